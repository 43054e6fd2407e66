"""What a correction may change: what was taken over the counter, as it stands, to be put right."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desk_app.domain.dossier import ReturnBy
from desk_app.domain.procedures import LimitUnit
from ui.steps.form import Asked, Described, FieldForm, Kind, Rows
from ui.words import return_text

translate = QCoreApplication.translate


def correction_rows(asked: Asked) -> Described:
    """The intake as it stands, and the reason for changing it."""
    intake = asked.dossier.intake
    ways = tuple((one.value, return_text(one)) for one in ReturnBy)
    limit = (str(intake.limit_amount or ""), intake.limit_unit or LimitUnit.WORKING_DAY.value)
    applicant, owner = translate("StepForm", "Submitted by"), translate("StepForm", "Owner")
    why = translate("StepForm", "What was wrong (stays in the history)")
    rows: Rows = (
        (FieldForm("reason", why, is_needed=True),),
        (FieldForm("applicant", applicant, Kind.PERSON, intake.applicant),),
        (FieldForm("owner", owner, Kind.OWNER, intake.owner),),
        (
            FieldForm(
                "procedure_code",
                translate("StepForm", "Procedure"),
                Kind.PROCEDURE,
                intake.procedure_code,
                ((intake.procedure_code, intake.procedure_name),),
            ),
            FieldForm("limit", translate("StepForm", "Time limit"), Kind.LIMIT, limit, width=210),
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
        (FieldForm("note", translate("StepForm", "Note"), start=intake.note),),
        (
            FieldForm(
                "parts", translate("StepForm", "Papers in the folder"), Kind.PARTS, intake.parts
            ),
        ),
    )
    return rows, translate("StepForm", "A new version of the receipt is made; the old one is void.")
