"""The people of a dossier: who stands at the counter, and for whom."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desk_app.domain.dossier import Party, Subject
from desk_app.domain.intake import Typed
from desk_app.domain.moments import parse_day
from desk_app.domain.problems import Problem
from ui.actions import IdCard
from ui.dates import day_text
from ui.numbers import bare_id, grouped_id
from ui.widgets.basics import scaled
from ui.widgets.choice import Choice
from ui.widgets.error_line import ErrorLine
from ui.widgets.field import Field, LabelledField, SelectField, SuggestField
from ui.words import gender_text

_GAP = 12


def read_day(text: str) -> date | None:
    """A day as clerks type it: `01/02/2003`, `1-2-2003` or `01022003`. Raises ValueError."""
    text = text.strip()
    if not text:
        return None
    if re.fullmatch(r"[0-9]{8}", text):
        text = f"{text[:2]}/{text[2:4]}/{text[4:]}"
    if re.fullmatch(r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}", text):
        return parse_day(text)
    return parse_day(re.sub(r"\s*[-./]\s*", "/", text))


def error_line(*fields: LabelledField) -> ErrorLine:
    """The line below a row of fields, which says what is wrong with each."""
    line = ErrorLine()
    for field in fields:
        field.error_line = line
    return line


class PersonForm(QWidget):
    """Fields of one citizen. `place` is the head of its problems' places (`applicant`)."""

    changed = Signal()
    left = Signal(str)

    def __init__(self, place: str, authorities: Sequence[str] = ()) -> None:
        super().__init__()
        self.place = place
        self._authorities = tuple(authorities)
        self.personal_id = Field(self.tr("Personal number"))
        self.name = Field(self.tr("Full name"))
        self.born_on = Field(self.tr("Date of birth"))
        self.gender = SelectField(
            self.tr("Gender"),
            (("", ""), ("male", gender_text("male")), ("female", gender_text("female"))),
        )
        self.phone = Field(self.tr("Telephone"))
        self.address = Field(self.tr("Place of residence"))
        self.authority = SuggestField(self.tr("Acts by"), self._authorities)
        self.authority.line.setPlaceholderText(self.tr("paper and its number, or kinship"))
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(_GAP)
        grid.setVerticalSpacing(0)
        grid.addWidget(self.personal_id, 0, 0)
        grid.addWidget(self.name, 0, 1)
        grid.addWidget(self.born_on, 0, 2)
        grid.addWidget(self.gender, 0, 3)
        grid.addWidget(
            error_line(self.personal_id, self.name, self.born_on, self.gender), 1, 0, 1, 4
        )
        grid.addWidget(self.phone, 2, 0)
        grid.addWidget(self.authority, 2, 2, 1, 2)
        self.ask_authority(False)
        grid.addWidget(error_line(self.phone, self.address, self.authority), 3, 0, 1, 4)
        grid.setColumnStretch(1, 1)
        self.personal_id.setFixedWidth(scaled(172))
        self.phone.setFixedWidth(scaled(172))
        self.born_on.setFixedWidth(scaled(128))
        self.gender.setFixedWidth(scaled(98))
        self.authority.setFixedWidth(scaled(128 + 98) + _GAP)
        for key, field in self.fields().items():
            field.changed.connect(self.changed)  # type: ignore[attr-defined]  # both kinds have it
            field.left.connect(lambda key=key: self._leave(key))

    def ask_authority(self, is_asked: bool) -> None:
        """By what right one acts for another: asked beside the address, which makes room."""
        self.authority.setVisible(is_asked)
        self._grid.removeWidget(self.address)
        self._grid.addWidget(self.address, 2, 1, 1, 1 if is_asked else 3)

    def fields(self) -> dict[str, LabelledField]:
        """The fields by the place of their problems."""
        asked: dict[str, LabelledField] = {"authority": self.authority} if self._authorities else {}
        return {
            f"{self.place}.personal_id": self.personal_id,
            f"{self.place}.name": self.name,
            f"{self.place}.born_on": self.born_on,
            f"{self.place}.gender": self.gender,
            f"{self.place}.phone": self.phone,
            f"{self.place}.address": self.address,
            **asked,
        }

    def _leave(self, key: str) -> None:
        self.personal_id.set_text(grouped_id(self.personal_id.text))
        try:
            born_on = read_day(self.born_on.text)
        except ValueError:
            born_on = None
        if born_on:
            self.born_on.set_text(day_text(born_on))
        self.left.emit(key)

    def party(self) -> tuple[Party, tuple[Problem, ...]]:
        """The person as typed, and what cannot be read at all."""
        problems: tuple[Problem, ...] = ()
        born_on = None
        try:
            born_on = read_day(self.born_on.text)
        except ValueError:
            problems = (Problem(f"{self.place}.born_on", "not_a_date"),)
        party = Party(
            name=self.name.text,
            personal_id=bare_id(self.personal_id.text),
            phone=self.phone.text,
            address=self.address.text,
            born_on=born_on,
            gender=self.gender.value,
        )
        return party, problems

    def typed(self) -> tuple[Typed, ...]:
        """A date of birth that is none yet."""
        is_unread = bool(self.party()[1])
        return (Typed(f"{self.place}.born_on", self.born_on.text),) if is_unread else ()

    def take_typed(self, texts: Iterable[Typed]) -> None:
        for one in texts:
            if one.place == f"{self.place}.born_on":
                self.born_on.set_text(one.text)

    def fill(self, party: Party) -> None:
        self.personal_id.set_text(grouped_id(party.personal_id))
        self.name.set_text(party.name)
        self.born_on.set_text(day_text(party.born_on) if party.born_on else "")
        self.gender.set_value(party.gender)
        self.phone.set_text(party.phone)
        self.address.set_text(party.address)
        self.changed.emit()

    def fill_card(self, card: IdCard) -> None:
        """What the card says counts; the telephone, which it does not know, stays."""
        party = Party(
            name=card.name,
            personal_id=card.personal_id,
            address=card.address,
            born_on=card.born_on,
            gender=str(card.gender or ""),
            phone=self.phone.text,
        )
        self.fill(party)

    def fill_known(self, party: Party) -> None:
        """A person chosen from those known: what is known of them counts, the rest stays."""
        typed, _ = self.party()
        self.fill(
            Party(
                name=party.name,
                personal_id=party.personal_id or typed.personal_id,
                phone=party.phone or typed.phone,
                address=party.address or typed.address,
                born_on=party.born_on or typed.born_on,
                gender=party.gender or typed.gender,
            )
        )

    def fill_blanks(self, party: Party) -> None:
        """A known person: only what is still empty is filled in."""
        typed, _ = self.party()
        self.fill(
            Party(
                name=typed.name or party.name,
                personal_id=typed.personal_id,
                phone=typed.phone or party.phone,
                address=typed.address or party.address,
                born_on=typed.born_on or party.born_on,
                gender=typed.gender or party.gender,
            )
        )


