"""Setting a desk up, and opening it again."""

from __future__ import annotations

import json
import secrets
from pathlib import Path

from desk_app import __version__
from desk_app.clock import Clock, SystemClock
from desk_app.config import check_unit, state_dir
from desk_app.domain.codec import read_value
from desk_app.domain.entries import DeskOpened, Enrolled
from desk_app.domain.numbering import SAFE_TAG_LETTERS
from desk_app.domain.people import LONGEST_NAME, check_text, clean_name
from desk_app.domain.problems import Problem, Refused
from desk_app.domain.search import fold
from desk_app.domain.unit import Unit
from desk_app.files import put_in_place
from desk_app.store import queries, shipped
from desk_app.store.book import Book
from desk_app.store.faults import IntegrityFault, StoreFault
from desk_app.store.witness import Witness
from desk_app.usecases.desk import Desk, Rules

FILE = "desk.db"


def is_set_up(home: Path) -> bool:
    return (home / FILE).is_file()


def init_desk(home: Path, unit: Unit, clock: Clock | None = None, station: str = "") -> Desk:
    """Set up a new desk in `home`: its station, its unit, the shipped catalogue.

    `station` is a name made by `new_station`; a fresh one when none is given. Raises Refused when
    there is a desk already; it is left as it is. Raises OSError where this machine cannot remember
    the station.
    """
    clock = clock or SystemClock()
    path = home / FILE
    if path.exists():
        raise Refused(Problem("home", "already_set_up", {"home": str(home)}))
    _make_folder(home)
    rules = Rules()
    station = station or new_station()
    remembering = state_dir() / "witness"
    remembering.mkdir(parents=True, exist_ok=True)  # a place that cannot be had: not begun
    Witness(remembering, station).remembered()
    making = path.with_name(f"{FILE}.new")
    _forget(making)
    book = Book(making)
    fact = DeskOpened(unit, __version__, shipped.catalog_version(), rules.calendar.version)
    try:
        book.name_station(station)
        with book.change(station, clock.now()) as change:
            change.record(fact, by="")
            queries.put_catalog(
                change,
                ((r.code, r.name, fold(r.text), r.is_hidden, r.body) for r in _rows()),
            )
        book.settle()
    except BaseException:
        book.close()
        _forget(making)
        raise
    book.close()
    put_in_place(making, path)
    return open_desk(home, clock=clock)


def new_station() -> str:
    """`st-` and ten letters (45 bits) that no input method rewrites; the last four are its tag."""
    letters = [letter for letter in SAFE_TAG_LETTERS.lower() if letter not in "0189"]
    return "st-" + "".join(secrets.choice(letters) for _ in range(10))


def _rows() -> tuple[shipped.ProcedureRow, ...]:
    return tuple(shipped.procedure_rows())


def _make_folder(home: Path) -> None:
    try:
        home.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreFault("cannot_open", file=str(home), detail=error.strerror or "") from error


def _forget(path: Path) -> None:
    """Remove what a set-up that was cut off left behind."""
    for name in (path.name, f"{path.name}-wal", f"{path.name}-shm"):
        path.with_name(name).unlink(missing_ok=True)


def open_desk(
    home: Path, clerk: str = "", clock: Clock | None = None, *, trusting: bool = False
) -> Desk:
    """Open the desk in `home`; `trusting` leaves the witness to be asked later.

    Raises StoreFault("not_set_up") where there is none, IntegrityFault when the witness of this
    machine has seen a later or another journal of this station.
    """
    path = home / FILE
    if not path.is_file():
        raise StoreFault("not_set_up", home=str(home))
    problems = tuple(check_text(clerk, "clerk", LONGEST_NAME))
    if problems:
        raise Refused(*problems)
    book = Book(path)
    try:
        station = book.station
        witness = Witness(state_dir() / "witness", station)
        with book.look() as look:
            unit_text = queries.setting(look, "unit")
        unit = _stored_unit(unit_text, path)
        clerk = clean_name(clerk) or (unit.clerks[0] if unit.clerks else "")
        desk = Desk(home, book, station, unit, witness, clerk, clock or SystemClock())
        if not trusting:
            check_witness(desk)
    except BaseException:
        book.close()
        raise
    return desk


def _stored_unit(text: str | None, path: Path) -> Unit:
    try:
        found: Unit = read_value(Unit, json.loads(text or "{}"), "unit")
    except ValueError as bad:
        raise IntegrityFault("damaged", file=str(path)) from bad
    return found


def check_witness(desk: Desk) -> None:
    """Raises IntegrityFault when this machine has seen a later or another journal."""
    remembered = desk.witness.remembered()
    if remembered is None:
        return
    with desk.book.look() as look:
        desk.witness.check(look.head().seq, look.hash_at(remembered.head.seq))


def enrolment(desk: Desk) -> Enrolled | None:
    """What is known of the centre; None before enrolment."""
    with desk.book.look() as look:
        text = queries.setting(look, "enrolled")
    if text is None:
        return None
    found: Enrolled = read_value(Enrolled, json.loads(text), "enrolled")
    return found


def change_unit(desk: Desk, unit: Unit) -> None:
    """The unit's settings from now on; earlier dossiers keep what was printed.

    Raises Refused with every problem of the new ones.
    """
    problems = check_unit(unit)
    if problems:
        raise Refused(*problems)
    with desk.book.change(desk.station, desk.now()) as change:
        fact = DeskOpened(unit, __version__, shipped.catalog_version(), desk.rules.calendar.version)
        change.record(fact, by=desk.clerk)
    desk.remember(change)
    desk.unit = unit
