"""What every room of the window is: a widget that can be entered, told of news, and left."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.actions import Scan
from ui.verdict import Verdict
from ui.widgets.notice import HEAD_HEIGHT, Notice
from ui.widgets.paper_strip import PaperStrip


class Screen(QWidget):
    """One room. What it wants of the rest of the window it says by signals:

    `happened` something was stored, `open_asked` show the dossier of this number, `print_asked`
    an Errand or Sheet for the printer, `preview_asked` one of them, or several errands, only to
    be looked at, `room_asked` go to the room of this name, `list_asked` show the register with
    this Filter, `setting_changed` take up at once what hangs on a setting: `unit`, `look`,
    `language`, `printers`, `scanner`, `idle`; `carried_to` go to the room of this name, which takes
    the code up as if it had been scanned there.
    """

    happened = Signal()
    open_asked = Signal(str)
    print_asked = Signal(object)
    preview_asked = Signal(object)
    room_asked = Signal(str)
    list_asked = Signal(object)
    setting_changed = Signal(str)
    carried_to = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self.notice = Notice()
        self.paper = PaperStrip()

    def lay_page(
        self,
        *left: QWidget,
        right: Sequence[QWidget] = (),
        spacing: int = 8,
        places_paper: bool = False,
    ) -> QVBoxLayout:
        """The page under its head line (the title and what goes with it, the notice, quiet keys)
        and under the strip about a paper that was scanned, unless the room places that itself."""
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addStrut(HEAD_HEIGHT)
        for widget in left:
            head.addWidget(widget)
        head.addWidget(self.notice, 1)
        head.addStretch(0)
        for widget in right:
            head.addWidget(widget)
        page = QVBoxLayout(self)
        page.setContentsMargins(16, 12, 16, 14)
        page.setSpacing(spacing)
        page.addLayout(head)
        if not places_paper:
            page.addWidget(self.paper)
        return page

    def begin(self) -> None:
        """The room was entered: show what is true now, put the focus where work starts."""

    def look_again(self) -> None:
        """Something was stored while this room is on screen."""

    def take_scan(self, scan: Scan) -> bool | Verdict:
        """True when the room has a use for what was scanned; else the window does the usual.

        A Verdict instead of True says which sound and colour answer it. A reading in doubt never
        comes here before it was confirmed.
        """
        return False

    def carry(self) -> object:
        """What was typed, to be taken up again in another language."""
        return None

    def resume(self, carried: object) -> None:
        """Take up what `carry` gave."""
