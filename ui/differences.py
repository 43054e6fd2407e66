"""What is different between two states of a dossier, in words: old → new, one line each.

Shown before a step is confirmed, and in the timeline of a correction.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desk_app.domain.dossier import Dossier, FeeLine, Intake, Party
from ui.dates import day_text
from ui.dossier_words import (
    due_text,
    fees_text,
    holder_text,
    limit_text,
    parts_text,
    party_text,
    subject_text,
)
from ui.numbers import grouped_id
from ui.words import gender_text, return_text, status_text

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Difference:
    """One value that is not what it was; "" stands for none."""

    name: str
    before: str
    after: str

    @property
    def sentence(self) -> str:
        """`Full name: from “Đào” to “Đạo”`"""
        if not self.before:
            said = translate("Differences", "{name}: now “{after}”")
        elif not self.after:
            said = translate("Differences", "{name}: “{before}” taken out")
        else:
            said = translate("Differences", "{name}: from “{before}” to “{after}”")
        return said.format(name=self.name, before=self.before, after=self.after)


def _pairs(*rows: tuple[str, str, str]) -> tuple[Difference, ...]:
    return tuple(Difference(*row) for row in rows if row[1] != row[2])


def party_differences(before: Party, after: Party) -> tuple[Difference, ...]:
    def both(say: Callable[[Party], str]) -> tuple[str, str]:
        return say(before), say(after)

    return _pairs(
        (translate("Differences", "Full name"), *both(lambda p: p.name)),
        (translate("Differences", "Personal number"), *both(lambda p: grouped_id(p.personal_id))),
        (translate("Differences", "Tax code"), *both(lambda p: p.tax_code)),
        (translate("Differences", "Kind of person"), *both(lambda p: subject_text(p.subject))),
        (
            translate("Differences", "Date of birth"),
            *both(lambda p: day_text(p.born_on) if p.born_on else ""),
        ),
        (translate("Differences", "Gender"), *both(lambda p: gender_text(p.gender))),
        (translate("Differences", "Telephone"), *both(lambda p: p.phone)),
        (translate("Differences", "E-mail"), *both(lambda p: p.email)),
        (translate("Differences", "Address"), *both(lambda p: p.address)),
    )


def _owner_differences(before: Party | None, after: Party | None) -> tuple[Difference, ...]:
    title = translate("Differences", "Owner")
    if before is None or after is None:
        return _pairs((title, party_text(before), party_text(after)))
    return tuple(
        Difference(f"{title}, {one.name.lower()}", one.before, one.after)
        for one in party_differences(before, after)
    )


def intake_differences(before: Intake, after: Intake) -> tuple[Difference, ...]:
    """What a correction changed of what was taken over the counter."""

    def both(say: Callable[[Intake], str]) -> tuple[str, str]:
        return say(before), say(after)

    return (
        *party_differences(before.applicant, after.applicant),
        *_owner_differences(before.owner, after.owner),
        *_pairs(
            (
                translate("Differences", "Procedure"),
                *both(lambda i: f"{i.procedure_code} {i.procedure_name}"),
            ),
            (translate("Differences", "Case"), *both(lambda i: i.case)),
            (translate("Differences", "Papers"), *both(lambda i: parts_text(i.parts))),
            (translate("Differences", "Sets"), *both(lambda i: str(i.sets))),
            (
                translate("Differences", "Result returned"),
                *both(lambda i: return_text(i.return_by)),
            ),
            (translate("Differences", "Note"), *both(lambda i: i.note)),
            (
                translate("Differences", "Time limit"),
                *both(lambda i: limit_text(i.limit_amount, i.limit_unit)),
            ),
            (translate("Differences", "By what right"), *both(lambda i: i.authority)),
            (translate("Differences", "Handled by"), *both(lambda i: i.handling_agency)),
            (translate("Differences", "Post brings it to"), *both(lambda i: i.return_address)),
            (translate("Differences", "Fees"), *both(lambda i: fees_text(i.fees))),
        ),
    )


def paid_differences(
    before: tuple[FeeLine, ...], after: tuple[FeeLine, ...]
) -> tuple[Difference, ...]:
    """What a correction changed of the money taken."""
    return _pairs((translate("Differences", "Paid"), fees_text(before), fees_text(after)))


def receipt_differences(before: Dossier, after: Dossier) -> tuple[Difference, ...]:
    """What differs between two versions of a receipt, in the order it stands on it."""

    def both(say: Callable[[Dossier], str]) -> tuple[str, str]:
        return say(before), say(after)

    return (
        *_pairs(
            (translate("Differences", "Number"), *both(lambda d: d.dossier_no)),
            (translate("Differences", "Due"), *both(lambda d: due_text(d.due))),
        ),
        *intake_differences(before.intake, after.intake),
        *paid_differences(before.fees_paid, after.fees_paid),
    )


def _way(dossier: Dossier) -> str:
    """Where the folder is, or is going to."""
    if dossier.handed_to is None:
        return holder_text(dossier.holder)
    on_its_way = translate("Differences", "on its way to {holder}")
    return on_its_way.format(holder=holder_text(dossier.handed_to))


def dossier_differences(before: Dossier, after: Dossier) -> tuple[Difference, ...]:
    """What a step does to a dossier: state, promise, folder, papers, and what was corrected."""

    def both(say: Callable[[Dossier], str]) -> tuple[str, str]:
        return say(before), say(after)

    return (
        *_pairs(
            (translate("Differences", "State"), *both(lambda d: status_text(d.status))),
            (translate("Differences", "Number"), *both(lambda d: d.dossier_no)),
            (translate("Differences", "Due"), *both(lambda d: due_text(d.due))),
            (
                translate("Differences", "To be brought by"),
                *both(lambda d: day_text(d.answer_by) if d.answer_by else ""),
            ),
            (translate("Differences", "Folder"), *both(_way)),
            (translate("Differences", "To pay"), *both(lambda d: fees_text(d.fees_due))),
        ),
        *paid_differences(before.fees_paid, after.fees_paid),
        *intake_differences(before.intake, after.intake),
        *_pairs(
            (translate("Differences", "Version of the receipt"), *both(lambda d: str(d.version)))
        ),
    )
