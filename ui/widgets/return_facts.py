"""What the clerk must see before a result is given back."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from desk_app.domain.dossier import Dossier, HolderKind, Outcome, Party
from desk_app.domain.moments import local
from desk_app.domain.returning import Timing, owed, timing, to_give_back
from ui.dates import day_text, moment_words
from ui.numbers import grouped_id, money_text
from ui.theme.tokens import Tone

translate = QCoreApplication.translate


def person_text(party: Party) -> str:
    number = grouped_id(party.personal_id) or party.tax_code
    return " · ".join(x for x in (party.name, number, party.phone) if x)


def facts_of(dossier: Dossier) -> list[tuple[str, str]]:
    """Names and texts; what does not exist has no row."""
    intake, result = dossier.intake, dossier.result
    outcome = ""
    if result is not None:
        day = day_text(result.issued_on)
        outcome = translate("ReturnFacts", "no. {number}, {day}").format(
            number=result.result_no, day=day
        )
        if result.outcome is Outcome.REFUSED:
            outcome += " · " + translate("ReturnFacts", "a refusal with its reasons")
    papers = "; ".join(f"{part.name} ({part.originals})" for part in to_give_back(dossier))
    fees = "; ".join(f"{fee.name} {money_text(fee.amount)} đ" for fee in owed(dossier))
    rows = [
        (translate("ReturnFacts", "Owner"), person_text(intake.whose)),
        (
            translate("ReturnFacts", "Submitted by"),
            person_text(intake.applicant) if intake.owner else "",
        ),
        (translate("ReturnFacts", "Result"), outcome),
        (translate("ReturnFacts", "Due"), moment_words(dossier.due.due_at) if dossier.due else ""),
        (translate("ReturnFacts", "The folder is"), place_text(dossier)),
        (translate("ReturnFacts", "Give back"), papers),
        (translate("ReturnFacts", "Unpaid"), fees),
    ]
    return [(name, text) for name, text in rows if text]


def place_text(dossier: Dossier) -> str:
    """Where the folder is, in words; handed over and taken over by nobody, it is on its way."""
    holder = dossier.handed_to or dossier.holder
    said = {
        HolderKind.DESK: translate("ReturnFacts", "at this desk"),
        HolderKind.OFFICER: translate("ReturnFacts", "with the officer"),
        HolderKind.AGENCY: translate("ReturnFacts", "at the agency"),
        HolderKind.CENTER: translate("ReturnFacts", "at the centre"),
        HolderKind.SHELF: translate("ReturnFacts", "on the shelf"),
        HolderKind.CITIZEN: translate("ReturnFacts", "with the citizen"),
    }[holder.kind]
    said = f"{said} · {holder.name}" if holder.name else said
    if dossier.handed_to is None:
        return said
    return translate("ReturnFacts", "on its way: {place}").format(place=said)


def timing_tag(dossier: Dossier, today: date) -> tuple[str, Tone]:
    """Early, on time or late, by word and colour; nothing for what ended without a result."""
    found = timing(dossier, today)
    is_over = dossier.status.is_final and dossier.result is None
    if found is None or is_over:
        return "", Tone.NEUTRAL
    kind, days = found
    if kind is Timing.LATE:
        return translate("ReturnFacts", "{days} days late").format(days=days), Tone.DANGER
    if kind is Timing.EARLY:
        return translate("ReturnFacts", "{days} days early").format(days=days), Tone.DONE
    return translate("ReturnFacts", "On time"), Tone.DONE


def returned_text(dossier: Dossier) -> str:
    """When and to whom a result went."""
    handing = dossier.handing
    if handing is None:
        return ""
    said = translate("ReturnFacts", "Returned already: {when}, to {who}").format(
        when=moment_words(local(handing.returned_at)), who=handing.receiver
    )
    if handing.tracking_no:
        said += " · " + translate("ReturnFacts", "by post {number}").format(
            number=handing.tracking_no
        )
    return said
