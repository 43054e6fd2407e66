"""A count of a place: every scan answered and kept, resumed, finished as one line."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from desk_app.domain.codec import read_body
from desk_app.domain.dossier import Holder, HolderKind
from desk_app.domain.findings import FindingKind as K
from desk_app.domain.paper_facts import StockTaken
from desk_app.domain.problems import Refused
from desk_app.domain.quick import QuickDraft
from desk_app.domain.scanning import read_scan
from desk_app.domain.stock_take import DRAWER, SHELF, TRAY, PlaceExpected, Verdict
from desk_app.store import replay
from desk_app.usecases import receiving, stock_take
from desk_app.usecases.desk import Desk
from desk_app.usecases.enrolling import accept_enrolment
from desk_app.usecases.finding import show
from desk_app.usecases.handing import hand_over
from desk_app.usecases.opening import open_desk
from desk_app.usecases.quick import quick_entry
from desk_app.usecases.reading_codes import suggest
from desk_app.usecases.returning import ReturnDraft, give_back
from desk_app.usecases.steps import record, void_number
from desk_app.usecases.stock_take import count_scan, finish_count, open_count, state_of
from tests.conftest import ENROLLED, GRANT
from tests.support.clock import FixedClock
from tests.support.drafts import HONG_DAO, draft
from tests.support.folders import A1, A2, READY, TAM, UT, bring, counted, pairs, shelve, taken_in

COPIES = "2.000815"
CARD = "080185012345||Trần Thị Hồng Đào|14031985|Nữ|Ấp 1, xã Mỹ Yên, tỉnh Tây Ninh|15042021"


@pytest.fixture
def shelved(granted: Desk) -> Desk:
    """With positions on its shelf."""
    granted.unit = replace(granted.unit, shelf_places=("A1", "A2"))
    return granted


def codes(refused: Refused) -> list[tuple[str, str]]:
    return [(p.place, p.code) for p in refused.problems]


# --- places ------------------------------------------------------------------------------------


def test_where_folders_must_be(shelved: Desk) -> None:
    one, two, three, four, five, six = taken_in(shelved, 6)
    bring(shelved, [two, three], TAM)
    bring(shelved, [four], UT)
    shelve(shelved, [five], A2)
    hand_over(shelved, [six], TAM)  # on its way: nowhere
    assert stock_take.places(shelved) == (
        PlaceExpected(TRAY, 1),
        PlaceExpected(SHELF, 1),
        PlaceExpected(A1, 0),
        PlaceExpected(A2, 1),
        PlaceExpected(TAM, 2),
        PlaceExpected(UT, 1),
    )
    assert show(shelved, one).holder == TRAY


@pytest.mark.parametrize(
    ("place", "problem"),
    [
        (Holder(HolderKind.CITIZEN), ("place.kind", "unknown_choice")),
        (Holder(HolderKind.OFFICER, " "), ("place.name", "missing")),
        (Holder(HolderKind.AGENCY, "x" * 201), ("place.name", "too_long")),
    ],
)
def test_where_nothing_can_be_counted(
    granted: Desk, place: Holder, problem: tuple[str, str]
) -> None:
    with pytest.raises(Refused) as refused:
        open_count(granted, place)
    assert problem in codes(refused.value)
    assert stock_take.unfinished(granted) == ()


def test_quick_entries_refused_and_not_yet_received_have_no_folder(granted: Desk) -> None:
    quick_entry(granted, QuickDraft(COPIES, HONG_DAO, copies=3, pages=2, book_no="0123/2026"))
    receiving.refuse(granted, draft(), "Không thuộc thẩm quyền")
    asked = receiving.request_supplement(granted, draft(), ("Tờ khai",), "Thiếu tờ khai")
    assert stock_take.places(granted)[0] == PlaceExpected(TRAY, 0)
    assert counted(granted, TRAY).findings == ()
    tray = open_count(granted, TRAY)
    assert count_scan(granted, tray, asked.dossier_no).verdict is Verdict.KNOWN


# --- answers -----------------------------------------------------------------------------------


def test_each_scan_has_its_answer(shelved: Desk) -> None:
    here, at_tam, on_way, ready, returned, gone = taken_in(shelved, 6)
    bring(shelved, [at_tam], TAM)
    hand_over(shelved, [on_way], TAM)
    shelve(shelved, [ready, returned])
    give_back(shelved, returned, ReturnDraft(receiver="Trần Thị Hồng Đào"))
    record(shelved, gone, "withdrawn", {"reason": "Đổi ý"})
    tray = open_count(shelved, TRAY)

    def scan(text: str) -> tuple[Verdict, str]:
        answer = count_scan(shelved, tray, read_scan(text))
        return answer.verdict, answer.finding.kind.value if answer.finding else ""

    good, known, wrong = Verdict.GOOD, Verdict.KNOWN, Verdict.WRONG
    assert scan(here) == (good, "")
    assert scan(here.lower()) == (known, "")
    assert scan(at_tam) == (wrong, K.WRONG_PLACE)
    assert scan(at_tam) == (wrong, K.WRONG_PLACE)
    assert scan(on_way) == (wrong, K.ON_ITS_WAY)
    assert scan(ready) == (wrong, K.NOT_ON_SHELF)
    assert scan(returned) == (wrong, K.ALREADY_RETURNED)
    assert scan(gone) == (wrong, K.ALREADY_CLOSED)
    state = state_of(shelved, tray)
    assert (state.expected, state.seen, state.scanned, state.is_complete) == (2, 2, 6, True)
    assert len(state.findings) == 5
    shelf = open_count(shelved, SHELF)
    answer = count_scan(shelved, shelf, here)
    assert answer.finding is not None
    assert (answer.finding.kind, answer.owner) == (K.NO_RESULT_YET, "Trần Thị Hồng Đào")


def test_papers_without_a_record_and_strange_codes(granted: Desk) -> None:
    taken_in(granted, 2)
    void_number(granted, "H40.15.03-261005-0019", {"reason": "Viết hỏng"})
    tray = open_count(granted, TRAY)
    expected = {
        "H40.15.03-261005-0007": K.NOT_ENTERED,
        "H40.15.03-261005-00008": K.NOT_ENTERED,
        f"TAM-{granted.station_tag}-261005-0001": K.NOT_ENTERED,
        "TAM-2222-261005-0001": K.ANOTHER_COUNTER,
        "H40.15.03-261005-0400": K.ANOTHER_COUNTER,
        "H40.15.07-261005-0001": K.ANOTHER_UNIT,
        "H40.15.03-261005-0019": K.VOIDED_NUMBER,
        "8934563138165": K.FOREIGN_CODE,
        "giấy nháp": K.FOREIGN_CODE,
        f"BG-{granted.station_tag}-261005-01": K.FOREIGN_CODE,
        CARD: K.FOREIGN_CODE,
    }
    for text, kind in expected.items():
        answer = count_scan(granted, tray, read_scan(text))
        assert answer.finding is not None, text
        assert (answer.finding.kind, answer.verdict) == (kind, Verdict.WRONG), text
    state = state_of(granted, tray)
    assert sorted(f.kind for f in state.paper_without_record) == [K.NOT_ENTERED] * 3
    assert len(state.wrong_place_or_state) == len(expected) - 3
    taken = finish_count(granted, tray, is_partial=True)
    assert taken.strange == (
        "8934563138165",
        "giấy nháp",
        f"BG-{granted.station_tag}-261005-01",
        "…345",
    )
    assert "H40.15.03-261005-0008" in taken.scanned
    assert "080185012345" not in repr(taken)


def test_nothing_is_nothing(granted: Desk) -> None:
    tray = open_count(granted, TRAY)
    answer = count_scan(granted, tray, " \r\n")
    assert (answer.verdict, answer.code, answer.seen) == (Verdict.WRONG, "", 0)
    assert state_of(granted, tray).scanned == 0


def test_fifty_times_the_same_folder_is_one(granted: Desk) -> None:
    one, _ = taken_in(granted, 2)
    tray = open_count(granted, TRAY)
    answers = [count_scan(granted, tray, one) for _ in range(50)]
    assert [a.is_again for a in answers] == [False] + [True] * 49
    assert {a.seen for a in answers} == {1}
    taken = finish_count(granted, tray)
    assert taken.scanned == (one,)


def test_in_any_order_the_same_is_found(shelved: Desk) -> None:
    nos = taken_in(shelved, 8)
    bring(shelved, nos[:2], TAM)
    shelve(shelved, nos[2:4])
    texts = [*nos[1:7], "H40.15.03-261005-0017", "8934563138165"]
    lot, seen = random.Random(4), set()
    for _ in range(5):
        mixed = texts * 2
        lot.shuffle(mixed)
        begun = open_count(shelved, TRAY)
        for text in mixed:
            count_scan(shelved, begun, text)
        state = state_of(shelved, begun)
        seen.add((state.expected, state.seen, frozenset(pairs(state.findings))))
        stock_take.drop_count(shelved, begun)
    assert len(seen) == 1


# --- old papers --------------------------------------------------------------------------------


def test_an_older_receipt_in_the_folder(granted: Desk) -> None:
    (no,) = taken_in(granted, 1)
    record(granted, no, "corrected", {"reason": "Ghi sai", "note": "Hẹn buổi chiều"})
    assert show(granted, no).version == 2
    tray = open_count(granted, TRAY)
    assert count_scan(granted, tray, no).finding is None  # bars say no version
    older = count_scan(granted, tray, f"{no};v1")
    assert older.finding is not None
    assert older.finding.kind is K.SUPERSEDED_RECEIPT
    assert older.is_again
    assert len(state_of(granted, tray).wrong_place_or_state) == 1
    assert count_scan(granted, tray, f"{no};v2").verdict is Verdict.KNOWN
    assert count_scan(granted, tray, f"{no};v1").finding is None, "the newer one lies there too"
    assert state_of(granted, tray).findings == ()


def test_a_former_number_leads_to_the_folder_and_is_an_old_paper(desk: Desk) -> None:
    (tam,) = taken_in(desk, 1)
    (no,) = accept_enrolment(desk, ENROLLED, (GRANT,))
    tray = open_count(desk, TRAY)
    answer = count_scan(desk, tray, tam)
    assert answer.dossier_no == no
    assert answer.finding is not None
    assert answer.finding.kind is K.SUPERSEDED_RECEIPT
    present = count_scan(desk, tray, no)
    assert (present.finding, present.is_again) == (None, True)
    state = state_of(desk, tray)
    assert (state.findings, state.expected, state.seen, state.scanned) == ((), 1, 1, 2)
    stock_take.uncount(desk, tray, no)
    assert pairs(state_of(desk, tray).findings) == {(K.SUPERSEDED_RECEIPT, no)}
    assert finish_count(desk, tray).scanned == (no,)


def test_an_altered_paper_stays_one_whatever_else_is_scanned(granted: Desk) -> None:
    (no,) = taken_in(granted, 1)
    tray = open_count(granted, TRAY)
    altered = count_scan(granted, tray, read_scan(f"{no}/1/2610050900/"))  # its seal is cut off
    assert altered.finding is not None
    assert altered.finding.kind is K.ALTERED_RECEIPT
    assert count_scan(granted, tray, no).verdict is Verdict.WRONG
    assert pairs(state_of(granted, tray).findings) == {(K.ALTERED_RECEIPT, no)}
    stock_take.uncount(granted, tray, no)
    assert count_scan(granted, tray, no).verdict is Verdict.GOOD


# --- mistyped ----------------------------------------------------------------------------------


def test_a_torn_code_with_one_wrong_digit_has_near_ones(granted: Desk) -> None:
    nos = taken_in(granted, 12)
    tray = open_count(granted, TRAY)
    count_scan(granted, tray, nos[6])
    bring(granted, [nos[9]], TAM)
    typed = count_scan(granted, tray, "H40.15.03-261005-0017")
    assert typed.suggestions[0] == nos[10], "0011 lies here; 0007 was seen, 0010 is at Tám's"
    assert {nos[6], nos[9]} < set(typed.suggestions)
    assert len(typed.suggestions) <= 5
    assert count_scan(granted, tray, "H40.15.03-261005-0O03").suggestions[0] == nos[2]
    assert count_scan(granted, tray, read_scan("H40.15.03-261005-0017")).suggestions == ()
    assert count_scan(granted, tray, "8934563138165").suggestions == ()
    stock_take.uncount(granted, tray, typed.code)
    assert not [f for f in state_of(granted, tray).findings if f.subject == typed.code]


def test_what_is_voided_is_never_suggested(granted: Desk) -> None:
    first, second = taken_in(granted, 2)
    void_number(granted, "H40.15.03-261005-0003", {"reason": "Viết hỏng"})
    assert suggest(granted, "H40.15.03-261005-0004") == (first, second)
    assert suggest(granted, "h40.15.03 261005 0010") == (first,)
    assert suggest(granted, "Đào") == ()


# --- kept, resumed, finished -------------------------------------------------------------------


def test_a_count_goes_on_where_it_was_left(granted: Desk, clock: FixedClock) -> None:
    one, two, three = taken_in(granted, 3)
    tray = open_count(granted, TRAY)
    count_scan(granted, tray, one)
    count_scan(granted, tray, "8934563138165")
    granted.book.close()
    with open_desk(granted.home, clock=clock) as again:
        assert stock_take.unfinished(again) == (tray,)
        resumed = open_count(again, Holder(HolderKind.DESK, "ai đó"))
        assert resumed == tray
        assert count_scan(again, resumed, one).is_again
        assert count_scan(again, resumed, two).seen == 3
        taken = finish_count(again, resumed)
        assert (taken.scanned, taken.expected) == ((one, two), 3)
        assert [f.subject for f in taken.findings] == [three, "8934563138165"]
        assert stock_take.unfinished(again) == ()
        assert replay.verify(again.book).is_ok


def test_one_left_yesterday_is_finished_as_partial(granted: Desk, clock: FixedClock) -> None:
    one, _ = taken_in(granted, 2)
    tray = open_count(granted, TRAY)
    count_scan(granted, tray, one)
    open_count(granted, SHELF)
    clock.set("2026-10-06T08:00")
    today = open_count(granted, TRAY)
    assert today.count_id != tray.count_id
    assert state_of(granted, today).scanned == 0
    written = facts(granted)
    assert [(f.count_id, f.day, f.scanned, f.is_partial) for f in written] == [
        (tray.count_id, tray.day, (one,), True)
    ]
    open_count(granted, SHELF)
    assert len(facts(granted)) == 1, "an empty one says nothing"


def facts(desk: Desk) -> list[StockTaken]:
    found = (read_body(line.body).fact for line in desk.book.lines())
    return [fact for fact in found if isinstance(fact, StockTaken)]


def test_a_partial_count_says_nothing_about_the_rest(granted: Desk) -> None:
    one, two = taken_in(granted, 2)
    taken = counted(granted, TRAY, one, is_partial=True)
    assert (taken.is_partial, taken.findings, taken.expected) == (True, (), 2)
    assert [f.subject for f in counted(granted, TRAY, one).findings] == [two]


def test_a_partial_count_of_nothing_is_not_written(granted: Desk) -> None:
    tray = open_count(granted, TRAY)
    with pytest.raises(Refused) as refused:
        finish_count(granted, tray, is_partial=True)
    assert codes(refused.value) == [("count", "nothing_scanned")]
    assert stock_take.unfinished(granted) == (tray,)


def test_what_is_over_takes_no_scan(granted: Desk) -> None:
    (one,) = taken_in(granted, 1)
    tray = open_count(granted, TRAY)
    finish_count(granted, tray)
    for act in (
        lambda: count_scan(granted, tray, one),
        lambda: finish_count(granted, tray),
        lambda: state_of(granted, tray),
        lambda: stock_take.uncount(granted, tray, one),
    ):
        with pytest.raises(Refused) as refused:
            act()
        assert codes(refused.value) == [("count", "count_is_over")]


def test_what_moved_while_it_was_counted_is_no_finding(shelved: Desk) -> None:
    seen, sent, back = taken_in(shelved, 3)
    ready = taken_in(shelved, 1)[0]
    shelve(shelved, [ready])
    tray = open_count(shelved, TRAY)
    count_scan(shelved, tray, sent)
    late = count_scan(shelved, tray, ready)
    assert late.finding is not None
    bring(shelved, [sent], TAM)  # seen rightly, then sent
    give_back(shelved, ready, ReturnDraft(receiver="Trần Thị Hồng Đào"))  # then really returned
    new = taken_in(shelved, 1)[0]  # received meanwhile, not scanned
    bring(shelved, [back], TAM)
    bring(shelved, [back], TRAY)  # not scanned: but somebody has just had it in hand
    state = state_of(shelved, tray)
    assert pairs(state.findings) == {(K.FOLDER_MISSING, seen)}
    assert (state.expected, state.seen) == (1, 0)
    count_scan(shelved, tray, new)
    assert (state_of(shelved, tray).expected, state_of(shelved, tray).seen) == (2, 1)


def test_a_paper_entered_or_voided_while_it_was_counted_is_no_finding(granted: Desk) -> None:
    tray = open_count(granted, TRAY)
    for number in ("H40.15.03-261005-0001", "H40.15.03-261005-0019"):
        count_scan(granted, tray, number)
    assert len(state_of(granted, tray).paper_without_record) == 2
    (no,) = taken_in(granted, 1)
    void_number(granted, "H40.15.03-261005-0019", {"reason": "Viết hỏng"})
    assert no == "H40.15.03-261005-0001"
    state = state_of(granted, tray)
    assert (state.findings, state.expected, state.seen) == ((), 1, 1)
    assert finish_count(granted, tray).scanned == (no, "H40.15.03-261005-0019")


def test_everything_at_the_desk_is_tray_and_shelf(shelved: Desk) -> None:
    here, ready, lost, at_tam = taken_in(shelved, 4)
    shelve(shelved, [ready])
    bring(shelved, [at_tam], TAM)
    taken = counted(shelved, None, ready, here)
    assert (taken.place, taken.expected) == (None, 3)
    assert [(f.kind, f.subject) for f in taken.findings] == [(K.FOLDER_MISSING, lost)]


def test_a_position_of_the_shelf_is_a_place(shelved: Desk) -> None:
    one, two, three = taken_in(shelved, 3)
    shelve(shelved, [one, three], A1)
    shelve(shelved, [two], A2)
    taken = counted(shelved, A1, one, two)
    assert {(f.kind, f.subject) for f in taken.findings} == {
        (K.WRONG_PLACE, two),
        (K.FOLDER_MISSING, three),
    }
    assert counted(shelved, SHELF, one, two, three).findings == ()


def test_found_elsewhere_it_is_written_down_where(shelved: Desk) -> None:
    (no,) = taken_in(shelved, 1)
    after = stock_take.locate(shelved, no, TAM, "Thấy ở bàn anh Tám")
    assert after.holder == TAM
    with pytest.raises(Refused) as refused:
        stock_take.locate(shelved, no, TAM, "")
    assert codes(refused.value)[0][1] == "already_there"


def test_ready_without_a_shelf_is_no_result_on_it(granted: Desk) -> None:
    (no,) = taken_in(granted, 1)
    record(granted, no, "result_ready", READY)
    taken = counted(granted, TRAY, no)
    assert [(f.kind, f.subject) for f in taken.findings] == [(K.NOT_ON_SHELF, no)]


def test_the_drawer_is_no_place_of_folders(granted: Desk) -> None:
    taken_in(granted, 2)
    taken = counted(granted, DRAWER)
    assert (taken.expected, taken.findings) == (0, ())
