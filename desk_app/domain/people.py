"""Who people are: names, numbers and ways to reach them, and what can be wrong with each.

Every `check_…` yields problems that stop the entry; every `doubts_about_…` what is odd but may be
true (a registry's old error, a number issued abroad): shown beside the field, never refused.
All but the name may be left empty; whether one is indispensable is the caller's question.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from enum import StrEnum

from desk_app.domain.problems import Problem

LONGEST_NAME = 200
LONGEST_EMAIL = 254

_PROVINCE_CODES = (
    "001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033"
    " 034 035 036 037 038 040 042 044 045 046 048 049 051 052 054 056 058 060 062 064 066"
    " 067 068 070 072 074 075 077 079 080 082 083 084 086 087 089 091 092 093 094 095 096"
)
PROVINCES = frozenset(_PROVINCE_CODES.split())
"""The 63 provinces a birth may be registered in, as numbers keep them (TT 07/2016/TT-BCA, annex 1);
the merged provinces of 2025 go on using codes of this list. From 100 on: other countries."""

_INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]")
_BREAKS_LINES = frozenset("\u2028\u2029")
_OVERRIDES_DIRECTION = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


class Gender(StrEnum):
    MALE = "male"
    FEMALE = "female"


# --- names and free text ---------------------------------------------------------------------


def clean_name(text: str) -> str:
    """The name as it is stored: NFC, single spaces, nothing invisible."""
    return " ".join(_INVISIBLE.sub("", unicodedata.normalize("NFC", text)).split())


def check_name(text: str, place: str) -> Iterator[Problem]:
    """A person's or an organisation's name. Emoji, quotes and markup are plain text in it."""
    yield from _check_characters(text.strip(" \t\r\n"), place, allowed="")
    name = clean_name(text)
    if not name:
        yield Problem(place, "missing")
    elif not any(character.isalpha() for character in name):
        yield Problem(place, "not_a_name")
    if len(name) > LONGEST_NAME:
        yield Problem(place, "too_long", {"limit": LONGEST_NAME, "got": len(name)})


def clean_text(text: str) -> str:
    """Free text as it is stored: NFC, lines ended by a newline alone, no space around it."""
    lines = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n")
    return _INVISIBLE.sub("", lines).strip(" \t\n")


def check_text(text: str, place: str, limit: int) -> Iterator[Problem]:
    """Free text (an address, a note) of at most `limit` characters; newline and tab may occur."""
    if not text:
        return
    cleaned = clean_text(text)
    yield from _check_characters(cleaned, place, allowed="\n\t")
    if len(cleaned) > limit:
        yield Problem(place, "too_long", {"limit": limit, "got": len(cleaned)})


def _check_characters(text: str, place: str, allowed: str) -> Iterator[Problem]:
    """Characters that steer screens and printers, half characters, turners of the direction."""
    if text.isprintable():  # nothing of these is printable; most texts are
        return
    for position, character in enumerate(text):
        steering = unicodedata.category(character) in ("Cc", "Cs") and character not in allowed
        if steering or character in _BREAKS_LINES or character in _OVERRIDES_DIRECTION:
            params = {"position": position, "character": f"U+{ord(character):04X}"}
            yield Problem(place, "control_character", params)
            return


def check_born_on(born_on: date, place: str, on: date) -> Iterator[Problem]:
    """A birth lies not after `on` (today, for whoever asks) and not before 1900."""
    if born_on > on:
        yield Problem(place, "in_the_future", {"got": born_on.isoformat()})
    if born_on.year < 1900:
        yield Problem(place, "before_1900", {"got": born_on.isoformat()})


# --- the personal number ---------------------------------------------------------------------


def clean_personal_id(text: str) -> str:
    """The number without the spaces and dots people group it with."""
    return re.sub(r"[\s.]", "", _INVISIBLE.sub("", text))


def check_personal_id(text: str, place: str, *, on: date | None = None) -> Iterator[Problem]:
    """Số định danh cá nhân: 12 digits; province, century and gender, birth year, six more.

    `on` is the day of asking: a birth year after it cannot be. Without it only the centuries to
    come are refused. Nine digits are the old CMND, which is not a personal number.
    """
    digits = clean_personal_id(text)
    if not digits:
        return
    if not re.fullmatch(r"[0-9]+", digits):
        yield Problem(place, "not_digits")
    elif len(digits) == 9:
        yield Problem(place, "old_id_card", {"want": 12, "got": 9})
    elif len(digits) != 12:
        yield Problem(place, "wrong_length", {"want": 12, "got": len(digits)})
    else:
        year, last_year = birth_year(digits), on.year if on else 2099
        if digits[:3] == "000":
            yield Problem(place, "unknown_province", {"got": "000"})
        if year > last_year:
            yield Problem(place, "birth_year_impossible", {"got": year, "most": last_year})


def doubts_about_personal_id(
    text: str, place: str, *, born_on: date | None = None, gender: str = ""
) -> Iterator[Problem]:
    """What is odd about a well-formed number, by itself and beside what else is known."""
    digits = clean_personal_id(text)
    if not re.fullmatch(r"[0-9]{12}", digits) or digits[:3] == "000":
        return
    if digits[0] != "0":
        yield Problem(place, "registered_abroad", {"got": digits[:3]})
    elif digits[:3] not in PROVINCES:
        yield Problem(place, "unknown_province", {"got": digits[:3]})
    if born_on is not None and born_on.year != birth_year(digits):
        params = {"want": born_on.year, "got": birth_year(digits)}
        yield Problem(place, "birth_year_mismatch", params)
    if gender and gender != gender_of(digits):
        yield Problem(
            place, "gender_mismatch", {"want": str(gender), "got": str(gender_of(digits))}
        )


def birth_year(personal_id: str) -> int:
    """The year a 12-digit number says: digit four is the century (0 and 1: 1900s, 2 and 3: …)."""
    return 1900 + int(personal_id[3]) // 2 * 100 + int(personal_id[4:6])


def gender_of(personal_id: str) -> Gender:
    """Digit four again: even for men, odd for women."""
    return Gender.FEMALE if int(personal_id[3]) % 2 else Gender.MALE


# --- telephone, e-mail, tax code -------------------------------------------------------------

_PHONE_LENGTHS = {"02": 11, "03": 10, "05": 10, "07": 10, "08": 10, "09": 10}
"""Digits of a national number by its beginning: landlines (02x) and mobiles since 2018."""


def clean_phone(text: str) -> str:
    """National digits (`0912345678`), or `+` and digits for another country.

    What is no telephone number at all comes back as it was, without its grouping.
    """
    number = re.sub(r"[\s.()\-\u2010-\u2015]", "", _INVISIBLE.sub("", text))
    number = re.sub(r"^00(?=[1-9])", "+", number)
    if number.startswith("+84"):
        return "0" + number[3:].removeprefix("0")
    if number.startswith("84") and len(number) > 10:
        return "0" + number[2:].removeprefix("0")
    return number


def check_phone(text: str, place: str) -> Iterator[Problem]:
    """A Vietnamese mobile or landline number, or one of another country written with its `+`."""
    number = clean_phone(text)
    if not number:
        return
    if number.startswith("+"):
        if not re.fullmatch(r"\+[1-9][0-9]{6,14}", number):
            yield Problem(place, "not_a_phone")
    elif not re.fullmatch(r"[0-9]+", number):
        yield Problem(place, "not_a_phone")
    elif want := _PHONE_LENGTHS.get(number[:2]):
        if len(number) != want:
            yield Problem(place, "wrong_length", {"want": want, "got": len(number)})
    elif len(number) not in (10, 11):
        yield Problem(place, "wrong_length", {"want": 10, "got": len(number)})
    else:
        yield Problem(place, "unknown_prefix", {"got": number[:2]})


def check_email(text: str, place: str) -> Iterator[Problem]:
    """Something before one @ and a host with a dot after it; only a message would tell more."""
    email = text.strip()
    if not email:
        return
    if len(email) > LONGEST_EMAIL:
        yield Problem(place, "too_long", {"limit": LONGEST_EMAIL, "got": len(email)})
    label = r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"
    if email and not re.fullmatch(rf"[!-?A-~]+@{label}(?:\.{label})+", email):
        yield Problem(place, "not_an_email")


def clean_tax_code(text: str) -> str:
    """`0100109106`, or `0100109106-001` for a dependent unit however its parts were joined."""
    code = re.sub(r"[\s.]", "", _INVISIBLE.sub("", text))
    return re.sub(r"^([0-9]{10})([0-9]{3})$", r"\1-\2", code)


def check_tax_code(text: str, place: str, *, on: date | None = None) -> Iterator[Problem]:
    """Mã số thuế: 10 digits, 10-3 for a dependent unit.

    Households in business use their head's 12-digit personal number (TT 86/2024/TT-BTC).
    """
    code = clean_tax_code(text)
    digits = code.replace("-", "")
    if not code:
        return
    if not re.fullmatch(r"[0-9]+", digits):
        yield Problem(place, "not_digits")
    elif "-" not in code and len(digits) == 12:
        yield from check_personal_id(digits, place, on=on)
    elif not re.fullmatch(r"[0-9]{10}(?:-[0-9]{3})?", code):
        yield Problem(place, "wrong_length", {"want": 10, "got": len(digits)})


def doubts_about_tax_code(text: str, place: str) -> Iterator[Problem]:
    """The tenth digit follows from the nine before it; a doubt, since no law was found for it."""
    code = clean_tax_code(text)
    if re.fullmatch(r"[0-9]{10}(?:-[0-9]{3})?", code):
        weights = (31, 29, 23, 19, 17, 13, 7, 5, 3)
        total = sum(w * int(digit) for w, digit in zip(weights, code[:9], strict=True))
        if 10 - total % 11 != int(code[9]):
            yield Problem(place, "check_digit_mismatch")
