"""The places that can be counted: how many folders the records put there, how many were seen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter

from desk_app.domain.dossier import Holder
from ui.models.rows import Index, RowsColumn
from ui.theme.tokens import TOKENS, Tone
from ui.widgets.basics import scaled, text_font
from ui.widgets.flat_table import FlatDelegate
from ui.widgets.rows_table import RowsTable

_ROW_HEIGHT = 42


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """`seen` None: nobody has counted it since the room was entered. `state` is a word for it."""

    place: Holder | None
    name: str
    expected: int
    seen: int | None = None
    state: str = ""
    tone: Tone = Tone.NEUTRAL

    @property
    def figure(self) -> str:
        return str(self.expected) if self.seen is None else f"{self.seen} / {self.expected}"


class _PlaceDelegate(FlatDelegate):
    """The name above; the word for its state below; figures at the right."""

    def __init__(self, table: PlacesList) -> None:
        super().__init__(table, _ROW_HEIGHT)
        self._table = table

    def paint_words(self, painter: QPainter, where: QRect, index: Index, is_on_tint: bool) -> None:
        row = self._table.rows[index.row()]
        inner = where.adjusted(8, 4, -8, -5)
        elide = Qt.TextElideMode.ElideRight
        painter.setFont(text_font(13, is_bold=row.seen is not None))
        painter.setPen(QColor(TOKENS.text))
        name_at = int(Qt.AlignmentFlag.AlignTop if row.state else Qt.AlignmentFlag.AlignVCenter)
        width = painter.fontMetrics().horizontalAdvance(row.figure) + 8
        right = int(Qt.AlignmentFlag.AlignRight) | name_at
        painter.drawText(inner, right, row.figure)
        name = painter.fontMetrics().elidedText(row.name, elide, inner.width() - width)
        painter.drawText(inner, name_at, name)
        if row.state:
            painter.setFont(text_font(12))
            painter.setPen(QColor(TOKENS.ink(row.tone)))
            painter.drawText(inner, int(Qt.AlignmentFlag.AlignBottom), row.state)


class PlacesList(RowsTable[PlaceRow]):
    """`chosen` with the place when Enter was pressed on it."""

    chosen = Signal(object)

    def __init__(self, name: str) -> None:
        read_out: RowsColumn[PlaceRow] = RowsColumn(
            name, lambda row: f"{row.name}: {row.figure} {row.state}"
        )
        super().__init__((read_out,), name, lambda row: row.place, has_header=False)
        self.setItemDelegate(_PlaceDelegate(self))
        self.verticalHeader().setDefaultSectionSize(scaled(_ROW_HEIGHT))
        self.picked.connect(lambda row: self.chosen.emit(row))

    def show_places(
        self,
        rows: Sequence[PlaceRow],
        done: Mapping[Holder | None, PlaceRow],
        counting: PlaceRow | None,
    ) -> None:
        """`done` are the places counted before, `counting` the one being counted now."""
        merged = []
        for row in rows:
            if counting is not None and counting.place == row.place:
                merged.append(counting)
            else:
                merged.append(done.get(row.place, row))
        self.set_rows(merged)
