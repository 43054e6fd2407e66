"""Whether a receipt in hand is genuine and the latest: answered here, without a line."""

from __future__ import annotations

from desk_app.domain.entries import Entry
from desk_app.domain.scanning import Scan, ScanKind
from desk_app.domain.seal_verdicts import KnownKey, SealState, SealVerdict, judge
from desk_app.signatures import is_signed
from desk_app.store import queries
from desk_app.store.book import Look
from desk_app.store.station_keys import keys_with_tag, own_keys
from desk_app.usecases.desk import Desk


def verify(desk: Desk, scan: Scan) -> SealVerdict | None:
    """What a scanned receipt is worth; None for a scan that is no dossier's."""
    if scan.kind is not ScanKind.DOSSIER or scan.dossier_no is None:
        return None
    with desk.book.look() as look:
        return seal_state(desk, look, scan)


def seal_state(desk: Desk, look: Look, scan: Scan) -> SealVerdict:
    """The same inside a view that is open already. `scan` is of a dossier's number."""
    keys = known_keys(desk, look, scan.seal.stamp.station_tag) if scan.seal else ()
    return judge(scan, keys, is_signed, _entries(look, scan.dossier_no or ""))


def is_altered(desk: Desk, look: Look, scan: Scan) -> bool:
    """Whether a paper says something else than its station signed, or than the record of its
    version. A paper without a seal is not; nor is one whose station nobody here knows."""
    if scan.seal is None and not scan.is_seal_broken:
        return False
    told = seal_state(desk, look, scan)
    return told.state in (SealState.ALTERED, SealState.CONTRADICTED)


def known_keys(desk: Desk, look: Look, tag: str) -> tuple[KnownKey, ...]:
    """The keys that may stand behind a station's tag: our own, and what the centre listed.

    The centre's word on our own keys counts too: it may have revoked this very station.
    """
    listed = keys_with_tag(look, tag)
    if tag != desk.station_tag:
        return listed
    revoked = {key.public_key for key in listed if key.is_revoked}
    signing = desk.sealer.public_key if desk.sealer else ""
    own = dict.fromkeys((*own_keys(look), *([signing] if signing else [])))
    name = desk.unit.counter or desk.unit.name
    mine = tuple(KnownKey(desk.station, key, name, key in revoked) for key in own)
    return (*mine, *(key for key in listed if key.public_key not in own))


def _entries(look: Look, dossier_no: str) -> tuple[Entry, ...]:
    dossier_id = queries.dossier_id_of(look, dossier_no)
    return look.history(dossier_id) if dossier_id else ()
