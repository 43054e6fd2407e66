"""Words for the values of the domain, as the window says them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desk_app.domain.dossier import ReturnBy, Status
from desk_app.domain.procedures import Channel
from ui.theme.tokens import Tone

translate = QCoreApplication.translate

STATUS_TONES = {
    Status.REGISTERED: Tone.NEUTRAL,
    Status.RECEIVED: Tone.ACCENT,
    Status.REFUSED: Tone.DANGER,
    Status.IN_PROGRESS: Tone.ACCENT,
    Status.AWAITING_SUPPLEMENT: Tone.WARN,
    Status.AWAITING_PAYMENT: Tone.WARN,
    Status.WITHDRAWN: Tone.NEUTRAL,
    Status.STOPPED: Tone.NEUTRAL,
    Status.RESULT_READY: Tone.DONE,
    Status.RETURNED: Tone.DONE,
}


def status_text(status: Status) -> str:
    return {
        Status.REGISTERED: translate("Status", "Registered"),
        Status.RECEIVED: translate("Status", "Received"),
        Status.REFUSED: translate("Status", "Not accepted"),
        Status.IN_PROGRESS: translate("Status", "In progress"),
        Status.AWAITING_SUPPLEMENT: translate("Status", "Waiting for papers"),
        Status.AWAITING_PAYMENT: translate("Status", "Waiting for payment"),
        Status.WITHDRAWN: translate("Status", "Withdrawn"),
        Status.STOPPED: translate("Status", "Stopped"),
        Status.RESULT_READY: translate("Status", "Result ready"),
        Status.RETURNED: translate("Status", "Returned"),
    }[status]


def channel_text(channel: Channel) -> str:
    return {
        Channel.DIRECT: translate("Channel", "At the counter"),
        Channel.ONLINE: translate("Channel", "Online"),
        Channel.POST: translate("Channel", "By post"),
    }[channel]


def return_text(way: ReturnBy) -> str:
    return {
        ReturnBy.COUNTER: translate("ReturnBy", "At the counter"),
        ReturnBy.POST: translate("ReturnBy", "By post"),
    }[way]


def gender_text(gender: str) -> str:
    return {
        "male": translate("Gender", "Male"),
        "female": translate("Gender", "Female"),
    }.get(gender, "")


def step_text(kind: str) -> str:
    """What a step of the step table is called on a button or in a list."""
    return {
        "received": translate("Step", "Receive"),
        "refused": translate("Step", "Do not accept"),
        "handed_over": translate("Step", "Hand over"),
        "taken_over": translate("Step", "Take over"),
        "supplement_requested": translate("Step", "Request more papers"),
        "supplemented": translate("Step", "Take in missing papers"),
        "payment_requested": translate("Step", "Request payment"),
        "paid": translate("Step", "Record payment"),
        "extended": translate("Step", "Apologise and extend"),
        "result_ready": translate("Step", "Record the result"),
        "returned": translate("Step", "Return the result"),
        "withdrawn": translate("Step", "Withdraw"),
        "stopped": translate("Step", "Stop"),
        "corrected": translate("Step", "Correct"),
        "number_assigned": translate("Step", "Assign the official number"),
        "conflict_resolved": translate("Step", "Settle a conflict"),
        "receipt_printed": translate("Step", "Print"),
        "papers_given_back": translate("Step", "Give the papers back"),
        "folder_located": translate("Step", "Folder located"),
        "note_added": translate("Step", "Add a note"),
    }.get(kind, kind)


def form_text(form: str) -> str:
    return {
        "receipt": translate("Form", "Receipt"),
        "receipt_list": translate("Form", "Receipt for several dossiers"),
        "appointment": translate("Form", "Appointment slip"),
        "supplement_request": translate("Form", "Request for supplement"),
        "refusal": translate("Form", "Refusal slip"),
        "extension_letter": translate("Form", "Apology letter"),
        "stop_notice": translate("Form", "Stop notice"),
        "control_slip": translate("Form", "Control slip"),
        "result_receipt": translate("Form", "Receipt for the result"),
        "label": translate("Form", "Folder label"),
        "handover": translate("Form", "Hand-over record"),
        "register_pages": translate("Form", "Register book"),
        "day_sheet": translate("Form", "Sheet of the day"),
        "stock_sheet": translate("Form", "Sheet of a count"),
        "slips": translate("Form", "Slips for outages"),
        "test_page": translate("Form", "Test page"),
    }.get(form, form)


def paper_text(paper: str) -> str:
    """A paper size on screen."""
    return {
        "a4": "A4",
        "a5": "A5",
        "a6": "A6",
        "k80": translate("Paper", "80 mm roll"),
        "l58x40": translate("Paper", "Label 58 × 40 mm"),
        "l100x50": translate("Paper", "Label 100 × 50 mm"),
    }.get(paper, paper)
