"""Scenes of the forms' wording: a text in own words, and one that does not fit."""

from __future__ import annotations

from ui.screens.settings import SettingsScreen
from ui.settings_pages.wording import WordingPage
from ui.window import Window


def _page(window: Window) -> WordingPage:
    window.shell.enter("settings")
    screen = window.shell.room("settings")
    assert isinstance(screen, SettingsScreen)
    at = next(n for n, page in enumerate(screen.pages) if isinstance(page, WordingPage))
    screen.turn_to(at)
    page = screen.pages[at]
    assert isinstance(page, WordingPage)
    return page


def own_words(window: Window) -> None:
    page = _page(window)
    page.line.setText("tra cuu")
    page.line.textEdited.emit("tra cuu")
    page.table.choose(1)
    page.own.set_text("Xem hồ sơ đang ở đâu: {url}, hoặc gọi {phone}.")
    page.save()


def lost_value(window: Window) -> None:
    page = _page(window)
    page.line.setText("lien he")
    page.line.textEdited.emit("lien he")
    page.own.set_text("Xem hồ sơ đang ở đâu tại {so} hoặc gọi cho chúng tôi.")
    page.save()


def nothing_found(window: Window) -> None:
    page = _page(window)
    page.line.setText("khong co loi van nay")
    page.line.textEdited.emit(page.line.text())


SCENES = {
    "wording-own": own_words,
    "wording-wrong": lost_value,
    "wording-none": nothing_found,
}
