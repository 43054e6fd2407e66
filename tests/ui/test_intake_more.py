"""F3, beyond the plain case: note, money, another agency, known people, not accepting."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk_app.domain.dossier import FeeLine, Status
from desk_app.usecases import finding
from desk_app.usecases.desk import Desk
from tests.ui.conftest import Hand, focus
from tests.ui.desks import CARD, receive_some
from tests.ui.test_intake import choose_birth, stored
from ui.routes import Route
from ui.window import Window

K = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def test_note_fees_and_agency_reach_the_stored_dossier(
    window: Window, desk: Desk, hand: Hand
) -> None:
    choose_birth(hand)
    hand.scan(CARD)
    hand.press(K.Key_G, ALT)
    for text in ("Hen sang", "Chi nhanh so 3", "Le phi", "50000", "1C26", "0012"):
        hand.type(text)
        hand.press(K.Key_Return)
    hand.press(K.Key_Return)  # past the kind, which the name has told
    for text in ("Phi", "8000"):
        hand.type(text)
        hand.press(K.Key_Return)
    hand.press(K.Key_F9)
    dossier = finding.show(desk, stored(desk)[0])
    assert dossier.intake.note == "Hen sang"
    assert dossier.intake.handling_agency == "Chi nhanh so 3"
    assert dossier.intake.fees == (
        FeeLine("Le phi", 50_000, "charge", receipt_series="1C26", receipt_no="0012"),
        FeeLine("Phi", 8_000),
    )
    assert dossier.due is None
    papers = window.shell.intake.papers
    assert not papers.shows_more
    assert papers.more.summary() == ""
    window.shell.open_dossier(dossier.dossier_no)
    shown = window.shell.dossier.facts.text
    for fact in ("Le phi 50.000 đ", "1C26 0012", "Phi 8.000 đ"):
        assert fact in shown
    assert "Chi nhanh so 3" in shown


def test_for_another_agency_the_box_says_that_no_day_is_given(
    window: Window, hand: Hand, qtbot: QtBot
) -> None:
    choose_birth(hand)
    box = window.shell.intake.procedure.due
    hand.press(K.Key_G, ALT)
    hand.press(K.Key_Return)
    hand.type("Chi nhanh so 3")
    qtbot.waitUntil(lambda: "Chưa hẹn ngày" in box.accessibleName())
    window.shell.intake.papers.more.agency.line.clear()
    window.shell.intake.papers.changed.emit()
    qtbot.waitUntil(lambda: "23/11/2026" in box.accessibleName())


def test_problems_of_a_fee_stand_under_its_own_fields_and_the_card_turns_to_them(
    window: Window, desk: Desk, hand: Hand
) -> None:
    choose_birth(hand)
    hand.scan(CARD)
    intake = window.shell.intake
    second = intake.papers.more.lines[1]
    hand.press(K.Key_G, ALT)
    intake.papers.more.lines[0].name.set_text("Phi")
    second.name.line.setFocus()
    hand.type("Le phi")
    second.series.line.setFocus()
    hand.type("1C26")
    hand.press(K.Key_G, ALT)
    assert focus() is intake.papers.table
    hand.press(K.Key_F9)
    assert stored(desk) == []
    assert intake.papers.shows_more
    first = intake.papers.more.lines[0]
    assert first.amount.problem
    assert not first.number.problem
    assert second.amount.problem
    assert second.number.problem
    assert focus() is first.amount.line


def test_what_was_entered_is_said_when_the_card_is_turned_back(window: Window, hand: Hand) -> None:
    choose_birth(hand)
    papers = window.shell.intake.papers
    hand.press(K.Key_G, ALT)
    hand.type("abc")
    papers.more.lines[0].amount.line.setFocus()
    hand.type("1250000")
    hand.press(K.Key_Escape)
    assert not papers.shows_more
    assert "1.250.000 đ" in papers.open_more.accessibleName()
    hand.press(K.Key_Escape)
    assert papers.more.summary() == ""


def test_another_language_keeps_note_and_money(window: Window, hand: Hand) -> None:
    choose_birth(hand)
    hand.press(K.Key_G, ALT)
    hand.type("abc")
    window.shell.intake.papers.more.lines[0].amount.set_text("5000")
    window.shell.change_language()
    draft, _ = window.shell.intake.draft()
    assert (draft.note, draft.fees[0].amount) == ("abc", 5_000)


# --- known people ------------------------------------------------------------------------------


def test_a_name_of_three_letters_offers_who_is_known_and_down_enter_takes_them(
    window: Window, desk: Desk, hand: Hand, qtbot: QtBot
) -> None:
    receive_some(desk, 3)
    choose_birth(hand)
    people = window.shell.intake.people
    line = people.applicant.name.line
    line.setFocus()
    hand.type("ph")
    hand.type("u")
    qtbot.waitUntil(lambda: len(people.by_name.people) == 1)
    assert focus() is line
    hand.press(K.Key_Down)
    hand.press(K.Key_Return)
    person, _ = people.applicant.party()
    assert (person.name, person.phone) == ("Trần Hữu Phước", "0912300001")
    assert focus() is line
    assert not people.by_name.is_open


def test_enter_after_a_new_name_takes_nobody(
    window: Window, desk: Desk, hand: Hand, qtbot: QtBot
) -> None:
    receive_some(desk, 3)
    choose_birth(hand)
    people = window.shell.intake.people
    people.applicant.name.line.setFocus()
    hand.type("Phu")
    qtbot.waitUntil(lambda: people.by_name.is_open)
    hand.press(K.Key_Return)
    assert people.applicant.name.text == "Phu"
    assert people.applicant.phone.text == ""
    assert focus() is people.applicant.born_on.line
    assert not people.by_name.is_open


def test_esc_closes_the_offer_and_nothing_else(
    window: Window, desk: Desk, hand: Hand, qtbot: QtBot
) -> None:
    receive_some(desk, 3)
    choose_birth(hand)
    people = window.shell.intake.people
    people.applicant.phone.line.setFocus()
    hand.type("0912 300 002")
    qtbot.waitUntil(lambda: [p.name for p in people.by_phone.people] == ["Phạm Quốc Đượm"])
    hand.press(K.Key_Escape)
    assert not people.by_phone.is_open
    assert people.applicant.phone.text == "0912 300 002"


# --- not accepting -----------------------------------------------------------------------------


def test_not_accepting_is_written_down_with_its_reason(
    window: Window, desk: Desk, hand: Hand
) -> None:
    choose_birth(hand)
    hand.scan(CARD)
    hand.press(K.Key_X, ALT)
    hand.type("Khong thuoc tham quyen")
    hand.press(K.Key_Return, CTRL)
    (number,) = stored(desk)
    page = finding.show_page(desk, number)
    assert page.dossier.status is Status.REFUSED
    intake = window.shell.intake
    assert "Khong thuoc tham quyen" in intake.notice.text
    assert not intake.output.refusal.is_open
    assert intake.people.applicant.name.text == ""


def test_not_accepting_needs_a_reason_and_f9_does_not_receive_meanwhile(
    window: Window, desk: Desk, hand: Hand
) -> None:
    choose_birth(hand)
    hand.scan(CARD)
    hand.press(K.Key_X, ALT)
    hand.press(K.Key_F9)
    hand.press(K.Key_Return, CTRL)
    refusal = window.shell.intake.output.refusal
    assert refusal.reason.problem
    assert focus() is refusal.reason.editor
    hand.press(K.Key_Escape)
    assert not refusal.is_open
    assert stored(desk) == []
    hand.press(K.Key_F9)
    (number,) = stored(desk)
    assert finding.show(desk, number).status is Status.RECEIVED


# --- money -------------------------------------------------------------------------------------

SIGNATURE = "2.001008"
"""Certifying a translator's signature: 10,000 đ a case, says the catalogue."""


