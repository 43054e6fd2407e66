"""What the page of slips may ask of the desk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desk_app.domain.slips import Slip, SlipBlock


@dataclass(frozen=True, slots=True)
class SlipsPort:
    """`print_block` reserves the numbers of so many; `pages(slips, paper)` is asked aside. `slip`
    and `spoil` (its number and why) raise Refused, as `print_block` does; `seen` are the slips that
    today's count met in the drawer, None while it was not counted.
    """

    blocks: Callable[[], tuple[SlipBlock, ...]]
    seen: Callable[[], frozenset[str] | None]
    print_block: Callable[[int], SlipBlock]
    pages: Callable[[Sequence[Slip], str], bytes]
    slip: Callable[[str], Slip]
    spoil: Callable[[str, str], Slip]
