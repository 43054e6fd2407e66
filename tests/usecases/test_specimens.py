"""The book of specimens: every form and record of every rule set, stamped, with made-up people."""

from __future__ import annotations

import csv
import inspect
import re
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest

import desk_app.usecases
import ui.wiring
from desk_app.config import DEMO_UNIT, check_unit
from desk_app.domain.unit import Wording
from desk_app.printing.forms import FORMS
from desk_app.printing.records import RECORDS
from desk_app.printing.words import rule_sets, words_for
from desk_app.store.faults import StoreFault
from desk_app.usecases.specimens import (
    INDEX,
    WHOLE_BOOK,
    sample_dossier,
    sample_unit,
    specimens,
    write_specimens,
)
from tests.printing.reading import pages, text_of

NOT_OF_2018 = {"stop_notice"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("book")
    write_specimens(sample_unit(), made)
    return made


def test_no_form_and_no_record_is_without_a_specimen() -> None:
    """A form that is added needs its stage in resources/specimen.json, or this fails."""
    found = {(one.rule_set, one.form, one.paper) for one in specimens(sample_unit())}
    everything = {**FORMS, **RECORDS}
    wanted = {
        (rule_set, form, paper)
        for rule_set in rule_sets()
        for form, papers in everything.items()
        for paper in papers
        if rule_set != "2018" or form not in NOT_OF_2018
    }
    assert found == wanted


def test_every_specimen_is_a_file_and_all_are_in_the_book(folder: Path) -> None:
    with (folder / INDEX).open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0]) == ["Tệp", "Biểu mẫu", "Bộ quy định", "Căn cứ", "Khổ giấy", "Số trang"]
    assert {one.name for one in folder.iterdir()} == {
        WHOLE_BOOK, INDEX, *(row["Tệp"] for row in rows),
    }  # fmt: skip
    assert len(rows) == len({row["Tệp"] for row in rows})
    counts = [int(row["Số trang"]) for row in rows]
    book = pypdf.PdfReader(folder / WHOLE_BOOK)
    assert len(book.pages) == sum(counts)
    assert [one.title for one in book.outline] == [row["Biểu mẫu"] for row in rows]
    first = pypdf.PdfReader(folder / rows[0]["Tệp"])
    assert len(first.pages) == counts[0]


def test_every_page_is_stamped_and_tells_of_the_rule_sets_own_day(folder: Path) -> None:
    days = {"2018": "23/08/2024", "2025": "21/11/2025", "2026": "20/11/2026"}
    sources = {"2018": "Mẫu 06, Thông tư số 01/2018/TT-VPCP", "2026": "Mẫu 07, Thông tư số 03/2025"}
    for page in pages((folder / WHOLE_BOOK).read_bytes()):
        assert "MẪU" in page.text
    for rule_set, day in days.items():
        text = text_of((folder / f"{rule_set}-register_pages-a4.pdf").read_bytes())
        assert day in text
        assert sources.get(rule_set, "Mẫu 07") in text
        assert set(re.findall(r"20/11/2026|23/08/2024|21/11/2025", text)) == {day}


def test_the_people_and_codes_of_the_sample_do_not_exist() -> None:
    for rule_set in rule_sets():
        dossier = sample_dossier(rule_set, "receipt")
        assert dossier.dossier_no.startswith("H99.99.99-")
        assert dossier.intake.whose.personal_id == "000000000000"
        assert dossier.rule_set == rule_set
    assert check_unit(sample_unit()) == []


def test_a_desks_own_heading_and_wording_stand_on_its_specimens() -> None:
    own = replace(DEMO_UNIT, wording=(Wording("sooner", "Có thể nhận sớm hơn ngày hẹn."),))
    made = next(one for one in specimens(own) if (one.form, one.paper) == ("receipt", "a5"))
    text = text_of(made.drawn.pdf())
    assert "UBND XÃ MỸ YÊN" in text
    assert "Có thể nhận sớm hơn ngày hẹn." in text
    assert made.source == "Mẫu 01, Thông tư số 01/2018/TT-VPCP"


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("x")
    with pytest.raises(StoreFault) as fault:
        write_specimens(sample_unit(), blocked)
    assert fault.value.code == "cannot_write_file"


def test_whatever_prints_says_the_units_own_words() -> None:
    """`words_for(…)` without the unit's wording would print a page in other words than the rest."""
    assert "wording" in inspect.signature(words_for).parameters
    for package in (desk_app.usecases, ui.wiring):
        assert package.__file__ is not None
        for path in Path(package.__file__).parent.glob("*.py"):
            for call in re.findall(r"words_for\(([^\n]*)", path.read_text(encoding="utf-8")):
                assert "wording" in call or call.startswith("name)"), (path.name, call)
