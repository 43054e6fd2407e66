"""What goes with the folder: the control slip and the label."""

from __future__ import annotations

from dataclasses import replace

import pytest
import zxingcpp

from desk_app.domain.beside import Beside
from desk_app.domain.control_slip import Judged
from desk_app.domain.dossier import Dossier, Holder, HolderKind
from desk_app.printing.control import EMPTY_BLOCKS, FEWEST_BLOCKS
from desk_app.printing.forms import render, words_for
from desk_app.printing.papers import PAPERS
from tests.printing import samples
from tests.printing.reading import codes, flat, pages, pictures, text_of
from tests.printing.samples import (
    LONGEST_PROCEDURE,
    OTHER_UNIT,
    UNIT,
    long_names,
    made_of,
    normal,
    other_agency,
    passages_of,
    with_intake,
    with_number,
)

WORDS = words_for("2026")
QR = zxingcpp.BarcodeFormat.QRCode
CODE128 = zxingcpp.BarcodeFormat.Code128
LABELS = ["l58x40", "l100x50"]
BLANK_TIME = "giờ ...... phút, ngày ..../..../"


def slip(count: int, dossier: Dossier | None = None, words_of: str = "2026") -> str:
    pdf = render(
        "control_slip", "a4", dossier or normal(), UNIT, words_for(words_of), 1,
        Beside(passages_of(count)),
    )  # fmt: skip
    return text_of(pdf)


# --- the control slip --------------------------------------------------------------------------


def test_a_slip_says_whose_folder_it_is_and_when_it_is_due() -> None:
    text = slip(2)
    for words in (
        "PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ",
        "Mã hồ sơ: H40.15.03-261120-0048",
        "Hồ sơ của: Nguyễn Văn Đạo",
        "Thủ tục đăng ký khai sinh (mã thủ tục: 1.001193)",
        "Nhận hồ sơ: 15 giờ 32 phút, ngày 20/11/2026",
        "Hẹn trả kết quả: 17 giờ 00 phút, ngày 23/11/2026",
        "Cơ quan (bộ phận) giải quyết hồ sơ: UBND xã Mỹ Yên",
        "Cơ quan phối hợp giải quyết hồ sơ: ....",
        "TT Giao, nhận hồ sơ Thời gian Ký, ghi rõ họ tên Kết quả Ghi chú",
        "Mẫu 06, Thông tư số 03/2025/TT-VPCP",
        "Giao: Trung tâm Phục vụ hành chính công xã Mỹ Yên",
        "Nhận: Lê Quốc Hùng (cán bộ thụ lý)",
        "15 giờ 50 phút, ngày 20/11/2026",
        "15 giờ 58 phút, ngày 20/11/2026",
        "08 giờ 00 phút, ngày 23/11/2026",
        "Kèm dự thảo",
    ):
        assert words in text, words


def test_the_slip_of_2018_is_form_05() -> None:
    assert "Mẫu 05, Thông tư số 01/2018/TT-VPCP" in slip(1, words_of="2018")


@pytest.mark.parametrize("count", [0, 1, 2, 5, 9, 21])
def test_what_nobody_recorded_is_dotted_and_blocks_stand_empty_for_the_next_hands(
    count: int,
) -> None:
    text = slip(count)
    empty = max(EMPTY_BLOCKS, FEWEST_BLOCKS - count)
    not_taken = 1 if count else 0
    assert text.count(BLANK_TIME) == 2 * empty + not_taken
    assert text.count("Giao: ....") == empty
    assert text.count("Giao:") == text.count("Nhận:") == count + empty


def test_many_hand_overs_go_on_with_the_heading_the_code_and_the_page() -> None:
    found = pages(made_of("control_slip", "a4", "long"))
    assert len(found) > 3
    for number, page in enumerate(found, start=1):
        assert f"H40.15.03-261120-0048 – Trang {number}/{len(found)}" in page.text
        assert "Ký, ghi rõ họ tên Kết quả Ghi chú" in page.text
    assert flat(LONGEST_PROCEDURE) in found[0].text


@pytest.mark.parametrize(
    ("judged", "said"),
    [(Judged.EARLY, "Trước hạn"), (Judged.ON_TIME, "Đúng hạn"), (Judged.OVERDUE, "Quá hạn")],
)
def test_the_one_who_finished_is_judged_and_the_others_have_boxes_to_tick(
    judged: Judged, said: str
) -> None:
    first, second = passages_of(2)
    beside = Beside((replace(first, judged=judged), second))
    text = text_of(render("control_slip", "a4", normal(), UNIT, WORDS, 1, beside))
    boxes = 1 + max(EMPTY_BLOCKS, FEWEST_BLOCKS - 2)
    for words in ("Trước hạn", "Đúng hạn", "Quá hạn"):
        assert text.count(words) == boxes + (words == said)


