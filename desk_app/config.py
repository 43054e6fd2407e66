"""Where a desk keeps its things, and the unit's settings as a TOML file gives them."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Callable
from dataclasses import fields
from datetime import time
from pathlib import Path
from typing import Any

from desk_app.domain.deadlines import Convention
from desk_app.domain.handing import shelf_place
from desk_app.domain.numbering import AGENCY_CODE
from desk_app.domain.people import check_name, check_text, clean_text
from desk_app.domain.problems import Problem, Refused
from desk_app.domain.unit import Unit, Wording
from desk_app.domain.wording import check_wording
from desk_app.domain.working_hours import WorkingHours
from desk_app.form_texts import form_texts

APP = "commune-desk"

"""Settings of a unit that are lists of texts."""
LONGEST_PLACE = 60

DEMO_UNIT = Unit(
    name="UBND xã Mỹ Yên",
    superior="UBND tỉnh Tây Ninh",
    desk_name="Trung tâm Phục vụ hành chính công xã Mỹ Yên",
    agency_code="H40.15.03",
    counter="Quầy 1",
    place="Mỹ Yên",
    address="Ấp 1, xã Mỹ Yên, tỉnh Tây Ninh",
    phone="0272 3850 000",
    center_name="Hệ thống thông tin giải quyết TTHC tỉnh Tây Ninh",
    clerks=("Trần Thị Hồng Đào",),
)


def home_dir(given: str | Path | None = None) -> Path:
    """The data folder: what was asked for, else DESK_HOME, else the user's own place."""
    chosen = given or os.environ.get("DESK_HOME")
    if chosen:
        return Path(chosen)
    import platformdirs

    return Path(platformdirs.user_data_dir(APP, appauthor=False))


def state_dir() -> Path:
    """Where this machine remembers stations, outside every data folder (DESK_STATE overrides).

    A name of its own: Windows and macOS give programs one place for data and state, and a data
    folder that is restored must not bring its witness along.
    """
    chosen = os.environ.get("DESK_STATE")
    if chosen:
        return Path(chosen)
    import platformdirs

    return Path(platformdirs.user_state_dir(f"{APP}-state", appauthor=False))


def read_unit(path: Path) -> Unit:
    """The unit a TOML file describes. Raises Refused with every problem, OSError."""
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Refused(Problem("unit", "not_toml", {"detail": str(error)})) from None
    return unit_from(table.get("unit", table))


def unit_from(table: Any) -> Unit:
    """A unit from a plain table; all problems are told at once."""
    if not isinstance(table, dict):
        raise Refused(Problem("unit", "wrong_type", {"want": "table", "got": type(table).__name__}))
    names = {f.name for f in fields(Unit)}
    problems = [Problem(f"unit.{key}", "unknown_field") for key in table if key not in names]
    found: dict[str, Any] = {}
    for key, value in table.items():
        if key not in names:
            continue
        read, want = _READERS.get(key, (_text, "str"))
        found[key] = read(value)
        if found[key] is None:
            found[key] = "" if want == "str" else ()
            problems.append(Problem(f"unit.{key}", "wrong_type", {"want": want}))
    unit = Unit(**{"name": "", "agency_code": "", **found})
    problems += check_unit(unit)
    if problems:
        raise Refused(*problems)
    return unit


def _text(value: Any) -> str | None:
    return clean_text(value) if isinstance(value, str) else None


def _texts(value: Any) -> tuple[str, ...] | None:
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        return None
    return tuple(clean_text(one) for one in value)


def _wording(value: Any) -> tuple[Wording, ...] | None:
    """`[unit.wording]`: key = "text"."""
    if not isinstance(value, dict) or not all(isinstance(one, str) for one in value.values()):
        return None
    return tuple(Wording(key, clean_text(text)) for key, text in value.items())


_READERS: dict[str, tuple[Callable[[Any], Any], str]] = {
    "clerks": (_texts, "list of str"),
    "shelf_places": (_texts, "list of str"),
    "wording": (_wording, "table of str"),
}
"""How fields that are no plain text are read, and what they want; None: it was not that."""


def _check_places(places: tuple[str, ...]) -> list[Problem]:
    problems: list[Problem] = []
    for n, name in enumerate(places):
        here = f"unit.shelf_places.{n}"
        problems += check_text(name, here, LONGEST_PLACE) if name else [Problem(here, "missing")]
        if shelf_place(name, places[:n]) is not None:
            problems.append(Problem(here, "shelf_place_twice", {"got": name}))
    return problems


_PAGE = re.compile(r"https?://[^\s/#?]+(?:/[^\s#]*)?", re.ASCII | re.IGNORECASE)
"""A page the text of a receipt's QR code can be put behind: no fragment, no space."""


def check_unit(unit: Unit) -> list[Problem]:
    """Every problem of a unit's settings, at places `unit.<field>` and `wording.<n>`."""
    problems: list[Problem] = []
    for name in ("name", "agency_code"):
        if not getattr(unit, name):
            problems.append(Problem(f"unit.{name}", "missing"))
    for f in fields(Unit):
        value = getattr(unit, f.name)
        if isinstance(value, str):
            problems += check_text(value, f"unit.{f.name}", 300)
    problems += check_wording(unit.wording, form_texts())
    for n, clerk in enumerate(unit.clerks):
        problems += check_name(clerk, f"unit.clerks.{n}")
    problems += _check_places(unit.shelf_places)
    if unit.verify_url and not _PAGE.fullmatch(unit.verify_url):
        problems.append(Problem("unit.verify_url", "not_an_address", {"got": unit.verify_url}))
    if unit.agency_code and not AGENCY_CODE.fullmatch(unit.agency_code):
        problems.append(Problem("unit.agency_code", "not_an_agency_code"))
    if unit.convention not in list(Convention):
        problems.append(
            Problem("unit.convention", "unknown_choice", {"want": "|".join(Convention)})
        )
    try:
        hours = WorkingHours.parse(unit.hours)
    except ValueError:
        return [*problems, Problem("unit.hours", "not_working_hours")]
    if not re.fullmatch(r"([01][0-9]|2[0-3]):[0-5][0-9]", unit.cut_off):
        problems.append(Problem("unit.cut_off", "not_a_time"))
    elif time.fromisoformat(unit.cut_off) > hours.afternoon_closes:
        problems.append(Problem("unit.cut_off", "after_closing"))
    return problems
