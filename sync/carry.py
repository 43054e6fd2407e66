"""The road by stick: the bundle HTTP would carry as a file, and the centre's answer back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desk_app.domain.journal import Head
from desk_app.files import put_in_place
from sync import wire
from sync.batch import Batch
from sync.bundle import write_bundle
from sync.days import keep_all
from sync.keys import Secrets
from sync.station import Identity, Outbox, take_ack
from sync.station_keys import keep_keys


@dataclass(frozen=True, slots=True)
class Carried:
    """How many lines were written, and what stays unsent until the answer is back."""

    lines: int
    acked: Head
    unsent: int


def write_stick(outbox: Outbox, station: str, secrets: Secrets, to: Path) -> Carried:
    """Write what is unsent to `to`, whole or not at all; nothing counts as sent by it.

    No file is written when nothing is unsent. Raises OSError.
    """
    acked = outbox.acked()
    lines = Batch().cut(outbox.lines_after(acked.seq, wire.MAX_LINES))
    if lines:
        partial = to.with_name(f"{to.name}.partial")
        partial.write_bytes(write_bundle(station, acked, lines, secrets.key.sign))
        put_in_place(partial, to)
    return Carried(len(lines), acked, outbox.unsent())


def days_beside(ack: Path) -> Path:
    """Where the centre's figures of closed days lie beside its answer."""
    return ack.with_name(f"{ack.name}.days")


def keys_beside(ack: Path) -> Path:
    """Where the centre's list of its stations' keys lies beside its answer."""
    return ack.with_name(f"{ack.name}.keys")


def read_stick(outbox: Outbox, identity: Identity, ack: Path, at: datetime) -> Head:
    """Apply the centre's answer that came back on the stick, and its figures of closed days and its
    list of keys where they lie beside it; what is acknowledged then.

    Raises NotTheCenter, Forked, OSError.
    """
    acked = take_ack(outbox, identity, ack.read_bytes(), at)
    days = days_beside(ack)
    if days.is_file():
        keep_all(outbox, identity, days.read_bytes(), at)
    keys = keys_beside(ack)
    if keys.is_file():
        keep_keys(outbox, identity, keys.read_bytes(), at)
    return acked
