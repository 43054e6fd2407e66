"""What each command answers: the fields the issue names, and the exit status."""

from __future__ import annotations

import hashlib
import json
from datetime import datetime
from pathlib import Path

import pytest

from desk_app.domain.moments import VIETNAM
from tests.support.commands import Command
from tests.support.drafts import DEATH, draft_json

CARD = "080185012345||Trần Thị Hồng Đào|14031985|Nữ|Ấp 1, xã Mỹ Yên, tỉnh Tây Ninh|15042021"


def test_init(command: Command) -> None:
    said = command("init", "--demo")
    assert said.status == 0
    assert said.json.keys() == {"home", "station", "unit"}
    assert (command.home / "desk.db").is_file()
    again = command("init", "--demo")
    assert (again.status, again.codes) == (1, [("home", "already_set_up")])


def test_init_with_the_units_own_file(command: Command, tmp_path: Path) -> None:
    unit = tmp_path / "unit.toml"
    unit.write_text('name = "UBND xã Thuận Mỹ"\nagency_code = "H40.15.04"\n', encoding="utf-8")
    assert command("init", "--unit", str(unit)).json["unit"] == "UBND xã Thuận Mỹ"


@pytest.mark.parametrize(
    ("toml", "place", "code"),
    [
        ("name = 5", "unit.name", "wrong_type"),
        ('name = "x"', "unit.agency_code", "missing"),
        ("colour = 1", "unit.colour", "unknown_field"),
        ('agency_code = "H4"', "unit.agency_code", "not_an_agency_code"),
        ('hours = "all day"', "unit.hours", "not_working_hours"),
        ('cut_off = "25:00"', "unit.cut_off", "not_a_time"),
        ('cut_off = "15:00+07:00"', "unit.cut_off", "not_a_time"),
        ('cut_off = "18:00"', "unit.cut_off", "after_closing"),
        ('convention = "guess"', "unit.convention", "unknown_choice"),
        ('clerks = "Đào"', "unit.clerks", "wrong_type"),
        ('clerks = ["Đào", "\\u0007"]', "unit.clerks.1", "control_character"),
        ('place = "\\u001b"', "unit.place", "control_character"),
        ("name = ", "unit", "not_toml"),
    ],
)
def test_a_bad_unit_file(
    command: Command, tmp_path: Path, toml: str, place: str, code: str
) -> None:
    unit = tmp_path / "unit.toml"
    unit.write_text(toml, encoding="utf-8")
    said = command("init", "--unit", str(unit))
    assert said.status == 1
    assert (place, code) in said.codes
    assert not command.home.exists()


def test_receive_show_find(ready: Command) -> None:
    said = ready.receive(draft_json())
    assert said.status == 0
    wanted = {"dossier_no", "dossier_id", "received_at", "due_at", "due_on", "status", "seq"}
    assert wanted <= said.json.keys()
    assert (said.json["status"], said.json["seq"]) == ("received", 2)
    number = said.json["dossier_no"]
    shown = ready("show", number)
    assert shown.status == 0
    fields = shown.json
    assert {name: fields[name] for name in wanted - {"seq"}} == {
        name: said.json[name] for name in wanted - {"seq"}
    }
    assert fields["applicant"]["name"] == "Trần Thị Hồng Đào"
    assert fields["applicant"]["phone"] == "0912345678"
    assert fields["applicant"]["born_on"] == "1985-03-14"
    assert fields["parts"][1]["photocopies"] == 1
    assert (fields["status_code"], fields["sets"], fields["channel"]) == (2, 1, "direct")
    assert "result-ready" in fields["open_steps"]
    assert [line["kind"] for line in fields["history"]] == ["received"]
    hits = ready("find", "hong dao").json["hits"]
    assert [hit["dossier_no"] for hit in hits] == [number]
    assert hits[0].keys() >= {
        "dossier_no",
        "applicant",
        "procedure_code",
        "status",
        "received_at",
        "due_on",
    }
    assert ready("find", "nobody").json == {"hits": []}
    assert len(ready("find", "", "--limit", "1").json["hits"]) == 1


