"""The facts about paper: slips in the drawer, folders counted, what was found and how it was
settled, and the key that signs receipts. See facts for what a fact is.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desk_app.domain.dossier import Holder
from desk_app.domain.facts import DeskFact, Fact, kind

# --- about the desk ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ReservedSlip:
    """One blank receipt of a block: `slip_no` stands in its bars; `running` is the running number
    it has on whatever day it is used."""

    slip_no: str
    running: int


@kind("slips_printed")
@dataclass(frozen=True, slots=True)
class SlipsPrinted(DeskFact):
    """A block of blank receipts for the drawer, with reserved running numbers.

    `agency_code` is "" where the desk has no grant: then the numbers are provisional.
    """

    block_no: str
    agency_code: str
    slips: tuple[ReservedSlip, ...]
    width: int = 4


@kind("slip_spoiled")
@dataclass(frozen=True, slots=True)
class SlipSpoiled(DeskFact):
    """A slip that will never be used: spoilt in writing, torn, or lost."""

    slip_no: str
    reason: str


@kind("station_keyed")
@dataclass(frozen=True, slots=True)
class StationKeyed(DeskFact):
    """The Ed25519 public key (64 hex digits) that signs this station's receipts from now on."""

    public_key: str


@dataclass(frozen=True, slots=True)
class Found:
    """A finding as it is written down: `kind` of findings.FindingKind, `subject` the number, slip
    or text it is about."""

    kind: str
    subject: str


@kind("stock_taken")
@dataclass(frozen=True, slots=True)
class StockTaken(DeskFact):
    """Folders of a place were counted; `place` None: everywhere at this desk.

    `scanned` are the dossier numbers and slips seen, in the order of their first scan, `strange`
    the texts that were neither. `expected` is how many the records said. A partial count says
    nothing about what was not scanned.
    """

    count_id: str
    day: date
    place: Holder | None
    started_at: datetime
    scanned: tuple[str, ...]
    expected: int
    strange: tuple[str, ...] = ()
    findings: tuple[Found, ...] = ()
    is_partial: bool = False


@kind("finding_settled")
@dataclass(frozen=True, slots=True)
class FindingSettled(DeskFact):
    """A person has looked at a finding of a day and says why it stands as it is.

    `head` is who signed off what could not be settled.
    """

    day: date
    found: Found
    reason: str
    head: str = ""


# --- about a dossier ---------------------------------------------------------------------------


@kind("folder_located")
@dataclass(frozen=True, slots=True)
class FolderLocated(Fact):
    """A count found the folder here, whatever the record said before."""

    at: Holder
    reason: str = ""


@kind("papers_given_back")
@dataclass(frozen=True, slots=True)
class PapersGivenBack(Fact):
    """The citizen has the papers of a withdrawn or stopped dossier again (Decree 118/2025,
    art. 21)."""

    receiver: str
    note: str = ""
