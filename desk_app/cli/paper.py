"""`desk print`, `desk register`, `desk forms`."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from desk_app import words
from desk_app.cli.answer import Answer, command
from desk_app.cli.shape import full
from desk_app.domain.moments import parse_day
from desk_app.domain.paper import FORMS
from desk_app.domain.problems import Problem, Refused


@command("print")
@click.argument("dossier_nos", nargs=-1, required=True)
@click.option("--form", default="receipt", help=", ".join(FORMS))
@click.option("--paper", default="", help="a4, a5, a6, k80; of a label l58x40, l100x50")
@click.option("--to", required=True, type=click.Path(path_type=Path), help="The PDF file.")
def print_(
    home: Path, clerk: str, dossier_nos: tuple[str, ...], form: str, paper: str, to: Path
) -> Answer:
    """Print a form of a stored dossier into a PDF file; the copy is journaled.

    Several dossiers of one person and day go on one receipt: --form receipt_list.
    """
    from desk_app.cli import wiring
    from desk_app.usecases.opening import open_desk
    from desk_app.usecases.printing import print_form

    with wiring.sealed(open_desk(home, clerk)) as desk:
        number, *others = dossier_nos
        page = print_form(desk, number, form.lower(), paper.lower(), to.absolute(), others)
    fields = {
        "path": str(to.absolute()),
        "copy": page.copy,
        "sha256": page.sha256,
        "form": page.form,
        "paper": page.paper,
        "is_signed": bool(page.signed_with),
        "dossier_nos": [page.dossier_no, *(one.dossier_no for one in page.others)],
    }
    return Answer(fields, words.sentence("said", "printed", fields, words.language()))


@command("register")
@click.option("--from", "first", required=True, help="The first day: 2026-11-20 or 20/11/2026.")
@click.option("--to", "last", default="", help="The last day; else the first one alone.")
@click.option("--to-file", "path", required=True, type=click.Path(path_type=Path))
def register(home: Path, clerk: str, first: str, last: str, path: Path) -> Answer:
    """Print the register book (form 07) of a day or a period into a PDF file."""
    from desk_app.usecases.opening import open_desk
    from desk_app.usecases.registering import register_of, save_register

    days = [_day(first, "from"), _day(last or first, "to")]
    with open_desk(home, clerk) as desk:
        book = register_of(desk, *days)
        save_register(desk, book, path.absolute())
    fields = {
        "path": str(path.absolute()),
        "from": full(book.first),
        "to": full(book.last),
        "rows": len(book.rows),
    }
    return Answer(fields, words.sentence("said", "register_written", fields, words.language()))


def _day(text: str, place: str) -> date:
    try:
        return parse_day(text.strip())
    except ValueError:
        raise Refused(Problem(place, "not_a_date", {"got": text[:40]})) from None


@command("forms")
@click.option("--to", "folder", required=True, type=click.Path(path_type=Path))
def forms(home: Path, clerk: str, folder: Path) -> Answer:
    """Print every form of every rule set with a sample dossier into PDF files of a folder.

    They carry this desk's heading and its own wording; without a desk those of a sample unit.
    """
    from desk_app.usecases.opening import is_set_up, open_desk
    from desk_app.usecases.specimens import sample_unit, write_specimens

    unit = sample_unit()
    if is_set_up(home):
        with open_desk(home, clerk) as desk:
            unit = desk.unit
    written = write_specimens(unit, folder.absolute())
    fields = {
        "folder": str(folder.absolute()),
        "unit": unit.name,
        "count": len(written),
        "forms": [full(one) for one in written],
    }
    said = words.sentence("said", "forms_written", fields, words.language())
    return Answer(fields, [said, *(f"{one.file}  {one.title}" for one in written)])
