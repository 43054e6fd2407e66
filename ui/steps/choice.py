"""Which steps a dossier's page offers: their keys, and the likely next one."""

from __future__ import annotations

from collections.abc import Mapping

from desk_app.domain.dossier import Dossier, Status
from desk_app.domain.workflow import open_steps

KEYS: Mapping[str, str] = {
    "received": "Alt+V",
    "refused": "Alt+X",
    "handed_over": "Alt+B",
    "taken_over": "Alt+N",
    "supplement_requested": "Alt+Y",
    "supplemented": "Alt+S",
    "payment_requested": "Alt+P",
    "paid": "Alt+U",
    "extended": "Alt+G",
    "result_ready": "Alt+K",
    "returned": "Alt+R",
    "withdrawn": "Alt+W",
    "stopped": "Alt+D",
    "corrected": "Alt+C",
    "number_assigned": "Alt+M",
    "conflict_resolved": "Alt+Q",
    "papers_given_back": "Alt+L",
    "note_added": "Alt+H",
    "receipt_printed": "Ctrl+P",
}
"""One key per step, the same in every state; the likely step answers to F9 too."""

BY_COUNT = ("folder_located",)
"""Open steps that no button offers: where a folder lies is changed by scanning it, and only a count
says that it lies elsewhere than the record does."""
MOVES = ("handed_over", "taken_over")
"""Steps that move the folder: it is scanned over their form."""
PRINT, RETURN = "receipt_printed", "returned"
TAKEN_ELSEWHERE = (PRINT, RETURN)
"""Open steps that have no form on the page: pages are printed, results returned in their room."""


def likely_step(dossier: Dossier) -> str:
    """The step that most probably comes next, for the F9 key; "" when nothing is likely."""
    opened = open_steps(dossier)
    likely = {
        Status.REGISTERED: ("received",),
        Status.RECEIVED: ("taken_over", "handed_over"),
        Status.IN_PROGRESS: ("taken_over", "result_ready"),
        Status.AWAITING_SUPPLEMENT: ("supplemented",),
        Status.AWAITING_PAYMENT: ("paid",),
        Status.RESULT_READY: ("returned",),
        Status.WITHDRAWN: ("papers_given_back",),
        Status.STOPPED: ("papers_given_back",),
    }.get(dossier.status, ())
    return next((kind for kind in likely if kind in opened), "")
