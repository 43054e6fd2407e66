"""The store's faults as Trouble: in words, in the language spoken at the time."""

from __future__ import annotations

from collections.abc import Callable
from typing import ParamSpec, TypeVar

from desk_app.store.faults import StoreFault
from desk_app.words import fault_text
from ui.trouble import Trouble

Asked = ParamSpec("Asked")
Answer = TypeVar("Answer")


class Plainly:
    """Wraps what a screen may ask: `plainly(ask)` answers as `ask` does, and fails in words."""

    def __init__(self, language: Callable[[], str]) -> None:
        self._language = language

    def __call__(self, ask: Callable[Asked, Answer]) -> Callable[Asked, Answer]:
        def asking(*args: Asked.args, **named: Asked.kwargs) -> Answer:
            try:
                return ask(*args, **named)
            except StoreFault as fault:
                words = fault_text(fault.code, fault.params, self._language())
                raise Trouble(words) from fault

        return asking
