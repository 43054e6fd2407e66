"""Filters in words, the ready-made ones, and those somebody saved under a name."""

from __future__ import annotations

import json
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSettings

from desk_app.domain.codec import BadBody, canonical, plain, read_value
from desk_app.domain.dossier import Status
from desk_app.domain.listing import OPEN, DueIn, Filter, Period
from ui.dates import day_text
from ui.models.columns import folder_kind_text
from ui.theme.tokens import Tone
from ui.words import channel_text, status_text

translate = QCoreApplication.translate
_KEY = "register/filters"
LONGEST_NAME = 60
MOST_SAVED = 30
Tag = tuple[str, Tone]


def due_words(due: DueIn) -> str:
    return {
        DueIn.ANY: translate("Filters", "Any due date"),
        DueIn.OVERDUE: translate("Filters", "Overdue"),
        DueIn.TODAY: translate("Filters", "Due today"),
        DueIn.THIS_WEEK: translate("Filters", "Due this week"),
        DueIn.NONE: translate("Filters", "Without a due date"),
    }[due]


def period_words(period: Period) -> str:
    return {
        Period.ANY: translate("Filters", "Any day"),
        Period.TODAY: translate("Filters", "Today"),
        Period.YESTERDAY: translate("Filters", "Yesterday"),
        Period.THIS_WEEK: translate("Filters", "This week"),
        Period.THIS_MONTH: translate("Filters", "This month"),
        Period.LAST_MONTH: translate("Filters", "Last month"),
        Period.THIS_YEAR: translate("Filters", "This year"),
        Period.LAST_YEAR: translate("Filters", "Last year"),
    }[period]


def statuses_words(statuses: tuple[Status, ...]) -> str:
    if set(statuses) == set(OPEN):
        return translate("Filters", "Not finished")
    return ", ".join(status_text(status) for status in statuses)


def filter_tags(wanted: Filter) -> tuple[Tag, ...]:
    """What is filtered by, a tag each; nothing when every dossier is shown."""
    tags: list[Tag] = []
    if wanted.text.strip():
        tags.append((f"“{wanted.text.strip()}”", Tone.ACCENT))
    if wanted.statuses:
        tags.append((statuses_words(wanted.statuses), Tone.ACCENT))
    if wanted.is_unprinted:
        tags.append((translate("Filters", "Received, not printed"), Tone.WARN))
    if wanted.is_provisional:
        tags.append((translate("Filters", "Provisional number"), Tone.WARN))
    if wanted.due is not DueIn.ANY:
        tones = {DueIn.OVERDUE: Tone.DANGER, DueIn.TODAY: Tone.WARN}
        tags.append((due_words(wanted.due), tones.get(wanted.due, Tone.ACCENT)))
    if wanted.sector:
        tags.append((wanted.sector, Tone.ACCENT))
    if wanted.clerk:
        said = translate("Filters", "received by {name}").format(name=wanted.clerk)
        tags.append((said, Tone.ACCENT))
    if wanted.channel:
        tags.append((channel_text(wanted.channel), Tone.ACCENT))
    if wanted.holder:
        kind = folder_kind_text(wanted.holder)
        said = f"{kind}: {wanted.holder_name}" if wanted.holder_name else kind
        tags.append((said, Tone.ACCENT))
    return (*tags, *_received_tags(wanted))


def _received_tags(wanted: Filter) -> tuple[Tag, ...]:
    tags: list[Tag] = []
    if wanted.received is not Period.ANY:
        said = translate("Filters", "received: {when}")
        tags.append((said.format(when=period_words(wanted.received).lower()), Tone.ACCENT))
    if wanted.received_from:
        said = translate("Filters", "received from {day}")
        tags.append((said.format(day=day_text(wanted.received_from)), Tone.ACCENT))
    if wanted.received_to:
        said = translate("Filters", "received until {day}")
        tags.append((said.format(day=day_text(wanted.received_to)), Tone.ACCENT))
    return tuple(tags)


def filter_words(wanted: Filter) -> str:
    """The whole filter in one line, as a spreadsheet's heading says it."""
    return " · ".join(text for text, _ in filter_tags(wanted)) or translate(
        "Filters", "All dossiers"
    )


def ready_made() -> tuple[tuple[str, Filter], ...]:
    """What a desk looks for every day."""
    return (
        (translate("Filters", "Overdue"), Filter(due=DueIn.OVERDUE)),
        (translate("Filters", "Due today"), Filter(due=DueIn.TODAY)),
        (
            translate("Filters", "Waiting for papers"),
            Filter(statuses=(Status.AWAITING_SUPPLEMENT,)),
        ),
        (translate("Filters", "Ready to be returned"), Filter(statuses=(Status.RESULT_READY,))),
        (translate("Filters", "Received, not printed"), Filter(is_unprinted=True)),
        (translate("Filters", "Received today"), Filter(received=Period.TODAY)),
        (translate("Filters", "Not finished"), Filter(statuses=OPEN)),
    )


class SavedFilters:
    """Filters under names, in the window's settings; what was typed is saved with them."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def all(self) -> dict[str, Filter]:
        """By name, in the order of the names. What cannot be read any more is passed over."""
        try:
            kept = json.loads(str(self._settings.value(_KEY, "{}")))
        except ValueError:
            return {}
        found: dict[str, Filter] = {}
        for name, value in sorted(kept.items()) if isinstance(kept, dict) else ():
            try:
                found[name] = read_value(Filter, value)
            except BadBody:
                continue
        return found

    def save(self, name: str, wanted: Filter) -> bool:
        """Under a name, instead of what stood there. False when there are too many already."""
        kept = self.all()
        kept[name.strip()[:LONGEST_NAME]] = replace(wanted, text=wanted.text.strip())
        if len(kept) > MOST_SAVED:
            return False
        self._write(kept)
        return True

    def remove(self, name: str) -> None:
        self._write({kept: wanted for kept, wanted in self.all().items() if kept != name})

    def name_of(self, wanted: Filter) -> str:
        """The name this filter was saved under; "" when it was not."""
        return next((name for name, one in self.all().items() if one == wanted), "")

    def _write(self, kept: dict[str, Filter]) -> None:
        self._settings.setValue(_KEY, canonical({name: plain(one) for name, one in kept.items()}))
        self._settings.sync()
