"""The dossier whose result is asked for, in large letters, and what may stand in the way."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QHBoxLayout

from desk_app.domain.dossier import Dossier
from desk_app.domain.workflow import open_steps
from ui.widgets.basics import Card, label, set_tag, tag
from ui.widgets.fact_sheet import FactSheet
from ui.widgets.return_facts import facts_of, returned_text, timing_tag
from ui.words import STATUS_TONES, status_text


class ReturnSheet(Card):
    def __init__(self) -> None:
        super().__init__(spacing=5)
        self._heading = label("", "title")
        self._status, self._timing = tag(""), tag("")
        self._procedure = label("", "strong")
        self._procedure.setWordWrap(True)
        self._obstacle = label("", "value")
        self._obstacle.setWordWrap(True)
        self._strip = Card("asking", 12, 0)
        self._strip.box.setContentsMargins(12, 5, 12, 6)
        self._strip.box.addWidget(self._obstacle)
        self._facts: FactSheet | None = None
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self._heading)
        top.addWidget(self._status)
        top.addWidget(self._timing)
        top.addStretch(1)
        self.box.addLayout(top)
        self.box.addWidget(self._procedure)
        self.box.addWidget(self._strip)

    @property
    def obstacle(self) -> str:
        """What stands in the way of giving back; "" when nothing does."""
        return "" if self._strip.isHidden() else self._obstacle.text()

    def show_dossier(self, dossier: Dossier, today: date) -> None:
        self._heading.setText(dossier.dossier_no)
        set_tag(self._status, status_text(dossier.status), STATUS_TONES[dossier.status])
        set_tag(self._timing, *timing_tag(dossier, today))
        self._procedure.setText(dossier.intake.procedure_name)
        said = self._said(dossier)
        self._obstacle.setText(said)
        self._strip.setVisible(bool(said))
        if self._facts is not None:
            self._facts.hide()
            self._facts.deleteLater()
        self._facts = FactSheet(facts_of(dossier))
        self.box.addWidget(self._facts)
        self.show()

    def _said(self, dossier: Dossier) -> str:
        if dossier.handing is not None:
            return returned_text(dossier)
        steps = open_steps(dossier)
        if "returned" in steps:
            return ""
        if "result_ready" in steps:
            return self.tr("No result is recorded yet. Enter its number and day to give it back.")
        return self.tr("There is no result to give back: {status}. {reason}").format(
            status=status_text(dossier.status), reason=dossier.closing_reason
        )
