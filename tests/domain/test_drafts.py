"""From JSON to a draft: every wrong shape is told at once, with its place and code."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

from desk_app.domain.drafts import read_draft
from desk_app.domain.entries import TakenOver
from desk_app.domain.intake import IntakeDraft
from desk_app.domain.moments import VIETNAM
from desk_app.domain.problems import Refused
from desk_app.domain.procedures import Channel, LimitUnit, TimeLimit
from tests.support.drafts import draft_json


def problems(given: object, **changes: Any) -> set[tuple[str, str]]:
    with pytest.raises(Refused) as refused:
        read_draft(IntakeDraft, given if given is not None else draft_json(**changes))
    return {(problem.place, problem.code) for problem in refused.value.problems}


def test_a_whole_draft() -> None:
    found = read_draft(IntakeDraft, draft_json(happened_at="2026-10-05T08:15"))
    assert found.applicant.name == "Trần Thị Hồng Đào"
    assert found.applicant.born_on == date(1985, 3, 14)
    assert found.channel is Channel.DIRECT
    assert [part.originals for part in found.parts] == [1, 1]
    assert found.happened_at == datetime(2026, 10, 5, 8, 15, tzinfo=VIETNAM)


def test_only_name_procedure_and_channel_are_needed() -> None:
    least = {"procedure_code": "1.000894", "applicant": {"name": "Út"}, "channel": "post"}
    found = read_draft(IntakeDraft, least)
    assert (found.sets, found.parts, found.owner, found.note) == (1, (), None, "")
    assert problems({}) == {
        ("procedure_code", "missing"),
        ("applicant", "missing"),
        ("channel", "missing"),
    }
    assert problems({**least, "applicant": {}}) == {("applicant.name", "missing")}


def test_null_is_nothing() -> None:
    assert read_draft(IntakeDraft, {**draft_json(), "owner": None, "note": None}).note == ""
    assert ("channel", "missing") in problems({**draft_json(), "channel": None})


@pytest.mark.parametrize("given", [None, [], "x", 5, 5.5, True])
def test_what_is_no_object(given: Any) -> None:
    with pytest.raises(Refused) as refused:
        read_draft(IntakeDraft, given)
    assert [(p.place, p.code) for p in refused.value.problems] == [("draft", "wrong_type")]


@pytest.mark.parametrize(
    ("changes", "place", "code"),
    [
        ({"colour": "red"}, "colour", "unknown_field"),
        ({"applicant": {"name": "Út", "cmnd": "1"}}, "applicant.cmnd", "unknown_field"),
        ({"parts": [{"name": "Đơn", "colour": 2}]}, "parts.0.colour", "unknown_field"),
        ({"x" * 500: 1}, "x" * 60, "unknown_field"),
        ({"procedure_code": 1.000894}, "procedure_code", "wrong_type"),
        ({"applicant": "Út"}, "applicant", "wrong_type"),
        ({"applicant": [1]}, "applicant", "wrong_type"),
        ({"applicant": {"name": 5}}, "applicant.name", "wrong_type"),
        ({"applicant": {"name": "Út", "phone": 912345678}}, "applicant.phone", "wrong_type"),
        ({"applicant": {"name": "Út", "born_on": "31/02/1990"}}, "applicant.born_on", "not_a_date"),
        ({"applicant": {"name": "Út", "born_on": "1990-02-31"}}, "applicant.born_on", "not_a_date"),
        ({"applicant": {"name": "Út", "born_on": "1/1/90"}}, "applicant.born_on", "not_a_date"),
        ({"applicant": {"name": "Út", "born_on": 1990}}, "applicant.born_on", "wrong_type"),
        ({"owner": {"phone": "0912345678"}}, "owner.name", "missing"),
        ({"owner": {"name": "Út", "subject": "alien"}}, "owner.subject", "unknown_choice"),
        ({"parts": {"name": "Đơn"}}, "parts", "wrong_type"),
        ({"parts": [{"originals": 1}]}, "parts.0.name", "missing"),
        ({"parts": [{"name": "Đơn", "originals": "1"}]}, "parts.0.originals", "wrong_type"),
        ({"parts": [{"name": "Đơn", "originals": 1.5}]}, "parts.0.originals", "wrong_type"),
        ({"parts": [{"name": "Đơn", "originals": True}]}, "parts.0.originals", "wrong_type"),
        ({"parts": [{"name": "Đơn"}] * 501}, "parts", "too_many"),
        ({"sets": float("nan")}, "sets", "wrong_type"),
        ({"sets": "1"}, "sets", "wrong_type"),
        ({"channel": "fax"}, "channel", "unknown_choice"),
        ({"channel": ["direct"]}, "channel", "unknown_choice"),
        ({"return_by": "pigeon"}, "return_by", "unknown_choice"),
        ({"happened_at": "31/02/2026"}, "happened_at", "not_a_moment"),
        ({"happened_at": "9999-12-31T23:59:59Z"}, "happened_at", "not_a_moment"),
        ({"happened_at": 20261005}, "happened_at", "wrong_type"),
        ({"limit": {"amount": 0, "unit": "hour"}}, "limit", "out_of_range"),
        ({"limit": {"amount": 2, "unit": "same_day"}}, "limit", "out_of_range"),
        ({"limit": {"amount": 10**30, "unit": "hour"}}, "limit", "out_of_range"),
        ({"limit": {"amount": 2, "unit": "fortnight"}}, "limit.unit", "unknown_choice"),
        ({"fees": [{"name": "Phí", "amount": "30000"}]}, "fees.0.amount", "wrong_type"),
    ],
)
def test_one_wrong_thing(changes: dict[str, Any], place: str, code: str) -> None:
    assert problems(None, **changes) == {(place, code)}


def test_all_wrong_things_at_once() -> None:
    assert problems(
        None,
        colour="red",
        applicant={"name": 5, "born_on": "31/02/1990"},
        parts=[{"name": "Đơn"}, {"originals": "x"}],
        channel="fax",
        sets=None,
    ) == {
        ("colour", "unknown_field"),
        ("applicant.name", "wrong_type"),
        ("applicant.born_on", "not_a_date"),
        ("parts.1.name", "missing"),
        ("parts.1.originals", "wrong_type"),
        ("channel", "unknown_choice"),
    }


def test_a_limit_given_by_hand() -> None:
    found = read_draft(IntakeDraft, draft_json(limit={"amount": 5, "unit": "working_day"}))
    assert found.limit == TimeLimit(5, LimitUnit.WORKING_DAY)


def test_what_is_not_the_senders_to_give() -> None:
    with pytest.raises(Refused) as refused:
        read_draft(TakenOver, {"taken_by": "Tám", "due": {}}, omit=("due",), place="fields")
    assert [(p.place, p.code) for p in refused.value.problems] == [("fields.due", "unknown_field")]
    assert read_draft(TakenOver, {"taken_by": "Tám"}, omit=("due",)).due is None
