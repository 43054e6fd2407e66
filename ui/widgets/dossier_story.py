"""The middle of a dossier's page: where the paper is, what is in doubt, and what happened."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk_app.domain.dossier import Dossier
from ui.actions import DossierPage
from ui.dates import clock_text, day_text
from ui.timeline import Event, timeline, whereabouts
from ui.widgets.basics import Card, label
from ui.widgets.sheet_area import sheet_area
from ui.widgets.timeline_view import TimelineView


class DossierStory(Card):
    """Scrolls as a whole to its end: the newest event stands last, and in sight."""

    def __init__(self) -> None:
        super().__init__(spacing=8)
        self.events: tuple[Event, ...] = ()
        self._where = Card("due", margin=12, spacing=1)
        self._where.box.setContentsMargins(12, 7, 12, 8)
        self._holder = label("", "strong")
        self._moving = label("", "value")
        for part in (self._holder, self._moving):
            part.setWordWrap(True)
        self._where.box.addWidget(label(self.tr("The folder is with"), "label"))
        self._where.box.addWidget(self._holder)
        self._where.box.addWidget(self._moving)
        self._doubts = Card("asking", margin=12, spacing=2)
        self._doubts.box.setContentsMargins(12, 7, 12, 8)
        self._doubted = label("", "value")
        self._doubted.setWordWrap(True)
        self._doubts.box.addWidget(label(self.tr("In doubt"), "heading"))
        self._doubts.box.addWidget(self._doubted)
        self._count = label("", "second")
        self.view = TimelineView()
        head = QHBoxLayout()
        head.addWidget(label(self.tr("What happened"), "heading"))
        head.addStretch(1)
        head.addWidget(self._count)
        self.box.addWidget(self._where)
        self.box.addWidget(self._doubts)
        self.box.addLayout(head)
        self.box.addWidget(self._scrolling(), 1)

    def _scrolling(self) -> QScrollArea:
        self._area = area = sheet_area(self.tr("What happened, in words"))
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        body = QWidget()
        body.setObjectName("sheet")
        column = QVBoxLayout(body)
        column.setContentsMargins(2, 2, 6, 2)
        column.addWidget(self.view)
        column.addStretch(1)
        area.setWidget(body)
        area.verticalScrollBar().rangeChanged.connect(self._show_newest)
        return area

    def take_focus(self) -> None:
        self._area.setFocus()

    @property
    def whereabouts_text(self) -> str:
        return f"{self._holder.text()} {self._moving.text()}".strip()

    @property
    def doubts_text(self) -> str:
        return "" if self._doubts.isHidden() else self._doubted.text()

    def show_page(self, page: DossierPage) -> None:
        dossier = page.dossier
        self.events = timeline(page.history, dossier.doubts)
        self._show_where(page)
        self._show_doubts(dossier)
        self._count.setText(str(len(self.events)))
        self.view.set_events(self.events)

    def _show_newest(self) -> None:
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _show_where(self, page: DossierPage) -> None:
        found = whereabouts(page.dossier, page.history)
        since = self.tr("{holder}, since {time} on {day}")
        self._holder.setText(
            since.format(
                holder=f"{found.holder[:1].upper()}{found.holder[1:]}",
                time=clock_text(found.since),
                day=day_text(found.since.date()),
            )
            if found.since
            else found.holder
        )
        moving = self.tr("On its way to {holder} since {time} on {day}: not yet taken over")
        self._moving.setText(
            moving.format(
                holder=found.to,
                time=clock_text(found.to_since),
                day=day_text(found.to_since.date()),
            )
            if found.to and found.to_since
            else ""
        )
        self._moving.setVisible(bool(self._moving.text()))

    def _show_doubts(self, dossier: Dossier) -> None:
        count = len(dossier.open_doubts)
        one = self.tr("One entry contradicts what was recorded elsewhere, so it does not count.")
        more = self.tr("{count} entries contradict what was recorded elsewhere: they do not count.")
        self._doubted.setText(one if count == 1 else more.format(count=count))
        self._doubts.setVisible(count > 0)
