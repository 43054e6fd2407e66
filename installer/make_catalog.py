"""Make the shipped catalogue from the table of published procedures.

    python installer/make_catalog.py procedures.csv resources/catalog.json

Standard library only; the same table gives the same bytes. A row that cannot be read as it stands
stops the whole run (exit status 1) with its row, counted as in a spreadsheet, and its column:
a catalogue with a hole in it would be trusted at the counter.
"""

from __future__ import annotations

import csv
import hashlib
import json
import re
import sys
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

VERSION = "2026.1"
SOURCE = (
    "Thủ tục hành chính cấp xã công bố trên Cổng Dịch vụ công quốc gia, giữa năm 2026. "
    "Danh mục khởi đầu để đơn vị rà soát, sửa và cập nhật; không thay cho quyết định công bố."
)
COLUMNS = [
    "code",
    "name",
    "sector",
    "ministry",
    "levels",
    "limit",
    "limit_unit",
    "limit_unit_guessed",
    "limit_text",
    "channels",
    "fee_text",
    "parts",
    "result",
    "decision",
    "confidence",
    "note",
]
UNITS = ("working_day", "calendar_day", "hour", "same_day")
KINDS = ("submit", "present", "note")
CHANNELS = {"Trực tiếp": "direct", "Trực tuyến": "online", "Dịch vụ bưu chính": "post"}
PART_FIELDS = {"kind": str, "case": str, "name": str, "form": str, "originals": int, "copies": int}
# Headings that only say the kind of the papers under them, which each part carries itself.
PLAIN_HEADINGS = (
    "Bao gồm",
    "Thành phần hồ sơ",
    "Giấy tờ phải nộp",
    "Giấy tờ phải nộp, gồm",
    "Giấy tờ phải xuất trình",
    "Lưu ý",
)
RECEIVED_BY_POLICE = "Công an cấp xã giải quyết"
REJOINED = "tên một số giấy tờ được nối lại từ các mảnh bị tách ở nguồn"
# `(iv) `, `(1.3) `, `a) `, `b. `, `1.3.1.1. `, `* `, a lone `) `; but `02 ảnh` is an amount.
NUMBERING = re.compile(
    r"^(?:\((?:\d+(?:\.\d+)*|[ivx]+|[a-zđ])\)|(?:\d+(?:\.\d+)*|[ivx]+|[a-zđ])\)"
    r"|(?:\d+\.)+(?=\D)|[a-zđ]\.(?=\s|[A-ZĐ])|[*+.)•–-]+)\s*"
)
CUT_OFF_AMOUNT = re.compile(r"(?:^|\(|hoặc )0$")

REFERENCE = re.compile(r"(?:mục|điểm|khoản) \((?:\d+|[ivx]+)\)")

Row = dict[str, str]
Part = dict[str, Any]


class Malformed(Exception):
    """A cell that cannot be read."""

    def __init__(self, row: int, column: str, what: str) -> None:
        super().__init__(f"row {row}, column {column}: {what}")


def clean(text: str) -> str:
    """NFC, without invisible marks, with single spaces and none before a full stop."""
    text = unicodedata.normalize("NFC", text)
    text = "".join(c for c in text if unicodedata.category(c) != "Cf")
    text = re.sub(r"\s+", " ", text).strip()
    return re.sub(r" ?(?:\.\.|;\.| \.)$", ".", re.sub(r" +([.:;,])$", r"\1", text))


def clean_title(text: str) -> str:
    """`clean`, and without the list's own numbering in front, which the grouping has lost."""
    text = clean(text)
    return NUMBERING.sub("", text) or text


