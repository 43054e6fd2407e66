"""Signing receipts with the station's own key, the one its bundles are signed with."""

from __future__ import annotations

import logging
import threading
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sync.keys import SigningKey

log = logging.getLogger(__name__)


class StationSealer:
    """Looks for the key in `folder` (and the key ring) when the first receipt is printed, and
    makes it for a station that has never been enrolled. Costs nothing before.

    `enrolled_key` is the public half the centre knows, "" before enrolment.  Once it is known no
    other key is used or made: the centre would call such receipts strangers.
    """

    def __init__(self, folder: Path, station: str, enrolled_key: str = "") -> None:
        self._folder = folder
        self._station = station
        self._enrolled_key = enrolled_key
        self._lock = threading.Lock()
        self._is_looked_for = False
        self._key: SigningKey | None = None

    @property
    def public_key(self) -> str:
        """64 hex digits; "" when this machine has no key that may be used."""
        key = self._found()
        return key.public if key else ""

    def sign(self, message: bytes) -> bytes:
        """Raises ValueError when there is no key."""
        key = self._found()
        if key is None:
            raise ValueError("this machine does not hold the station's key")
        return bytes.fromhex(key.sign(message))

    def _found(self) -> SigningKey | None:
        with self._lock:
            if not self._is_looked_for:
                self._key = self._look()
                self._is_looked_for = True
            return self._key

    def _look(self) -> SigningKey | None:
        from sync.keys import SecretStore, SigningKey, station_key

        try:
            store = SecretStore(self._folder)
            if not self._enrolled_key:
                return station_key(store, self._station)
            secret = store.load(f"{self._station}.key")
        except OSError as error:
            log.warning("receipts are not signed: %s", error.strerror)
            return None
        key = SigningKey.from_secret(secret) if secret else None
        if key is None or key.public != self._enrolled_key:
            log.warning("receipts are not signed: the station's key is not on this machine")
            return None
        return key
