"""Findings as rows: what, whose, what is wrong, and the step that settles it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from desk_app.domain.day_findings import Settled
from desk_app.domain.dossier import Holder, HolderKind, Status
from desk_app.domain.findings import Finding, FindingKind
from ui.ports.findings import FindingWords

translate = QCoreApplication.translate
K = FindingKind


class Way(StrEnum):
    """How a finding is settled by a step. REASON has none: somebody says why it stands."""

    REASON = "reason"
    OPEN = "open"
    LOCATE = "locate"
    PRINT = "print"
    VOID_NUMBER = "void_number"
    SPOIL_SLIP = "spoil_slip"
    RETURN = "return"
    TAKE_OVER = "take_over"
    TAKE_IN = "take_in"
    TRANSCRIBE = "transcribe"


_WAYS: dict[FindingKind, Way] = {
    K.NOT_ENTERED: Way.TAKE_IN,
    K.NUMBER_LOST: Way.TAKE_IN,
    K.SLIP_NOT_ENTERED: Way.TRANSCRIBE,
    K.SLIP_MISSING: Way.SPOIL_SLIP,
    K.FOLDER_MISSING: Way.OPEN,
    K.WRONG_PLACE: Way.LOCATE,
    K.ON_ITS_WAY: Way.LOCATE,
    K.NOT_ON_SHELF: Way.LOCATE,
    K.NO_RESULT_YET: Way.OPEN,
    K.ALREADY_RETURNED: Way.OPEN,
    K.ALREADY_CLOSED: Way.OPEN,
    K.ALTERED_RECEIPT: Way.OPEN,
    K.NUMBER_SKIPPED: Way.VOID_NUMBER,
    K.NEVER_PRINTED: Way.PRINT,
    K.RECEIVED_TWICE: Way.OPEN,
    K.SAME_NUMBER: Way.OPEN,
    K.FEE_WITHOUT_RECEIPT: Way.OPEN,
    K.FEE_RECEIPT_TWICE: Way.OPEN,
    K.CONFLICT: Way.OPEN,
    K.NOT_TAKEN_OVER: Way.TAKE_OVER,
}
_NEEDS_DOSSIER = (Way.OPEN, Way.LOCATE, Way.PRINT, Way.RETURN)
_SHELF, _TRAY = Holder(HolderKind.SHELF), Holder(HolderKind.DESK)


def way_of(finding: Finding) -> Way:
    """The step that settles it; a result that is not where it should be was perhaps returned."""
    way = _WAYS.get(finding.kind, Way.REASON)
    if finding.kind is K.FOLDER_MISSING and _is_ready(finding):
        way = Way.RETURN
    if way in _NEEDS_DOSSIER and not finding.dossier_no:
        return Way.REASON
    return way


def _is_ready(finding: Finding) -> bool:
    return dict(finding.params).get("status") == Status.RESULT_READY.value


def place_to_say(finding: Finding) -> Holder:
    """Where a folder is once its finding is settled by LOCATE: where it was seen; a result on the
    shelf, where it is put now."""
    if finding.kind is K.NOT_ON_SHELF:
        return _SHELF
    if finding.seen is not None:
        return finding.seen
    return _SHELF if _is_ready(finding) else _TRAY


def way_caption(finding: Finding) -> str:
    """The step in two words, for its button."""
    captions = {
        Way.REASON: translate("Findings", "Give a reason"),
        Way.OPEN: translate("Findings", "Open"),
        Way.LOCATE: translate("Findings", "It is here"),
        Way.PRINT: translate("Findings", "Print"),
        Way.VOID_NUMBER: translate("Findings", "Void it"),
        Way.SPOIL_SLIP: translate("Findings", "Void the slip"),
        Way.RETURN: translate("Findings", "Returned"),
        Way.TAKE_OVER: translate("Findings", "Take over"),
        Way.TAKE_IN: translate("Findings", "Enter it"),
        Way.TRANSCRIBE: translate("Findings", "Enter the slip"),
    }
    if finding.kind is K.NOT_ON_SHELF:
        return translate("Findings", "Put on shelf")
    if finding.kind in (K.SUPERSEDED_RECEIPT, K.VOIDED_NUMBER, K.SPOILT_SLIP):
        return translate("Findings", "Taken back")
    return captions[way_of(finding)]


def usual_reason(finding: Finding) -> str:
    """A reason that is nearly always the one: papers that are no longer valid are taken back."""
    if finding.kind in (K.SUPERSEDED_RECEIPT, K.VOIDED_NUMBER, K.SPOILT_SLIP):
        return translate("Findings", "The old paper was taken back")
    return ""


@dataclass(frozen=True, slots=True)
class FindingRow:
    """`settled` is the reason with the name of who gave it; "" while the finding is open.

    Sentences are made when a row is drawn: of some thousand rows a dozen are in sight.
    """

    finding: Finding
    words: FindingWords = field(compare=False, repr=False)
    settled: str = ""

    @property
    def is_open(self) -> bool:
        return not self.settled

    @property
    def key(self) -> tuple[str, str]:
        return (self.finding.kind.value, self.finding.subject)

    @property
    def title(self) -> str:
        return self.finding.subject

    @property
    def under(self) -> str:
        """Whose it is; the dossier too, where the finding is about something else."""
        number, owner = self.finding.dossier_no, self.finding.owner
        if not number or number == self.finding.subject:
            return owner
        return f"{number} · {owner}" if owner else number

    @property
    def what(self) -> str:
        return self.words.text(self.finding)

    @property
    def to_do(self) -> str:
        return self.words.step(self.finding)

    @property
    def caption(self) -> str:
        """The step's, for its button; "" for what is settled."""
        return way_caption(self.finding) if self.is_open else ""


def finding_rows(
    found: Iterable[Finding], settled: Iterable[Settled], words: FindingWords
) -> tuple[FindingRow, ...]:
    """Open ones first, then those somebody gave a reason for."""
    return (
        *(FindingRow(one, words) for one in found),
        *(FindingRow(one.finding, words, _said(one)) for one in settled),
    )


def _said(one: Settled) -> str:
    who = one.head or one.by
    return f"{one.reason} · {who}" if who else one.reason
