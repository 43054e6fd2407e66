"""The dossier as a value: what the fold of its entries says at one moment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desk_app.domain.deadlines import Due
from desk_app.domain.procedures import Channel


class Status(StrEnum):
    """Where a dossier stands, with the national code of each (rules of the field, section 6)."""

    REGISTERED = "registered"
    RECEIVED = "received"
    REFUSED = "refused"
    IN_PROGRESS = "in_progress"
    AWAITING_SUPPLEMENT = "awaiting_supplement"
    AWAITING_PAYMENT = "awaiting_payment"
    WITHDRAWN = "withdrawn"
    STOPPED = "stopped"
    RESULT_READY = "result_ready"
    RETURNED = "returned"

    @property
    def code(self) -> int:
        """The national code, 1 to 10."""
        return _NATIONAL[self]

    @property
    def is_final(self) -> bool:
        return self in (Status.REFUSED, Status.WITHDRAWN, Status.STOPPED, Status.RETURNED)


_NATIONAL = {status: code for code, status in enumerate(Status, start=1)}


class ReturnBy(StrEnum):
    COUNTER = "counter"
    POST = "post"


class Subject(StrEnum):
    """Who asks: national codes 1 citizen, 2 enterprise, 3 state body, 4 other organisation."""

    CITIZEN = "citizen"
    ENTERPRISE = "enterprise"
    STATE_BODY = "state_body"
    OTHER = "other"


class HolderKind(StrEnum):
    """Where a folder can be."""

    DESK = "desk"
    OFFICER = "officer"
    AGENCY = "agency"
    CENTER = "center"
    SHELF = "shelf"
    CITIZEN = "citizen"


class Outcome(StrEnum):
    """What the result says: what was asked for, or a reasoned refusal (Decree 118, art. 19.3)."""

    GRANTED = "granted"
    REFUSED = "refused"


class Satisfaction(StrEnum):
    VERY_SATISFIED = "very_satisfied"
    SATISFIED = "satisfied"
    NOT_SATISFIED = "not_satisfied"


@dataclass(frozen=True, slots=True)
class Party:
    """A citizen or an organisation. Numbers are text: a leading zero is part of them."""

    name: str
    subject: Subject = Subject.CITIZEN
    personal_id: str = ""
    tax_code: str = ""
    phone: str = ""
    email: str = ""
    address: str = ""
    born_on: date | None = None
    gender: str = ""


@dataclass(frozen=True, slots=True)
class PartReceived:
    """One line of the receipt's table: what lies in the folder, in three kinds of copies.

    `pages` is of one copy, where the fee counts them (certification); 0: not counted.
    """

    name: str
    originals: int = 0
    certified_copies: int = 0
    photocopies: int = 0
    kind: str = "submit"
    is_from_database: bool = False
    pages: int = 0


@dataclass(frozen=True, slots=True)
class FeeLine:
    """Money asked for, in đồng. Paid only when the fee receipt's series and number are known."""

    name: str
    amount: int
    kind: str = "fee"
    receipt_series: str = ""
    receipt_no: str = ""


@dataclass(frozen=True, slots=True)
class Intake:
    """What was taken over the counter. The catalogue's words are frozen with it."""

    procedure_code: str
    procedure_name: str
    applicant: Party
    sector: str = ""
    case: str = ""
    owner: Party | None = None
    parts: tuple[PartReceived, ...] = ()
    sets: int = 1
    channel: Channel = Channel.DIRECT
    return_by: ReturnBy = ReturnBy.COUNTER
    note: str = ""
    handling_agency: str = ""
    fees: tuple[FeeLine, ...] = ()
    limit_amount: int = 0
    limit_unit: str = ""
    authority: str = ""
    return_address: str = ""

    @property
    def whose(self) -> Party:
        """The owner of the dossier: the applicant unless another is named."""
        return self.owner or self.applicant


@dataclass(frozen=True, slots=True)
class Holder:
    kind: HolderKind
    name: str = ""


@dataclass(frozen=True, slots=True)
class Result:
    """The result exists: its number and day are indispensable (Decree 118, art. 5.1c)."""

    result_no: str
    issued_on: date
    ready_at: datetime
    outcome: Outcome = Outcome.GRANTED
    summary: str = ""


@dataclass(frozen=True, slots=True)
class Handing:
    """The result reached the citizen."""

    receiver: str
    returned_at: datetime
    way: ReturnBy = ReturnBy.COUNTER
    tracking_no: str = ""
    satisfaction: str = ""
    receiver_id: str = ""
    given_by: str = ""


@dataclass(frozen=True, slots=True)
class Extension:
    """The one new appointment and the letter that tells of it (Decree 118, art. 19.6)."""

    letter_no: str
    reason: str
    old_due_at: datetime
    new_due_at: datetime
    extended_at: datetime
    signed_by: str = ""


@dataclass(frozen=True, slots=True)
class Print:
    """A page that was made: which form, which copy, of which version of the receipt."""

    form: str
    paper: str
    copy: int
    version: int
    printed_at: datetime
    station: str
    seq: int
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    text: str
    noted_at: datetime
    by: str
    station: str
    seq: int


@dataclass(frozen=True, slots=True, order=True)
class Doubt:
    """An entry that is kept but does not count until a person has settled it.

    `code` is `conflict` (two entries claim the same revision) or the reason why the step table
    does not allow it.
    """

    revision: int
    station: str
    seq: int
    kind: str
    code: str
    is_settled: bool = False


@dataclass(frozen=True, slots=True)
class Dossier:
    """The state of one dossier; `revision` is the highest of the entries it is the fold of."""

    dossier_id: str
    dossier_no: str
    status: Status
    revision: int
    intake: Intake
    station: str
    received_by: str
    registered_at: datetime
    recorded_at: datetime
    is_provisional: bool = False
    former_nos: tuple[str, ...] = ()
    received_at: datetime | None = None
    rule_set: str = ""
    due: Due | None = None
    judged_due_on: date | None = None
    version: int = 1
    resumes_to: Status | None = None
    asked_at: datetime | None = None
    asked_for: tuple[str, ...] = ()
    asked_reason: str = ""
    asked_by: str = ""
    answer_by: date | None = None
    supplement_requests: int = 0
    extensions: int = 0
    extension: Extension | None = None
    slip_no: str = ""
    fees_due: tuple[FeeLine, ...] = ()
    fees_paid: tuple[FeeLine, ...] = ()
    holder: Holder = Holder(HolderKind.DESK)
    handed_to: Holder | None = None
    result: Result | None = None
    handing: Handing | None = None
    closing_reason: str = ""
    closed_at: datetime | None = None
    closed_by: str = ""
    legal_ground: str = ""
    closing_signed_by: str = ""
    prints: tuple[Print, ...] = ()
    notes: tuple[Note, ...] = ()
    doubts: tuple[Doubt, ...] = ()

    @property
    def open_doubts(self) -> tuple[Doubt, ...]:
        return tuple(d for d in self.doubts if not d.is_settled)

    def copies_of(self, form: str) -> int:
        """How many pages of this form were printed in the present version."""
        return sum(1 for p in self.prints if p.form == form and p.version == self.version)
