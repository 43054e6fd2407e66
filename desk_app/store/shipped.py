"""What is shipped with the program: catalogue, calendar, rule sets, the words of reasons.

Read from the package `resources`. A file that is missing or damaged is a broken installation:
FileNotFoundError, msgspec.DecodeError or ValueError reach the caller.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files

import msgspec

from desk_app.domain.calendar import Calendar, calendar_from
from desk_app.domain.instant import InstantRules
from desk_app.domain.procedures import Procedure
from desk_app.domain.reasons import ReasonTexts
from desk_app.domain.ruleset import RuleSet, rule_sets_from


class _Catalog(msgspec.Struct):
    version: str
    source: str
    procedures: tuple[Procedure, ...]


class _CatalogLines(msgspec.Struct):
    version: str
    source: str
    procedures: list[msgspec.Raw]


class _Heading(msgspec.Struct):
    """The few fields a list needs; the rest of the line is skipped unread."""

    code: str
    name: str
    sector: str
    is_hidden: bool


@dataclass(frozen=True, slots=True)
class ProcedureRow:
    """A procedure as a table stores it: `text` is to be folded for search, `body` is its JSON."""

    code: str
    name: str
    text: str
    is_hidden: bool
    body: str


def _read(name: str) -> bytes:
    return files("resources").joinpath(name).read_bytes()


def load_catalog() -> tuple[str, tuple[Procedure, ...]]:
    """The version of the shipped catalogue and all its procedures, by code."""
    catalog = msgspec.json.decode(_read("catalog.json"), type=_Catalog)
    return catalog.version, catalog.procedures


def catalog_version() -> str:
    return msgspec.json.decode(_read("catalog.json"), type=_CatalogLines).version


def procedure_rows() -> Iterator[ProcedureRow]:
    """The shipped procedures as rows, without building them."""
    decoder = msgspec.json.Decoder(_Heading)
    for line in msgspec.json.decode(_read("catalog.json"), type=_CatalogLines).procedures:
        head = decoder.decode(line)
        text = f"{head.code} {head.name} {head.sector}"
        yield ProcedureRow(head.code, head.name, text, head.is_hidden, bytes(line).decode())


def procedure_from_json(text: str) -> Procedure:
    """Read one row's body. Raises msgspec.ValidationError or DecodeError when it is not one."""
    return msgspec.json.decode(text, type=Procedure)


def procedure_to_json(procedure: Procedure) -> str:
    """The body of a row: compact JSON, fields in the order of `Procedure`."""
    return msgspec.json.encode(procedure).decode()


def load_calendar() -> Calendar:
    return calendar_from(msgspec.json.decode(_read("calendar.json")))


def load_rule_sets() -> tuple[RuleSet, ...]:
    """The rule sets, oldest first."""
    return rule_sets_from(msgspec.json.decode(_read("rules.json")))


def load_instant_rules() -> InstantRules:
    """Which procedures are done on the spot, and what they cost."""
    return msgspec.json.decode(_read("instant.json"), type=InstantRules)


def load_reason_texts() -> ReasonTexts:
    """Sentences of reasons: code → language → words with `{day}`, `{time}`, `{amount}`."""
    return msgspec.json.decode(_read("reasons.json"), type=dict[str, dict[str, str]])
