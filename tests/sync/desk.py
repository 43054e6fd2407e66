"""A desk for the tests of the road: a real journal in memory, real codec, real keys."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from desk_app.domain.codec import body_text, read_body
from desk_app.domain.day_counts import CountedDay
from desk_app.domain.dossier import Intake, Party
from desk_app.domain.entries import DayClosed, Entry, Fact, Received
from desk_app.domain.journal import Head, Line, next_line
from desk_app.domain.moments import VIETNAM
from desk_app.domain.seal_verdicts import KnownKey
from sync.client import PushOutcome, enroll, push
from sync.keys import Secrets, SigningKey, new_station_id
from sync.road import Road
from sync.wire import Grant

START = datetime(2026, 11, 20, 8, 0, tzinfo=VIETNAM)


@dataclass
class Journal:
    """An outbox whose lines are in a list."""

    lines: list[Line] = field(default_factory=list)
    acked_head: Head = field(default_factory=Head)
    answers: dict[date, tuple[CountedDay, str]] = field(default_factory=dict)
    keys: tuple[KnownKey, ...] = ()
    keys_at: datetime | None = None

    def head(self) -> Head:
        return Head(self.lines[-1].seq, self.lines[-1].hash) if self.lines else Head()

    def lines_after(self, seq: int, limit: int) -> tuple[Line, ...]:
        return tuple(self.lines[seq : seq + limit])

    def acked(self) -> Head:
        return self.acked_head

    def acknowledge(self, head: Head, at: datetime) -> None:
        assert head.seq > self.acked_head.seq
        self.acked_head = head

    def unsent(self) -> int:
        return len(self.lines) - self.acked_head.seq

    def days_to_ask(self, now: datetime, most: int) -> tuple[date, ...]:
        """Tests write bodies nobody can read, so only those that say so are read."""
        there = [one for one in self.lines[: self.acked_head.seq] if '"day_closed"' in one.body]
        facts = [read_body(one.body).fact for one in there]
        closed = [fact.day for fact in facts if isinstance(fact, DayClosed)]
        return tuple(day for day in reversed(closed) if day not in self.answers)[:most]

    def keep_answer(self, counted: CountedDay, body: str, at: datetime) -> None:
        self.answers[counted.day] = (counted, body)

    def keys_fetched_at(self) -> datetime | None:
        return self.keys_at

    def keep_keys(self, keys: tuple[KnownKey, ...], listed_at: datetime, now: datetime) -> bool:
        self.keys, self.keys_at = keys, now
        return True


@dataclass(frozen=True)
class Card:
    station: str
    center_id: str
    center_url: str
    center_key: str


@dataclass
class Desk:
    """One station with its journal. `clock` moves a minute with every entry."""

    station: str = field(default_factory=new_station_id)
    key: SigningKey = field(default_factory=SigningKey.generate)
    journal: Journal = field(default_factory=Journal)
    clock: datetime = START
    card: Card | None = None
    token: str = ""
    grants: tuple[Grant, ...] = ()

    def now(self) -> datetime:
        return self.clock

    def write(self, body: str) -> Line:
        line = next_line(self.journal.head(), body)
        self.journal.lines.append(line)
        return line

    def record(
        self, fact: Fact, dossier_id: str | None = None, revision: int | None = None
    ) -> Entry:
        self.clock += timedelta(minutes=1)
        seq = self.journal.head().seq + 1
        entry = Entry(self.station, seq, self.clock, self.clock, "Lan", fact, dossier_id, revision)
        self.write(body_text(entry))
        return entry

    def receive(self, number: int, name: str = "Nguyễn Thị Đào") -> str:
        dossier_id = f"{self.station}-{number}"
        self.record(received(f"H40.15.03-261120-{number:04d}", name), dossier_id, 1)
        return dossier_id

    def enroll(self, url: str, code: str) -> None:
        with Road(url) as road:
            reply = enroll(road, code, self.station, "Quầy 1", self.key)
        self.card = Card(self.station, reply.center_id, url, reply.center_key)
        self.token, self.grants = reply.token, reply.grants

    @property
    def secrets(self) -> Secrets:
        return Secrets(self.key, self.token)

    def push(self, url: str = "", **options: object) -> PushOutcome:
        assert self.card is not None
        card = Card(
            self.station, self.card.center_id, url or self.card.center_url, self.card.center_key
        )
        return push(self.journal, card, self.secrets, self.now, **options)  # type: ignore[arg-type]


def received(dossier_no: str, name: str = "Nguyễn Thị Đào") -> Received:
    intake = Intake("1.001193.000", "Đăng ký khai sinh", Party(name))
    return Received(dossier_no, intake, "2026")
