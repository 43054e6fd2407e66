"""The sheets of an evening: the day's balance to be signed, and what a count of folders found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from desk_app import words
from desk_app.domain.day_findings import DayFindings
from desk_app.domain.entries import DayClosed, Entry
from desk_app.domain.evening import DayCount, FeeTaken, count_day
from desk_app.domain.findings import Finding, FindingKind, FindingList
from desk_app.domain.numbering import format_provisional_no
from desk_app.domain.paper_facts import StockTaken
from desk_app.domain.sheets import (
    CenterAnswer,
    DaySheet,
    FeeSeries,
    FindingLine,
    LateLine,
    StockLine,
    StockSheet,
    format_day_sheet_no,
    format_stock_sheet_no,
)
from desk_app.store import day_answers, evening
from desk_app.store.book import Look
from desk_app.usecases.desk import Desk
from desk_app.usecases.evening import number_balance
from desk_app.usecases.findings import findings_of
from desk_app.usecases.printing import forms_on

_VOIDED, _USED = "voided", "used"


def day_sheet(desk: Desk, day: date, language: str = "vi") -> DaySheet:
    """The balance of a day as it stands now; of a closed day with what its closing sealed: head,
    note, and the findings that stayed open then with the name of who signed for them.
    """
    found = findings_of(desk, day)
    now, agency = desk.now(), desk.unit.agency_code
    with desk.book.look() as look:
        lines = evening.lines_from(look, day)
        count = count_day(lines, day, desk.terms.hours, desk.rules.calendar)
        closing = evening.closing_of(look, day)
        sealed = closing.fact if closing and isinstance(closing.fact, DayClosed) else None
        head = look.head()
        return DaySheet(
            sheet_no=format_day_sheet_no(desk.station_tag, day),
            day=day,
            made_at=now,
            counter=desk.unit.counter,
            direct=count.direct,
            online=count.online,
            post=count.post,
            quick=count.quick,
            refused=count.refused,
            returned=count.returned,
            printed=count.printed,
            unprinted=_named(look, count.unprinted),
            used=evening.numbers_in(look, agency, day, _USED),
            voided=evening.numbers_in(look, agency, day, _VOIDED),
            missing=number_balance(desk, look, day).missing,
            provisional=_provisional(desk, look, day),
            fees=tuple(_series(count.fees)),
            fees_without_receipt=_named(look, count.fees_without_receipt),
            late=tuple(_late(look, count, lines, language)),
            paper=sealed.paper if sealed else found.paper,
            findings=tuple(_finding_lines(found, sealed, language)),
            head_seq=sealed.head_seq if sealed else head.seq,
            head_hash=sealed.head_hash if sealed else head.hash,
            closed_by=closing.by if closing else "",
            closed_at=closing.recorded_at if closing else None,
            head=sealed.head if sealed else "",
            note=sealed.note if sealed else "",
            center=_center(look, day, sealed),
        )


def day_sheet_page(desk: Desk, sheet: DaySheet) -> bytes:
    """The sheet as a PDF, in the words in force on its day. The book is not asked."""
    from desk_app.printing.forms import words_for  # reportlab is heavy: only when a page is made
    from desk_app.printing.records import day_sheet as drawn

    return drawn(sheet, desk.unit, words_for(forms_on(desk, sheet.day), desk.unit.wording))


def _named(look: Look, dossier_ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(evening.number_of(look, one) for one in dict.fromkeys(dossier_ids))


def _provisional(desk: Desk, look: Look, day: date) -> tuple[str, ...]:
    tag = desk.station_tag
    running = evening.numbers_of(look, f"TAM-{tag}", day)
    return tuple(format_provisional_no(tag, day, one) for one in running)


def _series(fees: tuple[FeeTaken, ...]) -> Iterator[FeeSeries]:
    """Each fee receipt is one, though it may stand for several fees."""
    by_series: dict[str, list[FeeTaken]] = {}
    for fee in fees:
        by_series.setdefault(fee.series, []).append(fee)
    for series, taken in sorted(by_series.items()):
        numbers = sorted({fee.receipt_no for fee in taken}, key=lambda no: (len(no), no))
        amount = sum(fee.amount for fee in taken)
        yield FeeSeries(series, len(numbers), amount, numbers[0], numbers[-1])


def _late(look: Look, count: DayCount, lines: Iterable[Entry], language: str) -> Iterator[LateLine]:
    by = {(one.dossier_id, one.kind, one.recorded_at): one.by for one in lines}
    for one in count.late:
        yield LateLine(
            evening.number_of(look, one.dossier_id),
            words.sentence("steps", one.kind.replace("_", "-"), {}, language),
            one.happened_at,
            one.recorded_at,
            by.get((one.dossier_id, one.kind, one.recorded_at), ""),
        )


def _finding_lines(
    found: DayFindings, sealed: DayClosed | None, language: str
) -> Iterator[FindingLine]:
    """What stays open, then what was settled with a reason."""
    signed = set(sealed.open_findings) if sealed else set()
    for one in found.open:
        is_signed = sealed is not None and f"{one.kind.value} {one.subject}" in signed
        yield FindingLine(
            one.kind.list,
            one.subject,
            words.finding_text(one, language),
            one.owner,
            head=sealed.head if sealed is not None and is_signed else "",
        )
    for each in found.settled:
        one = each.finding
        yield FindingLine(
            one.kind.list,
            one.subject,
            words.finding_text(one, language),
            one.owner,
            each.reason,
            each.head,
        )


def _center(look: Look, day: date, sealed: DayClosed | None) -> CenterAnswer | None:
    """What the centre answered to the closing, as far as it has."""
    answered = day_answers.answer(look, day) if sealed is not None else None
    if answered is None:
        return None
    counted = answered.counted
    return CenterAnswer(counted.received, counted.head_seq, counted.head_hash, answered.at)


# --- a count -----------------------------------------------------------------------------------


def stock_sheet(desk: Desk, taken: StockTaken, language: str = "vi") -> StockSheet:
    """What a finished count found and still holds, with what is to be done about it; what somebody
    has given a reason for says so."""
    found = findings_of(desk, taken.day)
    ours = {(one.kind, one.subject) for one in taken.findings}
    lines = [_stock_line(one, language) for one in found.open if _is_among(one, ours)]
    lines += [
        _stock_line(each.finding, language, each.reason)
        for each in found.settled
        if _is_among(each.finding, ours)
    ]
    order = list(FindingList)
    with desk.book.look() as look:
        line, serial = evening.count_line(look, taken)
    return StockSheet(
        sheet_no=format_stock_sheet_no(desk.station_tag, taken.day, serial),
        place=taken.place,
        started_at=taken.started_at,
        expected=taken.expected,
        seen=_seen(taken),
        finished_at=line.recorded_at,
        counted_by=line.by,
        is_partial=taken.is_partial,
        lines=tuple(sorted(lines, key=lambda line: order.index(line.list))),
        strange=len(taken.strange),
    )


def _is_among(one: Finding, ours: set[tuple[str, str]]) -> bool:
    return (one.kind.value, one.subject) in ours


def _stock_line(one: Finding, language: str, reason: str = "") -> StockLine:
    return StockLine(
        one.kind.list,
        one.subject,
        words.finding_text(one, language),
        one.owner,
        words.finding_step(one, language),
        reason,
    )


def _seen(taken: StockTaken) -> int:
    """How many of the folders that must be there were; a partial count names none as missing."""
    if taken.is_partial:
        wrong = {one.subject for one in taken.findings}
        return sum(1 for one in taken.scanned if one not in wrong)
    missing = sum(1 for one in taken.findings if one.kind == FindingKind.FOLDER_MISSING)
    return taken.expected - missing


def stock_sheet_page(desk: Desk, sheet: StockSheet) -> bytes:
    """The sheet as a PDF. The book is not asked."""
    from desk_app.printing.forms import words_for  # reportlab is heavy: only when a page is made
    from desk_app.printing.records import stock_sheet as drawn

    return drawn(
        sheet, desk.unit, words_for(forms_on(desk, sheet.started_at.date()), desk.unit.wording)
    )
