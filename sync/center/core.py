"""The centre itself: takes bundles in, answers what it holds. HTTP and the stick are its doors."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

import msgspec
from sqlalchemy import Connection, insert, select, update

from desk_app.domain.codec import VERSION as BODY_VERSION
from desk_app.domain.entries import KINDS
from desk_app.domain.journal import Head, Line
from desk_app.domain.moments import VIETNAM, moment_text
from sync import wire
from sync.bundle import BadBundle, Bundle, read_bundle, write_bundle
from sync.center import schema
from sync.center.bulk import Row, insert_rows
from sync.center.database import Database
from sync.center.folding import Recent
from sync.center.home import CenterHome
from sync.center.migrations import migrate
from sync.center.problems import Integrity, Refusal
from sync.center.projection import project
from sync.center.reading import Reading, read_line
from sync.center.reproject import reproject, reproject_flagged
from sync.keys import is_signed

_LINES_PER_REPLY = 1_000


def clock() -> datetime:
    return datetime.now(VIETNAM)


def known_kinds() -> str:
    """What this program can read; when it grows, lines kept as unknown are read again."""
    return f"{BODY_VERSION}:{','.join(sorted(KINDS))}"


class Center:
    """One centre over one database. Safe to share between threads."""

    def __init__(
        self, home: CenterHome, database: Database, now: Callable[[], datetime] = clock
    ) -> None:
        self.home = home
        self.database = database
        self.now = now
        self.recent = Recent()

    def open(self) -> Center:
        """Bring the tables up to date with the program.

        Raises Integrity (`newer_database`, `foreign_database`, `other_center`), Environment.
        """
        table = schema.center
        with self.database.writing() as connection:
            migrate(connection)
            row = connection.execute(select(table)).one_or_none()
            if row is None:
                card = {"center_id": self.home.center_id, "known_kinds": known_kinds()}
                connection.execute(insert(table), card)
            elif row.center_id != self.home.center_id:
                raise Integrity("other_center", center_id=row.center_id)
            elif row.known_kinds != known_kinds():
                reproject_flagged(connection)
                connection.execute(update(table).values(known_kinds=known_kinds()))
        return self

    def close(self) -> None:
        self.database.close()

    def __enter__(self) -> Center:
        return self.open()

    def __exit__(self, *_: object) -> None:
        self.close()

    def reproject(self) -> int:
        """Make every table again from the lines; how many dossiers there are."""
        with self.database.writing() as connection:
            self.recent.clear()
            return reproject(connection)

    # --- taking in -----------------------------------------------------------------------------

    def take(self, data: bytes, road: str, station: str | None = None) -> wire.Ack:
        """Store the lines of a bundle and say so, signed. Twice is as good as once.

        `station` is who showed the token (HTTP); on a stick the signature alone speaks.
        Raises Refusal (unknown_station, station_revoked, gap, forked, too_large, the codes of
        BadBundle), Environment. Nothing is stored then.
        """

        def is_stations(signer: str, message: bytes, signature: str) -> bool:
            if station is not None and signer != station:
                raise Refusal(403, wire.UNKNOWN_STATION)
            return is_signed(self._public_key(signer), message, signature)

        try:
            bundle = read_bundle(data, is_stations)
        except BadBundle as bad:
            status = 413 if bad.code == wire.TOO_LARGE else 400
            raise Refusal(status, bad.code, **({"limit": bad.limit} if bad.limit else {})) from bad
        if bundle.signer != bundle.station:
            raise Refusal(400, wire.BAD_SIGNATURE)
        readings = [read_line(bundle.station, line) for line in bundle.lines]
        with self.database.writing() as connection:
            head = _head(connection, bundle.station)
            fresh = _fresh(connection, bundle, head, readings)
            folded = {}
            if fresh:
                _store(connection, bundle, fresh, road, moment_text(self.now()))
                folded = project(connection, fresh, self.recent)
        for dossier_id, state in folded.items():
            self.recent.put(dossier_id, state)
        return self.ack(bundle.station, bundle.last, max(head.seq, bundle.last.seq))

    def ack(self, station: str, head: Head, known_seq: int) -> wire.Ack:
        at = moment_text(self.now())
        draft = wire.Ack(self.home.center_id, station, head.seq, head.hash, known_seq, at, "")
        return msgspec.structs.replace(draft, signature=self.home.key.sign(draft.signed()))

    def _public_key(self, station: str) -> str:
        table = schema.stations
        with self.database.reading() as connection:
            query = select(table.c.public_key, table.c.revoked_at)
            row = connection.execute(query.where(table.c.station == station)).one_or_none()
        if row is None:
            raise Refusal(403, wire.UNKNOWN_STATION)
        if row.revoked_at is not None:
            raise Refusal(403, wire.STATION_REVOKED)
        return str(row.public_key)

    # --- giving out ----------------------------------------------------------------------------

    def head(self, station: str) -> wire.Ack:
        """What the centre holds of a station, signed. Raises Refusal (unknown_station)."""
        with self.database.reading() as connection:
            head = _head(connection, station)
        return self.ack(station, head, head.seq)

    def lines_after(self, station: str, after: int) -> bytes | None:
        """The station's own lines behind `after` as a bundle signed by the centre; None: no more.

        At most 1,000 lines and a quarter of the largest bundle at a time.
        """
        table = schema.lines.c
        query = select(table.seq, table.hash, table.body).where(table.station == station)
        with self.database.reading() as connection:
            before = connection.execute(query.where(table.seq == after)).one_or_none()
            wanted = query.where(table.seq > after).order_by(table.seq).limit(_LINES_PER_REPLY)
            rows = connection.execute(wanted).all()
        if not rows or (before is None and after > 0):
            return None
        previous = Head(before.seq, before.hash) if before else Head()
        lines: list[Line] = []
        size = 0
        for row in rows:
            size += len(row.body.encode())
            if lines and size > wire.MAX_PLAIN_BYTES // 4:
                break
            lines.append(Line(row.seq, row.hash, row.body))
        key = self.home.key
        return write_bundle(station, previous, lines, key.sign, signer=self.home.center_id)


def _head(connection: Connection, station: str) -> Head:
    table = schema.stations.c
    query = select(table.head_seq, table.head_hash).where(table.station == station)
    row = connection.execute(query).one_or_none()
    if row is None:
        raise Refusal(403, wire.UNKNOWN_STATION)
    return Head(row.head_seq, row.head_hash)


def _fresh(
    connection: Connection, bundle: Bundle, head: Head, readings: Sequence[Reading]
) -> list[Reading]:
    """The lines not held yet. Raises Refusal (gap, forked)."""
    previous = bundle.previous
    if previous.seq > head.seq:
        raise Refusal(409, wire.GAP, expected=head.seq + 1)
    if previous == head:
        return list(readings)
    table = schema.lines.c
    query = select(table.seq, table.hash).where(
        table.station == bundle.station, table.seq.between(previous.seq, bundle.last.seq)
    )
    held = {row.seq: row.hash for row in connection.execute(query)}
    held[0] = Head().hash
    given = [(previous.seq, previous.hash), *((line.seq, line.hash) for line in bundle.lines)]
    for seq, hash_ in given:
        if seq <= head.seq and held.get(seq) != hash_:
            raise Refusal(409, wire.FORKED, seq=seq)
    return [reading for reading in readings if reading.line.seq > head.seq]


def _store(
    connection: Connection, bundle: Bundle, fresh: Sequence[Reading], road: str, at: str
) -> None:
    """Every line verbatim, the signature that covers them, and the station's new head."""
    insert_rows(connection, schema.lines, [_line_row(reading) for reading in fresh])
    previous, last = bundle.previous, bundle.last
    evidence = (
        *(bundle.station, previous.seq + 1, last.seq, previous.hash, last.hash),
        *(bundle.signature, road, at),
    )
    insert_rows(connection, schema.bundles, [evidence])
    table = schema.stations
    connection.execute(
        update(table)
        .where(table.c.station == bundle.station)
        .values(head_seq=bundle.last.seq, head_hash=bundle.last.hash, last_seen_at=at)
    )


def _line_row(reading: Reading) -> Row:
    line, of = reading.line, reading
    return of.station, line.seq, line.hash, line.body, of.kind, of.dossier_id, of.revision
