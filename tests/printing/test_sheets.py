"""The register book, the sheets of a day and of a count, and blank slips say what is stored."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
import zxingcpp

from desk_app.domain.findings import FindingList
from desk_app.domain.sheets import CenterAnswer, RegisterRemark, RegisterRow
from desk_app.printing import records
from desk_app.printing.papers import MM
from desk_app.printing.records import (
    day_sheet,
    drawn_record,
    register_pages,
    slip_pages,
    stock_sheet,
)
from desk_app.printing.words import words_for
from tests.printing import sheet_samples as samples
from tests.printing.reading import codes, flat, pages, pictures, text_of
from tests.printing.samples import LONGEST_PROCEDURE, UNIT
from tests.printing.sheet_samples import DAY, HASH, number

WORDS = words_for("2026")
CODE128 = zxingcpp.BarcodeFormat.Code128
QR = zxingcpp.BarcodeFormat.QRCode


# --- the register book -------------------------------------------------------------------------

EDGES_MM = {
    "procedure": (58.5, 103.5),
    "contact": (141.5, 173.5),
    "agency": (173.5, 195.5),
    "due": (212.5, 229.5),
    "returned": (229.5, 246.5),
    "note": (275, 289),
}


def column(name: str, *rows: RegisterRow) -> str:
    """What a column of the register says, without spaces: a cell may be several lines."""
    found = pages(register_pages(replace(samples.register(0), rows=rows), UNIT, WORDS))
    low, high = (edge * MM for edge in EDGES_MM[name])
    return "".join(at.char for page in found for at in page.letters if low < at.left < high)


def test_the_register_has_the_columns_of_the_form_on_every_page() -> None:
    found = pages(register_pages(samples.register(60), UNIT, WORDS))
    assert len(found) > 3
    for n, page in enumerate(found, start=1):
        assert page.width > page.height
        assert f"SỔ THEO DÕI HỒ SƠ 20/11/2026 – Trang {n}/{len(found)}" in page.text
        assert "Mẫu 07, Thông tư số 03/2025/TT-VPCP" in page.text
        for heading in ("Mã hồ sơ", "Tên thủ tục hành chính", "Ký nhận", "Ghi chú", "Hẹn trả"):
            assert heading in page.text, (n, heading)


@pytest.mark.parametrize("count", [1, 19, 60, 150])
def test_every_dossier_stands_in_the_register_once_and_in_order(count: int) -> None:
    text = text_of(register_pages(samples.register(count), UNIT, WORDS))
    listed = [int(n) for n in re.findall(r"\d+ H40\.15\.03-261120-(\d{4})", text)]
    assert listed == list(range(1, count + 1))
    sets = sum(row.sets for row in samples.register(count).rows)
    assert f"Tổng cộng: {count} hồ sơ, {sets} bộ." in text
    assert "In từ phần mềm lúc 17 giờ 05 phút, ngày 20/11/2026." in text


def test_a_row_says_all_that_is_known_and_nothing_that_is_not() -> None:
    bare = replace(samples.register_row(1), due_at=None, returned_at=None, receiver="")
    assert "UBNDxãMỹYên" in column("agency", bare)
    assert "2026" not in column("due", bare) + column("returned", bare)
    done = samples.register_row(24)
    assert "SởNôngnghiệpvàMôitrườngtỉnhTâyNinh" in column("agency", done)
    assert "17:0023/11/2026" in column("returned", done)
    text = text_of(register_pages(replace(samples.register(0), rows=(bare, done)), UNIT, WORDS))
    for words in ("Nguyễn Văn Đạo", "15:32", "20/11/2026", "Trực tiếp", "Bưu chính"):
        assert words in text


def test_every_remark_has_its_words() -> None:
    for remark in RegisterRemark:
        row = replace(samples.register_row(1), remarks=(remark,))
        assert WORDS.say(f"remark_{remark}").replace(" ", "") in column("note", row)


def test_the_register_is_form_06_of_2018_and_07_since() -> None:
    for rule_set, day, source in (
        ("2018", date(2024, 8, 23), "Mẫu 06, Thông tư số 01/2018/TT-VPCP"),
        ("2025", date(2025, 9, 14), "Mẫu 06, Thông tư số 01/2018/TT-VPCP"),
        ("2025", date(2025, 9, 15), "Mẫu 07, Thông tư số 03/2025/TT-VPCP"),
        ("2026", DAY, "Mẫu 07, Thông tư số 03/2025/TT-VPCP"),
    ):
        book = replace(samples.register(1), first=day, last=day)
        assert source in text_of(register_pages(book, UNIT, words_for(rule_set)))


def test_a_period_and_an_empty_register() -> None:
    book = replace(samples.register(0), first=date(2026, 11, 1))
    text = text_of(register_pages(book, UNIT, WORDS))
    assert "(Từ ngày 01/11/2026 đến ngày 20/11/2026)" in text
    assert "SỔ THEO DÕI HỒ SƠ 01/11/2026 – 20/11/2026 – Trang 1/1" in text
    assert "Không có hồ sơ nào." in text
    assert "NGƯỜI GHI SỔ" in text


# --- the sheet of a day ------------------------------------------------------------------------


def test_a_day_says_its_three_counts_its_numbers_its_money_and_what_stays() -> None:
    text = text_of(day_sheet(samples.day_sheet(), UNIT, WORDS))
    for words in (
        "PHIẾU KẾT NGÀY (Ngày 20/11/2026, Quầy 1)",
        "Hồ sơ giấy đã quét Trong phần mềm Tại trung tâm 46 47 47",
        "Chỗ lệch với trung tâm: Trung tâm thiếu hồ sơ số 31.",
        f"Đã cấp (47): {number(1)} – 0008, {number(10)} – 0032, {number(34)} – 0049",
        f"Đã hủy (1): {number(9)}",
        f"Bỏ trống (1): {number(33)}",
        f"Nhận rồi chưa in giấy tiếp nhận (1): {number(44)}",
        "AB/26E 0001201 – 0001231 31 1.550.000",
        "không có ký hiệu 17 1 16.000",
        "Tổng cộng 32 1.566.000",
        f"Đã thu, chưa có biên lai (1): {number(12)}",
        f"{number(51, '261119')} Trả kết quả 17:00, 19/11/2026 15:32, 20/11/2026 Lê Sáu",
        "Có trong phần mềm, không thấy giấy:",
        "Công chức địa chính",
        "Dòng cuối số 4812, mã băm 9f2c41d0 7be853a6",
        "Kết ngày lúc 17 giờ 05 phút, ngày 20/11/2026.",
        "Ghi chú: Mất điện từ 9 giờ đến 10 giờ.",
        "NGƯỜI LẬP PHIẾU",
        "LÃNH ĐẠO",
    ):
        assert words in text, words
    assert "NHÁP" not in text


def test_a_day_that_is_open_says_so_and_what_nobody_counted() -> None:
    text = text_of(day_sheet(samples.open_day(), UNIT, WORDS))
    assert "BẢN NHÁP: CHƯA KẾT NGÀY" in text
    assert "chưa đếm 0 chưa trả lời" in text
    assert text.count("không có") == 7
    assert "Nhật ký" not in text


def test_the_qr_code_of_a_day_is_the_journals_head() -> None:
    picture = pictures(day_sheet(samples.day_sheet(), UNIT, WORDS), 300)[-1]
    assert codes(picture, QR) == [f"KN-7K2M-261120;4812;{HASH}"]
    draft = pictures(day_sheet(samples.open_day(), UNIT, WORDS), 300)[-1]
    assert codes(draft, QR) == ["KN-7K2M-261120"]


def test_a_centre_that_agrees_differs_in_nothing() -> None:
    sheet = replace(samples.day_sheet(), center=CenterAnswer(47, 4812, HASH))
    named = replace(UNIT, center_name="Trung tâm tỉnh")
    text = text_of(day_sheet(sheet, named, WORDS))
    assert "Trong phần mềm Trung tâm tỉnh 46 47 47" in text
    assert "Chỗ lệch với trung tâm" not in text


# --- the sheet of a count ----------------------------------------------------------------------


def test_a_count_says_what_was_expected_and_seen_and_lists_what_does_not_agree() -> None:
    text = text_of(stock_sheet(samples.stock_sheet(), UNIT, WORDS))
    for words in (
        "BIÊN BẢN KIỂM KÊ HỒ SƠ GIẤY",
        "KK-7K2M-261120-0001",
        "Nơi kiểm kê: Lê Quốc Hùng (cán bộ thụ lý)",
        "Bắt đầu: 15 giờ 32 phút, ngày 20/11/2026",
        "Kết thúc: 15 giờ 41 phút, ngày 20/11/2026",
        "Phần mềm ghi có Đã thấy Chưa thấy Mã lạ 120 113 7 2",
        "1. Có giấy, không có trong phần mềm: 4",
        "2. Có trong phần mềm, không thấy giấy: 4",
        "3. Sai chỗ hoặc sai trạng thái: 4",
        "Xử lý",
        "Đã tìm thấy",
        "Tìm ở bàn cán bộ thụ lý.",
        "NGƯỜI KIỂM KÊ",
    ):
        assert words in text, words
    assert "MỘT PHẦN" not in text
    found = [int(n) for n in re.findall(r"không thấy khi quét\. \((\d+)\)", text)]
    by_list = [n for rest in (0, 1, 2) for n in range(1, 13) if n % 3 == rest]
    assert found == by_list


def test_every_list_of_findings_has_its_heading() -> None:
    for one in FindingList:
        line = replace(samples.stock_sheet(1).lines[0], list=one)
        text = text_of(stock_sheet(replace(samples.stock_sheet(), lines=(line,)), UNIT, WORDS))
        assert f"1. {WORDS.say(f'findings_{one}')}: 1" in text


def test_a_count_that_agrees_and_one_that_goes_on() -> None:
    agreed = text_of(stock_sheet(samples.stock_sheet(0), UNIT, WORDS))
    assert "Giấy và phần mềm khớp nhau." in agreed
    sheet = replace(samples.stock_sheet(0), place=None, finished_at=None, is_partial=True)
    text = text_of(stock_sheet(sheet, UNIT, WORDS))
    assert "Nơi kiểm kê: tất cả hồ sơ tại quầy" in text
    assert "Kết thúc: chưa kết thúc" in text
    assert "KIỂM KÊ MỘT PHẦN" in text


# --- slips -------------------------------------------------------------------------------------


@pytest.mark.parametrize("paper", ["a5", "a4"])
def test_a_slip_is_two_leaves_with_room_for_everything_the_receipt_says(paper: str) -> None:
    found = pages(slip_pages(samples.slips(), UNIT, WORDS, paper))
    assert len(found) == 2
    for page, leaf in zip(found, ("Liên: Lưu", "Liên: Giao người nộp"), strict=True):
        for words in (
            "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ",
            f"({leaf} – Giấy dùng khi mất điện)",
            "PG-7K2M-00001",
            "Mã hồ sơ:",
            "H40.15.03-",
            "-0451",
            "năm",
            "tháng",
            "Tiếp nhận hồ sơ của: ....",
            "Số căn cước/Hộ chiếu: ....",
            "Nội dung yêu cầu giải quyết: ....",
            "4. Thời gian nhận hồ sơ: ....... giờ ....... phút",
            "5. Thời gian trả kết quả giải quyết hồ sơ: ....... giờ ....... phút",
            "□ tại quầy; □ qua bưu chính",
            "Quyển số: ....",
            "NGƯỜI NỘP HỒ SƠ",
            "NGƯỜI TIẾP NHẬN HỒ SƠ",
            "Mẫu 01, Thông tư số 03/2025/TT-VPCP",
            "PG-7K2M-00001 – Trang 1/1",
        ):
            assert words in page.text, words
    assert "hai số cuối của năm, tháng, ngày (20/11/2026 ghi 26 11 20)" in found[0].text
    assert "đúng thời gian ghi trên giấy này" in found[1].text


@pytest.mark.parametrize("paper", ["a5", "a4"])
def test_a_slip_has_six_boxes_for_the_day(paper: str) -> None:
    """White boxes, each closed by black lines, in three pairs: seen as people see them."""
    picture = pictures(slip_pages(samples.slips(), UNIT, WORDS, paper), 254)[0]
    page = pages(slip_pages(samples.slips(), UNIT, WORDS, paper))[0]
    first = page.letters["".join(at.char for at in page.letters).index("H40.15.03-")]
    middle = page.height - (first.top + first.bottom) / 2
    row = round(middle / 72 * 254)
    line = [picture.getpixel((x, row)) < 128 for x in range(picture.size[0])]
    upright = [x for x in range(1, len(line)) if line[x] and not line[x - 1]]
    tall = [
        x
        for x in upright
        if all(
            min(picture.getpixel((x + dx, row + dy)) for dx in (0, 1)) < 160
            for dy in (-22, -11, 0, 11, 22)
        )
    ]
    assert len(tall) == 9
    widths = [b - a for a, b in pairwise(tall)]
    digits = [width for n, width in enumerate(widths) if n % 3 != 2]
    assert len(digits) == 6
    assert min(digits) >= 5 * 10 - 2  # millimetres at 254 dpi


def test_every_slip_has_its_own_number_and_no_other() -> None:
    found = pages(slip_pages(samples.slips(3), UNIT, WORDS))
    assert len(found) == 6
    for n, page in enumerate(found):
        own = n // 2 + 1
        assert set(re.findall(r"PG-7K2M-\d{5}", page.text)) == {f"PG-7K2M-{own:05d}"}
        assert f"-{450 + own:04d}" in page.text
    for n, picture in enumerate(pictures(slip_pages(samples.slips(3), UNIT, WORDS), 300)):
        assert codes(picture, CODE128) == codes(picture, QR) == [f"PG-7K2M-{n // 2 + 1:05d}"]


def test_a_slip_without_a_grant_says_that_its_number_is_provisional() -> None:
    text = text_of(slip_pages(samples.slips(1, "", 3), UNIT, WORDS))
    assert "TAM-7K2M-" in text
    assert "-0003" in text
    assert text.count("Mã hồ sơ chính thức sẽ được cấp và thông báo sau.") == 2


@pytest.mark.parametrize("paper", ["a5", "a4"])
def test_a_unit_with_long_names_still_gets_one_page_a_leaf(paper: str) -> None:
    name = "Ủy ban nhân dân xã Phước Vĩnh Đông Bình Thạnh Thượng Mỹ Yên"
    unit = replace(
        UNIT, name=name, superior="Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu và Đồng Nai Thượng",
        desk_name=f"Trung tâm Phục vụ hành chính công của {name}", place="Phước Vĩnh Đông",
        lookup_url="https://dichvucong.cua-tinh-co-ten-rat-dai.example.gov.vn/tra-cuu/ho-so?ma=",
    )  # fmt: skip
    long = samples.slips(2, "000.17.22.H56", 9_998)
    assert len(pages(slip_pages(long, unit, WORDS, paper))) == 4


def test_no_slips_and_no_such_paper() -> None:
    with pytest.raises(ValueError, match="no slips"):
        slip_pages((), UNIT, WORDS)
    with pytest.raises(ValueError, match=r"slip_pages: a5, a4"):
        slip_pages(samples.slips(), UNIT, WORDS, "k80")
    with pytest.raises(ValueError, match="no record 'poster'"):
        drawn_record("poster", "a4", None, UNIT, WORDS)


# --- all of them -------------------------------------------------------------------------------


def test_the_same_value_gives_the_same_bytes() -> None:
    assert day_sheet(samples.day_sheet(), UNIT, WORDS) == day_sheet(
        samples.day_sheet(), UNIT, WORDS
    )
    assert slip_pages(samples.slips(2), UNIT, WORDS) == slip_pages(samples.slips(2), UNIT, WORDS)
    book = register_pages(samples.register(5), UNIT, WORDS)
    assert book == register_pages(samples.register(5), UNIT, WORDS)
    assert book != register_pages(samples.register(6), UNIT, WORDS)


def test_long_names_and_addresses_are_whole_in_the_register() -> None:
    row = samples.register_row(3)
    assert len(row.address) == 200
    for name, words in (("procedure", LONGEST_PROCEDURE), ("contact", row.address)):
        assert flat(words).replace(" ", "") in column(name, row), name


def test_every_record_has_its_function() -> None:
    functions = {name for name in records.__all__ if name in records.RECORDS}
    assert functions == set(records.RECORDS) == set(samples.RECORD_SAMPLES)
