"""What a scanned or typed text is: a dossier's number, an identity card, or neither.

Scanners type, and keyboards, input methods and code pages damage what they type (`damage`).  A
repair is silent only when nothing else can have been meant; otherwise, and wherever something
about a card is wrong, `needs_confirmation` is set, and the raw text is kept in any case.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from desk_app.domain import damage
from desk_app.domain.foreign_codes import foreign_code
from desk_app.domain.id_card import FEWEST_FIELDS, IdCard, looks_like_card, read_card
from desk_app.domain.keystrokes import TELEX, VNI, put_together
from desk_app.domain.numbering import (
    DOSSIER_NO,
    PROVISIONAL_NO,
    has_dossier_shape,
    parse_dossier_no,
)
from desk_app.domain.problems import Problem
from desk_app.domain.seals import Seal, broken_number, find_seal, sealed_slice

LONGEST_SCAN = 4000
"""More than a QR code of this kind can hold: such a text came from elsewhere."""


class ScanKind(StrEnum):
    DOSSIER = "dossier"
    ID_CARD = "id_card"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Scan:
    """A text read; `repairs` names what was undone, in order.

    `version` is that of the receipt, where its code says one. `seal` is what a station signed,
    not yet verified; `is_seal_broken` says that there is one, and that it is not whole.
    """

    kind: ScanKind
    raw: str
    dossier_no: str | None = None
    card: IdCard | None = None
    repairs: tuple[str, ...] = ()
    needs_confirmation: bool = False
    problems: tuple[Problem, ...] = ()
    version: int | None = None
    seal: Seal | None = None
    is_seal_broken: bool = False


@dataclass(frozen=True, slots=True)
class _Text:
    """A text on its way through the repairs."""

    text: str
    repairs: tuple[str, ...] = ()
    is_certain: bool = True

    def mended(self, repair: damage.Repair | None) -> _Text:
        if repair is None:
            return self
        is_certain = self.is_certain and repair.is_certain
        return _Text(repair.text, (*self.repairs, repair.name), is_certain)


def read_scan(raw: str | bytes, *, on: date | None = None) -> Scan:
    """Say what a scan is. Never raises: what cannot be read is `unknown`, with its problems.

    `on` is the day of asking, for dates that would lie in the future.

    Bytes (a scanner at a serial port) are strict UTF-8; others are kept escaped, and unknown.
    """
    if isinstance(raw, str):
        return _read_text(raw, on)
    try:
        return _read_text(raw.decode("utf-8-sig"), on)
    except UnicodeDecodeError:
        escaped = raw.decode("utf-8", "backslashreplace")
        return Scan(ScanKind.UNKNOWN, escaped, problems=(Problem("raw", "not_utf8"),))


def _read_text(raw: str, on: date | None) -> Scan:
    if len(raw) > LONGEST_SCAN:
        params = {"limit": LONGEST_SCAN, "got": len(raw)}
        return Scan(ScanKind.UNKNOWN, raw, problems=(Problem("raw", "too_long", params),))
    stripped = re.sub(r"^[\x00-\x20\ufeff]+|[\x00-\x20]+$", "", raw)
    text = _Text(stripped)
    if prefix := re.match(r"\][A-Za-z][0-9A-Za-z](?=.)", stripped):
        text = text.mended(damage.Repair("symbology_prefix", stripped[prefix.end() :]))
    return _read_dossier(raw, text) or _read_card(raw, text, on) or _unknown(raw, stripped)


def _unknown(raw: str, text: str) -> Scan:
    if not text:
        return Scan(ScanKind.UNKNOWN, raw, problems=(Problem("raw", "missing"),))
    problem = foreign_code(text) or Problem("raw", "not_recognised")
    return Scan(ScanKind.UNKNOWN, raw, problems=(problem,))


# --- dossier numbers -------------------------------------------------------------------------

_SHORTEST_SEALED = 20
"""No number with as much as a version after it is shorter."""
_DASHES = re.compile(r"\s*[-\u2010-\u2015\u2212]\s*")
_WITHIN = re.compile(
    rf"(?<![0-9A-Za-z.])(?:{DOSSIER_NO.pattern}|{PROVISIONAL_NO.pattern})(?![0-9A-Za-z]|-[0-9A-Za-z])",
    re.ASCII | re.IGNORECASE,
)


def _read_dossier(raw: str, text: _Text) -> Scan | None:
    """The number the text is, in whatever state the keyboard was; else the one within it."""
    sealed = _read_sealed(raw, text) if len(text.text) > _SHORTEST_SEALED else None
    if sealed is not None:
        return sealed
    for candidate in _as_typed_otherwise(text):
        bare, version = _without_version(candidate)
        mended = _in_capitals(bare)
        if has_dossier_shape(mended.text):
            return _dossier(raw, mended, version)
    plain = text.mended(damage.undo_percent_codes(text.text))
    if plain.text.count("|") >= FEWEST_FIELDS - 1:
        return None
    found = sorted({match[0].upper() for match in _WITHIN.finditer(plain.text)})
    if len(found) > 1:
        problem = Problem("dossier_no", "several_numbers", {"found": ", ".join(found)})
        return Scan(ScanKind.UNKNOWN, raw, needs_confirmation=True, problems=(problem,))
    if found:
        taken = _Text(found[0], (*plain.repairs, "taken_from_text"))
        return _dossier(raw, taken, version_of(plain.text))
    return _rewritten_provisional(raw, plain.text)


def _read_sealed(raw: str, text: _Text) -> Scan | None:
    """A number with its seal, whatever address stands before it; else one whose seal is broken."""
    readings = [_sealed_part(one) for one in _as_typed_otherwise(text)]
    for found in (*readings, *(_sealed_part(one) for one in _with_fragment_mark(text))):
        seal = find_seal(found.text) if found else None
        if found and seal:
            stamp = seal.stamp
            scan = _dossier(raw, replace(found, text=stamp.dossier_no), stamp.version)
            return replace(scan, seal=seal)
    for found in readings:
        number = broken_number(found.text) if found else None
        if found and number:
            return replace(_dossier(raw, replace(found, text=number)), is_seal_broken=True)
    return None


def _sealed_part(text: _Text) -> _Text | None:
    """What looks like a seal, with its number and in capitals: the address may be in any."""
    place = sealed_slice(_DASHES.sub("-", text.text.upper()))
    if place is None or not text.text.isascii():
        return None
    return _in_capitals(replace(text, text=_DASHES.sub("-", text.text)[place]))


def _with_fragment_mark(text: _Text) -> Iterator[_Text]:
    """The Vietnamese layout writes `#` as `Ê` (with Caps Lock as `ê`); and Shift `/` as `?`."""
    for letter in ("Ê", "ê"):
        if letter in text.text:
            marked = replace(text, text=text.text.replace(letter, "#"))
            yield marked.mended(damage.undo_vietnamese_layout(marked.text))
    shifted = text.mended(damage.undo_shifted_digits(text.text))
    if "/" not in text.text and shifted.text != text.text:
        yield replace(shifted, text=shifted.text.replace("?", "/"))


_VERSION = re.compile(r"[;#]v([1-9][0-9]{0,2})$", re.ASCII | re.IGNORECASE)


def version_of(text: str) -> int | None:
    """The version a receipt's code ends with (`…-0048;v2`); None where it says none."""
    found = _VERSION.search(text)
    return int(found[1]) if found else None


