"""Binds the evening's room to a desk: part of the composition root."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from desk_app import words
from desk_app.domain.day_findings import DayFindings
from desk_app.domain.dossier import Holder
from desk_app.domain.evening import Evening
from desk_app.domain.findings import Finding
from desk_app.domain.paper_facts import StockTaken
from desk_app.domain.scanning import Scan as ReadScan
from desk_app.domain.stock_take import Answer, Count, CountState
from desk_app.usecases import closing, day_sheets, finding, findings, slips, steps, stock_take
from desk_app.usecases.aside import asked_aside
from desk_app.usecases.desk import Desk
from desk_app.usecases.evening import evening_of
from ui.actions import Actions, Scan
from ui.plainly import Plainly
from ui.ports.evening import CountPort, EveningPort, SettlePort
from ui.ports.findings import FindingWords

Language = Callable[[], str]


def evening_port(desk: Desk, plainly: Plainly, actions: Actions, language: Language) -> EveningPort:
    def look(day: date | None) -> Evening:
        return asked_aside(desk, lambda other: evening_of(other, day))

    def found(day: date | None) -> DayFindings:
        return asked_aside(desk, lambda other: findings.findings_of(other, day))

    def sheet(day: date) -> bytes:
        made = asked_aside(desk, lambda other: day_sheets.day_sheet(other, day, language()))
        return day_sheets.day_sheet_page(desk, made)

    return EveningPort(
        look=plainly(look),
        findings=plainly(found),
        close=plainly(lambda day, note, approval: closing.close_day(desk, day, note, approval)),
        needs_head=plainly(lambda: _needs_head(desk)),
        sheet=plainly(sheet),
        count=_count_port(desk, plainly, language),
        steps=_settle_port(desk, plainly),
        words=FindingWords(
            text=lambda one: words.finding_text(one, language()),
            step=lambda one: words.finding_step(one, language()),
        ),
        place_text=lambda place: _begun(words.place_text(place, language())),
        problem_text=actions.problem_text,
        now=actions.now,
    )


def _begun(text: str) -> str:
    """As it stands at the beginning of a line."""
    return text[:1].upper() + text[1:]


def _needs_head(desk: Desk) -> bool:
    with desk.book.look() as look:
        return findings.has_head(look)


def _count_port(desk: Desk, plainly: Plainly, language: Language) -> CountPort:
    def scan(count: Count, scan: Scan | str) -> Answer:
        assert isinstance(scan, ReadScan | str)  # it came from `read_scans`
        return stock_take.count_scan(desk, count, scan)

    def state(count: Count) -> CountState:
        return asked_aside(desk, lambda other: stock_take.state_of(other, count))

    def sheet(taken: StockTaken) -> bytes:
        made = asked_aside(desk, lambda other: day_sheets.stock_sheet(other, taken, language()))
        return day_sheets.stock_sheet_page(desk, made)

    return CountPort(
        places=plainly(partial(stock_take.places, desk)),
        unfinished=plainly(partial(stock_take.unfinished, desk)),
        open=plainly(partial(stock_take.open_count, desk)),
        scan=plainly(scan),
        uncount=plainly(partial(stock_take.uncount, desk)),
        drop=plainly(partial(stock_take.drop_count, desk)),
        state=plainly(state),
        finish=plainly(
            lambda count, is_partial: stock_take.finish_count(desk, count, is_partial=is_partial)
        ),
        sheet=plainly(sheet),
    )


def _settle_port(desk: Desk, plainly: Plainly) -> SettlePort:
    def settle(day: date, found: Sequence[Finding], reason: str) -> None:
        findings.settle(desk, day, found, reason)

    def locate(dossier_no: str, place: Holder, reason: str) -> None:
        stock_take.locate(desk, dossier_no, place, reason)

    def void_number(number: str, reason: str) -> None:
        steps.void_number(desk, number, {"reason": reason})

    def spoil_slip(slip_no: str, reason: str) -> None:
        slips.spoil_slip(desk, slip_no, reason)

    return SettlePort(
        settle=plainly(settle),
        locate=plainly(locate),
        void_number=plainly(void_number),
        spoil_slip=plainly(spoil_slip),
        dossier=plainly(partial(finding.show, desk)),
    )