def read_table(path: Path) -> list[dict[str, Any]]:
    """Every procedure of the table, in its order. Raises Malformed."""
    csv.field_size_limit(10_000_000)
    with path.open(encoding="utf-8", newline="") as file:
        lines = csv.reader(file, strict=True)
        header = next(lines, [])
        if header != COLUMNS:
            raise Malformed(1, ",".join(header) or "-", f"expected {','.join(COLUMNS)}")
        procedures: list[dict[str, Any]] = []
        seen: set[str] = set()
        for number, cells in enumerate(lines, start=2):
            if len(cells) != len(COLUMNS):
                raise Malformed(number, "-", f"{len(cells)} cells instead of {len(COLUMNS)}")
            row = dict(zip(COLUMNS, cells, strict=True))
            if row["code"] in seen:
                raise Malformed(number, "code", f"{row['code']} stands twice")
            seen.add(row["code"])
            procedures.append(read_row(number, row))
    return procedures


def read_row(number: int, row: Row) -> dict[str, Any]:
    """One procedure, its fields in the order in which they are shipped. Raises Malformed."""

    def refuse(column: str, what: str) -> NoReturn:
        raise Malformed(number, column, what)

    for column, cell in row.items():
        if any(unicodedata.category(c) == "Cc" for c in cell):
            refuse(column, "a control character")
    if not re.fullmatch(r"\d\.\d{6}", row["code"]):
        refuse("code", f"not a code: {row['code']!r}")
    for column in ("name", "sector", "ministry", "levels"):
        if not clean(row[column]):
            refuse(column, "empty")
    if row["confidence"] not in ("high", "medium", "low"):
        refuse("confidence", f"unknown: {row['confidence']!r}")
    parts, is_rejoined = rejoin(read_parts(row["parts"], refuse))
    note = clean(row["note"])
    return {
        "code": row["code"],
        "name": clean(row["name"]),
        "sector": clean(row["sector"]),
        "ministry": clean(row["ministry"]),
        "levels": [clean(level) for level in row["levels"].split(",")],
        "limit": read_limit(row, refuse),
        "is_limit_guessed": row["limit_unit_guessed"] == "yes",
        "limit_text": clean(row["limit_text"]),
        "channels": read_channels(row["channels"], refuse),
        "fee_text": clean(row["fee_text"]),
        "cases": group(parts),
        "result": clean(row["result"]),
        "decision": clean(row["decision"]),
        "confidence": row["confidence"],
        "note": "; ".join(filter(None, (note, REJOINED if is_rejoined else ""))),
        "is_hidden": RECEIVED_BY_POLICE in note,
    }


Refuse = Callable[[str, str], NoReturn]


def read_limit(row: Row, refuse: Refuse) -> dict[str, Any] | None:
    """Amount and unit; None when either is missing: it will be asked for, not guessed."""
    amount, unit, guessed = row["limit"], row["limit_unit"], row["limit_unit_guessed"]
    if amount and not re.fullmatch(r"[1-9]\d{0,2}", amount):
        refuse("limit", f"not an amount: {amount!r}")
    if unit and unit not in UNITS:
        refuse("limit_unit", f"unknown: {unit!r}")
    if unit and not amount:
        refuse("limit", f"no amount for {unit}")
    if unit == "same_day" and amount != "1":
        refuse("limit", f"same_day with {amount}")
    if guessed not in ("", "yes") or (guessed and not unit):
        refuse("limit_unit_guessed", f"out of place: {guessed!r}")
    return {"amount": int(amount), "unit": unit} if unit else None


def read_channels(text: str, refuse: Refuse) -> list[str]:
    named = [clean(name) for name in text.split("|")] if text else []
    unknown = [name for name in named if name not in CHANNELS]
    if unknown:
        refuse("channels", f"unknown: {unknown[0]!r}")
    return [code for name, code in CHANNELS.items() if name in named]


def read_parts(text: str, refuse: Refuse) -> list[Part]:
    try:
        parts = json.loads(text)
    except ValueError as error:
        refuse("parts", str(error))
    if not isinstance(parts, list):
        refuse("parts", "not a list")
    for index, part in enumerate(parts):
        place = f"parts[{index}]"
        if not isinstance(part, dict) or part.keys() != PART_FIELDS.keys():
            refuse(place, f"expected exactly {', '.join(PART_FIELDS)}")
        for field, kind in PART_FIELDS.items():
            if type(part[field]) is not kind:
                refuse(f"{place}.{field}", f"not {kind.__name__}: {part[field]!r}")
        if part["kind"] not in KINDS:
            refuse(f"{place}.kind", f"unknown: {part['kind']!r}")
        if min(part["originals"], part["copies"]) < 0:
            refuse(f"{place}.originals", "negative")
        if not clean(part["name"]):
            refuse(f"{place}.name", "empty")
    return parts


