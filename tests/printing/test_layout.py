"""Nothing runs over an edge or over something else, and nothing is too small to read."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from functools import cache

import pytest

from desk_app.domain.beside import Beside
from desk_app.domain.dossier import Dossier, Holder, HolderKind, PartReceived
from desk_app.printing.forms import FORMS, render, words_for
from desk_app.printing.papers import MM, PAPERS
from tests.printing.reading import Letter, PageText, pages
from tests.printing.samples import (
    FORM_SAMPLES,
    UNIT,
    beside_of,
    long_names,
    normal,
    passages_of,
    samples_of,
    with_intake,
)

PAIRS = [(form, paper) for form, papers in FORMS.items() for paper in papers]
SMALLEST_TYPE = 8.0


def crowded() -> Dossier:
    """Everything at its worst at once: words without spaces, a paper of 3,000 letters."""
    endless = "Không" * 60
    parts = (
        PartReceived(endless, 999, 888, 777),
        PartReceived("Đơn đề nghị " * 250, 1),
        PartReceived("", 1),
    )
    dossier = with_intake(normal(), parts=parts, procedure_name=endless, case=endless * 3)
    owner = replace(dossier.intake.applicant, name=endless, phone="09" * 60, address=endless)
    dossier = with_intake(dossier, owner=owner, handling_agency=endless)
    return replace(dossier, received_by=endless, is_provisional=True, version=12)


def cases_of(form: str) -> dict[str, tuple[Dossier, int]]:
    """Every sample of a form, and the crowded one at the stage the form is printed at."""
    found = samples_of(form)
    stage = crowded()
    if form in FORM_SAMPLES:
        intake = stage.intake
        endless = intake.procedure_name
        stage = replace(found["normal"][0], intake=intake, is_provisional=True, version=12)
        stage = replace(stage, asked_for=(endless, "Đơn đề nghị " * 250), asked_by=endless)
        stage = replace(stage, asked_reason=endless * 9, closing_reason=endless * 9)
        stage = replace(stage, legal_ground=endless * 9, closing_signed_by=endless)
        if stage.extension:
            letter = replace(stage.extension, letter_no=endless, reason=endless * 9)
            stage = replace(stage, extension=replace(letter, signed_by=endless))
    return {**found, "crowded": (stage, 12)}


CASES = [(form, paper, name) for form, paper in PAIRS for name in cases_of(form)]


@cache
def printed(form: str, paper: str, name: str) -> list[PageText]:
    dossier, copy = cases_of(form)[name]
    words, beside = words_for(dossier.rule_set), beside_of(form, name)
    if name == "crowded":
        endless = dossier.intake.procedure_name
        far = replace(passages_of(1)[0], to=Holder(HolderKind.AGENCY, endless), note=endless * 3)
        beside = Beside((replace(far, giver=endless),), (dossier, normal()))
    return pages(render(form, paper, dossier, UNIT, words, copy, beside))


def overlaps(letters: tuple[Letter, ...]) -> list[tuple[Letter, Letter]]:
    """Pairs of letters of which one covers half of the other (accents of italics reach over)."""
    cells: dict[tuple[int, int], list[Letter]] = defaultdict(list)
    found = []
    for letter in letters:
        x, y = int(letter.left // 12), int(letter.bottom // 12)
        near = [other for dx in (-1, 0, 1) for dy in (-1, 0, 1) for other in cells[x + dx, y + dy]]
        found += [(letter, other) for other in near if _covers(letter, other)]
        cells[x, y].append(letter)
    return found


def _covers(one: Letter, other: Letter) -> bool:
    wide = min(one.right, other.right) - max(one.left, other.left)
    high = min(one.top, other.top) - max(one.bottom, other.bottom)
    if wide <= 0 or high <= 0:
        return False
    areas = [(a.right - a.left) * (a.top - a.bottom) for a in (one, other)]
    return wide * high > 0.5 * min(areas)


@pytest.mark.parametrize(("form", "paper", "name"), CASES)
def test_text_stays_within_the_margins(form: str, paper: str, name: str) -> None:
    sheet = PAPERS[paper]
    for page in printed(form, paper, name):
        assert page.letters
        assert min(letter.left for letter in page.letters) >= sheet.left - 0.6
        assert max(letter.right for letter in page.letters) <= page.width - sheet.right + 0.6
        assert min(letter.bottom for letter in page.letters) >= min(4 * MM, sheet.bottom)
        assert max(letter.top for letter in page.letters) <= page.height - sheet.top + 1


@pytest.mark.parametrize(("form", "paper", "name"), CASES)
def test_no_letter_is_printed_over_another(form: str, paper: str, name: str) -> None:
    for page in printed(form, paper, name):
        assert overlaps(page.letters) == []


@pytest.mark.parametrize(("form", "paper", "name"), CASES)
def test_no_type_is_too_small(form: str, paper: str, name: str) -> None:
    sizes = {size for page in printed(form, paper, name) for size in page.sizes}
    assert min(sizes) >= SMALLEST_TYPE


@pytest.mark.parametrize("paper", ["a4", "a5"])
def test_33_papers_flow_to_further_pages_with_code_and_page_number(paper: str) -> None:
    found = printed("receipt", paper, "long")
    own = len(found) // 2
    assert own >= 2
    for number, page in enumerate(found[:own], start=1):
        assert f"H40.15.03-261120-0048 – Trang {number}/{own}" in page.text
    text = " ".join(page.text for page in found[:own])
    last = -1
    for number in range(1, 34):
        at = text.find(f"Giấy tờ thứ {number} chứng minh")
        assert at > last
        last = at
    assert text.count("Thành phần hồ sơ Bản") == sum("Giấy tờ thứ" in p.text for p in found[:own])


def test_a_roll_is_one_sheet_a_copy_as_high_as_its_text() -> None:
    short, long = printed("receipt", "k80", "no_phone"), printed("receipt", "k80", "long")
    assert [len(short), len(long)] == [2, 2]
    assert long[0].height > 2 * short[0].height
    assert short[0].width == pytest.approx(80 * MM, abs=0.2)


@pytest.mark.parametrize("name", ["normal", "no_phone", "organisation", "provisional", "reprint"])
@pytest.mark.parametrize("paper", ["a4", "a5"])
def test_an_everyday_receipt_is_one_page_a_copy(paper: str, name: str) -> None:
    assert len(printed("receipt", paper, name)) == 2


def test_signatures_are_not_left_without_the_line_above_them() -> None:
    for count in range(1, 40):
        parts = tuple(PartReceived(f"Giấy tờ {n}", 1) for n in range(count))
        dossier = with_intake(long_names(), parts=parts)
        for page in pages(render("receipt", "a5", dossier, UNIT, words_for("2026"))):
            if "NGƯỜI NỘP HỒ SƠ" in page.text:
                assert "6. Đăng ký nhận kết quả tại" in page.text
