"""One line of money: what for, how much, and the fee receipt once the money is taken."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desk_app.domain.dossier import FeeLine
from desk_app.domain.fee_texts import next_receipt_no
from ui.numbers import money_text, read_amount
from ui.widgets.basics import scaled
from ui.widgets.choice import Choice
from ui.widgets.field import Field

translate = QCoreApplication.translate
_KIND_OF = {"lệ phí": "charge", "le phi": "charge", "phí": "fee", "phi": "fee"}
"""How a name begins when it says by itself what it is."""


class FeeFields:
    """Series and number of the receipt are offered, never filled in: they are recorded from the
    pad, not invented.
    """

    def __init__(self) -> None:
        self.name = Field(translate("MorePanel", "Fee or charge"))
        self.amount = Field(translate("MorePanel", "Amount (đ)"))
        self.series = Field(translate("MorePanel", "Receipt series"))
        self.number = Field(translate("MorePanel", "Receipt number"))
        self.kind = Choice(
            "",
            (
                ("fee", translate("MorePanel", "Fee")),
                ("charge", translate("MorePanel", "Charge")),
            ),
        )
        self._offered: FeeLine | None = None
        for field in self.fields():
            field.editor.setProperty("role", "small")
        for field in (self.series, self.number):
            field.line.set_hint(translate("MorePanel", "once paid"))
        self.amount.setFixedWidth(scaled(112))
        self.series.setFixedWidth(scaled(128))
        self.number.setFixedWidth(scaled(120))
        self.name.line.textEdited.connect(lambda _: self._name_kind())
        self.name.line.editingFinished.connect(self._offer_amount)

    def fields(self) -> tuple[Field, ...]:
        return self.name, self.amount, self.series, self.number

    @property
    def is_empty(self) -> bool:
        return not any(field.text for field in self.fields())

    def offer(self, fee: FeeLine | None) -> None:
        """What the catalogue says is to be paid: Down takes it, field by field."""
        self._offered = fee
        self.name.line.suggest(fee.name if fee else "")
        self.amount.line.suggest(money_text(fee.amount) if fee else "")

    def offer_receipt(self, series: str, last_no: str) -> None:
        """The pad of receipts in use: its series, and the number after the last."""
        following = next_receipt_no(last_no)
        self.series.line.suggest(series if following else "")
        self.number.line.suggest(following if series else "")

    def _name_kind(self) -> None:
        said = self.name.text.casefold()
        for start, kind in _KIND_OF.items():
            if said.startswith(start):
                self.kind.set_value(kind)
                return

    def _offer_amount(self) -> None:
        """Whoever takes the offered name means the offered fee."""
        if self._offered and self.name.text == self._offered.name and not self.amount.text:
            self.amount.line.take_suggestion()
            self.kind.set_value(self._offered.kind)

    def fee(self) -> FeeLine:
        return FeeLine(
            name=self.name.text,
            amount=read_amount(self.amount.text) or 0,
            kind=self.kind.value,
            receipt_series=self.series.text,
            receipt_no=self.number.text,
        )

    def fill(self, fee: FeeLine | None) -> None:
        self.name.set_text(fee.name if fee else "")
        self.amount.set_text(money_text(fee.amount) if fee else "")
        self.series.set_text(fee.receipt_series if fee else "")
        self.number.set_text(fee.receipt_no if fee else "")
        self.kind.set_value(fee.kind if fee else "fee")

    def tidy(self) -> None:
        """The amount as money is written."""
        amount = read_amount(self.amount.text)
        if amount is not None:
            self.amount.set_text(money_text(amount))
