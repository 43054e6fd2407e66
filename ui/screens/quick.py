"""F4: one line per certification. Scan the card, the number of copies, F9; the next one."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from desk_app.domain.beside import Beside
from desk_app.domain.dossier import Party
from desk_app.domain.paper import RECEIPT_LIST
from desk_app.domain.problems import Problem, Refused
from desk_app.domain.quick import line_as_is
from desk_app.domain.shared_receipt import in_order
from ui.actions import Actions, Scan
from ui.models.rows import RowsColumn, Tag, tag_column
from ui.numbers import money_text
from ui.ports.quick import QuickLine, QuickPort
from ui.prints import Errand
from ui.problems import ProblemPlaces
from ui.screen import Screen
from ui.theme.tokens import Tone
from ui.widgets.basics import Card, KeyButton, add_key, key_cap, label, set_tag, tag
from ui.widgets.line_correction import LineCorrection
from ui.widgets.people_hits import PeopleHits
from ui.widgets.procedure_search import ProcedureSearch
from ui.widgets.quick_fields import QuickFields
from ui.widgets.remark_strip import RemarkStrip
from ui.widgets.rows_table import RowsTable


class QuickScreen(Screen):
    def __init__(self, actions: Actions, port: QuickPort) -> None:
        super().__init__()
        self._actions = actions
        self._port = port
        self._code = ""
        self._corrected_no = ""
        self._last_person = Party("")
        self.search = ProcedureSearch(port.procedures)
        self.fields = QuickFields()
        self._procedure_error = label("", "error")
        self._scanned = tag("")
        self._sum = label("", "when")
        self._totals = label("", "second")
        self._empty = label(self.tr("Nothing yet today. The first line appears here."), "second")
        self.store = KeyButton(self.tr("Store, next"), "F9", self, "main")
        self.same = KeyButton(self.tr("Same person"), "Alt+D", self, "link")
        self.remark = KeyButton(self.tr("Remark on a mistake"), "Alt+S", self, "quiet")
        self.correct = KeyButton(self.tr("Correct the line"), "Alt+E", self, "quiet")
        self.print_it = KeyButton(self.tr("Print the receipt"), "Ctrl+P", self, "quiet")
        self.print_all = KeyButton(self.tr("One receipt for this person"), "Ctrl+2", self, "link")
        self.clear = KeyButton(self.tr("Clear"), "Esc", self, "quiet")
        self.strip = RemarkStrip(self.tr("What was wrong, and what is right"))
        self.correction = LineCorrection()
        self.table = RowsTable(self._columns(), self.tr("Quick entries of today"))
        self._lay_out()
        self._connect()

    def _columns(self) -> tuple[RowsColumn[QuickLine], ...]:
        def mended(line: QuickLine) -> Tag:
            if line.is_corrected:
                return self.tr("Corrected"), Tone.NEUTRAL
            return (self.tr("Remarked"), Tone.WARN) if line.notes else ("", Tone.NEUTRAL)

        return (
            RowsColumn(self.tr("Time"), lambda line: f"{line.at:%H:%M}", 62),
            RowsColumn(self.tr("Dossier number"), lambda line: line.dossier_no, 190),
            RowsColumn(self.tr("Person"), lambda line: line.person, 216),
            RowsColumn(self.tr("Procedure"), lambda line: line.procedure_name),
            RowsColumn(self.tr("Number"), lambda line: line.book_no, 112),
            RowsColumn(self.tr("Copies"), lambda line: str(line.copies), 72, is_right=True),
            RowsColumn(self.tr("Pages"), lambda line: str(line.pages or "–"), 66, is_right=True),
            RowsColumn(
                self.tr("Fee (đ)"), lambda line: money_text(line.fee), 96, True, is_strong=True
            ),
            tag_column("", mended, 122),
        )

    def _lay_out(self) -> None:
        entry = Card(spacing=6)
        title = QHBoxLayout()
        title.setSpacing(10)
        title.addWidget(label(self.tr("Procedure with its result on the spot"), "heading"))
        title.addWidget(key_cap("Alt+1"))
        title.addWidget(self._procedure_error)
        title.addStretch(1)
        title.addWidget(self._scanned)
        title.addWidget(self.same)
        entry.box.addLayout(title)
        entry.box.addWidget(self.search)
        entry.box.addWidget(self.fields)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(label(self.tr("To pay:"), "second"))
        foot.addWidget(self._sum)
        foot.addStretch(1)
        foot.addWidget(self.store)
        entry.box.addLayout(foot)
        day = Card(spacing=6)
        heading = QHBoxLayout()
        heading.setSpacing(14)
        heading.addWidget(label(self.tr("Today"), "heading"))
        heading.addWidget(self.print_all)
        heading.addStretch(1)
        heading.addWidget(self._totals)
        day.box.addLayout(heading)
        day.box.addWidget(self.strip)
        day.box.addWidget(self.correction)
        day.box.addWidget(self._empty)
        day.box.addWidget(self.table, 1)
        day.box.addStretch(0)
        page = self.lay_page(
            label(self.tr("Quick entry"), "title"),
            right=(self.correct, self.remark, self.print_it, self.clear),
            spacing=10,
        )
        page.addWidget(entry)
        page.addWidget(day, 1)
        set_tag(self._scanned, "", Tone.NEUTRAL)

    def _connect(self) -> None:
        self.search.chosen.connect(self._choose)
        self.search.typed_over.connect(self._unchoose)
        self.fields.changed.connect(self._show_sum)
        self.fields.entered.connect(self.store.action.trigger)
        self.store.action.triggered.connect(self._store)
        self.same.action.triggered.connect(self._same_person)
        self.remark.action.triggered.connect(self._ask_remark)
        self.correct.action.triggered.connect(self._ask_correction)
        self.correction.said.connect(self._correct)
        self.print_it.action.triggered.connect(self._print)
        self.print_all.action.triggered.connect(self._print_all)
        self.clear.action.triggered.connect(self._clear)
        self.strip.said.connect(self._remark)
        self.table.picked.connect(lambda line: self.open_asked.emit(line.dossier_no))
        add_key(self, "Alt+1", self._to_procedure)
        self._hits = PeopleHits(self.fields.name.line, self._actions.known_people)
        self._hits.picked.connect(self._take_known)
        self.places = ProblemPlaces(self._actions.problem_text)
        self.places.add("procedure_code", self._procedure_error.setText, self.search)
        self.places.add_all(self.fields.places())
        self._wrong = ProblemPlaces(self._actions.problem_text)
        self._wrong.add_all(self.correction.places())

    # --- entering ------------------------------------------------------------------------------

    def begin(self) -> None:
        """The most used procedure is ready; what was being typed stays."""
        self.look_again()
        if not self._code:
            hits = self._port.procedures("")
            if hits:
                self.search.show_chosen(hits[0].name)
                self._choose(hits[0].code)
        self.fields.take_focus(self.fields.personal_id)

    def look_again(self) -> None:
        lines = self._port.lines(self._actions.now().date())[::-1]
        self.table.set_rows(lines)
        self.table.choose(0)
        self.table.setVisible(bool(lines))
        self._empty.setVisible(not lines)
        self._totals.setText(
            self.tr("{count} cases · {copies} copies · {money} đ").format(
                count=len(lines),
                copies=sum(line.copies for line in lines),
                money=money_text(sum(line.fee for line in lines)),
            )
            if lines
            else ""
        )

    def take_scan(self, scan: Scan) -> bool:
        if scan.kind != "id_card" or scan.card is None:
            return False
        self.fields.fill_card(scan.card)
        if scan.problems or scan.needs_confirmation:
            set_tag(self._scanned, self.tr("Card scanned: check every field"), Tone.WARN)
        else:
            set_tag(self._scanned, self.tr("Card scanned"), Tone.DONE)
        return True

    def carry(self) -> object:
        return (self._code, self.search.text(), self.fields.carry())

    def resume(self, carried: object) -> None:
        assert isinstance(carried, tuple)
        self._code, name, typed = carried
        if self._code:
            self.search.show_chosen(name)
        self.fields.resume(typed)
        self._show_sum()

    # --- what the keys do ----------------------------------------------------------------------

    def _choose(self, code: str) -> None:
        person = self.fields.party()
        self._code = code
        self._procedure_error.setText("")
        self.fields.begin(self._port.start(code), is_same_procedure=False)
        self.fields.show_person(person)
        self._show_sum()
        self.fields.take_focus(self.fields.personal_id)

    def _to_procedure(self) -> None:
        """Typing replaces what was chosen."""
        self.search.setFocus()
        self.search.selectAll()

    def _unchoose(self) -> None:
        self._code = ""

    def _show_sum(self) -> None:
        total = self.fields.total
        self._sum.setText(
            self.tr("{amount} đ").format(amount=money_text(total)) if total else self.tr("no fee")
        )

    def _take_known(self, party: Party) -> None:
        self.fields.show_person(party)
        self.fields.take_focus(self.fields.copies)

    def _same_person(self) -> None:
        if self._last_person.name:
            self.fields.show_person(self._last_person)
            self.fields.take_focus(self.fields.copies)

    def _store(self) -> None:
        draft = self.fields.draft(self._code)
        try:
            dossier = self._port.enter(draft)
        except Refused as refused:
            self._show_problems(refused.problems)
            return
        self.places.forget()
        self._last_person = dossier.intake.applicant
        set_tag(self._scanned, "", Tone.NEUTRAL)
        self.notice.tell(
            dossier.dossier_no,
            self.tr("{name} · number {book}").format(name=draft.applicant.name, book=draft.book_no),
        )
        self.fields.begin(self._port.start(self._code), is_same_procedure=True)
        self._show_sum()
        self.look_again()
        self.fields.take_focus(self.fields.personal_id)
        self.happened.emit()

    def _show_problems(self, problems: tuple[Problem, ...]) -> None:
        homeless, first = self.places.show_all(problems)
        if homeless:
            self.notice.tell("", homeless, is_trouble=True)
        if first is not None:
            first.setFocus()

    def _clear(self) -> None:
        """Esc: the line anew; an open remark or correction is only closed."""
        if self.strip.isVisible() or self.correction.isVisible():
            self.strip.hide()
            self.correction.hide()
        elif self._code:
            self.places.forget()
            set_tag(self._scanned, "", Tone.NEUTRAL)
            self.notice.hide()
            self.fields.begin(self._port.start(self._code), is_same_procedure=True)
            self._show_sum()
        self.fields.take_focus(self.fields.personal_id)

    # --- lines already stored ------------------------------------------------------------------

    def _ask_remark(self) -> None:
        line = self.table.current
        if line is not None:
            self.correction.hide()
            self.strip.ask(f"{line.dossier_no} · {line.person}")

    def _remark(self, text: str) -> None:
        line = self.table.current
        assert line is not None
        try:
            self._port.note(line.dossier_no, text)
        except Refused as refused:
            self.strip.field.set_problem(self._actions.problem_text(refused.problems[0]))
            return
        self.strip.hide()
        self.look_again()
        self.fields.take_focus(self.fields.personal_id)
        self.happened.emit()

    def _ask_correction(self) -> None:
        line = self.table.current
        if line is not None:
            self.strip.hide()
            self._wrong.forget()
            self._corrected_no = line.dossier_no
            stored = self._actions.show(line.dossier_no).dossier
            self.correction.ask(f"{line.dossier_no} · {line.book_no}", line_as_is(stored))

    def _correct(self) -> None:
        right = self.correction.line()
        try:
            if right is None:
                raise Refused(Problem("fee", "not_an_amount"))
            self._port.correct(self._corrected_no, right, self.correction.reason.text)
        except Refused as refused:
            self._wrong.touch_all()
            homeless = self._wrong.show(refused.problems)
            if homeless:
                self.correction.reason.set_problem(" ".join(homeless))
            first = self._wrong.first_widget(refused.problems)
            if first is not None:
                first.setFocus()
            return
        self.correction.hide()
        self.notice.tell(self._corrected_no, self.tr("is corrected; the sums of the day follow"))
        self.look_again()
        self.fields.take_focus(self.fields.personal_id)
        self.happened.emit()

    def _print(self) -> None:
        line = self.table.current
        if line is not None:
            dossier = self._actions.show(line.dossier_no).dossier
            self.print_asked.emit(Errand(dossier, "receipt"))

    def _print_all(self) -> None:
        """One receipt for everything this person brought on this day."""
        line = self.table.current
        if line is None:
            return
        dossier = self._actions.show(line.dossier_no).dossier
        first, *others = in_order((dossier, *self._actions.shared_with(dossier)))
        if not others:
            self.notice.tell(line.dossier_no, self.tr("is this person's only dossier of the day"))
            return
        beside = Beside(others=tuple(others))
        self.print_asked.emit(Errand(first, RECEIPT_LIST, beside=beside))
