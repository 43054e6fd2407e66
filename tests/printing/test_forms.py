"""What can be printed, and that the same record gives the same bytes."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pypdf
import pytest

import desk_app.printing
from desk_app.domain.dossier import HolderKind, ReturnBy
from desk_app.domain.findings import FindingList
from desk_app.domain.paper import FORMS as KNOWN_FORMS
from desk_app.domain.sheets import RegisterRemark
from desk_app.printing.forms import (
    DEFAULT_PAPER,
    FORMS,
    NothingToSay,
    NotReceived,
    UnknownForm,
    render,
)
from desk_app.printing.papers import PAPERS
from desk_app.printing.words import UnknownRuleSet, rule_sets, words_for
from desk_app.usecases import specimens
from tests.printing.samples import UNIT, made_of, normal, samples_of

PAIRS = [(form, paper) for form, papers in FORMS.items() for paper in papers]
NEED_A_RECEIPT = ("receipt", "receipt_list", "appointment", "control_slip", "label")
ROOT = Path(__file__).parents[2]
PRINT_ALL = """
from tests.printing.test_forms import digests
print("\\n".join(digests()))
"""


def digests() -> list[str]:
    return [
        hashlib.sha256(made_of(form, paper, name)).hexdigest()
        for form, paper in PAIRS
        for name in samples_of(form)
    ]


def run(code: str, seed: str = "0") -> str:
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


def test_the_table_of_forms_is_what_can_be_rendered() -> None:
    assert FORMS == {
        "receipt": ("a4", "a5", "k80"),
        "receipt_list": ("a4", "a5"),
        "appointment": ("a6", "k80"),
        "supplement_request": ("a4", "a5"),
        "refusal": ("a4", "a5"),
        "extension_letter": ("a4", "a5"),
        "stop_notice": ("a4", "a5"),
        "control_slip": ("a4",),
        "result_receipt": ("a5", "a4", "k80"),
        "label": ("l58x40", "l100x50"),
    }
    assert tuple(FORMS) == KNOWN_FORMS
    assert all(DEFAULT_PAPER[form] in papers for form, papers in FORMS.items())
    for form, paper in PAIRS:
        dossier = samples_of(form)["normal"][0]
        assert render(form, paper, dossier, UNIT, words_for("2026")).startswith(b"%PDF-")


@pytest.mark.parametrize(
    ("form", "paper"), [("receipt", "a6"), ("appointment", "a4"), ("poster", "a4"), ("", "")]
)
def test_an_unknown_pair_is_refused_and_told_what_there_is(form: str, paper: str) -> None:
    with pytest.raises(UnknownForm, match=r"receipt: a4, a5, k80; .*appointment: a6, k80"):
        render(form, paper, normal(), UNIT, words_for("2026"))


def test_nothing_is_promised_before_receipt_and_copies_count_from_one() -> None:
    waiting = replace(normal(), received_at=None)
    for form, paper in PAIRS:
        why_not = NotReceived if form in NEED_A_RECEIPT else NothingToSay
        with pytest.raises(why_not):
            render(form, paper, waiting, UNIT, words_for("2026"))
    with pytest.raises(ValueError, match="counted from 1"):
        render("receipt", "a4", normal(), UNIT, words_for("2026"), 0)


def test_the_same_record_gives_the_same_bytes_in_any_process_and_order() -> None:
    here = digests()
    assert digests()[::-1] == here[::-1]
    assert len(set(here)) == len(here)
    assert run(PRINT_ALL, seed="1").split() == here
    assert run(PRINT_ALL, seed="4242").split() == here


def test_another_record_or_copy_gives_other_bytes() -> None:
    words = words_for("2026")
    first = render("receipt", "a5", normal(), UNIT, words)
    assert render("receipt", "a5", normal(), UNIT, words, 2) != first
    assert render("receipt", "a5", replace(normal(), version=2), UNIT, words) != first


def test_the_document_says_what_it_is() -> None:
    document = pypdf.PdfReader(BytesIO(render("receipt", "a5", normal(), UNIT, words_for("2026"))))
    assert document.metadata is not None
    assert document.metadata.title == (
        "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ H40.15.03-261120-0048"
    )
    assert document.metadata.author == "UBND xã Mỹ Yên"
    assert str(document.root_object["/Lang"]) == "vi"


def test_importing_the_forms_does_not_import_the_drawing_libraries() -> None:
    code = (
        "import sys, desk_app.printing.forms, desk_app.printing.records;"
        "print(sorted({'reportlab', 'barcode', 'segno'} & set(sys.modules)))"
    )
    assert run(code) == "[]"


def test_every_word_the_forms_say_exists_and_none_is_left_over() -> None:
    assert desk_app.printing.__file__ is not None
    assert specimens.__file__ is not None
    paths = [*Path(desk_app.printing.__file__).parent.glob("*.py"), Path(specimens.__file__)]
    code = "".join(path.read_text(encoding="utf-8") for path in paths)
    quoted = set(re.findall(r'"([a-z_0-9]+)"', code))
    made = {f"limit_{unit}" for unit in ("working_day", "calendar_day", "hour")}
    made |= {f"weekday_{n}" for n in range(7)}
    made |= {f"paper_{name}" for name in PAPERS} | {f"holder_{kind}" for kind in HolderKind}
    made |= {f"findings_{one}" for one in FindingList}
    made |= {f"remark_{one}" for one in RegisterRemark} | {f"way_{way}" for way in ReturnBy}
    made |= {f"index_{key}" for key in ("file", "title", "rules", "source", "paper", "pages")}
    for rule_set in rule_sets():
        assert words_for(rule_set).texts.keys() - quoted - made == set()
        assert made <= words_for(rule_set).texts.keys()


def test_no_vietnamese_stands_in_the_code() -> None:
    assert desk_app.printing.__file__ is not None
    for path in Path(desk_app.printing.__file__).parent.glob("*.py"):
        code = re.sub(r'"""[\s\S]*?"""|#.*', "", path.read_text(encoding="utf-8"))
        assert re.findall(r"[^\x00-\x7f–□]", code) == []


def test_form_number_and_source_follow_the_day_of_receipt() -> None:
    assert rule_sets() == ("2018", "2025", "2026")
    assert words_for("2018").source_on(date(2024, 8, 23)).endswith("01/2018/TT-VPCP")
    assert words_for("2025").source_on(date(2025, 9, 14)).endswith("01/2018/TT-VPCP")
    assert words_for("2025").source_on(date(2025, 9, 15)).endswith("03/2025/TT-VPCP")
    assert words_for("2026").source_on(date(2026, 11, 20)).endswith("03/2025/TT-VPCP")
    assert words_for("2018").source_on(date(2024, 8, 23)).startswith("Mẫu 01, ")
    assert words_for("2026").source_on(date(2026, 11, 20), "supplement_request") == (
        "Mẫu 02, Thông tư số 03/2025/TT-VPCP"
    )
    assert words_for("2018").source_on(date(2024, 8, 23), "refusal") == (
        "Mẫu 03, Thông tư số 01/2018/TT-VPCP"
    )
    assert words_for("2026").source_on(date(2026, 11, 20), "result_receipt") == ""
    with pytest.raises(UnknownRuleSet, match="2018, 2025, 2026"):
        words_for("2031")
