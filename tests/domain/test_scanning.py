"""What scanners do to cards and numbers, and what can be read of it.

The damages below are made by the small machines at the top, not by the code under test.
"""

from __future__ import annotations

import re
import unicodedata
import urllib.parse
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desk_app.domain.damage import VIETNAMESE_LETTERS
from desk_app.domain.id_card import IdCard
from desk_app.domain.keystrokes import TELEX, VNI, InputMethod, put_together
from desk_app.domain.scanning import LONGEST_SCAN, Scan, ScanKind, read_scan

NUMBER = "H40.15.03-261121-0001"
CARD = (
    "038190012345|172345678|Nguyễn Thị Đào|02031990|Nữ|"
    "Số 5, Đường Lê Lợi, Phường Điện Biên, Thanh Hóa|15082021"
)
DAO = IdCard(
    personal_id="038190012345",
    old_id="172345678",
    name="Nguyễn Thị Đào",
    born_on=date(1990, 3, 2),
    gender="female",
    address="Số 5, Đường Lê Lợi, Phường Điện Biên, Thanh Hóa",
    issued_on=date(2021, 8, 15),
)


def card_of(name: str) -> str:
    return CARD.replace("Nguyễn Thị Đào", name)


def problem_codes(scan: Scan) -> list[tuple[str, str]]:
    return [(problem.place, problem.code) for problem in scan.problems]


# --- the damages -----------------------------------------------------------------------------


def alt_codes(text: str, between: str = "") -> str:
    """UTF-8 bytes as four decimals each, as typed where Alt codes have no effect."""
    return "".join(
        c if c.isascii() else between.join(f"0{byte:03d}" for byte in c.encode()) for c in text
    )


def alt_codes_with_spaces(text: str) -> str:
    return alt_codes(text, " ")


def read_as(code_page: str) -> Callable[[str], str]:
    """UTF-8 shown with a one-byte code page; what it lacks Windows shows as a control code."""

    def damage(text: str) -> str:
        shown = ""
        for byte in text.encode():
            try:
                shown += bytes([byte]).decode(code_page)
            except UnicodeDecodeError:
                shown += chr(byte)
        return shown

    return damage


def twice(text: str) -> str:
    return read_as("cp1252")(read_as("cp1252")(text))


def no_break_spaces_lost(text: str) -> str:
    return read_as("cp1252")(text).replace("\u00a0", " ")


def entities(text: str) -> str:
    return "".join(c if c.isascii() else f"&#{ord(c)};" for c in text)


def hexadecimal_entities(text: str) -> str:
    return "".join(c if c.isascii() else f"&#x{ord(c):X};" for c in text)


def taken_apart(text: str) -> str:
    return unicodedata.normalize("NFD", text)


def as_windows_types(text: str) -> str:
    """Shaped letters composed, tones apart: what code page 1258 and its keyboard give."""
    apart = unicodedata.normalize("NFD", text)
    return re.sub("(.)(\u0323?)([\u0302\u0306\u031b])", _shape_first, apart)


def _shape_first(match: re.Match[str]) -> str:
    return unicodedata.normalize("NFC", match[1] + match[3]) + match[2]


def ascii_case_swapped(text: str) -> str:
    return "".join(c.swapcase() if c.isascii() else c for c in text)


LAYOUT = dict(zip("1234567890", "ăâêô\u0300\u0309\u0303\u0301\u0323đ", strict=True))
SHIFT_US = dict(zip("1234567890-.", "!@#$%^&*()_>", strict=True))
SHIFT_VIETNAMESE = dict(zip("1234567890-.", "ĂÂÊÔ%^&*(Đ_>", strict=True))


def vietnamese_layout(text: str) -> str:
    return "".join(LAYOUT.get(c, c) for c in text)


def vietnamese_layout_with_caps_lock(text: str) -> str:
    return vietnamese_layout(text).swapcase()


def shifted(table: dict[str, str]) -> Callable[[str], str]:
    return lambda text: "".join(table.get(c, c) for c in text)


# --- cards -----------------------------------------------------------------------------------


