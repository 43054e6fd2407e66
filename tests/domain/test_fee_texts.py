"""Money in the catalogue's words: one plain amount is suggested, anything else is not."""

from __future__ import annotations

import unicodedata

import pytest

from desk_app.domain.dossier import FeeLine
from desk_app.domain.fee_texts import next_receipt_no, single_fee

NAMES = {"fee": "Phí", "charge": "Lệ phí"}


@pytest.mark.parametrize(
    ("text", "kind", "amount"),
    [
        ("10,000 Việt Nam Đồng /trường hợp", "fee", 10_000),
        ("70,000 VNĐ 70.000 đồng/Giấy chứng nhận", "fee", 70_000),
        ("100,000 VNĐ Phí Thẩm tra, thẩm định: 100.000 đồng/lần.", "fee", 100_000),
        ("4,500,000 Việt Nam Đồng Lệ phí đăng ký nuôi con nuôi", "charge", 4_500_000),
        (unicodedata.normalize("NFD", "8.000 đồng/Văn bản xác nhận"), "fee", 8_000),
    ],
)
def test_one_amount_is_suggested(text: str, kind: str, amount: int) -> None:
    assert single_fee(text, NAMES) == FeeLine(NAMES[kind], amount, kind=kind)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Miễn phí",
        "Miễn phí Mức lệ phí trước đây là 8.000 đồng",
        "Không có thông tin",
        "2,000 Việt Nam Đồng /trang",
        "40 Việt Nam Đồng 4.000 đ/giấy thông hành",
        "50.000 đồng hoặc 70.000 đồng",
        "Thông tư số 64/2025/TT-BTC ngày 30/6/2025",
        "3 điểm",
    ],
)
def test_nothing_is_guessed(text: str) -> None:
    assert single_fee(text, NAMES) is None


@pytest.mark.parametrize(
    ("number", "after"),
    [("0012", "0013"), ("AB-99", ""), ("0009", "0010"), ("x", ""), ("", ""), ("1C7", "1C8")],
)
def test_the_next_number_of_a_pad(number: str, after: str) -> None:
    assert next_receipt_no(number) == after
