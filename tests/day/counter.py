"""A counter that takes dossiers in without end; each number is printed once it is acknowledged."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from desk_app.domain.intake import IntakeDraft
from desk_app.usecases.opening import open_desk
from desk_app.usecases.receiving import receive
from desk_app.usecases.steps import record
from tests.support.clock import FixedClock
from tests.support.drafts import VAN_UT, draft


def errands() -> tuple[IntakeDraft, ...]:
    return draft(), draft(applicant=VAN_UT, note="x" * 1500), draft(owner=VAN_UT)


def main(home: Path) -> None:
    with open_desk(home, clock=FixedClock()) as desk:
        for n in range(1_000_000):
            dossier = receive(desk, errands()[n % 3])
            os.write(1, f"{dossier.dossier_no}\n".encode())
            if n % 4 == 0:
                record(desk, dossier.dossier_no, "withdrawn", {"reason": "Đổi ý"})
                os.write(1, f"{dossier.dossier_no} withdrawn\n".encode())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
