"""Identity cards, sound and damaged."""

from __future__ import annotations

import urllib.parse
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.damage import VIETNAMESE_LETTERS
from desk_app.domain.id_card import IdCard
from desk_app.domain.scanning import Scan, ScanKind, read_scan
from tests.domain.scanner_damages import (
    CARD,
    alt_codes,
    alt_codes_with_spaces,
    as_windows_types,
    ascii_case_swapped,
    card_of,
    entities,
    hexadecimal_entities,
    no_break_spaces_lost,
    problem_codes,
    read_as,
    taken_apart,
    twice,
    vietnamese_layout,
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
        ("*{}*".format, "frame", False),
        ("QR{}".format, "frame", False),
        ("{}#".format, "frame", False),
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


def test_a_lost_space_before_a_capital_also_parted_words() -> None:
    raw = no_break_spaces_lost(card_of("Hà Anh")).replace("  ", " ")
    scan = read_scan(raw)
    assert scan.card is not None
    assert (scan.card.name, scan.needs_confirmation) == ("Hà Anh", True)


@pytest.mark.parametrize("name", ["Ksor Max", "aA", "Lan d'Oz", "Sor", "A1a"])
def test_a_card_whose_other_fields_are_sound_keeps_an_odd_name(name: str) -> None:
    scan = read_scan(card_of(name))
    assert scan.card is not None
    assert (scan.card.name, scan.repairs) == (name, ())


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
