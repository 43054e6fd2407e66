"""Every page of a dossier is printed from its page: two by key, the others from a menu."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app.domain.dossier import Status
from desk_app.domain.paper import printable_forms
from desk_app.usecases.desk import Desk
from desk_app.usecases.finding import show
from desk_app.usecases.steps import record
from tests.printing.reading import text_of
from tests.ui.conftest import Hand
from tests.ui.dossier_pages import page, press, standing_at
from tests.ui.scenes_counter import quick_line
from tests.ui.scenes_dossier import ASK, taken_in
from tests.ui.scenes_forms import offered
from ui.routes import Route, Routes
from ui.widgets.printers_form import PrintersForm
from ui.window import Window

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
LETTER = {"letter_no": "12/PXL", "reason": "Chờ xác minh", "due_on": "2026-12-25"}


def forms_printed(desk: Desk, number: str) -> list[str]:
    return [one.form for one in show(desk, number).prints]


def test_the_menu_offers_what_has_no_key_under_the_digits(
    window: Window, desk: Desk, qtbot: QtBot
) -> None:
    number = taken_in(desk)
    page(window, number)
    menu = offered(window)
    said = [one.text() for one in menu.actions()]
    assert [text[:2] for text in said] == ["&1", "&2"]
    QTest.keyClick(menu, Key.Key_1)
    qtbot.waitUntil(lambda: forms_printed(desk, number) == ["control_slip"])
    menu = offered(window)
    again = [one.text() for one in menu.actions()]
    assert again[0] != said[0]  # it was printed before
    assert again[1] == said[1]
    QTest.keyClick(menu, Key.Key_2)
    qtbot.waitUntil(lambda: forms_printed(desk, number) == ["control_slip", "label"])
    assert {one.paper for one in show(desk, number).prints} == {"a4", "l58x40"}


def test_the_printed_slip_says_what_happened(window: Window, desk: Desk, qtbot: QtBot) -> None:
    number = standing_at(desk, Status.IN_PROGRESS)
    page(window, number)
    QTest.keyClick(offered(window), Key.Key_1)
    qtbot.waitUntil(lambda: forms_printed(desk, number) == ["control_slip"])
    (file,) = (desk.home / "printed").glob("*.pdf")
    assert "Nhận: Nguyễn Thị Lành (cán bộ thụ lý)" in text_of(file.read_bytes())


def test_one_receipt_is_offered_for_what_the_same_person_brought_today(
    window: Window, desk: Desk, qtbot: QtBot
) -> None:
    numbers = [taken_in(desk, procedure_code=code) for code in ("1.000593", "1.001022")]
    page(window, numbers[1])
    menu = offered(window)
    assert "2" in menu.actions()[-1].text()
    QTest.keyClick(menu, Key.Key_3)
    for number in numbers:
        qtbot.waitUntil(lambda number=number: forms_printed(desk, number) == ["receipt_list"])
    (file,) = (desk.home / "printed").glob("*.pdf")
    text = text_of(file.read_bytes())
    assert text.index(numbers[0]) < text.index(numbers[1])  # in the order of the counter
    window.shell.dossier.look_again()
    assert not window.shell.dossier.steps._unprinted.isVisible()


def test_escape_closes_the_menu_and_prints_nothing(window: Window, desk: Desk) -> None:
    number = taken_in(desk)
    shown = page(window, number)
    menu = offered(window)
    QTest.keyClick(menu, Key.Key_Escape)
    assert not menu.isVisible()
    assert forms_printed(desk, number) == []
    assert shown.isVisible()


@pytest.mark.parametrize(
    ("kind", "given", "key", "form"),
    [
        ("extended", LETTER, Key.Key_2, "extension_letter"),
        ("stopped", {"reason": "Thiếu điều kiện"}, Key.Key_P, "stop_notice"),
        ("supplement_requested", ASK, Key.Key_P, "supplement_request"),
    ],
)
def test_the_letter_a_step_asks_for_has_a_key(
    kind: str,
    given: dict[str, object],
    key: Qt.Key,
    form: str,
    window: Window,
    hand: Hand,
    desk: Desk,
    qtbot: QtBot,
) -> None:
    number = taken_in(desk)
    record(desk, number, kind, given)
    page(window, number)
    hand.press(key, CTRL)
    qtbot.waitUntil(lambda: forms_printed(desk, number) == [form])


def test_after_a_stopping_the_notice_says_which_key_prints_it(
    window: Window, hand: Hand, desk: Desk
) -> None:
    number = taken_in(desk)
    shown = page(window, number)
    press(hand, "Alt+D")
    hand.type("Thiếu điều kiện")
    hand.press(Key.Key_F9)
    assert show(desk, number).status is Status.STOPPED
    assert "Ctrl P" in shown.notice.text
    assert printable_forms(show(desk, number))[0] == "stop_notice"


def test_a_refused_dossier_has_one_page_and_no_menu(window: Window, desk: Desk) -> None:
    shown = page(window, standing_at(desk, Status.REFUSED))
    assert not shown.steps.pages.isVisible()
    assert not shown.steps.pages.action.isEnabled()


def test_quick_entry_prints_one_receipt_for_a_person(
    window: Window, hand: Hand, desk: Desk, qtbot: QtBot
) -> None:
    for _ in range(2):
        quick_line(window).store.action.trigger()
    room = quick_line(window, name="Lê Thị Diễm Hằng")
    room.store.action.trigger()
    of_one = [line.dossier_no for line in room.table.rows]
    alone, *both = of_one
    hand.press(Key.Key_2, CTRL)
    assert alone in room.notice.text
    assert forms_printed(desk, alone) == []
    room.table.choose(1)
    hand.press(Key.Key_2, CTRL)
    for number in both:
        qtbot.waitUntil(lambda number=number: forms_printed(desk, number) == ["receipt_list"])
    assert forms_printed(desk, alone) == []


def test_a_label_never_falls_to_the_receipts_printer(tmp_path: object) -> None:
    routes = Routes(QSettings(f"{tmp_path}/window.ini", QSettings.Format.IniFormat))
    routes.put("receipt", Route("Laser", "lower", "a5", 2))
    assert routes.of("control_slip") == Route("Laser")
    assert routes.of("label") == Route()
    routes.put("label", Route("Zebra", paper="l100x50"))
    assert routes.of("label") == Route("Zebra", paper="l100x50")


def test_one_printer_for_every_form_is_none_for_labels(window: Window, hand: Hand) -> None:
    hand.press(Key.Key_F12)
    room: Any = window.shell.room("settings")
    at, form = next(
        (at, one.form)
        for at, one in enumerate(room.pages)
        if isinstance(getattr(one, "form", None), PrintersForm)
    )
    routes = form._port.routes
    routes.put("receipt", Route("Laser"))
    room.turn_to(at)
    form.begin()
    form.for_all.action.trigger()
    others = [name for name in form._port.forms if name != "label"]
    assert {routes.of(name).printer for name in others} == {"Laser"}
    assert routes.of("label") == Route()
