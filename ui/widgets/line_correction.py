"""A stored line of quick entry put right: its fields as they are, and why they change."""

from __future__ import annotations

from PySide6.QtCore import QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desk_app.domain.quick import LineAsIs
from ui.numbers import bare_id, grouped_id, money_text, read_amount
from ui.widgets.basics import key_cap, label, scaled
from ui.widgets.field import Field
from ui.widgets.person_form import error_line


class _LastField(Field):
    entered = Signal()

    def _go_on(self) -> None:
        self.entered.emit()


class LineCorrection(QFrame):
    """Hidden until `ask`; `said` when Enter was pressed in the reason, the last field."""

    said = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "asking")
        self._about = label("", "strong")
        self.personal_id = Field(self.tr("Right personal number"), 40)
        self.name = Field(self.tr("Right name"), 200)
        self.copies = Field(self.tr("Right copies"), 4)
        self.pages = Field(self.tr("Right pages"), 4)
        self.fee = Field(self.tr("Right sum (đ)"), 15)
        self.receipt_series = Field(self.tr("Right series"), 50)
        self.receipt_no = Field(self.tr("Right receipt number"), 50)
        self.reason = _LastField(self.tr("What was wrong (stays in the history)"))
        self._lay_out()
        self.reason.entered.connect(self.said)
        for field in self.places().values():
            field.changed.connect(lambda field=field: field.set_problem(""))
        self.hide()

    def _lay_out(self) -> None:
        digits = QRegularExpression("[0-9]{0,4}")
        for field, width in (
            (self.personal_id, 148),
            (self.copies, 78),
            (self.pages, 78),
            (self.fee, 108),
            (self.receipt_series, 100),
            (self.receipt_no, 132),
        ):
            field.setFixedWidth(scaled(width))
        for field in (self.copies, self.pages):
            field.line.setValidator(QRegularExpressionValidator(digits, field.line))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 6)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._about)
        head.addStretch(1)
        head.addWidget(label(self.tr("Correct the line"), "second"))
        head.addWidget(key_cap("Enter"))
        column.addLayout(head)
        row = QHBoxLayout()
        row.setSpacing(10)
        fields = tuple(self.places().values())
        for one in fields[:-1]:
            row.addWidget(one, 1 if one is self.name else 0)
        column.addLayout(row)
        column.addWidget(self.reason)
        column.addWidget(error_line(*fields))

    def places(self) -> dict[str, Field]:
        """The fields by the place of their problems, in reading order."""
        return {
            "personal_id": self.personal_id,
            "name": self.name,
            "copies": self.copies,
            "pages": self.pages,
            "fee": self.fee,
            "receipt_series": self.receipt_series,
            "receipt_no": self.receipt_no,
            "reason": self.reason,
        }

    def ask(self, about: str, line: LineAsIs) -> None:
        """Show a line as it is stored. Money is offered only where some was taken."""
        self._about.setText(about)
        texts = {
            "personal_id": grouped_id(line.personal_id),
            "name": line.name,
            "copies": str(line.copies),
            "pages": str(line.pages or ""),
            "fee": money_text(line.fee) if line.fee else "",
            "receipt_series": line.receipt_series,
            "receipt_no": line.receipt_no,
        }
        for place, field in self.places().items():
            field.set_text(texts.get(place, ""))
            field.set_problem("")
        is_paid = bool(line.receipt_no)
        for field in (self.fee, self.receipt_series, self.receipt_no):
            field.setEnabled(is_paid)
        self.show()
        self.name.line.setFocus()
        self.name.line.selectAll()

    def line(self) -> LineAsIs | None:
        """The line as it should be; None, and the field says so, when the sum cannot be read."""
        amount = read_amount(self.fee.text) if self.fee.text else 0
        if amount is None:
            return None
        return LineAsIs(
            name=self.name.text,
            personal_id=bare_id(self.personal_id.text),
            copies=int(self.copies.text or 0),
            pages=int(self.pages.text or 0),
            fee=amount,
            receipt_series=self.receipt_series.text,
            receipt_no=self.receipt_no.text,
        )
