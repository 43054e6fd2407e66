"""Beside the count: its places, a code typed by hand with the codes near it, and its end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desk_app.domain.dossier import Holder
from ui.widgets.basics import Card, KeyButton, label, scaled
from ui.widgets.field import Field
from ui.widgets.places_list import PlaceRow, PlacesList

_WIDTH = 248
_NEAR = 3


class CountSide(Card):
    """`typed` with a code typed by hand, `meant` with the near one that was chosen instead;
    `dropped` when the count is given up: asked for twice, as every scan of it goes.
    """

    chosen = Signal(object)
    typed = Signal(str)
    meant = Signal(str)
    dropped = Signal()

    def __init__(self) -> None:
        super().__init__(margin=10, spacing=5)
        self.setFixedWidth(scaled(_WIDTH))
        self._codes: tuple[str, ...] = ()
        self._is_dropping = False
        self.places = PlacesList(self.tr("Places to count"))
        self.code = Field(self.tr("A code typed by hand"), longest=100)
        self._did_you_mean = label(self.tr("Was it one of these?"), "small")
        self.near = tuple(KeyButton("", f"Ctrl+{n + 1}", self, "row") for n in range(_NEAR))
        self.undo = KeyButton(self.tr("Not this one"), "Ctrl+Z", self, "row")
        self.partly = KeyButton(self.tr("Keep a part"), "Ctrl+F9", self, "row")
        self.drop = KeyButton("", "Ctrl+Del", self, "row")
        self.box.addWidget(label(self.tr("Places to count"), "heading"))
        self.box.addWidget(label(self.tr("Enter counts this place"), "small"))
        self.box.addWidget(self.places, 1)
        self.box.addWidget(self.code)
        self.box.addWidget(self._did_you_mean)
        for button in (*self.near, self.undo, self.partly, self.drop):
            self.box.addWidget(button)
        self._connect()
        self.offer(())
        self.show_counting(is_counting=False)
        self.show_last("")

    def _connect(self) -> None:
        self.places.chosen.connect(lambda row: self.chosen.emit(row.place))
        self.code.line.returnPressed.disconnect()
        self.code.line.returnPressed.connect(self._type)
        for n, button in enumerate(self.near):
            button.action.triggered.connect(lambda _=False, at=n: self._mean(at))
        self.drop.action.triggered.connect(self._drop)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab goes, from above."""
        return (self.places, self.code.line, *self.near, self.undo, self.partly, self.drop)

    @property
    def here(self) -> Holder | None:
        """The place one is on; None is tray and shelf together."""
        return self.places.current.place if self.places.current is not None else None

    @property
    def offered(self) -> tuple[str, ...]:
        return self._codes

    def show_places(
        self,
        rows: Sequence[PlaceRow],
        done: Mapping[Holder | None, PlaceRow],
        counting: PlaceRow | None,
    ) -> None:
        self.places.show_places(rows, done, counting)

    def show_counting(self, *, is_counting: bool) -> None:
        for button in (self.partly, self.drop):
            button.action.setEnabled(is_counting)
        self._ask_to_drop(is_asking=False)

    def show_last(self, code: str) -> None:
        """The scan that can be taken back; "" for none."""
        self.undo.action.setEnabled(bool(code))

    def offer(self, codes: Sequence[str]) -> None:
        """Codes that differ by a digit or two from what was typed."""
        self._codes = tuple(codes[:_NEAR])
        self._did_you_mean.setVisible(bool(self._codes))
        for n, button in enumerate(self.near):
            is_there = n < len(self._codes)
            button.setVisible(is_there)
            button.action.setEnabled(is_there)
            if is_there:
                button.set_caption("…" + self._codes[n].partition("-")[2])
                button.setAccessibleName(self._codes[n])
                button.setToolTip(self._codes[n])

    def _type(self) -> None:
        if self.code.text:
            self.typed.emit(self.code.text)
            self.code.line.selectAll()

    def _mean(self, at: int) -> None:
        self.code.set_text("")
        self.meant.emit(self._codes[at])

    def _drop(self) -> None:
        if not self._is_dropping:
            self._ask_to_drop(is_asking=True)
            return
        self._ask_to_drop(is_asking=False)
        self.dropped.emit()

    def _ask_to_drop(self, *, is_asking: bool) -> None:
        self._is_dropping = is_asking
        caption = self.tr("Again: all is lost") if is_asking else self.tr("Drop this count")
        self.drop.set_caption(caption)
