"""Stored values in the words a form writes them in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from desk_app.domain.beside import NOTHING_BESIDE, Beside
from desk_app.domain.dossier import (
    Dossier,
    FeeLine,
    Holder,
    HolderKind,
    Party,
    ReturnBy,
    Subject,
)
from desk_app.domain.moments import local
from desk_app.domain.paper import APPOINTMENT, CONTROL_SLIP, LABEL, RECEIPT, RECEIPTS
from desk_app.domain.seals import qr_text
from desk_app.domain.unit import Unit
from desk_app.printing.papers import Paper
from desk_app.printing.words import FormWords

_OF_THE_RECEIPT = (*RECEIPTS, APPOINTMENT)
_OF_THE_FOLDER = (CONTROL_SLIP, LABEL)


class NotReceived(ValueError):
    """A dossier without a time of receipt has nothing that a receipt could promise."""


class NothingToSay(ValueError):
    """The dossier holds no request, no refusal or no returned result that the form could tell."""


class Headed(Protocol):
    """What the frame of every page asks: whose paper it is, its number, its day."""

    @property
    def unit(self) -> Unit: ...
    @property
    def words(self) -> FormWords: ...
    @property
    def paper(self) -> Paper: ...
    @property
    def number(self) -> str: ...
    @property
    def dated_at(self) -> datetime: ...
    @property
    def marks(self) -> list[str]: ...
    @property
    def is_provisional(self) -> bool: ...
    @property
    def lookup(self) -> str: ...
    @property
    def can_be_verified(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class Letter:
    """A page about no single dossier: a record, a test page. `number` stands in its bars."""

    unit: Unit
    words: FormWords
    paper: Paper
    number: str
    at: datetime

    @property
    def dated_at(self) -> datetime:
        return local(self.at)

    @property
    def marks(self) -> list[str]:
        return []

    @property
    def is_provisional(self) -> bool:
        return False

    @property
    def lookup(self) -> str:
        return self.number

    @property
    def can_be_verified(self) -> bool:
        return False


@dataclass(frozen=True, slots=True)
class Job:
    """A form of a dossier; `copy` counts how often this version was printed, from 1. `at` is the
    moment the form tells of, where that is not the receipt; `beside` is what it tells besides.
    """

    dossier: Dossier
    unit: Unit
    words: FormWords
    paper: Paper
    copy: int
    at: datetime | None = None
    beside: Beside = NOTHING_BESIDE
    form: str = RECEIPT

    @property
    def number(self) -> str:
        return self.dossier.dossier_no

    @property
    def dated_at(self) -> datetime:
        return local(self.at) if self.at else self.received_at

    @property
    def is_provisional(self) -> bool:
        return self.dossier.is_provisional

    @property
    def marks(self) -> list[str]:
        """What sets this page apart from the first print of the first version."""
        shown = []
        if self.copy > 1:
            shown.append(self.words.say("reprint_mark", copy=self.copy))
        if self._replaces_another:
            shown.append(self.words.say("version_mark", version=self.dossier.version))
        return shown

    @property
    def _replaces_another(self) -> bool:
        """A version is the receipt's; a letter takes another's place only where one was made. The
        slip of the folder never does: the old one has the signatures.
        """
        version = self.dossier.version
        if self.is_of_receipt:
            return version > 1
        made = (p for p in self.dossier.prints if p.form == self.form)
        return self.form not in _OF_THE_FOLDER and any(p.version < version for p in made)

    @property
    def is_of_receipt(self) -> bool:
        """Whether the page promises what the receipt promises, and is replaced with it."""
        return self.form in _OF_THE_RECEIPT

    @property
    def received_at(self) -> datetime:
        """The time printed on the receipt: the clock starts there (Decree 118, art. 17.3)."""
        if self.dossier.received_at is None:
            raise NotReceived(self.dossier.dossier_no)
        return local(self.dossier.received_at)

    @property
    def desk_name(self) -> str:
        return self.unit.desk_name or self.unit.name

    @property
    def reply_place(self) -> str:
        """Where to come: the desk and its address."""
        return ", ".join(part for part in (self.desk_name, self.unit.address) if part)

    @property
    def agency(self) -> str:
        return self.dossier.intake.handling_agency or self.words.say("competent_agency")

    @property
    def solver(self) -> str:
        """Who solves the dossier: another agency, else the unit itself."""
        return self.dossier.intake.handling_agency or self.unit.name

    @property
    def can_be_verified(self) -> bool:
        """Whether the QR code leads to a page that says if this paper is genuine."""
        return bool(self.beside.seal and self.is_of_receipt and self.unit.verify_url)

    @property
    def lookup(self) -> str:
        """What the QR code says: an address a telephone can open, else the bare code.

        A receipt that replaces another says which version it is, so that a scan can tell them
        apart (`scanning.version_of`); in an address as a fragment, which no server is sent. One
        that a station has signed says all of it (`seals.qr_text`).
        """
        if self.beside.seal and self.is_of_receipt:
            return qr_text(self.beside.seal, self.unit)
        text = self.unit.lookup_url + self.dossier.dossier_no
        version = self.dossier.version
        if version == 1 or not self.is_of_receipt:
            return text
        return f"{text}{'#' if self.unit.lookup_url else ';'}v{version}"


def moment(words: FormWords, at: datetime) -> str:
    """`15 giờ 32 phút, ngày 20/11/2026`"""
    at = local(at)
    return words.say("moment", hour=f"{at:%H}", minute=f"{at:%M}", day=f"{at:%d/%m/%Y}")


def place_and_day(job: Headed) -> tuple[str, ...]:
    """Place and date as a letter heads them, in the two halves they may be broken into.

    Days under 10 and the months 1 and 2 get a zero before them, as Decree 30/2020 writes them.
    """
    at = job.dated_at
    month = f"{at.month:02d}" if at.month < 3 else str(at.month)
    values = {"day": f"{at:%d}", "month": month, "year": f"{at:%Y}"}
    if not job.unit.place:
        return (job.words.say("day_only", **values),)
    whole = job.words.say("place_and_day", place=job.unit.place, **values)
    head = job.unit.place + ","
    return (head, whole.removeprefix(head).strip()) if whole.startswith(head) else (whole,)


def capital(text: str) -> str:
    """A text at the beginning of a sentence."""
    return text[:1].upper() + text[1:]


def small(text: str) -> str:
    """A sentence as it goes on behind a label."""
    return text[:1].lower() + text[1:]


def money(amount: int) -> str:
    """`50.000`"""
    return f"{amount:,}".replace(",", ".")


def holder_name(job: Headed, holder: Holder) -> str:
    """Who or where, with what that is: `Le Quoc Hung (case officer)`, in the forms' words."""
    kind = job.words.say(f"holder_{holder.kind.value}")
    name = holder.name
    if not name and holder.kind is HolderKind.CENTER:
        name = job.unit.center_name
    return f"{name} ({kind})" if name else kind


