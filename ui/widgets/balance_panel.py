"""The balance of the day beside what does not add up in it, and the signs in the day's lines."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.domain.day_findings import DayFindings
from desk_app.domain.evening import Evening
from desk_app.domain.findings import FindingList
from ui.models.balance import BalanceLine, balance_lines
from ui.models.findings import finding_rows
from ui.models.rows import RowsColumn, tag_column
from ui.ports.findings import FindingWords
from ui.theme.tokens import Tone
from ui.widgets.basics import Card, in_tab_order, label, scaled
from ui.widgets.finding_list import FindingList as FindingCard
from ui.widgets.finding_panel import FindingPanel
from ui.widgets.rows_table import RowsTable

_LISTS = 440


class BalancePanel(FindingPanel):
    """`jumped` with a line of the balance."""

    jumped = Signal(object)

    def __init__(self, words: FindingWords) -> None:
        super().__init__()
        self._words = words
        columns: tuple[RowsColumn[BalanceLine], ...] = (
            RowsColumn(self.tr("What"), lambda line: line.title, 244),
            RowsColumn(self.tr("Count"), lambda line: line.figure, 72, is_right=True),
            tag_column(self.tr("To do"), lambda line: (line.to_do, line.tone), 226),
            RowsColumn(self.tr("Made of"), lambda line: line.made_of),
        )
        self.table = RowsTable(columns, self.tr("Balance of the day"), lambda line: line.title)
        self.balance = FindingCard(
            self.tr("Does not add up"), self.tr("Numbers, receipts and money add up.")
        )
        self.signs = FindingCard(
            self.tr("Signs to explain"), self.tr("No entry asks for an explanation.")
        )
        self._lay_out()
        self.table.picked.connect(self.jumped)
        self.hold(self.balance, self.signs)
        in_tab_order(self.table, self.balance.table, self.signs.table)

    def _lay_out(self) -> None:
        card = Card(spacing=6)
        title = QHBoxLayout()
        title.addWidget(label(self.tr("Balance of the day"), "heading"))
        title.addStretch(1)
        title.addWidget(label(self.tr("Enter goes to where a line is settled"), "small"))
        card.box.addLayout(title)
        card.box.addWidget(self.table, 1)
        lists = QVBoxLayout()
        lists.setSpacing(10)
        lists.addWidget(self.balance, 1)
        lists.addWidget(self.signs, 1)
        holder = QWidget()
        holder.setLayout(lists)
        lists.setContentsMargins(0, 0, 0, 0)
        holder.setFixedWidth(scaled(_LISTS))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(card, 1)
        row.addWidget(holder)

    @property
    def lines(self) -> tuple[BalanceLine, ...]:
        return self.table.rows

    def begin(self) -> None:
        self.table.setFocus()

    def show_day(self, told: Evening) -> None:
        self.table.set_rows(balance_lines(told))

    def show_findings(self, found: DayFindings) -> None:
        shown = {FindingList.BALANCE: self.balance, FindingList.SIGNS: self.signs}
        for which, card in shown.items():
            rows = finding_rows(found.open_in(which), found.settled_in(which), self._words)
            card.show_rows(rows, Tone.DANGER if which is FindingList.BALANCE else Tone.WARN)
        self.tell_row()
