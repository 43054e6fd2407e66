"""Binds the return room to its use cases."""

from __future__ import annotations

from functools import partial

from desk_app.usecases import quick, returning
from desk_app.usecases.desk import Desk
from ui.plainly import Plainly
from ui.ports.returning import ReturnPort


def return_port(desk: Desk, plainly: Plainly) -> ReturnPort:
    return ReturnPort(
        waiting=plainly(partial(returning.waiting, desk)),
        give_back=plainly(partial(returning.give_back, desk)),
        next_receipt=plainly(partial(quick.next_fee_receipt, desk)),
    )
