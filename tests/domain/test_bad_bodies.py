"""Bodies that are not entries: each refused with its place and code, none by an accident."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.codec import BadBody, body_text, read_body
from desk_app.domain.entries import Entry
from tests.support.entries import FACTS, entry

GOOD: dict[str, Any] = json.loads(body_text(entry(FACTS["received"], 2, 1)))


def changed(path: str, value: object) -> str:
    """The good body with one place changed; `...` takes it away."""
    body = json.loads(json.dumps(GOOD))
    at: Any = body
    *way, last = path.split(".")
    for step in way:
        at = at[int(step) if step.isdigit() else step]
    if value is ...:
        del at[last]
    else:
        at[last] = value
    return json.dumps(body)


def test_the_good_body_is_good() -> None:
    assert read_body(json.dumps(GOOD)).fact == FACTS["received"]


@pytest.mark.parametrize(
    "text",
    ["", "{", "nonsense", "\x00", "[" * 100_000, '{"a":' * 100_000, "9" * 5_000],
    ids=["empty", "cut", "word", "nul", "deep list", "deep object", "long number"],
)
def test_what_is_not_json(text: str) -> None:
    with pytest.raises(BadBody) as bad:
        read_body(text)
    assert (bad.value.place, bad.value.code) == ("", "not_json")


@pytest.mark.parametrize(
    ("body", "place", "code"),
    [
        ("[]", "", "wrong_type"),
        ("null", "", "wrong_type"),
        (changed("station", ...), "station", "wrong_type"),
        (changed("station", 5), "station", "wrong_type"),
        (changed("seq", "2"), "seq", "wrong_type"),
        (changed("seq", 2.0), "seq", "wrong_type"),
        (changed("seq", True), "seq", "wrong_type"),
        (changed("revision", None), "revision", "wrong_type"),
        (changed("dossier", 1), "dossier", "wrong_type"),
        (changed("by", None), "by", "wrong_type"),
        (changed("kind", ["received"]), "kind", "wrong_type"),
        (changed("v", ...), "v", "wrong_type"),
        (changed("v", 0), "v", "too_small"),
        (changed("v", -(10**18)), "v", "too_small"),
        (changed("fields", []), "fields", "wrong_type"),
        (changed("happened_at", "yesterday"), "happened_at", "not_a_moment"),
        (changed("happened_at", ...), "happened_at", "wrong_type"),
        (changed("recorded_at", "9999-12-31T23:59:59+00:00"), "recorded_at", "not_a_moment"),
        (changed("fields.dossier_no", ...), "fields.dossier_no", "missing"),
        (changed("fields.intake", "x"), "fields.intake", "wrong_type"),
        (changed("fields.intake.applicant.name", ...), "fields.intake.applicant.name", "missing"),
        (
            changed("fields.intake.applicant.born_on", "1985-02-31"),
            "fields.intake.applicant.born_on",
            "not_a_date",
        ),
        (
            changed("fields.intake.parts.1.originals", 1.5),
            "fields.intake.parts.1.originals",
            "wrong_type",
        ),
        (changed("fields.intake.parts", {}), "fields.intake.parts", "wrong_type"),
        (changed("fields.intake.channel", "fax"), "fields.intake.channel", "unknown_choice"),
        (changed("fields.due.due_at", "soon"), "fields.due.due_at", "not_a_moment"),
    ],
)
def test_each_with_its_place_and_code(body: str, place: str, code: str) -> None:
    with pytest.raises(BadBody) as bad:
        read_body(body)
    assert (bad.value.place, bad.value.code) == (place, code)


junk = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)
places = [
    *GOOD,
    *(f"fields.{name}" for name in GOOD["fields"]),
    *(f"fields.intake.{name}" for name in GOOD["fields"]["intake"]),
    *(f"fields.due.{name}" for name in GOOD["fields"]["due"]),
]


@given(st.sampled_from(places), junk)
def test_nothing_but_an_entry_or_a_bad_body_comes_out(path: str, value: Any) -> None:
    place = path
    try:
        found: object = read_body(changed(path, value))
    except BadBody as bad:
        found, place = bad, bad.place
    assert isinstance(found, Entry | BadBody)
    assert path.startswith(place) or place.startswith(path)
