"""Copies of the desk's file, and the proof that it is whole."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from ui.background import Background
from ui.settings_pages.page import SettingsPage
from ui.widgets.basics import KeyButton, label


@dataclass(frozen=True, slots=True)
class BackupPort:
    """`copy(folder)` gives the file it wrote, `verify()` a sentence and whether all is well; both
    run aside. `copies()` are those in the desk's own folder, newest first.
    """

    home: Path
    copy: Callable[[Path], Path]
    verify: Callable[[], tuple[str, bool]]
    copies: Callable[[], tuple[Path, ...]]


class BackupPage(SettingsPage):
    def __init__(self, port: BackupPort, background: Background) -> None:
        super().__init__(
            self.tr("Copies and proof"),
            self.tr(
                "A copy is whole even while the desk is in use. Keep one on another disk. "
                "The proof plays the journal again and compares every table with it."
            ),
        )
        self._port = port
        self._background = background
        self._where = label("", "value")
        self._last = label("", "second")
        self.here = KeyButton(self.tr("Copy into the desk's folder"), "Alt+S", self)
        self.elsewhere = KeyButton(self.tr("Copy to another place…"), "Alt+N", self)
        self.verify = KeyButton(self.tr("Prove the file"), "Alt+K", self)
        row = QHBoxLayout()
        row.setSpacing(10)
        for button in (self.here, self.elsewhere, self.verify):
            row.addWidget(button)
        row.addStretch(1)
        self.box.addWidget(self._where)
        self.box.addWidget(self._last)
        self.box.addLayout(row)
        self.box.addStretch(1)
        self.here.action.triggered.connect(lambda: self.copy_to(self._port.home / "copies"))
        self.elsewhere.action.triggered.connect(self._ask)
        self.verify.action.triggered.connect(self._verify)

    def begin(self) -> None:
        self._where.setText(self.tr("Data folder: {path}").format(path=self._port.home))
        copies = self._port.copies()
        last = copies[0].name if copies else self.tr("none yet")
        self._last.setText(self.tr("Last copy here: {name}").format(name=last))

    def first(self) -> QWidget | None:
        return self.here

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Where the copy goes"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda path: self.copy_to(Path(path)))
        dialog.open()

    def copy_to(self, folder: Path) -> None:
        self.told.emit(self.tr("Copying…"), False)
        self._background.run(
            self, lambda: self._port.copy(folder), self._copied, self._failed, lane="backup"
        )

    def _copied(self, path: Path) -> None:
        self.told.emit(self.tr("Copied to {path}").format(path=path), False)
        self.begin()

    def _failed(self, error: Exception) -> None:
        self.told.emit(self.tr("No copy was made: {why}").format(why=error), True)

    def _verify(self) -> None:
        self.told.emit(self.tr("Playing the journal again…"), False)
        self._background.run(
            self,
            self._port.verify,
            lambda found: self.told.emit(found[0], not found[1]),
            lambda error: self.told.emit(str(error), True),
            lane="backup",
        )
