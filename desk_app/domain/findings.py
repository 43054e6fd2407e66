"""What an evening may find: every way in which paper and software can part, each with its name.

A finding is a value: the kind, what it is about, and the words' parameters.  It is settled by a
step that puts things right (then it is not found any more) or by a reason (`FindingSettled`).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desk_app.domain.dossier import Holder
from desk_app.domain.paper_facts import Found


class FindingList(StrEnum):
    """The lists an evening shows."""

    PAPER_WITHOUT_RECORD = "paper_without_record"
    RECORD_WITHOUT_PAPER = "record_without_paper"
    WRONG_PLACE_OR_STATE = "wrong_place_or_state"
    BALANCE = "balance"
    """Numbers, receipts, money."""
    SIGNS = "signs"
    """Records made for the report rather than for the work."""


class FindingKind(StrEnum):
    """What is wrong. The names are stored in the journal: they never change."""

    # paper without record
    NOT_ENTERED = "not_entered"
    """A number of this desk's own range that no record has."""
    SLIP_NOT_ENTERED = "slip_not_entered"
    """A slip found among folders that nobody has typed in yet."""
    NUMBER_LOST = "number_lost"
    """Its record was lost with lines of an older copy; the paper must be entered anew."""
    # record without paper
    FOLDER_MISSING = "folder_missing"
    SLIP_MISSING = "slip_missing"
    """A blank slip that is not in the drawer."""
    # wrong place or state
    WRONG_PLACE = "wrong_place"
    """At the desk, an officer, an agency or a shelf other than the record says."""
    ON_ITS_WAY = "on_its_way"
    """Handed over, taken over by nobody, and here."""
    NOT_ON_SHELF = "not_on_shelf"
    """The result is ready and the folder is not on the result shelf."""
    NO_RESULT_YET = "no_result_yet"
    """On the result shelf, while the record knows no result."""
    ALREADY_RETURNED = "already_returned"
    ALREADY_CLOSED = "already_closed"
    """Refused, withdrawn or stopped, and the papers are still here."""
    SUPERSEDED_RECEIPT = "superseded_receipt"
    VOIDED_NUMBER = "voided_number"
    SPOILT_SLIP = "spoilt_slip"
    """A slip that was voided, among the folders or in the drawer."""
    ALTERED_RECEIPT = "altered_receipt"
    """What the receipt's code says is not what the station signed."""
    ANOTHER_COUNTER = "another_counter"
    """Of this unit, from another counter's range."""
    ANOTHER_UNIT = "another_unit"
    FOREIGN_CODE = "foreign_code"
    # balance of the day
    NUMBER_SKIPPED = "number_skipped"
    NEVER_PRINTED = "never_printed"
    PRINTED_TWICE = "printed_twice"
    """One version of a receipt went to the printer more than once."""
    RECEIVED_TWICE = "received_twice"
    """The same person and procedure, received twice on one day."""
    SAME_NUMBER = "same_number"
    FEE_WITHOUT_RECEIPT = "fee_without_receipt"
    FEE_RECEIPT_TWICE = "fee_receipt_twice"
    CONFLICT = "conflict"
    """Two stations recorded steps that contradict one another."""
    NOT_TAKEN_OVER = "not_taken_over"
    """Handed over on an earlier day and taken over by nobody."""
    # signs
    LATE_ENTRY = "late_entry"
    OUT_OF_HOURS = "out_of_hours"
    RESULT_BEFORE_WORK = "result_before_work"
    """A result recorded before anybody had the folder to work on it."""
    MANY_CLOSINGS = "many_closings"
    """Many dossiers closed within a minute."""
    CLOCK_JUMPED = "clock_jumped"

    @property
    def list(self) -> FindingList:
        return _LIST[self]


K, L = FindingKind, FindingList
_LIST: dict[FindingKind, FindingList] = {
    **dict.fromkeys((K.NOT_ENTERED, K.SLIP_NOT_ENTERED, K.NUMBER_LOST), L.PAPER_WITHOUT_RECORD),
    **dict.fromkeys((K.FOLDER_MISSING, K.SLIP_MISSING), L.RECORD_WITHOUT_PAPER),
    **dict.fromkeys(
        (
            K.WRONG_PLACE,
            K.ON_ITS_WAY,
            K.NOT_ON_SHELF,
            K.NO_RESULT_YET,
            K.ALREADY_RETURNED,
            K.ALREADY_CLOSED,
            K.SUPERSEDED_RECEIPT,
            K.VOIDED_NUMBER,
            K.SPOILT_SLIP,
            K.ALTERED_RECEIPT,
            K.ANOTHER_COUNTER,
            K.ANOTHER_UNIT,
            K.FOREIGN_CODE,
        ),
        L.WRONG_PLACE_OR_STATE,
    ),
    **dict.fromkeys(
        (
            K.NUMBER_SKIPPED,
            K.NEVER_PRINTED,
            K.PRINTED_TWICE,
            K.RECEIVED_TWICE,
            K.SAME_NUMBER,
            K.FEE_WITHOUT_RECEIPT,
            K.FEE_RECEIPT_TWICE,
            K.CONFLICT,
            K.NOT_TAKEN_OVER,
        ),
        L.BALANCE,
    ),
    **dict.fromkeys(
        (K.LATE_ENTRY, K.OUT_OF_HOURS, K.RESULT_BEFORE_WORK, K.MANY_CLOSINGS, K.CLOCK_JUMPED),
        L.SIGNS,
    ),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that does not agree.

    `subject` is the dossier's present number, a slip's, or the text that was scanned; `expected`
    where the record says the folder is, `seen` where it was found; `params` fill the words.
    """

    kind: FindingKind
    subject: str
    dossier_no: str = ""
    owner: str = ""
    expected: Holder | None = None
    seen: Holder | None = None
    params: tuple[tuple[str, str], ...] = ()

    @property
    def found(self) -> Found:
        """As it is written down."""
        return Found(self.kind.value, self.subject)
