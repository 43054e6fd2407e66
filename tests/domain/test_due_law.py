"""A due date moves for four reasons only, whatever is recorded, in whatever order.

The reasons stand here in words of their own, beside the guards: restart after a supplement (art.
19.5), one extension with its letter (19.6), an intake error on the day of receipt, another
agency's taking over (17.3 as amended).
"""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk_app.domain.deadlines import Due
from desk_app.domain.dossier import Dossier, Status
from desk_app.domain.entries import (
    Corrected,
    Entry,
    Extended,
    Fact,
    Received,
    Supplemented,
    TakenOver,
)
from desk_app.domain.versions import as_of_version
from desk_app.domain.workflow import NotAllowed, apply
from tests.support.clock import MONDAY
from tests.support.entries import DOSSIER_ID, FACTS, INTAKE, NUMBER, due_at

AGENCY = replace(INTAKE, handling_agency="Sở Tư pháp")
OTHER_NAME = replace(INTAKE, note="Gọi trước")


def some_due(lot: random.Random, at: datetime) -> Due | None:
    """Promises of every sort: the same period or another, from now, the receipt, another day."""
    if lot.random() < 0.2:
        return None
    starts = lot.choice([MONDAY, at, at - timedelta(days=3)])
    amount = lot.choice([3, 3, 5])
    day = due_at(lot.randint(5, 30))
    return replace(day, starts_at=starts, limit_amount=amount, received_at=MONDAY)


def some_fact(lot: random.Random, at: datetime) -> Fact:
    """Every kind, and those that bring a date again and again, lawful and not."""
    due = some_due(lot, at)
    choices: list[Fact] = [
        lot.choice([FACTS["supplement_requested"], FACTS["handed_over"]]),
        lot.choice(list(FACTS.values())),
        Supplemented(due=due),
        Extended(lot.choice(["12/PXL", " "]), "Chờ", MONDAY + timedelta(days=lot.randint(1, 40))),
        Corrected("Sai", lot.choice([None, OTHER_NAME, AGENCY, INTAKE]), due),
        TakenOver("Lê Văn Tám", due),
        Received(NUMBER, INTAKE, "2026", due),
    ]
    return lot.choice(choices)


def some_walk(lot: random.Random) -> tuple[Received, tuple[Entry, ...]]:
    """A receipt and what happens after it; some of it is entered late, or claims an earlier day."""
    promise = lot.choice([due_at(8), None])
    begun = Received(NUMBER, lot.choice([INTAKE, AGENCY]), "2026", promise)
    entries, at = [], MONDAY
    for seq in range(2, 12):
        at += timedelta(minutes=lot.choice([1, 200, 1_500, 6_000]))
        ago = timedelta(minutes=lot.choice([0, 0, 0, 1_500]))
        entries.append(entry_of(some_fact(lot, at), seq, max(at - ago, MONDAY), at))
    return begun, tuple(entries)


def entry_of(fact: Fact, seq: int, happened: datetime, recorded: datetime) -> Entry:
    revision = None if fact.IS_REMARK else 1
    return Entry("st-2222", seq, happened, recorded, "Lan", fact, DOSSIER_ID, revision)


def is_lawful(before: Dossier, entry: Entry) -> bool:
    """Whether the entry may move the due date of the dossier as it stands."""
    fact = entry.fact
    if isinstance(fact, Received):
        return before.status is Status.REGISTERED
    if isinstance(fact, Extended):
        old = before.due
        letter = bool(fact.letter_no.strip()) and before.extensions == 0
        return letter and old is not None and fact.due_at > old.due_at
    if isinstance(fact, Supplemented) and fact.due and before.due:
        same = (fact.due.limit_amount, fact.due.received_at) == (
            before.due.limit_amount,
            before.due.received_at,
        )
        anew = fact.due.starts_at in (before.due.starts_at, entry.happened_at)
        return before.status is Status.AWAITING_SUPPLEMENT and same and anew
    if isinstance(fact, Corrected):
        day = MONDAY.date()
        on_the_day = entry.happened_at.date() == entry.recorded_at.date() == day
        return on_the_day and before.status is not Status.RETURNED
    if isinstance(fact, TakenOver):
        return before.due is None and bool(before.intake.handling_agency)
    return False


@settings(max_examples=1_500)
@given(st.integers(0, 2**32))
def test_a_due_date_moves_for_four_reasons_and_no_other(seed: int) -> None:
    begun, entries = some_walk(random.Random(seed))
    history = [entry_of(begun, 1, MONDAY, MONDAY)]
    dossier = apply(None, history[0])
    extended = 0
    for drawn in entries:
        entry = drawn if drawn.revision is None else replace(drawn, revision=dossier.revision + 1)
        try:
            after = apply(dossier, entry)
        except NotAllowed:
            continue
        moved = (after.due and after.due.due_at) != (dossier.due and dossier.due.due_at)
        if moved:
            assert is_lawful(dossier, entry), (entry.kind, dossier.status)
            assert after.version > dossier.version or isinstance(entry.fact, Received)
            extended += isinstance(entry.fact, Extended)
        history.append(entry)
        dossier = after
    assert extended <= 1
    for version in range(1, dossier.version + 1):
        then = as_of_version(history, version)
        assert then is not None
        assert then.version == version


def test_the_walk_meets_each_of_the_four_reasons() -> None:
    """The law would hold of a program that never moves a date: this one does."""
    day = MONDAY + timedelta(hours=1)
    received = apply(None, entry_of(Received(NUMBER, INTAKE, "2026", due_at(8)), 1, MONDAY, MONDAY))
    abroad = apply(None, entry_of(Received(NUMBER, AGENCY, "2026", None), 1, MONDAY, MONDAY))
    steps: list[tuple[Dossier, tuple[Fact, ...]]] = [
        (received, (FACTS["supplement_requested"], Supplemented(due=due_at(9)))),
        (received, (Extended("1", "Chờ", due_at(20).due_at),)),
        (received, (Corrected("Sai", due=due_at(12)),)),
        (abroad, (FACTS["handed_over"], TakenOver("Tám", due_at(13)))),
    ]
    for dossier, taken in steps:
        before = dossier
        for fact in taken:
            entry = replace(entry_of(fact, 9, day, day), revision=dossier.revision + 1)
            before, dossier = dossier, apply(dossier, entry)
        assert dossier.due != before.due
        assert is_lawful(before, entry)


def test_a_correction_that_claims_the_day_of_receipt_but_is_entered_later_is_refused() -> None:
    received = apply(None, entry_of(Received(NUMBER, INTAKE, "2026", due_at(8)), 1, MONDAY, MONDAY))
    wrong = Corrected("Sai", due=due_at(12))
    late = replace(entry_of(wrong, 2, MONDAY, MONDAY + timedelta(days=1)), revision=2)
    with pytest.raises(NotAllowed, match="due_only_on_day_of_receipt"):
        apply(received, late)


def test_what_was_written_by_hand_is_put_right_on_the_day_it_is_entered() -> None:
    tuesday = MONDAY + timedelta(days=1)
    typed = apply(None, entry_of(Received(NUMBER, INTAKE, "2026", due_at(8)), 1, MONDAY, tuesday))
    right = replace(entry_of(Corrected("Sai", due=due_at(12)), 2, tuesday, tuesday), revision=2)
    assert apply(typed, right).due == due_at(12)
    wednesday = tuesday + timedelta(days=1)
    late = replace(entry_of(Corrected("Sai", due=due_at(12)), 2, tuesday, wednesday), revision=2)
    with pytest.raises(NotAllowed, match="due_only_on_day_of_receipt"):
        apply(typed, late)
