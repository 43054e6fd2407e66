"""The keys receipts are signed with: what stations enrolled with, and what they journaled since."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from sqlalchemy import Connection, select

from desk_app.domain.codec import BadBody, read_body
from desk_app.domain.moments import moment_text
from desk_app.domain.paper_facts import StationKeyed
from desk_app.domain.seal_verdicts import KnownKey
from sync import wire
from sync.center import schema
from sync.center.core import Center

_S, _L = schema.stations.c, schema.lines.c


def key_list(center: Center) -> wire.KeyList:
    """Every key of every station, signed: with it a desk without a line knows its siblings'
    receipts."""
    with center.database.reading() as connection:
        found = tuple(
            wire.ListedKey(key.station, key.public_key, key.name, key.is_revoked)
            for key in known_keys(connection)
        )
    draft = wire.KeyList(center.home.center_id, found, moment_text(center.now()), "")
    return msgspec.structs.replace(draft, signature=center.home.key.sign(draft.signed()))


def known_keys(connection: Connection, tag: str = "") -> tuple[KnownKey, ...]:
    """The keys of all stations, or of those with this tag (as it stands on paper)."""
    stations = select(_S.station, _S.name, _S.public_key, _S.revoked_at).order_by(_S.station)
    if tag:
        stations = stations.where(_S.station.endswith(tag.lower(), autoescape=True))
    keys: list[KnownKey] = []
    for row in connection.execute(stations).all():
        for key in dict.fromkeys((row.public_key, *_journaled(connection, row.station))):
            keys.append(KnownKey(row.station, key, row.name, row.revoked_at is not None))
    return tuple(keys)


def _journaled(connection: Connection, station: str) -> Iterator[str]:
    """What the station's own lines say; they came under its signature."""
    of_desk = (_L.station == station, _L.kind == StationKeyed.KIND, _L.dossier_id.is_(None))
    query = select(_L.body).where(*of_desk).order_by(_L.seq)
    for body in connection.execute(query).scalars():
        try:
            fact = read_body(body).fact
        except BadBody:
            continue
        if isinstance(fact, StationKeyed) and wire.KEY_PATTERN.fullmatch(fact.public_key):
            yield fact.public_key
