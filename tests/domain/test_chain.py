"""The chain of lines, and a frozen journal: the format can never change unnoticed."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.codec import GENESIS, body_text, line_hash, read_body
from desk_app.domain.entries import KINDS
from desk_app.domain.journal import Break, Head, Line, first_break, next_line

# Hash and body of one line of each kind, written down once.  If a test on it fails, the stored
# format has changed: every journal out there would be unreadable, or its hashes wrong.  Upcast or
# add a new field with a default; never change that file.
FROZEN = tuple(
    Line(n, text[:64], text[65:])
    for n, text in enumerate(
        Path(__file__).with_name("journal_v1.txt").read_text(encoding="utf-8").splitlines(), 1
    )
)
bodies = st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=20), max_size=8)


def chain(texts: list[str]) -> list[Line]:
    head, lines = Head(), []
    for body in texts:
        lines.append(next_line(head, body))
        head = Head(lines[-1].seq, lines[-1].hash)
    return lines


def test_the_hash_is_what_it_always_was() -> None:
    expected = hashlib.sha256(b"commune-desk journal 1\n" + b"0" * 64 + b"\n{}").hexdigest()
    assert line_hash(GENESIS, "{}") == expected
    assert expected == "f26c2743d475033723f054f4de4d31f9b36774bbe9f99dff186a3bd112ac8b9e"
    assert line_hash("a" * 64, '{"by":"Đào"}') == (
        "d9550a1ba663a717500c6a5983bc469bb00f4379c34a2dafdbde10eb64f78fdb"
    )


def test_the_frozen_journal_holds() -> None:
    assert first_break(FROZEN) is None
    assert FROZEN[-1].hash == "26279ef2fa81ee5059a9c250387b91435247783e8f2dc92de4a0dc79d0a19e3b"
    assert {json.loads(line.body)["kind"] for line in FROZEN} <= KINDS.keys()


@pytest.mark.parametrize("line", FROZEN, ids=lambda line: json.loads(line.body)["kind"])
def test_each_frozen_line_is_read_and_written_the_same(line: Line) -> None:
    entry = read_body(line.body)
    assert type(entry.fact) is KINDS[json.loads(line.body)["kind"]]
    assert entry.seq == line.seq
    assert body_text(entry) == line.body


@given(bodies)
def test_what_is_chained_holds_in_whole_and_in_parts(texts: list[str]) -> None:
    lines = chain(texts)
    assert first_break(lines) is None
    assert [line.seq for line in lines] == list(range(1, len(texts) + 1))
    for cut, line in enumerate(lines, 1):
        assert first_break(lines[cut:], Head(line.seq, line.hash)) is None


@given(bodies.filter(bool), st.data())
def test_any_change_is_found_where_it_is(texts: list[str], data: st.DataObject) -> None:
    lines = chain(texts)
    at = data.draw(st.integers(0, len(lines) - 1))
    there = lines[at]
    body = [*lines[:at], replace(there, body=there.body + "."), *lines[at + 1 :]]
    assert first_break(body) == Break(at + 1, "wrong_hash")
    forged = line_hash(lines[at - 1].hash if at else GENESIS, there.body + ".")
    remade = [*lines[:at], Line(at + 1, forged, there.body + "."), *lines[at + 1 :]]
    expected = None if at == len(lines) - 1 else Break(at + 2, "wrong_hash")
    assert first_break(remade) == expected
    missing = [*lines[:at], *lines[at + 1 :]]
    assert first_break(missing) == (None if at == len(lines) - 1 else Break(at + 1, "gap"))
    doubled = [*lines[: at + 1], *lines[at:]]
    assert first_break(doubled) == Break(at + 2, "gap")
