"""F6: a result is given back. Scan the receipt, check the person, one key for the rating, Enter."""

from __future__ import annotations

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk_app.domain.dossier import Dossier, ReturnBy
from desk_app.domain.problems import Problem, Refused
from desk_app.domain.workflow import open_steps
from ui.actions import Actions, Scan
from ui.ports.returning import ReturnPort
from ui.prints import Errand
from ui.problems import ProblemPlaces
from ui.screen import Screen
from ui.widgets.basics import Card, KeyButton, add_key, label, scaled
from ui.widgets.field import Field
from ui.widgets.person_form import error_line
from ui.widgets.return_form import ReturnForm
from ui.widgets.return_sheet import ReturnSheet
from ui.widgets.waiting_list import WaitingList

FORM = "result_receipt"
_SHELF_SHARE = (62, 38)


class ReturnScreen(Screen):
    def __init__(self, actions: Actions, port: ReturnPort) -> None:
        super().__init__()
        self._actions = actions
        self._port = port
        self.shown: Dossier | None = None
        self._last: Dossier | None = None
        asked = self.tr("Scan the receipt, or type the dossier number")
        self.number = Field(asked, 60)
        self.number.hide_title()
        self.number.line.setProperty("role", "main")
        self.number.line.setPlaceholderText(asked)
        self.form = ReturnForm()
        self.shelf = WaitingList()
        self.give = KeyButton(self.tr("Give back"), "F9", self, "main")
        self.print_it = KeyButton(self.tr("Print the result receipt"), "Ctrl+P", self, "quiet")
        self.preview = KeyButton(self.tr("Preview"), "Ctrl+Shift+P", self, "quiet")
        self.page = KeyButton(self.tr("The dossier's page"), "Alt+X", self, "quiet")
        self.clear = KeyButton(self.tr("Clear"), "Esc", self, "quiet")
        self._lay_out()
        self._connect()
        self._show_nothing()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        asked = QVBoxLayout()
        asked.setSpacing(0)
        asked.addWidget(self.number)
        self._wrong = error_line(self.number)
        self._wrong.hide()
        asked.addWidget(self._wrong)
        left.addLayout(asked)
        self.sheet = ReturnSheet()
        self._taking = Card(spacing=0)
        self._taking.box.setContentsMargins(14, 8, 14, 5)
        self._taking.box.addWidget(self.form)
        left.addWidget(self._scrolling(self.sheet, self._taking), 1)
        self._hint = self._make_hint()
        left.addWidget(self._hint, 1)
        self._foot = Card(spacing=8)
        self._foot.box.addWidget(self.form.rating)
        self._foot.box.addWidget(self.give)
        left.addWidget(self._foot)
        body = QHBoxLayout()
        body.setSpacing(12)
        body.addLayout(left, _SHELF_SHARE[0])
        body.addWidget(self.shelf, _SHELF_SHARE[1])
        page = self.lay_page(
            label(self.tr("Return a result"), "title"),
            right=(self.page, self.preview, self.print_it, self.clear),
            spacing=10,
        )
        page.addLayout(body, 1)

    def _make_hint(self) -> Card:
        """What stands there while no dossier does."""
        said = label(
            self.tr("The dossier appears here: scan its slip, or choose it at the right (Alt K)."),
            "second",
        )
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        said.setWordWrap(True)
        hint = Card("desk")
        hint.box.addWidget(said)
        return hint

    def _scrolling(self, *cards: QWidget) -> QScrollArea:
        """What may be higher than a small window with large text."""
        sheet = QWidget()
        sheet.setObjectName("page")
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for card in cards:
            column.addWidget(card)
        column.addStretch(1)
        self._area = area = QScrollArea()
        area.setWidget(sheet)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return area

    def _connect(self) -> None:
        self.number.line.returnPressed.connect(self._typed)
        self.number.changed.connect(lambda: self._say_of_number(""))
        self.shelf.taken.connect(self.open)
        add_key(self, "Alt+G", self.form.turn_way)
        self.form.wanted.connect(self._go_to)
        self.form.rating.confirmed.connect(self.give.action.trigger)
        self.give.action.triggered.connect(self._give)
        self.clear.action.triggered.connect(self._clear)
        self.print_it.action.triggered.connect(lambda: self._page_to(self.print_asked))
        self.preview.action.triggered.connect(lambda: self._page_to(self.preview_asked))
        self.page.action.triggered.connect(self._page)
        self.places = ProblemPlaces(self._actions.problem_text)
        self.places.add_all(self.form.places())

    # --- a room of the window ------------------------------------------------------------------

    def begin(self) -> None:
        self.look_again()
        if self.shown is None:
            self.number.line.setFocus()
        else:
            self._take_focus()

    def look_again(self) -> None:
        """The shelf anew; a dossier that is open is read again when another hand changed it."""
        self.shelf.show_rows(self._port.waiting(), self._actions.now().date())
        if self.shown is not None:
            now = self._actions.show(self.shown.dossier_no).dossier
            if now.revision != self.shown.revision:
                self._show(now)

    def take_scan(self, scan: Scan) -> bool:
        if scan.kind == "dossier" and scan.dossier_no:
            self.open(scan.dossier_no)
            return True
        if scan.kind != "id_card" or scan.card is None:
            return False
        if self.shown is not None and self.give.isEnabled():
            self.form.fill_card(scan.card)
        else:
            self.shelf.look_for(scan.card.name)
            self.shelf.search.setFocus()
        return True

    def carry(self) -> object:
        return self.shown.dossier_no if self.shown else None

    def resume(self, carried: object) -> None:
        self.open(str(carried))

    # --- one dossier ---------------------------------------------------------------------------

    def _typed(self) -> None:
        """Whatever was typed is read as a scan would be: damage undone, foreign codes told."""
        scan = self._actions.read_scan(self.number.text)
        self.open(scan.dossier_no or self.number.text)

    def open(self, dossier_no: str) -> None:
        """Show the dossier of a number, present or former; where there is none, say why."""
        self.notice.hide()
        self.paper.clear()
        try:
            dossier = self._actions.show(dossier_no).dossier
        except Refused as refused:
            self._show_nothing()
            self.number.set_text(dossier_no)
            self._say_of_number(self._actions.problem_text(refused.problems[0]))
            self.number.line.setFocus()
            self.number.line.selectAll()
            return
        self.number.set_text("")
        self._say_of_number("")
        self._show(dossier)
        if dossier_no.strip().upper() != dossier.dossier_no:
            said = self.tr("This dossier was {former}; its number is now {number}.")
            self.notice.tell("", said.format(former=dossier_no, number=dossier.dossier_no))

    def _say_of_number(self, problem: str) -> None:
        """What is wrong with the number; then no dossier stands below that could move."""
        self.number.set_problem(problem)
        self._wrong.setVisible(bool(problem))

    def _show(self, dossier: Dossier) -> None:
        self.shown = self._last = dossier
        self.places.forget()
        today = self._actions.now().date()
        self._show_sheet(True)
        self.sheet.show_dossier(dossier, today)
        can_give = bool({"returned", "result_ready"} & set(open_steps(dossier)))
        self._enable(can_give)
        if can_give:
            self.form.show_dossier(dossier, today, self._port.next_receipt())
        self._take_focus()

    def _show_sheet(self, is_shown: bool) -> None:
        self.sheet.setVisible(is_shown)
        self._area.setVisible(is_shown)
        self._hint.setVisible(not is_shown)

    def _enable(self, can_give: bool) -> None:
        self._taking.setVisible(can_give)
        self._foot.setVisible(can_give)
        self.give.action.setEnabled(can_give)

    def _take_focus(self) -> None:
        if self.give.isEnabled():
            self.form.take_focus()
        else:
            self.number.line.setFocus()

    def _show_nothing(self) -> None:
        self.shown = None
        self._show_sheet(False)
        self._enable(False)

    # --- what the keys do ----------------------------------------------------------------------

    def _give(self) -> None:
        assert self.shown is not None
        draft, unread = self.form.draft()
        if unread:
            self._show_problems(unread)
            return
        if self.form.rating.value is None and draft.way is ReturnBy.COUNTER:
            self.notice.tell("", self.tr("Press 1, 2 or 3 for the rating, 0 to skip it."))
            self.form.rating.setFocus()
            return
        try:
            after = self._port.give_back(self.shown.dossier_no, draft)
        except Refused as refused:
            self._show_problems(refused.problems)
            return
        self._show_nothing()
        self._last = after
        self.notice.tell(
            after.dossier_no, self.tr("returned to {name}").format(name=draft.receiver)
        )
        self.look_again()
        self.number.line.setFocus()
        self.happened.emit()

    def _show_problems(self, problems: tuple[Problem, ...]) -> None:
        homeless, first = self.places.show_all(problems)
        if homeless:
            self.notice.tell("", homeless, is_trouble=True)
        if first is not None:
            self._go_to(first)

    def _go_to(self, widget: QWidget) -> None:
        """The focus, and the line below that says what is wrong, in sight."""
        widget.setFocus()
        if self._taking.isAncestorOf(widget):
            self._area.ensureWidgetVisible(widget, 0, scaled(30))

    def _clear(self) -> None:
        self._show_nothing()
        self.notice.hide()
        self.number.set_text("")
        self._say_of_number("")
        self.shelf.look_for("")
        self.number.line.setFocus()

    def _page_to(self, asked: SignalInstance) -> None:
        """Of the dossier on screen, or of the one that was just given back."""
        if self._last is not None and self._last.handing is not None:
            asked.emit(Errand(self._last, FORM))
        else:
            self.notice.tell("", self.tr("There is no result to print a receipt for yet."))

    def _page(self) -> None:
        if self._last is not None:
            self.open_asked.emit(self._last.dossier_no)
