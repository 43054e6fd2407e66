"""Makes the pages of the settings over a desk."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desk_app.domain.roster import Task
from desk_app.usecases import catalog, copying, opening, roster, wording
from desk_app.usecases.desk import Desk
from desk_app.words import sentence
from ui.plainly import Plainly
from ui.ports.clerks import ClerksPort
from ui.ports.wording import WordingPort
from ui.serial_scanner import port_of, put_port, serial_ports
from ui.settings_pages.backup import BackupPage, BackupPort
from ui.settings_pages.calendar import CalendarPage
from ui.settings_pages.catalogue import CataloguePage
from ui.settings_pages.clerks import ClerksPage
from ui.settings_pages.look import LookPage
from ui.settings_pages.page import SettingsPage
from ui.settings_pages.printers import PrintersPage
from ui.settings_pages.scanner import ScannerPage, ScannerPort
from ui.settings_pages.slips import SlipsPage
from ui.settings_pages.unit import UnitPage
from ui.settings_pages.wording import WordingPage
from ui.sounds import Sounds
from ui.wiring.printers import printers_port
from ui.wiring.slips import slips_port

if TYPE_CHECKING:
    from ui.tools import Tools

_WHOLE_CATALOGUE = 1000


_NEEDED: dict[type[SettingsPage], Task] = {
    UnitPage: Task.SETTINGS,
    ClerksPage: Task.ROSTER,
    PrintersPage: Task.RECEIVE,
    ScannerPage: Task.RECEIVE,
    BackupPage: Task.SETTINGS,
    WordingPage: Task.SETTINGS,
    SlipsPage: Task.RECEIVE,
}
"""The pages that are not for everybody."""


def settings_pages(tools: Tools) -> tuple[SettingsPage, ...]:
    """The pages that whoever sits here may use."""
    may = tools.people.may
    return tuple(
        page for page in _pages(tools) if type(page) not in _NEEDED or may(_NEEDED[type(page)])
    )


def _pages(tools: Tools) -> tuple[SettingsPage, ...]:
    desk, plainly = tools.desk, tools.plainly
    find = partial(catalog.search_procedures, desk, limit=_WHOLE_CATALOGUE)
    return (
        UnitPage(
            lambda: desk.unit,
            plainly(partial(opening.change_unit, desk)),
            tools.actions.problem_text,
        ),
        PrintersPage(
            printers_port(tools.actions.printing, tools.routes, lambda: desk.unit, desk.now),
            tools.at_printer,
        ),
        ScannerPage(scanner_port(tools), tools.background),
        ClerksPage(clerks_port(desk, plainly), tools.actions.problem_text),
        LookPage(tools.settings, tools.language()),
        CataloguePage(plainly(find), plainly(partial(catalog.procedure, desk))),
        CalendarPage(lambda: desk.rules.calendar, lambda: desk.now().date()),
        BackupPage(_backup_port(tools), tools.background),
        WordingPage(_wording_port(tools)),
        SlipsPage(slips_port(desk, plainly), tools.actions.problem_text),
    )


def scanner_port(tools: Tools) -> ScannerPort:
    sounds = Sounds(tools.settings)
    return ScannerPort(
        ports=serial_ports,
        port=lambda: port_of(tools.settings),
        put_port=partial(put_port, tools.settings),
        is_sound_on=lambda: sounds.is_on,
        switch_sound=sounds.switch,
        read_scan=tools.actions.read_scan,
        explain=tools.actions.explain,
        problem_text=tools.actions.problem_text,
    )


def clerks_port(desk: Desk, plainly: Plainly) -> ClerksPort:
    return ClerksPort(
        clerks=plainly(partial(roster.roster, desk)),
        name=plainly(partial(roster.name_clerk, desk)),
        clear_pin=plainly(partial(roster.clear_pin, desk)),
    )


def _backup_port(tools: Tools) -> BackupPort:
    desk, language = tools.desk, tools.language
    path, home = desk.book.path, desk.home

    def verify() -> tuple[str, bool]:
        verdict = copying.verify_book(path)
        fault = verdict.fault
        told = {
            "entries": verdict.entries,
            "dossiers": verdict.dossiers,
            "seq": fault.seq if fault else verdict.head.seq,
            "code": fault.code if fault else "",
            "table": fault.table if fault else "",
            "station": desk.station,
        }
        code = "verified" if verdict.is_ok else "not_verified"
        return sentence("said", code, told, language()), verdict.is_ok

    return BackupPort(
        home=home,
        copy=tools.plainly(lambda folder: copying.copy_book(path, folder, desk.now())),
        verify=tools.plainly(verify),
        copies=lambda: copying.copies_in(home / "copies"),
    )


def _wording_port(tools: Tools) -> WordingPort:
    desk, plainly = tools.desk, tools.plainly
    return WordingPort(
        texts=lambda: wording.texts_of(desk),
        put=plainly(partial(wording.put_text, desk)),
        reset=plainly(partial(wording.reset_texts, desk)),
        problem_text=tools.actions.problem_text,
    )
