"""What the centre holds under our own station: for a desk whose folder is an older copy."""

from __future__ import annotations

from desk_app.domain.journal import Head
from sync import wire
from sync.bundle import BadBundle, Bundle, read_bundle
from sync.keys import Secrets, is_signed
from sync.road import NotTheCenter, Rejected, Road, decoded
from sync.station import Identity, checked_ack


def fetch_own_lines(
    identity: Identity, secrets: Secrets, after: int = 0, *, road: Road | None = None
) -> tuple[Bundle, ...]:
    """What the centre holds under our own station behind line `after`, signed by the centre.

    The first bundle's `previous` is the centre's line `after`: compare its hash with our own.
    Raises RoadTrouble; Rejected `no_such_line` when the centre does not hold that many lines.
    """
    own = road is None
    road = road or Road(identity.center_url, secrets.token)
    path = wire.HEAD_PATH.format(station=identity.station)
    try:
        held = checked_ack(decoded(road.ask("GET", path, want=wire.ACK_TYPE), wire.Ack), identity)
        if after > held.seq:
            raise Rejected(404, wire.ErrorReply("no_such_line"))
        found: list[Bundle] = []
        at: Head | None = None
        while (at.seq if at else after) < held.seq:
            bundle = _own_bundle(road, identity, at.seq if at else after)
            if at is not None and bundle.previous != at:
                raise NotTheCenter("wrong_chain")
            found.append(bundle)
            at = bundle.last
        return tuple(found)
    finally:
        if own:
            road.close()


def _own_bundle(road: Road, identity: Identity, after: int) -> Bundle:
    path = f"{wire.LINES_PATH.format(station=identity.station)}?after={after}"
    answer = road.ask("GET", path, want=wire.BUNDLE_TYPE, limit=wire.MAX_PACKED_BYTES)

    def is_centers(signer: str, message: bytes, signature: str) -> bool:
        return signer == identity.center_id and is_signed(identity.center_key, message, signature)

    try:
        bundle = read_bundle(answer.content, is_centers)
    except BadBundle as bad:
        raise NotTheCenter(bad.code) from bad
    if bundle.station != identity.station or bundle.previous.seq != after:
        raise NotTheCenter("wrong_chain")
    return bundle
