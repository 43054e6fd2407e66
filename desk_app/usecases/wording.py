"""The unit's own words for texts of the forms. They are journaled with its settings (DeskOpened),
so that a page printed again says what the stored values give.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from desk_app.domain.people import clean_text
from desk_app.domain.problems import Problem, Refused
from desk_app.domain.unit import Wording
from desk_app.domain.wording import check_own_words, places
from desk_app.form_texts import form_texts
from desk_app.usecases.desk import Desk
from desk_app.usecases.opening import change_unit


@dataclass(frozen=True, slots=True)
class FormText:
    """A text of the forms: as shipped, and as the unit has it; `own` "": as shipped. `places` are
    the names of the values it must keep.
    """

    key: str
    shipped: str
    own: str = ""
    places: tuple[str, ...] = ()

    @property
    def shown(self) -> str:
        return self.own or self.shipped


def texts_of(desk: Desk) -> tuple[FormText, ...]:
    """Every text a unit may have its own words for, in the order of the forms."""
    known = form_texts()
    own = {one.key: one.text for one in desk.unit.wording}
    return tuple(
        FormText(key, known.texts[key], own.get(key, ""), places(known.texts[key]))
        for key in known.changeable()
    )


def put_text(desk: Desk, key: str, text: str) -> FormText:
    """The unit's own words for a text from now on; the shipped ones mean: none of its own.

    Raises Refused: for a key that does not exist or is fixed (place `key`), for words that do not
    fit (place `text`).
    """
    known = form_texts()
    if key not in known.texts:
        raise Refused(Problem("key", "unknown_text", {"got": key[:60]}))
    if known.is_fixed(key):
        raise Refused(Problem("key", "fixed_text", {"got": key}))
    shipped = known.texts[key]
    problems = tuple(check_own_words(text, shipped, "text"))
    if problems:
        raise Refused(*problems)
    text = clean_text(text)
    others = [one for one in desk.unit.wording if one.key != key]
    own = [] if text == shipped.strip() else [Wording(key, text)]
    _change(desk, (*others, *own))
    return FormText(key, shipped, text if own else "", places(shipped))


def reset_texts(desk: Desk, *keys: str) -> int:
    """The shipped words again, for these keys or (none named) for all; how many were changed.

    Raises Refused for a key the unit has no words of its own for.
    """
    own = {one.key for one in desk.unit.wording}
    for key in keys:
        if key not in own:
            raise Refused(Problem("key", "no_own_text", {"got": key[:60]}))
    kept = tuple(one for one in desk.unit.wording if keys and one.key not in keys)
    changed = len(desk.unit.wording) - len(kept)
    if changed:
        _change(desk, kept)
    return changed


def _change(desk: Desk, wording: tuple[Wording, ...]) -> None:
    change_unit(desk, replace(desk.unit, wording=wording))
