"""Every Vietnamese letter is drawn, from embedded faces, and comes back as it was stored."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from io import BytesIO
from typing import Any

import pypdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfbase import pdfmetrics

from desk_app.domain.dossier import Party
from desk_app.printing import fonts
from desk_app.printing.forms import FORMS, render, words_for
from tests.printing.reading import text_of
from tests.printing.samples import DAO, UNIT, normal, samples_of, with_intake

TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
VOWELS = "aăâeêioôơuưy"
TONED = {unicodedata.normalize("NFC", v + t) for v in VOWELS + VOWELS.upper() for t in TONES}
LETTERS = sorted(TONED - set("aeiouyAEIOUY") | set("đĐ"))
PAIRS = [(form, paper) for form, papers in FORMS.items() for paper in papers]


def test_there_are_134_accented_letters_and_every_face_has_a_glyph_for_each() -> None:
    assert len(LETTERS) == 134
    fonts.register()
    for face in (fonts.REGULAR, fonts.BOLD, fonts.ITALIC):
        glyphs = pdfmetrics.getFont(face).face.charToGlyph
        assert [letter for letter in LETTERS if not glyphs.get(ord(letter))] == []


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("paper", ["a4", "a5", "k80"])
def test_all_letters_are_read_back_in_nfc_however_they_were_stored(paper: str, form: str) -> None:
    groups = ["".join(LETTERS[n : n + 10]) for n in range(0, len(LETTERS), 10)]
    stored = unicodedata.normalize(form, " ".join(groups))  # type: ignore[arg-type]
    party = replace(DAO, name=stored, address=stored)
    text = text_of(
        render("receipt", paper, with_intake(normal(), applicant=party), UNIT, words_for("2026"))
    )
    for group in groups:
        assert text.count(group) >= 4  # name and address, on both copies


@pytest.mark.parametrize(("form", "paper"), PAIRS)
def test_text_stored_decomposed_is_drawn_with_the_same_glyphs(form: str, paper: str) -> None:
    def decomposed(party: Party) -> Party:
        return replace(
            party,
            name=unicodedata.normalize("NFD", party.name),
            address=unicodedata.normalize("NFD", party.address),
        )

    dossier, words = samples_of(form)["normal"][0], words_for("2026")
    other = with_intake(dossier, applicant=decomposed(dossier.intake.applicant))
    names = ("name", "superior", "desk_name", "place", "address")
    changes: dict[str, Any] = {n: unicodedata.normalize("NFD", getattr(UNIT, n)) for n in names}
    unit = replace(UNIT, **changes)
    assert other != dossier
    assert render(form, paper, other, unit, words) == render(form, paper, dossier, UNIT, words)


@pytest.mark.parametrize(("form", "paper"), PAIRS)
def test_every_face_is_an_embedded_subset(form: str, paper: str) -> None:
    pdf = render(form, paper, samples_of(form)["normal"][0], UNIT, words_for("2026"))
    faces = set()
    for page in pypdf.PdfReader(BytesIO(pdf)).pages:
        resources: Any = page["/Resources"]
        for font in resources["/Font"].values():
            entry = font.get_object()
            faces.add(entry["/BaseFont"])
            assert "/FontFile2" in entry["/FontDescriptor"]
    assert faces
    assert all("+Tinos" in face for face in faces)
    assert b"Helvetica" not in pdf


def test_what_has_no_glyph_is_shown_as_one_square() -> None:
    assert fonts.printable("Nguyễn 👨‍👩‍👧 Đạo") == "Nguyễn □ Đạo"
    assert fonts.printable("hồ\u200b\u202e sơ\x07") == "hồ sơ"
    assert fonts.printable("hai\ndòng\tchữ\u00a0này") == "hai dòng chữ này"


def test_markup_is_plain_text() -> None:
    name = '<b>Đạo</b> & "Con" <script>alert(1)</script> \\( %PDF'
    party = replace(DAO, name=name)
    text = text_of(
        render("receipt", "a4", with_intake(normal(), applicant=party), UNIT, words_for("2026"))
    )
    assert f"Tiếp nhận hồ sơ của: {name}" in text


@given(st.text(max_size=60))
def test_printable_text_is_one_line_of_glyphs_and_stays_so(text: str) -> None:
    shown = fonts.printable(text)
    fonts.register()
    glyphs = pdfmetrics.getFont(fonts.REGULAR).face.charToGlyph
    assert all(ord(char) in glyphs for char in shown)
    assert shown == " ".join(shown.split())
    assert fonts.printable(shown) == shown
