"""`desk print` signs, and `desk scan` tells what the paper is worth."""

from __future__ import annotations

import zxingcpp

from tests.printing.reading import codes, pictures
from tests.support.commands import Command
from tests.support.drafts import draft_json

QR = zxingcpp.BarcodeFormat.QRCode


def printed_code(ready: Command, number: str, paper: str = "a5") -> str:
    """A receipt goes to a file; what a scanner reads from its picture."""
    to = ready.home.parent / "receipt.pdf"
    said = ready("print", number, "--paper", paper, "--to", str(to))
    assert said.json["is_signed"] is True
    first, *others = [text for one in pictures(to.read_bytes(), 300) for text in codes(one, QR)]
    assert set(others) <= {first}
    return first


def test_a_printed_receipt_is_genuine_until_it_is_corrected(ready: Command) -> None:
    number = ready.receive(draft_json()).json["dossier_no"]
    text = printed_code(ready, number)
    said = ready("scan", text).json
    assert (said["kind"], said["fields"], said["problems"]) == (
        "dossier",
        {"dossier_no": number},
        [],
    )
    assert (said["seal"]["state"], said["seal"]["is_genuine"]) == ("genuine", True)
    name = {"name": "Trần Thị Hồng Đạo", "personal_id": "080185012345"}
    assert ready.record(number, "corrected", reason="Sai tên", applicant=name).status == 0
    seal = ready("scan", text).json["seal"]
    assert (seal["state"], seal["version"], seal["latest"]) == ("superseded", 1, 2)
    changed = {one["field"]: (one["before"], one["after"]) for one in seal["changes"]}
    assert changed["applicant"] == ("Trần Thị Hồng Đào", "Trần Thị Hồng Đạo")
    lines = ready("scan", text, as_json=False).out
    assert "dùng bản 2" in lines
    assert "Người nộp: “Trần Thị Hồng Đào” → “Trần Thị Hồng Đạo”" in lines
    assert ready("scan", printed_code(ready, number)).json["seal"]["state"] == "genuine"


def test_an_altered_receipt_says_what_the_record_has(ready: Command) -> None:
    number = ready.receive(draft_json()).json["dossier_no"]
    text = printed_code(ready, number)
    parts = text.split("/")
    parts[3] = parts[3][:4] + "28" + parts[3][6:]
    said = ready("scan", "/".join(parts))
    assert (said.status, said.json["seal"]["state"]) == (0, "altered")
    assert [one["field"] for one in said.json["seal"]["changes"]] == ["due_at"]
    words = ready("scan", "/".join(parts), as_json=False).out
    assert "Giấy đã bị sửa" in words
    assert "giấy ghi 17:00 28/" in words


def test_a_bare_number_and_a_strange_code_have_no_seal(ready: Command) -> None:
    number = ready.receive(draft_json()).json["dossier_no"]
    seal = ready("scan", number).json["seal"]
    assert (seal["state"], seal["is_signed"], seal["latest"]) == ("unsigned", False, 1)
    assert ready("scan", "8934563138165").json["seal"] is None
    ready.home = ready.home.parent / "nowhere"
    assert ready("scan", text := f"{number}/1/2611201532").json["seal"] is None, text
