"""Days and times as the window says them: dd/MM/yyyy, Vietnamese time."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from desk_app.domain.moments import local

translate = QCoreApplication.translate


def weekday_text(day: date) -> str:
    return (
        translate("Weekday", "Monday"),
        translate("Weekday", "Tuesday"),
        translate("Weekday", "Wednesday"),
        translate("Weekday", "Thursday"),
        translate("Weekday", "Friday"),
        translate("Weekday", "Saturday"),
        translate("Weekday", "Sunday"),
    )[day.weekday()]


def day_text(day: date) -> str:
    return f"{day:%d/%m/%Y}"


def clock_text(moment: datetime) -> str:
    return f"{local(moment):%H:%M}"


def moment_words(moment: datetime) -> str:
    """Day and time, the weekday first: `Monday 23/11/2026, 17:00`."""
    here = local(moment)
    return f"{weekday_text(here.date())} {here:%d/%m/%Y}, {here:%H:%M}"
