"""Why a due date is what it is: codes with plain values; the sentences are data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Reason:
    """One step of the explanation. `time` is `HH:MM`; `amount` counts what the code names."""

    code: str
    day: date | None = None
    time: str | None = None
    amount: int | None = None


ReasonTexts = Mapping[str, Mapping[str, str]]


def reason_at(code: str, moment: datetime, amount: int | None = None) -> Reason:
    return Reason(code, moment.date(), f"{moment:%H:%M}", amount)


def reason_text(reason: Reason, texts: ReasonTexts, language: str) -> str:
    """The sentence in `language` (`vi`, `en`).

    A code without a sentence, written by a newer version, is shown as it is: never an error.
    """
    sentence = texts.get(reason.code, {}).get(language, reason.code)
    day = f"{reason.day:%d/%m/%Y}" if reason.day else ""
    return sentence.format(day=day, time=reason.time or "", amount=reason.amount)
