"""The seal of a receipt: what a station signs, how it stands in the QR code, and reading it back.

A seal says the dossier's code, the version of the receipt, when it was received and when it is
due, to the minute; and whose signature (Ed25519) stands under that.  Everything in it but the
address before it is of QR's alphanumeric set, so the code stays small.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from desk_app.domain.moments import VIETNAM, local
from desk_app.domain.numbering import (
    DOSSIER_NO,
    PROVISIONAL_NO,
    SAFE_TAG_LETTERS,
    parse_dossier_no,
)
from desk_app.domain.unit import Unit

STATEMENT = "commune-desk receipt 1\n"
"""The first line of what is signed: a signature made for anything else is none of a receipt."""

SIGNATURE_BYTES = 64
SIGNATURE_LETTERS = 108
"""27 to the power of 108 is just above 2 to the power of 512."""

_LETTERS = SAFE_TAG_LETTERS
_VALUES = {letter: value for value, letter in enumerate(_LETTERS)}
_NUMBER = rf"(?:{DOSSIER_NO.pattern}|{PROVISIONAL_NO.pattern})"
_BEGIN = rf"(?<![0-9A-Z.])(?P<number>{_NUMBER})"
_MINUTE, _NO_DUE = "%y%m%d%H%M", "-"
_SEAL = (
    rf"{_BEGIN}[/#](?P<version>[1-9][0-9]{{0,2}})/(?P<received>[0-9]{{10}})"
    rf"/(?P<due>[0-9]{{10}}|-)/(?P<tag>[0-9A-Z]{{4}})"
    rf"/(?P<signature>[{_LETTERS}]{{{SIGNATURE_LETTERS}}})"
)
SEAL = re.compile(_SEAL, re.ASCII)
"""A seal in capitals that something else may follow."""
_WHOLE = re.compile(_SEAL + "(?![0-9A-Z])", re.ASCII)
_BROKEN = re.compile(
    rf"{_BEGIN}(?:[/#][0-9]{{1,3}}(?:/|$)|[^0-9A-Z\s?&=;][^\s?&=]{{80}})", re.ASCII
)


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a receipt promises, as it is signed; both moments to the minute, in Vietnamese time.

    `due_at` None: the clock starts at another agency's taking over.
    """

    dossier_no: str
    version: int
    received_at: datetime
    due_at: datetime | None
    station_tag: str

    @property
    def fields(self) -> tuple[str, ...]:
        """As they stand in the QR code and in what is signed."""
        due = self.due_at.strftime(_MINUTE) if self.due_at else _NO_DUE
        received = self.received_at.strftime(_MINUTE)
        return (self.dossier_no, str(self.version), received, due, self.station_tag)

    def signed(self) -> bytes:
        """The bytes under the signature."""
        return (STATEMENT + "|".join(self.fields)).encode("ascii")


@dataclass(frozen=True, slots=True)
class Seal:
    """A stamp with the signature that came with it, right or wrong."""

    stamp: Stamp
    signature: bytes

    @property
    def text(self) -> str:
        """`<code>/<version>/<received>/<due>/<station tag>/<signature>`"""
        return "/".join((*self.stamp.fields, signature_text(self.signature)))


def stamp_of(
    dossier_no: str,
    version: int,
    received_at: datetime,
    due_at: datetime | None,
    station_tag: str,
) -> Stamp:
    """The stamp of a stored promise: seconds do not stand on the receipt."""
    due = to_minute(due_at) if due_at else None
    return Stamp(dossier_no, version, to_minute(received_at), due, station_tag)


def to_minute(moment: datetime) -> datetime:
    return local(moment).replace(second=0)


# --- letters -----------------------------------------------------------------------------------


def signature_text(signature: bytes) -> str:
    """A signature in letters no keyboard rewrites: 27 of them, none a vowel, so no input method
    that was left on can put a mark anywhere. Raises ValueError for another length.
    """
    if len(signature) != SIGNATURE_BYTES:
        raise ValueError(f"no signature: {len(signature)} bytes")
    rest = int.from_bytes(signature, "big")
    letters = []
    for _ in range(SIGNATURE_LETTERS):
        rest, value = divmod(rest, len(_LETTERS))
        letters.append(_LETTERS[value])
    return "".join(reversed(letters))


def read_signature(text: str) -> bytes | None:
    """The signature its letters are; None when they are none. Each has one spelling only."""
    if len(text) != SIGNATURE_LETTERS or not set(text) <= _VALUES.keys():
        return None
    number = 0
    for letter in text:
        number = number * len(_LETTERS) + _VALUES[letter]
    fits = number < 256**SIGNATURE_BYTES
    return number.to_bytes(SIGNATURE_BYTES, "big") if fits else None


# --- the QR code -------------------------------------------------------------------------------


def qr_text(seal_text: str, unit: Unit) -> str:
    """What the QR code of a sealed receipt says: an address a telephone can open, where there is
    one. On the unit's own look-up page the seal is a fragment, which no server is sent.
    """
    if unit.verify_url:
        return _address(unit.verify_url) + seal_text
    if unit.lookup_url:
        number, _, rest = seal_text.partition("/")
        return f"{unit.lookup_url}{number}#{rest}"
    return seal_text


def _address(url: str) -> str:
    """With its last slash; in capitals, which make a smaller code, where that changes nothing:
    scheme and host never mind, and the centre knows its page as /v/ and as /V/.
    """
    whole = url if url.endswith(("/", "=")) else url + "/"
    parts = urlsplit(whole)
    is_the_centers = parts.path in ("/v/", "/V/") and not (parts.query or parts.fragment)
    return whole.upper() if is_the_centers and whole.isascii() else whole


# --- reading -----------------------------------------------------------------------------------


def find_seal(text: str) -> Seal | None:
    """The seal within a text in capitals; None when there is none that could be one."""
    match = _WHOLE.search(text)
    if match is None or parse_dossier_no(match["number"]) is None:
        return None
    signature = read_signature(match["signature"])
    try:
        received = _moment(match["received"])
        due = None if match["due"] == _NO_DUE else _moment(match["due"])
    except ValueError:
        return None
    if signature is None:
        return None
    version, tag = int(match["version"]), match["tag"]
    return Seal(Stamp(match["number"], version, received, due, tag), signature)


def sealed_slice(text: str) -> slice | None:
    """Where in a text in capitals the seal stands, or what looks like one."""
    match = _WHOLE.search(text) or _BROKEN.search(text)
    return slice(*match.span()) if match else None


def broken_number(text: str) -> str | None:
    """The number of a text in capitals that goes on like a seal and is none: cut off, or with
    something in it that no station writes. None where nothing looks like a seal."""
    match = _BROKEN.search(text)
    return match["number"] if match else None


def _moment(digits: str) -> datetime:
    """`yyMMddHHmm` of this century. Raises ValueError for a moment that never was."""
    return datetime.strptime("20" + digits, "%Y%m%d%H%M").replace(tzinfo=VIETNAM)
