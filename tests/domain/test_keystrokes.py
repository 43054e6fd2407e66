"""Words that arrived as the keys of an input method."""

from __future__ import annotations

import pytest

from desk_app.domain.keystrokes import TELEX, VNI, InputMethod, put_together


@pytest.mark.parametrize(
    ("keys", "method", "text"),
    [
        ("Nguyeenx", TELEX, "Nguyễn"),
        ("Nguyeexn", TELEX, "Nguyễn"),
        ("Nguyenex", TELEX, "Nguyễn"),
        ("DDaof", TELEX, "Đào"),
        ("Daofd", TELEX, "Đào"),
        ("Tuyeets", TELEX, "Tuyết"),
        ("Thuowng", TELEX, "Thương"),
        ("Quoocs", TELEX, "Quốc"),
        ("Quowr", TELEX, "Quở"),
        ("Hoaf", TELEX, "Hòa"),
        ("Hoangf", TELEX, "Hoàng"),
        ("Khuyaf", TELEX, "Khuỳa"),
        ("Giaf", TELEX, "Già"),
        ("Ginf", TELEX, "Gìn"),
        ("NGUYEENX", TELEX, "NGUYỄN"),
        ("Nguye6n4 D9ao2", VNI, "Nguyễn Đào"),
        ("Thu7o7ng", VNI, "Thương"),
        ("Thuong7", VNI, "Thương"),
        ("Tra6m H8", VNI, "Trâm H8"),
        ("Va8n", VNI, "Văn"),
    ],
)
def test_keystrokes_are_put_together(keys: str, method: InputMethod, text: str) -> None:
    assert put_together(keys, method) == text


@pytest.mark.parametrize(
    "text", ["", "Nguyen Thi Xuan", "Ksor H'Blir", "Nay Djuang", "Smith", "1a"]
)
def test_words_that_are_no_keystrokes_stay(text: str) -> None:
    assert put_together(text, TELEX) is None


@pytest.mark.parametrize("text", ["", "Nguyen", "Q1", "2026", "Nguyeenx", "5B", "D99"])
def test_words_without_vni_digits_stay(text: str) -> None:
    assert put_together(text, VNI) is None
