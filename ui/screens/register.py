"""F5: the register. Anything is found as you type; filters, columns, copies, spreadsheets."""

from __future__ import annotations

from array import array
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desk_app.domain.listing import Choices, Filter
from ui.background import Background
from ui.models.columns import count_text
from ui.models.copying import MOST_COPIED, copied
from ui.models.filters import SavedFilters, filter_words
from ui.models.lister import Lister
from ui.models.register import RegisterModel
from ui.ports.register import RegisterPort
from ui.screen import Screen
from ui.widgets.basics import Card, KeyButton, add_key, label
from ui.widgets.big_table import BigTable
from ui.widgets.export_line import ExportLine
from ui.widgets.exporting import Exporting
from ui.widgets.filter_bar import FilterBar
from ui.widgets.filter_line import FilterLine
from ui.widgets.register_menus import ColumnsMenu, FiltersMenu
from ui.widgets.search_line import SearchLine

_TYPING_MS = 60
_CHOICES_LANE = "register-choices"


class RegisterScreen(Screen):
    """The first rows of an answer are read at once; the list of all is made aside."""

    def __init__(self, port: RegisterPort, background: Background, settings: QSettings) -> None:
        super().__init__()
        self._port = port
        self._background = background
        self._is_counted = False
        self._choices = Choices()
        self._saved = SavedFilters(settings)
        self.model = RegisterModel()
        self.lister = Lister(port, background)
        self.table = BigTable(self.model, settings)
        self.search = SearchLine()
        self.search.setMaxLength(200)
        self.search.setPlaceholderText(self.tr("Number, name, telephone, procedure…"))
        self.search.setAccessibleName(self.tr("Find a dossier"))
        self.bar = FilterBar(self)
        self.line = FilterLine(ExportLine())
        self.exporting = Exporting(self, port, background, settings)
        self._count = label("", "second")
        self._empty = label("", "second")
        self._settle = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._settle.timeout.connect(self.refresh)
        self.filters = KeyButton(self.tr("Saved filters"), "Ctrl+B", self)
        self.save = KeyButton(self.tr("Save"), "Ctrl+S", self)
        self.columns = KeyButton(self.tr("Columns"), "Ctrl+K", self, "quiet")
        self.copy = KeyButton(self.tr("Copy"), "Ctrl+C", self, "quiet")
        self.export = KeyButton(self.tr("Export to Excel"), "Ctrl+E", self, "quiet")
        self.open = KeyButton(self.tr("Open"), "Ctrl+O", self, "quiet")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self.search, 1)
        above.addWidget(self.filters)
        above.addWidget(self.save)
        sheet = Card(margin=14, spacing=8)
        sheet.box.addLayout(above)
        sheet.box.addWidget(self.bar)
        sheet.box.addWidget(self.line)
        sheet.box.addWidget(self.table, 1)
        over = QVBoxLayout(self.table.viewport())  # in the list's own room: nothing moves
        over.setContentsMargins(8, 12, 8, 0)
        over.addWidget(self._empty)
        over.addStretch(1)
        self._empty.hide()
        page = self.lay_page(
            label(self.tr("Dossiers"), "title"),
            self._count,
            right=(self.columns, self.copy, self.export, self.open),
        )
        page.addWidget(sheet, 1)

    def _connect(self) -> None:
        self.search.textEdited.connect(lambda _: self._settle.start())
        self.search.into_list.connect(self._into_list)
        self.bar.changed.connect(self.refresh)
        self.table.opened.connect(lambda _: self._open_it())
        self.table.columns_asked.connect(self._choose_columns)
        self.lister.came.connect(self._put)
        for troubled in (self.lister.failed, self.model.trouble):
            troubled.connect(self._tell_trouble)
        self.filters.action.triggered.connect(self._pick_filter)
        self.save.action.triggered.connect(self._ask_name)
        self.line.saving.named.connect(self._save)
        self.columns.action.triggered.connect(self._choose_columns)
        self.copy.action.triggered.connect(self.copy_chosen)
        self.export.action.triggered.connect(self._export)
        self.open.action.triggered.connect(lambda: self._into_list(True))
        self.exporting.progressed.connect(self.line.exporting.show_progress)
        self.exporting.ended.connect(self._exported)
        add_key(self, "Esc", self.clear)
        add_key(self, "Ctrl+F", self._to_search)

    # --- what is shown -------------------------------------------------------------------------

    @property
    def wanted(self) -> Filter:
        """What the boxes and the search line ask for."""
        return replace(self.bar.wanted, text=self.search.text().strip())

    @property
    def is_counted(self) -> bool:
        """Whether the list of all matching dossiers has come."""
        return self._is_counted

    @property
    def count_text(self) -> str:
        return self._count.text()

    @property
    def empty_text(self) -> str:
        """What an empty list says; "" when it is not empty."""
        return "" if self._empty.isHidden() else self._empty.text()

    def begin(self) -> None:
        self.refresh()
        self._to_search()
        self._background.run_while(
            self,
            partial(self._port.choices, self._choices),
            self._take_choices,
            lambda error: self._tell_trouble(str(error)),
            lane=_CHOICES_LANE,
        )

    def look_again(self) -> None:
        self.refresh()

    def refresh(self) -> None:
        """Look again; the dossier that was chosen stays chosen."""
        self._settle.stop()
        self.lister.ask(self.wanted)

    def _put(self, ids: array[int], is_counted: bool, is_same: bool) -> None:
        """Show these rows; the one that was chosen stays where it is on the screen."""
        table = self.table
        here = table.currentIndex().row()
        n = self.model.ids[here] if is_same and table.has_current else 0
        offset = table.rowViewportPosition(here) if n else 0
        self.model.set_ids(ids, self._port.now().date(), self._port.rows_at)
        place = max(self.model.place_of(n), 0)
        if table.currentIndex().row() != place:
            table.choose(place)
        if n and 0 <= offset < table.viewport().height():
            table.hold_at(place, offset)
        elif not is_same:
            table.scrollToTop()
        self._tell(is_counted=is_counted, is_same=is_same)

    def _tell(self, *, is_counted: bool, is_same: bool) -> None:
        self._is_counted = is_counted
        count = self.model.rowCount()
        said = self.tr("{count} dossiers found") if is_counted else self.tr("{count} and more…")
        if is_counted or not is_same:
            self._count.setText(said.format(count=count_text(count)))
        wanted = self.lister.wanted or Filter()
        self.line.show_filter(wanted, self._saved.name_of(wanted))
        nothing = (
            self.tr("No dossier yet. F3 takes the first one in.")
            if wanted.is_everything
            else self.tr("Nothing found: {filter}").format(filter=filter_words(wanted))
        )
        self._empty.setText(nothing if is_counted else self.tr("Looking…"))
        self._empty.setVisible(count == 0)

    def _take_choices(self, choices: Choices) -> None:
        if choices != self._choices and not self.bar.is_open:
            self._choices = choices
            self.bar.set_choices(choices)

    def _tell_trouble(self, said: str) -> None:
        self.notice.tell("", said, is_trouble=True)

    # --- filters -------------------------------------------------------------------------------

    def look_for(self, text: str) -> None:
        """Brought here by the scan box: among all dossiers."""
        self.show_filter(Filter(text=text))

    def show_filter(self, wanted: Filter) -> None:
        """Show exactly these."""
        self.bar.show_filter(wanted)
        self.search.setText(wanted.text)
        self.refresh()
        self.search.setFocus()

    def clear(self) -> None:
        """Esc: what was begun is left, or else everything is shown again."""
        if self.line.is_saving:
            self.line.show_tags()
            self.search.setFocus()
        elif self.exporting.is_busy:
            self.exporting.break_off()
        else:
            self.table.forget_choice()
            self.show_filter(Filter())

    def _pick_filter(self) -> None:
        menu = FiltersMenu(self, self._saved, self.wanted)
        menu.picked.connect(self.show_filter)
        menu.removed.connect(self._remove)
        menu.popup(self.filters.mapToGlobal(self.filters.rect().bottomLeft()))

    def _ask_name(self) -> None:
        if self.wanted.is_everything:
            self.notice.tell("", self.tr("Choose a filter first; then it can be saved."))
            return
        self.line.ask_name(self._saved.name_of(self.wanted) or filter_words(self.wanted))

    def _save(self, name: str) -> None:
        if self._saved.save(name, self.wanted):
            self.notice.tell(name, self.tr("The filter is saved: Ctrl B brings it back."))
        else:
            words = self.tr("Too many filters are saved: remove one first (Ctrl B).")
            self.notice.tell(name, words, is_trouble=True)
        self.line.show_tags()
        self._tell(is_counted=self._is_counted, is_same=True)
        self.table.setFocus()

    def _remove(self, name: str) -> None:
        self._saved.remove(name)
        self.notice.tell(name, self.tr("The saved filter was removed."))
        self._tell(is_counted=self._is_counted, is_same=True)

    # --- keys ----------------------------------------------------------------------------------

    def _to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _into_list(self, is_to_open: bool) -> None:
        if self._settle.isActive():
            self.refresh()
        if not self.model.rowCount():
            return
        self.table.setFocus()
        if is_to_open:
            self._open_it()

    def _open_it(self) -> None:
        number = self.table.current_no
        if number:
            self.open_asked.emit(number)

    def _choose_columns(self) -> None:
        menu = ColumnsMenu(self, self.table)
        menu.popup(self.columns.mapToGlobal(self.columns.rect().bottomLeft()))

    def copy_chosen(self) -> None:
        """Ctrl C: the chosen rows, or the current one, as they are shown."""
        if self.table.chosen_count > MOST_COPIED:
            words = self.tr("More than {count} rows: Ctrl E makes a spreadsheet of them.")
            self.notice.tell("", words.format(count=count_text(MOST_COPIED)), is_trouble=True)
            return
        found = (self.model.row_at(place) for place in self.table.chosen())
        rows = [row for row in found if row is not None]
        if rows:
            made = copied(rows, self.table.shown, self.model.today)
            QGuiApplication.clipboard().setMimeData(made)
            said = self.tr("{count} dossiers copied").format(count=count_text(len(rows)))
            self.notice.tell("", said)

    def _export(self) -> None:
        if not self.exporting.is_busy and self.model.rowCount():
            ids = self.model.ids if self._is_counted else None
            self.exporting.ask(self.wanted, ids, self.table.shown, self.line.show_exporting)

    def _exported(self, said: str, is_trouble: bool) -> None:
        self.line.show_tags()
        self.notice.tell("", said, is_trouble=is_trouble)

    # --- a change of language ------------------------------------------------------------------

    def carry(self) -> object:
        return self.wanted

    def resume(self, carried: object) -> None:
        if isinstance(carried, Filter):
            self.bar.show_filter(carried)
            self.search.setText(carried.text)
            self.refresh()
