"""A unit's own words: stored with its settings, printed from then on, and taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk_app.domain.problems import Refused
from desk_app.domain.unit import Wording
from desk_app.store import replay
from desk_app.usecases.desk import Desk
from desk_app.usecases.opening import change_unit, open_desk
from desk_app.usecases.printing import print_form
from desk_app.usecases.receiving import receive
from desk_app.usecases.wording import put_text, reset_texts, texts_of
from tests.printing.reading import text_of
from tests.support.drafts import draft

OWN = "Có thể nhận sớm hơn ngày hẹn."


def refused(call: object, *args: object) -> list[tuple[str, str]]:
    assert callable(call)
    with pytest.raises(Refused) as caught:
        call(*args)
    return [(problem.place, problem.code) for problem in caught.value.problems]


def test_own_words_are_printed_from_then_on_and_the_shipped_ones_after_a_reset(
    granted: Desk,
) -> None:
    made = receive(granted, draft())
    before = text_of(print_form(granted, made.dossier_no).pdf)
    assert "Kết quả có thể có sớm hơn thời gian hẹn trả." in before
    assert put_text(granted, "sooner", OWN).own == OWN
    after = text_of(print_form(granted, made.dossier_no).pdf)
    assert OWN in after
    assert "Kết quả có thể có sớm hơn" not in after
    assert reset_texts(granted, "sooner") == 1
    assert "Kết quả có thể có sớm hơn" in text_of(print_form(granted, made.dossier_no).pdf)


def test_they_are_journaled_and_there_when_the_desk_is_opened_again(granted: Desk) -> None:
    put_text(granted, "sooner", OWN)
    put_text(granted, "desk", "Nơi nhận hồ sơ")
    home, clock = granted.home, granted.clock
    granted.close()
    with open_desk(home, clock=clock) as again:
        assert again.unit.wording == (Wording("sooner", OWN), Wording("desk", "Nơi nhận hồ sơ"))
        assert replay.verify(again.book).is_ok
        found = {one.key: one for one in texts_of(again)}
    assert (found["sooner"].own, found["sooner"].shown) == (OWN, OWN)
    assert found["owner"].own == ""
    assert found["sooner_call"].places == ("phone",)
    assert "receipt_title" not in found


def test_the_same_text_twice_is_one_and_the_shipped_one_is_none(granted: Desk) -> None:
    put_text(granted, "sooner", "Một.")
    put_text(granted, "sooner", OWN)
    assert granted.unit.wording == (Wording("sooner", OWN),)
    shipped = next(one.shipped for one in texts_of(granted) if one.key == "sooner")
    assert put_text(granted, "sooner", f" {shipped} ").own == ""
    assert granted.unit.wording == ()


def test_what_does_not_fit_is_refused_and_nothing_is_stored(granted: Desk) -> None:
    assert refused(put_text, granted, "nothing", "x") == [("key", "unknown_text")]
    assert refused(put_text, granted, "receipt_title", "x") == [("key", "fixed_text")]
    assert refused(put_text, granted, "sooner_call", "Gọi đi") == [("text", "value_lost")]
    assert refused(put_text, granted, "sooner", "") == [("text", "missing")]
    assert refused(reset_texts, granted, "sooner") == [("key", "no_own_text")]
    assert granted.unit.wording == ()


def test_settings_with_wrong_words_are_refused_at_their_line(granted: Desk) -> None:
    bad = (Wording("sooner", OWN), Wording("nation", "VIỆT NAM"))
    changed = replace(granted.unit, wording=bad)
    assert refused(change_unit, granted, changed) == [("wording.1", "fixed_text")]


def test_everything_is_as_shipped_again(granted: Desk) -> None:
    put_text(granted, "sooner", OWN)
    put_text(granted, "desk", "Nơi nhận hồ sơ")
    assert reset_texts(granted) == 2
    assert granted.unit.wording == ()
    seq = _head(granted)
    assert reset_texts(granted) == 0
    assert _head(granted) == seq


def _head(desk: Desk) -> int:
    with desk.book.look() as look:
        return look.head().seq
