"""Forms 02 and 03 and the result's receipt say what is stored, and nothing of another unit."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk_app.domain.dossier import Dossier, Outcome, Party, ReturnBy, Subject
from desk_app.printing.forms import render, words_for
from tests.printing import samples
from tests.printing.reading import flat, pages, text_of
from tests.printing.samples import FORM_SAMPLES, OTHER_UNIT, UNIT, with_intake

PAPERS = ["a4", "a5"]
LETTERS = ["supplement_request", "refusal", "result_receipt"]


def said(form: str, dossier: Dossier, paper: str = "a4", copy: int = 1) -> str:
    return text_of(render(form, paper, dossier, UNIT, words_for(dossier.rule_set), copy))


@pytest.mark.parametrize("paper", PAPERS)
def test_form_02_says_everything_once(paper: str) -> None:
    text = said("supplement_request", samples.awaiting(), paper)
    for words in (
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Mỹ Yên, ngày 20 tháng 11 năm 2026",
        "PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ",
        "/HDHS",
        "Hồ sơ của: Nguyễn Văn Đạo",
        "Nội dung yêu cầu giải quyết: Thủ tục đăng ký khai sinh (mã thủ tục: 1.001193)",
        "1 Tờ khai đăng ký khai sinh theo mẫu, có chữ ký của người yêu cầu",
        "2 Giấy chứng sinh (bản chính)",
        f"Lý do: {samples.REASON}",
        "đến hết ngày 07/12/2026",
        "Ấp 1, xã Mỹ Yên, tỉnh Tây Ninh, số điện thoại 0272 3871 234 để được hướng dẫn.",
        "NGƯỜI HƯỚNG DẪN",
        "Trần Thị Hồng Đào",
        "Mẫu 02, Thông tư số 03/2025/TT-VPCP",
    ):
        assert text.count(words) == 1, words


def test_form_02_promises_no_period_that_the_rules_do_not_have() -> None:
    assert "Thời hạn bổ sung" not in said(
        "supplement_request", replace(samples.awaiting(), answer_by=None)
    )


def test_form_02_without_a_telephone_names_the_place() -> None:
    text = text_of(
        render("supplement_request", "a4", samples.awaiting(), OTHER_UNIT, words_for("2026"))
    )
    assert "phường Đông Hà, tỉnh Quảng Trị để được hướng dẫn." in text


@pytest.mark.parametrize("paper", PAPERS)
def test_form_03_says_why_and_is_signed_by_both(paper: str) -> None:
    text = said("refusal", samples.refused(), paper)
    for words in (
        "PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ",
        "Mỹ Yên, ngày 20 tháng 11 năm 2026",
        "thông báo không tiếp nhận, giải quyết hồ sơ này với lý do cụ thể như sau: Thủ tục này "
        "thuộc thẩm quyền của Sở Tư pháp tỉnh Tây Ninh.",
        "NGƯỜI NỘP HỒ SƠ",
        "NGƯỜI TIẾP NHẬN HỒ SƠ",
        "Mẫu 03, Thông tư số 03/2025/TT-VPCP",
    ):
        assert text.count(words) == 1, words
    assert text.count("Trần Thị Hồng Đào") == 1


def test_the_forms_of_2018_keep_their_source() -> None:
    old = replace(samples.refused(), rule_set="2018")
    assert "Mẫu 03, Thông tư số 01/2018/TT-VPCP" in said("refusal", old)


@pytest.mark.parametrize("paper", PAPERS)
def test_a_result_has_its_number_its_day_and_both_people(paper: str) -> None:
    text = said("result_receipt", samples.returned(), paper)
    for words in (
        "GIẤY BIÊN NHẬN TRẢ KẾT QUẢ",
        "Số, ký hiệu kết quả: 125/2026",
        "Ngày ban hành: 23/11/2026",
        "Trích yếu: Giấy khai sinh và trích lục",
        "Hẹn trả kết quả: 17 giờ 00 phút, ngày 23/11/2026",
        "Thời gian trả kết quả: 09 giờ 04 phút, ngày 23/11/2026",
        "Hình thức trả: trực tiếp tại quầy",
        "Người trả kết quả: Trần Thị Hồng Đào",
        "Người nhận kết quả: Nguyễn Văn Đạo",
        "Giấy tờ trả lại kèm theo: ....",
        "Người nhận đã kiểm tra và nhận đủ kết quả nêu trên.",
        "NGƯỜI NHẬN KẾT QUẢ",
        "NGƯỜI TRẢ KẾT QUẢ",
    ):
        assert text.count(words) == 1, words
    assert "Thông tư" not in text
    assert "từ chối giải quyết" not in text


def test_a_result_by_post_has_its_tracking_number_and_nobody_checked_it() -> None:
    handing = samples.returned().handing
    assert handing is not None
    posted = replace(handing, way=ReturnBy.POST, tracking_no="EA123456789VN")
    text = said("result_receipt", replace(samples.returned(), handing=posted))
    assert "Hình thức trả: qua dịch vụ bưu chính, mã bưu gửi EA123456789VN" in text
    assert "đã kiểm tra" not in text


def test_a_reasoned_refusal_as_the_result_is_called_so() -> None:
    result = samples.returned().result
    assert result is not None
    no = replace(samples.returned(), result=replace(result, outcome=Outcome.REFUSED))
    assert "Nội dung kết quả: văn bản từ chối giải quyết" in said("result_receipt", no)


@pytest.mark.parametrize("form", list(FORM_SAMPLES))
def test_an_everyday_letter_is_one_page_and_a_reprint_says_so(form: str) -> None:
    dossier = samples.samples_of(form)["normal"][0]
    for paper in PAPERS:
        assert len(pages(render(form, paper, dossier, UNIT, words_for("2026")))) == 1
    assert "Bản in" not in said(form, dossier)
    assert said(form, dossier, copy=2).count("Bản in lần 2") == 1


@pytest.mark.parametrize("paper", PAPERS)
def test_33_papers_asked_for_are_all_there_in_order(paper: str) -> None:
    found = pages(
        render(
            "supplement_request",
            paper,
            samples.samples_of("supplement_request")["long"][0],
            UNIT,
            words_for("2026"),
        )
    )
    text = " ".join(page.text for page in found)
    at = [text.find(f"Giấy tờ thứ {n} chứng minh") for n in range(1, 34)]
    assert at == sorted(at)
    assert at[0] > 0
    for number, page in enumerate(found, start=1):
        assert f"Trang {number}/{len(found)}" in page.text
    assert "liên hệ" in found[-1].text  # the signature is not left alone


@pytest.mark.parametrize("form", LETTERS)
def test_whoever_brings_it_for_another_is_named_beside_the_owner(form: str) -> None:
    company = Party("Công ty TNHH Hưng Thịnh", Subject.ENTERPRISE, tax_code="3901234567")
    dossier = with_intake(samples.samples_of(form)["normal"][0], owner=company)
    text = said(form, dossier)
    assert "Hồ sơ của: Công ty TNHH Hưng Thịnh Mã số thuế: 3901234567" in text
    assert "Người nộp: Nguyễn Văn Đạo" in text


@pytest.mark.parametrize("form", list(FORM_SAMPLES))
def test_only_the_units_own_name_is_printed(form: str) -> None:
    dossier = with_intake(
        samples.samples_of(form)["normal"][0],
        applicant=replace(samples.DAO, address="Lào Cai"),
    )
    dossier = replace(dossier, closing_reason="Sai nơi nộp")
    text = text_of(render(form, "a4", dossier, OTHER_UNIT, words_for("2026")))
    assert "UBND PHƯỜNG ĐÔNG HÀ" in text
    assert "Mỹ Yên" not in text
    assert "Tây Ninh" not in text


@pytest.mark.parametrize("form", list(FORM_SAMPLES))
def test_the_longest_name_of_a_real_procedure_is_whole(form: str) -> None:
    text = said(form, samples.samples_of(form)["long"][0], "a5")
    assert flat(samples.LONGEST_PROCEDURE) in text
