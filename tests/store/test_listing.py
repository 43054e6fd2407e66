"""The register's questions: each filter answers as reading every row would."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta

import pytest

from desk_app.config import DEMO_UNIT
from desk_app.domain.dossier import Holder, HolderKind, Status
from desk_app.domain.listing import (
    OPEN,
    PRESSING,
    PROMISED,
    Choices,
    DueIn,
    Filter,
    ListedRow,
    Period,
    received_days,
)
from desk_app.domain.moments import VIETNAM
from desk_app.domain.procedures import Channel
from desk_app.domain.search import fold
from desk_app.store import listed, listing, schema
from desk_app.store.faults import StoreFault
from desk_app.usecases import listing as register
from desk_app.usecases.desk import Desk
from desk_app.usecases.opening import init_desk

TODAY = date(2026, 11, 20)  # a Friday
ROWS = 1500
NAMES = ("Nguyễn Thị Đào", "Trần Hữu Phước", "Nguyễn Văn Đạo", "Vừ A Dính")
SECTORS = ("Hộ tịch", "Chứng thực", "Đất đai")
CLERKS = ("Đào", "Hằng")


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    home = tmp_path_factory.mktemp("register")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DESK_STATE", str(home / "state"))
        with init_desk(home / "desk", DEMO_UNIT) as made:
            put_rows(made)
            yield made


def put_rows(desk: Desk) -> None:
    """Rows as the projection writes them, of every kind that can be asked for."""
    lots = random.Random(7)
    columns = [c.name for c in schema.dossiers.columns]
    marks = ", ".join(f":{name}" for name in columns)
    with desk.book.writing() as connection:
        cursor = connection.connection.cursor()
        for n in range(10, 10 + 3 * ROWS, 3):
            row = a_row(lots, n)
            cursor.execute(f"INSERT INTO dossiers ({', '.join(columns)}) VALUES ({marks})", row)
            words = {"n": n, "words": fold(f"{row['dossier_no']} {row['owner']} {row['phone']}")}
            cursor.execute("INSERT INTO dossier_search (rowid, words) VALUES (:n, :words)", words)


def a_row(lots: random.Random, n: int) -> dict[str, object]:
    status = lots.choice(list(Status))
    received = TODAY - timedelta(days=lots.randrange(0, 500))
    due = lots.choice((None, TODAY + timedelta(days=lots.randrange(-6, 8))))
    name = lots.choice(NAMES)
    number = f"TAM-A1B2-261120-{n:05d}" if n % 10 == 0 else f"H40.15.03-261120-{n:05d}"
    handed = lots.random() < 0.2
    return {
        "n": n,
        "dossier_id": f"x-{n}",
        "dossier_no": number,
        "status": status.value,
        "revision": 1,
        "version": 1,
        "procedure_code": "1.001193",
        "procedure_name": "Thủ tục đăng ký khai sinh",
        "sector": lots.choice(SECTORS),
        "applicant": name,
        "owner": name,
        "whose_id": "",
        "channel": lots.choice(list(Channel)).value,
        "clerk": lots.choice(CLERKS),
        "registered_at": f"{received}T08:00:00+07:00",
        "received_at": None if status is Status.REGISTERED else f"{received}T23:30:00+07:00",
        "due_on": due.isoformat() if due else None,
        "printed": lots.choice((0, 1)),
        "doubts": 0,
        "holder_kind": lots.choice(list(HolderKind)).value,
        "holder_name": lots.choice(("", "Nguyễn Thị Lành")),
        "handed_kind": "agency" if handed else "",
        "handed_name": "Tư pháp" if handed else "",
        "ready_at": None,
        "returned_at": f"{TODAY}T09:00:00+07:00" if status is Status.RETURNED else None,
        "answer_by": "2026-12-01" if status is Status.AWAITING_SUPPLEMENT else None,
        "phone": f"09123{n:05d}",
    }


def all_rows(desk: Desk) -> list[ListedRow]:
    with desk.book.look() as look:
        found = [row[0] for row in look.cursor.execute("SELECT n FROM dossiers ORDER BY n DESC")]
        return list(listed.rows_at(look, found))


def is_open(row: ListedRow) -> bool:
    return row.status in OPEN


def is_due(row: ListedRow, first: date, last: date) -> bool:
    return is_open(row) and row.due_on is not None and first <= row.due_on <= last


def is_received(row: ListedRow, wanted: Filter) -> bool:
    first, last = received_days(wanted, TODAY)
    if row.received_at is None:
        return False
    day = row.received_at.date()
    return (first is None or day >= first) and (last is None or day <= last)


LONG_AGO, SUNDAY = date(2000, 1, 1), date(2026, 11, 22)
YESTERDAY = TODAY - timedelta(days=1)
CASES: tuple[tuple[Filter, Callable[[ListedRow], bool]], ...] = (
    (Filter(), lambda row: True),
    (Filter(statuses=(Status.RETURNED,)), lambda row: row.status is Status.RETURNED),
    (Filter(statuses=OPEN), is_open),
    (
        Filter(statuses=(Status.RETURNED, Status.RECEIVED)),
        lambda row: row.status in (Status.RETURNED, Status.RECEIVED),
    ),
    (
        Filter(due=DueIn.OVERDUE),
        lambda row: is_due(row, LONG_AGO, YESTERDAY) and row.status in PRESSING,
    ),
    (
        Filter(due=DueIn.TODAY),
        lambda row: is_due(row, TODAY, TODAY) and row.status in PROMISED,
    ),
    (
        Filter(due=DueIn.THIS_WEEK),
        lambda row: is_due(row, TODAY, SUNDAY) and row.status in PROMISED,
    ),
    (Filter(due=DueIn.NONE), lambda row: is_open(row) and row.due_on is None),
    (Filter(is_unprinted=True), lambda row: row.is_unprinted),
    (Filter(is_provisional=True), lambda row: row.dossier_no.startswith("TAM-")),
    (Filter(sector="Đất đai"), lambda row: row.sector == "Đất đai"),
    (Filter(clerk="Hằng"), lambda row: row.clerk == "Hằng"),
    (Filter(channel=Channel.POST), lambda row: row.channel == "post"),
    (Filter(holder=HolderKind.SHELF), lambda row: row.holder.kind is HolderKind.SHELF),
    (
        Filter(holder=HolderKind.OFFICER, holder_name="Nguyễn Thị Lành"),
        lambda row: row.holder == Holder(HolderKind.OFFICER, "Nguyễn Thị Lành"),
    ),
    (Filter(text="dao"), lambda row: "dao" in fold(row.owner)),
    (
        Filter(text="nguyen d", due=DueIn.OVERDUE, sector="Hộ tịch"),
        lambda row: (
            is_due(row, LONG_AGO, YESTERDAY)
            and row.status in PRESSING
            and row.owner.startswith("Nguyễn")
            and row.sector == "Hộ tịch"
        ),
    ),
    (
        Filter(text="phuoc", is_unprinted=True, is_provisional=True),
        lambda row: "Phước" in row.owner and row.is_unprinted and row.dossier_no.startswith("TAM-"),
    ),
    (
        Filter(text="phuoc", clerk="Đào", statuses=(Status.RETURNED,)),
        lambda row: "Phước" in row.owner and row.clerk == "Đào" and row.status is Status.RETURNED,
    ),
    (
        Filter(due=DueIn.TODAY, is_unprinted=True, statuses=(Status.RECEIVED,)),
        lambda row: (
            is_due(row, TODAY, TODAY) and row.is_unprinted and row.status is Status.RECEIVED
        ),
    ),
)


@pytest.mark.parametrize(("wanted", "belongs"), CASES)
def test_a_filter_answers_as_reading_every_row_would(
    desk: Desk, wanted: Filter, belongs: Callable[[ListedRow], bool]
) -> None:
    expected = [row.n for row in all_rows(desk) if belongs(row)]
    assert 0 < len(expected) <= ROWS
    with desk.book.look() as look:
        found = listing.row_ids(look, wanted, TODAY, lambda: True)
        first = listing.first_ids(look, wanted, TODAY, 20, patience=60)
    assert found is not None
    assert list(found) == expected
    assert first == listing.FirstIds(tuple(expected[:20]), is_all=len(expected) < 20)


@pytest.mark.parametrize("period", [one for one in Period if one is not Period.ANY])
def test_periods_are_told_from_today(desk: Desk, period: Period) -> None:
    wanted = Filter(received=period)
    expected = [row.n for row in all_rows(desk) if is_received(row, wanted)]
    with desk.book.look() as look:
        assert list(listing.row_ids(look, wanted, TODAY, lambda: True) or ()) == expected
    assert expected or period in (Period.TODAY, Period.YESTERDAY)


def test_a_period_and_days_must_both_hold(desk: Desk) -> None:
    wanted = Filter(received=Period.THIS_YEAR, received_to=date(2026, 3, 31))
    assert received_days(wanted, TODAY) == (date(2026, 1, 1), date(2026, 3, 31))
    expected = [row.n for row in all_rows(desk) if is_received(row, wanted)]
    with desk.book.look() as look:
        assert list(listing.row_ids(look, wanted, TODAY, lambda: True) or ()) == expected
    assert expected


def test_operators_in_what_was_typed_are_only_text(desk: Desk) -> None:
    with desk.book.look() as look:
        for text in ('dao" OR "', "NOT dao", "'; DROP TABLE dossiers; --", "*"):
            listing.row_ids(look, Filter(text=text, sector="' OR 1=1 --"), TODAY, lambda: True)
        none = listing.row_ids(look, Filter(sector="' OR 1=1 --"), TODAY, lambda: True)
    assert none is not None
    assert len(none) == 0
    assert len(all_rows(desk)) == ROWS


def test_an_answer_nobody_waits_for_is_broken_off(desk: Desk) -> None:
    with desk.book.look() as look:
        assert listing.row_ids(look, Filter(), TODAY, lambda: False) is None
        assert listing.choices(look, Choices(), lambda: True).upto > 0
        again = listing.row_ids(look, Filter(), TODAY, lambda: True)
    assert again is not None
    assert len(again) == ROWS


def test_without_patience_a_first_page_says_that_it_is_not_all(desk: Desk) -> None:
    rare = Filter(clerk="nobody")
    with desk.book.look() as look:
        assert listing.first_ids(look, rare, TODAY, 50, patience=-1) == listing.FirstIds(
            (), is_all=False
        )
        assert listing.first_ids(look, rare, TODAY, 50, patience=60).is_all
    with desk.book.change(desk.station, desk.now()) as change:
        assert change.head().seq >= 0  # the connection is none the worse


def test_rows_come_in_the_order_asked_for_and_say_everything(desk: Desk) -> None:
    with desk.book.look() as look:
        rows = listed.rows_at(look, [16, 10, 13, 11])
    assert [row.n for row in rows] == [16, 10, 13]  # 11 is nobody's
    row = next(row for row in all_rows(desk) if row.handed_to and row.returned_at)
    assert row.handed_to == Holder(HolderKind.AGENCY, "Tư pháp")
    assert row.returned_at == datetime(2026, 11, 20, 9, tzinfo=VIETNAM)
    assert row.phone == f"09123{row.n:05d}"


def test_what_can_be_chosen_is_what_occurs(desk: Desk) -> None:
    with desk.book.look() as look:
        found = listing.choices(look, Choices(), lambda: True)
        assert listing.choices(look, found, lambda: True) == found
    assert found.sectors == tuple(sorted(SECTORS))
    assert found.clerks == tuple(sorted(CLERKS))
    assert Holder(HolderKind.SHELF, "Nguyễn Thị Lành") in found.holders
    assert found.upto == 10 + 3 * (ROWS - 1)


def test_a_reader_looks_from_another_thread_and_cannot_write(desk: Desk) -> None:
    reader = register.reader_of(desk)
    told: list[object] = []

    def work() -> None:
        ids = register.row_ids(reader, Filter(text="phuoc"), TODAY, lambda: True)
        told.append(len(list(register.rows_of(reader, ids or ()))))
        try:
            with reader.look() as look:
                look.cursor.execute("DELETE FROM dossiers")
        except StoreFault as fault:
            told.append(fault.code)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    expected = sum(1 for row in all_rows(desk) if "Phước" in row.owner)
    assert expected > 0
    assert told == [expected, "read_only"]
    assert len(all_rows(desk)) == ROWS


def test_a_reader_leaves_nothing_open(desk: Desk) -> None:
    with register.reader_of(desk).look() as look:
        assert look.head().seq > 0
    desk.book.settle()  # raises when somebody still looks
