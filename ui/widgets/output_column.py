"""The right column of intake: the receipt as it will be, where it goes, and what may be done."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QImage, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.background import Background
from ui.routes import PDF_FILE, Route
from ui.widgets.basics import KeyButton, label
from ui.widgets.receipt_view import ReceiptView, page_picture
from ui.widgets.refusal_panel import RefusalPanel
from ui.widgets.supplement_panel import SupplementPanel

PAPERS = {"a5": "A5", "a4": "A4", "k80": "80 mm", "a6": "A6"}
WIDTH, WIDEST = 372, 640
_LEAVES = 2
"""A receipt is the copy that stays and the one that is given."""


class OutputColumn(QWidget):
    """`asked` names what the clerk wants instead of receiving: supplement or refusal."""

    asked = Signal(str)

    def __init__(self, owner: QWidget, usual_reason: str) -> None:
        super().__init__()
        self.setMaximumWidth(WIDEST)
        self.view = ReceiptView()
        self._is_awaited = False
        self.route = _RouteLine()
        self.preview = KeyButton(self.tr("Preview"), "Ctrl+P", owner, "quiet")
        self.refusal = RefusalPanel(owner)
        self.supplement = SupplementPanel(owner, usual_reason)
        self.ask = KeyButton(self.tr("Ask for papers"), "Alt+B", owner, "pair")
        self.refuse = KeyButton(self.tr("Do not accept"), "Alt+X", owner, "pair")
        self.receive = KeyButton(self.tr("Receive and print"), "F9", owner, "main")
        self._is_from_paper = False
        self._printing = self.tr("Receive and print")
        self._on_paper = label(self.tr("The citizen has the slip: nothing is printed."), "second")
        self._on_paper.hide()
        self._lay_out()
        self.ask.action.triggered.connect(lambda: self.asked.emit("supplement"))
        self.refuse.action.triggered.connect(lambda: self.asked.emit("refusal"))
        for panel in (self.refusal, self.supplement):
            panel.back.action.triggered.connect(self.close_panels)

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(max(WIDTH, least.width()), least.height())

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.route, 1)
        line.addWidget(self._on_paper, 1)
        line.addWidget(self.preview)
        others = QHBoxLayout()
        others.setSpacing(10)
        for button in (self.ask, self.refuse):
            others.addWidget(button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.view, 1)
        column.addWidget(self.supplement, 1)
        column.addLayout(line)
        column.addWidget(self.refusal)
        column.addWidget(self.receive)
        column.addLayout(others)

    def draw(self, background: Background, page: Callable[[], bytes]) -> None:
        """The picture of a page, made aside; one that comes after `clear` is not shown."""
        width = self.view.page_width()
        self._is_awaited = True
        background.run(self, lambda: page_picture(page(), width), self._show, lane="receipt")

    def _show(self, picture: QImage) -> None:
        if self._is_awaited:
            self.view.show_picture(picture)

    def clear(self) -> None:
        self._is_awaited = False
        self.view.clear()

    def tab_stops(self) -> tuple[QWidget, ...]:
        """What is done first, then how."""
        refusal = self.refusal
        told = (refusal.reason.editor, refusal.confirm, refusal.back)
        done = (self.receive, self.ask, self.refuse, self.preview)
        return (*self.supplement.tab_stops(), *told, *done)

    @property
    def is_asking(self) -> bool:
        """A panel is open: while a reason is asked for, F9 does not receive."""
        return self.refusal.is_open or self.supplement.is_open

    def open_refusal(self) -> None:
        self._make_room(True)
        self.refusal.open_it()

    def open_supplement(self, missing: Iterable[tuple[str, bool]]) -> None:
        self._make_room(True)
        self.view.hide()
        self.supplement.open_it(missing)

    def close_panels(self) -> None:
        self.refusal.close_it()
        self.supplement.close_it()
        self.view.show()
        self._make_room(False)

    def _make_room(self, is_asking: bool) -> None:
        for button in (self.receive, self.ask, self.refuse):
            is_away = is_asking or (self._is_from_paper and button is not self.receive)
            button.setHidden(is_away)
            button.action.setEnabled(not is_away)

    def show_from_paper(self, is_so: bool) -> None:
        """What was received on a slip is stored; the citizen has the paper, so none is printed."""
        self._is_from_paper = is_so
        self.receive.set_caption(self.tr("Store from paper") if is_so else self._printing)
        self.route.setVisible(not is_so)
        self._on_paper.setVisible(is_so)
        self._make_room(self.is_asking)

    def show_route(self, route: Route, paper: str) -> None:
        """Where the receipt goes: `Printer: HP LaserJet · A5 · 2 leaves`."""
        printer = self.tr("PDF file") if route.printer == PDF_FILE else route.printer
        leaves = self.tr("{count} leaves").format(count=route.copies * _LEAVES)
        said = self.tr("Printer: {name}").format(name=printer)
        self.route.say(said, f"{PAPERS.get(paper, paper)} · {leaves}")


class _RouteLine(QLabel):
    """A long printer name gives way to the paper and the leaves."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "second")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._printer, self._rest = "", ""

    def say(self, printer: str, rest: str) -> None:
        self._printer, self._rest = printer, f" · {rest}"
        self.setToolTip(f"{printer} · {rest}")
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics = QFontMetrics(self.font())
        room = self.width() - metrics.horizontalAdvance(self._rest) - 2
        printer = metrics.elidedText(self._printer, Qt.TextElideMode.ElideRight, max(room, 40))
        self.setText(printer + self._rest)
