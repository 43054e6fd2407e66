"""What this machine remembers about a station, outside the data folder.

A restored or copied folder looks perfectly whole from the inside.  The witness holds the last
line this machine saw written (number, hash), per machine and user, so an older copy is noticed at
the next start, before any number is issued twice, even without a line to the centre.

One file per station, one appended text line per journal line; a torn last line is ignored.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from desk_app.domain.journal import Head
from desk_app.store.faults import IntegrityFault

_TRIM_AT = 64 * 1024


@dataclass(frozen=True, slots=True)
class Remembered:
    head: Head
    number: str
    """The last dossier number that was issued, as far as it was told."""


class Witness:
    """Remembers the head of one station's journal in `folder`."""

    def __init__(self, folder: Path, station: str) -> None:
        self._path = folder / f"{station}.witness"
        self._number = ""
        self._file: int | None = None

    def remembered(self) -> Remembered | None:
        """The last whole line; None when this machine has never seen the station."""
        try:
            text = self._path.read_bytes().decode("ascii", "replace")
        except FileNotFoundError:
            return None
        for line in reversed(text.splitlines()):
            seq, _, rest = line.partition(" ")
            hash_, _, number = rest.partition(" ")
            if seq.isdigit() and len(hash_) == 64 and number.endswith("."):
                return Remembered(Head(int(seq), hash_), number.rstrip("."))
        return None

    def numbers_after(self, seq: int) -> tuple[str, ...]:
        """The dossier numbers this machine saw given in lines after `seq`, in order, once each."""
        try:
            text = self._path.read_bytes().decode("ascii", "replace")
        except FileNotFoundError:
            return ()
        found: dict[str, None] = {}
        for line in text.splitlines():
            parts = line.split(" ")
            if len(parts) == 3 and parts[0].isdigit() and int(parts[0]) > seq:
                found[parts[2].rstrip(".")] = None
        found.pop("", None)
        return tuple(found)

    def remember(self, head: Head, number: str = "") -> None:
        """Called after the commit: a witness may be behind the journal, never ahead of it."""
        self._number = number or self._number
        line = f"{head.seq} {head.hash} {self._number}.\n".encode("ascii", "replace")
        if self._file is None:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)
            self._file = os.open(self._path, flags, 0o600)
        if os.fstat(self._file).st_size > _TRIM_AT:
            os.ftruncate(self._file, 0)
        os.write(self._file, line)

    def restart(self, head: Head) -> None:
        """Forget what was seen: a person has accepted that it is lost. One step, whole or not."""
        self.close()
        fresh = self._path.with_suffix(".fresh")
        fresh.write_bytes(f"{head.seq} {head.hash} .\n".encode("ascii"))
        fresh.replace(self._path)

    def close(self) -> None:
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def check(self, seq: int, hash_at: str | None) -> None:
        """Compare with the journal: `hash_at` is its hash at the remembered number.

        Raises IntegrityFault("older_copy") when the journal ends before what this machine saw,
        ("forked") when it holds another line there.
        """
        remembered = self.remembered()
        if remembered is None or remembered.head.seq == 0:
            return
        told = {"seen": remembered.head.seq, "here": seq, "number": remembered.number}
        if seq < remembered.head.seq:
            raise IntegrityFault("older_copy", **told)
        if hash_at != remembered.head.hash:
            raise IntegrityFault("forked", **told)
