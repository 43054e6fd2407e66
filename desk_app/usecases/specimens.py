"""The book of specimens: every form of every rule set with the same sample dossier.

Each page is stamped as a specimen.  Unit, people and dossiers of the sample do not exist; the
heading is the desk's own where there is one, so that a unit sees its own papers.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desk_app.domain.beside import Beside
from desk_app.domain.codec import read_value
from desk_app.domain.dossier import Dossier
from desk_app.domain.manifests import Manifest
from desk_app.domain.sheets import DaySheet, RegisterPages, StockSheet, TrialPage
from desk_app.domain.slips import Slip
from desk_app.domain.unit import Unit
from desk_app.usecases.writing import write_whole

if TYPE_CHECKING:
    from desk_app.printing.canvas import Drawn
    from desk_app.printing.words import FormWords

WHOLE_BOOK = "all-forms.pdf"
INDEX = "index.csv"
_DAY = re.compile(r"\b20\d\d-\d\d-\d\d(?=[T\"])")
_DAY_IN_NUMBER = re.compile(r"(?<=-)\d{6}(?=[-\"])")
_VALUES: dict[str, Any] = {
    "handover_record": Manifest,
    "day_sheet": DaySheet,
    "stock_sheet": StockSheet,
    "register_pages": RegisterPages,
    "slip_pages": tuple[Slip, ...],
    "trial_page": TrialPage,
}
"""What each record is made of."""


@dataclass(frozen=True, slots=True)
class Specimen:
    """One form on one paper under one rule set, laid out; `source` is its number and circular."""

    rule_set: str
    form: str
    paper: str
    source: str
    drawn: Drawn

    @property
    def file(self) -> str:
        return f"{self.rule_set}-{self.form}-{self.paper}.pdf"

    @property
    def title(self) -> str:
        return self.drawn.title


@dataclass(frozen=True, slots=True)
class Written:
    """A file of the book."""

    file: str
    rule_set: str
    form: str
    paper: str
    title: str
    source: str
    pages: int


# --- the sample --------------------------------------------------------------------------------


@cache
def _text() -> str:
    return (files("resources") / "specimen.json").read_text(encoding="utf-8")


@cache
def _sample(rule_set: str) -> Mapping[str, Any]:
    """The sample with all its days moved to that of the rule set."""
    stored: dict[str, Any] = json.loads(_text())
    base = date.fromisoformat(stored["day"])
    moved_by = date.fromisoformat(stored["days"][rule_set]) - base

    def moved(match: re.Match[str]) -> str:
        return (date.fromisoformat(match[0]) + moved_by).isoformat()

    def moved_in_number(match: re.Match[str]) -> str:
        two = match[0]
        day = date(2000 + int(two[:2]), int(two[2:4]), int(two[4:])) + moved_by
        return f"{day:%y%m%d}"

    text = json.dumps({key: stored[key] for key in ("dossier", "stages", "beside", "records")})
    found: dict[str, Any] = json.loads(_DAY_IN_NUMBER.sub(moved_in_number, _DAY.sub(moved, text)))
    return found


def sample_unit() -> Unit:
    """A unit that does not exist."""
    found: Unit = read_value(Unit, json.loads(_text())["unit"], "unit")
    return found


def sample_dossier(rule_set: str, form: str) -> Dossier:
    """The sample dossier as it stands when the form is printed."""
    sample = _sample(rule_set)
    stage = sample["stages"].get(form, {})
    plain = {**sample["dossier"], "rule_set": rule_set, **stage}
    set_fields = {name: value for name, value in plain.items() if value is not None}
    found: Dossier = read_value(Dossier, set_fields, form)
    return found


def sample_beside(rule_set: str) -> Beside:
    """What the sample dossier does not hold: its passages, and another of the same applicant."""
    found: Beside = read_value(Beside, _sample(rule_set)["beside"], "beside")
    first = sample_dossier(rule_set, "receipt")
    number = first.dossier_no[:-1] + "2"
    return replace(found, others=(replace(first, dossier_id="specimen-2", dossier_no=number),))


def sample_value(rule_set: str, record: str) -> Any:
    """What a record of the sample is made of."""
    return read_value(_VALUES[record], _sample(rule_set)["records"][record], record)


# --- the book ----------------------------------------------------------------------------------


def specimens(unit: Unit) -> Iterator[Specimen]:
    """Every form and record on every paper, rule set by rule set, in the unit's words."""
    from desk_app.printing.words import rule_sets, words_for

    for rule_set in rule_sets():
        yield from _of_rule_set(rule_set, unit, words_for(rule_set, unit.wording))


def _of_rule_set(rule_set: str, unit: Unit, words: FormWords) -> Iterator[Specimen]:
    from desk_app.printing.forms import FORMS, drawn
    from desk_app.printing.records import RECORDS, drawn_record

    day = date.fromisoformat(json.loads(_text())["days"][rule_set])
    beside = sample_beside(rule_set)
    for form, papers in FORMS.items():
        if not _is_of(form, words, day):
            continue
        dossier = sample_dossier(rule_set, form)
        for paper in papers:
            made = drawn(form, paper, dossier, unit, words, beside=beside)
            yield Specimen(rule_set, form, paper, words.source_on(day, form), made)
    for record, papers in RECORDS.items():
        source = words.source_on(day, _NUMBERED_AS.get(record, record))
        for paper in papers:
            made = drawn_record(record, paper, sample_value(rule_set, record), unit, words)
            yield Specimen(rule_set, record, paper, source, made)


_NUMBERED_AS = {"slip_pages": "receipt"}


def _is_of(form: str, words: FormWords, day: date) -> bool:
    """Whether the rule set knows the form: one that has a number elsewhere and none here is not
    printed under it. What no circular knows is printed under all.
    """
    from desk_app.printing.words import rule_sets, words_for

    known = any(
        form in edition.numbers for name in rule_sets() for edition in words_for(name).editions
    )
    return not known or bool(words.source_on(day, form))


def write_specimens(unit: Unit, folder: Path) -> tuple[Written, ...]:
    """One PDF for each form, paper and rule set, one with all of them, and a list of contents.

    Raises StoreFault when the folder cannot be written.
    """
    from desk_app.printing.canvas import book_bytes
    from desk_app.printing.words import rule_sets, words_for

    words = words_for(rule_sets()[-1], unit.wording)
    stamp, name = words.say("specimen_stamp"), words.say("specimen_title")
    found = tuple(specimens(unit))
    for one in found:
        write_whole(folder / one.file, book_bytes([one.drawn], one.title, unit.name, stamp))
    whole = book_bytes([one.drawn for one in found], name, unit.name, stamp)
    write_whole(folder / WHOLE_BOOK, whole)
    written = tuple(
        Written(
            one.file, one.rule_set, one.form, one.paper, one.title, one.source, len(one.drawn.pages)
        )
        for one in found
    )
    write_whole(folder / INDEX, _index(written, words))
    return written


def _index(written: tuple[Written, ...], words: FormWords) -> bytes:
    """A table for spreadsheets: what is in which file."""
    out = io.StringIO()
    table = csv.writer(out)
    keys = ("file", "title", "rules", "source", "paper", "pages")
    table.writerow([words.say(f"index_{key}") for key in keys])
    for one in written:
        table.writerow([one.file, one.title, one.rule_set, one.source, one.paper, one.pages])
    return out.getvalue().encode("utf-8-sig")
