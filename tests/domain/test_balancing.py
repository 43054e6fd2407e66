"""Where numbers, receipts and money do not add up: one finding each, and none where they do."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from desk_app.domain.balancing import (
    Doubtful,
    Figures,
    OnItsWay,
    balance_of,
    without_echoes,
)
from desk_app.domain.calendar import Calendar
from desk_app.domain.dossier import Intake, Party
from desk_app.domain.entries import Corrected, Entry, ReceiptPrinted, Withdrawn
from desk_app.domain.evening import count_day
from desk_app.domain.findings import Finding, FindingKind
from desk_app.domain.stories import DayStory
from desk_app.domain.working_hours import WorkingHours
from tests.domain.days import at, day_of, line, number, received_line
from tests.support.entries import FEE, FEE_PAID, INTAKE
from tests.support.finding_words import lacking

K = FindingKind
CALENDAR = Calendar("t", frozenset(), frozenset(), {})


def figures(told: DayStory) -> Figures:
    return Figures(count_day(told.lines, told.day, WorkingHours(), CALENDAR))


def found(told: DayStory, kind: FindingKind) -> list[Finding]:
    assert all(lacking(one) == set() for one in balance_of(told, figures(told)))
    return [one for one in balance_of(told, figures(told)) if one.kind is kind]


def receipt(copy: int = 1, version: int = 1) -> ReceiptPrinted:
    return ReceiptPrinted("receipt", "a5", copy, version)


def by(name: str, personal_id: str = "", phone: str = "", born_on: date | None = None) -> Intake:
    whose = Party(name, personal_id=personal_id, phone=phone, born_on=born_on)
    return replace(INTAKE, applicant=whose)


def test_a_day_in_order_has_nothing_to_tell() -> None:
    told = day_of(received_line(1, at(8)), line(1, receipt(), at(8)))
    assert balance_of(told, figures(told)) == ()


def test_receipts_never_printed_are_named_but_not_of_slips() -> None:
    told = day_of(
        received_line(1, at(8)),
        received_line(2, at(9)),
        line(2, receipt(), at(9)),
        received_line(3, at(10), slip_no="PG-2222-00007"),
    )
    assert [one.dossier_no for one in found(told, K.NEVER_PRINTED)] == [number(1)]
    assert figures(told).count.by_slip == 1


def test_one_version_printed_again_is_told_with_how_often() -> None:
    told = day_of(
        received_line(1, at(8)),
        line(1, receipt(), at(8)),
        line(1, receipt(2), at(9)),
        received_line(2, at(8)),
        line(2, receipt(), at(8)),
        line(2, Corrected("Sai tên", by("Người Hai")), at(9)),
        line(2, receipt(version=2), at(9)),
        line(2, ReceiptPrinted("appointment", "a6", 1, 2), at(9)),
        line(2, ReceiptPrinted("appointment", "a6", 2, 2), at(9)),
    )
    (twice,) = found(told, K.PRINTED_TWICE)
    assert twice.dossier_no == number(1)
    assert dict(twice.params) == {"count": "2", "version": "1", "last": "09:00 05/10/2026"}


def test_a_second_print_belongs_to_the_day_it_was_made() -> None:
    lines = (received_line(1, at(8)), line(1, receipt(), at(8)), line(1, receipt(2), at(9, day=6)))
    assert found(day_of(*lines), K.PRINTED_TWICE) == []
    assert len(found(day_of(*lines, day=date(2026, 10, 6)), K.PRINTED_TWICE)) == 1


def same(first: Intake, second: Intake) -> list[str]:
    told = day_of(received_line(1, at(8), intake=first), received_line(2, at(9), intake=second))
    return [one.dossier_no for one in found(told, K.RECEIVED_TWICE)]


def test_the_same_person_and_procedure_twice_is_the_later_dossier() -> None:
    born = date(1985, 3, 14)
    number_1, number_2 = "080185012345", "080185 012345"
    assert same(by("A", personal_id=number_1), by("B", personal_id=number_2)) == [number(2)]
    assert same(by("Lê Thị Đào", born_on=born), by("LE THI DAO", born_on=born)) == [number(2)]
    assert same(by("Lê Đào", phone="0912 345"), by("Lê Đào", phone="0912345")) == [number(2)]


def test_other_people_other_procedures_and_mere_namesakes_are_not_the_same() -> None:
    born = date(1985, 3, 14)
    assert same(by("Lê Đào"), by("Lê Đào")) == []
    assert same(by("Lê Đào", born_on=born), by("Lê Đào", born_on=date(1990, 1, 1))) == []
    other = replace(by("Lê Đào", personal_id="080185012345"), procedure_code="1.001193")
    assert same(by("Lê Đào", personal_id="080185012345"), other) == []


def test_twice_received_is_settled_when_one_of_them_is_closed() -> None:
    mine = by("Lê Đào", personal_id="080185012345")
    lines: list[Entry] = [
        received_line(1, at(8), intake=mine),
        received_line(2, at(9), intake=mine),
    ]
    assert len(found(day_of(*lines), K.RECEIVED_TWICE)) == 1
    lines.append(line(2, Withdrawn("Nhập trùng"), at(10)))
    assert found(day_of(*lines), K.RECEIVED_TWICE) == []


def test_a_number_that_leads_to_another_dossier_is_borne_twice() -> None:
    told = day_of(received_line(1, at(8)), received_line(2, at(9)))
    lead = {number(1): "d1", number(2): "d7"}
    all_found = balance_of(told, replace(figures(told), leads_to=lead))
    assert [one.subject for one in all_found if one.kind is K.SAME_NUMBER] == [number(2)]


def test_money_without_a_receipt_and_one_receipt_for_two() -> None:
    told = day_of(
        received_line(1, at(8), intake=replace(by("A"), fees=(FEE,))),
        received_line(2, at(8), intake=replace(by("B"), fees=(FEE_PAID,))),
        received_line(3, at(9), intake=replace(by("C"), fees=(FEE_PAID,))),
    )
    assert [one.subject for one in found(told, K.FEE_WITHOUT_RECEIPT)] == [number(1)]
    (twice,) = found(told, K.FEE_RECEIPT_TWICE)
    assert twice.subject == "AB/26E 0000123"
    assert twice.dossier_no == number(3)
    assert dict(twice.params)["dossiers"] == f"{number(2)}, {number(3)}"


def test_what_the_tables_say_is_told_with_its_names() -> None:
    told = day_of()
    read = Figures(
        figures(told).count,
        skipped=(number(9),),
        doubtful=(Doubtful(number(4), "Lê Đào"),),
        sent_before=(OnItsWay(number(5), "Vừ A Dính", "Lê Văn Tám", at(9, day=2)),),
    )
    kinds = {one.kind: one for one in balance_of(told, read)}
    assert all(lacking(one) == set() for one in kinds.values())
    assert kinds[K.NUMBER_SKIPPED].subject == number(9)
    assert kinds[K.CONFLICT].owner == "Lê Đào"
    assert dict(kinds[K.NOT_TAKEN_OVER].params) == {
        "to": "Lê Văn Tám",
        "sent": "09:00 02/10/2026",
    }


def test_of_one_number_whoever_held_the_paper_knows_more() -> None:
    skipped, entered = Finding(K.NUMBER_SKIPPED, number(9)), Finding(K.NOT_ENTERED, number(9))
    other = Finding(K.NUMBER_SKIPPED, number(8))
    on_way = Finding(K.ON_ITS_WAY, number(5), number(5))
    owed = Finding(K.NOT_TAKEN_OVER, number(5), number(5))
    late = Finding(K.LATE_ENTRY, number(5), number(5))
    given = (skipped, owed, late, other, entered, on_way, other)
    assert without_echoes(given) == (late, other, entered, on_way)
