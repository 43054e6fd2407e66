"""What the clerk enters: the draft of a dossier, before it is checked and received."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TypeVar

from desk_app.domain.dossier import FeeLine, Intake, PartReceived, Party, ReturnBy
from desk_app.domain.moments import VIETNAM, local, moment_text
from desk_app.domain.people import (
    Gender,
    check_born_on,
    check_email,
    check_name,
    check_personal_id,
    check_phone,
    check_tax_code,
    check_text,
    clean_name,
    clean_personal_id,
    clean_phone,
    clean_tax_code,
    clean_text,
)
from desk_app.domain.problems import Problem
from desk_app.domain.procedures import Channel, PartKind, TimeLimit


@dataclass(frozen=True, slots=True)
class Typed:
    """A text as it stands in a field, where no value can be made of it."""

    place: str
    text: str


@dataclass(frozen=True, slots=True)
class IntakeDraft:
    """One citizen's errand as typed; only procedure, applicant's name and channel are needed.

    `happened_at` is the time on the paper when it differs from now (a slip written by hand).
    `authority` is by what right the applicant acts for the owner; `return_address` where the post
    brings the result when that is not the applicant's residence. `typed` is what could not be read
    as anything yet: kept with an unfinished draft, never with a dossier. `slip_no` is the receipt
    that was written by hand while there was no electricity; then `happened_at` is the time on it.
    """

    procedure_code: str
    applicant: Party
    channel: Channel
    owner: Party | None = None
    case: str = ""
    parts: tuple[PartReceived, ...] = ()
    sets: int = 1
    return_by: ReturnBy = ReturnBy.COUNTER
    note: str = ""
    handling_agency: str = ""
    fees: tuple[FeeLine, ...] = ()
    limit: TimeLimit | None = None
    happened_at: datetime | None = None
    authority: str = ""
    return_address: str = ""
    typed: tuple[Typed, ...] = ()
    slip_no: str = ""


Value = TypeVar("Value")
FEE_KINDS = ("fee", "charge")  # phí, lệ phí
LONGEST_NOTE = 2000
LONGEST_ADDRESS = 300
LONGEST_PART = 1000
MOST_PARTS = 200
MOST_COPIES = 999
MOST_PAGES = 9_999
MOST_SETS = 99
FIRST_DAY = datetime(2018, 1, 1, tzinfo=VIETNAM)
AHEAD = timedelta(minutes=2)


def _changed(value: Value, **fields: object) -> Value:
    """A copy with these fields, or the value itself where nothing differs."""
    differing = {name: new for name, new in fields.items() if getattr(value, name) != new}
    return replace(value, **differing) if differing else value  # type: ignore[type-var]


def clean(draft: IntakeDraft) -> IntakeDraft:
    """The draft as it would be stored: NFC, no stray spaces, numbers in their one form."""
    return _changed(
        draft,
        procedure_code=clean_name(draft.procedure_code),
        applicant=clean_party(draft.applicant),
        owner=clean_party(draft.owner) if draft.owner else None,
        case=clean_name(draft.case),
        parts=tuple(_changed(part, name=clean_name(part.name)) for part in draft.parts),
        note=clean_text(draft.note),
        handling_agency=clean_name(draft.handling_agency),
        fees=tuple(clean_fee(fee) for fee in draft.fees),
        happened_at=local(draft.happened_at) if draft.happened_at else None,
        authority=clean_name(draft.authority),
        return_address=clean_name(draft.return_address),
    )


def clean_party(party: Party) -> Party:
    return _changed(
        party,
        name=clean_name(party.name),
        personal_id=clean_personal_id(party.personal_id),
        tax_code=clean_tax_code(party.tax_code),
        phone=clean_phone(party.phone),
        email=party.email.strip(),
        address=clean_name(party.address),
    )


def clean_fee(fee: FeeLine) -> FeeLine:
    return _changed(
        fee,
        name=clean_name(fee.name),
        receipt_series=clean_name(fee.receipt_series),
        receipt_no=clean_name(fee.receipt_no),
    )


def check(draft: IntakeDraft, now: datetime) -> Iterator[Problem]:
    """Everything that is wrong with a draft as typed, before `clean`; `now` is the present."""
    yield from check_party(draft.applicant, "applicant", now)
    if draft.owner is not None:
        yield from check_party(draft.owner, "owner", now)
    yield from check_parts(draft.parts)
    yield from check_sets(draft.sets, "sets")
    yield from check_text(draft.note, "note", LONGEST_NOTE)
    yield from check_text(draft.case, "case", LONGEST_PART)
    yield from check_text(draft.handling_agency, "handling_agency", LONGEST_ADDRESS)
    yield from check_text(draft.authority, "authority", LONGEST_ADDRESS)
    yield from check_text(draft.return_address, "return_address", LONGEST_ADDRESS)
    yield from check_post(draft)
    yield from check_fees(draft.fees)
    if draft.happened_at is not None:
        yield from check_moment(draft.happened_at, "happened_at", now)


def check_post(draft: IntakeDraft | Intake, place: str = "") -> Iterator[Problem]:
    """What the post needs to bring a result: where to, and whom to ring at the door."""
    if draft.return_by is not ReturnBy.POST:
        return
    owner = draft.owner or draft.applicant
    places = (draft.return_address, draft.applicant.address, owner.address)
    if not any(place.strip() for place in places):
        yield Problem(f"{place}return_address", "missing_for_post")
    if not (draft.applicant.phone.strip() or owner.phone.strip()):
        yield Problem(f"{place}applicant.phone", "missing_for_post")


def check_party(party: Party, place: str, now: datetime) -> Iterator[Problem]:
    """A citizen or an organisation; only the name is indispensable."""
    today = now.date()
    yield from check_name(party.name, f"{place}.name")
    yield from check_personal_id(party.personal_id, f"{place}.personal_id", on=today)
    yield from check_tax_code(party.tax_code, f"{place}.tax_code", on=today)
    yield from check_phone(party.phone, f"{place}.phone")
    yield from check_email(party.email, f"{place}.email")
    yield from check_text(party.address, f"{place}.address", LONGEST_ADDRESS)
    if party.born_on is not None:
        yield from check_born_on(party.born_on, f"{place}.born_on", today)
    if party.gender not in ("", *Gender):
        yield Problem(f"{place}.gender", "unknown_choice", {"want": "male|female"})


def check_parts(parts: Sequence[PartReceived], place: str = "parts") -> Iterator[Problem]:
    if len(parts) > MOST_PARTS:
        yield Problem(place, "too_many", {"most": MOST_PARTS, "got": len(parts)})
        return
    for n, part in enumerate(parts):
        if _is_plain(part):
            continue
        here = f"{place}.{n}"
        if not clean_name(part.name):
            yield Problem(f"{here}.name", "missing")
        yield from check_text(part.name, f"{here}.name", LONGEST_PART)
        if part.kind not in _PART_KINDS:
            yield Problem(f"{here}.kind", "unknown_choice", {"want": "|".join(PartKind)})
        for name in ("originals", "certified_copies", "photocopies"):
            yield from check_count(getattr(part, name), f"{here}.{name}", 0, MOST_COPIES)
        yield from check_count(part.pages, f"{here}.pages", 0, MOST_PAGES)


def check_sets(sets: int, place: str) -> Iterator[Problem]:
    return check_count(sets, place, 1, MOST_SETS)


def check_fees(fees: Sequence[FeeLine], place: str = "fees") -> Iterator[Problem]:
    """Amounts in đồng. Money taken has its receipt: series and number go together (Đ.24)."""
    for n, fee in enumerate(fees):
        here = f"{place}.{n}"
        yield from check_name(fee.name, f"{here}.name")
        if fee.kind not in FEE_KINDS:
            yield Problem(f"{here}.kind", "unknown_choice", {"want": "|".join(FEE_KINDS)})
        yield from check_count(fee.amount, f"{here}.amount", 0, 1_000_000_000)
        yield from check_text(fee.receipt_series, f"{here}.receipt_series", 50)
        yield from check_text(fee.receipt_no, f"{here}.receipt_no", 50)
        if bool(fee.receipt_series.strip()) != bool(fee.receipt_no.strip()):
            missing = "receipt_no" if fee.receipt_series.strip() else "receipt_series"
            yield Problem(f"{here}.{missing}", "missing")


def check_moment(moment: datetime, place: str, now: datetime) -> Iterator[Problem]:
    """When something happened: not in the future, not before the oldest rules the desk knows."""
    if local(moment) > now + AHEAD:
        yield Problem(place, "in_the_future", {"got": moment_text(moment)})
    elif local(moment) < FIRST_DAY:
        yield Problem(place, "too_long_ago", {"got": moment_text(moment)})


def _is_plain(part: PartReceived) -> bool:
    """Most papers are: a short name and few copies."""
    copies = (part.originals, part.certified_copies, part.photocopies)
    is_named = part.name.isprintable() and 0 < len(part.name) < LONGEST_PART
    is_counted = min(copies) >= 0 and max(copies) <= MOST_COPIES
    is_counted = is_counted and 0 <= part.pages <= MOST_PAGES
    return is_named and not part.name.isspace() and is_counted and part.kind in _PART_KINDS


_PART_KINDS = frozenset(PartKind)


def check_count(count: int, place: str, least: int, most: int) -> Iterator[Problem]:
    """A number from `least` to `most`."""
    if count < least:
        yield Problem(place, "too_small", {"least": least, "got": count})
    elif count > most:
        yield Problem(place, "too_large", {"most": most, "got": count})
