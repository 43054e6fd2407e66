"""No electricity: slips printed for the drawer, filled in by hand, typed in when power is back."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from desk_app.domain.codec import read_body
from desk_app.domain.dossier import Dossier
from desk_app.domain.entries import Entry, Received
from desk_app.domain.numbering import NumberGrant
from desk_app.domain.paper_facts import SlipSpoiled, SlipsPrinted
from desk_app.domain.problems import Refused
from desk_app.domain.scanning import ScanKind, read_scan
from desk_app.domain.slips import SlipState
from desk_app.store import replay
from desk_app.usecases import finding, slips
from desk_app.usecases.desk import Desk
from desk_app.usecases.enrolling import accept_enrolment
from desk_app.usecases.evening import evening_of
from desk_app.usecases.explaining import explain
from desk_app.usecases.figures import today, unprinted
from desk_app.usecases.opening import open_desk
from desk_app.usecases.receiving import preview, receive, refuse, request_supplement, sketch
from desk_app.usecases.recovering import accept_loss
from desk_app.usecases.steps import record, void_number
from tests.conftest import ENROLLED, GRANT, RESERVE
from tests.support.clock import MONDAY, FixedClock
from tests.support.drafts import DEATH, MARRIAGE_ON_THE_SPOT, VAN_UT, draft

DAY = "261005"


def codes(refused: pytest.ExceptionInfo[Refused]) -> list[tuple[str, str]]:
    return [(problem.place, problem.code) for problem in refused.value.problems]


def by_hand(desk: Desk, slip_no: str, at: datetime, **changes: object) -> Dossier:
    return slips.transcribe(desk, slip_no, draft(happened_at=at, **changes))


# --- a block -----------------------------------------------------------------------------------


def test_a_block_reserves_the_end_of_the_range_in_one_line(granted: Desk) -> None:
    block = slips.print_slips(granted, 4)
    tag = granted.station_tag
    assert [slip.slip_no for slip in block.slips] == [f"PG-{tag}-0000{n}" for n in (1, 2, 3, 4)]
    assert [slip.running for slip in block.slips] == [17, 18, 19, 20]
    (line,) = [one for one in lines(granted) if one.kind == SlipsPrinted.KIND]
    assert isinstance(line.fact, SlipsPrinted)
    assert (line.fact.block_no, line.fact.agency_code) == (f"PB-{tag}-00001", GRANT.agency_code)
    assert len(line.fact.slips) == 4


def lines(desk: Desk) -> list[Entry]:
    return [read_body(line.body) for line in desk.book.lines()]


def test_serials_go_on_and_never_come_again(granted: Desk) -> None:
    first = slips.print_slips(granted, 2)
    for slip in first.slips:
        slips.spoil_slip(granted, slip.slip_no, "Ướt")
    second = slips.print_slips(granted, 1)
    assert second.slips[0].slip_no.endswith("00003")
    assert [block.block_no for block in slips.slips(granted)] == [
        second.block_no,
        first.block_no,
    ]
    assert slips.slip_block(granted, second.block_no.lower()) == second
    with pytest.raises(Refused, match="unknown_block"):
        slips.slip_block(granted, "PB-0000-00001")


@pytest.mark.parametrize(
    ("count", "code"),
    [(0, "too_small"), (-3, "too_small"), (501, "too_large"), (11, "too_few_numbers_for_slips")],
)
def test_a_block_that_cannot_be_stores_nothing(granted: Desk, count: int, code: str) -> None:
    before = len(lines(granted))
    with pytest.raises(Refused) as refused:
        slips.print_slips(granted, count)
    assert codes(refused) == [("count", code)]
    assert len(lines(granted)) == before
    assert slips.slips(granted) == ()


def test_a_range_too_small_leaves_it_to_the_reserve(desk: Desk) -> None:
    wide = NumberGrant("g-2", GRANT.agency_code, 10_001, 10_100, 5, is_reserve=True)
    accept_enrolment(desk, ENROLLED, (GRANT, wide))
    block = slips.print_slips(desk, 12)
    assert [slip.running for slip in block.slips] == list(range(10_089, 10_101))
    made = by_hand(desk, block.slips[0].slip_no, desk.now())
    assert made.dossier_no == f"H40.15.03-{DAY}-10089"


def test_without_a_grant_slips_are_provisional_and_get_their_number_later(desk: Desk) -> None:
    block = slips.print_slips(desk, 2)
    assert {slip.agency_code for slip in block.slips} == {""}
    made = by_hand(desk, block.slips[0].slip_no, desk.now())
    assert (made.dossier_no, made.is_provisional) == (f"TAM-{desk.station_tag}-{DAY}-9998", True)
    assert receive(desk, draft()).dossier_no.endswith("-0001"), "the counter did not move"
    assigned = accept_enrolment(desk, ENROLLED, (GRANT, RESERVE))
    assert assigned == (f"H40.15.03-{DAY}-0001", f"H40.15.03-{DAY}-0002")
    after = finding.show(desk, block.slips[0].slip_no)
    assert after.former_nos == (made.dossier_no,)
    later = by_hand(desk, block.slips[1].slip_no, desk.now())
    assert later.is_provisional, "the number stands on the paper"
    number = record(desk, later.dossier_no, "number-assigned", {}).dossier_no
    assert number == f"H40.15.03-{DAY}-0003"
    assert replay.verify(desk.book).is_ok


def test_a_forked_desk_prints_provisional_ones(granted: Desk) -> None:
    granted.book.mark_forked(3)
    assert slips.print_slips(granted, 1).slips[0].agency_code == ""


# --- numbers -----------------------------------------------------------------------------------


def test_ordinary_numbers_pass_blank_slips_by_on_every_day(
    granted: Desk, clock: FixedClock
) -> None:
    slips.print_slips(granted, 4)
    assert today(granted).numbers_left == 19
    given = [receive(granted, draft()).dossier_no[-4:] for _ in range(17)]
    assert given[-2:] == ["0016", "0501"]
    clock.pass_(days=1)
    assert today(granted).numbers_left == 19
    for balance in (evening_of(granted).numbers, evening_of(granted, MONDAY.date()).numbers):
        assert balance.missing == ()


def test_a_used_slips_number_is_taken_on_its_day_and_free_on_the_next(
    granted: Desk, clock: FixedClock
) -> None:
    (slip,) = slips.print_slips(granted, 1).slips
    clock.pass_(hours=1)
    made = by_hand(granted, slip.slip_no, clock.now())
    assert made.dossier_no == f"H40.15.03-{DAY}-0020"
    assert today(granted).next_no == f"H40.15.03-{DAY}-0001", "the counter did not move"
    assert today(granted).numbers_left == 22
    assert evening_of(granted).numbers.missing == ()
    clock.pass_(days=1)
    assert today(granted).numbers_left == 23
    assert slips.print_slips(granted, 1).slips[0].running == 20


def test_slips_are_not_given_numbers_that_the_day_has_used(granted: Desk) -> None:
    for _ in range(18):
        receive(granted, draft())
    assert slips.print_slips(granted, 1).slips[0].running == 20
    void_number(granted, f"H40.15.03-{DAY}-0503", {"reason": "Hỏng"})
    with pytest.raises(Refused, match="too_few"):
        slips.print_slips(granted, 1)


def test_a_number_that_stands_on_a_slip_is_not_voided_but_the_slip(
    granted: Desk, clock: FixedClock
) -> None:
    (slip,) = slips.print_slips(granted, 1).slips
    with pytest.raises(Refused) as refused:
        void_number(granted, f"H40.15.03-{DAY}-0020", {"reason": "Hỏng"})
    assert codes(refused) == [("dossier_no", "number_of_slip")]
    slips.spoil_slip(granted, slip.slip_no, "Rách")
    assert today(granted).numbers_left == 22, "it may have been written on until today"
    clock.pass_(days=1)
    assert today(granted).numbers_left == 23


# --- typed in ----------------------------------------------------------------------------------


def test_a_slip_becomes_the_dossier_that_its_paper_promised(
    granted: Desk, clock: FixedClock
) -> None:
    block = slips.print_slips(granted, 2)
    written = clock.set("2026-10-08T10:20")
    clock.set("2026-10-09T14:00")
    made = by_hand(granted, block.slips[0].slip_no.lower(), written, procedure_code=DEATH)
    assert made.dossier_no == "H40.15.03-261008-0019"
    assert made.received_at == written
    assert made.due is not None
    assert made.due.due_on == written.date(), "from the time on the paper"
    assert made.slip_no == block.slips[0].slip_no
    fact = lines(granted)[-1].fact
    assert isinstance(fact, Received)
    assert fact.is_late_entry
    assert finding.show(granted, made.slip_no).dossier_id == made.dossier_id
    assert [row.dossier_no for row in finding.find(granted, made.slip_no)] == [made.dossier_no]
    state = slips.find_slip(granted, made.slip_no)
    assert (state.state, state.dossier_no) == (SlipState.USED, made.dossier_no)
    assert replay.verify(granted.book).is_ok


def test_it_counts_as_printed_until_its_receipt_is_corrected(granted: Desk) -> None:
    (slip,) = slips.print_slips(granted, 1).slips
    made = by_hand(granted, slip.slip_no, granted.now())
    assert unprinted(granted) == 0
    assert evening_of(granted).unprinted == ()
    assert not finding.newest(granted, 1)[0].is_unprinted
    record(
        granted, made.dossier_no, "corrected", {"reason": "Sai tên", "applicant": {"name": "Út"}}
    )
    assert finding.newest(granted, 1)[0].is_unprinted, "version 2 is on no paper yet"


@pytest.mark.parametrize("minutes", [None, -1, 5])
def test_a_time_that_cannot_be_is_refused(
    granted: Desk, clock: FixedClock, minutes: int | None
) -> None:
    (slip,) = slips.print_slips(granted, 1).slips
    code = {None: "missing", -1: "before_slip", 5: "in_the_future"}[minutes]
    at = None if minutes is None else clock.now() + timedelta(minutes=minutes)
    with pytest.raises(Refused) as refused:
        slips.transcribe(granted, slip.slip_no, draft(happened_at=at))
    assert codes(refused) == [("happened_at", code)]
    assert slips.find_slip(granted, slip.slip_no).state is SlipState.BLANK


def test_the_minute_of_printing_is_not_before_it(granted: Desk, clock: FixedClock) -> None:
    clock.set("2026-10-05T09:00:40")
    (slip,) = slips.print_slips(granted, 1).slips
    assert by_hand(granted, slip.slip_no, clock.set("2026-10-05T09:00:00") + timedelta())


def test_after_a_clock_that_ran_ahead_slips_can_still_be_used(
    granted: Desk, clock: FixedClock
) -> None:
    clock.set("2027-03-01T09:00")
    (slip,) = slips.print_slips(granted, 1).slips
    right = clock.set("2026-10-06T09:00")
    with granted.book.change(granted.station, right, is_clock_confirmed=True) as change:
        change.record(SlipSpoiled("PG-0000-00001", "x"), granted.clerk)
    assert by_hand(granted, slip.slip_no, right).dossier_no == "H40.15.03-261006-0020"


@pytest.mark.parametrize(
    ("slip_no", "code"),
    [
        ("PG-0000-00001", "slip_of_another_station"),
        ("PG-{tag}-00999", "unknown_slip"),
        ("H40.15.03-261005-0001", "not_a_slip"),
        ("x" * 90, "not_a_slip"),
    ],
)
def test_a_slip_that_is_none_of_ours(granted: Desk, slip_no: str, code: str) -> None:
    no = slip_no.format(tag=granted.station_tag)
    with pytest.raises(Refused) as refused:
        by_hand(granted, no, granted.now())
    assert codes(refused) == [("slip_no", code)]
    with pytest.raises(Refused) as refused:
        slips.spoil_slip(granted, no, "x")
    assert codes(refused) == [("slip_no", code)]


def test_used_and_spoilt_slips_are_neither_used_nor_voided(granted: Desk) -> None:
    used, spoilt = slips.print_slips(granted, 2).slips
    made = by_hand(granted, used.slip_no, granted.now())
    slips.spoil_slip(granted, spoilt.slip_no, " Viết hỏng ")
    for slip, code in ((used, "slip_used"), (spoilt, "slip_spoilt")):
        with pytest.raises(Refused) as refused:
            by_hand(granted, slip.slip_no, granted.now())
        assert codes(refused) == [("slip_no", code)]
        with pytest.raises(Refused) as refused:
            slips.spoil_slip(granted, slip.slip_no, "x")
        assert codes(refused) == [("slip_no", code)]
    assert refused.value.problems[0].params["reason"] == "Viết hỏng"
    assert len(finding.newest(granted, 5)) == 1
    assert finding.show(granted, used.slip_no).dossier_no == made.dossier_no


def test_voiding_needs_a_reason(granted: Desk) -> None:
    (slip,) = slips.print_slips(granted, 1).slips
    for reason in ("", "  ", "a\x00"):
        with pytest.raises(Refused):
            slips.spoil_slip(granted, slip.slip_no, reason)
    assert slips.find_slip(granted, slip.slip_no).state is SlipState.BLANK
    assert slips.spoil_slip(granted, slip.slip_no, "Rách").state is SlipState.SPOILT


def test_a_bad_draft_leaves_the_slip_blank(granted: Desk) -> None:
    (slip,) = slips.print_slips(granted, 1).slips
    with pytest.raises(Refused, match="unknown_procedure"):
        by_hand(granted, slip.slip_no, granted.now(), procedure_code="9.999999")
    assert slips.find_slip(granted, slip.slip_no).state is SlipState.BLANK


def test_a_slip_can_only_be_taken_in(granted: Desk) -> None:
    (slip,) = slips.print_slips(granted, 1).slips
    given = draft(happened_at=granted.now(), slip_no=slip.slip_no)
    with pytest.raises(Refused, match="slip_is_a_receipt"):
        refuse(granted, given, "Thiếu")
    with pytest.raises(Refused, match="slip_is_a_receipt"):
        request_supplement(granted, given, ["Tờ khai"], "Thiếu")


def test_preview_and_sketch_show_the_slips_number_and_time(
    granted: Desk, clock: FixedClock
) -> None:
    (slip,) = slips.print_slips(granted, 1).slips
    written = clock.now() + timedelta(hours=1)
    clock.pass_(days=2)
    given = draft(happened_at=written, slip_no=slip.slip_no)
    shown = preview(granted, given)
    assert shown.problems == ()
    assert shown.dossier is not None
    assert shown.dossier.dossier_no == f"H40.15.03-{DAY}-0020"
    drawn = sketch(granted, given)
    assert drawn is not None
    assert (drawn.dossier_no, drawn.received_at) == (f"H40.15.03-{DAY}-0020", written)
    unfinished = sketch(granted, draft(slip_no=slip.slip_no))
    assert unfinished is not None
    assert unfinished.dossier_no == "H40.15.03-261007-0020"
    strange = sketch(granted, draft(slip_no="PG-0000-00001", happened_at=written))
    assert strange is not None
    assert strange.dossier_no == "H40.15.03-261007-0001"


def test_ordinary_late_entries_and_slips_never_share_a_number(
    granted: Desk, clock: FixedClock
) -> None:
    block = slips.print_slips(granted, 2)
    on_monday = clock.now() + timedelta(minutes=30)
    clock.pass_(days=3)
    late = [receive(granted, draft(happened_at=on_monday)).dossier_no for _ in range(18)]
    late += [by_hand(granted, slip.slip_no, on_monday).dossier_no for slip in block.slips]
    late += [receive(granted, draft(happened_at=on_monday)).dossier_no for _ in range(3)]
    assert len(set(late)) == 23


# --- scanned -----------------------------------------------------------------------------------


def test_a_used_slip_leads_to_its_dossier_and_is_its_first_version(granted: Desk) -> None:
    used, blank = slips.print_slips(granted, 2).slips
    made = by_hand(granted, used.slip_no, granted.now(), procedure_code=MARRIAGE_ON_THE_SPOT)
    scan = slips.followed(granted, read_scan(used.slip_no.lower()))
    assert (scan.kind, scan.dossier_no, scan.version) == (ScanKind.DOSSIER, made.dossier_no, 1)
    assert explain(granted, scan) is None
    for other in (blank.slip_no, "PG-0000-00001", made.dossier_no, "8934563138165"):
        assert slips.followed(granted, read_scan(other)) == read_scan(other)
    record(granted, made.dossier_no, "corrected", {"reason": "Sai", "applicant": {"name": "Út"}})
    problem = explain(granted, slips.followed(granted, read_scan(used.slip_no)))
    assert problem is not None
    assert (problem.code, problem.params["this"]) == ("receipt_superseded", 1)


# --- counted -----------------------------------------------------------------------------------


def test_the_balance_tells_what_became_of_all(granted: Desk) -> None:
    block = slips.print_slips(granted, 4)
    used, spoilt, here, gone = (slip.slip_no for slip in block.slips)
    by_hand(granted, used, granted.now(), applicant=VAN_UT)
    slips.spoil_slip(granted, spoilt, "Rách")
    told = slips.slip_balance(granted, frozenset((here,)))
    assert (told.used, told.spoilt, told.blank, told.missing) == (1, 1, 1, 1)
    assert [one.subject for one in slips.slip_findings(granted, frozenset((here,)))] == [gone]
    assert slips.slip_findings(granted, None) == ()
    assert slips.slip_balance(granted).blank == 2


# --- an older copy -----------------------------------------------------------------------------


def test_what_was_lost_with_an_older_copy_is_typed_in_again_under_its_number(
    granted: Desk, clock: FixedClock
) -> None:
    (slip,) = slips.print_slips(granted, 1).slips
    path, older = granted.book.path, granted.home / "older.db"
    granted.book.copy_to(older)
    written = clock.pass_(hours=1)
    number = by_hand(granted, slip.slip_no, written).dossier_no
    slips.print_slips(granted, 2)
    home = granted.home
    granted.close()
    for beside in path.parent.glob(f"{path.name}-*"):
        beside.unlink()
    older.replace(path)
    with open_desk(home, clock=clock, trusting=True) as desk:
        lost = accept_loss(desk, "Khôi phục bản sao")
        assert number in lost
        assert today(desk).next_no.endswith("-0001"), "the counter did not jump to the slip's"
        assert slips.find_slip(desk, slip.slip_no).state is SlipState.BLANK
        assert by_hand(desk, slip.slip_no, written).dossier_no == number
        assert slips.print_slips(desk, 1).slips[0].slip_no.endswith("-00004"), "2 and 3 are paper"
        assert replay.verify(desk.book).is_ok
