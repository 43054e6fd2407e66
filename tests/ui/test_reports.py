"""F11 with keys: spans, days of one's choice, and the workbook."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desk_app.usecases.desk import Desk
from tests.reports.reading import cells_of
from tests.ui.conftest import Hand
from tests.ui.desks import MARRIAGE, receive_some
from ui.models.spans import Span, days_of
from ui.screens.reports import ReportsScreen
from ui.widgets.sector_chart import SectorChart
from ui.window import Window

FRIDAY = date(2026, 11, 20)


@pytest.fixture
def room(desk: Desk, window: Window, hand: Hand, qtbot: QtBot) -> ReportsScreen:
    receive_some(desk, 3, (MARRIAGE,))
    made = window.shell.room("reports")
    assert isinstance(made, ReportsScreen)
    with qtbot.waitSignal(made.shown):
        hand.press(Qt.Key.Key_F11)
    return made


def test_today_stands_there_at_once(room: ReportsScreen) -> None:
    assert room.report is not None
    assert room.report.total.received == 3
    assert [row.name for row in room.table.rows][-1] in ("Tổng cộng", "Total")
    assert room.chart.bars == ((room.report.rows[0].sector, 3),)


def test_another_span_is_two_keys_away(room: ReportsScreen, hand: Hand, qtbot: QtBot) -> None:
    with qtbot.waitSignal(room.shown):
        hand.press(Qt.Key.Key_Down)
    assert room.report is not None
    assert (room.report.first, room.report.total.received) == (date(2026, 11, 19), 0)
    assert room.table.rows == ()


def test_days_of_ones_choice_are_typed(room: ReportsScreen, hand: Hand, qtbot: QtBot) -> None:
    hand.press(Qt.Key.Key_Tab)
    assert room.first.line.hasFocus()
    room.first.line.selectAll()
    hand.type("32/11/2026")
    assert room.first.problem != ""
    assert not room.export.action.isEnabled()
    room.first.line.selectAll()
    with qtbot.waitSignal(room.shown):
        hand.type("01/11/2026")
    assert room.first.problem == ""
    assert room.span.value == Span.CHOSEN
    assert room.report is not None
    assert room.report.first == date(2026, 11, 1)


def test_days_in_the_wrong_order_are_said_under_the_field(
    room: ReportsScreen, hand: Hand, qtbot: QtBot
) -> None:
    room.last.line.setFocus()
    room.last.line.selectAll()
    hand.type("01/11/2026")
    qtbot.waitUntil(lambda: room.last.problem != "")
    assert not room.export.isEnabled()


def test_the_workbook_says_what_the_screen_says(
    room: ReportsScreen, hand: Hand, qtbot: QtBot, tmp_path: Path
) -> None:
    hand.press(Qt.Key.Key_F9)
    dialog = room.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    path = tmp_path / "số liệu.xlsx"
    dialog.fileSelected.emit(str(path))
    dialog.close()
    qtbot.waitUntil(lambda: str(path) in room.notice.text)
    assert cells_of(path.read_bytes())["C7"].value == "3"
    assert [one.name for one in tmp_path.glob("*.partial")] == []


def test_a_place_that_cannot_be_written_is_said(
    room: ReportsScreen, qtbot: QtBot, tmp_path: Path
) -> None:
    room.save(tmp_path)
    qtbot.waitUntil(lambda: str(tmp_path) in room.notice.text)
    assert tmp_path.is_dir()


@pytest.mark.parametrize(
    ("span", "first", "last"),
    [
        (Span.TODAY, FRIDAY, FRIDAY),
        (Span.YESTERDAY, date(2026, 11, 19), date(2026, 11, 19)),
        (Span.WEEK, date(2026, 11, 16), FRIDAY),
        (Span.MONTH, date(2026, 11, 1), FRIDAY),
        (Span.QUARTER, date(2026, 10, 1), FRIDAY),
        (Span.YEAR, date(2026, 1, 1), FRIDAY),
    ],
)
def test_spans_end_today(span: Span, first: date, last: date) -> None:
    assert days_of(span, FRIDAY) == (first, last)


def test_the_smallest_bars_are_put_together(dressed: object) -> None:
    chart = SectorChart()
    chart.show_bars([(f"s{n}", n) for n in range(12)], "khác")
    assert len(chart.bars) == 9
    assert chart.bars[0] == ("s11", 11)
    assert chart.bars[-1] == ("khác", 1 + 2 + 3)
    assert sum(count for _, count in chart.bars) == sum(range(12))
