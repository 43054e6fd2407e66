"""`desk wording list`, `set`, `reset`: the unit's own words for texts of the forms."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desk_app import words
from desk_app.cli.answer import Answer, command
from desk_app.cli.shape import full

if TYPE_CHECKING:
    from desk_app.usecases.wording import FormText


@click.group("wording")
def wording() -> None:
    """Texts of the forms in this unit's own words."""


@command("list")
@click.option("--own", is_flag=True, help="Only those that differ from the shipped ones.")
def list_(home: Path, clerk: str, own: bool) -> Answer:
    """Every text that may be changed, with its key, shipped words and own ones."""
    from desk_app.usecases.opening import open_desk
    from desk_app.usecases.wording import texts_of

    with open_desk(home, clerk) as desk:
        found = [one for one in texts_of(desk) if one.own or not own]
    return Answer({"texts": [full(one) for one in found]}, [_line(one) for one in found])


def _line(one: FormText) -> str:
    return f"{one.key}: {one.shipped}" + (f" -> {one.own}" if one.own else "")


@command("set")
@click.argument("key")
@click.argument("text")
def set_(home: Path, clerk: str, key: str, text: str) -> Answer:
    """From now on the text KEY says TEXT; values stay where {name} stands."""
    from desk_app.usecases.opening import open_desk
    from desk_app.usecases.wording import put_text

    with open_desk(home, clerk) as desk:
        changed = put_text(desk, key, text)
    return Answer(full(changed), _line(changed))


@command("reset")
@click.argument("keys", nargs=-1)
@click.option("--all", "every", is_flag=True, help="Every text of the unit's own.")
def reset(home: Path, clerk: str, keys: tuple[str, ...], every: bool) -> Answer:
    """The shipped words again, for KEYS or for all."""
    from desk_app.usecases.opening import open_desk
    from desk_app.usecases.wording import reset_texts

    if bool(keys) == every:
        raise click.UsageError("name the keys, or say --all")
    with open_desk(home, clerk) as desk:
        count = reset_texts(desk, *keys)
    fields: dict[str, Any] = {"reset": count}
    return Answer(fields, words.sentence("said", "texts_reset", fields, words.language()))


for _one in (list_, set_, reset):
    wording.add_command(_one)
