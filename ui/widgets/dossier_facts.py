"""The left side of a dossier's page: what it is, whose, with which papers, and what was printed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desk_app.domain.dossier import Dossier
from desk_app.domain.reasons import Reason
from ui.dates import clock_text, day_text, moment_words
from ui.dossier_words import (
    fees_text,
    limit_text,
    outcome_text,
    part_text,
    party_text,
    satisfaction_text,
)
from ui.numbers import grouped_id
from ui.widgets.basics import Card, label
from ui.widgets.fact_sheet import FactSheet
from ui.widgets.sheet_area import sheet_area
from ui.words import channel_text, form_text, paper_text, return_text

_NAMES = 116
_NUMBERS = 22
Rows = list[tuple[str, str]]


class DossierFacts(Card):
    """A sheet that scrolls; made anew for each dossier, painted rather than built of labels."""

    def __init__(self, reason_text: Callable[[Reason], str]) -> None:
        super().__init__(spacing=6)
        self._reason_text = reason_text
        self._area = sheet_area(self.tr("The dossier"))
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.box.addWidget(self._area, 1)
        self._said: list[str] = []

    @property
    def text(self) -> str:
        """All that is said, one fact a line."""
        return "\n".join(self._said)

    def show_dossier(self, dossier: Dossier) -> None:
        body = QWidget()
        body.setObjectName("sheet")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(8)
        name = label(dossier.intake.procedure_name, "strong")
        name.setWordWrap(True)
        name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(name)
        self._said = [dossier.intake.procedure_name]
        self._add(column, "", self._facts(dossier))
        papers = self.tr("Papers ({count})").format(count=len(dossier.intake.parts))
        self._add(column, papers, self._papers(dossier), _NUMBERS)
        self._add(column, self.tr("Result"), self._result(dossier))
        self._add(column, self.tr("Printed"), self._prints(dossier))
        self._add(column, self.tr("Why this date"), self._why(dossier), _NUMBERS)
        column.addStretch(1)
        self._area.setWidget(body)

    def _add(
        self,
        column: QVBoxLayout,
        title: str,
        rows: Sequence[tuple[str, str]],
        names: int = _NAMES,
    ) -> None:
        rows = [(name, text) for name, text in rows if text]
        if not rows:
            return
        if title:
            rule = QFrame()
            rule.setProperty("role", "rule")
            column.addWidget(rule)
            column.addWidget(label(title, "heading"))
        column.addWidget(FactSheet(rows, names))
        self._said += [title, *(f"{name}: {text}" for name, text in rows)]

    def _facts(self, dossier: Dossier) -> Rows:
        intake = dossier.intake
        owner = intake.whose
        received = dossier.received_at
        version = str(dossier.version) if dossier.version > 1 else ""
        return [
            (self.tr("Code"), " · ".join(x for x in (intake.procedure_code, intake.sector) if x)),
            (self.tr("Case"), intake.case),
            (self.tr("Owner"), owner.name),
            (self.tr("Personal number"), grouped_id(owner.personal_id)),
            (self.tr("Tax code"), owner.tax_code),
            (self.tr("Born"), day_text(owner.born_on) if owner.born_on else ""),
            (self.tr("Submitted by"), party_text(intake.applicant) if intake.owner else ""),
            (self.tr("Telephone"), intake.applicant.phone or owner.phone),
            (self.tr("E-mail"), intake.applicant.email),
            (self.tr("Address"), owner.address or intake.applicant.address),
            (self.tr("Received"), moment_words(received) if received else ""),
            (self.tr("Received by"), dossier.received_by),
            (self.tr("Time limit"), limit_text(intake.limit_amount, intake.limit_unit)),
            (self.tr("Came"), channel_text(intake.channel)),
            (self.tr("Result returned"), return_text(intake.return_by)),
            (self.tr("Sets"), str(intake.sets)),
            (self.tr("Handled by"), intake.handling_agency),
            (self.tr("Fees"), fees_text(intake.fees)),
            (self.tr("To pay"), fees_text(dossier.fees_due)),
            (self.tr("Paid"), fees_text(dossier.fees_paid)),
            (self.tr("Note"), intake.note),
            (self.tr("Former number"), ", ".join(dossier.former_nos)),
            (self.tr("Version"), version),
            (self.tr("Closed because"), dossier.closing_reason),
        ]

    def _papers(self, dossier: Dossier) -> Rows:
        parts = [(f"{n}.", part_text(p)) for n, p in enumerate(dossier.intake.parts, start=1)]
        asked = self.tr("Asked for: {name}")
        return [*parts, *(("•", asked.format(name=name)) for name in dossier.asked_for)]

    def _why(self, dossier: Dossier) -> Rows:
        reasons = dossier.due.why if dossier.due else ()
        return [("•", self._reason_text(reason)) for reason in reasons]

    def _result(self, dossier: Dossier) -> Rows:
        result, handing = dossier.result, dossier.handing
        rows: Rows = []
        if result is not None:
            rows += [
                (self.tr("Number"), result.result_no),
                (self.tr("Issued on"), day_text(result.issued_on)),
                (self.tr("Outcome"), outcome_text(result.outcome)),
                (self.tr("Summary"), result.summary),
            ]
        if handing is not None:
            rows += [
                (self.tr("Returned to"), handing.receiver),
                (self.tr("When"), moment_words(handing.returned_at)),
                (self.tr("Tracking number"), handing.tracking_no),
                (self.tr("Satisfaction"), satisfaction_text(handing.satisfaction)),
            ]
        return rows

    def _prints(self, dossier: Dossier) -> Rows:
        copy = self.tr("copy {copy}, version {version}, {paper}")
        return [
            (
                f"{day_text(page.printed_at.date())} {clock_text(page.printed_at)}",
                f"{form_text(page.form)}, "
                + copy.format(copy=page.copy, version=page.version, paper=paper_text(page.paper)),
            )
            for page in dossier.prints
        ]
