"""The `desk` command, called in this process: its exit status and what it said."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from desk_app.cli.main import run


@dataclass(frozen=True, slots=True)
class Said:
    status: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        """The one JSON object on standard output; anything else fails."""
        found = json.loads(self.out)
        assert isinstance(found, dict)
        assert self.out.count("\n") == 1, "more than one line"
        assert self.err == "", self.err
        return found

    @property
    def codes(self) -> list[tuple[str, str]]:
        """Place and code of every problem."""
        return [(problem["place"], problem["code"]) for problem in self.json["problems"]]


class Command:
    """`desk` on one data folder; --json unless told otherwise."""

    def __init__(self, home: Path, capture: pytest.CaptureFixture[bytes]) -> None:
        self.home = home
        self._capture = capture

    def __call__(self, *arguments: str, as_json: bool = True) -> Said:
        self._capture.readouterr()
        whole = [*arguments, "--home", str(self.home), *(["--json"] if as_json else [])]
        status = run(whole)
        out, err = self._capture.readouterr()
        said = Said(status, out.decode("utf-8"), err.decode("utf-8"))
        assert "Traceback" not in said.out + said.err
        return said

    def receive(self, draft: Any) -> Said:
        path = self.home.parent / "draft.json"
        text = draft if isinstance(draft, bytes) else json.dumps(draft).encode()
        path.write_bytes(text)
        return self("receive", "--draft", str(path))

    def record(self, number: str, kind: str, **fields: Any) -> Said:
        return self("record", number, kind, "--fields", json.dumps(fields))
