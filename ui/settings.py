"""What belongs to this window on this machine alone: language, size of text, printers.

Kept beside the desk's file, as an INI file that support can read; never in the journal.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

from ui.theme.tokens import THEMES

SETTINGS_FILE = "window.ini"
IDLE_MINUTES = 10.0


def settings_of(home: Path) -> QSettings:
    return QSettings(str(home / SETTINGS_FILE), QSettings.Format.IniFormat)


def text_scale_of(settings: QSettings) -> float:
    """`text_scale` of the settings, 1 to 1.5; anything else is 1."""
    try:
        wanted = float(str(settings.value("text_scale", "1")))
    except ValueError:
        return 1.0
    return wanted if 1.0 <= wanted <= 1.5 else 1.0


def idle_minutes_of(settings: QSettings) -> float:
    """`idle_minutes` of the settings: after so long without a key the window locks itself, where
    there is a roster; 0 never, anything unreadable ten."""
    try:
        wanted = float(str(settings.value("idle_minutes", IDLE_MINUTES)))
    except ValueError:
        return IDLE_MINUTES
    return wanted if 0 <= wanted <= 24 * 60 else IDLE_MINUTES


def theme_of(settings: QSettings) -> str:
    """`theme` of the settings: light, or high_contrast."""
    chosen = str(settings.value("theme", "light"))
    return chosen if chosen in THEMES else "light"
