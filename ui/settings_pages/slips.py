"""Slips for the hours without electricity: a block for the drawer, and what became of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk_app.domain.problems import Problem, Refused
from desk_app.domain.slips import (
    MOST_SLIPS,
    Slip,
    SlipBlock,
    SlipState,
    balance_of,
    read_slip_no,
)
from ui.models.slips import BlockRow, balance_text, block_columns
from ui.ports.slips import SlipsPort
from ui.prints import Sheet
from ui.settings_pages.page import SettingsPage
from ui.widgets.basics import KeyButton, label, scaled
from ui.widgets.field import Field
from ui.widgets.one_slip import OneSlip
from ui.widgets.person_form import error_line
from ui.widgets.rows_table import RowsTable

FORM = "slips"
USUAL_COUNT = 50


class SlipsPage(SettingsPage):
    def __init__(self, port: SlipsPort, problem_text: Callable[[Problem], str]) -> None:
        super().__init__(
            self.tr("Slips for outages"),
            self.tr(
                "Blank receipts for the drawer, with numbers of their own. Without electricity "
                "they are filled in by hand; when power is back, scan one anywhere to type it in. "
                "They are valid on any later day."
            ),
        )
        self._port = port
        self._problem_text = problem_text
        self.count = Field(self.tr("How many"), 3)
        self.print_block = KeyButton(self.tr("Print a new block"), "Alt+S", self)
        self.table = RowsTable(block_columns(), self.tr("Blocks"), lambda row: row.block.block_no)
        self.again = KeyButton(self.tr("Print the blank ones again"), "Alt+L", self)
        self._balance = label("", "value")
        self.one = OneSlip(port, problem_text)
        self._lay_out()
        self.count.line.returnPressed.disconnect()
        self.count.line.returnPressed.connect(self._print_block)
        self.print_block.action.triggered.connect(self._print_block)
        self.again.action.triggered.connect(self._print_again)
        self.table.moved.connect(self._wake)
        self.one.voided.connect(self._voided)
        self.one.again.connect(lambda slip: self._send((slip,)))
        self.one.open_asked.connect(self.open_asked)

    def _lay_out(self) -> None:
        self.count.lie_flat()
        self.count.line.setFixedWidth(scaled(76))
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.count)
        top.addWidget(self.print_block)
        top.addStretch(1)
        top.addWidget(self._balance)
        foot = QHBoxLayout()
        foot.addWidget(self.again)
        foot.addStretch(1)
        self.box.addLayout(top)
        self.box.addWidget(error_line(self.count))
        self.box.addWidget(self.table, 1)
        self.box.addLayout(foot)
        self.box.addWidget(self.one)

    # --- a page of the settings ----------------------------------------------------------------

    def begin(self) -> None:
        self.count.set_text(self.count.text or str(USUAL_COUNT))
        self.count.set_problem("")
        self.one.begin()
        self._look()

    def first(self) -> QWidget | None:
        return self.count.editor

    def take_scan(self, text: str) -> bool:
        """A slip is shown here, whatever became of it; any other code does the usual."""
        if read_slip_no(text) is None:
            return False
        self.one.look_up(text)
        return True

    def _look(self) -> None:
        blocks, seen = self._port.blocks(), self._port.seen()
        rows = [BlockRow(block, balance_of(block.slips, seen)) for block in blocks]
        self.table.set_rows(rows)
        slips = [slip for block in blocks for slip in block.slips]
        said = balance_text(balance_of(slips, seen)) if slips else self.tr("No slips yet")
        self._balance.setText(said)
        self._wake()

    def _wake(self) -> None:
        here = self.table.current
        self.again.action.setEnabled(bool(here and here.block.in_state(SlipState.BLANK)))

    # --- printing ------------------------------------------------------------------------------

    def _print_block(self) -> None:
        self.count.set_problem("")
        typed = self.count.text
        if not typed.isascii() or not typed.isdigit():
            self.count.set_problem(self.tr("A number from 1 to {most}").format(most=MOST_SLIPS))
            self.count.editor.setFocus()
            return
        try:
            block = self._port.print_block(int(typed))
        except Refused as refused:
            self.count.set_problem(" ".join(self._problem_text(p) for p in refused.problems))
            self.count.editor.setFocus()
            return
        self.happened.emit()
        self._look()
        self.table.choose(0)
        self._send(block.slips)
        said = self.tr(
            "{first} to {last}: their numbers are reserved, the pages go to the printer."
        )
        self._tell(said, block)

    def _print_again(self) -> None:
        here = self.table.current
        if here is not None:
            self._send(here.block.in_state(SlipState.BLANK))
            said = self.tr("{first} to {last}: the blank ones go to the printer again.")
            self._tell(said, here.block)

    def _tell(self, said: str, block: SlipBlock) -> None:
        first, last = block.slips[0].slip_no, block.slips[-1].slip_no
        self.told.emit(said.format(first=first, last=last), False)

    def _send(self, slips: Sequence[Slip]) -> None:
        chosen, pages = tuple(slips), self._port.pages
        self.print_asked.emit(Sheet(FORM, chosen[0].slip_no, lambda paper: pages(chosen, paper)))

    def _voided(self, slip: Slip) -> None:
        said = self.tr("{slip} is void: {reason}")
        self.told.emit(said.format(slip=slip.slip_no, reason=slip.reason), False)
        self.happened.emit()
        self._look()
