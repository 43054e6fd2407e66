"""What is wrong with a draft as typed, and how it is stored when nothing is."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.dossier import FeeLine, PartReceived, Party
from desk_app.domain.intake import IntakeDraft, check, clean
from desk_app.domain.moments import VIETNAM
from tests.support.clock import MONDAY
from tests.support.drafts import COMPANY, HONG_DAO, draft

LONG = "ă" * 10_000


def problems(given: IntakeDraft) -> list[tuple[str, str]]:
    return [(problem.place, problem.code) for problem in check(given, MONDAY)]


def applicant(**changes: Any) -> dict[str, Any]:
    return {"applicant": replace(HONG_DAO, **changes)}


def part(**changes: Any) -> dict[str, Any]:
    return {"parts": (replace(PartReceived("Đơn"), **changes),)}


def fee(*values: Any) -> dict[str, Any]:
    return {"fees": (FeeLine(*values),)}


def test_a_good_draft_has_no_problems() -> None:
    assert problems(draft()) == []
    assert problems(draft(owner=COMPANY, happened_at=MONDAY - timedelta(days=30))) == []


@pytest.mark.parametrize(
    ("changes", "place", "code"),
    [
        (applicant(name=""), "applicant.name", "missing"),
        (applicant(name=" \u200b\u00a0 "), "applicant.name", "missing"),
        (applicant(name="12345"), "applicant.name", "not_a_name"),
        (applicant(name="😀😀"), "applicant.name", "not_a_name"),
        (applicant(name="Trần\x00Đào"), "applicant.name", "control_character"),
        (applicant(name="Trần\nĐào"), "applicant.name", "control_character"),
        (applicant(name="Trần\x1b[31m"), "applicant.name", "control_character"),
        (applicant(name="Trần \u202eoàĐ"), "applicant.name", "control_character"),
        (applicant(name="Trần \ud800"), "applicant.name", "control_character"),
        (applicant(name=LONG), "applicant.name", "too_long"),
        (applicant(personal_id="08018501234"), "applicant.personal_id", "wrong_length"),
        (applicant(personal_id="0801850123456"), "applicant.personal_id", "wrong_length"),
        (applicant(personal_id="080185012"), "applicant.personal_id", "old_id_card"),
        (applicant(personal_id="08018501234O"), "applicant.personal_id", "not_digits"),
        (applicant(personal_id="000185012345"), "applicant.personal_id", "unknown_province"),
        (applicant(personal_id="080399012345"), "applicant.personal_id", "birth_year_impossible"),
        (applicant(tax_code="123"), "applicant.tax_code", "wrong_length"),
        (applicant(phone="12345"), "applicant.phone", "wrong_length"),
        (applicant(phone="không có"), "applicant.phone", "not_a_phone"),
        (applicant(email="dao@"), "applicant.email", "not_an_email"),
        (applicant(address=LONG), "applicant.address", "too_long"),
        (applicant(address="Ấp 1\x07"), "applicant.address", "control_character"),
        (applicant(born_on=date(2026, 10, 6)), "applicant.born_on", "in_the_future"),
        (applicant(born_on=date(1899, 12, 31)), "applicant.born_on", "before_1900"),
        (applicant(gender="x"), "applicant.gender", "unknown_choice"),
        ({"owner": Party(" ")}, "owner.name", "missing"),
        ({"owner": Party("Út", personal_id="1")}, "owner.personal_id", "wrong_length"),
        (part(name=" "), "parts.0.name", "missing"),
        (part(name=LONG), "parts.0.name", "too_long"),
        (part(name="Đơn\x00"), "parts.0.name", "control_character"),
        (part(kind="eaten"), "parts.0.kind", "unknown_choice"),
        (part(originals=-1), "parts.0.originals", "too_small"),
        (part(certified_copies=1_000), "parts.0.certified_copies", "too_large"),
        (part(photocopies=10**300), "parts.0.photocopies", "too_large"),
        ({"parts": (PartReceived("Đơn"),) * 201}, "parts", "too_many"),
        ({"sets": 0}, "sets", "too_small"),
        ({"sets": -(10**30)}, "sets", "too_small"),
        ({"sets": 100}, "sets", "too_large"),
        ({"note": LONG}, "note", "too_long"),
        ({"note": "a\x1b"}, "note", "control_character"),
        ({"case": "a\x00"}, "case", "control_character"),
        ({"handling_agency": LONG}, "handling_agency", "too_long"),
        (fee("", 1), "fees.0.name", "missing"),
        (fee("Phí", -1), "fees.0.amount", "too_small"),
        (fee("Phí", 10**12), "fees.0.amount", "too_large"),
        (fee("Phí", 1, "fee", "AB/26E", ""), "fees.0.receipt_no", "missing"),
        (fee("Phí", 1, "fee", " ", "12"), "fees.0.receipt_series", "missing"),
        ({"happened_at": MONDAY + timedelta(minutes=3)}, "happened_at", "in_the_future"),
        (
            {"happened_at": datetime(2017, 12, 31, tzinfo=VIETNAM)},
            "happened_at",
            "too_long_ago",
        ),
    ],
)
def test_one_wrong_thing(changes: dict[str, Any], place: str, code: str) -> None:
    assert problems(draft(**changes)) == [(place, code)]


def test_all_wrong_things_at_once() -> None:
    bad = draft(
        applicant=Party("5", personal_id="1", phone="x"),
        owner=Party(""),
        parts=(PartReceived("Đơn"), PartReceived("", originals=-1)),
        sets=0,
        note="\x00",
    )
    assert problems(bad) == [
        ("applicant.name", "not_a_name"),
        ("applicant.personal_id", "wrong_length"),
        ("applicant.phone", "not_a_phone"),
        ("owner.name", "missing"),
        ("parts.1.name", "missing"),
        ("parts.1.originals", "too_small"),
        ("sets", "too_small"),
        ("note", "control_character"),
    ]


def test_stored_in_one_form() -> None:
    typed = draft(
        applicant=Party(
            unicodedata.normalize("NFD", "  Trần  Thị Hồng\u00a0Đào "),
            personal_id="080 185 012 345",
            phone="+84 912.345.678",
            email=" dao@example.vn ",
        ),
        owner=Party("Công ty Đất Lành", tax_code="0100109106001"),
        note="Dòng 1\r\nDòng 2  \n",
        parts=(PartReceived(unicodedata.normalize("NFD", " Đơn đề nghị ")),),
        happened_at=datetime(2026, 10, 5, 1, 0, 0, 999, tzinfo=VIETNAM),
    )
    stored = clean(typed)
    assert stored.applicant.name == "Trần Thị Hồng Đào"
    assert (stored.applicant.personal_id, stored.applicant.phone) == ("080185012345", "0912345678")
    assert stored.applicant.email == "dao@example.vn"
    assert stored.owner is not None
    assert stored.owner.tax_code == "0100109106-001"
    assert stored.note == "Dòng 1\nDòng 2"
    assert stored.parts[0].name == "Đơn đề nghị"
    assert stored.happened_at == datetime(2026, 10, 5, 1, 0, tzinfo=VIETNAM)


@given(st.text(max_size=30), st.text(max_size=30))
def test_cleaning_twice_changes_nothing_and_what_passed_still_passes(name: str, note: str) -> None:
    typed = draft(applicant=Party(name), note=note)
    stored = clean(typed)
    assert clean(stored) == stored
    if not problems(typed):
        assert problems(stored) == []
        assert unicodedata.is_normalized("NFC", stored.applicant.name + "|" + stored.note)


@pytest.mark.parametrize(
    "text", ["<script>x</script>", 'O\'Đào "Bé"', "Đào 😀", "Đ'; DROP TABLE x; --"]
)
def test_markup_quotes_and_emoji_are_plain_text(text: str) -> None:
    typed = draft(applicant=Party(text), note=text)
    assert problems(typed) == []
    assert clean(typed).applicant.name == text
