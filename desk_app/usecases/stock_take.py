"""Counting folders at a place: begun, scanned in any order, resumed after a power cut, finished.

Every scan is kept before its answer is given. A finished count is one journal line.
"""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

from desk_app.domain.dossier import Dossier, Holder, HolderKind
from desk_app.domain.handing import OUTSIDE
from desk_app.domain.paper_facts import StockTaken
from desk_app.domain.people import LONGEST_NAME, check_text, clean_name
from desk_app.domain.problems import Problem, Refused
from desk_app.domain.scanning import Scan, read_scan
from desk_app.domain.stock_days import in_lines
from desk_app.domain.stock_rules import judge, verdict_of
from desk_app.domain.stock_take import (
    DRAWER,
    SHELF,
    TRAY,
    Answer,
    Code,
    Count,
    CountState,
    PaperScan,
    PlaceExpected,
    Verdict,
    is_expected_at,
    sight_of,
)
from desk_app.store import counting, stock
from desk_app.store import places as folders
from desk_app.store.book import Change, Look
from desk_app.store.counting import ScanRow
from desk_app.usecases import steps
from desk_app.usecases.desk import Desk
from desk_app.usecases.reading_codes import near_known, read_code
from desk_app.usecases.stock_days import paper_count, paper_of, slips_seen, stock_findings
from desk_app.usecases.stock_survey import Survey, judge_folder, positions_of, survey
from desk_app.usecases.verifying import is_altered

__all__ = [
    "count_scan",
    "drop_count",
    "finish_count",
    "locate",
    "open_count",
    "paper_count",
    "paper_of",
    "places",
    "slips_seen",
    "state_of",
    "stock_findings",
    "uncount",
    "unfinished",
]


# --- places ------------------------------------------------------------------------------------


def places(desk: Desk) -> tuple[PlaceExpected, ...]:
    """Everywhere folders can be counted: the tray, the shelf and its positions, the drawer where
    blank slips lie; then officers and agencies, those with most folders first.
    """
    with desk.book.look() as look:
        held = dict(folders.holders(look))
        blank = stock.blank_slips(look)
    on_shelf = {holder: n for holder, n in held.items() if holder.kind is HolderKind.SHELF}
    found = [
        PlaceExpected(TRAY, sum(n for h, n in held.items() if h.kind is HolderKind.DESK)),
        PlaceExpected(SHELF, sum(on_shelf.values())),
    ]
    for name in desk.unit.shelf_places:
        place = Holder(HolderKind.SHELF, name)
        found.append(PlaceExpected(place, on_shelf.get(place, 0)))
    if blank:
        found.append(PlaceExpected(DRAWER, blank))
    others = [PlaceExpected(holder, n) for holder, n in held.items() if holder.kind in OUTSIDE]
    others.sort(key=lambda one: (-one.expected, one.place.kind, one.place.name))
    return (*found, *others)


def _checked(place: Holder | None) -> Holder | None:
    """The place as it is compared. Raises Refused for one where nothing can be counted."""
    if place is None or place == DRAWER:
        return place
    if place.kind is HolderKind.CITIZEN:
        want = {"want": "|".join(kind for kind in HolderKind if kind is not HolderKind.CITIZEN)}
        raise Refused(Problem("place.kind", "unknown_choice", want))
    if place.kind is HolderKind.DESK:
        return TRAY
    named = Holder(place.kind, clean_name(place.name))
    if named.kind in OUTSIDE and not named.name:
        raise Refused(Problem("place.name", "missing"))
    problems = tuple(check_text(named.name, "place.name", LONGEST_NAME))
    if problems:
        raise Refused(*problems)
    return named


# --- a count -----------------------------------------------------------------------------------


def unfinished(desk: Desk) -> tuple[Count, ...]:
    """Counts begun on this machine and neither finished nor dropped, the oldest first."""
    with desk.book.look() as look:
        return counting.open_counts(look)


def open_count(desk: Desk, place: Holder | None) -> Count:
    """Begin to count a place, or go on where an unfinished count of it was left today.

    One left on an earlier day is finished as partial first: what was seen then stays seen then.
    Raises Refused for a place where nothing can be counted.
    """
    place = _checked(place)
    with desk.book.change(desk.station, desk.now()) as change:
        today = change.now.date()
        for left in counting.open_counts(change):
            if left.place != place:
                continue
            if left.day == today:
                return left
            _finish(desk, change, left, is_partial=True)
        count = Count(
            count_id=uuid4().hex,
            day=today,
            place=place,
            clerk=desk.clerk,
            started_at=change.now,
            first_seq=change.head().seq + 1,
        )
        counting.begin_count(change, count)
    if change.recorded:
        desk.remember(change)
    return count


def count_scan(desk: Desk, count: Count, scan: Scan | str) -> Answer:
    """Take one scan, or a code typed by hand (then real codes near it are suggested).

    A receipt's seal is looked at too. A second scan of the same changes nothing. Raises Refused
    for a count that is over.
    """
    read = scan if isinstance(scan, Scan) else read_scan(scan, on=desk.now().date())
    with desk.book.writing() as connection:
        look = Look(connection)
        _must_be_open(look, count)
        code = read_code(desk, look, read)
        if code is None:
            return Answer(Verdict.WRONG, "", seen=counting.scans_so_far(look, count.count_id)[0])
        told = PaperScan(code.text, read.version or 0, is_altered(desk, look, read))
        answer = _kept(desk, look, count, code, told)
        may_be_mistyped = code.record is None and (isinstance(scan, str) or not read.dossier_no)
        if may_be_mistyped:
            near = _suggested(desk, look, count, read.raw)
            answer = replace(answer, suggestions=near)
    return answer


