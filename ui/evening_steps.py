"""What settles a finding on the evening, by its way: a step in place, another room, or a reason."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal

from desk_app.domain.paper import RECEIPT
from desk_app.domain.problems import Refused
from ui.models.findings import FindingRow, Way, place_to_say, way_of
from ui.ports.evening import EveningPort
from ui.prints import Errand
from ui.screen import Screen
from ui.trouble import Trouble
from ui.widgets.settle_bar import Given, SettleBar

_ROOMS = {Way.TAKE_IN: "intake", Way.TAKE_OVER: "handover"}
_CARRIED = {Way.RETURN: "return", Way.TRANSCRIBE: "intake"}
"""Rooms that take the number up as if it had been scanned there."""
_ASKS = (Way.REASON, Way.VOID_NUMBER, Way.SPOIL_SLIP)


class EveningSteps(QObject):
    """`settled` with a sentence when something was stored."""

    settled = Signal(str)

    def __init__(
        self,
        room: Screen,
        port: EveningPort,
        bar: SettleBar,
        open_rows: Callable[[], tuple[FindingRow, ...]],
        day: Callable[[], date],
    ) -> None:
        """`open_rows` are the open findings in sight, `day` is the one that is shown."""
        super().__init__(room)
        self._room = room
        self._port = port
        self._bar = bar
        self._open_rows = open_rows
        self._day = day
        bar.given.connect(self._given)

    def take(self, row: FindingRow) -> None:
        """The step of a row; of one that somebody gave a reason for, its dossier."""
        finding = row.finding
        if not row.is_open:
            if finding.dossier_no:
                self._room.open_asked.emit(finding.dossier_no)
            return
        way = way_of(finding)
        if way in _ASKS:
            self._ask(way, row)
        elif way is Way.LOCATE:
            self._locate(row)
        elif way is Way.PRINT:
            self._room.print_asked.emit(
                Errand(self._port.steps.dossier(finding.dossier_no), RECEIPT)
            )
        elif way is Way.OPEN:
            self._room.open_asked.emit(finding.dossier_no)
        elif way in _CARRIED:
            self._room.carried_to.emit(_CARRIED[way], finding.subject)
        else:
            self._room.room_asked.emit(_ROOMS[way])

    def ask_reason(self) -> None:
        """The reason of the row one is on, whatever step it has."""
        row = self._bar.row
        if row is not None:
            self._ask(Way.REASON, row)

    def _ask(self, way: Way, row: FindingRow) -> None:
        kind = row.finding.kind
        same = [one for one in self._open_rows() if one.finding.kind is kind]
        self._bar.ask(way, row, same if row.is_open else ())

    def _locate(self, row: FindingRow) -> None:
        place = place_to_say(row.finding)
        try:
            self._port.steps.locate(row.finding.dossier_no, place, self.tr("Stock-take"))
        except (Refused, Trouble) as error:
            self._room.notice.tell(row.title, self._words(error), is_trouble=True)
            return
        said = self.tr("{number} is now recorded here: {place}").format(
            number=row.finding.dossier_no, place=self._port.place_text(place)
        )
        self.settled.emit(said)

    def _given(self, given: Given) -> None:
        try:
            self._store(given)
        except (Refused, Trouble) as error:
            self._bar.say_problem(self._words(error))
            return
        self._bar.leave()
        said = self.tr("{count} findings settled.").format(count=len(given.rows))
        self.settled.emit(said if len(given.rows) > 1 else self._one(given))

    def _one(self, given: Given) -> str:
        return self.tr("{number}: settled.").format(number=given.rows[0].title)

    def _store(self, given: Given) -> None:
        """Voiding goes one by one; what was voided before one that is refused stays so."""
        steps = self._port.steps
        if given.way is Way.REASON:
            steps.settle(self._day(), [row.finding for row in given.rows], given.reason)
            return
        void = steps.void_number if given.way is Way.VOID_NUMBER else steps.spoil_slip
        for row in given.rows:
            void(row.finding.subject, given.reason)

    def _words(self, error: Refused | Trouble) -> str:
        if isinstance(error, Refused):
            return " ".join(self._port.problem_text(one) for one in error.problems)
        return str(error)
