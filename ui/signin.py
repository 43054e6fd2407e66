"""Covers the window until somebody signs in; locks it again by key, by click, or when idle.

Rooms are hidden, not unmade: what was being typed in them is there for whoever goes on.  While
covered no key reaches them (a hidden widget hears no shortcut) and `admits` lets no scan through.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desk_app.domain.problems import Refused
from ui.pin_try import told, try_pin
from ui.trouble import Trouble
from ui.widgets.signin_panel import SignInPanel

if TYPE_CHECKING:
    from desk_app.domain.roster import Clerk
    from ui.frame import Frame
    from ui.idle import Idle
    from ui.ports.people import PeoplePort


class SignIn(QObject):
    """`signed_in` when another or the same person sits here now; `language_asked` from the page."""

    signed_in = Signal()
    language_asked = Signal()

    def __init__(
        self,
        app: QApplication,
        frame: Frame,
        port: PeoplePort,
        office: tuple[str, str],
        idle: Idle,
    ) -> None:
        super().__init__(frame)
        self._frame = frame
        self._port = port
        self._office = office
        self._idle = idle
        self._panel: SignInPanel | None = None
        self._last = ""
        self._focus: QWidget | None = None
        idle.passed.connect(self.lock)
        app.focusChanged.connect(self._keep_focus)
        frame.built.connect(self._built_anew)

    @property
    def is_locked(self) -> bool:
        return self._panel is not None

    @property
    def panel(self) -> SignInPanel:
        assert self._panel is not None, "the window is not locked"
        return self._panel

    def admits(self) -> bool:
        """Whether a scan may go to the rooms; one that may counts as a sign of life."""
        if not self.is_locked:
            self._idle.touch()
        return not self.is_locked

    def start(self, preferred: str) -> None:
        """Where there is a roster nobody sits here yet; `preferred` stands chosen on the page."""
        if self._port.roster():
            self._last = preferred
            self._port.stand_up()
            self.lock()

    def lock(self) -> None:
        """Cover the window; nothing to do without a roster, or when it is covered.

        Whoever sat here is still the one who does what comes home meanwhile (a page printed).
        """
        people = [one for one in self._port.roster() if one.is_active]
        if self.is_locked or not people:
            return
        here = self._port.here()
        self._last = here.name if here else self._last
        _close_what_lies_over(self._frame)
        self._focus = self._frame.focusWidget()
        self._cover(people)

    def _cover(self, people: list[Clerk]) -> None:
        panel = SignInPanel(*self._office, self._frame.other_language)
        panel.tried.connect(self._try)
        panel.chosen_pin.connect(self._choose)
        panel.language_asked.connect(self.language_asked)
        self._panel = panel
        panel.show_people(people, self._last)
        self._frame.cover(panel)
        panel.begin()

    def _built_anew(self) -> None:
        """The frame speaks another language: so does the page, with the same name chosen."""
        if self._panel is not None:
            chosen = self._panel.names.chosen
            self._last = chosen.name if chosen else self._last
            self._cover([one for one in self._port.roster() if one.is_active])

    def _keep_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        """A room that is hidden may ask for the focus (it was made anew, work came home): no."""
        if self._panel is None or now is None or now.window() is not self._frame:
            return
        if not self._panel.isAncestorOf(now):
            self._panel.begin()

    def _try(self, name: str, pin: str) -> None:
        panel = self.panel
        try_pin(panel, self._port.pins, name, pin, self._open, panel.refuse)

    def _choose(self, name: str, pin: str) -> None:
        """A first PIN: checked here, hashed aside, stored here."""
        panel, port = self.panel, self._port
        problems = port.check_pin(pin)
        if problems:
            panel.refuse(" ".join(port.pins.problem_text(problem) for problem in problems))
            return

        def store(hashed: str) -> None:
            try:
                port.put_pin(name, hashed)
            except (Refused, Trouble) as error:
                panel.refuse(told(error, port.pins))
                return
            self._open(next(one for one in port.roster() if one.name == name))

        failed = lambda error: panel.refuse(str(error))  # noqa: E731
        port.pins.background.run(panel, partial(port.hash_pin, pin), store, failed)

    def _open(self, clerk: Clerk) -> None:
        self._port.sit_down(clerk)
        self._panel = None
        self._idle.touch()
        self._frame.uncover()
        if self._focus is not None and shiboken6.isValid(self._focus):
            self._focus.setFocus()
        self.signed_in.emit()


def _close_what_lies_over(frame: Frame) -> None:
    """Menus and dialogs over the window: a preview shows a citizen's papers too."""
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
    for dialog in frame.findChildren(QDialog):
        if dialog.isVisible():
            dialog.reject()
