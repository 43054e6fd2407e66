"""What every page says: all that is stored and nothing of anybody else's, within its margins."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import resources
from desk_app.config import DEMO_UNIT
from desk_app.domain.codec import plain, read_value
from desk_app.domain.dossier import Dossier
from desk_app.domain.unit import Unit
from desk_app.printing.forms import FORMS, render, words_for
from desk_app.printing.papers import MM, PAPERS, Paper
from desk_app.printing.records import RECORDS, drawn_record
from desk_app.printing.words import rule_sets
from tests.printing.every_page import EVERY_FORM, EVERY_PAGE, Case, pdf_of
from tests.printing.reading import PageText, pages, text_of
from tests.printing.samples import (
    LONGEST_PROCEDURE,
    OTHER_UNIT,
    UNIT,
    beside_of,
    long_names,
    samples_of,
)
from tests.printing.sheet_samples import ENDLESS, RECORD_SAMPLES
from tests.printing.test_layout import SMALLEST_TYPE, overlaps

FOLDER = Path(resources.__file__).parent
ELSEWHERE = Unit(
    name="UBND xã Zờ Ngây",
    agency_code="H99.01.02",
    superior="UBND tỉnh Khơ Rưn",
    desk_name="Trung tâm Phục vụ hành chính công xã Zờ Ngây",
    counter="Quầy 9",
    place="Zờ Ngây",
    address="Số 9, làng Pơ Tưl, xã Zờ Ngây, tỉnh Khơ Rưn",
    phone="0999 999 999",
    lookup_url="https://dvc.kho-run.example/ho-so?ma=",
    center_name="Trung tâm tỉnh Khơ Rưn",
)
"""A unit whose names stand in no resource and in no other test."""
MOVED = {
    "Mỹ Yên Thượng": "Zờ Ngây",
    "Mỹ Yên": "Zờ Ngây",
    "Tây Ninh": "Khơ Rưn",
    "Đông Bình Thạnh Thượng": "Một",
    "Gò Dầu Hạ": "Hai",
    "Trảng Bàng": "Ba",
    "xã Bình Thạnh": "xã Zờ Ngây",
    "H40.15.03": "H99.01.02",
}
PLACES = [
    "An Giang",
    "Bà Rịa",
    "Vũng Tàu",
    "Bắc Giang",
    "Bắc Kạn",
    "Bạc Liêu",
    "Bắc Ninh",
    "Bến Tre",
    "Bình Định",
    "Bình Dương",
    "Bình Phước",
    "Bình Thuận",
    "Cà Mau",
    "Cần Thơ",
    "Cao Bằng",
    "Đà Nẵng",
    "Đắk Lắk",
    "Đắk Nông",
    "Điện Biên",
    "Đồng Nai",
    "Đồng Tháp",
    "Gia Lai",
    "Hà Giang",
    "Hà Nam",
    "Hà Nội",
    "Hà Tĩnh",
    "Hải Dương",
    "Hải Phòng",
    "Hậu Giang",
    "Hòa Bình",
    "Hồ Chí Minh",
    "Hưng Yên",
    "Khánh Hòa",
    "Kiên Giang",
    "Kon Tum",
    "Lai Châu",
    "Lâm Đồng",
    "Lạng Sơn",
    "Lào Cai",
    "Long An",
    "Nam Định",
    "Nghệ An",
    "Ninh Bình",
    "Ninh Thuận",
    "Phú Thọ",
    "Phú Yên",
    "Quảng Bình",
    "Quảng Nam",
    "Quảng Ngãi",
    "Quảng Ninh",
    "Quảng Trị",
    "Sóc Trăng",
    "Sơn La",
    "Tây Ninh",
    "Thái Bình",
    "Thái Nguyên",
    "Thanh Hóa",
    "Huế",
    "Tiền Giang",
    "Trà Vinh",
    "Tuyên Quang",
    "Vĩnh Long",
    "Vĩnh Phúc",
    "Yên Bái",
    "Mỹ Yên",
    "Đông Hà",
]
"""Every province, of before and after 2025, and the communes of the demo and of these tests."""
UNIT_NAME = re.compile(
    r"\b(?:[Xx]ã|[Pp]hường|[Tt]hị trấn|[Hh]uyện|[Qq]uận|[Tt]ỉnh|[Tt]hành phố|[Ấấ]p|[Tt]hôn)"
    r"\s+(?=[^\W\d_])(?P<name>\w+)"
)


def capitals(text: str) -> list[str]:
    """Names of units in a text: the word for one, and a name that begins with a capital."""
    return [found[0] for found in UNIT_NAME.finditer(text) if found["name"][0].isupper()]


def texts_in(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from texts_in(one)
    elif isinstance(value, list):
        for one in value:
            yield from texts_in(one)


# --- nobody else's name ------------------------------------------------------------------------


def moved(value: Any) -> Any:
    """The value with all its places elsewhere."""
    if isinstance(value, tuple):
        return tuple(moved(one) for one in value)
    text = json.dumps(plain(value), ensure_ascii=False)
    for here, there in MOVED.items():
        text = text.replace(here, there)
    return read_value(type(value), json.loads(text))


def printed_elsewhere(case: Case, rule_set: str) -> str:
    name, paper, sample = case
    words = words_for(rule_set)
    if name in RECORDS:
        value = moved(RECORD_SAMPLES[name][sample])
        return text_of(drawn_record(name, paper, value, ELSEWHERE, words).pdf())
    dossier, copy = samples_of(name)[sample]
    beside = moved(beside_of(name, sample))
    return text_of(render(name, paper, moved(dossier), ELSEWHERE, words, copy, beside))


@pytest.mark.parametrize("rule_set", [rule_sets()[0], rule_sets()[-1]])
@pytest.mark.parametrize("case", EVERY_PAGE, ids="-".join)
def test_no_page_bears_the_name_of_another_unit(case: Case, rule_set: str) -> None:
    text = printed_elsewhere(case, rule_set)
    found = [place for place in PLACES if re.search(rf"\b{place}\b", text, re.IGNORECASE)]
    assert found == []
    if case[0] != "register_pages":  # its narrow columns are read one line across all of them
        assert set(capitals(text)) <= {"xã Zờ", "tỉnh Khơ"}
    for unit in (DEMO_UNIT, UNIT, OTHER_UNIT):
        for told in (unit.name, unit.superior, unit.desk_name, unit.phone, unit.address):
            assert not told or told.lower() not in text.lower()
    if not (case[0] == "trial_page" and case[1].startswith("l")):  # no room but for the bars
        assert "zờ ngây" in text.lower()


def test_the_words_of_the_forms_name_no_unit() -> None:
    for file in ("forms.json", "usual.json", "rules.json"):
        stored = json.loads((FOLDER / file).read_text(encoding="utf-8"))
        for text in texts_in(stored):
            assert capitals(text) == [], (file, text)
            assert not [place for place in PLACES if place in text], (file, text)


def test_the_sample_of_the_specimens_names_only_units_that_do_not_exist() -> None:
    stored = json.loads((FOLDER / "specimen.json").read_text(encoding="utf-8"))
    for text in texts_in(stored):
        assert all(name.endswith("Mẫu") for name in capitals(text)), text
        assert not [place for place in PLACES if place in text], text


def test_names_of_units_are_found_where_there_are_some() -> None:
    assert capitals("Ấp 1, xã Mỹ Yên, tỉnh Tây Ninh") == ["xã Mỹ", "tỉnh Tây"]
    assert capitals("cơ quan cấp xã, phường nơi cư trú của tỉnh này") == []


# --- all that is stored ------------------------------------------------------------------------


def squeezed(text: str) -> str:
    return "".join(text.split())


def body_of(found: list[PageText], paper: Paper) -> str:
    """The letters above the footers: what is cut by the end of a page goes on after it."""
    foot = 0.0 if paper.is_roll else paper.bottom - 5
    return "".join(at.char for page in found for at in page.letters if at.bottom > foot)


def people(dossier: Dossier) -> list[str]:
    owner, applicant = dossier.intake.whose, dossier.intake.applicant
    return [owner.name, owner.personal_id, owner.phone, owner.address, applicant.name]


def asked(dossier: Dossier) -> list[str]:
    return [dossier.intake.procedure_name, dossier.intake.procedure_code]


def letter_of(dossier: Dossier) -> list[str]:
    assert dossier.extension is not None
    return [dossier.extension.reason, dossier.extension.signed_by]


def result_of(dossier: Dossier) -> list[str]:
    assert dossier.result is not None
    assert dossier.handing is not None
    return [dossier.result.result_no, dossier.result.summary, dossier.handing.receiver]


TOLD: dict[str, Callable[[Dossier], list[str]]] = {
    "receipt": lambda d: [*people(d), *asked(d), d.intake.case, d.received_by],
    "receipt_list": lambda d: [d.intake.whose.name, d.intake.applicant.name, d.received_by],
    "appointment": lambda d: [d.intake.whose.name, d.intake.procedure_name],
    "supplement_request": lambda d: [*people(d), *asked(d), d.asked_reason, d.asked_by],
    "refusal": lambda d: [*people(d), *asked(d), d.closing_reason],
    "extension_letter": lambda d: [d.intake.whose.name, *asked(d), *letter_of(d)],
    "stop_notice": lambda d: [d.intake.whose.name, *asked(d), d.closing_reason],
    "control_slip": lambda d: [d.intake.whose.name, *asked(d)],
    "result_receipt": lambda d: [*people(d), *asked(d), *result_of(d)],
    "label": lambda _: [],
}
"""What a form says in whole; a label has no room for whole names."""


@pytest.mark.parametrize("sample", ["normal", "long"])
@pytest.mark.parametrize("case", EVERY_FORM, ids="-".join)
def test_what_is_stored_is_what_is_printed(case: Case, sample: str) -> None:
    form, paper, _ = case
    assert TOLD.keys() == FORMS.keys()
    dossier = samples_of(form)[sample][0]
    text = body_of(pages(pdf_of((form, paper, sample))), PAPERS[paper])
    assert dossier.dossier_no in text
    missing = [told for told in TOLD[form](dossier) if squeezed(told) not in text]
    assert missing == []


def in_the_column(found: list[PageText], paper: Paper) -> str:
    """The names in the table of papers, without spaces."""
    left = paper.left + paper.order_column
    right = paper.width - paper.right - sum(paper.count_columns)
    return "".join(at.char for page in found for at in page.letters if left < at.left < right)


@pytest.mark.parametrize("paper", FORMS["receipt"])
def test_33_papers_are_printed_whole_and_in_order(paper: str) -> None:
    text = in_the_column(pages(pdf_of(("receipt", paper, "long"))), PAPERS[paper])
    names = [squeezed(part.name) for part in long_names().intake.parts]
    assert len(names) == 33
    if paper != "k80":  # there the headings of the narrow columns are as wide as the names
        assert [text.index(name) for name in names] == sorted(map(text.index, names))
    assert all(name in text for name in names)


def test_the_longest_sample_is_as_long_as_the_real_catalogue_and_200_letters_of_address() -> None:
    catalogue = json.loads((FOLDER / "catalog.json").read_text(encoding="utf-8"))
    longest = max((one["name"] for one in catalogue["procedures"]), key=len)
    assert longest == LONGEST_PROCEDURE
    assert len(long_names().intake.whose.address) == 200
    assert len(long_names().intake.parts) == 33


# --- within the margins ------------------------------------------------------------------------

RECORD_CASES = [
    (record, paper, sample)
    for record in RECORDS
    for paper in RECORDS[record]
    for sample in RECORD_SAMPLES[record]
]


@pytest.mark.parametrize("case", RECORD_CASES, ids="-".join)
def test_nothing_of_a_record_runs_over_an_edge_or_over_something_else(case: Case) -> None:
    record, paper, sample = case
    made = drawn_record(record, paper, RECORD_SAMPLES[record][sample], UNIT, words_for("2026"))
    sheet = made.paper
    found = pages(made.pdf())
    assert len(found) == len(made.pages)
    for page in found:
        assert page.letters
        assert overlaps(page.letters) == []
        assert min(at.left for at in page.letters) >= sheet.left - 0.6
        assert max(at.right for at in page.letters) <= page.width - sheet.right + 0.6
        assert max(at.top for at in page.letters) <= page.height - sheet.top + 1
        assert min(at.bottom for at in page.letters) >= min(4 * MM, sheet.bottom)
        assert min(page.sizes) >= SMALLEST_TYPE


@pytest.mark.parametrize("record", list(RECORDS))
def test_a_long_record_counts_its_pages(record: str) -> None:
    if "long" not in RECORD_SAMPLES[record] or record == "slip_pages":
        found = pages(pdf_of((record, RECORDS[record][0], "normal")))
        assert len(found) == (2 if record == "slip_pages" else 1)
        return
    found = pages(pdf_of((record, "a4", "long")))
    assert len(found) > 2
    for number, page in enumerate(found, start=1):
        assert f"– Trang {number}/{len(found)}" in page.text


def test_words_without_an_end_are_broken_and_kept() -> None:
    text = squeezed(text_of(pdf_of(("day_sheet", "a4", "long"))))
    assert ENDLESS in text
