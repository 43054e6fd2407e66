"""Which texts a unit may say in its own words, and what they must keep."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.unit import Wording
from desk_app.domain.wording import FormTexts, check_wording, longest, own_words, places
from desk_app.form_texts import form_texts, stored

KNOWN = FormTexts(
    {
        "title": "GIẤY TIẾP NHẬN",
        "call": "Liên hệ số điện thoại {phone} để được giải đáp.",
        "lookup": "Tra cứu tại {url} hoặc gọi {phone}.",
        "post": " gửi đến địa chỉ: ",
        "day_0": "Thứ Hai",
    },
    ("title", "day_*"),
)


def codes(*wording: tuple[str, str]) -> list[tuple[str, str]]:
    made = [Wording(key, text) for key, text in wording]
    return [(problem.place, problem.code) for problem in check_wording(made, KNOWN)]


def test_words_that_keep_every_value_are_right() -> None:
    assert codes(("call", "Gọi {phone}."), ("lookup", "{phone} hoặc {url}")) == []
    assert codes() == []


@pytest.mark.parametrize(
    ("key", "text", "code"),
    [
        ("nothing", "x", "unknown_text"),
        ("title", "PHIẾU", "fixed_text"),
        ("day_0", "T2", "fixed_text"),
        ("call", "", "missing"),
        ("call", "   ", "missing"),
        ("call", "Gọi chúng tôi.", "value_lost"),
        ("call", "Gọi {phone} hoặc {fax}.", "unknown_value"),
        ("call", "Gọi {phone", "not_a_template"),
        ("call", "Gọi phone}", "not_a_template"),
        ("call", "Gọi {}", "not_a_template"),
        ("call", "Gọi {0}", "not_a_template"),
        ("call", "Gọi {phone.__class__}", "not_a_template"),
        ("call", "Gọi {phone!r}", "not_a_template"),
        ("call", "Gọi {phone:>100000000}", "not_a_template"),
        ("call", "Gọi {phone} " + "x" * 100, "too_long"),
        ("call", "Gọi\u0007 {phone}", "control_character"),
        ("call", "Gọi\n{phone}", "one_line_only"),
    ],
)
def test_what_is_wrong_is_told_at_its_line(key: str, text: str, code: str) -> None:
    assert codes(("lookup", "{url} {phone}"), (key, text)) == [("wording.1", code)]


def test_a_text_is_replaced_once() -> None:
    assert codes(("call", "{phone}"), ("call", "{phone}!")) == [("wording.1", "text_twice")]


def test_what_does_not_fit_is_left_out_so_that_forms_can_always_be_printed() -> None:
    given_words = [
        Wording("call", "Gọi {phone}."),
        Wording("lookup", "{url}"),
        Wording("title", "PHIẾU"),
        Wording("gone", "x"),
    ]
    assert own_words(given_words, KNOWN) == {"call": "Gọi {phone}."}


def test_white_at_the_ends_stays_as_shipped() -> None:
    assert own_words([Wording("post", "chuyển tới:  ")], KNOWN) == {"post": " chuyển tới: "}


def test_any_text_may_have_forty_letters_and_long_ones_twice_their_length() -> None:
    assert longest("TT") == 40
    assert longest("x" * 50) == 100


@given(st.text(max_size=60))
def test_no_text_breaks_the_check_and_what_passes_can_be_filled_in(text: str) -> None:
    if not codes(("call", text)):
        (said,) = own_words([Wording("call", text)], KNOWN).values()
        assert "0272" in said.format(phone="0272")


# --- the shipped texts -------------------------------------------------------------------------


def test_every_shipped_text_is_a_template_that_passes_its_own_check() -> None:
    known = form_texts()
    for key in known.changeable():
        assert isinstance(places(known.texts[key]), tuple)
        assert own_words([Wording(key, known.texts[key])], known) == {key: known.texts[key]}


def test_what_the_circulars_give_is_fixed() -> None:
    known, data = form_texts(), stored()
    numbered = {form for form in data["numbers"] if form != "receipt_list"}
    titles = {f"{form.split('_')[0]}_title" for form in numbered}
    for key in titles | {"source", "nation", "motto", "sign_applicant", "sign_clerk", "moment"}:
        assert known.is_fixed(key), key
    for part in data["rule_sets"].values():
        assert all(known.is_fixed(key) for key in part["texts"])
    assert "sooner" in known.changeable()


def test_every_fixed_name_means_a_text() -> None:
    known = form_texts()
    for pattern in stored()["fixed"]:
        assert any(FormTexts(known.texts, (pattern,)).is_fixed(key) for key in known.texts), pattern
