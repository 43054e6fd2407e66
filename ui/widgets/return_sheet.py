"""The dossier whose result is asked for, in large letters, and what may stand in the way."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desk_app.domain.dossier import Dossier, HolderKind
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
        said = QVBoxLayout()
        said.setSpacing(5)
        said.addLayout(top)
        said.addWidget(self._procedure)
        said.addStretch(1)
        self._fetch_caption, self._fetch = label("", "label"), label("", "number")
        self._fetch_box = Card("due", margin=12, spacing=0)
        self._fetch_box.box.setContentsMargins(12, 5, 12, 5)
        for words in (self._fetch_caption, self._fetch):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._fetch_box.box.addWidget(words)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addLayout(said, 1)
        head.addWidget(self._fetch_box, 0, Qt.AlignmentFlag.AlignTop)
        self.box.addLayout(head)
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
        self._show_place(dossier)
        said = self._said(dossier)
        self._obstacle.setText(said)
        self._strip.setVisible(bool(said))
        if self._facts is not None:
            self._facts.hide()
            self._facts.deleteLater()
        self._facts = FactSheet(facts_of(dossier))
        self.box.addWidget(self._facts)
        self.show()

    @property
    def fetch_text(self) -> str:
        """Where the folder is to be fetched, as it stands in large letters; "" for nowhere."""
        return "" if self._fetch_box.isHidden() else self._fetch.text()

    def _show_place(self, dossier: Dossier) -> None:
        """The shelf's place in letters one reads while walking there."""
        holder = dossier.holder
        is_here = holder.kind is HolderKind.SHELF and dossier.handed_to is None
        self._fetch_caption.setText(self.tr("On the shelf at"))
        self._fetch.setText(holder.name)
        self._fetch_box.setVisible(is_here and bool(holder.name))

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
