"""Puts the look on the application: Fusion, palette, fonts and the style sheet."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from ui.theme.tokens import Tokens, wear

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
FONT_FILES = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf")
BODY_PX = 14


def apply_look(app: QApplication, text_scale: float = 1.0, theme: str = "light") -> None:
    """Dress the application. `text_scale` enlarges every text, up to 1.5 for tired eyes;
    `theme` is `light` or `high_contrast`.
    """
    tokens = wear(theme)
    app.setStyle("Fusion")
    app.setFont(_font(text_scale))
    app.setPalette(_palette(tokens))
    app.setStyleSheet(style_sheet(tokens, text_scale))


def style_sheet(tokens: Tokens, text_scale: float = 1.0) -> str:
    """The style sheet with its @names filled in; `@px13` is a text height that scales."""
    source = (RESOURCES / "styles" / "desk.qss").read_text(encoding="utf-8")
    named = {**tokens.named(), "icons": (RESOURCES / "icons").as_posix()}

    def value(match: re.Match[str]) -> str:
        name = match[1]
        if re.fullmatch(r"px\d+", name):
            return f"{round(int(name[2:]) * text_scale)}px"
        known = max((n for n in named if name.startswith(n)), key=len)
        return named[known] + name[len(known) :]

    sheet = re.sub(r"@(\w+)", value, source)
    return re.sub(
        r"((?:min|max)-(?:height|width): )(\d+)px",
        lambda match: f"{match[1]}{_grown(int(match[2]), text_scale)}px",
        sheet,
    )


def _grown(px: int, text_scale: float) -> int:
    """Room for text grows with it; hairlines stay."""
    return px if px <= 1 else round(px * text_scale)


def _font(text_scale: float) -> QFont:
    family = "Segoe UI" if sys.platform == "win32" else _shipped_family()
    font = QFont(family)
    font.setPixelSize(round(BODY_PX * text_scale))
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font


def _shipped_family() -> str:
    """Noto Sans from our own files, so that a bare machine and a picture look the same."""
    families: list[str] = []
    for name in FONT_FILES:
        number = QFontDatabase.addApplicationFont(str(RESOURCES / "fonts" / name))
        families += QFontDatabase.applicationFontFamilies(number)
    return families[0] if families else "Noto Sans"


def _palette(tokens: Tokens) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for where, colour in (
        (role.Window, tokens.page),
        (role.Base, tokens.card),
        (role.AlternateBase, tokens.page),
        (role.Button, tokens.card),
        (role.Text, tokens.text),
        (role.WindowText, tokens.text),
        (role.ButtonText, tokens.text),
        (role.PlaceholderText, tokens.placeholder),
        (role.Highlight, tokens.accent),
        (role.HighlightedText, "#FFFFFF"),
        (role.Link, tokens.accent),
        (role.ToolTipBase, tokens.text),
        (role.ToolTipText, "#FFFFFF"),
    ):
        palette.setColor(where, QColor(colour))
    return palette
