"""What a scanned receipt is worth, as the window says it: mark, headline, sentence, differences."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desk_app.domain.seal_verdicts import SealState, SealVerdict
from desk_app.domain.versions import Changed
from ui.differences import receipt_differences
from ui.theme.tokens import Tone
from ui.verdict import Verdict

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PaperNews:
    """`mark` stands for a moment in the scan box; the rest in the strip, unless `strong` is ""."""

    verdict: Verdict
    mark: str = ""
    strong: str = ""
    sentence: str = ""
    lines: tuple[str, ...] = ()

    @property
    def tone(self) -> Tone:
        return Tone.DANGER if self.verdict is Verdict.WRONG else Tone.WARN


def paper_news(
    verdict: SealVerdict,
    sentence: Callable[[SealVerdict], str],
    changed: Callable[[SealVerdict, Changed], str],
) -> PaperNews | None:
    """What to tell of a paper; None of a bare number, which says nothing of the paper it is on."""
    if verdict.state is SealState.GENUINE:
        return PaperNews(Verdict.GOOD, mark=translate("PaperNews", "Genuine receipt"))
    if verdict.state is SealState.UNSIGNED and not verdict.is_superseded:
        return None
    said = sentence(verdict)
    if verdict.is_false:
        strong = _false_words(verdict.state)
        lines = tuple(changed(verdict, one) for one in verdict.changes)
        return PaperNews(Verdict.WRONG, strong, strong, said, lines)
    if verdict.is_superseded:
        strong = translate("PaperNews", "Version {latest} replaces this paper")
        return PaperNews(
            Verdict.KNOWN,
            translate("PaperNews", "Replaced receipt"),
            strong.format(latest=verdict.latest),
            said,
            _versions_differ(verdict),
        )
    strong = _doubtful_words(verdict.state)
    return PaperNews(Verdict.KNOWN, strong, strong, said)


def _doubtful_words(state: SealState) -> str:
    return {
        SealState.UNREADABLE: translate("PaperNews", "Scan again"),
        SealState.UNKNOWN_STATION: translate("PaperNews", "Signed by an unknown station"),
    }.get(state, translate("PaperNews", "Genuine receipt"))


def _false_words(state: SealState) -> str:
    return {
        SealState.ALTERED: translate("PaperNews", "Altered paper"),
        SealState.CONTRADICTED: translate("PaperNews", "Paper and record disagree"),
        SealState.REVOKED: translate("PaperNews", "Signed by a revoked station"),
    }[state]


def _versions_differ(verdict: SealVerdict) -> tuple[str, ...]:
    if verdict.before is None or verdict.after is None:
        return ()
    return tuple(one.sentence for one in receipt_differences(verdict.before, verdict.after))
