"""Where a day's numbers, receipts and money do not add up, one finding for each place.

The figures themselves are in evening; what is read from the tables comes in as `Figures`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from desk_app.domain.dossier import Party
from desk_app.domain.entries import ReceiptPrinted
from desk_app.domain.evening import DayCount
from desk_app.domain.findings import Finding, FindingKind
from desk_app.domain.moments import local
from desk_app.domain.paper import RECEIPTS
from desk_app.domain.search import fold
from desk_app.domain.stories import DayStory, Story, moment_words


@dataclass(frozen=True, slots=True)
class Doubtful:
    """A dossier with entries that contradict one another."""

    dossier_no: str
    owner: str


@dataclass(frozen=True, slots=True)
class OnItsWay:
    """A dossier that was sent to `to` and that nobody has taken over since."""

    dossier_no: str
    owner: str
    to: str
    sent_at: datetime


@dataclass(frozen=True, slots=True)
class Figures:
    """What the tables say beside the day's lines.

    `skipped` are numbers passed over; `leads_to` says to which dossier id a number leads;
    `sent_before` was handed over on an earlier day.
    """

    count: DayCount
    skipped: tuple[str, ...] = ()
    leads_to: Mapping[str, str] = field(default_factory=dict)
    doubtful: tuple[Doubtful, ...] = ()
    sent_before: tuple[OnItsWay, ...] = ()


def balance_of(told: DayStory, figures: Figures) -> tuple[Finding, ...]:
    """Everything of the day that does not add up, in the order of FindingKind."""
    return (
        *(Finding(FindingKind.NUMBER_SKIPPED, number) for number in figures.skipped),
        *_named(told, FindingKind.NEVER_PRINTED, figures.count.unprinted),
        *_printed_twice(told),
        *_received_twice(told),
        *_same_number(told, figures.leads_to),
        *_named(told, FindingKind.FEE_WITHOUT_RECEIPT, figures.count.fees_without_receipt),
        *_fee_receipt_twice(told, figures.count),
        *(_about(FindingKind.CONFLICT, one.dossier_no, one.owner) for one in figures.doubtful),
        *(_not_taken_over(one) for one in figures.sent_before),
    )


def _about(
    kind: FindingKind, dossier_no: str, owner: str, *params: tuple[str, str], subject: str = ""
) -> Finding:
    return Finding(kind, subject or dossier_no, dossier_no, owner, params=params)


def _named(told: DayStory, kind: FindingKind, dossier_ids: tuple[str, ...]) -> Iterator[Finding]:
    for dossier_id in dict.fromkeys(dossier_ids):
        story = told.stories.get(dossier_id)
        if story is not None:
            yield _about(kind, story.no, story.owner)


def _printed_twice(told: DayStory) -> Iterator[Finding]:
    """One version of a receipt that went to the printer again. There is nothing wrong in it when
    the first page was spoilt; but then two papers may be about, and somebody should say so.
    """
    for story in told.stories.values():
        copies: dict[int, int] = {}
        again: dict[int, str] = {}
        for entry in story.history:
            fact = entry.fact
            if not isinstance(fact, ReceiptPrinted) or fact.form not in RECEIPTS:
                continue
            copies[fact.version] = copies.get(fact.version, 0) + 1
            if copies[fact.version] > 1 and local(entry.recorded_at).date() == told.day:
                again[fact.version] = moment_words(entry.recorded_at)
        for version, last in again.items():
            params = (
                ("count", str(copies[version])),
                ("version", str(version)),
                ("last", last),
            )
            yield _about(FindingKind.PRINTED_TWICE, story.no, story.owner, *params)
            break


# --- the same twice ----------------------------------------------------------------------------


def _received_twice(told: DayStory) -> Iterator[Finding]:
    """The same owner and procedure received twice on the day, both still open: the later one."""
    first_of: dict[tuple[str, str], Story] = {}
    received = [
        story
        for story in told.stories.values()
        if story.is_received_on(told.day) and not story.dossier.status.is_final
    ]
    for story in sorted(received, key=lambda one: (one.dossier.recorded_at, one.no)):
        code = story.dossier.intake.procedure_code
        keys = [(code, key) for key in _person_keys(story.dossier.intake.whose)]
        other = next((first_of[key] for key in keys if key in first_of), None)
        if other is not None:
            params = (("other", other.no), ("procedure", story.dossier.intake.procedure_name))
            yield _about(FindingKind.RECEIVED_TWICE, story.no, story.owner, *params)
        for key in keys:
            first_of.setdefault(key, story)


def _person_keys(party: Party) -> Iterator[str]:
    """What makes two names the same person: the personal number, or name and day of birth, or
    name and telephone. A name alone is many people's."""
    number = "".join(c for c in party.personal_id if c.isalnum())
    if number:
        yield f"id {number}"
    name = fold(party.name)
    phone = "".join(c for c in party.phone if c.isdigit())
    if name and party.born_on:
        yield f"born {party.born_on.isoformat()} {name}"
    if name and phone:
        yield f"phone {phone} {name}"


