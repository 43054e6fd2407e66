"""`desk slips` and `desk receive --slip`: a drawer without a window."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from desk_app.domain.moments import VIETNAM
from tests.support.commands import Command, Said
from tests.support.drafts import draft_json


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    return tmp_path / "out" / "phieu.pdf"


def printed(ready: Command, pdf: Path, count: int = 2) -> list[dict[str, Any]]:
    said = ready("slips", "--count", str(count), "--to", str(pdf))
    assert said.status == 0
    found: list[dict[str, Any]] = said.json["slips"]
    return found


def receive(ready: Command, slip_no: str, *more: str) -> Said:
    path = ready.home.parent / "draft.json"
    path.write_text(json.dumps(draft_json()), encoding="utf-8")
    return ready("receive", "--draft", str(path), "--slip", slip_no, *more)


def now_text(**earlier: float) -> str:
    return (datetime.now(VIETNAM) - timedelta(**earlier)).isoformat(timespec="seconds")


def test_a_block_is_written_and_listed(ready: Command, pdf: Path) -> None:
    first, last = printed(ready, pdf)
    assert pdf.read_bytes().startswith(b"%PDF-")
    assert [one.name for one in pdf.parent.iterdir()] == ["phieu.pdf"]
    told = ready("slips").json
    (block,) = told["blocks"]
    assert (block["first"], block["last"]) == (first["slip_no"], last["slip_no"])
    assert (block["printed"], block["blank"]) == (2, 2)
    assert [one["running"] for one in block["slips"]] == [9998, 9999]
    assert told["balance"] == {
        "printed": 2,
        "used": 0,
        "spoilt": 0,
        "blank": 2,
        "missing": 0,
        "is_counted": False,
    }


def test_a_slip_is_typed_in_with_the_time_on_it(ready: Command, pdf: Path) -> None:
    slip_no = printed(ready, pdf)[0]["slip_no"]
    assert receive(ready, slip_no).codes == [("happened_at", "missing")]
    early = receive(ready, slip_no, "--happened-at", now_text(days=1))
    assert early.codes == [("happened_at", "before_slip")]
    assert receive(ready, slip_no, "--happened-at", "hôm qua").codes == [
        ("happened_at", "not_a_moment")
    ]
    said = receive(ready, slip_no.lower(), "--happened-at", now_text())
    assert said.status == 0
    assert said.json["slip_no"] == slip_no
    assert said.json["dossier_no"].endswith("-9998")
    assert ready("show", slip_no).json["dossier_no"] == said.json["dossier_no"]
    again = receive(ready, slip_no, "--happened-at", now_text())
    assert (again.status, again.codes) == (1, [("slip_no", "slip_used")])
    assert ready("slips").json["balance"]["used"] == 1
    assert ready("verify").status == 0


def test_a_draft_does_not_say_its_slip(ready: Command) -> None:
    said = ready.receive({**draft_json(), "slip_no": "PG-7K2M-00001"})
    assert said.codes == [("slip_no", "unknown_field")]


def test_a_slip_is_voided_with_a_reason(ready: Command, pdf: Path) -> None:
    slip_no = printed(ready, pdf)[0]["slip_no"]
    assert ready("slips", "--void", slip_no).codes == [("reason", "missing")]
    said = ready("slips", "--void", slip_no, "--reason", "Viết hỏng")
    assert said.json["state"] == "spoilt"
    assert ready("slips", "--void", slip_no, "--reason", "x").codes == [("slip_no", "slip_spoilt")]
    assert receive(ready, slip_no, "--happened-at", now_text()).codes == [
        ("slip_no", "slip_spoilt")
    ]


def test_the_blank_ones_of_a_block_are_printed_again(ready: Command, pdf: Path) -> None:
    first, last = printed(ready, pdf)
    before = pdf.read_bytes()
    ready("slips", "--void", first["slip_no"], "--reason", "Rách")
    said = ready("slips", "--block", first["block_no"], "--to", str(pdf))
    assert (said.status, said.json["count"]) == (0, 1)
    assert said.json["first"] == last["slip_no"]
    assert pdf.read_bytes() != before
    ready("slips", "--void", last["slip_no"], "--reason", "Rách")
    nothing = ready("slips", "--block", first["block_no"], "--to", str(pdf))
    assert nothing.codes == [("block_no", "no_blank_slips")]


@pytest.mark.parametrize(
    "options",
    [
        ("--count", "5"),
        ("--to", "x.pdf"),
        ("--count", "5", "--block", "PB-1", "--to", "x.pdf"),
        ("--count", "x", "--to", "x.pdf"),
    ],
)
def test_wrong_usage(ready: Command, options: tuple[str, ...]) -> None:
    said = ready("slips", *options)
    assert (said.status, said.json["error"]["code"]) == (2, "usage")


def test_what_cannot_be_written_reserves_nothing(ready: Command, tmp_path: Path) -> None:
    assert ready("slips", "--count", "5", "--to", str(tmp_path)).status == 3
    paper = ready("slips", "--count", "5", "--to", str(tmp_path / "a.pdf"), "--paper", "k80")
    assert paper.codes == [("paper", "unknown_choice")]
    much = ready("slips", "--count", "501", "--to", str(tmp_path / "a.pdf"))
    assert much.codes == [("count", "too_large")]
    assert ready("slips").json["blocks"] == []
    assert not (tmp_path / "a.pdf").exists()


def test_in_sentences(ready: Command, pdf: Path) -> None:
    printed(ready, pdf)
    said = ready("slips", as_json=False)
    assert "Tất cả 2 phiếu: đã dùng 0, hủy 0, còn trắng 2." in said.out


def test_a_scanned_slip_is_named(ready: Command) -> None:
    said = ready("scan", "pg-7k2m-00012").json
    assert (said["kind"], said["fields"]) == ("slip", {"slip_no": "PG-7K2M-00012"})
