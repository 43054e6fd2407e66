"""A list as a spreadsheet (XLSX): heading, columns, and rows as they come, of any number."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from desk_app.domain.moments import local

Cell = str | int | date | datetime | None
MOST_ROWS = 1_000_000
"""Rows of one sheet; Excel holds 1,048,576. What is over goes to a further sheet."""
_LONGEST_CELL = 32_767
_TELL_EVERY = 500


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """`width` in characters of usual text."""

    title: str
    width: int


@dataclass(frozen=True, slots=True)
class SheetHead:
    """What stands above the rows: lines (the first one large), then the columns' titles."""

    name: str
    lines: tuple[str, ...]
    columns: tuple[SheetColumn, ...]


def write_sheet(
    path: Path,
    head: SheetHead,
    rows: Iterable[Sequence[Cell]],
    go_on: Callable[[int], bool],
    most_rows: int = MOST_ROWS,
) -> bool:
    """Write the rows to a new file at `path`; True when it is there, whole.

    Text stays text whatever it begins with (=, +, 0), days and moments are dates. `go_on` is told
    how many rows are written; when it says no, nothing is left behind. Raises OSError.
    """
    from xlsxwriter import Workbook
    from xlsxwriter.exceptions import XlsxWriterException

    part = path.with_name(f"{path.name}.part")
    try:
        part.open("wb").close()  # a folder that cannot be written to is told before the work
        book = Workbook(str(part), {"constant_memory": True})
        try:
            is_whole = _Sheets(book, head, most_rows).write(rows, go_on)
        finally:
            book.close()
        if is_whole:
            part.replace(path)
        return is_whole
    except XlsxWriterException as error:
        raise OSError(str(error)) from error
    finally:
        part.unlink(missing_ok=True)


class _Sheets:
    """The sheets of one file, each with the same head."""

    def __init__(self, book: Any, head: SheetHead, most_rows: int) -> None:
        self._book, self._head, self._most_rows = book, head, most_rows
        self._large = book.add_format({"bold": True, "font_size": 14})
        self._title = book.add_format({"bold": True, "bottom": 1, "bg_color": "#E8F1FB"})
        self._text = book.add_format({"num_format": "@"})
        self._day = book.add_format({"num_format": "dd/mm/yyyy"})
        self._moment = book.add_format({"num_format": "dd/mm/yyyy hh:mm"})
        self._sheet: Any = None
        self._at = 0

    def write(self, rows: Iterable[Sequence[Cell]], go_on: Callable[[int], bool]) -> bool:
        self._begin(1)
        count = 0
        for cells in rows:
            if count and count % self._most_rows == 0:
                self._begin(count // self._most_rows + 1)
            self._write_row(cells)
            count += 1
            if count % _TELL_EVERY == 0 and not go_on(count):
                return False
        return go_on(count)

    def _begin(self, number: int) -> None:
        head = self._head
        name = head.name if number == 1 else f"{head.name} {number}"
        self._sheet = sheet = self._book.add_worksheet(name[:31])
        for at, column in enumerate(head.columns):
            sheet.set_column(at, at, column.width)
        for at, line in enumerate(head.lines):
            sheet.write_string(at, 0, line, self._large if at == 0 else None)
        titles = len(head.lines) + 1
        for at, column in enumerate(head.columns):
            sheet.write_string(titles, at, column.title, self._title)
        sheet.freeze_panes(titles + 1, 0)
        sheet.set_landscape()
        sheet.set_paper(9)  # A4
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(titles)
        self._at = titles + 1

    def _write_row(self, cells: Sequence[Cell]) -> None:
        for at, cell in enumerate(cells):
            if isinstance(cell, datetime):
                naive = local(cell).replace(tzinfo=None)
                self._sheet.write_datetime(self._at, at, naive, self._moment)
            elif isinstance(cell, date):
                self._sheet.write_datetime(self._at, at, cell, self._day)
            elif isinstance(cell, int):
                self._sheet.write_number(self._at, at, cell)
            elif cell:
                self._sheet.write_string(self._at, at, cell[:_LONGEST_CELL], self._text)
        self._at += 1
