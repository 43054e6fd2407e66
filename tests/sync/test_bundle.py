"""A bundle is believed whole or not at all."""

from __future__ import annotations

import gzip
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk_app.domain.codec import GENESIS, canonical
from desk_app.domain.journal import Head, Line, next_line
from sync import wire
from sync.bundle import BadBundle, Bundle, read_bundle, write_bundle
from sync.keys import SigningKey, is_signed

KEY = SigningKey.generate()
STATION = "st-abcdefgh23"


def verify(signer: str, message: bytes, signature: str) -> bool:
    return signer == STATION and is_signed(KEY.public, message, signature)


def chain(*bodies: str, after: Head | None = None) -> list[Line]:
    lines: list[Line] = []
    head = after or Head()
    for body in bodies:
        lines.append(next_line(head, body))
        head = Head(lines[-1].seq, lines[-1].hash)
    return lines


def packed(*bodies: str) -> bytes:
    return write_bundle(STATION, Head(), chain(*bodies), KEY.sign)


def code_of(data: bytes) -> str:
    with pytest.raises(BadBundle) as refused:
        read_bundle(data, verify)
    return refused.value.code


def rows_packed(rows: list[str]) -> bytes:
    return gzip.compress("\n".join([*rows, ""]).encode(), mtime=0)


def rows_of(data: bytes) -> list[str]:
    return gzip.decompress(data).decode().splitlines()


@given(st.lists(st.text(st.characters(exclude_categories=("Cc", "Cs"))), min_size=1, max_size=20))
def test_what_was_packed_is_read(bodies: list[str]) -> None:
    before = Head(41, "ab" * 32)
    lines = chain(*bodies, after=before)
    data = write_bundle(STATION, before, lines, KEY.sign)
    assert data == write_bundle(STATION, before, lines, KEY.sign)
    bundle = read_bundle(data, verify)
    assert (bundle.previous, bundle.lines, bundle.station) == (before, tuple(lines), STATION)


def test_every_single_bit_matters() -> None:
    data = packed('{"a":1}', '{"b":"Đào"}')
    good = read_bundle(data, verify)
    idle = 0
    for place in range(len(data) * 8):
        harmed = bytearray(data)
        harmed[place // 8] ^= 1 << place % 8
        try:
            found: Bundle | None = read_bundle(bytes(harmed), verify)
        except BadBundle:
            found = None
        assert found in (None, good)
        idle += found == good
    assert idle <= 7 * 8 + 7  # gzip's flags, time, system, and the padding after the last block


def test_every_bit_of_what_is_signed_matters() -> None:
    """The same without gzip's own check sum in the way."""
    plain = gzip.decompress(packed('{"a":1}', '{"b":"Đào"}'))
    for place in range(len(plain) * 8):
        harmed = bytearray(plain)
        harmed[place // 8] ^= 1 << place % 8
        with pytest.raises(BadBundle):
            read_bundle(gzip.compress(bytes(harmed)), verify)


def test_cut_short_anywhere_it_is_refused() -> None:
    data = packed('{"a":1}', '{"b":2}')
    codes = {code_of(data[:size]) for size in range(len(data))}
    assert codes == {"truncated", "not_gzip"}


@pytest.mark.parametrize("data", [b"", b"<html>", b"\x00" * 100, "Đây là trang web".encode()])
def test_other_things_are_not_bundles(data: bytes) -> None:
    assert code_of(data) == "not_gzip"


def test_something_behind_the_end_is_refused() -> None:
    assert code_of(packed("{}") + b"x") == "damaged"
    assert code_of(packed("{}") + packed("{}")) == "damaged"


def test_a_bomb_is_not_unpacked() -> None:
    bomb = zlib.compressobj(9, wbits=31)
    data = b"".join(bomb.compress(bytes(2**20)) for _ in range(200))
    data += bomb.flush()
    assert len(data) < wire.MAX_PACKED_BYTES
    assert code_of(data) == "too_large"


def test_too_many_and_too_long_lines_are_refused() -> None:
    assert code_of(packed(*["{}"] * (wire.MAX_LINES + 1))) == "too_large"
    assert len(read_bundle(packed(*["{}"] * wire.MAX_LINES), verify).lines) == wire.MAX_LINES
    assert code_of(packed("x" * (wire.MAX_BODY_BYTES + 1))) == "too_large"


@pytest.mark.parametrize("body", ["a\nb", "a\rb", "a\x00b", "a\tb"])
def test_a_line_is_one_line(body: str) -> None:
    with pytest.raises(BadBundle) as refused:
        packed(body)
    assert refused.value.code == "bad_text"


def test_nothing_to_pack_is_refused() -> None:
    with pytest.raises(BadBundle) as refused:
        write_bundle(STATION, Head(), [], KEY.sign)
    assert refused.value.code == "empty"


def test_lines_taken_out_changed_or_swapped_break_the_chain() -> None:
    header, first, second, trailer = rows_of(packed('{"a":1}', '{"b":2}'))
    for bodies in ([first], [second], [second, first], [first, second, first], [first, "{}"]):
        assert code_of(rows_packed([header, *bodies, trailer])) == "wrong_chain"
    assert code_of(rows_packed([header, trailer])) == "empty"


@pytest.mark.parametrize(
    "change",
    [
        {"format": 2},
        {"format": "1"},
        {"first_seq": 0},
        {"first_seq": -1},
        {"first_seq": 2**70},
        {"first_seq": True},
        {"previous": "ab" * 32},  # the first line follows nothing
        {"previous": "zz" * 32},
        {"previous": GENESIS[:-1]},
        {"station": "../../etc"},
        {"station": None},
    ],
)
def test_a_header_says_what_it_must(change: dict[str, object]) -> None:
    _, body, trailer = rows_of(packed("{}"))
    header = {
        "format": 1,
        "station": STATION,
        "signer": STATION,
        "first_seq": 1,
        "previous": GENESIS,
    }
    assert code_of(rows_packed([canonical({**header, **change}), body, trailer])) == "bad_header"


def test_header_and_trailer_must_be_there() -> None:
    header, body, trailer = rows_of(packed("{}"))
    assert code_of(rows_packed(["[" * 100_000, body, trailer])) == "bad_header"
    assert code_of(rows_packed([header, body, body])) == "bad_trailer"
    assert code_of(rows_packed([header])) == "truncated"
    assert code_of(gzip.compress(b"\xff\xfe\n")) == "bad_text"


@settings(max_examples=300)
@given(st.binary(max_size=200))
def test_any_bytes_are_answered_with_a_code(plain: bytes) -> None:
    for data in (plain, gzip.compress(plain)):
        with pytest.raises(BadBundle):
            read_bundle(data, verify)


def test_a_bomb_costs_no_more_than_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    """The unpacker is told how much it may give, and never gives more."""
    asked: list[int] = []
    real = zlib.decompressobj

    class Watched:
        def __init__(self, **options: int) -> None:
            self._real = real(wbits=options["wbits"])

        def decompress(self, data: bytes, most: int) -> bytes:
            asked.append(most)
            return self._real.decompress(data, most)

    monkeypatch.setattr(zlib, "decompressobj", Watched)
    assert code_of(gzip.compress(bytes(wire.MAX_PLAIN_BYTES + 2))) == "too_large"
    assert asked == [wire.MAX_PLAIN_BYTES + 1]
