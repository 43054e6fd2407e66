"""One dossier, read only: who, what, until when, what happened, what may be done now."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desk_app.domain.dossier import Dossier, Party
from desk_app.domain.moments import local
from desk_app.domain.reasons import Reason
from desk_app.domain.workflow import open_steps
from ui.actions import DossierPage
from ui.dates import clock_text, day_text, moment_words
from ui.widgets.basics import Card, KeyButton, label, set_tag, tag
from ui.widgets.fact_sheet import FactSheet
from ui.widgets.more_panel import money_text
from ui.widgets.person_form import grouped_id
from ui.words import STATUS_TONES, channel_text, event_text, return_text, status_text, step_text


class DossierPanel(Card):
    def __init__(self, owner: QWidget, reason_text: Callable[[Reason], str]) -> None:
        super().__init__(spacing=6)
        self._reason_text = reason_text
        self.dossier: Dossier | None = None
        self._number = label("", "heading")
        self._number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._status = tag("")
        self.close_it = KeyButton(self.tr("Close"), "Esc", owner, "quiet")
        self.reprint = KeyButton(self.tr("Print again"), "Ctrl+P", owner)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._number)
        head.addWidget(self._status)
        head.addStretch(1)
        head.addWidget(self.close_it)
        self.box.addLayout(head)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setProperty("role", "sheet")
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(self.tr("The dossier"))
        self.box.addWidget(self._area, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.reprint)
        foot.addStretch(1)
        self.box.addLayout(foot)

    def take_focus(self) -> None:
        self._area.setFocus()

    def show_page(self, page: DossierPage) -> None:
        dossier = self.dossier = page.dossier
        self._number.setText(dossier.dossier_no)
        set_tag(self._status, status_text(dossier.status), STATUS_TONES[dossier.status])
        is_first = not dossier.prints
        self.reprint.set_caption(self.tr("Print") if is_first else self.tr("Print again"))
        self.reprint.setEnabled("receipt_printed" in open_steps(dossier))
        body = QWidget()
        body.setObjectName("sheet")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(10)
        column.addWidget(self._sentence(dossier.intake.procedure_name, "strong"))
        column.addWidget(FactSheet(self._facts(dossier)))
        self._add_block(column, self.tr("Papers"), self._papers(dossier))
        self._add_block(column, self.tr("What happened"), self._history(page))
        self._add_title(column, self.tr("What may be done now"))
        steps = " · ".join(step_text(kind) for kind in open_steps(dossier))
        column.addWidget(self._sentence(steps))
        column.addStretch(1)
        self._area.setWidget(body)

    def _add_block(self, column: QVBoxLayout, title: str, rows: list[tuple[str, str]]) -> None:
        if rows:
            self._add_title(column, title)
            column.addWidget(FactSheet(rows))

    def _add_title(self, column: QVBoxLayout, title: str) -> None:
        rule = QFrame()
        rule.setProperty("role", "rule")
        column.addWidget(rule)
        column.addWidget(label(title, "heading"))

    def _sentence(self, text: str, role: str = "value") -> QLabel:
        made = label(text, role)
        made.setWordWrap(True)
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return made

    def _facts(self, dossier: Dossier) -> list[tuple[str, str]]:
        intake, due = dossier.intake, dossier.due
        why = " ".join(self._reason_text(r) for r in due.why) if due else ""
        rows = [
            (self.tr("Code"), " · ".join(x for x in (intake.procedure_code, intake.sector) if x)),
            (self.tr("Case"), intake.case),
            (self.tr("Owner"), _person(intake.whose)),
            (self.tr("Submitted by"), _person(intake.applicant) if intake.owner else ""),
            (self.tr("Telephone"), intake.applicant.phone),
            (self.tr("Address"), intake.whose.address),
            (self.tr("Received"), moment_words(dossier.received_at) if dossier.received_at else ""),
            (self.tr("Due"), moment_words(due.due_at) if due else ""),
            (self.tr("Because"), why),
            (self.tr("Came"), channel_text(intake.channel)),
            (self.tr("Result"), return_text(intake.return_by)),
            (self.tr("Handled by"), intake.handling_agency),
            (self.tr("Fees"), _fees(dossier)),
            (self.tr("Note"), intake.note),
        ]
        return [(name, text) for name, text in rows if text]

    def _papers(self, dossier: Dossier) -> list[tuple[str, str]]:
        translate = (self.tr("original"), self.tr("certified"), self.tr("photocopy"))
        rows = []
        for part in dossier.intake.parts:
            counts = (part.originals, part.certified_copies, part.photocopies)
            said = [f"{n} {word}" for n, word in zip(counts, translate, strict=True) if n]
            rows.append((", ".join(said), part.name))
        return rows

    def _history(self, page: DossierPage) -> list[tuple[str, str]]:
        return [
            (
                f"{day_text(local(entry.happened_at).date())} {clock_text(entry.happened_at)}",
                f"{event_text(entry)} · {entry.by}" if entry.by else event_text(entry),
            )
            for entry in page.history
        ]


def _person(party: Party) -> str:
    number = grouped_id(party.personal_id) or party.tax_code
    return f"{party.name} · {number}" if number else party.name


def _fees(dossier: Dossier) -> str:
    """`Lệ phí 50.000 đ (1C26 0012)`: with the fee receipt once it is paid."""
    said = []
    for fee in dossier.intake.fees:
        receipt = f" ({fee.receipt_series} {fee.receipt_no})" if fee.receipt_no else ""
        said.append(f"{fee.name} {money_text(fee.amount)} đ{receipt}")
    return "; ".join(said)
