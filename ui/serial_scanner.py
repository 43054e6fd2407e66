"""A scanner at a serial port (a COM port, or USB that behaves as one): it delivers bytes.

One thread waits at the port; the window never does.  A scan ends with CR, LF, or a pause.  When
the cable is pulled the thread says so and tries again until it is back.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QSettings

from desk_app.domain.scanning import LONGEST_SCAN

if TYPE_CHECKING:
    from serial import Serial

log = logging.getLogger(__name__)

USUAL_BAUD = 9600
BAUDS = (1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200)
PAUSE_S = 0.12
_TRY_AGAIN_S = 1.0
_LOOK_S = 0.05
_MOST_BYTES = LONGEST_SCAN * 4
_ENDS = b"\r\n\x00"


@dataclass(frozen=True, slots=True)
class Port:
    """Where the scanner is. No name: there is none, or it types as a keyboard does."""

    name: str = ""
    baud: int = USUAL_BAUD


@dataclass(frozen=True, slots=True)
class PortState:
    """Whether the scanner can be read now."""

    port: str
    is_there: bool


@dataclass(frozen=True, slots=True)
class PortFound:
    """A serial port of this PC: its name, and what the system calls the thing at it."""

    name: str
    description: str


class Post(Protocol):
    """Has a call run on the window's thread; may be asked from any thread."""

    def post(self, call: Callable[[], None]) -> None: ...


def port_of(settings: QSettings) -> Port:
    """`scanner_port` (`COM3`, `/dev/ttyACM0`) and `scanner_baud` of the window's settings."""
    name = str(settings.value("scanner_port", "") or "").strip()
    baud = str(settings.value("scanner_baud", USUAL_BAUD))
    is_usual = baud.isascii() and baud.isdigit() and int(baud) in BAUDS
    return Port(name, int(baud) if is_usual else USUAL_BAUD)


def put_port(settings: QSettings, port: Port) -> None:
    settings.setValue("scanner_port", port.name)
    settings.setValue("scanner_baud", port.baud)
    settings.sync()


def serial_ports() -> tuple[PortFound, ...]:
    """The serial ports of this PC, by name. Asks the system: call it aside."""
    from serial.tools.list_ports import comports

    found = (PortFound(str(p.device), str(p.description or "")) for p in comports())
    return tuple(sorted(found, key=lambda p: (len(p.name), p.name)))


class SerialScanner:
    """`scanned` hears the bytes of each scan, `told` when the port comes or goes; both on the
    window's thread. `move` goes to another port at once.
    """

    def __init__(
        self,
        port: Port,
        bridge: Post,
        scanned: Callable[[bytes], None],
        told: Callable[[PortState], None],
    ) -> None:
        self._port = port
        self._bridge = bridge
        self._scanned = scanned
        self._told = told
        self._stopping = threading.Event()
        self._open = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def port(self) -> Port:
        return self._port

    @property
    def is_there(self) -> bool:
        """Whether the port is open now. What was scanned before is not ours and not read."""
        return self._open.is_set()

    def start(self) -> None:
        """Begin to listen, if there is a port to listen at."""
        if self._thread is not None or not self._port.name:
            return
        self._stopping = threading.Event()
        self._thread = threading.Thread(
            target=self._listen, args=(self._port, self._stopping), name="scanner", daemon=True
        )
        self._thread.start()

    def stop(self, patience_s: float = 1.0) -> bool:
        """End within a moment; whether the thread has ended."""
        thread, self._thread = self._thread, None
        self._stopping.set()
        self._open.clear()
        if thread is None:
            return True
        thread.join(patience_s)
        return not thread.is_alive()

    def move(self, port: Port) -> None:
        self.stop()
        self._port = port
        self.start()

    # --- on the thread -------------------------------------------------------------------------

    def _listen(self, port: Port, stopping: threading.Event) -> None:
        was_there: bool | None = None

        def tell(is_there: bool) -> None:
            nonlocal was_there
            is_news = is_there is not (True if was_there is None else was_there)
            was_there = is_there
            if is_news:
                state = PortState(port.name, is_there)
                self._at_home(lambda: self._told(state), stopping)

        import serial

        while not stopping.is_set():
            try:
                with serial.Serial(port.name, port.baud, timeout=_LOOK_S) as opened:
                    tell(True)
                    self._open.set()
                    self._read(opened, stopping)
            except (OSError, ValueError) as error:  # SerialException is an OSError
                if was_there is not False:
                    log.warning("scanner port: %s", type(error).__name__)
                self._open.clear()
                tell(False)
                stopping.wait(_TRY_AGAIN_S)

    def _read(self, opened: Serial, stopping: threading.Event) -> None:
        """Until the port breaks. Each read returns after a moment, with or without bytes."""
        gathered = bytearray()
        last = time.monotonic()
        while not stopping.is_set():
            arrived = opened.read(max(opened.in_waiting, 1))
            if arrived:
                last = time.monotonic()
                gathered += arrived
                self._give_whole(gathered, stopping)
            elif gathered and time.monotonic() - last >= PAUSE_S:
                self._give(bytes(gathered), stopping)
                gathered.clear()

    def _give_whole(self, gathered: bytearray, stopping: threading.Event) -> None:
        """Hand on every scan that has its end; what is longer than any scan is handed on too."""
        start = 0
        for at, byte in enumerate(gathered):
            if byte in _ENDS:
                self._give(bytes(gathered[start:at]), stopping)
                start = at + 1
        del gathered[:start]
        if len(gathered) > _MOST_BYTES:
            self._give(bytes(gathered), stopping)
            gathered.clear()

    def _give(self, scan: bytes, stopping: threading.Event) -> None:
        if scan.strip():
            self._at_home(lambda: self._scanned(scan), stopping)

    def _at_home(self, call: Callable[[], None], stopping: threading.Event) -> None:
        """On the window's thread, unless we were stopped meanwhile: then it may be gone."""
        self._bridge.post(lambda: None if stopping.is_set() else call())
