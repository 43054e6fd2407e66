"""Who sits here: initials, name, role. Where there is a roster it is a key to lock and switch."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.basics import KeyButton, label, scaled


def initials(name: str) -> str:
    """The last two words' first letters: Trần Thị Hồng Đào → HĐ."""
    return "".join(word[0] for word in name.split()[-2:]).upper()


class ClerkButton(KeyButton):
    """Disabled, and then as quiet as a label, on a desk without a roster."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(self.tr("Lock, or another clerk"), "Ctrl+L", owner, "person")
        self.setObjectName("clerk")
        self._badge = label("", "initials")
        self._badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name = label("", "status")
        self._role = label("", "small")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._name)
        words.addWidget(self._role)
        words.addStretch(1)
        row = self.layout()
        assert isinstance(row, QHBoxLayout)
        row.setSpacing(9)
        self._caption.hide()
        row.insertWidget(0, self._badge)
        row.insertLayout(1, words)
        for part in (self._badge, self._name, self._role):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.show_clerk("", "")

    def show_clerk(self, name: str, role: str) -> None:
        """`role` in words; empty where there is no roster and nobody can be asked to sign in."""
        self._name.setText(name)
        self._role.setText(role)
        self._role.setVisible(bool(role))
        self._badge.setText(initials(name))
        self._badge.setVisible(bool(name))
        self.cap.setVisible(bool(role))
        self.action.setEnabled(bool(role))
        said = ", ".join(part for part in (name, role) if part)
        self.setAccessibleName(f"{said}: {self.action.text()}" if role else said)
        self.setToolTip(self.action.text() if role else "")
        self._row.invalidate()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self._row.sizeHint().width(), scaled(42))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _fit(self) -> None:
        """As wide as its words need when they are asked, once they are dressed."""
