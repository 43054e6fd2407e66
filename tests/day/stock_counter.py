"""A count without end: each code is printed once its scan was answered."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from desk_app.domain.stock_take import TRAY
from desk_app.usecases.opening import open_desk
from desk_app.usecases.stock_take import count_scan, open_count
from tests.support.clock import FixedClock


def main(home: Path, codes: list[str]) -> None:
    with open_desk(home, clock=FixedClock()) as desk:
        count = open_count(desk, TRAY)
        for n in range(1_000_000):
            answer = count_scan(desk, count, codes[n % len(codes)])
            os.write(1, f"{answer.code}\n".encode())


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
