"""The register's model without a window: which rows are read, and when."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk_app.domain.dossier import Holder, HolderKind, Status
from desk_app.domain.listing import ListedRow
from ui.models.columns import COLUMNS, PLACE, Column, cell_text
from ui.models.copying import copied
from ui.models.register import PAGE, RegisterModel
from ui.trouble import Trouble

TODAY = date(2026, 11, 20)


def a_row(n: int, owner: str = "Nguyễn Thị Đào") -> ListedRow:
    return ListedRow(
        n=n,
        dossier_no=f"H40.15.03-261120-{n:07d}",
        applicant="Trần Hữu Phước",
        owner=owner,
        procedure_code="1.001193",
        procedure_name="Thủ tục đăng ký khai sinh",
        sector="Hộ tịch",
        status=Status.RECEIVED,
        received_at=None,
        due_on=date(2026, 11, 23),
        channel="direct",
        clerk="Đào",
        phone="0912345678",
        holder=Holder(HolderKind.OFFICER, "Nguyễn Thị Lành"),
        handed_to=None,
        ready_at=None,
        returned_at=None,
        answer_by=None,
        is_unprinted=False,
        has_doubts=False,
    )


class Shelf:
    """Rows as the store would give them, and what was asked for."""

    def __init__(self) -> None:
        self.asked: list[list[int]] = []

    def load(self, ids: Sequence[int]) -> list[ListedRow]:
        self.asked.append(list(ids))
        return [a_row(n) for n in ids]


def many(first: int, last: int = 1) -> array[int]:
    return array("q", range(first, last - 1, -1))


def test_only_the_pages_looked_at_are_read(qtbot: QtBot) -> None:
    shelf, model = Shelf(), RegisterModel()
    model.set_ids(many(1_000_000), TODAY, shelf.load)
    assert model.rowCount() == 1_000_000
    assert shelf.asked == []
    text = model.index(500_000, PLACE[Column.NUMBER]).data()
    assert text == "H40.15.03-261120-0500000"
    assert shelf.asked == [list(range(500_000, 500_000 - PAGE, -1))]
    model.index(500_001, 0).data()
    assert len(shelf.asked) == 1


def test_pages_long_unseen_are_forgotten(qtbot: QtBot) -> None:
    shelf, model = Shelf(), RegisterModel()
    model.set_ids(many(10_000), TODAY, shelf.load)
    model.row_at(0)
    for page in range(1, 100):
        model.row_at(page * PAGE)
        model.row_at(0)  # always wanted: never forgotten
    assert len(shelf.asked) == 100
    model.row_at(PAGE)
    assert len(shelf.asked) == 101


def test_a_longer_list_only_adds_rows(qtbot: QtBot) -> None:
    shelf, model = Shelf(), RegisterModel()
    model.set_ids(many(1_000, 901), TODAY, shelf.load)
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.rowsInserted):
        model.set_ids(many(1_000), TODAY, shelf.load)
    assert model.rowCount() == 1_000
    with qtbot.waitSignal(model.modelReset):
        model.set_ids(many(1_001), TODAY, shelf.load)
    assert model.row_at(0) == a_row(1_001)


def test_the_same_list_reads_its_rows_anew(qtbot: QtBot) -> None:
    shelf, model = Shelf(), RegisterModel()
    model.set_ids(many(10), TODAY, shelf.load)
    model.row_at(0)
    with qtbot.waitSignal(model.dataChanged), qtbot.assertNotEmitted(model.modelReset):
        model.set_ids(many(10), TODAY, lambda ids: [a_row(n, "Vừ A Dính") for n in ids])
    row = model.row_at(0)
    assert row is not None
    assert row.owner == "Vừ A Dính"


def test_an_empty_list_after_a_full_one(qtbot: QtBot) -> None:
    shelf, model = Shelf(), RegisterModel()
    model.set_ids(many(10), TODAY, shelf.load)
    model.set_ids(array("q"), TODAY, shelf.load)
    assert model.rowCount() == 0
    assert list(model.rows) == []
    model.set_ids(many(3), TODAY, shelf.load)
    assert [row.n for row in model.rows] == [3, 2, 1]
    assert model.rows[-1].n == 1


def test_a_row_is_found_by_its_key(qtbot: QtBot) -> None:
    model = RegisterModel()
    model.set_ids(array("q", [90, 70, 30, 10]), TODAY, Shelf().load)
    assert [model.place_of(n) for n in (90, 70, 30, 10)] == [0, 1, 2, 3]
    assert [model.place_of(n) for n in (91, 50, 9, 0)] == [-1] * 4


def test_a_store_in_trouble_is_told_once_and_the_cells_stay_empty(qtbot: QtBot) -> None:
    def fail(ids: Sequence[int]) -> Sequence[ListedRow]:
        raise Trouble("Ổ đĩa không đọc được.")

    model = RegisterModel()
    model.set_ids(many(10), TODAY, fail)
    told: list[str] = []
    model.trouble.connect(told.append)
    texts = {model.index(place, column).data() for place in range(10) for column in range(5)}
    assert texts == {""}
    assert told == ["Ổ đĩa không đọc được."]


def test_every_column_has_a_title_and_a_text(qtbot: QtBot) -> None:
    model = RegisterModel()
    model.set_ids(many(1), TODAY, Shelf().load)
    horizontal = Qt.Orientation.Horizontal
    titles = [model.headerData(at, horizontal) for at in range(model.columnCount())]
    assert len(set(titles)) == len(COLUMNS)
    texts = {column: cell_text(a_row(1), column, TODAY) for column in COLUMNS}
    assert texts[Column.DUE] == "23/11/2026"
    assert texts[Column.HOLDER] == "Nguyễn Thị Lành"
    assert texts[Column.PHONE] == "0912345678"
    assert texts[Column.READY] == ""


def test_copied_rows_are_a_table_of_texts(qtbot: QtBot) -> None:
    rows = [a_row(1, "A\tB\nC"), a_row(2, "<b>=1+1</b>")]
    made = copied(rows, (Column.NUMBER, Column.PERSON, Column.PHONE), TODAY)
    assert made.text().split("\n") == [
        "H40.15.03-261120-0000001\tA B C\t0912345678",
        "H40.15.03-261120-0000002\t<b>=1+1</b>\t0912345678",
    ]
    assert "&lt;b&gt;=1+1&lt;/b&gt;" in made.html()
    assert made.html().count("<tr>") == 2
