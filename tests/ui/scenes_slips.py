"""Scenes of the hours without electricity: slips in the settings, and one typed in at intake."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from desk_app.domain.dossier import Party
from desk_app.domain.intake import IntakeDraft
from desk_app.domain.procedures import Channel
from desk_app.domain.slips import SlipBlock
from desk_app.usecases import slips
from desk_app.usecases.desk import Desk
from tests.ui.desks import BIRTH, CARD, StandingClock
from ui.screens.settings import SettingsScreen
from ui.settings_pages.slips import SlipsPage
from ui.window import Window


def desk_of(window: Window) -> Desk:
    return window.shell._tools.desk


def drawer(desk: Desk, count: int = 20) -> SlipBlock:
    """Slips printed this morning: some used, one spoilt."""
    assert isinstance(desk.clock, StandingClock)
    made = slips.print_slips(desk, count)
    desk.clock.at += timedelta(hours=2)
    for at, name in enumerate(("Lê Văn Hai", "Vừ A Dính", "Trần Hữu Phước")):
        written = desk.now() - timedelta(minutes=40 - at)
        draft = IntakeDraft(BIRTH, Party(name), Channel.DIRECT, happened_at=written)
        slips.transcribe(desk, made.slips[at].slip_no, draft)
    slips.spoil_slip(desk, made.slips[3].slip_no, "Viết nhầm tên người nộp, đã gạch")
    return made


def _page(window: Window) -> SlipsPage:
    window.shell.enter("settings")
    screen = window.shell.room("settings")
    assert isinstance(screen, SettingsScreen)
    at = next(n for n, page in enumerate(screen.pages) if isinstance(page, SlipsPage))
    screen.turn_to(at)
    found = screen.page
    assert isinstance(found, SlipsPage)
    return found


def settings_none(window: Window) -> None:
    _page(window)


def settings_blocks(window: Window) -> None:
    drawer(desk_of(window))
    slips.print_slips(desk_of(window), 50)
    slips.print_slips(desk_of(window), 1)
    _page(window)


def settings_printed(window: Window) -> None:
    drawer(desk_of(window))
    _page(window).print_block.action.trigger()


def settings_too_many(window: Window) -> None:
    drawer(desk_of(window))
    page = _page(window)
    page.count.set_text("400")
    page.print_block.action.trigger()


def settings_blank(window: Window) -> None:
    made = drawer(desk_of(window))
    page = _page(window)
    page.take_scan(made.slips[7].slip_no.lower())
    page.one.void.action.trigger()


def settings_used(window: Window) -> None:
    made = drawer(desk_of(window))
    _page(window).take_scan(made.slips[0].slip_no)


def settings_spoilt(window: Window) -> None:
    made = drawer(desk_of(window))
    _page(window).take_scan(made.slips[3].slip_no)


def settings_strange(window: Window) -> None:
    drawer(desk_of(window))
    _page(window).take_scan("PG-7K2M-00012")


def intake_asking(window: Window) -> None:
    made = drawer(desk_of(window))
    window.shell.scan(made.slips[5].slip_no)


def intake_filled(window: Window) -> None:
    made = drawer(desk_of(window))
    window.shell.scan(made.slips[5].slip_no)
    intake = window.shell.intake
    intake.form.slip.time.day.set_text("20/11/2026")
    intake.form.slip.time.clock.set_text("16:05")
    intake.procedure.search.chosen.emit(BIRTH)
    window.shell.scan(CARD)
    for row in range(3):
        intake.papers.model.toggle(row)
    intake.form.slip.changed.emit()
    intake.papers.table.setFocus()


def intake_too_early(window: Window) -> None:
    intake_filled(window)
    intake = window.shell.intake
    intake.form.slip.time.clock.set_text("7:15")
    intake.output.receive.action.trigger()


def intake_spoiling(window: Window) -> None:
    intake_filled(window)
    slip = window.shell.intake.form.slip
    slip.spoil.action.trigger()
    slip.confirm.action.trigger()


def intake_stored(window: Window) -> None:
    intake_filled(window)
    window.shell.intake.output.receive.action.trigger()


def intake_waiting(window: Window) -> None:
    """One slip begun, then another scanned."""
    intake_filled(window)
    made = slips.slips(desk_of(window))[0]
    window.shell.scan(made.slips[6].slip_no)


def scanned_spoilt(window: Window) -> None:
    made = drawer(desk_of(window))
    window.shell.enter("today")
    window.shell.scan(made.slips[3].slip_no)


def scanned_used(window: Window) -> None:
    made = drawer(desk_of(window))
    window.shell.enter("today")
    window.shell.scan(made.slips[1].slip_no)


SCENES: dict[str, Callable[[Window], None]] = {
    "slips-none": settings_none,
    "slips-blocks": settings_blocks,
    "slips-printed": settings_printed,
    "slips-too-many": settings_too_many,
    "slips-blank": settings_blank,
    "slips-used": settings_used,
    "slips-spoilt": settings_spoilt,
    "slips-strange": settings_strange,
    "intake-slip": intake_asking,
    "intake-slip-filled": intake_filled,
    "intake-slip-too-early": intake_too_early,
    "intake-slip-spoiling": intake_spoiling,
    "intake-slip-stored": intake_stored,
    "intake-slip-waiting": intake_waiting,
    "scanned-slip-spoilt": scanned_spoilt,
    "scanned-slip-used": scanned_used,
}
