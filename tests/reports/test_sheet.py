"""A spreadsheet holds what it was given, as text where it was text."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from xml.etree import ElementTree

import pytest

from desk_app.domain.moments import VIETNAM
from desk_app.reports.sheet import Cell, SheetColumn, SheetHead, write_sheet

NS = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
HEAD = SheetHead(
    "Hồ sơ",
    ("UBND xã Mỹ Yên", "Hồ sơ: Quá hạn"),
    (SheetColumn("Mã hồ sơ", 26), SheetColumn("Điện thoại", 16), SheetColumn("Hẹn trả", 12)),
)
ROWS: tuple[tuple[Cell, ...], ...] = (
    ("H40.15.03-261120-0001", "0912345678", date(2026, 11, 23)),
    ('=HYPERLINK("http://x","y")', "+84912345678", None),
    ("-1+1", "@SUM(A1)", datetime(2026, 11, 20, 8, 30, tzinfo=VIETNAM)),
    ("", "  hai\tô \x07", None),
)


def sheets(path: Path) -> Iterator[list[list[tuple[str, str]]]]:
    """Each sheet's cells, row by row, as (type, value)."""
    with zipfile.ZipFile(path) as book:
        names = sorted(n for n in book.namelist() if n.startswith("xl/worksheets/sheet"))
        for name in names:
            root = ElementTree.fromstring(book.read(name))
            assert root.findall(".//m:f", NS) == []  # no formula anywhere
            yield [[cell_of(c) for c in row.findall("m:c", NS)] for row in root.iter(row_tag())]


def row_tag() -> str:
    return f"{{{NS['m']}}}row"


def cell_of(cell: ElementTree.Element) -> tuple[str, str]:
    text = "".join(part.text or "" for part in cell.iter(f"{{{NS['m']}}}t"))
    value = cell.find("m:v", NS)
    return cell.get("t", "n"), text or (value.text or "" if value is not None else "")


def test_text_stays_text_and_days_are_days(tmp_path: Path) -> None:
    path = tmp_path / "hồ sơ.xlsx"
    assert write_sheet(path, HEAD, ROWS, lambda _: True)
    (cells,) = sheets(path)
    assert cells[0] == [("inlineStr", "UBND xã Mỹ Yên")]
    assert [text for _, text in cells[2]] == ["Mã hồ sơ", "Điện thoại", "Hẹn trả"]
    days_since_1900 = (date(2026, 11, 23) - date(1899, 12, 30)).days
    assert cells[3] == [
        ("inlineStr", "H40.15.03-261120-0001"),
        ("inlineStr", "0912345678"),
        ("n", str(days_since_1900)),
    ]
    assert cells[4] == [("inlineStr", '=HYPERLINK("http://x","y")'), ("inlineStr", "+84912345678")]
    assert cells[5][:2] == [("inlineStr", "-1+1"), ("inlineStr", "@SUM(A1)")]
    assert float(cells[5][2][1]) == pytest.approx(days_since_1900 - 3 + 8.5 / 24)
    assert len(cells) == 3 + len(ROWS)


def test_what_is_over_goes_to_a_further_sheet(tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    rows: list[tuple[Cell, ...]] = [(str(n), "", None) for n in range(25)]
    assert write_sheet(path, HEAD, rows, lambda _: True, most_rows=10)
    found = [[row[0][1] for row in cells[3:]] for cells in sheets(path)]
    assert found == [
        [str(n) for n in range(10)],
        [str(n) for n in range(10, 20)],
        ["20", "21", "22", "23", "24"],
    ]


def test_breaking_off_leaves_no_file_and_touches_no_older_one(tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    path.write_bytes(b"older")
    rows: list[tuple[Cell, ...]] = [("a", "b", None)] * 2_000
    told: list[int] = []

    def go_on(count: int) -> bool:
        told.append(count)
        return count < 1_000

    assert not write_sheet(path, HEAD, rows, go_on)
    assert told == [500, 1_000]
    assert path.read_bytes() == b"older"
    assert list(tmp_path.iterdir()) == [path]


def test_a_place_that_cannot_be_written_to_is_an_os_error(tmp_path: Path) -> None:
    def rows() -> Iterator[tuple[Cell, ...]]:
        raise AssertionError("asked before the file could be opened")
        yield ()

    with pytest.raises(OSError, match="nowhere"):
        write_sheet(tmp_path / "nowhere" / "x.xlsx", HEAD, rows(), lambda _: True)


def test_an_error_among_the_rows_leaves_nothing(tmp_path: Path) -> None:
    def rows() -> Iterator[tuple[Cell, ...]]:
        yield ("a", "b", None)
        raise RuntimeError("the store is gone")

    with pytest.raises(RuntimeError):
        write_sheet(tmp_path / "x.xlsx", HEAD, rows(), lambda _: True)
    assert list(tmp_path.iterdir()) == []
