"""The journal is append-only for whoever opens the file, not only for the desk.

What triggers cannot stop, whoever holds the file can still do: drop a trigger or the table, edit
bytes, or append a well-numbered line of his own. Such things break the chain, and `verify` and the
centre name the line (test_replay).
"""

from __future__ import annotations

import pytest
from sqlcipher3 import dbapi2

from desk_app.store import replay
from desk_app.usecases.desk import Desk
from desk_app.usecases.receiving import receive
from tests.support.drafts import draft
from tests.support.files import raw, unguard

ROW = "hash, kind, dossier_id, recorded_at, body"
VALUES = "'00', 'note_added', NULL, '2026-10-05T09:00:00+07:00', '{}'"
FORBIDDEN = [
    "UPDATE journal SET body = '{}'",
    "UPDATE journal SET body = body WHERE seq = 1",
    "UPDATE OR REPLACE journal SET seq = 1 WHERE seq = 2",
    "UPDATE OR IGNORE journal SET hash = '' WHERE seq = 2",
    "DELETE FROM journal",
    "DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)",
    f"INSERT OR REPLACE INTO journal (seq, {ROW}) VALUES (1, {VALUES})",
    f"REPLACE INTO journal (seq, {ROW}) SELECT max(seq), {VALUES} FROM journal",
    f"INSERT OR IGNORE INTO journal (seq, {ROW}) VALUES (1, {VALUES})",
    f"INSERT INTO journal (seq, {ROW}) VALUES (1, {VALUES}) ON CONFLICT DO UPDATE SET body = ''",
    f"INSERT INTO journal (seq, {ROW}) SELECT max(seq) + 2, {VALUES} FROM journal",
    f"INSERT INTO journal (seq, {ROW}) VALUES (0, {VALUES})",
    f"INSERT INTO journal (seq, {ROW}) VALUES (-1, {VALUES})",
    f"INSERT INTO journal (seq, {ROW}) VALUES (NULL, {VALUES})",
    f"INSERT INTO journal ({ROW}) VALUES ({VALUES})",
]


@pytest.mark.parametrize("recursive", [True, False])
def test_nothing_but_the_next_line(granted: Desk, recursive: bool) -> None:
    receive(granted, draft())
    with raw(granted.book.path, recursive_triggers=recursive) as connection:
        before = connection.execute("SELECT * FROM journal").fetchall()
        for statement in FORBIDDEN:
            with pytest.raises(dbapi2.IntegrityError, match="the journal"):
                connection.execute(statement)
        assert connection.execute("SELECT * FROM journal").fetchall() == before
    assert replay.verify(granted.book).is_ok


def test_what_triggers_cannot_stop_verify_names(granted: Desk) -> None:
    receive(granted, draft())
    last = len(list(granted.book.lines()))
    with raw(granted.book.path) as connection:
        connection.execute(
            f"INSERT INTO journal (seq, {ROW}) SELECT max(seq) + 1, {VALUES} FROM journal"
        )
        fault = replay.verify(granted.book).fault
        assert fault is not None
        assert (fault.seq, fault.code) == (last + 1, "wrong_hash")
        unguard(connection)
        connection.execute("DELETE FROM journal WHERE seq = 2")
    fault = replay.verify(granted.book).fault
    assert fault is not None
    assert (fault.seq, fault.code) == (2, "gap")
