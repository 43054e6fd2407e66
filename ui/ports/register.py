"""What the register may ask of the desk."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from desk_app.domain.listing import Choices, Filter, ListedRow

IsWanted = Callable[[], bool]
Cell = str | int | date | datetime | None


class FirstPage(Protocol):
    """The newest matching rows' keys; `is_all` when there are no others."""

    @property
    def ids(self) -> tuple[int, ...]: ...
    @property
    def is_all(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class Export:
    """What goes into a spreadsheet: which rows, what stands above them, what each row says.

    `columns` are titles with their widths in characters. `go_on` is told how many rows are
    written and says whether to go on. All of it is asked from another thread.
    """

    path: Path
    ids: Sequence[int]
    name: str
    lines: tuple[str, ...]
    columns: tuple[tuple[str, int], ...]
    cells: Callable[[ListedRow], Sequence[Cell]]
    go_on: Callable[[int], bool]


@dataclass(frozen=True, slots=True)
class RegisterPort:
    """`first_page` and `rows_at` answer at once, on the window's thread; the others are long and
    run aside. All raise Trouble; `export` OSError too, and gives False when it was broken off.
    """

    unit_name: str
    now: Callable[[], datetime]
    first_page: Callable[[Filter, int], FirstPage]
    rows_at: Callable[[Sequence[int]], Sequence[ListedRow]]
    row_ids: Callable[[Filter, IsWanted], array[int] | None]
    choices: Callable[[Choices, IsWanted], Choices]
    export: Callable[[Export], bool]
