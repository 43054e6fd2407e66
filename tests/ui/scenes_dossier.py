"""Pictures of a dossier's page: new, long, in doubt, and with the form of each step open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from desk_app.domain.codec import body_text
from desk_app.domain.dossier import FeeLine, PartReceived, Party, Subject
from desk_app.domain.entries import Entry, Returned
from desk_app.domain.intake import IntakeDraft
from desk_app.domain.journal import next_line
from desk_app.domain.procedures import Channel
from desk_app.usecases import steps
from desk_app.usecases.desk import Desk
from desk_app.usecases.finding import show
from desk_app.usecases.printing import page_for, printed
from desk_app.usecases.receiving import receive
from tests.ui.desks import LONG, MARRIAGE, StandingClock
from ui.window import Window

Scene = Callable[[Window], None]
OFFICER = {"to": {"kind": "officer", "name": "Nguyễn Thị Lành"}}
ASK = {"papers": ["Giấy xác nhận tình trạng hôn nhân"], "reason": "Bản chụp mờ, không đọc được số"}


def someone(**changes: object) -> IntakeDraft:
    """A couple's errand with two papers and a fee."""
    whole = IntakeDraft(
        procedure_code=MARRIAGE,
        applicant=Party(
            "Trần Thị Hồng Đào",
            personal_id="080185012345",
            phone="0912345678",
            address="Ấp 1, xã Mỹ Yên, tỉnh Tây Ninh",
        ),
        channel=Channel.DIRECT,
        parts=(
            PartReceived("Tờ khai đăng ký kết hôn", originals=1),
            PartReceived("Giấy xác nhận tình trạng hôn nhân", originals=1, photocopies=1),
        ),
        fees=(FeeLine("Lệ phí đăng ký kết hôn", 30_000, "charge"),),
        note="Hẹn trả buổi sáng",
    )
    return replace(whole, **changes)  # type: ignore[arg-type]


def taken_in(desk: Desk, **changes: object) -> str:
    return receive(desk, someone(**changes)).dossier_no


def long_life(desk: Desk, clock: StandingClock) -> str:
    """A dossier to which nearly everything has happened."""
    company = Party(
        "Công ty trách nhiệm hữu hạn một thành viên Xuất nhập khẩu Nông sản Đồng Tháp Mười Mỹ Yên",
        subject=Subject.ENTERPRISE,
        tax_code="1100123456",
        address="Số 125/7B, đường tỉnh 830, ấp Bình Hòa Bắc, xã Mỹ Yên, tỉnh Tây Ninh",
    )
    number = taken_in(desk, procedure_code=LONG[0], owner=company)

    def then(kind: str, given: dict[str, object], **later: float) -> None:
        clock.at += timedelta(**later)
        steps.record(desk, number, kind, given)

    printed(desk, page_for(desk, number))
    then("handed_over", OFFICER, minutes=40)
    then("taken_over", {"taken_by": "Nguyễn Thị Lành", "note": "đủ 2 giấy"}, minutes=25)
    then("supplement_requested", ASK, hours=20)
    brought = {"parts": [{"name": "Giấy xác nhận tình trạng hôn nhân (bản mới)", "originals": 1}]}
    then("supplemented", brought, hours=50)
    right = {
        "name": "Trần Thị Hồng Đạo",
        "personal_id": "080185012345",
        "phone": "0912345678",
        "address": "Ấp 1, xã Mỹ Yên, tỉnh Tây Ninh",
    }
    then("corrected", {"reason": "gõ nhầm dấu", "applicant": right, "sets": 2}, hours=2)
    printed(desk, page_for(desk, number))
    letter = {
        "letter_no": "12/PXL",
        "reason": "chờ xác minh tại nơi cư trú cũ",
        "signed_by": "Lê Văn Bảy",
        "due_on": "2026-12-25",
    }
    then("extended", letter, hours=20)
    then("note_added", {"text": "Đã gọi điện báo ngày hẹn mới, người nhà nghe máy"}, minutes=10)
    then("handed_over", {"to": {"kind": "agency", "name": "Sở Tư pháp"}}, hours=1)
    return number


def put_in_doubt(desk: Desk, number: str) -> None:
    """A line recovered from elsewhere that the step table does not allow: kept, not counted."""
    dossier = show(desk, number)
    with desk.book.change(desk.station, desk.now()) as change:
        head = change.head()
        strange = Entry(
            station=desk.station,
            seq=head.seq + 1,
            happened_at=desk.now(),
            recorded_at=desk.now(),
            by="Lê Văn Hai",
            fact=Returned("Trần Thị Hồng Đào"),
            dossier_id=dossier.dossier_id,
            revision=dossier.revision + 1,
        )
        change.take_line(next_line(head, body_text(strange)))
    desk.remember(change)


def desk_of(window: Window) -> Desk:
    return window.shell._tools.desk


def clock_of(window: Window) -> StandingClock:
    clock = desk_of(window).clock
    assert isinstance(clock, StandingClock)
    return clock


def fresh(window: Window) -> None:
    window.shell.open_dossier(taken_in(desk_of(window)))


def long_page(window: Window) -> None:
    window.shell.open_dossier(long_life(desk_of(window), clock_of(window)))


def in_doubt(window: Window) -> None:
    number = taken_in(desk_of(window))
    put_in_doubt(desk_of(window), number)
    window.shell.open_dossier(number)


def overdue(window: Window) -> None:
    number = taken_in(desk_of(window))
    steps.record(desk_of(window), number, "handed_over", OFFICER)
    clock_of(window).at += timedelta(days=6)
    window.shell.open_dossier(number)


def form(kind: str, *before: tuple[str, dict[str, object]], is_wrong: bool = False) -> Scene:
    """The page with the form of a step open, after the steps before it."""

    def show_form(window: Window) -> None:
        number = taken_in(desk_of(window))
        for one, given in before:
            steps.record(desk_of(window), number, one, given)
        window.shell.open_dossier(number)
        window.shell.dossier.start(kind)
        if is_wrong:
            window.shell.dossier.panel.confirm.action.trigger()

    return show_form


def correcting(window: Window) -> None:
    form("corrected")(window)
    panel = window.shell.dossier.panel
    panel.field("applicant").put(replace(someone().applicant, name="Trần Thị Hồng Đạo"))
    panel.field("sets").put("2")
    panel.look_ahead()


def supplementing(window: Window) -> None:
    form("supplemented", ("supplement_requested", ASK))(window)


SCENES: dict[str, Scene] = {
    "dossier-new": fresh,
    "dossier-long": long_page,
    "dossier-overdue": overdue,
    "dossier-in-doubt": in_doubt,
    "dossier-result": form("result_ready", ("handed_over", OFFICER)),
    "dossier-supplement-asked": form("supplement_requested"),
    "dossier-supplemented": supplementing,
    "dossier-paid": form("paid", is_wrong=True),
    "dossier-extended-wrong": form("extended", is_wrong=True),
    "dossier-corrected": correcting,
    "dossier-handed-over": form("handed_over"),
}
