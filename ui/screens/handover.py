"""F7: folders change hands. Scan a pile to somebody; taking over is scanning the same pile."""

from __future__ import annotations

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QStackedWidget

from desk_app.domain.dossier import Holder, HolderKind
from desk_app.domain.handing import OUTSIDE, TakeOverReport
from desk_app.domain.manifests import Manifest
from ui.actions import Scan
from ui.ports.handover import HandoverPort
from ui.prints import Sheet
from ui.screen import Screen
from ui.verdict import Verdict
from ui.widgets.basics import KeyButton, label
from ui.widgets.give_panel import GivePanel
from ui.widgets.take_panel import TakePanel

FORM = "handover"


class HandoverScreen(Screen):
    def __init__(self, port: HandoverPort) -> None:
        super().__init__()
        self._port = port
        self.give = GivePanel(port)
        self.take = TakePanel(port)
        self._title = label("", "title")
        self.other = KeyButton(self.tr("Take over"), "Ctrl+T", self, "quiet")
        self.setProperty("gives_way", True)
        self.print_it = KeyButton(self.tr("Print the record"), "Ctrl+P", self, "quiet")
        self.preview = KeyButton(self.tr("Preview"), "Ctrl+Shift+P", self, "quiet")
        self._last: Manifest | None = None
        self._panels = QStackedWidget()
        for panel in (self.give, self.take):
            self._panels.addWidget(panel)
            panel.said.connect(self._say)
        right = (self.preview, self.print_it, self.other)
        page = self.lay_page(self._title, right=right)
        page.addWidget(self._panels, 1)
        self.other.action.triggered.connect(self.turn)
        self.print_it.action.triggered.connect(lambda: self._page_to(self.print_asked))
        self.preview.action.triggered.connect(lambda: self._page_to(self.preview_asked))
        self.give.done.connect(self._handed_over)
        self.take.done.connect(self._taken_over)
        self._show_mode()

    @property
    def is_taking(self) -> bool:
        return self._panels.currentWidget() is self.take

    def begin(self) -> None:
        (self.take if self.is_taking else self.give).begin()

    def look_again(self) -> None:
        (self.take if self.is_taking else self.give).look_again()

    def turn(self) -> None:
        """From handing over to taking over, and back; a pile under way stays as it is."""
        self._panels.setCurrentWidget(self.give if self.is_taking else self.take)
        self.notice.hide()
        self._show_mode()
        self.begin()

    def _show_mode(self) -> None:
        taking = self.is_taking
        self._title.setText(self.tr("Take over") if taking else self.tr("Hand over"))
        self.other.set_caption(self.tr("Hand over") if taking else self.tr("Take over"))

    def take_scan(self, scan: Scan) -> bool | Verdict:
        """Folders go to the pile; a record opens its pile for taking over."""
        manifest_no = self._port.read_manifest_no(scan.raw)
        if manifest_no is not None:
            if not self.is_taking:
                self.turn()
            return self.take.open(manifest_no)
        if scan.kind != "dossier" or not scan.dossier_no:
            return (not self.is_taking and self.give.take_place(scan.raw)) or False
        return (self.take if self.is_taking else self.give).add(scan.dossier_no)

    def carry(self) -> object:
        return (self.give.nos, self.give.target.holder, self.is_taking)

    def resume(self, carried: object) -> None:
        if not isinstance(carried, tuple):
            return
        nos, to, taking = carried
        if isinstance(to, Holder):
            self.give.target.set_holder(to)
        self.give.resume(nos)
        if taking and not self.is_taking:
            self.turn()

    def _say(self, strong: str, text: str, is_trouble: bool) -> None:
        self.notice.tell(strong, text, is_trouble=is_trouble)

    def _handed_over(self, made: Manifest) -> None:
        self.happened.emit()
        self._last = made
        if made.to.kind in OUTSIDE:
            said = self.tr("{count} folders handed over to {name}.")
            self.notice.tell(made.manifest_no, self._counted(said, made))
            self.print_asked.emit(self._sheet(made))
        elif made.to.kind is HolderKind.SHELF:
            said = self.tr("{count} folders are on the result shelf.")
            self.notice.tell(made.to.name, self._counted(said, made))
        else:
            self.notice.tell("", self._counted(self.tr("{count} folders are back here."), made))

    def _counted(self, said: str, made: Manifest) -> str:
        return said.format(count=len(made.lines), name=made.to.name)

    def _sheet(self, made: Manifest) -> Sheet:
        record = self._port.record
        return Sheet(FORM, made.manifest_no, lambda _: record(made))

    def _page_to(self, asked: SignalInstance) -> None:
        """The record of the pile that is open here, or of the one handed over last."""
        made = (self.take.manifest if self.is_taking else None) or self._last
        if made is None:
            said = self.tr("No pile was handed over yet; open one under “Take over”.")
            self.notice.tell("", said)
            return
        asked.emit(self._sheet(made))

    def _taken_over(self, report: TakeOverReport) -> None:
        self.happened.emit()
        said = self.tr("{count} folders taken over.").format(count=len(report.taken))
        if report.missing:
            left = self.tr("{count} stay open.").format(count=len(report.missing))
            said = f"{said} {left}"
        self.notice.tell(report.manifest_no, said, is_trouble=bool(report.missing))
