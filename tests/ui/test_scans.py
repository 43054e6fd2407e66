"""What the window does with a scan: opened, explained, asked about; by sound, colour and word."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from desk_app.usecases.desk import Desk
from desk_app.usecases.steps import record, void_number
from tests.domain.scanner_damages import vietnamese_layout
from tests.ui.conftest import Hand
from tests.ui.desks import CARD, receive_some
from tests.ui.scanner import Scanner
from ui import scans
from ui.actions import Scan
from ui.sounds import TUNES, Sounds, Tune
from ui.verdict import Verdict
from ui.window import Window

K = Qt.Key
FIRST, SECOND = "H40.15.03-261120-0001", "H40.15.03-261120-0002"


@pytest.fixture
def scanner(hand: Hand) -> Scanner:
    return Scanner(hand)


@pytest.fixture
def tunes(window: Window) -> list[Verdict]:
    """The verdicts that were sounded."""
    heard: list[Verdict] = []
    names = {tune: verdict for verdict, tune in TUNES.items()}
    window.shell.scans._sounds._play = lambda tune: heard.append(names[tune])
    return heard


def said(window: Window) -> str:
    return window.shell.screen.notice.text


def test_a_dossier_opens_with_a_good_sound_and_a_word(
    window: Window, desk: Desk, scanner: Scanner, tunes: list[Verdict]
) -> None:
    receive_some(desk, 2)
    scanner.scan(SECOND)
    assert window.shell.here == "dossier"
    assert tunes == [Verdict.GOOD]
    box = window.frame.top.scan_box
    assert box.property("verdict") == "good"
    assert box.answer == Verdict.GOOD.word != ""


@pytest.mark.parametrize(
    ("scan", "words"),
    [
        ("8934563138165", "hàng hóa"),
        ("H41.15.03-261120-0001", "H41.15.03"),
        ("H40.15.03-261120-0900", "máy khác"),
        ("TAM-7K2B-261120-0001", "máy khác"),
        ("H40.15.03-260231-0001", "ngày"),
        ("Nguyễn Văn Đạo 01/01/2003", "Không nhận ra"),
    ],
)
def test_what_opens_nothing_is_explained_where_one_is(
    window: Window, scanner: Scanner, tunes: list[Verdict], scan: str, words: str
) -> None:
    scanner.hand.press(K.Key_F3)
    scanner.hand.type("dk")
    scanner.scan(scan)
    assert window.shell.here == "intake"
    assert words in said(window)
    assert window.shell.screen.notice.property("role") == "trouble"
    assert (tunes, window.frame.top.scan_box.answer) == ([Verdict.WRONG], Verdict.WRONG.word)
    assert window.shell.intake.procedure.search.text() == "dk"


def test_a_voided_number_says_why(
    window: Window, desk: Desk, scanner: Scanner, tunes: list[Verdict]
) -> None:
    void_number(desk, FIRST, {"reason": "Mất điện"})
    scanner.scan(FIRST)
    assert "Mất điện" in said(window)
    assert (tunes, window.shell.here) == ([Verdict.WRONG], "intake")


def test_an_older_receipt_opens_its_dossier_with_a_warning(
    window: Window, desk: Desk, scanner: Scanner, tunes: list[Verdict]
) -> None:
    receive_some(desk, 1)
    for note in ("Đã đọc lại", "Lần nữa"):
        record(desk, FIRST, "corrected", {"reason": "Sai", "note": note})
    scanner.scan(f"{FIRST};v2")
    assert window.shell.here == "dossier"
    assert "dùng bản 3" in window.shell.screen.paper.text
    assert window.shell.screen.paper.property("role") == "doubt"
    assert tunes == [Verdict.KNOWN]


def test_two_codes_in_one_burst_are_handled_in_their_order(
    window: Window, desk: Desk, scanner: Scanner, tunes: list[Verdict]
) -> None:
    receive_some(desk, 2)
    opened: list[str] = []
    show = window.shell.dossier.open
    window.shell.dossier.open = lambda number: (opened.append(number), show(number))  # type: ignore[method-assign,func-returns-value]  # listens, and goes on
    scanner.scan(SECOND + FIRST)
    scanner.scan(f"{CARD}{SECOND}", ())
    assert opened == [SECOND, FIRST, SECOND]
    assert tunes == [Verdict.GOOD] * 4


def doubtful_code() -> str:
    """A number whose marks were composed in an order that cannot be told."""
    import unicodedata

    from desk_app.domain.scanning import read_scan

    for running in range(9000, 9999):
        raw = unicodedata.normalize("NFC", vietnamese_layout(f"H40.15.03-261120-{running}"))
        if read_scan(raw).needs_confirmation and read_scan(raw).dossier_no:
            return raw
    raise AssertionError("every reading is certain")


def test_a_reading_in_doubt_is_asked_about_and_opens_nothing(
    window: Window, scanner: Scanner, tunes: list[Verdict]
) -> None:
    scanner.scan(doubtful_code())
    box = window.frame.top.scan_box
    assert box.hasFocus()
    assert box.text().startswith("H40.15.03-261120-")
    assert box.selectedText() == box.text()
    assert box.text() in said(window)
    assert (tunes, window.shell.here) == ([Verdict.KNOWN], "intake")
    offered = box.text()
    scanner.hand.press(K.Key_Return)
    assert offered in said(window)
    assert tunes == [Verdict.KNOWN, Verdict.WRONG], "confirmed: and then it is not ours"


def test_a_doubtful_card_fills_the_fields_and_says_so(
    window: Window, scanner: Scanner, tunes: list[Verdict]
) -> None:
    scanner.scan(CARD.replace("01012003", "31022003"))
    assert window.shell.intake.people.applicant.name.text == "Nguyễn Văn Đạo"
    assert tunes == [Verdict.KNOWN]


def test_the_scan_box_takes_the_same_path_from_hand_and_scanner(
    window: Window, desk: Desk, scanner: Scanner, hand: Hand, tunes: list[Verdict]
) -> None:
    receive_some(desk, 2)
    hand.press(K.Key_F2)
    hand.type(FIRST.lower())
    hand.press(K.Key_Return)
    assert window.shell.here == "dossier"
    hand.press(K.Key_F3)
    hand.press(K.Key_F2)
    scanner.scan(SECOND)
    assert window.shell.here == "dossier"
    assert window.frame.top.scan_box.text() == ""
    assert tunes == [Verdict.GOOD] * 2


def test_words_typed_into_the_scan_box_are_looked_for(
    window: Window, desk: Desk, hand: Hand, tunes: list[Verdict]
) -> None:
    receive_some(desk, 3)
    hand.press(K.Key_F2)
    hand.type("le thi diem")
    hand.press(K.Key_Return)
    assert window.shell.here == "register"
    assert (window.shell.register.search.text(), tunes) == ("le thi diem", [])


@pytest.mark.parametrize("answer", [True, Verdict.KNOWN, Verdict.WRONG])
def test_the_room_has_the_first_say_and_names_its_verdict(
    window: Window, desk: Desk, scanner: Scanner, tunes: list[Verdict], answer: bool | Verdict
) -> None:
    receive_some(desk, 1)
    taken: list[Scan] = []

    def take(scan: Scan) -> bool | Verdict:
        taken.append(scan)
        return answer

    window.shell.intake.take_scan = take  # type: ignore[method-assign]  # a room with a use for it
    scanner.scan(FIRST)
    assert [scan.dossier_no for scan in taken] == [FIRST]
    assert window.shell.here == "intake"
    assert tunes == [Verdict.GOOD if answer is True else answer]


# --- something lies over the window ------------------------------------------------------------


def open_over(window: Window, dialog: QDialog, qtbot: QtBot) -> None:
    dialog.setParent(window.frame, dialog.windowFlags())
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)


def test_a_dialog_that_only_shows_something_makes_way(
    window: Window, desk: Desk, scanner: Scanner, qtbot: QtBot, tunes: list[Verdict]
) -> None:
    receive_some(desk, 1)
    preview = QDialog()
    open_over(window, preview, qtbot)
    preview.setFocus()
    scanner.scan(FIRST)
    assert not preview.isVisible()
    assert (window.shell.here, tunes) == ("dossier", [Verdict.GOOD])


def test_a_dialog_that_asks_something_stays_and_nothing_is_done(
    window: Window, desk: Desk, scanner: Scanner, qtbot: QtBot, tunes: list[Verdict]
) -> None:
    receive_some(desk, 1)
    question = QDialog()
    field = QLineEdit("12", question)
    open_over(window, question, qtbot)
    field.setFocus()
    scanner.scan(FIRST)
    assert question.isVisible()
    assert field.text() == "12"
    assert (window.shell.here, tunes) == ("intake", [Verdict.WRONG])


def test_a_message_stays_until_it_was_read_and_the_scan_is_done(
    window: Window, desk: Desk, scanner: Scanner, qtbot: QtBot, tunes: list[Verdict]
) -> None:
    receive_some(desk, 1)
    message = QMessageBox(QMessageBox.Icon.Information, "Tin", "Đã lưu.")
    open_over(window, message, qtbot)
    scanner.scan(FIRST)
    assert message.isVisible()
    assert (window.shell.here, tunes) == ("dossier", [Verdict.GOOD])
    message.close()
    ask = QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No
    question = QMessageBox(QMessageBox.Icon.Question, "Hỏi", "Xóa nháp?", ask)
    open_over(window, question, qtbot)
    scanner.scan(CARD)
    assert question.isVisible()
    assert (window.shell.here, tunes) == ("dossier", [Verdict.GOOD, Verdict.WRONG])
    question.close()


def test_a_dialog_with_a_use_for_scans_is_given_them(
    window: Window, desk: Desk, scanner: Scanner, qtbot: QtBot, tunes: list[Verdict]
) -> None:
    class TestPage(QDialog):
        taken: str | None = None

        def take_scan(self, scan: Scan) -> bool:
            self.taken = scan.dossier_no
            return True

    dialog = TestPage()
    open_over(window, dialog, qtbot)
    scanner.scan(FIRST)
    assert (dialog.taken, dialog.isVisible()) == (FIRST, True)
    assert (window.shell.here, tunes) == ("intake", [Verdict.GOOD])
    dialog.close()


def test_an_open_list_closes_and_chooses_nothing(
    window: Window, desk: Desk, scanner: Scanner, qtbot: QtBot, hand: Hand
) -> None:
    receive_some(desk, 1)
    hand.press(K.Key_F3)
    combo: QComboBox = window.shell.intake.people.applicant.gender.combo
    before = combo.currentIndex()
    combo.showPopup()
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    scanner.scan(FIRST)
    assert QApplication.activePopupWidget() is None
    assert (combo.currentIndex(), window.shell.here) == (before, "dossier")


# --- sounds ------------------------------------------------------------------------------------


def test_sounds_can_be_told_apart_and_switched_off(tmp_path: object) -> None:
    heard: list[Tune] = []
    settings = QSettings(f"{tmp_path}/window.ini", QSettings.Format.IniFormat)
    sounds = Sounds(settings, heard.append)
    for verdict in Verdict:
        sounds.tell(verdict)
    assert len(set(heard)) == len({len(tune) for tune in heard}) == 3
    sounds.switch(False)
    sounds.tell(Verdict.GOOD)
    assert len(heard) == 3
    assert not Sounds(QSettings(f"{tmp_path}/window.ini", QSettings.Format.IniFormat)).is_on
    sounds.switch(True)
    sounds.tell(Verdict.WRONG)
    assert heard[3:] == [TUNES[Verdict.WRONG]]


def test_the_flash_ends_by_itself(window: Window, qtbot: QtBot) -> None:
    box = window.frame.top.scan_box
    box._calm.setInterval(0)
    for verdict in Verdict:
        box.flash(verdict)
        assert box.property("verdict") == verdict.value
        assert box.answer == verdict.word
        qtbot.waitUntil(lambda: box.property("verdict") == "")
        assert box.answer == ""
    assert len({verdict.word for verdict in Verdict}) == 3
    assert scans.Scans.__doc__