def test_a_fee_of_the_catalogue_is_offered_and_down_takes_it(window: Window, hand: Hand) -> None:
    intake = window.shell.intake
    intake.procedure.search.chosen.emit(SIGNATURE)
    hand.press(K.Key_G, ALT)
    assert intake.papers.more.fees() == (), "offered, not filled in"
    hand.press(K.Key_Return, times=2)
    hand.press(K.Key_Down)
    hand.press(K.Key_Return)
    assert intake.papers.more.fees() == (FeeLine("Phí", 10_000, kind="fee"),)
    assert "10.000" in intake.papers.more.summary()


def test_the_next_number_of_the_pad_is_offered(window: Window, desk: Desk, hand: Hand) -> None:
    choose_birth(hand)
    hand.scan(CARD)
    hand.press(K.Key_G, ALT)
    hand.press(K.Key_Return, times=2)
    for text in ("Le phi", "8000", "1C26", "0009"):
        hand.type(text)
        hand.press(K.Key_Return)
    second = window.shell.intake.papers.more.lines[1]
    assert (second.series.line.suggested, second.number.line.suggested) == ("1C26", "0010")
    hand.press(K.Key_F9)
    choose_birth(hand)
    first = window.shell.intake.papers.more.lines[0]
    hand.press(K.Key_G, ALT)
    first.series.editor.setFocus()
    hand.press(K.Key_Down)
    hand.press(K.Key_Return)
    hand.press(K.Key_Down)
    assert (first.series.text, first.number.text) == ("1C26", "0010")


