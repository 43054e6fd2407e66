"""`desk register`, `desk forms`, `desk wording`: what they answer and what they write."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.printing.reading import text_of
from tests.support.commands import Command
from tests.support.drafts import draft_json


def test_the_register_of_a_day_is_a_file(ready: Command, tmp_path: Path) -> None:
    made = ready.receive(draft_json()).json
    path = tmp_path / "so.pdf"
    day = made["received_at"][:10]
    said = ready("register", "--from", day, "--to-file", str(path))
    assert said.status == 0
    assert said.json == {"path": str(path), "from": day, "to": day, "rows": 1}
    assert made["dossier_no"] in text_of(path.read_bytes())
    spoken = ready("register", "--from", day, "--to-file", str(path), as_json=False)
    assert "1 hồ sơ" in spoken.out


def test_a_period_may_be_written_as_people_write_days(ready: Command, tmp_path: Path) -> None:
    path = str(tmp_path / "so.pdf")
    said = ready("register", "--from", "01/02/2026", "--to", "05/02/2026", "--to-file", path)
    assert (said.json["from"], said.json["to"], said.json["rows"]) == (
        "2026-02-01",
        "2026-02-05",
        0,
    )


@pytest.mark.parametrize(
    ("first", "last", "problem"),
    [
        ("32/01/2026", "", ("from", "not_a_date")),
        ("2026-01-01", "gestern", ("to", "not_a_date")),
        ("2026-01-02", "2026-01-01", ("last", "before_first")),
        ("2024-01-01", "2026-01-01", ("last", "longer_than_a_year")),
        ("2098-01-01", "", ("first", "in_the_future")),
    ],
)
def test_days_that_are_none(
    ready: Command, tmp_path: Path, first: str, last: str, problem: tuple[str, str]
) -> None:
    path = tmp_path / "so.pdf"
    said = ready("register", "--from", first, "--to", last, "--to-file", str(path))
    assert (said.status, said.codes) == (1, [problem])
    assert not path.exists()


def test_a_place_that_cannot_be_written(ready: Command, tmp_path: Path) -> None:
    said = ready("register", "--from", "2026-01-01", "--to-file", str(tmp_path))
    assert (said.status, said.json["error"]["code"]) == (3, "cannot_write_file")


def test_specimens_are_printed_without_a_desk_and_with_the_desks_own_name(
    command: Command, tmp_path: Path
) -> None:
    said = command("forms", "--to", str(tmp_path / "none")).json
    assert said["unit"] == "UBND xã Mẫu"
    assert said["count"] == len(said["forms"]) == len(list((tmp_path / "none").glob("20*.pdf")))
    assert said["forms"][0].keys() == {
        "file", "rule_set", "form", "paper", "title", "source", "pages",
    }  # fmt: skip
    assert not command.home.exists()
    assert command("init", "--demo").status == 0
    assert command("forms", "--to", str(tmp_path / "own")).json["unit"] == "UBND xã Mỹ Yên"
    text = text_of((tmp_path / "own" / "2026-receipt-a5.pdf").read_bytes())
    assert "UBND XÃ MỸ YÊN" in text
    assert "xã Mẫu" in text, "the citizen is still one who does not exist"


def test_wording_is_listed_set_and_reset(ready: Command) -> None:
    texts = ready("wording", "list").json["texts"]
    assert {one["key"] for one in texts} >= {"sooner", "desk", "owner"}
    assert not any(one["own"] for one in texts)
    said = ready("wording", "set", "sooner_call", "Gọi {phone} để hỏi.")
    assert said.json == {
        "key": "sooner_call",
        "shipped": "Liên hệ số điện thoại {phone} để được giải đáp.",
        "own": "Gọi {phone} để hỏi.",
        "places": ["phone"],
    }
    assert [one["key"] for one in ready("wording", "list", "--own").json["texts"]] == [
        "sooner_call"
    ]
    assert "-> Gọi {phone} để hỏi." in ready("wording", "list", "--own", as_json=False).out
    assert ready("wording", "reset", "sooner_call").json == {"reset": 1}
    assert ready("wording", "list", "--own").json["texts"] == []
    assert ready("wording", "reset", "--all").json == {"reset": 0}


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (("set", "nothing", "x"), ("key", "unknown_text")),
        (("set", "nation", "x"), ("key", "fixed_text")),
        (("set", "sooner_call", "Gọi đi"), ("text", "value_lost")),
        (("set", "sooner_call", "{phone} {fax}"), ("text", "unknown_value")),
        (("set", "sooner_call", "{phone"), ("text", "not_a_template")),
        (("reset", "sooner"), ("key", "no_own_text")),
    ],
)
def test_wording_that_does_not_fit(
    ready: Command, arguments: tuple[str, ...], problem: tuple[str, str]
) -> None:
    said = ready("wording", *arguments)
    assert (said.status, said.codes) == (1, [problem])


def test_a_reset_names_keys_or_says_all(ready: Command) -> None:
    assert ready("wording", "reset").status == 2
    assert ready("wording", "reset", "sooner", "--all").status == 2


def test_a_units_file_may_bring_its_wording(command: Command, tmp_path: Path) -> None:
    unit = tmp_path / "unit.toml"
    head = 'name = "UBND xã Thuận Mỹ"\nagency_code = "H40.15.04"\nshelf_places = ["A1", "A2"]\n'
    unit.write_text(head + '[wording]\nsooner = "Có thể nhận sớm hơn."\n', encoding="utf-8")
    assert command("init", "--unit", str(unit)).status == 0
    (own,) = command("wording", "list", "--own").json["texts"]
    assert (own["key"], own["own"]) == ("sooner", "Có thể nhận sớm hơn.")


@pytest.mark.parametrize(
    ("toml", "place", "code"),
    [
        ("wording = 5", "unit.wording", "wrong_type"),
        ("shelf_places = 5", "unit.shelf_places", "wrong_type"),
        ("[wording]\nsooner = 5", "unit.wording", "wrong_type"),
        ('[wording]\nnation = "x"', "wording.0", "fixed_text"),
        ('[wording]\nsooner = "Sớm"\nsooner_call = "Gọi"', "wording.1", "value_lost"),
    ],
)
def test_a_units_file_with_wrong_wording(
    command: Command, tmp_path: Path, toml: str, place: str, code: str
) -> None:
    unit = tmp_path / "unit.toml"
    unit.write_text(f'name = "x"\nagency_code = "H40.15.04"\n{toml}\n', encoding="utf-8")
    said = command("init", "--unit", str(unit))
    assert (said.status, (place, code) in said.codes) == (1, True)
