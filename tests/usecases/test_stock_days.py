"""What the counts of a day say together, as of now; which papers of a day were seen."""

from __future__ import annotations

from datetime import date

import pytest

from desk_app.domain.findings import FindingKind as K
from desk_app.domain.paper_facts import ReservedSlip, SlipSpoiled, SlipsPrinted
from desk_app.domain.quick import QuickDraft
from desk_app.domain.slips import format_slip_no
from desk_app.domain.stock_take import DRAWER, SHELF, TRAY
from desk_app.store import replay
from desk_app.usecases import stock_take
from desk_app.usecases.desk import Desk
from desk_app.usecases.enrolling import accept_enrolment
from desk_app.usecases.finding import show
from desk_app.usecases.handing import hand_over
from desk_app.usecases.printing import print_form
from desk_app.usecases.quick import quick_entry
from desk_app.usecases.returning import ReturnDraft, give_back
from desk_app.usecases.steps import record, void_number
from desk_app.usecases.stock_take import paper_count, paper_of, slips_seen
from tests.conftest import ENROLLED, GRANT
from tests.support.clock import FixedClock
from tests.support.drafts import HONG_DAO
from tests.support.folders import A1, TAM, UT, bring, counted, shelve, stands, taken_in

DAY = date(2026, 10, 5)
NEXT = date(2026, 10, 6)
COPIES = "2.000815"
GIVEN = {"receiver": "Trần Thị Hồng Đào"}


# --- a finding is put right --------------------------------------------------------------------


def test_missing_until_it_is_found(granted: Desk) -> None:
    one, two, three = taken_in(granted, 3)
    counted(granted, TRAY, one)
    assert stands(granted) == {(K.FOLDER_MISSING, two), (K.FOLDER_MISSING, three)}
    counted(granted, TRAY, two, is_partial=True)
    assert stands(granted) == {(K.FOLDER_MISSING, three)}
    stock_take.locate(granted, three, TAM, "Thấy ở bàn anh Tám")
    assert stands(granted) == set()
    assert replay.verify(granted.book).is_ok


def test_missing_here_and_found_there_is_one_finding(granted: Desk) -> None:
    one, two = taken_in(granted, 2)
    counted(granted, TRAY, one)
    counted(granted, TAM, two)
    (found,) = stock_take.stock_findings(granted, DAY)
    assert (found.kind, found.subject, found.expected, found.seen) == (
        K.WRONG_PLACE,
        two,
        TRAY,
        TAM,
    )
    stock_take.locate(granted, two, TAM, "")
    assert stands(granted) == set()


def test_what_came_after_the_count_is_not_missing(granted: Desk) -> None:
    (one,) = taken_in(granted, 1)
    counted(granted, TRAY, one)
    taken_in(granted, 1)
    assert stands(granted) == set()


def test_what_was_right_and_then_returned_is_no_finding(granted: Desk) -> None:
    (no,) = taken_in(granted, 1)
    shelve(granted, [no])
    counted(granted, SHELF, no)
    give_back(granted, no, ReturnDraft(receiver="Trần Thị Hồng Đào"))
    assert stands(granted) == set()


@pytest.mark.parametrize("settled", ["returned", "taken_over", "papers_given_back"])
def test_a_step_with_the_folder_in_hand_settles_it(granted: Desk, settled: str) -> None:
    (no,) = taken_in(granted, 1)
    if settled == "returned":
        shelve(granted, [no])
        counted(granted, TRAY, no)
        assert stands(granted) == {(K.NOT_ON_SHELF, no)}
        give_back(granted, no, ReturnDraft(receiver="Trần Thị Hồng Đào"))
    elif settled == "taken_over":
        hand_over(granted, [no], TAM)
        counted(granted, TRAY, no)
        assert stands(granted) == {(K.ON_ITS_WAY, no)}
        record(granted, no, "taken_over", {"taken_by": TAM.name})
    else:
        record(granted, no, "withdrawn", {"reason": "Đổi ý"})
        counted(granted, TRAY, no)
        assert stands(granted) == {(K.ALREADY_CLOSED, no)}
        record(granted, no, "papers_given_back", GIVEN)
    assert stands(granted) == set()
    counted(granted, TRAY, no, is_partial=True)  # and here it is again
    assert len(stands(granted)) == 1


def test_a_step_that_moves_nothing_changes_what_is_found(granted: Desk) -> None:
    (no,) = taken_in(granted, 1)
    counted(granted, A1, no)
    assert stands(granted) == {(K.NO_RESULT_YET, no)}
    record(granted, no, "result_ready", {"result_no": "45/2026", "issued_on": "2026-10-05"})
    assert stands(granted) == {(K.WRONG_PLACE, no)}, "the record still says tray"
    stock_take.locate(granted, no, A1, "")
    assert stands(granted) == set()


def test_an_older_receipt_until_the_present_one_is_printed(granted: Desk) -> None:
    (no,) = taken_in(granted, 1)
    print_form(granted, no)
    record(granted, no, "corrected", {"reason": "Ghi sai", "note": "Hẹn buổi chiều"})
    counted(granted, TRAY, f"{no};v1")
    assert stands(granted) == {(K.SUPERSEDED_RECEIPT, no)}
    record(granted, no, "note_added", {"text": "Đã gọi"})
    assert stands(granted) == {(K.SUPERSEDED_RECEIPT, no)}
    print_form(granted, no)
    assert stands(granted) == set()


