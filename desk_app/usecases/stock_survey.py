"""A count that goes on, looked at whole: who was seen, who is awaited still, what is wrong."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desk_app.domain.findings import Finding, FindingKind, FindingList
from desk_app.domain.stock_rules import judge, listed, missing
from desk_app.domain.stock_take import (
    Code,
    CodeState,
    Count,
    CountState,
    Sight,
    sight_of,
)
from desk_app.store import counting, stock
from desk_app.store.book import Look
from desk_app.store.counting import ScanRow
from desk_app.usecases.desk import Desk
from desk_app.usecases.reading_codes import known_code


@dataclass(frozen=True, slots=True)
class Survey:
    """A count as it stands: `scanned` are present numbers and slips, in the order of scanning."""

    state: CountState
    scanned: tuple[str, ...]
    strange: tuple[str, ...]


def positions_of(desk: Desk) -> frozenset[str]:
    """The names of the shelf's places."""
    return frozenset(desk.unit.shelf_places)


def survey(desk: Desk, look: Look, count: Count) -> Survey:
    """Everything about a count. Only what was wrong when it was scanned is judged again: a folder
    that was right then, and has been sent or returned since, is no finding.
    """
    rows = counting.scans(look, count.count_id)
    known = _Folders(desk, look, rows)
    awaited = stock.expected(look, count.place)
    seen = {n for n in awaited.rows if n in known.by_n}
    absent = _absent(look, count, awaited, known)
    wrong = tuple(_still_wrong(desk, look, count, known))
    state = CountState(
        expected=len(seen) + len(absent),
        seen=len(seen),
        scanned=len(rows),
        paper_without_record=listed(wrong, FindingList.PAPER_WITHOUT_RECORD),
        record_without_paper=absent,
        wrong_place_or_state=listed(wrong, FindingList.WRONG_PLACE_OR_STATE),
    )
    return Survey(state, known.numbers(awaited), known.strange())


class _Folders:
    """The scans of a count by folder; a paper that was entered meanwhile has its folder by now."""

    def __init__(self, desk: Desk, look: Look, rows: tuple[ScanRow, ...]) -> None:
        self._look = look
        self.by_n: dict[int, list[ScanRow]] = {}
        self.without: list[tuple[ScanRow, Code]] = []
        self._in_order: list[int | Code] = []
        for row in rows:
            n = row.n
            if n is None:
                code = _code_now(desk, look, row)
                if code.record is None:
                    self.without.append((row, code))
                    self._in_order.append(code)
                    continue
                n = code.record.n
            if n not in self.by_n:
                self.by_n[n] = []
                self._in_order.append(n)
            self.by_n[n].append(row)

    def numbers(self, awaited: stock.Expected) -> tuple[str, ...]:
        """Present numbers, and those of papers without a record."""
        found = []
        for one in self._in_order:
            if isinstance(one, int):
                is_awaited = one in awaited.rows
                record = awaited.record(one) if is_awaited else stock.folder(self._look, one)
                found.append(record.dossier_no)
            elif one.state is not CodeState.FOREIGN:
                found.append(one.text)
        return tuple(found)

    def strange(self) -> tuple[str, ...]:
        return tuple(row.code for row, code in self.without if code.state is CodeState.FOREIGN)


def _is_strange(row: ScanRow) -> bool:
    return row.kind == FindingKind.FOREIGN_CODE


def _code_now(desk: Desk, look: Look, row: ScanRow) -> Code:
    code = None if _is_strange(row) else known_code(desk, look, row.code)
    return code or Code(row.code, CodeState.FOREIGN, detail=row.detail)


def _absent(
    look: Look, count: Count, awaited: stock.Expected, known: _Folders
) -> tuple[Finding, ...]:
    """What is awaited and was not seen; what came meanwhile was in somebody's hand."""
    unseen = [n for n in awaited.rows if n not in known.by_n]
    moved = stock.moved_since(look, count.first_seq) if unseen else frozenset()
    return tuple(missing(awaited.record(n)) for n in unseen if awaited.dossier_id(n) not in moved)


def _still_wrong(desk: Desk, look: Look, count: Count, known: _Folders) -> Iterable[Finding]:
    positions = positions_of(desk)
    for row, code in known.without:
        sight = sight_of(code, [row.as_scan])
        finding = judge(count.place, sight, positions)
        if finding is not None and finding.kind == row.kind:
            yield finding
    for n, rows in known.by_n.items():
        if not any(row.kind for row in rows):
            continue
        if stock.last_move(look, n) > max(row.seq for row in rows):
            continue
        sight = sight_of_folder(look, n, rows)
        finding = judge(count.place, sight, positions)
        if finding is not None:
            yield finding


def sight_of_folder(look: Look, n: int, rows: Iterable[ScanRow]) -> Sight:
    """A folder as all scans of it say, with its record of now."""
    record = stock.folder(look, n)
    code = Code(record.dossier_no, CodeState.RECORDED, record)
    return sight_of(code, [row.as_scan for row in rows])
