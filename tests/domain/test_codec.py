"""The stored text of entries: one text per value, read back whole, the same for ever."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk_app.domain import codec
from desk_app.domain.codec import body_text, canonical, plain, read_body, read_fact
from desk_app.domain.entries import KINDS, Entry, Fact, NoteAdded, Unknown, Withdrawn
from desk_app.domain.moments import VIETNAM
from tests.support.entries import FACTS, entry

# Texts as they come out of the desk's own cleaning: NFC, no surrogates.
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12).map(
    lambda text: unicodedata.normalize("NFC", text)
)
moments = st.integers(0, 3_000_000_000).map(lambda s: datetime.fromtimestamp(s, VIETNAM))
numbers = st.integers(-(2**53), 2**53)


def values(hint: Any) -> st.SearchStrategy[Any]:
    """Anything a field of this type may hold, from the type itself."""
    simple = {str: texts, int: numbers, bool: st.booleans(), datetime: moments, date: st.dates()}
    if hint in simple:
        return simple[hint]
    if get_origin(hint) is tuple:
        return st.lists(values(get_args(hint)[0]), max_size=3).map(tuple)
    if is_dataclass(hint):
        made: Any = hint
        hints = get_type_hints(hint)
        needed = [f for f in fields(hint) if f.default is MISSING]
        others = [f for f in fields(hint) if f.default is not MISSING]
        return st.fixed_dictionaries(
            {f.name: values(hints[f.name]) for f in needed},
            optional={f.name: values(hints[f.name]) for f in others},
        ).map(lambda found: made(**found))
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return st.sampled_from(hint)
    options = get_args(hint)
    return st.none() | values(next(one for one in options if one is not type(None)))


@st.composite
def entries(draw: Any, cls: type[Fact]) -> Entry:
    return Entry(
        station=draw(texts),
        seq=draw(st.integers(1, 2**53)),
        happened_at=draw(moments),
        recorded_at=draw(moments),
        by=draw(texts),
        fact=draw(values(cls)),
        dossier_id=draw(st.none() | texts),
        revision=draw(st.none() | st.integers(1, 99)),
    )


def leaves(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return [leaf for item in value.values() for leaf in leaves(item)]
    return [leaf for item in value for leaf in leaves(item)] if isinstance(value, list) else [value]


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=12)
@given(data=st.data())
def test_every_kind_comes_back_as_it_was(kind: str, data: st.DataObject) -> None:
    made = data.draw(entries(KINDS[kind]))
    text = body_text(made)
    assert read_body(text) == made
    assert canonical(json.loads(text)) == text
    assert unicodedata.is_normalized("NFC", text)
    assert not any(type(leaf) is float for leaf in leaves(json.loads(text)))
    assert text == body_text(read_body(text))


def test_the_text_is_small_sorted_and_without_defaults() -> None:
    assert body_text(entry(NoteAdded("Gọi điện"), 7)) == (
        '{"by":"Trần Thị Hồng Đào","dossier":"st-2222-0000002","fields":{"text":"Gọi điện"},'
        '"happened_at":"2026-10-05T09:00:00+07:00","kind":"note_added",'
        '"recorded_at":"2026-10-05T09:00:00+07:00","seq":7,"station":"st-2222","v":1}'
    )
    assert plain(FACTS["returned"]) == {"receiver": "Trần Thị Hồng Đào"}


def test_decomposed_letters_are_composed_in_the_text() -> None:
    decomposed = unicodedata.normalize("NFD", "Đỗ Thị Mỵ")
    assert decomposed != "Đỗ Thị Mỵ"
    text = body_text(entry(NoteAdded(decomposed)))
    assert "Đỗ Thị Mỵ" in text
    assert text == body_text(entry(NoteAdded("Đỗ Thị Mỵ")))


def test_every_field_is_of_a_type_the_format_knows() -> None:
    def check(hint: Any) -> None:
        for inner in get_args(hint):
            check(inner)
        if is_dataclass(hint):
            for one in get_type_hints(hint).values():
                check(one)
        elif not get_args(hint) and hint is not Ellipsis and not issubclass(hint, StrEnum):
            assert hint in (str, int, bool, date, datetime, type(None)), hint

    for cls in KINDS.values():
        for f in fields(cls):
            check(get_type_hints(cls)[f.name])


def test_a_kind_of_a_later_program_is_kept_as_it_came() -> None:
    body = body_text(entry(Unknown("weighed", {"grams": 12, "of": {"x": [1, "Đá"]}}), 5))
    found = read_body(body)
    assert found.fact == Unknown("weighed", {"grams": 12, "of": {"x": [1, "Đá"]}})
    assert (found.kind, body_text(found)) == ("weighed", body)


def test_a_later_version_of_a_known_kind_is_unknown_too() -> None:
    later = codec.VERSION + 1
    assert read_fact("note_added", later, {"words": "x"}) == Unknown("note_added", {"words": "x"})


def test_a_field_of_a_later_program_is_passed_over() -> None:
    assert read_fact("note_added", 1, {"text": "x", "colour": "red"}) == NoteAdded("x")


def test_an_old_body_is_brought_up_to_date_step_by_step(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if the format were at version 3, with two changes behind it; the text is not rewritten."""
    monkeypatch.setattr(codec, "VERSION", 3)
    to_two = {("note_added", 1): lambda old: {"words": old["cmnd"]}}
    to_three = {("note_added", 2): lambda old: {"text": old["words"] + "!"}}
    monkeypatch.setattr(codec, "UPCASTS", to_two | to_three)
    assert read_fact("note_added", 1, {"cmnd": "x"}) == NoteAdded("x!")
    assert read_fact("note_added", 2, {"words": "y"}) == NoteAdded("y!")
    assert read_fact("note_added", 3, {"text": "z"}) == NoteAdded("z")
    assert read_fact("withdrawn", 1, {"reason": "w"}) == Withdrawn("w")
