"""What a station says to its centre: enrol, and push.

`push` is one pass: it sends until nothing is unsent or something stands in the way, and says
which.  It may be broken off anywhere and begun again: the centre takes a line once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from desk_app.domain.journal import Head, Line
from sync import wire
from sync.batch import Batch
from sync.bundle import BadBundle, write_bundle
from sync.keys import Secrets, SigningKey, fingerprint, is_signed
from sync.road import (
    Answer,
    Busy,
    NoLine,
    NotTheCenter,
    Rejected,
    Road,
    RoadTrouble,
    decoded,
)
from sync.station import Forked, Identity, Outbox, checked_ack, head_at

CLOCK_TOLERANCE_S = 300.0
_GAPS_PER_PASS = 3
_SLOW_PER_PASS = 2


class SyncState(StrEnum):
    """How a pass ended (and, for the runner's status, `sending` and `stopped`)."""

    SENT = "sent"
    NOTHING_TO_SEND = "nothing_to_send"
    NO_LINE = "no_line"
    NOT_THE_CENTER = "not_the_center"
    UNKNOWN_STATION = "unknown_station"
    FORKED = "forked"
    BUSY = "busy"
    REFUSED = "refused"
    SENDING = "sending"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class PushOutcome:
    """What a pass did. `code` says more than `state` where there is more.

    `clock_skew_s` is the centre's clock minus ours.  `forked_seq` is the first line that differs.
    """

    state: SyncState
    sent: int = 0
    acked_seq: int = 0
    unsent: int = 0
    code: str = ""
    retry_after_s: float | None = None
    clock_skew_s: float | None = None
    forked_seq: int | None = None

    @property
    def is_clock_doubtful(self) -> bool:
        return abs(self.clock_skew_s or 0.0) > CLOCK_TOLERANCE_S


# --- enrolment ---------------------------------------------------------------------------------


def enroll(
    road: Road, code: str, station: str, station_name: str, key: SigningKey
) -> wire.EnrollReply:
    """Make this station known to the centre behind `road` (which needs no token yet).

    Raises RoadTrouble: NotTheCenter `wrong_center` when the code was issued by another centre,
    Rejected bad_code, code_expired, station_taken.  Asking again after a lost reply is harmless.
    """
    code = wire.plain_code(code)
    center = decoded(road.ask("GET", wire.KEY_PATH), wire.CenterKey)
    if not code.endswith(fingerprint(center.center_key)):
        raise NotTheCenter("wrong_center")
    proof = key.sign(wire.enroll_statement(code, station, station_name, key.public))
    request = wire.EnrollRequest(code, station, station_name, key.public, proof)
    content = wire.encode(request)
    answer = road.ask("POST", wire.ENROLL_PATH, content=content, kind=wire.JSON_TYPE)
    reply = decoded(answer, wire.EnrollReply)
    is_ours = reply.station == station and reply.center_key == center.center_key
    if not is_ours or not is_signed(center.center_key, reply.signed(key.public), reply.signature):
        raise NotTheCenter("wrong_signature")
    return reply


# --- push --------------------------------------------------------------------------------------


def push(
    outbox: Outbox,
    identity: Identity,
    secrets: Secrets,
    now: Callable[[], datetime],
    *,
    road: Road | None = None,
    batch: Batch | None = None,
) -> PushOutcome:
    """One pass: send what is unsent, refill a centre that lost lines. Never raises RoadTrouble."""
    own = road is None
    road = road or Road(identity.center_url, secrets.token)
    errand = _Errand(outbox, identity, secrets, now, road, batch or Batch())
    try:
        state, code = errand.run(), ""
        return errand.outcome(state, code)
    except Forked as fork:
        return errand.outcome(SyncState.FORKED, fork.code, seq=fork.seq)
    except RoadTrouble as trouble:
        return errand.outcome(state_of(trouble), trouble.code, trouble)
    finally:
        if own:
            road.close()


def state_of(trouble: RoadTrouble) -> SyncState:
    if isinstance(trouble, NoLine):
        return SyncState.NO_LINE
    if isinstance(trouble, NotTheCenter):
        return SyncState.NOT_THE_CENTER
    if isinstance(trouble, Busy):
        return SyncState.BUSY
    if trouble.code in (wire.UNKNOWN_STATION, wire.STATION_REVOKED):
        return SyncState.UNKNOWN_STATION
    return SyncState.REFUSED


@dataclass(slots=True)
class _Errand:
    """One pass in progress."""

    outbox: Outbox
    identity: Identity
    secrets: Secrets
    now: Callable[[], datetime]
    road: Road
    batch: Batch
    sent: int = 0
    skew_s: float | None = None
    troubles: dict[str, int] = field(default_factory=dict)

    def outcome(
        self,
        state: SyncState,
        code: str,
        trouble: RoadTrouble | None = None,
        seq: int | None = None,
    ) -> PushOutcome:
        return PushOutcome(
            state,
            self.sent,
            self.outbox.acked().seq,
            self.outbox.unsent(),
            code,
            trouble.retry_after_s if isinstance(trouble, Busy) else None,
            self.skew_s,
            seq,
        )

    def run(self) -> SyncState:
        at = self.outbox.acked()
        if self.outbox.unsent() == 0:
            at = self._start()
        while True:
            lines = self.batch.cut(self.outbox.lines_after(at.seq, self.batch.lines))
            if not lines:
                return SyncState.SENT if self.sent else SyncState.NOTHING_TO_SEND
            at = self._send(at, lines)

    def _start(self) -> Head:
        """With nothing new to say, ask what the centre holds: it may know more, or less."""
        path = wire.HEAD_PATH.format(station=self.identity.station)
        ack = self._ack(self.road.ask("GET", path, want=wire.ACK_TYPE))
        held = head_at(self.outbox, ack.seq)
        if held is None:
            raise Forked("behind", None)
        if held.hash != ack.hash:
            raise Forked(wire.FORKED, ack.seq)
        return held

    def _send(self, previous: Head, lines: tuple[Line, ...]) -> Head:
        """Send one batch; where to go on from."""
        station, last = self.identity.station, Head(lines[-1].seq, lines[-1].hash)
        try:
            content = write_bundle(station, previous, lines, self.secrets.key.sign)
        except BadBundle as bad:
            raise Rejected(400, wire.ErrorReply(bad.code)) from bad
        try:
            answer = self.road.ask(
                "POST",
                wire.BUNDLES_PATH,
                content=content,
                kind=wire.BUNDLE_TYPE,
                want=wire.ACK_TYPE,
            )
        except Rejected as rejected:
            return self._rewound(rejected, previous, len(lines))
        except NoLine as trouble:
            if trouble.code == "timeout" and self._again("slow", _SLOW_PER_PASS):
                self.batch.shrink()
                return previous
            raise
        ack = self._ack(answer)
        if Head(ack.seq, ack.hash) != last:
            raise NotTheCenter("wrong_ack")
        if last.seq > self.outbox.acked().seq:
            self.outbox.acknowledge(last, self.now())
        self.sent += len(lines)
        self.batch.grow()
        return last

    def _rewound(self, rejected: Rejected, previous: Head, count: int) -> Head:
        reply = rejected.reply
        if reply.code == wire.FORKED:
            raise Forked(wire.FORKED, reply.seq)
        if reply.code == wire.GAP and reply.expected and reply.expected <= previous.seq:
            at = head_at(self.outbox, reply.expected - 1)
            if at is not None and self._again("gap", _GAPS_PER_PASS):
                return at
        if rejected.status == 413 and count > 1:
            self.batch.shrink(count)
            return previous
        raise rejected

    def _again(self, what: str, limit: int) -> bool:
        self.troubles[what] = self.troubles.get(what, 0) + 1
        return self.troubles[what] <= limit

    def _ack(self, answer: Answer) -> wire.Ack:
        """Checked by signature, and by what it says the centre knows of us."""
        ack = checked_ack(decoded(answer, wire.Ack), self.identity)
        if answer.center_at is not None:
            self.skew_s = (answer.center_at - self.now()).total_seconds()
        if ack.known_seq > self.outbox.head().seq:
            raise Forked("behind", None)
        return ack
