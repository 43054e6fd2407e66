"""Which dossiers may stand on one receipt: those that one person brought on one day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from desk_app.domain.dossier import Dossier, Party
from desk_app.domain.moments import local
from desk_app.domain.problems import Problem, Refused
from desk_app.domain.search import fold

MOST_SHARED = 50
"""More are a pile with a list of its own, not a receipt that a citizen can keep."""


def same_person(one: Party, other: Party) -> bool:
    """By number where both have one, else by name and telephone as they are read."""
    numbers = [party.personal_id or party.tax_code for party in (one, other)]
    if all(numbers):
        return numbers[0] == numbers[1]
    return (fold(one.name), one.phone) == (fold(other.name), other.phone)


def day_of(dossier: Dossier) -> date | None:
    return local(dossier.received_at).date() if dossier.received_at else None


def shares_with(dossier: Dossier, other: Dossier) -> bool:
    """Whether the other was received of the same person on the same day."""
    day = day_of(dossier)
    is_same_day = day is not None and day == day_of(other)
    return is_same_day and same_person(dossier.intake.applicant, other.intake.applicant)


def unlike(known: Sequence[Dossier], others: Iterable[Dossier]) -> tuple[Dossier, ...]:
    """The others, each once and none that is known."""
    found = {one.dossier_id: one for one in others}
    for one in known:
        found.pop(one.dossier_id, None)
    return tuple(found.values())


def check_shared(dossier: Dossier, others: Sequence[Dossier]) -> None:
    """Raises Refused with what does not belong on the receipt."""
    if len(others) >= MOST_SHARED:
        raise Refused(
            Problem("dossier_no", "too_many", {"most": MOST_SHARED, "got": len(others) + 1})
        )
    strange = [one for one in others if not shares_with(dossier, one)]
    if strange:
        raise Refused(
            *(Problem("dossier_no", "not_shared", {"got": one.dossier_no}) for one in strange)
        )


def in_order(dossiers: Iterable[Dossier]) -> tuple[Dossier, ...]:
    """As they came over the counter."""
    return tuple(sorted(dossiers, key=lambda d: (d.received_at or d.registered_at, d.dossier_no)))
