"""What few dossiers need at intake: a note, money, another agency that handles the dossier."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desk_app.domain.dossier import FeeLine
from desk_app.domain.intake import IntakeDraft, Typed
from desk_app.domain.problems import Problem
from ui.numbers import money_text, read_amount
from ui.widgets.fee_fields import FeeFields
from ui.widgets.field import Field
from ui.widgets.person_form import error_line

FEE_LINES = 2
_GAP = 12


class MorePanel(QWidget):
    """Takes the room of the papers while it is open; fits there beside an owner's fields too."""

    changed = Signal()
    left = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.note = Field(self.tr("Note"))
        self.agency = Field(self.tr("Handled by another agency"))
        self.agency.line.set_hint(self.tr("Name of the agency; empty: handled here"))
        self.lines = tuple(FeeFields() for _ in range(FEE_LINES))
        self._pad = ("", "")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        first = QHBoxLayout()
        first.setSpacing(_GAP)
        first.addWidget(self.note, 1)
        first.addWidget(self.agency, 1)
        column.addLayout(first)
        column.addWidget(error_line(self.note, self.agency))
        for field in (self.note, self.agency):
            field.editor.setProperty("role", "small")
        for field in self.lines[-1].fields():
            field.hide_title()  # it stands above the first line
        for line in self.lines:
            row = QGridLayout()
            row.setHorizontalSpacing(_GAP)
            for at, field in enumerate(line.fields()):
                row.addWidget(field, 0, at)
            row.addWidget(line.kind, 0, 4, Qt.AlignmentFlag.AlignBottom)
            row.setColumnStretch(0, 1)
            line.kind.changed.connect(self.changed)
            column.addLayout(row)
            column.addWidget(error_line(*line.fields()))
        column.addStretch(1)
        for place, field in self.fields().items():
            field.changed.connect(self.changed)
            field.left.connect(lambda place=place: self._leave(place))

    def fields(self) -> dict[str, Field]:
        """The fields by the place of their problems."""
        found: dict[str, Field] = {"note": self.note, "handling_agency": self.agency}
        names = ("name", "amount", "receipt_series", "receipt_no")
        for at, line in enumerate(self.lines):
            for name, field in zip(names, line.fields(), strict=True):
                found[f"fees.{at}.{name}"] = field
        return found

    def tab_stops(self) -> tuple[QWidget, ...]:
        """In reading order."""
        lines = ((*(field.editor for field in line.fields()), line.kind) for line in self.lines)
        return (self.note.editor, self.agency.editor, *(stop for line in lines for stop in line))

    def _leave(self, place: str) -> None:
        for line in self.lines:
            line.tidy()
        self._offer_receipts()
        self.left.emit(place)

    def offer(self, fee: FeeLine | None) -> None:
        """What the catalogue says is to be paid."""
        self.lines[0].offer(fee)

    def remember(self, fees: Sequence[FeeLine]) -> None:
        """The pad of fee receipts was used up to here: the next number is offered."""
        for fee in fees:
            if fee.receipt_series and fee.receipt_no:
                self._pad = (fee.receipt_series, fee.receipt_no)
        self._offer_receipts()

    def _offer_receipts(self) -> None:
        series, number = self._pad
        for line in self.lines:
            line.offer_receipt(series, number)
            if line.series.text and line.number.text:
                series, number = line.series.text, line.number.text

    def fees(self) -> tuple[FeeLine, ...]:
        """The lines up to the last one with anything in it: a problem stands at its own line."""
        filled = [at for at, line in enumerate(self.lines) if not line.is_empty]
        return tuple(line.fee() for line in self.lines[: max(filled, default=-1) + 1])

    def problems(self) -> tuple[Problem, ...]:
        """Amounts that are missing or none: an empty one is not taken for nothing."""
        return tuple(
            Problem(f"fees.{at}.amount", "not_an_amount" if line.amount.text else "missing")
            for at, line in enumerate(self.lines)
            if not line.is_empty and read_amount(line.amount.text) is None
        )

    def typed(self) -> tuple[Typed, ...]:
        """Amounts that stand there and are none."""
        return tuple(
            Typed(f"fees.{at}.amount", line.amount.text)
            for at, line in enumerate(self.lines)
            if line.amount.text and read_amount(line.amount.text) is None
        )

    def summary(self) -> str:
        """What was entered, in a few words; "" when nothing was."""
        fees = self.fees()
        said = (
            self.tr("has a note") if self.note.text else "",
            self.tr("{amount} đ").format(amount=money_text(sum(f.amount for f in fees)))
            if fees
            else "",
            self.tr("another agency") if self.agency.text else "",
        )
        return " · ".join(one for one in said if one)

    def take(self, draft: IntakeDraft) -> None:
        self.note.set_text(draft.note)
        self.agency.set_text(draft.handling_agency)
        for at, line in enumerate(self.lines):
            line.fill(draft.fees[at] if at < len(draft.fees) else None)
        for typed in draft.typed:
            if (field := self.fields().get(typed.place)) is not None:
                field.set_text(typed.text)

    def clear(self) -> None:
        for field in self.fields().values():
            field.set_problem("")
        self.note.set_text("")
        self.agency.set_text("")
        for line in self.lines:
            line.fill(None)
        self.offer(None)
        self._offer_receipts()
