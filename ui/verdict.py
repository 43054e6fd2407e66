"""What became of a scan, told without words to who does not look up, and in a word to who does."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from ui.theme.tokens import Tone


class Verdict(StrEnum):
    """`KNOWN` is used, but look at it: met before, an older paper, a doubt about a field."""

    GOOD = "good"
    KNOWN = "known"
    WRONG = "wrong"

    @property
    def tone(self) -> Tone:
        return {
            Verdict.GOOD: Tone.DONE,
            Verdict.KNOWN: Tone.WARN,
            Verdict.WRONG: Tone.DANGER,
        }[self]

    @property
    def word(self) -> str:
        translate = QCoreApplication.translate
        return {
            Verdict.GOOD: translate("Verdict", "Read"),
            Verdict.KNOWN: translate("Verdict", "Take a look"),
            Verdict.WRONG: translate("Verdict", "Not used"),
        }[self]
