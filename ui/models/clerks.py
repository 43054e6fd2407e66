"""The people of the roster as rows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desk_app.domain.roster import Clerk
from ui.models.rows import RowsColumn, Tag, tag_column
from ui.roles import role_text
from ui.theme.tokens import Tone

translate = QCoreApplication.translate


def clerk_columns() -> tuple[RowsColumn[Clerk], ...]:
    return (
        RowsColumn(translate("Clerks", "Name"), lambda clerk: clerk.name),
        RowsColumn(translate("Clerks", "Role"), lambda clerk: role_text(clerk.role), 150),
        tag_column(translate("Clerks", "Sign-in"), _state, 250),
    )


def _state(clerk: Clerk) -> Tag:
    if not clerk.is_active:
        return translate("Clerks", "no longer here"), Tone.NEUTRAL
    if not clerk.has_pin:
        return translate("Clerks", "chooses a PIN at first sign-in"), Tone.WARN
    return translate("Clerks", "has a PIN"), Tone.DONE
