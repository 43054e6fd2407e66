"""The sheets a form can be printed on: sizes, margins, type sizes and the dot grid of its printer.

Lengths are PDF points (1/72 inch) unless the name says otherwise. Bars must fall on whole dots of
the printer (a Code 128 whose modules do not was seen not to scan): laser printers have 300 or 600
dots an inch, so 1/300 inch is whole on both; 80 mm roll and label printers have 203. A module
under 0.25 mm does not scan at 203 dpi. A sheet of a roll or a label is a whole number of dots wide
and high, or whoever turns it into dots would stretch it and blur the bars.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

MM = 72 / 25.4
LASER_DOT = 72 / 300
ROLL_DOT = 72 / 203


@dataclass(frozen=True, slots=True)
class Paper:
    """One sheet. `height` is None for a roll, which is cut where the text ends.

    `grid` is one dot of the grid codes are snapped to; `module_dots` are the widths a Code 128
    module may have, the first that fits is taken; `bars_reach` is how wide the bars may be at most
    (a roll printer reaches 576 dots of the 639).
    `count_columns` are the widths of the three columns of copies in the table of papers.
    """

    name: str
    width: float
    height: float | None
    left: float
    right: float
    top: float
    bottom: float
    body: float
    table: float
    title: float
    small: float
    grid: float
    module_dots: tuple[int, ...]
    bar_height: float
    bars_reach: float
    count_columns: tuple[float, float, float]
    order_column: float
    signature_gap: float
    line_gap: float = 0.0

    @property
    def text_width(self) -> float:
        return self.width - self.left - self.right

    @property
    def is_narrow(self) -> bool:
        """Whether fields that stand empty are left out rather than dotted, to stay on one page."""
        return self.text_width < 130 * MM

    @property
    def is_roll(self) -> bool:
        return self.height is None

    @property
    def is_label(self) -> bool:
        """Whether one sheet is all there is: what is too long is shortened, not carried on."""
        return self.height is not None and self.height < 60 * MM

    @property
    def bottom_edge(self) -> float:
        """How far down the text may reach, from the top of the sheet; a roll has no end."""
        return float("inf") if self.height is None else self.height - self.bottom


A4 = Paper(
    name="a4", width=210 * MM, height=297 * MM,
    left=30 * MM, right=20 * MM, top=20 * MM, bottom=20 * MM,
    body=11.5, table=10.5, title=13, small=8.5,
    grid=LASER_DOT, module_dots=(3,), bar_height=13 * MM, bars_reach=100 * MM,
    count_columns=(19 * MM, 21 * MM, 19 * MM), order_column=10 * MM,
    signature_gap=20 * MM, line_gap=2,
)  # fmt: skip
A5 = Paper(
    name="a5", width=148 * MM, height=210 * MM,
    left=15 * MM, right=10 * MM, top=9 * MM, bottom=12 * MM,
    body=10, table=9.5, title=13, small=8,
    grid=LASER_DOT, module_dots=(3,), bar_height=12.2 * MM, bars_reach=82 * MM,
    count_columns=(13 * MM, 18 * MM, 13 * MM), order_column=8 * MM, signature_gap=13 * MM,
)  # fmt: skip
A6 = Paper(
    name="a6", width=105 * MM, height=148 * MM,
    left=8 * MM, right=8 * MM, top=8 * MM, bottom=11 * MM,
    body=10, table=9.5, title=13, small=8,
    grid=LASER_DOT, module_dots=(4, 3), bar_height=12.2 * MM, bars_reach=89 * MM,
    count_columns=(13 * MM, 18 * MM, 13 * MM), order_column=8 * MM, signature_gap=20 * MM,
)  # fmt: skip
K80 = Paper(
    name="k80", width=639 * ROLL_DOT, height=None,
    left=4 * MM, right=4 * MM, top=4 * MM, bottom=6 * MM,
    body=9.5, table=9, title=12, small=8,
    grid=ROLL_DOT, module_dots=(2,), bar_height=13 * MM, bars_reach=576 * ROLL_DOT,
    count_columns=(9.5 * MM, 10.4 * MM, 10 * MM), order_column=6.5 * MM, signature_gap=16 * MM,
)  # fmt: skip
L58X40 = Paper(
    name="l58x40", width=464 * ROLL_DOT, height=320 * ROLL_DOT,
    left=2 * MM, right=2 * MM, top=1.5 * MM, bottom=1.5 * MM,
    body=9, table=8.5, title=12, small=8,
    grid=ROLL_DOT, module_dots=(2,), bar_height=12 * MM, bars_reach=428 * ROLL_DOT,
    count_columns=(9 * MM, 9 * MM, 9 * MM), order_column=6 * MM, signature_gap=8 * MM,
)  # fmt: skip
L100X50 = Paper(
    name="l100x50", width=800 * ROLL_DOT, height=400 * ROLL_DOT,
    left=2 * MM, right=2 * MM, top=1.5 * MM, bottom=1.5 * MM,
    body=10, table=9, title=14, small=8,
    grid=ROLL_DOT, module_dots=(2,), bar_height=12 * MM, bars_reach=576 * ROLL_DOT,
    count_columns=(9 * MM, 9 * MM, 9 * MM), order_column=6 * MM, signature_gap=8 * MM,
)  # fmt: skip

TIGHTER = {
    "a4": replace(A4, body=10.5, table=10, line_gap=0.5, signature_gap=17 * MM),
    "a6": replace(A6, body=9, table=9, title=12),
    "a5": replace(A5, body=9.2, table=9, title=12, signature_gap=12 * MM),
}
"""The same sheets set tighter, used where that saves a page; no type is smaller than 8 points."""

PAPERS = {paper.name: paper for paper in (A4, A5, A6, K80, L58X40, L100X50)}
