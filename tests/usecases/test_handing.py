"""Piles change hands: one manifest, all or nothing; taking over is scanning the same pile."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk_app.domain.dossier import Dossier, Holder, HolderKind
from desk_app.domain.entries import HandedOver
from desk_app.domain.handing import compare
from desk_app.domain.problems import Refused
from desk_app.store import replay
from desk_app.usecases import handing
from desk_app.usecases.desk import Desk
from desk_app.usecases.finding import show, show_page
from desk_app.usecases.opening import change_unit
from desk_app.usecases.receiving import receive
from desk_app.usecases.steps import record
from tests.printing.reading import text_of
from tests.support.clock import FixedClock
from tests.support.drafts import MARRIAGE_ON_THE_SPOT, VAN_UT, draft

OFFICER = Holder(HolderKind.OFFICER, "Lê Văn Tám")
AGENCY = Holder(HolderKind.AGENCY, "Sở Tư pháp")
DESK = Holder(HolderKind.DESK)
READY = {"result_no": "45/2026", "issued_on": "2026-10-05"}


def taken_in(desk: Desk, count: int) -> list[str]:
    return [
        receive(desk, draft(procedure_code=MARRIAGE_ON_THE_SPOT)).dossier_no for _ in range(count)
    ]


def codes(refused: Refused) -> list[tuple[str, str]]:
    return [(p.place, p.code) for p in refused.problems]


def test_a_pile_goes_with_one_number_and_can_be_read_again(granted: Desk) -> None:
    nos = taken_in(granted, 3)
    made = handing.hand_over(granted, reversed(nos), OFFICER, "Cần gấp")
    assert made.manifest_no == f"BG-{granted.station_tag}-261005-01"
    assert [line.dossier_no for line in made.lines] == list(reversed(nos))
    assert (made.handed_by, made.to) == (granted.clerk, OFFICER)
    assert handing.manifest(granted, made.manifest_no.lower()) == made
    facts = [show_page(granted, no).history[-1].fact for no in nos]
    assert facts == [HandedOver(OFFICER, "Cần gấp", made.manifest_no)] * 3
    assert replay.verify(granted.book).is_ok


def test_every_problem_is_told_by_dossier_and_nothing_is_stored(granted: Desk) -> None:
    first, second = taken_in(granted, 2)
    record(granted, second, "withdrawn", {"reason": "Thôi"})
    with granted.book.look() as look:
        head = look.head()
    with pytest.raises(Refused) as refused:
        handing.hand_over(granted, [first, second, "H40.15.03-261005-0099"], OFFICER)
    assert codes(refused.value) == [
        ("dossiers.1", "not_for_hand_over"),
        ("dossiers.2", "unknown_dossier"),
    ]
    with granted.book.look() as look:
        assert look.head() == head


@pytest.mark.parametrize(
    ("to", "problem"),
    [
        (Holder(HolderKind.OFFICER, "  "), ("to.name", "missing")),
        (Holder(HolderKind.CITIZEN), ("to.kind", "unknown_choice")),
        (Holder(HolderKind.AGENCY, "x" * 201), ("to.name", "too_long")),
    ],
)
def test_somebody_must_be_named(granted: Desk, to: Holder, problem: tuple[str, str]) -> None:
    with pytest.raises(Refused) as refused:
        handing.hand_over(granted, taken_in(granted, 1), to)
    assert problem in codes(refused.value)


def test_an_empty_pile_is_none(granted: Desk) -> None:
    with pytest.raises(Refused) as refused:
        handing.hand_over(granted, [], OFFICER)
    assert codes(refused.value) == [("dossiers", "missing")]


def test_a_folder_scanned_twice_goes_once(granted: Desk) -> None:
    (no,) = taken_in(granted, 1)
    made = handing.hand_over(granted, [no, no.lower(), no], OFFICER)
    assert len(made.lines) == 1


def test_numbers_go_on_within_the_day_and_begin_anew(granted: Desk, clock: FixedClock) -> None:
    nos = taken_in(granted, 3)
    made = [handing.hand_over(granted, [no], OFFICER).manifest_no[-2:] for no in nos[:2]]
    clock.pass_(days=1)
    assert made == ["01", "02"]
    assert handing.hand_over(granted, nos[2:], OFFICER).manifest_no.endswith("-261006-01")


def test_taking_over_in_two_goes_with_one_missing_and_one_extra(granted: Desk) -> None:
    *nos, extra = taken_in(granted, 5)
    made = handing.hand_over(granted, nos, OFFICER)
    pile = handing.pile(granted, made.manifest_no)
    told = compare(pile.awaited, [*nos[1:], extra])
    assert (told.missing, told.extra) == ((nos[0],), (extra,))
    report = handing.take_over(granted, made.manifest_no, [*nos[1:], extra], "Lê Văn Tám")
    assert (report.taken, report.missing, report.extra) == (tuple(nos[1:]), (nos[0],), (extra,))
    (waiting,) = handing.open_manifests(granted)
    assert (waiting.folders, waiting.still_open) == (4, 1)
    assert show(granted, nos[1]).holder == OFFICER
    assert show(granted, extra).holder == DESK
    handing.take_over(granted, made.manifest_no, nos[:1], "Lê Văn Tám")
    assert handing.open_manifests(granted) == ()
    assert handing.pile(granted, made.manifest_no).open_nos == ()
    assert replay.verify(granted.book).is_ok


def test_nothing_scanned_of_the_pile_is_refused(granted: Desk) -> None:
    one, other = taken_in(granted, 2)
    made = handing.hand_over(granted, [one], OFFICER)
    with pytest.raises(Refused) as refused:
        handing.take_over(granted, made.manifest_no, [other], "Tám")
    assert codes(refused.value) == [("scanned", "nothing_to_take")]
    with pytest.raises(Refused) as refused:
        handing.take_over(granted, made.manifest_no, [one], " ")
    assert codes(refused.value) == [("taken_by", "missing")]
    with pytest.raises(Refused) as refused:
        handing.take_over(granted, f"BG-{granted.station_tag}-261005-77", [one], "Tám")
    assert codes(refused.value) == [("manifest_no", "unknown_manifest")]


def test_a_record_of_another_counter_is_told_as_such(granted: Desk) -> None:
    """Its dossiers stand in that counter's journal, which has one writer."""
    with pytest.raises(Refused) as refused:
        handing.pile(granted, "BG-ZZZZ-261005-01")
    (problem,) = refused.value.problems
    assert (problem.place, problem.code) == ("manifest_no", "manifest_of_another_counter")
    assert (problem.params["tag"], problem.params["own"]) == ("ZZZZ", granted.station_tag)


