"""The window: top bar, navigation, the rooms, and the bar at the bottom."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desk_app.domain.dossier import Dossier
from ui.actions import Actions, Scan
from ui.background import Background
from ui.language import Language
from ui.prints import Errand, Prints
from ui.screens.intake import FORM, IntakeScreen
from ui.theme.tokens import Tone
from ui.widgets.navigation import Navigation, Room
from ui.widgets.notice import Notice
from ui.widgets.statusbar import RoadState, StatusBar
from ui.widgets.topbar import TopBar

if TYPE_CHECKING:
    from ui.screens.register import RegisterScreen

TODAY, INTAKE, REGISTER = "today", "intake", "register"
_TICK_MS = 5_000


class Shell(QMainWindow):
    """Rooms are made when first entered. A change of language builds them anew."""

    def __init__(self, actions: Actions, background: Background, language: Language) -> None:
        super().__init__()
        self._actions = actions
        self._background = background
        self._language = language
        self._road = RoadState()
        self._open_no = ""
        self._printers: tuple[str, ...] = ()
        self._prints = Prints(self, actions, background, self._told)
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._show_time)
        self.setMinimumSize(1100, 680)
        self.resize(1366, 768)
        self._build(INTAKE)
        self._tick.start()
        QTimer.singleShot(0, self, self._look_for_printers)

    # --- building ------------------------------------------------------------------------------

    def _build(self, room: str) -> None:
        self.setWindowTitle(self.tr("Commune Desk"))
        self._rooms: dict[str, QWidget] = {}
        self.top = TopBar(self._actions.unit, self._actions.clerk, self._language.other)
        self.navigation = Navigation(
            (
                Room(TODAY, self.tr("Today"), "home", "Ctrl+0"),
                Room(INTAKE, self.tr("Intake"), "intake", "F3"),
                Room(REGISTER, self.tr("Dossiers"), "register", "F5"),
            )
        )
        self.status = StatusBar()
        self._stack = QStackedWidget()
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.navigation)
        middle.addWidget(self._stack, 1)
        whole = QWidget()
        whole.setObjectName("page")
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addLayout(middle, 1)
        column.addWidget(self.status)
        self.setCentralWidget(whole)
        self.top.scan_box.scanned.connect(self.scan)
        self.top.language_asked.connect(self.change_language)
        self.navigation.asked.connect(self.enter)
        self.enter(room)
        self._show_time()
        self.refresh()

    def _make_room(self, name: str) -> QWidget:
        if name == INTAKE:
            intake = IntakeScreen(self._actions, self._background)
            intake.received.connect(self._received)
            intake.preview_asked.connect(self._preview)
            intake.output.set_printers(self._printers)
            intake.output.printer.currentIndexChanged.connect(self._show_printer)
            return intake
        if name == TODAY:
            from ui.screens.today import TodayScreen

            today = TodayScreen(self._actions)
            today.opened.connect(self.open_dossier)
            return today
        from ui.screens.register import RegisterScreen

        register = RegisterScreen(self._actions)
        register.reprint_asked.connect(self._reprint)
        return register

    def room(self, name: str) -> QWidget:
        if name not in self._rooms:
            made = self._make_room(name)
            self._rooms[name] = made
            self._stack.addWidget(made)
        return self._rooms[name]

    @property
    def intake(self) -> IntakeScreen:
        screen = self.room(INTAKE)
        assert isinstance(screen, IntakeScreen)
        return screen

    @property
    def register(self) -> RegisterScreen:
        from ui.screens.register import RegisterScreen

        screen = self.room(REGISTER)
        assert isinstance(screen, RegisterScreen)
        return screen

    def enter(self, name: str) -> None:
        screen = self.room(name)
        self._stack.setCurrentWidget(screen)
        self.navigation.show_room(name)
        begin: Callable[[], None] = screen.begin  # type: ignore[attr-defined]  # every room has it
        begin()

    def change_language(self) -> None:
        """Build the window anew in the other language; what was typed is carried over."""
        here = next(n for n, s in self._rooms.items() if s is self._stack.currentWidget())
        draft, _ = self.intake.draft()
        self._language.use(self._language.other)
        self._build(here)
        self.intake.take(draft)
        self._show_printer()

    # --- what the bars tell --------------------------------------------------------------------

    def refresh(self) -> None:
        self.status.show_figures(self._actions.today(), self._road)
        self._show_printer()

    def show_road(self, road: RoadState) -> None:
        """Called on the window's thread when the runner has news."""
        self._road = road
        self.refresh()

    def _show_time(self) -> None:
        self.top.show_time(self._actions.now())

    def _show_printer(self) -> None:
        name = self.intake.output.printer_name
        said = (
            self.tr("Printer: {name}").format(name=name) if name else self.tr("Prints to PDF files")
        )
        self.status.show_printer(said)

    def _look_for_printers(self) -> None:
        self._background.run(self, self._actions.printing.printers, self._found_printers)

    def _found_printers(self, names: tuple[str, ...]) -> None:
        self._printers = names
        self.intake.output.set_printers(names)
        self._show_printer()

    # --- what happens --------------------------------------------------------------------------

    def _received(self, dossier: Dossier, printer: str, paper: str) -> None:
        self._prints.print_page(Errand(dossier.dossier_no, FORM, paper, printer))
        self._happened()

    def _reprint(self, dossier: Dossier) -> None:
        output = self.intake.output
        self._prints.print_page(
            Errand(dossier.dossier_no, FORM, output.paper_name, output.printer_name)
        )
        self._open_no = dossier.dossier_no

    def _happened(self) -> None:
        self._actions.happened()
        self.refresh()

    def _notice(self) -> Notice:
        """The strip of the room one is in."""
        if self._stack.currentWidget() is self._rooms.get(REGISTER):
            return self.register.notice
        return self.intake.notice

    def _told(self, sentence: str, is_trouble: bool) -> None:
        if is_trouble:
            self._notice().tell(self.tr("Printer:"), sentence, is_trouble=True)
            self.status.show_printer(self.tr("Printer trouble"))
            return
        self.status.show_printer(sentence)
        if self._open_no:
            self.register.open_dossier(self._open_no)
            self._open_no = ""
        self._actions.happened()
        self.status.show_figures(self._actions.today(), self._road)

    def _preview(self, dossier: Dossier, paper: str) -> None:
        self._background.run(
            self,
            lambda: self._actions.preview_form(dossier, FORM, paper),
            self._show_preview,
            lane="preview",
        )

    def _show_preview(self, pdf: bytes) -> None:
        from ui.widgets.preview_dialog import PreviewDialog

        PreviewDialog(self.tr("Preview of the receipt"), pdf, self).open()

    def scan(self, text: str) -> None:
        """Whatever was scanned or typed into the scan box."""
        scan = self._actions.read_scan(text)
        if scan.kind == "id_card" and scan.card is not None:
            self._scan_card(scan)
        elif scan.kind == "dossier" and scan.dossier_no:
            self.open_dossier(scan.dossier_no)
        else:
            self.enter(REGISTER)
            self.register.look_for(text)

    def open_dossier(self, dossier_no: str) -> None:
        """Go to the register and open a dossier there."""
        self.enter(REGISTER)
        self.register.open_dossier(dossier_no)

    def _scan_card(self, scan: Scan) -> None:
        assert scan.card is not None
        if self._stack.currentWidget() is not self.intake:
            self.enter(INTAKE)
        self.intake.fill_card(scan.card)
        if scan.problems or scan.needs_confirmation:
            self.intake.people.say(self.tr("Card scanned: check every field"), Tone.WARN)

    def come_forward(self) -> None:
        """A second start on the same folder asked for this window."""
        self.showNormal() if self.isMinimized() else self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._tick.stop()
        super().closeEvent(event)
