"""The window of help: its pages at the left, the page at the right. It never blocks the desk."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QVBoxLayout, QWidget

from desk_app.domain.search import fold
from ui.help_pages import HelpPage, help_pages
from ui.widgets.basics import KeyButton, add_key, in_tab_order, label, scaled
from ui.widgets.help_view import HelpView

_SIZE = (1120, 700)
_LIST_WIDTH = 220
_ROLE = Qt.ItemDataRole.UserRole


class HelpWindow(QWidget):
    """Esc closes it, Alt+Left goes back to what was read before."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner, Qt.WindowType.Window)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Help"))
        self._pages = {page.name: page for page in help_pages()}
        self._read: list[str] = []
        self._name = ""
        self._make()
        self._lay_out()
        self._show_list()
        self._connect()
        screen = owner.screen().availableGeometry()
        self.resize(
            min(scaled(_SIZE[0]), screen.width() - 40), min(scaled(_SIZE[1]), screen.height() - 60)
        )

    def _make(self) -> None:
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find in help (Ctrl F)"))
        self.search.setAccessibleName(self.tr("Find in help"))
        self.search.setAccessibleDescription("Ctrl F")
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setObjectName("pages")
        self.list.setAccessibleName(self.tr("Pages of help"))
        self.nothing = label(self.tr("No page has these words."), "second")
        self.nothing.setWordWrap(True)
        self.view = HelpView()
        self.view.setAccessibleName(self.tr("Page of help"))
        self.back = KeyButton(self.tr("Back"), "Alt+Left", self, "quiet")
        self.shut = KeyButton(self.tr("Close"), "Esc", self, "quiet")

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.search)
        left.addWidget(self.nothing)
        left.addWidget(self.list, 1)
        column = QWidget()
        column.setFixedWidth(scaled(_LIST_WIDTH))
        column.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(label(self.tr("Help"), "title"))
        head.addStretch(1)
        head.addWidget(self.back)
        head.addWidget(self.shut)
        body = QHBoxLayout()
        body.setSpacing(12)
        body.addWidget(column)
        body.addWidget(self.view, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 14)
        whole.setSpacing(10)
        whole.addLayout(head)
        whole.addLayout(body, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self._show_list())
        self.search.returnPressed.connect(self.view.setFocus)
        self.list.currentRowChanged.connect(self._chose)
        self.view.anchorClicked.connect(self._follow)
        self.back.action.triggered.connect(self.go_back)
        self.shut.action.triggered.connect(self.close)
        add_key(self, "Ctrl+F", self._to_search)
        in_tab_order(self.search, self.list, self.view, self.back, self.shut)

    # --- what is shown -------------------------------------------------------------------------

    @property
    def name(self) -> str:
        """The page that is shown, or a picture's file."""
        return self._name

    @property
    def listed(self) -> tuple[str, ...]:
        """The pages that the list offers now."""
        return tuple(self.list.item(row).data(_ROLE) for row in range(self.list.count()))

    def show_page(self, name: str) -> None:
        """Show a page, all of them being listed again; where there is none, the first."""
        if self.search.text():
            self.search.clear()
        self._go(name if name in self._pages else next(iter(self._pages)))

    def come_forward(self) -> None:
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()
        self.view.setFocus()

    def go_back(self) -> None:
        if self._read:
            self._show(self._read.pop())

    def _go(self, name: str) -> None:
        if name != self._name:
            if self._name:
                self._read.append(self._name)
            self._show(name)

    def _show(self, name: str) -> None:
        self._name = name
        if page := self._pages.get(name):
            self.view.show_text(page.text, fold(self.search.text()))
            self.setWindowTitle(f"{page.title} – {self.tr('Help')}")
            self._choose(name)
        else:
            self.view.show_picture(name)
        for part in (self.back, self.back.action):
            part.setEnabled(bool(self._read))

    def _follow(self, address: QUrl) -> None:
        self._go(address.fileName().removesuffix(".md"))

    # --- the list ------------------------------------------------------------------------------

    def _to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _found(self) -> list[HelpPage]:
        """The pages with the words that were typed, those first that have them in their title."""
        words, pages = fold(self.search.text()), self._pages.values()
        found = [page for page in pages if page.has(words)] or [
            page for page in pages if page.has_each(words)
        ]
        return sorted(found, key=lambda page: bool(words) and words not in fold(page.title))

    def _show_list(self) -> None:
        found = self._found()
        self.list.blockSignals(True)
        self.list.clear()
        for page in found:
            self.list.addItem(page.title)
            self.list.item(self.list.count() - 1).setData(_ROLE, page.name)
        self.list.blockSignals(False)
        self.nothing.setVisible(not found)
        if self._name in self.listed and not self.search.text():
            self._show(self._name)
        elif found and self.search.text():
            self._go(found[0].name)
            self._show(found[0].name)

    def _choose(self, name: str) -> None:
        if name in self.listed:
            self.list.blockSignals(True)
            self.list.setCurrentRow(self.listed.index(name))
            self.list.blockSignals(False)

    def _chose(self, row: int) -> None:
        if row >= 0:
            self._go(self.listed[row])
