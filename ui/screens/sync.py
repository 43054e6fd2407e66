"""F10: the road to the centre: what is unsent, what the centre said, the way by USB stick."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QVBoxLayout

from desk_app.domain.problems import Refused
from ui.actions import Actions
from ui.background import Background
from ui.dates import clock_text, day_text
from ui.models.unsent import unsent_columns
from ui.ports.sync import Line, Standing, SyncPort
from ui.road_words import road_words
from ui.screen import Screen
from ui.trouble import Trouble
from ui.widgets.basics import Card, KeyButton, in_tab_order, label, set_tag, tag
from ui.widgets.days_card import DaysCard
from ui.widgets.enrol_form import EnrolForm
from ui.widgets.rows_table import RowsTable

Answer = TypeVar("Answer")
_HERE_TO_ENROL = ("not_enrolled", "unknown_station")


class SyncScreen(Screen):
    """Errands with the centre and the stick run aside; one at a time."""

    def __init__(self, actions: Actions, background: Background, port: SyncPort) -> None:
        super().__init__()
        self._actions = actions
        self._background = background
        self._port = port
        self._is_busy = False
        self.ask_save: Callable[[str], Path | None] = self._ask_save
        self.ask_open: Callable[[], Path | None] = self._ask_open
        self.main = KeyButton(self.tr("Send now"), "F9", self, "main")
        self.state = tag("")
        self._title = label("", "product")
        self._advice = label("", "value")
        self._advice.setWordWrap(True)
        self._facts = {name: label("", "value") for name in self._lines()}
        self.table = RowsTable(unsent_columns(port.kind_text), self.tr("Not yet sent"))
        self.table.picked.connect(self._open)
        self._count = label("", "second")
        self._nothing = label(self.tr("Nothing is waiting to be sent."), "second")
        self.write = KeyButton(self.tr("Write to USB"), "Ctrl+U", self)
        self.read = KeyButton(self.tr("Read the answer from USB"), "Ctrl+O", self)
        self.form = EnrolForm()
        self.days = DaysCard(port.difference_text)
        self._lay_out()
        self.main.action.triggered.connect(self._do_main)
        self.write.action.triggered.connect(self._write_stick)
        self.read.action.triggered.connect(self._read_answer)
        self.form.entered.connect(self._enrol)
        in_tab_order(
            self.main, self.table, self.days.table, self.write, self.read, *self.form.tab_stops()
        )

    def _lines(self) -> dict[str, str]:
        return {
            "center": self.tr("Centre"),
            "address": self.tr("Address"),
            "station": self.tr("This counter's mark"),
            "last": self.tr("Last confirmed"),
            "next": self.tr("Next attempt"),
        }

    # --- making --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        body = QHBoxLayout()
        body.setSpacing(12)
        lists = QVBoxLayout()
        lists.setSpacing(12)
        lists.addWidget(self._make_list(), 55)
        lists.addWidget(self.days, 45)
        body.addLayout(lists, 62)
        body.addLayout(self._make_side(), 38)
        page = self.lay_page(label(self.tr("Sync"), "title"), self.state, spacing=12)
        page.addWidget(self._make_road())
        page.addLayout(body, 1)

    def _make_road(self) -> Card:
        card = Card()
        row = QHBoxLayout()
        row.setSpacing(16)
        said = QVBoxLayout()
        said.setSpacing(4)
        said.addWidget(self._title)
        said.addWidget(self._advice)
        said.addStretch(1)
        row.addLayout(said, 1)
        self.main.setMinimumWidth(220)
        row.addWidget(self.main)
        card.box.addLayout(row)
        return card

    def _make_list(self) -> Card:
        sheet = Card(spacing=6)
        title = QHBoxLayout()
        title.addWidget(label(self.tr("Not yet sent"), "heading"))
        title.addStretch(1)
        title.addWidget(self._count)
        sheet.box.addLayout(title)
        sheet.box.addWidget(self._nothing)
        sheet.box.addWidget(self.table, 1)
        sheet.box.addStretch(0)
        return sheet

    def _make_side(self) -> QVBoxLayout:
        facts = self._facts_card = Card(spacing=8)
        facts.box.addWidget(label(self.tr("The centre"), "heading"))
        grid = QGridLayout()
        grid.setVerticalSpacing(7)
        grid.setHorizontalSpacing(12)
        for row, (name, text) in enumerate(self._lines().items()):
            grid.addWidget(label(text, "label"), row, 0)
            grid.addWidget(self._facts[name], row, 1)
        grid.setColumnStretch(1, 1)
        facts.box.addLayout(grid)
        stick = self._stick_card = Card(spacing=8)
        stick.box.addWidget(label(self.tr("By USB stick"), "heading"))
        how = label(
            self.tr(
                "Without a line: write the lines to a stick, have the centre read it, and read "
                "its answer here. Doing it twice, or also by line, harms nothing."
            ),
            "second",
        )
        how.setWordWrap(True)
        stick.box.addWidget(how)
        for button in (self.write, self.read):
            stick.box.addWidget(button)
        side = QVBoxLayout()
        side.setSpacing(12)
        side.addWidget(facts)
        side.addWidget(stick)
        side.addWidget(self.form)
        side.addStretch(1)
        return side

    # --- what it shows -------------------------------------------------------------------------

    def begin(self) -> None:
        self.notice.hide()
        self.refresh()
        if self._must_enrol:
            self.form.address.editor.setFocus()
        else:
            self.main.setFocus()

    def look_again(self) -> None:
        self.refresh()

    @property
    def _must_enrol(self) -> bool:
        return self._port.road().state in _HERE_TO_ENROL

    def refresh(self) -> None:
        standing, road = self._port.standing(), self._port.road()
        state = "forked" if standing.is_forked else road.state
        words = road_words(state, standing.count)
        self._title.setText(words.title)
        self._advice.setText(words.advice)
        said = self.tr("{count} not yet sent").format(count=standing.count)
        set_tag(self.state, said if standing.count else self.tr("All sent"), words.tone)
        self.table.set_rows(standing.newest)
        self.table.setVisible(bool(standing.newest))
        self._nothing.setVisible(not standing.newest)
        self._count.setText(self._counted(standing))
        self._show_facts(standing)
        self.days.show_days(self._port.days())
        self._show_errands(is_enrolled=standing.enrolled is not None, is_forked=state == "forked")

    def _show_errands(self, *, is_enrolled: bool, is_forked: bool) -> None:
        """What can be done now: the stick needs a centre, two journals nothing but help."""
        must_enrol = self._must_enrol and not is_forked
        is_left = self.form.isAncestorOf(self.focusWidget() or self) and not must_enrol
        self.form.setVisible(must_enrol)
        self._stick_card.setVisible(is_enrolled)
        self._facts_card.setVisible(not (must_enrol and is_enrolled))
        self.main.set_caption(self.tr("Enrol") if must_enrol else self.tr("Send now"))
        for button in (self.write, self.read):
            self._enable(button, is_enrolled and not self._is_busy and not is_forked)
        self._enable(self.main, not is_forked and not self._is_busy)
        if is_left:
            self.main.setFocus()

    def _counted(self, standing: Standing) -> str:
        shown = len(standing.newest)
        if shown < standing.count:
            said = self.tr("the newest {shown} of {count}")
            return said.format(shown=shown, count=standing.count)
        return self.tr("{count} lines").format(count=standing.count)

    def _show_facts(self, standing: Standing) -> None:
        center, retry_at = standing.enrolled, self._port.road().retry_at
        last = standing.last_sent_at
        told = {
            "center": center.center_name if center else self.tr("none yet"),
            "address": center.center_url if center else "–",
            "station": standing.station,
            "last": f"{day_text(last.date())} {clock_text(last)}" if last else self.tr("never"),
            "next": clock_text(retry_at) if retry_at else self.tr("by itself, after every entry"),
        }
        if center is None:
            told["next"] = "–"
        for name, text in told.items():
            self._facts[name].setText(text)
            self._facts[name].setToolTip(text)

    def _enable(self, button: KeyButton, is_open: bool) -> None:
        button.action.setEnabled(is_open)

    def fact(self, name: str) -> str:
        return self._facts[name].text()

    @property
    def said(self) -> str:
        """The state of the road in words."""
        return f"{self._title.text()} {self._advice.text()}"

    # --- what it does --------------------------------------------------------------------------

    def _open(self, line: Line) -> None:
        if line.dossier_no:
            self.open_asked.emit(line.dossier_no)

    def _do_main(self) -> None:
        if self._must_enrol:
            self._enrol()
        else:
            self.notice.hide()
            self._port.send_now()

    def _write_stick(self) -> None:
        to = self.ask_save(self._port.stick_name())
        if to is not None:
            self._aside(lambda: self._port.write_stick(to), lambda count: self._written(to, count))

    def _written(self, to: Path, count: int) -> None:
        if not count:
            self.notice.tell(self.tr("Nothing to write:"), self.tr("everything was sent."))
            return
        said = self.tr("{count} lines. They count as sent when the centre's answer was read here.")
        self.notice.tell(to.name, said.format(count=count))

    def _read_answer(self) -> None:
        path = self.ask_open()
        if path is not None:
            self._aside(lambda: self._port.take_answer(path), self._answered)

    def _answered(self, count: int) -> None:
        said = self.tr("{count} lines are confirmed.").format(count=count)
        self.notice.tell(self.tr("Answer read:"), said)
        self.happened.emit()

    def _enrol(self) -> None:
        address, code = self.form.address.text.strip(), self.form.code.text.strip()
        if not self.form.check():
            return
        self.notice.tell("", self.tr("Asking the centre…"))
        self._aside(lambda: self._port.ask_center(address, code), self._accept)

    def _accept(self, reply: object) -> None:
        try:
            assigned = self._port.accept(reply)
        except (Refused, Trouble) as error:
            self._failed(error)
            return
        self.form.clear()
        said = self.tr("Numbers and lines now come and go by themselves.")
        if assigned:
            told = self.tr("{count} dossiers got their official number; print their receipts.")
            said = told.format(count=len(assigned))
        self.notice.tell(self.tr("Enrolled."), said)
        self.happened.emit()

    def _aside(self, work: Callable[[], Answer], then: Callable[[Answer], None]) -> None:
        """One errand at a time: what a centre answered must not be lost to the next."""

        def done(answer: Answer) -> None:
            self._is_busy = False
            then(answer)
            self.refresh()

        self._is_busy = True
        self.refresh()
        self._background.run(self, work, done, self._failed)

    def _failed(self, error: Exception) -> None:
        self._is_busy = False
        self.refresh()
        if isinstance(error, Refused):
            self.notice.hide()
            words = " ".join(self._actions.problem_text(p) for p in error.problems)
            places = {problem.place for problem in error.problems}
            if not self.form.show_problem(places, words):
                self.notice.tell(self.tr("Not done:"), words, is_trouble=True)
        elif isinstance(error, Trouble):
            self.notice.tell(self.tr("Not done:"), str(error), is_trouble=True)
        else:
            raise error

    def _ask_save(self, name: str) -> Path | None:
        start = str(Path.home() / name)
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Write to USB"), start)
        return Path(chosen) if chosen else None

    def _ask_open(self) -> Path | None:
        title = self.tr("Read the answer from USB")
        chosen, _ = QFileDialog.getOpenFileName(self, title, str(Path.home()))
        return Path(chosen) if chosen else None
