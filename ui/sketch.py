"""The receipt while it is still being typed: the due date is known before the name is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from desk_app.domain.dossier import Dossier, Party
from desk_app.domain.intake import IntakeDraft
from ui.actions import Preview

_STAND_IN = Party("Someone")


def sketch(preview: Callable[[IntakeDraft], Preview], draft: IntakeDraft) -> Dossier | None:
    """What the page would look like, from a draft that cannot be received yet.

    Number and due date come from a draft with nothing wrong in it; the words are those typed.
    None where even these cannot be known (the time limit is still to be asked).
    """
    sound = IntakeDraft(draft.procedure_code, _STAND_IN, draft.channel, limit=draft.limit)
    expected = preview(sound).dossier
    if expected is None:
        return None
    intake = replace(
        expected.intake,
        applicant=draft.applicant,
        owner=draft.owner,
        case=draft.case,
        parts=draft.parts,
        sets=max(draft.sets, 1),
        return_by=draft.return_by,
        note=draft.note,
    )
    return replace(expected, intake=intake)
