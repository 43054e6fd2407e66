"""The stock-take: choose a place, scan its folders in any order, see what does not agree."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desk_app.domain.day_findings import DayFindings
from desk_app.domain.dossier import Holder, HolderKind
from desk_app.domain.findings import FindingList
from desk_app.domain.paper_facts import StockTaken
from desk_app.domain.problems import Refused
from desk_app.domain.stock_take import Answer, Count, CountState, PlaceExpected
from ui.actions import Scan
from ui.background import Background
from ui.models.count_rows import LISTS, Counted, L, Rows, counted, rows_of_day
from ui.ports.evening import EveningPort
from ui.theme.tokens import Tone
from ui.trouble import Trouble
from ui.verdict import Verdict
from ui.widgets.basics import in_tab_order
from ui.widgets.count_side import CountSide
from ui.widgets.finding_list import FindingList as FindingCard
from ui.widgets.finding_panel import FindingPanel
from ui.widgets.places_list import PlaceRow
from ui.widgets.progress_line import ProgressLine
from ui.widgets.scan_banner import ScanBanner


class CountPanel(FindingPanel):
    """`said` something for the notice; `finished` with the count that was written down; `shown`
    when the lists are up to date.
    """

    said = Signal(str, str, bool)
    finished = Signal(object)
    shown = Signal()

    def __init__(self, port: EveningPort, background: Background) -> None:
        super().__init__()
        self._port = port
        self._words = port.words
        self._background = background
        self._count: Count | None = None
        self._state: CountState | None = None
        self._day: DayFindings | None = None
        self._done: dict[Holder | None, PlaceRow] = {}
        self._places: tuple[PlaceExpected, ...] = ()
        self._last_code = ""
        self.side = CountSide()
        self.banner = ScanBanner()
        self._bar = ProgressLine()
        self.lists = self._make_lists()
        self.hold(*(self.lists[which] for which in LISTS))
        self._lay_out()
        self._connect()
        self._rest()

    def _make_lists(self) -> dict[FindingList, FindingCard]:
        return {
            L.PAPER_WITHOUT_RECORD: FindingCard(
                self.tr("Paper without record"), self.tr("Every paper has its record.")
            ),
            L.RECORD_WITHOUT_PAPER: FindingCard(
                self.tr("Record without paper"), self.tr("Nothing is missing.")
            ),
            L.WRONG_PLACE_OR_STATE: FindingCard(
                self.tr("Wrong place or state"), self.tr("Everything is where it should be.")
            ),
        }

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.side)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.banner)
        column.addWidget(self._bar)
        lists = QHBoxLayout()
        lists.setSpacing(10)
        for which in LISTS:
            lists.addWidget(self.lists[which], 1)
        column.addLayout(lists, 1)
        row.addLayout(column, 1)

    def _connect(self) -> None:
        side = self.side
        side.chosen.connect(self.open)
        side.typed.connect(self.take)
        side.meant.connect(self._take_meant)
        side.dropped.connect(self._drop)
        side.undo.action.triggered.connect(self._take_back)
        side.partly.action.triggered.connect(lambda: self.finish(is_partial=True))
        in_tab_order(*side.stops, *(self.lists[which].table for which in LISTS))

    # --- what is shown -------------------------------------------------------------------------

    @property
    def count(self) -> Count | None:
        return self._count

    @property
    def state(self) -> CountState | None:
        """How far the count is; None while none goes on."""
        return self._state

    def begin(self) -> None:
        """Go on where a count was left today; else the places are offered."""
        today = self._port.now().date()
        if self._count is not None and self._count.day != today:
            self._give_up()  # a new one of the place keeps what it saw as a part
        if self._count is None:
            left = [one for one in self._port.count.unfinished() if one.day == today]
            if left:
                self._take_up(left[-1])
        self.side.places.setFocus()

    def show_day(self, found: DayFindings) -> None:
        """What the day's counts found, while none goes on; what was settled, in any case."""
        self._day = found
        self._places = tuple(self._port.count.places())
        self.refresh()

    def refresh(self) -> None:
        """Bring lists and figures up to date, aside: a large count has thousands of lines."""
        count, day, words = self._count, self._day, self._words
        self._show_places()
        if count is None:
            self._background.run(
                self, lambda: rows_of_day(day, words), self._show_rows, lane="count"
            )
            return

        def look() -> Counted | None:
            try:
                return counted(self._port.count.state(count), day, words)
            except Refused:
                return None

        self._background.run(self, look, lambda told: self._show_counted(count, told), lane="count")

    def _show_counted(self, count: Count, told: Counted | None) -> None:
        """`told` None: the count was finished or dropped by somebody else."""
        if count != self._count:
            return
        if told is None:
            self._give_up()
            self.refresh()
            return
        state = self._state = told.state
        self.banner.show_count(state.seen, state.expected, self._scanned_text(state))
        self._bar.show_progress(state.seen, state.expected)
        self._show_rows(told.rows)
        self._show_places()

    def _scanned_text(self, state: CountState) -> str:
        return self.tr("{count} codes scanned").format(count=state.scanned)

    def _show_rows(self, rows: Rows) -> None:
        still = self._count is not None
        tones = {L.RECORD_WITHOUT_PAPER: Tone.NEUTRAL if still else Tone.DANGER}
        tones[L.WRONG_PLACE_OR_STATE] = Tone.WARN
        unknown = "" if still or self._is_counted else self.tr("Not counted yet today.")
        for which, card in self.lists.items():
            tone = tones.get(which, Tone.DANGER)
            card.show_rows(rows.get(which, ()), tone, unknown=unknown)
        self.tell_row()
        self.shown.emit()

    @property
    def _is_counted(self) -> bool:
        return bool(self._done) or (self._day is not None and self._day.paper is not None)

    def _show_places(self) -> None:
        told = self._places
        near = (HolderKind.DESK, HolderKind.SHELF)
        name = self._port.place_text
        everything = sum(
            one.expected for one in told if one.place.kind in near and not one.place.name
        )
        rows = [PlaceRow(None, name(None), everything)]
        rows += [PlaceRow(one.place, name(one.place), one.expected) for one in told]
        counting = None
        if self._count is not None:
            place, state = self._count.place, self._state
            counting = PlaceRow(
                place,
                name(place),
                state.expected if state else 0,
                state.seen if state else 0,
                self.tr("being counted"),
                Tone.ACCENT,
            )
        self.side.show_places(rows, self._done, counting)

    def _give_up(self) -> None:
        """No count goes on any more."""
        self._count = self._state = None
        self._rest()

    def _rest(self) -> None:
        self.banner.rest(
            self.tr("Scan any folder to begin"),
            self.tr("Or choose a place and press Enter. The order does not matter."),
        )
        self.banner.hide_count()
        self._bar.show_progress(0, 0)
        self.side.offer(())
        self.side.show_last("")
        self.side.show_counting(is_counting=False)

    # --- a count -------------------------------------------------------------------------------

    def open(self, place: Holder | None) -> None:
        """Begin to count a place, or go on with it."""
        try:
            count = self._port.count.open(place)
        except (Refused, Trouble) as error:
            self._refuse(error)
            return
        if self._count is None or count.count_id != self._count.count_id:
            self._take_up(count)

    def _take_up(self, count: Count) -> None:
        self._count, self._state, self._last_code = count, None, ""
        where = self._port.place_text(count.place)
        self.banner.rest(
            self.tr("Counting: {place}").format(place=where),
            self.tr("Scan every folder there, in any order. A folder scanned twice counts once."),
        )
        self.side.show_counting(is_counting=True)
        self.side.show_last("")
        self.side.offer(())
        self.refresh()

    def take(self, scan: Scan | str) -> Verdict:
        """A scan, or a code typed by hand: it is kept before its answer is shown."""
        if self._count is None:
            self.open(self.side.here)
            if self._count is None:
                return Verdict.WRONG
        try:
            answer = self._port.count.scan(self._count, scan)
        except (Refused, Trouble) as error:
            self._refuse(error)
            return Verdict.WRONG
        self._show_answer(answer)
        self.refresh()
        return Verdict(answer.verdict.value)

    def _show_answer(self, answer: Answer) -> None:
        self._last_code = answer.code
        self.side.show_last(answer.code)
        number = answer.dossier_no or answer.code
        head = f"{number} · {answer.owner}" if answer.owner else number
        self.banner.tell(Verdict(answer.verdict.value), head, self._said_of(answer))
        self.side.offer(answer.suggestions)

    def _said_of(self, answer: Answer) -> str:
        if answer.finding is not None:
            return self._words.text(answer.finding)
        if not answer.code:
            return self.tr("Nothing was read. Scan it again.")
        if answer.is_again:
            return self.tr("Scanned before: it counts once.")
        if answer.dossier_no:
            dossier = self._port.steps.dossier(answer.dossier_no)
            place = self._port.place_text(dossier.holder)
            return f"{dossier.intake.procedure_name} · {place}"
        return self.tr("In its place.")

    def _refuse(self, error: Refused | Trouble) -> None:
        said = str(error)
        if isinstance(error, Refused):
            said = " ".join(self._port.problem_text(one) for one in error.problems)
        self.said.emit("", said, True)

    # --- by hand -------------------------------------------------------------------------------

    def _take_meant(self, code: str) -> None:
        """The code that was meant takes the place of the one that was typed."""
        self._take_back()
        self.take(code)

    def _take_back(self) -> None:
        if self._count is None or not self._last_code:
            return
        code, self._last_code = self._last_code, ""
        self._port.count.uncount(self._count, code)
        self.side.show_last("")
        self.side.offer(())
        self.banner.rest(code, self.tr("was taken back; it does not count."))
        self.refresh()

    # --- the end of it -------------------------------------------------------------------------

    def ask_to_leave(self) -> None:
        """What is not seen yet is told before it is written down as missing."""
        left = len(self._state.record_without_paper) if self._state is not None else 0
        self.banner.tell(
            Verdict.KNOWN,
            self.tr("{count} folders were not seen").format(count=left),
            self.tr("F9 again writes them down as missing. Ctrl F9 keeps a part, or scan on."),
        )

    def finish(self, *, is_partial: bool) -> StockTaken | None:
        """Write the count down; None where that was refused."""
        count, state = self._count, self._state
        if count is None:
            return None
        try:
            taken = self._port.count.finish(count, is_partial)
        except (Refused, Trouble) as error:
            self._refuse(error)
            return None
        name = self._port.place_text(count.place)
        word = self.tr("counted in part") if is_partial else self.tr("counted")
        whole = state is not None and state.seen >= state.expected
        tone = Tone.DONE if whole and not is_partial else Tone.WARN
        seen = state.seen if state else 0
        self._done[count.place] = PlaceRow(count.place, name, taken.expected, seen, word, tone)
        self._give_up()
        self.finished.emit(taken)
        return taken

    def _drop(self) -> None:
        if self._count is None:
            return
        self._port.count.drop(self._count)
        self._give_up()
        self.said.emit("", self.tr("This count was dropped; nothing was written down."), False)
        self.refresh()
