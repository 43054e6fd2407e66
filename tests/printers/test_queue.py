"""A receipt goes through a real print queue, and its bars scan off the page that comes out."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

import pytest
import zxingcpp

from desk_app.printing.forms import render, words_for
from tests.printers.print_system import Device, PrintSystem
from tests.printing.reading import codes, pages, pictures
from tests.printing.samples import UNIT, normal
from ui.paper import cups, spooling
from ui.paper.faults import NoAnswer, NoPaper, PrinterGone, PrinterRefused, PrinterStopped
from ui.paper.printer import Order, PrinterState
from ui.printers import printers, send

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="CUPS is the print system of Linux")

ROOT = Path(__file__).parents[2]
NUMBER = normal().dossier_no
PAPERS = {"a4": (595, 842), "a5": (420, 595), "k80": (226.6, None)}
Answer = TypeVar("Answer")


def aside(call: Callable[[], Answer]) -> Answer:
    """As the window does it: libcups keeps for each thread the server it first asked."""
    with ThreadPoolExecutor(1) as threads:
        return threads.submit(call).result(60)


def receipt(paper: str = "a5") -> bytes:
    return render("receipt", paper, normal(), UNIT, words_for("2026"))


def print_it(tmp_path: Path, queue: str, paper: str = "a5", tray: str = "", copies: int = 1) -> str:
    order = Order(queue, tray, copies)
    return aside(lambda: send(tmp_path, order, "phiếu hẹn", receipt(paper)))


def check_page(pdf: bytes, paper: str) -> None:
    """Both copies, on the paper asked for, with bars that scan at every printer's resolution."""
    found = pages(pdf)
    width, height = PAPERS[paper]
    assert len(found) == 2
    for page in found:
        assert page.width == pytest.approx(width, abs=1)
        if height:
            assert page.height == pytest.approx(height, abs=1)
    for dpi in (203, 300, 600):
        for picture in pictures(pdf, dpi):
            assert codes(picture, zxingcpp.BarcodeFormat.Code128) == [NUMBER], dpi
            assert len(codes(picture, zxingcpp.BarcodeFormat.QRCode)) == 1, dpi


@pytest.mark.parametrize("paper", list(PAPERS))
def test_the_bars_scan_off_a_spooled_page(
    paper: str, reached: PrintSystem, device: Device, tmp_path: Path
) -> None:
    reached.queue(f"Spool-{paper}", device)
    assert print_it(tmp_path, f"Spool-{paper}", paper) == f"Spool-{paper}"
    (pdf,) = device.wait_for(1)
    check_page(pdf, paper)
    first = pages(pdf)[0].text
    assert first == pages(receipt(paper))[0].text


