"""Whether a finding brings everything its sentences ask for."""

from __future__ import annotations

import re

from desk_app import words
from desk_app.domain.findings import Finding

_LEFT_OPEN = re.compile(r"\(([a-z_]+)\)")
"""How a sentence shows a parameter that was not given."""


def lacking(finding: Finding) -> set[str]:
    """The parameters that its sentences name and it does not bring."""
    return {
        name
        for language in words.LANGUAGES
        for say in (words.finding_text, words.finding_step)
        for name in _LEFT_OPEN.findall(say(finding, language))
    }
