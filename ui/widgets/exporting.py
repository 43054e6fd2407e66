"""Making a spreadsheet of what the register shows: where to, aside, and how far."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, QSettings, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desk_app.domain.listing import Filter, ListedRow
from ui.background import Background, IsWanted
from ui.models.columns import Column, cell_value, column_title, count_text
from ui.models.filters import filter_words
from ui.ports.register import Cell, Export, RegisterPort
from ui.trouble import Trouble
from ui.widgets.big_table import WIDTHS

_FOLDER = "register/folder"
_PX_OF_CHARACTER = 7
_SUFFIX = ".xlsx"


class Exporting(QObject):
    """One file at a time. `progressed(done, of)`, then `ended(sentence, is_trouble)`."""

    progressed = Signal(int, int)
    ended = Signal(str, bool)

    def __init__(
        self, owner: QWidget, port: RegisterPort, background: Background, settings: QSettings
    ) -> None:
        super().__init__(owner)
        self._owner, self._port = owner, port
        self._background, self._settings = background, settings
        self._stop = Event()
        self._count = 0
        self.is_busy = False
        owner.destroyed.connect(self._stop.set)  # a window taken down waits for nothing

    def ask(
        self,
        wanted: Filter,
        ids: array[int] | None,
        columns: Sequence[Column],
        begun: Callable[[], None],
    ) -> None:
        """Ask for a file, then write it; `ids` are the matching rows where they are known."""
        now = self._port.now()
        dialog = QFileDialog(self._owner, self.tr("Export to Excel"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Excel workbook (*.xlsx)"))
        dialog.setDefaultSuffix(_SUFFIX[1:])
        name = self.tr("Dossiers {day}").format(day=f"{now:%d-%m-%Y %Hh%M}")
        dialog.setDirectory(self._folder())
        dialog.selectFile(f"{name}{_SUFFIX}")
        dialog.finished.connect(dialog.deleteLater)
        dialog.fileSelected.connect(
            lambda path: self._start(Path(path), wanted, ids, tuple(columns), begun)
        )
        dialog.open()

    def _folder(self) -> str:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        kept = str(self._settings.value(_FOLDER, ""))
        return kept if kept and Path(kept).is_dir() else QStandardPaths.writableLocation(documents)

    def _start(
        self,
        path: Path,
        wanted: Filter,
        ids: array[int] | None,
        columns: tuple[Column, ...],
        begun: Callable[[], None],
    ) -> None:
        self._settings.setValue(_FOLDER, str(path.parent))
        self.is_busy = True
        self._stop.clear()
        begun()
        head = self._head(path, wanted, columns)
        work = partial(self._write, wanted, ids, head)
        done, failed = partial(self._done, path), partial(self._failed, path)
        self._background.run_while(self, work, done, failed)

    def _head(self, path: Path, wanted: Filter, columns: tuple[Column, ...]) -> Export:
        """Everything in words that the other thread needs."""
        now = self._port.now()
        today = now.date()

        def cells(row: ListedRow) -> Sequence[Cell]:
            return [cell_value(row, column, today) for column in columns]

        return Export(
            path=path,
            ids=(),
            name=self.tr("Dossiers"),
            lines=(
                self._port.unit_name,
                self.tr("Dossiers: {filter}").format(filter=filter_words(wanted)),
                _moment_line(self.tr("As of {time} on {day}"), now),
            ),
            columns=tuple((column_title(c), WIDTHS[c] // _PX_OF_CHARACTER) for c in columns),
            cells=cells,
            go_on=lambda _: True,
        )

    def _write(
        self, wanted: Filter, ids: array[int] | None, head: Export, is_wanted: IsWanted
    ) -> int | None:
        """Runs aside; the number of rows written, or None when it was broken off."""

        def is_going() -> bool:
            return is_wanted() and not self._stop.is_set()

        found = ids if ids is not None else self._port.row_ids(wanted, is_going)
        if found is None:
            return None
        count = len(found)

        def go_on(done: int) -> bool:
            self._background.post(partial(self.progressed.emit, done, count))
            return is_going()

        whole = self._port.export(_with(head, found, go_on))
        return count if whole else None

    def break_off(self) -> None:
        self._stop.set()

    def _done(self, path: Path, count: int | None) -> None:
        self.is_busy = False
        if count is None:
            self.ended.emit(self.tr("The spreadsheet was broken off; no file was left."), False)
            return
        said = self.tr("{count} dossiers written to {file}")
        self.ended.emit(said.format(count=count_text(count), file=str(path)), False)

    def _failed(self, path: Path, error: Exception) -> None:
        self.is_busy = False
        if isinstance(error, Trouble):
            self.ended.emit(str(error), True)
        elif isinstance(error, OSError):
            said = self.tr("{file} could not be written. Is it open in Excel, or the disk full?")
            self.ended.emit(said.format(file=path.name), True)
        else:
            self.ended.emit(self.tr("The spreadsheet could not be made."), True)
            raise error


def _moment_line(said: str, now: datetime) -> str:
    return said.format(time=f"{now:%H:%M}", day=f"{now:%d/%m/%Y}")


def _with(head: Export, ids: Sequence[int], go_on: Callable[[int], bool]) -> Export:
    return replace(head, ids=ids, go_on=go_on)
