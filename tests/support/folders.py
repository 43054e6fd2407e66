"""Folders and where they lie, as tests of counting need them."""

from __future__ import annotations

from datetime import date

from desk_app.domain.dossier import Holder, HolderKind
from desk_app.domain.findings import Finding
from desk_app.domain.paper_facts import StockTaken
from desk_app.usecases import handing, stock_take
from desk_app.usecases.desk import Desk
from desk_app.usecases.receiving import receive
from desk_app.usecases.steps import record
from tests.support.drafts import MARRIAGE_ON_THE_SPOT, draft

TAM = Holder(HolderKind.OFFICER, "Lê Văn Tám")
UT = Holder(HolderKind.OFFICER, "Nguyễn Thị Út")
A1 = Holder(HolderKind.SHELF, "A1")
A2 = Holder(HolderKind.SHELF, "A2")
READY = {"result_no": "45/2026", "issued_on": "2026-10-05"}


def taken_in(desk: Desk, count: int) -> list[str]:
    return [
        receive(desk, draft(procedure_code=MARRIAGE_ON_THE_SPOT)).dossier_no for _ in range(count)
    ]


def bring(desk: Desk, nos: list[str], to: Holder) -> None:
    """Handed over, and taken over where somebody must sign."""
    pile = handing.hand_over(desk, nos, to)
    if to.kind in handing.OUTSIDE:
        handing.take_over(desk, pile.manifest_no, nos, to.name)


def shelve(desk: Desk, nos: list[str], to: Holder = A1) -> None:
    for no in nos:
        record(desk, no, "result_ready", READY)
    bring(desk, nos, to)


def counted(desk: Desk, place: Holder | None, *codes: str, is_partial: bool = False) -> StockTaken:
    begun = stock_take.open_count(desk, place)
    for code in codes:
        stock_take.count_scan(desk, begun, code)
    return stock_take.finish_count(desk, begun, is_partial=is_partial)


def pairs(findings: tuple[Finding, ...]) -> set[tuple[str, str]]:
    return {(finding.kind.value, finding.subject) for finding in findings}


def stands(desk: Desk, day: date | None = None) -> set[tuple[str, str]]:
    """What the counts of a day, today's else, found and still holds."""
    found = stock_take.stock_findings(desk, day or desk.now().date())
    assert len({finding.subject for finding in found}) == len(found), "one folder, two findings"
    return pairs(found)