def is_organisation(party: Party) -> bool:
    """Whether its number is a tax code: whoever is no citizen, or has no other number."""
    return party.subject is not Subject.CITIZEN or (bool(party.tax_code) and not party.personal_id)


def limit(job: Job) -> str:
    """The time limit with its unit: the one the due date was computed with, else the intake's.

    Empty when neither is known: it is asked for, never guessed.
    """
    due, intake = job.dossier.due, job.dossier.intake
    amount, unit = (
        (due.limit_amount, due.limit_unit) if due else (intake.limit_amount, intake.limit_unit)
    )
    if unit == "same_day":
        return job.words.say("limit_same_day")
    if unit not in _COUNTED_LIMITS or amount < 1:
        return ""
    return job.words.say(f"limit_{unit}", count=f"{amount:02d}")


_COUNTED_LIMITS = ("working_day", "calendar_day", "hour")


def due_text(job: Job) -> str:
    """When to come back; for another agency's dossier, what that day depends on.

    Since 05/08/2026 such a dossier's clock starts when the competent agency has it (Decree 118,
    art. 17.3 as amended).
    """
    if job.dossier.due is None:
        return job.words.say("due_starts_later", agency=job.agency)
    return moment(job.words, job.dossier.due.due_at)


def return_place(job: Job) -> str:
    if job.dossier.intake.return_by is ReturnBy.POST:
        return job.words.say("by_post") + post_address(job)
    return job.reply_place


def post_address(job: Job) -> str:
    """Where the post brings the result: to whoever handed the dossier in, else to its owner."""
    intake = job.dossier.intake
    return intake.return_address or intake.applicant.address or intake.whose.address


def fees(dossier: Dossier) -> tuple[FeeLine, ...]:
    """Every fee once: paid and asked for since, and those of the intake not among them."""
    later = dossier.fees_paid + dossier.fees_due
    names = {fee.name for fee in later}
    return tuple(fee for fee in dossier.intake.fees if fee.name not in names) + later


def fee_text(words: FormWords, fee: FeeLine) -> str:
    text = words.say("fee_line", name=fee.name, amount=money(fee.amount))
    if fee.receipt_series and fee.receipt_no:
        return text + words.say("fee_receipt", series=fee.receipt_series, number=fee.receipt_no)
    if fee.receipt_no:
        return text + words.say("fee_receipt_number", number=fee.receipt_no)
    return text


def lookup_sentence(job: Headed) -> str:
    """That it may be ready sooner, where to look it up and whom to call."""
    url, phone = _readable(job.unit.lookup_url), job.unit.phone
    said = [job.words.say("sooner")]
    if url and phone:
        said.append(job.words.say("sooner_lookup_and_call", url=url, phone=phone))
    elif url:
        said.append(job.words.say("sooner_lookup", url=url) + ".")
    elif phone:
        said.append(job.words.say("sooner_call", phone=phone))
    return " ".join(said)


def _readable(url: str) -> str:
    """An address as people type it; the query that the code is put into is for telephones."""
    return url.partition("?")[0].removeprefix("https://").removeprefix("http://").rstrip("/")
