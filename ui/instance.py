"""One window per data folder: a second start brings the first to the front."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

LOCK_FILE = "window.lock"
_WAIT_MS = 2000
_RAISE = b"raise\n"


def channel_name(home: Path) -> str:
    """The local channel of a data folder, the same however its path is written."""
    return "commune-desk-" + hashlib.sha256(str(home.resolve()).encode()).hexdigest()[:20]


def lock_folder(home: Path) -> QLockFile | None:
    """Make this process the one window of a folder; None when another already is.

    A folder that is not there or not writable is no concern of the lock: opening will say so.
    What a killed window left behind is taken over.
    """
    lock = QLockFile(str(home / LOCK_FILE))
    lock.setStaleLockTime(0)
    if home.is_dir() and not lock.tryLock(0):
        return None if lock.error() is QLockFile.LockError.LockFailedError else lock
    return lock


def raise_running(home: Path) -> bool:
    """Ask the window already open on this folder to come forward. False when there is none."""
    from PySide6.QtNetwork import QLocalSocket  # only when there is someone to call

    socket = QLocalSocket()
    socket.connectToServer(channel_name(home))
    if not socket.waitForConnected(_WAIT_MS):
        return False
    socket.write(_RAISE)
    socket.flush()
    socket.waitForBytesWritten(_WAIT_MS)
    socket.disconnectFromServer()
    return True


class Doorbell(QObject):
    """Listens for a second start. Whatever it says, it only brings the window forward."""

    def __init__(self, home: Path, ring: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ring = ring
        from PySide6.QtNetwork import QLocalServer

        self._server: QLocalServer = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        name = channel_name(home)
        if not self._server.listen(name):  # left behind by a window that was killed
            QLocalServer.removeServer(name)
            self._server.listen(name)

    def _answer(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            self._ring()
