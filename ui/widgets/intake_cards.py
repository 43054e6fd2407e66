"""The first two cards of intake: what is asked for, and who asks."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desk_app.domain.dossier import Dossier, Party
from desk_app.domain.intake import IntakeDraft
from desk_app.domain.problems import Problem
from desk_app.domain.procedures import Confidence, Procedure
from desk_app.domain.reasons import Reason
from ui.actions import DossierRow, IdCard, ProcedureHit
from ui.theme.tokens import Tone
from ui.widgets.basics import Card, KeyButton, StepHeading, label, restyle, scaled, set_tag, tag
from ui.widgets.due_box import DueBox
from ui.widgets.people_hits import PeopleHits
from ui.widgets.person_form import OwnerForm, PersonForm
from ui.widgets.procedure_search import ProcedureSearch

_LONGEST_ID = 12


class ProcedureCard(Card):
    """① Search, what the catalogue says of it, and the due date."""

    changed = Signal()

    def __init__(
        self,
        search: Callable[[str], Sequence[ProcedureHit]],
        reason_text: Callable[[Reason], str],
    ) -> None:
        super().__init__()
        self.search = ProcedureSearch(search)
        self._about = label("", "second")
        self._about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._about.setMinimumHeight(scaled(20))
        self._not_found = ""
        self.due = DueBox(reason_text)
        self.due.changed.connect(self.changed)
        self.search.nothing_found.connect(self._say_nothing_found)
        self.search.textEdited.connect(lambda _: self.changed.emit())
        left = QVBoxLayout()
        left.setSpacing(6)
        self._heading = StepHeading(1, self.tr("Procedure"))
        self._heading.row.addStretch(1)
        left.addWidget(self._heading)
        left.addWidget(self.search)
        left.addWidget(self._about)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addLayout(left, 1)
        row.addWidget(self.due)
        self.box.addLayout(row)

    def show_procedure(self, procedure: Procedure) -> None:
        self._not_found = ""
        self.search.show_chosen(procedure.name)
        words = [procedure.code, procedure.sector, procedure.fee_text]
        if procedure.confidence is Confidence.LOW:
            words.append(self.tr("read with doubt from the portal: check it"))
        if procedure.is_limit_guessed:
            words.append(self.tr("unit of the time limit inferred: check it"))
        self._say(" · ".join(w for w in words if w), is_wrong=False)
        self.due.ask(procedure.limit is None)

    def clear(self) -> None:
        self.search.show_typed("")
        self.clear_choice()

    def clear_choice(self) -> None:
        self._not_found = ""
        self._say("", is_wrong=False)
        self.due.ask(False)
        self.due.show_due(None)

    @property
    def problem(self) -> str:
        """What is wrong with the choice; "" when nothing is."""
        return self._about.text() if self._about.property("role") == "error" else ""

    def set_problem(self, text: str) -> None:
        words = text or self._not_found
        self._say(words, is_wrong=bool(words))

    def _say_nothing_found(self, is_so: bool) -> None:
        words = self.tr("No procedure has these words: try fewer letters, or its code")
        self._not_found = words if is_so else ""
        self.set_problem("")

    def _say(self, text: str, *, is_wrong: bool) -> None:
        self._about.setText(text)
        self._about.setToolTip(text)
        role = "error" if is_wrong else "second"
        if self._about.property("role") != role:
            self._about.setProperty("role", role)
            restyle(self._about)
            self.search.setProperty("wrong", "true" if is_wrong else "false")
            restyle(self.search)

    def show_due(self, expected: Dossier | None) -> None:
        """The day to come back; or why there is none yet."""
        due = expected.due if expected else None
        self.due.show_due(due, expected.intake.handling_agency if expected and not due else "")


class PeopleCard(Card):
    """② Who stands at the counter; with Alt T, for whom."""

    changed = Signal()
    left = Signal(str)

    def __init__(
        self, known: Callable[[str], Sequence[Party]], authorities: Sequence[str] = ()
    ) -> None:
        super().__init__(spacing=4)
        self._known = known
        self.applicant = PersonForm("applicant", authorities)
        self.owner = OwnerForm()
        self._tag = tag("", Tone.DONE)
        self._tag.hide()
        self.for_other = KeyButton(self.tr("Submitted for someone else"), "Alt+T", self, "link")
        self.for_other.action.triggered.connect(self._toggle_owner)
        heading = StepHeading(2, self.tr("Applicant"))
        self._warning = tag("", Tone.WARN)
        self._warning.hide()
        heading.add(self._tag, self._warning)
        heading.row.addStretch(1)
        heading.add(self.owner.subject, self.for_other)
        self.owner.subject.hide()
        for part in (heading, self.applicant, self.owner):
            self.box.addWidget(part)
        self.box.setContentsMargins(14, 10, 14, 4)
        self.owner.hide()
        for form in (self.applicant, self.owner):
            form.changed.connect(self.changed)
            form.left.connect(self._left)
        self.by_name = PeopleHits(self.applicant.name.line, known)
        self.by_phone = PeopleHits(self.applicant.phone.line, known, in_digits=True)
        for hits in (self.by_name, self.by_phone):
            hits.picked.connect(self._take_known)

    def _left(self, place: str) -> None:
        if place == "applicant.personal_id":
            self._recall()
        self.left.emit(place)

    def _recall(self) -> None:
        """A known number fills in what is still empty."""
        typed, _ = self.applicant.party()
        if not typed.personal_id.isdigit() or len(typed.personal_id) > _LONGEST_ID or typed.name:
            return
        for known in self._known(typed.personal_id):
            if known.personal_id == typed.personal_id:
                self.applicant.fill_blanks(known)
                self._say_known()
                return

    def _take_known(self, person: Party) -> None:
        self.applicant.fill_known(person)
        self._say_known()

    def _say_known(self) -> None:
        self.say(self.tr("Known from an earlier dossier"))

    @property
    def has_owner(self) -> bool:
        return not self.owner.isHidden()

    def _toggle_owner(self) -> None:
        self.show_owner(not self.has_owner)
        form_field = self.owner.number if self.has_owner else self.applicant.personal_id
        form_field.editor.setFocus()
        self.changed.emit()

    def show_owner(self, is_shown: bool) -> None:
        self.owner.setVisible(is_shown)
        self.owner.subject.setVisible(is_shown)
        self.applicant.ask_authority(is_shown)
        self.for_other.set_caption(
            self.tr("For oneself") if is_shown else self.tr("Submitted for someone else")
        )

    def say(self, text: str, tone: Tone = Tone.DONE) -> None:
        set_tag(self._tag, text, tone)

    @property
    def warning_text(self) -> str:
        return self._warning.text()

    def tab_stops(self) -> tuple[QWidget, ...]:
        """In reading order."""
        one, other = self.applicant, self.owner
        mine = (one.personal_id, one.name, one.born_on, one.gender, one.phone, one.address)
        theirs = (other.number, other.name, other.address)
        return (
            *(field.editor for field in mine),
            one.authority.editor,
            self.for_other,
            other.subject,
            *(field.editor for field in theirs),
        )

    def warn_of(self, duplicates: Sequence[DossierRow]) -> None:
        """The same person has the same procedure open already: said, not forbidden."""
        numbers = ", ".join(row.dossier_no for row in duplicates[:2])
        text = self.tr("{numbers} is already open").format(numbers=numbers) if numbers else ""
        set_tag(self._warning, text, Tone.WARN)

    def fill_card(self, card: IdCard) -> None:
        self.applicant.fill_card(card)
        self.say(self.tr("Identity card scanned"))

    @property
    def authority(self) -> str:
        """By what right the applicant acts for the owner; "" for oneself."""
        return self.applicant.authority.text if self.has_owner else ""

    def people(self) -> tuple[Party, Party | None, tuple[Problem, ...]]:
        """Applicant, owner when another, and what cannot be read."""
        applicant, problems = self.applicant.party()
        return applicant, self.owner.party() if self.has_owner else None, problems

    def take(self, draft: IntakeDraft) -> None:
        """The people of a draft."""
        self.applicant.fill(draft.applicant)
        self.applicant.take_typed(draft.typed)
        self.applicant.authority.set_text(draft.authority)
        self.show_owner(draft.owner is not None)
        self.owner.fill(draft.owner or Party(""))

    def clear(self) -> None:
        self.applicant.fill(Party(""))
        self.applicant.authority.set_text("")
        self.owner.fill(Party(""))
        self.show_owner(False)
        self.say("")
        self.warn_of(())
        for field in (*self.applicant.fields().values(), *self.owner.fields().values()):
            field.set_problem("")
