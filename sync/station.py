"""A station as the road sees it: its journal, who it is, and what it is told it has delivered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from desk_app.domain.day_counts import CountedDay
from desk_app.domain.journal import Head, Line
from desk_app.domain.seal_verdicts import KnownKey
from sync import wire
from sync.keys import is_signed
from sync.road import Answer, NotTheCenter, decoded


class Outbox(Protocol):
    """The journal as the road sees it."""

    def head(self) -> Head: ...
    def lines_after(self, seq: int, limit: int) -> tuple[Line, ...]: ...
    def acked(self) -> Head: ...
    def acknowledge(self, head: Head, at: datetime) -> None: ...
    def unsent(self) -> int: ...
    def days_to_ask(self, now: datetime, most: int) -> tuple[date, ...]: ...
    def keep_answer(self, counted: CountedDay, body: str, at: datetime) -> None: ...
    def keys_fetched_at(self) -> datetime | None: ...
    def keep_keys(self, keys: tuple[KnownKey, ...], listed_at: datetime, now: datetime) -> bool: ...


class Identity(Protocol):
    """Who this station is, and who its centre. `center_key`: 64 hex digits."""

    @property
    def station(self) -> str: ...
    @property
    def center_id(self) -> str: ...
    @property
    def center_url(self) -> str: ...
    @property
    def center_key(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Card:
    """An identity as a desk knows it from its enrolment."""

    station: str
    center_id: str
    center_url: str
    center_key: str


class Forked(Exception):
    """The centre holds other lines under our numbers, or more lines than we have (`behind`)."""

    def __init__(self, code: str, seq: int | None) -> None:
        super().__init__(code)
        self.code = code
        self.seq = seq


def checked_ack(ack: wire.Ack, identity: Identity) -> wire.Ack:
    """The acknowledgement, if our centre signed it for us. Raises NotTheCenter."""
    is_ours = ack.center_id == identity.center_id and ack.station == identity.station
    if not is_ours or not is_signed(identity.center_key, ack.signed(), ack.signature):
        raise NotTheCenter("wrong_signature")
    return ack


def take_ack(outbox: Outbox, identity: Identity, content: bytes, at: datetime) -> Head:
    """Apply an acknowledgement that came by stick; what is acknowledged then.

    Raises NotTheCenter, Forked.
    """
    ack = checked_ack(decoded(Answer(200, wire.ACK_TYPE, content, None), wire.Ack), identity)
    held = head_at(outbox, ack.seq)
    if held is None:
        raise Forked("behind", None)
    if held.hash != ack.hash:
        raise Forked(wire.FORKED, ack.seq)
    if ack.seq > outbox.acked().seq:
        outbox.acknowledge(held, at)
    return outbox.acked()


def checked_answer(answer: wire.DayAnswer, identity: Identity) -> wire.DayAnswer:
    """The answer about a closed day, if our centre signed it for us. Raises NotTheCenter."""
    is_ours = answer.center_id == identity.center_id and answer.station == identity.station
    if not is_ours or not is_signed(identity.center_key, answer.signed(), answer.signature):
        raise NotTheCenter("wrong_signature")
    return answer


def head_at(outbox: Outbox, seq: int) -> Head | None:
    """Number and hash of our own line `seq`; None when we have no such line."""
    if seq == 0:
        return Head()
    lines = outbox.lines_after(seq - 1, 1)
    return Head(lines[0].seq, lines[0].hash) if lines and lines[0].seq == seq else None
