"""Slips for the hours without electricity: printed for the drawer, typed in later, voided,
counted.
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import replace
from datetime import date
from itertools import groupby

from desk_app.domain.dossier import Dossier
from desk_app.domain.findings import Finding
from desk_app.domain.intake import LONGEST_NOTE, IntakeDraft, check_count
from desk_app.domain.paper_facts import ReservedSlip, SlipSpoiled, SlipsPrinted
from desk_app.domain.people import check_text, clean_text
from desk_app.domain.problems import Problem, Refused
from desk_app.domain.scanning import Scan, ScanKind
from desk_app.domain.slips import (
    LAST_SERIAL,
    MOST_SLIPS,
    Reservation,
    Slip,
    SlipBalance,
    SlipBlock,
    balance_of,
    findings_of,
    format_slip_no,
    read_slip_no,
    reserve,
)
from desk_app.store import numbers
from desk_app.store import slips as stored
from desk_app.store.book import Look
from desk_app.usecases.desk import Desk
from desk_app.usecases.receiving import receive
from desk_app.usecases.slip_numbers import blank_slip, slip_of

FIRST_VERSION = 1


def print_slips(desk: Desk, count: int) -> SlipBlock:
    """Reserve numbers for a block of 1 to 500 slips. From here on they are no others' to have; the
    pages can be made as often as the printer needs it.

    Without a grant, and after the centre has said that there is another journal of this station,
    the numbers are provisional. Raises Refused when the ranges do not have so many to spare.
    """
    problems = tuple(check_count(count, "count", 1, MOST_SLIPS))
    if problems:
        raise Refused(*problems)
    with desk.book.change(desk.station, desk.now()) as change:
        first = stored.last_serial(change, desk.station_tag) + 1
        if first + count - 1 > LAST_SERIAL:
            raise Refused(Problem("count", "slip_serials_spent", {"most": LAST_SERIAL - first + 1}))
        kept = _reserve(desk, change, count, change.now.date())
        if not kept.runnings:
            params = {"count": count, "most": kept.most}
            raise Refused(Problem("count", "too_few_numbers_for_slips", params))
        block_no = f"PB-{desk.station_tag}-{first:05d}"
        made = tuple(
            ReservedSlip(format_slip_no(desk.station_tag, first + at), running)
            for at, running in enumerate(kept.runnings)
        )
        change.record(SlipsPrinted(block_no, kept.agency_code, made, kept.width), desk.clerk)
        block = _block(block_no, stored.of_block(change, block_no))
    desk.remember(change, made[-1].slip_no)
    return block


def _reserve(desk: Desk, look: Look, count: int, day: date) -> Reservation:
    agency = desk.unit.agency_code
    granted = () if numbers.is_forked(look) else numbers.grants(look)
    last_used = numbers.last_used(look, day)
    if any(grant.agency_code == agency for grant in granted):
        taken = stored.held(look, agency, day) | stored.given_since(look, agency, day)
    else:
        stem = f"TAM-{desk.station_tag}"
        taken = stored.held(look, "", day) | stored.given_since(look, stem, day)
    return reserve(granted, agency, count, taken, last_used)


def slips(desk: Desk) -> tuple[SlipBlock, ...]:
    """Every block, the newest first."""
    with desk.book.look() as look:
        found = stored.all_slips(look)
    ranked = sorted(found, key=lambda slip: slip.slip_no, reverse=True)
    blocks = groupby(ranked, key=lambda slip: slip.block_no)
    return tuple(_block(block_no, tuple(group)[::-1]) for block_no, group in blocks)


def slip_block(desk: Desk, block_no: str) -> SlipBlock:
    """Raises Refused for one that there is not."""
    with desk.book.look() as look:
        found = stored.of_block(look, block_no.strip().upper())
    if not found:
        raise Refused(Problem("block_no", "unknown_block", {"got": block_no[:60]}))
    return _block(found[0].block_no, found)


def _block(block_no: str, members: tuple[Slip, ...]) -> SlipBlock:
    return SlipBlock(block_no, members[0].printed_at, members)


def find_slip(desk: Desk, slip_no: str) -> Slip:
    """A slip as it stands. Raises Refused: not a slip's number, unknown, another station's."""
    with desk.book.look() as look:
        return slip_of(desk, look, slip_no)


def followed(desk: Desk, scan: Scan) -> Scan:
    """What a scan stands for: a slip that was typed in is the code of its dossier, and of the
    receipt's first version. Any other scan is left as it is.
    """
    slip_no = read_slip_no(scan.raw) if scan.kind is ScanKind.UNKNOWN else None
    if slip_no is None:
        return scan
    with desk.book.look() as look:
        found = stored.slip(look, slip_no)
    if found is None or not found.dossier_no:
        return scan
    return replace(
        scan,
        kind=ScanKind.DOSSIER,
        dossier_no=found.dossier_no,
        version=FIRST_VERSION,
        problems=(),
    )


def transcribe(desk: Desk, slip_no: str, draft: IntakeDraft, *, draft_id: str = "") -> Dossier:
    """Power is back: a slip that was written by hand becomes the dossier it promised, with the
    number and the time on the paper; the due date counts from that time.

    The stored draft `draft_id` goes in the same transaction. Raises Refused with every problem: a
    slip that is used, voided, unknown or another station's, no time, one before the slip was
    printed, and those of the draft.
    """
    return receive(desk, replace(draft, slip_no=slip_no), draft_id=draft_id)


def spoil_slip(desk: Desk, slip_no: str, reason: str) -> Slip:
    """A slip that will never be used: spoilt in writing, torn, or lost.

    Raises Refused for one that is used or voided already, or without a reason.
    """
    problems = list(check_text(reason, "reason", LONGEST_NOTE))
    if not reason.strip():
        problems.append(Problem("reason", "missing"))
    with desk.book.change(desk.station, desk.now()) as change:
        try:
            slip = blank_slip(desk, change, slip_no)
        except Refused as refused:
            raise Refused(*refused.problems, *problems) from None
        if problems:
            raise Refused(*problems)
        change.record(SlipSpoiled(slip.slip_no, clean_text(reason)), desk.clerk)
        spoilt = slip_of(desk, change, slip.slip_no)
    desk.remember(change)
    return spoilt


def slip_findings(desk: Desk, seen: Set[str] | None) -> tuple[Finding, ...]:
    """Which slips are not in the drawer; `seen` are those scanned in it, None when nobody has
    counted it.
    """
    with desk.book.look() as look:
        return findings_of(stored.all_slips(look), seen)


def slip_balance(desk: Desk, seen: Set[str] | None = None) -> SlipBalance:
    """What became of every slip ever printed here; `seen` as for `slip_findings`."""
    with desk.book.look() as look:
        return balance_of(stored.all_slips(look), seen)
