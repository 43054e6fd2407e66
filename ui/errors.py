"""Our own errors: into the log and a report dialog; the window stays usable.

PySide6 hands an exception that leaves a slot to `sys.excepthook`; nothing else would tell of it.
"""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from ui.trouble import Trouble

log = logging.getLogger(__name__)
Hook = Callable[[type[BaseException], BaseException, TracebackType | None], None]


class ErrorReports:
    """Installed once as the exception hook; shows one dialog at a time.

    `told` hears the environment's errors (Trouble), which are not ours: a sentence, no dialog.
    """

    def __init__(self, told: Callable[[str], None] = lambda _: None) -> None:
        self._told = told
        self._open: QMessageBox | None = None
        self._former: Hook = sys.excepthook

    def install(self) -> None:
        sys.excepthook = self.report

    def remove(self) -> None:
        sys.excepthook = self._former

    def report(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if not issubclass(kind, Exception):
            self._former(kind, error, trace)
            return
        if isinstance(error, Trouble):
            log.error("trouble: %s", error)
            self._told(str(error))
            return
        log.error("unexpected error in the window", exc_info=(kind, error, trace))
        if self._open is None and QApplication.instance() is not None:
            self._show("".join(traceback.format_exception(kind, error, trace)))

    def _show(self, details: str) -> None:
        translate = QCoreApplication.translate
        box = QMessageBox(
            QMessageBox.Icon.Warning,
            translate("ErrorReports", "Something went wrong"),
            translate(
                "ErrorReports",
                "The program met an error of its own. What was received is stored; you can go on "
                "working. Please pass the details on to support.",
            ),
            QMessageBox.StandardButton.Ok,
            QApplication.activeWindow(),
        )
        box.setDetailedText(details)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.finished.connect(self._closed)
        self._open = box
        box.open()

    def _closed(self) -> None:
        self._open = None
