"""What a correction may change: what was taken over the counter, as it stands, to be put right."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desk_app.domain.dossier import FeeLine, ReturnBy, Status
from desk_app.domain.procedures import LimitUnit
from ui.steps.form import Asked, Described, FieldForm, Kind, Rows
from ui.words import return_text

translate = QCoreApplication.translate


def correction_rows(asked: Asked) -> Described:
    """The intake as it stands, and the reason for changing it."""
    intake = asked.dossier.intake
    ways = tuple((one.value, return_text(one)) for one in ReturnBy)
    applicant, owner = translate("StepForm", "Submitted by"), translate("StepForm", "Owner")
    why = translate("StepForm", "What was wrong (stays in the history)")
    paid = asked.dossier.fees_paid
    is_returned = asked.dossier.status is Status.RETURNED
    rows: Rows = (
        (FieldForm("reason", why, is_needed=True),),
        (FieldForm("applicant", applicant, Kind.PERSON, intake.applicant),),
        (FieldForm("owner", owner, Kind.OWNER, intake.owner),),
        (
            FieldForm("authority", translate("StepForm", "By what right"), start=intake.authority),
            FieldForm(
                "handling_agency",
                translate("StepForm", "Handled by another agency"),
                start=intake.handling_agency,
            ),
        ),
        (
            FieldForm(
                "procedure_code",
                translate("StepForm", "Procedure"),
                Kind.PROCEDURE,
                intake.procedure_code,
                ((intake.procedure_code, intake.procedure_name),),
            ),
            *(() if is_returned else (_limit(asked),)),
        ),
        (
            FieldForm("case", translate("StepForm", "Case"), start=intake.case),
            FieldForm("sets", translate("StepForm", "Sets"), start=str(intake.sets), width=70),
            FieldForm(
                "return_by",
                translate("StepForm", "Result returned"),
                Kind.CHOICE,
                intake.return_by.value,
                ways,
                width=150,
            ),
        ),
        (
            FieldForm(
                "return_address",
                translate("StepForm", "Post brings it to"),
                start=intake.return_address,
            ),
            FieldForm("note", translate("StepForm", "Note"), start=intake.note),
        ),
        (
            FieldForm(
                "parts", translate("StepForm", "Papers in the folder"), Kind.PARTS, intake.parts
            ),
        ),
        _fees("fees", translate("StepForm", "Fees on the receipt"), intake.fees),
        *((_fees("fees_paid", translate("StepForm", "Money taken"), paid),) if paid else ()),
    )
    said = translate("StepForm", "A new version of the receipt is made; the old one is void.")
    if is_returned:
        said = translate(
            "StepForm",
            "The result is returned: the due date stays. Reports and sums follow what is put "
            "right; a payment that was never taken gets the amount 0.",
        )
    return rows, said


def _limit(asked: Asked) -> FieldForm:
    intake = asked.dossier.intake
    limit = (str(intake.limit_amount or ""), intake.limit_unit or LimitUnit.WORKING_DAY.value)
    return FieldForm("limit", translate("StepForm", "Time limit"), Kind.LIMIT, limit, width=210)


def _fees(name: str, title: str, fees: tuple[FeeLine, ...]) -> tuple[FieldForm, ...]:
    return (FieldForm(name, title, Kind.FEES, fees, hint="receipt"),)
