"""The unit behind the counter: whose heading stands on the paper, whose hours and codes count.

Never part of a template: a real province's refusal slip still carries another province's name.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wording:
    """One text of the forms in this unit's own words; `key` is that of resources/forms.json."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class Unit:
    """One receiving office, as its configuration says.

    `agency_code` is the head of its dossier codes (`H40.15.03`; rules of the field, section 4);
    hours and the cut-off are texts of the form `07:30-11:30,13:30-17:00` and `15:00`;
    `convention` names how a period is counted (deadlines.Convention); `verify_url` is the centre's
    page that tells a citizen whether a receipt is genuine; `shelf_places` the names of the places
    on the result shelf; `wording` replaces texts of the forms.
    """

    name: str
    agency_code: str
    superior: str = ""
    desk_name: str = ""
    counter: str = ""
    place: str = ""
    address: str = ""
    phone: str = ""
    lookup_url: str = ""
    center_name: str = ""
    commune_code: str = ""
    hours: str = "07:30-11:30,13:30-17:00"
    cut_off: str = "15:00"
    convention: str = "civil_code"
    clerks: tuple[str, ...] = ()
    verify_url: str = ""
    shelf_places: tuple[str, ...] = ()
    wording: tuple[Wording, ...] = ()
