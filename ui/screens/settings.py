"""F12: what can be set, and what can be looked up: one list at the left, one page at the right."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QListWidget, QStackedWidget

from ui.actions import Scan
from ui.screen import Screen
from ui.settings_pages.page import SettingsPage
from ui.widgets.basics import Card, KeyButton, add_key, label, scaled

_LIST_WIDTH = 230


class SettingsScreen(Screen):
    """Pages by number (Alt 1 …); F9 stores the one that is open."""

    def __init__(self, pages: Sequence[SettingsPage]) -> None:
        super().__init__()
        self.pages = tuple(pages)
        self.list = QListWidget()
        self.list.setObjectName("pages")
        self.list.setAccessibleName(self.tr("Settings"))
        self.list.setFixedWidth(scaled(_LIST_WIDTH))
        self.stack = QStackedWidget()
        for at, page in enumerate(self.pages, start=1):
            self.list.addItem(page.title)
            self.list.item(at - 1).setToolTip(f"Alt {at % 10}")
            self.stack.addWidget(page)
            page.changed.connect(self.setting_changed)
            page.told.connect(self._say)
            page.happened.connect(self.happened)
            page.print_asked.connect(self.print_asked)
            page.open_asked.connect(self.open_asked)
            add_key(self, f"Alt+{at % 10}", partial(self.turn_to, at - 1))  # Alt 0 the tenth
        self.store = KeyButton(self.tr("Store"), "F9", self, "main")
        self.store.action.triggered.connect(lambda: self.page.save())
        self.list.currentRowChanged.connect(self._turned)
        self.list.itemActivated.connect(lambda _: self._into_page())
        self._lay_out()

    def _say(self, text: str, is_trouble: bool) -> None:
        self.notice.tell("", text, is_trouble=is_trouble)

    def _lay_out(self) -> None:
        left = Card(margin=8)
        left.box.addWidget(self.list)
        right = Card()
        right.box.addWidget(self.stack, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.store)
        right.box.addLayout(foot)
        body = QHBoxLayout()
        body.setSpacing(12)
        body.addWidget(left)
        body.addWidget(right, 1)
        page = self.lay_page(label(self.tr("Catalogue and settings"), "title"))
        page.addLayout(body, 1)

    @property
    def page(self) -> SettingsPage:
        page = self.stack.currentWidget()
        assert isinstance(page, SettingsPage)
        return page

    def begin(self) -> None:
        self.turn_to(max(self.list.currentRow(), 0))
        self.list.setFocus()

    def turn_to(self, at: int) -> None:
        if self.list.currentRow() == at:
            self._turned(at)
        self.list.setCurrentRow(at)

    def _turned(self, at: int) -> None:
        self.notice.hide()
        self.stack.setCurrentIndex(at)
        self.store.setVisible(self.page.can_save)
        self.store.action.setEnabled(self.page.can_save)
        self.page.begin()

    def _into_page(self) -> None:
        first = self.page.first()
        if first is not None:
            first.setFocus()

    def take_scan(self, scan: Scan) -> bool:
        return self.page.take_scan(scan.raw)

    def carry(self) -> object:
        return self.list.currentRow()

    def resume(self, carried: object) -> None:
        assert isinstance(carried, int)
        self.list.setCurrentRow(carried)
