"""Closing the day: its figures, what stays open and who signs for it, the note, and the sheet."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desk_app.domain.day_findings import DayFindings
from desk_app.domain.evening import Evening
from ui.dates import clock_text, day_text
from ui.models.day_figures import FigureLine, figure_lines
from ui.models.findings import finding_rows
from ui.models.rows import RowsColumn
from ui.ports.findings import FindingWords
from ui.theme.tokens import Tone
from ui.widgets.basics import Card, KeyButton, in_tab_order, label, scaled, set_tag, tag
from ui.widgets.error_line import ErrorLine
from ui.widgets.field import Field
from ui.widgets.finding_list import FindingList as FindingCard
from ui.widgets.finding_panel import FindingPanel
from ui.widgets.rows_table import RowsTable

_SIDE = 350
_FIGURES = 262
"""Room for every figure and the heading."""


class ClosingPanel(FindingPanel):
    """`changed` when the note was."""

    changed = Signal()

    def __init__(self, words: FindingWords) -> None:
        super().__init__()
        self._words = words
        self._make_parts()
        self._lay_out()
        self.hold(self.open)
        self.note.changed.connect(self.changed)
        buttons = (self.preview, self.print_it, self.count_sheet, self.send)
        in_tab_order(self.figures, self.open.table, self.note.line, *buttons)

    def _make_parts(self) -> None:
        columns: tuple[RowsColumn[FigureLine], ...] = (
            RowsColumn(self.tr("Of the day"), lambda line: line.title),
            RowsColumn(
                self.tr("Now"),
                lambda line: line.now,
                104,
                is_right=True,
                tag=lambda line: line.tone,
            ),
            RowsColumn(self.tr("Sealed"), lambda line: line.sealed, 104, is_right=True),
        )
        self.figures = RowsTable(columns, self.tr("Figures of the day"), lambda line: line.title)
        self.figures.setFixedHeight(scaled(_FIGURES))
        self.open = FindingCard(
            self.tr("Still open and settled with a reason"),
            self.tr("Nothing is open: paper and records agree."),
        )
        self._state = tag("")
        self._said = label("", "value")
        self._said.setWordWrap(True)
        self.note = Field(self.tr("Note on the day"), longest=2000)
        self.note.error_line = ErrorLine()
        self._asking = label("", "value")
        self._asking.setWordWrap(True)
        self._strip = Card("asking", margin=12, spacing=0)
        self._strip.box.setContentsMargins(12, 8, 12, 8)
        self._strip.box.addWidget(self._asking)
        self._strip.hide()
        self.preview = KeyButton(self.tr("Look at the day's sheet"), "Ctrl+Shift+P", self, "row")
        self.print_it = KeyButton(self.tr("Print the day's sheet"), "Ctrl+P", self, "row")
        self.count_sheet = KeyButton(
            self.tr("Print the last count's sheet"), "Ctrl+Alt+P", self, "row"
        )
        self.send = KeyButton(self.tr("Send to the centre"), "Ctrl+S", self, "row")

    def _lay_out(self) -> None:
        card = Card(spacing=6)
        title = QHBoxLayout()
        title.addWidget(label(self.tr("Figures of the day"), "heading"))
        title.addStretch(1)
        title.addWidget(self._state)
        card.box.addLayout(title)
        card.box.addWidget(self.figures)
        side = Card(spacing=8)
        side.setFixedWidth(scaled(_SIDE))
        side.box.addWidget(label(self.tr("Close the day"), "heading"))
        side.box.addWidget(self._said)
        side.box.addWidget(self.note)
        assert self.note.error_line is not None
        side.box.addWidget(self.note.error_line)
        side.box.addWidget(self._strip)
        side.box.addStretch(1)
        for button in (self.preview, self.print_it, self.count_sheet, self.send):
            side.box.addWidget(button)
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(card)
        left.addWidget(self.open, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(left, 1)
        row.addWidget(side)

    # --- what is shown -------------------------------------------------------------------------

    @property
    def question(self) -> str:
        """What closing asks before it is done; "" when it does not ask."""
        return self._asking.text() if not self._strip.isHidden() else ""

    def begin(self) -> None:
        (self.note.line if self.note.isEnabled() else self.figures).setFocus()

    def show_day(self, told: Evening, found: DayFindings, *, needs_head: bool) -> None:
        closed = told.is_closed
        state = (self.tr("closed"), Tone.DONE) if closed else (self.tr("open"), Tone.WARN)
        set_tag(self._state, *state)
        self.figures.set_rows(figure_lines(told, found.paper))
        self.figures.setColumnHidden(2, not closed)
        self.open.show_rows(finding_rows(found.open, found.settled, self._words))
        self._said.setText(self._closed(told) if closed else self._before(found, needs_head))
        self.note.setEnabled(not closed)
        self.tell_row()

    def _closed(self, told: Evening) -> str:
        at = told.closed_at
        said = self.tr("Closed by {name}, {day} at {time}.").format(
            name=told.closed_by,
            day=day_text(at.date()) if at else "",
            time=clock_text(at) if at else "",
        )
        sealed = told.sealed
        if sealed is not None and sealed.open_findings:
            signed = self.tr("{count} findings stayed open; signed by {head}.").format(
                count=len(sealed.open_findings), head=sealed.head
            )
            said = f"{said} {signed}"
        after = self.tr(
            "What is written down now says that it came after the closing; the seal stands."
        )
        return f"{said} {after}"

    def _before(self, found: DayFindings, needs_head: bool) -> str:
        if not found.open:
            return self.tr("Nothing is open. The day can be closed.")
        count = len(found.open)
        if needs_head:
            return self.tr("{count} findings are open: the head signs for them.").format(
                count=count
            )
        return self.tr("{count} findings are open: whoever closes signs for them.").format(
            count=count
        )

    def ask(self, text: str) -> None:
        self._asking.setText(text)
        self._strip.setVisible(bool(text))
