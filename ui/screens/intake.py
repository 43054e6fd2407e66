"""F3: a dossier is taken in. The screen gathers a draft; the use case decides."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout

from desk_app.domain.dossier import Dossier
from desk_app.domain.intake import IntakeDraft
from desk_app.domain.problems import Problem, Refused
from ui.actions import Actions, IdCard
from ui.background import Background
from ui.dates import moment_words
from ui.drafting import Drafting, label_of
from ui.ports.intake import IntakePort
from ui.prints import Errand
from ui.problems import ProblemPlaces
from ui.routes import Routes
from ui.screen import Screen
from ui.widgets.basics import KeyButton, add_key, in_tab_order, label
from ui.widgets.intake_form import IntakeForm
from ui.widgets.output_column import OutputColumn
from ui.widgets.parked_chips import ParkedChips, chip_of

FORM, SUPPLEMENT_FORM, REFUSAL_FORM = "receipt", "supplement_request", "refusal"
_TYPING_MS = 120


class IntakeScreen(Screen):
    def __init__(
        self, actions: Actions, port: IntakePort, background: Background, routes: Routes
    ) -> None:
        super().__init__()
        self._actions = actions
        self._port = port
        self._background = background
        self._routes = routes
        self._expected: Dossier | None = None
        self.form = IntakeForm(actions, port)
        self.procedure, self.people = self.form.procedure, self.form.people
        self.papers = self.form.papers
        self.output = OutputColumn(self, port.usual_reason)
        self.chips = ParkedChips(self, self.notice)
        self.drafting = Drafting(self, port, self._named_draft, actions.now)
        self._settle = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._settle.timeout.connect(self._refresh)
        self._lay_out()
        self._places = ProblemPlaces(actions.problem_text)
        for place, say, widget in self.form.places():
            self._places.add(place, say, widget)
        self._connect()
        in_tab_order(*self.form.tab_stops(), *self.output.tab_stops(), self.park_key, self.renew)

    # --- making --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.park_key = KeyButton(self.tr("Set aside"), "Ctrl+H", self, "quiet")
        self.renew = KeyButton(self.tr("Start anew"), "Esc", self, "quiet")
        body = QHBoxLayout()
        body.setSpacing(12)
        body.addWidget(self.form, 70)
        body.addWidget(self.output, 30)
        page = self.lay_page(
            label(self.tr("Intake of a dossier"), "title"),
            self.chips,
            right=(self.park_key, self.renew),
        )
        page.setContentsMargins(16, 12, 16, 12)  # with all panels open every pixel counts
        page.addLayout(body, 1)

    def _connect(self) -> None:
        form, output = self.form, self.output
        form.chosen.connect(self._choose)
        form.changed.connect(self._settle.start)
        form.changed.connect(self.drafting.touch)
        form.left.connect(self._left)
        output.receive.action.triggered.connect(self.receive)
        output.asked.connect(self._open_panel)
        form.slip.spoilt.connect(self.void_slip)
        output.refusal.confirmed.connect(self.refuse)
        output.supplement.confirmed.connect(self.request_supplement)
        output.preview.action.triggered.connect(self._ask_preview)
        self.renew.action.triggered.connect(self.start_anew)
        self.park_key.action.triggered.connect(self.park)
        self.chips.taken.connect(self.take_up)
        self.drafting.changed.connect(self._show_waiting)
        for keys, target in (
            ("Alt+1", self.procedure.search),
            ("Alt+2", self.people.applicant.personal_id.editor),
            ("Alt+3", self.papers.table),
        ):
            add_key(self, keys, target.setFocus)
        add_key(self, "Alt+0", form.slip.take_focus)
        add_key(self, "Alt+R", self.papers.return_by.step)
        add_key(self, "Alt+K", self.papers.channel.step)
        add_key(self, "Ctrl+Z", self.bring_back)

    # --- the room ------------------------------------------------------------------------------

    def begin(self) -> None:
        self.output.show_route(self._routes.of(FORM), self._paper())
        self.drafting.look()
        self.procedure.search.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Whatever takes the place of this room, what was typed is kept."""
        super().hideEvent(event)
        self.drafting.save()

    def fill_card(self, card: IdCard) -> None:
        self.people.fill_card(card)
        for place in self.people.applicant.fields():
            self._places.touch(place)

    def take_slip(self, slip_no: str) -> None:
        """Power is back: this slip is typed in. Who stands here waits meanwhile; a slip that was
        begun before goes on.
        """
        self.drafting.look()
        begun = next((one for one in self.drafting.waiting if one.draft.slip_no == slip_no), None)
        if begun is not None:
            self.take_up(begun.draft_id)
        elif self.form.slip.slip_no != slip_no:
            self.park()
            self.clear()
            self.form.slip.open_it(slip_no)
            self.drafting.touch()
        self._refresh()
        self.form.slip.take_focus()

    def void_slip(self, reason: str) -> None:
        """The slip is spoilt: what was typed of it is thrown away with it."""
        slip_no = self.form.slip.slip_no
        try:
            self._port.void_slip(slip_no, reason)
        except Refused as refused:
            words = " ".join(self._actions.problem_text(one) for one in refused.problems)
            self.form.slip.reason.set_problem(words)
            return
        self.drafting.discard()
        self.clear()
        self.notice.tell(slip_no, self.tr("voided: {reason}").format(reason=reason))
        self.happened.emit()

    def draft(self) -> tuple[IntakeDraft, tuple[Problem, ...]]:
        """The form as a draft, and what cannot be read as anything."""
        return self.form.draft()

    def carry(self) -> object:
        return self.form.draft()[0], self.drafting.draft_id, self.drafting.saved

    def resume(self, carried: object) -> None:
        assert isinstance(carried, tuple)
        draft, draft_id, saved = carried
        self.drafting.go_on(draft_id, saved)
        self.drafting.look()
        self.form.take(draft)
        self._refresh()

    # --- drafts that wait ----------------------------------------------------------------------

    def _named_draft(self) -> tuple[IntakeDraft, str]:
        chosen = self.form.chosen_procedure
        draft, _ = self.form.draft()
        return draft, label_of(draft, chosen.name if chosen else "")

    def _show_waiting(self) -> None:
        self.chips.show_chips([chip_of(one) for one in self.drafting.waiting])

    def park(self) -> None:
        """Ctrl H: another citizen comes first."""
        if self.drafting.park():
            self.clear()
            self.notice.hide()

    def take_up(self, draft_id: str) -> None:
        """Ctrl 1 …: back to who was waiting; what is on screen waits instead."""
        self._take(self.drafting.take_up(draft_id))

    def bring_back(self) -> None:
        """Ctrl Z: what Esc threw away."""
        self._take(self.drafting.bring_back())
        self.drafting.save()

    def _take(self, draft: IntakeDraft | None) -> None:
        if draft is None:
            return
        self.clear()
        self.notice.hide()
        self.form.take(draft)
        self._refresh()

    # --- what happens --------------------------------------------------------------------------

    def _choose(self) -> None:
        if self.form.chosen_procedure is not None:
            self.notice.hide()
        self.drafting.touch()
        self._refresh()

    def _left(self, place: str) -> None:
        self._places.touch(place)
        self._settle.start()

    def _refresh(self) -> None:
        """Check, compute the due date, draw the receipt; nothing is stored."""
        self._settle.stop()
        draft, unread = self.form.draft()
        self.output.show_from_paper(bool(draft.slip_no))
        if self.form.chosen_procedure is None:
            self._expected = None
            self.output.clear()
            self._places.show(unread)
            return
        preview = self._actions.preview(draft)
        self._expected = preview.dossier or self._actions.sketch(draft)
        self.procedure.show_due(self._expected)
        self._places.show((*unread, *preview.problems))
        self.people.warn_of(preview.duplicates)
        dossier, paper = self._expected, self._paper()
        if dossier is not None:
            page = partial(self._actions.preview_form, dossier, FORM, paper)
            self.output.draw(self._background, page)

    def _paper(self) -> str:
        return self._routes.of(FORM).paper or self._actions.printing.paper

    def _ask_preview(self) -> None:
        self._refresh()
        if self._expected is not None:
            self.preview_asked.emit(Errand(self._expected, FORM, self._paper()))

    def _open_panel(self, what: str) -> None:
        """Instead of receiving: what is missing, or why it is not accepted."""
        if what == "supplement":
            self.output.open_supplement(self.papers.missing())
            self._places.add_all(self.output.supplement.fields())
        else:
            self.output.open_refusal()
            self._places.add_all({"reason": self.output.refusal.reason})

    def _hand_in(self, ask: Callable[[IntakeDraft, str], Dossier]) -> Dossier | None:
        """What was typed, to a use case; None when it was sent back with problems."""
        self._settle.stop()
        draft, unread = self.form.draft()
        if unread:
            self._send_back((*unread, *self._actions.preview(draft).problems))
            return None
        try:
            dossier = ask(draft, self.drafting.draft_id)
        except Refused as refused:
            self._send_back(refused.problems)
            return None
        self.drafting.begin_anew()
        self.papers.more.remember(draft.fees)
        self.clear()
        return dossier

    def receive(self) -> None:
        """F9: store it, say so, print it, be ready for the next."""
        dossier = self._hand_in(self._port.receive)
        if dossier is not None:
            due = dossier.due
            result = self.tr("result {when}").format(when=moment_words(due.due_at)) if due else ""
            if dossier.slip_no:  # the receipt that the citizen has already
                slip = self.tr("from slip {slip}").format(slip=dossier.slip_no)
                self._stored(dossier, " · ".join(x for x in (result, slip) if x), "")
            else:
                self._stored(dossier, result, FORM, self._paper())

    def refuse(self, reason: str) -> None:
        """Written down as not accepted, with its number; nothing is promised."""
        dossier = self._hand_in(lambda draft, kept: self._port.refuse(draft, reason, kept))
        if dossier is not None:
            said = self.tr("not accepted: {reason}").format(reason=reason)
            self._stored(dossier, said, REFUSAL_FORM)

    def request_supplement(self, papers: Sequence[str], reason: str) -> None:
        """Written down with what is missing; the clock starts when the citizen is back."""

        def ask(draft: IntakeDraft, kept: str) -> Dossier:
            return self._port.request_supplement(draft, papers, reason, kept)

        dossier = self._hand_in(ask)
        if dossier is not None:
            said = self.tr("waits for {count} papers").format(count=len(papers))
            self._stored(dossier, said, SUPPLEMENT_FORM)

    def _stored(self, dossier: Dossier, result: str, form: str, paper: str = "") -> None:
        said = " · ".join(x for x in (dossier.intake.whose.name, result) if x)
        self.notice.tell(dossier.dossier_no, said)
        if form:
            self.print_asked.emit(Errand(dossier, form, paper))
        self.happened.emit()

    def _send_back(self, problems: tuple[Problem, ...]) -> None:
        self._places.touch_all()
        self._refresh()
        homeless = self._places.show(problems)
        self.notice.hide()
        if homeless:
            self.notice.tell(self.tr("Not received:"), " ".join(homeless), is_trouble=True)
        widget = self._places.first_widget(problems)
        if widget is self.form.slip.time.day.editor:
            self.form.slip.take_focus()
        elif widget is not None:
            self.papers.reveal(widget)
            widget.setFocus()

    def start_anew(self) -> None:
        """Esc: close what is open; then start anew. What was typed can be brought back."""
        if self.form.slip.is_asking_why:
            self.form.slip.stop_asking()
            return
        if self.output.is_asking:
            self.output.close_panels()
            self.people.applicant.personal_id.editor.setFocus()
            return
        if self.papers.shows_more:
            self.papers.turn()
            return
        self.notice.hide()
        is_worth = self.drafting.discard()
        self.clear()
        if is_worth:
            self.notice.tell(self.tr("The form is empty."), self.tr("Ctrl Z brings it back"))

    def clear(self) -> None:
        self.form.clear()
        self.output.close_panels()
        self._settle.stop()
        self._places.forget()
        self._expected = None
        self.output.clear()
        self.output.show_from_paper(False)
        self.procedure.search.setFocus()
