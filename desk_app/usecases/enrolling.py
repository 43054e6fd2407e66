"""The centre has accepted this station: its keys, its grants, and the numbers owed since."""

from __future__ import annotations

from collections.abc import Iterable

from desk_app.domain.entries import Enrolled, NumberAssigned, NumberGranted
from desk_app.domain.numbering import NumberGrant, check_grant
from desk_app.domain.problems import Refused
from desk_app.store import numbers
from desk_app.usecases.desk import Desk
from desk_app.usecases.finding import dossier_of
from desk_app.usecases.numbers import next_no


def accept_enrolment(
    desk: Desk, enrolled: Enrolled, grants: Iterable[NumberGrant]
) -> tuple[str, ...]:
    """Write the enrolment down with its grants; dossiers with provisional numbers get official
    ones. Gives those numbers. Raises Refused for grants that cannot be.
    """
    with desk.book.change(desk.station, desk.now()) as change:
        change.record(enrolled, desk.clerk)
        known = list(numbers.grants(change))
        for grant in grants:
            if grant in known:
                continue
            problems = tuple(check_grant(grant, "grant", known))
            if problems:
                raise Refused(*problems)
            known.append(grant)
            change.record(_granted(grant), desk.clerk)
        assigned = []
        for provisional in numbers.provisional_nos(change):
            dossier = dossier_of(change, provisional)
            day = (dossier.received_at or dossier.registered_at).date()
            number = next_no(desk, change, day)
            if number.is_provisional:  # that day is spent; another may not be
                continue
            change.record(NumberAssigned(number.dossier_no), desk.clerk, about=dossier)
            assigned.append(number.dossier_no)
    desk.remember(change)
    return tuple(assigned)


def _granted(grant: NumberGrant) -> NumberGranted:
    return NumberGranted(
        grant.grant_id, grant.agency_code, grant.first, grant.last, grant.width, grant.is_reserve
    )
