"""The register's own table: several rows may be chosen, columns are chosen and dragged."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem

from ui.models.columns import COLUMNS, PLACE, USUAL, Column
from ui.models.register import RegisterModel
from ui.models.rows import Index
from ui.theme.tokens import TOKENS
from ui.widgets.basics import scaled
from ui.widgets.flat_table import FlatDelegate, FlatTable

_KEY = "register/columns"
_NARROWEST = 60
_WIDER_OWNER = 180
WIDTHS = {
    Column.NUMBER: 186,
    Column.PERSON: 214,
    Column.APPLICANT: 214,
    Column.PHONE: 112,
    Column.PROCEDURE: 180,
    Column.CODE: 100,
    Column.SECTOR: 150,
    Column.CHANNEL: 104,
    Column.CLERK: 150,
    Column.RECEIVED: 132,
    Column.DUE: 96,
    Column.READY: 132,
    Column.RETURNED: 132,
    Column.HOLDER: 170,
    Column.STATUS: 226,
}
"""Of text in its usual size, until somebody drags them."""
_GIVEN_THE_REST = (Column.PROCEDURE, Column.PERSON, Column.APPLICANT, Column.STATUS)
_MOVES = frozenset((Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown))
_SHIFT, _CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


class ChosenDelegate(FlatDelegate):
    """Chosen rows stand on the tint of the current one."""

    def __init__(self, view: BigTable) -> None:
        super().__init__(view)
        self._table = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if self._table.is_chosen(index.row()):
            painter.fillRect(option.rect, QColor(TOKENS.tint))
        super().paint(painter, option, index)


class BigTable(FlatTable):
    """Shift stretches the choice from where it began; Space, or Ctrl and a click, adds single
    rows; Ctrl and an arrow goes on without losing them.

    The choice is kept here as a range and single rows: Qt's own takes seconds to draw itself
    over a million rows.
    """

    columns_asked = Signal()

    def __init__(self, model: RegisterModel, settings: QSettings) -> None:
        super().__init__(model, self.tr("Dossiers"))
        self._register = model
        self._settings = settings
        self._anchor = -1
        self._singles: set[int] = set()
        self._is_fitting = False
        self.setItemDelegate(ChosenDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollMode(FlatTable.ScrollMode.ScrollPerPixel)
        header = self.horizontalHeader()
        header.setMinimumSectionSize(scaled(_NARROWEST))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(lambda _: self.columns_asked.emit())
        self._widths = self._kept_columns()
        header.sectionResized.connect(self._dragged)
        model.modelReset.connect(self.forget_choice)
        self._show_columns()

    # --- columns -------------------------------------------------------------------------------

    def _kept_columns(self) -> dict[Column, int]:
        """Columns and widths as they were left; what this program does not know is passed over."""
        found: dict[Column, int] = {}
        for part in str(self._settings.value(_KEY, "")).split(" "):
            name, _, width = part.partition(":")
            if name in COLUMNS and width.isdecimal():
                found[Column(name)] = min(max(int(width), _NARROWEST), 2_000)
        return found or {column: WIDTHS[column] for column in USUAL}

    def _keep(self) -> None:
        text = " ".join(f"{column}:{width}" for column, width in self._widths.items())
        self._settings.setValue(_KEY, text)

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Show these and remember it; the last one cannot be taken away."""
        wanted = [column for column in COLUMNS if column in columns]
        if wanted:
            self._widths = {c: self._widths.get(c, WIDTHS[c]) for c in wanted}
            self._keep()
            self._show_columns()

    def show_usual_columns(self) -> None:
        self._widths = {}
        self.show_columns(USUAL)

    def _show_columns(self) -> None:
        for place, column in enumerate(COLUMNS):
            self.setColumnHidden(place, column not in self._widths)
        self.fit()

    def _dragged(self, place: int, _: int, width: int) -> None:
        column = COLUMNS[place]
        if self._is_fitting or column not in self._widths or not width:
            return
        self._widths[column] = round(width * WIDTHS[column] / scaled(WIDTHS[column]))
        self._keep()
        self.fit()

    @property
    def shown(self) -> tuple[Column, ...]:
        """The columns on screen, from the left."""
        return tuple(column for column in COLUMNS if column in self._widths)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Each column as wide as it was left; the one with the longest texts takes the rest."""
        header = self.horizontalHeader()
        self._is_fitting = True
        for column, width in self._widths.items():
            header.resizeSection(PLACE[column], scaled(width))
        widest = next((column for column in _GIVEN_THE_REST if column in self._widths), None)
        if widest is not None:
            least = scaled(WIDTHS[widest])
            others = sum(header.sectionSize(PLACE[c]) for c in self._widths if c is not widest)
            room = max(self.viewport().width() - others, least)
            if widest is Column.PROCEDURE:
                room -= self._widen_owner((room - least) // 4)
            header.resizeSection(PLACE[widest], room)
        self._is_fitting = False

    def _widen_owner(self, spare: int) -> int:
        """On a wide screen long names fit too, unless their column was dragged."""
        if self._widths.get(Column.PERSON) != WIDTHS[Column.PERSON]:
            return 0
        more = min(spare, scaled(_WIDER_OWNER))
        width = scaled(WIDTHS[Column.PERSON]) + more
        self.horizontalHeader().resizeSection(PLACE[Column.PERSON], width)
        return more

    # --- rows ----------------------------------------------------------------------------------

    @property
    def has_current(self) -> bool:
        return 0 <= self.row < self._register.rowCount()

    @property
    def current_no(self) -> str:
        row = self._register.row_at(self.row) if self.has_current else None
        return row.dossier_no if row is not None else ""

    def choose(self, row: int) -> None:
        if 0 <= row < self._register.rowCount():
            self.setCurrentIndex(self._register.index(row, PLACE[self.shown[0]]))

    def hold_at(self, place: int, offset: int) -> None:
        """Scroll so that a row stands `offset` pixels below the top, as it did before."""
        top = place * self.verticalHeader().defaultSectionSize()
        self.verticalScrollBar().setValue(top - offset)

    def keyboardSearch(self, search: str) -> None:
        """Letters do not search the rows: Qt would read every one of them."""

    # --- choosing several rows -----------------------------------------------------------------

    def is_chosen(self, place: int) -> bool:
        return place in self._singles or place in self._stretch()

    def _stretch(self) -> range:
        here = self.row
        if self._anchor < 0 or here < 0:
            return range(0)
        return range(min(self._anchor, here), max(self._anchor, here) + 1)

    @property
    def chosen_count(self) -> int:
        stretch = self._stretch()
        return len(stretch) + sum(1 for place in self._singles if place not in stretch)

    def chosen(self) -> list[int]:
        """The places of the chosen rows, from above; the current one when no others are."""
        found = {*self._stretch(), *self._singles}
        if not found and self.has_current:
            found = {self.row}
        return sorted(found)

    def forget_choice(self) -> None:
        self._anchor = -1
        self._singles.clear()
        self.viewport().update()

    def choose_all(self) -> None:
        """Every row: from the last to the first, where the eye stays."""
        if self._register.rowCount():
            self._singles.clear()
            self.choose(0)
            self._anchor = self._register.rowCount() - 1
            self.viewport().update()

    def _begin(self, is_stretching: bool) -> None:
        """Before the current row moves: where a stretch starts, or that there is none."""
        if not is_stretching:
            self.forget_choice()
        elif self._anchor < 0:
            self._anchor = self.row

    def _toggle(self, place: int) -> None:
        """One row more, or one less; the stretch so far becomes single rows."""
        if len(self._stretch()) <= 10_000:
            self._singles.update(self._stretch())
        if self._anchor < 0 and not self._singles and self.has_current:
            self._singles.add(self.row)
        self._anchor = -1
        self._singles.symmetric_difference_update({place})
        self.choose(place)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers()
        if key == Qt.Key.Key_A and held == _CTRL:
            self.choose_all()
        elif key == Qt.Key.Key_Space and self.has_current:
            self._toggle_here()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._begin(bool(held & _SHIFT))
            self.choose(0 if key == Qt.Key.Key_Home else self._register.rowCount() - 1)
        elif key in _MOVES:
            if not held & _CTRL:
                self._begin(bool(held & _SHIFT))
            super().keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _toggle_here(self) -> None:
        """Space: the current row is chosen or not; the arrow keys then go on."""
        here = self.row
        self._singles.update(self._stretch())
        self._anchor = -1
        self._singles.symmetric_difference_update({here})
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self.rowAt(round(event.position().y()))
        held = event.modifiers()
        if place >= 0 and held & _CTRL:
            self._toggle(place)
            return
        self._begin(bool(held & _SHIFT))
        super().mousePressEvent(event)
