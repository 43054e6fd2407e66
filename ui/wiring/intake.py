"""Binds intake to the use cases of a desk."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from desk_app.domain.dossier import Dossier
from desk_app.domain.intake import FEE_KINDS, IntakeDraft
from desk_app.usecases import parking, receiving, slips
from desk_app.usecases.desk import Desk
from desk_app.words import usual
from ui.plainly import Plainly
from ui.ports.intake import IntakePort


def intake_port(desk: Desk, plainly: Plainly) -> IntakePort:
    def receive(draft: IntakeDraft, draft_id: str) -> Dossier:
        return receiving.receive(desk, draft, draft_id=draft_id)

    def refuse(draft: IntakeDraft, reason: str, draft_id: str) -> Dossier:
        return receiving.refuse(desk, draft, reason, draft_id=draft_id)

    def request(draft: IntakeDraft, papers: Sequence[str], reason: str, draft_id: str) -> Dossier:
        return receiving.request_supplement(desk, draft, papers, reason, draft_id=draft_id)

    return IntakePort(
        receive=plainly(receive),
        void_slip=plainly(partial(slips.spoil_slip, desk)),
        refuse=plainly(refuse),
        request_supplement=plainly(request),
        drafts=plainly(partial(parking.drafts, desk)),
        save_draft=plainly(partial(parking.save_draft, desk)),
        drop_draft=plainly(partial(parking.drop_draft, desk)),
        authorities=usual("authority"),
        fee_names=dict(zip(FEE_KINDS, usual("fee_name"), strict=True)),
        usual_reason=usual("supplement_reason")[0],
    )
