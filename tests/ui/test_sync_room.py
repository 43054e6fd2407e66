"""F10 over a real centre: what is unsent, enrolling from the window, the line down, the stick."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.cli.wiring import enroll
from desk_app.usecases.desk import Desk
from sync.center.embedded import Embedded, embedded_center
from tests.support.closing import seal
from tests.ui.conftest import Hand, focus
from tests.ui.desks import FRIDAY, bare_desk, receive_some
from ui.__main__ import language_of
from ui.frame import Frame
from ui.screens.sync import SyncScreen
from ui.screens.today import TodayScreen
from ui.widgets.statusbar import RoadState
from ui.window import Window

K = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
LONG = 20_000


@pytest.fixture
def center(tmp_path: Path) -> Iterator[Embedded]:
    with embedded_center(tmp_path / "center", now=lambda: FRIDAY) as running:
        yield running


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """Not enrolled: the window's fixture is made over this one."""
    monkeypatch.setenv("DESK_STATE", str(tmp_path / "state"))
    with bare_desk(tmp_path / "desk") as made:
        yield made


def room(window: Window, hand: Hand) -> SyncScreen:
    hand.press(K.Key_F10)
    screen = window.shell.screen
    assert isinstance(screen, SyncScreen)
    return screen


def enrol_by_hand(window: Window, hand: Hand, center: Embedded, qtbot: QtBot) -> SyncScreen:
    sync = room(window, hand)
    qtbot.waitUntil(lambda: sync.form.isVisible())
    sync.begin()
    assert focus() is sync.form.address.editor
    hand.type(center.url)
    hand.press(K.Key_Return)
    assert focus() is sync.form.code.editor
    hand.type(center.enroll_code())
    hand.press(K.Key_F9)
    qtbot.waitUntil(lambda: window.runner.state.state in ("sent", "nothing_to_send"), timeout=LONG)
    return sync


def test_a_counter_is_enrolled_from_the_window_and_sends_at_once(
    window: Window, desk: Desk, hand: Hand, center: Embedded, qtbot: QtBot
) -> None:
    receive_some(desk, 3)
    sync = enrol_by_hand(window, hand, center, qtbot)
    qtbot.waitUntil(lambda: "Đã gửi hết" in window.frame.status.sent_text, timeout=LONG)
    assert sync.table.rows == ()
    assert not sync.form.isVisible()
    assert sync.fact("address") == center.url
    assert sync.fact("last") != "–"
    assert "Đã gửi hết" in sync.said
    assert "3" in sync.notice.text
    assert window.actions.today().is_enrolled
    assert not any(row.dossier_no.startswith("TAM") for row in window.actions.page_of("", 9, None))


@pytest.mark.parametrize(
    ("address", "code", "words"),
    [
        ("", "", "Nhập"),
        ("ftp://x", "ABCD-EFGH", "https://"),
        ("http://127.0.0.1:9", "ABCD-EFGH", "Không kết nối được"),
    ],
)
def test_what_is_wrong_with_an_enrolment_is_said_and_nothing_is_stored(
    window: Window, hand: Hand, qtbot: QtBot, address: str, code: str, words: str
) -> None:
    sync = room(window, hand)
    qtbot.waitUntil(lambda: sync.form.isVisible())
    sync.form.address.set_text(address)
    sync.form.code.set_text(code)
    hand.press(K.Key_F9)

    def said() -> str:
        return f"{sync.form.address.problem} {sync.form.code.problem} {sync.notice.text}"

    qtbot.waitUntil(lambda: words in said(), timeout=LONG)
    assert not window.actions.today().is_enrolled
    assert sync.main.isEnabled()
    assert sync.form.address.text == address


def test_a_used_code_is_said_beside_the_code(
    window: Window, hand: Hand, center: Embedded, qtbot: QtBot
) -> None:
    sync = room(window, hand)
    qtbot.waitUntil(lambda: sync.form.isVisible())
    good = center.enroll_code()
    sync.form.address.set_text(center.url)
    sync.form.code.set_text(("Z" if good[0] != "Z" else "Y") + good[1:])
    hand.press(K.Key_F9)
    qtbot.waitUntil(lambda: sync.form.code.problem != "", timeout=LONG)
    assert not window.actions.today().is_enrolled


def test_the_lines_that_wait_are_listed_in_words_newest_first(
    window: Window, desk: Desk, hand: Hand
) -> None:
    receive_some(desk, 2)
    sync = room(window, hand)
    newest = window.actions.page_of("", 1, None)[0].dossier_no
    first = [str(sync.table.model().index(0, column).data()) for column in range(3)]
    assert first == ["20/11/2026 15:32", "Tiếp nhận", newest]
    last = sync.table.model().rowCount() - 1
    assert sync.table.model().index(last, 1).data() == "Mở quầy"
    assert sync.table.model().index(last, 2).data() == "quầy này"
    sync.table.setFocus()
    sync.table.choose(0)
    hand.press(K.Key_Return)
    assert window.shell.here == "dossier"


