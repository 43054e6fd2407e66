"""A receipt that is scanned: genuine quietly, replaced with what changed, altered loudly."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desk_app.domain.seals import Seal
from desk_app.usecases.desk import Desk
from desk_app.usecases.printing import page_for, printed
from desk_app.usecases.steps import record
from sync.sealing import StationSealer
from tests.ui.conftest import Hand
from tests.ui.desks import receive_some
from tests.ui.scanner import Scanner
from tests.ui.scenes_paper import seal_of
from ui.sounds import TUNES
from ui.theme.tokens import Tone
from ui.verdict import Verdict
from ui.widgets.paper_strip import MOST_LINES, PaperStrip
from ui.window import Window

FIRST = "H40.15.03-261120-0001"


@pytest.fixture
def scanner(hand: Hand) -> Scanner:
    return Scanner(hand)


@pytest.fixture
def tunes(window: Window) -> list[Verdict]:
    """The verdicts that were sounded."""
    heard: list[Verdict] = []
    names = {tune: verdict for verdict, tune in TUNES.items()}
    window.shell.scans._sounds._play = lambda tune: heard.append(names[tune])
    return heard


@pytest.fixture
def seal(desk: Desk, tmp_path: Path) -> Seal:
    """The seal of a receipt that was printed here."""
    desk.sealer = StationSealer(tmp_path / "keys", desk.station)
    receive_some(desk, 2)
    printed(desk, page_for(desk, FIRST))
    return seal_of(desk, FIRST)


def strip(window: Window) -> PaperStrip:
    return window.shell.screen.paper


def altered(seal: Seal) -> str:
    due = seal.stamp.due_at
    assert due is not None
    return Seal(replace(seal.stamp, due_at=due.replace(day=28)), seal.signature).text


def test_a_genuine_receipt_opens_its_dossier_with_a_small_mark(
    window: Window, seal: Seal, scanner: Scanner, tunes: list[Verdict]
) -> None:
    scanner.scan(seal.text)
    assert window.shell.here == "dossier"
    assert window.frame.top.scan_box.answer == "Giấy thật"
    assert (tunes, strip(window).is_open) == ([Verdict.GOOD], False)
    assert window.shell.screen.notice.isHidden()


def test_an_altered_receipt_is_said_loudly_and_its_record_is_shown(
    window: Window, seal: Seal, scanner: Scanner, tunes: list[Verdict]
) -> None:
    scanner.scan(altered(seal))
    assert window.shell.here == "dossier"
    assert tunes == [Verdict.WRONG]
    assert strip(window).property("role") == "trouble"
    assert "Giấy không đúng với giấy đã cấp" in strip(window).text
    assert "hồ sơ ghi 17:00 23/11/2026, giấy ghi 17:00 28/11/2026" in strip(window).text
    assert strip(window).accessibleName() == strip(window).text


def test_a_replaced_receipt_says_which_takes_its_place_and_what_changed(
    window: Window, desk: Desk, seal: Seal, scanner: Scanner, tunes: list[Verdict]
) -> None:
    other = {"name": "Lê Thị Diễm Hương", "phone": "0912300000"}
    record(desk, FIRST, "corrected", {"reason": "Sai tên", "applicant": other})
    scanner.scan(seal.text)
    assert window.shell.here == "dossier"
    assert tunes == [Verdict.KNOWN]
    assert "Bản 2 thay tờ giấy này" in strip(window).text
    assert "từ “Lê Thị Diễm Hằng” thành “Lê Thị Diễm Hương”" in strip(window).text
    assert strip(window).property("role") == "doubt"


def test_what_was_said_of_a_paper_goes_with_the_next_scan_or_step(
    window: Window, seal: Seal, scanner: Scanner
) -> None:
    scanner.scan(altered(seal))
    assert strip(window).is_open
    scanner.scan("H40.15.03-261120-0002")
    assert not strip(window).is_open
    scanner.scan(altered(seal))
    window.shell.dossier.start("note_added")
    assert not strip(window).is_open, "the form needs the room"


def test_an_altered_receipt_is_noticed_where_results_are_returned_too(
    window: Window, seal: Seal, scanner: Scanner, tunes: list[Verdict]
) -> None:
    window.shell.enter("return")
    scanner.scan(altered(seal))
    assert window.shell.here == "return"
    assert (tunes, strip(window).is_open) == ([Verdict.WRONG], True)
    scanner.scan(seal.text)
    assert (tunes[-1], strip(window).is_open) == (Verdict.GOOD, False)


def test_a_strangers_receipt_says_what_to_do(
    window: Window, seal: Seal, scanner: Scanner, tunes: list[Verdict]
) -> None:
    stamp = replace(seal.stamp, dossier_no="H40.15.03-261120-0801", station_tag="7K2B")
    scanner.scan(Seal(stamp, seal.signature).text)
    assert tunes == [Verdict.KNOWN]
    assert "F10" in strip(window).text
    assert "7K2B" in strip(window).text


def test_a_long_list_of_differences_is_cut_and_says_so(window: Window) -> None:
    strip(window).tell("Bản 2", "Cũ", [f"Dòng {n}" for n in range(9)], Tone.WARN)
    lines = strip(window).text.splitlines()
    assert len(lines) == 2 + MOST_LINES + 1
    assert str(9 - MOST_LINES) in lines[-1]
