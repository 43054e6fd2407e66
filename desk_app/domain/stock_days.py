"""Several counts of one day taken together: which of their findings stand.

A later complete count of a place takes the place of the earlier ones there.  The latest sight of
a folder counts: seen right later, it is right; missing in one place and found in another, it is
one finding, where it was found.  Whether it has been put right since is asked afterwards.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, replace

from desk_app.domain.codec import canonical
from desk_app.domain.dossier import Holder, HolderKind
from desk_app.domain.findings import FindingKind
from desk_app.domain.paper_facts import Found, StockTaken
from desk_app.domain.stock_take import DRAWER

MOST_OF_A_LINE = 200_000
"""Characters of a journal line's lists: the line itself may have 250,000."""


@dataclass(frozen=True, slots=True)
class Noted:
    """A finding as a count wrote it down; `key` names the folder or the strange paper."""

    found: Found
    key: Hashable


@dataclass(frozen=True, slots=True)
class Counted:
    """A finished count; `seq` is its (last) journal line, `scanned` the keys of what was seen."""

    seq: int
    place: Holder | None
    scanned: frozenset[Hashable]
    noted: tuple[Noted, ...] = ()
    is_partial: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """A finding that no other count of the day contradicts, with the count that made it."""

    noted: Noted
    place: Holder | None
    seq: int


def covers(later: Holder | None, earlier: Holder | None) -> bool:
    """Whether whoever counts `later` whole has been through `earlier` too."""
    if later is None:
        return earlier is None or (
            earlier != DRAWER and earlier.kind in (HolderKind.DESK, HolderKind.SHELF)
        )
    if earlier is None or later.kind is not earlier.kind:
        return False
    if later.kind is HolderKind.SHELF and not later.name:
        return True
    return later == earlier


def standing(counts: Iterable[Counted]) -> tuple[Standing, ...]:
    """What stands of a day's counts: one finding for a folder, in the order of the counts."""
    known = _not_replaced(sorted(counts, key=lambda count: count.seq))
    last_seen = {key: at for at, count in enumerate(known) for key in count.scanned}
    found: dict[Hashable, Standing] = {}
    missing: dict[Hashable, Standing] = {}
    for at, count in enumerate(known):
        for noted in count.noted:
            one = Standing(noted, count.place, count.seq)
            if noted.found.kind != FindingKind.FOLDER_MISSING:
                if last_seen.get(noted.key, at) == at:
                    found[noted.key] = one
            elif last_seen.get(noted.key, -1) < at:
                missing[noted.key] = one
    together = {**missing, **found}
    return tuple(sorted(together.values(), key=lambda one: one.seq))


def _not_replaced(counts: Sequence[Counted]) -> list[Counted]:
    return [
        count
        for at, count in enumerate(counts)
        if not any(
            not later.is_partial and covers(later.place, count.place) for later in counts[at + 1 :]
        )
    ]


# --- how a count is written down ---------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Item:
    """One thing of a count's three lists, and the characters it takes in a line."""

    size: int
    scanned: str = ""
    strange: str | None = None
    found: Found | None = None


def in_lines(taken: StockTaken, most: int = MOST_OF_A_LINE) -> tuple[StockTaken, ...]:
    """One line for a count, or as many as its lists need. All bear its id; every one but the last
    is partial, so that a reader who knows only one of them claims nothing too much.
    """
    parts: list[list[_Item]] = [[]]
    left = most
    for item in _items(taken):
        if item.size > left and parts[-1]:
            parts.append([])
            left = most
        parts[-1].append(item)
        left -= item.size
    lines = [_line(taken, part) for part in parts]
    return (*(replace(one, is_partial=True) for one in lines[:-1]), lines[-1])


def _items(taken: StockTaken) -> Iterable[_Item]:
    for no in taken.scanned:
        yield _Item(len(no) + 3, scanned=no)
    for text in taken.strange:
        yield _Item(len(canonical(text)) + 1, strange=text)
    for one in taken.findings:
        yield _Item(len(canonical(one.subject)) + len(one.kind) + 24, found=one)


def _line(taken: StockTaken, part: Sequence[_Item]) -> StockTaken:
    return replace(
        taken,
        scanned=tuple(item.scanned for item in part if item.scanned),
        strange=tuple(item.strange for item in part if item.strange is not None),
        findings=tuple(item.found for item in part if item.found is not None),
    )


def whole(parts: Sequence[StockTaken]) -> StockTaken:
    """A count as it was before it was cut into lines; `parts` in the order of the journal."""
    return replace(
        parts[-1],
        scanned=tuple(no for part in parts for no in part.scanned),
        strange=tuple(text for part in parts for text in part.strange),
        findings=tuple(one for part in parts for one in part.findings),
    )