def test_a_stray_folder_is_named_with_the_pile_it_belongs_to(granted: Desk) -> None:
    first, second, third = taken_in(granted, 3)
    handing.hand_over(granted, [first], OFFICER)
    other = handing.hand_over(granted, [second], AGENCY)
    found = handing.stray(granted, second)
    assert (found.dossier_no, found.manifest_no) == (second, other.manifest_no)
    assert found.owner != ""
    assert handing.stray(granted, third).manifest_no == ""
    handing.take_over(granted, other.manifest_no, [second], "Út")
    assert handing.stray(granted, second).manifest_no == ""
    unknown = handing.stray(granted, "H40.15.03-261005-0099").problem
    assert unknown is not None
    assert unknown.code == "unknown_dossier"


@pytest.fixture
def shelved(granted: Desk) -> Desk:
    change_unit(granted, replace(granted.unit, shelf_places=("A1", "A2", "Ngăn Đỏ")))
    return granted


def test_a_folder_goes_to_a_place_of_the_shelf_however_it_is_spelled(shelved: Desk) -> None:
    (no,) = taken_in(shelved, 1)
    record(shelved, no, "result_ready", READY)
    for name, code in (("", "shelf_place_missing"), ("B7", "unknown_shelf_place")):
        with pytest.raises(Refused) as refused:
            handing.hand_over(shelved, [no], Holder(HolderKind.SHELF, name))
        assert codes(refused.value) == [("to.name", code)]
    handing.hand_over(shelved, [no], Holder(HolderKind.SHELF, " a 2"))
    assert show(shelved, no).holder == Holder(HolderKind.SHELF, "A2")
    handing.hand_over(shelved, [no], Holder(HolderKind.SHELF, "ngăn đỏ"))
    assert show(shelved, no).holder == Holder(HolderKind.SHELF, "Ngăn Đỏ")