def test_the_card_of_2021_is_read_without_repair() -> None:
    assert read_scan(CARD) == Scan(ScanKind.ID_CARD, CARD, card=DAO)
    assert read_scan(CARD.encode()) == Scan(ScanKind.ID_CARD, CARD, card=DAO)


@pytest.mark.parametrize(
    ("damage", "repair", "needs_confirmation"),
    [
        (urllib.parse.quote, "percent_codes", False),
        (lambda text: urllib.parse.quote(text, safe="|, "), "percent_codes", False),
        (urllib.parse.quote_plus, "percent_codes", True),
        (entities, "html_entities", False),
        (hexadecimal_entities, "html_entities", False),
        (taken_apart, "decomposed", False),
        (as_windows_types, "decomposed", False),
        (alt_codes, "decimal_bytes", False),
        (alt_codes_with_spaces, "decimal_bytes", True),
        (read_as("latin-1"), "mojibake", False),
        (read_as("cp1252"), "mojibake", False),
        (read_as("cp1258"), "mojibake", False),
        (read_as("cp437"), "mojibake", False),
        (read_as("cp850"), "mojibake", False),
        (twice, "mojibake", False),
        (no_break_spaces_lost, "mojibake", True),
        (str.swapcase, "caps_lock", False),
        (ascii_case_swapped, "caps_lock", False),
    ],
)
def test_each_damage_to_a_card_is_undone(
    damage: Callable[[str], str], repair: str, needs_confirmation: bool
) -> None:
    raw = damage(CARD)
    assert raw != CARD
    scan = read_scan(raw)
    assert scan.kind is ScanKind.ID_CARD
    assert scan.card == DAO
    assert (scan.repairs, scan.needs_confirmation) == ((repair,), needs_confirmation)
    assert (scan.raw, scan.problems) == (raw, ())


def test_damages_one_over_another_are_undone_in_turn() -> None:
    scan = read_scan("]Q1" + entities(taken_apart(CARD)) + "\r\n")
    assert scan.card == DAO
    assert scan.repairs == ("symbology_prefix", "html_entities", "decomposed")


@pytest.mark.parametrize(
    ("raw", "method"),
    [
        (
            "038190012345|172345678|Nguyeenx Thij DDaof|02031990|Nuwx|"
            "Soos 5, DDuwowngf Lee Lowij, Phuwowngf DDieenj Bieen, Thanh Hosa|15082021",
            "telex",
        ),
        (
            "038190012345|172345678|Nguye6n4 Thi5 D9ao2|02031990|Nu74|"
            "So61 5, D9u7o7ng2 Le6 Lo7i5, Phu7o7ng2 D9ie6n5 Bie6n, Thanh Ho1a|15082021",
            "vni",
        ),
    ],
)
def test_a_card_that_came_as_keystrokes_is_shown_before_it_is_taken(raw: str, method: str) -> None:
    scan = read_scan(raw)
    assert scan.card == DAO
    assert (scan.repairs, scan.needs_confirmation, scan.raw) == ((method,), True, raw)


NAMES = [
    "Tôn Nữ Ánh Tuyết",
    "Y Ngông Niê Kdăm",
    "H'Hen Niê",
    "Đỗ Minh Ữ",
    "Vừ A Dính",
    "Phan Thị Ỷ Nhi",
    "Đặng Ngọc Ngưỡng",
    "Lò À",
]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "damage",
    [
        str,
        urllib.parse.quote,
        entities,
        taken_apart,
        alt_codes,
        read_as("latin-1"),
        read_as("cp1252"),
        read_as("cp1258"),
        read_as("cp437"),
    ],
)
def test_names_survive_every_certain_repair(name: str, damage: Callable[[str], str]) -> None:
    scan = read_scan(damage(card_of(name)))
    assert scan.card is not None
    assert scan.card.name == name
    assert not scan.needs_confirmation


WORDS = st.text(st.sampled_from(sorted(VIETNAMESE_LETTERS)), min_size=1, max_size=7)


