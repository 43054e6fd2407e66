"""Vietnamese by default, English a key away. Source strings in code are English."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QSettings, QTranslator

from ui.theme.look import RESOURCES

LANGUAGES = ("vi", "en")
_KEY = "language"


class Language:
    """The language of the window: installs its translators and remembers the choice."""

    def __init__(self, app: QCoreApplication, settings: QSettings | None = None) -> None:
        self._app = app
        self._settings = settings
        self._translators: list[QTranslator] = []
        self.code = ""
        chosen = str(settings.value(_KEY, "vi")) if settings else "vi"
        self.use(chosen if chosen in LANGUAGES else "vi")

    @property
    def other(self) -> str:
        return LANGUAGES[1 - LANGUAGES.index(self.code)]

    def use(self, code: str) -> None:
        """Speak `code` from now on; widgets built afterwards show it."""
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators.clear()
        QLocale.setDefault(QLocale("vi_VN" if code == "vi" else "en_GB"))
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in (
            (f"qtbase_{code}", qt_folder),
            (code, str(RESOURCES / "translations")),
        ):
            translator = QTranslator(self._app)
            if translator.load(name, folder):
                self._app.installTranslator(translator)
                self._translators.append(translator)
        self.code = code
        if self._settings is not None:
            self._settings.setValue(_KEY, code)
