"""The words for problems, faults and steps, in the language of whoever reads them.

Codes never change; sentences live in resources/words.json as code -> language -> sentence with
`{name}` for each parameter.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import resources
from desk_app.domain.moments import parse_moment
from desk_app.domain.problems import Problem
from desk_app.domain.reasons import Reason
from desk_app.domain.reasons import reason_text as _reason_text
from desk_app.domain.seal_verdicts import SealState, SealVerdict
from desk_app.domain.stock_take import DRAWER
from desk_app.domain.two_sided import DayState, Difference, ThreeWay
from desk_app.domain.versions import Changed

if TYPE_CHECKING:
    from desk_app.domain.dossier import Holder
    from desk_app.domain.findings import Finding

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
    """Where a folder is or should be; None is tray and shelf together."""
    if place is None:
        return sentence("places", "all", {}, in_language)
    code = place.kind.value
    if place.name and code == "shelf":
        code = "shelf_at"
    elif place == DRAWER:
        code = "drawer"
    return sentence("places", code, {"name": place.name}, in_language)


def finding_text(finding: Finding, in_language: str) -> str:
    """What does not agree, in a sentence."""
    params = _finding_params(finding, in_language)
    code = f"{finding.kind.value}_{params.get('case', '')}"
    if code in _words("words.json").get("finding_cases", {}):
        return sentence("finding_cases", code, params, in_language)
    return sentence("findings", finding.kind.value, params, in_language)


def finding_step(finding: Finding, in_language: str) -> str:
    """What is to be done about it."""
    params = _finding_params(finding, in_language)
    return sentence("finding_steps", finding.kind.value, params, in_language)


def _finding_params(finding: Finding, in_language: str) -> dict[str, str]:
    """What a finding's sentences may name: its own parameters, with steps and statuses in words."""
    own = dict(finding.params)
    if "status" in own:
        own["status"] = sentence("statuses", own["status"], {}, in_language)
    if "step" in own:
        own["step"] = sentence("steps", own["step"].replace("_", "-"), {}, in_language)
    return {
        **own,
        "subject": finding.subject,
        "owner": finding.owner,
        "expected": place_text(finding.expected, in_language) if finding.expected else "",
        "seen": place_text(finding.seen, in_language),
    }


def reason_text(reason: Reason, in_language: str) -> str:
    """One sentence of why a due date is what it is."""
    return _reason_text(reason, _words("reasons.json"), in_language)


# --- a scanned receipt -------------------------------------------------------------------------


def seal_text(verdict: SealVerdict, station_tag: str, in_language: str) -> str:
    """What a scanned receipt is worth, and what to do; `station_tag` as it stands on the paper."""
    code = verdict.state.value
    if verdict.state is SealState.UNSIGNED and verdict.is_superseded:
        code = "unsigned_superseded"
    params = {
        "version": verdict.version,
        "latest": verdict.latest,
        "station": verdict.station_name or station_tag,
        "tag": station_tag,
    }
    return sentence("seals", code, params, in_language)


def changed_text(verdict: SealVerdict, one: Changed, in_language: str) -> str:
    """`Hẹn trả: “…” → “…”` between versions; what record and paper say where they differ."""
    nothing = sentence("paper_changes", "nothing", {}, in_language)
    params = {
        "name": sentence("printed_fields", one.field, {}, in_language),
        "before": _printed_value(one.field, one.before) or nothing,
        "after": _printed_value(one.field, one.after) or nothing,
    }
    code = "version" if verdict.is_superseded else "paper"
    return sentence("paper_changes", code, params, in_language)


def _printed_value(field: str, value: str) -> str:
    is_moment = bool(value) and field in ("received_at", "due_at")
    return f"{parse_moment(value):%H:%M %d/%m/%Y}" if is_moment else value


# --- a closed day on three sides ---------------------------------------------------------------


def day_text(told: ThreeWay, today: date, in_language: str) -> str:
    """`Hôm qua: 47 giấy · 47 máy · 47 trung tâm — khớp`, or what is still missing."""

    def say(code: str, count: int = 0) -> str:
        return sentence("days", code, {"count": count}, in_language)

    named = {0: say("today"), 1: say("yesterday")}
    when = named.get((today - told.day).days, f"{told.day:%d/%m}")
    if told.state is DayState.NOT_CLOSED:
        return f"{when}: {say('here', told.here)} · {say('not_closed')}"
    paper = say("paper_not_counted") if told.paper is None else say("paper", told.paper)
    missing = told.center is None
    center = say(told.state.value) if missing else say("center", told.center or 0)
    parts = [paper, say("here", told.here), center]
    if told.later:
        parts.append(say("later", told.later))
    said = f"{when}: {' · '.join(parts)}"
    if told.differences:
        return f"{said} — {say('differs', len(told.differences))}"
    return f"{said} — {say('equal')}" if told.is_whole else said


def difference_text(one: Difference, in_language: str) -> str:
    """What exactly does not agree."""
    params = {"here": one.here, "there": one.there, "numbers": ", ".join(one.numbers)}
    return sentence("day_differences", one.what.value, params, in_language)
