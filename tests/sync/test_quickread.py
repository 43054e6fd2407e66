"""The quick reader means what the codec means, or says nothing."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from desk_app.domain.codec import BadBody, body_text, read_body
from desk_app.domain.entries import Entry, NoteAdded
from sync.center.quickread import quick_read
from tests.sync.desk import START
from tests.sync.walks import entries

ODD = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.integers(2**62, 2**70),
    st.floats(allow_nan=True),
    st.text(max_size=12),
    st.sampled_from(
        [
            "2026-11-20T15:30:00Z",
            "2026-11-20T15:30:00",
            "2026-11-20 15:30:00+07:00",
            "2026-11-20t15:30:00+07:00",
            "2026-11-20T15:30:00.5+07:00",
            "2026-11-20T15:30+07:00",
            "2026-11-20T15:30:00+08:00",
            "2026-11-20T15:30:00-00:00",
            "0001-01-01T00:00:00Z",
            "0001-01-01T00:00:00+07:00",
            "9999-12-31T23:59:59+07:00",
            "9999-12-31T23:59:59-07:00",
            "2026-11-20T24:00:00+07:00",
            "20261120T153000+0700",
            "2026-11-20",
            "20261120",
            "2026-W47-5",
            "2026-02-30",
        ]
    ),
    st.just([]),
    st.just({}),
)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    if isinstance(value, dict):
        inner = list(value.items())
    else:
        inner = list(enumerate(value)) if isinstance(value, list) else []
    return [path, *(found for key, item in inner for found in places(item, (*path, key)))]


def harmed(body: str, data: st.DataObject) -> str:
    """One value anywhere in it replaced by something odd, taken out, or added."""
    envelope = json.loads(body)
    path = data.draw(st.sampled_from(places(envelope)))
    assume(path)
    into = envelope
    for key in path[:-1]:
        into = into[key]
    if data.draw(st.booleans()) and isinstance(into, dict):
        del into[path[-1]]
        into[data.draw(st.text(max_size=8))] = data.draw(ODD)
    else:
        into[path[-1]] = data.draw(ODD)
    return json.dumps(envelope, ensure_ascii=data.draw(st.booleans()))


@settings(max_examples=300, deadline=None)
@given(entries())
def test_ordinary_bodies_are_read_and_read_right(entry: Entry) -> None:
    body = body_text(entry)
    assert quick_read(body) == read_body(body) == entry


@settings(max_examples=1500, deadline=None)
@given(entries(), st.data())
def test_harmed_bodies_are_read_as_the_codec_reads_them(entry: Entry, data: st.DataObject) -> None:
    body = harmed(body_text(entry), data)
    found = quick_read(body)
    if found is None:
        return
    expected: Entry | None
    try:
        expected = read_body(body)
    except BadBody:
        expected = None
    assert found == expected
    assert body_text(found) == body_text(expected or found)


def test_escapes_and_other_programs_are_left_to_the_codec() -> None:
    body = body_text(_note("dòng\nhai"))
    assert quick_read(body) is None
    assert quick_read(body_text(_note("một dòng"))) is not None
    assert quick_read(body_text(_note("a")).replace('"v":1', '"v":2')) is None
    assert quick_read(body_text(_note("a")).replace("note_added", "note_sung")) is None


def _note(text: str) -> Entry:
    return Entry("st-abcdefgh23", 1, START, START, "Lan", NoteAdded(text), "d-1")
