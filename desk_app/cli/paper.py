"""`desk print`."""

from __future__ import annotations

from pathlib import Path

import click

from desk_app import words
from desk_app.cli.answer import Answer, command
from desk_app.domain.paper import FORMS


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
