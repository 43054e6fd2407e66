"""The three cards of intake as one form: an IntakeDraft goes in and comes out."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.domain.dossier import ReturnBy
from desk_app.domain.intake import IntakeDraft, Typed
from desk_app.domain.problems import Problem
from desk_app.domain.procedures import Channel, Procedure
from ui.actions import Actions
from ui.ports.intake import IntakePort
from ui.widgets.field import Field
from ui.widgets.intake_cards import PeopleCard, ProcedureCard
from ui.widgets.paper_time import PLACE as PAPER_TIME
from ui.widgets.papers_card import EXTRA, PapersCard
from ui.widgets.slip_strip import SlipStrip

SEARCH = "procedure_code"
LIMIT = "limit"


class IntakeForm(QWidget):
    """`changed` anything was typed; `left` the place of a field that was left; `chosen` another
    procedure, or none.
    """

    changed = Signal()
    left = Signal(str)
    chosen = Signal()

    def __init__(self, actions: Actions, port: IntakePort) -> None:
        super().__init__()
        self._find: Callable[[str], Procedure | None] = actions.procedure
        self.chosen_procedure: Procedure | None = None
        self.slip = SlipStrip(actions.now, actions.slip)
        self.procedure = ProcedureCard(actions.search_procedures, actions.reason_text)
        self.people = PeopleCard(actions.known_people, port.authorities)
        self.papers = PapersCard(port.fee_names)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.slip)
        column.addWidget(self.procedure)
        column.addWidget(self.people)
        column.addWidget(self.papers, 1)
        self.procedure.search.chosen.connect(self.choose)
        self.procedure.search.typed_over.connect(self._unchoose)
        for part in (self.slip, self.procedure, self.people, self.papers):
            part.changed.connect(self.changed)
        for fields in (self.slip, self.people, self.papers, self.papers.more):
            fields.left.connect(self.left)
        residence = self.people.applicant.address.line
        residence.textChanged.connect(self.papers.post.suggest)

    def places(self) -> Iterator[tuple[str, Callable[[str], None], QWidget]]:
        """Where the problems of each field are said, in reading order."""
        procedure, people, papers = self.procedure, self.people, self.papers
        yield PAPER_TIME, self.slip.set_problem, self.slip.time.day.editor
        yield SEARCH, self._say_of_procedure, procedure.search
        yield LIMIT, procedure.due.set_problem, procedure.due.amount
        fields = {**people.applicant.fields(), **people.owner.fields()}
        for place, field in fields.items():
            yield place, field.set_problem, field.editor
        for place in ("parts", "sets"):
            yield place, papers.set_problem, papers.table
        below: dict[str, Field] = {"return_address": papers.return_address, **papers.more.fields()}
        for place, one in below.items():
            yield place, one.set_problem, one.editor

    def _say_of_procedure(self, text: str) -> None:
        if self.chosen_procedure is None:
            self.procedure.set_problem(text)

    def tab_stops(self) -> tuple[QWidget, ...]:
        """Reading order: the cards from top to bottom."""
        procedure = self.procedure
        first = (procedure.search, procedure.due.amount, procedure.due.unit)
        return (*self.slip.tab_stops(), *first, *self.people.tab_stops(), *self.papers.tab_stops())

    # --- the procedure -------------------------------------------------------------------------

    def choose(self, code: str) -> None:
        """What the catalogue says of a procedure; the focus goes to what comes next."""
        found = self._find(code)
        if found is None:
            return
        self.chosen_procedure = found
        self.procedure.show_procedure(found)
        self.papers.show_procedure(found)
        due = self.procedure.due
        (due.amount if due.is_asking else self.people.applicant.personal_id.editor).setFocus()
        self.chosen.emit()

    def _unchoose(self) -> None:
        self.chosen_procedure = None
        self.procedure.clear_choice()
        self.papers.show_procedure(None)
        self.chosen.emit()

    # --- a draft out, a draft in ---------------------------------------------------------------

    def draft(self) -> tuple[IntakeDraft, tuple[Problem, ...]]:
        """The form as a draft, and what cannot be read as anything."""
        applicant, owner, problems = self.people.people()
        papers, more, slip = self.papers, self.papers.more, self.slip
        written_at, unread = slip.time.moment() if slip.is_open else (None, ())
        draft = IntakeDraft(
            procedure_code=self.chosen_procedure.code if self.chosen_procedure else "",
            applicant=applicant,
            owner=owner,
            channel=Channel(papers.channel.value),
            case=papers.case_name,
            parts=papers.model.received(),
            sets=papers.set_count(),
            return_by=ReturnBy(papers.return_by.value),
            note=more.note.text,
            handling_agency=more.agency.text,
            fees=more.fees(),
            limit=self.procedure.due.limit,
            happened_at=written_at,
            authority=self.people.authority,
            return_address=papers.return_address.text,
            typed=self._typed(),
            slip_no=slip.slip_no,
        )
        return draft, (*unread, *problems, *more.problems())

    def _typed(self) -> tuple[Typed, ...]:
        """Texts that are no value yet."""
        due = self.procedure.due
        texts = (
            Typed(SEARCH, self.procedure.search.typed),
            Typed(LIMIT, "" if due.limit else due.typed),
            Typed(EXTRA, self.papers.extra.text()),
        )
        told = (one for one in texts if one.text)
        written = self.slip.time.typed() if self.slip.is_open else ()
        return (*told, *written, *self.people.applicant.typed(), *self.papers.more.typed())

    def take(self, draft: IntakeDraft) -> None:
        """Put a draft on an empty form."""
        typed = {one.place: one.text for one in draft.typed}
        if draft.slip_no:
            self.slip.open_it(draft.slip_no, draft.happened_at, draft.typed)
        if draft.procedure_code:
            self.choose(draft.procedure_code)
            self.papers.choose_case(draft.case)
            self.procedure.due.take(draft.limit, typed.get(LIMIT, ""))
        if self.chosen_procedure is None:
            self.procedure.search.show_typed(typed.get(SEARCH, draft.procedure_code))
        self.people.take(draft)
        self.papers.take(draft)

    def clear(self) -> None:
        self.chosen_procedure = None
        self.slip.close_it()
        self.procedure.clear()
        self.people.clear()
        self.papers.clear()
