"""The closed day on three sides: paper counted, this machine, the centre's own answer."""

from __future__ import annotations

from dataclasses import replace

from desk_app.domain.entries import DayClosed
from desk_app.domain.two_sided import (
    DayState,
    Difference,
    ThreeWay,
    compare_center,
    compare_paper,
)
from desk_app.store import day_answers
from desk_app.store.book import Look
from desk_app.store.day_answers import DayFigures
from desk_app.store.outbox import Outbox
from desk_app.usecases.desk import Desk
from desk_app.usecases.opening import enrolment


def last_closed(desk: Desk) -> ThreeWay | None:
    """The last day before today on which anything happened, or today once it is closed; None at a
    desk without a past.
    """
    return next(iter(days(desk, 1)), None)


def days(desk: Desk, most: int = 31) -> tuple[ThreeWay, ...]:
    """The last days on three sides, newest first; nothing is stored."""
    known = enrolment(desk)
    acked = Outbox(desk.book, known.center_id).acked().seq if known else None
    with desk.book.look() as look:
        found = day_answers.last_days(look, desk.now().date(), most)
        return tuple(_three_way(look, figures, acked) for figures in found)


def _three_way(look: Look, now: DayFigures, acked: int | None) -> ThreeWay:
    """`acked` None: there is no centre."""
    if now.closed_seq is None:
        return ThreeWay(now.day, DayState.NOT_CLOSED, now.received)
    sealed = day_answers.sealed(look, now.closed_seq)
    told = ThreeWay(
        now.day,
        DayState.NOT_ANSWERED,
        sealed.received,
        sealed.paper,
        differences=compare_paper(sealed),
        later=_later(now, sealed),
    )
    if acked is None:
        return replace(told, state=DayState.NO_CENTER)
    answered = day_answers.answer(look, now.day)
    if answered is None:
        is_there = acked >= now.closed_seq
        return told if is_there else replace(told, state=DayState.NOT_SENT)
    differences = (*told.differences, *_of_center(look, now, sealed, answered))
    return replace(
        told,
        state=DayState.DIFFERS if differences else DayState.EQUAL,
        center=answered.counted.received,
        differences=differences,
        answered_at=answered.at,
    )


def _of_center(
    look: Look, now: DayFigures, sealed: DayClosed, answered: day_answers.Answered
) -> tuple[Difference, ...]:
    """This journal's own lines are read only where something differs: to name the numbers."""
    found = compare_center(sealed, answered.counted)
    if not found or now.closed_seq is None:
        return found
    here = day_answers.counted_here(look, now.day, now.closed_seq)
    return compare_center(sealed, answered.counted, here)


def _later(now: DayFigures, sealed: DayClosed) -> int:
    """How many lines have touched the figures of the day since it was closed. A closing of an
    earlier program did not seal refusals.
    """
    refused = now.refused - sealed.refused if sealed.numbers_hash else 0
    return (
        now.received
        - sealed.received
        + now.returned
        - sealed.returned
        + refused
        + now.printed
        - sealed.printed
    )
