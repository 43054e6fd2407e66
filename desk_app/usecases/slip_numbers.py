"""A dossier that was received on a slip: whether it may be, and which number it has."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from desk_app.domain.intake import IntakeDraft, check_moment
from desk_app.domain.moments import local
from desk_app.domain.problems import Problem, Refused
from desk_app.domain.slips import SLIP_NO, Slip, SlipState, read_slip_no
from desk_app.store import numbers, slips
from desk_app.store.book import Look
from desk_app.usecases.desk import Desk
from desk_app.usecases.numbers import NumberTaken

PLACE = "slip_no"


def slip_of(desk: Desk, look: Look, slip_no: str) -> Slip:
    """The slip of a number, however it was typed. Raises Refused for one never printed here."""
    read = read_slip_no(slip_no)
    match = SLIP_NO.fullmatch(read or "")
    if read is None or match is None:
        raise Refused(Problem(PLACE, "not_a_slip", {"got": slip_no[:60]}))
    found = slips.slip(look, read)
    if found is not None:
        return found
    is_ours = match[1] == desk.station_tag
    raise Refused(
        Problem(PLACE, "unknown_slip" if is_ours else "slip_of_another_station", {"got": read})
    )


def blank_slip(desk: Desk, look: Look, slip_no: str) -> Slip:
    """A slip that can still be used. Raises Refused."""
    found = slip_of(desk, look, slip_no)
    if found.state is SlipState.USED:
        params = {"slip_no": found.slip_no, "dossier_no": found.dossier_no}
        raise Refused(Problem(PLACE, "slip_used", params))
    if found.state is SlipState.SPOILT:
        params = {"slip_no": found.slip_no, "reason": found.reason}
        raise Refused(Problem(PLACE, "slip_spoilt", params))
    return found


def check_slip(desk: Desk, look: Look, draft: IntakeDraft, now: datetime) -> Iterator[Problem]:
    """What stands in the way of taking a draft in from its slip, beside the draft's own."""
    try:
        slip = blank_slip(desk, look, draft.slip_no)
    except Refused as refused:
        yield from refused.problems
        return
    if draft.happened_at is None:
        yield Problem("happened_at", "missing")
        return
    written = local(draft.happened_at)
    printed = slip.printed_at.replace(second=0)  # the time on paper knows no seconds
    # printed in the future: the clock was wrong then, and has been put right since
    if written < printed <= now:
        yield Problem(
            "happened_at", "before_slip", {"printed": f"{slip.printed_at:%H:%M %d/%m/%Y}"}
        )
        return
    number = slip.number_on(written.date())
    state = numbers.number_state(look, number)
    if state is not None and state[0] != "lost":  # lost with lines of an older copy: it is this one
        yield Problem(PLACE, "slip_number_taken", {"slip_no": slip.slip_no, "number": number})


def as_far_as_told(
    desk: Desk, look: Look, draft: IntakeDraft, now: datetime
) -> tuple[str, datetime | None]:
    """Slip and time of an unfinished draft, each only where it is possible."""
    if not draft.slip_no:
        return "", None
    wrong = {problem.place for problem in check_slip(desk, look, draft, now)}
    if draft.happened_at is not None:
        wrong |= {problem.place for problem in check_moment(draft.happened_at, "happened_at", now)}
    slip_no = "" if PLACE in wrong else draft.slip_no
    return slip_no, draft.happened_at if slip_no and "happened_at" not in wrong else None


def number_of_slip(desk: Desk, look: Look, slip_no: str, day: datetime) -> NumberTaken:
    """The dossier number that stands on a slip used on `day`. Raises Refused."""
    slip = slip_of(desk, look, slip_no)
    return NumberTaken(slip.number_on(local(day).date()), not slip.agency_code)
