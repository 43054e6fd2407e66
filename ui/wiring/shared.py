"""Binds what every room may ask to a desk: part of the composition root."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from desk_app.domain.problems import Problem
from desk_app.domain.scan_chain import read_scans
from desk_app.domain.scanning import Scan as ReadScan
from desk_app.domain.scanning import read_scan
from desk_app.domain.seal_verdicts import SealVerdict
from desk_app.usecases import (
    catalog,
    explaining,
    figures,
    finding,
    printing,
    receiving,
    sharing,
    slips,
    verifying,
)
from desk_app.usecases.desk import Desk
from desk_app.words import changed_text, problem_text, reason_text, seal_text
from ui.actions import Actions, PrintedPage, Printing, Scan
from ui.plainly import Plainly
from ui.printers import printers, send

PRINTED_FOLDER = "printed"
_HITS = 20


def printing_of(home: Path) -> Printing:
    folder = home / PRINTED_FOLDER
    return Printing(
        printers=printers,
        send=lambda order, name, pdf: send(folder, order, name, pdf),
    )


def _printed(desk: Desk, page: PrintedPage) -> None:
    assert isinstance(page, printing.PrintedPage)  # it came from `page_for`
    printing.printed(desk, page)


def _explain(desk: Desk, scan: Scan) -> Problem | None:
    assert isinstance(scan, ReadScan)  # it came from `read_scans`
    return explaining.explain(desk, scan)


def _read_scans(desk: Desk, text: str | bytes) -> tuple[Scan, ...]:
    """A slip that was typed in leads to its dossier, wherever it is scanned."""
    found = read_scans(text, on=desk.now().date())
    return tuple(slips.followed(desk, scan) for scan in found)


def _verify(desk: Desk, scan: Scan) -> SealVerdict | None:
    assert isinstance(scan, ReadScan)  # it came from `read_scans`
    return verifying.verify(desk, scan)


def _seal_text(verdict: SealVerdict, scan: Scan, language: Callable[[], str]) -> str:
    assert isinstance(scan, ReadScan)  # it came from `read_scans`
    return seal_text(verdict, scan.seal.stamp.station_tag if scan.seal else "", language())


def actions_of(
    desk: Desk,
    language: Callable[[], str],
    pages: Printing,
    happened: Callable[[], None] = lambda: None,
) -> Actions:
    """The use cases over `desk`, in the words of the language spoken at the time."""
    plainly = Plainly(language)
    find = partial(catalog.search_procedures, desk, limit=_HITS)
    return Actions(
        unit_now=lambda: desk.unit,
        clerk=lambda: desk.clerk,
        search_procedures=plainly(find),
        procedure=plainly(partial(catalog.procedure, desk)),
        preview=plainly(partial(receiving.preview, desk)),
        sketch=plainly(partial(receiving.sketch, desk)),
        receive=plainly(partial(receiving.receive, desk)),
        refuse=plainly(partial(receiving.refuse, desk)),
        page_of=plainly(partial(finding.page_of, desk)),
        show=plainly(partial(finding.show_page, desk)),
        page_for=plainly(partial(printing.page_of, desk)),
        printed=plainly(partial(_printed, desk)),
        preview_form=plainly(partial(printing.preview_form, desk)),
        shared_with=plainly(partial(sharing.shared_with, desk)),
        today=plainly(partial(figures.today, desk)),
        unprinted=plainly(partial(figures.unprinted, desk)),
        known_people=plainly(partial(finding.known_people, desk)),
        read_scan=lambda text: read_scan(text, on=desk.now().date()),
        read_scans=lambda text: _read_scans(desk, text),
        explain=plainly(partial(_explain, desk)),
        slip=plainly(partial(slips.find_slip, desk)),
        verify=plainly(partial(_verify, desk)),
        seal_text=partial(_seal_text, language=language),
        changed_text=lambda verdict, one: changed_text(verdict, one, language()),
        problem_text=lambda problem: problem_text(problem, language()),
        reason_text=lambda reason: reason_text(reason, language()),
        printing=pages,
        now=desk.now,
        happened=happened,
    )
