"""Small rules of the window that need no window."""

from __future__ import annotations

import re
import sys
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desk_app.domain.problems import Problem
from ui.numbers import grouped_id
from ui.paper.drawing import _device
from ui.paper.faults import PageNotWritten, PrinterGone
from ui.paper.printer import Order
from ui.printers import page_name, send
from ui.problems import ProblemPlaces, head_of
from ui.settings import settings_of, text_scale_of
from ui.theme.look import style_sheet
from ui.theme.tokens import HIGH_CONTRAST, LIGHT, TOKENS, Tokens, Tone, wear
from ui.widgets.clerk_button import initials
from ui.widgets.fact_sheet import FactSheet
from ui.widgets.person_form import read_day


@pytest.mark.parametrize("text", ["01/02/2003", "1-2-2003", "01022003", "1.2.2003", "2003-02-01"])
def test_days_are_read_as_people_type_them(text: str) -> None:
    assert read_day(text) == date(2003, 2, 1)


@pytest.mark.parametrize("text", ["31/02/2003", "1/2/03", "hôm qua", "32012003"])
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        read_day(text)


def test_numbers_are_grouped_for_reading_aloud() -> None:
    assert grouped_id("079203001234") == "079 203 001 234"
    assert grouped_id(" 12345 ") == "12345"


def test_initials_are_those_people_are_called_by() -> None:
    assert initials("Trần Thị Hồng Đào") == "HĐ"
    assert initials("") == ""


@pytest.mark.parametrize(
    ("place", "head"),
    [("parts.2.originals", "parts"), ("applicant.name", "applicant.name"), ("limit", "limit")],
)
def test_a_problem_has_the_place_the_screen_knows(place: str, head: str) -> None:
    assert head_of(place) == head


def test_a_problem_without_a_place_is_handed_back(qtbot: QtBot) -> None:
    label, other = QLabel(), QWidget()
    places = ProblemPlaces(lambda problem: problem.code)
    places.add("name", label.setText, label)
    places.add("phone", lambda _: None, other)
    places.touch_all()
    assert places.show([Problem("name", "missing"), Problem("clock", "went_back")]) == (
        "went_back",
    )
    assert label.text() == "missing"
    assert places.first_widget([Problem("phone", "x"), Problem("name", "y")]) is label
    places.show([])
    assert label.text() == ""


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("theme", "least"), [(LIGHT, 4.5), (HIGH_CONTRAST, 7.0)])
def test_every_text_can_be_read(theme: Tokens, least: float) -> None:
    for tone in Tone:
        assert contrast(theme.ink(tone), theme.ground(tone)) >= least
        assert contrast(theme.ink(tone), theme.card) >= least
    for text in (theme.text, theme.second, theme.soft, theme.heading, theme.placeholder):
        for ground in (theme.card, theme.page, theme.row):
            assert contrast(text, ground) >= least
    assert contrast("#FFFFFF", theme.accent) >= least


def test_what_is_worn_follows_the_theme() -> None:
    try:
        assert wear("high_contrast").text == TOKENS.text == HIGH_CONTRAST.text
        assert wear("of another program") == LIGHT
    finally:
        wear("light")


def test_the_style_sheet_is_filled_in_and_text_grows() -> None:
    assert "@" not in style_sheet(TOKENS)
    assert "font-size: 21px" in style_sheet(TOKENS, 1.5)
    sizes = {int(n) for n in re.findall(r"font-size: (\d+)px", style_sheet(TOKENS))}
    assert min(sizes) >= 11


@pytest.mark.parametrize(
    ("stored", "scale"), [("1.25", 1.25), ("1.5", 1.5), ("9", 1.0), ("big", 1.0), ("nan", 1.0)]
)
def test_the_text_scale_is_kept_within_reason(tmp_path: Path, stored: str, scale: float) -> None:
    settings = settings_of(tmp_path)
    assert text_scale_of(settings) == 1.0
    settings.setValue("text_scale", stored)
    assert text_scale_of(settings) == scale


def test_a_page_goes_to_a_file_of_its_own(tmp_path: Path) -> None:
    where = send(tmp_path / "out", Order(""), "H40.15/../x", b"%PDF")
    written = list((tmp_path / "out").iterdir())
    assert [str(path) for path in written] == [where]
    assert written[0].read_bytes() == b"%PDF"


def test_a_page_that_cannot_be_written_is_a_fault_that_names_the_file(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("in the way", encoding="utf-8")
    with pytest.raises(PageNotWritten, match=r"x\.pdf"):
        send(tmp_path / "out", Order(""), "x", b"%PDF")


def test_a_printer_that_is_not_there_is_an_error(tmp_path: Path, qapp: QApplication) -> None:
    with pytest.raises(PrinterGone, match="no such printer"):
        send(tmp_path, Order("no such printer"), "x", b"%PDF")


def test_a_page_name_says_dossier_form_and_copy() -> None:
    from tests.ui.desks import FRIDAY

    assert page_name("H40.15.03-261120-0048", "receipt", 2, FRIDAY) == (
        "H40.15.03-261120-0048-receipt-2-153200"
    )


def test_the_binding_counts_its_references_to_none(qtbot: QtBot) -> None:
    """PySide6 6.12.0 under Python 3.11 loses one with every call, until the process ends."""
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)
    for _ in range(2000):
        widget.update()
    assert sys.getrefcount(None) > before - 500


def test_a_fact_sheet_grows_with_its_texts_and_says_what_stands_where(
    dressed: QApplication, qtbot: QtBot
) -> None:
    sheet = FactSheet([("Tên", "Hoa & Huệ"), ("Căn cứ", "một lời dài " * 30), ("Ghi chú", "x")])
    qtbot.addWidget(sheet)
    assert sheet.heightForWidth(300) > sheet.heightForWidth(900)
    sheet.resize(400, sheet.heightForWidth(400))
    assert sheet.text_at(QPoint(200, 3)) == "Hoa & Huệ"
    assert sheet.text_at(QPoint(200, sheet.height() - 3)) == "x"
    assert "Căn cứ: một lời" in sheet.accessibleName()


@pytest.mark.parametrize(
    ("size_mm", "turned"),
    [((58, 40), False), ((100, 50), False), ((148, 210), False), ((297, 210), True)],
)
def test_a_label_lies_on_its_roll_as_it_is_and_a_wide_sheet_is_turned(
    size_mm: tuple[float, float], turned: bool, qapp: QApplication
) -> None:
    width, height = (side * 72 / 25.4 for side in size_mm)
    device = _device(QPrinterInfo(), Order(""), "", (width, height))
    layout = device.pageLayout()
    is_landscape = layout.orientation() is QPageLayout.Orientation.Landscape
    full = layout.fullRectPoints()
    assert is_landscape is turned
    assert (full.width(), full.height()) == pytest.approx((width, height), abs=1)
