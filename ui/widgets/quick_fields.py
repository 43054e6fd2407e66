"""The line of fields of quick entry: who, how many, what it costs, which numbers."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.domain.dossier import Party
from desk_app.domain.instant import Tariff
from desk_app.domain.quick import QuickDraft
from ui.actions import IdCard
from ui.numbers import bare_id, grouped_id, money_text, read_amount
from ui.ports.quick import QuickStart
from ui.widgets.basics import scaled
from ui.widgets.field import Field, LabelledField
from ui.widgets.person_form import error_line


class LastField(Field):
    """The last of the line: Enter stores."""

    entered = Signal()

    def _go_on(self) -> None:
        self.entered.emit()


class QuickFields(QWidget):
    """`changed` when the sum may be another; `entered` when Enter was pressed in the last field.

    A price that was typed stays for the next lines; else it follows the pages.
    """

    changed = Signal()
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.personal_id = Field(self.tr("Personal number"), 40)
        self.name = Field(self.tr("Full name"), 200)
        self.copies = Field(self.tr("Copies"), 4)
        self.pages = Field(self.tr("Pages"), 4)
        self.fee = Field(self.tr("Fee per copy (đ)"), 15)
        self.receipt_series = Field(self.tr("Receipt series"), 50)
        self.receipt_no = Field(self.tr("Receipt number"), 50)
        self.book_no = LastField(self.tr("Certification number"), 50)
        self._tariff = Tariff("")
        self._is_price_typed = False
        self._known = Party("")
        self._lay_out()
        self.pages.changed.connect(self._follow_pages)
        self.fee.changed.connect(self._price_typed)
        self.book_no.entered.connect(self.entered)
        for field in self.places().values():
            field.changed.connect(lambda field=field: self._edited(field))
        self.personal_id.left.connect(
            lambda: self.personal_id.set_text(grouped_id(self.personal_id.text))
        )

    def _lay_out(self) -> None:
        for field, width in (
            (self.personal_id, 156),
            (self.copies, 66),
            (self.pages, 66),
            (self.fee, 112),
            (self.receipt_series, 104),
            (self.receipt_no, 112),
            (self.book_no, 128),
        ):
            field.setFixedWidth(scaled(width))
        for field, pattern in (
            (self.copies, "[0-9]{0,4}"),
            (self.pages, "[0-9]{0,4}"),
            (self.fee, "[0-9. ]{0,15}"),
        ):
            check = QRegularExpressionValidator(QRegularExpression(pattern), field.line)
            field.line.setValidator(check)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(10)
        fields = tuple(self.places().values())
        for field in fields:
            row.addWidget(field, 1 if field is self.name else 0)
        column.addLayout(row)
        column.addWidget(error_line(*fields))

    def places(self) -> dict[str, Field]:
        """The fields by the place of their problems, in reading order."""
        return {
            "applicant.personal_id": self.personal_id,
            "applicant.name": self.name,
            "copies": self.copies,
            "pages": self.pages,
            "fee": self.fee,
            "receipt_series": self.receipt_series,
            "receipt_no": self.receipt_no,
            "book_no": self.book_no,
        }

    def _edited(self, field: LabelledField) -> None:
        field.set_problem("")
        self.changed.emit()

    def _follow_pages(self) -> None:
        if not self._is_price_typed:
            self._show_price()

    def _show_price(self) -> None:
        price = self._tariff.of_copy(int(self.pages.text or 0))
        self.fee.set_text(money_text(price) if price else "")

    def _price_typed(self) -> None:
        self._is_price_typed = bool(self.fee.text)

    @property
    def total(self) -> int:
        """What is to be paid, in đồng."""
        return int(self.copies.text or 0) * (read_amount(self.fee.text) or 0)

    # --- the person ----------------------------------------------------------------------------

    def party(self) -> Party:
        """The person as typed, with what a card or an earlier visit said besides."""
        number = bare_id(self.personal_id.text)
        if number == self._known.personal_id and self._known.name:
            return replace(self._known, name=self.name.text, personal_id=number)
        return Party(self.name.text, personal_id=number)

    def show_person(self, party: Party) -> None:
        self._known = party
        self.personal_id.set_text(grouped_id(party.personal_id))
        self.name.set_text(party.name)
        for field in (self.personal_id, self.name):
            field.set_problem("")

    def fill_card(self, card: IdCard) -> None:
        self.show_person(
            Party(
                name=card.name,
                personal_id=card.personal_id,
                address=card.address,
                born_on=card.born_on,
                gender=str(card.gender or ""),
            )
        )
        self.take_focus(self.copies)

    @staticmethod
    def take_focus(field: Field) -> None:
        field.line.setFocus()
        field.line.selectAll()

    # --- the line ------------------------------------------------------------------------------

    def begin(self, start: QuickStart, *, is_same_procedure: bool) -> None:
        """A new line: the numbers go on; the price stays with the procedure."""
        self._tariff = start.tariff
        self.show_person(Party(""))
        self.copies.set_text("1")
        self.go_on(start)
        if not is_same_procedure:
            self._is_price_typed = False
            self.pages.set_text("1" if start.tariff.per_page else "")
            self._show_price()

    def go_on(self, start: QuickStart) -> None:
        self.book_no.set_text(start.book_no)
        self.receipt_series.set_text(start.receipt_series)
        self.receipt_no.set_text(start.receipt_no)

    def draft(self, procedure_code: str) -> QuickDraft:
        """The line as typed. A case without a fee has no fee receipt."""
        is_paid = self.total > 0
        return QuickDraft(
            procedure_code=procedure_code,
            applicant=self.party(),
            copies=int(self.copies.text or 0),
            pages=int(self.pages.text or 0),
            book_no=self.book_no.text,
            fee=self.total,
            receipt_series=self.receipt_series.text if is_paid else "",
            receipt_no=self.receipt_no.text if is_paid else "",
        )

    def carry(self) -> object:
        texts = [field.text for field in self.places().values()]
        return texts, self._known, self._tariff, self._is_price_typed

    def resume(self, carried: object) -> None:
        assert isinstance(carried, tuple)
        texts, self._known, self._tariff, self._is_price_typed = carried
        for field, text in zip(self.places().values(), texts, strict=True):
            field.set_text(text)
