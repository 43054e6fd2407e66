"""The keys receipts may be signed with: this station's own, and its siblings' by the centre."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import bindparam, delete, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from desk_app.domain.moments import moment_text, parse_moment
from desk_app.domain.seal_verdicts import KnownKey
from desk_app.store import queries, schema
from desk_app.store.book import Book, Look
from desk_app.store.prepared import Prepared

_K = schema.station_keys.c
_WITH_TAG = Prepared(
    select(_K.station, _K.public_key, _K.name, _K.is_revoked).where(
        _K.station.endswith(bindparam("tag"))
    )
)
_LISTED_AT, _FETCHED_AT = "keys_listed_at", "keys_fetched_at"


def signing_keys(look: Look) -> tuple[str, ...]:
    """The keys the journal says receipts of this station are signed with, the newest last."""
    return tuple((queries.setting(look, "station_keys") or "").split())


def own_keys(look: Look) -> tuple[str, ...]:
    """Those, and the key this station was enrolled with."""
    enrolled = queries.setting(look, "enrolled")
    known = (str(json.loads(enrolled)["station_key"]),) if enrolled else ()
    return tuple(dict.fromkeys((*known, *signing_keys(look))))


def keys_with_tag(look: Look, tag: str) -> tuple[KnownKey, ...]:
    """The siblings' keys whose station's tag this is (as it stands on paper, in capitals)."""
    rows = _WITH_TAG.run(look.cursor, tag=tag.lower()).fetchall()
    return tuple(KnownKey(row[0], row[1], row[2], bool(row[3])) for row in rows)


class KeyBook:
    """The centre's list of its stations' keys, as this desk keeps it. Belongs to one thread."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def listed_at(self) -> datetime | None:
        """When the centre made the list that is kept, by its clock; None: there is none yet."""
        return self._moment(_LISTED_AT)

    def fetched_at(self) -> datetime | None:
        """When it came, by the clock of this desk."""
        return self._moment(_FETCHED_AT)

    def put(self, keys: Iterable[KnownKey], listed_at: datetime, now: datetime) -> bool:
        """Keep this list instead; False for one that is older than what is kept: an old list,
        played back, would make a revoked station good again.
        """
        rows = [
            {
                "station": key.station,
                "public_key": key.public_key,
                "name": key.name,
                "is_revoked": int(key.is_revoked),
            }
            for key in keys
        ]
        before = self.listed_at()
        if before is not None and listed_at < before:
            return False
        with self._book.writing() as connection:
            connection.execute(delete(schema.station_keys))
            if rows:
                connection.execute(insert(schema.station_keys), rows)
            for key, at in ((_LISTED_AT, listed_at), (_FETCHED_AT, now)):
                row = {"key": key, "value": moment_text(at)}
                put = upsert(schema.meta).values(row)
                connection.execute(put.on_conflict_do_update(index_elements=["key"], set_=row))
        return True

    def _moment(self, key: str) -> datetime | None:
        statement = select(schema.meta.c.value).where(schema.meta.c.key == key)
        with self._book.look() as look:
            found = look.connection.execute(statement).scalar()
        return parse_moment(found) if found else None