def _kept(desk: Desk, look: Look, count: Count, code: Code, told: PaperScan) -> Answer:
    """The scan is written down beside the earlier ones of its paper, and judged with them."""
    record, known = code.record, counting.scan_row(look, count.count_id, code.text)
    rows = counting.scans_of(look, count.count_id, record.n) if record else ()
    version = max(told.version, known.version if known else 0)
    altered = told.is_altered or bool(known and known.is_altered)
    told = replace(told, version=version, is_altered=altered)
    others = [row.as_scan for row in rows if row.code != code.text]
    sight = sight_of(code, (told, *others))
    finding = judge(count.place, sight, positions_of(desk))
    kind, head = finding.kind.value if finding else "", look.head().seq
    seen, last = counting.scans_so_far(look, count.count_id)
    n = record.n if record else None
    row = ScanRow(code.text, version, n, head, kind, code.detail, int(altered))
    counting.put_scan(look, count.count_id, last + 1, row)
    if others and record:
        counting.put_judged(look, count.count_id, record.n, kind, head)
    is_again = known is not None or bool(rows)
    verdict = verdict_of(count.place, sight, finding)
    return Answer(
        Verdict.KNOWN if is_again and finding is None else verdict,
        code.text,
        dossier_no=record.dossier_no if record else "",
        owner=record.owner if record else "",
        finding=finding,
        is_again=is_again,
        seen=seen if known else seen + 1,
    )


def _suggested(desk: Desk, look: Look, count: Count, typed: str) -> tuple[str, ...]:
    """Near codes, those first that must be here and have not been seen."""

    def is_awaited(text: str) -> bool:
        row = stock.number_row(look, text)
        record = row.record if row else None
        if record is None or not is_expected_at(count.place, record):
            return False
        return not counting.scans_of(look, count.count_id, record.n)

    return near_known(desk, look, typed, is_awaited)


def uncount(desk: Desk, count: Count, code: str) -> None:
    """Take a scan back: mistyped, or of another pile. `code` is that of its answer."""
    with desk.book.writing() as connection:
        look = Look(connection)
        _must_be_open(look, count)
        row = counting.scan_row(look, count.count_id, code)
        if row is None:
            return
        counting.drop_scan(look, count.count_id, code)
        if row.n is not None:
            _judge_again(desk, look, count, row.n)


def _judge_again(desk: Desk, look: Look, count: Count, n: int) -> None:
    """What the scans that are left of a folder say together."""
    rows = counting.scans_of(look, count.count_id, n)
    finding = judge_folder(count, stock.folder(look, n), rows, positions_of(desk))
    kind = finding.kind.value if finding else ""
    counting.put_judged(look, count.count_id, n, kind, max((one.seq for one in rows), default=0))


def drop_count(desk: Desk, count: Count) -> None:
    """Give a count up; nothing is written down."""
    with desk.book.writing() as connection:
        counting.end_count(Look(connection), count.count_id)


def state_of(desk: Desk, count: Count) -> CountState:
    """What was seen so far, what is still to be found, and what is wrong."""
    with desk.book.look() as look:
        _must_be_open(look, count)
        return survey(desk, look, count).state


def finish_count(desk: Desk, count: Count, *, is_partial: bool = False) -> StockTaken:
    """Write the count down. Only one that is not partial says what is missing.

    Raises Refused for a partial count without a scan, which says nothing, and for one that is over.
    """
    with desk.book.change(desk.station, desk.now()) as change:
        _must_be_open(change, count)
        taken = _finish(desk, change, count, is_partial=is_partial)
    if taken is None:
        raise Refused(Problem("count", "nothing_scanned"))
    desk.remember(change)
    return taken


def _finish(desk: Desk, change: Change, count: Count, *, is_partial: bool) -> StockTaken | None:
    """The count as it was recorded; None for a partial one without a scan: it is dropped."""
    found: Survey = survey(desk, change, count)
    scanned = found.numbers(folders.scanned_numbers(change, count.count_id))
    if is_partial and not (scanned or found.strange):
        return None
    findings = found.state.findings
    if is_partial:
        findings = (*found.state.paper_without_record, *found.state.wrong_place_or_state)
    taken = StockTaken(
        count_id=count.count_id,
        day=count.day,
        place=count.place,
        started_at=count.started_at,
        scanned=scanned,
        expected=found.state.expected,
        strange=tuple(found.strange),
        findings=tuple(finding.found for finding in findings),
        is_partial=is_partial,
    )
    for line in in_lines(taken):
        change.record(line, desk.clerk)
    counting.end_count(change, count.count_id)
    return taken


def _must_be_open(look: Look, count: Count) -> None:
    if not counting.is_open(look, count.count_id):
        raise Refused(Problem("count", "count_is_over"))


# --- putting right -----------------------------------------------------------------------------


def locate(desk: Desk, dossier_no: str, place: Holder, reason: str) -> Dossier:
    """Say where a count found the folder, whatever the record said. Raises Refused."""
    at = {"kind": place.kind.value, "name": place.name}
    return steps.record(desk, dossier_no, "folder_located", {"at": at, "reason": reason})
