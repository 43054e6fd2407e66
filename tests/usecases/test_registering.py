"""The register book over a real file."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from desk_app.domain.dossier import ReturnBy
from desk_app.domain.problems import Refused
from desk_app.domain.sheets import RegisterRemark
from desk_app.store.faults import StoreFault
from desk_app.usecases.desk import Desk
from desk_app.usecases.receiving import receive, refuse
from desk_app.usecases.registering import register_of, register_pdf, save_register
from desk_app.usecases.steps import record
from tests.printing.reading import pages, text_of
from tests.support.clock import FixedClock
from tests.support.drafts import MARRIAGE_ON_THE_SPOT, draft

MONDAY, TUESDAY = date(2026, 10, 5), date(2026, 10, 6)


def test_what_was_received_stands_in_the_book_in_the_order_of_receipt(
    granted: Desk, clock: FixedClock
) -> None:
    first = receive(granted, draft())
    clock.pass_(minutes=5)
    second = receive(granted, draft(procedure_code=MARRIAGE_ON_THE_SPOT, sets=2))
    refuse(granted, draft(), "Không thuộc thẩm quyền")
    clock.pass_(days=1)
    third = receive(granted, draft())
    book = register_of(granted, MONDAY, MONDAY)
    assert [row.dossier_no for row in book.rows] == [first.dossier_no, second.dossier_no]
    assert [row.sets for row in book.rows] == [1, 2]
    both = register_of(granted, MONDAY, TUESDAY)
    assert [row.dossier_no for row in both.rows][2:] == [third.dossier_no]
    assert (both.first, both.last, both.printed_at) == (MONDAY, TUESDAY, clock.now())


def test_a_row_is_the_dossier_as_it_stands_now(granted: Desk, clock: FixedClock) -> None:
    made = receive(granted, draft(procedure_code=MARRIAGE_ON_THE_SPOT))
    intake = made.intake
    (row,) = register_of(granted, MONDAY, MONDAY).rows
    assert (row.name, row.address, row.phone) == (
        intake.whose.name, intake.whose.address, intake.whose.phone,
    )  # fmt: skip
    assert (row.received_at, row.returned_at, row.receiver) == (made.received_at, None, "")
    assert row.due_at == (made.due.due_at if made.due else None)
    assert row.remarks == ()
    record(granted, made.dossier_no, "result-ready", {"result_no": "1", "issued_on": "2026-10-05"})
    clock.pass_(minutes=30)
    record(granted, made.dossier_no, "returned", {"receiver": "Lê Văn Hai"})
    (row,) = register_of(granted, MONDAY, MONDAY).rows
    assert (row.returned_at, row.receiver) == (clock.now(), "Lê Văn Hai")
    assert row.return_by is ReturnBy.COUNTER


def test_remarks_say_what_became_of_it(desk: Desk) -> None:
    withdrawn = receive(desk, draft())
    record(desk, withdrawn.dossier_no, "withdrawn", {"reason": "Thôi"})
    open_ = receive(desk, draft())
    rows = {row.dossier_no: row.remarks for row in register_of(desk, MONDAY, MONDAY).rows}
    assert rows[withdrawn.dossier_no] == (RegisterRemark.WITHDRAWN, RegisterRemark.PROVISIONAL)
    assert rows[open_.dossier_no] == (RegisterRemark.PROVISIONAL,)


def test_what_was_entered_after_its_day_stands_on_its_day_and_says_so(
    granted: Desk, clock: FixedClock
) -> None:
    yesterday = clock.now()
    clock.pass_(days=1)
    receive(granted, draft(happened_at=yesterday))
    (row,) = register_of(granted, MONDAY, MONDAY).rows
    assert row.remarks == (RegisterRemark.LATE,)
    assert register_of(granted, TUESDAY, TUESDAY).rows == ()


@pytest.mark.parametrize(
    ("first", "last", "place", "code"),
    [
        (TUESDAY, MONDAY, "last", "before_first"),
        (date(2027, 1, 1), date(2027, 1, 2), "first", "in_the_future"),
        (date(2025, 1, 1), date(2026, 1, 2), "last", "longer_than_a_year"),
    ],
)
def test_days_must_make_a_period(
    granted: Desk, first: date, last: date, place: str, code: str
) -> None:
    with pytest.raises(Refused) as refused:
        register_of(granted, first, last)
    assert [(p.place, p.code) for p in refused.value.problems] == [(place, code)]


def test_the_book_is_no_older_than_today_and_a_leap_year_fits(granted: Desk) -> None:
    receive(granted, draft())
    assert register_of(granted, MONDAY, date(2026, 12, 31)).last == MONDAY
    assert register_of(granted, date(2024, 1, 1), date(2024, 12, 31)).rows == ()


def test_the_pages_are_those_of_the_forms_of_the_last_day(granted: Desk) -> None:
    made = receive(granted, draft())
    text = text_of(register_pdf(granted, register_of(granted, MONDAY, MONDAY)))
    assert made.dossier_no in text
    assert "Mẫu 07, Thông tư số 03/2025/TT-VPCP" in text
    old = register_of(granted, date(2024, 8, 1), date(2024, 8, 23))
    assert "Mẫu 06, Thông tư số 01/2018/TT-VPCP" in text_of(register_pdf(granted, old))


def test_a_file_is_written_whole_or_not_at_all(granted: Desk, tmp_path: Path) -> None:
    receive(granted, draft())
    book = register_of(granted, MONDAY, MONDAY)
    path = tmp_path / "new" / "so.pdf"
    save_register(granted, book, path)
    assert len(pages(path.read_bytes())) == 1
    with pytest.raises(StoreFault) as fault:
        save_register(granted, book, tmp_path / "new")
    assert fault.value.code == "cannot_write_file"
    assert sorted(one.name for one in tmp_path.glob("new*")) == ["new"]
    assert [one.name for one in (tmp_path / "new").iterdir()] == ["so.pdf"]
