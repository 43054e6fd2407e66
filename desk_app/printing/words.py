"""The words of the forms. They are data (resources/forms.json), chosen by the rule set of a
dossier: headings, labels, sentences and the form's number and legal source by date of receipt.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from types import MappingProxyType

from desk_app.domain.unit import Wording
from desk_app.domain.wording import own_words
from desk_app.form_texts import form_texts, stored


class UnknownRuleSet(ValueError):
    """The forms have no words for this rule set."""


@dataclass(frozen=True, slots=True)
class Edition:
    """The forms' numbers and source from one day on; `since` None: the rule set's first day."""

    since: date | None
    source: str
    numbers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class FormWords:
    """All words of the forms under one rule set."""

    rule_set: str
    texts: Mapping[str, str]
    editions: tuple[Edition, ...]

    def say(self, key: str, **values: object) -> str:
        """The words under a key, with the values in their places. An unknown key is our error."""
        return self.texts[key].format(**values)

    def source_on(self, day: date, form: str = "receipt") -> str:
        """The form's number and legal source for a dossier received that day; none for papers
        that no circular knows."""
        valid = [e for e in self.editions if e.since is None or e.since <= day]
        if not valid or form not in valid[-1].numbers:
            return ""
        return self.say("source", number=valid[-1].numbers[form], source=valid[-1].source)


@lru_cache(maxsize=1)
def _shipped() -> Mapping[str, FormWords]:
    data = stored()
    return {
        name: FormWords(
            rule_set=name,
            texts=MappingProxyType({**data["texts"], **part["texts"]}),
            editions=tuple(
                Edition(
                    date.fromisoformat(e["since"]) if e["since"] else None,
                    e["source"],
                    MappingProxyType(e.get("numbers", data["numbers"])),
                )
                for e in part["editions"]
            ),
        )
        for name, part in data["rule_sets"].items()
    }


def rule_sets() -> tuple[str, ...]:
    """The rule sets the forms have words for, the oldest first."""
    return tuple(sorted(_shipped()))


@lru_cache(maxsize=16)
def words_for(rule_set: str, wording: tuple[Wording, ...] = ()) -> FormWords:
    """The words for a dossier's rule set, with a unit's own ones in their places.

    Raises UnknownRuleSet.
    """
    if rule_set not in _shipped():
        raise UnknownRuleSet(f"no form words for rule set {rule_set!r}: {', '.join(rule_sets())}")
    shipped = _shipped()[rule_set]
    if not wording:
        return shipped
    texts = {**shipped.texts, **own_words(wording, form_texts())}
    return replace(shipped, texts=MappingProxyType(texts))
