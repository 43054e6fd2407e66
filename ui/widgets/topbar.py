"""The top bar: who we are, the scan box, the day, and the clerk."""

from __future__ import annotations

from datetime import datetime
from html import escape

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QColor, QKeySequence, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ui.dates import clock_text, day_text, weekday_text
from ui.theme.icons import icon_pixmap
from ui.theme.tokens import TOKENS
from ui.verdict import Verdict
from ui.widgets.basics import KeyButton, key_cap, label, restyle, rich, scaled, set_tag, tag
from ui.widgets.clerk_button import ClerkButton

HEIGHT = 52
_FLASH_MS = 1600


class ScanBox(QLineEdit):
    """Takes a code from the scanner or the keyboard, wherever one is in the window.

    `flash` answers a scan for a moment with a colour and a word.
    """

    scanned = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "scan")
        self.setMaxLength(1000)
        self.setFixedWidth(470)
        self.setPlaceholderText(self.tr("Scan a dossier or identity card, or type to find…"))
        self.setAccessibleName(self.tr("Scan or find"))
        self.setAccessibleDescription("F2")
        row = QHBoxLayout(self)
        row.setContentsMargins(11, 0, 11, 0)
        row.addWidget(key_cap("F2"))
        row.addStretch(1)
        self._said = tag("")
        self._said.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._said.hide()
        row.addWidget(self._said)
        self._calm = QTimer(self, singleShot=True, interval=_FLASH_MS)
        self._calm.timeout.connect(lambda: self._show(None))
        action = QAction(self.tr("Scan or find"), self)
        action.setShortcut(QKeySequence("F2"))
        action.triggered.connect(self._begin)
        self.addAction(action)
        self.returnPressed.connect(self._done)

    def _begin(self) -> None:
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    @property
    def answer(self) -> str:
        """The word about the last scan, while it is shown."""
        return self._said.text()

    def offer(self, text: str) -> None:
        """Put a reading here to be compared and confirmed with Enter."""
        self.setText(text)
        self._begin()

    def flash(self, verdict: Verdict, word: str = "") -> None:
        """`word` says more than the verdict's own."""
        self._show(verdict, word)
        self._calm.start()

    def _show(self, verdict: Verdict | None, word: str = "") -> None:
        said = word or verdict.word if verdict else ""
        set_tag(self._said, said, (verdict or Verdict.GOOD).tone)
        self.setProperty("verdict", verdict.value if verdict else "")
        restyle(self)

    def _done(self) -> None:
        text = self.text().strip()
        self.clear()
        if text:
            self.scanned.emit(text)


class TopBar(QFrame):
    """Always there; its clock is told the time."""

    language_asked = Signal()
    lock_asked = Signal()

    def __init__(self, other_language: str) -> None:
        super().__init__()
        self.setObjectName("topbar")
        self.setFixedHeight(scaled(HEIGHT))
        self.scan_box = ScanBox()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(0)
        row.addWidget(self._make_office(), 42)
        row.addWidget(self.scan_box)
        row.addWidget(self._make_person(other_language), 58)

    def _make_office(self) -> QWidget:
        office = QWidget()
        row = QHBoxLayout(office)
        row.setContentsMargins(0, 0, 12, 0)
        row.setSpacing(14)
        sign = QLabel()
        sign.setPixmap(emblem(self.devicePixelRatioF()))
        row.addWidget(sign)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(label(self.tr("Commune Desk"), "product"))
        self._where = label("", "small")
        names.addWidget(self._where)
        names.addStretch(1)
        row.addLayout(names)
        row.addStretch(1)
        return office

    def _make_person(self, other_language: str) -> QWidget:
        person = QWidget()
        row = QHBoxLayout(person)
        row.setContentsMargins(12, 0, 0, 0)
        row.setSpacing(9)
        self.language = KeyButton(other_language.upper(), "Ctrl+Shift+L", self, "quiet")
        self.language.cap.hide()
        self.language.setToolTip("Ctrl+Shift+L")
        self.language.setAccessibleName(self.tr("Language: change"))
        self.language.setMinimumWidth(34)
        self.language.action.triggered.connect(self.language_asked)
        self._clock = rich("", "status")
        self.clerk = ClerkButton(self)
        self.clerk.action.triggered.connect(self.lock_asked)
        row.addStretch(1)
        row.addWidget(self._clock)
        row.addWidget(self.clerk)
        row.addWidget(self.language)
        return person

    def introduce(self, office: tuple[str, ...], clerk: str, role: str = "") -> None:
        """Say whose desk this is and who sits at it; `role` in words, where there is a roster."""
        where = " · ".join(part for part in office if part)
        self._where.setText(where)
        self._where.setToolTip(where)
        self.clerk.show_clerk(clerk, role)

    @property
    def office_text(self) -> str:
        """Whose desk this is, as it stands in the bar."""
        return self._where.text()

    def show_time(self, now: datetime) -> None:
        day = f"{weekday_text(now.date())} {day_text(now.date())}"
        self._clock.setText(f"{escape(day)} · <b>{clock_text(now)}</b>")

    def sizeHint(self) -> QSize:
        return QSize(800, HEIGHT)


def emblem(ratio: float) -> QPixmap:
    """The sign of the program, 30 pixels wide."""
    size = 30
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(TOKENS.accent))
    painter.drawEllipse(QRectF(0, 0, size, size))
    painter.drawPixmap(8, 8, icon_pixmap("star", "#FFFFFF", 14, ratio))
    painter.end()
    return pixmap
