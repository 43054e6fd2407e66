"""Facts and entries with plausible content: one of each kind, and what each status needs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from desk_app.domain.deadlines import Due
from desk_app.domain.dossier import (
    Dossier,
    Doubt,
    FeeLine,
    Holder,
    HolderKind,
    Intake,
    PartReceived,
    Status,
)
from desk_app.domain.entries import (
    ConflictResolved,
    Corrected,
    Entry,
    Extended,
    Fact,
    HandedOver,
    IntakeRefused,
    NoteAdded,
    NumberAssigned,
    Paid,
    PaymentRequested,
    ReceiptPrinted,
    Received,
    Registered,
    ResultReady,
    Returned,
    Stopped,
    Supplemented,
    SupplementRequested,
    TakenOver,
    Withdrawn,
)
from desk_app.domain.moments import VIETNAM
from desk_app.domain.paper_facts import FolderLocated, PapersGivenBack
from desk_app.domain.workflow import apply
from tests.support.clock import MONDAY
from tests.support.drafts import HONG_DAO, PAPERS, VAN_UT

DOSSIER_ID = "st-2222-0000002"
NUMBER = "H40.15.03-261005-0001"
PROVISIONAL = "TAM-2222-261005-0001"
INTAKE = Intake(
    procedure_code="1.000894",
    procedure_name="Thủ tục đăng ký kết hôn",
    applicant=HONG_DAO,
    sector="Hộ tịch",
    parts=PAPERS,
    limit_amount=3,
    limit_unit="working_day",
)


def due_at(day: int, received: datetime = MONDAY) -> Due:
    """A promise for five in the afternoon of a day of October 2026."""
    return Due(
        due_at=datetime(2026, 10, day, 17, 0, tzinfo=VIETNAM),
        received_at=received,
        starts_at=received,
        limit_amount=3,
        limit_unit="working_day",
        convention="civil_code",
        cut_off="15:00",
        hours="07:30-11:30,13:30-17:00",
        calendar_version="1",
        why=(),
    )


FEE = FeeLine("Lệ phí đăng ký kết hôn", 30_000, "charge")
FEE_PAID = replace(FEE, receipt_series="AB/26E", receipt_no="0000123")
RECEIVED = Received(NUMBER, INTAKE, "2026", due_at(8))
ASKED = SupplementRequested(("Giấy xác nhận",), "Bản chụp mờ")
SUPPLEMENTED = Supplemented((PartReceived("Giấy xác nhận", originals=1),), due_at(9))
RESOLVED = ConflictResolved("st-3333", 9, "Giấy tờ đã đối chiếu")

FACTS: dict[str, Fact] = {
    "registered": Registered(NUMBER, INTAKE),
    "received": RECEIVED,
    "refused": IntakeRefused("Thiếu tờ khai"),
    "handed_over": HandedOver(Holder(HolderKind.OFFICER, "Lê Văn Tám")),
    "taken_over": TakenOver("Lê Văn Tám"),
    "supplement_requested": ASKED,
    "supplemented": SUPPLEMENTED,
    "payment_requested": PaymentRequested((FEE,)),
    "paid": Paid((FEE_PAID,)),
    "extended": Extended("12/PXL", "Chờ xác minh", due_at(20).due_at),
    "result_ready": ResultReady("45/GCN", date(2026, 10, 5)),
    "returned": Returned("Trần Thị Hồng Đào"),
    "withdrawn": Withdrawn("Không còn nhu cầu"),
    "stopped": Stopped("Không đủ điều kiện", "Điều 19"),
    "corrected": Corrected("Sai tên", replace(INTAKE, applicant=VAN_UT)),
    "number_assigned": NumberAssigned("H40.15.03-261005-0002"),
    "folder_located": FolderLocated(Holder(HolderKind.DESK), "Kiểm kê"),
    "papers_given_back": PapersGivenBack("Trần Thị Hồng Đào"),
    "conflict_resolved": RESOLVED,
    "receipt_printed": ReceiptPrinted("receipt", "a5", 1),
    "note_added": NoteAdded("Đã gọi điện"),
}


def entry(
    fact: Fact,
    seq: int = 3,
    revision: int | None = 2,
    at: datetime = MONDAY,
    station: str = "st-2222",
) -> Entry:
    return Entry(
        station=station,
        seq=seq,
        happened_at=at,
        recorded_at=at,
        by="Trần Thị Hồng Đào",
        fact=fact,
        dossier_id=DOSSIER_ID,
        revision=None if fact.IS_REMARK else revision,
    )


def received(fact: Received = RECEIVED) -> Dossier:
    return apply(None, entry(fact, seq=2, revision=1))


def standing_at(status: Status) -> Dossier:
    """A dossier in a status, as the steps lead there, in which every kind's own wants are met:

    provisional, handed over and not yet taken over, with an open doubt.
    """
    provisional = replace(RECEIVED, dossier_no=PROVISIONAL, is_provisional=True)
    dossier = apply(None, entry(_FIRST.get(status, provisional), seq=2, revision=1))
    for kind in _WAY[status]:
        after = dossier.revision + 1
        dossier = apply(dossier, entry(FACTS[kind], seq=after + 1, revision=after))
    doubt = Doubt(1, "st-3333", 9, "withdrawn", "conflict")
    holder = dossier.handed_to or Holder(HolderKind.OFFICER, "Lê Văn Tám")
    return replace(dossier, handed_to=holder, doubts=(doubt,))


_REGISTERED = Registered(PROVISIONAL, INTAKE, is_provisional=True)
_FIRST: dict[Status, Fact] = {Status.REGISTERED: _REGISTERED, Status.REFUSED: _REGISTERED}
_WAY: dict[Status, tuple[str, ...]] = {
    Status.REGISTERED: (),
    Status.RECEIVED: (),
    Status.REFUSED: ("refused",),
    Status.IN_PROGRESS: ("handed_over",),
    Status.AWAITING_SUPPLEMENT: ("supplement_requested",),
    Status.AWAITING_PAYMENT: ("payment_requested",),
    Status.WITHDRAWN: ("withdrawn",),
    Status.STOPPED: ("stopped",),
    Status.RESULT_READY: ("handed_over", "result_ready"),
    Status.RETURNED: ("handed_over", "result_ready", "returned"),
}


def later(**how_long: float) -> datetime:
    return MONDAY + timedelta(**how_long)
