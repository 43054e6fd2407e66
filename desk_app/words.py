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
from desk_app.domain.problems import Problem
from desk_app.domain.reasons import Reason
from desk_app.domain.reasons import reason_text as _reason_text

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


def reason_text(reason: Reason, in_language: str) -> str:
    """One sentence of why a due date is what it is."""
    return _reason_text(reason, _words("reasons.json"), in_language)
