"""What the window does: rooms, printing, scanning, and what the bars tell."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from desk_app.domain.handing import read_manifest_no
from desk_app.domain.listing import Filter
from desk_app.domain.problems import Refused
from ui.actions import Scan
from ui.frame import Frame
from ui.language import Language
from ui.prints import Errand, Prints, Sheet
from ui.roles import role_text
from ui.rooms import (
    DOSSIER,
    HANDOVER,
    INTAKE,
    MAKERS,
    REGISTER,
    RETURN,
    ROOM_TASKS,
    SETTINGS,
    SYNC,
    TODAY,
)
from ui.scans import Scans
from ui.screen import Screen
from ui.screens.dossier import DossierScreen
from ui.screens.intake import FORM as RECEIPT
from ui.screens.intake import IntakeScreen
from ui.screens.register import RegisterScreen
from ui.serial_scanner import PortState
from ui.settings import text_scale_of, theme_of
from ui.sounds import Sounds
from ui.theme.look import apply_look
from ui.theme.tokens import Tone
from ui.tools import Tools
from ui.verdict import Verdict
from ui.widgets.statusbar import RoadState
from ui.widgets.topbar import ScanBox
from ui.words import form_text

_TICK_MS = 5_000


class Shell(QObject):
    """Fills a frame. Rooms are made when first entered; a change of language makes all anew.

    `admits` is asked before a scan goes to the rooms; `unheard` is around the making of a room,
    when nobody can press a key; `lock_asked`: the clerk's key was pressed; `settled`: something
    was set that hangs on what lives outside of the rooms.
    """

    lock_asked = Signal()
    settled = Signal(str)

    def __init__(self, frame: Frame, tools: Tools, language: Language) -> None:
        super().__init__(frame)
        self.frame = frame
        self._tools = tools
        self._actions = tools.actions
        self._language = language
        self._road = RoadState()
        self._rooms: dict[str, Screen] = {}
        self._carried: dict[str, object] = {}
        self._before_dossier = REGISTER
        self.admits: Callable[[], bool] = lambda: True
        self.unheard: Callable[[], AbstractContextManager[None]] = nullcontext
        self._prints = Prints(self, tools.actions, tools.at_printer, tools.routes, self._told)
        self.scans = Scans(self, self, tools.actions, Sounds(tools.settings))
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._show_time)
        self._move_in(INTAKE)
        self._tick.start()

    def _move_in(self, room: str) -> None:
        """Connect a frame that is new, and enter a room."""
        self._rooms = {}
        self.show_clerk()
        self.scan_box.scanned.connect(self.scans.take_typed)
        self.frame.top.language_asked.connect(self.change_language)
        self.frame.navigation.asked.connect(self.enter)
        self.frame.top.lock_asked.connect(self.lock_asked)
        self.enter(room)
        self._show_time()
        self.refresh()

    # --- who sits here -------------------------------------------------------------------------

    def show_clerk(self) -> None:
        """Who sits here now, in the bars; only the rooms that they may use are offered."""
        unit, here = self._actions.unit, self._tools.people.here()
        role = role_text(here.role) if here else ""
        self.frame.top.introduce((unit.name, unit.counter), self._actions.clerk(), role)
        self.frame.navigation.offer(self._is_offered)

    def clerk_changed(self) -> None:
        """Somebody signed in: what they may not use is left."""
        self.show_clerk()
        here = self.here
        settings = self._rooms.pop(SETTINGS, None)  # which pages it has hangs on the role
        if settings is not None:
            self.frame.stack.removeWidget(settings)
            settings.deleteLater()
        if not self._is_offered(here):
            self.enter(TODAY)
        elif here == SETTINGS:
            self.enter(SETTINGS)
        else:
            self.screen.look_again()

    def _is_offered(self, room: str) -> bool:
        task = ROOM_TASKS.get(room)
        return task is None or self._tools.people.may(task)

    # --- rooms ---------------------------------------------------------------------------------

    def room(self, name: str) -> Screen:
        if name not in self._rooms:
            with self.unheard():
                made = MAKERS[name](self._tools)
                self.frame.stack.addWidget(made)
            made.happened.connect(self._happened)
            made.open_asked.connect(self.open_dossier)
            made.print_asked.connect(self._prints.print_it)
            made.preview_asked.connect(self._preview)
            made.room_asked.connect(self.enter)
            made.list_asked.connect(self.show_list)
            made.setting_changed.connect(self._settle)
            made.carried_to.connect(self._carry)
            self._connect(made)
            self._rooms[name] = made
            typed = self._carried.pop(name, None)
            if typed is not None:
                made.resume(typed)
        return self._rooms[name]

    def _connect(self, made: Screen) -> None:
        """What only one room says."""
        if isinstance(made, DossierScreen):
            made.closed.connect(lambda: self.enter(self._before_dossier))
            made.return_asked.connect(lambda no: self._carry(RETURN, no))

    @property
    def intake(self) -> IntakeScreen:
        screen = self.room(INTAKE)
        assert isinstance(screen, IntakeScreen)
        return screen

    @property
    def register(self) -> RegisterScreen:
        screen = self.room(REGISTER)
        assert isinstance(screen, RegisterScreen)
        return screen

    @property
    def dossier(self) -> DossierScreen:
        screen = self.room(DOSSIER)
        assert isinstance(screen, DossierScreen)
        return screen

    @property
    def here(self) -> str:
        """The name of the room one is in."""
        return next(n for n, s in self._rooms.items() if s is self.frame.stack.currentWidget())

    def enter(self, name: str) -> None:
        if self._rooms and self._tools.people.is_nobody():
            self.lock_asked.emit()  # a roster has come into being: now somebody must sign in
        elif self._rooms and not self._is_offered(name):
            self._not_offered()
            return
        screen = self.room(name)
        screen.paper.clear()
        self.frame.stack.setCurrentWidget(screen)
        self.frame.navigation.show_room(REGISTER if name == DOSSIER else name)
        screen.begin()

    def _not_offered(self) -> None:
        here = self._tools.people.here()
        self.screen.notice.tell(
            role_text(here.role) if here else "",
            self.tr("This room is not for your role. Ctrl L: another clerk."),
            is_trouble=True,
        )

    def _settle(self, what: str) -> None:
        """Something was set: show what hangs on it, once the page has done speaking."""
        then = {
            "unit": self.show_clerk,
            "language": self.change_language,
            "look": self._change_look,
            "printers": self._show_printer,
        }.get(what, lambda: self.settled.emit(what))
        QTimer.singleShot(0, self, then)

    def change_language(self) -> None:
        self._language.use(self._language.other)
        self._build_anew()

    def _change_look(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        settings = self._tools.settings
        apply_look(app, text_scale_of(settings), theme_of(settings))
        self._build_anew()

    def _build_anew(self) -> None:
        """Make frame and rooms again as they are said and drawn now, each room when it is entered;
        what was typed is carried.
        """
        here = self.here
        self._carried |= {name: screen.carry() for name, screen in self._rooms.items()}
        self.frame.build(self._language.other)
        self._move_in(here)
        self._show_printer()

    def make_next_room(self) -> bool:
        """Make a room that may be entered and is not there yet; False when all are."""
        missing = (name for name in MAKERS if name not in self._rooms and self._is_offered(name))
        name = next(missing, "")
        if name:
            self.room(name)
        return bool(name)

    # --- what the bars tell --------------------------------------------------------------------

    def refresh(self) -> None:
        self.frame.status.show_figures(self._actions.today(), self._road)
        self._show_printer()

    def show_road(self, road: RoadState) -> None:
        """Called on the window's thread when the runner has news."""
        self._road = road
        self.refresh()
        if self.here == SYNC or (road.answered and self.here == TODAY):
            self.screen.look_again()

    def _show_time(self) -> None:
        self.frame.top.show_time(self._actions.now())

    def _show_printer(self) -> None:
        name = self._tools.routes.of(RECEIPT).printer
        said = (
            self.tr("Printer: {name}").format(name=name) if name else self.tr("Prints to PDF files")
        )
        self.frame.status.show_printer(said)

    # --- what happens --------------------------------------------------------------------------

    def _happened(self) -> None:
        """Something was stored: the road is woken, the bars and the room tell it."""
        self._actions.happened()
        QTimer.singleShot(0, self, self.refresh)

    @property
    def screen(self) -> Screen:
        screen = self.frame.stack.currentWidget()
        assert isinstance(screen, Screen)
        return screen

    def tell_trouble(self, sentence: str) -> None:
        """The environment's errors, in the room one is in: what happened and what to do."""
        self.screen.notice.tell("", sentence, is_trouble=True)

    def _told(self, sentence: str, is_trouble: bool) -> None:
        if is_trouble:
            self.screen.notice.tell(self.tr("Printer:"), sentence, is_trouble=True)
            self.frame.status.show_printer(self.tr("Printer trouble"))
            return
        self.screen.look_again()
        self._actions.happened()
        self.refresh()
        self.frame.status.show_printer(sentence)

    def _preview(self, asked: Errand | Sheet | tuple[Errand, ...]) -> None:
        pages = asked if isinstance(asked, tuple) else (asked,)
        if not pages:
            return
        self._tools.background.run(
            self,
            lambda: tuple(self._prints.pdf_of(page) for page in pages),
            lambda pdfs: self._show_preview(pages[0].form, pdfs),
            lambda error: self._told(self._prints.why(error), is_trouble=True),
            lane="preview",
        )

    def _show_preview(self, form: str, pdfs: tuple[bytes, ...]) -> None:
        from ui.widgets.preview_dialog import PreviewDialog

        title = self.tr("Preview: {form}").format(form=form_text(form))
        PreviewDialog(title, pdfs, self.frame).open()

    # --- scans ---------------------------------------------------------------------------------

    def scan(self, raw: str | bytes) -> None:
        """Whatever was scanned; nothing while the window is locked."""
        if self.admits():
            self.scans.take(raw)

    @property
    def scan_box(self) -> ScanBox:
        return self.frame.top.scan_box

    def look_for(self, text: str) -> None:
        self.enter(REGISTER)
        self.register.look_for(text)

    def show_list(self, wanted: Filter) -> None:
        """The register with these dossiers and no others."""
        self.enter(REGISTER)
        self.register.show_filter(wanted)

    def open_dossier(self, dossier_no: str) -> bool:
        """Show a dossier's page; where there is none, the room one is in says why."""
        here = self.here
        if self.dossier.keeps(dossier_no):
            self.enter(DOSSIER)
            return False
        try:
            self.dossier.open(dossier_no)
        except Refused as refused:
            words = " ".join(self._actions.problem_text(p) for p in refused.problems)
            self.screen.notice.tell(dossier_no, words, is_trouble=True)
            return False
        if here != DOSSIER:
            self._before_dossier = here
        self.enter(DOSSIER)
        return True

    def _carry(self, room: str, code: str) -> None:
        """A room takes the code as if it had been scanned there."""
        self.enter(room)
        if self.here == room:  # it is not offered to every role
            self.scan(code)

    def open_manifest(self, scan: Scan) -> bool | Verdict:
        """The record of a hand-over opens its pile, wherever one is. False for another code."""
        if read_manifest_no(scan.raw) is None:
            return False
        self.enter(HANDOVER)
        return self.screen.take_scan(scan)

    def take_card(self, scan: Scan) -> None:
        assert scan.card is not None
        if self.here != INTAKE:
            self.enter(INTAKE)
            if self.here != INTAKE:
                return
        self.intake.fill_card(scan.card)
        if scan.problems or scan.needs_confirmation:
            self.intake.people.say(self.tr("Card scanned: check every field"), Tone.WARN)

    def take_slip(self, slip_no: str) -> bool:
        """A slip is typed in at intake; False where whoever sits here may not."""
        if self.here != INTAKE:
            self.enter(INTAKE)
        if self.here != INTAKE:
            return False
        self.intake.take_slip(slip_no)
        return True

    def show_scanner(self, state: PortState) -> None:
        """Called on the window's thread when a serial scanner comes or goes."""
        port = self.tr("Scanner {port}:").format(port=state.port)
        if state.is_there:
            self.screen.notice.tell(port, self.tr("connected, ready to scan"))
        else:
            said = self.tr("not connected. Look at its cable; it is tried again by itself.")
            self.screen.notice.tell(port, said, is_trouble=True)