def test_a_dossier_from_standard_input(ready: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    with (ready.home.parent / "in.json").open("w+", encoding="utf-8") as file:
        file.write("\ufeff" + json.dumps(draft_json(procedure_code=DEATH)))
        file.seek(0)
        monkeypatch.setattr("sys.stdin", file)
        assert ready("receive", "--draft", "-").status == 0


def test_refuse(ready: Command, tmp_path: Path) -> None:
    path = tmp_path / "draft.json"
    path.write_text(json.dumps(draft_json()), encoding="utf-8")
    said = ready("refuse", "--draft", str(path), "--reason", "Thiếu tờ khai")
    assert (said.status, said.json["status"], said.json["status_code"]) == (0, "refused", 3)
    empty = ready("refuse", "--draft", str(path), "--reason", " ")
    assert (empty.status, empty.codes) == (1, [("reason", "missing")])


def test_record(ready: Command) -> None:
    number = ready.receive(draft_json()).json["dossier_no"]
    today = f"{datetime.now(VIETNAM):%Y-%m-%d}"
    ready_said = ready.record(number, "result-ready", result_no="45", issued_on=today)
    assert (ready_said.status, ready_said.json["status_code"]) == (0, 9)
    assert "returned" in ready_said.json["open_steps"]
    closed = ready.record(number, "supplement-requested", papers=["x"], reason="y")
    assert closed.status == 1
    (problem,) = closed.json["problems"]
    assert (problem["place"], problem["code"]) == ("kind", "step_not_open")
    assert (problem["status"], "returned" in problem["open_steps"]) == ("result_ready", True)
    assert ready.record(number, "returned", receiver="Đào").json["status"] == "returned"
    assert ready.record(number, "number-voided", reason="x").status == 1


def test_due_explains_itself(ready: Command) -> None:
    said = ready("due", "--procedure", "1.000593", "--received", "2026-11-20T15:30")
    assert said.status == 0
    assert said.json.keys() == {"due_at", "due_on", "why"}
    assert said.json["due_on"] == "2026-11-30", "24/11 is a day off"
    assert all(one["code"] and one["text"] for one in said.json["why"])
    bad = ready("due", "--procedure", "9.9", "--received", "31/02/2026")
    assert (bad.status, bad.codes) == (
        1,
        [("received", "not_a_moment"), ("procedure", "unknown_procedure")],
    )
    unknown = ready("due", "--procedure", "1.001731", "--received", "2026-11-20")
    assert unknown.codes == [("procedure", "limit_unknown")]


def test_procedures(ready: Command) -> None:
    found = ready("procedures", "khai tu").json["procedures"]
    assert found
    assert found[0].keys() >= {"code", "name", "sector", "limit", "confidence"}
    assert ready("procedures", "zzzz").json == {"procedures": []}


def test_scan(ready: Command) -> None:
    card = ready("scan", CARD)
    assert (card.status, card.json["kind"], card.json["problems"]) == (0, "id_card", [])
    fields = card.json["fields"]
    assert {name: fields[name] for name in ("personal_id", "name", "born_on", "gender")} == {
        "personal_id": "080185012345",
        "name": "Trần Thị Hồng Đào",
        "born_on": "1985-03-14",
        "gender": "female",
    }
    assert fields["issued_on"] == "2021-04-15"
    code = ready("scan", "H40.15.03-261121-0001").json
    assert (code["kind"], code["fields"]) == ("dossier", {"dossier_no": "H40.15.03-261121-0001"})
    assert ready("scan", "xin chào").json["kind"] == "unknown"


def test_close_day_and_verify(ready: Command) -> None:
    ready.receive(draft_json())
    closed = ready("close-day", "--note", "Đủ")
    assert (closed.status, closed.json["received"]) == (0, 1)
    assert ready("close-day").codes == [("day", "already_closed")]
    verified = ready("verify")
    assert verified.status == 0
    assert verified.json["ok"] is True
    assert (verified.json["entries"], verified.json["dossiers"]) == (3, 1)
    assert verified.json["head"] == ready("verify").json["head"]
    assert len(verified.json["head"]) == 64


def test_words_for_people_go_to_the_right_stream(
    ready: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = ready("verify", as_json=False)
    assert (done.status, done.err) == (0, "")
    assert "1 dòng nhật ký" in done.out
    refused = ready("show", "H40.15.03-261121-0009", as_json=False)
    assert (refused.status, refused.out) == (1, "")
    assert "H40.15.03-261121-0009" in refused.err
    monkeypatch.setenv("DESK_LANG", "en")
    assert "There is no dossier" in ready("show", "x", as_json=False).err


def test_print_counts_its_copies(ready: Command, tmp_path: Path) -> None:
    number = ready.receive(draft_json()).json["dossier_no"]
    for copy in (1, 2):
        said = ready("print", number, "--paper", "a5", "--to", str(tmp_path / f"{copy}.pdf"))
        assert (said.status, said.json["copy"]) == (0, copy)
        pdf = Path(said.json["path"]).read_bytes()
        assert said.json["sha256"] == hashlib.sha256(pdf).hexdigest()
    shown = ready("show", number).json
    assert [(page["copy"], page["paper"]) for page in shown["prints"]] == [(1, "a5"), (2, "a5")]
    alone = ready("print", number, "--paper", "a5", "--to", str(tmp_path / "1.pdf"))
    assert alone.json["dossier_nos"] == [number]
    bad = ready("print", number, "--form", "poem", "--to", str(tmp_path / "x.pdf"))
    assert (bad.status, bad.codes) == (1, [("form", "unknown_form")])
    assert not (tmp_path / "x.pdf").exists()
    assert sorted(path.name for path in tmp_path.glob("*.pdf*")) == ["1.pdf", "2.pdf"]


def test_several_dossiers_of_one_person_go_on_one_receipt(ready: Command, tmp_path: Path) -> None:
    numbers = [ready.receive(draft_json()).json["dossier_no"] for _ in range(3)]
    to = str(tmp_path / "chung.pdf")
    said = ready("print", *numbers, "--form", "receipt_list", "--to", to)
    assert (said.status, said.json["paper"], said.json["copy"]) == (0, "a4", 1)
    assert said.json["dossier_nos"] == numbers
    for number in numbers:
        (page,) = ready("show", number).json["prints"]
        assert (page["form"], page["sha256"]) == ("receipt_list", said.json["sha256"])
    other = {**draft_json()["applicant"], "name": "Nguyễn Văn Út", "personal_id": "080079000321"}
    strange = ready.receive(draft_json(applicant=other)).json["dossier_no"]
    for form, code in (("receipt_list", "not_shared"), ("receipt", "form_of_one")):
        bad = ready("print", numbers[0], strange, "--form", form, "--to", to)
        assert (bad.status, [found for _, found in bad.codes]) == (1, [code])


@pytest.mark.parametrize(
    ("form", "papers"), [("control_slip", ["a4"]), ("label", ["l58x40", "l100x50"])]
)
def test_what_goes_on_the_folder_is_printed_on_its_papers(
    form: str, papers: list[str], ready: Command, tmp_path: Path
) -> None:
    number = ready.receive(draft_json()).json["dossier_no"]
    for paper in papers:
        to = tmp_path / f"{paper}.pdf"
        said = ready("print", number, "--form", form, "--paper", paper, "--to", str(to))
        assert (said.status, said.json["paper"]) == (0, paper)
        assert to.read_bytes().startswith(b"%PDF-")
    bad = ready("print", number, "--form", form, "--paper", "a6", "--to", str(tmp_path / "x.pdf"))
    assert (bad.status, bad.codes) == (1, [("form", "unknown_form")])