@given(st.lists(WORDS, min_size=1, max_size=5).map(" ".join), st.data())
def test_a_repaired_name_is_the_original_or_is_shown(name: str, data: st.DataObject) -> None:
    damages: list[Callable[[str], str]] = [urllib.parse.quote, entities, taken_apart, alt_codes]
    damages += [alt_codes_with_spaces, no_break_spaces_lost, twice]
    damages += [read_as(page) for page in ("latin-1", "cp1252", "cp1258", "cp437", "cp850")]
    damage = data.draw(st.sampled_from(damages))
    scan = read_scan(damage(card_of(name)))
    assert scan.card is not None
    assert scan.card.name == name or scan.needs_confirmation


def test_digits_that_look_like_alt_codes_stay_numbers() -> None:
    raw = "022501870133||Đào Lan|01011950|Nữ|0 Lê Lợi|15082021"
    scan = read_scan(raw)
    assert scan.card is not None
    assert (scan.card.personal_id, scan.repairs) == ("022501870133", ())


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({3: "31022003"}, [("born_on", "not_a_date")]),
        ({3: "1990"}, [("born_on", "not_a_date")]),
        ({3: ""}, [("born_on", "missing")]),
        ({6: "31092021"}, [("issued_on", "not_a_date")]),
        ({6: ""}, []),
        ({1: ""}, []),
        ({1: "12345"}, [("old_id", "wrong_length")]),
        ({0: "03819001234"}, [("personal_id", "wrong_length")]),
        ({0: ""}, [("personal_id", "missing")]),
        ({0: "03819001234X"}, [("personal_id", "not_digits")]),
        ({0: "000190012345"}, [("personal_id", "unknown_province")]),
        ({0: "003190012345"}, [("personal_id", "unknown_province")]),
        ({0: "038191012345"}, [("personal_id", "birth_year_mismatch")]),
        ({4: "Nam"}, [("personal_id", "gender_mismatch")]),
        ({4: "N?"}, [("gender", "unknown_gender")]),
        ({4: "Nu", 2: "Nguyen Thi Dao"}, [("name", "marks_lost")]),
        ({2: "Nguy?n Th? Đào"}, [("name", "damaged_text")]),
        ({2: "Nguy\ufffdn Thị Đào"}, [("name", "damaged_text")]),
        ({2: "Nguyễn\x07Đào"}, [("name", "control_character"), ("name", "damaged_text")]),
        ({5: "Th?n 3"}, [("address", "damaged_text")]),
        ({5: ""}, []),
        ({5: "x" * 501}, [("address", "too_long")]),
    ],
)
def test_what_is_wrong_with_a_card_is_said(
    fields: dict[int, str], expected: list[tuple[str, str]]
) -> None:
    parts = [fields.get(n, part) for n, part in enumerate(CARD.split("|"))]
    scan = read_scan("|".join(parts))
    assert scan.kind is ScanKind.ID_CARD
    assert problem_codes(scan) == expected
    assert scan.needs_confirmation == bool(expected)
    assert scan.card is not None
    assert scan.card.born_on == (None if 3 in fields else DAO.born_on)


def test_dates_after_today_are_said_when_today_is_known() -> None:
    raw = CARD.replace("02031990", "02032027").replace("038190", "038327")
    assert problem_codes(read_scan(raw)) == []
    assert problem_codes(read_scan(raw, on=date(2026, 11, 21))) == [
        ("personal_id", "birth_year_impossible"),
        ("born_on", "in_the_future"),
    ]


def test_more_fields_in_the_known_order_need_no_confirmation() -> None:
    scan = read_scan(CARD + "|||Nguyễn Văn Bình|Lê Thị Hoa|")
    assert scan.card == DAO
    assert not scan.needs_confirmation


@pytest.mark.parametrize(
    "raw",
    [
        "038190012345|Nguyễn Thị Đào|02031990|Nữ|Việt Nam|Kinh|"
        "Số 5, Đường Lê Lợi, Phường Điện Biên, Thanh Hóa|15082021|172345678",
        "038190012345|Nguyễn Thị Đào|Nữ|02031990|"
        "Số 5, Đường Lê Lợi, Phường Điện Biên, Thanh Hóa|172345678|15082021|15082046",
    ],
)
def test_another_order_is_read_by_its_anchors_and_shown(raw: str) -> None:
    scan = read_scan(raw)
    assert scan.card == DAO
    assert (scan.needs_confirmation, scan.raw) == (True, raw)


