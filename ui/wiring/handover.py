"""Binds the hand-over room to a desk: part of the composition root."""

from __future__ import annotations

from functools import partial

from desk_app.domain.handing import read_manifest_no
from desk_app.usecases import handing
from desk_app.usecases.desk import Desk
from ui.actions import Actions
from ui.plainly import Plainly
from ui.ports.handover import HandoverPort


def handover_port(desk: Desk, plainly: Plainly, actions: Actions) -> HandoverPort:
    return HandoverPort(
        folders=plainly(partial(handing.folders, desk)),
        hand_over=plainly(partial(handing.hand_over, desk)),
        holders_used=plainly(partial(handing.holders_used, desk)),
        owed=plainly(partial(handing.owed, desk)),
        open_manifests=plainly(partial(handing.open_manifests, desk)),
        pile=plainly(partial(handing.pile, desk)),
        take_over=plainly(partial(handing.take_over, desk)),
        record=plainly(partial(handing.record_page, desk)),
        read_manifest_no=read_manifest_no,
        problem_text=actions.problem_text,
        now=actions.now,
        shelf_places=lambda: desk.unit.shelf_places,
        stray=plainly(partial(handing.stray, desk)),
    )
