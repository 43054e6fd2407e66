"""Reads ordinary bodies several times faster than the domain's codec, and means the same.

It answers only for bodies whose reading is beyond doubt: of this program's version and kinds,
without escapes, every moment after the year 999 and in its canonical form (`…+07:00`, whole
seconds), every value of the very type its field has.  For all others it answers None, and the
codec is asked.  A test holds the two against one another over bodies damaged at random.
"""

from __future__ import annotations

import re
import threading
from datetime import datetime

import msgspec

from desk_app.domain.codec import VERSION
from desk_app.domain.entries import KINDS, Entry, Fact

_ODD_MOMENT = re.compile(r'"(?:0\d{3}-|\d{4}-\d\d-\d\d.\d\d:\d\d(?!:\d\d\+07:00"))')


class _Envelope(msgspec.Struct):
    v: int
    kind: str
    station: str
    seq: int
    happened_at: datetime
    recorded_at: datetime
    by: str
    fields: msgspec.Raw
    dossier: str | msgspec.UnsetType = msgspec.UNSET
    revision: int | msgspec.UnsetType = msgspec.UNSET


_ENVELOPES = msgspec.json.Decoder(_Envelope)


_FACTS: dict[type[Fact], msgspec.json.Decoder[Fact]] = {
    cls: msgspec.json.Decoder(cls) for cls in KINDS.values()
}
_BUILDING = threading.Lock()


def _facts(cls: type[Fact]) -> msgspec.json.Decoder[Fact]:
    """Made before any thread needs it: msgspec must not build two decoders at once (it crashes)."""
    found = _FACTS.get(cls)
    if found is None:
        with _BUILDING:
            found = _FACTS[cls] = msgspec.json.Decoder(cls)
    return found


def quick_read(body: str) -> Entry | None:
    """The entry of a body, exactly as `codec.read_body` gives it; None when in doubt."""
    if "\\" in body or _ODD_MOMENT.search(body):
        return None
    try:
        envelope = _ENVELOPES.decode(body)
        cls = KINDS.get(envelope.kind)
        if cls is None or envelope.v != VERSION:
            return None
        return Entry(
            envelope.station,
            envelope.seq,
            envelope.happened_at,
            envelope.recorded_at,
            envelope.by,
            _facts(cls).decode(envelope.fields),
            None if envelope.dossier is msgspec.UNSET else envelope.dossier,
            None if envelope.revision is msgspec.UNSET else envelope.revision,
        )
    except (ValueError, OverflowError, RecursionError):  # DecodeError is a ValueError
        return None