def test_a_card_cut_short_is_no_card() -> None:
    scan = read_scan("038190012345||Nguyễn Thị Đào|0203")
    assert (scan.kind, scan.card) == (ScanKind.UNKNOWN, None)
    assert problem_codes(scan) == [("raw", "too_few_fields")]


def test_numbers_of_a_card_typed_with_the_vietnamese_layout() -> None:
    fields = CARD.split("|")
    raw = "|".join(vietnamese_layout(field) if field.isdigit() else field for field in fields)
    scan = read_scan(raw)
    assert scan.card == DAO
    assert (scan.repairs, scan.needs_confirmation) == (("vietnamese_layout",), False)


# --- keystrokes ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("keys", "method", "text"),
    [
        ("Nguyeenx", TELEX, "Nguyễn"),
        ("Nguyeexn", TELEX, "Nguyễn"),
        ("Nguyenex", TELEX, "Nguyễn"),
        ("DDaof", TELEX, "Đào"),
        ("Daofd", TELEX, "Đào"),
        ("Tuyeets", TELEX, "Tuyết"),
        ("Thuowng", TELEX, "Thương"),
        ("Quoocs", TELEX, "Quốc"),
        ("Quowr", TELEX, "Quở"),
        ("Hoaf", TELEX, "Hòa"),
        ("Hoangf", TELEX, "Hoàng"),
        ("Khuyaf", TELEX, "Khuỳa"),
        ("Giaf", TELEX, "Già"),
        ("Ginf", TELEX, "Gìn"),
        ("NGUYEENX", TELEX, "NGUYỄN"),
        ("Nguye6n4 D9ao2", VNI, "Nguyễn Đào"),
        ("Thu7o7ng", VNI, "Thương"),
        ("Thuong7", VNI, "Thương"),
        ("Tra6m H8", VNI, "Trâm H8"),
        ("Va8n", VNI, "Văn"),
    ],
)
def test_keystrokes_are_put_together(keys: str, method: InputMethod, text: str) -> None:
    assert put_together(keys, method) == text


@pytest.mark.parametrize(
    "text", ["", "Nguyen Thi Xuan", "Ksor H'Blir", "Nay Djuang", "Smith", "1a"]
)
def test_words_that_are_no_keystrokes_stay(text: str) -> None:
    assert put_together(text, TELEX) is None


@pytest.mark.parametrize("text", ["", "Nguyen", "Q1", "2026", "Nguyeenx", "5B", "D99"])
def test_words_without_vni_digits_stay(text: str) -> None:
    assert put_together(text, VNI) is None


# --- dossier numbers -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("raw", "repairs"),
    [
        (NUMBER, ()),
        (f"  {NUMBER}\r\n", ()),
        (f"\x02{NUMBER}\x03", ()),
        (f"\ufeff{NUMBER}", ()),
        (f"]C0{NUMBER}", ("symbology_prefix",)),
        (NUMBER.lower(), ("caps_lock",)),
        ("H40.15.03 - 261121 - 0001", ("hyphens",)),
        ("h40.15.03–261121–0001", ("hyphens", "caps_lock")),
        ("H40.15.03%2D261121%2D0001", ("percent_codes",)),
        (vietnamese_layout(NUMBER), ("vietnamese_layout",)),
        (vietnamese_layout(NUMBER.lower()), ("vietnamese_layout", "caps_lock")),
        (vietnamese_layout_with_caps_lock(NUMBER), ("vietnamese_layout", "caps_lock")),
        (shifted(SHIFT_US)(NUMBER), ("shifted_digits",)),
        (shifted(SHIFT_VIETNAMESE)(NUMBER), ("shifted_digits",)),
        (f"https://motcua.example.vn/tra-cuu/{NUMBER}", ("taken_from_text",)),
        (f"https://motcua.example.vn/?ma={NUMBER.lower()}&x=1", ("taken_from_text",)),
        (f"https://x.vn/?ma={NUMBER}&lai={NUMBER}", ("taken_from_text",)),
        (
            "https%3A%2F%2Fx.vn%2F" + NUMBER.replace("-", "%2D"),
            ("percent_codes", "taken_from_text"),
        ),
        (f"Mã hồ sơ: {NUMBER}.", ("taken_from_text",)),
    ],
)
def test_a_number_is_known_in_whatever_state_it_came(raw: str, repairs: tuple[str, ...]) -> None:
    scan = read_scan(raw)
    assert scan == Scan(ScanKind.DOSSIER, raw, dossier_no=NUMBER, repairs=repairs)
    assert read_scan(raw.encode()).dossier_no == NUMBER


