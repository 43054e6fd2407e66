"""What a station and the centre say to one another: messages, paths, limits, codes.

Both ends import this file, so neither can think differently about the other.  Everything that is
signed is signed as a *statement*: a fixed first line that names its kind, then canonical JSON, so
a signature made for one purpose can never serve another.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, TypeVar

import msgspec

from desk_app.domain.codec import canonical
from desk_app.domain.day_counts import CountedDay

VERSION = 1

M = TypeVar("M", bound=msgspec.Struct)

# --- paths and headers -------------------------------------------------------------------------

KEY_PATH = "/v1/key"
ENROLL_PATH = "/v1/enroll"
BUNDLES_PATH = "/v1/bundles"
HEAD_PATH = "/v1/stations/{station}/head"
LINES_PATH = "/v1/stations/{station}/lines"
KEYS_PATH = "/v1/stations/keys"
PAPER_PATH = "/v1/papers"
PAGE_PATHS = ("/v/{text}", "/V/{text}")  # for people; in capitals a smaller QR code
DAY_PATH = "/v1/stations/{station}/days/{day}"
HEALTH_PATH = "/healthz"

BUNDLE_TYPE = "application/vnd.commune-desk.bundle+gzip"
ACK_TYPE = "application/vnd.commune-desk.ack+json"
DAY_TYPE = "application/vnd.commune-desk.day+json"
JSON_TYPE = "application/json"

# --- limits ------------------------------------------------------------------------------------

KIB = 1024
MAX_BODY_BYTES = 1024 * KIB  # one line; the longest real entries are about 40 KiB
MAX_LINES = 5_000
MAX_PLAIN_BYTES = 16 * 1024 * KIB  # a bundle unpacked
MAX_PACKED_BYTES = 4 * 1024 * KIB  # a bundle as sent
MAX_REPLY_BYTES = 256 * KIB  # any reply that is not a bundle
MAX_KEYS_BYTES = 4 * 1024 * KIB  # the keys of some 20,000 stations
MAX_PAPER_LETTERS = 1_000  # what may be asked about a receipt: its QR code, its number
MAX_DAY_BYTES = 4 * 1024 * KIB  # a day's numbers, each once
MAX_MESSAGE_BYTES = 16 * KIB  # any request that is not a bundle

STATION_PATTERN = re.compile(r"st-[a-z2-7]{10}")
KEY_PATTERN = re.compile(r"[0-9a-f]{64}")
SIGNATURE_PATTERN = re.compile(r"[0-9a-f]{128}")
HASH_PATTERN = KEY_PATTERN
DAY_PATTERN = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def statement(kind: str, fields: Mapping[str, object]) -> bytes:
    """The bytes that are signed."""
    return f"commune-desk {kind} {VERSION}\n{canonical(dict(fields))}".encode()


# --- messages ----------------------------------------------------------------------------------


class Grant(msgspec.Struct, frozen=True):
    """Running numbers `first`…`last` of every day, written with `width` digits."""

    grant_id: str
    agency_code: str
    first: int
    last: int
    width: int
    is_reserve: bool = False


class EnrollRequest(msgspec.Struct, frozen=True):
    """A station asks to be known. `proof` signs everything else with the key it offers."""

    code: str
    station: str
    station_name: str
    public_key: str
    proof: str

    def signed(self) -> bytes:
        return enroll_statement(self.code, self.station, self.station_name, self.public_key)


def enroll_statement(code: str, station: str, station_name: str, public_key: str) -> bytes:
    return statement(
        "enroll",
        {"code": code, "station": station, "station_name": station_name, "public_key": public_key},
    )


class EnrollReply(msgspec.Struct, frozen=True):
    """The centre knows the station. Signed with the centre's key, over the station's key too."""

    station: str
    token: str
    center_id: str
    center_name: str
    center_key: str
    grants: tuple[Grant, ...]
    signature: str

    def signed(self, public_key: str) -> bytes:
        fields = msgspec.to_builtins(self)
        del fields["signature"]
        return statement("enrolled", {**fields, "station_key": public_key})


class Ack(msgspec.Struct, frozen=True):
    """The centre holds the lines of `station` up to `seq`, whose hash is `hash`.

    `known_seq` is the last line it holds at all: more than the station itself has means that
    the station's folder is an older copy.  `at` is the centre's clock (ISO 8601).
    """

    center_id: str
    station: str
    seq: int
    hash: str
    known_seq: int
    at: str
    signature: str
    format: int = VERSION

    def signed(self) -> bytes:
        fields = msgspec.to_builtins(self)
        del fields["signature"]
        return statement("ack", fields)


class DayAnswer(msgspec.Struct, frozen=True):
    """What the centre itself counts of a closed day of `station`, from the lines it holds.

    `known_seq` is the last line it held when it counted; `at` is the centre's clock (ISO 8601).
    """

    center_id: str
    station: str
    counted: CountedDay
    known_seq: int
    at: str
    signature: str
    format: int = VERSION

    def signed(self) -> bytes:
        fields = msgspec.to_builtins(self)
        del fields["signature"]
        return statement("day", fields)


class DayAnswers(msgspec.Struct, frozen=True):
    """Several of them, as they travel back on a stick."""

    answers: tuple[DayAnswer, ...]


class ListedKey(msgspec.Struct, frozen=True):
    """A key of a station; receipts signed with one that is revoked are not to be relied on."""

    station: str
    public_key: str
    name: str
    is_revoked: bool = False


class KeyList(msgspec.Struct, frozen=True):
    """Every key of every station of this centre, signed. `at` is the centre's clock: a list that
    is older than one already kept is not taken."""

    center_id: str
    keys: tuple[ListedKey, ...]
    at: str
    signature: str
    format: int = VERSION

    def signed(self) -> bytes:
        fields = msgspec.to_builtins(self)
        del fields["signature"]
        return statement("keys", fields)


class PaperReply(msgspec.Struct, frozen=True, omit_defaults=True):
    """What the centre says of a receipt. No name, no address, nothing of the case but its code.

    `state` is one of seal_verdicts.SealState, or `not_read` (no receipt at all), or `not_here` (a
    number without a seal, of which the centre has no record). `version`, `received_at` and
    `due_at` are the paper's where it has a seal; those of the record begin with `latest` and
    `record_`. Moments are ISO 8601; a `due_at` of "" is set when another agency takes over.
    """

    state: str
    is_genuine: bool = False
    dossier_no: str = ""
    version: int | None = None
    received_at: str = ""
    due_at: str = ""
    latest: int | None = None
    record_no: str = ""
    status: str = ""
    record_received_at: str = ""
    record_due_at: str = ""


class CenterKey(msgspec.Struct, frozen=True):
    center_id: str
    center_name: str
    center_key: str


class Health(msgspec.Struct, frozen=True):
    ok: bool
    center_id: str


class ErrorReply(msgspec.Struct, frozen=True, omit_defaults=True):
    """Why not. `expected` is the next line wanted (gap), `seq` the line that differs (forked)."""

    code: str
    expected: int | None = None
    seq: int | None = None
    limit: int | None = None


# --- codes of refusals -------------------------------------------------------------------------

BAD_REQUEST = "bad_request"  # 400: not the message this path takes
BAD_SIGNATURE = "bad_signature"  # 400
WRONG_CHAIN = "wrong_chain"  # 400: the lines do not lead to the hash in the trailer
BAD_BUNDLE = (  # 400: the bundle cannot be read; see sync.bundle
    "not_gzip",
    "truncated",
    "damaged",
    "bad_header",
    "bad_trailer",
    "bad_text",
    "empty",
)
UNKNOWN_STATION = "unknown_station"  # 403: no such token, or not the token of this station
STATION_REVOKED = "station_revoked"  # 403
BAD_CODE = "bad_code"  # 403: no such enrolment code, or bound to another key
CODE_EXPIRED = "code_expired"  # 403
NO_NUMBERS_LEFT = "no_numbers_left"  # 409: every range of the agency code is given away
NOT_FOUND = "not_found"  # 404
DAY_NOT_CLOSED = "day_not_closed"  # 404: no closing of that day is held
METHOD_NOT_ALLOWED = "method_not_allowed"  # 405
GAP = "gap"  # 409, with expected
FORKED = "forked"  # 409, with seq
STATION_TAKEN = "station_taken"  # 409: this id belongs to another key
TOO_LARGE = "too_large"  # 413, with limit
TOO_MANY = "too_many_attempts"  # 429, with Retry-After
BUSY = "busy"  # 503, with Retry-After
UNAVAILABLE = "unavailable"  # 503: the centre's database cannot be used now

# --- enrolment codes ---------------------------------------------------------------------------

CODE_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"  # base 32 without I, O, 0, 1
SECRET_LETTERS = 12
FINGERPRINT_LETTERS = 8


def plain_code(typed: str) -> str:
    """A code as it was meant: capitals, without the dashes and spaces people put in."""
    return re.sub(r"[\s-]", "", typed).upper()


def encode(message: msgspec.Struct) -> bytes:
    return msgspec.json.encode(message)


_MESSAGES = (
    EnrollRequest, EnrollReply, Ack, DayAnswer, DayAnswers,
    KeyList, PaperReply, CenterKey, Health, ErrorReply,
)  # fmt: skip
_DECODERS: dict[type[Any], msgspec.json.Decoder[Any]] = {
    cls: msgspec.json.Decoder(cls) for cls in _MESSAGES
}


def decode(content: bytes, cls: type[M]) -> M | None:
    """The message of this class, or None when the content is another.

    The decoders are made when this file is imported: msgspec keeps what it learns of a class on
    the class, and two threads that make it learn at the same moment crash the process.
    """
    try:
        message: M = _DECODERS[cls].decode(content)
    except (msgspec.DecodeError, RecursionError):
        return None
    return message
