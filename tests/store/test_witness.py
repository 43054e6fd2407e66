"""What this machine remembers: an older or another copy of the folder is noticed at the start."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from desk_app.domain.journal import Head
from desk_app.store.faults import IntegrityFault
from desk_app.store.witness import Remembered, Witness
from desk_app.usecases.desk import Desk
from desk_app.usecases.finding import find
from desk_app.usecases.opening import open_desk
from desk_app.usecases.receiving import receive
from tests.support.drafts import VAN_UT, draft
from tests.support.files import files_of

A, B, C = (letter * 64 for letter in "abc")


@pytest.fixture
def witness(tmp_path: Path) -> Witness:
    return Witness(tmp_path / "witness", "st-2222")


def file_of(folder: Path) -> Path:
    (path,) = (folder / "witness").iterdir()
    return path


# --- the file ----------------------------------------------------------------------------------


def test_the_last_line_is_remembered_with_its_number(witness: Witness) -> None:
    assert witness.remembered() is None
    witness.remember(Head(1, A), "H40.15.03-261005-0001")
    witness.remember(Head(2, B))
    assert witness.remembered() == Remembered(Head(2, B), "H40.15.03-261005-0001")
    witness.close()
    witness.close()


def test_a_torn_line_is_passed_over(witness: Witness, tmp_path: Path) -> None:
    witness.remember(Head(1, A), "N-1")
    witness.remember(Head(2, B), "N-2")
    whole = file_of(tmp_path).read_bytes()
    first = whole.index(b"\n") + 1
    for cut in range(first, len(whole) - 1):
        file_of(tmp_path).write_bytes(whole[:cut])
        found = witness.remembered()
        assert found in (Remembered(Head(1, A), "N-1"), Remembered(Head(2, B), "N-2")), cut
    file_of(tmp_path).write_bytes(whole[: first + 20])
    witness.remember(Head(3, C), "N-3")  # glued to the torn one
    assert witness.remembered() == Remembered(Head(1, A), "N-1")
    witness.remember(Head(4, C), "N-4")
    assert witness.remembered() == Remembered(Head(4, C), "N-4")


@pytest.mark.parametrize("junk", [b"", b"\n\n", b"\xff\x00\xfe" * 50, b"12 ab N.\n"])
def test_a_file_of_junk_remembers_nothing(witness: Witness, tmp_path: Path, junk: bytes) -> None:
    witness.remember(Head(1, A))
    file_of(tmp_path).write_bytes(junk)
    assert witness.remembered() is None
    witness.check(0, None)


def test_the_file_does_not_grow_for_ever(witness: Witness, tmp_path: Path) -> None:
    for seq in range(1, 1_500):
        witness.remember(Head(seq, A), "H40.15.03-261005-0001")
    assert file_of(tmp_path).stat().st_size < 70_000
    assert witness.remembered() == Remembered(Head(1_499, A), "H40.15.03-261005-0001")


@pytest.mark.parametrize(
    ("seq", "hash_there", "code"),
    [(4, None, "older_copy"), (0, None, "older_copy"), (5, B, "forked"), (9, B, "forked")],
)
def test_what_contradicts_the_memory(
    witness: Witness, seq: int, hash_there: str | None, code: str
) -> None:
    witness.remember(Head(5, A), "N-5")
    with pytest.raises(IntegrityFault) as told:
        witness.check(seq, hash_there)
    assert told.value.code == code
    assert told.value.params == {"seen": 5, "here": seq, "number": "N-5"}
    witness.check(5, A)
    witness.check(9, A)


# --- the folder --------------------------------------------------------------------------------


def save(desk: Desk, to: Path) -> None:
    """A copy of the folder as it lies on the disk while the desk is closed."""
    home = desk.home
    desk.close()
    shutil.copytree(home, to)


def restore(saved: Path, home: Path) -> None:
    shutil.rmtree(home)
    shutil.copytree(saved, home)


def test_a_restored_older_folder_is_noticed_before_any_number_is_given(
    granted: Desk, tmp_path: Path
) -> None:
    home, clock = granted.home, granted.clock
    receive(granted, draft())
    save(granted, tmp_path / "saved")
    with open_desk(home, clock=clock) as desk:
        number = receive(desk, draft()).dossier_no
    restore(tmp_path / "saved", home)
    before = files_of(home)
    with pytest.raises(IntegrityFault) as told:
        open_desk(home, clock=clock)
    assert told.value.code == "older_copy"
    assert told.value.params["number"] == number
    assert files_of(home) == before, "nothing overwritten"


def test_a_copy_that_went_its_own_way_is_noticed(granted: Desk, tmp_path: Path) -> None:
    home, clock = granted.home, granted.clock
    save(granted, tmp_path / "twin")
    with open_desk(home, clock=clock) as desk:
        receive(desk, draft())
    with open_desk(tmp_path / "twin", clock=clock, trusting=True) as twin:
        twin.witness = Witness(tmp_path / "other machine", twin.station)
        receive(twin, draft(applicant=VAN_UT))
        receive(twin, draft(applicant=VAN_UT))
    with pytest.raises(IntegrityFault, match="forked"):
        open_desk(tmp_path / "twin", clock=clock)


def test_on_a_new_machine_the_folder_is_taken_as_it_is(
    granted: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = granted.clock
    receive(granted, draft())
    save(granted, tmp_path / "moved")
    monkeypatch.setenv("DESK_STATE", str(tmp_path / "other machine"))
    with open_desk(tmp_path / "moved", clock=clock) as desk:
        assert receive(desk, draft()).dossier_no == "H40.15.03-261005-0002"
        remembered = desk.witness.remembered()
        assert remembered is not None
        assert remembered.number == "H40.15.03-261005-0002"


def test_a_witness_behind_the_journal_is_no_trouble(granted: Desk, state: Path) -> None:
    """Cut between the commit and the witness: the journal is one line further."""
    receive(granted, draft())
    path = file_of(state)
    behind = path.read_bytes()
    receive(granted, draft())
    home, clock = granted.home, granted.clock
    granted.close()
    path.write_bytes(behind)
    with open_desk(home, clock=clock) as desk:
        assert receive(desk, draft()).dossier_no == "H40.15.03-261005-0003"


def test_a_witness_that_cannot_be_written_makes_no_stored_dossier_look_refused(
    desk: Desk, state: Path
) -> None:
    shutil.rmtree(state, ignore_errors=True)
    state.write_text("a file where the folder should be", encoding="utf-8")
    desk.witness.close()
    number = receive(desk, draft()).dossier_no
    assert [row.dossier_no for row in find(desk, "dao")] == [number]
