"""The QR code of an identity card: which of its fields is what, and what is wrong with them.

2021: `number|old CMND (may be empty)|full name|ddMMyyyy|Nam/Nữ|address|ddMMyyyy of issue`.  The
card of 2024 has more fields, in an order nobody has confirmed: what does not lie as in 2021 is
found by its anchors (twelve digits first, dates, gender), to be confirmed by the clerk.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain

from desk_app.domain.people import (
    Gender,
    check_born_on,
    check_name,
    check_personal_id,
    check_text,
    clean_name,
    clean_personal_id,
    doubts_about_personal_id,
)
from desk_app.domain.problems import Problem

FEWEST_FIELDS = 7
LONGEST_ADDRESS = 500

_GENDERS = {"nam": Gender.MALE, "nữ": Gender.FEMALE, "nu": Gender.FEMALE}
"""`Nu` is what is left of Nữ where marks were lost: the name then lost its own."""


@dataclass(frozen=True, slots=True)
class IdCard:
    """What the card says; "" or None where it says nothing readable."""

    personal_id: str
    old_id: str
    name: str
    born_on: date | None
    gender: str
    address: str
    issued_on: date | None


@dataclass(frozen=True, slots=True)
class CardReading:
    """A card with what is wrong with it; `is_known_order` when its fields lie as in 2021."""

    card: IdCard
    is_known_order: bool
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class _Fields:
    number: str
    old_id: str
    name: str
    born: str
    gender: str
    address: str
    issued: str


def looks_like_card(fields: Sequence[str]) -> bool:
    """Whether the parts between bars are a card's, perhaps cut short or with a bad number."""
    has_number = len(fields) > 2 and re.fullmatch(r"[0-9]{9,14}", fields[0].strip())
    return bool(has_number) or _by_place(fields) is not None


def read_card(fields: Sequence[str], on: date | None = None) -> CardReading:
    """The card these (at least seven) fields make."""
    placed = _by_place(fields)
    found = placed or _by_anchors(fields)
    born_on, issued_on = _read_date(found.born), _read_date(found.issued)
    gender = _GENDERS.get(found.gender.casefold())
    card = IdCard(
        personal_id=clean_personal_id(found.number),
        old_id=found.old_id,
        name=clean_name(found.name),
        born_on=born_on,
        gender=str(gender) if gender else "",
        address=clean_name(found.address),
        issued_on=issued_on,
    )
    return CardReading(card, placed is not None, tuple(_check(card, found, on)))


def _by_place(fields: Sequence[str]) -> _Fields | None:
    """The order of 2021, whatever follows; None when name, gender or dates are not there."""
    if len(fields) < FEWEST_FIELDS:
        return None
    placed = _Fields(*(field.strip(" ") for field in fields[:FEWEST_FIELDS]))
    has_dates = all(re.fullmatch(r"(?:[0-9]{8})?", day) for day in (placed.born, placed.issued))
    has_dates = has_dates and placed.born != ""
    if placed.gender.casefold() not in _GENDERS:
        has_gender_elsewhere = any(field.strip(" ").casefold() in _GENDERS for field in fields)
        if has_gender_elsewhere or not has_dates:
            return None
    return placed if _has_letter(placed.name) else None


def _by_anchors(fields: Sequence[str]) -> _Fields:
    """Another order: number first, dates in turn, the gender, and what else has letters.

    The first words are the name; the address is the first of the others with a comma in it.
    """
    rest = [field.strip(" ") for field in fields[1:]]
    dates = [field for field in rest if re.fullmatch(r"[0-9]{8}", field)]
    genders = [field for field in rest if field.casefold() in _GENDERS]
    words = [field for field in rest if _has_letter(field) and field not in genders]
    addresses = [field for field in words[1:] if "," in field] or words[1:]
    return _Fields(
        number=fields[0].strip(" "),
        old_id=next((field for field in rest if re.fullmatch(r"[0-9]{9}", field)), ""),
        name=words[0] if words else "",
        born=dates[0] if dates else "",
        gender=genders[0] if genders else "",
        address=addresses[0] if addresses else "",
        issued=dates[1] if len(dates) > 1 else "",
    )


def _has_letter(text: str) -> bool:
    return any(character.isalpha() for character in text)


def _read_date(text: str) -> date | None:
    """`ddMMyyyy`; None when it is none."""
    if not re.fullmatch(r"[0-9]{8}", text):
        return None
    try:
        return date(int(text[4:]), int(text[2:4]), int(text[:2]))
    except ValueError:
        return None


def _check(card: IdCard, found: _Fields, on: date | None) -> Iterator[Problem]:
    """Everything wrong with what was found. Doubts count here: the card agrees with itself."""
    gender, born_on = card.gender, card.born_on
    yield from chain(
        () if card.personal_id else (Problem("personal_id", "missing"),),
        check_personal_id(card.personal_id, "personal_id", on=on),
        doubts_about_personal_id(card.personal_id, "personal_id", born_on=born_on, gender=gender),
        _check_old_id(card.old_id),
        check_name(found.name, "name"),
        _check_legible(card.name, "name", r"[^\w\s'’.\-]|[\d_]"),
        _check_date(found.born, born_on, "born_on"),
        check_born_on(born_on, "born_on", on or date.max) if born_on else (),
        _check_gender(found.gender),
        check_text(found.address, "address", LONGEST_ADDRESS),
        _check_legible(card.address, "address", "[?\ufffd\x80-\x9f]"),
        _check_date(found.issued, card.issued_on, "issued_on") if found.issued else (),
        check_born_on(card.issued_on, "issued_on", on or date.max) if card.issued_on else (),
    )


def _check_date(text: str, read: date | None, place: str) -> Iterator[Problem]:
    if not text:
        yield Problem(place, "missing")
    elif read is None:
        yield Problem(place, "not_a_date", {"value": text})


def _check_old_id(text: str) -> Iterator[Problem]:
    """The old CMND has nine digits; a CMND of twelve was the personal number already."""
    if text and not re.fullmatch(r"[0-9]{9}|[0-9]{12}", text):
        yield Problem("old_id", "wrong_length", {"want": 9, "got": len(text)})


def _check_gender(text: str) -> Iterator[Problem]:
    if text.casefold() not in _GENDERS:
        yield Problem("gender", "unknown_gender", {"value": text})
    elif text.casefold() == "nu":
        yield Problem("name", "marks_lost")


def _check_legible(text: str, place: str, strange: str) -> Iterator[Problem]:
    """Signs left where letters were lost (`Nguy?n`): nothing can bring them back."""
    if found := re.search(strange, text):
        yield Problem(place, "damaged_text", {"position": found.start(), "character": found[0]})
