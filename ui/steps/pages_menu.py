"""The pages of a dossier that have no key of their own, under the digits."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from desk_app.domain.dossier import Dossier
from desk_app.domain.paper import RECEIPT_LIST
from ui.words import form_text


class PagesMenu(QMenu):
    """`picked` names the form. `together` is how many dossiers of this person and day could stand
    on one receipt, this one among them.
    """

    picked = Signal(str)

    def __init__(
        self, owner: QWidget, dossier: Dossier, forms: Sequence[str], together: int
    ) -> None:
        super().__init__(owner)
        self.setAccessibleName(self.tr("Other pages"))
        self.aboutToHide.connect(self.deleteLater)
        for digit, form in enumerate(forms, start=1):
            again = any(page.form == form for page in dossier.prints)
            words = self.tr("Print again: {form}") if again else self.tr("Print: {form}")
            self._offer(digit, words.format(form=form_text(form)), form)
        if together > 1:
            self.addSeparator()
            said = self.tr("One receipt for this person's {n} dossiers of the day")
            self._offer(len(forms) + 1, said.format(n=together), RECEIPT_LIST)

    def _offer(self, digit: int, text: str, form: str) -> None:
        action = self.addAction(f"&{digit}   {text}")
        action.triggered.connect(partial(self._pick, form))

    def _pick(self, form: str, _: bool = False) -> None:
        self.picked.emit(form)