def test_one_folder_by_hand_goes_to_the_shelf_at_once_and_says_it_was_not_scanned(
    shelved: Desk,
) -> None:
    (no,) = taken_in(shelved, 1)
    record(shelved, no, "result_ready", READY)
    with pytest.raises(Refused) as refused:
        record(shelved, no, "handed_over", {"to": {"kind": "shelf", "name": "B7"}})
    assert codes(refused.value) == [("fields.to.name", "unknown_shelf_place")]
    after = record(shelved, no, "handed_over", {"to": {"kind": "shelf", "name": "a1"}})
    assert (after.holder, after.handed_to) == (Holder(HolderKind.SHELF, "A1"), None)
    moves = [entry.fact for entry in show_page(shelved, no).history[-2:]]
    assert [(one.KIND, one.is_unscanned) for one in moves] == [  # type: ignore[attr-defined]
        ("handed_over", True),
        ("taken_over", True),
    ]
    made = handing.hand_over(shelved, [no], OFFICER)
    handing.take_over(shelved, made.manifest_no, [no], "Tám")
    moves = [entry.fact for entry in show_page(shelved, no).history[-2:]]
    assert not any(one.is_unscanned for one in moves)  # type: ignore[attr-defined]
    assert replay.verify(shelved.book).is_ok


def test_another_agencys_clock_does_not_start_when_the_folder_comes_back_here(
    granted: Desk,
) -> None:
    made = receive(
        granted, draft(procedure_code=MARRIAGE_ON_THE_SPOT, handling_agency="Sở Tư pháp")
    )
    handing.hand_over(granted, [made.dossier_no], AGENCY)
    handing.hand_over(granted, [made.dossier_no], DESK)
    assert show(granted, made.dossier_no).due is None


def test_what_comes_back_is_there_at_once(granted: Desk) -> None:
    (no,) = taken_in(granted, 1)
    made = handing.hand_over(granted, [no], OFFICER)
    handing.take_over(granted, made.manifest_no, [no], "Lê Văn Tám")
    handing.hand_over(granted, [no], DESK)
    dossier = show(granted, no)
    assert (dossier.holder.kind, dossier.handed_to) == (HolderKind.DESK, None)
    assert handing.open_manifests(granted) == ()


def test_a_folder_nobody_took_comes_back_and_its_pile_is_settled(granted: Desk) -> None:
    (no,) = taken_in(granted, 1)
    handing.hand_over(granted, [no], OFFICER)
    with pytest.raises(Refused) as refused:
        handing.hand_over(granted, [no], AGENCY)
    assert codes(refused.value) == [("dossiers.0", "on_its_way")]
    handing.hand_over(granted, [no], DESK)
    assert handing.open_manifests(granted) == ()
    assert handing.hand_over(granted, [no], AGENCY).lines[0].dossier_no == no
    assert [one.to for one in handing.open_manifests(granted)] == [AGENCY]


def test_results_go_to_their_place_on_the_shelf(granted: Desk) -> None:
    (no,) = taken_in(granted, 1)
    shelf = Holder(HolderKind.SHELF, "Kệ kết quả, ngăn B2")
    with pytest.raises(Refused) as refused:
        handing.hand_over(granted, [no], shelf)
    assert codes(refused.value) == [("dossiers.0", "shelf_without_result")]
    record(granted, no, "result_ready", READY)
    handing.hand_over(granted, [no], shelf)
    assert show(granted, no).holder == shelf


def test_a_withdrawn_dossier_keeps_no_pile_open(granted: Desk) -> None:
    (no,) = taken_in(granted, 1)
    handing.hand_over(granted, [no], OFFICER)
    record(granted, no, "withdrawn", {"reason": "Thôi"})
    assert handing.open_manifests(granted) == ()


