"""The columns of the register: what each is called and what it says of a dossier."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from desk_app.domain.dossier import Holder, HolderKind
from desk_app.domain.listing import PRESSING, ListedRow
from desk_app.domain.moments import local
from desk_app.domain.procedures import Channel
from ui.actions import DossierRow
from ui.dates import day_text
from ui.theme.tokens import Tone
from ui.words import STATUS_TONES, channel_text, status_text

translate = QCoreApplication.translate
Value = str | date | datetime | None


class Column(StrEnum):
    """In the order they stand; the names are kept in the window's settings."""

    NUMBER = "number"
    PERSON = "owner"
    APPLICANT = "applicant"
    PHONE = "phone"
    PROCEDURE = "procedure"
    CODE = "code"
    SECTOR = "sector"
    CHANNEL = "channel"
    CLERK = "clerk"
    RECEIVED = "received"
    DUE = "due"
    READY = "ready"
    RETURNED = "returned"
    HOLDER = "holder"
    STATUS = "status"


COLUMNS = tuple(Column)
PLACE = {column: place for place, column in enumerate(COLUMNS)}
USUAL = (
    Column.NUMBER,
    Column.PERSON,
    Column.PROCEDURE,
    Column.RECEIVED,
    Column.DUE,
    Column.STATUS,
)
"""What is shown until somebody chooses otherwise."""


def column_title(column: Column) -> str:
    return {
        Column.NUMBER: translate("RegisterModel", "Dossier number"),
        Column.PERSON: translate("RegisterModel", "Owner"),
        Column.APPLICANT: translate("RegisterModel", "Submitted by"),
        Column.PHONE: translate("RegisterModel", "Telephone"),
        Column.PROCEDURE: translate("RegisterModel", "Procedure"),
        Column.CODE: translate("RegisterModel", "Procedure code"),
        Column.SECTOR: translate("RegisterModel", "Sector"),
        Column.CHANNEL: translate("RegisterModel", "Channel"),
        Column.CLERK: translate("RegisterModel", "Received by"),
        Column.RECEIVED: translate("RegisterModel", "Received"),
        Column.DUE: translate("RegisterModel", "Due"),
        Column.READY: translate("RegisterModel", "Result ready"),
        Column.RETURNED: translate("RegisterModel", "Returned"),
        Column.HOLDER: translate("RegisterModel", "Folder is with"),
        Column.STATUS: translate("RegisterModel", "State"),
    }[column]


def cell_value(row: DossierRow, column: Column, today: date) -> Value:
    """Days and moments as such, everything else as text; None where there is nothing."""
    if column is Column.NUMBER:
        return row.dossier_no
    if column is Column.PERSON:
        return row.owner or row.applicant
    if column is Column.APPLICANT:
        return row.applicant
    if column is Column.PROCEDURE:
        return row.procedure_name
    if column is Column.CODE:
        return row.procedure_code
    if column is Column.CHANNEL:
        return channel_text(Channel(row.channel))
    if column is Column.RECEIVED:
        return row.received_at
    if column is Column.DUE:
        return row.due_on
    if column is Column.STATUS:
        return state_tag(row, today)[0]
    return _listed_value(row, column) if isinstance(row, ListedRow) else None


def _listed_value(row: ListedRow, column: Column) -> Value:
    if column is Column.PHONE:
        return row.phone
    if column is Column.SECTOR:
        return row.sector
    if column is Column.CLERK:
        return row.clerk
    if column is Column.READY:
        return row.ready_at
    if column is Column.RETURNED:
        return row.returned_at
    return whereabouts(row.holder, row.handed_to)


def cell_text(row: DossierRow, column: Column, today: date) -> str:
    value = cell_value(row, column, today)
    if isinstance(value, datetime):
        return f"{local(value):%d/%m/%Y %H:%M}"
    if isinstance(value, date):
        return day_text(value)
    return value or ""


# --- words -------------------------------------------------------------------------------------


def folder_text(holder: Holder) -> str:
    """Who or what holds a folder: by name where one is known."""
    kind = folder_kind_text(holder.kind)
    if not holder.name:
        return kind
    if holder.kind in (HolderKind.OFFICER, HolderKind.AGENCY):
        return holder.name
    return f"{kind}: {holder.name}"


def folder_kind_text(kind: HolderKind) -> str:
    return {
        HolderKind.DESK: translate("Folder", "At the desk"),
        HolderKind.OFFICER: translate("Folder", "Case officer"),
        HolderKind.AGENCY: translate("Folder", "Another agency"),
        HolderKind.CENTER: translate("Folder", "The centre"),
        HolderKind.SHELF: translate("Folder", "Result shelf"),
        HolderKind.CITIZEN: translate("Folder", "The citizen"),
    }[kind]


def whereabouts(holder: Holder, handed_to: Holder | None) -> str:
    """Where the folder is; handed over but not yet taken over, it is on its way."""
    if handed_to is None:
        return folder_text(holder)
    return translate("Folder", "on its way → {holder}").format(holder=folder_text(handed_to))


def due_tone(row: DossierRow, today: date) -> Tone:
    """How pressing the due date is; a dossier whose result exists presses nobody."""
    if row.due_on is None or row.status not in PRESSING:
        return Tone.NEUTRAL
    if row.due_on < today:
        return Tone.DANGER
    return Tone.WARN if row.due_on <= today + timedelta(days=1) else Tone.NEUTRAL


def state_tag(row: DossierRow, today: date) -> tuple[str, Tone]:
    """State by word and colour; what wants doing first comes before the plain status."""
    text, tone = status_text(row.status), STATUS_TONES[row.status]
    pressing = due_tone(row, today)
    if pressing is Tone.DANGER and row.due_on is not None:
        late = (today - row.due_on).days
        said = translate("RegisterModel", "{status} · {days} days overdue")
        if late == 1:
            said = translate("RegisterModel", "{status} · 1 day overdue")
        return said.format(status=text, days=late), pressing
    if row.is_unprinted and not row.status.is_final:
        return translate("RegisterModel", "{status} · not printed").format(status=text), Tone.WARN
    if pressing is Tone.WARN:
        is_today = row.due_on == today
        said = (
            translate("RegisterModel", "{status} · due today")
            if is_today
            else translate("RegisterModel", "{status} · due tomorrow")
        )
        return said.format(status=text), pressing
    return text, tone


def count_text(count: int) -> str:
    """Thousands parted by points, as in 1.000.000."""
    return f"{count:,}".replace(",", ".")
