"""`desk slips`: blank receipts for the hours without electricity."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desk_app import words
from desk_app.cli.answer import Answer, command
from desk_app.cli.shape import full
from desk_app.domain.slips import Slip, SlipBlock, SlipState, balance_of

if TYPE_CHECKING:
    from desk_app.usecases.desk import Desk


@command("slips")
@click.option("--count", type=int, help="Print a block of so many, 1 to 500.")
@click.option("--block", "block_no", help="Print the blank ones of a block again: PB-XXXX-00001.")
@click.option("--to", type=click.Path(path_type=Path), help="The PDF file.")
@click.option("--paper", default="", help="a5, a4")
@click.option("--void", "slip_no", help="A slip that will never be used: PG-XXXX-00001.")
@click.option("--reason", default="", help="Why it is voided.")
def slips(
    home: Path,
    clerk: str,
    count: int | None,
    block_no: str | None,
    to: Path | None,
    paper: str,
    slip_no: str | None,
    reason: str,
) -> Answer:
    """Print slips for the drawer, void one, or say what became of them all."""
    from desk_app.usecases.opening import open_desk

    asked = [one for one in (count, block_no, slip_no) if one is not None]
    if len(asked) > 1:
        raise click.UsageError("--count, --block and --void: one at a time.")
    if (count is not None or block_no is not None) != (to is not None):
        raise click.UsageError("--count and --block go with --to FILE, and --to with one of them.")
    with open_desk(home, clerk) as desk:
        if slip_no is not None:
            return _void(desk, slip_no, reason)
        if to is not None:
            return _print(desk, count, block_no or "", to.absolute(), paper.lower())
        return _all(desk)


def _print(desk: Desk, count: int | None, block_no: str, to: Path, paper: str) -> Answer:
    from desk_app.usecases import slip_pages
    from desk_app.usecases import slips as use

    slip_pages.check_place(to, paper)
    block = use.print_slips(desk, count) if count is not None else use.slip_block(desk, block_no)
    slip_pages.save_pages(desk, block.slips, to, paper)
    chosen = slip_pages.blanks(block.slips)
    fields = {
        "path": str(to),
        "block_no": block.block_no,
        "count": len(chosen),
        "first": chosen[0].slip_no,
        "last": chosen[-1].slip_no,
        "is_provisional": not chosen[0].agency_code,
        "slips": [_slip(slip) for slip in chosen],
    }
    return Answer(fields, words.sentence("said", "slips_printed", fields, words.language()))


def _void(desk: Desk, slip_no: str, reason: str) -> Answer:
    from desk_app.usecases import slips as use

    fields = _slip(use.spoil_slip(desk, slip_no, reason))
    return Answer(fields, words.sentence("said", "slip_voided", fields, words.language()))


def _all(desk: Desk) -> Answer:
    from desk_app.usecases import slips as use

    blocks = [_block(block) for block in use.slips(desk)]
    balance = full(use.slip_balance(desk))
    balance["printed"] = sum(balance[name] for name in ("used", "spoilt", "blank", "missing"))
    language = words.language()
    lines = [words.sentence("said", "slip_block", block, language) for block in blocks]
    lines.append(words.sentence("said", "slip_balance", balance, language))
    return Answer({"blocks": blocks, "balance": balance}, lines)


def _block(block: SlipBlock) -> dict[str, Any]:
    counted = balance_of(block.slips)
    return {
        "block_no": block.block_no,
        "printed_at": full(block.printed_at),
        "printed_on": f"{block.printed_at:%d/%m/%Y}",
        "first": block.slips[0].slip_no,
        "last": block.slips[-1].slip_no,
        "agency_code": block.slips[0].agency_code,
        "printed": counted.printed,
        **{state.value: len(block.in_state(state)) for state in SlipState},
        "slips": [_slip(slip) for slip in block.slips],
    }


def _slip(slip: Slip) -> dict[str, Any]:
    names = ("slip_no", "block_no", "running", "state", "dossier_no", "reason")
    return {name: full(getattr(slip, name)) for name in names}
