"""The technical log: beside what this machine remembers, never on the screen."""

from __future__ import annotations

import logging
from io import TextIOWrapper
from pathlib import Path


class _Aside(logging.FileHandler):
    """Its folder and file appear with the first thing worth writing down."""

    def emit(self, record: logging.LogRecord) -> None:
        """One that cannot be opened is given up: the standard handler would raise here, in the
        middle of what was to be told, after the dossier was stored."""
        try:
            super().emit(record)
        except OSError:
            self.handleError(record)

    def _open(self) -> TextIOWrapper:
        Path(self.baseFilename).parent.mkdir(parents=True, exist_ok=True)
        return super()._open()


def log_aside(folder: Path) -> None:
    """Send what is logged to `desk.log` in `folder`; one that cannot be written troubles nobody."""
    logging.raiseExceptions = False
    handler = _Aside(folder / "desk.log", encoding="utf-8", delay=True)
    said = "%(asctime)s %(levelname)s %(name)s %(message)s"
    logging.basicConfig(handlers=[handler], level=logging.INFO, format=said)
