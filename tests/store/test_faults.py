"""The world's troubles with the file: each a code, and nothing half done."""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import stat
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from desk_app.config import DEMO_UNIT
from desk_app.domain.problems import Refused
from desk_app.store import engine, replay, shipped
from desk_app.store.faults import CODES, IntegrityFault, StoreFault, fault_of
from desk_app.usecases.desk import Desk
from desk_app.usecases.finding import find, show_page
from desk_app.usecases.opening import init_desk, open_desk
from desk_app.usecases.receiving import receive
from tests.support.clock import FixedClock
from tests.support.drafts import draft
from tests.support.files import PAGE, files_of, raw

NOBODY = 65534


@contextmanager
def without_rights(folder: Path) -> Iterator[None]:
    """Nothing below the folder may be written by us, whoever runs the tests."""
    paths = [folder, *folder.iterdir()]
    before = {path: path.stat().st_mode for path in paths}
    for path in paths:
        path.chmod(stat.S_IREAD | (stat.S_IEXEC if path.is_dir() else 0) | 0o055)
    is_root = sys.platform != "win32" and os.geteuid() == 0
    if is_root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if is_root:
            os.seteuid(0)
        for path, mode in before.items():
            if path.exists():
                path.chmod(mode)


@pytest.fixture
def public(granted: Desk) -> Iterator[Path]:
    """A closed desk with one dossier where also another user could reach it."""
    receive(granted, draft())
    granted.close()
    folder = Path(tempfile.mkdtemp(prefix="desk-faults-"))
    shutil.copy(granted.book.path, folder / "desk.db")
    yield folder
    shutil.rmtree(folder)


def fill_up(desk: Desk, acknowledged: list[str]) -> None:
    for _ in range(200):
        acknowledged.append(receive(desk, draft(note="x" * 1900)).dossier_no)


def receive_in(home: Path) -> None:
    with open_desk(home, clock=FixedClock(), trusting=True) as desk:
        receive(desk, draft())


def test_a_full_disk_takes_nothing_by_half_and_goes_on_when_there_is_room(granted: Desk) -> None:
    with granted.book.writing() as connection:
        full = connection.exec_driver_sql("PRAGMA page_count").scalar_one() + 3
        connection.exec_driver_sql(f"PRAGMA max_page_count = {full}")
    acknowledged: list[str] = []
    with pytest.raises(StoreFault) as told:
        fill_up(granted, acknowledged)
    assert (told.value.code, type(told.value)) == ("disk_full", StoreFault)
    assert sorted(row.dossier_no for row in find(granted, "dao", 500)) == sorted(acknowledged)
    assert replay.verify(granted.book).is_ok
    with granted.book.writing() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    number = receive(granted, draft()).dossier_no
    assert number not in acknowledged
    assert replay.verify(granted.book).is_ok


def test_a_read_only_folder_is_told_and_left(public: Path) -> None:
    before = files_of(public)
    with without_rights(public), pytest.raises(StoreFault) as told:
        receive_in(public)
    assert told.value.code in ("read_only", "cannot_open")
    assert type(told.value) is StoreFault
    assert {n: d for n, d in files_of(public).items() if n == "desk.db"} == before
    with open_desk(public, clock=FixedClock(), trusting=True) as desk:
        assert replay.verify(desk.book).is_ok


def test_where_no_folder_can_be_made_no_desk_is_set_up(public: Path) -> None:
    with without_rights(public), pytest.raises(StoreFault) as told:
        init_desk(public / "new" / "home", DEMO_UNIT)
    assert told.value.code == "cannot_open"
    (public / "file").write_text("no folder", encoding="utf-8")
    with pytest.raises(StoreFault, match="cannot_open"):
        init_desk(public / "file", DEMO_UNIT)


