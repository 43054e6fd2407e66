"""The centre's list of its stations' keys: with it a desk knows the receipts of other counters.

Asked for after a push, or brought by stick. Nothing waits for it: what cannot be had now is had at
the next pass.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from desk_app.domain.moments import parse_moment
from desk_app.domain.seal_verdicts import KnownKey
from sync import wire
from sync.keys import is_signed
from sync.road import Answer, NotTheCenter, Rejected, Road, RoadTrouble, decoded
from sync.station import Identity, Outbox

log = logging.getLogger(__name__)

FRESH_FOR = timedelta(days=1)


def refresh_keys(
    outbox: Outbox, identity: Identity, road: Road, now: Callable[[], datetime]
) -> bool:
    """Ask for the list where there is none yet, or only an old one; whether a new one is kept.

    Never raises RoadTrouble.
    """
    fetched_at = outbox.keys_fetched_at()
    if fetched_at is not None and abs(now() - fetched_at) < FRESH_FOR:
        return False
    try:
        reply = road.ask("GET", wire.KEYS_PATH, limit=wire.MAX_KEYS_BYTES)
        return _keep(outbox, _checked(decoded(reply, wire.KeyList), identity), now())
    except Rejected as rejected:
        if rejected.status != 404:  # a centre of an earlier program has no list
            log.warning("no list of keys: %s", rejected.code)
    except RoadTrouble as trouble:
        log.warning("no list of keys: %s", trouble.code)
    return False


def keep_keys(outbox: Outbox, identity: Identity, content: bytes, at: datetime) -> bool:
    """A list that came by stick; False when a newer one is kept. Raises NotTheCenter."""
    found = decoded(Answer(200, wire.JSON_TYPE, content, None), wire.KeyList)
    return _keep(outbox, _checked(found, identity), at)


def _checked(found: wire.KeyList, identity: Identity) -> wire.KeyList:
    """The list, if our centre signed it. Raises NotTheCenter."""
    is_ours = found.center_id == identity.center_id
    if not is_ours or not is_signed(identity.center_key, found.signed(), found.signature):
        raise NotTheCenter("wrong_signature")
    return found


def _keep(outbox: Outbox, found: wire.KeyList, now: datetime) -> bool:
    try:
        listed_at = parse_moment(found.at)
    except ValueError:
        raise NotTheCenter("not_our_reply") from None
    keys = {
        (key.station, key.public_key): KnownKey(
            key.station, key.public_key, key.name, key.is_revoked
        )
        for key in found.keys
    }
    return outbox.keep_keys(tuple(keys.values()), listed_at, now)
