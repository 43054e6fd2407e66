"""Finding: without accents, by any word, by beginnings; what is typed is never an operator."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desk_app.domain.dossier import Party
from desk_app.usecases.desk import Desk
from desk_app.usecases.finding import find, known_people, newest, page_of
from desk_app.usecases.receiving import receive
from desk_app.usecases.steps import record
from tests.support.drafts import COMPANY, DEATH, HONG_DAO, VAN_UT, draft


@pytest.fixture
def register(granted: Desk) -> Desk:
    """Four dossiers, 0001 to 0004."""
    receive(granted, draft())
    receive(granted, draft(applicant=VAN_UT, procedure_code=DEATH))
    receive(granted, draft(applicant=VAN_UT, owner=COMPANY))
    receive(granted, draft(applicant=Party("Đặng Thị Ánh Dương"), note="AND OR NOT"))
    return granted


def found(desk: Desk, text: str) -> list[str]:
    return [row.dossier_no[-4:] for row in find(desk, text)]


ASKED: tuple[tuple[str, list[str]], ...] = (
    ("tran thi hong dao", ["0001"]),
    ("Trần Thị Hồng Đào", ["0001"]),
    (unicodedata.normalize("NFD", "Hồng Đào"), ["0001"]),
    ("DAO HONG", ["0001"]),
    ("dao", ["0001"]),
    ("đ", ["0004", "0003", "0002", "0001"]),
    ("hong d", ["0001"]),
    ("hongg dao", []),
    ("dang anh", ["0004"]),
    ("080185012345", ["0001"]),
    ("0801850", ["0001"]),
    ("0912345678", ["0001"]),
    ("khai tu", ["0002"]),
    ("dat lanh", ["0003"]),
    ("0100109106", ["0003"]),
    ("H40.15.03-261005-0003", ["0003"]),
    ("0003", ["0003"]),
    ("nguyen ut", ["0003", "0002"]),
    ("không có ai", []),
    ("", ["0004", "0003", "0002", "0001"]),
    ('"', ["0004", "0003", "0002", "0001"]),
    ('"dao" OR "ut"', []),
    ("dao OR ut", []),
    ("dao NOT hong", []),
    ("words:dao", []),
    ("(dao)", ["0001"]),
    ("dao*", ["0001"]),
    ("^dao", ["0001"]),
    ("-dao +hong", ["0001"]),
    ("NEAR(tran, dao)", []),
    ("'; DROP TABLE dossiers; --", []),
    ("😀", ["0004", "0003", "0002", "0001"]),
    ("đào 😀", ["0001"]),
    ("\x00dao\ud800", ["0001"]),
    ("dao " * 2_000, ["0001"]),
)


def test_what_is_typed_and_what_is_found(register: Desk) -> None:
    assert [(text, found(register, text)) for text, _ in ASKED] == list(ASKED)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=100)
@given(st.text(max_size=30))
def test_anything_typed_gives_rows_of_the_register(register: Desk, text: str) -> None:
    assert set(found(register, text)) <= {"0001", "0002", "0003", "0004"}


def test_newest_first_and_page_by_page(register: Desk) -> None:
    first = page_of(register, "", 3, None)
    second = page_of(register, "", 3, first[-1].n)
    assert [row.dossier_no[-4:] for row in first + second] == ["0004", "0003", "0002", "0001"]
    assert newest(register, 10) == first + second
    assert [row.dossier_no[-4:] for row in find(register, "thi", 1)] == ["0004"]
    page = page_of(register, "thi", 1, find(register, "thi", 1)[-1].n)
    assert [row.dossier_no[-4:] for row in page] == ["0001"]


def test_a_row_says_what_a_list_shows(register: Desk) -> None:
    (row,) = find(register, "dat lanh")
    assert (row.applicant, row.owner, row.status) == (VAN_UT.name, COMPANY.name, "received")
    assert (row.is_unprinted, row.has_doubts, row.channel) == (True, False, "direct")
    assert row.received_at == register.now()


def test_after_a_correction_the_new_name_is_found_and_the_old_is_not(register: Desk) -> None:
    said = {"reason": "Sai tên", "applicant": {"name": "Trần Thị Hồng Đậu"}}
    record(register, "H40.15.03-261005-0001", "corrected", said)
    assert found(register, "hong dau") == ["0001"]
    assert found(register, "hong dao") == []
    assert found(register, "080185012345") == []


# --- people met before -------------------------------------------------------------------------


def names(desk: Desk, text: str) -> list[str]:
    return [party.name for party in known_people(desk, text)]


def test_people_are_known_by_number_phone_and_name(register: Desk) -> None:
    assert names(register, "0801850") == [HONG_DAO.name]
    assert known_people(register, "0801850") == (HONG_DAO,)
    assert names(register, "tran thi hong") == [HONG_DAO.name]
    assert names(register, "0912345678") == [HONG_DAO.name]
    assert COMPANY.name in names(register, "dat lanh")
    assert names(register, "d") == []
    assert names(register, "không có ai") == []


def test_of_two_with_one_number_the_one_who_stood_here_is_remembered(granted: Desk) -> None:
    """Both carry the same number; which of them is kept must not depend on chance."""
    for n in range(8):
        number = f"08018501234{n}"
        applicant = Party(f"Người nộp {n}", personal_id=number, phone="0912345678")
        owner = Party(f"Chủ hồ sơ {n}", personal_id=number)
        receive(granted, draft(applicant=applicant, owner=owner))
        assert known_people(granted, number)[0] == applicant
