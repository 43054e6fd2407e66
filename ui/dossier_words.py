"""The smaller values of a dossier in words: papers, money, holders, limits, people."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication

from desk_app.domain.deadlines import Due
from desk_app.domain.dossier import (
    Dossier,
    FeeLine,
    Holder,
    HolderKind,
    Outcome,
    PartReceived,
    Party,
    Satisfaction,
    Subject,
)
from desk_app.domain.procedures import LimitUnit
from ui.dates import clock_text, day_text
from ui.numbers import grouped_id, money_text
from ui.theme.tokens import Tone

translate = QCoreApplication.translate


def party_text(party: Party | None) -> str:
    """The name, and the number that tells people of one name apart."""
    if party is None:
        return ""
    number = grouped_id(party.personal_id) or party.tax_code
    return f"{party.name} · {number}" if number else party.name


def part_text(part: PartReceived) -> str:
    """`Giấy chứng sinh (1 bản chính, 2 photo)`"""
    counts = counts_text(part)
    return f"{part.name} ({counts})" if counts else part.name


def counts_text(part: PartReceived) -> str:
    words = (
        (part.originals, translate("DossierWords", "{n} original")),
        (part.certified_copies, translate("DossierWords", "{n} certified")),
        (part.photocopies, translate("DossierWords", "{n} photocopy")),
    )
    said = [word.format(n=n) for n, word in words if n]
    if part.is_from_database:
        said.append(translate("DossierWords", "from the database"))
    return ", ".join(said)


def parts_text(parts: Iterable[PartReceived]) -> str:
    return "; ".join(part_text(part) for part in parts)


def fee_text(fee: FeeLine) -> str:
    """`Lệ phí 50.000 đ, biên lai 1C26 0012`: with the fee receipt once it is paid."""
    said = f"{fee.name} {money_text(fee.amount)} đ"
    if not fee.receipt_no:
        return said
    receipt = f"{fee.receipt_series} {fee.receipt_no}".strip()
    return translate("DossierWords", "{fee}, receipt {receipt}").format(fee=said, receipt=receipt)


def fees_text(fees: Iterable[FeeLine]) -> str:
    return "; ".join(fee_text(fee) for fee in fees)


def holder_kind_text(kind: HolderKind) -> str:
    return {
        HolderKind.DESK: translate("Holder", "the desk"),
        HolderKind.OFFICER: translate("Holder", "case officer"),
        HolderKind.AGENCY: translate("Holder", "another agency"),
        HolderKind.CENTER: translate("Holder", "the centre"),
        HolderKind.SHELF: translate("Holder", "the shelf of results"),
        HolderKind.CITIZEN: translate("Holder", "the citizen"),
    }[kind]


def holder_text(holder: Holder) -> str:
    """`Nguyễn Thị Lành (cán bộ thụ lý)`; the kind alone where there is no name."""
    kind = holder_kind_text(holder.kind)
    return f"{holder.name} ({kind})" if holder.name else kind


def outcome_text(outcome: Outcome) -> str:
    return {
        Outcome.GRANTED: translate("Outcome", "what was asked for is granted"),
        Outcome.REFUSED: translate("Outcome", "refused with reasons"),
    }[outcome]


def satisfaction_text(satisfaction: str) -> str:
    return {
        Satisfaction.VERY_SATISFIED.value: translate("Satisfaction", "very satisfied"),
        Satisfaction.SATISFIED.value: translate("Satisfaction", "satisfied"),
        Satisfaction.NOT_SATISFIED.value: translate("Satisfaction", "not satisfied"),
    }.get(satisfaction, satisfaction)


def subject_text(subject: Subject) -> str:
    return {
        Subject.CITIZEN: translate("Subject", "citizen"),
        Subject.ENTERPRISE: translate("Subject", "enterprise"),
        Subject.STATE_BODY: translate("Subject", "state body"),
        Subject.OTHER: translate("Subject", "other organisation"),
    }[subject]


def limit_text(amount: int, unit: str) -> str:
    """`3 ngày làm việc`; "" where no limit is known."""
    words = {
        LimitUnit.WORKING_DAY.value: translate("Limit", "{n} working days"),
        LimitUnit.CALENDAR_DAY.value: translate("Limit", "{n} days"),
        LimitUnit.HOUR.value: translate("Limit", "{n} hours"),
        LimitUnit.SAME_DAY.value: translate("Limit", "the same day"),
    }
    return words[unit].format(n=amount) if unit in words else ""


def due_text(due: Due | None) -> str:
    """`20/11/2026, 17:00`; in words where there is none."""
    if due is None:
        return translate("DossierWords", "not yet known")
    return f"{day_text(due.due_on)}, {clock_text(due.due_at)}"


def _day_count(days: int) -> str:
    if days == 1:
        return translate("DossierWords", "1 day")
    return translate("DossierWords", "{n} days").format(n=days)


def due_state(dossier: Dossier, today: date) -> tuple[str, Tone]:
    """How the dossier stands to its due date, in words and a colour; "" where nothing counts.

    A finished one is judged by the day its result was ready (early, on time, late); one that waits
    for the citizen is in time whatever the day.
    """
    judged = dossier.judged_due_on
    if judged is None or (dossier.status.is_final and dossier.result is None):
        return "", Tone.NEUTRAL
    if dossier.result is not None:
        return judged_text(dossier.result.ready_at.date(), judged)
    if dossier.resumes_to is not None:
        return translate("DossierWords", "the clock stands still"), Tone.NEUTRAL
    left = (judged - today).days
    if left < 0:
        late = translate("DossierWords", "{days} overdue").format(days=_day_count(-left))
        return late, Tone.DANGER
    if left == 0:
        return translate("DossierWords", "due today"), Tone.WARN
    said = translate("DossierWords", "{days} left").format(days=_day_count(left))
    return said, Tone.WARN if left == 1 else Tone.DONE


def judged_text(ready_on: date, due_on: date) -> tuple[str, Tone]:
    """Early, on time or late, by date alone."""
    days = (due_on - ready_on).days
    if days > 0:
        early = translate("DossierWords", "finished {days} early").format(days=_day_count(days))
        return early, Tone.DONE
    if days == 0:
        return translate("DossierWords", "finished on time"), Tone.DONE
    late = translate("DossierWords", "finished {days} late").format(days=_day_count(-days))
    return late, Tone.DANGER