def rejoin(parts: list[Part]) -> tuple[list[Part], bool]:
    """Put together names that the source cut at `01 bản chính` and `01 bản sao`.

    Such a fragment ends in a lone `0` (`… (0`, `hoặc 0`); what was cut away is known from its
    counts. The whole keeps the counts of its first fragment. Says whether there were any.
    """
    whole: list[Part] = []
    is_open = False
    has_cut = False
    for part in parts:
        name = clean(part["name"])
        is_cut = CUT_OFF_AMOUNT.search(name) is not None
        if is_cut:
            name += "1 bản" + (" sao" if part["copies"] else " chính" if name != "0" else "")
        if is_open:
            gap = "" if name.startswith(")") else " "
            whole[-1] = {**whole[-1], "name": whole[-1]["name"] + gap + name}
        else:
            whole.append({**part, "name": name})
        is_open, has_cut = is_cut, has_cut or is_cut
    return whole, has_cut


def group(parts: list[Part]) -> list[dict[str, Any]]:
    """Parts by case, the common ones first; in a case papers to hand in, to show, then notes.

    A paper named twice stands once, and one that everybody brings is not repeated in a case. Where
    a text refers to another by its number ("tại mục (ii)"), the numbers stay.
    """
    cases: dict[str, list[Part]] = {"": []}
    is_referred_to = any(REFERENCE.search(part["name"]) for part in parts)
    named = clean if is_referred_to else clean_title
    for part in sorted(parts, key=lambda p: heading_rank(p["case"])):
        title = clean(part["case"])
        line = {
            "kind": part["kind"],
            "name": named(part["name"]),
            "form": clean(part["form"]),
            "originals": part["originals"],
            "copies": part["copies"],
        }
        case = cases.setdefault("" if title in PLAIN_HEADINGS else clean_title(title), [])
        if line not in case and line not in cases[""]:
            case.append(line)
    return [
        {"name": name, "parts": sorted(lines, key=lambda p: KINDS.index(p["kind"]))}
        for name, lines in cases.items()
        if name or lines
    ]


def heading_rank(case: str) -> int:
    """Common papers first, those under plain headings next, real cases in the table's order."""
    title = clean(case)
    if not title:
        return 0
    return 1 + PLAIN_HEADINGS.index(title) if title in PLAIN_HEADINGS else 1 + len(PLAIN_HEADINGS)


def catalog_text(procedures: list[dict[str, Any]]) -> str:
    """The catalogue: valid JSON with one procedure per line, so that changes can be read."""
    lines = [compact(p) for p in sorted(procedures, key=lambda p: str(p["code"]))]
    digest = hashlib.sha256("\n".join(lines).encode()).hexdigest()
    head = f'{{"version":{compact(f"{VERSION}-{digest[:8]}")},\n"source":{compact(SOURCE)},\n'
    return head + '"procedures":[\n' + ",\n".join(lines) + "\n]}\n"


def compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def main(arguments: list[str]) -> int:
    if len(arguments) != 2:
        sys.stderr.write("usage: make_catalog.py TABLE.csv CATALOG.json\n")
        return 2
    table, target = map(Path, arguments)
    try:
        procedures = read_table(table)
    except (Malformed, OSError, UnicodeDecodeError, csv.Error) as error:
        sys.stderr.write(f"{table}: {error}\n")
        return 1
    target.write_text(catalog_text(procedures), encoding="utf-8", newline="\n")
    sys.stdout.write(f"{target}: {len(procedures)} procedures\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
