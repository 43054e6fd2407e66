"""A short table of values: what is chosen or taken away is told by the row itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView

from ui.models.rows import Row, RowsColumn, RowsModel
from ui.widgets.basics import scaled
from ui.widgets.flat_table import FlatTable

_NARROWEST = 20


class RowsTable(FlatTable, Generic[Row]):
    """Enter says `picked`, Delete says `removed`, each with the row; `moved` when another row
    became the current one.

    `key` names what a row is about: the current one stays current while it is there. Without
    it the place stays.
    """

    picked = Signal(object)
    removed = Signal(object)
    moved = Signal()

    def __init__(
        self,
        columns: Sequence[RowsColumn[Row]],
        name: str,
        key: Callable[[Row], object] | None = None,
        *,
        has_header: bool = True,
    ) -> None:
        self._model = RowsModel(columns)
        super().__init__(self._model, name)
        self._key = key
        header = self.horizontalHeader()
        header.setMinimumSectionSize(scaled(_NARROWEST))
        header.setVisible(has_header)
        for at, column in enumerate(self._model.columns):
            if column.width:
                header.resizeSection(at, scaled(column.width))
            else:
                header.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
        self.opened.connect(lambda row: self.picked.emit(self.rows[row]))
        self.selectionModel().currentRowChanged.connect(lambda *_: self.moved.emit())

    @property
    def rows(self) -> tuple[Row, ...]:
        return self._model.rows

    @property
    def current(self) -> Row | None:
        """The row one is on."""
        return self.rows[self.row] if 0 <= self.row < len(self.rows) else None

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; one of them is the current one."""
        here, at = self.current, self.row
        self._model.set_rows(rows)
        if here is not None and self._key is not None:
            key = self._key(here)
            at = next((n for n, row in enumerate(rows) if self._key(row) == key), at)
        self.choose(min(max(at, 0), len(rows) - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = self.current
        if event.key() == Qt.Key.Key_Delete and here is not None:
            self.removed.emit(here)
        else:
            super().keyPressEvent(event)
