"""The shipped catalogue, as the desk reads it."""

from __future__ import annotations

import string
import unicodedata
from collections import Counter

import msgspec
import pytest

from desk_app.domain.deadlines import DueTerms, due
from desk_app.domain.moments import parse_moment
from desk_app.domain.procedures import Channel, Confidence, LimitUnit, PartKind, TimeLimit
from desk_app.store.shipped import (
    catalog_version,
    load_calendar,
    load_catalog,
    load_reason_texts,
    procedure_from_json,
    procedure_rows,
    procedure_to_json,
)

VERSION, PROCEDURES = load_catalog()
BY_CODE = {p.code: p for p in PROCEDURES}
# Three of certification: the portal gives no limit; entered from NĐ 23/2015 as background.
FROM_BACKGROUND = {"2.000815", "2.000884", "2.001035"}


def fields_of(sentence: str) -> set[str]:
    return {field for _, field, _, _ in string.Formatter().parse(sentence) if field}


def test_268_procedures_each_with_its_own_code() -> None:
    assert len(PROCEDURES) == len(BY_CODE) == 268
    assert catalog_version() == VERSION


def test_units_as_the_rules_of_the_field_count_them() -> None:
    published = [p for p in PROCEDURES if p.code not in FROM_BACKGROUND]
    counted = Counter(
        "unit lost" if p.is_limit_guessed else p.limit.unit if p.limit else "unknown"
        for p in published
    )
    assert counted == {
        LimitUnit.WORKING_DAY: 163,
        LimitUnit.CALENDAR_DAY: 42,
        LimitUnit.SAME_DAY: 11,
        LimitUnit.HOUR: 2,
        "unit lost": 21,
        "unknown": 29 - len(FROM_BACKGROUND),
    }
    assert {BY_CODE[c].confidence for c in FROM_BACKGROUND} == {Confidence.MEDIUM}
    assert all("kiến thức nền" in BY_CODE[c].note for c in FROM_BACKGROUND)


def test_a_limit_without_its_unit_is_not_known() -> None:
    lost = BY_CODE["2.002165"]
    assert (lost.limit, lost.is_limit_guessed, lost.limit_text) == (None, False, "1")
    guessed = BY_CODE["1.000080"]
    assert (guessed.limit, guessed.is_limit_guessed) == (TimeLimit(7, LimitUnit.WORKING_DAY), True)


def test_what_the_commune_police_receive_is_hidden() -> None:
    hidden = [p for p in PROCEDURES if p.is_hidden]
    assert len(hidden) == 51
    assert {p.ministry for p in hidden} == {"Bộ Công an"}
    sectors = {p.sector for p in PROCEDURES if not p.is_hidden}
    assert "Hộ tịch" in sectors
    assert "Đăng ký, quản lý cư trú" not in sectors


def test_every_text_is_clean() -> None:
    text = "".join(row.body for row in procedure_rows())
    assert unicodedata.is_normalized("NFC", text)
    assert {unicodedata.category(c) for c in text}.isdisjoint({"Cc", "Cf", "Co", "Cn"})
    assert "  " not in text


def test_every_paper_has_a_name_of_its_own() -> None:
    for procedure in PROCEDURES:
        for case in procedure.cases:
            assert len(set(case.parts)) == len(case.parts), procedure.code
            assert all(len(part.name) > 5 for part in case.parts), procedure.code
    kinds = Counter(p.kind for proc in PROCEDURES for c in proc.cases for p in c.parts)
    assert kinds.keys() == set(PartKind)


def test_the_registration_of_a_birth() -> None:
    birth = BY_CODE["1.001193"]
    assert birth.name == "Thủ tục đăng ký khai sinh"
    assert birth.limit == TimeLimit(1, LimitUnit.SAME_DAY)
    assert birth.channels == (Channel.DIRECT, Channel.ONLINE, Channel.POST)
    assert birth.case_names() == ()
    kinds = Counter(part.kind for part in birth.parts())
    assert kinds == {PartKind.SUBMIT: 6, PartKind.PRESENT: 6, PartKind.NOTE: 21}
    assert birth.parts()[0].name.startswith("Tờ khai đăng ký khai sinh theo mẫu")


def test_a_case_adds_to_what_everybody_brings() -> None:
    repair = BY_CODE["1.013225"]
    assert "Đối với công trình nhà ở riêng lẻ" in repair.case_names()
    common = repair.parts()
    house = repair.parts("Đối với công trình nhà ở riêng lẻ")
    assert house[: len(common)] == common
    assert len(house) > len(common)
    assert repair.parts("không có trường hợp này") == common


def test_names_cut_apart_at_the_source_are_whole() -> None:
    security = BY_CODE["1.011441"]
    names = [part.name for case in security.cases for part in case.parts]
    assert not [n for n in names if n.endswith("0") or n.startswith(("hoặc", ")", "có chứng"))]
    assert any("(01 bản chính hoặc 01 bản sao có chứng thực)" in name for name in names)
    assert "nối lại" in security.note


def test_a_row_is_the_procedure() -> None:
    for row in procedure_rows():
        procedure = procedure_from_json(row.body)
        assert procedure == BY_CODE[row.code]
        assert procedure_to_json(procedure) == row.body
        assert row.is_hidden == procedure.is_hidden
        assert row.text == f"{procedure.code} {procedure.name} {procedure.sector}"


@pytest.mark.parametrize("body", ["", "{}", "[]", '{"code":"1.001193"}'])
def test_a_damaged_row_is_refused(body: str) -> None:
    with pytest.raises(msgspec.DecodeError):
        procedure_from_json(body)


def test_every_known_limit_gives_a_due_date_that_can_be_told() -> None:
    texts, calendar = load_reason_texts(), load_calendar()
    received = parse_moment("2026-11-20T15:32")
    for procedure in PROCEDURES:
        if procedure.limit:
            value = due(received, procedure.limit, DueTerms(), calendar)
            assert value.due_at > received
            assert all(reason.code in texts for reason in value.why)


def test_every_sentence_exists_in_both_languages_with_the_same_values() -> None:
    for code, sentences in load_reason_texts().items():
        assert sentences.keys() == {"vi", "en"}, code
        fields = [
            {f for _, f, _, _ in string.Formatter().parse(s) if f} for s in sentences.values()
        ]
        assert fields[0] == fields[1] <= {"day", "time", "amount"}, code
