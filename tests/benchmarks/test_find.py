"""Finding among many dossiers against the raw FTS5 query on the same file.

DESK_BENCH_ROWS says how many (1,000,000 for the stated figure; fewer where time is short).
"""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from contextlib import closing

import pytest
from sqlcipher3 import dbapi2 as sqlcipher3

from desk_app.config import DEMO_UNIT
from desk_app.domain.search import fold, match_query
from desk_app.store import schema
from desk_app.usecases import finding
from desk_app.usecases.desk import Desk
from desk_app.usecases.opening import init_desk
from tests.benchmarks.conftest import Table, in_turn, median, p95, said

ROWS = int(os.environ.get("DESK_BENCH_ROWS", "100000"))
FAMILY = ("Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ")
MIDDLE = ("Văn", "Thị", "Hữu", "Ngọc", "Minh", "Thanh", "Quốc", "Kim", "Hồng", "Xuân", "Đức")
GIVEN = ("Đào", "Đạo", "An", "Bình", "Châu", "Dũng", "Giang", "Hà", "Hùng", "Lan", "Phước")
NAMES = ("Thủ tục đăng ký khai sinh", "Thủ tục đăng ký kết hôn", "Thủ tục đăng ký khai tử")
TYPED = ("nguyen thi dao", "tran huu phuoc", "le van h", "dang ky khai s", "ng", "bui", "1234")


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    home = tmp_path_factory.mktemp("large")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DESK_STATE", str(home / "state"))
        with init_desk(home / "home", DEMO_UNIT) as desk:
            fill(desk, ROWS)
            yield desk


def fill(desk: Desk, rows: int) -> None:
    """Rows as the projection writes them, without their journal: this measures searching."""
    lots = random.Random(1)
    columns = [c.name for c in schema.dossiers.columns]
    marks = ", ".join(f":{name}" for name in columns)
    insert = f"INSERT INTO dossiers ({', '.join(columns)}) VALUES ({marks})"
    words = "INSERT INTO dossier_search (rowid, words) VALUES (:n, :words)"
    with desk.book.change(desk.station, desk.now()) as change:
        for start in range(10, rows + 10, 20_000):
            batch = [a_row(lots, n) for n in range(start, min(start + 20_000, rows + 10))]
            change.cursor.executemany(insert, batch)
            change.cursor.executemany(words, batch)


def a_row(lots: random.Random, n: int) -> dict[str, object]:
    name = f"{lots.choice(FAMILY)} {lots.choice(MIDDLE)} {lots.choice(GIVEN)}"
    number = f"H40.15.03-2{n // 40_000 % 10}{n // 400 % 12 + 1:02d}20-{n % 10_000:04d}"
    person, procedure = f"0792{n:08d}", lots.choice(NAMES)
    return {
        "n": n,
        "dossier_id": f"x-{n}",
        "dossier_no": number,
        "status": "received",
        "revision": 1,
        "version": 1,
        "procedure_code": "1.001193",
        "procedure_name": procedure,
        "sector": "Hộ tịch",
        "applicant": name,
        "owner": name,
        "whose_id": person,
        "channel": "direct",
        "clerk": "Đào",
        "registered_at": "2026-11-20T15:32:00+07:00",
        "received_at": "2026-11-20T15:32:00+07:00",
        "due_on": "2026-11-23",
        "printed": 1,
        "doubts": 0,
        "holder_kind": "desk",
        "holder_name": "",
        "handed_kind": "",
        "handed_name": "",
        "ready_at": None,
        "returned_at": None,
        "answer_by": None,
        "phone": "0912345678",
        "words": fold(f"{number} 1.001193 {procedure} {name} {person} 0912345678"),
    }


def test_find(large: Desk, table: Table) -> None:
    query = (
        "SELECT rowid FROM dossier_search WHERE dossier_search MATCH ? ORDER BY rowid DESC LIMIT 50"
    )
    ours: list[float] = []
    floors: list[float] = []
    with closing(sqlcipher3.connect(str(large.book.path))) as cursor:
        for typed in TYPED:
            text = match_query(typed)
            find = lambda typed=typed: finding.find(large, typed)  # noqa: E731
            raw = lambda text=text: cursor.execute(query, (text,)).fetchall()  # noqa: E731
            assert len(find()) == len(raw()) > 0, typed
            mine, theirs = in_turn(find, raw, 60)
            ours += mine
            floors += theirs
    ours.sort()
    floors.sort()
    for label, measure in (("median", median), ("p95", p95)):
        table.check(
            f"find in {ROWS:,} dossiers, {label} / raw FTS5 query",
            said(measure(ours)),
            said(measure(floors)),
            measure(ours) / measure(floors),
            5.0,
        )
