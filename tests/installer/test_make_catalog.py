"""The maker of the catalogue: same table, same bytes; a row it cannot read stops the run."""

from __future__ import annotations

import csv
import importlib.util
import json
import unicodedata
from pathlib import Path
from typing import Any

import msgspec
import pytest

from desk_app.domain.procedures import Procedure

SCRIPT = Path(__file__).parents[2] / "installer" / "make_catalog.py"
# By path: a package called `installer` may be installed.
_spec = importlib.util.spec_from_file_location("make_catalog", SCRIPT)
assert _spec is not None
assert _spec.loader is not None
maker = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(maker)

PART = {
    "kind": "submit",
    "case": "",
    "name": "Tờ khai",
    "form": "",
    "originals": 1,
    "copies": 0,
}
ROW = {
    "code": "1.001193",
    "name": "Thủ tục đăng ký khai sinh",
    "sector": "Hộ tịch",
    "ministry": "Bộ Tư pháp",
    "levels": "Cấp tỉnh, Cấp xã",
    "limit": "5",
    "limit_unit": "working_day",
    "limit_unit_guessed": "yes",
    "limit_text": "5",
    "channels": "Trực tuyến|Trực tiếp|Trực tuyến",
    "fee_text": "Miễn phí",
    "parts": json.dumps([PART]),
    "result": "Giấy khai sinh",
    "decision": "163/QĐ-BTP",
    "confidence": "medium",
    "note": "",
}


def table(path: Path, *rows: dict[str, str]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, maker.COLUMNS)
        writer.writeheader()
        writer.writerows(rows)
    return path


def made(tmp_path: Path, *rows: dict[str, str]) -> list[dict[str, Any]]:
    target = tmp_path / "catalog.json"
    assert maker.main([str(table(tmp_path / "table.csv", *rows)), str(target)]) == 0
    procedures: list[dict[str, Any]] = json.loads(target.read_bytes())["procedures"]
    msgspec.convert(procedures, list[Procedure])
    return procedures


def with_parts(*parts: dict[str, Any]) -> dict[str, str]:
    return {**ROW, "parts": json.dumps([{**PART, **part} for part in parts])}


def test_the_same_table_gives_the_same_bytes_one_procedure_per_line(tmp_path: Path) -> None:
    rows = table(tmp_path / "table.csv", {**ROW, "code": "2.000001"}, ROW)
    targets = [tmp_path / "a.json", tmp_path / "b.json"]
    assert [maker.main([str(rows), str(target)]) for target in targets] == [0, 0]
    first, second = (target.read_bytes() for target in targets)
    assert first == second
    lines = first.decode().splitlines()
    assert [json.loads(line.rstrip(","))["code"] for line in lines[3:-1]] == [
        "1.001193",
        "2.000001",
    ]


def test_a_change_of_the_table_changes_the_version(tmp_path: Path) -> None:
    versions = set()
    for fee in ("Miễn phí", "8.000 đồng", "Miễn phí"):
        made(tmp_path, {**ROW, "fee_text": fee})
        versions.add(json.loads((tmp_path / "catalog.json").read_bytes())["version"])
    assert len(versions) == 2


def test_a_row_becomes_a_procedure(tmp_path: Path) -> None:
    [procedure] = made(tmp_path, {**ROW, "name": unicodedata.normalize("NFD", ROW["name"])})
    assert procedure["name"] == unicodedata.normalize("NFC", ROW["name"])
    assert procedure["levels"] == ["Cấp tỉnh", "Cấp xã"]
    assert procedure["limit"] == {"amount": 5, "unit": "working_day"}
    assert procedure["is_limit_guessed"] is True
    assert procedure["channels"] == ["direct", "online"]


@pytest.mark.parametrize("limit", ["", "1"])
def test_without_a_unit_there_is_no_limit(tmp_path: Path, limit: str) -> None:
    row = {**ROW, "limit": limit, "limit_unit": "", "limit_unit_guessed": "", "limit_text": limit}
    [procedure] = made(tmp_path, row)
    assert (procedure["limit"], procedure["limit_text"]) == (None, limit)


def test_papers_are_grouped_and_stand_once(tmp_path: Path) -> None:
    row = with_parts(
        {"case": "Lưu ý", "name": "Bản chụp phải rõ nét .", "kind": "note"},
        {"case": "a) Trường hợp  ủy quyền", "name": "(1) Văn bản ủy quyền"},
        {"case": "a) Trường hợp ủy quyền", "name": "Tờ khai"},
        {"case": "Giấy tờ phải xuất trình", "name": "Thẻ căn cước", "kind": "present"},
        {"name": "Tờ khai"},
        {"name": "1. Tờ\u200e khai"},
        {"name": "02 ảnh 4x6"},
    )
    [procedure] = made(tmp_path, row)
    assert [(c["name"], [p["name"] for p in c["parts"]]) for c in procedure["cases"]] == [
        ("", ["Tờ khai", "02 ảnh 4x6", "Thẻ căn cước", "Bản chụp phải rõ nét."]),
        ("Trường hợp ủy quyền", ["Văn bản ủy quyền"]),
    ]


