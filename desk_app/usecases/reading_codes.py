"""What the books know of a code that was scanned or typed, and which real one may be meant."""

from __future__ import annotations

from collections.abc import Callable

from desk_app.domain.handing import read_manifest_no
from desk_app.domain.near_codes import MOST_SUGGESTED, near_codes, ranked
from desk_app.domain.numbering import DossierNo, as_granted, parse_dossier_no
from desk_app.domain.scanning import Scan
from desk_app.domain.slips import SLIP_NO, SlipState, read_slip_no
from desk_app.domain.stock_codes import shown, sort_of_foreign, state_of_unknown
from desk_app.domain.stock_take import Code, CodeState
from desk_app.store import numbers, stock
from desk_app.store.book import Look
from desk_app.usecases.desk import Desk


def read_code(desk: Desk, look: Look, scan: Scan) -> Code | None:
    """The scan as the books know it; None for one that holds nothing."""
    number = parse_dossier_no(scan.dossier_no) if scan.dossier_no else None
    if number is not None:
        return _number(desk, look, number)
    slip_no = read_slip_no(scan.raw)
    if slip_no is not None:
        return _slip(desk, look, slip_no)
    sort = "manifest" if read_manifest_no(scan.raw) else sort_of_foreign(scan)
    text = shown(scan, sort)
    return Code(text, CodeState.FOREIGN, detail=sort) if text else None


def known_code(desk: Desk, look: Look, text: str) -> Code | None:
    """A number or slip as the books know it now; None for a text that is neither."""
    if SLIP_NO.fullmatch(text):
        return _slip(desk, look, text)
    number = parse_dossier_no(text)
    return _number(desk, look, number) if number else None


def _number(desk: Desk, look: Look, number: DossierNo) -> Code:
    grants = numbers.grants(look)
    text = as_granted(number, grants) or number.text
    for spelled in dict.fromkeys((number.text, text)):
        row = stock.number_row(look, spelled)
        if row is None:
            continue
        if row.record is not None:
            state = CodeState.FORMER if row.state == "former" else CodeState.RECORDED
            return Code(spelled, state, row.record)
        is_voided = row.state == "voided"
        return Code(spelled, CodeState.VOIDED if is_voided else CodeState.LOST, detail=row.reason)
    state = state_of_unknown(number, desk.unit.agency_code, desk.station_tag, grants)
    if state is CodeState.NOT_ENTERED:
        slip_no = stock.blank_slip_of(look, number.agency_code, number.running)
        if slip_no is not None:
            return Code(slip_no, CodeState.BLANK_SLIP)
    return Code(text, state)


def _slip(desk: Desk, look: Look, slip_no: str) -> Code:
    row = stock.number_row(look, slip_no)
    if row is not None and row.record is not None:
        return Code(slip_no, CodeState.RECORDED, row.record)
    known = stock.slip_state(look, slip_no)
    if known is None:  # of this station, and its line is gone; or of another one
        is_own = slip_no[3:7] == desk.station_tag
        return Code(slip_no, CodeState.LOST if is_own else CodeState.OTHER_COUNTER)
    state, reason = known
    is_spoilt = state is SlipState.SPOILT
    return Code(slip_no, CodeState.SPOILT_SLIP if is_spoilt else CodeState.BLANK_SLIP, None, reason)


# --- near codes --------------------------------------------------------------------------------


def suggest(desk: Desk, typed: str) -> tuple[str, ...]:
    """Real numbers one slip of the hand away from what was typed, the likeliest first."""
    with desk.book.look() as look:
        return near_known(desk, look, typed)


def near_known(
    desk: Desk,
    look: Look,
    typed: str,
    is_awaited: Callable[[str], bool] = lambda _: False,
    most: int = MOST_SUGGESTED,
) -> tuple[str, ...]:
    """As `suggest`, with what is awaited first. What was voided or lost is never suggested."""
    candidates = {near.text: near for near in near_codes(typed)}
    rows = stock.rows_of(look, candidates)
    known = [candidates[text] for text, n in rows.items() if n is not None]
    return ranked(known, desk.now().date(), is_awaited, most)
