"""An older copy of the folder gets the lines back that the centre holds."""

from __future__ import annotations

from collections.abc import Sequence

from desk_app.domain.journal import Head, Line, first_break
from desk_app.store.faults import IntegrityFault
from desk_app.usecases.desk import Desk


def take_lines(desk: Desk, previous: Head, lines: Sequence[Line]) -> int:
    """Add this station's own lines, which follow `previous`, as they were. Gives how many.

    Raises IntegrityFault("forked") when the copy has lines of its own in their place; then nothing
    was changed.
    """
    with desk.book.replaying(desk.station) as change:
        head = change.head()
        if head != previous or first_break(lines, head) is not None:
            raise IntegrityFault("forked", seen=previous.seq, here=head.seq, number="")
        for line in lines:
            change.take_line(line)
    desk.remember_recovered()
    return len(lines)