@pytest.mark.parametrize(("paper", "resolution"), [("a4", 600), ("a5", 300), ("k80", 203)])
def test_the_bars_scan_off_a_page_drawn_by_qprinter(
    paper: str, resolution: int, system: PrintSystem, device: Device
) -> None:
    system.queue(f"Draw-{paper}", device, resolution)
    subprocess.run(
        [sys.executable, "-m", "tests.printers.draw", f"Draw-{paper}", paper],
        env={**os.environ, "CUPS_SERVER": system.server, "QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT,
        timeout=60,
        check=True,
    )
    (pdf,) = device.wait_for(1)
    check_page(pdf, paper)


def test_tray_and_copies_are_as_ordered(
    reached: PrintSystem, device: Device, tmp_path: Path
) -> None:
    reached.queue("Khay", device)
    before = len(reached.options_of_jobs())
    print_it(tmp_path, "Khay", tray="bottom", copies=3)
    first, second, third = device.wait_for(3)
    assert [len(pages(pdf)) for pdf in (first, second, third)] == [2, 2, 2]
    options = reached.options_of_jobs()[before:]
    assert len(options) >= 3
    assert all("InputSlot=Lower" in one and "PageSize=A5" in one for one in options)
    print_it(tmp_path, "Khay")
    assert "InputSlot" not in reached.options_of_jobs()[-1]


def test_pages_of_a_roll_are_cut_to_their_own_lengths() -> None:
    jobs = spooling.jobs([(226.6, 600.0), (226.6, 600.0), (226.6, 810.5)], "")
    assert [(options["PageSize"], options["page-ranges"]) for options, _ in jobs] == [
        ("Custom.226.600x600.000", "1-2"),
        ("Custom.226.600x810.500", "3-3"),
    ]
    ((whole, count),) = spooling.jobs([(419.5, 595.3)] * 2, "top")
    assert count == 2
    assert "page-ranges" not in whole
    assert whole["media-col"] == (
        "{media-size={x-dimension=14800 y-dimension=21000} media-source=top}"
    )


def test_printers_tell_their_trays_papers_and_state(reached: PrintSystem, device: Device) -> None:
    reached.queue("Laser", device)
    reached.queue("Hỏng".encode().hex(), device)
    reached.run("cupsdisable", "Hỏng".encode().hex())
    reached.queue("Closed", device)
    reached.run("cupsreject", "Closed")
    reached.run("lpadmin", "-d", "Laser")
    found = aside(printers)
    known = {one.name: one for one in found}
    assert found[0].name == "Laser"
    assert found[0].is_default
    assert [tray.key for tray in found[0].trays] == ["auto", "top", "bottom"]
    assert found[0].papers == ("a4", "a5", "a6", "k80")
    assert found[0].state is PrinterState.IDLE
    assert found[0].is_ready
    assert known["Hỏng".encode().hex()].state is PrinterState.STOPPED
    assert known["Closed"].state is PrinterState.REFUSING


def test_a_queue_that_is_stopped_rejecting_or_deleted_is_told_apart(
    reached: PrintSystem, device: Device, tmp_path: Path
) -> None:
    reached.queue("Moody", device)
    reached.run("cupsdisable", "Moody")
    with pytest.raises(PrinterStopped, match="Moody"):
        print_it(tmp_path, "Moody")
    reached.run("cupsenable", "Moody")
    reached.run("cupsreject", "Moody")
    with pytest.raises(PrinterRefused, match="Moody"):
        print_it(tmp_path, "Moody")
    reached.run("cupsaccept", "Moody")
    print_it(tmp_path, "Moody")
    reached.run("lpadmin", "-x", "Moody")
    with pytest.raises(PrinterGone, match="Moody"):
        print_it(tmp_path, "Moody")
    assert len(device.wait_for(1)) == len(device.pages)


def test_a_printer_that_is_switched_off_does_not_answer_and_prints_nothing_later(
    reached: PrintSystem, device: Device, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spooling, "ANSWER_SECONDS", 1.0)
    monkeypatch.setattr(spooling, "SECONDS_A_PAGE", 0.0)
    reached.queue("Off", device)
    device.unplug()
    with pytest.raises(NoAnswer, match="Off"):
        print_it(tmp_path, "Off")
    device.plug_in()
    monkeypatch.setattr(spooling, "ANSWER_SECONDS", 20.0)
    print_it(tmp_path, "Off", "k80")
    (pdf,) = device.wait_for(1)
    assert pages(pdf)[0].width == pytest.approx(226.6, abs=1)  # not the page of before


def test_a_printer_without_paper_says_so_and_prints_nothing_later(
    reached: PrintSystem, device: Device, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spooling, "PAPER_SECONDS", 0.3)
    empty = reached.filter_program("empty", 'echo "STATE: +media-empty-error" >&2; sleep 60')
    reached.queue("Empty", device, first_filter=empty)
    with pytest.raises(NoPaper, match="Empty"):
        print_it(tmp_path, "Empty")
    assert device.pages == []


def test_a_job_that_the_print_system_drops_is_refused(
    reached: PrintSystem, device: Device, tmp_path: Path
) -> None:
    broken = reached.filter_program("broken", "exit 3")
    reached.queue("Broken", device, first_filter=broken)
    with pytest.raises((PrinterRefused, PrinterStopped), match="Broken"):
        print_it(tmp_path, "Broken")
    assert device.pages == []


def test_without_any_print_system_there_are_no_printers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CUPS_SERVER", "127.0.0.1:1")
    assert cups.is_there()
    assert aside(printers) == ()
    with pytest.raises(PrinterGone):
        print_it(tmp_path, "Laser")
