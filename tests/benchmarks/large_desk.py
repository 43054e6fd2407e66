"""A desk that has worked for years: its file made once per machine, then copied.

The patterns of a case (received, printed, result, returned …) are recorded by the real use cases
on a desk of their own; their lines and rows are then written again and again with other people,
numbers and days, in the order of time and with a whole chain of hashes.  The last two weeks are
real use cases throughout, so that everything open, overdue, waiting or on the shelf is true.
"""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import tempfile
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from desk_app.config import DEMO_UNIT
from desk_app.domain.codec import line_hash
from desk_app.domain.entries import NumberGranted
from desk_app.domain.search import fold
from desk_app.store import migration_v3
from desk_app.store.migrations import NEWEST
from desk_app.usecases.desk import Desk
from desk_app.usecases.opening import init_desk, open_desk
from tests.benchmarks import patterns
from tests.benchmarks.patterns import CLERKS, Pattern
from tests.ui.desks import FRIDAY, StandingClock

ROWS = int(os.environ.get("DESK_BENCH_ROWS", "8000"))
LAST_BULK_DAY = FRIDAY.date() - timedelta(days=15)
_A_DAY = 780
"""Dossiers of one working day: a large commune's desk with several counters."""
_BATCH = 20_000
FAMILY = [
    "Nguyễn",
    "Trần",
    "Lê",
    "Phạm",
    "Huỳnh",
    "Phan",
    "Vũ",
    "Võ",
    "Đặng",
    "Bùi",
    "Đỗ",
    "Hồ",
    "Ngô",
    "Dương",
    "Lý",
    "Thạch",
    "Sơn",
]
MIDDLE = [
    "Văn",
    "Thị",
    "Hữu",
    "Ngọc",
    "Minh",
    "Thanh",
    "Quốc",
    "Kim",
    "Hồng",
    "Xuân",
    "Đức",
    "Diễm",
    "Ánh",
    "Gia",
    "Bảo",
]
GIVEN = [
    "Đào",
    "Đạo",
    "An",
    "Bình",
    "Châu",
    "Dũng",
    "Giang",
    "Hà",
    "Hùng",
    "Lan",
    "Phước",
    "Hằng",
    "Tuyết",
    "Đượm",
    "Nga",
    "Quân",
    "Sang",
    "Tâm",
    "Uyên",
]


@dataclass(slots=True)
class Case:
    """One dossier on its way through the bulk."""

    pattern: Pattern
    values: dict[str, Any]
    step: int = 0
    later: list[tuple[int, str]] = field(default_factory=list)
    """Day (counted from the first) and minute of each line still to come."""


def large_desk(folder: Path, clock: StandingClock, rows: int = ROWS) -> Desk:
    """A copy of the large desk in `folder`, to be worked with. `DESK_STATE` must be set."""
    shutil.copytree(_kept(rows), folder / "home")
    return open_desk(folder / "home", clock=clock)


_MAKERS = (__file__, patterns.__file__, str(migration_v3.__file__))
"""A file of a version that is not released yet may have other tables tomorrow."""


def _kept(rows: int) -> Path:
    """The home that is kept on this machine, made when it is not there or made otherwise."""
    source = b"".join(Path(module).read_bytes() for module in _MAKERS)
    mark = hashlib.sha256(source).hexdigest()[:10]
    kept = Path(tempfile.gettempdir()) / f"commune-desk-bench-v{NEWEST}-{rows}-{mark}"
    if not kept.exists():
        with tempfile.TemporaryDirectory(prefix="commune-desk-making-") as making:
            before = os.environ.get("DESK_STATE")
            os.environ["DESK_STATE"] = str(Path(making) / "state")
            try:
                _make(Path(making), rows)
            finally:
                os.environ.pop("DESK_STATE") if before is None else os.environ.update(
                    DESK_STATE=before
                )
            (Path(making) / "home").rename(kept)
    return kept


