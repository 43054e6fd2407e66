"""Canonical JSON text of entries, and the hash chain over it.

A body is UTF-8 JSON text in NFC with sorted keys and no spaces; numbers are integers.  Fields that
have their default are left out.  It is stored, sent and hashed as this very text, never re-made.
Old bodies are read, not rewritten: `UPCASTS` brings their fields up to today's when decoding.

The hash of a line is SHA-256 over a fixed prefix, the hash of the line before (64 hex digits) and
the body; the first line's predecessor is 64 zeros.
"""

from __future__ import annotations

import hashlib
import json
import types
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from desk_app.domain import paper_facts as _paper_facts  # brings its kinds  # noqa: F401
from desk_app.domain.entries import KINDS, Entry, Fact, Unknown
from desk_app.domain.moments import moment_text, parse_moment

VERSION = 1
GENESIS = "0" * 64
_PREFIX = b"commune-desk journal 1\n"
_encode = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode

# (kind, version) -> fields of the next version
UPCASTS: dict[tuple[str, int], Callable[[dict[str, Any]], dict[str, Any]]] = {}


class BadBody(ValueError):
    """A stored or received body is not an entry. `place` is where, `code` why."""

    def __init__(self, place: str, code: str, **params: object) -> None:
        super().__init__(f"{place or 'body'}: {code}")
        self.place = place
        self.code = code
        self.params = params


# --- values to plain JSON ----------------------------------------------------------------------


def plain(value: Any) -> Any:
    """A domain value as dicts, lists, texts, integers and booleans; defaults left out."""
    cls: Any = type(value)
    return _writer(cls)(value)


@cache
def _writer(cls: Any) -> Callable[[Any], Any]:
    """How values of a class are made plain; worked out once per class."""
    if cls in (str, int, bool, type(None)):
        return _same
    if cls is tuple:
        return _plain_list
    if cls is datetime:
        return moment_text
    if cls is date:
        return date.isoformat
    if issubclass(cls, StrEnum):
        return str
    if issubclass(cls, Unknown):
        return lambda unknown: dict(unknown.fields)
    if issubclass(cls, Mapping):
        return dict
    return _record_writer(cls)


def _same(value: Any) -> Any:
    return value


def _plain_list(values: tuple[Any, ...]) -> list[Any]:
    return [item if type(item) is str else plain(item) for item in values]


def _record_writer(cls: Any) -> Callable[[Any], dict[str, Any]]:
    plan = tuple((f.name, f.default) for f in fields(cls))

    def write(value: Any) -> dict[str, Any]:
        out = {}
        for name, default in plan:
            item = getattr(value, name)
            if item is not default and item != default:
                kind = type(item)
                out[name] = item if kind is str or kind is int else plain(item)
        return out

    return write


def canonical(value: object) -> str:
    """The one JSON text of a plain value."""
    text = _encode(value)
    if unicodedata.is_normalized("NFC", text):
        return text
    return unicodedata.normalize("NFC", text)


def body_text(entry: Entry) -> str:
    """The text that is stored, hashed and sent."""
    envelope: dict[str, object] = {
        "v": VERSION,
        "kind": entry.kind,
        "station": entry.station,
        "seq": entry.seq,
        "happened_at": moment_text(entry.happened_at),
        "recorded_at": moment_text(entry.recorded_at),
        "by": entry.by,
        "fields": plain(entry.fact),
    }
    if entry.dossier_id is not None:
        envelope["dossier"] = entry.dossier_id
    if entry.revision is not None:
        envelope["revision"] = entry.revision
    return canonical(envelope)


def line_hash(previous: str, body: str) -> str:
    """64 hex digits: SHA-256 over prefix, previous hash, newline, body."""
    return hashlib.sha256(_PREFIX + previous.encode() + b"\n" + body.encode()).hexdigest()


# --- plain JSON to values ----------------------------------------------------------------------

Read = Callable[[Any, str], Any]


def read_value(cls: Any, value: Any, place: str = "") -> Any:
    """Build a value of type `cls` from plain JSON; raises BadBody with the place and the code."""
    return _reader(cls)(value, place)


@cache
def _reader(cls: Any) -> Read:
    origin = get_origin(cls)
    if origin in (Union, types.UnionType):
        inner = _reader(next(arg for arg in get_args(cls) if arg is not type(None)))
        return lambda value, place: None if value is None else inner(value, place)
    if origin is tuple:
        return _tuple_reader(_reader(get_args(cls)[0]))
    if cls in (str, int, bool):
        return _scalar_reader(cls)
    if cls is datetime:
        return _text_reader(parse_moment, "not_a_moment")
    if cls is date:
        return _text_reader(date.fromisoformat, "not_a_date")
    if isinstance(cls, type) and issubclass(cls, StrEnum):
        return _enum_reader(cls)
    return _record_reader(cls)


