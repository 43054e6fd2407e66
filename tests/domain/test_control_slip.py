"""The control slip says what the entries say: every hand-over, and nothing that nobody recorded."""

from __future__ import annotations

from datetime import datetime

import pytest

from desk_app.domain.control_slip import Judged, Passage, judge, passages
from desk_app.domain.dossier import Holder, HolderKind
from desk_app.domain.entries import Entry, Fact, HandedOver, ResultReady, TakenOver
from desk_app.domain.paper_facts import FolderLocated
from tests.support.entries import FACTS, RECEIVED, entry, later

DESK = Holder(HolderKind.DESK)
OFFICER = Holder(HolderKind.OFFICER, "Lê Văn Tám")
AGENCY = Holder(HolderKind.AGENCY, "Sở Tư pháp")
CLERK = "Trần Thị Hồng Đào"


def history(*facts: tuple[Fact, datetime]) -> tuple[Entry, ...]:
    """A dossier's entries, one after the other; revisions and lines are counted."""
    first = entry(RECEIVED, seq=2, revision=1)
    rest = [entry(fact, n + 2, n, at) for n, (fact, at) in enumerate(facts, start=2)]
    return (first, *rest)


def test_a_dossier_nobody_handed_over_has_no_passages() -> None:
    assert passages(history()) == ()
    assert passages(()) == ()


def test_each_hand_over_has_both_people_and_both_times() -> None:
    found = passages(
        history(
            (HandedOver(OFFICER, "gấp"), later(minutes=10)),
            (TakenOver("Lê Văn Tám", note="đủ 2 giấy"), later(minutes=25)),
            (HandedOver(DESK), later(hours=20)),
            (TakenOver(CLERK), later(hours=21)),
        )
    )
    assert found == (
        Passage(
            DESK,
            OFFICER,
            later(minutes=10),
            CLERK,
            "Lê Văn Tám",
            later(minutes=25),
            "gấp; đủ 2 giấy",
        ),
        Passage(OFFICER, DESK, later(hours=20), "Lê Văn Tám", CLERK, later(hours=21)),
    )


def test_where_nobody_took_it_over_the_slip_stays_blank() -> None:
    found = passages(
        history(
            (HandedOver(OFFICER), later(minutes=10)),
            (HandedOver(AGENCY), later(hours=2)),
        )
    )
    assert [(one.taker, one.taken_at) for one in found] == [("", None), ("", None)]
    assert [one.origin for one in found] == [DESK, DESK]  # it never left the desk on record


def test_an_agency_takes_it_by_a_person_who_hands_it_on() -> None:
    found = passages(
        history(
            (HandedOver(AGENCY), later(hours=1)),
            (TakenOver("Phạm Thị Nở"), later(hours=2)),
            (HandedOver(OFFICER), later(hours=5)),
        )
    )
    assert found[0].to == AGENCY
    assert (found[1].origin, found[1].giver) == (AGENCY, "Phạm Thị Nở")


def test_an_officer_without_a_name_has_that_of_who_took_it() -> None:
    unnamed = Holder(HolderKind.OFFICER)
    found = passages(
        history((HandedOver(unnamed), later(hours=1)), (TakenOver("Lê Văn Tám"), later(hours=2)))
    )
    assert found[0].to == OFFICER


def test_a_folder_found_elsewhere_goes_on_from_there() -> None:
    found = passages(
        history(
            (HandedOver(OFFICER), later(hours=1)),
            (FolderLocated(AGENCY, "Kiểm kê"), later(hours=3)),
            (HandedOver(DESK), later(hours=4)),
        )
    )
    assert found[0].taken_at is None
    assert (found[1].origin, found[1].giver) == (AGENCY, "")


@pytest.mark.parametrize(
    ("day", "judged"), [(7, Judged.EARLY), (8, Judged.ON_TIME), (9, Judged.OVERDUE)]
)
def test_the_one_who_finished_is_judged_by_the_day(day: int, judged: Judged) -> None:
    done = later().replace(day=day, hour=16)
    back = done.replace(hour=17)
    found = passages(
        history(
            (HandedOver(OFFICER), later(hours=1)),
            (TakenOver("Lê Văn Tám"), later(hours=2)),
            (ResultReady("45/GCN", done.date()), done),
            (HandedOver(DESK), back),
        )
    )
    assert [one.judged for one in found] == [judged, None]


def test_a_result_that_nobody_outside_worked_on_judges_no_passage() -> None:
    done = later(hours=3)
    shelf = Holder(HolderKind.SHELF, "A1")
    found = passages(
        history((HandedOver(shelf), later(hours=1)), (ResultReady("45/GCN", done.date()), done))
    )
    assert [one.judged for one in found] == [None]


def test_an_entry_in_doubt_does_not_count_and_order_of_arrival_does_not_matter() -> None:
    whole = history((HandedOver(OFFICER), later(hours=1)), (TakenOver("Tám"), later(hours=2)))
    clash = entry(HandedOver(AGENCY), 9, 2, later(hours=1.5), station="st-3333")
    printed = entry(FACTS["receipt_printed"], 10, None, later(hours=3))
    expected = passages(whole)
    assert len(expected) == 1
    assert passages((printed, clash, *reversed(whole))) == expected


def test_a_day_is_judged_by_the_day() -> None:
    due = later().date()
    assert judge(due, due) is Judged.ON_TIME
