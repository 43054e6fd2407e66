"""One count of a tray into which everything falls that a scanner can read, and some it cannot."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk_app.domain.findings import FindingKind as K
from desk_app.domain.scanning import read_scan
from desk_app.domain.stock_take import Count, Verdict
from desk_app.usecases.stock_take import (
    count_scan,
    finish_count,
    open_count,
    state_of,
    stock_findings,
    uncount,
)
from tests.day import acts
from tests.day.commune import commune
from tests.day.world import MONDAY, TRAY, Folder, Station, World

CARD = "079203001234|251234567|Nguyễn Văn Đạo|01012003|Nam|Ấp 1, xã Mỹ Yên, tỉnh Tây Ninh|10052021"
GOODS = ("8934563138165", "4006381333931", "https://vietqr.example/pay?x=1", "WIFI:S:quan;P:12;;")
GRUBBY = ("", "   ", "\x00\x1b[2J", "x" * 5_000, "🙂", "%", "H40.15.03-261399-0001")
NEIGHBOURS = ("H40.15.07-261002-0044", "000.17.22.H56-210531-0001", "G09.20-20260609-0092637")


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with commune(tmp_path, 5) as world:
        for _ in range(12):
            acts.take_in(world, world.stations[0])
        yield world


@pytest.fixture
def station(world: World) -> Station:
    return world.stations[0]


@pytest.fixture
def count(station: Station) -> Count:
    return open_count(station.desk, TRAY)


def scan_all(station: Station, count: Count, folders: list[Folder]) -> None:
    for folder in folders:
        answer = count_scan(station.desk, count, read_scan(folder.code))
        assert answer.verdict is Verdict.GOOD, folder.code


def test_what_is_no_folder_is_told_and_does_not_spoil_the_count(
    station: Station, count: Count
) -> None:
    wanted = {K.FOREIGN_CODE: len(GOODS) + 1, K.ANOTHER_UNIT: len(NEIGHBOURS)}
    for text in (*GOODS, CARD, *NEIGHBOURS):
        answer = count_scan(station.desk, count, read_scan(text))
        assert answer.verdict is Verdict.WRONG
        assert answer.finding is not None
        again = count_scan(station.desk, count, read_scan(text))
        assert again.is_again
    scan_all(station, count, station.folders)
    state = state_of(station.desk, count)
    assert state.is_complete
    assert state.seen == state.expected == 12
    finish_count(station.desk, count)
    told = stock_findings(station.desk, MONDAY)
    assert Counter(one.kind for one in told) == wanted
    assert "Đạo" not in "".join(one.subject for one in told), "a citizen's card is kept"
    assert "079203001234" not in "".join(one.subject for one in told)


@pytest.mark.parametrize("text", GRUBBY, ids=range(len(GRUBBY)))
def test_what_cannot_be_read_at_all_hurts_nothing(
    station: Station, count: Count, text: str
) -> None:
    answer = count_scan(station.desk, count, read_scan(text))
    assert answer.verdict is Verdict.WRONG
    scan_all(station, count, station.folders)
    assert state_of(station.desk, count).is_complete
    finish_count(station.desk, count)
    assert len(stock_findings(station.desk, MONDAY)) <= 1


def test_another_counters_receipt_is_not_called_altered(world: World, count: Count) -> None:
    mine, theirs = world.stations[:2]
    folder = acts.take_in(world, theirs)
    answer = count_scan(mine.desk, count, read_scan(folder.code))
    assert answer.finding is not None
    assert answer.finding.kind is K.ANOTHER_COUNTER


def test_a_torn_code_typed_with_one_wrong_digit_is_helped(station: Station, count: Count) -> None:
    """The right folder is the first that is proposed; the wrong number does not stay."""
    torn, *others = station.folders
    scan_all(station, count, others)
    wrong = f"{torn.no[:-2]}9{torn.no[-1]}"
    answer = count_scan(station.desk, count, wrong)
    assert answer.verdict is Verdict.WRONG
    assert answer.suggestions[:1] == (torn.no,)
    uncount(station.desk, count, answer.code)
    assert count_scan(station.desk, count, torn.no).verdict is Verdict.GOOD
    finish_count(station.desk, count)
    assert stock_findings(station.desk, MONDAY) == ()


def test_the_same_folder_fifty_times_is_one_folder(station: Station, count: Count) -> None:
    folder = station.folders[0]
    verdicts = Counter(
        count_scan(station.desk, count, read_scan(text)).verdict
        for text in [folder.code, folder.no, folder.no.lower(), f" {folder.code} "] * 13
    )
    assert verdicts == {Verdict.GOOD: 1, Verdict.KNOWN: 51}
    state = state_of(station.desk, count)
    assert (state.seen, state.expected) == (1, 12)
    taken = finish_count(station.desk, count, is_partial=True)
    assert taken.scanned == (folder.no,)
    assert stock_findings(station.desk, MONDAY) == ()


def test_three_thousand_scans_in_one_count(station: Station, count: Count) -> None:
    """Folders in any order, again and again, with strange things between: the state at the end is
    the one that each thing scanned once would have given."""
    lot = random.Random(11)
    strange = [f"89345631{n:05d}" for n in range(40)]
    codes = [folder.code for folder in station.folders[:-1]] + strange
    order = codes + lot.choices(codes, k=3_000 - len(codes))
    lot.shuffle(order)
    for text in order:
        count_scan(station.desk, count, read_scan(text))
    state = state_of(station.desk, count)
    assert (state.seen, state.scanned) == (11, len(codes))
    finish_count(station.desk, count)
    told = {(one.kind, one.subject) for one in stock_findings(station.desk, MONDAY)}
    missing = {(K.FOLDER_MISSING, station.folders[-1].no)}
    assert told == missing | {(K.FOREIGN_CODE, text) for text in strange}
