"""Drafts that wait, as chips in the head of intake: Ctrl 1 … Ctrl 4 take one up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from ui.ports.intake import ParkedDraft
from ui.theme.tokens import Tone
from ui.widgets.basics import KeyButton, key_text, restyle, scaled, text_font

translate = QCoreApplication.translate
CHIPS, BESIDE_NOTICE = 4, 1
"""How many show their words; beside a notice the others go into the menu, their keys stay."""
_WIDTHS, _WIDTH_BESIDE_NOTICE = (0, 330, 250, 170, 120), 190
"""Of one chip's words when so many stand side by side."""


@dataclass(frozen=True, slots=True)
class Chip:
    """`lead` says what it is: waiting, or left behind by a power cut."""

    draft_id: str
    lead: str
    text: str
    tone: Tone = Tone.NEUTRAL

    @property
    def words(self) -> str:
        return f"{self.lead} {self.text}".strip()


def chip_of(draft: ParkedDraft) -> Chip:
    """What is said of a draft: that somebody waits, or when it was left unfinished."""
    text = draft.label or translate("ParkedChips", "without a name")
    if draft.is_parked:
        return Chip(draft.draft_id, translate("ParkedChips", "Waiting:"), text)
    lead = translate("ParkedChips", "Unfinished at {time}:")
    return Chip(draft.draft_id, lead.format(time=f"{draft.saved_at:%H:%M}"), text, Tone.WARN)


class ParkedChips(QWidget):
    taken = Signal(str)

    def __init__(self, owner: QWidget, notice: QWidget) -> None:
        super().__init__()
        self._notice = notice
        notice.installEventFilter(self)
        self._chips: tuple[Chip, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        name = self.tr("Waiting draft")
        self._keys = [f"Ctrl+{n}" for n in range(1, CHIPS + 1)]
        self.buttons = tuple(KeyButton(name, key, owner, "chip") for key in self._keys)
        for at, button in enumerate(self.buttons):
            button.action.triggered.connect(lambda _=False, at=at: self._take(at))
            row.addWidget(button)
        self.rest = QPushButton()
        self.rest.setProperty("role", "chip")
        self._menu = QMenu(self)
        self.rest.setMenu(self._menu)
        row.addWidget(self.rest)
        self.show_chips(())

    @property
    def chips(self) -> tuple[Chip, ...]:
        return self._chips

    def show_chips(self, chips: Sequence[Chip]) -> None:
        self._chips = tuple(chips)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._arrange()
        return False

    def _arrange(self) -> None:
        is_alone = self._notice.isHidden()
        shown = min(len(self._chips), CHIPS if is_alone else BESIDE_NOTICE)
        width = scaled(_WIDTHS[shown] if is_alone else _WIDTH_BESIDE_NOTICE)
        for at, button in enumerate(self.buttons):
            button.setVisible(at < shown)
            button.action.setEnabled(at < len(self._chips))
            if at < shown:
                self._name(button, self._chips[at], at, width)
        self._menu.clear()
        for at, chip in enumerate(self._chips[shown:], shown):
            keys = f"\t{key_text(self._keys[at])}" if at < CHIPS else ""
            action = self._menu.addAction(f"{chip.text}{keys}")
            action.triggered.connect(lambda _=False, at=at: self._take(at))
        more = len(self._chips) - shown
        told = [key_text(keys) for keys in self._keys[shown : len(self._chips)]]
        self.rest.setAccessibleDescription(", ".join(told) or self.tr("Space opens the list"))
        self.rest.setVisible(more > 0)
        self.rest.setText(self.tr("{count} more").format(count=more))
        self.rest.setAccessibleName(self.tr("{count} more drafts").format(count=more))
        self.setVisible(shown > 0)

    def _name(self, button: KeyButton, chip: Chip, at: int, width: int) -> None:
        is_led = at == 0 or self._chips[at - 1].lead != chip.lead
        words = chip.words if is_led else chip.text
        metrics = QFontMetrics(text_font(12))
        button.set_caption(metrics.elidedText(words, Qt.TextElideMode.ElideRight, width))
        button.setAccessibleName(chip.words)
        button.setToolTip(chip.words)
        if button.property("tone") != chip.tone.value:
            button.setProperty("tone", chip.tone.value)
            restyle(button)

    def _take(self, at: int) -> None:
        if at < len(self._chips):
            self.taken.emit(self._chips[at].draft_id)