def _same_number(told: DayStory, leads_to: Mapping[str, str]) -> Iterator[Finding]:
    """A number that two dossiers bear: the tables lead to one of them only."""
    for dossier_id, story in told.stories.items():
        other = leads_to.get(story.no, dossier_id)
        if other != dossier_id:
            params = (("other_owner", _owner_of(told, other)),)
            yield _about(FindingKind.SAME_NUMBER, story.no, story.owner, *params)


def _owner_of(told: DayStory, dossier_id: str) -> str:
    story = told.stories.get(dossier_id)
    return story.owner if story is not None else ""


def _fee_receipt_twice(told: DayStory, count: DayCount) -> Iterator[Finding]:
    """One fee receipt in two dossiers: named after the receipt, shown at the later dossier."""
    dossiers: dict[str, dict[str, None]] = {}
    for fee in count.doubled_receipts:
        receipt = f"{fee.series} {fee.receipt_no}".strip()
        dossiers.setdefault(receipt, {})[fee.dossier_id] = None
    for receipt, ids in dossiers.items():
        stories = [told.stories[one] for one in ids if one in told.stories]
        nos = sorted(story.no for story in stories)
        last = max(stories, key=lambda one: one.no, default=None)
        params = (("dossiers", ", ".join(nos)),)
        yield _about(
            FindingKind.FEE_RECEIPT_TWICE,
            last.no if last else "",
            last.owner if last else "",
            *params,
            subject=receipt,
        )


def _not_taken_over(one: OnItsWay) -> Finding:
    params = (("to", one.to), ("sent", moment_words(one.sent_at)))
    return _about(FindingKind.NOT_TAKEN_OVER, one.dossier_no, one.owner, *params)


# --- what one cause may be found as ------------------------------------------------------------

SAYS_MORE: dict[FindingKind, frozenset[FindingKind]] = {
    FindingKind.NUMBER_SKIPPED: frozenset({FindingKind.NOT_ENTERED, FindingKind.NUMBER_LOST}),
    FindingKind.NOT_TAKEN_OVER: frozenset({FindingKind.ON_ITS_WAY, FindingKind.WRONG_PLACE}),
}
"""Of one number, whoever held the paper in hand knows more than the tables: then only that is
told."""


def without_echoes(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings without those that another one of the same number explains; each once."""
    kinds: dict[str, set[FindingKind]] = {}
    for one in findings:
        for name in {one.subject, one.dossier_no} - {""}:
            kinds.setdefault(name, set()).add(one.kind)
    kept: dict[tuple[FindingKind, str], Finding] = {}
    for one in findings:
        if not SAYS_MORE.get(one.kind, frozenset()) & kinds[one.subject]:
            kept.setdefault((one.kind, one.subject), one)
    return tuple(kept.values())
