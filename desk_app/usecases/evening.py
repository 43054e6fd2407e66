"""F8: the balance of a day, before it is closed. Reads the day's lines, never the whole journal."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from desk_app.domain.entries import DayClosed
from desk_app.domain.evening import Evening, NumberBalance, count_day, missing_numbers
from desk_app.domain.numbering import NumberGrant, format_dossier_no
from desk_app.store import evening, figures, numbers, slips
from desk_app.store.book import Look
from desk_app.store.outbox import Outbox
from desk_app.usecases.desk import Desk
from desk_app.usecases.handing import owed
from desk_app.usecases.numbers import next_no, numbers_left
from desk_app.usecases.opening import enrolment


def evening_of(desk: Desk, day: date | None = None) -> Evening:
    """The balance of a day, today's unless told otherwise; nothing is stored."""
    now = desk.now()
    day = day or now.date()
    known = enrolment(desk)
    outbox = Outbox(desk.book, known.center_id if known else "")
    with desk.book.look() as look:
        lines = evening.lines_from(look, day)
        count = count_day(lines, day, desk.terms.hours, desk.rules.calendar)
        unprinted = _named(look, count.unprinted)
        late = _named(look, (one.dossier_id for one in count.late))
        unpaid = _named(look, count.fees_without_receipt)
        doubled = _named(look, (fee.dossier_id for fee in count.doubled_receipts))
        tally = figures.tally(look, day)
        due = figures.count_due_unfinished(look, day)
        left_open = evening.day_left_open(look, day)
        balance = number_balance(desk, look, day)
        closing = evening.closing_of(look, day)
    return Evening(
        day=day,
        count=count,
        numbers=balance,
        unprinted=unprinted,
        late=late,
        unpaid=unpaid,
        doubled_receipts=doubled,
        due_unfinished=due,
        owed=owed(desk),
        unsent=outbox.unsent(),
        last_sent_at=outbox.acked_at(),
        is_enrolled=known is not None,
        is_closed=tally.closed_seq is not None,
        left_open=left_open,
        sealed=closing.fact if closing and isinstance(closing.fact, DayClosed) else None,
        closed_by=closing.by if closing else "",
        closed_at=closing.recorded_at if closing else None,
    )


def _named(look: Look, dossier_ids: Iterable[str]) -> tuple[str, ...]:
    """The present numbers, each once."""
    return tuple(evening.number_of(look, one) for one in dict.fromkeys(dossier_ids))


def number_balance(desk: Desk, look: Look, day: date) -> NumberBalance:
    """What became of the day's numbers; what slips hold is not missing."""
    agency = desk.unit.agency_code
    counted = numbers.number_counts(look, agency, day)
    given = {
        *evening.numbers_of(look, agency, day),
        *slips.held(look, agency, day),
    }
    last = numbers.last_used(look, day)
    missing = [
        format_dossier_no(agency, day, running, grant.width)
        for grant in numbers.grants(look)
        if grant.agency_code == agency
        for running in missing_numbers(_begun(grant, last), given)
    ]
    return NumberBalance(
        used=counted.get("used", 0),
        voided=counted.get("voided", 0),
        next_no=next_no(desk, look, day).dossier_no,
        left=numbers_left(desk, look, day),
        missing=tuple(missing),
        provisional=len(evening.numbers_of(look, f"TAM-{desk.station_tag}", day)),
    )


def _begun(grant: NumberGrant, last_used: dict[str, int]) -> range:
    """The part of a range that the day has passed; every day begins at its first number."""
    return range(grant.first, last_used.get(grant.grant_id, grant.first - 1) + 1)
