"""Mẫu 01 says what is stored, in the words of the form."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk_app.domain.dossier import Dossier, FeeLine, ReturnBy
from desk_app.domain.unit import Unit
from desk_app.printing.forms import render, words_for
from tests.printing import samples
from tests.printing.reading import flat, pages, text_of
from tests.printing.samples import OTHER_UNIT, UNIT, normal, with_intake

PAPERS = ["a4", "a5", "k80"]


def said(dossier: Dossier, paper: str = "a4", copy: int = 1) -> str:
    return text_of(render("receipt", paper, dossier, UNIT, words_for(dossier.rule_set), copy))


@pytest.mark.parametrize("paper", PAPERS)
def test_every_field_of_the_form_is_there(paper: str) -> None:
    text = said(normal(), paper)
    for words in (
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "UBND XÃ MỸ YÊN",
        "Mỹ Yên, ngày 20 tháng 11 năm 2026",
        "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ",
        "H40.15.03-261120-0048",
        "Bộ phận tiếp nhận và trả kết quả: Trung tâm Phục vụ hành chính công xã Mỹ Yên",
        "Tiếp nhận hồ sơ của: Nguyễn Văn Đạo",
        "Địa chỉ: Ấp 1, xã Mỹ Yên, tỉnh Tây Ninh",
        "Số điện thoại: 0912 345 678",
        "Thư điện tử: dao.nguyen@example.vn",
        "Số căn cước/Hộ chiếu: 079203001234",
        "Nội dung yêu cầu giải quyết: Thủ tục đăng ký khai sinh (mã thủ tục: 1.001193)",
        "1. Thành phần hồ sơ, số lượng mỗi loại giấy tờ:",
        "2. Số lượng hồ sơ: 01 bộ",
        "3. Thời gian giải quyết hồ sơ theo quy định là: 01 ngày làm việc",
        "4. Thời gian nhận hồ sơ: 15 giờ 32 phút, ngày 20/11/2026",
        "5. Thời gian trả kết quả giải quyết hồ sơ: 17 giờ 00 phút, ngày 23/11/2026",
        "Kết quả có thể có sớm hơn thời gian hẹn trả.",
        "dichvucong.tayninh.gov.vn/tra-cuu",
        "0272 3871 234",
        "6. Đăng ký nhận kết quả tại: Trung tâm Phục vụ hành chính công xã Mỹ Yên",
        "Lệ phí hộ tịch: 50.000 đ (biên lai ký hiệu AB/26E, số 0001234)",
        "Phí cấp bản sao trích lục: 16.000 đ",
        "Tổng cộng: 66.000 đ",
        "Vào Sổ theo dõi hồ sơ, Quyển số: ...",
        "Số thứ tự: ...",
        "NGƯỜI NỘP HỒ SƠ",
        "(Ký và ghi rõ họ tên)",
        "Trần Thị Hồng Đào",
        "Mẫu 01, Thông tư số 03/2025/TT-VPCP",
    ):
        assert words in text


def test_the_table_lists_the_papers_with_their_three_kinds_of_copies() -> None:
    text = said(normal())
    assert "TT Thành phần hồ sơ Bản chính Bản chứng thực Bản photo" in text
    assert "1 Tờ khai đăng ký khai sinh theo mẫu 1 " in text.replace("theo mẫu 1 1", "theo mẫu 1 ")
    assert "Giấy chứng nhận kết hôn của cha, mẹ (xuất trình)" in text
    assert "Thông tin cư trú của cha, mẹ (từ cơ sở dữ liệu)" in text
    assert "Lưu ý" not in text


@pytest.mark.parametrize("paper", PAPERS)
def test_one_copy_is_kept_and_one_is_given(paper: str) -> None:
    found = pages(render("receipt", paper, normal(), UNIT, words_for("2026")))
    assert ["Liên: Lưu" in page.text for page in found] == [True, False]
    assert ["Liên: Giao người nộp" in page.text for page in found] == [False, True]


def test_reprints_and_new_versions_are_marked_and_firsts_are_not() -> None:
    assert "Bản in" not in said(normal())
    assert "thay bản trước" not in said(normal())
    assert said(normal(), copy=2).count("Bản in lần 2") == 2
    assert said(samples.corrected()).count("Bản thứ 2, thay bản trước") == 2


@pytest.mark.parametrize("paper", PAPERS)
def test_a_provisional_number_says_so(paper: str) -> None:
    text = said(samples.provisional(), paper)
    assert text.count("SỐ TẠM Mã hồ sơ chính thức sẽ được cấp và thông báo sau.") == 2
    assert "SỐ TẠM" not in said(normal(), paper)


def test_an_organisation_has_a_tax_code_and_somebody_who_hands_in() -> None:
    text = said(samples.organisation())
    assert "Công ty TNHH Một thành viên Thương mại và Dịch vụ Hưng Thịnh" in text
    assert "Mã số thuế: 3901234567-001" in text
    assert "Người nộp: Nguyễn Văn Đạo" in text
    assert "qua dịch vụ bưu chính, gửi đến địa chỉ: Ấp 1, xã Mỹ Yên, tỉnh Tây Ninh" in text


def test_by_what_right_another_hands_in_stands_beside_the_name() -> None:
    by = "văn bản ủy quyền số 12, ngày 01/10/2026"
    text = said(with_intake(samples.organisation(), authority=by))
    assert f"Người nộp: Nguyễn Văn Đạo ({by})" in " ".join(text.split())


def test_an_organisation_without_a_number_leaves_room_for_it() -> None:
    dossier = samples.organisation()
    owner = replace(dossier.intake.whose, tax_code="")
    assert "Mã số thuế: ..." in said(with_intake(dossier, owner=owner))


def test_the_owner_who_hands_in_is_named_once() -> None:
    assert "Người nộp:" not in said(normal())
    assert "Người nộp:" not in said(with_intake(normal(), owner=normal().intake.applicant))


@pytest.mark.parametrize("paper", PAPERS)
def test_a_missing_phone_leaves_dots_to_write_on(paper: str) -> None:
    assert "Số điện thoại: ...." in said(samples.no_phone(), paper)


@pytest.mark.parametrize("paper", PAPERS)
def test_another_agencys_dossier_says_who_handles_it_and_when_the_clock_starts(paper: str) -> None:
    text = said(samples.other_agency(), paper)
    assert "Cơ quan giải quyết: Sở Nông nghiệp và Môi trường tỉnh Tây Ninh" in text
    assert (
        "5. Thời gian trả kết quả giải quyết hồ sơ: thời hạn tính từ khi Sở Nông nghiệp và Môi "
        "trường tỉnh Tây Ninh nhận được hồ sơ; ngày trả kết quả sẽ được thông báo" in text
    )
    assert "3. Thời gian giải quyết hồ sơ theo quy định là: 10 ngày làm việc" in text


@pytest.mark.parametrize(
    ("amount", "unit", "printed"),
    [
        (5, "working_day", "05 ngày làm việc"),
        (30, "calendar_day", "30 ngày"),
        (8, "hour", "08 giờ"),
        (1, "same_day", "trong ngày"),
    ],
)
def test_the_time_limit_is_the_one_the_due_date_was_computed_with(
    amount: int, unit: str, printed: str
) -> None:
    dossier = replace(normal(), due=samples.due(amount=amount, unit=unit))
    assert f"theo quy định là: {printed}" in said(dossier)


def test_without_a_due_date_the_limit_of_the_intake_is_told_or_left_open() -> None:
    open_limit = replace(with_intake(normal(), limit_amount=7, limit_unit="hour"), due=None)
    assert "theo quy định là: 07 giờ" in said(open_limit)
    unknown = replace(with_intake(normal(), limit_amount=0, limit_unit=""), due=None)
    assert "theo quy định là: ...." in said(unknown)


def test_fees_are_told_once_with_the_receipts_of_those_paid_later() -> None:
    paid = FeeLine("Phí cấp bản sao trích lục", 16_000, "fee", "", "0009")
    text = said(replace(normal(), fees_paid=(paid,)))
    assert text.count("Phí cấp bản sao trích lục: 16.000 đ (biên lai số 0009)") == 2
    assert "Tổng cộng: 66.000 đ" in text
    assert "Phí, lệ phí" not in said(with_intake(normal(), fees=()))


def test_by_post_the_result_goes_to_whoever_handed_in() -> None:
    text = said(with_intake(normal(), return_by=ReturnBy.POST))
    assert "6. Đăng ký nhận kết quả tại: qua dịch vụ bưu chính, gửi đến địa chỉ: Ấp 1" in text


def test_the_post_goes_to_the_address_given_for_it() -> None:
    there = "Số 8, đường 3/2"
    text = said(with_intake(normal(), return_by=ReturnBy.POST, return_address=there))
    assert f"gửi đến địa chỉ: {there}" in text


def test_a_dossier_without_papers_says_so() -> None:
    text = said(with_intake(normal(), parts=()))
    assert "số lượng mỗi loại giấy tờ: không có giấy tờ nộp kèm." in text
    assert "Bản photo" not in text


def test_only_the_units_own_name_is_printed() -> None:
    text = text_of(render("receipt", "a4", normal(), OTHER_UNIT, words_for("2026")))
    assert "UBND PHƯỜNG ĐÔNG HÀ" in text
    assert "Đông Hà, ngày 20 tháng 11 năm 2026" in text
    bare = text.replace("Ấp 1, xã Mỹ Yên, tỉnh Tây Ninh", "")
    assert "Mỹ Yên" not in bare
    assert "Tây Ninh" not in bare


def test_the_longest_name_of_a_real_procedure_is_whole() -> None:
    text = said(samples.long_names(), "a5")
    assert flat(samples.LONGEST_PROCEDURE) in text
    assert flat(samples.long_names().intake.whose.address) in text
    assert "Người nộp: Đặng Hoàng Nguyễn Trương Thị Ngọc Quỳnh" in text


def test_small_days_and_months_are_written_with_a_zero() -> None:
    early = replace(normal(), received_at=samples.RECEIVED.replace(year=2027, month=2, day=5))
    assert "Mỹ Yên, ngày 05 tháng 02 năm 2027" in said(early)
    march = replace(normal(), received_at=samples.RECEIVED.replace(year=2027, month=3, day=5))
    assert "Mỹ Yên, ngày 05 tháng 3 năm 2027" in said(march)


def test_a_unit_with_little_configured_still_gets_a_right_receipt() -> None:
    unit = Unit(name="UBND xã Mỹ Yên", agency_code="H40.15.03")
    text = text_of(render("receipt", "a4", normal(), unit, words_for("2026")))
    assert "Bộ phận tiếp nhận và trả kết quả: UBND xã Mỹ Yên" in text
    assert "Ngày 20 tháng 11 năm 2026" in text
    assert "Tra cứu" not in text
