"""A count that goes on, looked at whole: who was seen, who is awaited still, what is wrong."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from desk_app.domain.findings import Finding, FindingKind, FindingList
from desk_app.domain.stock_rules import judge, listed
from desk_app.domain.stock_take import Code, CodeState, Count, CountState, FolderRecord, sight_of
from desk_app.store import counting, places, stock
from desk_app.store.book import Look
from desk_app.store.counting import ScanRow
from desk_app.usecases.desk import Desk
from desk_app.usecases.reading_codes import known_code


@dataclass(slots=True)
class _Pile:
    """The scans of a count: rows of folders, papers without one, and the scans of wrong folders.

    `in_order` holds, as scanned, the row of a folder, its number where it was entered only since,
    or the code of a paper without a record.
    """

    folders: set[int] = field(default_factory=set)
    papers: list[tuple[ScanRow, Code]] = field(default_factory=list)
    wrong: dict[int, list[ScanRow]] = field(default_factory=dict)
    in_order: list[int | str] = field(default_factory=list)
    strange: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Survey:
    """A count as it stands."""

    state: CountState
    in_order: Sequence[int | str]
    strange: Sequence[str]

    def numbers(self, present: Mapping[int, str]) -> tuple[str, ...]:
        """Numbers of folders and slips as scanned; `present` are those of rows, as of now."""
        return tuple(one if isinstance(one, str) else present[one] for one in self.in_order)


def positions_of(desk: Desk) -> frozenset[str]:
    """The names of the shelf's places."""
    return frozenset(desk.unit.shelf_places)


def survey(desk: Desk, look: Look, count: Count) -> Survey:
    """Everything about a count. Only what was wrong when it was scanned is judged again: a folder
    that was right then, and has been sent or returned since, is no finding.
    """
    scans = counting.scans_in_order(look, count.count_id)
    moves = stock.moves_since(look, count.first_seq)
    pile = _pile(desk, look, count, scans)
    unseen = places.absent(look, count.place, count.count_id)
    absent = tuple(finding for dossier_id, finding in unseen if dossier_id not in moves)
    wrong = (*_wrong_papers(count, pile), *_wrong_folders(desk, look, count, pile, moves))
    seen = len(places.awaited(look, count.place) & pile.folders)
    state = CountState(
        expected=seen + len(absent),
        seen=seen,
        scanned=len(scans),
        paper_without_record=listed(wrong, FindingList.PAPER_WITHOUT_RECORD),
        record_without_paper=absent,
        wrong_place_or_state=listed(wrong, FindingList.WRONG_PLACE_OR_STATE),
    )
    return Survey(state, pile.in_order, pile.strange)


def _pile(desk: Desk, look: Look, count: Count, scans: Sequence[tuple[str, int | None]]) -> _Pile:
    """A paper that was entered since it was scanned has its folder by now."""
    pile = _Pile()
    codes: dict[str, Code] = {}
    for row in counting.scans_to_judge(look, count.count_id):
        if row.n is not None:
            pile.wrong.setdefault(row.n, []).append(row)
            continue
        codes[row.code] = code = _code_now(desk, look, row)
        if code.record is None:
            pile.papers.append((row, code))
    for text, n in scans:
        record = codes[text].record if n is None else None
        if n is None and record is None:
            is_strange = codes[text].state is CodeState.FOREIGN
            (pile.strange if is_strange else pile.in_order).append(text)
            continue
        folder = n if n is not None else record.n if record else 0
        if folder not in pile.folders:
            pile.folders.add(folder)
            pile.in_order.append(record.dossier_no if record else folder)
    return pile


def _code_now(desk: Desk, look: Look, row: ScanRow) -> Code:
    is_foreign = row.kind == FindingKind.FOREIGN_CODE
    code = None if is_foreign else known_code(desk, look, row.code)
    return code or Code(row.code, CodeState.FOREIGN, detail=row.detail)


def _wrong_papers(count: Count, pile: _Pile) -> Iterable[Finding]:
    for row, code in pile.papers:
        finding = judge(count.place, sight_of(code, [row.as_scan]))
        if finding is not None and finding.kind == row.kind:
            yield finding


def _wrong_folders(
    desk: Desk, look: Look, count: Count, pile: _Pile, moves: Mapping[str, int]
) -> Iterable[Finding]:
    positions = positions_of(desk)
    was_wrong = places.wrong(look, count.count_id)
    for n, rows in pile.wrong.items():
        dossier_id, record = was_wrong[n]
        if moves.get(dossier_id, 0) > max(row.seq for row in rows):
            continue
        finding = judge_folder(count, record, rows, positions)
        if finding is not None:
            yield finding


def judge_folder(
    count: Count, record: FolderRecord, rows: Iterable[ScanRow], positions: frozenset[str]
) -> Finding | None:
    """A folder as all scans of it say, with its record of now."""
    code = Code(record.dossier_no, CodeState.RECORDED, record)
    return judge(count.place, sight_of(code, [row.as_scan for row in rows]), positions)
