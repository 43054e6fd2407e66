"""A spreadsheet read back from its bytes: what a cell shows, and its formula."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from io import BytesIO
from xml.etree import ElementTree

_NS = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}


@dataclass(frozen=True, slots=True)
class SheetCell:
    value: str
    formula: str = ""


def cells_of(xlsx: bytes) -> dict[str, SheetCell]:
    """The cells of the first sheet that hold something, by their names (`B7`)."""
    with zipfile.ZipFile(BytesIO(xlsx)) as book:
        shared = ElementTree.fromstring(book.read("xl/sharedStrings.xml"))
        texts = ["".join(one.itertext()) for one in shared.findall("m:si", _NS)]
        sheet = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    found = {}
    for cell in sheet.iterfind(".//m:c", _NS):
        value = cell.findtext("m:v", "", _NS)
        if cell.get("t") == "s":
            value = texts[int(value)]
        found[cell.get("r", "")] = SheetCell(value, cell.findtext("m:f", "", _NS))
    return found
