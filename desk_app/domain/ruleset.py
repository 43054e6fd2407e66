"""Rule sets: what the law says, by date of receipt, as data with effective dates.

2018: NĐ 61/2018, NĐ 107/2021, TT 01/2018, until 30/06/2025. 2025: NĐ 118/2025 from 01/07/2025, its
forms (TT 03/2025) from 15/09/2025. 2026: NĐ 118/2025 as amended by NĐ 309/2026, from 05/08/2026.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Any


class SupplementClock(StrEnum):
    """What the clock does while the citizen completes the papers."""

    PAUSE = "pause"  # 2018: it stops and goes on
    RESTART = "restart"  # NĐ 118/2025 Đ.19.5: counted anew from the complete supplement


@dataclass(frozen=True, slots=True)
class Form:
    """A form of the annex: its number (`01`), its title, and the circular that issued it."""

    number: str
    title: str
    legal_footer: str


@dataclass(frozen=True, slots=True)
class RuleSet:
    """The rules for dossiers received from `starts_on` until the next set starts.

    `supplement_days`: the citizen's days to complete the papers after the notice; None where the
    rules known to us set none. `clock_starts_at_takeover`: for another agency's dossier the period
    runs from its taking over there (NĐ 118/2025 Đ.17.3 as amended). `forms` are those this set
    brought, in use from `forms_start_on`: ask `form_on`.
    """

    name: str
    starts_on: date
    legal_basis: str
    supplement: SupplementClock
    supplement_days: int | None
    clock_starts_at_takeover: bool
    forms_start_on: date
    legal_footer: str
    forms: Mapping[str, Form]


def rule_sets_from(table: Mapping[str, Any]) -> tuple[RuleSet, ...]:
    """Build the rule sets from their table as loaded from JSON, oldest first.

    Raises ValueError when two of them start on the same day.
    """
    rule_sets = tuple(sorted(map(_rule_set, table["rule_sets"]), key=lambda r: r.starts_on))
    if len({r.starts_on for r in rule_sets}) != len(rule_sets):
        raise ValueError("two rule sets start on the same day")
    return rule_sets


def _rule_set(row: Mapping[str, Any]) -> RuleSet:
    footer = row["legal_footer"]
    forms = {
        form_id: Form(number, title, footer) for form_id, (number, title) in row["forms"].items()
    }
    return RuleSet(
        name=row["name"],
        starts_on=date.fromisoformat(row["starts_on"]),
        legal_basis=row["legal_basis"],
        supplement=SupplementClock(row["supplement"]),
        supplement_days=row["supplement_days"],
        clock_starts_at_takeover=row["clock_starts_at_takeover"],
        forms_start_on=date.fromisoformat(row["forms_start_on"]),
        legal_footer=footer,
        forms=MappingProxyType(forms),
    )


def rule_set_on(rule_sets: Sequence[RuleSet], day: date) -> RuleSet:
    """The rules for a dossier received on `day`; before the oldest set starts, the oldest."""
    started = [r for r in rule_sets if r.starts_on <= day]
    if not started:
        return min(rule_sets, key=lambda r: r.starts_on)
    return max(started, key=lambda r: r.starts_on)


def form_on(rule_sets: Sequence[RuleSet], form_id: str, day: date) -> Form | None:
    """The form in use for a dossier received on `day`, or None where there is no such form.

    Between 01/07 and 14/09/2025 NĐ 118/2025 applied, still with the forms of TT 01/2018.
    """
    started = [r for r in rule_sets if r.forms_start_on <= day] or [rule_set_on(rule_sets, day)]
    return max(started, key=lambda r: r.forms_start_on).forms.get(form_id)
