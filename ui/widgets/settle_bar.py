"""What to do about the finding one is on, and the line in which a reason is given."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.models.findings import FindingRow, Way, usual_reason
from ui.widgets.basics import Card, KeyButton, label, scaled
from ui.widgets.error_line import ErrorLine
from ui.widgets.field import Field

_HEIGHT = 62


@dataclass(frozen=True, slots=True)
class Given:
    """A reason for these findings, which way it settles them."""

    way: Way
    rows: tuple[FindingRow, ...]
    reason: str


class SettleBar(Card):
    """Shows the step of a row (`show_row`); `ask` turns it into the line for a reason.

    `given` with a Given when Enter was pressed, for this row or for every open one of its kind;
    `left` when the line is a row's step again; `turned` whether a reason is being asked for.
    """

    given = Signal(object)
    reason_asked = Signal()
    left = Signal()
    turned = Signal(bool)

    def __init__(self) -> None:
        super().__init__(margin=12, spacing=0)
        self.setFixedHeight(scaled(_HEIGHT))
        self.row: FindingRow | None = None
        self._way = Way.REASON
        self._rows: tuple[FindingRow, ...] = ()
        self._same: tuple[FindingRow, ...] = ()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._told())
        self._pages.addWidget(self._asking())
        self.box.setContentsMargins(12, 4, 12, 4)
        self.box.addWidget(self._pages)
        self._connect()
        self.show_row(None)
        self._turn(is_asking=False)

    def _told(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self._to_do = label("", "value")
        self._to_do.setWordWrap(True)
        self.reason = KeyButton(self.tr("Give a reason"), "Ctrl+G", self)
        row.addWidget(self._to_do, 1)
        row.addWidget(self.reason)
        return page

    def _asking(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(10)
        self.field = Field(self.tr("Reason"), longest=2000)
        self.field.lie_flat()
        self.field.error_line = ErrorLine()
        self.store = KeyButton(self.tr("Write it down"), "Ctrl+Return", self)
        self.all = KeyButton("", "Ctrl+Shift+Return", self, "quiet")
        self.back = KeyButton(self.tr("Back"), "Esc", self, "quiet")
        row.addWidget(self.field, 1)
        for button in (self.store, self.all, self.back):
            row.addWidget(button)
        column.addLayout(row)
        column.addWidget(self.field.error_line)
        return page

    def _connect(self) -> None:
        self.reason.action.triggered.connect(self.reason_asked)
        self.field.line.returnPressed.disconnect()
        self.field.line.returnPressed.connect(self._store)
        self.field.changed.connect(lambda: self.field.set_problem(""))
        self.store.action.triggered.connect(self._store)
        self.all.action.triggered.connect(self._store_all)
        self.back.action.triggered.connect(self.leave)

    # --- what is shown -------------------------------------------------------------------------

    @property
    def is_asking(self) -> bool:
        return self._pages.currentIndex() == 1

    @property
    def told(self) -> str:
        return self._to_do.text()

    def show_row(self, row: FindingRow | None) -> None:
        """What is to be done about it; nothing for none."""
        self.row = row
        if row is None:
            said = self.tr("Choose a line: what is to be done about it stands here.")
        elif row.is_open:
            said = f"{row.title}: {row.to_do}"
        else:
            said = f"{row.title}: {row.settled}"
        self._to_do.setText(said)
        self._to_do.setToolTip(said)
        self.reason.action.setEnabled(row is not None and not self.is_asking)

    def _turn(self, *, is_asking: bool) -> None:
        self._pages.setCurrentIndex(1 if is_asking else 0)
        self.store.action.setEnabled(is_asking)
        self.back.action.setEnabled(is_asking)
        has_same = is_asking and len(self._same) > 1
        self.all.setVisible(has_same)
        self.all.action.setEnabled(has_same)
        self.reason.action.setEnabled(not is_asking and self.row is not None)
        self.turned.emit(is_asking)

    # --- asking --------------------------------------------------------------------------------

    def ask(self, way: Way, row: FindingRow, same: Sequence[FindingRow] = ()) -> None:
        """Ask for the reason of `row`; `same` are the open findings of its kind, it among them."""
        self._way, self._rows, self._same = way, (row,), tuple(same)
        self.field.set_title(self._title(way, row))
        self.field.set_text(usual_reason(row.finding))
        self.field.set_problem("")
        self.all.set_caption(self.tr("For all {count}").format(count=len(self._same)))
        self._turn(is_asking=True)
        self.field.line.setFocus()
        self.field.line.selectAll()

    def _title(self, way: Way, row: FindingRow) -> str:
        if way is Way.VOID_NUMBER:
            return self.tr("Void {number}, because").format(number=row.title)
        if way is Way.SPOIL_SLIP:
            return self.tr("Void slip {number}, because").format(number=row.title)
        return self.tr("{number} stays as it is, because").format(number=row.title)

    def say_problem(self, text: str) -> None:
        self.field.set_problem(text)
        self.field.line.setFocus()

    def leave(self) -> None:
        """No reason after all, or it has been stored."""
        if self.is_asking:
            self._turn(is_asking=False)
            self.left.emit()

    def _store(self) -> None:
        self.given.emit(Given(self._way, self._rows, self.field.text))

    def _store_all(self) -> None:
        self.given.emit(Given(self._way, self._same, self.field.text))
