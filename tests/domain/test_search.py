"""Folding and the words people type, tried against the real FTS5 of SQLite."""

from __future__ import annotations

import sqlite3
import unicodedata
from collections.abc import Iterator
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.damage import VIETNAMESE_LETTERS
from desk_app.domain.search import Rank, fold, match_query, matches, rank, tokens

NAMES = [
    ("Nguyễn Thị Đào", "nguyen thi dao"),
    ("Tôn Nữ Ánh Tuyết", "ton nu anh tuyet"),
    ("Y Ngông Niê Kdăm", "y ngong nie kdam"),
    ("H'Hen Niê", "h hen nie"),
    ("Đỗ Minh Ữ", "do minh u"),
    ("Vừ A Dính", "vu a dinh"),
    ("NGUYỄN ĐỨC ƯỚC", "nguyen duc uoc"),
    ("Đặng Thuỳ Trâm", "dang thuy tram"),
    ("  Lò\tThị \n Ơn ", "lo thi on"),
    ("Ngưỡng Quặng Khuỷu Ỷ Ỡm", "nguong quang khuyu y om"),
]
ANY_TEXT = st.text(max_size=60)
VIETNAMESE_TEXT = st.text(
    st.sampled_from([*sorted(VIETNAMESE_LETTERS), " ", "1", "-"]), max_size=40
)


@pytest.mark.parametrize(("name", "folded"), NAMES)
def test_names_lose_their_marks_composed_or_taken_apart(name: str, folded: str) -> None:
    assert fold(name) == folded
    assert fold(unicodedata.normalize("NFD", name)) == folded
    assert fold(name.upper()) == folded


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("", ""),
        ("H40.15.03-261121-0001", "h40 15 03 261121 0001"),
        ("1.001193", "1 001193"),
        ("Thủ tục: đăng ký (lại) khai sinh!", "thu tuc dang ky lai khai sinh"),
        ("Zoë Müller-Straße", "zoe muller strasse"),
        ("Ωραία Ελλάς", "ωραια ελλασ"),
        ("🙂 Lan 🙂", "lan"),
        ("１２３ Ａ", "123 a"),
        ("\ud800 x", "x"),
        ("Ðào ðen", "dao den"),
    ],
)
def test_other_scripts_digits_and_punctuation(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_every_vietnamese_letter_becomes_one_ascii_letter() -> None:
    left = {letter: fold(letter) for letter in VIETNAMESE_LETTERS}
    assert len(left) == 146
    assert set(left.values()) == set("aeiouyd")


def test_every_character_folds_alike_in_all_forms() -> None:
    everything = [chr(code) for code in range(0x20000) if not 0xD800 <= code <= 0xDFFF]
    forms: tuple[Literal["NFC", "NFD"], ...] = ("NFC", "NFD")
    for form in forms:
        odd = [c for c in everything if fold(unicodedata.normalize(form, c)) != fold(c)]
        assert odd == [], form
    assert [c for c in everything if fold(fold(c)) != fold(c)] == []


@given(ANY_TEXT)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(ANY_TEXT)
def test_all_forms_of_a_text_fold_alike(text: str) -> None:
    assert fold(unicodedata.normalize("NFC", text)) == fold(text)
    assert fold(unicodedata.normalize("NFD", text)) == fold(text)


@given(ANY_TEXT)
def test_folded_text_is_letters_and_digits_with_single_spaces(text: str) -> None:
    assert all(word.isalnum() for word in tokens(text))
    assert " ".join(tokens(text)) == fold(text)


@pytest.mark.parametrize(
    ("typed", "expression"),
    [
        ("", ""),
        ('"*-🙂', ""),
        ("ngu", '"ngu"*'),
        ("Nguyễn thị đ", '"nguyen" AND "thi" AND "d"*'),
        ("dao AND OR NOT", '"dao" AND "and" AND "or" AND "not"*'),
        ('name:"x" OR a*', '"name" AND "x" AND "or" AND "a"*'),
        ("261121-00", '"261121" AND "00"*'),
    ],
)
def test_typed_text_becomes_quoted_words(typed: str, expression: str) -> None:
    assert match_query(typed) == expression


def test_each_word_may_be_a_beginning_when_asked() -> None:
    assert match_query("ngu th da", every_prefix=True) == '"ngu"* AND "th"* AND "da"*'


@pytest.fixture(scope="module")
def index() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:")
    connection.execute(
        "CREATE VIRTUAL TABLE found USING fts5(words, tokenize='unicode61 remove_diacritics 0')"
    )
    rows = [(number, fold(name)) for number, (name, _) in enumerate(NAMES)]
    connection.executemany("INSERT INTO found(rowid, words) VALUES (?, ?)", rows)
    yield connection
    connection.close()


def found(index: sqlite3.Connection, typed: str) -> list[str]:
    query = "SELECT rowid FROM found WHERE found MATCH ? ORDER BY rowid"
    return [NAMES[row[0]][0] for row in index.execute(query, (match_query(typed),))]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("nguyen thi dao", ["Nguyễn Thị Đào"]),
        ("dao nguy", ["Nguyễn Thị Đào"]),
        ("đao", ["Nguyễn Thị Đào"]),
        ("hen", ["H'Hen Niê"]),
        ("nie", ["Y Ngông Niê Kdăm", "H'Hen Niê"]),
        ("h'hen", ["H'Hen Niê"]),
        ("nguy thi", []),
        ("dao NOT thi", []),
    ],
)
def test_fts5_finds_people_without_accents(
    index: sqlite3.Connection, typed: str, names: list[str]
) -> None:
    assert found(index, typed) == names


