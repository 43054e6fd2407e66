"""The printer fails, the dossier stands: it waits in the list until a page of it is on paper."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk_app.usecases import figures, finding
from desk_app.usecases.desk import Desk
from tests.printers.print_system import Device, PrintSystem, print_system
from tests.ui.conftest import Hand
from tests.ui.desks import CARD
from ui.prints import Sheet
from ui.routes import Route, Routes
from ui.settings import settings_of
from ui.window import Window

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="CUPS is the print system of Linux")

K = Qt.Key
QUEUE = "Laser1"
PATIENCE = 30_000


@pytest.fixture(scope="module")
def system() -> Iterator[PrintSystem]:
    with print_system() as running:
        yield running


@pytest.fixture
def device(system: PrintSystem, monkeypatch: pytest.MonkeyPatch) -> Iterator[Device]:
    """A printer with a queue, both new; asked for before the window, which finds it."""
    monkeypatch.setenv("CUPS_SERVER", system.server)
    made = Device()
    system.queue(QUEUE, made)
    yield made
    made.unplug()


def receive_on(desk: Desk, hand: Hand) -> None:
    """A birth with a scanned card; F9 sends its receipt to the queue."""
    Routes(settings_of(desk.home)).put("receipt", Route(QUEUE))
    hand.press(K.Key_F3)
    hand.type("dk ks")
    hand.press(K.Key_Return)
    hand.scan(CARD)
    hand.press(K.Key_F9)


def the_number(desk: Desk) -> str:
    (row,) = finding.page_of(desk, "", 9, None)
    return row.dossier_no


def test_a_page_that_came_out_is_written_down(
    device: Device, window: Window, desk: Desk, hand: Hand, qtbot: QtBot
) -> None:
    receive_on(desk, hand)
    number = the_number(desk)
    qtbot.waitUntil(lambda: finding.show(desk, number).copies_of("receipt") == 1, timeout=PATIENCE)
    assert len(device.wait_for(1)) == 1
    assert figures.unprinted(desk) == 0


@pytest.mark.parametrize("trouble", ["stopped", "deleted"])
def test_a_printer_in_trouble_is_said_and_a_reprint_clears_the_list(
    trouble: str,
    device: Device,
    system: PrintSystem,
    window: Window,
    desk: Desk,
    hand: Hand,
    qtbot: QtBot,
) -> None:
    system.run(*(["cupsdisable", QUEUE] if trouble == "stopped" else ["lpadmin", "-x", QUEUE]))
    receive_on(desk, hand)
    number = the_number(desk)
    notice = window.shell.intake.notice
    qtbot.waitUntil(lambda: notice.property("role") == "trouble", timeout=PATIENCE)
    assert number in notice.text
    assert QUEUE in notice.text
    assert finding.show(desk, number).copies_of("receipt") == 0
    assert figures.unprinted(desk) == 1

    if trouble == "stopped":
        system.run("cupsenable", QUEUE)
    else:
        system.queue(QUEUE, device)
    hand.press(K.Key_F2)
    hand.type(number)
    hand.press(K.Key_Return)
    hand.press(K.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: finding.show(desk, number).copies_of("receipt") == 1, timeout=PATIENCE)
    assert figures.unprinted(desk) == 0
    assert len(device.wait_for(1)) == len(device.pages) == 1


def test_a_sheet_goes_where_its_form_is_routed_as_often_as_the_route_says(
    device: Device, window: Window, desk: Desk, qtbot: QtBot
) -> None:
    Routes(settings_of(desk.home)).put("handover", Route(QUEUE, "bottom", "a4", 2))
    asked: list[str] = []

    def make(paper: str) -> bytes:
        from desk_app.printing.forms import words_for
        from desk_app.printing.records import handover_record
        from tests.printing.samples import UNIT, manifest

        asked.append(paper)
        return handover_record(manifest(3), UNIT, words_for("2026"))

    window.shell.intake.print_asked.emit(Sheet("handover", "BG-1", make))
    qtbot.waitUntil(lambda: len(device.pages) == 2, timeout=PATIENCE)
    assert asked == ["a4"]
    assert device.pages[0][:5] == b"%PDF-"
    qtbot.waitUntil(lambda: QUEUE in window.frame.status._printer.text(), timeout=PATIENCE)
