"""A page as a file: in its place and journaled, or neither."""

from __future__ import annotations

import os
from contextlib import ExitStack
from pathlib import Path

import pytest

from desk_app.store.faults import StoreFault
from desk_app.usecases.desk import Desk
from desk_app.usecases.finding import show_page
from desk_app.usecases.printing import print_form
from desk_app.usecases.receiving import receive
from tests.support.drafts import draft


def kinds(desk: Desk, number: str) -> list[str]:
    return [entry.kind for entry in show_page(desk, number).history]


def test_a_place_that_cannot_be_written_leaves_no_copy_in_the_journal(
    granted: Desk, tmp_path: Path
) -> None:
    number = receive(granted, draft()).dossier_no
    taken = tmp_path / "taken.pdf"
    taken.mkdir()
    with pytest.raises(StoreFault, match="cannot_write_file"):
        print_form(granted, number, to=taken)
    assert kinds(granted, number) == ["received"]
    assert not taken.with_name("taken.pdf.partial").exists()
    assert print_form(granted, number, to=tmp_path / "free.pdf").copy == 1


def test_a_page_open_in_a_viewer_is_replaced_or_left_alone(granted: Desk, tmp_path: Path) -> None:
    """Windows does not replace a file that is open elsewhere; other systems do."""
    number = receive(granted, draft()).dossier_no
    place = tmp_path / "phiếu hẹn.pdf"
    first = print_form(granted, number, to=place)
    with ExitStack() as viewer:
        viewer.enter_context(place.open("rb"))
        if os.name == "nt":
            with pytest.raises(StoreFault, match="cannot_write_file"):
                print_form(granted, number, to=place)
            assert place.read_bytes() == first.pdf
            assert kinds(granted, number) == ["received", "receipt_printed"]
            viewer.close()
        second = print_form(granted, number, to=place)
    assert second.copy == 2
    assert place.read_bytes() == second.pdf
    assert sorted(path.name for path in tmp_path.glob("*.p*")) == [place.name]
