"""What a list of findings asks: their words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desk_app.domain.findings import Finding


@dataclass(frozen=True, slots=True)
class FindingWords:
    """What a finding says, and what to do about it, in the language of the window."""

    text: Callable[[Finding], str]
    step: Callable[[Finding], str]
