"""People met before, offered under a field while a name or a telephone number is typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView, QWidget

from desk_app.domain.dossier import Party
from ui.dates import day_text
from ui.widgets.basics import scaled

_TYPING_MS = 150
_FEWEST_LETTERS = 3
_LONGEST_ASKED = 80
"""Letters of a pasted letter that are looked for."""
_ROW_HEIGHT = 30
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def person_line(party: Party) -> str:
    """What tells people of one name apart."""
    born_on = day_text(party.born_on) if party.born_on else ""
    said = (party.name, born_on, party.personal_id, party.phone, party.address)
    return " · ".join(one for one in said if one)


class PeopleHits(QObject):
    """A list without focus: Down goes into it, Enter takes the chosen line, Esc closes it.

    Nothing is chosen until Down is pressed, so Enter after a new name goes to the next field.
    """

    picked = Signal(object)

    def __init__(
        self, line: QLineEdit, known: Callable[[str], Sequence[Party]], *, in_digits: bool = False
    ) -> None:
        super().__init__(line)
        self._line = line
        self._known = known
        self._in_digits = in_digits
        self._people: tuple[Party, ...] = ()
        self._view: QListView | None = None
        self._model = QStringListModel(self)
        self._settle = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._settle.timeout.connect(self._look)
        line.textEdited.connect(self._typed)
        line.installEventFilter(self)

    @property
    def is_open(self) -> bool:
        return self._view is not None and self._view.isVisible()

    @property
    def people(self) -> tuple[Party, ...]:
        """Who is offered now."""
        return self._people if self.is_open else ()

    def close(self) -> None:
        self._settle.stop()
        if self._view is not None:
            self._view.hide()

    def _typed(self) -> None:
        self.close()
        if len(self._asked()) >= _FEWEST_LETTERS:
            self._settle.start()

    def _asked(self) -> str:
        text = self._line.text()
        if self._in_digits:
            return "".join(c for c in text if c.isdigit())[:_LONGEST_ASKED]
        return " ".join(text.split())[:_LONGEST_ASKED]

    def _look(self) -> None:
        asked = self._asked()
        if not self._line.hasFocus() or len(asked) < _FEWEST_LETTERS:
            return
        found = self._known(asked)
        if self._in_digits:
            found = [one for one in found if one.phone.startswith(asked)]
        self._people = tuple(one for one in found if one.name and not one.tax_code)
        if self._people:
            self._show()

    def _show(self) -> None:
        room = self._room()
        view = self._view or self._make_view(room)
        self._model.setStringList([person_line(one) for one in self._people])
        view.clearSelection()
        view.setCurrentIndex(self._model.index(-1))
        corner = self._line.mapTo(room, QPoint(0, self._line.height() + 3))
        width = min(max(self._line.width(), scaled(520)), room.width() - corner.x() - 8)
        height = len(self._people) * scaled(_ROW_HEIGHT) + 12
        view.setGeometry(corner.x(), corner.y(), width, height)
        view.show()
        view.raise_()

    def _room(self) -> QWidget:
        """The widget the list may lie over: what contains the cards, else the window."""
        above = self._line.parentWidget()
        while above is not None and above.objectName() != "page":
            above = above.parentWidget()
        return above or self._line.window()

    def _make_view(self, room: QWidget) -> QListView:
        self._view = view = QListView(room)
        view.setObjectName("people")
        view.setAccessibleName(self.tr("Known people"))
        view.setModel(self._model)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setUniformItemSizes(True)
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.clicked.connect(lambda index: self._pick(index.row()))
        return view

    def _pick(self, row: int) -> None:
        person = self._people[row]
        self.close()
        self.picked.emit(person)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.close()
        elif self.is_open and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                if event.key() == Qt.Key.Key_Escape:
                    event.accept()
                    return True
            elif event.type() == QEvent.Type.KeyPress:
                return self._press(event)
        return False

    def _press(self, event: QKeyEvent) -> bool:
        """Whether the key was meant for the list."""
        assert self._view is not None
        row, key = self._view.currentIndex().row(), event.key()
        if key == Qt.Key.Key_Escape:
            self.close()
        elif key == Qt.Key.Key_Down:
            self._view.setCurrentIndex(self._model.index((row + 1) % len(self._people)))
        elif key == Qt.Key.Key_Up:
            self._view.setCurrentIndex(self._model.index((row - 1) % len(self._people)))
        elif key in _ENTER and row >= 0:
            self._pick(row)
        else:
            return False
        return True
