"""The register's menus: which filter, which columns."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from desk_app.domain.listing import Filter
from ui.models.columns import COLUMNS, Column, column_title
from ui.models.filters import SavedFilters, ready_made
from ui.widgets.big_table import BigTable
from ui.widgets.staying_menu import StayingMenu


class FiltersMenu(QMenu):
    """Ready-made filters under the digits, then the saved ones; the present one can be removed."""

    picked = Signal(object)
    removed = Signal(str)

    def __init__(self, owner: QWidget, saved: SavedFilters, present: Filter) -> None:
        super().__init__(owner)
        self.setAccessibleName(self.tr("Saved filters"))
        self.aboutToHide.connect(self.deleteLater)
        everything = (self.tr("All dossiers"), Filter())
        for digit, (name, wanted) in enumerate((everything, *ready_made())):
            self._offer(f"&{digit}   {name}", wanted, present)
        kept = saved.all()
        if kept:
            self.addSeparator()
        for name, wanted in kept.items():
            self._offer(name.replace("&", "&&"), wanted, present)
        here = saved.name_of(present)
        if here:
            self.addSeparator()
            said = self.tr("Remove “{name}”").format(name=here).replace("&", "&&")
            self.addAction(said).triggered.connect(partial(self._remove, here))

    def _offer(self, text: str, wanted: Filter, present: Filter) -> None:
        action = self.addAction(text)
        action.setCheckable(True)
        action.setChecked(wanted == present)
        action.triggered.connect(partial(self._pick, wanted))

    def _pick(self, wanted: Filter, _: bool = False) -> None:
        self.picked.emit(wanted)

    def _remove(self, name: str, _: bool = False) -> None:
        self.removed.emit(name)


class ColumnsMenu(StayingMenu):
    """A tick for each column on screen; the list changes at once."""

    def __init__(self, owner: QWidget, table: BigTable) -> None:
        super().__init__(owner)
        self._table = table
        self.setAccessibleName(self.tr("Columns"))
        self.aboutToHide.connect(self.deleteLater)
        self._ticks = {column: self.addAction(column_title(column)) for column in COLUMNS}
        for action in self._ticks.values():
            action.setCheckable(True)
            action.triggered.connect(self._changed)
        self.addSeparator()
        self.addAction(self.tr("The usual columns")).triggered.connect(table.show_usual_columns)
        self._show_ticks()

    def _changed(self) -> None:
        chosen: list[Column] = [c for c, action in self._ticks.items() if action.isChecked()]
        self._table.show_columns(chosen)
        self._show_ticks()

    def _show_ticks(self) -> None:
        """The table has the last word: its last column stays."""
        for column, action in self._ticks.items():
            action.setChecked(column in self._table.shown)
