"""The register book: form 07 since TT 03/2025, form 06 before; a line for every dossier received.

Printed from the system, a new paper book every year.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from desk_app.domain.moments import local
from desk_app.domain.sheets import RegisterPages, RegisterRow
from desk_app.domain.unit import Unit
from desk_app.printing import phrases
from desk_app.printing.blocks import Block, fill_pages, kept, space
from desk_app.printing.canvas import Drawn
from desk_app.printing.fields import paragraph, signatures
from desk_app.printing.fonts import BOLD, ITALIC
from desk_app.printing.frame import add_footers, heading, title
from desk_app.printing.grid import Cell, Column, Grid, table
from desk_app.printing.papers import MM, PAPERS, Paper
from desk_app.printing.phrases import Letter
from desk_app.printing.typeset import Align, Span
from desk_app.printing.words import FormWords

PAPER = replace(
    PAPERS["a4"], width=297 * MM, height=210 * MM,
    left=15 * MM, right=8 * MM, top=12 * MM, bottom=13 * MM,
    body=11, table=8.5, small=8, signature_gap=15 * MM,
)  # fmt: skip
"""A4 across; the left margin is for the binding."""

_COLUMNS_MM = {
    "column_order": 9.0,
    "column_code": 34.5,
    "column_procedure": 0.0,
    "column_amount": 11.0,
    "column_person": 27.0,
    "column_contact": 32.0,
    "column_agency": 22.0,
    "column_received": 17.0,
    "column_due": 17.0,
    "column_returned": 17.0,
    "column_way": 14.5,
    "column_signed": 14.0,
    "column_note": 14.0,
}
"""Widths in millimetres; the procedure takes what is left."""

_TO_THE_LEFT = (
    "column_procedure",
    "column_person",
    "column_contact",
    "column_agency",
    "column_note",
)


def register_book_pages(register: RegisterPages, _: Paper, unit: Unit, words: FormWords) -> Drawn:
    days = dict.fromkeys((f"{register.first:%d/%m/%Y}", f"{register.last:%d/%m/%Y}"))
    name = f"{words.say('register_title')} {' – '.join(days)}"
    letter = Letter(unit, words, PAPER, name, register.printed_at)
    blocks = [
        *heading(letter),
        *title(letter, "register_title", _span(words, register.first, register.last)),
        *_rows(letter, register),
        *_close(letter, register),
    ]
    pages = fill_pages(blocks, PAPER.top, PAPER.bottom_edge)
    add_footers(letter, pages, words.source_on(register.last, "register_pages"))
    return Drawn(PAPER, pages, name, unit.name)


def _span(words: FormWords, first: date, last: date) -> str:
    if first == last:
        return words.say("register_day", day=f"{first:%d/%m/%Y}")
    return words.say("register_span", first=f"{first:%d/%m/%Y}", last=f"{last:%d/%m/%Y}")


def _rows(letter: Letter, register: RegisterPages) -> list[Block]:
    if not register.rows:
        return paragraph(letter, (Span(letter.words.say("register_none"), ITALIC),))
    cells = [_cells(letter, n, row) for n, row in enumerate(register.rows, start=1)]
    listed = table(_grid(letter), cells)
    return [*listed[:-1], *kept([listed[-1], space(5)], with_next=True)]


def _grid(letter: Letter) -> Grid:
    rest = PAPER.text_width - sum(_COLUMNS_MM.values()) * MM
    columns = tuple(
        Column(
            letter.words.say(key),
            width * MM or rest,
            Align.LEFT if key in _TO_THE_LEFT else Align.CENTER,
            2.0 if key in _TO_THE_LEFT else 1.0,
        )
        for key, width in _COLUMNS_MM.items()
    )
    return Grid(columns, PAPER.table, PAPER.table, most_kept=14)


def _cells(letter: Letter, number: int, row: RegisterRow) -> tuple[Cell, ...]:
    remarks = "; ".join(letter.words.say(f"remark_{remark.value}") for remark in row.remarks)
    contact = ", ".join(part for part in (row.address, row.phone) if part)
    texts = (
        str(number),
        row.dossier_no,
        row.procedure_name,
        str(row.sets),
        row.name,
        contact,
        row.agency or letter.unit.name,
        _when(row.received_at),
        _when(row.due_at),
        _when(row.returned_at),
        letter.words.say(f"way_{row.return_by.value}"),
        row.receiver,
        remarks,
    )
    return tuple((Span(text),) for text in texts)


def _when(at: datetime | None) -> str:
    """Time and day, each on its line of a narrow column; nothing while it has not been."""
    return f"{local(at):%H:%M %d/%m/%Y}" if at else ""


def _close(letter: Letter, register: RegisterPages) -> list[Block]:
    say = letter.words.say
    sets = sum(row.sets for row in register.rows)
    total = say("register_total", count=len(register.rows), sets=sets)
    moment = phrases.moment(letter.words, register.printed_at)
    said = (Span(total, BOLD), Span(" " + say("register_printed", moment=moment), ITALIC))
    signed = signatures(letter, ("sign_bookkeeper", ""), ("sign_in_charge", ""), 0.35)
    return kept([*paragraph(letter, said), space(6), signed])