def _scalar_reader(cls: type) -> Read:
    def read(value: Any, place: str) -> Any:
        if type(value) is not cls:
            raise BadBody(place, "wrong_type", want=cls.__name__, got=type(value).__name__)
        return value

    return read


def _text_reader(parse: Callable[[str], Any], code: str) -> Read:
    def read(value: Any, place: str) -> Any:
        if not isinstance(value, str):
            raise BadBody(place, "wrong_type", want="str", got=type(value).__name__)
        try:
            return parse(value)
        except (ValueError, OverflowError):
            raise BadBody(place, code, got=value[:40]) from None

    return read


def _enum_reader(cls: type[StrEnum]) -> Read:
    members = {str(member): member for member in cls}

    def read(value: Any, place: str) -> Any:
        if not isinstance(value, str) or value not in members:
            raise BadBody(place, "unknown_choice", want="|".join(members), got=str(value)[:40])
        return members[value]

    return read


def _tuple_reader(item: Read) -> Read:
    def read(value: Any, place: str) -> Any:
        if not isinstance(value, list):
            raise BadBody(place, "wrong_type", want="list", got=type(value).__name__)
        return tuple(item(one, f"{place}.{n}") for n, one in enumerate(value))

    return read


def _record_reader(cls: type) -> Read:
    plan = field_plan(cls)
    required = [name for name, (_, needed) in plan.items() if needed]

    def read(value: Any, place: str) -> Any:
        if not isinstance(value, dict):
            raise BadBody(place, "wrong_type", want="object", got=type(value).__name__)
        prefix = f"{place}." if place else ""
        for name in required:
            if name not in value:
                raise BadBody(prefix + name, "missing")
        found = {n: plan[n][0](item, prefix + n) for n, item in value.items() if n in plan}
        return cls(**found)

    return read


@cache
def field_plan(cls: type) -> dict[str, tuple[Read, bool]]:
    """Per field of a value: how to read it, and whether it must be there."""
    hints = get_type_hints(cls)
    return {
        f.name: (
            _reader(hints[f.name]),
            f.default is MISSING and f.default_factory is MISSING,
        )
        for f in fields(cls)
    }


def read_fact(kind: str, version: int, given: dict[str, Any]) -> Fact:
    """The fact of a stored kind; `Unknown` for a kind or version of a later program."""
    if version < 1:
        raise BadBody("v", "too_small", least=1, got=version)
    cls = KINDS.get(kind)
    if cls is None or version > VERSION:
        return Unknown(kind, given)
    while version < VERSION:
        upcast = UPCASTS.get((kind, version))
        given = upcast(given) if upcast else given
        version += 1
    fact: Fact = read_value(cls, given, "fields")
    return fact


def read_body(body: str) -> Entry:
    """The entry of a stored body. Raises BadBody."""
    try:
        envelope = json.loads(body)
    except (ValueError, RecursionError):
        raise BadBody("", "not_json") from None
    if not isinstance(envelope, dict):
        raise BadBody("", "wrong_type", want="object", got=type(envelope).__name__)
    return Entry(
        station=_text(envelope, "station"),
        seq=_number(envelope, "seq"),
        happened_at=read_value(datetime, envelope.get("happened_at"), "happened_at"),
        recorded_at=read_value(datetime, envelope.get("recorded_at"), "recorded_at"),
        by=_text(envelope, "by"),
        fact=read_fact(_text(envelope, "kind"), _number(envelope, "v"), _object(envelope)),
        dossier_id=_text(envelope, "dossier") if "dossier" in envelope else None,
        revision=_number(envelope, "revision") if "revision" in envelope else None,
    )


def _text(envelope: dict[str, Any], key: str) -> str:
    value = envelope.get(key)
    if not isinstance(value, str):
        raise BadBody(key, "wrong_type", want="str", got=type(value).__name__)
    return value


def _number(envelope: dict[str, Any], key: str) -> int:
    value = envelope.get(key)
    if type(value) is not int:
        raise BadBody(key, "wrong_type", want="int", got=type(value).__name__)
    return value


def _object(envelope: dict[str, Any]) -> dict[str, Any]:
    value = envelope.get("fields")
    if not isinstance(value, dict):
        raise BadBody("fields", "wrong_type", want="object", got=type(value).__name__)
    return value
