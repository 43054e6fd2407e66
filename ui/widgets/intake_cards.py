"""The three numbered cards of intake: what is asked for, who asks, what they brought."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout

from desk_app.domain.deadlines import Due
from desk_app.domain.dossier import Party, ReturnBy
from desk_app.domain.intake import IntakeDraft
from desk_app.domain.problems import Problem
from desk_app.domain.procedures import Channel, Confidence, Procedure
from desk_app.domain.reasons import Reason
from ui.actions import DossierRow, IdCard, ProcedureHit
from ui.models.papers import COUNTS, PapersModel
from ui.theme.tokens import Tone
from ui.widgets.basics import Card, KeyButton, StepHeading, label, restyle, set_tag, tag
from ui.widgets.choice import Choice
from ui.widgets.due_box import DueBox
from ui.widgets.papers_table import PapersTable
from ui.widgets.person_form import OwnerForm, PersonForm
from ui.widgets.procedure_search import ProcedureSearch
from ui.words import channel_text, return_text

_LONGEST_CASE = 84
"""Letters of a case's name that fit beside the heading; the whole name is in the tool tip."""


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
        self._about.setMinimumHeight(20)
        self.due = DueBox(reason_text)
        self.due.changed.connect(self.changed)
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
        self.search.show_chosen(procedure.name)
        words = [procedure.code, procedure.sector, procedure.fee_text]
        if procedure.confidence is Confidence.LOW:
            words.append(self.tr("read with doubt from the portal: check it"))
        if procedure.is_limit_guessed:
            words.append(self.tr("unit of the time limit inferred: check it"))
        self._say(" · ".join(w for w in words if w), is_wrong=False)
        self.due.ask(procedure.limit is None)

    def clear(self) -> None:
        self.search.clear()
        self.search.close_hits()
        self.clear_choice()

    def clear_choice(self) -> None:
        self._say("", is_wrong=False)
        self.due.ask(False)
        self.due.show_due(None)

    def set_problem(self, text: str) -> None:
        self._say(text, is_wrong=bool(text))

    def _say(self, text: str, *, is_wrong: bool) -> None:
        self._about.setText(text)
        self._about.setToolTip(text)
        role = "error" if is_wrong else "second"
        if self._about.property("role") != role:
            self._about.setProperty("role", role)
            restyle(self._about)
            self.search.setProperty("wrong", "true" if is_wrong else "false")
            restyle(self.search)

    def show_due(self, due: Due | None) -> None:
        self.due.show_due(due)


class PeopleCard(Card):
    """② Who stands at the counter; with Alt T, for whom."""

    changed = Signal()
    left = Signal(str)

    def __init__(self) -> None:
        super().__init__(spacing=6)
        self.applicant = PersonForm("applicant")
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
            form.left.connect(self.left)

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
        self.for_other.set_caption(
            self.tr("For oneself") if is_shown else self.tr("Submitted for someone else")
        )

    def say(self, text: str, tone: Tone = Tone.DONE) -> None:
        set_tag(self._tag, text, tone)

    @property
    def warning_text(self) -> str:
        return self._warning.text()

    def warn_of(self, duplicates: Sequence[DossierRow]) -> None:
        """The same person has the same procedure open already: said, not forbidden."""
        numbers = ", ".join(row.dossier_no for row in duplicates[:2])
        text = self.tr("Already open: {numbers}").format(numbers=numbers) if numbers else ""
        set_tag(self._warning, text, Tone.WARN)

    def fill_card(self, card: IdCard) -> None:
        self.applicant.fill_card(card)
        self.say(self.tr("Identity card scanned"))

    def people(self) -> tuple[Party, Party | None, tuple[Problem, ...]]:
        """Applicant, owner when another, and what cannot be read."""
        applicant, problems = self.applicant.party()
        return applicant, self.owner.party() if self.has_owner else None, problems

    def clear(self) -> None:
        self.applicant.fill(Party(""))
        self.owner.fill(Party(""))
        self.show_owner(False)
        self.say("")
        self.warn_of(())
        for field in (*self.applicant.fields().values(), *self.owner.fields().values()):
            field.set_problem("")


