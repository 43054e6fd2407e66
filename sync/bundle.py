"""The bundle: a stretch of one station's journal, fit for the wire and for a USB stick alike.

gzip of lines of UTF-8 text, each ended by a newline:

    {"first_seq":…,"format":1,"previous":"<hash of the line before>","signer":…,"station":…}
    <body>                      the very text that was hashed; hashes are not sent but computed
    …
    {"last_hash":…,"last_seq":…,"signature":"<Ed25519 over the statement of header and end>"}

The signer is the station, or the centre when it hands a station its own lines back.
The same lines give the same bytes.
"""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import msgspec

from desk_app.domain.codec import canonical, line_hash
from desk_app.domain.journal import Head, Line
from sync import wire

Sign = Callable[[bytes], str]
Verify = Callable[[str, bytes, str], bool]
"""(signer, message, signature) -> whether that signer made it."""

_LEVEL = 6
_CONTROL = bytes(set(range(0x20)) - {0x0A})


class BadBundle(Exception):
    """These bytes are not a bundle to rely on. `code` says why; `limit` for `too_large`."""

    def __init__(self, code: str, limit: int | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.limit = limit


@dataclass(frozen=True, slots=True)
class Bundle:
    """Lines of `station` that follow `previous`, checked: chain whole, signature true."""

    station: str
    signer: str
    previous: Head
    lines: tuple[Line, ...]
    signature: str

    @property
    def last(self) -> Head:
        return Head(self.lines[-1].seq, self.lines[-1].hash)


class _Header(msgspec.Struct, frozen=True):
    format: int
    station: str
    signer: str
    first_seq: int
    previous: str


class _Trailer(msgspec.Struct, frozen=True):
    last_seq: int
    last_hash: str
    signature: str


_HEADERS = msgspec.json.Decoder(_Header)  # made at import: see wire.decode
_TRAILERS = msgspec.json.Decoder(_Trailer)


def bundle_statement(station: str, signer: str, previous: Head, last: Head) -> bytes:
    """What the signature of a bundle covers: through the hashes, every byte of every line."""
    return wire.statement(
        "bundle",
        {
            "station": station,
            "signer": signer,
            "first_seq": previous.seq + 1,
            "previous": previous.hash,
            "last_seq": last.seq,
            "last_hash": last.hash,
        },
    )


def write_bundle(
    station: str, previous: Head, lines: Sequence[Line], sign: Sign, signer: str = ""
) -> bytes:
    """Pack `lines`, which follow `previous`. Raises BadBundle for what no reader would take."""
    if not lines:
        raise BadBundle("empty")
    signer = signer or station
    last = Head(lines[-1].seq, lines[-1].hash)
    header = {
        "format": wire.VERSION,
        "station": station,
        "signer": signer,
        "first_seq": previous.seq + 1,
        "previous": previous.hash,
    }
    trailer = {
        "last_seq": last.seq,
        "last_hash": last.hash,
        "signature": sign(bundle_statement(station, signer, previous, last)),
    }
    text = "\n".join([canonical(header), *(x.body for x in lines), canonical(trailer), ""])
    plain = text.encode()
    if _has_control(plain) or plain.count(b"\n") != len(lines) + 2:
        raise BadBundle("bad_text")
    return gzip.compress(plain, _LEVEL, mtime=0)


def read_bundle(data: bytes, verify: Verify) -> Bundle:
    """Unpack and check. Raises BadBundle; nothing of what it then held is to be believed.

    Codes: not_gzip, truncated, damaged, too_large, bad_text, bad_header, bad_trailer, empty,
    wrong_chain, bad_signature.
    """
    rows = _rows(_unpacked(data))
    header = _header(rows[0])
    trailer = _trailer(rows[-1])
    bodies = rows[1:-1]
    if not bodies:
        raise BadBundle("empty")
    if len(bodies) > wire.MAX_LINES:
        raise BadBundle("too_large", wire.MAX_LINES)
    previous = Head(header.first_seq - 1, header.previous)
    lines = _chained(previous, bodies)
    last = Head(lines[-1].seq, lines[-1].hash)
    if last != Head(trailer.last_seq, trailer.last_hash):
        raise BadBundle("wrong_chain")
    message = bundle_statement(header.station, header.signer, previous, last)
    if not verify(header.signer, message, trailer.signature):
        raise BadBundle("bad_signature")
    return Bundle(header.station, header.signer, previous, lines, trailer.signature)


def _unpacked(data: bytes) -> bytes:
    """Unpack at most MAX_PLAIN_BYTES, however much a crafted bundle would give."""
    if len(data) > wire.MAX_PACKED_BYTES:
        raise BadBundle("too_large", wire.MAX_PACKED_BYTES)
    if data[:2] != b"\x1f\x8b"[: len(data)] or not data:
        raise BadBundle("not_gzip")
    unpacker = zlib.decompressobj(wbits=31)
    try:
        plain = unpacker.decompress(data, wire.MAX_PLAIN_BYTES + 1)
    except zlib.error:
        raise BadBundle("damaged") from None
    if len(plain) > wire.MAX_PLAIN_BYTES:
        raise BadBundle("too_large", wire.MAX_PLAIN_BYTES)
    if not unpacker.eof:
        raise BadBundle("truncated")
    if unpacker.unused_data:
        raise BadBundle("damaged")
    return plain


def _has_control(plain: bytes) -> bool:
    """Whether there is a control character but the newline (a byte below 0x20 is one in UTF-8)."""
    return len(plain.translate(None, _CONTROL)) != len(plain)


def _rows(plain: bytes) -> list[str]:
    try:
        text = plain.decode()
    except UnicodeDecodeError:
        raise BadBundle("bad_text") from None
    if not text.endswith("\n"):
        raise BadBundle("truncated")
    if _has_control(plain):
        raise BadBundle("bad_text")
    rows = text[:-1].split("\n")
    if len(rows) < 2:
        raise BadBundle("truncated")
    return rows


def _header(row: str) -> _Header:
    try:
        header = _HEADERS.decode(row)
    except (msgspec.DecodeError, RecursionError):
        raise BadBundle("bad_header") from None
    genesis = header.first_seq > 1 or header.previous == Head().hash
    is_good = (
        header.format == wire.VERSION
        and 1 <= header.first_seq < 2**53
        and wire.HASH_PATTERN.fullmatch(header.previous)
        and wire.STATION_PATTERN.fullmatch(header.station)
        and genesis
    )
    if not is_good:
        raise BadBundle("bad_header")
    return header


def _trailer(row: str) -> _Trailer:
    try:
        return _TRAILERS.decode(row)
    except (msgspec.DecodeError, RecursionError):
        raise BadBundle("bad_trailer") from None


def _chained(previous: Head, bodies: Sequence[str]) -> tuple[Line, ...]:
    lines = []
    seq, before = previous.seq, previous.hash
    for body in bodies:
        if len(body) * 4 > wire.MAX_BODY_BYTES and len(body.encode()) > wire.MAX_BODY_BYTES:
            raise BadBundle("too_large", wire.MAX_BODY_BYTES)
        seq += 1
        before = line_hash(before, body)
        lines.append(Line(seq, before, body))
    return tuple(lines)
