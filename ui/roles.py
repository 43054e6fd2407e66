"""The roles of people at the desk, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desk_app.domain.roster import Role


def role_text(role: Role) -> str:
    translate = QCoreApplication.translate
    return {
        Role.CLERK: translate("Roles", "Clerk"),
        Role.CASE_OFFICER: translate("Roles", "Case officer"),
        Role.HEAD: translate("Roles", "Head"),
        Role.ADMINISTRATOR: translate("Roles", "Administrator"),
    }[role]
