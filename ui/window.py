"""Everything that lives as long as the window, over an open desk."""

from __future__ import annotations

import time
from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from desk_app import signatures
from desk_app.usecases.desk import Desk
from ui.background import Background
from ui.clockwatch import ClockWatch
from ui.frame import Frame
from ui.help import SIGN_IN, Help
from ui.idle import Idle
from ui.instance import Doorbell
from ui.language import Language
from ui.leaving import Leaving
from ui.plainly import Plainly
from ui.routes import Routes
from ui.runner import DeskRunner
from ui.serial_scanner import Port, SerialScanner, port_of
from ui.settings import idle_minutes_of, settings_of
from ui.shell import Shell
from ui.signin import SignIn
from ui.tools import Tools
from ui.warming import Warming
from ui.wedge import Wedge
from ui.wiring.people import clock_port, head_port, people_port
from ui.wiring.shared import actions_of, printing_of


class Window:
    """Fills a frame with what the desk can do. `close` takes it apart before the desk closes."""

    def __init__(
        self,
        app: QApplication,
        desk: Desk,
        frame: Frame,
        language: Language,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.frame = frame
        self.language = language
        self.background = Background()
        self._is_prepared = False
        self.at_printer = Background(workers=1)
        self.runner = DeskRunner(desk, self.background, lambda state: self.shell.show_road(state))
        pages = printing_of(desk.home)
        self.actions = actions_of(desk, lambda: language.code, pages, self.runner.wake)
        settings = settings_of(desk.home)
        plainly = Plainly(lambda: language.code)
        said = self.actions.problem_text
        self.people = people_port(desk, plainly, self.background, said)
        self.head = head_port(desk, plainly, self.background, said)
        self._make_rooms(desk, plainly, settings)
        self.idle = Idle(app, idle_minutes_of(settings) * 60)
        self._keep_door(app, desk)
        self.clockwatch = ClockWatch(frame, clock_port(desk, plainly, said), self.head)
        self.clockwatch.confirmed.connect(self.shell.refresh)
        self.leaving = Leaving(app, frame, self.actions.today)
        self.signin.start(desk.clerk)
        self.help = Help(frame, self._help_page)
        frame.help_asked.connect(self.help.open)
        frame.built.connect(self.help.close)
        self._hear_scanners(app, clock, port_of(settings))
        self._settings = settings
        self.shell.settled.connect(self._settle)
        self.doorbell = Doorbell(desk.home, frame.come_forward, frame)

    def _make_rooms(self, desk: Desk, plainly: Plainly, settings: QSettings) -> None:
        tools = Tools(
            self.actions,
            self.background,
            self.at_printer,
            desk,
            plainly,
            Routes(settings),
            settings,
            lambda: self.language.code,
            self.people,
            self.head,
            self.runner,
        )
        self.shell = Shell(self.frame, tools, self.language)

    def _keep_door(self, app: QApplication, desk: Desk) -> None:
        """Whoever is not signed in is let nowhere."""
        office = (desk.unit.name, desk.unit.counter)
        self.signin = SignIn(app, self.frame, self.people, office, self.idle)
        self.shell.admits = self.signin.admits
        self.shell.lock_asked.connect(self.signin.lock)
        self.signin.language_asked.connect(self.shell.change_language)
        self.signin.signed_in.connect(self.shell.clerk_changed)

    def _hear_scanners(self, app: QApplication, clock: Callable[[], float], port: Port) -> None:
        """One that types like a keyboard, and one at a serial port."""
        self.wedge = Wedge(app, clock)
        self.wedge.scanned.connect(self.help.make_way)
        self.wedge.scanned.connect(self.shell.scan)
        self.wedge.touched.connect(self.idle.touch)
        self.shell.unheard = self.wedge.at_rest
        self.scanner = SerialScanner(
            port, self.background, self.shell.scan, self.shell.show_scanner
        )

    def _help_page(self) -> str:
        return SIGN_IN if self.signin.is_locked else self.shell.here

    def start(self) -> None:
        """What runs aside begins, once the window has been drawn and can be typed into."""
        QTimer.singleShot(0, self.shell, self.runner.start)
        QTimer.singleShot(0, self.shell, self.scanner.start)

    def warm_up(self) -> None:
        """Make the other rooms ahead, whenever nobody touches anything; and load what checks the
        signatures of receipts."""
        self.warming = Warming(self.shell, lambda: self.idle.untouched, self._make_next_room)
        self.warming.start()

    def _make_next_room(self) -> bool:
        """While nobody is signed in it is not known which rooms will be asked for."""
        if not self._is_prepared:
            self._is_prepared = True
            self.background.run(self.shell, signatures.prepare, lambda _: None)
        return self.signin.is_locked or self.shell.make_next_room()

    def _settle(self, what: str) -> None:
        """What was set in the settings acts at once."""
        if what == "scanner":
            self.scanner.move(port_of(self._settings))
        elif what == "idle":
            self.idle.set_limit(idle_minutes_of(self._settings) * 60)

    def close(self) -> None:
        """Stop what runs aside, then take the window apart: nothing asks a closed desk."""
        self.runner.stop()
        self.scanner.stop()
        self.background.close()
        self.at_printer.close()
        for part in (self.wedge, self.idle, self.frame):
            shiboken6.delete(part)
