"""How every command answers: one JSON object, or sentences; and its exit status.

0 done, 1 refused (problems with place and code), 2 usage, 3 environment, 4 integrity.
"""

from __future__ import annotations

import functools
import json
import logging
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

import click

from desk_app import words
from desk_app.config import home_dir
from desk_app.console import write_line
from desk_app.domain.problems import Problem, Refused

DONE, REFUSED, USAGE, ENVIRONMENT, INTEGRITY = range(5)

log = logging.getLogger(__name__)


class Failed(Exception):
    """A command ends with this error: `code` and sentence, exit status 3 or 4."""

    def __init__(self, code: str, status: int, **params: Any) -> None:
        super().__init__(code)
        self.code = code
        self.status = status
        self.params = params


def command(name: str) -> Callable[[Callable[..., Any]], click.Command]:
    """A command with --home, --clerk and --json, whose function gives its answer."""

    def wrap(function: Callable[..., Any]) -> click.Command:
        @functools.wraps(function)
        def run(home: Path | None, clerk: str, as_json: bool, **options: Any) -> None:
            context = click.get_current_context()
            root = context.find_root().params
            chosen = home_dir(home or root.get("home"))
            is_json = as_json or bool(root.get("as_json"))
            context.exit(_answer(lambda: function(chosen, clerk=clerk, **options), is_json))

        for option in (_JSON, _CLERK, _HOME):
            run = option(run)
        return click.command(name, help=function.__doc__)(run)

    return wrap


_HOME = click.option(
    "--home", type=click.Path(path_type=Path), help="The data folder (or DESK_HOME)."
)
_JSON = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
_CLERK = click.option("--clerk", default="", help="Who does it; else the unit's first clerk.")


class Answer(dict[str, Any]):
    """What a command says: the JSON object; `text` is what a person reads, `status` the exit."""

    def __init__(
        self, fields: Mapping[str, Any], text: Iterable[str] | str, status: int = DONE
    ) -> None:
        super().__init__(fields)
        self.text = [text] if isinstance(text, str) else list(text)
        self.status = status


def _answer(work: Callable[[], Answer], as_json: bool) -> int:
    try:
        answer = work()
    except click.UsageError:
        raise
    except Exception as error:  # noqa: BLE001  (told as a sentence; ours are logged)
        answer = told(error)
    _print(answer, as_json)
    return answer.status


def _print(answer: Answer, as_json: bool) -> None:
    if as_json:
        write_line(sys.stdout, json.dumps(answer, ensure_ascii=False))
        return
    stream = sys.stdout if answer.status == DONE else sys.stderr
    for line in answer.text:
        write_line(stream, line)


def told(error: Exception) -> Answer:
    """The answer for an error; only what we did not foresee is logged with its trace."""
    language = words.language()
    if isinstance(error, Refused):
        lines = [f"{p.place}: {words.problem_text(p, language)}" for p in error.problems]
        return Answer({"problems": [problem_fields(p) for p in error.problems]}, lines, REFUSED)
    if isinstance(error, Failed):
        return failure(error.code, error.params, error.status)
    fault = _store_fault(error)
    if fault is not None:
        return fault
    if isinstance(error, OSError):
        params = {"file": str(error.filename or ""), "detail": error.strerror or str(error)}
        return failure("system_refused", params, ENVIRONMENT)
    log.exception("a command failed in a way that was not foreseen")
    params = {"detail": f"{type(error).__name__}: {error}"}
    return failure("our_mistake", params, ENVIRONMENT)


def _store_fault(error: Exception) -> Answer | None:
    if "desk_app.store.faults" not in sys.modules:
        return None
    from desk_app.store.faults import IntegrityFault, StoreFault

    if not isinstance(error, StoreFault):
        return None
    status = INTEGRITY if isinstance(error, IntegrityFault) else ENVIRONMENT
    return failure(error.code, error.params, status)


def failure(code: str, params: Mapping[str, Any], status: int) -> Answer:
    text = words.fault_text(code, params, words.language())
    return Answer({"error": {"code": code, **_plain(params), "message": text}}, text, status)


def problem_fields(problem: Problem) -> dict[str, Any]:
    text = words.problem_text(problem, words.language())
    fields = {"place": problem.place, "code": problem.code}
    return {**_plain(problem.params), **fields, "message": text}


def _plain(params: Mapping[str, Any]) -> dict[str, Any]:
    keep = (str, int, bool, list, type(None))
    return {k: v if isinstance(v, keep) else str(v) for k, v in params.items()}
