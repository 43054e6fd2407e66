"""The last days on three sides, and what exactly does not agree of the one that is chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout

from desk_app.domain.two_sided import Difference, ThreeWay
from ui.models.days import day_columns, difference_lines
from ui.widgets.basics import Card, add_key, key_cap, label, scaled
from ui.widgets.flat_table import ROW_HEIGHT
from ui.widgets.rows_table import RowsTable

_ROWS = 4
_MOST_LINES = 12
KEY = "Alt+2"


class DaysCard(Card):
    def __init__(self, difference_text: Callable[[Difference], str]) -> None:
        super().__init__(spacing=6)
        self._difference_text = difference_text
        title = self.tr("Closed days: paper, here, the centre")
        self.table = RowsTable(day_columns(), title, lambda told: told.day)
        self.table.setMinimumHeight(scaled(ROW_HEIGHT) * _ROWS)
        self.table.moved.connect(self._show_differences)
        self._said = label("", "value")
        self._said.setWordWrap(True)
        self._nothing = label(self.tr("No day has passed here yet."), "second")
        head = QHBoxLayout()
        head.addWidget(label(title, "heading"))
        head.addStretch(1)
        head.addWidget(key_cap(KEY))
        self.box.addLayout(head)
        self.box.addWidget(self._nothing)
        self.box.addWidget(self.table, 1)
        self.box.addWidget(self._said)
        add_key(self, KEY, self.table.setFocus)

    @property
    def said(self) -> str:
        """What does not agree of the chosen day."""
        return self._said.text()

    def show_days(self, days: Sequence[ThreeWay]) -> None:
        self.table.set_rows(days)
        self.table.setVisible(bool(days))
        self._nothing.setVisible(not days)
        self._show_differences()

    def _show_differences(self) -> None:
        told = self.table.current
        lines = difference_lines(told, self._difference_text, _MOST_LINES) if told else ()
        later = told.later if told else 0
        if later:
            said = self.tr("{count} entries came after the closing; they say so.")
            lines = (*lines, said.format(count=later))
        self._said.setText("\n".join(lines))
        self._said.setVisible(bool(lines))
