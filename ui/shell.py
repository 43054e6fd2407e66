"""What the window does: rooms, printing, scanning, and what the bars tell."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from desk_app.domain.dossier import Dossier
from ui.actions import Actions, Scan
from ui.background import Background
from ui.frame import INTAKE, REGISTER, TODAY, Frame
from ui.language import Language
from ui.prints import Errand, Prints
from ui.screens.intake import FORM, IntakeScreen
from ui.screens.register import RegisterScreen
from ui.screens.today import TodayScreen
from ui.theme.tokens import Tone
from ui.widgets.notice import Notice
from ui.widgets.statusbar import RoadState

_TICK_MS = 5_000


class Shell(QObject):
    """Fills a frame. Rooms are made when first entered; a change of language makes all anew."""

    def __init__(
        self, frame: Frame, actions: Actions, background: Background, language: Language
    ) -> None:
        super().__init__(frame)
        self.frame = frame
        self._actions = actions
        self._background = background
        self._language = language
        self._road = RoadState()
        self._printers: tuple[str, ...] = ()
        self._rooms: dict[str, QWidget] = {}
        self._prints = Prints(self, actions, background, self._told)
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._show_time)
        self._move_in(INTAKE)
        self._tick.start()

    def _move_in(self, room: str) -> None:
        """Connect a frame that is new, and enter a room."""
        self._rooms = {}
        unit = self._actions.unit
        self.frame.top.introduce((unit.name, unit.counter), self._actions.clerk)
        self.frame.top.scan_box.scanned.connect(self.scan)
        self.frame.top.language_asked.connect(self.change_language)
        self.frame.navigation.asked.connect(self.enter)
        self.enter(room)
        self._show_time()
        self.refresh()

    def _make_room(self, name: str) -> QWidget:
        if name == INTAKE:
            intake = IntakeScreen(self._actions, self._background)
            intake.received.connect(self._received)
            intake.refused.connect(self._happened)
            intake.preview_asked.connect(self._preview)
            intake.output.set_printers(self._printers)
            intake.output.printer.currentIndexChanged.connect(self._show_printer)
            return intake
        if name == TODAY:
            today = TodayScreen(self._actions)
            today.opened.connect(self.open_dossier)
            return today
        register = RegisterScreen(self._actions)
        register.reprint_asked.connect(self._reprint)
        return register

    def room(self, name: str) -> QWidget:
        if name not in self._rooms:
            made = self._make_room(name)
            self._rooms[name] = made
            self.frame.stack.addWidget(made)
        return self._rooms[name]

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

    def enter(self, name: str) -> None:
        screen = self.room(name)
        self.frame.stack.setCurrentWidget(screen)
        self.frame.navigation.show_room(name)
        begin: Callable[[], None] = screen.begin  # type: ignore[attr-defined]  # every room has it
        begin()

    def change_language(self) -> None:
        """Build the window anew in the other language; what was typed is carried over."""
        here = next(n for n, s in self._rooms.items() if s is self.frame.stack.currentWidget())
        draft, _ = self.intake.draft()
        self._language.use(self._language.other)
        self.frame.build(self._language.other)
        self._move_in(here)
        self.intake.take(draft)
        self._show_printer()

    # --- what the bars tell --------------------------------------------------------------------

    def refresh(self) -> None:
        self.frame.status.show_figures(self._actions.today(), self._road)
        self._show_printer()

    def show_road(self, road: RoadState) -> None:
        """Called on the window's thread when the runner has news."""
        self._road = road
        self.refresh()

    def _show_time(self) -> None:
        self.frame.top.show_time(self._actions.now())

    def _show_printer(self) -> None:
        name = self.intake.output.printer_name
        said = (
            self.tr("Printer: {name}").format(name=name) if name else self.tr("Prints to PDF files")
        )
        self.frame.status.show_printer(said)

    def look_for_printers(self) -> None:
        self._background.run(self, self._actions.printing.printers, self._found_printers)

    def _found_printers(self, names: tuple[str, ...]) -> None:
        self._printers = names
        self.intake.output.set_printers(names)
        self._show_printer()

    # --- what happens --------------------------------------------------------------------------

    def _received(self, dossier: Dossier, printer: str, paper: str) -> None:
        self._prints.print_page(Errand(dossier, FORM, paper, printer))
        self._happened()

    def _reprint(self, dossier: Dossier) -> None:
        output = self.intake.output
        self._prints.print_page(Errand(dossier, FORM, output.paper_name, output.printer_name))

    def _happened(self) -> None:
        self._actions.happened()
        QTimer.singleShot(0, self, self.refresh)

    def _notice(self) -> Notice:
        """The strip of the room one is in."""
        screen = self.frame.stack.currentWidget()
        if isinstance(screen, (RegisterScreen, TodayScreen)):
            return screen.notice
        return self.intake.notice

    def tell_trouble(self, sentence: str) -> None:
        """The environment's errors, in the room one is in: what happened and what to do."""
        self._notice().tell("", sentence, is_trouble=True)

    def _told(self, sentence: str, is_trouble: bool) -> None:
        if is_trouble:
            self._notice().tell(self.tr("Printer:"), sentence, is_trouble=True)
            self.frame.status.show_printer(self.tr("Printer trouble"))
            return
        self.frame.status.show_printer(sentence)
        if REGISTER in self._rooms:
            self.register.look_again()
        self._actions.happened()
        self.frame.status.show_figures(self._actions.today(), self._road)

    def _preview(self, dossier: Dossier, paper: str) -> None:
        self._background.run(
            self,
            lambda: self._actions.preview_form(dossier, FORM, paper),
            self._show_preview,
            lane="preview",
        )

    def _show_preview(self, pdf: bytes) -> None:
        from ui.widgets.preview_dialog import PreviewDialog

        PreviewDialog(self.tr("Preview of the receipt"), pdf, self.frame).open()

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
        if self.frame.stack.currentWidget() is not self.intake:
            self.enter(INTAKE)
        self.intake.fill_card(scan.card)
        if scan.problems or scan.needs_confirmation:
            self.intake.people.say(self.tr("Card scanned: check every field"), Tone.WARN)