def test_whether_fee_or_charge_follows_from_its_name_and_can_be_changed(
    window: Window, hand: Hand
) -> None:
    choose_birth(hand)
    hand.press(K.Key_G, ALT)
    line = window.shell.intake.papers.more.lines[0]
    line.name.editor.setFocus()
    hand.type("Le phi ho tich")
    assert line.fee().kind == "charge"
    line.kind.setFocus()
    hand.press(K.Key_Space)
    assert line.fee().kind == "fee"


# --- for another, and by post ------------------------------------------------------------------


def test_by_what_right_one_acts_is_asked_for_another_only(
    window: Window, desk: Desk, hand: Hand
) -> None:
    choose_birth(hand)
    hand.scan(CARD)
    authority = window.shell.intake.people.applicant.authority
    assert not authority.isVisible()
    hand.press(K.Key_T, ALT)
    assert authority.isVisible()
    window.shell.intake.people.owner.name.editor.setFocus()
    hand.type("Hoa")
    authority.editor.setFocus()
    hand.press(K.Key_Down)
    assert authority.text.startswith("văn bản ủy quyền")
    authority.line.selectAll()
    hand.type("la cha")
    hand.press(K.Key_F9)
    assert finding.show(desk, stored(desk)[0]).intake.authority == "la cha"


def test_the_post_asks_for_an_address_and_a_telephone(
    window: Window, desk: Desk, hand: Hand
) -> None:
    intake = window.shell.intake
    choose_birth(hand)
    intake.people.applicant.name.editor.setFocus()
    hand.type("Hoa")
    assert not intake.papers.return_address.isVisible()
    hand.press(K.Key_R, ALT)
    assert intake.papers.return_address.isVisible()
    hand.press(K.Key_F9)
    assert stored(desk) == []
    assert intake.people.applicant.phone.problem
    assert intake.papers.return_address.problem
    assert focus() is intake.people.applicant.phone.editor
    hand.type("0912345678")
    intake.papers.return_address.editor.setFocus()
    hand.type("So 8")
    hand.press(K.Key_F9)
    assert finding.show(desk, stored(desk)[0]).intake.return_address == "So 8"


def test_the_post_goes_where_the_applicant_lives_unless_told(
    window: Window, desk: Desk, hand: Hand
) -> None:
    intake = window.shell.intake
    choose_birth(hand)
    hand.scan(CARD)
    intake.people.applicant.phone.editor.setFocus()
    hand.type("0912345678")
    hand.press(K.Key_R, ALT)
    assert intake.papers.return_address.line.placeholderText() == "Ấp 1, xã Mỹ Yên, tỉnh Tây Ninh"
    hand.press(K.Key_F9)
    assert len(stored(desk)) == 1


def test_where_the_receipt_goes_is_said_as_the_route_has_it(window: Window, hand: Hand) -> None:
    window.shell._tools.routes.put("receipt", Route("HP LaserJet", paper="a4", copies=2))
    hand.press(K.Key_F3)
    said = window.shell.intake.output.route.text()
    assert "HP LaserJet" in said
    assert " · A4 · 4 " in said
