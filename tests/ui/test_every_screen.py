"""One test walks every screen: names, keys, labels, the Tab key, and texts that can be read."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desk_app.usecases.opening import open_desk
from tests.ui import walk
from tests.ui.desks import FRIDAY, StandingClock, new_desk, spread_states
from tests.ui.pictures import SCENES, Scene, wait
from tests.ui.scenes_every import MORE
from ui.__main__ import language_of
from ui.frame import Frame
from ui.theme.look import apply_look
from ui.window import Window

STATES: dict[str, Scene] = {**SCENES, **MORE}
IN_BOTH = os.environ.get("DESK_WALK") == "full"
"""With large letters every state in both languages; else every third, the languages in turns, so
that the run of every change stays short."""
SIZE = (1366, 768)
LARGE = 1.5


@pytest.fixture(scope="module")
def week(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk with a week's dossiers, made once; each state gets a copy."""
    folder = tmp_path_factory.mktemp("week")
    clock = StandingClock(FRIDAY - timedelta(days=8))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DESK_STATE", str(folder / "state"))
        with new_desk(folder / "desk", clock) as desk:
            spread_states(desk, clock)
    return folder


@pytest.fixture
def whole(week: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(week, tmp_path / "copy")
    monkeypatch.setenv("DESK_STATE", str(tmp_path / "copy" / "state"))
    return tmp_path / "copy" / "desk"


@pytest.fixture
def dress(qapp: QApplication) -> Iterator[Callable[[float], None]]:
    yield lambda scale: apply_look(qapp, scale)
    apply_look(qapp)


@contextmanager
def walked(
    home: Path, state: str, language: str, app: QApplication, qtbot: QtBot
) -> Iterator[QWidget]:
    """The window, or the dialog over it, in this state and language."""
    desk = open_desk(home, clock=StandingClock())
    spoken = language_of(app, desk.home)
    spoken.use(language)
    window = Window(app, desk, Frame(spoken.other), spoken)
    window.frame.resize(*SIZE)
    with qtbot.waitExposed(window.frame):
        window.frame.show()
    window.frame.activateWindow()
    qtbot.waitUntil(window.frame.isActiveWindow)
    try:
        shown = STATES[state](window)
        wait(0.35)
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        yield shown or QApplication.activeModalWidget() or window.frame
    finally:
        spoken.use("vi")
        window.close()
        desk.close()


@pytest.mark.parametrize("state", STATES)
def test_every_screen_can_be_used_by_keyboard(
    state: str, whole: Path, dress: Callable[[float], None], qapp: QApplication, qtbot: QtBot
) -> None:
    """Everything has a name, a key and a label; no key means two things; Tab goes through it all
    in reading order, and one sees where it is.
    """
    dress(1.0)
    with walked(whole, state, "vi", qapp, qtbot) as root:
        filled = walk.mains(root)
        round_ = walk.tab_round(root)
        wrong = walk.all_of(
            walk.without_name(root),
            walk.without_key(root),
            walk.without_label(root),
            walk.doubled_keys(root),
            walk.keys_of_hidden(root),
            filled if len(filled) > 1 else (),
            walk.wrong_tabs(root, round_),
            walk.unseen_stops(root, round_),
            walk.cut_texts(root),
            walk.overlaps(root),
            walk.bars_across(root),
            walk.room_scrolls(root),
        )
    assert not wrong, wrong


def turns() -> list[tuple[str, str]]:
    languages = ("vi", "en")
    if IN_BOTH:
        return [(state, language) for state in STATES for language in languages]
    return [(state, languages[at % 2]) for at, state in enumerate(STATES) if at % 3 == 0]


@pytest.mark.parametrize(("state", "language"), turns())
def test_every_text_can_be_read_when_it_is_large(
    state: str,
    language: str,
    whole: Path,
    dress: Callable[[float], None],
    qapp: QApplication,
    qtbot: QtBot,
) -> None:
    """At 150 %, at 1366×768, in both languages: nothing is cut, nothing lies over another;
    what does not fit is scrolled to, and tables may shorten their columns.
    """
    dress(LARGE)
    with walked(whole, state, language, qapp, qtbot) as root:
        wrong = walk.all_of(
            (f"the window grew to {root.size().toTuple()}",)
            if root.width() > SIZE[0] or root.height() > SIZE[1]
            else (),
            walk.cut_texts(root),
            walk.overlaps(root),
        )
    assert not wrong, wrong
