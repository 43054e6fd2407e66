"""Every kind of thing that can happen at a desk, as one frozen value each.

A *fact* is what happened (see facts); an *entry* is a fact with its place in a station's journal.
The facts about paper have a room of their own: paper_facts.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from desk_app.domain.deadlines import Due
from desk_app.domain.dossier import (
    FeeLine,
    Holder,
    Intake,
    Outcome,
    PartReceived,
    ReturnBy,
)
from desk_app.domain.facts import KINDS as KINDS
from desk_app.domain.facts import DeskFact as DeskFact
from desk_app.domain.facts import Fact as Fact
from desk_app.domain.facts import Unknown as Unknown
from desk_app.domain.facts import kind as kind
from desk_app.domain.roster import Role
from desk_app.domain.unit import Unit

# --- about the desk itself ---------------------------------------------------------------------


@kind("desk_opened")
@dataclass(frozen=True, slots=True)
class DeskOpened(DeskFact):
    """The first line of every journal, and again whenever the unit's settings change."""

    unit: Unit
    program: str = ""
    catalog_version: str = ""
    calendar_version: str = ""


@kind("enrolled")
@dataclass(frozen=True, slots=True)
class Enrolled(DeskFact):
    """The centre knows this station. Keys are Ed25519 public keys, 64 hex digits."""

    center_id: str
    center_name: str
    center_key: str
    station_key: str
    center_url: str = ""


@kind("number_granted")
@dataclass(frozen=True, slots=True)
class NumberGranted(DeskFact):
    """Running numbers first…last of every day belong to this station alone, until changed."""

    grant_id: str
    agency_code: str
    first: int
    last: int
    width: int = 4
    is_reserve: bool = False


@kind("number_voided")
@dataclass(frozen=True, slots=True)
class NumberVoided(DeskFact):
    """A granted number that will never be used (a spoilt slip, a number skipped by hand)."""

    dossier_no: str
    reason: str


@kind("clock_confirmed")
@dataclass(frozen=True, slots=True)
class ClockConfirmed(DeskFact):
    """A person looked at the clock and says it is right, though the last entry is later."""

    last_recorded_at: datetime
    reason: str
    head: str = ""


@kind("loss_accepted")
@dataclass(frozen=True, slots=True)
class LossAccepted(DeskFact):
    """Lines this machine once wrote are gone (an older copy was restored) and nobody has them.

    `numbers` were given in those lines: they are on paper somewhere, so they are never given
    again; the dossiers behind them must be entered anew from the paper.
    """

    seen_seq: int
    seen_hash: str
    reason: str
    numbers: tuple[str, ...] = ()


@kind("day_closed")
@dataclass(frozen=True, slots=True)
class DayClosed(DeskFact):
    """Seals the counts of a day and the journal's head before this line.

    `paper` is how many of the day's folders were seen by scan; None: nobody counted. `numbers_hash`
    is the SHA-256 of the day's numbers, `fees` are đồng taken. `open_findings` ("kind subject")
    stay open with the signature of `head`.
    """

    day: date
    received: int
    returned: int
    printed: int
    numbers_used: int
    numbers_voided: int
    head_seq: int
    head_hash: str
    note: str = ""
    refused: int = 0
    paper: int | None = None
    numbers_hash: str = ""
    fees: int = 0
    open_findings: tuple[str, ...] = ()
    head: str = ""


@kind("clerk_named")
@dataclass(frozen=True, slots=True)
class ClerkNamed(DeskFact):
    """A person of the roster, as from now on: new, in another role, or no longer working here."""

    name: str
    role: Role
    is_active: bool = True


@kind("pin_set")
@dataclass(frozen=True, slots=True)
class PinSet(DeskFact):
    """Somebody's PIN was set or taken away. What it is, or its hash, never leaves the machine."""

    name: str
    is_cleared: bool = False


# --- about a dossier ---------------------------------------------------------------------------


@kind("registered")
@dataclass(frozen=True, slots=True)
class Registered(Fact):
    """Known, but not taken in: arrived online, or brought and found incomplete (status 1)."""

    dossier_no: str
    intake: Intake
    is_provisional: bool = False


@kind("received")
@dataclass(frozen=True, slots=True)
class Received(Fact):
    """Taken in: from here on the applicant may hold the office to it (Decree 118, art. 17.3).

    `due` is None when the clock starts at another agency's taking over. `slip_no` is the receipt
    that was written by hand while there was no electricity.
    """

    dossier_no: str
    intake: Intake
    rule_set: str
    due: Due | None = None
    is_provisional: bool = False
    catalog_version: str = ""
    is_late_entry: bool = False
    slip_no: str = ""


