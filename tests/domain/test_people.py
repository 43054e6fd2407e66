"""Names, telephones, e-mail, tax codes: what is taken, what is refused, what is odd."""

from __future__ import annotations

import unicodedata
from datetime import date

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.people import (
    check_born_on,
    check_email,
    check_name,
    check_phone,
    check_tax_code,
    check_text,
    clean_name,
    clean_personal_id,
    clean_phone,
    clean_tax_code,
    clean_text,
    doubts_about_tax_code,
)
from desk_app.domain.problems import Problem
from tests.support.problems import PLACE, codes

TODAY = date(2026, 11, 21)


# --- names -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    [
        "Nguyễn Thị Đào",
        "Tôn Nữ Ánh Tuyết",
        "Y Ngông Niê Kdăm",
        "H'Hen Niê",
        "Đỗ Minh Ữ",
        "Vừ A Dính",
        "Y",
        "Công ty TNHH 1 thành viên 27/7",
        "🙂 Lan",
        "👩‍👧 Mẹ và con",
        "<script>alert(1)</script>",
        'Robert"); DROP TABLE people;--',
        "李小龍",
        "  Lan  ",
        "x" * 200,
    ],
)
def test_names_of_all_sorts_are_taken(name: str) -> None:
    assert codes(check_name(name, PLACE)) == []
    assert codes(check_name(unicodedata.normalize("NFD", name), PLACE)) == []


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("", ["missing"]),
        (" \t ", ["missing"]),
        ("\u200b\ufeff", ["missing"]),
        ("12345", ["not_a_name"]),
        ("🙂", ["not_a_name"]),
        ("-.'", ["not_a_name"]),
        ("Lan\x00", ["control_character"]),
        ("Lan\x1fThị", ["control_character"]),
        ("Lan\x85Thị", ["control_character"]),
        ("Lan\nThị", ["control_character"]),
        ("Lan\u202eiht", ["control_character"]),
        ("Lan\u2028Thị", ["control_character"]),
        ("Lan\ud800", ["control_character"]),
        ("\x07", ["control_character", "not_a_name"]),
        ("x" * 201, ["too_long"]),
        ("1" * 201, ["not_a_name", "too_long"]),
    ],
)
def test_what_is_no_name(name: str, expected: list[str]) -> None:
    assert codes(check_name(name, PLACE)) == expected


def test_problems_say_what_the_sentence_needs() -> None:
    assert list(check_name("x" * 201, PLACE)) == [
        Problem(PLACE, "too_long", {"limit": 200, "got": 201})
    ]
    assert list(check_name("Lan\x00", PLACE)) == [
        Problem(PLACE, "control_character", {"position": 3, "character": "U+0000"})
    ]


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("  Nguyễn \t Thị\u00a0 Đào ", "Nguyễn Thị Đào"),
        (unicodedata.normalize("NFD", "Đỗ Minh Ữ"), "Đỗ Minh Ữ"),
        ("Lan\u200b\u00ad", "Lan"),
        ("👩‍👧", "👩‍👧"),
        ("", ""),
    ],
)
def test_names_are_composed_and_single_spaced(text: str, cleaned: str) -> None:
    assert clean_name(text) == cleaned


@given(st.text(max_size=40))
def test_cleaning_twice_changes_nothing(text: str) -> None:
    for clean in (clean_name, clean_text, clean_personal_id, clean_tax_code):
        assert clean(clean(text)) == clean(text)


# --- free text -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("Thôn 3,\nxã Ea Kao\t(cũ)", []),
        ("dòng một\r\ndòng hai\r", []),
        ("<b>'\"🙂", []),
        ("x" * 100, []),
        ("x" * 101, ["too_long"]),
        ("a\x00b", ["control_character"]),
        ("a\x1b[31m", ["control_character"]),
        ("a\u202eb", ["control_character"]),
        ("\x00" + "x" * 100, ["control_character", "too_long"]),
    ],
)
def test_free_text(text: str, expected: list[str]) -> None:
    assert codes(check_text(text, PLACE, 100)) == expected


def test_free_text_says_how_much_too_long() -> None:
    problems = list(check_text("x" * 10_000, PLACE, 2000))
    assert problems == [Problem(PLACE, "too_long", {"limit": 2000, "got": 10_000})]


def test_free_text_is_kept_in_one_form() -> None:
    assert clean_text(" a\r\nb\rc \n") == "a\nb\nc"
    assert clean_text(unicodedata.normalize("NFD", "Ữ")) == "Ữ"


# --- birth -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("born_on", "expected"),
    [
        (TODAY, []),
        (date(1900, 1, 1), []),
        (date(2026, 11, 22), ["in_the_future"]),
        (date(1899, 12, 31), ["before_1900"]),
    ],
)
def test_birth_lies_between_1900_and_today(born_on: date, expected: list[str]) -> None:
    assert codes(check_born_on(born_on, PLACE, TODAY)) == expected


