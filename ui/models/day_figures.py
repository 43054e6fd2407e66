"""A day's figures in a table: as they stand now, beside what its closing sealed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desk_app.domain.evening import Evening
from ui.numbers import money_text
from ui.theme.tokens import Tone

translate = QCoreApplication.translate
_NONE = "–"


@dataclass(frozen=True, slots=True)
class FigureLine:
    """`sealed` is "" while the day is open."""

    title: str
    now: str
    sealed: str = ""

    @property
    def tone(self) -> Tone:
        """What is no longer as it was sealed stands out."""
        return Tone.WARN if self.sealed not in ("", _NONE, self.now) else Tone.NEUTRAL


def figure_lines(told: Evening, paper: int | None) -> tuple[FigureLine, ...]:
    """`paper` folders of the day were seen by scan; None: nobody counted. A closing of an earlier
    program sealed neither refusals nor money."""
    count, sealed = told.count, told.sealed
    is_whole = sealed is not None and bool(sealed.numbers_hash)

    def line(title: str, now: str, then: str, *, is_new: bool = False) -> FigureLine:
        if sealed is None:
            return FigureLine(title, now)
        return FigureLine(title, now, then if is_whole or not is_new else _NONE)

    def number(value: int | None) -> str:
        return _NONE if value is None else str(value)

    return (
        line(
            translate("DayFigures", "Folders seen by scan"),
            number(paper),
            number(sealed.paper if sealed else None),
        ),
        line(
            translate("DayFigures", "Received"),
            str(count.received),
            number(sealed.received if sealed else None),
        ),
        line(
            translate("DayFigures", "Results returned"),
            str(count.returned),
            number(sealed.returned if sealed else None),
        ),
        line(
            translate("DayFigures", "Not accepted"),
            str(count.refused),
            number(sealed.refused if sealed else None),
            is_new=True,
        ),
        line(
            translate("DayFigures", "Numbers used"),
            str(told.numbers.used),
            number(sealed.numbers_used if sealed else None),
        ),
        line(
            translate("DayFigures", "Numbers voided"),
            str(told.numbers.voided),
            number(sealed.numbers_voided if sealed else None),
        ),
        line(
            translate("DayFigures", "Fees taken, đồng"),
            money_text(count.money),
            money_text(sealed.fees) if sealed else "",
            is_new=True,
        ),
    )
