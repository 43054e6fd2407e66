"""The shelf at the right of the return room: results that wait, the longest first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHBoxLayout

from desk_app.domain.search import fold
from ui.models.rows import Index, RowsColumn
from ui.ports.returning import WaitingRow
from ui.theme.tokens import TOKENS
from ui.widgets.basics import Card, add_key, key_cap, label, scaled, text_font
from ui.widgets.flat_table import FlatDelegate
from ui.widgets.rows_table import RowsTable
from ui.widgets.search_line import SearchLine

MOST_SHOWN = 200
_ROW_HEIGHT = 52
_LONG_DAYS = 30
_DAYS_WIDTH = 78


class _ShelfDelegate(FlatDelegate):
    """Name and days above, procedure and number below."""

    def __init__(self, shelf: WaitingList) -> None:
        super().__init__(shelf.table, _ROW_HEIGHT)
        self._shelf = shelf

    def paint_words(self, painter: QPainter, where: QRect, index: Index, is_on_tint: bool) -> None:
        row = self._shelf.table.rows[index.row()]
        days = self._shelf.days(row)
        inner = where.adjusted(8, 6, -8, -7)
        elide, left = Qt.TextElideMode.ElideRight, int(Qt.AlignmentFlag.AlignTop)
        painter.setFont(text_font(12))
        painter.setPen(QColor(TOKENS.warn if days > _LONG_DAYS else TOKENS.second))
        painter.drawText(
            inner,
            int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight),
            self._shelf.days_text(row),
        )
        painter.setPen(QColor(TOKENS.second))
        below = f"{row.dossier_no.partition('-')[2]} · {row.procedure_name}"
        where_it_is = self._shelf.place_text(row)
        if where_it_is:
            below = f"{where_it_is} · {below}"
        painter.drawText(
            inner,
            int(Qt.AlignmentFlag.AlignBottom),
            painter.fontMetrics().elidedText(below, elide, inner.width()),
        )
        painter.setFont(text_font(14, is_bold=True))
        painter.setPen(QColor(TOKENS.text))
        name = painter.fontMetrics().elidedText(
            row.person or row.applicant, elide, inner.width() - scaled(_DAYS_WIDTH)
        )
        painter.drawText(inner, left, name)


class WaitingList(Card):
    """`taken` with the number of a dossier."""

    taken = Signal(str)

    def __init__(self) -> None:
        super().__init__(spacing=6)
        self._all: tuple[WaitingRow, ...] = ()
        self._words: tuple[str, ...] = ()
        self._today = date.min
        self._count = label("", "second")
        self._empty = label("", "second")
        self._empty.setWordWrap(True)
        self.search = SearchLine()
        self.search.setMaxLength(200)
        self.search.setAccessibleName(self.tr("Find on the shelf"))
        self.search.setPlaceholderText(self.tr("Name, number, telephone…"))
        columns = (RowsColumn(self.tr("Waiting"), self._read_out),)
        self.table = RowsTable(columns, self.tr("Results on the shelf"), has_header=False)
        self.table.setItemDelegate(_ShelfDelegate(self))
        self.table.verticalHeader().setDefaultSectionSize(scaled(_ROW_HEIGHT))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(self.tr("On the shelf, waiting"), "heading"))
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(key_cap("Alt+K"))
        self.box.addLayout(head)
        self.box.addWidget(self.search)
        self.box.addWidget(self._empty)
        self.box.addWidget(self.table, 1)
        self.box.addStretch(0)
        self.search.textEdited.connect(lambda _: self._filter())
        self.search.into_list.connect(self._into_list)
        self.table.picked.connect(lambda row: self.taken.emit(row.dossier_no))
        add_key(self, "Alt+K", self.search.setFocus)

    def show_rows(self, rows: Sequence[WaitingRow], today: date) -> None:
        self._today = today
        self._all = tuple(rows)
        self._words = ()
        self._filter()

    def look_for(self, text: str) -> None:
        self.search.setText(text)
        self._filter()

    def days(self, row: WaitingRow) -> int:
        return (self._today - row.ready_at.date()).days

    def days_text(self, row: WaitingRow) -> str:
        days = self.days(row)
        return self.tr("{days} days").format(days=days) if days else self.tr("today")

    def place_text(self, row: WaitingRow) -> str:
        """Where to fetch it; "" where all that is known is that it lies on the shelf."""
        if row.place is None:
            return self.tr("not on the shelf")
        return self.tr("shelf {place}").format(place=row.place) if row.place else ""

    def _read_out(self, row: WaitingRow) -> str:
        said = f"{row.person or row.applicant} · {row.dossier_no} · {row.procedure_name}"
        return " · ".join(one for one in (said, self.place_text(row)) if one)

    def _filter(self) -> None:
        asked = fold(self.search.text()).split()
        found = self._fitting(asked) if asked else list(self._all)
        self.table.set_rows(found[:MOST_SHOWN])
        self.table.choose(0)
        self._count.setText(str(len(found)))
        self._empty.setText(
            self.tr("No waiting result fits.") if self._all else self.tr("The shelf is empty.")
        )
        self._empty.setVisible(not found)
        self.table.setVisible(bool(found))

    def _fitting(self, asked: list[str]) -> list[WaitingRow]:
        """Rows in which every word occurs; they are folded when first asked for."""
        self._words = self._words or tuple(_words(row) for row in self._all)
        pairs = zip(self._words, self._all, strict=True)
        return [row for words, row in pairs if all(word in words for word in asked)]

    def _into_list(self, is_to_take: bool) -> None:
        if not self.table.rows:
            return
        if is_to_take:
            self.taken.emit(self.table.rows[0].dossier_no)
        else:
            self.table.setFocus()


def _words(row: WaitingRow) -> str:
    said = (row.person, row.applicant, row.phone, row.dossier_no, row.procedure_name)
    return fold(" ".join((*said, row.place or "")))
