"""What a scanned code is to this desk when no record has it, and how a strange text is shown."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from desk_app.domain.numbering import DossierNo, NumberGrant
from desk_app.domain.scanning import Scan, ScanKind
from desk_app.domain.stock_take import CodeState

LONGEST_SHOWN = 60
_PERSONAL = frozenset({"id_card", "person_number_only", "insurance_card", "machine_strip"})


def state_of_unknown(
    number: DossierNo, own_agency: str, station_tag: str, grants: Iterable[NumberGrant]
) -> CodeState:
    """Whose a number is that no record has: by its agency and running number, or its station."""
    if number.is_provisional:
        is_own = number.station_tag == station_tag
        return CodeState.NOT_ENTERED if is_own else CodeState.OTHER_COUNTER
    same = [grant for grant in grants if grant.agency_code == number.agency_code]
    if any(grant.first <= number.running <= grant.last for grant in same):
        return CodeState.NOT_ENTERED
    if same or number.agency_code == own_agency:
        return CodeState.OTHER_COUNTER
    return CodeState.OTHER_UNIT


def sort_of_foreign(scan: Scan) -> str:
    """What sort of strange code it is: the code of a problem, or `id_card`."""
    if scan.kind is ScanKind.ID_CARD:
        return "id_card"
    return next((problem.code for problem in scan.problems), "not_recognised")


def shown(scan: Scan, sort: str) -> str:
    """A strange text as it is kept: short, printable, and of a person no more than three digits.

    "" for a text that holds nothing.
    """
    raw = scan.card.personal_id if scan.card is not None else scan.raw
    text = "".join(c if c.isprintable() else " " for c in raw)
    text = unicodedata.normalize("NFC", " ".join(text.split()))
    if sort in _PERSONAL:
        digits = re.sub("[^0-9]", "", text)
        return f"…{digits[-3:]}"
    return text[:LONGEST_SHOWN]