def _without_version(text: _Text) -> tuple[_Text, int | None]:
    version = version_of(text.text)
    bare = _VERSION.sub("", text.text)
    return _Text(bare, text.repairs, text.is_certain), version


def _as_typed_otherwise(text: _Text) -> Iterator[_Text]:
    yield text
    yield text.mended(damage.undo_percent_codes(text.text))
    yield text.mended(damage.undo_vietnamese_layout(text.text))
    yield text.mended(damage.undo_shifted_digits(text.text))


def _in_capitals(text: _Text) -> _Text:
    """Numbers have capitals, plain hyphens and no spaces around them."""
    hyphened = _DASHES.sub("-", text.text)
    if hyphened != text.text:
        text = text.mended(damage.Repair("hyphens", hyphened))
    if text.text.isascii() and text.text.upper() != text.text:
        text = text.mended(damage.Repair("caps_lock", text.text.upper()))
    return text


def _dossier(raw: str, text: _Text, version: int | None = None) -> Scan:
    if parse_dossier_no(text.text) is None:
        problem = Problem("dossier_no", "not_a_date", {"value": text.text})
        return Scan(ScanKind.UNKNOWN, raw, repairs=text.repairs, problems=(problem,))
    return Scan(
        ScanKind.DOSSIER,
        raw,
        dossier_no=text.text,
        repairs=text.repairs,
        needs_confirmation=not text.is_certain,
        version=version,
    )


