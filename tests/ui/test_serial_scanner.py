"""A scanner at a serial port: real bytes through a real terminal pair, pulled and put back."""

from __future__ import annotations

import os
import sys
import termios
import tty
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Hand
from tests.ui.desks import CARD
from ui import serial_scanner
from ui.background import Background
from ui.serial_scanner import Port, PortState, SerialScanner, port_of, put_port, serial_ports
from ui.window import Window

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no terminal pairs")
NUMBER = "H40.15.03-261120-0007"


@dataclass
class Cable:
    """A scanner's end of a port. `name` stays when it is pulled and put back."""

    name: Path
    end: int = -1
    other: int = -1

    def plug(self) -> None:
        self.end, self.other = os.openpty()
        tty.setraw(self.other, termios.TCSANOW)
        self.name.unlink(missing_ok=True)
        self.name.symlink_to(os.ttyname(self.other))

    def pull(self) -> None:
        for end in (self.end, self.other):
            if end >= 0:
                os.close(end)
        self.end = self.other = -1
        self.name.unlink(missing_ok=True)

    def send(self, content: bytes) -> None:
        os.write(self.end, content)


@dataclass
class Heard:
    scans: list[bytes] = field(default_factory=list)
    states: list[bool] = field(default_factory=list)

    def hear(self, state: PortState) -> None:
        self.states.append(state.is_there)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serial_scanner, "_TRY_AGAIN_S", 0.02)


@pytest.fixture
def cable(tmp_path: Path) -> Iterator[Cable]:
    made = Cable(tmp_path / "scanner")
    made.plug()
    yield made
    made.pull()


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def scanner(cable: Cable, heard: Heard, qtbot: QtBot) -> Iterator[SerialScanner]:
    bridge = Background()
    port = Port(str(cable.name))
    made = SerialScanner(port, bridge, heard.scans.append, heard.hear)
    made.start()
    qtbot.waitUntil(lambda: made.is_there)
    yield made
    assert made.stop(5)
    bridge.close()


@pytest.mark.parametrize(
    ("sent", "scans"),
    [
        ([f"{NUMBER}\r"], [NUMBER]),
        ([f"{NUMBER}\r\n{NUMBER}\n"], [NUMBER, NUMBER]),
        ([NUMBER], [NUMBER]),
        ([NUMBER[:5], NUMBER[5:] + "\r"], [NUMBER]),
        ([f"{CARD}\r\n"], [CARD]),
        (["\r\n\r\n", f"{NUMBER}\t\r"], [f"{NUMBER}\t"]),
    ],
)
def test_every_scan_is_heard_whole(
    scanner: SerialScanner,
    cable: Cable,
    heard: Heard,
    qtbot: QtBot,
    sent: list[str],
    scans: list[str],
) -> None:
    for content in sent:
        cable.send(content.encode())
    qtbot.waitUntil(lambda: heard.scans == [scan.encode() for scan in scans])
    assert heard.states == []


def test_bytes_are_handed_on_as_they_came(
    scanner: SerialScanner, cable: Cable, heard: Heard, qtbot: QtBot
) -> None:
    cable.send(b"\xffH40\xfe\r")
    qtbot.waitUntil(lambda: heard.scans == [b"\xffH40\xfe"])
    assert heard.states == []


def test_a_port_that_never_ends_a_scan_fills_no_memory(
    scanner: SerialScanner, cable: Cable, heard: Heard, qtbot: QtBot
) -> None:
    for _ in range(40):
        cable.send(b"x" * 1000)
    cable.send(b"\r")
    qtbot.waitUntil(lambda: sum(map(len, heard.scans)) == 40_000)
    assert len(heard.scans) >= 2


def test_a_pulled_cable_is_told_and_tried_again(
    scanner: SerialScanner, cable: Cable, heard: Heard, qtbot: QtBot
) -> None:
    cable.send(f"{NUMBER}\r".encode())
    qtbot.waitUntil(lambda: len(heard.scans) == 1)
    cable.pull()
    qtbot.waitUntil(lambda: heard.states == [False])
    cable.plug()
    qtbot.waitUntil(lambda: heard.states == [False, True])
    qtbot.waitUntil(lambda: scanner.is_there)
    cable.send(f"{NUMBER}\r".encode())
    qtbot.waitUntil(lambda: len(heard.scans) == 2)


def test_a_port_that_is_not_there_at_first(
    tmp_path: Path, cable: Cable, heard: Heard, qtbot: QtBot
) -> None:
    bridge = Background()
    made = SerialScanner(Port(str(tmp_path / "none")), bridge, heard.scans.append, heard.hear)
    made.start()
    qtbot.waitUntil(lambda: heard.states == [False])
    made.move(Port(str(cable.name)))
    qtbot.waitUntil(lambda: made.is_there)
    cable.send(f"{NUMBER}\r".encode())
    qtbot.waitUntil(lambda: heard.scans == [NUMBER.encode()])
    assert made.stop(5)
    assert made.stop(), "twice does no harm"
    bridge.close()


def test_without_a_port_nothing_listens(heard: Heard) -> None:
    made = SerialScanner(Port(), Background(), heard.scans.append, heard.hear)
    made.start()
    assert made.stop()
    assert (heard.scans, heard.states) == ([], [])


def test_the_window_is_told_and_scans_act_as_others_do(
    window: Window, cable: Cable, hand: Hand, qtbot: QtBot
) -> None:
    window.scanner.move(Port(str(cable.name)))
    qtbot.waitUntil(lambda: window.scanner.is_there)
    cable.send(f"{CARD}\r\n".encode())
    applicant = window.shell.intake.people.applicant
    qtbot.waitUntil(lambda: applicant.name.text == "Nguyễn Văn Đạo")
    cable.pull()
    notice = window.shell.screen.notice
    qtbot.waitUntil(lambda: str(cable.name) in notice.text)
    assert notice.property("role") == "trouble"
    cable.plug()
    qtbot.waitUntil(lambda: notice.property("role") == "notice")
    qtbot.waitUntil(lambda: window.scanner.is_there)
    cable.send(b"\xff\xfe\xfd8934563138165\r\n")
    qtbot.waitUntil(lambda: "ký tự lạ" in notice.text)


@pytest.mark.parametrize(
    ("name", "baud", "port"),
    [
        ("COM3", "115200", Port("COM3", 115200)),
        (" COM3 ", "nhanh", Port("COM3", 9600)),
        ("", "9601", Port("", 9600)),
        ("/dev/ttyACM0", 19200, Port("/dev/ttyACM0", 19200)),
    ],
)
def test_settings_name_the_port(tmp_path: Path, name: str, baud: object, port: Port) -> None:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    assert port_of(settings) == Port()
    settings.setValue("scanner_port", name)
    settings.setValue("scanner_baud", baud)
    assert port_of(settings) == port
    put_port(settings, Port("COM9", 1200))
    assert port_of(settings) == Port("COM9", 1200)


def test_the_ports_of_this_pc_can_be_listed() -> None:
    found = serial_ports()
    assert all(port.name for port in found)
    assert list(found) == sorted(found, key=lambda p: (len(p.name), p.name))
