"""Binds the register's port to a desk."""

from __future__ import annotations

from array import array
from functools import partial

from desk_app.domain.listing import Filter
from desk_app.reports.sheet import SheetColumn, SheetHead, write_sheet
from desk_app.store.reader import Reader
from desk_app.usecases import listing
from desk_app.usecases.desk import Desk
from ui.plainly import Plainly
from ui.ports.register import Export, IsWanted, RegisterPort


def register_port(desk: Desk, plainly: Plainly) -> RegisterPort:
    reader = listing.reader_of(desk)

    def row_ids(wanted: Filter, is_wanted: IsWanted) -> array[int] | None:
        return listing.row_ids(reader, wanted, desk.now().date(), is_wanted)

    return RegisterPort(
        unit_name=desk.unit.name,
        now=desk.now,
        first_page=plainly(partial(listing.first_page, desk)),
        rows_at=plainly(partial(listing.rows_at, desk)),
        row_ids=plainly(row_ids),
        choices=plainly(partial(listing.choices, reader)),
        export=plainly(partial(_export, reader)),
    )


def _export(reader: Reader, wanted: Export) -> bool:
    columns = tuple(SheetColumn(title, width) for title, width in wanted.columns)
    rows = (wanted.cells(row) for row in listing.rows_of(reader, wanted.ids))
    head = SheetHead(wanted.name, wanted.lines, columns)
    return write_sheet(wanted.path, head, rows, wanted.go_on)
