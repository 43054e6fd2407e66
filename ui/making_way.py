"""A scan while something lies over the window: what goes away, what stays, what must come first."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from ui.actions import Scan

_MOST = 8


@runtime_checkable
class ScanTaker(Protocol):
    """A dialog that has a use for scans itself (a test page that is scanned back)."""

    def take_scan(self, scan: Scan) -> bool: ...


def make_way() -> QWidget | None:
    """Close open lists, and dialogs that only show something (a preview); the dialog that stays.

    A message stays on the screen until it was read; what asks something (a field to type into,
    more than one answer, the property `asks`) stays too.
    """
    for _ in range(_MOST):
        popup = QApplication.activePopupWidget()
        if popup is None:
            break
        popup.close()
    for _ in range(_MOST):
        dialog = QApplication.activeModalWidget()
        if dialog is None or _stays(dialog):
            return dialog
        dialog.close()
    return QApplication.activeModalWidget()


def asks(dialog: QWidget) -> bool:
    """Whether a person must answer before anything else may happen."""
    if dialog.property("asks"):
        return True
    if isinstance(dialog, QMessageBox):
        return len(dialog.buttons()) > 1
    fields = (f for kind in _FIELDS for f in dialog.findChildren(kind))
    return any(f.isVisible() and f.isEnabled() and not f.isReadOnly() for f in fields)


_FIELDS: tuple[type[QLineEdit] | type[QTextEdit] | type[QPlainTextEdit], ...] = (
    QLineEdit,
    QTextEdit,
    QPlainTextEdit,
)


def _stays(dialog: QWidget) -> bool:
    return isinstance(dialog, (QMessageBox, ScanTaker)) or asks(dialog)
