"""A real desk on a real file, with a clock that stands still, for windows and pictures."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from desk_app.config import DEMO_UNIT
from desk_app.domain.dossier import PartReceived, Party, ReturnBy
from desk_app.domain.entries import NumberGranted
from desk_app.domain.intake import IntakeDraft
from desk_app.domain.moments import VIETNAM
from desk_app.domain.procedures import Channel
from desk_app.usecases import finding, printing, steps
from desk_app.usecases.desk import Desk
from desk_app.usecases.opening import init_desk
from desk_app.usecases.receiving import receive

BIRTH, MARRIAGE = "1.001193", "1.000894"
FRIDAY = datetime(2026, 11, 20, 15, 32, tzinfo=VIETNAM)
CARD = "079203001234|251234567|Nguyễn Văn Đạo|01012003|Nam|Ấp 1, xã Mỹ Yên, tỉnh Tây Ninh|10052021"


@dataclass
class StandingClock:
    """The world's clock, as a test wants it."""

    at: datetime = FRIDAY

    def now(self) -> datetime:
        return self.at


def bare_desk(home: Path, clock: StandingClock | None = None, station: str = "") -> Desk:
    """A demo desk that has no numbers from any centre yet."""
    return init_desk(home, DEMO_UNIT, clock or StandingClock(), station)


def new_desk(home: Path, clock: StandingClock | None = None, station: str = "") -> Desk:
    """A demo desk with numbers granted, so that codes look as they do in an office."""
    desk = bare_desk(home, clock, station)
    with desk.book.change(desk.station, desk.now()) as change:
        change.record(NumberGranted("g-1", DEMO_UNIT.agency_code, 1, 400), by="")
    desk.remember(change)
    return desk


NAMES = (
    "Lê Thị Diễm Hằng",
    "Trần Hữu Phước",
    "Phạm Quốc Đượm",
    "Vừ A Dính",
    "Nguyễn Thị Đào",
    "Tôn Nữ Ánh Tuyết",
    "Y Ngông Niê Kdăm",
    "Đỗ Minh Ữ",
    "H'Hen Niê",
    "Công Tằng Tôn Nữ Nguyễn Thị Hoàng Phương Thảo Nguyên",
    "Lò Thị Ọi",
    "Thạch Sa Rây",
)


LONG = ("1.003930", "1.004772", "1.000689")
"""Procedures whose names fill a line."""


def spread_states(desk: Desk, clock: StandingClock) -> None:
    """A week's register: printed and not, under way, waiting, ready, withdrawn, overdue."""
    clock.at = FRIDAY - timedelta(days=7)
    receive_some(desk, 4)
    clock.at = FRIDAY - timedelta(days=1)
    receive_some(desk, 8, (BIRTH, MARRIAGE, *LONG))
    clock.at = FRIDAY
    receive_some(desk, 50, (BIRTH, *LONG, MARRIAGE))
    rows = finding.page_of(desk, "", 62, None)
    for at, row in enumerate(rows):
        if at % 9 != 4:
            printing.printed(desk, printing.page_for(desk, row.dossier_no))
    for at, (kind, given) in enumerate(STEPS):
        for row in rows[at + 1 :: 11]:
            steps.record(desk, row.dossier_no, kind, given)


STEPS: tuple[tuple[str, dict[str, object]], ...] = (
    ("handed_over", {"to": {"kind": "officer", "name": "Nguyễn Thị Lành"}}),
    ("supplement_requested", {"papers": ["Giấy chứng sinh"], "reason": "Còn thiếu"}),
    ("result_ready", {"result_no": "12/TLKS", "issued_on": "2026-11-20"}),
    ("withdrawn", {"reason": "Công dân xin rút"}),
)


def receive_some(desk: Desk, count: int, procedures: tuple[str, ...] = (BIRTH, MARRIAGE)) -> None:
    """A morning's dossiers, by people with every kind of name."""
    for n in range(count):
        draft = IntakeDraft(
            procedure_code=procedures[n % len(procedures)],
            applicant=Party(
                NAMES[n % len(NAMES)],
                phone=f"09123{n:05d}",
                address="Ấp 1, xã Mỹ Yên, tỉnh Tây Ninh",
            ),
            channel=Channel.DIRECT,
            parts=(PartReceived("Tờ khai theo mẫu", originals=1),),
            return_by=ReturnBy.COUNTER,
        )
        receive(desk, draft)
