"""Several scans that arrived as one text: codes and cards back to back, no end between them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from desk_app.domain import damage
from desk_app.domain.numbering import DOSSIER_NO, PROVISIONAL_NO, parse_dossier_no
from desk_app.domain.scanning import LONGEST_SCAN, Scan, read_scan
from desk_app.domain.seals import SEAL

_GAP = re.compile(r"[\r\n\t]*(?:\][A-Za-z][0-9A-Za-z])?")
"""Between two scans: what ends one, and the sign of the symbology before the next."""

_AGENCY_AND_DAY = re.compile(
    r"(?:000(?:\.[0-9]{2}){2}\.[GH][0-9]{2}|[GH][0-9]{2}(?:\.[0-9]{2}){0,4}"
    r"|TAM-[0-9A-HJKMNP-TV-Z]{4})-(?:[0-9]{8}|[0-9]{6})-(?=[0-9]{4})",
    re.IGNORECASE,
)
_CARD = re.compile(
    r"[0-9]{12}\|[0-9]{0,12}\|[^|]{2,200}\|[0-9]{8}\|[^|]{2,20}\|[^|]{0,900}?\|[0-9]{8}"
)
_ADDRESS = re.compile(
    r"https?://[^\s|]{4,200}?(?=(?:TAM-)?[0-9A-Z.]{3,20}-[0-9]{6})", re.IGNORECASE
)
"""What may stand before a sealed number; alone it begins nothing."""

_LONGEST_SEAL = 200
_SHORTEST_CHAIN = 30
"""Two of the shortest numbers (`H40-261121-0001`)."""


def read_scans(raw: str | bytes, *, on: date | None = None) -> tuple[Scan, ...]:
    """Every scan in a text, in order; one when it cannot be parted in exactly one way.

    The same code twice in a row is one label that was read twice. Never raises.
    """
    text = raw if isinstance(raw, str) else _decoded(raw)
    if text is not None and _SHORTEST_CHAIN <= len(text) <= LONGEST_SCAN:
        for repair in _states_of_the_keyboard(text.strip()):
            ways = list(_partings(repair.text))
            if len(ways) == 1 and len(ways[0]) > 1:
                return tuple(_without_echo(_read(part, text, repair, on) for part in ways[0]))
    return (read_scan(raw, on=on),)


def _decoded(raw: bytes) -> str | None:
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None


def _states_of_the_keyboard(text: str) -> Iterator[damage.Repair]:
    yield damage.Repair("", text)
    for undo in (damage.undo_vietnamese_layout, damage.undo_shifted_digits):
        if repair := undo(text):
            yield repair


def _partings(text: str, start: int = 0) -> Iterator[tuple[str, ...]]:
    """All the ways the text from `start` on can be read as codes and cards and nothing else."""
    gap = _GAP.match(text, start)
    begin = gap.end() if gap else start
    if begin == len(text):
        yield ()
        return
    for end in _ends(text, begin):
        for rest in _partings(text, end):
            yield (text[begin:end], *rest)


def _ends(text: str, begin: int) -> Iterator[int]:
    """Where a code or card that begins here may end. A seal ends with its last letter."""
    if (end := _end_of_seal(text, begin)) is not None:
        yield end
    elif head := _AGENCY_AND_DAY.match(text, begin):
        running = re.match("[0-9]{4,7}", text[head.end() :])
        for length in range(4, running.end() + 1 if running else 4):
            number = text[begin : head.end() + length].upper()
            is_number = DOSSIER_NO.fullmatch(number) or PROVISIONAL_NO.fullmatch(number)
            if is_number and parse_dossier_no(number):
                yield from _with_version(text, head.end() + length)
    elif card := _CARD.match(text, begin):
        yield card.end()


def _end_of_seal(text: str, begin: int) -> int | None:
    address = _ADDRESS.match(text, begin)
    start = address.end() if address else begin
    seal = SEAL.match(text[start : start + _LONGEST_SEAL].upper())
    return start + seal.end() if seal else None


def _with_version(text: str, end: int) -> Iterator[int]:
    """The end of a number, or of the receipt's version after it, however many digits it has."""
    yield end
    mark = re.match("[;#]v[1-9][0-9]{0,2}", text[end:], re.IGNORECASE)
    for length in range(3, mark.end() + 1 if mark else 3):
        yield end + length


def _read(part: str, raw: str, repair: damage.Repair, on: date | None) -> Scan:
    """One part, with the repair that was needed to part them."""
    scan = read_scan(part, on=on)
    repairs = (repair.name, *scan.repairs) if repair.name else scan.repairs
    is_doubtful = scan.needs_confirmation or not repair.is_certain
    kept = raw if repair.name else scan.raw
    return replace(scan, raw=kept, repairs=repairs, needs_confirmation=is_doubtful)


def _without_echo(scans: Iterator[Scan]) -> Iterator[Scan]:
    last: Scan | None = None
    for scan in scans:
        said = (scan.dossier_no, scan.card, scan.seal)
        if last is None or said != (last.dossier_no, last.card, last.seal):
            yield scan
        last = scan