@pytest.mark.parametrize(
    "number",
    [
        "000.17.22.H56-210531-0001",
        "H56.14-240823-0001",
        "H15.50.05.13-261008-0975",
        "G09.20-20260609-0092637",
        "TAM-7K2B-261121-0001",
    ],
)
def test_numbers_of_every_generation_are_known(number: str) -> None:
    for raw in (number, number.lower(), vietnamese_layout(number), f"https://x.vn/{number}"):
        scan = read_scan(raw)
        assert (scan.kind, scan.dossier_no) == (ScanKind.DOSSIER, number)
        assert not scan.needs_confirmation


@pytest.mark.parametrize(
    ("raw", "problem"),
    [
        ("", ("raw", "missing")),
        (" \r\n", ("raw", "missing")),
        ("xin chào", ("raw", "not_recognised")),
        ("038190012345", ("raw", "not_recognised")),
        ("H40.15.03-261121-001", ("raw", "not_recognised")),
        ("XH40.15.03-261121-0001", ("raw", "not_recognised")),
        ("H40.15.03-261121-00010001", ("raw", "not_recognised")),
        ("H40.15.03-261121-0001-2", ("raw", "not_recognised")),
        ("TAM-ABCI-261121-0001", ("raw", "not_recognised")),
        ("a|b", ("raw", "not_recognised")),
        ("||||||||", ("raw", "not_recognised")),
        ("H40.15.03-260231-0001", ("dossier_no", "not_a_date")),
        ("https://x.vn/H40.15.03-261301-0001", ("dossier_no", "not_a_date")),
        (f"{NUMBER} H40.15.03-261121-0002", ("dossier_no", "several_numbers")),
        ("TAM-ÁB2-261121-0001", ("dossier_no", "rewritten_by_input_method")),
        ("TAM-Đ7K2-261121-0001", ("dossier_no", "rewritten_by_input_method")),
        ("x" * (LONGEST_SCAN + 1), ("raw", "too_long")),
    ],
)
def test_what_is_nothing_of_ours_says_why(raw: str, problem: tuple[str, str]) -> None:
    scan = read_scan(raw)
    assert (scan.kind, scan.dossier_no, scan.card) == (ScanKind.UNKNOWN, None, None)
    assert problem_codes(scan) == [problem]
    assert scan.raw == raw


def test_one_digit_that_came_through_clears_the_layout() -> None:
    assert read_scan(vietnamese_layout(NUMBER)[:-1] + "1").kind is ScanKind.UNKNOWN


def test_bytes_that_are_no_utf8_are_kept_and_not_guessed_at() -> None:
    scan = read_scan(b"H40\xff\xfe")
    assert (scan.kind, scan.raw) == (ScanKind.UNKNOWN, r"H40\xff\xfe")
    assert problem_codes(scan) == [("raw", "not_utf8")]


