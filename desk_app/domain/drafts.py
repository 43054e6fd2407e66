"""From plain JSON to a draft, with every problem told at once: what a clerk's script sends in.

Stricter than the codec (an unknown field is a problem, not something from a later program) and
kinder (a day may be written 20/11/2026).
"""

from __future__ import annotations

import types
from collections.abc import Collection, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from functools import cache
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from desk_app.domain.codec import BadBody, read_value
from desk_app.domain.moments import parse_day
from desk_app.domain.problems import Problem, Refused

Value = TypeVar("Value")


def read_draft(
    cls: type[Value], given: object, omit: Collection[str] = (), place: str = ""
) -> Value:
    """A value of `cls` from plain JSON. Raises Refused with all problems.

    Fields named in `omit` are not the sender's to give: they are problems when given, and the
    caller fills them in afterwards (they must have defaults). `place` stands before every place.
    """
    problems: list[Problem] = []
    value = _record(cls, given, place, problems, omit)
    if problems:
        raise Refused(*problems)
    return cast(Value, value)


def _record(
    cls: Any, given: object, place: str, problems: list[Problem], omit: Collection[str] = ()
) -> Any:
    if not isinstance(given, Mapping):
        problems.append(_wrong_type(place or "draft", "object", given))
        return None
    hints = _hints(cls)
    known = {f.name: f for f in fields(cls) if f.name not in omit}
    prefix = f"{place}." if place else ""
    for name in given:
        if name not in known:
            problems.append(Problem(f"{prefix}{str(name)[:60]}", "unknown_field"))
    found: dict[str, Any] = {}
    before = len(problems)
    for name, field in known.items():
        if given.get(name) is not None:
            found[name] = _value(hints[name], given[name], prefix + name, problems)
        elif _is_required(field):
            problems.append(Problem(prefix + name, "missing"))
    if len(problems) > before:
        return None
    try:
        return cls(**found)
    except ValueError as error:
        problems.append(Problem(place or "draft", "out_of_range", {"detail": str(error)}))
        return None


@cache
def _hints(cls: Any) -> dict[str, Any]:
    return get_type_hints(cls)


def _is_required(field: Field[Any]) -> bool:
    return field.default is MISSING and field.default_factory is MISSING


def _value(cls: Any, given: object, place: str, problems: list[Problem]) -> Any:
    origin = get_origin(cls)
    if origin in (Union, types.UnionType):
        inner = next(arg for arg in get_args(cls) if arg is not type(None))
        return _value(inner, given, place, problems)
    if origin is tuple:
        return _list(get_args(cls)[0], given, place, problems)
    if is_dataclass(cls):
        return _record(cls, given, place, problems)
    try:
        if cls is date and isinstance(given, str):
            return _day(given, place)
        return read_value(cls, given, place)
    except BadBody as bad:
        problems.append(Problem(bad.place, bad.code, bad.params))
        return None


def _list(item: Any, given: object, place: str, problems: list[Problem]) -> Any:
    if not isinstance(given, list):
        problems.append(_wrong_type(place, "list", given))
        return ()
    if len(given) > 500:
        problems.append(Problem(place, "too_many", {"most": 500, "got": len(given)}))
        return ()
    return tuple(_value(item, one, f"{place}.{n}", problems) for n, one in enumerate(given))


def _day(text: str, place: str) -> date:
    try:
        return parse_day(text)
    except ValueError:
        raise BadBody(place, "not_a_date", got=text[:40]) from None


def _wrong_type(place: str, want: str, given: object) -> Problem:
    return Problem(place, "wrong_type", {"want": want, "got": type(given).__name__})