def test_a_long_note_stands_below_its_block_and_is_whole() -> None:
    note = "Đã chuyển kèm bản trích đo địa chính thửa đất số 12. " * 30
    long = replace(passages_of(1)[0], note=note.strip())
    found = pages(render("control_slip", "a4", normal(), UNIT, WORDS, 1, Beside((long,))))
    assert "Ghi chú: " + note.strip() in " ".join(page.text for page in found)


def test_another_agencys_slip_names_it_and_leaves_the_due_date_open() -> None:
    text = slip(1, other_agency())
    agency = "Sở Nông nghiệp và Môi trường tỉnh Tây Ninh"
    assert text.count(f"giải quyết hồ sơ: {agency}") == 1
    assert "Hẹn trả kết quả: ...." in text


@pytest.mark.parametrize(
    ("to", "said"),
    [
        (Holder(HolderKind.AGENCY, "Sở Tư pháp"), "Nhận: Sở Tư pháp (cơ quan giải quyết)"),
        (Holder(HolderKind.CENTER), "Nhận: Trung tâm cấp trên"),
        (Holder(HolderKind.SHELF), "Nhận: Kệ lưu"),
    ],
)
def test_every_kind_of_hands_has_its_words(to: Holder, said: str) -> None:
    one = replace(passages_of(1)[0], to=to)
    assert said in text_of(render("control_slip", "a4", normal(), UNIT, WORDS, 1, Beside((one,))))


def test_a_slip_printed_again_replaces_none_that_has_signatures() -> None:
    pdf = render("control_slip", "a4", samples.corrected(), UNIT, WORDS, 2, Beside(passages_of(2)))
    assert "Bản in lần 2" in text_of(pdf)
    assert "thay bản trước" not in text_of(pdf)


# --- the label ---------------------------------------------------------------------------------


def label(paper: str, dossier: Dossier) -> str:
    (page,) = pages(render("label", paper, dossier, UNIT, WORDS))
    return page.text


@pytest.mark.parametrize("paper", LABELS)
def test_a_label_says_which_folder_whose_what_and_until_when(paper: str) -> None:
    text = label(paper, normal())
    for words in (
        "UBND xã Mỹ Yên – Quầy 1",
        "H40.15.03-261120-0048",
        "Nguyễn Văn Đạo",
        "Thủ tục đăng ký khai sinh",
        "Nhận: 20/11/2026 15:32",
        "Hẹn trả: 23/11/2026 17:00",
    ):
        assert text.count(words) == 1, words
    assert "Hẹn trả: chưa có" in label(paper, other_agency())


@pytest.mark.parametrize("paper", LABELS)
def test_what_is_too_long_is_shortened_by_whole_words(paper: str) -> None:
    text = label(paper, long_names())
    begins = LONGEST_PROCEDURE[:12]
    shown = next(part for part in text.split("\u2026") if begins in part)
    kept = shown[shown.index(begins) :]
    assert LONGEST_PROCEDURE.startswith(kept)
    assert LONGEST_PROCEDURE[len(kept)] in " ,;"  # never within a word
    assert len(kept) > 25


@pytest.mark.parametrize("paper", LABELS)
@pytest.mark.parametrize("words", ["Không" * 60, "a", "Đơn " * 200])
def test_a_label_is_one_page_whatever_stands_on_it(paper: str, words: str) -> None:
    owner = replace(samples.DAO, name=words[:200])
    dossier = with_intake(normal(), owner=owner, procedure_name=words)
    found = pages(render("label", paper, dossier, UNIT, WORDS))
    sheet = PAPERS[paper]
    assert len(found) == 1
    assert min(letter.bottom for letter in found[0].letters) >= sheet.bottom - 1
    assert max(letter.right for letter in found[0].letters) <= sheet.width - sheet.right + 0.6


@pytest.mark.parametrize("paper", LABELS)
@pytest.mark.parametrize("dpi", [203, 300])
def test_a_label_is_read_at_the_label_printers_dots(paper: str, dpi: int) -> None:
    (picture,) = pictures(made_of("label", paper), dpi)
    assert codes(picture, QR) == ["H40.15.03-261120-0048"]
    assert codes(picture, CODE128) == ["H40.15.03-261120-0048"] * (paper == "l100x50")


def test_bars_too_long_for_a_wide_label_leave_the_qr_code() -> None:
    number = "TAM-ABCDEFGHIJKLMNOPQRSTUVWX-20261120-0000001"
    pdf = render("label", "l100x50", with_number(normal(), number), UNIT, WORDS)
    picture = pictures(pdf, 203)[0]
    assert codes(picture, CODE128) == []
    assert codes(picture, QR) == [number]


def test_a_label_is_of_this_unit_alone_and_is_not_marked() -> None:
    text = text_of(render("label", "l58x40", samples.corrected(), OTHER_UNIT, WORDS, 3))
    assert "UBND phường Đông Hà" in text
    assert "Mỹ Yên" not in text
    assert "Bản" not in text