def test_a_file_held_by_another_program_is_told_and_works_afterwards(
    granted: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    home, clock = granted.home, granted.clock
    granted.close()
    monkeypatch.setattr(engine, "_WAIT_MS", 30)
    with open_desk(home, clock=clock) as desk:
        with raw(desk.book.path) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(StoreFault) as told:
                receive(desk, draft())
            assert (told.value.code, type(told.value)) == ("locked", StoreFault)
            assert find(desk, "dao") == (), "reading goes on"
            other.execute("ROLLBACK")
        assert receive(desk, draft()).dossier_no == "H40.15.03-261005-0001"
        assert replay.verify(desk.book).is_ok


def test_setting_up_twice_leaves_the_first(desk: Desk) -> None:
    desk.close()
    before = files_of(desk.home)
    with pytest.raises(Refused, match="already_set_up"):
        init_desk(desk.home, DEMO_UNIT)
    assert files_of(desk.home) == before


def test_a_set_up_that_was_cut_off_is_begun_anew(home: Path) -> None:
    home.mkdir()
    for name in ("desk.db.new", "desk.db.new-wal"):
        (home / name).write_bytes(b"half a desk")
    with init_desk(home, DEMO_UNIT, FixedClock()) as desk:
        assert replay.verify(desk.book).is_ok
    assert sorted(files_of(home)) == ["desk.db"]


def test_a_set_up_whose_log_cannot_be_settled_leaves_nothing(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another program reads along: what is in the log beside the file would be lost by a move."""
    monkeypatch.setattr(engine, "_WAIT_MS", 30)
    whole = shipped.procedure_rows()
    with contextlib.ExitStack() as readers:

        def while_somebody_reads() -> Iterator[shipped.ProcedureRow]:
            other = readers.enter_context(raw(home / "desk.db.new"))
            other.execute("BEGIN")
            other.execute("SELECT count(*) FROM journal").fetchone()
            yield from whole

        monkeypatch.setattr(shipped, "procedure_rows", while_somebody_reads)
        with pytest.raises(StoreFault, match="locked"):
            init_desk(home, DEMO_UNIT, FixedClock())
        assert files_of(home) == {}


def test_no_desk_at_all(tmp_path: Path) -> None:
    with pytest.raises(StoreFault) as told:
        open_desk(tmp_path / "nothing")
    assert (told.value.code, type(told.value)) == ("not_set_up", StoreFault)
    assert not (tmp_path / "nothing").exists()


# --- damage ------------------------------------------------------------------------------------


def damaged(whole: bytes, lot: random.Random) -> bytes:
    """The file with a page of junk or zeros, some bytes changed, or its end cut off."""
    page = lot.randrange(1, len(whole) // PAGE)
    how = lot.choice(["junk", "zeros", "bytes", "cut"])
    if how == "cut":
        return whole[: page * PAGE + lot.randrange(PAGE)]
    bad = bytearray(whole)
    if how == "bytes":
        for _ in range(40):
            bad[lot.randrange(PAGE, len(bad))] = lot.randrange(256)
    else:
        fill = lot.randbytes(PAGE) if how == "junk" else bytes(PAGE)
        bad[page * PAGE : (page + 1) * PAGE] = fill
    return bytes(bad)


def use(home: Path) -> str:
    """Open, look, check and write; gives the code of what was said."""
    with open_desk(home, clock=FixedClock(), trusting=True) as desk:
        find(desk, "dao")
        show_page(desk, "H40.15.03-261005-0001")
        receive(desk, draft())
        fault = replay.verify(desk.book).fault
        return fault.code if fault else "fine"


def test_damage_anywhere_is_told_as_damage_or_does_not_matter(public: Path) -> None:
    whole = (public / "desk.db").read_bytes()
    lot = random.Random(20261005)
    said = []
    for _ in range(40):
        for path in public.iterdir():
            path.unlink()
        (public / "desk.db").write_bytes(damaged(whole, lot))
        try:
            said.append(use(public))
        except IntegrityFault as fault:
            said.append(fault.code)
    assert set(said) <= {"damaged", "wrong_hash", "gap", "table_differs", "fine"}
    assert said.count("damaged") > 10


def test_errors_are_told_by_name_and_ours_are_not_hidden() -> None:
    assert fault_of(ValueError("ours")) is None
    with raw(Path(":memory:")) as connection, pytest.raises(dbapi2.OperationalError) as wrong:
        connection.execute("SELECT nothing FROM nowhere")
    assert fault_of(wrong.value) is None, "wrong SQL is a mistake of ours"
    assert set(CODES.values()) >= {"disk_full", "read_only", "locked", "damaged", "disk_error"}


def test_an_io_error_on_a_full_disk_is_told_as_the_full_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite says SQLITE_IOERR when it finds no room for the -shm file beside its own."""
    error = dbapi2.OperationalError("disk I/O error")
    error.sqlite_errorname = "SQLITE_IOERR"
    roomy = fault_of(error, tmp_path / "desk.db")
    assert roomy is not None
    assert roomy.code == "disk_error"
    usage = shutil.disk_usage(tmp_path)._replace(free=4096)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage)
    full = fault_of(error, tmp_path / "desk.db")
    assert full is not None
    assert full.code == "disk_full"
