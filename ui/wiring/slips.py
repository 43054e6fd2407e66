"""Binds the page of slips to the use cases of a desk."""

from __future__ import annotations

from functools import partial

from desk_app.usecases import slip_pages, slips, stock_take
from desk_app.usecases.desk import Desk
from ui.plainly import Plainly
from ui.ports.slips import SlipsPort


def slips_port(desk: Desk, plainly: Plainly) -> SlipsPort:
    return SlipsPort(
        blocks=plainly(partial(slips.slips, desk)),
        seen=plainly(lambda: stock_take.slips_seen(desk, desk.now().date())),
        print_block=plainly(partial(slips.print_slips, desk)),
        pages=plainly(partial(slip_pages.pages_of, desk)),
        slip=plainly(partial(slips.find_slip, desk)),
        spoil=plainly(partial(slips.spoil_slip, desk)),
    )
