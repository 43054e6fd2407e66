"""The slip answers: whose, what, when, where, with what."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk_app.domain.dossier import Dossier, ReturnBy
from desk_app.printing.forms import render, words_for
from tests.printing import samples
from tests.printing.reading import pages, text_of
from tests.printing.samples import (
    CERTIFICATION,
    LONGEST_PROCEDURE,
    SAMPLES,
    UNIT,
    normal,
    with_intake,
)

PAPERS = ["a6", "k80"]


def said(dossier: Dossier, paper: str = "a6", copy: int = 1) -> str:
    return text_of(render("appointment", paper, dossier, UNIT, words_for("2026"), copy))


@pytest.mark.parametrize("paper", PAPERS)
def test_everything_the_citizen_needs_is_there(paper: str) -> None:
    text = said(normal(), paper)
    for words in (
        "PHIẾU HẸN TRẢ KẾT QUẢ",
        "UBND XÃ MỸ YÊN",
        "H40.15.03-261120-0048",
        "Hồ sơ của: Nguyễn Văn Đạo",
        "Nội dung: Thủ tục đăng ký khai sinh",
        "17 giờ 00 phút, ngày 23/11/2026",
        "(Thứ Hai)",
        "Nơi nhận: Trung tâm Phục vụ hành chính công xã Mỹ Yên, Ấp 1, xã Mỹ Yên, tỉnh Tây Ninh",
        "Giờ làm việc: 07:30 – 11:30; 13:30 – 17:00",
        "Điện thoại: 0272 3871 234",
        "Giấy tiếp nhận hồ sơ và hẹn trả kết quả;",
        "Phí, lệ phí chưa nộp: 16.000 đ;",
    ):
        assert words in text


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("name", list(SAMPLES))
def test_a_slip_is_one_page(paper: str, name: str) -> None:
    dossier, copy = SAMPLES[name]
    if dossier.intake.procedure_name == LONGEST_PROCEDURE:  # half a page of A6 by itself
        dossier = with_intake(dossier, procedure_name=CERTIFICATION)
    assert len(pages(render("appointment", paper, dossier, UNIT, words_for("2026"), copy))) == 1


def test_a_result_by_post_calls_nobody_to_the_desk() -> None:
    text = said(with_intake(normal(), return_by=ReturnBy.POST))
    assert "Kết quả được gửi qua dịch vụ bưu chính, đến địa chỉ: Ấp 1, xã Mỹ Yên" in text
    assert "Nơi nhận" not in text
    assert "mang theo" not in text


def test_without_a_due_date_it_says_what_that_waits_for() -> None:
    text = said(samples.other_agency())
    assert (
        "Ngày trả kết quả sẽ được thông báo sau khi Sở Nông nghiệp và Môi trường tỉnh Tây Ninh "
        "nhận được hồ sơ." in text
    )
    nobody = replace(normal(), due=None)
    assert "sau khi cơ quan có thẩm quyền nhận được hồ sơ." in said(nobody)


def test_marks_of_reprint_version_and_provisional_number() -> None:
    assert "Bản in lần 2" in said(normal(), copy=2)
    assert "Bản thứ 2, thay bản trước" in said(samples.corrected())
    assert "SỐ TẠM" in said(samples.provisional())
    assert not {"Bản in", "thay bản", "SỐ TẠM"} & set(said(normal()).split())


def test_nothing_is_owed_when_every_fee_has_its_receipt() -> None:
    assert "chưa nộp" not in said(with_intake(normal(), fees=normal().intake.fees[:1]))
