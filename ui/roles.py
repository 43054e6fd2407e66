"""The roles of people at the desk, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desk_app.domain.roster import Role


def role_text(role: Role) -> str:
    translate = QCoreApplication.translate
    return {
        Role.CLERK: translate("Role", "Clerk"),
        Role.CASE_OFFICER: translate("Role", "Case officer"),
        Role.HEAD: translate("Role", "Head"),
        Role.ADMINISTRATOR: translate("Role", "Administrator"),
    }[role]
