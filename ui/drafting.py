"""What is being typed: kept through a power cut, parked for another citizen, brought back."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from desk_app.domain.dossier import Party, ReturnBy, Subject
from desk_app.domain.intake import IntakeDraft
from desk_app.domain.procedures import Channel
from ui.ports.intake import IntakePort, ParkedDraft

SAVE_MS, AT_LATEST_MS = 800, 3000
"""After the last key; and after the first, for who types without a pause."""
DISCARDED = "discarded"
"""The one place for what was thrown away last."""
_BLANK = IntakeDraft("", Party(""), Channel.DIRECT)
_HOLLOW_WORDS = ("thủ tục ", "đăng ký ", "giải quyết ")
"""How the names of most procedures begin: they tell nothing apart."""


def has_anything(draft: IntakeDraft) -> bool:
    """Whether something was typed that would be missed; ways and sets alone would not."""
    owner = draft.owner and replace(draft.owner, subject=Subject.CITIZEN)
    bare = replace(
        draft,
        owner=None if owner == Party("") else owner,
        channel=Channel.DIRECT,
        return_by=ReturnBy.COUNTER,
        sets=1,
    )
    return bare != _BLANK


def short_name(procedure: str) -> str:
    """`Thủ tục đăng ký kết hôn` → `Kết hôn`"""
    said = procedure.strip()
    for word in _HOLLOW_WORDS:
        if said.casefold().startswith(word):
            said = said[len(word) :]
    return said[:1].upper() + said[1:]


def label_of(draft: IntakeDraft, procedure: str) -> str:
    """`Lê Văn Hai · Kết hôn`, of what there is; before it the slip that is typed in."""
    whose = draft.owner if draft.owner and draft.owner.name else draft.applicant
    who = whose.name or whose.phone or whose.personal_id
    what = short_name(procedure) or next((typed.text for typed in draft.typed), "")
    return " · ".join(one for one in (draft.slip_no, who[:80], what[:80]) if one)


class Drafting(QObject):
    """Keeps the draft on screen under one id, and knows the others. `changed`: others wait now.

    `read` gives the draft on screen and what to call it. Saving may raise Trouble.
    """

    changed = Signal()

    def __init__(
        self,
        owner: QObject,
        port: IntakePort,
        read: Callable[[], tuple[IntakeDraft, str]],
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(owner)
        self._port = port
        self._read = read
        self._now = now
        self._saved: IntakeDraft | None = None
        self._waiting: tuple[ParkedDraft, ...] = ()
        self._discarded: IntakeDraft | None = None
        self.draft_id = uuid.uuid4().hex
        self._settle = QTimer(self, singleShot=True, interval=SAVE_MS)
        self._settle.timeout.connect(self.save)
        self._at_latest = QTimer(self, singleShot=True, interval=AT_LATEST_MS)
        self._at_latest.timeout.connect(self.save)

    @property
    def waiting(self) -> tuple[ParkedDraft, ...]:
        """Left behind by a power cut first; then the parked, as they were parked."""
        return self._waiting

    @property
    def can_undo(self) -> bool:
        return self._discarded is not None

    def look(self) -> None:
        """Read again what waits. What was thrown away on an earlier day is gone."""
        found = tuple(reversed(self._port.drafts()))
        thrown = next((one for one in found if one.draft_id == DISCARDED), None)
        if thrown is not None and thrown.saved_at.date() < self._now().date():
            self._port.drop_draft(DISCARDED)
            thrown = None
        self._discarded = thrown.draft if thrown else None
        others = [one for one in found if one.draft_id not in (DISCARDED, self.draft_id)]
        self._waiting = tuple(sorted(others, key=lambda one: one.is_parked))
        self.changed.emit()

    def touch(self) -> None:
        """Something was typed: it is kept in a moment."""
        self._settle.start()
        if not self._at_latest.isActive():
            self._at_latest.start()

    def save(self) -> None:
        """Keep what is on screen, unless it is kept already."""
        self._rest()
        draft, name = self._read()
        if draft == self._saved:
            return
        if has_anything(draft):
            self._port.save_draft(self.draft_id, draft, name, False)
            self._saved = draft
        elif self._saved is not None:
            self._port.drop_draft(self.draft_id)
            self._saved = None

    def park(self) -> bool:
        """Lay what is on screen aside; False where there is nothing to lay."""
        draft, name = self._read()
        if has_anything(draft):
            self._port.save_draft(self.draft_id, draft, name, True)
        elif self._saved is not None:
            self._port.drop_draft(self.draft_id)
        self.begin_anew()
        self.look()
        return has_anything(draft)

    def take_up(self, draft_id: str) -> IntakeDraft | None:
        """A waiting draft becomes the one on screen; what was there waits instead."""
        wanted = next((one for one in self._waiting if one.draft_id == draft_id), None)
        if wanted is None:
            return None
        self.park()
        self._port.save_draft(draft_id, wanted.draft, wanted.label, False)
        self.draft_id, self._saved = draft_id, wanted.draft
        self.look()
        return wanted.draft

    def discard(self) -> bool:
        """The form is emptied on purpose; the last thing thrown away can still be brought back."""
        draft, name = self._read()
        is_worth = has_anything(draft)
        if is_worth:
            self._port.save_draft(DISCARDED, draft, name, False)
        if self._saved is not None:
            self._port.drop_draft(self.draft_id)
        self.begin_anew()
        self.look()
        return is_worth

    def bring_back(self) -> IntakeDraft | None:
        """What was thrown away last; what is on screen waits instead."""
        thrown = self._discarded
        if thrown is None:
            return None
        self.park()
        self._port.drop_draft(DISCARDED)
        self.look()
        return thrown

    def begin_anew(self) -> None:
        """The draft on screen is no longer this one: it is stored, parked or thrown away."""
        self._rest()
        self.draft_id, self._saved = uuid.uuid4().hex, None

    def _rest(self) -> None:
        self._settle.stop()
        self._at_latest.stop()

    def go_on(self, draft_id: str, saved: IntakeDraft | None) -> None:
        """The same draft on another screen (another language was chosen)."""
        self.draft_id, self._saved = draft_id, saved

    @property
    def saved(self) -> IntakeDraft | None:
        return self._saved
