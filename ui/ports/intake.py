"""What intake may ask of the desk, beside what every room may."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from desk_app.domain.dossier import Dossier
    from desk_app.domain.intake import IntakeDraft


class ParkedDraft(Protocol):
    """A draft as it was last saved; `is_parked` when it was laid aside on purpose."""

    @property
    def draft_id(self) -> str: ...
    @property
    def label(self) -> str: ...
    @property
    def saved_at(self) -> datetime: ...
    @property
    def is_parked(self) -> bool: ...
    @property
    def draft(self) -> IntakeDraft: ...


@dataclass(frozen=True, slots=True)
class IntakePort:
    """`receive`, `refuse` and `request_supplement` take the stored draft's id last: it goes with
    the dossier; `void_slip` takes the slip's number and why. `authorities`, `fee_names` (by kind)
    and `usual_reason` are words offered, in the language of the forms.
    """

    receive: Callable[[IntakeDraft, str], Dossier]
    void_slip: Callable[[str, str], object]
    refuse: Callable[[IntakeDraft, str, str], Dossier]
    request_supplement: Callable[[IntakeDraft, Sequence[str], str, str], Dossier]
    drafts: Callable[[], Sequence[ParkedDraft]]
    save_draft: Callable[[str, IntakeDraft, str, bool], None]
    drop_draft: Callable[[str], None]
    authorities: tuple[str, ...]
    fee_names: Mapping[str, str]
    usual_reason: str
