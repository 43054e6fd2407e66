"""Every code the program can utter has its sentences, and every sentence its parameters.

Codes are read from the source: literals handed to Problem, the faults and their like, wherever the
call stands.  A code built from parts is listed below with what it can become.
"""

from __future__ import annotations

import ast
import json
import string
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from desk_app import words
from desk_app.cli.shape import kebab
from desk_app.domain import workflow
from desk_app.domain.dossier import Holder, HolderKind, Status
from desk_app.domain.entries import KINDS
from desk_app.domain.findings import Finding, FindingKind, FindingList
from desk_app.domain.problems import Problem
from desk_app.domain.reasons import Reason
from desk_app.domain.stock_take import DRAWER
from desk_app.store.faults import CODES

ROOT = Path(__file__).resolve().parent.parent
SOURCES = sorted((ROOT / "desk_app").rglob("*.py"))
WORDS = json.loads((ROOT / "resources" / "words.json").read_text(encoding="utf-8"))
REASONS = json.loads((ROOT / "resources" / "reasons.json").read_text(encoding="utf-8"))
LANGUAGES = ("vi", "en")
# what a code is handed to -> which argument it is, in which group its sentence stands
SAYS = {
    "Problem": (1, "problems"),
    "BadBody": (1, "problems"),
    "_wrong_type": (None, "problems"),
    "_not_allowed": (0, "problems"),
    "NotAllowed": (1, "problems"),
    "StoreFault": (0, "faults"),
    "IntegrityFault": (0, "faults"),
    "Failed": (0, "faults"),
    "failure": (0, "faults"),
}
BUILT = {"number_used", "number_former", "number_voided", "number_lost", "wrong_type"}
# Only a program reads these: bodies of the journal are not what a person entered.
OF_PROGRAMS = {"another_line", "not_json"}
# Given by whoever catches the error and tells it, not where the code is written.
TOLD_LATER = {"status", "open_steps"}


@dataclass(frozen=True)
class Uttered:
    group: str
    code: str
    params: frozenset[str] | None
    where: str


def calls(path: Path) -> Iterator[Uttered]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        at, group = SAYS.get(name, (None, ""))
        if at is None or len(node.args) <= at:
            continue
        where = f"{path.relative_to(ROOT)}:{node.lineno}"
        for code in literals(node.args[at]):
            yield Uttered(group, code, params_of(node, at), where)


def literals(node: ast.expr) -> list[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        return literals(node.body) + literals(node.orelse)
    return []


def params_of(call: ast.Call, at: int) -> frozenset[str] | None:
    """The names given with a code; None where they cannot be read here."""
    names = {keyword.arg for keyword in call.keywords}
    rest = call.args[at + 1 :]
    if None in names or any(not isinstance(one, ast.Dict) for one in rest):
        return None
    for one in rest:
        assert isinstance(one, ast.Dict)
        if not all(isinstance(key, ast.Constant) for key in one.keys):
            return None
        names |= {str(key.value) for key in one.keys if isinstance(key, ast.Constant)}
    return frozenset(name for name in names if name)


UTTERED = [one for path in SOURCES for one in calls(path)]


def guard_codes() -> set[str]:
    """What the guards of the step table return."""
    tree = ast.parse((ROOT / "desk_app/domain/guards.py").read_text(encoding="utf-8"))
    guards = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and node.name.startswith("guard_")
    ]
    assert len(guards) == len([s for s in workflow.STEPS.values() if s.guard])
    returned = [n.value for g in guards for n in ast.walk(g) if isinstance(n, ast.Return)]
    return {code for value in returned if value is not None for code in literals(value)}


def other_means() -> set[str]:
    from desk_app.usecases.steps import BY_OTHER_MEANS

    return set(BY_OTHER_MEANS.values())


def placeholders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


def test_the_search_finds_what_it_should() -> None:
    found = {(one.group, one.code) for one in UTTERED}
    assert len(found) > 60
    assert {
        ("problems", "not_a_name"),
        ("problems", "not_json"),
        ("problems", "unknown_procedure"),
        ("faults", "older_copy"),
        ("faults", "not_set_up"),
        ("faults", "no_key"),
    } <= found
    assert {"head_needed", "tracking_no_missing", "no_such_doubt"} <= guard_codes()


