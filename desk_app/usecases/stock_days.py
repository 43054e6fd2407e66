"""What the counts of a day say together, as of now: findings that still hold, papers seen."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from datetime import date

from desk_app.domain.findings import Finding, FindingKind
from desk_app.domain.paper_facts import Found, StockTaken
from desk_app.domain.scanning import read_scan
from desk_app.domain.slips import SLIP_NO
from desk_app.domain.stock_codes import sort_of_foreign
from desk_app.domain.stock_days import Counted, Noted, Standing, standing, whole
from desk_app.domain.stock_rules import judge, missing
from desk_app.domain.stock_take import (
    DRAWER,
    Code,
    CodeState,
    FolderRecord,
    PaperCount,
    Sight,
)
from desk_app.store import counting, slips, stock
from desk_app.store.book import Look
from desk_app.usecases.desk import Desk
from desk_app.usecases.reading_codes import known_code
from desk_app.usecases.stock_survey import positions_of

Taken = tuple[int, StockTaken]


def stock_findings(desk: Desk, day: date) -> tuple[Finding, ...]:
    """What the counts of a day found together and what still holds now.

    A step made since then with the folder in hand settles a finding, whatever it was; so does
    entering the paper, or printing the present receipt for one that is superseded.
    """
    with desk.book.look() as look:
        counts = [_counted(look, seq, taken) for seq, taken in _taken_on(look, day)]
        found = (_now(desk, look, one) for one in standing(counts))
        return tuple(finding for finding in found if finding is not None)


def _taken_on(look: Look, day: date) -> list[Taken]:
    """The counts of a day, put together from their lines, each with its last line's number."""
    parts: dict[str, list[Taken]] = {}
    for seq, fact in counting.lines_of(look, day):
        parts.setdefault(fact.count_id, []).append((seq, fact))
    return [(lines[-1][0], whole([fact for _, fact in lines])) for lines in parts.values()]


def _counted(look: Look, seq: int, taken: StockTaken) -> Counted:
    subjects = (found.subject for found in taken.findings)
    rows = stock.rows_of(look, {*taken.scanned, *subjects})

    def key(text: str) -> Hashable:
        n = rows.get(text)
        return text if n is None else n

    return Counted(
        seq,
        taken.place,
        frozenset(key(text) for text in (*taken.scanned, *taken.strange)),
        tuple(Noted(found, key(found.subject)) for found in taken.findings),
        taken.is_partial,
    )


def _now(desk: Desk, look: Look, one: Standing) -> Finding | None:
    """The finding as the records stand now; None when it was put right."""
    found = one.noted.found
    if isinstance(one.noted.key, int):
        record = stock.folder(look, one.noted.key)
        if stock.last_move(look, record.n) > one.seq:
            return None
        return _of_folder(desk, look, one, record)
    code = _code(desk, look, found)
    sight = Sight(code, is_altered=found.kind == FindingKind.ALTERED_RECEIPT)
    finding = judge(one.place, sight)
    return finding if finding is not None and finding.kind == found.kind else None


def _of_folder(desk: Desk, look: Look, one: Standing, record: FolderRecord) -> Finding | None:
    kind = one.noted.found.kind
    if kind == FindingKind.FOLDER_MISSING:
        return missing(record.dossier_no, record.owner, record.status.value, record.holder)
    if kind == FindingKind.SUPERSEDED_RECEIPT and stock.was_printed(look, record, one.seq):
        return None
    sight = Sight(
        Code(record.dossier_no, CodeState.RECORDED, record),
        old_paper="?" if kind == FindingKind.SUPERSEDED_RECEIPT else "",
        is_altered=kind == FindingKind.ALTERED_RECEIPT,
    )
    return judge(one.place, sight, positions_of(desk))


def _code(desk: Desk, look: Look, found: Found) -> Code:
    code = None
    if found.kind != FindingKind.FOREIGN_CODE:
        code = known_code(desk, look, found.subject)
    sort = sort_of_foreign(read_scan(found.subject))
    return code or Code(found.subject, CodeState.FOREIGN, detail=sort)


# --- slips and papers seen ---------------------------------------------------------------------


def slips_seen(desk: Desk, day: date) -> frozenset[str] | None:
    """The slips scanned on a day, in the drawer or among folders, and those printed since the
    drawer was counted, which nobody can have missed; None when it was not counted whole.
    """
    with desk.book.look() as look:
        counts = [taken for _, taken in _taken_on(look, day)]
        printed = slips.all_slips(look)
    drawer = [one for one in counts if one.place == DRAWER and not one.is_partial]
    if not drawer:
        return None
    scanned = {no for taken in counts for no in taken.scanned if SLIP_NO.fullmatch(no)}
    counted_at = max(taken.started_at for taken in drawer)
    return frozenset(scanned | {one.slip_no for one in printed if one.printed_at > counted_at})


def paper_of(desk: Desk, day: date) -> PaperCount | None:
    """Which of the dossiers received on a day were seen by scan since: in a count of that day, or
    when they were handed over, taken over or returned on it. None: nobody counted that day.
    """
    with desk.book.look() as look:
        if not counting.were_folders_counted(look, day):
            return None
        received = stock.received_on(look, day)
        scanned = _rows(look, (fact for _, fact in counting.lines_of(look, day)))
        seen = scanned | stock.sighted_on(look, day)
    return PaperCount(
        tuple(no for n, no in received.items() if n in seen),
        tuple(no for n, no in received.items() if n not in seen),
    )


def _rows(look: Look, counts: Iterable[StockTaken]) -> frozenset[int]:
    codes = {no for taken in counts for no in taken.scanned}
    return frozenset(n for n in stock.rows_of(look, codes).values() if n is not None)


def paper_count(desk: Desk, day: date) -> int | None:
    """How many of the dossiers received on a day were seen by scan; None: nobody counted."""
    paper = paper_of(desk, day)
    return len(paper.seen) if paper else None
