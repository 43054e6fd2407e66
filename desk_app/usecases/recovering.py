"""An older copy of the folder gets the lines back that the centre holds.

What the centre never got is gone with the newer folder.  A person may accept that loss: the
journal then goes on, and says which numbers are on paper without a record.
"""

from __future__ import annotations

from collections.abc import Sequence

from desk_app.domain.entries import LossAccepted
from desk_app.domain.journal import Head, Line, first_break
from desk_app.domain.people import check_text, clean_text
from desk_app.domain.problems import Problem, Refused
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


def accept_loss(desk: Desk, reason: str) -> tuple[str, ...]:
    """Go on from an older copy although lines are lost; gives the numbers that are on paper only.

    Raises Refused without a reason, or when nothing is lost.
    """
    problems = list(check_text(reason, "reason", 2000))
    if not reason.strip():
        problems.append(Problem("reason", "missing"))
    remembered = desk.witness.remembered()
    with desk.book.look() as look:
        head = look.head()
    if remembered is None or remembered.head.seq <= head.seq:
        problems.append(Problem("reason", "nothing_lost"))
    if problems or remembered is None:
        raise Refused(*problems)
    numbers = desk.witness.numbers_after(head.seq)
    seen = remembered.head
    with desk.book.change(desk.station, desk.now()) as change:
        change.record(LossAccepted(seen.seq, seen.hash, clean_text(reason), numbers), desk.clerk)
    desk.witness.restart(change.head())
    return numbers
