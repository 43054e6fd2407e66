"""F3: a dossier is taken in by the keyboard alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desk_app.domain.dossier import Subject
from desk_app.usecases import finding
from desk_app.usecases.desk import Desk
from tests.ui.conftest import Hand, focus
from tests.ui.desks import BIRTH, CARD
from ui.screens.intake import IntakeScreen
from ui.widgets.preview_dialog import PreviewDialog
from ui.window import Window

K = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


def choose_birth(hand: Hand) -> None:
    hand.press(K.Key_F3)
    hand.type("dk ks")
    hand.press(K.Key_Return)


def stored(desk: Desk) -> list[str]:
    return [row.dossier_no for row in finding.page_of(desk, "", 50, None)]


def printed(qtbot: QtBot, desk: Desk) -> list[str]:
    folder = desk.home / "printed"
    qtbot.waitUntil(lambda: folder.is_dir() and any(folder.iterdir()), timeout=20_000)
    return sorted(path.name for path in folder.iterdir())


def test_a_birth_with_a_scanned_card_takes_at_most_fifteen_key_presses(
    window: Window, desk: Desk, hand: Hand, qtbot: QtBot
) -> None:
    choose_birth(hand)
    hand.scan(CARD)
    hand.press(K.Key_F9)
    assert hand.presses <= 15
    page = finding.show_page(desk, stored(desk)[0])
    assert page.dossier.intake.procedure_code == BIRTH
    applicant = page.dossier.intake.applicant
    assert (applicant.name, applicant.personal_id) == ("Nguyễn Văn Đạo", "079203001234")
    assert applicant.gender == "male"
    assert printed(qtbot, desk) == [f"{page.dossier.dossier_no}-receipt-1-153200.pdf"]
    qtbot.waitUntil(lambda: finding.show(desk, page.dossier.dossier_no).copies_of("receipt") == 1)


def test_everything_typed_reaches_the_stored_dossier(
    window: Window, desk: Desk, hand: Hand
) -> None:
    choose_birth(hand)
    hand.type("079203001234")
    hand.press(K.Key_Return)
    hand.type("Hoa")
    hand.press(K.Key_Return)
    hand.type("01012003")
    hand.press(K.Key_Tab)
    hand.press(K.Key_Down)
    hand.press(K.Key_Tab)
    hand.type("0912345678")
    hand.press(K.Key_Return)
    hand.type("Thon 2")
    hand.press(K.Key_3, ALT)
    hand.press(K.Key_Space)
    hand.press(K.Key_Right, times=2)
    hand.type("12")
    hand.press(K.Key_R, ALT)
    hand.press(K.Key_F9)
    intake = finding.show(desk, stored(desk)[0]).intake
    person = intake.applicant
    assert (person.name, person.phone, person.address) == ("Hoa", "0912345678", "Thon 2")
    assert person.born_on is not None
    assert person.born_on.isoformat() == "2003-01-01"
    assert person.gender == "male"
    part = intake.parts[0]
    assert (part.originals, part.certified_copies, part.photocopies) == (1, 0, 12)
    assert intake.return_by == "post"


def test_after_receiving_the_form_is_empty_and_the_number_is_said(
    window: Window, desk: Desk, hand: Hand
) -> None:
    choose_birth(hand)
    hand.scan(CARD)
    hand.press(K.Key_F9)
    intake = window.shell.intake
    assert stored(desk)[0] in intake.notice.text
    assert "23/11/2026" in intake.notice.text
    assert focus() is intake.procedure.search
    texts = [
        line.text() for line in intake.findChildren(QLineEdit) if line is not intake.papers.sets
    ]
    assert not any(texts)


def test_problems_stand_under_their_fields_and_nothing_is_stored(
    window: Window, desk: Desk, hand: Hand
) -> None:
    choose_birth(hand)
    people = window.shell.intake.people.applicant
    people.name.line.setFocus()
    hand.type("12345")
    people.born_on.line.setFocus()
    hand.type("31/02/2003")
    people.phone.line.setFocus()
    hand.type("0912 34")
    hand.press(K.Key_F9)
    assert stored(desk) == []
    assert people.name.problem
    assert people.born_on.problem
    assert "10" in people.phone.problem
    assert not people.address.problem
    assert focus() is people.name.line
    assert people.name.line.accessibleDescription() == people.name.problem


def test_a_corrected_field_loses_its_problem_while_typing(
    window: Window, hand: Hand, qtbot: QtBot
) -> None:
    choose_birth(hand)
    phone = window.shell.intake.people.applicant.phone
    phone.line.setFocus()
    hand.type("0912 34")
    hand.press(K.Key_Tab)
    qtbot.waitUntil(lambda: bool(phone.problem))
    phone.line.setFocus()
    hand.press(K.Key_End)
    hand.type("5678")
    qtbot.waitUntil(lambda: not phone.problem)


def test_a_field_not_yet_reached_is_not_scolded(window: Window, hand: Hand, qtbot: QtBot) -> None:
    choose_birth(hand)
    people = window.shell.intake.people.applicant
    hand.type("079")
    hand.press(K.Key_Tab)
    qtbot.waitUntil(lambda: bool(people.personal_id.problem))
    assert not people.name.problem


def test_the_due_date_is_told_before_the_name_is_known(window: Window, hand: Hand) -> None:
    choose_birth(hand)
    box = window.shell.intake.procedure.due
    assert "23/11/2026, 17:00" in box.accessibleName()


def test_the_receipt_is_drawn_while_typing(window: Window, hand: Hand, qtbot: QtBot) -> None:
    choose_birth(hand)
    view = window.shell.intake.output.view
    qtbot.waitUntil(lambda: not view.is_empty, timeout=20_000)
    hand.press(K.Key_Escape)
    assert view.is_empty


def unknown_limit(screen: IntakeScreen, window: Window) -> str:
    words = ("cap", "dang ky", "ho tro", "xac nhan", "cong nhan")
    hits = (hit for word in words for hit in window.actions.search_procedures(word))
    return next(hit.name for hit in hits if not hit.is_limit_known)


def test_an_unknown_time_limit_is_asked_for(window: Window, desk: Desk, hand: Hand) -> None:
    intake = window.shell.intake
    name = unknown_limit(intake, window)
    hand.press(K.Key_F3)
    intake.procedure.search.setText(name)
    intake.procedure.search.textEdited.emit(name)
    hand.press(K.Key_Return)
    assert focus() is intake.procedure.due.amount
    hand.press(K.Key_F9)
    assert stored(desk) == []
    hand.type("3")
    intake.people.applicant.name.line.setFocus()
    hand.type("Hoa")
    hand.press(K.Key_F9)
    due = finding.show(desk, stored(desk)[0]).due
    assert due is not None
    assert (due.limit_amount, due.limit_unit) == (3, "working_day")


def test_another_may_submit_for_an_enterprise(window: Window, desk: Desk, hand: Hand) -> None:
    choose_birth(hand)
    people = window.shell.intake.people
    hand.scan(CARD)
    hand.press(K.Key_T, ALT)
    assert focus() is people.owner.number.line
    people.owner.subject.setFocus()
    hand.press(K.Key_Space)
    people.owner.number.line.setFocus()
    hand.type("0100109106")
    hand.press(K.Key_Return)
    hand.type("Cong ty A")
    hand.press(K.Key_F9)
    owner = finding.show(desk, stored(desk)[0]).intake.owner
    assert owner is not None
    assert (owner.subject, owner.name) == (Subject.ENTERPRISE, "Cong ty A")
    assert owner.tax_code == "0100109106"


def test_a_paper_beyond_the_list_is_added_by_name(window: Window, desk: Desk, hand: Hand) -> None:
    choose_birth(hand)
    hand.scan(CARD)
    window.shell.intake.papers.extra.setFocus()
    hand.type("Don xin")
    hand.press(K.Key_Return)
    hand.press(K.Key_F9)
    assert [p.name for p in finding.show(desk, stored(desk)[0]).intake.parts] == ["Don xin"]


def test_a_known_person_fills_in(window: Window, hand: Hand) -> None:
    choose_birth(hand)
    hand.scan(CARD)
    hand.press(K.Key_F9)
    choose_birth(hand)
    hand.type("079203001234")
    hand.press(K.Key_Return)
    assert window.shell.intake.people.applicant.name.text == "Nguyễn Văn Đạo"


def test_a_duplicate_is_said(window: Window, desk: Desk, hand: Hand, qtbot: QtBot) -> None:
    choose_birth(hand)
    hand.scan(CARD)
    hand.press(K.Key_F9)
    choose_birth(hand)
    hand.scan(CARD)
    number = stored(desk)[0]
    people = window.shell.intake.people
    qtbot.waitUntil(lambda: number in people.warning_text)


def test_a_printer_that_fails_says_so_and_the_dossier_stands(
    window: Window, desk: Desk, hand: Hand, qtbot: QtBot
) -> None:
    (desk.home / "printed").write_text("in the way", encoding="utf-8")
    choose_birth(hand)
    hand.scan(CARD)
    hand.press(K.Key_F9)
    (number,) = stored(desk)
    notice = window.shell.intake.notice
    qtbot.waitUntil(lambda: notice.property("role") == "trouble", timeout=20_000)
    assert number in notice.text
    assert finding.show(desk, number).copies_of("receipt") == 0


def test_without_a_procedure_nothing_is_received_and_it_is_said(
    window: Window, desk: Desk, hand: Hand
) -> None:
    hand.press(K.Key_F3)
    hand.press(K.Key_F9)
    intake = window.shell.intake
    assert stored(desk) == []
    assert focus() is intake.procedure.search
    assert intake.procedure.problem
    choose_birth(hand)
    assert not intake.procedure.problem


def test_ctrl_p_shows_the_page_and_stores_nothing(
    window: Window, desk: Desk, hand: Hand, qtbot: QtBot
) -> None:
    choose_birth(hand)
    hand.press(K.Key_P, Qt.KeyboardModifier.ControlModifier)
    frame = window.frame
    qtbot.waitUntil(lambda: frame.findChild(PreviewDialog) is not None, timeout=20_000)
    dialog = frame.findChild(PreviewDialog)
    assert dialog is not None
    assert dialog.page_count == 2  # the copy that stays and the one that is given
    QTest.keyClick(dialog, K.Key_Escape)
    qtbot.waitUntil(lambda: frame.findChild(PreviewDialog) is None)
    assert stored(desk) == []


def test_esc_closes_the_list_first_and_then_starts_anew(window: Window, hand: Hand) -> None:
    intake = window.shell.intake
    hand.press(K.Key_F3)
    hand.type("dk")
    assert intake.procedure.search.hits.isVisible()
    hand.press(K.Key_Escape)
    assert not intake.procedure.search.hits.isVisible()
    assert intake.procedure.search.text() == "dk"
    hand.press(K.Key_Escape)
    assert intake.procedure.search.text() == ""
