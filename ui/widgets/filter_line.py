"""The line above the list: what is filtered by; a name being given; a file being written."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from desk_app.domain.listing import Filter
from ui.models.filters import filter_tags
from ui.theme.tokens import Tone
from ui.widgets.basics import key_cap, label, scaled, tag
from ui.widgets.export_line import ExportLine
from ui.widgets.saving_line import SavingLine

_HEIGHT = 28


class TagsLine(QWidget):
    """A tag for each condition, so that nobody wonders why a dossier is not in the list."""

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self._shown: tuple[object, ...] = ()
        self.texts: tuple[str, ...] = ()

    def show_filter(self, wanted: Filter, name: str) -> None:
        tags = filter_tags(wanted)
        if (tags, name) == self._shown:
            return
        self._shown = (tags, name)
        while (item := self._row.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.texts = tuple(text for text, _ in tags)
        if not tags:
            self._row.addWidget(label(self.tr("No filter: all dossiers, newest first"), "second"))
        else:
            self._add_tags(tags, name)
        self._row.addStretch(1)

    def _add_tags(self, tags: tuple[tuple[str, Tone], ...], name: str) -> None:
        lead = self.tr("Filter “{name}”:").format(name=name) if name else self.tr("Filtered by:")
        self._row.addWidget(label(lead, "second"))
        for text, tone in tags:
            made = tag(text if len(text) <= 48 else f"{text[:47]}…", tone)
            made.setToolTip(text)
            self._row.addWidget(made)
        self._row.addWidget(key_cap("Esc"))
        self._row.addWidget(label(self.tr("show all"), "second"))


class FilterLine(QStackedWidget):
    """One height whatever it shows: the list below does not move."""

    def __init__(self, exporting: ExportLine) -> None:
        super().__init__()
        self.tags = TagsLine()
        self.saving = SavingLine()
        self.exporting = exporting
        for part in (self.tags, self.saving, self.exporting):
            self.addWidget(part)
        self.setFixedHeight(scaled(_HEIGHT))

    @property
    def is_saving(self) -> bool:
        return self.currentWidget() is self.saving

    def show_filter(self, wanted: Filter, name: str) -> None:
        self.tags.show_filter(wanted, name)

    def show_tags(self) -> None:
        self.setCurrentWidget(self.tags)

    def ask_name(self, proposed: str) -> None:
        self.setCurrentWidget(self.saving)
        self.saving.ask(proposed)

    def show_exporting(self) -> None:
        self.exporting.begin()
        self.setCurrentWidget(self.exporting)
