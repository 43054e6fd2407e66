"""The first lines a centre reads may come on many threads at once (msgspec crashed on that)."""

from __future__ import annotations

import subprocess
import sys

MANY = """
import sys, threading
sys.setswitchinterval(1e-6)
from desk_app.domain.entries import Corrected, NoteAdded
from sync.center.quickread import quick_read
from tests.sync.desk import Desk
desk = Desk()
desk.receive(1)
desk.record(NoteAdded("x"), "d")
desk.record(Corrected("x"), "d", 2)
bodies = [line.body for line in desk.journal.lines] * 50
read = []
def work():
    read.extend(quick_read(body) is not None for body in bodies)
threads = [threading.Thread(target=work) for _ in range(8)]
for thread in threads: thread.start()
for thread in threads: thread.join()
print(sum(read))
"""


def test_reading_begins_on_many_threads() -> None:
    for _ in range(5):
        done = subprocess.run(
            [sys.executable, "-c", MANY], capture_output=True, text=True, timeout=60
        )
        assert (done.returncode, done.stdout) == (0, "1200\n"), done.stderr
