"""Binds what a dossier's page may ask to a desk."""

from __future__ import annotations

from functools import partial

from desk_app.usecases import roster, steps
from desk_app.usecases.desk import Desk
from ui.plainly import Plainly
from ui.ports.dossier import DossierPort


def dossier_port(desk: Desk, plainly: Plainly) -> DossierPort:
    return DossierPort(
        record=plainly(partial(steps.record, desk)),
        preview=plainly(partial(steps.preview, desk)),
        has_roster=plainly(partial(roster.has_roster, desk)),
        may=plainly(partial(roster.may_do, desk)),
    )