class OwnerForm(QWidget):
    """The owner of the dossier when another person submits it: a citizen or an organisation.

    `subject` stands elsewhere: in the heading of the card.
    """

    changed = Signal()
    left = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.subject = Choice(
            self.tr("Submitted for"),
            (
                (Subject.CITIZEN.value, self.tr("a citizen")),
                (Subject.ENTERPRISE.value, self.tr("an enterprise")),
                (Subject.OTHER.value, self.tr("an organisation")),
            ),
        )
        self.number = Field(self.tr("Personal number"))
        self.name = Field(self.tr("Full name"))
        self.address = Field(self.tr("Place of residence"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(_GAP)
        grid.setVerticalSpacing(0)
        grid.addWidget(self.number, 0, 0)
        grid.addWidget(self.name, 0, 1)
        grid.addWidget(self.address, 0, 2)
        grid.addWidget(error_line(self.number, self.name, self.address), 1, 0, 1, 3)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        self.number.setFixedWidth(scaled(172))
        self.subject.changed.connect(self._name_fields)
        for key, field in self.fields().items():
            field.changed.connect(self.changed)  # type: ignore[attr-defined]
            field.left.connect(lambda key=key: self.left.emit(key))

    @property
    def is_citizen(self) -> bool:
        return self.subject.value == Subject.CITIZEN.value

    def fields(self) -> dict[str, LabelledField]:
        return {
            "owner.personal_id": self.number,
            "owner.tax_code": self.number,
            "owner.name": self.name,
            "owner.address": self.address,
        }

    def _name_fields(self) -> None:
        if self.is_citizen:
            self.number.set_title(self.tr("Personal number"))
            self.name.set_title(self.tr("Full name"))
            self.address.set_title(self.tr("Place of residence"))
        else:
            self.number.set_title(self.tr("Tax code"))
            self.name.set_title(self.tr("Name of the organisation"))
            self.address.set_title(self.tr("Address"))
        self.changed.emit()

    def party(self) -> Party:
        number = bare_id(self.number.text)
        return Party(
            name=self.name.text,
            subject=Subject(self.subject.value),
            personal_id=number if self.is_citizen else "",
            tax_code="" if self.is_citizen else number,
            address=self.address.text,
        )

    def fill(self, party: Party) -> None:
        self.subject.set_value(party.subject.value)
        self._name_fields()
        self.number.set_text(grouped_id(party.personal_id) or party.tax_code)
        self.name.set_text(party.name)
        self.address.set_text(party.address)
        self.changed.emit()
