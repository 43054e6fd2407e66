"""Mẫu 01 for several dossiers, and its variant for certifications."""

from __future__ import annotations

import pytest

from desk_app.domain.beside import Beside
from desk_app.domain.dossier import PartReceived, ReturnBy
from desk_app.printing.forms import render, words_for
from tests.printing import samples
from tests.printing.reading import flat, pages, text_of
from tests.printing.samples import UNIT, made_of, normal, of_the_same_person, with_intake

WORDS = words_for("2026")
PAPERS = ["a4", "a5"]


@pytest.mark.parametrize("paper", PAPERS)
def test_every_dossier_has_its_number_its_papers_and_its_appointment(paper: str) -> None:
    text = text_of(made_of("receipt_list", paper))
    for words in (
        "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ",
        "Tiếp nhận hồ sơ của: Nguyễn Văn Đạo",
        "Nội dung yêu cầu giải quyết: 05 hồ sơ theo danh sách dưới đây",
        "TT Hồ sơ Hẹn trả",
        "Giấy tờ: Tờ khai đăng ký khai sinh theo mẫu (01 bản chính); Giấy chứng sinh",
        "Giấy tờ: Bằng tốt nghiệp đại học (02 trang, 05 bản); Sổ hộ khẩu gia đình (16 trang, ",
        "2. Thời gian nhận hồ sơ: 15 giờ 32 phút, ngày 20/11/2026",
        "3. Đăng ký nhận kết quả tại: Trung tâm Phục vụ hành chính công xã Mỹ Yên",
        "Phí, lệ phí: tổng cộng: 330.000 đ",
        "NGƯỜI NỘP HỒ SƠ",
        "Mẫu 01, Thông tư số 03/2025/TT-VPCP",
        "được thông báo sau khi Sở Nông nghiệp và Môi",
        "H40.15.03-261120-0051 (bản thứ 2, thay bản trước)",
    ):
        assert words in text, words
    for number in ("0048", "0049", "0050", "0051", "0052"):
        assert f"H40.15.03-261120-{number}" in text


def test_one_copy_is_kept_and_one_is_given() -> None:
    found = pages(made_of("receipt_list", "a4", "certified"))
    assert ["Liên: Lưu" in page.text for page in found] == [True, False]
    assert ["Liên: Giao người nộp" in page.text for page in found] == [False, True]


@pytest.mark.parametrize("paper", PAPERS)
def test_a_long_list_goes_on_with_its_first_code_how_many_and_the_page(paper: str) -> None:
    found = pages(made_of("receipt_list", paper, "long"))
    own = len(found) // 2
    for number, page in enumerate(found[:own], start=1):
        named = f"H40.15.03-261120-0048 và 12 hồ sơ khác – Trang {number}/{own}"
        assert named in page.text
    text = " ".join(page.text for page in found[:own])
    at = [text.find(f"Giấy tờ thứ {n} chứng minh") for n in range(1, 34)]
    assert at == sorted(at)
    assert at[0] > 0
    assert "3. Đăng ký nhận kết quả tại" in text
    assert "NGƯỜI NỘP HỒ SƠ" in found[own - 1].text


def test_each_row_names_its_owner_and_its_way_of_return_where_they_differ() -> None:
    company = samples.organisation()
    other = with_intake(of_the_same_person(2)[1], return_by=ReturnBy.COUNTER)
    beside = Beside(others=(samples.with_number(company, "H40.15.03-261120-0050"), other))
    text = text_of(render("receipt_list", "a4", normal(), UNIT, WORDS, 1, beside))
    assert f"Hồ sơ của: {company.intake.whose.name}" in text
    assert "; qua dịch vụ bưu chính, gửi đến địa chỉ: Ấp 1" in text


def test_the_one_who_stands_here_is_named_once_though_owners_differ() -> None:
    dossier = samples.organisation()
    text = text_of(render("receipt_list", "a4", dossier, UNIT, WORDS))
    assert "Tiếp nhận hồ sơ của: Nguyễn Văn Đạo" in text
    assert "Người nộp:" not in text


# --- certification -----------------------------------------------------------------------------


@pytest.mark.parametrize("paper", ["a4", "a5", "k80"])
def test_a_certification_counts_pages_and_copies(paper: str) -> None:
    text = text_of(made_of("receipt", paper, "certified"))
    assert "TT Thành phần hồ sơ Số trang Số bản giấy" in text
    assert "1 Bằng tốt nghiệp đại học 2 5" in text
    assert "2 Sổ hộ khẩu gia đình 16 2" in text
    assert "3 Căn cước (xuất trình) 1" in text
    assert "Bản photo" not in text
    assert flat(samples.certified().intake.procedure_name) in text


def test_copies_of_every_kind_are_one_number_there() -> None:
    part = PartReceived("Giấy khai sinh", 1, 2, 3, pages=4)
    text = text_of(render("receipt", "a4", with_intake(normal(), parts=(part,)), UNIT, WORDS))
    assert "1 Giấy khai sinh 4 6" in text


def test_without_counted_pages_the_kinds_of_copies_stand_as_ever() -> None:
    text = text_of(made_of("receipt", "a4"))
    assert "TT Thành phần hồ sơ Bản chính Bản chứng thực Bản photo" in text
    assert "Số trang" not in text


# --- the roll ----------------------------------------------------------------------------------


def test_the_results_receipt_fits_a_roll_with_both_signatures() -> None:
    (page,) = pages(made_of("result_receipt", "k80"))
    for words in (
        "GIẤY BIÊN NHẬN TRẢ KẾT QUẢ",
        "Số, ký hiệu kết quả: 125/2026",
        "Người nhận kết quả: Nguyễn Văn Đạo",
        "NGƯỜI NHẬN",
        "NGƯỜI TRẢ KẾT QUẢ",
    ):
        assert words in page.text, words
    assert page.text.count("(Ký và ghi rõ họ tên)") == 2
