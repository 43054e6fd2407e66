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


@dataclass(slots=True)
class Tokens:
    """Colours as #RRGGBB; measures in device-independent pixels.

    A `…_line` is the edge of a tag of that tone, an `…_edge` that of a card or strip.
    """

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
    heading: str = "#2C3745"
    soft: str = "#3A4656"
    second: str = "#5A6676"
    placeholder: str = "#66727F"
    faint: str = "#8591A1"
    asleep: str = "#8591A1"
    handle: str = "#C3CCD8"
    bar: str = "#BCD3EE"
    initials: str = "#D3E4F7"
    due_line: str = "#C9DDF3"
    tint_line: str = "#E8F1FB"
    neutral_tint: str = "#EBEFF4"
    neutral_line: str = "#EBEFF4"
    done: str = "#17633B"
    done_tint: str = "#E5F4EB"
    done_line: str = "#E5F4EB"
    done_edge: str = "#B5DFC6"
    warn: str = "#7A5200"
    warn_tint: str = "#FFF4D6"
    warn_line: str = "#FFF4D6"
    warn_edge: str = "#EBD48F"
    danger: str = "#9A1C12"
    danger_tint: str = "#FDECEA"
    danger_line: str = "#FDECEA"
    danger_edge: str = "#F0B9B3"
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

    def edge(self, tone: Tone) -> str:
        """The edge of a tag of a tone; on the light theme the same as its ground."""
        return {
            Tone.NEUTRAL: self.neutral_line,
            Tone.ACCENT: self.tint_line,
            Tone.DONE: self.done_line,
            Tone.WARN: self.warn_line,
            Tone.DANGER: self.danger_line,
        }[tone]

    def named(self) -> dict[str, str]:
        return {f.name: str(getattr(self, f.name)) for f in fields(self)}


LIGHT = Tokens()
HIGH_CONTRAST = Tokens(
    accent="#003C82",
    pressed="#002A5C",
    tint="#E3EEFF",
    row="#EAF2FF",
    page="#FFFFFF",
    line="#4A4A4A",
    field_line="#000000",
    desk="#E4E4E4",
    text="#000000",
    heading="#000000",
    soft="#000000",
    second="#1F1F1F",
    placeholder="#3D3D3D",
    faint="#3D3D3D",
    asleep="#767676",
    handle="#4A4A4A",
    bar="#5B7FB0",
    initials="#E3EEFF",
    due_line="#003C82",
    tint_line="#002A5C",
    neutral_tint="#FFFFFF",
    neutral_line="#1F1F1F",
    done="#00391C",
    done_tint="#FFFFFF",
    done_line="#00391C",
    done_edge="#00391C",
    warn="#4A2F00",
    warn_tint="#FFF6D9",
    warn_line="#4A2F00",
    warn_edge="#4A2F00",
    danger="#7A0008",
    danger_tint="#FFFFFF",
    danger_line="#7A0008",
    danger_edge="#7A0008",
    danger_field="#FFF3F2",
)
THEMES = {"light": LIGHT, "high_contrast": HIGH_CONTRAST}
TOKENS = Tokens()
"""What the window wears now; whatever paints itself asks here when it paints."""


def wear(theme: str) -> Tokens:
    """Change what TOKENS says to the theme of this name; an unknown one is the light one."""
    chosen = THEMES.get(theme, LIGHT)
    for f in fields(Tokens):
        setattr(TOKENS, f.name, getattr(chosen, f.name))
    return TOKENS
