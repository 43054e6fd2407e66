"""A closed day on its paper side: what has no folder, or left on paper, is not missing from it."""

from __future__ import annotations

from desk_app.domain.dossier import Holder, HolderKind
from desk_app.domain.stock_take import TRAY
from desk_app.domain.two_sided import compare_paper
from desk_app.usecases import stock_take
from desk_app.usecases.closing import close_day
from desk_app.usecases.desk import Desk
from desk_app.usecases.handing import hand_over
from desk_app.usecases.quick import quick_entry
from desk_app.usecases.receiving import receive
from desk_app.usecases.steps import record
from tests.support.drafts import VAN_UT, draft
from tests.usecases.test_quick import line

OFFICER = Holder(HolderKind.OFFICER, "Lê Văn Tám")


def counted(desk: Desk, *numbers: str) -> None:
    count = stock_take.open_count(desk, TRAY)
    for number in numbers:
        stock_take.count_scan(desk, count, number)
    stock_take.finish_count(desk, count, is_partial=False)


def test_a_day_with_quick_entries_is_whole_on_paper_when_its_folders_were_seen(
    granted: Desk,
) -> None:
    folders = [receive(granted, draft(applicant=VAN_UT)).dossier_no]
    quick_entry(granted, line())
    counted(granted, *folders)
    sealed = close_day(granted)
    assert (sealed.received, sealed.paper) == (2, 2)
    assert compare_paper(sealed) == ()


def test_a_folder_that_nobody_saw_is_missing_on_paper(granted: Desk) -> None:
    seen = receive(granted, draft()).dossier_no
    receive(granted, draft(applicant=VAN_UT))
    counted(granted, seen)
    sealed = close_day(granted)
    assert (sealed.received, sealed.paper) == (2, 1)
    assert compare_paper(sealed) != ()


def test_what_left_the_desk_that_day_was_seen_when_it_left(granted: Desk) -> None:
    gone = receive(granted, draft()).dossier_no
    hand_over(granted, [gone], OFFICER)
    stays = receive(granted, draft(applicant=VAN_UT)).dossier_no
    counted(granted, stays)
    sealed = close_day(granted)
    assert (sealed.received, sealed.paper) == (2, 2)


def test_a_move_that_was_only_said_is_no_sight_of_the_folder(granted: Desk) -> None:
    told = receive(granted, draft()).dossier_no
    officer = {"to": {"kind": OFFICER.kind.value, "name": OFFICER.name}}
    record(granted, told, "handed-over", officer)
    stays = receive(granted, draft(applicant=VAN_UT)).dossier_no
    counted(granted, stays)
    sealed = close_day(granted)
    assert (sealed.received, sealed.paper) == (2, 1)
