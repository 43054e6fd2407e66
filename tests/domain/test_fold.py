"""Whatever the order of arrival, a set of entries gives one state; and nothing is lost in it."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desk_app.domain.dossier import Dossier, Status
from desk_app.domain.entries import ConflictResolved, Entry, NoteAdded, Unknown, Withdrawn
from desk_app.domain.workflow import NotAllowed, apply, extend, fold
from tests.support.entries import FACTS, entry, later, received

STATIONS = ("st-2222", "st-3333", "st-4444")
LATER_KINDS = {"weighed": Unknown("weighed", {"grams": 12})}
STEPS = [f for k, f in (FACTS | LATER_KINDS).items() if not f.IS_REMARK and k != "registered"]
REMARKS = [FACTS["receipt_printed"], NoteAdded("Gọi lần 1"), Unknown("rung", {})]


@st.composite
def journals(draw: Any) -> list[Entry]:
    """Entries of three stations about one dossier: revisions clash, are missing, are skipped."""
    found: list[Entry] = []
    facts = draw(st.lists(st.sampled_from(STEPS + REMARKS), max_size=9))
    if draw(st.booleans()):
        facts.insert(0, FACTS[draw(st.sampled_from(["received", "registered"]))])
    for n, fact in enumerate(facts):
        is_step = fact in STEPS or fact is FACTS["registered"]
        revision = draw(st.integers(1, 7)) if is_step else None
        station = draw(st.sampled_from(STATIONS))
        at = later(minutes=draw(st.integers(0, 5)))
        found.append(replace(entry(fact, n + 1, None, at, station), revision=revision))
    settled = draw(st.integers(0, 2))
    for n in range(settled):
        if found:
            doubtful = draw(st.sampled_from(found))
            fact = ConflictResolved(doubtful.station, doubtful.seq, "Đã đối chiếu")
            found.append(entry(fact, 20 + n, draw(st.integers(2, 9)), later(hours=1)))
    return found


@given(journals(), st.randoms(use_true_random=False))
@example([entry(FACTS["withdrawn"], n, None, later(minutes=5 - n)) for n in (1, 2)], None)
def test_any_order_of_arrival_gives_the_same_state(entries: list[Entry], random: Any) -> None:
    there = [entry(FACTS["received"], 50, 1, later(minutes=-1)), *entries]
    expected = fold(there)
    for _ in range(4):
        shuffled = list(reversed(there)) if random is None else random.sample(there, len(there))
        assert fold(shuffled) == expected


@given(journals())
def test_in_order_one_by_one_gives_the_same_as_all_at_once(entries: list[Entry]) -> None:
    in_order = sorted(
        (e for e in entries if e.revision is not None),
        key=lambda e: (e.revision, e.recorded_at, e.station, e.seq),
    )
    dossier: Dossier | None = None
    counted: list[Entry] = []
    for one in in_order:
        counted.append(one)
        further = extend(dossier, one) if dossier is not None else None
        dossier = further or fold(counted)
        assert dossier == fold(counted)


@given(journals())
def test_every_entry_counts_or_is_in_doubt(entries: list[Entry]) -> None:
    dossier = fold(entries)
    began = any(e.kind in ("received", "registered") and e.revision is not None for e in entries)
    assert (dossier is not None) is began
    if dossier is None:
        return
    doubted = {(doubt.station, doubt.seq) for doubt in dossier.doubts}
    assert len(doubted) == len(dossier.doubts)
    steps = [e for e in entries if e.revision is not None]
    rest = [e for e in steps if (e.station, e.seq) not in doubted]
    assert len({e.revision for e in rest}) == len(rest), "two entries count as one revision"
    assert dossier.revision == max(e.revision or 0 for e in steps)
    again = fold(e for e in entries if e in rest or e.revision is None)
    settling = {e.seq for e in rest if e.kind == "conflict_resolved"}
    if not settling and again is not None:  # what is in doubt changes nothing
        assert replace(again, doubts=(), revision=0) == replace(dossier, doubts=(), revision=0)
    assert {n.seq for n in dossier.notes} == {e.seq for e in entries if e.kind == "note_added"}
    assert {p.seq for p in dossier.prints} == {
        e.seq for e in entries if e.kind == "receipt_printed"
    }


def test_of_two_with_one_revision_the_earlier_counts_and_the_other_is_shown() -> None:
    first = entry(FACTS["withdrawn"], 3, 2, later(minutes=1), "st-3333")
    second = entry(FACTS["handed_over"], 3, 2, later(minutes=2), "st-2222")
    start = entry(FACTS["received"], 2, 1)
    dossier = fold([second, start, first])
    assert dossier is not None
    assert dossier.status is Status.WITHDRAWN
    assert [(d.station, d.seq, d.code) for d in dossier.doubts] == [("st-2222", 3, "conflict")]


def test_at_the_same_second_the_name_of_the_station_decides() -> None:
    start = entry(FACTS["received"], 2, 1)
    ours = entry(FACTS["withdrawn"], 3, 2, station="st-2222")
    theirs = entry(FACTS["handed_over"], 3, 2, station="st-3333")
    for order in permutations((start, ours, theirs)):
        dossier = fold(order)
        assert dossier is not None
        assert dossier.status is Status.WITHDRAWN


def test_a_gap_waits_for_nothing_and_what_comes_late_is_put_in_its_place() -> None:
    start = entry(FACTS["received"], 2, 1)
    over = entry(FACTS["handed_over"], 3, 2)
    ready = entry(FACTS["result_ready"], 4, 3, later(hours=1))
    early = fold([start, ready])
    assert early is not None
    assert (early.status, early.revision) == (Status.RESULT_READY, 3)
    assert extend(early, over) is None, "it belongs before: everything is to be folded again"
    whole = fold([start, ready, over])
    assert whole is not None
    assert (whole.status, whole.handed_to is not None) == (Status.RESULT_READY, True)


def test_what_is_not_allowed_is_kept_in_doubt_with_the_reason() -> None:
    dossier = fold([entry(FACTS["received"], 2, 1), entry(FACTS["returned"], 3, 2)])
    assert dossier is not None
    assert [(d.kind, d.code) for d in dossier.doubts] == [("returned", "step_not_open")]
    assert (dossier.status, dossier.revision) == (Status.RECEIVED, 2)


def test_a_resolution_settles_a_conflict_and_what_came_before_the_beginning() -> None:
    start = entry(FACTS["received"], 2, 2)
    too_early = entry(Withdrawn("Nhầm"), 9, 1, station="st-3333")
    clash = entry(FACTS["handed_over"], 9, 2, later(hours=1), station="st-4444")
    for n, doubtful in enumerate((too_early, clash)):
        settled = ConflictResolved(doubtful.station, doubtful.seq, "Đã đối chiếu")
        dossier = fold([entry(settled, 10, 3, later(hours=2)), clash, too_early, start])
        assert dossier is not None
        assert [d.is_settled for d in dossier.doubts] == [n == 0, n == 1]
        assert len(dossier.open_doubts) == 1


def test_extend_doubts_where_apply_refuses() -> None:
    dossier = received()
    wrong = entry(FACTS["returned"], 3, 2)
    doubted = extend(dossier, wrong)
    assert doubted is not None
    assert len(doubted.open_doubts) == 1
    with pytest.raises(NotAllowed) as refused:
        apply(dossier, wrong)
    assert refused.value.code == doubted.doubts[0].code
