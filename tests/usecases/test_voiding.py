"""Numbers that will never be used: whose they are, however they are spelled."""

from __future__ import annotations

import pytest

from desk_app.domain.dossier import Status
from desk_app.domain.problems import Refused
from desk_app.usecases.desk import Desk
from desk_app.usecases.receiving import receive, refuse
from desk_app.usecases.steps import void_number
from tests.support.drafts import draft


@pytest.mark.parametrize(
    ("number", "code"),
    [
        ("H40.15.03-261005-0001", "number_used"),
        ("H40.15.03-261005-00001", "number_used"),
        ("H40.15.03-20261005-0001", "number_used"),
        ("H40.15.03-261005-0002", "number_voided"),
        ("H40.15.03-20261005-000002", "number_voided"),
        ("H40.15.03-261005-0021", "number_not_ours"),
        ("H99.15.03-261005-0003", "number_not_ours"),
        ("H40.15.03-21010101-0003", "number_not_ours"),
        ("H40.15.03-261340-0003", "not_a_number"),
        ("TAM-2222-261005-0001", "not_a_number"),
        ("\ud800", "not_a_number"),
    ],
)
def test_what_cannot_be_voided(granted: Desk, number: str, code: str) -> None:
    assert receive(granted, draft()).dossier_no == "H40.15.03-261005-0001"
    void_number(granted, "H40.15.03-261005-0002", {"reason": "Hỏng"})
    with pytest.raises(Refused) as refused:
        void_number(granted, number, {"reason": "Hỏng"})
    assert [(p.place, p.code) for p in refused.value.problems] == [("dossier_no", code)]


def test_voiding_needs_a_reason_and_keeps_the_one_spelling(granted: Desk) -> None:
    for given in (
        {},
        {"reason": " "},
        {"reason": "x", "why": 1},
        {"reason": "a\x00"},
        {"reason": 1},
    ):
        with pytest.raises(Refused):
            void_number(granted, "H40.15.03-261005-0005", given)
    said = {"reason": "Phiếu hỏng"}
    assert void_number(granted, " h40.15.03-20261005-0005", said) == "H40.15.03-261005-0005"
    refused = refuse(granted, draft(), "Thiếu")
    assert refused.status is Status.REFUSED
