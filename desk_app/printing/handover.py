"""The record of a hand-over: every folder of the pile on a list both sides sign, with the time
(Decree 118/2025, art. 18.2). Not a form of the circular.
"""

from __future__ import annotations

from dataclasses import replace

from desk_app.domain.manifests import Manifest, ManifestLine
from desk_app.domain.moments import local
from desk_app.domain.unit import Unit
from desk_app.printing import phrases
from desk_app.printing.blocks import Block, Page, fill_pages, kept, space
from desk_app.printing.canvas import Drawn
from desk_app.printing.fields import line, paragraph, signatures
from desk_app.printing.fonts import BOLD
from desk_app.printing.frame import add_footers, code_row, heading, title
from desk_app.printing.grid import Cell, Column, Grid, table
from desk_app.printing.papers import MM, PAPERS, Paper
from desk_app.printing.phrases import Letter, holder_name
from desk_app.printing.typeset import Align, Span
from desk_app.printing.words import FormWords

PAPER = replace(PAPERS["a4"], left=20 * MM, right=12 * MM, table=9.5, signature_gap=22 * MM)
"""A list of seven columns needs the white of the margins."""

_COLUMNS_MM = {
    "column_order": 8.0,
    "column_code": 37.5,
    "column_procedure": 0.0,
    "column_owner": 31.0,
    "column_sets": 9.0,
    "column_due": 18.5,
    "column_note": 18.0,
}
"""Widths in millimetres; the procedure takes what is left."""

_TO_THE_LEFT = ("column_procedure", "column_owner", "column_note")


def handover_pages(manifest: Manifest, _: Paper, unit: Unit, words: FormWords) -> Drawn:
    letter = Letter(unit, words, PAPER, manifest.manifest_no, manifest.handed_at)
    heading_of = f"{words.say('handover_title')} {manifest.manifest_no}"
    return Drawn(PAPER, _pages(letter, manifest), heading_of, unit.name)


def _pages(letter: Letter, manifest: Manifest) -> list[Page]:
    blocks = [
        *heading(letter),
        *code_row(letter),
        *title(letter, "handover_title"),
        *_parties(letter, manifest),
        *_list(letter, manifest),
        *_close(letter, manifest),
    ]
    pages = fill_pages(blocks, PAPER.top, PAPER.bottom_edge)
    add_footers(letter, pages, "")
    return pages


def _parties(letter: Letter, manifest: Manifest) -> list[Block]:
    return [
        *line(letter, "handover_from", manifest.from_name, BOLD),
        *line(letter, "handover_by", manifest.handed_by),
        *line(letter, "handover_to", holder_name(letter, manifest.to), BOLD),
        *line(letter, "handover_at", phrases.moment(letter.words, manifest.handed_at)),
    ]


def _list(letter: Letter, manifest: Manifest) -> list[Block]:
    said = paragraph(letter, letter.words.say("handover_list"))
    rows = [_cells(letter, n, one) for n, one in enumerate(manifest.lines, start=1)]
    listed = table(_grid(letter), rows)
    last = kept([listed[-1], space(5)], with_next=True)  # no signatures on a page without folders
    return [*kept([*said, space(2)], with_next=True), *listed[:-1], *last]


def _grid(letter: Letter) -> Grid:
    rest = PAPER.text_width - sum(_COLUMNS_MM.values()) * MM
    columns = tuple(
        Column(
            letter.words.say(key),
            width * MM or rest,
            Align.LEFT if key in _TO_THE_LEFT else Align.CENTER,
            2.5 if key in _TO_THE_LEFT else 1.0,
        )
        for key, width in _COLUMNS_MM.items()
    )
    return Grid(columns, PAPER.table, PAPER.table)


def _cells(letter: Letter, number: int, one: ManifestLine) -> tuple[Cell, ...]:
    due = f"{local(one.due_at):%d/%m/%Y}" if one.due_at else letter.words.say("handover_no_due")
    codes = (str(number), one.dossier_no, one.procedure_name, one.owner_name)
    texts = (*codes, str(one.sets), due, one.note)
    return tuple((Span(text),) for text in texts)


def _close(letter: Letter, manifest: Manifest) -> list[Block]:
    """Totals and both signatures, together."""
    say = letter.words.say
    total = say("handover_total", count=len(manifest.lines), sets=manifest.sets)
    signed = signatures(letter, ("sign_handing", manifest.handed_by), ("sign_taking", ""), 0.45)
    return kept(
        [
            *paragraph(letter, (Span(total, BOLD),)),
            *paragraph(letter, say("handover_copies")),
            *paragraph(letter, say("handover_taken_at")),
            space(8),
            signed,
        ]
    )
