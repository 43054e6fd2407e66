"""What choosing printers asks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ui.paper.printer import Order, Printer
from ui.routes import Routes


@dataclass(frozen=True, slots=True)
class PrintersPort:
    """`forms` maps each form to the papers it can be printed on, its own first. `printers` and
    `print_trial(order, paper, text)` run aside; the latter raises PrintFault in words.
    `new_text` gives the text of a test page, to be scanned back.
    """

    forms: Mapping[str, tuple[str, ...]]
    routes: Routes
    printers: Callable[[], tuple[Printer, ...]]
    new_text: Callable[[], str]
    print_trial: Callable[[Order, str, str], str]
