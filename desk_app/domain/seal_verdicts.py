"""What a scanned receipt is worth: genuine and the latest, replaced, altered, or beyond telling.

Pure: the keys, the check of a signature and the dossier's entries come from whoever asks (a desk
without a line, the centre's page), so both say the same of the same paper.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from desk_app.domain.dossier import Dossier
from desk_app.domain.entries import Entry
from desk_app.domain.moments import moment_text
from desk_app.domain.scanning import Scan
from desk_app.domain.seals import Seal, Stamp, stamp_of
from desk_app.domain.versions import Changed, as_of_version, changes
from desk_app.domain.workflow import fold

IsSigned = Callable[[str, bytes, bytes], bool]
"""(public key, message, signature) → whether it is that key's signature under the message."""


class SealState(StrEnum):
    """`elsewhere`: genuine, and its record is at another counter. `newer`: genuine, and newer than
    the record here. `contradicted`: signed by the station, yet the record of that version says
    otherwise. `unreadable`: the scanner's text came damaged, so nothing can be said.
    """

    GENUINE = "genuine"
    SUPERSEDED = "superseded"
    ELSEWHERE = "elsewhere"
    NEWER = "newer"
    CONTRADICTED = "contradicted"
    ALTERED = "altered"
    UNREADABLE = "unreadable"
    UNKNOWN_STATION = "unknown_station"
    REVOKED = "revoked"
    UNSIGNED = "unsigned"


_GENUINE = (SealState.GENUINE, SealState.SUPERSEDED, SealState.ELSEWHERE, SealState.NEWER)
_FALSE = (SealState.ALTERED, SealState.CONTRADICTED, SealState.REVOKED)


@dataclass(frozen=True, slots=True)
class KnownKey:
    """A key receipts may be signed with. `public_key` is 64 hex digits of Ed25519."""

    station: str
    public_key: str
    name: str = ""
    is_revoked: bool = False

    @property
    def tag(self) -> str:
        return self.station[-4:].upper()


@dataclass(frozen=True, slots=True)
class SealVerdict:
    """What is said of a paper. `version` is the paper's, `latest` the record's, where they are
    known; `before` and `after` the dossier as the paper's version and as the latest has it.

    `changes` is what the versions since changed (superseded), or what the paper says otherwise
    than the record of its version: there `before` is the record and `after` the paper.
    """

    state: SealState
    dossier_no: str
    version: int | None = None
    latest: int | None = None
    station_name: str = ""
    changes: tuple[Changed, ...] = ()
    before: Dossier | None = None
    after: Dossier | None = None

    @property
    def is_genuine(self) -> bool:
        """Whether a station of ours signed just this, whatever has happened since."""
        return self.state in _GENUINE

    @property
    def is_false(self) -> bool:
        """Whether the paper must not be relied upon as it is."""
        return self.state in _FALSE

    @property
    def is_superseded(self) -> bool:
        """Whether a newer receipt has taken its place, signed or not."""
        return self.version is not None and (self.latest or 0) > self.version


def judge(
    scan: Scan, keys: Iterable[KnownKey], is_signed: IsSigned, entries: Sequence[Entry]
) -> SealVerdict:
    """The verdict on a scanned receipt; `entries` are all known of its dossier, in any order."""
    dossier = fold(entries)
    found = SealVerdict(
        SealState.UNSIGNED,
        scan.dossier_no or "",
        scan.version,
        dossier.version if dossier else None,
        after=dossier,
    )
    doubt = SealState.UNREADABLE if scan.needs_confirmation else SealState.ALTERED
    if scan.seal is None:
        if scan.is_seal_broken:
            return replace(found, state=doubt)
        return _compared(found, entries, SealState.UNSIGNED)
    stamp = scan.seal.stamp
    known = [key for key in keys if key.tag == stamp.station_tag]
    if not known:
        return replace(found, state=SealState.UNKNOWN_STATION)
    signer = _signer(scan.seal, known, is_signed)
    if signer is None:
        differs = _differences(stamp, as_of_version(entries, stamp.version))
        return replace(found, state=doubt, changes=differs)
    found = replace(found, station_name=signer.name)
    if signer.is_revoked:
        return replace(found, state=SealState.REVOKED)
    return _against_record(found, stamp, entries)


def _signer(seal: Seal, keys: Sequence[KnownKey], is_signed: IsSigned) -> KnownKey | None:
    """Whose signature it is; a key that still counts before one that was revoked."""
    message = seal.stamp.signed()
    for key in sorted(keys, key=lambda k: k.is_revoked):
        if is_signed(key.public_key, message, seal.signature):
            return key
    return None


def _against_record(found: SealVerdict, stamp: Stamp, entries: Sequence[Entry]) -> SealVerdict:
    if found.after is None:
        return replace(found, state=SealState.ELSEWHERE)
    if stamp.version > found.after.version:
        return replace(found, state=SealState.NEWER)
    then = as_of_version(entries, stamp.version)
    differs = _differences(stamp, then)
    if then is None or differs:
        return replace(found, state=SealState.CONTRADICTED, changes=differs)
    return _compared(found, entries, SealState.GENUINE)


def _compared(found: SealVerdict, entries: Sequence[Entry], otherwise: SealState) -> SealVerdict:
    """With what has changed since the paper's version, where the record has gone on."""
    after = found.after
    if found.version is None or after is None or after.version <= found.version:
        return replace(found, state=otherwise)
    before = as_of_version(entries, found.version)
    state = SealState.SUPERSEDED if otherwise is SealState.GENUINE else otherwise
    told = changes(before, after) if before else ()
    return replace(found, state=state, before=before, changes=told)


def _differences(stamp: Stamp, then: Dossier | None) -> tuple[Changed, ...]:
    """What the paper says otherwise than the record of its version."""
    if then is None or then.received_at is None:
        return ()
    due = then.due.due_at if then.due else None
    record = stamp_of(then.dossier_no, then.version, then.received_at, due, stamp.station_tag)
    pairs = (
        ("dossier_no", record.dossier_no, stamp.dossier_no),
        ("received_at", moment_text(record.received_at), moment_text(stamp.received_at)),
        ("due_at", _moment(record), _moment(stamp)),
    )
    return tuple(Changed(*pair) for pair in pairs if pair[1] != pair[2])


def _moment(stamp: Stamp) -> str:
    return moment_text(stamp.due_at) if stamp.due_at else ""
