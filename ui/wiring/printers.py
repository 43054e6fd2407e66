"""Binds the choice of printers to this machine."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from datetime import datetime

from desk_app.domain.numbering import SAFE_TAG_LETTERS
from desk_app.domain.unit import Unit
from desk_app.printing import forms
from desk_app.printing.records import RECORDS, TRIAL_PREFIX, trial_page
from desk_app.printing.words import rule_sets, words_for
from ui.actions import Printing
from ui.paper.printer import Order
from ui.ports.printers import PrintersPort
from ui.routes import Routes

_TRIAL_LETTERS = 8
_ROUTED_AS = {"handover_record": "handover", "slip_pages": "slips"}
"""Names under which machines remember routes already."""


def papers_by_form() -> Mapping[str, tuple[str, ...]]:
    """Each form with the papers it can be printed on, its own first."""
    found = {}
    for form, papers in forms.FORMS.items():
        own = forms.DEFAULT_PAPER[form]
        found[form] = (own, *(paper for paper in papers if paper != own))
    records = {_ROUTED_AS.get(record, record): papers for record, papers in RECORDS.items()}
    del records["trial_page"]  # printed wherever another form goes
    return {**found, **records}


def new_trial_text() -> str:
    letters = (secrets.choice(SAFE_TAG_LETTERS) for _ in range(_TRIAL_LETTERS))
    return TRIAL_PREFIX + "".join(letters)


def printers_port(
    printing: Printing, routes: Routes, unit: Callable[[], Unit], now: Callable[[], datetime]
) -> PrintersPort:
    def print_trial(order: Order, paper: str, text: str) -> str:
        words = words_for(max(rule_sets()), unit().wording)
        pdf = trial_page(text, order.printer, order.tray, now(), unit(), words, paper)
        return printing.send(order, text, pdf)

    return PrintersPort(papers_by_form(), routes, printing.printers, new_trial_text, print_trial)
