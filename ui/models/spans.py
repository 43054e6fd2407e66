"""The spans of days people ask about, reckoned from today."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum


class Span(StrEnum):
    TODAY = "today"
    YESTERDAY = "yesterday"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    CHOSEN = "chosen"


def days_of(span: Span, today: date) -> tuple[date, date]:
    """First and last day; a span under way ends today. Weeks begin on Monday; months, quarters and
    years are those of the calendar, not of the national form.
    """
    if span is Span.YESTERDAY:
        return today - timedelta(days=1), today - timedelta(days=1)
    first = {
        Span.WEEK: today - timedelta(days=today.weekday()),
        Span.MONTH: today.replace(day=1),
        Span.QUARTER: today.replace(month=today.month - (today.month - 1) % 3, day=1),
        Span.YEAR: today.replace(month=1, day=1),
    }.get(span, today)
    return first, today
