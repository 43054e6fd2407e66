"""No string is left without words, and what is shipped is what the sources say."""

from __future__ import annotations

from pathlib import Path

from installer.translations import FOLDER, ROOT, stale, unfinished


def test_translations_are_complete_and_up_to_date() -> None:
    assert stale() == []


def test_an_unfinished_string_would_be_noticed(tmp_path: Path) -> None:
    text = (ROOT / FOLDER / "vi.ts").read_text(encoding="utf-8")
    first = text.replace("<translation>", '<translation type="unfinished">', 1)
    (tmp_path / "vi.ts").write_text(first, encoding="utf-8")
    assert len(list(unfinished(tmp_path / "vi.ts"))) == 1
