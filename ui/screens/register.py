"""F5: the register. Anything is found as you type; Enter opens a dossier beside the list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from ui.actions import Actions, DossierRow
from ui.models.register import PAGE, More, RegisterModel
from ui.screen import Screen
from ui.widgets.basics import Card, add_key, key_cap, label
from ui.widgets.notice import HEAD_HEIGHT
from ui.widgets.register_table import RegisterTable

_TYPING_MS = 60


class SearchLine(QLineEdit):
    """Down and Enter go from what was typed to the list."""

    into_list = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.into_list.emit(False)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.into_list.emit(True)
        else:
            super().keyPressEvent(event)


class RegisterScreen(Screen):
    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self.model = RegisterModel()
        self.table = RegisterTable(self.model)
        self.search = SearchLine()
        self.search.setMaxLength(200)
        self.search.setPlaceholderText(self.tr("Number, name, telephone, procedure…"))
        self.search.setAccessibleName(self.tr("Find a dossier"))
        self._count = label("", "second")
        self._empty = label("", "second")
        self._settle = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._settle.timeout.connect(self.refresh)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addStrut(HEAD_HEIGHT)
        head.addWidget(label(self.tr("Dossiers"), "title"))
        head.addWidget(self._count)
        head.addWidget(self.notice, 1)
        head.addStretch(0)
        head.addWidget(label(self.tr("Open"), "second"))
        head.addWidget(key_cap("Enter"))
        sheet = Card(margin=14, spacing=8)
        sheet.box.addWidget(self.search)
        sheet.box.addWidget(self._empty)
        sheet.box.addWidget(self.table, 1)
        self._empty.hide()
        page = QVBoxLayout(self)
        page.setContentsMargins(16, 12, 16, 14)
        page.setSpacing(8)
        page.addLayout(head)
        page.addWidget(sheet, 1)

    def _connect(self) -> None:
        self.search.textEdited.connect(lambda _: self._settle.start())
        self.search.into_list.connect(self._into_list)
        self.table.opened.connect(self.open_asked)
        add_key(self, "Esc", self.clear)

    @property
    def empty_text(self) -> str:
        """What an empty list says; "" when it is not empty."""
        return "" if self._empty.isHidden() else self._empty.text()

    def begin(self) -> None:
        self.refresh()
        self.search.setFocus()
        self.search.selectAll()

    def refresh(self) -> None:
        """Look again; the dossier that was chosen stays chosen."""
        self._settle.stop()
        chosen = self.table.current_no
        text = self.search.text().strip()
        rows, more = self._first_page(text)
        self.model.set_rows(rows, self._actions.now().date(), more)
        self.table.choose(max(self.model.row_of(chosen), 0))
        shown = str(len(rows)) + ("+" if self.model.has_more else "")
        self._count.setText(self.tr("{count} shown").format(count=shown))
        self._empty.setText(
            self.tr("Nothing found for “{text}”").format(text=text)
            if text
            else self.tr("No dossier yet. F3 takes the first one in.")
        )
        self._empty.setVisible(not rows)

    def _first_page(self, text: str) -> tuple[Sequence[DossierRow], More]:
        page_of = self._actions.page_of
        return page_of(text, PAGE, None), lambda rows: page_of(text, PAGE, rows[-1].n)

    def look_again(self) -> None:
        self.refresh()

    def look_for(self, text: str) -> None:
        """Brought here by the scan box."""
        self.search.setText(text)
        self.refresh()
        self.search.setFocus()

    def _into_list(self, is_to_open: bool) -> None:
        if self._settle.isActive():
            self.refresh()
        if not self.model.rows:
            return
        self.table.setFocus()
        if is_to_open:
            self.open_asked.emit(self.table.current_no)

    def clear(self) -> None:
        """Esc: everything again."""
        self.search.clear()
        self.refresh()
        self.search.setFocus()
