"""Figures as a spreadsheet: the same table as on the screen, with sums that the sheet computes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

from desk_app.domain.moments import local
from desk_app.reports.sectors import Figures, SectorReport

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

TITLE = "SỐ LIỆU TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ THEO LĨNH VỰC"
SHEET = "Theo lĩnh vực"
TOTAL = "Tổng cộng"
COLUMNS: tuple[tuple[str, str], ...] = (
    ("received", "Tiếp nhận"),
    ("direct", "Trực tiếp"),
    ("online", "Trực tuyến"),
    ("post", "Bưu chính"),
    ("returned", "Đã trả"),
    ("done", "Đã giải quyết"),
    ("early", "Trước hạn"),
    ("on_time", "Đúng hạn"),
    ("overdue", "Quá hạn"),
    ("open", "Đang giải quyết"),
    ("open_overdue", "Đang quá hạn"),
)
"""Attributes of Figures and what the office calls them."""

_HEAD = 5
"""Row of the table's heading, counted from 0."""


@dataclass(frozen=True, slots=True)
class Heading:
    """Who reports, and when the figures were counted."""

    unit: str
    counted_at: datetime
    counted_by: str = ""


def sector_sheet(report: SectorReport, heading: Heading) -> bytes:
    """The report as XLSX. The same report and heading give the same bytes."""
    import xlsxwriter  # late: only when somebody exports

    kept = BytesIO()
    book = xlsxwriter.Workbook(kept, {"in_memory": True})
    book.set_properties({"created": local(heading.counted_at).replace(tzinfo=None)})
    _fill(book, book.add_worksheet(SHEET), report, heading)
    book.close()
    return kept.getvalue()


def _fill(book: Workbook, sheet: Worksheet, report: SectorReport, heading: Heading) -> None:
    font = {"font_name": "Times New Roman", "font_size": 11}
    bold = book.add_format({**font, "bold": True})
    title = book.add_format({**font, "bold": True, "font_size": 13})
    plain = book.add_format(font)
    head = book.add_format(
        {**font, "bold": True, "border": 1, "text_wrap": True, "align": "center", "valign": "top"}
    )
    cell = book.add_format({**font, "border": 1})
    total = book.add_format({**font, "border": 1, "bold": True})
    sheet.write_string(0, 0, heading.unit, bold)
    sheet.write_string(1, 0, TITLE, title)
    sheet.write_string(2, 0, f"Từ {report.first:%d/%m/%Y} đến hết {report.last:%d/%m/%Y}", plain)
    counted = f"Số liệu tính lúc {local(heading.counted_at):%H:%M ngày %d/%m/%Y}"
    by = f", người lập: {heading.counted_by}" if heading.counted_by else ""
    sheet.write_string(3, 0, f"{counted}{by}. Đơn vị tính: hồ sơ.", plain)
    for at, text in enumerate(("STT", "Lĩnh vực", *(text for _, text in COLUMNS))):
        sheet.write_string(_HEAD, at, text, head)
    for at, row in enumerate(report.rows, 1):
        sheet.write_number(_HEAD + at, 0, at, cell)
        sheet.write_string(_HEAD + at, 1, row.sector, cell)
        _write_figures(sheet, _HEAD + at, row.figures, cell)
    last = _HEAD + len(report.rows) + 1
    sheet.write_string(last, 0, "", total)
    sheet.write_string(last, 1, TOTAL, total)
    _write_sums(sheet, last, report.total, total)
    sheet.set_column(0, 0, 5)
    sheet.set_column(1, 1, 34)
    sheet.set_column(2, 1 + len(COLUMNS), 11)
    sheet.freeze_panes(_HEAD + 1, 2)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)


def _write_figures(sheet: Worksheet, row: int, figures: Figures, form: Any) -> None:
    for at, (name, _) in enumerate(COLUMNS, 2):
        sheet.write_number(row, at, getattr(figures, name), form)


def _write_sums(sheet: Worksheet, row: int, total: Figures, form: Any) -> None:
    """Formulas, with their values beside them for programs that do not compute."""
    for at, (name, _) in enumerate(COLUMNS, 2):
        if row == _HEAD + 1:
            sheet.write_number(row, at, 0, form)
            continue
        column = chr(ord("A") + at)
        formula = f"=SUM({column}{_HEAD + 2}:{column}{row})"
        sheet.write_formula(row, at, formula, form, getattr(total, name))
