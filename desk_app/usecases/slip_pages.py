"""The pages of slips, for a printer or a file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from desk_app.domain.problems import Problem, Refused
from desk_app.domain.slips import Slip, SlipState
from desk_app.files import check_replaceable, put_in_place
from desk_app.store.faults import StoreFault
from desk_app.usecases.desk import Desk
from desk_app.usecases.printing import forms_on

PAPERS = ("a5", "a4")


def blanks(slips: Sequence[Slip]) -> tuple[Slip, ...]:
    """Those that may be printed, again if need be: used and spoilt ones are paper already."""
    return tuple(slip for slip in slips if slip.state is SlipState.BLANK)


def pages_of(desk: Desk, slips: Sequence[Slip], paper: str = "") -> bytes:
    """The pages of slips, by the forms in force today. The book is not asked: any thread may.

    Raises Refused where none of them is blank, and for a paper slips are not made for.
    """
    from desk_app.printing.forms import words_for  # reportlab is heavy: only when a page is made
    from desk_app.printing.records import slip_pages

    chosen, paper = blanks(slips), _checked(paper)
    if not chosen:
        raise Refused(Problem("block_no", "no_blank_slips"))
    words = words_for(forms_on(desk, desk.now().date()), desk.unit.wording)
    return slip_pages(chosen, desk.unit, words, paper)


def _checked(paper: str) -> str:
    if paper and paper not in PAPERS:
        raise Refused(Problem("paper", "unknown_choice", {"want": "|".join(PAPERS)}))
    return paper or PAPERS[0]


def check_place(path: Path, paper: str = "") -> None:
    """Find what would keep pages from being written before numbers are reserved. Raises Refused
    for the paper, StoreFault for the place.
    """
    _checked(paper)
    with _told_plainly(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        check_replaceable(path)


def save_pages(desk: Desk, slips: Sequence[Slip], path: Path, paper: str = "") -> None:
    """Write the pages, whole or not at all. Raises StoreFault, and what `pages_of` raises."""
    made = pages_of(desk, slips, paper)
    partial = path.with_name(f"{path.name}.partial")
    try:
        with _told_plainly(path):
            partial.write_bytes(made)
            put_in_place(partial, path)
    finally:
        with suppress(OSError):
            partial.unlink()


@contextmanager
def _told_plainly(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        detail = error.strerror or ""
        raise StoreFault("cannot_write_file", file=str(path), detail=detail) from error
