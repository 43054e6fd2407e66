"""The shipped words of the forms (resources/forms.json), for whoever prints or checks them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from desk_app.domain.wording import FormTexts


@cache
def stored() -> Mapping[str, Any]:
    """The file as it is."""
    found: dict[str, Any] = json.loads(
        (files("resources") / "forms.json").read_text(encoding="utf-8")
    )
    return MappingProxyType(found)


@cache
def form_texts() -> FormTexts:
    """What a unit may have its own words for. Texts of one rule set only are given by law: they
    are fixed.
    """
    data = stored()
    own = [key for part in data["rule_sets"].values() for key in part["texts"]]
    texts = {**dict.fromkeys(own, ""), **data["texts"]}
    return FormTexts(MappingProxyType(texts), tuple(data["fixed"]) + tuple(dict.fromkeys(own)))