def test_another_agencys_clock_starts_when_it_takes_the_pile_over(
    granted: Desk, clock: FixedClock
) -> None:
    made: Dossier = receive(
        granted, draft(procedure_code=MARRIAGE_ON_THE_SPOT, handling_agency="Sở Tư pháp")
    )
    assert made.due is None
    pile = handing.hand_over(granted, [made.dossier_no], AGENCY)
    clock.pass_(days=1)
    handing.take_over(granted, pile.manifest_no, [made.dossier_no], "Nguyễn Văn Út")
    due = show(granted, made.dossier_no).due
    assert due is not None
    assert due.starts_at == clock.now()


def test_the_names_used_most_come_first(granted: Desk) -> None:
    nos = taken_in(granted, 3)
    handing.hand_over(granted, nos[:1], AGENCY)
    handing.hand_over(granted, nos[1:2], OFFICER)
    handing.hand_over(granted, nos[2:], OFFICER)
    assert handing.holders_used(granted) == (OFFICER, AGENCY)


def test_a_pile_as_it_is_put_together(granted: Desk) -> None:
    (no,) = taken_in(granted, 1)
    good, unknown = handing.folders(granted, [no, "H40.15.03-261005-0099"], OFFICER)
    assert (good.dossier_no, good.problem) == (no, None)
    assert good.procedure_name != ""
    assert unknown.problem is not None
    assert unknown.problem.code == "unknown_dossier"


def test_what_must_still_go_is_listed_the_most_pressing_first(
    granted: Desk, clock: FixedClock
) -> None:
    clock.set("2026-10-05T15:30")
    (afternoon,) = taken_in(granted, 1)
    clock.set("2026-10-06T08:00")
    (morning,) = taken_in(granted, 1)
    agency = receive(
        granted,
        draft(procedure_code=MARRIAGE_ON_THE_SPOT, handling_agency="Sở Tư pháp", applicant=VAN_UT),
    )
    found = handing.owed(granted)
    assert [one.dossier_no for one in found] == [afternoon, morning, agency.dossier_no]
    assert [one.hand_over.is_at_opening for one in found] == [True, False, False]
    late_at = clock.set("2026-10-06T12:00")
    assert [one.hand_over.is_late(late_at) for one in found] == [True, False, False]
    handing.hand_over(granted, [afternoon], OFFICER)
    assert afternoon not in [one.dossier_no for one in handing.owed(granted)]


def test_a_folder_brought_back_owes_a_new_hand_over_from_then_on(
    granted: Desk, clock: FixedClock
) -> None:
    (no,) = taken_in(granted, 1)
    pile = handing.hand_over(granted, [no], OFFICER)
    handing.take_over(granted, pile.manifest_no, [no], "Lê Văn Tám")
    clock.set("2026-10-07T09:00")
    handing.hand_over(granted, [no], DESK)
    (one,) = handing.owed(granted)
    assert one.hand_over.by.isoformat() == "2026-10-07T17:00:00+07:00"


def test_the_record_of_a_pile_is_a_page_with_its_number(granted: Desk) -> None:
    made = handing.hand_over(granted, taken_in(granted, 2), OFFICER)
    text = text_of(handing.record_page(granted, made))
    assert made.manifest_no in text
    assert all(line.dossier_no in text for line in made.lines)


def test_a_folder_sent_on_before_it_was_taken_over_closes_its_earlier_row(
    granted: Desk, clock: FixedClock
) -> None:
    """By itself, from the dossier's page; also after that way was taken over and gone again."""
    no, other = taken_in(granted, 2)
    first = handing.hand_over(granted, [no, other], OFFICER)
    clock.pass_(minutes=5)
    record(granted, no, "handed_over", {"to": {"kind": "agency", "name": AGENCY.name}})
    seen = handing.pile(granted, first.manifest_no)
    assert (seen.open_nos, seen.sent_on_nos) == ((other,), (no,))
    (pile,) = handing.open_manifests(granted)
    assert pile.still_open == 1
    clock.pass_(minutes=5)
    record(granted, no, "taken_over", {"taken_by": AGENCY.name})
    record(granted, no, "handed_over", {"to": {"kind": "officer", "name": OFFICER.name}})
    assert handing.pile(granted, first.manifest_no).open_nos == (other,)
