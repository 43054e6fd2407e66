"""The register's filters: one box each, reached by Alt and its number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desk_app.domain.dossier import Holder, HolderKind, Status
from desk_app.domain.listing import OPEN, Choices, DueIn, Filter, Period
from desk_app.domain.procedures import Channel
from ui.models.columns import folder_kind_text
from ui.models.filters import due_words, period_words, statuses_words
from ui.widgets.basics import add_key, in_tab_order, label, restyle
from ui.words import channel_text, status_text

Option = tuple[str, dict[str, Any]]
"""A text, and what it sets in a Filter."""


class FilterBox(QWidget):
    """A label with its key above a box; a box that filters is coloured."""

    changed = Signal()

    def __init__(self, title: str, keys: str, owner: QWidget) -> None:
        super().__init__()
        self.combo = QComboBox()
        self.combo.setAccessibleName(title)
        self.combo.setAccessibleDescription(keys)
        adjust = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.combo.setSizeAdjustPolicy(adjust)
        self.combo.setMinimumContentsLength(6)
        self.combo.setMaxVisibleItems(18)
        above = QHBoxLayout()
        above.setSpacing(6)
        caption = label(title, "label")
        caption.setBuddy(self.combo)
        above.addWidget(caption)
        above.addStretch(1)
        above.addWidget(label(keys.replace("+", " "), "small"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(above)
        column.addWidget(self.combo)
        self._options: list[Option] = []
        self.combo.activated.connect(self._picked)
        add_key(owner, keys, self.open)

    def open(self) -> None:
        self.combo.setFocus()
        self.combo.showPopup()

    def set_options(self, options: Sequence[Option]) -> None:
        """The first option is that of no filter. What was chosen stays chosen if it is there."""
        kept = self.chosen
        self._options = list(options)
        self.combo.clear()
        self.combo.addItems([text for text, _ in options])
        view = self.combo.view()
        view.setMinimumWidth(view.sizeHintForColumn(0) + 32)
        self.show_chosen(kept, "")

    @property
    def chosen(self) -> dict[str, Any]:
        at = self.combo.currentIndex()
        return self._options[at][1] if 0 <= at < len(self._options) else {}

    def show_chosen(self, chosen: dict[str, Any], text: str) -> None:
        """Choose what sets this; a combination that is not in the list is added as `text`."""
        places = [at for at, (_, sets) in enumerate(self._options) if sets == chosen]
        if not places and text:
            self._options.append((text, chosen))
            self.combo.addItem(text)
            places = [len(self._options) - 1]
        self.combo.setCurrentIndex(places[0] if places else 0)
        self._colour()

    def _picked(self) -> None:
        self._colour()
        self.changed.emit()

    def _colour(self) -> None:
        said = "true" if self.combo.currentIndex() > 0 else "false"
        if self.combo.property("filters") != said:
            self.combo.setProperty("filters", said)
            restyle(self.combo)
        self.combo.setToolTip(self.combo.currentText())


class FilterBar(QWidget):
    """All boxes in a row. `wanted` says what they mean together, without any typed text."""

    changed = Signal()

    def __init__(self, owner: QWidget) -> None:
        super().__init__()
        titles = (
            self.tr("State"),
            self.tr("Due"),
            self.tr("Sector"),
            self.tr("Received by"),
            self.tr("Channel"),
            self.tr("Folder is with"),
            self.tr("Received"),
        )
        self.boxes = tuple(
            FilterBox(title, f"Alt+{at}", owner) for at, title in enumerate(titles, start=1)
        )
        self.state, self.due, self.sector, self.clerk = self.boxes[:4]
        self.channel, self.holder, self.received = self.boxes[4:]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for box, share in zip(self.boxes, (14, 12, 14, 12, 10, 13, 11), strict=True):
            row.addWidget(box, share)
            box.changed.connect(self.changed)
        in_tab_order(*(box.combo for box in self.boxes))
        self._fixed_options()
        self.set_choices(Choices())

    def _fixed_options(self) -> None:
        self.state.set_options(
            (
                (self.tr("Any state"), {}),
                (statuses_words(OPEN), {"statuses": OPEN}),
                *((status_text(one), {"statuses": (one,)}) for one in Status),
                (self.tr("Received, not printed"), {"is_unprinted": True}),
                (self.tr("Provisional number"), {"is_provisional": True}),
            )
        )
        due = [(due_words(one), {"due": one} if one is not DueIn.ANY else {}) for one in DueIn]
        self.due.set_options(due)
        self.channel.set_options(
            ((self.tr("Any channel"), {}), *((channel_text(c), {"channel": c}) for c in Channel))
        )
        self.received.set_options(
            [
                (period_words(one), {"received": one} if one is not Period.ANY else {})
                for one in Period
            ]
        )

    def set_choices(self, choices: Choices) -> None:
        """Sectors, clerks and holders that occur."""
        self.sector.set_options(
            ((self.tr("Any sector"), {}), *((one, {"sector": one}) for one in choices.sectors))
        )
        self.clerk.set_options(
            ((self.tr("Any clerk"), {}), *((one, {"clerk": one}) for one in choices.clerks))
        )
        named = [holder for holder in choices.holders if holder.name]
        self.holder.set_options(
            (
                (self.tr("Anywhere"), {}),
                *((folder_kind_text(kind), {"holder": kind}) for kind in HolderKind),
                *(_named_holder(holder) for holder in named),
            )
        )

    @property
    def is_open(self) -> bool:
        """Whether somebody is choosing just now."""
        return any(box.combo.view().isVisible() for box in self.boxes)

    @property
    def wanted(self) -> Filter:
        sets: dict[str, Any] = {}
        for box in self.boxes:
            sets |= box.chosen
        return replace(Filter(), **sets)

    def show_filter(self, wanted: Filter) -> None:
        """Have the boxes say what a filter means."""
        state: dict[str, Any] = {}
        words: list[str] = []
        if wanted.statuses:
            state["statuses"] = wanted.statuses
            words.append(statuses_words(wanted.statuses))
        if wanted.is_unprinted:
            state["is_unprinted"] = True
            words.append(self.tr("Received, not printed"))
        if wanted.is_provisional:
            state["is_provisional"] = True
            words.append(self.tr("Provisional number"))
        self.state.show_chosen(state, " · ".join(words))
        due = {"due": wanted.due} if wanted.due is not DueIn.ANY else {}
        self.due.show_chosen(due, due_words(wanted.due))
        self.sector.show_chosen(_set("sector", wanted.sector), wanted.sector)
        self.clerk.show_chosen(_set("clerk", wanted.clerk), wanted.clerk)
        self.channel.show_chosen(_set("channel", wanted.channel), "")
        self._show_holder(wanted)
        received = {"received": wanted.received} if wanted.received is not Period.ANY else {}
        self.received.show_chosen(received, period_words(wanted.received))

    def _show_holder(self, wanted: Filter) -> None:
        if wanted.holder is None:
            self.holder.show_chosen({}, "")
        elif wanted.holder_name:
            text, sets = _named_holder(Holder(wanted.holder, wanted.holder_name))
            self.holder.show_chosen(sets, text)
        else:
            self.holder.show_chosen({"holder": wanted.holder}, folder_kind_text(wanted.holder))

    def clear(self) -> None:
        self.show_filter(Filter())


def _set(name: str, value: object) -> dict[str, Any]:
    return {name: value} if value else {}


def _named_holder(holder: Holder) -> Option:
    text = f"{folder_kind_text(holder.kind)}: {holder.name}"
    return text, {"holder": holder.kind, "holder_name": holder.name}