def _make(folder: Path, rows: int) -> None:
    found = patterns.learn(folder / "scratch")
    days = _working_days(max(1, -(-rows // _A_DAY)))
    clock = StandingClock(datetime.combine(days[0], FRIDAY.timetz()) - timedelta(days=1))
    with init_desk(folder / "home", DEMO_UNIT, clock) as desk:
        with desk.book.change(desk.station, clock.now()) as change:
            change.record(NumberGranted("g-1", DEMO_UNIT.agency_code, 1, 9999), by="")
        station, head = desk.station, change.head()
        path = desk.book.path
    _Bulk(path, station, head.seq, head.hash).fill(found, days, rows)
    clock.at = FRIDAY - timedelta(days=14)
    with open_desk(folder / "home", clock=clock) as desk:
        _hurry(desk)
        patterns.last_weeks(desk, clock)


def _hurry(desk: Desk) -> None:
    """What is being made may be lost with the plug: it is made again."""
    writer: Any = desk.book._writer.connection.driver_connection
    writer.execute("PRAGMA synchronous = OFF")


def _working_days(count: int) -> list[date]:
    found: list[date] = []
    day = LAST_BULK_DAY
    while len(found) < count:
        if day.weekday() < 5:
            found.append(day)
        day -= timedelta(days=1)
    return found[::-1]


class _Bulk:
    """Writes lines and rows straight to the file, its triggers and indexes put back at the end."""

    def __init__(self, path: Path, station: str, seq: int, head: str) -> None:
        self._connection = dbapi2.connect(str(path), isolation_level=None)
        self._station, self._seq, self._hash = station, seq, head
        self._lots = random.Random(2026)
        self._journal: list[tuple[Any, ...]] = []
        self._rows: dict[str, list[dict[str, Any]]] = defaultdict(list)
        self._people: dict[str, dict[str, Any]] = {}
        self._tally: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0])

    def fill(self, found: list[Pattern], days: list[date], rows: int) -> None:
        run = self._connection.execute
        run("PRAGMA synchronous = OFF")
        run("PRAGMA cache_size = -400000")
        laid_aside = run(
            "SELECT type, name, sql FROM sqlite_schema WHERE type IN ('trigger', 'index')"
            " AND sql IS NOT NULL"
        ).fetchall()
        for kind, name, _ in laid_aside:
            run(f"DROP {kind} {name}")
        run("BEGIN")
        self._days(found, days, rows)
        self._flush()
        people = [{**row, "person_key": key} for key, row in self._people.items()]
        self._put("people", people)
        for day, (received, returned, refused, printed) in self._tally.items():
            tally = (day, received, returned, refused, printed)
            run("INSERT INTO days VALUES (?, ?, ?, ?, ?, NULL)", tally)
        run("COMMIT")
        for _, _, sql in laid_aside:
            run(sql)
        run("PRAGMA wal_checkpoint(TRUNCATE)")
        self._connection.close()

    def _days(self, found: list[Pattern], days: list[date], rows: int) -> None:
        waiting: dict[int, list[tuple[str, int, Case]]] = defaultdict(list)
        weights = [pattern.weight for pattern in found]
        made = order = 0
        for at, day in enumerate(days):
            for _ in range(min(_A_DAY, rows - made)):
                (pattern,) = self._lots.choices(found, weights)
                case = self._case(pattern, at, days, made)
                made += 1
                waiting[at].append((case.values["hm"], order := order + 1, case))
            number = 0
            for minute, _, case in sorted(waiting.pop(at)):
                if not case.step:
                    number += 1
                    self._begin(case, day, number, days)
                self._line(case, day, minute)
                while case.later and case.later[0][0] == at:
                    _, minute = case.later.pop(0)
                    self._line(case, day, minute)
                if case.later:
                    there, then = case.later.pop(0)
                    waiting[there].append((then, order := order + 1, case))
            self._rows["counters"].append({"grant_id": "g-1", "day": str(day), "last": number})
            if len(self._journal) > _BATCH:
                self._flush()

    def _case(self, pattern: Pattern, at: int, days: list[date], made: int) -> Case:
        lots = self._lots
        person = lots.randrange(1, 1 + max(100, len(days) * _A_DAY // 3))
        given = random.Random(person)
        name = f"{given.choice(FAMILY)} {given.choice(MIDDLE)} {given.choice(GIVEN)}"
        minute = lots.randrange(450, 990)
        hm = f"{minute // 60:02d}:{minute % 60:02d}"
        values = {
            "name": name,
            "pid": f"0792{person:08d}",
            "phone": f"09{person * 7919 % 10**8:08d}",
            "clerk": lots.choice(CLERKS),
            "channel": lots.choice(("direct", "direct", "direct", "direct", "online", "post")),
            "station": self._station,
            "hm": hm,
            "book": f"{made % 20_000 + 1}",
        }
        case = Case(pattern, values)
        for wait in pattern.waits:
            there = case.later[-1][0] if case.later else at
            there = min(there + (lots.randrange(1, wait + 1) if wait else 0), len(days) - 1)
            case.later.append((there, hm if there == at else f"{8 + made % 8:02d}:{made % 60:02d}"))
        return case

    def _begin(self, case: Case, day: date, number: int, days: list[date]) -> None:
        """Number, id and rows; how the case ends is known from the first."""
        values, pattern, n = case.values, case.pattern, self._seq + 1
        values["no"] = f"{DEMO_UNIT.agency_code}-{day:%y%m%d}-{number:04d}"
        values["id"] = f"{self._station}-{n:07d}"
        values["day"] = day.isoformat()
        values["due"] = (day + timedelta(days=pattern.due_days)).isoformat()
        ready, back = [(0, values["hm"]), *case.later][-2:] if case.later else ((0, ""), (0, ""))
        for name, (there, minute) in (("ready", ready), ("back", back)):
            values[name] = f"{days[there]}T{minute}:00+07:00" if case.later else ""
        row = {c: t % values if isinstance(t, str) else t for c, t in pattern.row.items()}
        row |= {"n": n, "channel": values["channel"] if pattern.may_vary else row["channel"]}
        words = fold(
            f"{values['no']} {row['procedure_code']} {row['procedure_name']} {values['name']}"
            f" {values['pid']} {values['phone']}"
        )
        self._rows["dossiers"].append(row)
        self._rows["dossier_search"].append({"rowid": n, "words": words})
        self._rows["numbers"].append(
            {"dossier_no": values["no"], "state": "used", "n": n, "reason": ""}
        )
        body = pattern.person % values
        self._people[values["pid"]] = {"last_seq": n, "body": body}
        case.values["n"] = n

    def _line(self, case: Case, day: date, minute: str) -> None:
        kind, template = case.pattern.lines[case.step]
        case.step += 1
        self._seq += 1
        values = case.values
        moment = f"{day}T{minute}:00+07:00"
        body = template % {**values, "seq": self._seq, "at": moment, "on": day.isoformat()}
        self._hash = line_hash(self._hash, body)
        self._journal.append((self._seq, self._hash, kind, values["id"], moment, body))
        counted = {"received": 0, "returned": 1, "refused": 2, "receipt_printed": 3}.get(kind)
        if counted is not None:
            self._tally[day.isoformat()][counted] += 1
        if kind == "receipt_printed":
            fixed = {"form": "receipt", "paper": "a5", "copy": 1, "version": 1, "sha256": "0" * 64}
            row = {"seq": self._seq, "n": values["n"], "printed_at": moment, **fixed}
            self._rows["prints"].append(row)

    def _flush(self) -> None:
        lines = "INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?)"
        self._connection.executemany(lines, self._journal)
        self._journal.clear()
        for table, rows in self._rows.items():
            self._put(table, rows)
            rows.clear()

    def _put(self, table: str, rows: list[dict[str, Any]]) -> None:
        if not rows:
            return
        columns = list(rows[0])
        marks = ", ".join(f":{name}" for name in columns)
        insert = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})"
        self._connection.executemany(insert, rows)