def test_numbers_stay_where_a_text_refers_to_them(tmp_path: Path) -> None:
    row = with_parts({"name": "(i) Đơn"}, {"name": "(ii) Bản sao giấy nêu tại mục (i)"})
    [procedure] = made(tmp_path, row)
    assert [p["name"] for p in procedure["cases"][0]["parts"]] == [
        "(i) Đơn",
        "(ii) Bản sao giấy nêu tại mục (i)",
    ]


def test_names_cut_apart_are_joined_and_the_note_says_so(tmp_path: Path) -> None:
    row = with_parts(
        {"name": "Hợp đồng (0"},
        {"name": "hoặc 0", "originals": 0, "copies": 1},
        {"name": "có chứng thực).", "originals": 0, "copies": 1},
        {"name": "0"},
        {"name": "văn bản lấy ý kiến"},
    )
    [procedure] = made(tmp_path, row)
    assert procedure["cases"][0]["parts"] == [
        {
            "kind": "submit",
            "name": "Hợp đồng (01 bản chính hoặc 01 bản sao có chứng thực).",
            "form": "",
            "originals": 1,
            "copies": 0,
        },
        {
            "kind": "submit",
            "name": "01 bản văn bản lấy ý kiến",
            "form": "",
            "originals": 1,
            "copies": 0,
        },
    ]
    assert "nối lại" in procedure["note"]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("(iv) Đơn", "Đơn"),
        ("đ) Đơn", "Đơn"),
        ("a.Trường hợp", "Trường hợp"),
        ("1.3.1.1. Hồ sơ", "Hồ sơ"),
        ("* Lưu ý", "Lưu ý"),
        ("(Trường hợp gửi trực tuyến)", "(Trường hợp gửi trực tuyến)"),
        ("02 ảnh", "02 ảnh"),
        ("Đơn;.", "Đơn."),
        ("(1)", "(1)"),
    ],
)
def test_numbering_goes_but_amounts_stay(given: str, expected: str) -> None:
    assert maker.clean_title(given) == expected


@pytest.mark.parametrize(
    ("column", "cell"),
    [
        ("code", "1.1193"),
        ("code", ""),
        ("name", " "),
        ("sector", ""),
        ("name", "hai\ndòng"),
        ("limit", "0"),
        ("limit", "-5"),
        ("limit", "5,5"),
        ("limit", ""),
        ("limit_unit", "week"),
        ("limit_unit", "same_day"),
        ("limit_unit_guessed", "maybe"),
        ("channels", "Fax"),
        ("confidence", "certain"),
        ("parts", "[{"),
        ("parts", "{}"),
        ("parts", "[1]"),
        ("parts", json.dumps([{**PART, "kind": "lend"}])),
        ("parts", json.dumps([{**PART, "name": " "}])),
        ("parts", json.dumps([{**PART, "originals": -1}])),
        ("parts", json.dumps([{**PART, "copies": "1"}])),
        ("parts", json.dumps([{**PART, "copies": True}])),
        ("parts", json.dumps([{**PART, "extra": 1}])),
    ],
)
def test_a_malformed_row_stops_the_run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], column: str, cell: str
) -> None:
    target = tmp_path / "catalog.json"
    rows = table(tmp_path / "table.csv", {**ROW, "code": "2.000001"}, {**ROW, column: cell})
    assert maker.main([str(rows), str(target)]) == 1
    place = "limit" if (column, cell) == ("limit_unit", "same_day") else column
    assert f"row 3, column {place}" in capsys.readouterr().err
    assert not target.exists()


def test_a_code_twice_a_foreign_header_and_a_short_row_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    doubled = table(tmp_path / "doubled.csv", ROW, ROW)
    foreign = tmp_path / "foreign.csv"
    foreign.write_text("a,b\n1,2\n", encoding="utf-8")
    short = tmp_path / "short.csv"
    short.write_text(f"{','.join(maker.COLUMNS)}\n1.001193,x\n", encoding="utf-8")
    target = str(tmp_path / "catalog.json")
    assert [maker.main([str(path), target]) for path in (doubled, foreign, short)] == [1, 1, 1]
    said = capsys.readouterr().err
    assert "row 3, column code: 1.001193 stands twice" in said
    assert "row 1, column a,b" in said
    assert "row 2, column -: 2 cells" in said


def test_wrong_usage_and_a_missing_table(tmp_path: Path) -> None:
    assert maker.main([]) == 2
    assert maker.main([str(tmp_path / "none.csv"), str(tmp_path / "x.json")]) == 1
