"""Real HTTP between a station and the real centre."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import select

from sync.center import schema
from sync.center.embedded import embedded_center
from sync.client import SyncState
from tests.sync.desk import Desk


def test_what_was_received_at_the_desk_is_at_the_centre(tmp_path: Path) -> None:
    desk = Desk()
    with embedded_center(tmp_path) as running:
        desk.enroll(running.url, running.enroll_code())
        for number in range(1, 301):
            desk.receive(number)
        outcome = desk.push()
        assert outcome.state is SyncState.SENT, outcome
        assert (outcome.sent, outcome.unsent, outcome.acked_seq) == (300, 0, 300)
        with running.center.database.reading() as connection:
            rows = connection.execute(select(schema.dossiers)).all()
        assert len(rows) == 300
        assert desk.push().state is SyncState.NOTHING_TO_SEND
