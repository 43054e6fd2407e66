"""The evening's balance as lines: a figure, what it is made of, what to do, and where."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from desk_app.domain.evening import Evening
from desk_app.domain.listing import PRESSING, DueIn, Filter
from ui.numbers import money_text
from ui.theme.tokens import Tone

translate = QCoreApplication.translate
ROOM, DOSSIER = "room:", "dossier:"


@dataclass(frozen=True, slots=True)
class BalanceLine:
    """`to_do` is empty where nothing is open. `jump` is `room:NAME`, `dossier:NUMBER` or "";
    `wanted` are the dossiers of the register that the line counts.
    """

    title: str
    figure: str
    made_of: str = ""
    to_do: str = ""
    tone: Tone = Tone.NEUTRAL
    jump: str = ""
    wanted: Filter | None = None


def balance_lines(told: Evening) -> tuple[BalanceLine, ...]:
    """Every line of the balance, whether something is open or not: nothing hides."""
    return (
        *_taken_in(told),
        _receipts(told),
        _numbers(told),
        _fees(told),
        _due(told),
        _owed(told),
        _late(told),
        _out_of_hours(told),
        _unsent(told),
    )


def open_lines(lines: tuple[BalanceLine, ...]) -> int:
    """How many lines ask for something."""
    return sum(1 for line in lines if line.to_do)


def _first(nos: tuple[str, ...]) -> str:
    return f"{DOSSIER}{nos[0]}" if nos else ""


def _taken_in(told: Evening) -> tuple[BalanceLine, ...]:
    count = told.count
    channels = translate("Balance", "at the counter {direct} · online {online} · by post {post}")
    made_of = channels.format(direct=count.direct, online=count.online, post=count.post)
    return (
        BalanceLine(translate("Balance", "Received"), str(count.received), made_of),
        BalanceLine(
            translate("Balance", "of which quick entry"),
            str(count.quick),
            translate("Balance", "received and returned at once"),
        ),
        BalanceLine(translate("Balance", "Not accepted"), str(count.refused)),
        BalanceLine(translate("Balance", "Results returned"), str(count.returned)),
    )


def _receipts(told: Evening) -> BalanceLine:
    needless = told.count.quick + told.count.by_slip
    want, missing = told.count.received - needless, len(told.unprinted)
    said = translate("Balance", "Print {count} receipts").format(count=missing) if missing else ""
    return BalanceLine(
        translate("Balance", "Receipts printed"),
        f"{told.count.printed} / {want}",
        translate("Balance", "quick entries need none"),
        said,
        Tone.WARN if missing else Tone.NEUTRAL,
        _first(told.unprinted),
    )


def _numbers(told: Evening) -> BalanceLine:
    numbers = told.numbers
    made_of = translate("Balance", "voided {voided} · next {number}").format(
        voided=numbers.voided, number=numbers.next_no.rpartition("-")[2]
    )
    if numbers.provisional:
        more = translate("Balance", "provisional {count}").format(count=numbers.provisional)
        made_of = f"{more} · {made_of}"
    missing = [no.rpartition("-")[2] for no in numbers.missing]
    said = ""
    if missing:
        shown = ", ".join(missing[:3]) + ("…" if len(missing) > 3 else "")
        said = translate("Balance", "Find the slip or void: {numbers}").format(numbers=shown)
    return BalanceLine(
        translate("Balance", "Numbers used"),
        str(numbers.used),
        made_of,
        said,
        Tone.DANGER if missing else Tone.NEUTRAL,
    )


def _fees(told: Evening) -> BalanceLine:
    count = told.count
    receipts = len({(fee.series, fee.receipt_no) for fee in count.fees})
    made_of = translate("Balance", "{count} fee receipts").format(count=receipts)
    line = BalanceLine(translate("Balance", "Fees taken"), f"{money_text(count.money)} đ", made_of)
    if told.doubled_receipts:
        said = translate("Balance", "One fee receipt stands in two dossiers")
        return _asking(line, said, Tone.DANGER, _first(told.doubled_receipts))
    if told.unpaid:
        said = translate("Balance", "{count} without a fee receipt").format(count=len(told.unpaid))
        return _asking(line, said, Tone.WARN, _first(told.unpaid))
    return line


def _asking(line: BalanceLine, said: str, tone: Tone, jump: str) -> BalanceLine:
    return BalanceLine(line.title, line.figure, line.made_of, said, tone, jump)


def _due(told: Evening) -> BalanceLine:
    due = told.due_unfinished
    line = BalanceLine(translate("Balance", "Due today, no result yet"), str(due))
    if not due:
        return line
    said = translate("Balance", "Ask the officers, or apologise")
    return replace(
        _asking(line, said, Tone.WARN, ""), wanted=Filter(due=DueIn.TODAY, statuses=PRESSING)
    )


def _owed(told: Evening) -> BalanceLine:
    made_of = translate("Balance", "{count} due by this evening").format(count=told.owed_late)
    line = BalanceLine(
        translate("Balance", "Still to be handed over"), str(len(told.owed)), made_of
    )
    if not told.owed_late:
        return line
    said = translate("Balance", "Hand over {count} folders").format(count=told.owed_late)
    return _asking(line, said, Tone.WARN, f"{ROOM}handover")


def _late(told: Evening) -> BalanceLine:
    late = len(told.late)
    line = BalanceLine(
        translate("Balance", "Entered after the day it happened"),
        str(late),
        translate("Balance", "inspectors ask about these"),
    )
    if not late:
        return line
    return _asking(line, translate("Balance", "Say why in the note"), Tone.WARN, _first(told.late))


def _out_of_hours(told: Evening) -> BalanceLine:
    return BalanceLine(
        translate("Balance", "Entries outside working hours"), str(len(told.count.out_of_hours))
    )


def _unsent(told: Evening) -> BalanceLine:
    line = BalanceLine(translate("Balance", "Not yet sent to the centre"), str(told.unsent))
    if not told.unsent:
        return line
    if not told.is_enrolled:
        said = translate("Balance", "kept safely; no centre yet")
        return BalanceLine(line.title, line.figure, said)
    said = translate("Balance", "Send, or carry by USB stick")
    return _asking(line, said, Tone.WARN, f"{ROOM}sync")
