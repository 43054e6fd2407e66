"""F3: incomplete papers are asked for in writing, from the same screen."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desk_app.domain.dossier import Status
from desk_app.domain.entries import SupplementRequested
from desk_app.usecases import finding, parking, steps
from desk_app.usecases.desk import Desk
from tests.ui.conftest import Hand, focus
from tests.ui.desks import CARD
from tests.ui.test_intake import choose_birth, stored
from ui.prints import Errand
from ui.window import Window

K = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def begin(hand: Hand) -> None:
    choose_birth(hand)
    hand.scan(CARD)


def test_what_is_missing_is_asked_for_and_the_citizen_comes_back(
    window: Window, desk: Desk, hand: Hand
) -> None:
    intake = window.shell.intake
    asked: list[Errand] = []
    intake.print_asked.connect(asked.append)
    begin(hand)
    intake.papers.table.setFocus()
    hand.press(K.Key_Space)
    brought = intake.papers.model.rows[0].name
    hand.press(K.Key_B, ALT)
    panel = intake.output.supplement
    assert focus() is panel.papers
    needed = panel.chosen()
    assert needed
    assert brought not in needed
    assert str(len(needed)) in panel._tally.text()
    hand.press(K.Key_Tab)
    hand.type("Don xin")
    hand.press(K.Key_Return)
    hand.press(K.Key_Return, CTRL)
    (number,) = stored(desk)
    page = finding.show_page(desk, number)
    assert page.dossier.status is Status.AWAITING_SUPPLEMENT
    fact = page.history[-1].fact
    assert isinstance(fact, SupplementRequested)
    assert fact.papers == (*needed, "Don xin")
    assert fact.reason.startswith("Thành phần hồ sơ")
    assert (asked[0].dossier.dossier_no, asked[0].form) == (number, "supplement_request")
    assert number in intake.notice.text
    assert not panel.is_open
    assert intake.people.applicant.name.text == ""
    assert parking.drafts(desk) == ()
    steps.record(desk, number, "supplemented", {"parts": [{"name": "Don xin", "originals": 1}]})
    taken = steps.record(desk, number, "received", {})
    assert taken.status is Status.RECEIVED
    assert taken.due is not None


def test_papers_a_condition_is_tied_to_are_listed_but_not_ticked(
    window: Window, hand: Hand
) -> None:
    begin(hand)
    missing = window.shell.intake.papers.missing()
    conditional = [name for name, is_needed in missing if name.startswith("Trường hợp")]
    assert conditional
    assert not {name for name, is_needed in missing if is_needed} & set(conditional)
    hand.press(K.Key_B, ALT)
    panel = window.shell.intake.output.supplement
    assert panel.papers.count() == len(missing)
    assert panel.chosen() == tuple(name for name, is_needed in missing if is_needed)


def test_space_ticks_and_a_name_still_in_the_field_counts(window: Window, hand: Hand) -> None:
    begin(hand)
    hand.press(K.Key_B, ALT)
    panel = window.shell.intake.output.supplement
    before = panel.chosen()
    hand.press(K.Key_Space)
    assert panel.chosen() == before[1:]
    panel.other.editor.setFocus()
    hand.type("Don xin")
    assert panel.chosen() == (*before[1:], "Don xin")


def test_a_request_without_papers_or_reason_says_so_at_its_place(
    window: Window, desk: Desk, hand: Hand
) -> None:
    begin(hand)
    hand.press(K.Key_B, ALT)
    panel = window.shell.intake.output.supplement
    panel.papers.clear()
    panel.reason.set_text("")
    hand.press(K.Key_Return, CTRL)
    assert stored(desk) == []
    assert panel.missing.problem
    assert panel.reason.problem
    assert focus() is panel.papers


def test_while_asking_f9_does_not_receive_and_esc_goes_back(
    window: Window, desk: Desk, hand: Hand
) -> None:
    begin(hand)
    hand.press(K.Key_B, ALT)
    hand.press(K.Key_F9)
    assert stored(desk) == []
    hand.press(K.Key_Escape)
    output = window.shell.intake.output
    assert not output.is_asking
    assert output.view.isVisible()
    assert window.shell.intake.people.applicant.name.text == "Nguyễn Văn Đạo"
    hand.press(K.Key_F9)
    assert len(stored(desk)) == 1


def test_not_accepting_prints_its_form(window: Window, desk: Desk, hand: Hand) -> None:
    asked: list[Errand] = []
    window.shell.intake.print_asked.connect(asked.append)
    begin(hand)
    hand.press(K.Key_X, ALT)
    hand.type("Khong thuoc tham quyen")
    hand.press(K.Key_Return, CTRL)
    assert [(one.dossier.dossier_no, one.form) for one in asked] == [(stored(desk)[0], "refusal")]


def test_a_refusal_after_a_supplement_has_its_own_reason_field(
    window: Window, desk: Desk, hand: Hand
) -> None:
    """Both panels have a reason; a problem stands at the one that is open."""
    begin(hand)
    hand.press(K.Key_B, ALT)
    hand.press(K.Key_Escape)
    hand.press(K.Key_X, ALT)
    hand.press(K.Key_Return, CTRL)
    output = window.shell.intake.output
    assert output.refusal.reason.problem
    assert focus() is output.refusal.reason.editor
