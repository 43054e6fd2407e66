"""What few dossiers need at intake: a note, money, another agency that handles the dossier."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desk_app.domain.dossier import FeeLine
from desk_app.domain.intake import LONGEST_ADDRESS, LONGEST_NOTE, IntakeDraft
from desk_app.domain.problems import Problem
from ui.widgets.basics import scaled
from ui.widgets.field import Field
from ui.widgets.person_form import error_line

translate = QCoreApplication.translate
FEE_LINES = 2
_GAP = 12


def money_text(amount: int) -> str:
    """`50.000`"""
    return f"{amount:,}".replace(",", ".")


def read_amount(text: str) -> int | None:
    """Đồng as typed, with or without dots; None where no digit stands."""
    digits = re.sub(r"[^0-9]", "", text)
    return int(digits) if digits else None


class FeeFields:
    """One line: what for, how much, and the fee receipt once the money is taken."""

    def __init__(self) -> None:
        self.name = Field(translate("MorePanel", "Fee or charge"), 200)
        self.amount = Field(translate("MorePanel", "Amount (đ)"), 15)
        self.series = Field(translate("MorePanel", "Receipt series"), 50)
        self.number = Field(translate("MorePanel", "Receipt number"), 50)
        digits = QRegularExpression("[0-9. ]{0,15}")
        self.amount.line.setValidator(QRegularExpressionValidator(digits, self.amount.line))
        for field in self.fields():
            field.editor.setProperty("role", "small")
        for field in (self.series, self.number):
            field.line.setPlaceholderText(translate("MorePanel", "once paid"))
        self.amount.setFixedWidth(scaled(120))
        self.series.setFixedWidth(scaled(140))
        self.number.setFixedWidth(scaled(140))

    def fields(self) -> tuple[Field, ...]:
        return self.name, self.amount, self.series, self.number

    @property
    def is_empty(self) -> bool:
        return not any(field.text for field in self.fields())

    def fee(self) -> FeeLine:
        return FeeLine(
            name=self.name.text,
            amount=read_amount(self.amount.text) or 0,
            receipt_series=self.series.text,
            receipt_no=self.number.text,
        )

    def fill(self, fee: FeeLine | None) -> None:
        self.name.set_text(fee.name if fee else "")
        self.amount.set_text(money_text(fee.amount) if fee else "")
        self.series.set_text(fee.receipt_series if fee else "")
        self.number.set_text(fee.receipt_no if fee else "")


class MorePanel(QWidget):
    """Takes the room of the papers while it is open; fits there beside an owner's fields too."""

    changed = Signal()
    left = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.note = Field(self.tr("Note"), LONGEST_NOTE)
        self.agency = Field(self.tr("Handled by another agency"), LONGEST_ADDRESS)
        self.agency.line.setPlaceholderText(self.tr("Name of the agency; empty: handled here"))
        self.lines = tuple(FeeFields() for _ in range(FEE_LINES))
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
            row.setColumnStretch(0, 1)
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
        return tuple(field.editor for field in self.fields().values())

    def _leave(self, place: str) -> None:
        for line in self.lines:
            amount = read_amount(line.amount.text)
            line.amount.set_text("" if amount is None else money_text(amount))
        self.left.emit(place)

    def fees(self) -> tuple[FeeLine, ...]:
        """The lines up to the last one with anything in it: a problem stands at its own line."""
        filled = [at for at, line in enumerate(self.lines) if not line.is_empty]
        return tuple(line.fee() for line in self.lines[: max(filled, default=-1) + 1])

    def problems(self) -> tuple[Problem, ...]:
        """Amounts that are missing: an empty one is not taken for nothing."""
        return tuple(
            Problem(f"fees.{at}.amount", "missing")
            for at, line in enumerate(self.lines)
            if not line.is_empty and read_amount(line.amount.text) is None
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

    def clear(self) -> None:
        for field in self.fields().values():
            field.set_problem("")
        self.note.set_text("")
        self.agency.set_text("")
        for line in self.lines:
            line.fill(None)
