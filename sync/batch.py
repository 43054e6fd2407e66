"""How many lines to send at once: more while it goes well, fewer when it does not."""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.domain.journal import Line
from sync import wire

_MOST_BYTES = wire.MAX_PLAIN_BYTES // 2


@dataclass(slots=True)
class Batch:
    """Kept from pass to pass, so that a slow line is learned once."""

    lines: int = 250
    most: int = 2_000

    def grow(self) -> None:
        self.lines = min(self.lines * 2, self.most)

    def shrink(self, tried: int | None = None) -> None:
        """Half of what was tried, never less than one line."""
        self.lines = max(min(self.lines, tried or self.lines) // 2, 1)

    def cut(self, lines: tuple[Line, ...]) -> tuple[Line, ...]:
        """As many of them as fit into one bundle, but always one."""
        size = 0
        for count, line in enumerate(lines):
            size += len(line.body.encode()) + 1
            if size > _MOST_BYTES and count:
                return lines[:count]
        return lines
