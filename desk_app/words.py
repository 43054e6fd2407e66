"""The words for problems, faults and steps, in the language of whoever reads them.

Codes never change; sentences live in resources/words.json as code -> language -> sentence with
`{name}` for each parameter.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import resources
from desk_app.domain.dossier import Holder, HolderKind
from desk_app.domain.findings import Finding
from desk_app.domain.problems import Problem
from desk_app.domain.reasons import Reason
from desk_app.domain.reasons import reason_text as _reason_text
from desk_app.domain.stock_take import DRAWER

LANGUAGES = ("vi", "en")
_SHIPPED = Path(resources.__file__).parent


def language() -> str:
    """Vietnamese unless DESK_LANG says otherwise."""
    chosen = os.environ.get("DESK_LANG", "vi")
    return chosen if chosen in LANGUAGES else "vi"


@cache
def _words(name: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] = json.loads((_SHIPPED / name).read_bytes())
    return found


def demo_errands() -> list[dict[str, Any]]:
    """The citizens of the demo: drafts as scripts send them, what is printed, what follows."""
    found: list[dict[str, Any]] = json.loads((_SHIPPED / "demo.json").read_bytes())
    return found


def usual(name: str) -> tuple[str, ...]:
    """Words offered while a form is filled in, in the language of the forms."""
    return tuple(_words("usual.json")[name])


class _Params(dict[str, Any]):
    """A sentence may name a parameter that was not given: then its name stands there."""

    def __missing__(self, key: str) -> str:
        return f"({key})"


def sentence(group: str, code: str, params: Mapping[str, Any], in_language: str) -> str:
    """The sentence of a code in `group` (problems, faults, steps, statuses, said)."""
    words = _words("words.json").get(group, {}).get(code, {})
    text = words.get(in_language) or words.get("vi")
    return str(text).format_map(_Params(params)) if text else code


def problem_text(problem: Problem, in_language: str) -> str:
    """What is wrong and what to do, for beside the field."""
    params: dict[str, Any] = dict(problem.params)
    if "status" in params:
        params["status"] = sentence("statuses", str(params["status"]), {}, in_language)
    if isinstance(params.get("open_steps"), list):
        named = (sentence("steps", s, {}, in_language) for s in params["open_steps"])
        params["open_steps"] = ", ".join(named)
    return sentence("problems", problem.code, params, in_language)


def fault_text(code: str, params: Mapping[str, Any], in_language: str) -> str:
    """What happened to the file, the line or the printer, what is safe, and what to do."""
    return sentence("faults", code, params, in_language)


def place_text(place: Holder | None, in_language: str) -> str:
    """A place in words; None: everywhere at this desk."""
    if place is None:
        return sentence("places", "all", {}, in_language)
    if place == DRAWER:
        return sentence("places", "drawer", {}, in_language)
    has_name = bool(place.name) and place.kind not in (HolderKind.DESK, HolderKind.CITIZEN)
    code = f"{place.kind.value}_at" if has_name else place.kind.value
    return sentence("places", code, {"name": place.name}, in_language)


def finding_text(finding: Finding, in_language: str) -> str:
    """What was found, in one sentence."""
    return sentence("findings", finding.kind, _finding_params(finding, in_language), in_language)


def finding_step(finding: Finding, in_language: str) -> str:
    """What to do about it."""
    params = _finding_params(finding, in_language)
    return sentence("finding_steps", finding.kind, params, in_language)


def _finding_params(finding: Finding, in_language: str) -> dict[str, Any]:
    """A folder seen nowhere in particular was seen at this desk."""
    unknown = sentence("places", "unknown", {}, in_language)
    expected = place_text(finding.expected, in_language) if finding.expected else unknown
    params: dict[str, Any] = {
        **dict(finding.params),
        "subject": finding.subject,
        "owner": finding.owner,
        "expected": expected,
        "seen": place_text(finding.seen, in_language),
    }
    return params


def reason_text(reason: Reason, in_language: str) -> str:
    """One sentence of why a due date is what it is."""
    return _reason_text(reason, _words("reasons.json"), in_language)
