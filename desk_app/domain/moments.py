"""Instants and days as the desk writes them.

Vietnam keeps one time, UTC+7, without summer time since 1975, so the offset is a constant and no
time-zone database is needed (Windows has none).  Stored text is ISO 8601 with seconds and offset:
`2026-11-20T15:30:00+07:00`; such texts sort as the instants do.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

VIETNAM = timezone(timedelta(hours=7))


def local(moment: datetime) -> datetime:
    """The same instant in Vietnamese time, cut to the second. A naive value is taken as local."""
    if moment.tzinfo is VIETNAM and not moment.microsecond:
        return moment
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=VIETNAM)
    return moment.astimezone(VIETNAM).replace(microsecond=0)


def moment_text(moment: datetime) -> str:
    return local(moment).isoformat()


def parse_moment(text: str) -> datetime:
    """Read ISO 8601 (`2026-11-20T15:30`, with or without seconds or offset).

    Raises ValueError when it is not one.
    """
    return local(datetime.fromisoformat(text))


def parse_day(text: str) -> date:
    """Read `2026-11-20` or, as people write it, `20/11/2026`. Raises ValueError otherwise."""
    if "/" in text:
        day, month, year = text.split("/")
        if len(year) != 4:
            raise ValueError(text)
        return date(int(year), int(month), int(day))
    return date.fromisoformat(text)
