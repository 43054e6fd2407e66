"""How the window looks and speaks on this machine."""

from __future__ import annotations

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.settings import text_scale_of, theme_of
from ui.settings_pages.page import SettingsPage
from ui.widgets.field import SelectField

SCALES = ("1.0", "1.15", "1.3", "1.5")
IDLE = ("5", "10", "20", "30")


class LookPage(SettingsPage):
    """What is chosen shows at once, and is remembered."""

    def __init__(self, settings: QSettings, language: str) -> None:
        super().__init__(
            self.tr("Window"),
            self.tr("Language, size of text and contrast on this machine. It shows at once."),
        )
        self._settings = settings
        self._language = language
        self.language = SelectField(self.tr("Language"), (("vi", "Tiếng Việt"), ("en", "English")))
        self.scale = SelectField(
            self.tr("Size of text"), [(s, f"{round(float(s) * 100)} %") for s in SCALES]
        )
        self.theme = SelectField(
            self.tr("Contrast"),
            (("light", self.tr("Ordinary")), ("high_contrast", self.tr("High"))),
        )
        self.idle = SelectField(
            self.tr("Locks itself when idle"),
            [
                ("0", self.tr("never")),
                *((n, self.tr("after {count} minutes").format(count=n)) for n in IDLE),
            ],
        )
        for pair in ((self.language, self.scale), (self.theme, self.idle)):
            row = QHBoxLayout()
            row.setSpacing(12)
            for field in pair:
                row.addWidget(field)
                field.setFixedWidth(280)
            row.addStretch(1)
            self.box.addLayout(row)
        self.box.addStretch(1)
        self.language.changed.connect(self._speak)
        for name, field in self._kept().items():
            field.changed.connect(lambda name=name: self._keep(name))

    def _kept(self) -> dict[str, SelectField]:
        return {
            "text_scale": self.scale,
            "theme": self.theme,
            "idle_minutes": self.idle,
        }

    def begin(self) -> None:
        self.language.set_value(self._language)
        self.theme.set_value(theme_of(self._settings))
        wanted = text_scale_of(self._settings)
        self.scale.set_value(min(SCALES, key=lambda s: abs(float(s) - wanted)))
        self.idle.set_value(str(self._settings.value("idle_minutes", "10")))

    def first(self) -> QWidget | None:
        return self.language.editor

    def _speak(self) -> None:
        if self.language.value != self._language:
            self.changed.emit("language")

    def _keep(self, name: str) -> None:
        self._settings.setValue(name, self._kept()[name].value)
        self._settings.sync()
        if name in ("text_scale", "theme"):
            self.changed.emit("look")
        else:
            self.changed.emit("idle")
            self.told.emit(self.tr("Stored."), False)