class PapersCard(Card):
    """③ The checklist of the chosen case, and how many sets, which way in and out."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(spacing=4)
        self.model = PapersModel()
        self.table = PapersTable(self.model)
        self._procedure: Procedure | None = None
        self.case = QComboBox()
        self.case.setProperty("role", "inline")
        self.case.setAccessibleName(self.tr("Case"))
        self.case.setToolTip("Alt 3")
        self.case.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.case.setMinimumContentsLength(10)
        self._tally = label("", "second")
        self._problem = label("", "error")
        self._problem.hide()
        heading = StepHeading(3, self.tr("Papers"))
        heading.row.addWidget(self.case, 1)
        heading.row.addStretch(0)
        heading.add(self._tally)
        self.box.addWidget(heading)
        self.box.addWidget(self.table, 1)
        self.box.addWidget(self._problem)
        self.box.addLayout(self._make_options())
        self.box.setContentsMargins(14, 10, 14, 8)
        self.case.hide()
        self.show_procedure(None)
        self.case.currentIndexChanged.connect(self._case_chosen)
        self.model.rows_changed.connect(self._count)

    def _make_options(self) -> QHBoxLayout:
        self.extra = QLineEdit()
        self.extra.setProperty("role", "small")
        self.extra.setMaxLength(300)
        self.extra.setPlaceholderText(self.tr("Another paper, by name (Enter adds)"))
        self.extra.setAccessibleName(self.tr("Another paper, by name"))
        self.extra.returnPressed.connect(self._add_paper)
        self.sets = QLineEdit("1")
        self.sets.setProperty("role", "small")
        self.sets.setFixedWidth(36)
        self.sets.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sets.setAccessibleName(self.tr("Sets"))
        digits = QRegularExpression("[0-9]{0,3}")
        self.sets.setValidator(QRegularExpressionValidator(digits, self.sets))
        self.sets.textEdited.connect(lambda _: self.changed.emit())
        self.sets.returnPressed.connect(self.focusNextChild)
        self.return_by = Choice(
            self.tr("Result"), [(w.value, return_text(w)) for w in ReturnBy], "Alt R"
        )
        self.channel = Choice(
            self.tr("Came"), [(c.value, channel_text(c)) for c in Channel], "Alt K"
        )
        sets_label = label(self.tr("Sets:"), "second")
        sets_label.setBuddy(self.sets)
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.extra, 1)
        row.addSpacing(8)
        row.addWidget(sets_label)
        row.addWidget(self.sets)
        row.addSpacing(4)
        row.addWidget(self.return_by)
        row.addWidget(self.channel)
        for choice in (self.return_by, self.channel):
            choice.changed.connect(self.changed)
        return row

    def show_procedure(self, procedure: Procedure | None) -> None:
        self._procedure = procedure
        self.case.blockSignals(True)
        self.case.clear()
        names = procedure.case_names() if procedure else ()
        for name in names:
            short = name if len(name) <= _LONGEST_CASE else f"{name[:_LONGEST_CASE]}…"
            self.case.addItem(self.tr("Case: {name}").format(name=short), name)
            self.case.setItemData(self.case.count() - 1, name, Qt.ItemDataRole.ToolTipRole)
        self.case.setVisible(bool(names))
        self.case.blockSignals(False)
        self.model.set_rows(())
        self._show_parts()
        self.table.set_hint(
            self.tr("The catalogue lists no papers: add them by name")
            if procedure
            else self.tr("The papers appear when a procedure is chosen")
        )

    @property
    def case_name(self) -> str:
        return str(self.case.currentData() or "")

    def choose_case(self, name: str) -> None:
        if (at := self.case.findData(name)) >= 0:
            self.case.setCurrentIndex(at)

    def _case_chosen(self) -> None:
        self._show_parts()
        self.changed.emit()

    def _show_parts(self) -> None:
        if self._procedure is not None:
            self.model.set_parts(self._procedure.parts(self.case_name))

    def _add_paper(self) -> None:
        name = " ".join(self.extra.text().split())
        if not name:
            self.focusNextChild()
            return
        self.extra.clear()
        self.model.add(name)
        self.table.scrollToBottom()

    def _count(self) -> None:
        ticked, total = self.model.tally()
        text = self.tr("{ticked} / {total} papers").format(ticked=ticked, total=total)
        self._tally.setText(text if total else "")
        self.changed.emit()

    def set_count(self) -> int:
        """The sets as typed; 0, which is refused, when nothing is there."""
        return int(self.sets.text() or 0)

    def take(self, draft: IntakeDraft) -> None:
        """Counts, sets and ways of a draft; papers that are not on the list are added by name."""
        names = {row.name: at for at, row in enumerate(self.model.rows)}
        for part in draft.parts:
            if part.name not in names:
                self.model.add(part.name)
                names[part.name] = self.model.rowCount() - 1
            counts = (part.originals, part.certified_copies, part.photocopies)
            for column, count in zip(COUNTS, counts, strict=True):
                self.model.set_count(names[part.name], column, count)
        self.sets.setText(str(draft.sets))
        self.return_by.set_value(draft.return_by.value)
        self.channel.set_value(draft.channel.value)

    def set_problem(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.setVisible(bool(text))

    def clear(self) -> None:
        self.show_procedure(None)
        self.extra.clear()
        self.sets.setText("1")
        self.return_by.set_value(ReturnBy.COUNTER.value)
        self.channel.set_value(Channel.DIRECT.value)
        self.set_problem("")
