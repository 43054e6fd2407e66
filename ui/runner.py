"""The road to the centre, running aside: woken after every entry, its news shown in the bar."""

from __future__ import annotations

from collections.abc import Callable

from ui.widgets.statusbar import RoadState


class NoRunner:
    """A desk that is not enrolled sends nothing; everything else works."""

    def start(self, news: Callable[[RoadState], None]) -> None:
        news(RoadState("not_enrolled"))

    def wake(self) -> None:
        return None

    def stop(self) -> None:
        return None
