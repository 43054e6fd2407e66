"""Who takes the result, against what: the fields of a return. Those not needed are hidden."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.domain.dossier import Dossier, Outcome, ReturnBy
from desk_app.domain.problems import Problem
from desk_app.domain.returning import Match, NewResult, ReturnDraft, match_of, owed
from desk_app.domain.workflow import open_steps
from ui.actions import IdCard
from ui.dates import day_text
from ui.numbers import bare_id, grouped_id
from ui.theme.tokens import Tone
from ui.widgets.basics import scaled, set_tag, tag
from ui.widgets.choice import Choice
from ui.widgets.field import Field
from ui.widgets.person_form import error_line, read_day
from ui.widgets.rating import Rating
from ui.words import return_text


class ReturnForm(QWidget):
    """The rating is made here and stands below, beside the button: it is always in sight.

    `wanted` asks to bring a field into sight and give it the focus.
    """

    wanted = Signal(QWidget)

    def __init__(self) -> None:
        super().__init__()
        self.result_no = Field(self.tr("Number of the result"), 200)
        self.issued_on = Field(self.tr("Issued on"), 20)
        self.outcome = Choice(
            self.tr("Outcome"),
            (
                (Outcome.GRANTED.value, self.tr("as asked for")),
                (Outcome.REFUSED.value, self.tr("refused with reasons")),
            ),
        )
        self.receiver = Field(self.tr("Receiver"), 200)
        self.receiver_id = Field(self.tr("Personal number"), 40)
        self.way = Choice(
            self.tr("Way"), tuple((way.value, return_text(way)) for way in ReturnBy), "Alt G"
        )
        self.tracking_no = Field(self.tr("Tracking number"), 50)
        self.receipt_series = Field(self.tr("Receipt series"), 50)
        self.receipt_no = Field(self.tr("Receipt number"), 50)
        self.note = Field(self.tr("Note, authorisation"), 2000)
        self.rating = Rating(self.tr("Satisfaction"))
        self._match = tag("")
        self._dossier: Dossier | None = None
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        beside = QHBoxLayout()
        beside.setSpacing(12)
        beside.addWidget(self._match)
        beside.addStretch(1)
        beside.addWidget(self.way)
        column.addLayout(beside)
        self._result = self._row(column, (self.result_no, 0), (self.issued_on, 120), (None, 0))
        self._row(column, (self.receiver, 0), (self.receiver_id, 156), (self.note, 0))
        self._owing = self._row(
            column, (self.tracking_no, 0), (self.receipt_series, 150), (self.receipt_no, 170)
        )
        set_tag(self._match, "", Tone.NEUTRAL)

    def _row(self, column: QVBoxLayout, *fields: tuple[Field | None, int]) -> QWidget:
        """A line of fields and the line that says what is wrong, hidden together. Width 0 takes
        the rest; None stands for the outcome.
        """
        made = QWidget()
        box = QVBoxLayout(made)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(12)
        for field, width in fields:
            if field is None:
                row.addWidget(self.outcome, 0, Qt.AlignmentFlag.AlignBottom)
                continue
            row.addWidget(field, 0 if width else 1)
            if width:
                field.setFixedWidth(scaled(width))
        box.addLayout(row)
        box.addWidget(error_line(*(field for field, _ in fields if field is not None)))
        column.addWidget(made)
        return made

    def _connect(self) -> None:
        for field in self.places().values():
            field.changed.connect(lambda field=field: field.set_problem(""))
        for field in (self.receiver, self.receiver_id):
            field.changed.connect(self.show_match)
        self.receiver_id.left.connect(
            lambda: self.receiver_id.set_text(grouped_id(self.receiver_id.text))
        )
        self.issued_on.left.connect(self._tidy_day)
        self.way.changed.connect(self._show_way)

    def places(self) -> dict[str, Field]:
        """The fields by the place of their problems, in reading order."""
        return {
            "result_no": self.result_no,
            "issued_on": self.issued_on,
            "receiver": self.receiver,
            "receiver_id": self.receiver_id,
            "note": self.note,
            "tracking_no": self.tracking_no,
            "receipt_series": self.receipt_series,
            "receipt_no": self.receipt_no,
        }

    # --- showing -------------------------------------------------------------------------------

    @property
    def is_recording(self) -> bool:
        """Whether the result itself is recorded here."""
        return not self._result.isHidden()

    @property
    def is_owing(self) -> bool:
        """Whether a fee is to be collected."""
        return not self.receipt_no.isHidden()

    def show_dossier(self, dossier: Dossier, today: date, receipt: tuple[str, str]) -> None:
        """The applicant is expected; the fee receipt's number follows the last one."""
        self._dossier = dossier
        for field in self.places().values():
            field.set_text("")
            field.set_problem("")
        self.receiver.set_text(dossier.intake.applicant.name)
        self.issued_on.set_text(day_text(today))
        self.outcome.set_value(Outcome.GRANTED.value)
        self.way.set_value(dossier.intake.return_by.value)
        self.rating.set_value(None)
        self._result.setVisible("result_ready" in open_steps(dossier))
        self.receipt_series.setVisible(bool(owed(dossier)))
        self.receipt_no.setVisible(bool(owed(dossier)))
        if owed(dossier):
            self.receipt_series.set_text(receipt[0])
            self.receipt_no.set_text(receipt[1])
        self._show_way()
        self.show_match()

    def _show_way(self) -> None:
        is_post = self.way.value == ReturnBy.POST
        self.tracking_no.setVisible(is_post)
        self._owing.setVisible(is_post or self.is_owing)

    def turn_way(self) -> None:
        """At the counter, by post, and round again."""
        if self.isVisible():
            self.way.step()
            self.take_focus()

    def _tidy_day(self) -> None:
        try:
            day = read_day(self.issued_on.text)
        except ValueError:
            return
        if day is not None:
            self.issued_on.set_text(day_text(day))

    def show_match(self) -> Match:
        """Say who the receiver is to the dossier."""
        if self._dossier is None:
            return Match.OTHER
        match = match_of(self._dossier, self.receiver.text, bare_id(self.receiver_id.text))
        has_number = bool(self.receiver_id.text)
        if match is Match.OTHER:
            said = self.tr("Another person: note the authorisation paper")
            set_tag(self._match, said if self.receiver.text else "", Tone.DANGER)
        elif match is Match.SAME_NAME:
            set_tag(self._match, self.tr("Same name; the dossier has no number"), Tone.WARN)
        elif match is Match.OWNER:
            set_tag(self._match, self.tr("The owner"), Tone.DONE)
        else:
            said = (
                self.tr("The applicant, card checked") if has_number else self.tr("The applicant")
            )
            set_tag(self._match, said, Tone.DONE if has_number else Tone.NEUTRAL)
        return match

    @property
    def match_text(self) -> str:
        return self._match.text()

    def fill_card(self, card: IdCard) -> None:
        """The card on the counter says who takes the result."""
        self.rating.undo_burst()
        self.receiver.set_text(card.name)
        self.receiver_id.set_text(grouped_id(card.personal_id))
        for field in (self.receiver, self.receiver_id):
            field.set_problem("")
        if self.show_match() is Match.OTHER:
            self.wanted.emit(self.note.line)
        else:
            self.take_focus()

    def take_focus(self) -> None:
        """Where something is still missing; else the rating."""
        waiting = (
            self.result_no if self.is_recording else None,
            self.tracking_no if self.way.value == ReturnBy.POST else None,
            self.receipt_series if self.is_owing else None,
        )
        empty = next((field for field in waiting if field and not field.text), None)
        self.wanted.emit(empty.line if empty else self.rating)

    # --- reading -------------------------------------------------------------------------------

    def draft(self) -> tuple[ReturnDraft, tuple[Problem, ...]]:
        """The return as typed, and what cannot be read at all."""
        problems: list[Problem] = []
        way = ReturnBy(self.way.value)
        return (
            ReturnDraft(
                receiver=self.receiver.text,
                receiver_id=bare_id(self.receiver_id.text),
                way=way,
                tracking_no=self.tracking_no.text if way is ReturnBy.POST else "",
                satisfaction=self.rating.value or "",
                note=self.note.text,
                receipt_series=self.receipt_series.text if self.is_owing else "",
                receipt_no=self.receipt_no.text if self.is_owing else "",
                result=self._new_result(problems) if self.is_recording else None,
            ),
            tuple(problems),
        )

    def _new_result(self, problems: list[Problem]) -> NewResult:
        day = None
        try:
            day = read_day(self.issued_on.text)
        except ValueError:
            problems.append(Problem("issued_on", "not_a_date"))
        else:
            if day is None:
                problems.append(Problem("issued_on", "missing"))
        outcome = Outcome(self.outcome.value)
        return NewResult(self.result_no.text, day or date.min, outcome)