@kind("refused")
@dataclass(frozen=True, slots=True)
class IntakeRefused(Fact):
    """Form 03: not accepted, with the reason."""

    reason: str


@kind("handed_over")
@dataclass(frozen=True, slots=True)
class HandedOver(Fact):
    """`manifest_no` is the list the folder went with, when it went with one. `is_unscanned`: said
    by hand, the folder's code was not read.
    """

    to: Holder
    note: str = ""
    manifest_no: str = ""
    is_unscanned: bool = False


@kind("taken_over")
@dataclass(frozen=True, slots=True)
class TakenOver(Fact):
    """The other side has the folder. `due` is set when its clock starts here (art. 17.3, 2026)."""

    taken_by: str
    due: Due | None = None
    note: str = ""
    is_unscanned: bool = False


@kind("supplement_requested")
@dataclass(frozen=True, slots=True)
class SupplementRequested(Fact):
    """Form 02, everything said once; a second one needs the head's reason (art. 16.3, 19.5)."""

    papers: tuple[str, ...]
    reason: str
    head: str = ""
    head_reason: str = ""
    answer_by: date | None = None


@kind("supplemented")
@dataclass(frozen=True, slots=True)
class Supplemented(Fact):
    """The missing papers are in. `due` is the period counted anew (2018: gone on)."""

    parts: tuple[PartReceived, ...] = ()
    due: Due | None = None
    note: str = ""


@kind("payment_requested")
@dataclass(frozen=True, slots=True)
class PaymentRequested(Fact):
    fees: tuple[FeeLine, ...]
    note: str = ""


@kind("paid")
@dataclass(frozen=True, slots=True)
class Paid(Fact):
    """Money taken. A line without its fee receipt's series and number is not a payment."""

    fees: tuple[FeeLine, ...]


@kind("extended")
@dataclass(frozen=True, slots=True)
class Extended(Fact):
    """Form 04: one new appointment, on the agency's letter (Decree 118, art. 19.6).

    `head` is who approved it at the desk, where there is a roster.
    """

    letter_no: str
    reason: str
    due_at: datetime
    signed_by: str = ""
    head: str = ""


@kind("result_ready")
@dataclass(frozen=True, slots=True)
class ResultReady(Fact):
    result_no: str
    issued_on: date
    outcome: Outcome = Outcome.GRANTED
    summary: str = ""
    signed_by: str = ""


@kind("returned")
@dataclass(frozen=True, slots=True)
class Returned(Fact):
    receiver: str
    receiver_id: str = ""
    way: ReturnBy = ReturnBy.COUNTER
    tracking_no: str = ""
    satisfaction: str = ""
    note: str = ""


@kind("withdrawn")
@dataclass(frozen=True, slots=True)
class Withdrawn(Fact):
    reason: str
    by: str = ""


@kind("stopped")
@dataclass(frozen=True, slots=True)
class Stopped(Fact):
    """Form 05: reason and legal ground, signed by the head."""

    reason: str
    legal_ground: str = ""
    signed_by: str = ""


@kind("corrected")
@dataclass(frozen=True, slots=True)
class Corrected(Fact):
    """A clerk's error put right: the whole intake as it should be; the old one stays in history.

    `due` only for an intake error on the day of receipt, and never once the result is returned.
    `fees_paid` is every line of money taken as it should read, in the order they were paid; one
    that was never taken stands there with the amount 0.
    """

    reason: str
    intake: Intake | None = None
    due: Due | None = None
    fees_paid: tuple[FeeLine, ...] | None = None


@kind("number_assigned")
@dataclass(frozen=True, slots=True)
class NumberAssigned(Fact):
    """The official code of a dossier that was received under a provisional one."""

    dossier_no: str


@kind("conflict_resolved")
@dataclass(frozen=True, slots=True)
class ConflictResolved(Fact):
    """A person has looked at the doubtful entry (station, seq) and says why it stays as it is."""

    station: str
    seq: int
    reason: str


@kind("receipt_printed")
@dataclass(frozen=True, slots=True)
class ReceiptPrinted(Fact):
    """A page was made: copy n of this version of the form."""

    IS_REMARK: ClassVar[bool] = True

    form: str
    paper: str
    copy: int
    version: int = 1
    sha256: str = ""


@kind("note_added")
@dataclass(frozen=True, slots=True)
class NoteAdded(Fact):
    IS_REMARK: ClassVar[bool] = True

    text: str


# --- the entry ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Entry:
    """A fact in its place: line `seq` of the journal of `station`."""

    station: str
    seq: int
    happened_at: datetime
    recorded_at: datetime
    by: str
    fact: Fact
    dossier_id: str | None = None
    revision: int | None = None

    @property
    def kind(self) -> str:
        return self.fact.name if isinstance(self.fact, Unknown) else self.fact.KIND
