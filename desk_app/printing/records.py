"""Pages about no single dossier: pure functions from values to the bytes of a PDF.

Like forms.render: equal values give equal bytes, no printer, no clock; drawing libraries are
imported when the first page is made.
"""

from __future__ import annotations

from datetime import datetime

from desk_app.domain.manifests import Manifest
from desk_app.domain.unit import Unit
from desk_app.printing.papers import PAPERS
from desk_app.printing.words import FormWords

__all__ = ["TRIAL_PREFIX", "handover_record", "trial_page"]

TRIAL_PREFIX = "TEST-"
"""A code that begins so is of a test page and never a dossier's."""


def handover_record(manifest: Manifest, unit: Unit, words: FormWords) -> bytes:
    """The record of a hand-over, on A4; the list flows to further pages.

    Raises codes.UnsafeCode for a number that bars could not carry.
    """
    from desk_app.printing.handover import handover_bytes

    return handover_bytes(manifest, unit, words)


def trial_page(
    text: str,
    printer: str,
    tray: str,
    at: datetime,
    unit: Unit,
    words: FormWords,
    paper: str = "a5",
) -> bytes:
    """The test page of a printer, on any paper of the forms. `text` is TRIAL_PREFIX and eight
    characters; it stands there in bars and as a QR code, to be scanned back.

    Raises ValueError for a paper that does not exist, codes.UnsafeCode for a text bars cannot say.
    """
    from desk_app.printing.trial import Trial, trial_bytes

    if paper not in PAPERS:
        raise ValueError(f"no paper {paper!r}. There is {', '.join(PAPERS)}")
    return trial_bytes(paper, Trial(text, printer, tray, at), unit, words)
