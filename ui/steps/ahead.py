"""What a step will change, beside its form, above the key that confirms it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.differences import Difference
from ui.widgets.basics import Card, KeyButton, label, scaled
from ui.widgets.changes_view import ChangesView
from ui.widgets.sheet_area import sheet_area

translate = QCoreApplication.translate
SIDE = 286
"""The width of the column at the right: what may be done, or what a step will change."""


class AheadCard(Card):
    def __init__(self, confirm: KeyButton) -> None:
        super().__init__(spacing=8)
        self.setFixedWidth(scaled(SIDE))
        self._changes = ChangesView()
        self._nothing = label("", "second")
        self._trouble = label("", "error")
        for words in (self._nothing, self._trouble):
            words.setWordWrap(True)
        area = sheet_area(translate("StepPanel", "What the step will change"))
        body = QWidget()
        body.setObjectName("sheet")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 4, 0)
        column.addWidget(self._nothing)
        column.addWidget(self._changes)
        column.addStretch(1)
        area.setWidget(body)
        self.box.addWidget(label(translate("StepPanel", "After this step"), "heading"))
        self.box.addWidget(area, 1)
        self.box.addWidget(self._trouble)
        self.box.addWidget(confirm)

    def show_changes(self, rows: Sequence[Difference]) -> None:
        self._changes.set_rows(rows)
        self._nothing.setText("" if rows else translate("StepPanel", "Nothing changes yet."))
        self._nothing.setVisible(not rows)

    def tell(self, trouble: str) -> None:
        """What stands in the way and has no field of its own; "" for nothing."""
        self._trouble.setText(trouble)

    @property
    def changes_text(self) -> str:
        return self._changes.text

    @property
    def trouble_text(self) -> str:
        return self._trouble.text()
