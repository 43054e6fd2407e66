"""The procedures offered at this desk, to be looked through."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desk_app.domain.procedures import Confidence, PartKind, Procedure
from ui.actions import ProcedureHit
from ui.models.catalogue import procedure_columns
from ui.settings_pages.page import SettingsPage
from ui.widgets.basics import label
from ui.widgets.fact_sheet import FactSheet
from ui.widgets.rows_table import RowsTable
from ui.words import channel_text


class CataloguePage(SettingsPage):
    def __init__(
        self,
        search: Callable[[str], Sequence[ProcedureHit]],
        procedure: Callable[[str], Procedure | None],
    ) -> None:
        super().__init__(
            self.tr("Catalogue of procedures"),
            self.tr(
                "As published on the national portal. Provinces shorten limits and set fees by "
                "their own decisions: check what is marked as doubtful."
            ),
        )
        self._search = search
        self._procedure = procedure
        self.line = QLineEdit()
        self.line.setMaxLength(200)
        self.line.setAccessibleName(self.tr("Find a procedure"))
        self.line.setPlaceholderText(self.tr("Code, name or sector; two letters of any words"))
        self.line.textEdited.connect(lambda _: self.refresh())
        self._count = label("", "second")
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setProperty("role", "sheet")
        self._area.setAccessibleName(self.tr("The procedure"))
        self._area.setMinimumWidth(300)
        self.table = RowsTable(procedure_columns(), self.tr("Procedures"))
        self.table.opened.connect(lambda _: self._area.setFocus())
        self.line.returnPressed.connect(self.table.setFocus)
        top = QHBoxLayout()
        top.addWidget(self.line, 1)
        top.addWidget(self._count)
        body = QHBoxLayout()
        body.setSpacing(16)
        body.addWidget(self.table, 68)
        body.addWidget(self._area, 32)
        self.box.addLayout(top)
        self.box.addLayout(body, 1)
        self.table.moved.connect(self._show)

    def begin(self) -> None:
        self.refresh()

    def first(self) -> QWidget | None:
        return self.line

    def refresh(self) -> None:
        hits = self._search(self.line.text())
        self.table.set_rows(hits)
        self._count.setText(self.tr("{count} procedures").format(count=len(hits)))
        self.table.choose(0)
        self._show()

    def _show(self) -> None:
        body = QWidget()
        body.setObjectName("sheet")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 6, 0)
        hit = self.table.current
        found = self._procedure(hit.code) if hit is not None else None
        if found is not None:
            name = label(found.name, "strong")
            name.setWordWrap(True)
            column.addWidget(name)
            column.addWidget(FactSheet(self._facts(found)))
            for case in found.cases:
                column.addWidget(label(case.name or self.tr("Papers"), "heading"))
                column.addWidget(FactSheet([(self._kind(p.kind), p.name) for p in case.parts]))
        column.addStretch(1)
        self._area.setWidget(body)

    def _kind(self, kind: PartKind) -> str:
        return {
            PartKind.SUBMIT: self.tr("hand in"),
            PartKind.PRESENT: self.tr("show"),
            PartKind.NOTE: self.tr("note"),
        }[kind]

    def _facts(self, found: Procedure) -> list[tuple[str, str]]:
        doubt = {
            Confidence.HIGH: "",
            Confidence.MEDIUM: self.tr("read with some doubt"),
            Confidence.LOW: self.tr("read with doubt: check it"),
        }[found.confidence]
        rows = [
            (self.tr("Code"), found.code),
            (self.tr("Sector"), found.sector),
            (self.tr("Ministry"), found.ministry),
            (self.tr("Time limit"), found.limit_text),
            (self.tr("Ways in"), ", ".join(channel_text(c) for c in found.channels)),
            (self.tr("Fee"), found.fee_text),
            (self.tr("Result"), found.result),
            (self.tr("Decision"), found.decision),
            (self.tr("Doubt"), doubt),
            (self.tr("Note"), found.note),
        ]
        return [(name, text) for name, text in rows if text]