def _rewritten_provisional(raw: str, text: str) -> Scan | None:
    """A provisional number whose tag an input method turned into accented letters.

    `Á` may have been AS or A1, and the key may have come later: there is no telling.
    """
    shape = r"TAM-[^\W_]{2,4}-[0-9]{6}-[0-9]{4,7}"
    if not text.isascii() and re.fullmatch(shape, text, re.IGNORECASE):
        problem = Problem("dossier_no", "rewritten_by_input_method", {"value": text})
        return Scan(ScanKind.UNKNOWN, raw, needs_confirmation=True, problems=(problem,))
    return None


# --- identity cards --------------------------------------------------------------------------


def _read_card(raw: str, text: _Text, on: date | None) -> Scan | None:
    """The card a text of seven or more fields is; None when it is none."""
    for undo in (
        damage.undo_percent_codes,
        damage.undo_html_entities,
        damage.undo_decimal_bytes,
        damage.undo_mojibake,
        _undo_layout_of_numbers,
        damage.undo_decomposition,
    ):
        text = text.mended(undo(text.text))
    text = text.mended(_unframed(text.text))
    fields = text.text.split("|")
    if not looks_like_card(fields):
        return None
    if len(fields) < FEWEST_FIELDS:
        params = {"want": FEWEST_FIELDS, "got": len(fields)}
        problem = Problem("raw", "too_few_fields", params)
        return Scan(ScanKind.UNKNOWN, raw, repairs=text.repairs, problems=(problem,))
    text = text.mended(_put_words_together(text.text)).mended(_undo_caps_lock(text.text))
    reading = read_card(text.text.split("|"), on)
    return Scan(
        ScanKind.ID_CARD,
        raw,
        card=reading.card,
        repairs=text.repairs,
        needs_confirmation=not (
            text.is_certain and reading.is_known_order and not reading.problems
        ),
        problems=reading.problems,
    )


_FRAME = re.compile(r"([^0-9|]{1,4})?([0-9]{12}\|.*?\|[0-9]{8})([^0-9|]{1,4})?", re.DOTALL)


def _unframed(text: str) -> damage.Repair | None:
    """Signs a scanner was set to put around what it reads: a card begins and ends in digits."""
    match = _FRAME.fullmatch(text)
    if match is None or (match[1] is None and match[3] is None):
        return None
    return damage.Repair("frame", match[2])


def _undo_layout_of_numbers(text: str) -> damage.Repair | None:
    """Only fields that become a number or a date once the layout is undone."""
    fields = text.split("|")
    is_certain = True
    for n, field in enumerate(fields):
        repair = damage.undo_vietnamese_layout(field)
        if repair and re.fullmatch(r"[0-9]{8,12}", repair.text):
            fields[n] = repair.text
            is_certain = is_certain and repair.is_certain
    mended = "|".join(fields)
    return damage.Repair("vietnamese_layout", mended, is_certain) if mended != text else None


def _put_words_together(text: str) -> damage.Repair | None:
    """Fields that came as the keys of an input method: then the whole card is ASCII.

    Names and addresses hold words of all sorts, so this is never done without being shown.
    """
    if not text.isascii():
        return None
    for method in (TELEX, VNI):
        if put_together(text.split("|")[2], method) is not None:
            mended = put_together(text, method) or text
            return damage.Repair(method.name, mended, is_certain=False)
    return None


def _undo_caps_lock(text: str) -> damage.Repair | None:
    """Caps Lock is seen by the name and the gender; then it was on for the whole card."""
    fields = text.split("|")
    if any(field.strip(" ") in ("Nam", "Nữ") for field in fields):
        return None
    repair = damage.undo_caps_lock(fields[2])
    if repair is None:
        return None
    swapped = [field.swapcase() for field in fields]
    if repair.text != swapped[2]:
        swapped = [damage.swap_ascii_case(field) for field in fields]
    return damage.Repair(repair.name, "|".join(swapped))
