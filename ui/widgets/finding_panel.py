"""What the stages of the evening share: lists of findings, and the row one is on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.models.findings import FindingRow
from ui.widgets.finding_list import FindingList, FindingTable


class FindingPanel(QWidget):
    """`picked`: a row's step is asked for; `moved`: the row one is on, None for none."""

    picked = Signal(object)
    moved = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._cards: tuple[FindingList, ...] = ()
        self._last: FindingTable | None = None

    def hold(self, *cards: FindingList) -> None:
        """The lists of this stage, from the left."""
        self._cards = cards
        for card in cards:
            table = card.table
            table.picked.connect(self.picked)
            table.moved.connect(lambda one=table: self._tell(one))
            table.entered.connect(lambda one=table: self._enter(one))

    def _enter(self, table: FindingTable) -> None:
        self._last = table
        self.tell_row()

    def _tell(self, table: FindingTable) -> None:
        if table is self._here():
            self.moved.emit(table.current)

    def _here(self) -> FindingTable | None:
        """The list one is in, or was in last; else the first one with something in it."""
        if self._last is not None and self._last.rows:
            return self._last
        return next((card.table for card in self._cards if card.rows), None)

    @property
    def open_rows(self) -> tuple[FindingRow, ...]:
        """Every open finding in sight."""
        return tuple(row for card in self._cards for row in card.open_rows)

    def focus_list(self) -> None:
        """Back to the list one came from."""
        here = self._here()
        if here is not None:
            here.setFocus()

    def tell_row(self) -> None:
        """The rows are others now, or the stage was entered: say which row one is on."""
        here = self._here()
        self.moved.emit(here.current if here is not None else None)

    def begin(self) -> None:
        """The stage was entered: put the focus where its work starts."""
