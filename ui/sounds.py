"""A sound for every scan: good, known, wrong can be told apart without looking up."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from importlib.util import find_spec

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from ui.verdict import Verdict

Tune = tuple[tuple[int, int], ...]
TUNES: dict[Verdict, Tune] = {
    Verdict.GOOD: ((1760, 70),),
    Verdict.KNOWN: ((1320, 60), (1320, 60)),
    Verdict.WRONG: ((330, 160), (262, 260), (262, 260)),
}
"""Tones of a verdict: hertz, milliseconds. The number of tones differs too, for PCs that have one
sound only."""

_BETWEEN_MS = 180


def beep(tune: Tune) -> None:
    """Sound a tune; nobody waits for it. A Python without its sound module has the plain beep."""
    if sys.platform == "win32" and find_spec("winsound") is not None:
        threading.Thread(target=_sound, args=(tune,), name="beep", daemon=True).start()
        return
    for n in range(len(tune)):
        QTimer.singleShot(n * _BETWEEN_MS, QApplication.beep)


def _sound(tune: Tune) -> None:
    if sys.platform == "win32":
        import winsound

        for hertz, milliseconds in tune:
            try:
                winsound.Beep(hertz, milliseconds)
            except RuntimeError:  # no sound device: the colour and the word are there
                return


class Sounds:
    """`sound` of the window's settings: `off` for silence. Read each time, so it acts at once."""

    def __init__(self, settings: QSettings, play: Callable[[Tune], None] = beep) -> None:
        self._settings = settings
        self._play = play

    @property
    def is_on(self) -> bool:
        return str(self._settings.value("sound", "on")).lower() not in ("off", "false", "0", "no")

    def switch(self, is_on: bool) -> None:
        self._settings.setValue("sound", "on" if is_on else "off")

    def tell(self, verdict: Verdict) -> None:
        if self.is_on:
            self._play(TUNES[verdict])
