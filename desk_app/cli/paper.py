"""`desk print`."""

from __future__ import annotations

from pathlib import Path

import click

from desk_app import words
from desk_app.cli.answer import Answer, command


@command("print")
@click.argument("dossier_no")
@click.option(
    "--form",
    default="receipt",
    help="receipt, appointment, supplement_request, refusal, result_receipt",
)
@click.option("--paper", default="", help="a4, a5, a6, k80")
@click.option("--to", required=True, type=click.Path(path_type=Path), help="The PDF file.")
def print_(home: Path, clerk: str, dossier_no: str, form: str, paper: str, to: Path) -> Answer:
    """Print a form of a stored dossier into a PDF file; the copy is journaled."""
    from desk_app.usecases.opening import open_desk
    from desk_app.usecases.printing import print_form

    with open_desk(home, clerk) as desk:
        page = print_form(desk, dossier_no, form.lower(), paper.lower(), to.absolute())
    fields = {
        "path": str(to.absolute()),
        "copy": page.copy,
        "sha256": page.sha256,
        "form": page.form,
        "paper": page.paper,
    }
    return Answer(fields, words.sentence("said", "printed", fields, words.language()))
