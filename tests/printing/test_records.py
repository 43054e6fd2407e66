"""The record of a hand-over and the printer's test page."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
import zxingcpp

from desk_app.domain.dossier import Holder, HolderKind
from desk_app.printing.codes import UnsafeCode
from desk_app.printing.forms import words_for
from desk_app.printing.papers import MM, PAPERS
from desk_app.printing.records import TRIAL_PREFIX, handover_record, trial_page
from tests.printing.reading import PageText, codes, pages, pictures, text_of
from tests.printing.samples import LONGEST_PROCEDURE, OTHER_UNIT, RECEIVED, TRIAL, UNIT, manifest
from tests.printing.test_layout import overlaps

WORDS = words_for("2026")
CODE128 = zxingcpp.BarcodeFormat.Code128
QR = zxingcpp.BarcodeFormat.QRCode
VIETNAMESE = (
    "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ"
)


def record(count: int = 20) -> list[PageText]:
    return pages(handover_record(manifest(count), UNIT, WORDS))


def trial(paper: str = "a5", printer: str = "Laser quầy 1", tray: str = "") -> bytes:
    return trial_page(TRIAL, printer, tray, RECEIVED, UNIT, WORDS, paper)


def test_a_record_says_who_gave_what_to_whom_and_when() -> None:
    text = " ".join(page.text for page in record())
    for words in (
        "BIÊN BẢN BÀN GIAO HỒ SƠ",
        "BG-7K2M-261120-0003",
        "Mỹ Yên, ngày 20 tháng 11 năm 2026",
        "Bên giao: Trung tâm Phục vụ hành chính công xã Mỹ Yên, Quầy 1",
        "Người giao: Trần Thị Hồng Đào",
        "Bên nhận: Lê Quốc Hùng (cán bộ thụ lý)",
        "Thời gian bàn giao: 16 giờ 30 phút, ngày 20/11/2026",
        "TT Mã hồ sơ Tên thủ tục hành chính Chủ hồ sơ Số bộ Hẹn trả Ghi chú",
        "Tổng cộng: 20 hồ sơ, 22 bộ.",
        "BÊN GIAO",
        "BÊN NHẬN",
        "đã nhận đủ hồ sơ lúc: ....... giờ",
    ):
        assert words in text, words
    assert "chưa có" in text
    assert "Hồ sơ gấp" in text


@pytest.mark.parametrize("count", [1, 20, 33, 60, 200])
def test_every_folder_is_on_the_list_once_and_in_order(count: int) -> None:
    found = record(count)
    text = " ".join(page.text for page in found)
    listed = [int(n) for n in re.findall(r"\d+ H40\.15\.03-261120-(\d{4})", text)]
    assert listed == list(range(1, count + 1))
    for number, page in enumerate(found, start=1):
        assert f"BG-7K2M-261120-0003 – Trang {number}/{len(found)}" in page.text
        assert "Mã hồ sơ" in page.text
    assert "H40.15.03" in found[-1].text  # no signatures on a page without folders
    assert "BÊN NHẬN" in found[-1].text


def test_nothing_on_a_record_runs_over_an_edge_or_over_something_else() -> None:
    for page in record(60):
        assert overlaps(page.letters) == []
        assert min(letter.left for letter in page.letters) >= 20 * MM - 0.6
        assert max(letter.right for letter in page.letters) <= page.width - 12 * MM + 0.6
        assert min(letter.bottom for letter in page.letters) >= 4 * MM
        assert min(page.sizes) >= 8
    column = (letter for letter in record(3)[0].letters if 65 * MM < letter.left < 121 * MM)
    assert LONGEST_PROCEDURE.replace(" ", "") in "".join(letter.char for letter in column)


@pytest.mark.parametrize("dpi", [203, 300])
def test_the_number_of_a_record_is_read_from_its_first_page(dpi: int) -> None:
    found = pictures(handover_record(manifest(60), UNIT, WORDS), dpi)
    assert [codes(picture, CODE128) for picture in found] == [
        ["BG-7K2M-261120-0003"], *[[]] * (len(found) - 1)
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("to", "said"),
    [
        (Holder(HolderKind.AGENCY, "Sở Tư pháp"), "Bên nhận: Sở Tư pháp (cơ quan giải quyết)"),
        (Holder(HolderKind.CENTER), "Bên nhận: trung tâm cấp trên"),
        (Holder(HolderKind.SHELF), "Bên nhận: kệ lưu"),
    ],
)
def test_every_kind_of_receiver_has_its_words(to: Holder, said: str) -> None:
    assert said in text_of(handover_record(manifest(2, to), UNIT, WORDS))


def test_the_same_pile_gives_the_same_bytes_and_another_unit_its_own_name() -> None:
    assert handover_record(manifest(), UNIT, WORDS) == handover_record(manifest(), UNIT, WORDS)
    other = text_of(handover_record(manifest(2), OTHER_UNIT, WORDS))
    assert "UBND PHƯỜNG ĐÔNG HÀ" in other
    assert "UBND XÃ MỸ YÊN" not in other
    assert "TÂY NINH" not in other


@pytest.mark.parametrize("paper", list(PAPERS))
@pytest.mark.parametrize("dpi", [203, 300, 600])
def test_a_test_page_is_scanned_back_in_every_width_the_forms_use(paper: str, dpi: int) -> None:
    pdf = trial(paper)
    (picture,) = pictures(pdf, dpi)
    assert codes(picture, CODE128) == [TRIAL] * len(PAPERS[paper].module_dots)
    assert codes(picture, QR) == [TRIAL]
    assert TRIAL.startswith(TRIAL_PREFIX)


SHEETS = [name for name, paper in PAPERS.items() if not paper.is_label]


@pytest.mark.parametrize("paper", SHEETS)
def test_a_test_page_says_what_is_tried_and_shows_every_letter(paper: str) -> None:
    (page,) = pages(trial(paper, tray="bottom"))
    for words in (
        "TRANG IN THỬ",
        "UBND XÃ MỸ YÊN",
        "Máy in: Laser quầy 1",
        "Khay giấy: bottom",
        "15 giờ 32 phút, ngày 20/11/2026",
        "Mỗi ô vuông phải đúng 1 cm:",
    ):
        assert words in page.text, words
    shown = {letter.char for letter in page.letters}
    assert set(VIETNAMESE) | set(VIETNAMESE.upper()) <= shown
    assert overlaps(page.letters) == []
    assert max(letter.right for letter in page.letters) <= page.width - PAPERS[paper].right + 0.6


def test_the_squares_of_a_test_page_are_centimetres() -> None:
    picture = pictures(trial("a4"), 254)[0]  # 100 dots a centimetre
    width, height = picture.size
    dark = [
        x
        for x in range(width)
        if sum(picture.getpixel((x, y)) < 128 for y in range(0, height, 3)) > 400 / 3
    ]
    lines = [x for n, x in enumerate(dark) if not n or x - dark[n - 1] > 3]
    assert len(lines) == 16
    assert {b - a for a, b in pairwise(lines)} <= {99, 100, 101}


def test_a_test_page_of_no_printer_and_of_no_paper() -> None:
    text = text_of(trial(printer=""))
    assert "Máy in: tệp PDF" in text
    assert "Khay giấy: theo máy in" in text
    assert trial() == trial()
    with pytest.raises(ValueError, match="a4, a5, a6, k80"):
        trial("a3")
    with pytest.raises(UnsafeCode):
        trial_page("99", "x", "", RECEIVED, UNIT, WORDS)
