"""A short list of words in rows: what was chosen or taken away is told by the row's key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from ui.models.plain_rows import ListRow, PlainModel
from ui.widgets.basics import scaled
from ui.widgets.rows_table import RowsTable


class PlainTable(RowsTable):
    """Enter says `picked`, Delete says `removed`, with the key of the row."""

    picked = Signal(str)
    removed = Signal(str)

    def __init__(self, model: PlainModel, name: str, *, has_header: bool = True) -> None:
        columns = list(enumerate(model.columns))
        widths = {at: column.width for at, column in columns if column.width}
        stretched = next((at for at, column in columns if not column.width), len(columns) - 1)
        super().__init__(model, name, widths, stretched)
        self._plain = model
        header = self.horizontalHeader()
        header.setMinimumSectionSize(scaled(20))
        header.setVisible(has_header)
        self.opened.connect(lambda row: self.picked.emit(model.rows[row].key))

    def set_rows(self, rows: Sequence[ListRow]) -> None:
        """Show other rows; the chosen one stays chosen while it is there."""
        chosen, at = self.current_key, self.row
        self._plain.set_rows(rows)
        found = self._plain.row_of(chosen) if chosen else -1
        self.choose(found if found >= 0 else min(max(at, 0), len(rows) - 1))

    @property
    def rows(self) -> tuple[ListRow, ...]:
        return self._plain.rows

    @property
    def current_key(self) -> str:
        return self._plain.rows[self.row].key if self.row >= 0 else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.current_key:
            self.removed.emit(self.current_key)
        else:
            super().keyPressEvent(event)
