"""Which of the 268 procedures are done on the spot, what a copy costs, which number comes next."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk_app.domain.instant import InstantRules, Tariff, number_after
from desk_app.domain.procedures import LimitUnit, Procedure, TimeLimit
from desk_app.store.shipped import load_catalog, load_instant_rules

INSTANT = {
    "2.000635": "Cấp bản sao Trích lục hộ tịch",
    "2.000815": "Chứng thực bản sao từ bản chính",
    "2.000884": "Chứng thực chữ ký",
    "2.000942": "Cấp bản sao có chứng thực từ bản chính giao dịch",
    "2.000992": "Chứng thực chữ ký người dịch mà người dịch là cộng tác viên",
    "2.001008": "Chứng thực chữ ký người dịch mà người dịch không phải",
}


@pytest.fixture(scope="module")
def catalog() -> dict[str, Procedure]:
    return {one.code: one for one in load_catalog()[1]}


@pytest.fixture(scope="module")
def rules() -> InstantRules:
    return load_instant_rules()


def test_of_the_whole_catalogue_these_are_done_on_the_spot(
    catalog: dict[str, Procedure], rules: InstantRules
) -> None:
    assert len(catalog) == 268
    found = {code: one.name for code, one in catalog.items() if rules.covers(one)}
    assert found.keys() == INSTANT.keys()
    assert all(found[code].startswith(name) for code, name in INSTANT.items())


def test_what_takes_longer_or_is_no_certification_is_not(
    catalog: dict[str, Procedure], rules: InstantRules
) -> None:
    birth, transaction, will = (catalog[c] for c in ("1.001193", "2.001035", "2.001019"))
    assert birth.limit == TimeLimit(1, LimitUnit.SAME_DAY)
    assert not any(rules.covers(one) for one in (birth, transaction, will))


def test_an_office_that_shortens_a_certification_gets_it(
    catalog: dict[str, Procedure], rules: InstantRules
) -> None:
    transaction = catalog["2.001035"]
    assert rules.covers(replace(transaction, limit=TimeLimit(1, LimitUnit.SAME_DAY)))
    assert not rules.covers(replace(catalog["2.000815"], is_hidden=True))


@pytest.mark.parametrize(
    ("pages", "price"),
    [(0, 2_000), (1, 2_000), (2, 4_000), (3, 5_000), (10, 12_000), (500, 200_000)],
)
def test_a_certified_copy_costs_by_its_pages(rules: InstantRules, pages: int, price: int) -> None:
    assert rules.tariff("2.000815").of_copy(pages) == price


def test_other_prices(rules: InstantRules) -> None:
    assert rules.tariff("2.000884").of_copy(7) == 10_000
    assert rules.tariff("9.999999") == Tariff("Phí chứng thực")
    assert Tariff("x", per_page=3).of_copy(4) == 12
    assert all(code in INSTANT for code in rules.tariffs if code)


@pytest.mark.parametrize(
    ("number", "after"),
    [
        ("9", "10"),
        ("0123", "0124"),
        ("0123/2026", "0124/2026"),
        ("SCT/BS 999-01", "SCT/BS 1000-01"),
        ("", ""),
        ("không số", ""),
        ("999999999999", ""),
        ("1" * 30, "1" * 11 + "2" + "1" * 18),
    ],
)
def test_the_next_number_of_a_book(number: str, after: str) -> None:
    assert number_after(number) == after
