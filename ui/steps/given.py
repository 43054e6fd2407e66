"""What was typed, as the step is given it; and where its problems belong.

Whether the values will do is the desk's to say: here they are only read.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from typing import Any

from desk_app.domain.codec import plain
from desk_app.domain.moments import VIETNAM, moment_text
from desk_app.domain.problems import Problem
from desk_app.domain.procedures import LimitUnit
from ui.steps.form import FieldForm, Kind, StepForm, Values
from ui.widgets.person_form import read_day

STOOD_IN = "…"
_STAND_INS: dict[Kind, Any] = {Kind.LINE: STOOD_IN, Kind.NAMES: [STOOD_IN]}

GUARDED = {
    "not_later": "due_on",
    "no_due_date": "due_on",
    "letter_no_missing": "letter_no",
    "fee_receipt_missing": "fees.receipt",
    "amount_short": "fees",
    "result_no_missing": "result_no",
    "issued_in_future": "issued_on",
    "receiver_missing": "receiver",
    "tracking_no_missing": "tracking_no",
    "no_such_doubt": "doubt",
    "payments_differ": "fees_paid",
    "due_not_after_return": "limit",
    "head_needed": "head_reason",
}
"""Which field the step table's own objections are about: they come without a place."""


def placed(problem: Problem, known: set[str]) -> Problem:
    """The problem at the nearest place the form has a field for: `parts.2.originals` → `parts`."""
    place = problem.place.removeprefix("fields.")
    if problem.place == "kind":
        place = GUARDED.get(problem.code, "kind")
    if place in ("station", "seq"):
        place = "doubt"
    while place not in known and "." in place:
        place = place.rpartition(".")[0]
    return Problem(place if place in known else "", problem.code, problem.params)


Given = dict[str, Any]


def given_of(form: StepForm, values: Values) -> tuple[Given, tuple[Problem, ...]]:
    """The plain fields of a step, and what could not be read at all.

    Empty texts are left out; of a correction everything that is as it was.
    """
    given: Given = {}
    problems: list[Problem] = []
    for one in form.fields:
        value = values.get(one.name, one.start)
        if form.is_changes_only and one.name != "reason":
            if value == one.start or (not value and not one.start):
                continue
            if one.kind is Kind.OWNER and value is None:
                given["no_owner"] = True
                continue
        elif not value:
            if one.is_needed and one.kind is Kind.PARTS:
                problems.append(Problem(f"fields.{one.name}", "missing"))
            continue
        try:
            _put(given, one, value)
        except _Unreadable as bad:
            problems.append(Problem(f"fields.{one.name}", bad.code))
    return given, tuple(problems)


def foreseen_of(form: StepForm, given: Given) -> Given:
    """The same with stand-ins for texts not yet typed: they change nothing that is shown."""
    whole = dict(given)
    for one in form.fields:
        if one.is_needed and one.kind in _STAND_INS and "." not in one.name:
            whole.setdefault(one.name, _STAND_INS[one.kind])
    if "head_reason" in whole:  # who decides is asked when it is confirmed
        whole.setdefault("head", STOOD_IN)
    return whole


class _Unreadable(Exception):
    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def _put(given: Given, one: FieldForm, value: Any) -> None:
    if one.name == "doubt":
        station, _, seq = str(value).rpartition("/")
        given |= {"station": station, "seq": int(seq)}
        return
    head, _, rest = one.name.partition(".")
    plain_value = _PLAIN.get(one.kind, _same)(value)
    if one.name == "sets":
        plain_value = _count(value)
    if rest:
        given.setdefault(head, {})[rest] = plain_value
    else:
        given[one.name] = plain_value


def _same(value: Any) -> Any:
    return value


def _count(text: str) -> int:
    if not re.fullmatch(r"[0-9]{1,4}", text):
        raise _Unreadable("not_digits")
    return int(text)


def _day(text: str) -> str:
    try:
        day = read_day(text)
    except ValueError:
        raise _Unreadable("not_a_date") from None
    return day.isoformat() if day else ""


def _moment(text: str) -> str:
    """`20/11/2026 15:30`, `15:30 20/11/2026`: a day and a time, in either order."""
    found = re.fullmatch(r"([^\s,]+)[ ,]+([0-9]{1,2})[:hg.]([0-9]{2})", text.strip())
    turned = re.fullmatch(r"([0-9]{1,2})[:hg.]([0-9]{2})[ ,]+([^\s,]+)", text.strip())
    if found:
        day, hour, minute = found.groups()
    elif turned:
        hour, minute, day = turned.groups()
    else:
        raise _Unreadable("not_day_and_time")
    try:
        on = read_day(day)
        if on is None:
            raise ValueError(text)
        at = datetime(on.year, on.month, on.day, int(hour), int(minute), tzinfo=VIETNAM)
    except ValueError:
        raise _Unreadable("not_day_and_time") from None
    return moment_text(at)


def _limit(value: tuple[str, str]) -> dict[str, Any]:
    amount, unit = value
    if unit == LimitUnit.SAME_DAY.value:
        return {"amount": 1, "unit": unit}
    return {"amount": _count(amount), "unit": unit}


def _list(values: tuple[Any, ...]) -> list[Any]:
    return [plain(one) for one in values]


_PLAIN: dict[Kind, Callable[[Any], Any]] = {
    Kind.DAY: _day,
    Kind.MOMENT: _moment,
    Kind.LIMIT: _limit,
    Kind.NAMES: list,
    Kind.PARTS: _list,
    Kind.FEES: _list,
    Kind.PERSON: plain,
    Kind.OWNER: plain,
}
