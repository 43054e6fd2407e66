"""The descriptions of the steps' forms: none is missing, and what is typed reaches the use case."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desk_app.domain.dossier import FeeLine, PartReceived, Party, Status
from desk_app.domain.problems import Problem
from desk_app.domain.workflow import open_steps
from desk_app.usecases import steps
from desk_app.usecases.desk import Desk
from desk_app.usecases.finding import show
from tests.support.entries import received, standing_at
from tests.ui import test_dossier as pages
from ui.steps.choice import BY_COUNT, KEYS, TAKEN_ELSEWHERE, likely_step
from ui.steps.form import Asked, FieldForm, Kind, Value
from ui.steps.given import foreseen_of, given_of, placed
from ui.steps.rows import form_of

TODAY = date(2026, 11, 20)
TYPED: dict[Kind, Value] = {
    Kind.LINE: "Tám",
    Kind.DAY: "30/11/2026",
    Kind.MOMENT: "20/11/2026 15:32",
    Kind.NAMES: ("Giấy xác nhận",),
    Kind.PARTS: (PartReceived("Giấy xác nhận", originals=1),),
    Kind.FEES: (FeeLine("Lệ phí", 30_000, "charge", "AB/26E", "0000123"),),
    Kind.PERSON: Party("Nguyễn Văn Út"),
    Kind.OWNER: Party("Nguyễn Văn Sáu"),
    Kind.LIMIT: ("5", "working_day"),
    Kind.PROCEDURE: "1.001193",
}


def typed(field: FieldForm) -> Value:
    """Something a clerk would type into a field of its kind."""
    if field.name == "sets":
        return "2"
    if field.name == "issued_on":
        return "20/11/2026"
    return field.start if field.kind is Kind.CHOICE else TYPED[field.kind]


@pytest.mark.parametrize("status", list(Status))
def test_every_open_step_has_a_form_and_a_key(status: Status) -> None:
    dossier = standing_at(status)
    for kind in open_steps(dossier):
        if kind in BY_COUNT:
            assert kind not in KEYS
            continue
        assert kind in KEYS
        if kind not in TAKEN_ELSEWHERE:
            assert form_of(kind, Asked(dossier, TODAY)).title


@pytest.mark.parametrize("status", list(Status))
def test_what_is_typed_reaches_the_use_case(desk: Desk, status: Status) -> None:
    number = pages.standing_at(desk, status)
    dossier = show(desk, number)
    for kind in open_steps(dossier):
        if kind in (*TAKEN_ELSEWHERE, *BY_COUNT):
            continue
        form = form_of(kind, Asked(dossier, TODAY))
        given, unread = given_of(form, {one.name: typed(one) for one in form.fields})
        assert unread == ()
        found = steps.preview(desk, number, kind, given)
        assert [(p.place, p.code) for p in found.problems] == [], kind
        assert found.dossier is not None


@pytest.mark.parametrize("status", list(Status))
def test_the_likely_step_is_an_open_one(status: Status) -> None:
    dossier = standing_at(status)
    likely = likely_step(dossier)
    assert likely in open_steps(dossier) or (likely == "" and status.is_final)


def test_of_a_correction_only_what_differs_is_given() -> None:
    form = form_of("corrected", Asked(received(), TODAY))
    values = {one.name: one.start for one in form.fields}
    assert given_of(form, values) == ({}, ())
    changed = {**values, "reason": "gõ nhầm", "sets": "3", "note": ""}
    assert given_of(form, changed) == ({"reason": "gõ nhầm", "sets": 3}, ())


def test_a_text_that_was_there_can_be_taken_out_by_a_correction() -> None:
    dossier = received()
    noted = replace(dossier, intake=replace(dossier.intake, note="Hẹn sáng"))
    form = form_of("corrected", Asked(noted, TODAY))
    values = {one.name: one.start for one in form.fields}
    assert given_of(form, {**values, "note": ""}) == ({"note": ""}, ())


@pytest.mark.parametrize(
    "text",
    ["20/11/2026 15:32", "15:32 20/11/2026", "20-11-2026, 15h32", "20112026 15.32"],
)
def test_a_moment_is_read_as_clerks_write_it(text: str) -> None:
    form = form_of("withdrawn", Asked(received(), TODAY))
    given, unread = given_of(form, {"happened_at": text})
    assert unread == ()
    assert given["happened_at"] == "2026-11-20T15:32:00+07:00"


@pytest.mark.parametrize("text", ["hôm qua", "31/02/2026 10:00", "20/11/2026", "20/11/2026 25:00"])
def test_a_moment_that_is_none_is_told_at_its_field(text: str) -> None:
    form = form_of("withdrawn", Asked(received(), TODAY))
    assert given_of(form, {"happened_at": text})[1] == (
        Problem("fields.happened_at", "not_day_and_time"),
    )


def test_sets_and_days_that_cannot_be_read() -> None:
    form = form_of("corrected", Asked(received(), TODAY))
    assert given_of(form, {"sets": "hai"})[1] == (Problem("fields.sets", "not_digits"),)
    form = form_of("extended", Asked(received(), TODAY))
    assert given_of(form, {"due_on": "31/02/2026"})[1] == (Problem("fields.due_on", "not_a_date"),)


def test_texts_not_yet_typed_are_stood_in_for() -> None:
    form = form_of("extended", Asked(received(), TODAY))
    foreseen = foreseen_of(form, {"due_on": "2026-11-30", "reason": "Chờ"})
    assert foreseen["reason"] == "Chờ"
    assert foreseen["letter_no"]
    assert "signed_by" not in foreseen


def test_papers_not_yet_ticked_are_missing_and_not_stood_in_for() -> None:
    form = form_of("supplemented", Asked(standing_at(Status.AWAITING_SUPPLEMENT), TODAY))
    given, unread = given_of(form, {"parts": ()})
    assert unread == (Problem("fields.parts", "missing"),)
    assert foreseen_of(form, given) == {}


def test_the_head_is_named_in_the_form_only_where_there_is_no_roster() -> None:
    second = replace(received(), supplement_requests=1)
    named = [f.name for f in form_of("supplement_requested", Asked(second, TODAY)).fields]
    assert named[-2:] == ["head", "head_reason"]
    with_roster = Asked(second, TODAY, has_roster=True)
    named = [f.name for f in form_of("supplement_requested", with_roster).fields]
    assert named[-1] == "head_reason"
    assert "head" not in named


@pytest.mark.parametrize(
    ("problem", "place"),
    [
        (Problem("fields.parts.2.originals", "too_large"), "parts"),
        (Problem("fields.due_on", "day_off"), "due_on"),
        (Problem("kind", "not_later"), "due_on"),
        (Problem("kind", "nothing_changed"), ""),
        (Problem("fields.seq", "missing"), "doubt"),
        (Problem("fields.unheard_of", "missing"), ""),
    ],
)
def test_a_problem_is_shown_at_the_nearest_field(problem: Problem, place: str) -> None:
    found = placed(problem, {"parts", "due_on", "doubt"})
    assert (found.place, found.code) == (place, problem.code)
