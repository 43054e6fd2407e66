"""Every form and every record on every paper, for the tests that hold for all of them.

A case is `(name, paper, sample)`; the tables of forms and records are walked, so that a new one
is in every proof or the proof fails.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from PIL.Image import Image

from desk_app.domain.paper import APPOINTMENT, RECEIPTS
from desk_app.domain.unit import Unit
from desk_app.printing.forms import FORMS, render, words_for
from desk_app.printing.records import RECORDS, drawn_record
from tests.printing.reading import PageText, pages, pictures
from tests.printing.samples import UNIT, beside_of, samples_of
from tests.printing.sheet_samples import RECORD_SAMPLES

Case = tuple[str, str, str]

EVERY_FORM: list[Case] = [(form, paper, "normal") for form in FORMS for paper in FORMS[form]]
EVERY_RECORD: list[Case] = [
    (record, paper, "normal") for record in RECORDS for paper in RECORDS[record]
]
SEALED: list[Case] = [
    (form, paper, "sealed") for form in (*RECEIPTS, APPOINTMENT) for paper in FORMS[form]
]
"""The papers whose QR code a station signs: the densest codes there are."""
EVERY_PAGE = EVERY_FORM + EVERY_RECORD
SEAL = "H40.15.03-261120-0048/1/2611201532/2611231700/7K2M/" + "0123456789BCFGHJKMNPQRSTVXZ" * 4
"""Of the shape of a seal; only its station could make it say something."""
VERIFYING = replace(UNIT, verify_url="https://xacminh.tayninh.gov.vn/v/")


def pdf_of(case: Case, unit: Unit = UNIT, rule_set: str = "2026") -> bytes:
    """The case as it is printed at a unit."""
    name, paper, sample = case
    words = words_for(rule_set, unit.wording)
    if name in RECORDS:
        return drawn_record(name, paper, RECORD_SAMPLES[name][sample], unit, words).pdf()
    stage = "normal" if sample == "sealed" else sample
    dossier, copy = samples_of(name)[stage]
    beside = beside_of(name, stage)
    if sample == "sealed":
        unit, beside = VERIFYING, replace(beside, seal=SEAL)
    dossier = replace(dossier, rule_set=rule_set)
    return render(name, paper, dossier, unit, words, copy, beside)


@cache
def pages_of(case: Case) -> list[PageText]:
    return pages(pdf_of(case))


@cache
def pictures_of(case: Case, dpi: int) -> list[Image]:
    return pictures(pdf_of(case), dpi)
