"""Rows for the clipboard: text parted by tabs, and the same as a table for spreadsheets."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from html import escape

from PySide6.QtCore import QMimeData

from ui.actions import DossierRow
from ui.models.columns import Column, cell_text

MOST_COPIED = 10_000
"""Rows; for more there is the spreadsheet."""
_AS_TEXT = "mso-number-format:'\\@'"
"""Keeps a spreadsheet from taking 0912… for a number, or =… for a formula."""


def copied(rows: Iterable[DossierRow], columns: Sequence[Column], today: date) -> QMimeData:
    lines = [[_one_line(cell_text(row, column, today)) for column in columns] for row in rows]
    made = QMimeData()
    made.setText("\n".join("\t".join(line) for line in lines))
    table = "".join(f"<tr>{''.join(map(_table_cell, line))}</tr>" for line in lines)
    made.setHtml(f'<meta charset="utf-8"><table>{table}</table>')
    return made


def _table_cell(text: str) -> str:
    return f'<td style="{_AS_TEXT}">{escape(text)}</td>'


def _one_line(text: str) -> str:
    """Tabs and line ends would break the table they are pasted into."""
    return " ".join(text.split())
