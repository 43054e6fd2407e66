"""Blocks of slips as rows: what of each is used, spoilt, blank, missing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desk_app.domain.slips import SlipBalance, SlipBlock, slip_serial
from ui.dates import clock_text, day_text
from ui.models.rows import RowsColumn
from ui.theme.tokens import Tone

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class BlockRow:
    block: SlipBlock
    balance: SlipBalance


def block_columns() -> tuple[RowsColumn[BlockRow], ...]:
    return (
        RowsColumn(translate("Slips", "Slips"), _serials, is_strong=True),
        RowsColumn(translate("Slips", "Printed"), _printed, 140),
        RowsColumn(translate("Slips", "Numbers of each day"), _runnings, 170),
        _count(translate("Slips", "Used"), lambda told: told.used, 76),
        _count(translate("Slips", "Spoilt"), lambda told: told.spoilt, 70),
        _count(translate("Slips", "Blank"), lambda told: told.blank, 84),
        RowsColumn(translate("Slips", "Missing"), _missing, 96, is_right=True, tag=_alarm),
    )


def _count(title: str, figure: Callable[[SlipBalance], int], width: int) -> RowsColumn[BlockRow]:
    return RowsColumn(title, lambda row: str(figure(row.balance)), width, is_right=True)


def _serials(row: BlockRow) -> str:
    first, last = row.block.slips[0].slip_no, row.block.slips[-1].slip_no
    return first if first == last else f"{first} – {slip_serial(last):05d}"


def _printed(row: BlockRow) -> str:
    at = row.block.printed_at
    return f"{day_text(at.date())} {clock_text(at)}"


def _runnings(row: BlockRow) -> str:
    first, last = row.block.slips[0], row.block.slips[-1]
    said = f"{first.running:0{first.width}d}"
    if last != first:
        said += f" – {last.running:0{last.width}d}"
    if first.agency_code:
        return said
    return translate("Slips", "{numbers}, provisional").format(numbers=said)


def _missing(row: BlockRow) -> str:
    return str(row.balance.missing) if row.balance.is_counted else "–"


def _alarm(row: BlockRow) -> Tone | None:
    return Tone.DANGER if row.balance.missing else None


def balance_text(told: SlipBalance) -> str:
    """`50 slips: 3 used · 1 spoilt · 46 blank`, and what counting the drawer said."""
    said = translate("Slips", "{printed} slips: {used} used · {spoilt} spoilt · {blank} blank")
    text = said.format(printed=told.printed, used=told.used, spoilt=told.spoilt, blank=told.blank)
    if not told.is_counted:
        return f"{text} · " + translate("Slips", "the drawer was not counted today")
    return f"{text} · " + translate("Slips", "{missing} missing").format(missing=told.missing)
