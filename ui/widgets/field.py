"""A labelled field that can say what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QComboBox, QPlainTextEdit, QVBoxLayout, QWidget

from ui.widgets.basics import label, restyle
from ui.widgets.error_line import ErrorLine
from ui.widgets.line import Line


class LabelledField(QWidget):
    """Label above; what is wrong stands below, in the line that a row of fields shares."""

    left = Signal()

    def __init__(self, title: str, editor: QWidget) -> None:
        super().__init__()
        self.error_line: ErrorLine | None = None
        self._problem = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self._title = label(title, "label")
        self._title.setBuddy(editor)
        self.editor = editor
        editor.setAccessibleName(title)
        column.addWidget(self._title)
        column.addWidget(editor)

    @property
    def title(self) -> str:
        return self._title.text()

    def set_title(self, title: str) -> None:
        self._title.setText(title)
        self.editor.setAccessibleName(title)

    def lie_flat(self) -> None:
        """The label beside the editor, where there is no room above it."""
        column = self.layout()
        assert isinstance(column, QBoxLayout)
        column.setDirection(QBoxLayout.Direction.LeftToRight)
        column.setSpacing(8)

    def hide_title(self) -> None:
        """The field stands in a column that has its title above; it is still read out."""
        self._title.hide()

    @property
    def problem(self) -> str:
        return self._problem

    def set_problem(self, text: str) -> None:
        """Say under the field what is wrong; an empty text takes it back."""
        if text == self._problem:
            return
        self._problem = text
        if self.error_line is not None:
            self.error_line.say(self, text)
        self.editor.setAccessibleDescription(text)
        self.editor.setProperty("wrong", "true" if text else "false")
        restyle(self.editor)


class Field(LabelledField):
    """One line of text. Enter goes to the next field, as Tab does."""

    changed = Signal()

    def __init__(self, title: str, longest: int | None = None) -> None:
        """`longest` cuts off what is typed beyond it; without it too long a text is the check's to
        say.
        """
        self.line = Line()
        if longest is not None:
            self.line.setMaxLength(longest)
        super().__init__(title, self.line)
        self.line.textEdited.connect(lambda _: self.changed.emit())
        self.line.editingFinished.connect(self.left)
        self.line.returnPressed.connect(self._go_on)

    def _go_on(self) -> None:
        self.focusNextChild()

    @property
    def text(self) -> str:
        return self.line.text().strip()

    def set_text(self, text: str) -> None:
        self.line.setText(text)
        self.line.setCursorPosition(0)


class SelectField(LabelledField):
    """One of a few values, chosen with the arrow keys or its first letter."""

    changed = Signal()

    def __init__(self, title: str, options: Sequence[tuple[str, str]]) -> None:
        self.combo = QComboBox()
        super().__init__(title, self.combo)
        for value, text in options:
            self.combo.addItem(text, value)
        self.combo.activated.connect(lambda _: self.changed.emit())

    @property
    def value(self) -> str:
        return str(self.combo.currentData() or "")

    def set_value(self, value: str) -> None:
        self.combo.setCurrentIndex(max(self.combo.findData(value), 0))


class SuggestField(LabelledField):
    """One line of text for which there are usual words, shown by Down; any others may be typed."""

    changed = Signal()

    def __init__(self, title: str, usual: Sequence[str]) -> None:
        self.combo = QComboBox()
        self.combo.setEditable(True)
        self.line = Line()
        self.combo.setLineEdit(self.line)
        super().__init__(title, self.combo)
        self.line.setAccessibleName(title)
        self.combo.addItems(list(usual))
        self.combo.setCurrentIndex(-1)
        self.combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.combo.setCompleter(None)  # type: ignore[arg-type]  # none is how Qt says: no completer
        self.combo.activated.connect(lambda _: self.changed.emit())
        self.line.textEdited.connect(lambda _: self.changed.emit())
        self.line.editingFinished.connect(self.left)
        self.line.returnPressed.connect(self.focusNextChild)

    @property
    def text(self) -> str:
        return self.line.text().strip()

    def set_text(self, text: str) -> None:
        self.combo.setCurrentIndex(-1)
        self.combo.setEditText(text)
        self.line.setCursorPosition(0)


class TextField(LabelledField):
    """Some lines of text, for what is told at length. Tab leaves it."""

    changed = Signal()

    def __init__(self, title: str) -> None:
        self.area = QPlainTextEdit()
        self.area.setTabChangesFocus(True)
        super().__init__(title, self.area)
        self.area.textChanged.connect(self.changed)

    @property
    def text(self) -> str:
        return self.area.toPlainText().strip()

    def set_text(self, text: str) -> None:
        self.area.setPlainText(text)
