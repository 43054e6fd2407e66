"""A clerk's day drawn by lot: use cases over several dossiers, some of them refused."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

from desk_app.domain.dossier import Dossier, Party
from desk_app.domain.entries import ReceiptPrinted
from desk_app.domain.numbering import NumberGrant
from desk_app.domain.problems import Refused
from desk_app.domain.workflow import open_steps
from desk_app.usecases.closing import close_day
from desk_app.usecases.desk import Desk
from desk_app.usecases.enrolling import accept_enrolment
from desk_app.usecases.finding import newest, show
from desk_app.usecases.opening import change_unit
from desk_app.usecases.receiving import receive, refuse
from desk_app.usecases.steps import record, void_number
from tests.conftest import ENROLLED, GRANT, RESERVE
from tests.support.clock import FixedClock
from tests.support.drafts import (
    COMPANY,
    DEATH,
    HONG_DAO,
    MARRIAGE,
    MARRIAGE_ON_THE_SPOT,
    VAN_UT,
    draft,
)

MANIFESTS = ("", "BG-1", "BG-2")
FEE = {"name": "Lệ phí", "amount": 8000}
PAID = {**FEE, "receipt_series": "AB/26E", "receipt_no": "0000123"}


def fields_for(kind: str, desk: Desk, lot: random.Random) -> dict[str, Any]:
    """What a clerk would give with a step; sometimes not enough."""
    today = desk.now().date().isoformat()
    given: dict[str, dict[str, Any]] = {
        "handed_over": {
            "to": {"kind": lot.choice(["officer", "agency", "desk"]), "name": "Tám"},
            "manifest_no": lot.choice(MANIFESTS),
        },
        "taken_over": {"taken_by": "Tám"},
        "supplement_requested": {
            "papers": ["Giấy xác nhận"],
            "reason": "Mờ",
            "head": lot.choice(["", "Hoa"]),
            "head_reason": "Sót",
        },
        "supplemented": {"parts": [{"name": "Giấy xác nhận", "originals": 1}]},
        "payment_requested": {"fees": [FEE]},
        "paid": {"fees": [lot.choice([FEE, PAID])]},
        "extended": {"letter_no": "1", "reason": "Chờ", "due_on": "2026-12-24"},
        "result_ready": {"result_no": "45", "issued_on": today},
        "returned": {"receiver": "Đào", "way": lot.choice(["counter", "post"])},
        "withdrawn": {"reason": "Thôi"},
        "stopped": {"reason": "Thiếu điều kiện"},
        "corrected": {"reason": "Sai", "applicant": {"name": lot.choice(["Út", "Đào", "Sáu"])}},
        "conflict_resolved": {"station": "st-3333", "seq": 1, "reason": "x"},
        "note_added": {"text": "Đã gọi"},
        "folder_located": {"at": {"kind": lot.choice(["desk", "shelf"])}},
        "papers_given_back": {"receiver": "Đào"},
    }
    return given.get(kind, {})


def take_in(desk: Desk, lot: random.Random) -> None:
    people = (HONG_DAO, VAN_UT, replace(VAN_UT, phone="0908111222"), Party("Bà Sáu"))
    made = draft(
        procedure_code=lot.choice([MARRIAGE, MARRIAGE_ON_THE_SPOT, DEATH, "9.999999"]),
        applicant=lot.choice(people),
        owner=lot.choice([None, COMPANY, VAN_UT]),
        handling_agency=lot.choice(["", "", "Sở Tư pháp"]),
    )
    if lot.random() < 0.2:
        refuse(desk, made, "Thiếu giấy")
    else:
        receive(desk, made)


def step(desk: Desk, lot: random.Random) -> None:
    rows = newest(desk, 6)
    if not rows:
        return
    dossier = show(desk, lot.choice(rows).dossier_no)
    kind = lot.choice(open_steps(dossier))
    if kind == "receipt_printed":
        print_page(desk, dossier)
    else:
        record(desk, dossier.dossier_no, kind, fields_for(kind, desk, lot))


def print_page(desk: Desk, dossier: Dossier) -> None:
    copy = dossier.copies_of("receipt") + 1
    with desk.book.change(desk.station, desk.now()) as change:
        page = ReceiptPrinted("receipt", "a5", copy, dossier.version)
        change.record(page, desk.clerk, about=dossier)


def anything(desk: Desk, clock: FixedClock, lot: random.Random) -> None:
    """One thing that may happen at a desk; what is refused has not happened."""
    what = lot.choices(range(6), weights=[30, 55, 4, 4, 3, 4])[0]
    clock.pass_(minutes=lot.choice([1, 5, 60, 60 * 17]))
    try:
        if what == 0:
            take_in(desk, lot)
        elif what == 1:
            step(desk, lot)
        elif what == 2:
            number = f"H40.15.03-{clock.now():%y%m%d}-{lot.randint(1, 25):04d}"
            void_number(desk, number, {"reason": "Hỏng"})
        elif what == 3:
            close_day(desk)
        elif what == 4:
            change_unit(desk, replace(desk.unit, counter=f"Quầy {lot.randint(1, 9)}"))
        else:
            more = NumberGrant("g-3", GRANT.agency_code, 101, 120, 4)
            accept_enrolment(desk, ENROLLED, lot.choice([(GRANT,), (GRANT, RESERVE), (more,)]))
    except Refused:
        pass