# --- telephone -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "national"),
    [
        ("0912345678", "0912345678"),
        (" 0912 345 678 ", "0912345678"),
        ("0912.345.678", "0912345678"),
        ("091-234-5678", "0912345678"),
        ("+84912345678", "0912345678"),
        ("+84 (0)91 234 56 78", "0912345678"),
        ("84912345678", "0912345678"),
        ("0084912345678", "0912345678"),
        ("0385 123 456", "0385123456"),
        ("0563123456", "0563123456"),
        ("0703123456", "0703123456"),
        ("0823123456", "0823123456"),
        ("024 3825 1234", "02438251234"),
        ("(0262) 3 812 345", "02623812345"),
        ("+84 24 3825 1234", "02438251234"),
        ("842438251234", "02438251234"),
        ("+1 650 253 0000", "+16502530000"),
        ("001 650 253 0000", "+16502530000"),
    ],
)
def test_telephones_have_one_form(text: str, national: str) -> None:
    assert clean_phone(text) == national
    assert codes(check_phone(text, PLACE)) == []
    assert phonenumbers.is_valid_number(phonenumbers.parse(national, "VN"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("không có", ["not_a_phone"]),
        ("0912345678/0987654321", ["not_a_phone"]),
        ("0912345678a", ["not_a_phone"]),
        ("+", ["not_a_phone"]),
        ("+0123", ["not_a_phone"]),
        ("+1650", ["not_a_phone"]),
        ("٠٩١٢٣٤٥٦٧٨", ["not_a_phone"]),
        ("091234567", ["wrong_length"]),
        ("09123456789", ["wrong_length"]),
        ("0243825123", ["wrong_length"]),
        ("912345678", ["wrong_length"]),
        ("12345", ["wrong_length"]),
        ("8491234567", ["unknown_prefix"]),
        ("0112345678", ["unknown_prefix"]),
        ("01234567890", ["unknown_prefix"]),
        ("0612345678", ["unknown_prefix"]),
        ("+84112345678", ["unknown_prefix"]),
    ],
)
def test_what_is_no_telephone(text: str, expected: list[str]) -> None:
    assert codes(check_phone(text, PLACE)) == expected


def test_ten_digits_beginning_with_84_are_no_country_code() -> None:
    assert clean_phone("8491234567") == "8491234567"
    assert clean_phone("84912345678") == "0912345678"


def test_a_short_telephone_says_how_short() -> None:
    assert list(check_phone("091234567", PLACE)) == [
        Problem(PLACE, "wrong_length", {"want": 10, "got": 9})
    ]
    assert list(check_phone("0243825123", PLACE)) == [
        Problem(PLACE, "wrong_length", {"want": 11, "got": 10})
    ]


@given(st.from_regex(r"0(?:2[0-9]{9}|[35789][0-9]{8})", fullmatch=True))
def test_what_the_numbering_plan_calls_valid_is_taken(number: str) -> None:
    parsed = phonenumbers.parse(number, "VN")
    forms = [
        number,
        phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.NATIONAL),
        phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL),
        phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164),
    ]
    assert {clean_phone(form) for form in forms} == {number}
    assert [codes(check_phone(form, PLACE)) for form in forms] == [[]] * 4


@pytest.mark.parametrize(
    "kind", [phonenumbers.PhoneNumberType.MOBILE, phonenumbers.PhoneNumberType.FIXED_LINE]
)
def test_the_library_s_own_example_is_taken(kind: int) -> None:
    example = phonenumbers.example_number_for_type("VN", kind)
    assert example is not None
    national = phonenumbers.format_number(example, phonenumbers.PhoneNumberFormat.NATIONAL)
    assert codes(check_phone(national, PLACE)) == []


# --- e-mail and tax code ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("email", "expected"),
    [
        ("", []),
        ("dao@example.vn", []),
        (" dao.nguyen+mc@thanhhoa.gov.vn ", []),
        ("dao", ["not_an_email"]),
        ("dao@", ["not_an_email"]),
        ("@example.vn", ["not_an_email"]),
        ("dao@example", ["not_an_email"]),
        ("dao@@example.vn", ["not_an_email"]),
        ("dao@example..vn", ["not_an_email"]),
        ("dao@-example.vn", ["not_an_email"]),
        ("dao nguyen@example.vn", ["not_an_email"]),
        ("dao@example.vn, lan@example.vn", ["not_an_email"]),
        ("đào@example.vn", ["not_an_email"]),
        ("d" * 250 + "@a.vn", ["too_long"]),
    ],
)
def test_email(email: str, expected: list[str]) -> None:
    assert codes(check_email(email, PLACE)) == expected


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("", []),
        ("0100109106", []),
        ("0100109106-001", []),
        ("0100109106001", []),
        ("01 0010 9106", []),
        ("001085012345", []),
        ("000085012345", ["unknown_province"]),
        ("010010910", ["wrong_length"]),
        ("01001091066", ["wrong_length"]),
        ("0100109106-01", ["wrong_length"]),
        ("01001-09106", ["wrong_length"]),
        ("0100109106-00x", ["not_digits"]),
        ("-", ["not_digits"]),
    ],
)
def test_tax_codes(code: str, expected: list[str]) -> None:
    assert codes(check_tax_code(code, PLACE, on=TODAY)) == expected


def test_a_dependent_unit_is_written_with_its_hyphen() -> None:
    assert clean_tax_code("0100109106001") == "0100109106-001"
    assert clean_tax_code("0100109106-001") == "0100109106-001"


@pytest.mark.parametrize("code", ["0100109106", "0300588569", "0101248141", "0100109106-001"])
def test_tax_codes_of_known_firms_raise_no_doubt(code: str) -> None:
    assert codes(doubts_about_tax_code(code, PLACE)) == []


@pytest.mark.parametrize("code", ["0100109107", "0100109160", "0300588569"[::-1]])
def test_a_mistyped_tax_code_raises_a_doubt(code: str) -> None:
    assert codes(doubts_about_tax_code(code, PLACE)) == ["check_digit_mismatch"]