def test_a_line_that_is_down_is_told_and_found_again(
    dressed: QApplication, qtbot: QtBot, desk: Desk, hand: Hand, tmp_path: Path
) -> None:
    with embedded_center(tmp_path / "center", now=lambda: FRIDAY) as center:
        enroll(desk, center.url, center.enroll_code())
        port = int(center.url.rpartition(":")[2])
    receive_some(desk, 2)
    language = language_of(dressed, desk.home)
    window = Window(dressed, desk, Frame(language.other), language, hand.clock)
    with qtbot.waitExposed(window.frame):
        window.frame.show()
    window.start()
    window.frame.activateWindow()
    qtbot.waitUntil(lambda: window.runner.state.state == "no_line", timeout=LONG)
    sync = room(window, hand)
    assert "an toàn" in sync.said
    assert sync.state.property("tone") == "warn"
    assert window.runner.state.retry_at is not None
    assert ":" in sync.fact("next")
    assert len(sync.table.rows) == window.actions.today().unsent > 0
    with embedded_center(tmp_path / "center", now=lambda: FRIDAY, port=port):
        hand.press(K.Key_F9)
        qtbot.waitUntil(lambda: "Đã gửi hết" in sync.said, timeout=LONG)
        assert sync.table.rows == ()
    window.close()


def test_by_stick_there_and_back(
    window: Window, desk: Desk, hand: Hand, center: Embedded, qtbot: QtBot, tmp_path: Path
) -> None:
    sync = enrol_by_hand(window, hand, center, qtbot)
    qtbot.waitUntil(lambda: window.actions.today().unsent == 0, timeout=LONG)
    window.runner.stop()
    receive_some(desk, 2)
    stick, answer = tmp_path / "stick.gz", tmp_path / "answer.json"
    asked: list[str] = []
    sync.ask_save = lambda name: (asked.append(name), stick)[1]  # type: ignore[func-returns-value]  # the system's dialog
    sync.ask_open = lambda: answer
    waiting = window.actions.today().unsent
    hand.press(K.Key_U, CONTROL)
    qtbot.waitUntil(lambda: stick.name in sync.notice.text, timeout=LONG)
    assert str(waiting) in sync.notice.text
    assert asked[0].startswith("mot-cua-")
    assert window.actions.today().unsent == waiting > 0, "nothing counts as sent yet"
    answer.write_bytes(msgspec.json.encode(center.center.take(stick.read_bytes(), "stick")))
    hand.press(K.Key_O, CONTROL)
    qtbot.waitUntil(lambda: window.actions.today().unsent == 0, timeout=LONG)
    qtbot.waitUntil(lambda: sync.table.rows == ())
    assert str(waiting) in sync.notice.text
    hand.press(K.Key_U, CONTROL)
    qtbot.waitUntil(lambda: "đã gửi" in sync.notice.text.lower(), timeout=LONG)


@pytest.mark.parametrize("content", [b"", b"xin chao", b"\x00" * 90])
def test_a_file_that_is_no_answer_is_refused_in_words(
    window: Window,
    hand: Hand,
    center: Embedded,
    qtbot: QtBot,
    tmp_path: Path,
    content: bytes,
) -> None:
    sync = enrol_by_hand(window, hand, center, qtbot)
    answer = tmp_path / "answer.json"
    answer.write_bytes(content)
    sync.ask_open = lambda: answer
    hand.press(K.Key_O, CONTROL)
    qtbot.waitUntil(lambda: sync.notice.property("role") == "trouble", timeout=LONG)
    assert "trung tâm" in sync.notice.text
    sync.ask_save = lambda name: tmp_path / "no folder" / name
    receive_some(window.shell._tools.desk, 1)
    window.runner.stop()
    hand.press(K.Key_U, CONTROL)
    qtbot.waitUntil(lambda: "USB" in sync.notice.text, timeout=LONG)


@pytest.mark.parametrize(
    ("state", "words"),
    [
        ("forked", "không được sao chép"),
        ("unknown_station", "mã ghi danh mới"),
        ("refused", "từ chối"),
        ("not_the_center", "đăng nhập"),
        ("busy", "bận"),
        ("stopped", "F9"),
        ("sending", "Đang gửi"),
        ("not_enrolled", "mã ghi danh"),
    ],
)
def test_every_state_says_what_is_and_what_to_do(
    window: Window, hand: Hand, state: str, words: str
) -> None:
    sync = room(window, hand)
    window.runner._tell(RoadState(state))
    assert words.lower() in sync.said.lower()
    assert sync.form.isVisible() == (state in ("not_enrolled", "unknown_station"))


def test_two_journals_stop_sending_and_say_what_is_safe(
    window: Window, desk: Desk, hand: Hand
) -> None:
    desk.book.mark_forked(3)
    sync = room(window, hand)
    assert "Không mất gì" in sync.said or "không mất" in sync.said.lower()
    assert not sync.main.isEnabled()
    assert not sync.main.action.isEnabled()
    assert not sync.write.action.isEnabled()


def test_a_closed_day_is_answered_and_told_here_and_on_the_first_screen(
    window: Window, desk: Desk, hand: Hand, center: Embedded, qtbot: QtBot
) -> None:
    sync = enrol_by_hand(window, hand, center, qtbot)
    receive_some(desk, 3)
    seal(desk, paper=2)
    window.runner.wake()
    qtbot.waitUntil(
        lambda: any(one.state == "differs" for one in sync.days.table.rows), timeout=LONG
    )
    (day,) = sync.days.table.rows
    assert (day.paper, day.here, day.center) == (2, 3, 3)
    hand.press(K.Key_2, Qt.KeyboardModifier.AltModifier)
    assert sync.days.table.hasFocus()
    assert sync.days.said == "Bìa đếm được 2, máy ghi nhận 3"
    hand.press(K.Key_0, CONTROL)
    today = window.shell.screen
    assert isinstance(today, TodayScreen)
    assert today.balance_text == "Hôm nay: 2 giấy · 3 máy · 3 trung tâm — 1 chỗ lệch"
