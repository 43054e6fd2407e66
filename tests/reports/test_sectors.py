"""Figures by sector: folds over history, as of the last day of the span."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from desk_app.domain.entries import Entry, Fact, ResultReady, Returned, Withdrawn
from desk_app.domain.moments import VIETNAM
from desk_app.domain.procedures import Channel
from desk_app.reports.sector_sheet import COLUMNS, Heading, sector_sheet
from desk_app.reports.sectors import Figures, SectorReport, sector_report
from tests.reports.reading import cells_of
from tests.support.entries import ASKED, INTAKE, RECEIVED, due_at, entry

FIRST, LAST = date(2026, 10, 5), date(2026, 10, 9)


def at(day: int, hour: int = 9) -> datetime:
    return datetime(2026, 10, day, hour, tzinfo=VIETNAM)


def came(day: int, sector: str = "Hộ tịch", channel: Channel = Channel.DIRECT) -> tuple[Fact, int]:
    intake = replace(INTAKE, sector=sector, channel=channel)
    return replace(RECEIVED, intake=intake, due=due_at(8, at(day))), day


def history(*facts: tuple[Fact, int]) -> tuple[Entry, ...]:
    return tuple(
        entry(fact, seq=n + 1, revision=n, at=at(day)) for n, (fact, day) in enumerate(facts, 1)
    )


def ready(day: int) -> tuple[Fact, int]:
    return ResultReady("45", date(2026, 10, day)), day


def of(*histories: tuple[Entry, ...], last: date = LAST) -> Figures:
    return sector_report(histories, FIRST, last).total


def test_what_came_is_counted_by_channel_and_sector() -> None:
    report = sector_report(
        [
            history(came(5)),
            history(came(6, "Đất đai", Channel.ONLINE)),
            history(came(9, "Đất đai", Channel.POST)),
        ],
        FIRST,
        LAST,
    )
    assert [(row.sector, row.figures.received) for row in report.rows] == [
        ("Đất đai", 2),
        ("Hộ tịch", 1),
    ]
    assert (report.total.direct, report.total.online, report.total.post) == (1, 1, 1)


@pytest.mark.parametrize(
    ("day", "early", "on_time", "overdue"), [(7, 1, 0, 0), (8, 0, 1, 0), (9, 0, 0, 1)]
)
def test_early_and_late_are_judged_by_the_day_the_result_was_finished(
    day: int, early: int, on_time: int, overdue: int
) -> None:
    found = of(history(came(5), ready(day), (Returned("Đào"), 9)))
    assert (found.early, found.on_time, found.overdue) == (early, on_time, overdue)
    assert (found.done, found.returned, found.open) == (1, 1, 0)


def test_withdrawn_is_on_time_and_waiting_is_not_overdue() -> None:
    gone = of(history(came(5), (Withdrawn("Thôi"), 9)))
    assert (gone.on_time, gone.open) == (1, 0)
    waiting = of(history(came(5), (ASKED, 6)))
    assert (waiting.open, waiting.open_overdue) == (1, 0)
    late = of(history(came(5)))
    assert (late.open, late.open_overdue) == (1, 1)


def test_the_same_span_gives_the_same_figures_next_year() -> None:
    then = history(came(5))
    later = (*then, *history(came(5), ready(20), (Returned("Đào"), 21))[1:])
    assert of(later) == of(then)
    assert of(later, last=date(2026, 10, 31)).overdue == 1


def test_what_was_open_before_is_open_still_but_not_received_again() -> None:
    before = of(history(came(1)))
    assert (before.received, before.open) == (0, 1)
    assert of(history(came(1), ready(2))) == Figures()


def test_the_sheet_says_what_the_screen_says_and_adds_up() -> None:
    report = sector_report([history(came(5)), history(came(6, "Đất đai"), ready(7))], FIRST, LAST)
    heading = Heading("UBND xã Mỹ Yên", at(9, 16), "Trần Thị Hồng Đào")
    made = sector_sheet(report, heading)
    cells = cells_of(made)
    names = "CDEFGHIJKLM"
    assert [cells[f"{at}6"].value for at in names] == [text for _, text in COLUMNS]
    assert [cells[f"B{n}"].value for n in (7, 8, 9)] == ["Đất đai", "Hộ tịch", "Tổng cộng"]
    for n, figures in ((7, report.rows[0].figures), (8, report.rows[1].figures), (9, report.total)):
        shown = [cells[f"{at}{n}"].value for at in names]
        assert shown == [str(getattr(figures, name)) for name, _ in COLUMNS]
    assert cells["C9"].formula == "SUM(C7:C8)"
    assert cells["M9"].formula == "SUM(M7:M8)"
    assert made == sector_sheet(report, heading)


def test_an_empty_span_is_an_empty_sheet() -> None:
    empty = SectorReport(FIRST, LAST, ())
    made = sector_sheet(empty, Heading("UBND xã Mỹ Yên", at(9)))
    cells = cells_of(made)
    assert (cells["B7"].value, cells["C7"].value) == ("Tổng cộng", "0")
