"""What the records are made of, in tests: an everyday value and one at its worst."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from desk_app.domain.dossier import Holder, HolderKind, ReturnBy
from desk_app.domain.findings import FindingList
from desk_app.domain.sheets import (
    CenterAnswer,
    DaySheet,
    FeeSeries,
    FindingLine,
    LateLine,
    RegisterPages,
    RegisterRemark,
    RegisterRow,
    StockLine,
    StockSheet,
    TrialPage,
)
from desk_app.domain.slips import Slip
from tests.printing.samples import (
    DAO,
    DUE,
    LONGEST_PROCEDURE,
    RECEIVED,
    TRIAL,
    long_names,
    manifest,
)

DAY = date(2026, 11, 20)
HASH = "9f2c41d07be853a6" * 4
CLOSED = RECEIVED.replace(hour=17, minute=5)
LONG = long_names().intake.whose
ENDLESS = "Không" * 60
MISSING = "Phần mềm ghi hồ sơ ở khay của quầy, không thấy khi quét."


def number(running: int, day: str = "261120") -> str:
    return f"H40.15.03-{day}-{running:04d}"


def day_sheet() -> DaySheet:
    """47 dossiers, a number voided, one passed over, two findings that stay."""
    return DaySheet(
        sheet_no="KN-7K2M-261120",
        day=DAY,
        made_at=CLOSED,
        counter="Quầy 1",
        direct=41,
        online=4,
        post=2,
        quick=12,
        refused=1,
        returned=38,
        printed=31,
        unprinted=(number(44),),
        used=tuple(number(n) for n in range(1, 50) if n not in (9, 33)),
        voided=(number(9),),
        missing=(number(33),),
        fees=(
            FeeSeries("AB/26E", 31, 1_550_000, "0001201", "0001231"),
            FeeSeries("", 1, 16_000, "17", "17"),
        ),
        fees_without_receipt=(number(12),),
        late=(
            LateLine(
                number(51, "261119"), "Trả kết quả", DUE - timedelta(days=4), RECEIVED, "Lê Sáu"
            ),
        ),
        paper=46,
        findings=(
            FindingLine(
                FindingList.RECORD_WITHOUT_PAPER, number(20), MISSING, "Nguyễn Văn Đạo",
                "Công chức địa chính giữ để đi đo đất", "Lê Quốc Hùng",
            ),
            FindingLine(FindingList.BALANCE, number(33), "Số bị bỏ trống.", reason="In thử"),
        ),
        head_seq=4812,
        head_hash=HASH,
        closed_by="Trần Thị Hồng Đào",
        closed_at=CLOSED,
        head="Lê Quốc Hùng",
        note="Mất điện từ 9 giờ đến 10 giờ.",
        center=CenterAnswer(47, 4812, HASH, CLOSED, ("Trung tâm thiếu hồ sơ số 31.",)),
    )  # fmt: skip


def open_day() -> DaySheet:
    return DaySheet("KN-7K2M-261120", DAY, RECEIVED)


def worst_day() -> DaySheet:
    """Everything in numbers and lengths that no day has."""
    finding = FindingLine(
        FindingList.SIGNS, number(1), MISSING * 4, LONG.name, MISSING * 3, ENDLESS
    )
    late = LateLine(number(7), ENDLESS, RECEIVED, CLOSED, LONG.name)
    return replace(
        day_sheet(),
        counter=ENDLESS,
        used=tuple(number(n) for n in range(1, 400, 2)),
        fees=tuple(FeeSeries(ENDLESS[:n], n, n * 10**8, "0" * 20, "9" * 20) for n in range(1, 30)),
        late=(late,) * 25,
        findings=(finding,) * 40,
        note=MISSING * 20,
        head=LONG.name,
        closed_by=ENDLESS,
    )


def stock_sheet(count: int = 12) -> StockSheet:
    lists = list(FindingList)[:3]
    lines = tuple(
        StockLine(
            lists[n % 3], number(n), f"{MISSING} ({n})", "Nguyễn Văn Đạo",
            "Tìm ở bàn cán bộ thụ lý.", "Đã tìm thấy" if n == 4 else "",
        )
        for n in range(1, count + 1)
    )  # fmt: skip
    return StockSheet(
        sheet_no="KK-7K2M-261120-0001",
        place=Holder(HolderKind.OFFICER, "Lê Quốc Hùng"),
        started_at=RECEIVED,
        expected=120,
        seen=113,
        finished_at=RECEIVED + timedelta(minutes=9),
        counted_by="Trần Thị Hồng Đào",
        lines=lines,
        strange=2,
    )


def worst_stock() -> StockSheet:
    line = StockLine(FindingList.SIGNS, ENDLESS, MISSING * 9, LONG.name, MISSING, MISSING * 2)
    return replace(
        stock_sheet(300), place=None, is_partial=True, counted_by=ENDLESS, lines=(line,) * 30
    )


def register_row(running: int) -> RegisterRow:
    """Every seventh is as long as rows get, every third was returned."""
    is_long, is_done = running % 7 == 3, running % 3 == 0
    return RegisterRow(
        dossier_no=number(running),
        procedure_name=LONGEST_PROCEDURE if is_long else "Thủ tục đăng ký khai sinh",
        name=LONG.name if is_long else DAO.name,
        received_at=RECEIVED,
        sets=1 + (running % 9 == 4),
        address=LONG.address if is_long else DAO.address,
        phone=DAO.phone,
        agency="Sở Nông nghiệp và Môi trường tỉnh Tây Ninh" if running % 4 == 0 else "",
        due_at=DUE if running % 5 else None,
        returned_at=DUE if is_done else None,
        return_by=ReturnBy.POST if running % 8 == 0 else ReturnBy.COUNTER,
        receiver=DAO.name if is_done else "",
        remarks=tuple(RegisterRemark) if is_long else (),
    )


def register(count: int = 20) -> RegisterPages:
    rows = tuple(register_row(n) for n in range(1, count + 1))
    return RegisterPages(DAY, DAY, CLOSED, rows)


def slips(count: int = 1, agency: str = "H40.15.03", first: int = 451) -> tuple[Slip, ...]:
    return tuple(
        Slip(f"PG-7K2M-{n:05d}", "PG-7K2M-00001", agency, first + n - 1, 4, RECEIVED)
        for n in range(1, count + 1)
    )


RECORD_SAMPLES: dict[str, dict[str, Any]] = {
    "handover_record": {"normal": manifest(), "long": manifest(60)},
    "day_sheet": {"normal": day_sheet(), "open": open_day(), "long": worst_day()},
    "stock_sheet": {
        "normal": stock_sheet(),
        "agreed": replace(stock_sheet(0), finished_at=None),
        "long": worst_stock(),
    },
    "register_pages": {"normal": register(), "empty": register(0), "long": register(120)},
    "slip_pages": {
        "normal": slips(),
        "provisional": slips(1, "", 3),
        "long": slips(1, "000.17.22.H56", 9_999),
    },
    "trial_page": {"normal": TrialPage(TRIAL, "Laser quầy 1", "", RECEIVED)},
}
"""What each record is made of; the names are of the cases that tests go through."""
