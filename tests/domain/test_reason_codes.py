"""Every code the rules can utter has its sentence: read from their source, so none is forgotten."""

from __future__ import annotations

import ast
from pathlib import Path

from desk_app.domain import changes, deadlines, supplements
from desk_app.store.shipped import load_reason_texts


def codes_in(path: Path) -> set[str]:
    """Texts given to Reason(…) and reason_at(…), directly or by way of a conditional or a name."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    made: set[str] = set()
    for node in ast.walk(tree):
        is_reason = (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id in ("Reason", "reason_at")
        )
        is_code = isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "code"
        first = node.args[0] if isinstance(node, ast.Call) and is_reason else None
        source = node.value if isinstance(node, ast.Assign) and is_code else first
        if isinstance(source, ast.IfExp):
            made |= {str(ast.literal_eval(source.body)), str(ast.literal_eval(source.orelse))}
        elif isinstance(source, ast.Constant):
            made.add(str(source.value))
    return made


def test_sentences_and_codes_are_the_same_set() -> None:
    made = set().union(*(codes_in(Path(m.__file__)) for m in (changes, deadlines, supplements)))
    assert made == load_reason_texts().keys()
