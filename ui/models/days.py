"""Closed days on three sides: how each reads, and as rows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from desk_app.domain.two_sided import DayState, Difference, ThreeWay
from ui.dates import day_text
from ui.models.rows import RowsColumn, Tag, tag_column
from ui.theme.tokens import Tone

translate = QCoreApplication.translate
MOST_NUMBERS = 6
MOST_LINES = 4


def day_tone(told: ThreeWay) -> Tone:
    """Done when all three sides agree; danger when they do not; else something is still to come."""
    if told.differences:
        return Tone.DANGER
    return Tone.DONE if told.is_whole else Tone.WARN


def difference_lines(
    told: ThreeWay, text: Callable[[Difference], str], most: int = MOST_LINES
) -> tuple[str, ...]:
    """What does not agree, a line each; what there is no room for is counted."""
    lines = [_line(one, text) for one in told.differences]
    if len(lines) > most:
        more = translate("Days", "and {count} more (F10)").format(count=len(lines) - most + 1)
        lines[most - 1 :] = [more]
    return tuple(lines)


def _line(one: Difference, text: Callable[[Difference], str]) -> str:
    """Of many numbers the first few, and how many there are."""
    rest = len(one.numbers) - MOST_NUMBERS
    if rest <= 0:
        return text(one)
    more = translate("Days", "… and {count} more").format(count=rest)
    return f"{text(replace(one, numbers=one.numbers[:MOST_NUMBERS]))} {more}"


def day_columns() -> tuple[RowsColumn[ThreeWay], ...]:
    def count(of: int | None) -> str:
        return "–" if of is None else str(of)

    return (
        RowsColumn(translate("Days", "Day"), lambda told: day_text(told.day), 108),
        RowsColumn(translate("Days", "Paper"), lambda told: count(told.paper), 74, is_right=True),
        RowsColumn(translate("Days", "Here"), lambda told: str(told.here), 74, is_right=True),
        RowsColumn(translate("Days", "Centre"), lambda told: count(told.center), 92, is_right=True),
        tag_column(translate("Days", "State"), _state),
    )


def _state(told: ThreeWay) -> Tag:
    if told.differences:
        said = translate("Days", "{count} differences").format(count=len(told.differences))
    elif told.state is DayState.EQUAL and told.paper is None:
        said = translate("Days", "paper not counted")
    else:
        said = {
            DayState.NOT_CLOSED: translate("Days", "not closed (F8)"),
            DayState.NO_CENTER: translate("Days", "no centre yet"),
            DayState.NOT_SENT: translate("Days", "not all sent"),
            DayState.NOT_ANSWERED: translate("Days", "not answered yet"),
            DayState.EQUAL: translate("Days", "all agree"),
        }.get(told.state, "")
    return said, day_tone(told)