@given(text=ANY_TEXT | st.text('"*()^:{}+-, ANDORTNEARabđ\x00', max_size=30))
def test_nothing_typed_breaks_fts5(index: sqlite3.Connection, text: str) -> None:
    expression = match_query(text)
    rows = found(index, text) if expression else []
    assert len(rows) <= len(NAMES)


@given(text=VIETNAMESE_TEXT.filter(lambda text: fold(text) != ""))
def test_fts5_finds_a_text_by_itself(index: sqlite3.Connection, text: str) -> None:
    index.execute("SAVEPOINT one")
    index.execute("INSERT INTO found(rowid, words) VALUES (1000, ?)", (fold(text),))
    query = "SELECT rowid FROM found WHERE found MATCH ?"
    hits = {row[0] for row in index.execute(query, (match_query(text),))}
    index.execute("ROLLBACK TO one")
    assert 1000 in hits


BIRTH = "Đăng ký khai sinh"


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", Rank.ANYTHING),
        ("1.001193", Rank.EXACT_CODE),
        ("1.0011", Rank.CODE_PREFIX),
        ("đăng ký kh", Rank.TEXT_PREFIX),
        ("dang ky", Rank.TEXT_PREFIX),
        ("sinh khai", Rank.WORD_PREFIXES),
        ("kh si", Rank.PHRASE),
        ("001193 sinh", Rank.WORD_PREFIXES),
        ("dk ks", Rank.INITIALS),
        ("ks dk", Rank.INITIALS),
        ("dkks", Rank.INITIALS),
        ("dk sinh", Rank.INITIALS),
        ("ds", None),
        ("dk kt", None),
        ("inh", None),
        ("khai tử", None),
        ("1.0012", None),
    ],
)
def test_procedures_answer_fragments_in_any_order(typed: str, expected: Rank | None) -> None:
    assert rank(typed, BIRTH, "1.001193") == expected


def test_better_answers_come_first() -> None:
    names = ["Xác nhận khai sinh", "Khai sinh lưu động", "Đăng ký khai sinh", "Kết hôn sau đó"]
    ranked = sorted((r, name) for name in names if (r := rank("khai", name)) is not None)
    assert [name for _, name in ranked] == [
        "Khai sinh lưu động",
        "Xác nhận khai sinh",
        "Đăng ký khai sinh",
    ]
    assert not matches("khai", "Kết hôn sau đó")


@given(VIETNAMESE_TEXT, st.data())
def test_beginnings_of_a_text_s_own_words_always_match(text: str, data: st.DataObject) -> None:
    words = data.draw(st.permutations(tokens(text)))
    typed = " ".join(word[: data.draw(st.integers(1, len(word)))] for word in words)
    assert matches(typed, text)


def test_words_side_by_side_come_before_words_anywhere() -> None:
    death, birth = "Thủ tục đăng ký khai tử", "Thủ tục đăng ký khai sinh"
    assert rank("khai tu", death) is Rank.PHRASE
    assert rank("khai tu", birth) is Rank.WORD_PREFIXES
