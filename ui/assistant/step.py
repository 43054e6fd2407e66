"""One step of the first start."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.basics import label


class Step(QWidget):
    """`ready` says whether the next step may come; while it may not, the reason stands beside the
    fields. `told(text, is_trouble)` speaks in the line below.
    """

    told = Signal(str, bool)
    done = Signal()

    def __init__(self, title: str, about: str) -> None:
        super().__init__()
        self.title = title
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(10)
        self.box.addWidget(label(title, "title"))
        said = label(about, "second")
        said.setWordWrap(True)
        self.box.addWidget(said)

    def begin(self) -> None:
        """The step is on screen: put the focus where work starts."""

    def check(self) -> bool:
        """Whether one may go on; what is wrong is said beside its field."""
        return True

    def take_scan(self, text: str) -> None:
        """Something was scanned while the step is on screen."""
