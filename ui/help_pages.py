"""The pages of help as they are stored: Markdown in Vietnamese, one file for each room."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache

from desk_app.domain.search import fold
from ui.theme.look import RESOURCES

FOLDER = RESOURCES / "help" / "vi"
PICTURES = RESOURCES / "help" / "pictures"
ORDER = (
    "start",
    "signin",
    "today",
    "intake",
    "quick",
    "register",
    "dossier",
    "return",
    "handover",
    "evening",
    "sync",
    "reports",
    "settings",
    "keys",
    "trouble",
)
"""The pages as they are listed: a day from morning to evening, then what belongs to all of it."""

_PICTURE = re.compile(r"!\[[^\]]*\]\(\.\./pictures/([\w-]+\.png)\)")
_MARK_UP = re.compile(r"!?\[([^\]]*)\]\([^)]*\)|[`*#>|]")


@dataclass(frozen=True)
class HelpPage:
    """`name` is a room's name or one of ORDER; `text` is Markdown that begins with `# title`."""

    name: str
    text: str

    @property
    def title(self) -> str:
        return self.text.splitlines()[0].removeprefix("# ").strip()

    @property
    def pictures(self) -> tuple[str, ...]:
        """The files in PICTURES that it shows."""
        return tuple(_PICTURE.findall(self.text))

    @cached_property
    def folded(self) -> str:
        """Its words without marks, for looking them up."""
        return " " + fold(_MARK_UP.sub(r" \1 ", self.text))

    def has(self, phrase: str) -> bool:
        """Whether the folded words stand in the page, side by side; the last may be a beginning."""
        return f" {phrase}" in self.folded if phrase else True

    def has_each(self, phrase: str) -> bool:
        """Whether each of the folded words stands somewhere in the page."""
        return all(self.has(word) for word in phrase.split())


@lru_cache(maxsize=1)
def help_pages() -> tuple[HelpPage, ...]:
    """All pages, in their order."""
    return tuple(
        HelpPage(name, (FOLDER / f"{name}.md").read_text(encoding="utf-8")) for name in ORDER
    )