AGENCIES = r"(?:000(?:\.[0-9]{2}){2}\.[GH][0-9]{2}|[GH][0-9]{2}(?:\.[0-9]{2}){0,4})"
DAYS = st.dates(date(2018, 1, 1), date(2099, 12, 31))
NUMBERS = st.builds(
    lambda agency, day, form, running: f"{agency}-{day:{form}}-{running}",
    st.from_regex(AGENCIES, fullmatch=True)
    | st.text("0123456789ABCDEFGHJKMNPQRSTVWXYZ", min_size=4, max_size=4).map("TAM-{}".format),
    DAYS,
    st.just("%y%m%d"),
    st.from_regex(r"[0-9]{4,7}", fullmatch=True),
)
MINISTRY_NUMBERS = st.builds(
    lambda agency, day, running: f"{agency}-{day:%Y%m%d}-{running}",
    st.from_regex(AGENCIES, fullmatch=True),
    DAYS,
    st.from_regex(r"[0-9]{7}", fullmatch=True),
)
CERTAIN_DAMAGES = [
    str.lower,
    str.swapcase,
    shifted(SHIFT_US),
    lambda text: shifted(SHIFT_US)(text.lower()),
    shifted(SHIFT_VIETNAMESE),
    urllib.parse.quote,
    "https://x.vn/h/{}?k=1".format,
    " {}\n".format,
]


@given(NUMBERS | MINISTRY_NUMBERS, st.sampled_from(CERTAIN_DAMAGES))
def test_every_number_survives_caps_lock_shift_and_links(
    number: str, damage: Callable[[str], str]
) -> None:
    scan = read_scan(damage(number))
    assert (scan.kind, scan.dossier_no) == (ScanKind.DOSSIER, number)
    assert not scan.needs_confirmation


@given(NUMBERS | MINISTRY_NUMBERS)
@example("H98.89-250101-5999")
@example("TAM-9898-261111-0098")
def test_every_number_survives_the_vietnamese_layout(number: str) -> None:
    for raw in (vietnamese_layout(number), vietnamese_layout_with_caps_lock(number)):
        scan = read_scan(raw)
        assert (scan.kind, scan.dossier_no) == (ScanKind.DOSSIER, number)


@given(NUMBERS | MINISTRY_NUMBERS, st.sampled_from(["NFC", "NFD"]))
@example("H40.15.03-261121-0019", "NFC")
@example("H40.15.03-261121-0195", "NFC")
@example("H95.15.03-261121-0001", "NFC")
def test_where_the_layout_s_marks_were_composed_a_doubt_is_shown(number: str, form: str) -> None:
    typed = vietnamese_layout(number)
    composed = unicodedata.normalize("NFC" if form == "NFC" else "NFD", typed)
    scan = read_scan(composed)
    assert scan.dossier_no == number or scan.needs_confirmation or scan.kind is ScanKind.UNKNOWN


def test_marks_that_kept_their_places_raise_no_doubt() -> None:
    scan = read_scan(unicodedata.normalize("NFC", vietnamese_layout(NUMBER)))
    assert (scan.dossier_no, scan.needs_confirmation) == (NUMBER, False)


# --- anything --------------------------------------------------------------------------------

PIECES = st.sampled_from(
    ["|", "%E1%BB", "&#7877;", "&#xD800;", "0225 0187 0133", "Ã", "á»", "\u0323", "ă", NUMBER, CARD]
)


@given(
    st.text(max_size=120)
    | st.binary(max_size=120)
    | st.lists(st.text(max_size=4) | PIECES).map("".join)
)
def test_nothing_scanned_is_refused_with_an_error(raw: str | bytes) -> None:
    scan = read_scan(raw)
    assert (scan.kind is ScanKind.DOSSIER) == (scan.dossier_no is not None)
    assert (scan.kind is ScanKind.ID_CARD) == (scan.card is not None)
    assert (scan.kind is ScanKind.UNKNOWN) <= bool(scan.problems)
    assert isinstance(raw, bytes) or scan.raw == raw


@given(st.lists(st.text(max_size=12), min_size=6, max_size=10))
def test_any_fields_after_a_number_are_a_card_and_nothing_more(fields: list[str]) -> None:
    fields = [field.replace("|", "") for field in fields]
    scan = read_scan("|".join(["038190012345", *fields]))
    assert scan.kind is ScanKind.ID_CARD
    assert scan.card is not None
    assert scan.card.personal_id == "038190012345"
