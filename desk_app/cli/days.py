"""`desk days`: the closed days on three sides."""

from __future__ import annotations

from pathlib import Path

import click

from desk_app import words
from desk_app.cli.answer import Answer, command
from desk_app.cli.shape import full


@command("days")
@click.option("--limit", default=31, type=click.IntRange(1, 400), help="How many days back.")
def days(home: Path, clerk: str, limit: int) -> Answer:
    """The last days: paper counted, this machine, the centre; and exactly what differs."""
    from desk_app.usecases import two_sided
    from desk_app.usecases.opening import open_desk

    language = words.language()
    with open_desk(home, clerk) as desk:
        found, today = two_sided.days(desk, limit), desk.now().date()
    lines: list[str] = []
    for told in found:
        lines.append(words.day_text(told, today, language))
        lines += [f"  {words.difference_text(one, language)}" for one in told.differences]
    return Answer({"days": [{**full(told), "is_whole": told.is_whole} for told in found]}, lines)
