"""Who works at this desk, in which role."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desk_app.domain.problems import Problem
from ui.ports.clerks import ClerksPort
from ui.settings_pages.page import SettingsPage
from ui.widgets.clerks_form import ClerksForm


class ClerksPage(SettingsPage):
    def __init__(self, port: ClerksPort, problem_text: Callable[[Problem], str]) -> None:
        super().__init__(
            self.tr("Clerks and PINs"),
            self.tr(
                "Who signs in at this desk. A desk without a list asks nobody. The head approves "
                "on the spot what the decree leaves to the head; an administrator keeps this list."
            ),
        )
        self.form = ClerksForm(port, problem_text)
        self.form.told.connect(self.told)
        self.box.addWidget(self.form, 1)

    def begin(self) -> None:
        self.form.begin()

    def first(self) -> QWidget | None:
        return self.form.name.editor
