"""One receipt for several dossiers: of one person, of one day."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from desk_app.domain.dossier import Dossier, Party
from desk_app.domain.problems import Refused
from desk_app.domain.shared_receipt import (
    MOST_SHARED,
    check_shared,
    in_order,
    same_person,
    shares_with,
    unlike,
)
from tests.support.drafts import HONG_DAO, VAN_UT
from tests.support.entries import received


def another(n: int = 2, party: Party = HONG_DAO, **later: float) -> Dossier:
    dossier = received()
    assert dossier.received_at is not None
    return replace(
        dossier,
        dossier_id=f"st-2222-{n:07d}x",
        dossier_no=f"H40.15.03-261005-{n:04d}",
        intake=replace(dossier.intake, applicant=party),
        received_at=dossier.received_at + timedelta(**later),
    )


@pytest.mark.parametrize(
    ("other", "is_same"),
    [
        (HONG_DAO, True),
        (replace(HONG_DAO, name="Trần Thị Đào", phone=""), True),
        (replace(HONG_DAO, personal_id="080185012346"), False),
        (replace(HONG_DAO, personal_id="", name="tran thi hong dao"), True),
        (replace(HONG_DAO, personal_id="", phone="0900000000"), False),
        (VAN_UT, False),
    ],
)
def test_a_person_is_known_by_number_else_by_name_and_telephone(
    other: Party, is_same: bool
) -> None:
    assert same_person(HONG_DAO, other) is is_same
    assert same_person(other, HONG_DAO) is is_same


def test_only_what_one_person_brought_on_one_day_is_shared() -> None:
    first = received()
    assert shares_with(first, another(hours=3))
    assert not shares_with(first, another(days=1))
    assert not shares_with(first, another(party=VAN_UT))
    assert not shares_with(replace(first, received_at=None), another())
    check_shared(first, (another(),))
    with pytest.raises(Refused) as refused:
        check_shared(first, (another(2), another(3, VAN_UT), another(4, days=2)))
    assert [(p.code, p.params["got"][-4:]) for p in refused.value.problems] == [
        ("not_shared", "0003"),
        ("not_shared", "0004"),
    ]


def test_a_receipt_has_no_endless_list() -> None:
    many = tuple(another(n) for n in range(2, MOST_SHARED + 1))
    check_shared(received(), many)
    with pytest.raises(Refused, match="too_many"):
        check_shared(received(), (*many, another(MOST_SHARED + 1)))


def test_each_is_named_once_and_in_the_order_of_the_counter() -> None:
    first, second, third = received(), another(2, hours=1), another(3, hours=2)
    assert unlike([first], (second, first, second, third)) == (second, third)
    assert in_order((third, first, second)) == (first, second, third)