def test_a_paper_that_was_entered_or_voided_is_settled(granted: Desk) -> None:
    to_be, spoilt = "H40.15.03-261005-0001", "H40.15.03-261005-0009"
    counted(granted, TRAY, to_be, spoilt, "8934563138165")
    assert stands(granted) == {
        (K.NOT_ENTERED, to_be),
        (K.NOT_ENTERED, spoilt),
        (K.FOREIGN_CODE, "8934563138165"),
    }
    assert taken_in(granted, 1) == [to_be]
    void_number(granted, spoilt, {"reason": "Viết hỏng"})
    assert stands(granted) == {(K.FOREIGN_CODE, "8934563138165")}
    counted(granted, TRAY, to_be, spoilt)
    assert stands(granted) == {(K.VOIDED_NUMBER, spoilt)}


def test_another_number_does_not_hide_a_finding(desk: Desk) -> None:
    one, two = taken_in(desk, 2)
    counted(desk, TAM, one)
    counted(desk, TRAY)
    assert stands(desk) == {(K.WRONG_PLACE, one), (K.FOLDER_MISSING, two)}
    first, second = accept_enrolment(desk, ENROLLED, (GRANT,))
    assert stands(desk) == {(K.WRONG_PLACE, first), (K.FOLDER_MISSING, second)}
    counted(desk, TRAY, two, is_partial=True)  # under its former number
    assert stands(desk) == {(K.WRONG_PLACE, first), (K.SUPERSEDED_RECEIPT, second)}


def test_days_do_not_mix(granted: Desk, clock: FixedClock) -> None:
    one, two = taken_in(granted, 2)
    counted(granted, TRAY, one)
    clock.set("2026-10-06T16:00")
    assert stands(granted) == set()
    counted(granted, TRAY, one, two)
    assert stands(granted) == set()
    assert stands(granted, DAY) == {(K.FOLDER_MISSING, two)}


def test_handed_over_and_taken_over_elsewhere_it_is_at_the_other_officer(granted: Desk) -> None:
    (no,) = taken_in(granted, 1)
    bring(granted, [no], TAM)
    counted(granted, UT, no)
    counted(granted, TAM)
    assert stands(granted) == {(K.WRONG_PLACE, no)}


# --- slips -------------------------------------------------------------------------------------


def printed_slips(desk: Desk, count: int) -> list[str]:
    nos = [format_slip_no(desk.station_tag, n) for n in range(1, count + 1)]
    slips = tuple(ReservedSlip(no, 10 + n) for n, no in enumerate(nos))
    with desk.book.change(desk.station, desk.now()) as change:
        change.record(SlipsPrinted("B-1", desk.unit.agency_code, slips), desk.clerk)
    return nos


def test_slips_among_folders_and_in_the_drawer(granted: Desk) -> None:
    blank, spoilt, filled = printed_slips(granted, 3)
    with granted.book.change(granted.station, granted.now()) as change:
        change.record(SlipSpoiled(spoilt, "Viết hỏng"), granted.clerk)
    assert slips_seen(granted, DAY) is None
    counted(granted, TRAY, filled.lower(), spoilt)
    assert stands(granted) == {(K.SLIP_NOT_ENTERED, filled), (K.SPOILT_SLIP, spoilt)}
    assert slips_seen(granted, DAY) is None
    counted(granted, DRAWER, blank)
    assert stands(granted) == {(K.SLIP_NOT_ENTERED, filled), (K.SPOILT_SLIP, spoilt)}
    assert slips_seen(granted, DAY) == {blank, spoilt, filled}
    place = stock_take.places(granted)[2]
    assert (place.place, place.expected) == (DRAWER, 2)


def test_the_number_on_a_slip_is_the_slip(granted: Desk) -> None:
    first, second = printed_slips(granted, 2)
    counted(granted, TRAY, "H40.15.03-261005-0010", first, "H40.15.03-261004-0011")
    assert stands(granted) == {(K.SLIP_NOT_ENTERED, first), (K.SLIP_NOT_ENTERED, second)}


def test_slips_nobody_here_knows(granted: Desk) -> None:
    own, other = format_slip_no(granted.station_tag, 77), format_slip_no("2222", 1)
    counted(granted, TRAY, own, other)
    assert stands(granted) == {(K.NUMBER_LOST, own), (K.ANOTHER_COUNTER, other)}


# --- papers of the day -------------------------------------------------------------------------


def test_which_papers_of_the_day_were_seen(granted: Desk, clock: FixedClock) -> None:
    (old,) = taken_in(granted, 1)
    clock.set("2026-10-06T09:00")
    in_tray, at_tam, returned, unseen = taken_in(granted, 4)
    quick_entry(granted, QuickDraft(COPIES, HONG_DAO, copies=3, pages=2, book_no="0123/2026"))
    bring(granted, [at_tam], TAM)
    shelve(granted, [returned])
    give_back(granted, returned, ReturnDraft(receiver="Trần Thị Hồng Đào"))
    assert (paper_of(granted, NEXT), paper_count(granted, NEXT)) == (None, None)
    counted(granted, DRAWER)
    assert paper_count(granted, NEXT) is None
    counted(granted, TRAY, in_tray, old, is_partial=True)
    paper = paper_of(granted, NEXT)
    assert paper is not None
    assert paper.unseen == (unseen,)
    assert set(paper.seen) > {in_tray, at_tam, returned}
    assert paper_count(granted, NEXT) == 4
    clock.set("2026-10-07T09:00")
    bring(granted, [unseen], TAM)  # the day after
    assert paper_count(granted, NEXT) == 4
    assert paper_count(granted, date(2026, 10, 7)) is None


def test_a_paper_entered_after_it_was_counted_was_seen(granted: Desk, clock: FixedClock) -> None:
    counted(granted, TRAY, "H40.15.03-261005-0001")
    assert paper_count(granted, DAY) == 0
    clock.set("2026-10-05T17:00")
    (no,) = taken_in(granted, 1)
    assert show(granted, no).dossier_no == "H40.15.03-261005-0001"
    assert paper_count(granted, DAY) == 1