def test_every_code_has_its_sentences() -> None:
    said = {(one.group, one.code) for one in UTTERED if one.code not in OF_PROGRAMS}
    said |= {("problems", code) for code in BUILT | guard_codes() | other_means()}
    said |= {("faults", code) for code in CODES.values()} | {("faults", "our_mistake")}
    missing = {
        (group, code, language)
        for group, code in said
        for language in LANGUAGES
        if not WORDS[group].get(code, {}).get(language)
    }
    assert missing == set()


def test_every_sentence_is_in_both_languages_with_the_same_parameters() -> None:
    for group, codes in WORDS.items():
        for code, sentences in codes.items():
            assert sentences.keys() == set(LANGUAGES), (group, code)
            asked = [placeholders(sentences[language]) for language in LANGUAGES]
            assert asked[0] == asked[1], (group, code)
            assert all(sentence.strip() == sentence != "" for sentence in sentences.values())


def test_a_sentence_asks_only_for_what_its_code_brings() -> None:
    lacking = set()
    for one in UTTERED:
        sentence = WORDS[one.group].get(one.code, {}).get("vi", "")
        if one.params is not None and one.code not in OF_PROGRAMS:
            want = placeholders(sentence) - one.params - TOLD_LATER
            lacking |= {(one.where, one.code, name) for name in want}
    assert lacking == set()


def test_statuses_and_steps_have_words() -> None:
    assert WORDS["statuses"].keys() == set(Status)
    assert WORDS["steps"].keys() == {kebab(kind) for kind in KINDS}


# Of the three lists of a count; those of the balance and the signs bring parameters of their own.
COUNTED = (
    FindingList.PAPER_WITHOUT_RECORD,
    FindingList.RECORD_WITHOUT_PAPER,
    FindingList.WRONG_PLACE_OR_STATE,
)


def test_every_finding_says_what_it_is_and_what_to_do() -> None:
    for group in ("findings", "finding_steps"):
        assert WORDS[group].keys() == set(FindingKind), group
        for kind in FindingKind:
            if kind.list in COUNTED:
                asked = placeholders(WORDS[group][kind.value]["vi"])
                assert asked <= {"subject", "owner", "expected", "seen"}, (group, kind)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_finding_names_its_places(language: str) -> None:
    officer, shelf = Holder(HolderKind.OFFICER, "Lê Văn Tám"), Holder(HolderKind.SHELF, "A1")
    found = Finding(FindingKind.WRONG_PLACE, "H40-1", owner="Đào", expected=officer, seen=shelf)
    said = words.finding_text(found, language)
    assert "Lê Văn Tám" in said
    assert "A1" in said
    assert "{" not in said
    assert "A1" in words.finding_step(found, language)
    nowhere = replace(found, seen=None)
    assert WORDS["places"]["all"][language] in words.finding_text(nowhere, language)
    assert words.place_text(DRAWER, language) == WORDS["places"]["drawer"][language]
    brought_back = Holder(HolderKind.DESK, "Lê Văn Tám")
    assert "Tám" not in words.place_text(brought_back, language)


def test_reasons_ask_only_for_what_a_reason_holds() -> None:
    for code, sentences in REASONS.items():
        assert sentences.keys() == set(LANGUAGES), code
        for sentence in sentences.values():
            assert placeholders(sentence) <= {"day", "time", "amount"}, code
    assert words.reason_text(Reason("extended"), "vi") != "extended"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_problem_speaks_the_readers_language(language: str) -> None:
    closed = Problem("kind", "step_not_open", {"status": "received", "open_steps": ["returned"]})
    said = words.problem_text(closed, language)
    assert WORDS["statuses"]["received"][language] in said
    assert WORDS["steps"]["returned"][language] in said
    assert words.problem_text(Problem("x", "of_a_later_program"), language) == "of_a_later_program"
    assert "{" not in words.fault_text("disk_full", {}, language)


def test_a_value_with_braces_is_only_text() -> None:
    got = Problem("x", "unknown_dossier", {"got": "{0.__class__} {got}"})
    assert "{0.__class__} {got}" in words.problem_text(got, "vi")
