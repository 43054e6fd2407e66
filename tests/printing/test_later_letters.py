"""Forms 04 and 05: the apology with its new date, the notice that a dossier is stopped."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from desk_app.domain.dossier import Dossier, Print
from desk_app.printing.forms import render, words_for
from tests.printing import samples
from tests.printing.reading import flat, pages, text_of
from tests.printing.samples import HEAD, LONGEST_PROCEDURE, OTHER_UNIT, UNIT, made_of, with_intake

PAPERS = ["a4", "a5"]
FORMS = ["extension_letter", "stop_notice"]


def said(form: str, dossier: Dossier, paper: str = "a4", copy: int = 1) -> str:
    return text_of(render(form, paper, dossier, UNIT, words_for(dossier.rule_set), copy))


@pytest.mark.parametrize("paper", PAPERS)
def test_form_04_says_sorry_with_the_reason_and_both_dates(paper: str) -> None:
    text = said("extension_letter", samples.extended(), paper)
    for words in (
        "Mỹ Yên, ngày 21 tháng 11 năm 2026",
        "VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN THỜI GIAN GIẢI QUYẾT",
        "Số: 12/PXL",
        "Kính gửi: Nguyễn Văn Đạo",
        "đã tiếp nhận hồ sơ mã số H40.15.03-261120-0048 của ông/bà (tổ chức) lúc 15 giờ 32 phút, "
        "ngày 20/11/2026.",
        "Nội dung yêu cầu giải quyết: Thủ tục đăng ký khai sinh (mã thủ tục: 1.001193)",
        "Thời gian hẹn trả kết quả giải quyết hồ sơ: 17 giờ 00 phút, ngày 23/11/2026",
        "Lý do: Chờ kết quả xác minh của Ủy ban nhân dân xã Bình Thạnh",
        "UBND xã Mỹ Yên xin lỗi ông/bà (tổ chức) vì sự chậm trễ này",
        "vào: 17 giờ 00 phút, ngày 30/11/2026.",
        "THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ (Ký, đóng dấu và ghi rõ họ tên)",
        HEAD,
        "Mẫu 04, Thông tư số 03/2025/TT-VPCP",
    ):
        assert text.count(words) == 1, words


def test_form_04_of_2018_is_a_slip_with_a_new_appointment() -> None:
    text = said("extension_letter", replace(samples.extended(), rule_set="2018"))
    assert "PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ" in text
    assert "gia hạn" not in text.casefold()
    assert "Mẫu 04, Thông tư số 01/2018/TT-VPCP" in text


def test_a_bare_number_of_a_letter_gets_its_register() -> None:
    dossier = samples.extended()
    assert dossier.extension is not None
    bare = replace(dossier, extension=replace(dossier.extension, letter_no="7", signed_by=""))
    assert "Số: 7/PXL" in said("extension_letter", bare)
    theirs = replace(dossier.extension, letter_no="812/STP-HCTP")
    text = said("extension_letter", replace(dossier, extension=theirs))
    assert "Số: 812/STP-HCTP" in text
    assert "/PXL" not in text


def test_the_agency_that_is_late_is_the_one_that_says_sorry() -> None:
    late = with_intake(samples.extended(), handling_agency="Sở Tư pháp tỉnh Tây Ninh")
    text = said("extension_letter", late)
    assert "Tuy nhiên, Sở Tư pháp tỉnh Tây Ninh chưa thể trả kết quả" in text
    assert "Sở Tư pháp tỉnh Tây Ninh xin lỗi ông/bà" in text


@pytest.mark.parametrize("paper", PAPERS)
def test_form_05_says_why_on_what_ground_and_what_may_be_done(paper: str) -> None:
    text = said("stop_notice", samples.stopped(), paper)
    for words in (
        "Mỹ Yên, ngày 23 tháng 11 năm 2026",
        "THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ",
        "/TB",
        "Kính gửi: Nguyễn Văn Đạo",
        "UBND xã Mỹ Yên thông báo dừng giải quyết hồ sơ này với lý do cụ thể như sau: Người yêu "
        "cầu không hoàn thiện hồ sơ trong thời hạn đã thông báo.",
        "Căn cứ pháp lý: Khoản 5 Điều 19 Nghị định số 118/2025/NĐ-CP",
        "– nhận lại giấy tờ đã nộp tại Trung tâm Phục vụ hành chính công xã Mỹ Yên, Ấp 1",
        "– nộp hồ sơ mới",
        "– khiếu nại hoặc khởi kiện",
        "THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ",
        HEAD,
        "Mẫu 05, Thông tư số 03/2025/TT-VPCP",
    ):
        assert text.count(words) == 1, words


def test_form_05_did_not_exist_in_2018_so_no_circular_is_named() -> None:
    text = said("stop_notice", replace(samples.stopped(), rule_set="2018"))
    assert "THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ" in text
    assert "Thông tư" not in text
    assert "Mẫu" not in text.replace("theo mẫu", "")


def test_a_ground_that_is_not_recorded_leaves_room_for_it() -> None:
    assert "Căn cứ pháp lý: ...." in said(
        "stop_notice", replace(samples.stopped(), legal_ground="")
    )


@pytest.mark.parametrize("form", FORMS)
def test_a_letter_is_one_page_and_replaces_only_one_that_was_made(form: str) -> None:
    dossier = samples.samples_of(form)["normal"][0]
    for paper in PAPERS:
        assert len(pages(made_of(form, paper))) == 1
    assert "thay bản trước" not in said(form, dossier)
    assert said(form, dossier, copy=2).count("Bản in lần 2") == 1


def test_a_letter_made_anew_after_a_correction_says_so() -> None:
    made = Print("stop_notice", "a4", 1, 1, samples.DUE, "st-2222", 9)
    after = replace(samples.stopped(), version=2, prints=(made,))
    assert said("stop_notice", after).count("Bản thứ 2, thay bản trước") == 1
    of_another_form = replace(made, form="receipt")
    assert "thay bản trước" not in said("stop_notice", replace(after, prints=(of_another_form,)))


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("paper", PAPERS)
def test_the_longest_words_are_whole_and_the_signature_is_not_left_alone(
    form: str, paper: str
) -> None:
    found = pages(made_of(form, paper, "long"))
    text = " ".join(re.sub(r" Mẫu 0\d, .* – Trang \d/\d", "", page.text) for page in found)
    assert flat(LONGEST_PROCEDURE) in text
    assert flat((samples.REASON * 12).strip()) in text
    assert "./." in found[-1].text
    for number, page in enumerate(found, start=1):
        assert f"Trang {number}/{len(found)}" in page.text


@pytest.mark.parametrize("form", FORMS)
def test_only_the_units_own_name_is_printed(form: str) -> None:
    dossier = with_intake(
        samples.samples_of(form)["normal"][0], applicant=replace(samples.DAO, address="Lào Cai")
    )
    text = text_of(render(form, "a4", dossier, OTHER_UNIT, words_for("2026")))
    assert "UBND PHƯỜNG ĐÔNG HÀ" in text
    assert "Mỹ Yên" not in text
    assert "Tây Ninh" not in text
