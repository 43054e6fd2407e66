"""What the hand-over room may ask of the desk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from desk_app.domain.dossier import Holder
from desk_app.domain.handing import Folder, OpenManifest, Owed, Pile, Stray, TakeOverReport
from desk_app.domain.manifests import Manifest
from desk_app.domain.problems import Problem


@dataclass(frozen=True, slots=True)
class HandoverPort:
    """`hand_over` and `take_over` store and raise Refused; `record` makes the page of a pile, on
    any thread. `read_manifest_no` says whether a scanned text is a pile's number. `shelf_places`
    are the names of the places on the result shelf; `stray` says what a scanned code is that
    does not belong to the pile being taken over.
    """

    folders: Callable[[Sequence[str], Holder], Sequence[Folder]]
    hand_over: Callable[[Sequence[str], Holder, str], Manifest]
    holders_used: Callable[[], Sequence[Holder]]
    owed: Callable[[], Sequence[Owed]]
    open_manifests: Callable[[], Sequence[OpenManifest]]
    pile: Callable[[str], Pile]
    take_over: Callable[[str, Sequence[str], str], TakeOverReport]
    record: Callable[[Manifest], bytes]
    read_manifest_no: Callable[[str], str | None]
    problem_text: Callable[[Problem], str]
    now: Callable[[], datetime]
    shelf_places: Callable[[], Sequence[str]]
    stray: Callable[[str], Stray]
