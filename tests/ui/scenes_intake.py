"""Scenes of intake beyond the plain ones: waiting drafts, what is missing, money, the post."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtTest import QTest

from desk_app.domain.dossier import Party, Subject
from desk_app.domain.intake import IntakeDraft
from desk_app.domain.procedures import Channel
from tests.ui.desks import BIRTH, CARD, MARRIAGE, NAMES
from ui.window import Window

LONG_NAME = "Công Tằng Tôn Nữ Nguyễn Thị Hoàng Phương Thảo Nguyên"


def filled(window: Window, procedure: str = BIRTH) -> None:
    window.shell.enter("intake")
    intake = window.shell.intake
    intake.procedure.search.chosen.emit(procedure)
    window.shell.scan(CARD)
    for row in range(min(3, intake.papers.model.rowCount())):
        intake.papers.model.toggle(row)
    intake.people.applicant.phone.set_text("0912 345 678")
    intake.people.changed.emit()


def park(window: Window, name: str, procedure: str) -> None:
    intake = window.shell.intake
    intake.form.take(IntakeDraft(procedure, Party(name), Channel.DIRECT))
    intake.park()


def parked(window: Window) -> None:
    window.shell.enter("intake")
    park(window, "Lê Văn Hai", MARRIAGE)
    filled(window)
    window.shell.intake.papers.table.setFocus()


def many_parked(window: Window) -> None:
    window.shell.enter("intake")
    for name in (LONG_NAME, *NAMES[:5]):
        park(window, name, MARRIAGE)
    filled(window)
    window.shell.intake.output.receive.action.trigger()


def four_parked(window: Window) -> None:
    window.shell.enter("intake")
    for name in (LONG_NAME, *NAMES[:3]):
        park(window, name, MARRIAGE)


def left_behind(window: Window) -> None:
    window.shell.enter("intake")
    intake = window.shell.intake
    park(window, "Lê Văn Hai", MARRIAGE)
    waiting = intake.drafting.waiting[0]
    window.shell.intake._port.save_draft("cut", waiting.draft, waiting.label, False)
    intake.drafting.look()


def supplement(window: Window) -> None:
    filled(window)
    window.shell.intake.output.ask.action.trigger()


def supplement_wrong(window: Window) -> None:
    supplement(window)
    panel = window.shell.intake.output.supplement
    panel.open_it([("Giấy chứng sinh", False)])
    panel.reason.set_text("")
    panel.confirm.action.trigger()


def everything(window: Window) -> None:
    """Owner, authority, the other side and the panel at once, all long."""
    filled(window)
    intake = window.shell.intake
    intake.people.take(
        replace(
            intake.draft()[0],
            owner=Party(
                "Công ty TNHH một thành viên Nông nghiệp công nghệ cao Mỹ Yên – Tây Ninh",
                subject=Subject.ENTERPRISE,
                tax_code="1100123456",
                address="Số 18, đường Nguyễn Trung Trực, khu phố 3, phường Long An",
            ),
            applicant=replace(intake.draft()[0].applicant, name=LONG_NAME),
            authority="văn bản ủy quyền số 12/2026/GUQ, ngày 01/10/2026",
        )
    )
    intake.people.changed.emit()
    intake.papers.turn()
    intake.output.ask.action.trigger()


def for_other_post(window: Window) -> None:
    everything(window)
    intake = window.shell.intake
    intake.output.close_panels()
    intake.papers.turn()
    intake.papers.return_by.step()
    intake.people.applicant.phone.set_text("")
    intake.people.applicant.address.set_text("")
    intake.people.owner.address.set_text("")
    intake.output.receive.action.trigger()


def fees(window: Window) -> None:
    code = next(
        hit.code
        for word in ("chung thuc", "ban sao", "dang ky", "cap")
        for hit in window.actions.search_procedures(word)
        if (found := window.actions.procedure(hit.code)) and found.fee_text.startswith("10,000")
    )
    filled(window, code)
    intake = window.shell.intake
    intake.papers.turn()
    line = intake.papers.more.lines[0]
    line.name.set_text("Lệ phí")
    line.amount.set_text("năm mươi")
    intake.output.receive.action.trigger()


def letter(window: Window) -> None:
    """A whole letter pasted where it does not belong."""
    filled(window)
    person = window.shell.intake.people.applicant
    text = "Kính gửi Ủy ban nhân dân xã,\n\ttôi tên là … " * 250
    for field in (person.personal_id, person.name, person.born_on, person.phone, person.address):
        field.editor.setFocus()
        field.line.setText(text)
        field.line.textEdited.emit(text)
    window.shell.intake.output.receive.action.trigger()


def tired(window: Window) -> None:
    filled(window)
    person = window.shell.intake.people.applicant
    person.name.set_text("0912 345 678")
    person.phone.set_text("Nguyễn Văn Đạo")
    person.born_on.set_text("01/01/2062")
    window.shell.intake.output.receive.action.trigger()


def not_found(window: Window) -> None:
    window.shell.enter("intake")
    search = window.shell.intake.procedure.search
    search.setFocus()
    QTest.keyClicks(search, "zzz xq")


def thrown_away(window: Window) -> None:
    filled(window)
    window.shell.intake.start_anew()


SCENES: dict[str, Callable[[Window], None]] = {
    "intake-parked": parked,
    "intake-many-parked": many_parked,
    "intake-four-parked": four_parked,
    "intake-left-behind": left_behind,
    "intake-supplement": supplement,
    "intake-supplement-wrong": supplement_wrong,
    "intake-everything": everything,
    "intake-for-other-post": for_other_post,
    "intake-fees": fees,
    "intake-letter": letter,
    "intake-tired": tired,
    "intake-not-found": not_found,
    "intake-thrown-away": thrown_away,
}
