"""Several codes in one text: parted when there is one way only, in their order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.scan_chain import read_scans
from desk_app.domain.scanning import ScanKind, read_scan
from tests.domain.scanner_damages import CARD, NUMBER, vietnamese_layout
from tests.domain.test_scanning import MINISTRY_NUMBERS, NUMBERS

SECOND = "000.17.22.H56-210531-0007"
PROVISIONAL = "TAM-7K2B-261121-0001"


def said(raw: str | bytes) -> list[str]:
    return [scan.dossier_no or scan.kind.value for scan in read_scans(raw)]


@pytest.mark.parametrize("between", ["", "\r\n", "\r", "\n", "\t", "]C0"])
def test_two_codes_are_two_scans_in_their_order(between: str) -> None:
    for pair in ([NUMBER, PROVISIONAL], [PROVISIONAL, NUMBER], [NUMBER, "G09-261121-0002"]):
        assert said(between.join(pair)) == pair
        assert said(between.join(pair).encode()) == pair


def test_a_code_whose_agency_begins_with_digits_follows_another() -> None:
    assert said(NUMBER + SECOND) == [NUMBER, SECOND]


@pytest.mark.parametrize(
    ("raw", "kinds"),
    [
        (CARD + CARD.replace("038190012345", "038190012346"), ["id_card", "id_card"]),
        (CARD + NUMBER, ["id_card", NUMBER]),
        (NUMBER + CARD, [NUMBER, "id_card"]),
        (f"{CARD}\r\n{NUMBER}\r\n{PROVISIONAL}", ["id_card", NUMBER, PROVISIONAL]),
    ],
)
def test_cards_and_codes_are_told_apart(raw: str, kinds: list[str]) -> None:
    assert said(raw) == kinds


def test_each_card_of_a_chain_is_read_whole() -> None:
    alone = read_scan(CARD)
    chain = read_scans(CARD + NUMBER + CARD)
    assert [scan.card for scan in chain] == [alone.card, None, alone.card]
    assert chain[0].problems == ()


def test_a_chain_with_the_keyboard_in_a_wrong_state_says_what_was_undone() -> None:
    raw = vietnamese_layout(NUMBER + PROVISIONAL.replace("7K2B", "KKBB"))
    scans = read_scans(raw)
    assert [scan.dossier_no for scan in scans] == [NUMBER, "TAM-KKBB-261121-0001"]
    assert all(scan.repairs == ("vietnamese_layout",) and scan.raw == raw for scan in scans)
    assert said((NUMBER + SECOND).lower()) == [NUMBER, SECOND]


def test_a_label_read_twice_is_one_scan() -> None:
    assert said(NUMBER + NUMBER) == [NUMBER]
    assert said(NUMBER + PROVISIONAL + NUMBER) == [NUMBER, PROVISIONAL, NUMBER]


@pytest.mark.parametrize("raw", ["", "x" * 40, NUMBER, CARD, f"{NUMBER} {SECOND}", NUMBER * 200])
def test_what_is_no_chain_is_one_scan(raw: str) -> None:
    assert read_scans(raw) == (read_scan(raw),)


def test_a_broken_link_breaks_the_chain() -> None:
    assert said(f"{NUMBER}x{PROVISIONAL}") == ["unknown"]
    assert said(NUMBER + "H40.15.03-260231-0001") == ["unknown"]


@given(st.lists(NUMBERS | MINISTRY_NUMBERS, min_size=2, max_size=5, unique=True))
def test_any_codes_in_a_row_are_parted_rightly_or_not_at_all(codes: list[str]) -> None:
    read = said("".join(codes))
    assert read in (codes, ["unknown"])


@given(st.text(max_size=200) | st.binary(max_size=200))
def test_nothing_is_refused_with_an_error(raw: str | bytes) -> None:
    scans = read_scans(raw)
    assert scans
    assert all(scan.problems for scan in scans if scan.kind is ScanKind.UNKNOWN)
