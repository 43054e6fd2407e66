"""A scanner that types: a run of characters faster than any hand, wherever the focus is.

The first character is let through (nobody waits for a letter), the quick ones after it are held
back for a moment.  An Enter makes the run a scan; so does silence, but only after what is plainly
a code or a card.  A scan goes to the scan box's handler and the field gets back what it held;
what was no scan is played on to the field.  Where a character is not text (a table, a list, a
button) the first is held back too, for there it would do something.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from desk_app.domain.scan_chain import read_scans
from desk_app.domain.scanning import ScanKind
from desk_app.domain.slips import read_slip_no
from ui.burst import Burst, copied, receiver
from ui.strokes import Stroke, sort_of

SHORTEST_SCAN = 8
_ECHO_SECONDS = 0.05
_LATE_END_SECONDS = 0.3
"""A scanner's Enter may come later than the silence after which its code was taken; no hand
answers a beep so soon."""


@dataclass(slots=True)
class Pace:
    """In seconds: the longest gap between two characters of a scanner; once a run is longer than
    any hand's, a stutter of a busy PC is forgiven. `wait` is how long what follows is waited for;
    then `grace` for what a busy PC has not delivered yet.
    """

    gap: float = 0.035
    stutter: float = 0.09
    wait: tuple[float, float] = (0.04, 0.1)
    grace: float = 0.015

    def longest(self, length: int) -> float:
        return self.gap if length < SHORTEST_SCAN else self.stutter

    def silence_ms(self, length: int) -> int:
        return round(self.wait[length >= SHORTEST_SCAN] * 1000)

    def hurry(self) -> None:
        """Silence is known at once: for hands whose clock is their own."""
        self.wait, self.grace = (0.0, 0.0), 0.0


class Wedge(QObject):
    """The event filter of the application: there is one, as each sees every event there is.

    `clock` counts seconds and never goes back. `touched`: somebody is here.
    """

    scanned = Signal(str)
    touched = Signal()

    def __init__(self, app: QApplication, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(app)
        self.pace = Pace()
        self._app = app
        self._clock = clock
        self._burst: Burst | None = None
        self._last = float("-inf")
        self._deaf_until = float("-inf")
        self._is_passing = False
        self._is_grace = False
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._fell_silent)
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Every event of the program comes by here, thousands when a room is made: asking an event
        # for its type costs ten times as much as looking at its class.
        if type(event) not in _HEARD:
            return False
        kind = event.type()
        if kind in _TOUCHES:
            self.touched.emit()
        if kind not in _LISTENED_TO or self._is_passing or not watched.isWidgetType():
            return False
        if kind == QEvent.Type.MouseButtonPress:
            self._settle()
        elif kind == QEvent.Type.FocusOut and self._burst and watched is self._burst.target:
            self._release()
        elif kind == QEvent.Type.InputMethod and isinstance(event, QInputMethodEvent):
            return self._compose(watched, event)
        elif isinstance(event, QKeyEvent):
            return self._key(watched, event)
        return False

    @contextmanager
    def at_rest(self) -> Iterator[None]:
        """While widgets are made: no key can come then, and each sends a hundred events by here."""
        self._app.removeEventFilter(self)
        try:
            yield
        finally:
            self._app.installEventFilter(self)

    # --- strokes -------------------------------------------------------------------------------

    def _key(self, watched: QObject, event: QKeyEvent) -> bool:
        """True when the key shall go no further."""
        if event.type() == QEvent.Type.ShortcutOverride:
            if self._burst and self._would_take(event):
                event.accept()  # a scanner's keys are no shortcuts
                return True
            return False
        target = receiver()
        if watched is not target or target is None:
            return False
        if event.type() == QEvent.Type.KeyRelease:
            return self._hold_release(event)
        return self._press(target, event)

    def _hold_release(self, event: QKeyEvent) -> bool:
        if self._burst is None or not self._burst.is_holding or sort_of(event) is Stroke.MODIFIER:
            return False
        self._burst.hold(event)
        return True

    def _press(self, target: QWidget, event: QKeyEvent) -> bool:
        stroke = sort_of(event)
        if stroke is Stroke.MODIFIER:
            return False
        now = self._clock()
        if self._burst and (not self._is_quick(now) or event.isAutoRepeat()):
            self._settle()
        self._last = now
        if stroke is Stroke.END:
            return self._end(target, event, now)
        if stroke is Stroke.TEXT and not event.isAutoRepeat():
            self._deaf_until = float("-inf")
            return self._take(target, event, lambda burst: burst.type(event.text()))
        if self._burst and stroke is Stroke.ERASE:
            return self._take(target, event, lambda burst: burst.erase())
        if self._burst and stroke is Stroke.FRAME:
            return self._take(target, event, lambda burst: None)
        self._settle()
        return self._pass_on(target, event)

    def _pass_on(self, target: QWidget, event: QKeyEvent) -> bool:
        """A key after held ones goes where these have led (they may have opened an editor);
        True when that is another place than where Qt is bringing it.
        """
        now = receiver()
        if now is None or now is target:
            return False
        moved = copied(event)
        self._aside(lambda: QApplication.sendEvent(now, moved))
        return True

    def _compose(self, watched: QObject, event: QInputMethodEvent) -> bool:
        if watched is not self._app.focusWidget() or not isinstance(watched, QWidget):
            return False
        is_news = event.commitString() or event.preeditString() or event.replacementLength()
        if not is_news and self._burst is None:
            return False
        now = self._clock()
        if self._burst and not self._is_quick(now):
            self._settle()
        self._last = now
        return self._take(watched, event, lambda burst: burst.compose(event))

    def _take(
        self,
        target: QWidget,
        event: QKeyEvent | QInputMethodEvent,
        write: Callable[[Burst], None],
    ) -> bool:
        """One more stroke of a run, or the first of a new one; whether it is held back."""
        is_first = self._burst is None
        if self._burst is None:
            now = receiver()
            self._burst = Burst(now or target, lets_first_through=now is target)
        burst = self._burst
        write(burst)
        self._is_grace = False
        self._pause.start(self.pace.silence_ms(len(burst.text)))
        if is_first and burst.lets_first_through:
            return False
        burst.hold(event)
        return True

    def _end(self, target: QWidget, event: QKeyEvent, now: float) -> bool:
        """Enter or Tab: the end of a scan, an echo of one (CR and LF), or a clerk's own key."""
        if now < self._deaf_until:
            return True
        if self._burst is not None and self._is_scan(event):
            self._finish(now + _ECHO_SECONDS)
            return True
        self._release()
        return self._pass_on(target, event)

    # --- what a run was ------------------------------------------------------------------------

    def _is_quick(self, now: float) -> bool:
        assert self._burst is not None
        return now - self._last < self.pace.longest(len(self._burst.text))

    def _would_take(self, event: QKeyEvent) -> bool:
        """Whether this key, so soon after the last, belongs to the scanner."""
        if sort_of(event) is Stroke.END:
            return self._is_scan(event)
        return sort_of(event) in (Stroke.TEXT, Stroke.FRAME)

    def _is_scan(self, event: QKeyEvent) -> bool:
        """Enter ends any long run; Tab only one that is plainly a code or a card."""
        text = self._burst.text if self._burst else ""
        if len(text) < SHORTEST_SCAN:
            return False
        return event.key() != Qt.Key.Key_Tab or _is_plain(text)

    def _fell_silent(self) -> None:
        if self.pace.grace and not self._is_grace:
            self._is_grace = True
            self._pause.start(round(self.pace.grace * 1000))
        else:
            self._settle(is_calm=True)

    def _settle(self, is_calm: bool = False) -> None:
        """The run is over without an Enter. `is_calm`: no key is just being delivered."""
        if self._burst is None:
            return
        text = self._burst.text
        if len(text) >= SHORTEST_SCAN and _is_plain(text):
            self._finish(self._last + _LATE_END_SECONDS, is_calm)
        else:
            self._release()

    def _release(self) -> None:
        burst, self._burst = self._burst, None
        self._pause.stop()
        if burst is not None:
            self._aside(burst.play)

    def _finish(self, deaf_until: float, is_calm: bool = False) -> None:
        burst, self._burst = self._burst, None
        self._pause.stop()
        if burst is None:
            return
        self._deaf_until = deaf_until
        text = burst.text

        def give_back() -> None:
            QGuiApplication.inputMethod().reset()
            burst.give_back()

        self._aside(give_back)
        if is_calm:
            self.scanned.emit(text)
        else:  # what follows may close the very list this key was sent to
            QTimer.singleShot(0, self, lambda: self.scanned.emit(text))

    def _aside(self, do: Callable[[], object]) -> None:
        """Do it with our own ears shut."""
        self._is_passing = True
        try:
            do()
        finally:
            self._is_passing = False


def _is_plain(text: str) -> bool:
    """Whether this is a code or a card, whatever happened to it on the way."""
    return read_slip_no(text) is not None or all(
        scan.kind is not ScanKind.UNKNOWN for scan in read_scans(text)
    )


_HEARD = frozenset(
    (QKeyEvent, QInputMethodEvent, QMouseEvent, QFocusEvent, QWheelEvent, QTouchEvent)
)
_TOUCHES = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    )
)
_LISTENED_TO = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.FocusOut,
    )
)
