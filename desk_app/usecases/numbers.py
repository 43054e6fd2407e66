"""Which number the next dossier gets: from a grant, else a provisional one of our own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import count

from desk_app.domain.numbering import (
    format_dossier_no,
    format_provisional_no,
    next_number,
    remaining,
)
from desk_app.store import numbers, slips
from desk_app.store.book import Look
from desk_app.usecases.desk import Desk


@dataclass(frozen=True, slots=True)
class NumberTaken:
    dossier_no: str
    is_provisional: bool


def next_no(desk: Desk, look: Look, day: date) -> NumberTaken:
    """The number a dossier received on `day` would get now.

    Without a grant, or when every range of the day is spent, the number is provisional: the
    citizen is never sent away for want of a number.  So it is after the centre has said that this
    is not the only journal of the station: a granted number could be given twice. What slips hold
    on that day is passed over.
    """
    agency = desk.unit.agency_code
    used = numbers.last_used(look, day)
    granted = () if numbers.is_forked(look) else numbers.grants(look)
    found = next_number(granted, agency, used, _kept_back(look, agency, day))
    if found is None:
        held = slips.held(look, "", day)
        running = next(n for n in count(used.get("", 0) + 1) if n not in held)
        return NumberTaken(format_provisional_no(desk.station_tag, day, running), True)
    grant, running = found
    return NumberTaken(format_dossier_no(agency, day, running, grant.width), False)


def numbers_left(desk: Desk, look: Look, day: date) -> int:
    """How many granted numbers the day still has."""
    agency = desk.unit.agency_code
    return remaining(
        numbers.grants(look),
        agency,
        numbers.last_used(look, day),
        _kept_back(look, agency, day),
    )


def _kept_back(look: Look, agency: str, day: date) -> frozenset[int]:
    """Running numbers of a day that are not the counter's to give: voided, or a slip's."""
    return numbers.voided(look, agency, day) | slips.held(look, agency, day)
