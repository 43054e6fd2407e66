"""Form 02: what is missing, all of it at once, and what the citizen is told."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from ui.widgets.basics import Card, KeyButton, label, scaled, text_font
from ui.widgets.error_line import ErrorLine
from ui.widgets.field import Field, LabelledField, TextField

_CHECKED = Qt.CheckState.Checked
_REASON_HEIGHT = 84
_NAME_WIDTH = 285


class SupplementPanel(Card):
    """Takes the place of the preview. Space ticks a paper; Ctrl Enter writes the request down."""

    confirmed = Signal(object, str)

    def __init__(self, owner: QWidget, reason: str) -> None:
        super().__init__(spacing=4)
        self._usual_reason = reason
        self.papers = QListWidget()
        self.papers.setObjectName("missing")
        self.papers.setWordWrap(True)
        self.papers.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.missing = LabelledField(self.tr("Missing papers"), self.papers)
        self.other = Field(self.tr("Another paper (Enter adds it)"))
        self.reason = TextField(self.tr("Reason and guidance, as they are told to the applicant"))
        self.reason.area.setFixedHeight(scaled(_REASON_HEIGHT))
        self.confirm = KeyButton(self.tr("Request and print"), "Ctrl+Return", owner, "main")
        self.back = KeyButton(self.tr("Back"), "Esc", owner, "quiet")
        self.back.action.setShortcut("")  # the room's own Esc closes what is open first
        self._tally = label("", "second")
        self._lay_out()
        self.papers.itemChanged.connect(lambda _: self._count())
        self.other.line.returnPressed.disconnect()
        self.other.line.returnPressed.connect(self._add)
        self.confirm.action.triggered.connect(self._confirm)
        self.close_it()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Request for supplement"), "heading"))
        head.addStretch(1)
        head.addWidget(self._tally)
        head.addSpacing(6)
        head.addWidget(self.back)
        self.box.addLayout(head)
        for field in (self.missing, self.other, self.reason):
            field.error_line = ErrorLine()
            self.box.addWidget(field, int(field is self.missing))
            self.box.addWidget(field.error_line)
        self.box.addWidget(self.confirm)

    def fields(self) -> dict[str, LabelledField]:
        """The fields by the place of their problems."""
        return {"missing_papers": self.missing, "reason": self.reason}

    def tab_stops(self) -> tuple[QWidget, ...]:
        fields = (self.missing, self.other, self.reason)
        return (*(field.editor for field in fields), self.confirm, self.back)

    @property
    def is_open(self) -> bool:
        return not self.isHidden()

    def open_it(self, missing: Iterable[tuple[str, bool]]) -> None:
        """`missing`: papers that are not there; those that are surely needed come first, ticked."""
        self.papers.clear()
        for name, is_needed in sorted(missing, key=lambda one: not one[1]):
            self._append(name, is_ticked=is_needed)
        self.reason.set_text(self._usual_reason)
        self.reason.area.selectAll()
        self._count()
        self.show()
        self.confirm.action.setEnabled(True)
        self.papers.setCurrentRow(0)
        (self.papers if self.papers.count() else self.other.editor).setFocus()

    def close_it(self) -> None:
        self.hide()
        self.confirm.action.setEnabled(False)
        for field in (*self.fields().values(), self.other):
            field.set_problem("")
        self.papers.clear()
        self.other.set_text("")
        self.reason.set_text("")

    def _append(self, name: str, *, is_ticked: bool) -> None:
        item = QListWidgetItem(name)
        item.setToolTip(name)
        item.setSizeHint(self._row_size(name))
        item.setFlags(
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsUserCheckable
        )
        item.setCheckState(_CHECKED if is_ticked else Qt.CheckState.Unchecked)
        self.papers.addItem(item)

    def _row_size(self, name: str) -> QSize:
        """One line or two; what is longer ends in dots, the tool tip has it all."""
        metrics = QFontMetrics(text_font(14))
        room = scaled(_NAME_WIDTH)
        lines = 1 if metrics.horizontalAdvance(name) <= room else 2
        return QSize(0, lines * metrics.lineSpacing() + 10)

    def _add(self) -> None:
        name = " ".join(self.other.text.split())
        if not name:
            self.reason.editor.setFocus()
            return
        self.other.set_text("")
        self._append(name, is_ticked=True)
        self.papers.setCurrentRow(self.papers.count() - 1)
        self._count()

    def chosen(self) -> tuple[str, ...]:
        """What is asked for; a name still in the field counts, nothing typed is lost."""
        items = (self.papers.item(row) for row in range(self.papers.count()))
        names = [item.text() for item in items if item.checkState() is _CHECKED]
        waiting = " ".join(self.other.text.split())
        return (*names, waiting) if waiting else tuple(names)

    def _count(self) -> None:
        self._tally.setText(self.tr("{count} chosen").format(count=len(self.chosen())))

    def _confirm(self) -> None:
        self.confirmed.emit(self.chosen(), self.reason.text)
