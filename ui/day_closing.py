"""Closing a day: asked for twice, signed for by the head where something stays open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desk_app.domain.day_findings import DayFindings
from desk_app.domain.evening import Evening
from desk_app.domain.problems import Refused
from ui.dates import day_text
from ui.ports.evening import EveningPort
from ui.screen import Screen
from ui.trouble import Trouble
from ui.widgets.closing_panel import ClosingPanel

if TYPE_CHECKING:
    from desk_app.domain.roster import Approval

AskHead = Callable[[QWidget, str, Callable[["Approval | None"], None]], None]


@dataclass(frozen=True, slots=True)
class DayTold:
    """What the room shows of a day, looked at in one go."""

    evening: Evening
    found: DayFindings


class DayClosing(QObject):
    """`closed` once the day is; what stands in the way is said in the room."""

    closed = Signal(object)

    def __init__(
        self, room: Screen, port: EveningPort, panel: ClosingPanel, ask_head: AskHead
    ) -> None:
        super().__init__(room)
        self._room = room
        self._port = port
        self._panel = panel
        self._ask_head = ask_head
        self._asked_about: DayTold | None = None

    @property
    def question(self) -> str:
        """What closing asks before it is done; "" when it does not ask."""
        return self._panel.question if self._asked_about is not None else ""

    def withdraw(self) -> None:
        self._asked_about = None
        self._panel.ask("")
        self._panel.note.set_problem("")

    def close_day(self, told: DayTold | None) -> None:
        """A closed day is not opened again, so it is asked for twice: by what one was asked about
        and nothing else."""
        if told is None or told.evening.is_closed:
            return
        if told != self._asked_about:
            self._ask(told)
        elif told.found.open and self._port.needs_head():
            why = self.tr("Day {day}: sign for {count} findings that stay open").format(
                day=day_text(told.evening.day), count=len(told.found.open)
            )
            self._ask_head(self._room, why, lambda approval: self._close(told, approval))
        else:
            self._close(told, None)

    def _ask(self, told: DayTold) -> None:
        head = self.tr("{day} will be sealed; it is not opened again.").format(
            day=day_text(told.evening.day)
        )
        said = self.tr("{count} findings stay open.").format(count=len(told.found.open))
        counting = self.tr("A count is still under way: Alt 1 goes on with it.")
        again = self.tr("F9 again closes the day, Esc goes back.")
        is_counting = any(one.day == told.evening.day for one in self._port.count.unfinished())
        more = [*([said] if told.found.open else []), *([counting] if is_counting else [])]
        self._panel.ask(" ".join([head, *more, again]))
        self._asked_about = told

    def _close(self, told: DayTold, approval: Approval | None) -> None:
        day = told.evening.day
        try:
            self._port.close(day, self._panel.note.text, approval)
        except Refused as refused:
            self.withdraw()
            self._tell(refused)
            return
        except Trouble as trouble:
            self.withdraw()
            self._room.notice.tell("", str(trouble), is_trouble=True)
            return
        self._panel.note.set_text("")
        self._panel.print_it.setFocus()  # the note falls asleep with the day
        self.closed.emit(day)

    def _tell(self, refused: Refused) -> None:
        words = self._port.problem_text(refused.problems[0])
        if refused.problems[0].place == "note":
            self._panel.note.set_problem(words)
            self._panel.note.line.setFocus()
        else:
            self._room.notice.tell("", words, is_trouble=True)
