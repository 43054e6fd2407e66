"""Receiving a dossier against a raw durable commit of one row."""

from __future__ import annotations

import sqlite3
from itertools import count
from pathlib import Path

import pytest

from desk_app.config import DEMO_UNIT
from desk_app.domain.drafts import read_draft
from desk_app.domain.entries import Enrolled
from desk_app.domain.intake import IntakeDraft
from desk_app.domain.numbering import NumberGrant
from desk_app.usecases import receiving
from desk_app.usecases.enrolling import accept_enrolment
from desk_app.usecases.opening import init_desk
from tests.benchmarks.conftest import Table, in_turn, median, said

ROUNDS = 1500


def a_draft(number: int) -> IntakeDraft:
    return read_draft(
        IntakeDraft,
        {
            "procedure_code": "1.001193",
            "channel": "direct",
            "applicant": {
                "name": "Nguyễn Văn Đạo",
                "personal_id": f"079203{number:06d}",
                "phone": "0912345678",
                "address": "Ấp 1, xã Mỹ Yên, tỉnh Tây Ninh",
                "born_on": "2003-01-01",
            },
            "parts": [
                {"name": "Tờ khai đăng ký khai sinh theo mẫu", "originals": 1},
                {"name": "Giấy chứng sinh", "originals": 1},
                {"name": "Giấy chứng nhận kết hôn của cha, mẹ", "photocopies": 1},
            ],
        },
    )


def test_receive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, table: Table) -> None:
    """Check, number, due date, journal, state, search index, commit, witness."""
    monkeypatch.setenv("DESK_STATE", str(tmp_path / "state"))
    raw = sqlite3.connect(tmp_path / "raw.db", isolation_level=None)
    raw.execute("PRAGMA journal_mode=WAL")
    raw.execute("PRAGMA synchronous=FULL")
    raw.execute("CREATE TABLE t (n INTEGER PRIMARY KEY, body TEXT)")
    numbers, body = count(1), "x" * 1200

    def floor() -> None:
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("INSERT INTO t (body) VALUES (?)", (body,))
        raw.execute("COMMIT")

    with init_desk(tmp_path / "home", DEMO_UNIT) as desk:
        enrolled = Enrolled("c", "c", "a" * 64, "b" * 64)
        accept_enrolment(desk, enrolled, [NumberGrant("g", DEMO_UNIT.agency_code, 1, 9999)])
        drafts = {n: a_draft(n) for n in range(1, ROUNDS + 201)}
        receive = lambda: receiving.receive(desk, drafts[next(numbers)])  # noqa: E731
        in_turn(receive, floor, 200)
        ours, floors = in_turn(receive, floor, ROUNDS)
    raw.close()
    table.check(
        "receive a dossier / raw durable commit of one row",
        said(median(ours)),
        said(median(floors)),
        median(ours) / median(floors),
        3.0,
    )
