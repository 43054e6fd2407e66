"""F3: a dossier is taken in. The screen gathers a draft; the use case decides."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desk_app.domain.dossier import Dossier, Party, ReturnBy
from desk_app.domain.intake import IntakeDraft
from desk_app.domain.problems import Problem, Refused
from desk_app.domain.procedures import Channel, Procedure
from ui.actions import Actions, IdCard
from ui.background import Background
from ui.dates import moment_words
from ui.prints import Errand
from ui.problems import ProblemPlaces
from ui.screen import Screen
from ui.widgets.basics import KeyButton, add_key, in_tab_order, label
from ui.widgets.intake_cards import PeopleCard, ProcedureCard
from ui.widgets.notice import HEAD_HEIGHT
from ui.widgets.output_column import OutputColumn
from ui.widgets.papers_card import PapersCard
from ui.widgets.receipt_view import page_picture

FORM = "receipt"
_TYPING_MS = 120


class IntakeScreen(Screen):
    """`preview_asked` names a dossier as it would be, a form and a paper."""

    preview_asked = Signal(object, str, str)

    def __init__(self, actions: Actions, background: Background) -> None:
        super().__init__()
        self._actions = actions
        self._background = background
        self._procedure: Procedure | None = None
        self._expected: Dossier | None = None
        self.procedure = ProcedureCard(actions.search_procedures, actions.reason_text)
        self.people = PeopleCard(actions.known_people)
        self.papers = PapersCard()
        self.output = OutputColumn(self)
        self.output.choose_paper(actions.printing.paper)
        self._settle = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._settle.timeout.connect(self._refresh)
        self._lay_out()
        self._places = self._make_places()
        self._connect()
        self._order_tabs()

    # --- making --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.renew = KeyButton(self.tr("Start anew"), "Esc", self, "quiet")
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(label(self.tr("Intake of a dossier"), "title"))
        head.addWidget(self.notice, 1)
        head.addStretch(0)
        head.addWidget(self.renew)
        head.addStrut(HEAD_HEIGHT)
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(self.procedure)
        left.addWidget(self.people)
        left.addWidget(self.papers, 1)
        body = QHBoxLayout()
        body.setSpacing(12)
        body.addLayout(left, 70)
        body.addWidget(self.output, 30)
        page = QVBoxLayout(self)
        page.setContentsMargins(16, 12, 16, 14)
        page.setSpacing(8)
        page.addLayout(head)
        page.addLayout(body, 1)

    def _make_places(self) -> ProblemPlaces:
        places = ProblemPlaces(self._actions.problem_text)
        places.add("procedure_code", self._say_of_procedure, self.procedure.search)
        places.add("limit", self.procedure.due.set_problem, self.procedure.due.amount)
        places.add_all(self.people.applicant.fields())
        places.add_all(self.people.owner.fields())
        places.add("parts", self.papers.set_problem, self.papers.table)
        places.add("sets", self.papers.set_problem, self.papers.table)
        places.add_all(self.papers.more.fields())
        places.add_all({"reason": self.output.refusal.reason})
        return places

    def _say_of_procedure(self, text: str) -> None:
        if self._procedure is None:
            self.procedure.set_problem(text)

    def _connect(self) -> None:
        self.procedure.search.chosen.connect(self._choose)
        self.procedure.search.typed_over.connect(self._unchoose)
        for part in (self.procedure, self.people, self.papers, self.output):
            part.changed.connect(self._settle.start)
        for fields in (self.people, self.papers.more):
            fields.left.connect(self._left)
        self.output.receive.action.triggered.connect(self.receive)
        self.output.refusal.confirmed.connect(self.refuse)
        self.output.preview.action.triggered.connect(self._ask_preview)
        self.renew.action.triggered.connect(self.start_anew)
        for keys, target in (
            ("Alt+1", self.procedure.search),
            ("Alt+2", self.people.applicant.personal_id.editor),
            ("Alt+3", self.papers.table),
        ):
            add_key(self, keys, target.setFocus)
        add_key(self, "Alt+R", self.papers.return_by.step)
        add_key(self, "Alt+K", self.papers.channel.step)

    def _order_tabs(self) -> None:
        """Reading order: the cards from top to bottom, then the way out at the right."""
        in_tab_order(
            self.procedure.search,
            self.procedure.due.amount,
            self.procedure.due.unit,
            *self.people.tab_stops(),
            *self.papers.tab_stops(),
            *self.output.tab_stops(),
            self.renew,
        )

    # --- what was typed ------------------------------------------------------------------------

    def draft(self) -> tuple[IntakeDraft, tuple[Problem, ...]]:
        """The form as a draft, and what cannot be read as anything."""
        applicant, owner, problems = self.people.people()
        more = self.papers.more
        draft = IntakeDraft(
            procedure_code=self._procedure.code if self._procedure else "",
            applicant=applicant,
            owner=owner,
            channel=Channel(self.papers.channel.value),
            case=self.papers.case_name,
            parts=self.papers.model.received(),
            sets=self.papers.set_count(),
            return_by=ReturnBy(self.papers.return_by.value),
            note=more.note.text,
            handling_agency=more.agency.text,
            fees=more.fees(),
            limit=self.procedure.due.limit,
        )
        return draft, (*problems, *more.problems())

    def take(self, draft: IntakeDraft) -> None:
        """Put a draft back on screen (another language was chosen)."""
        if draft.procedure_code:
            self._choose(draft.procedure_code)
            self.papers.choose_case(draft.case)
        self.people.applicant.fill(draft.applicant)
        self.people.show_owner(draft.owner is not None)
        self.people.owner.fill(draft.owner or Party(""))
        self.papers.take(draft)

    def fill_card(self, card: IdCard) -> None:
        self.people.fill_card(card)
        for place in self.people.applicant.fields():
            self._places.touch(place)

    def begin(self) -> None:
        self.procedure.search.setFocus()

    def carry(self) -> object:
        return self.draft()[0]

    def resume(self, carried: object) -> None:
        assert isinstance(carried, IntakeDraft)
        self.take(carried)

    # --- what happens --------------------------------------------------------------------------

    def _choose(self, code: str) -> None:
        self._procedure = self._actions.procedure(code)
        if self._procedure is None:
            return
        self.procedure.show_procedure(self._procedure)
        self.papers.show_procedure(self._procedure)
        self.notice.hide()
        due = self.procedure.due
        (due.amount if due.is_asking else self.people.applicant.personal_id.editor).setFocus()
        self._refresh()

    def _unchoose(self) -> None:
        self._procedure = None
        self.procedure.clear_choice()
        self.papers.show_procedure(None)
        self._refresh()

    def _left(self, place: str) -> None:
        self._places.touch(place)
        self._settle.start()

    def _refresh(self) -> None:
        """Check, compute the due date, draw the receipt; nothing is stored."""
        self._settle.stop()
        draft, unread = self.draft()
        if self._procedure is None:
            self._expected = None
            self.output.view.clear()
            self._places.show(unread)
            return
        preview = self._actions.preview(draft)
        self._expected = preview.dossier or self._actions.sketch(draft)
        self.procedure.show_due(self._expected)
        self._places.show((*unread, *preview.problems))
        self.people.warn_of(preview.duplicates)
        if self._expected is not None:
            self._draw(self._expected)

    def _draw(self, dossier: Dossier) -> None:
        width, paper = self.output.view.page_width(), self.output.paper_name

        def picture() -> QImage:
            return page_picture(self._actions.preview_form(dossier, FORM, paper), width)

        self._background.run(self, picture, self._show_picture, lane="receipt")

    def _show_picture(self, picture: QImage) -> None:
        if self._procedure:
            self.output.view.show_picture(picture)

    def _ask_preview(self) -> None:
        self._refresh()
        if self._expected is not None:
            self.preview_asked.emit(self._expected, FORM, self.output.paper_name)

    def _hand_in(self, ask: Callable[[IntakeDraft], Dossier]) -> Dossier | None:
        """What was typed, to a use case; None when it was sent back with problems."""
        self._settle.stop()
        draft, unread = self.draft()
        if unread:
            self._send_back((*unread, *self._actions.preview(draft).problems))
            return None
        try:
            dossier = ask(draft)
        except Refused as refused:
            self._send_back(refused.problems)
            return None
        self.clear()
        return dossier

    def receive(self) -> None:
        """F9: store it, say so, print it, be ready for the next."""
        dossier = self._hand_in(self._actions.receive)
        if dossier is None:
            return
        due = dossier.due
        result = self.tr("result {when}").format(when=moment_words(due.due_at)) if due else ""
        said = " · ".join(x for x in (dossier.intake.whose.name, result) if x)
        self.notice.tell(dossier.dossier_no, said)
        output = self.output
        self.print_asked.emit(Errand(dossier, FORM, output.paper_name, output.printer_name))
        self.happened.emit()

    def refuse(self, reason: str) -> None:
        """Written down as not accepted, with its number; nothing is promised."""
        dossier = self._hand_in(lambda draft: self._actions.refuse(draft, reason))
        if dossier is not None:
            said = self.tr("not accepted: {reason}").format(reason=reason)
            self.notice.tell(dossier.dossier_no, f"{dossier.intake.whose.name} · {said}")
            self.happened.emit()

    def _send_back(self, problems: tuple[Problem, ...]) -> None:
        self._places.touch_all()
        self._refresh()
        homeless = self._places.show(problems)
        self.notice.hide()
        if homeless:
            self.notice.tell(self.tr("Not received:"), " ".join(homeless), is_trouble=True)
        widget = self._places.first_widget(problems)
        if widget is not None:
            self.papers.reveal(widget)
            widget.setFocus()

    def start_anew(self) -> None:
        """Esc: close what is open; then start anew."""
        if self.output.refusal.is_open:
            self.output.open_refusal(False)
            self.people.applicant.personal_id.editor.setFocus()
            return
        if self.papers.shows_more:
            self.papers.turn()
            return
        self.notice.hide()
        self.clear()

    def clear(self) -> None:
        self._procedure = None
        self.procedure.clear()
        self.people.clear()
        self.papers.clear()
        self.output.open_refusal(False)
        self._settle.stop()
        self._places.forget()
        self._expected = None
        self.output.view.clear()
        self.procedure.search.setFocus()
