"""The register over many dossiers: what happens on the screen thread, against drawing the list.

The floor of what a key sets off is one drawing of the rows on screen, read already; that of a
page is the raw query.

DESK_BENCH_ROWS says how many (1,000,000 for the stated figure; fewer where time is short).
"""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import partial

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication
from sqlcipher3 import dbapi2 as sqlcipher3

from desk_app.config import DEMO_UNIT
from desk_app.domain.dossier import Status
from desk_app.domain.listing import OPEN, DueIn, Filter
from desk_app.store import schema
from desk_app.usecases.desk import Desk
from desk_app.usecases.opening import init_desk
from tests.benchmarks.conftest import Table, in_turn, median, p95, said
from tests.benchmarks.test_find import ROWS, a_row
from ui.frame import Frame
from ui.language import Language
from ui.screens.register import RegisterScreen
from ui.settings import settings_of
from ui.theme.look import apply_look
from ui.window import Window

OPEN_ROWS = 4_000
"""Dossiers of the last months; all older ones are finished."""
ONE_PAGE = (
    "SELECT * FROM dossiers WHERE n IN"
    " (SELECT n FROM dossiers WHERE n < ? ORDER BY n DESC LIMIT 50)"
)
FILTERS = (
    Filter(due=DueIn.OVERDUE),
    Filter(statuses=(Status.AWAITING_SUPPLEMENT,)),
    Filter(statuses=OPEN),
    Filter(statuses=(Status.RETURNED,)),
    Filter(is_unprinted=True),
    Filter(sector="Đất đai"),
    Filter(clerk="nobody"),
    Filter(text="nguyen", due=DueIn.OVERDUE),
    Filter(text="ng", clerk="nobody"),
    Filter(),
)


@dataclass
class Room:
    register: RegisterScreen
    desk: Desk


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    home = tmp_path_factory.mktemp("register")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DESK_STATE", str(home / "state"))
        with init_desk(home / "home", DEMO_UNIT) as desk:
            fill(desk, ROWS)
            app = QApplication.instance() or QApplication([])
            assert isinstance(app, QApplication)
            apply_look(app)
            language = Language(app, settings_of(desk.home))
            window = Window(app, desk, Frame(language.other), language)
            window.frame.show()
            window.shell.enter("register")
            yield Room(window.shell.register, desk)
            window.close()


def fill(desk: Desk, rows: int) -> None:
    """Rows as the projection writes them: most returned, the newest ones in every state."""
    lots = random.Random(2)
    columns = [c.name for c in schema.dossiers.columns]
    marks = ", ".join(f":{name}" for name in columns)
    insert = f"INSERT INTO dossiers ({', '.join(columns)}) VALUES ({marks})"
    words = "INSERT INTO dossier_search (rowid, words) VALUES (:n, :words)"
    live = [status.value for status in OPEN]
    with desk.book.change(desk.station, desk.now()) as change:
        for start in range(10, rows + 10, 20_000):
            batch = [a_row(lots, n) for n in range(start, min(start + 20_000, rows + 10))]
            for row in batch:
                is_new = row["n"] >= rows + 10 - OPEN_ROWS
                row["status"] = lots.choice(live) if is_new else "returned"
                row["sector"] = lots.choice(("Hộ tịch", "Chứng thực", "Đất đai"))
                row["printed"] = int(lots.random() > 0.01)
                row["due_on"] = lots.choice(("2020-01-02", "2099-01-02"))
            change.cursor.executemany(insert, batch)
            change.cursor.executemany(words, batch)


def settled(register: RegisterScreen) -> None:
    """Until the whole list has come from aside and is drawn."""
    end = time.monotonic() + 120
    while not register.is_counted and time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.001)
    QApplication.processEvents()
    assert register.is_counted


def show(register: RegisterScreen, wanted: Filter) -> None:
    """What a key sets off on the screen thread, until it is drawn."""
    register.show_filter(wanted)
    register.table.viewport().repaint()


def longest_pause(register: RegisterScreen) -> float:
    """The longest the screen thread was away while the list came from aside."""
    worst, before = 0.0, time.perf_counter()
    end = time.monotonic() + 120
    while not register.is_counted and time.monotonic() < end:
        QApplication.processEvents()
        now = time.perf_counter()
        worst, before = max(worst, now - before), now
    return worst


def compare(table: Table, what: str, ours: list[float], floor: list[float], wish: float) -> None:
    for label, measure in (("median", median), ("p95", p95)):
        ratio = measure(sorted(ours)) / measure(sorted(floor))
        name = f"register of {ROWS:,}: {what}, {label}"
        table.check(name, said(measure(sorted(ours))), said(measure(sorted(floor))), ratio, wish)


def test_register(room: Room, table: Table) -> None:
    register = room.register
    settled(register)
    assert register.model.rowCount() == ROWS
    draw = register.table.viewport().repaint
    for what, wish, measured in (
        ("filter change / a drawing", 3.0, filters(register, draw)),
        ("typed letter / a drawing", 3.0, letters(register, draw)),
        ("scroll anywhere / a drawing", 2.0, scrolls(register, draw)),
        ("pause while counting / a drawing", 4.0, counting(register, draw)),
    ):
        compare(table, what, *measured, wish)
    with closing(sqlcipher3.connect(str(room.desk.book.path))) as raw:
        compare(table, "fifty rows / raw query", *pages(register, raw), 10.0)


Times = tuple[list[float], list[float]]
Draw = Callable[[], None]


def filters(register: RegisterScreen, draw: Draw) -> Times:
    ours: list[float] = []
    floor: list[float] = []
    for wanted in FILTERS * 3:
        mine, theirs = in_turn(partial(show, register, wanted), draw, 1)
        ours += mine
        floor += theirs
    return ours, floor


def letters(register: RegisterScreen, draw: Draw) -> Times:
    """Each letter of what is typed, with its answer drawn."""
    ours: list[float] = []
    floor: list[float] = []
    for text in ("nguyen thi dao", "tran huu phuoc", "1234"):
        for end in range(1, len(text) + 1):
            mine, theirs = in_turn(partial(show, register, Filter(text=text[:end])), draw, 1)
            ours += mine
            floor += theirs
    return ours, floor


def scrolls(register: RegisterScreen, draw: Draw) -> Times:
    """The scroll bar is dragged somewhere else and the rows there are drawn."""
    show(register, Filter())
    settled(register)
    bar = register.table.verticalScrollBar()
    places = iter(random.Random(4).sample(range(bar.maximum()), 40))

    def drag() -> None:
        bar.setValue(next(places))
        draw()

    return in_turn(drag, draw, 30)


def counting(register: RegisterScreen, draw: Draw) -> Times:
    """The longest the screen thread was away while a list came from aside."""
    pauses: list[float] = []
    floor: list[float] = []
    for wanted in FILTERS:
        show(register, wanted)
        pauses.append(longest_pause(register))
        floor += in_turn(draw, draw, 1)[0]
    return pauses, floor


def pages(register: RegisterScreen, raw: sqlcipher3.Connection) -> Times:
    """Fifty rows that were not read before."""
    show(register, Filter())
    settled(register)
    places = iter(random.Random(3).sample(range(ROWS // 50), 40))
    read = lambda: register.model.row_at(next(places) * 50)  # noqa: E731
    fetch = lambda: raw.execute(ONE_PAGE, (ROWS // 2,)).fetchall()  # noqa: E731
    return in_turn(read, fetch, 30)
