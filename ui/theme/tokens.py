"""The look as values: every colour and measure of the window has its one place here."""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import StrEnum


class Tone(StrEnum):
    """The meaning of a colour. A tone never stands alone: a word says the same."""

    NEUTRAL = "neutral"
    ACCENT = "accent"
    DONE = "done"
    WARN = "warn"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours as #RRGGBB; measures in device-independent pixels."""

    accent: str = "#0B5CAD"
    pressed: str = "#094A8B"
    tint: str = "#E8F1FB"
    row: str = "#F1F7FE"
    page: str = "#F4F6F9"
    card: str = "#FFFFFF"
    line: str = "#D9DFE7"
    field_line: str = "#B9C4D2"
    desk: str = "#E7EBF0"
    text: str = "#1B2430"
    second: str = "#5A6676"
    faint: str = "#8591A1"
    neutral_tint: str = "#EBEFF4"
    done: str = "#17633B"
    done_tint: str = "#E5F4EB"
    warn: str = "#7A5200"
    warn_tint: str = "#FFF4D6"
    danger: str = "#9A1C12"
    danger_tint: str = "#FDECEA"
    danger_field: str = "#FFF7F5"
    card_radius: int = 9
    field_radius: int = 6
    tag_radius: int = 11
    field_height: int = 34
    main_height: int = 44
    row_height: int = 35

    def ink(self, tone: Tone) -> str:
        """The text colour of a tone, at least 4.5:1 on its own tint and on white."""
        return {
            Tone.NEUTRAL: self.second,
            Tone.ACCENT: self.pressed,
            Tone.DONE: self.done,
            Tone.WARN: self.warn,
            Tone.DANGER: self.danger,
        }[tone]

    def ground(self, tone: Tone) -> str:
        return {
            Tone.NEUTRAL: self.neutral_tint,
            Tone.ACCENT: self.tint,
            Tone.DONE: self.done_tint,
            Tone.WARN: self.warn_tint,
            Tone.DANGER: self.danger_tint,
        }[tone]

    def named(self) -> dict[str, str]:
        return {f.name: str(getattr(self, f.name)) for f in fields(self)}


TOKENS = Tokens()
