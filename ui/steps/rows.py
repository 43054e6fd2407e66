"""What each step asks of the clerk: one function per kind, which describes its fields."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from desk_app.domain.dossier import (
    FeeLine,
    HolderKind,
    Outcome,
    PartReceived,
    Status,
)
from desk_app.domain.workflow import needs_head
from ui.dates import day_text
from ui.dossier_words import holder_kind_text, outcome_text
from ui.steps.correction import correction_rows
from ui.steps.form import Asked, Described, FieldForm, Kind, Rows, StepForm
from ui.words import step_text

translate = QCoreApplication.translate


def form_of(kind: str, asked: Asked) -> StepForm:
    """The form of a step that is open. Raises KeyError for a kind that has none."""
    rows, explanation = _ROWS[kind](asked)
    return StepForm(kind, step_text(kind), rows, explanation, kind == "corrected")


def _reason(title: str = "") -> FieldForm:
    return FieldForm("reason", title or translate("StepForm", "Reason"), is_needed=True)


def _note() -> FieldForm:
    return FieldForm("note", translate("StepForm", "Note"))


def _when() -> FieldForm:
    hint = translate("StepForm", "empty: now")
    title = translate("StepForm", "When it happened")
    return FieldForm("happened_at", title, Kind.MOMENT, hint=hint, width=180)


def _signer() -> FieldForm:
    return FieldForm("signed_by", translate("StepForm", "Signed by"))


def _received(asked: Asked) -> Described:
    said = translate(
        "StepForm",
        "Everything is there: the dossier is taken in under its number, and the clock starts now.",
    )
    return (), said


def _refused(asked: Asked) -> Described:
    title = translate("StepForm", "Reason, as it is told to the applicant")
    return ((_reason(title),),), translate("StepForm", "The papers go back to the citizen.")


def _handed_over(asked: Asked) -> Described:
    kinds: tuple[HolderKind, ...] = (
        HolderKind.OFFICER,
        HolderKind.AGENCY,
        HolderKind.CENTER,
        HolderKind.SHELF,
    )
    if asked.dossier.status is Status.RESULT_READY:
        kinds = (HolderKind.SHELF, HolderKind.OFFICER, HolderKind.AGENCY, HolderKind.CENTER)
    if asked.dossier.holder.kind is not HolderKind.DESK:
        kinds = (HolderKind.DESK, *kinds)
    options = tuple((kind.value, holder_kind_text(kind)) for kind in kinds)
    to = translate("StepForm", "Hand over to")
    agency = asked.dossier.intake.handling_agency
    start = HolderKind.AGENCY.value if agency and kinds[0] is HolderKind.OFFICER else ""
    name = FieldForm(
        "to.name",
        translate("StepForm", "Name"),
        start=agency if start else "",
        is_needed=True,
    )
    rows = (
        (FieldForm("to.kind", to, Kind.CHOICE, start or options[0][0], options, width=200), name),
        (_note(), _when()),
    )
    said = translate(
        "StepForm",
        "One folder by itself; a pile has its own room (F7). Scan the folder here: without a scan "
        "the entry says so.",
    )
    before = asked.dossier.handed_to
    if before is not None:
        said = translate(
            "StepForm",
            "It is on its way to {name}, who has not taken it over: this hand-over takes the place "
            "of that one.",
        ).format(name=before.name or holder_kind_text(before.kind))
    return rows, said


def _taken_over(asked: Asked) -> Described:
    going_to = asked.dossier.handed_to
    name = going_to.name if going_to else ""
    by = FieldForm("taken_by", translate("StepForm", "Taken over by"), start=name, is_needed=True)
    said = translate(
        "StepForm", "Scan the folder as it is taken over: without a scan the entry says so."
    )
    return ((by, _when()), (_note(),)), said


def _supplement_requested(asked: Asked) -> Described:
    have = tuple(part.name for part in asked.dossier.intake.parts)
    names = (*(name for name in asked.papers if name not in have), *have)
    title = translate("StepForm", "Papers to complete (Space ticks)")
    rows: Rows = (
        (FieldForm("papers", title, Kind.NAMES, (), tuple((n, n) for n in names), is_needed=True),),
        (_reason(translate("StepForm", "What is missing or wrong with them")),),
    )
    if needs_head(asked.dossier, "supplement_requested"):
        rows += (_second_request(asked),)
        return rows, translate("StepForm", "A second request: the head decides, and says why.")
    return rows, translate("StepForm", "Everything that is missing must be said at once.")


def _second_request(asked: Asked) -> tuple[FieldForm, ...]:
    why = translate("StepForm", "Why it was not said the first time")
    reason = FieldForm("head_reason", why, is_needed=True)
    if asked.has_roster:
        return (reason,)
    head = translate("StepForm", "The head who decided")
    return FieldForm("head", head, width=220, is_needed=True), reason


def _supplemented(asked: Asked) -> Described:
    parts = tuple(PartReceived(name) for name in asked.dossier.asked_for)
    title = translate("StepForm", "Papers brought (Space ticks, digits count)")
    rows: Rows = (
        (FieldForm("parts", title, Kind.PARTS, parts, is_needed=True),),
        (_note(), _when()),
    )
    return rows, ""


def _fees(start: tuple[FeeLine, ...], hint: str) -> FieldForm:
    title = translate("StepForm", "Fees and charges")
    return FieldForm("fees", title, Kind.FEES, start, hint=hint)


def _payment_requested(asked: Asked) -> Described:
    unpaid = tuple(fee for fee in asked.dossier.intake.fees if not fee.receipt_no)
    said = translate("StepForm", "The dossier waits until the money is paid.")
    return ((_fees(unpaid, ""),), (_note(),)), said


def _paid(asked: Asked) -> Described:
    due = asked.dossier.fees_due
    unpaid = tuple(fee for fee in asked.dossier.intake.fees if not fee.receipt_no)
    said = translate("StepForm", "Series and number stand on the fee receipt that was given.")
    return ((_fees(due or unpaid, "receipt"),), (_when(),)), said


def _extended(asked: Asked) -> Described:
    letter = translate("StepForm", "Number of the letter")
    rows: Rows = (
        (
            FieldForm("letter_no", letter, width=192, is_needed=True),
            FieldForm("due_on", translate("StepForm", "New due day"), Kind.DAY, width=140),
            _signer(),
        ),
        (_reason(),),
    )
    return rows, translate("StepForm", "Once only, on the handling agency's letter of apology.")


def _result_ready(asked: Asked) -> Described:
    outcomes = tuple((one.value, outcome_text(one)) for one in Outcome)
    today = day_text(asked.today)
    number = translate("StepForm", "Number of the result")
    rows: Rows = (
        (
            FieldForm("result_no", number, width=150, is_needed=True),
            FieldForm("issued_on", translate("StepForm", "Issued on"), Kind.DAY, today, width=130),
            FieldForm(
                "outcome", translate("StepForm", "Outcome"), Kind.CHOICE, outcomes[0][0], outcomes
            ),
        ),
        (FieldForm("summary", translate("StepForm", "Summary")),),
        (_signer(), _when()),
    )
    return rows, ""


def _withdrawn(asked: Asked) -> Described:
    name = asked.dossier.intake.applicant.name
    by = FieldForm("by", translate("StepForm", "Asked for by"), start=name)
    return ((_reason(),), (by, _when())), translate(
        "StepForm", "The citizen asks for the dossier back."
    )


def _stopped(asked: Asked) -> Described:
    ground = FieldForm("legal_ground", translate("StepForm", "Legal ground"))
    return ((_reason(),), (ground, _signer())), ""


def _number_assigned(asked: Asked) -> Described:
    said = translate("StepForm", "The next official number of its day takes the place of {number}.")
    return (), said.format(number=asked.dossier.dossier_no)


def _conflict_resolved(asked: Asked) -> Described:
    options = tuple(
        (
            f"{doubt.station}/{doubt.seq}",
            translate("StepForm", "{step}, line {seq} of station {station}").format(
                step=step_text(doubt.kind), seq=doubt.seq, station=doubt.station
            ),
        )
        for doubt in asked.dossier.open_doubts
    )
    start = options[0][0] if options else ""
    rows: Rows = (
        (FieldForm("doubt", translate("StepForm", "Which entry"), Kind.CHOICE, start, options),),
        (_reason(translate("StepForm", "What you found and why it stays as it is")),),
    )
    said = translate(
        "StepForm",
        "The entry was kept but does not count. It stays in the history with what you found.",
    )
    return rows, said


def _papers_given_back(asked: Asked) -> Described:
    name = asked.dossier.intake.applicant.name
    title = translate("StepForm", "Given back to")
    to = FieldForm("receiver", title, start=name, is_needed=True)
    said = translate("StepForm", "The citizen has the papers again and signs for them.")
    return ((to, _when()), (_note(),)), said


def _note_added(asked: Asked) -> Described:
    return ((FieldForm("text", translate("StepForm", "Note"), is_needed=True),),), ""


_ROWS: dict[str, Callable[[Asked], Described]] = {
    "received": _received,
    "refused": _refused,
    "handed_over": _handed_over,
    "taken_over": _taken_over,
    "supplement_requested": _supplement_requested,
    "supplemented": _supplemented,
    "payment_requested": _payment_requested,
    "paid": _paid,
    "extended": _extended,
    "result_ready": _result_ready,
    "withdrawn": _withdrawn,
    "stopped": _stopped,
    "corrected": correction_rows,
    "number_assigned": _number_assigned,
    "conflict_resolved": _conflict_resolved,
    "papers_given_back": _papers_given_back,
    "note_added": _note_added,
}
