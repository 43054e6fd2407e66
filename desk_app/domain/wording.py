"""A unit's own words for texts of the forms: which may be changed, and what a text must keep.

What the circular or the decree gives stays as shipped: a receipt must go on being form 01.  What
is stored must go on being printed: a text keeps every place for a value that the shipped one has.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from string import Formatter

from desk_app.domain.people import check_text
from desk_app.domain.problems import Problem
from desk_app.domain.unit import Wording

_ALWAYS_ALLOWED = 40
"""Letters that any text may have, however short the shipped one is."""


@dataclass(frozen=True, slots=True)
class FormTexts:
    """The shipped texts by key; `fixed` are keys that no unit may change, `*` standing for any
    ending.
    """

    texts: Mapping[str, str]
    fixed: tuple[str, ...] = ()

    def is_fixed(self, key: str) -> bool:
        return any(fnmatchcase(key, pattern) for pattern in self.fixed)

    def changeable(self) -> tuple[str, ...]:
        """The keys a unit may have its own words for, in the order of the forms."""
        return tuple(key for key in self.texts if not self.is_fixed(key))


def longest(shipped: str) -> int:
    """How many letters a text may have: forms have been seen to hold twice the shipped one."""
    return max(_ALWAYS_ALLOWED, 2 * len(shipped))


def places(template: str) -> tuple[str, ...]:
    """The names of the values in a text (`{phone}`), each once, sorted.

    Raises ValueError for braces that do not close, and for anything in them but a name.
    """
    found = set()
    for _, name, spec, conversion in Formatter().parse(template):
        if name is None:
            continue
        if spec or conversion or not name.isidentifier():
            raise ValueError(f"not the name of a value: {name!r}")
        found.add(name)
    return tuple(sorted(found))


def check_wording(wording: Sequence[Wording], known: FormTexts) -> Iterator[Problem]:
    """What is wrong with a unit's words, at `wording.<n>`."""
    seen = set()
    for n, one in enumerate(wording):
        place = f"wording.{n}"
        if one.key not in known.texts:
            yield Problem(place, "unknown_text", {"got": one.key[:60]})
        elif known.is_fixed(one.key):
            yield Problem(place, "fixed_text", {"got": one.key})
        elif one.key in seen:
            yield Problem(place, "text_twice", {"got": one.key})
        else:
            yield from check_own_words(one.text, known.texts[one.key], place)
        seen.add(one.key)


def check_own_words(text: str, shipped: str, place: str) -> Iterator[Problem]:
    """What is wrong with a text that is to stand where `shipped` does."""
    if not text.strip():
        yield Problem(place, "missing")
        return
    yield from check_text(text, place, longest(shipped))
    if "\n" in text or "\t" in text:
        yield Problem(place, "one_line_only")
    try:
        found = places(text)
    except ValueError:
        yield Problem(place, "not_a_template")
        return
    wanted = places(shipped)
    for name in found:
        if name not in wanted:
            params = {"got": _shown([name]), "want": _shown(wanted) or "–"}
            yield Problem(place, "unknown_value", params)
    lost = [name for name in wanted if name not in found]
    if lost:
        yield Problem(place, "value_lost", {"want": _shown(lost)})


def _shown(names: Sequence[str]) -> str:
    return ", ".join(f"{{{name}}}" for name in names)


def own_words(wording: Sequence[Wording], known: FormTexts) -> dict[str, str]:
    """The texts a unit's words give.  Those that do not fit (any more: the shipped text may have
    changed since) are left out, so that a form can always be printed.  White at the ends of a text
    joins it to its neighbours: it stays as shipped.
    """
    unfit = {int(problem.place.split(".")[1]) for problem in check_wording(wording, known)}
    found = {}
    for n, one in enumerate(wording):
        if n not in unfit:
            shipped = known.texts[one.key]
            before = shipped[: len(shipped) - len(shipped.lstrip())]
            after = shipped[len(shipped.rstrip()) :]
            found[one.key] = before + one.text.strip() + after
    return found
