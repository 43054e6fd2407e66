"""Dossiers as they come over a counter, for tests and for pictures."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, datetime
from importlib.resources import files
from typing import Any

from desk_app.domain.beside import NOTHING_BESIDE, Beside
from desk_app.domain.control_slip import Judged, Passage
from desk_app.domain.deadlines import Due
from desk_app.domain.dossier import (
    Dossier,
    Extension,
    FeeLine,
    Handing,
    Holder,
    HolderKind,
    Intake,
    Outcome,
    PartReceived,
    Party,
    Result,
    ReturnBy,
    Status,
    Subject,
)
from desk_app.domain.manifests import Manifest, manifest_line
from desk_app.domain.moments import VIETNAM
from desk_app.domain.unit import Unit
from desk_app.printing.forms import render, words_for

RECEIVED = datetime(2026, 11, 20, 15, 32, tzinfo=VIETNAM)
DUE = datetime(2026, 11, 23, 17, 0, tzinfo=VIETNAM)

UNIT = Unit(
    name="UBND xã Mỹ Yên",
    agency_code="H40.15.03",
    superior="Ủy ban nhân dân tỉnh Tây Ninh",
    desk_name="Trung tâm Phục vụ hành chính công xã Mỹ Yên",
    counter="Quầy 1",
    place="Mỹ Yên",
    address="Ấp 1, xã Mỹ Yên, tỉnh Tây Ninh",
    phone="0272 3871 234",
    lookup_url="https://dichvucong.tayninh.gov.vn/tra-cuu?ma=",
)

OTHER_UNIT = replace(
    UNIT,
    name="UBND phường Đông Hà",
    superior="Ủy ban nhân dân tỉnh Quảng Trị",
    desk_name="Trung tâm Phục vụ hành chính công phường Đông Hà",
    place="Đông Hà",
    address="12 Lê Duẩn, phường Đông Hà, tỉnh Quảng Trị",
    phone="",
    lookup_url="",
)

OFFICER = Holder(HolderKind.OFFICER, "Lê Quốc Hùng")

DAO = Party(
    name="Nguyễn Văn Đạo",
    personal_id="079203001234",
    phone="0912 345 678",
    email="dao.nguyen@example.vn",
    address="Ấp 1, xã Mỹ Yên, tỉnh Tây Ninh",
)

BIRTH_PARTS = (
    PartReceived("Tờ khai đăng ký khai sinh theo mẫu", originals=1),
    PartReceived("Giấy chứng sinh", originals=1),
    PartReceived("Giấy chứng nhận kết hôn của cha, mẹ", originals=1, photocopies=1, kind="present"),
    PartReceived("Thông tin cư trú của cha, mẹ", is_from_database=True),
    PartReceived("Lưu ý: mang theo bản chính để đối chiếu", kind="note"),
)

LONGEST_PROCEDURE, LONGEST_CODE = max(
    (
        (one["name"], one["code"])
        for one in json.loads((files("resources") / "catalog.json").read_bytes())["procedures"]
    ),
    key=lambda one: len(one[0]),
)
"""The longest name of a real procedure: 919 letters."""

CERTIFICATION = (
    "Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của Việt "
    "Nam; cơ quan, tổ chức có thẩm quyền của nước ngoài; cơ quan, tổ chức có thẩm quyền của Việt "
    "Nam liên kết với cơ quan, tổ chức có thẩm quyền của nước ngoài cấp hoặc chứng nhận"
)
"""The longest of everyday."""


def due(at: datetime = DUE, amount: int = 1, unit: str = "working_day") -> Due:
    return Due(
        due_at=at,
        received_at=RECEIVED,
        starts_at=RECEIVED,
        limit_amount=amount,
        limit_unit=unit,
        convention="civil_code",
        cut_off="15:00",
        hours=UNIT.hours,
        calendar_version="2026",
        why=(),
    )


def normal() -> Dossier:
    return Dossier(
        dossier_id="d1",
        dossier_no="H40.15.03-261120-0048",
        status=Status.RECEIVED,
        revision=1,
        intake=Intake(
            procedure_code="1.001193",
            procedure_name="Thủ tục đăng ký khai sinh",
            applicant=DAO,
            sector="Hộ tịch",
            parts=BIRTH_PARTS,
            fees=(
                FeeLine("Lệ phí hộ tịch", 50_000, "charge", "AB/26E", "0001234"),
                FeeLine("Phí cấp bản sao trích lục", 16_000),
            ),
            limit_amount=1,
            limit_unit="working_day",
        ),
        station="s1",
        received_by="Trần Thị Hồng Đào",
        registered_at=RECEIVED,
        recorded_at=RECEIVED,
        received_at=RECEIVED,
        rule_set="2026",
        due=due(),
    )  # fmt: skip


def with_intake(dossier: Dossier, **changes: Any) -> Dossier:
    return replace(dossier, intake=replace(dossier.intake, **changes))


def long_names() -> Dossier:
    """33 papers, an address of 200 characters, the longest name of a real procedure."""
    address = (
        "Số nhà 123/45/67B, hẻm 89 đường Nguyễn Thị Minh Khai nối dài, tổ dân phố số 12, khu phố "
        "Đông Bình Thạnh Thượng, ấp Mỹ Hòa Phước Đông, xã Mỹ Yên Thượng, huyện Gò Dầu Hạ (cũ), "
        "tỉnh Tây Ninh, Việt Nam 123456"
    )
    parts = tuple(
        PartReceived(
            f"Giấy tờ thứ {n} chứng minh quyền sử dụng đất, quyền sở hữu nhà ở và tài sản khác "
            "gắn liền với đất của người thừa kế theo di chúc"
            + (" hoặc theo pháp luật, kèm bản trích đo địa chính thửa đất" if n % 3 == 0 else ""),
            originals=n % 2,
            certified_copies=n % 3,
            photocopies=n,
        )
        for n in range(1, 34)
    )
    owner = replace(
        DAO,
        name="Công Tằng Tôn Nữ Nguyễn Phước Thụy Khương Thùy Dương Hoàng Quỳnh Như",
        address=address[:200],
        email="cong.tang.ton.nu.nguyen.phuoc.thuy.khuong@hopthu-dien-tu.example.vn",
    )
    lawyer = replace(DAO, name="Đặng Hoàng Nguyễn Trương Thị Ngọc Quỳnh", personal_id="")
    return with_intake(
        normal(),
        procedure_name=LONGEST_PROCEDURE,
        procedure_code=LONGEST_CODE,
        case="Người thừa kế là người đại diện theo ủy quyền của người bị thiệt hại",
        parts=parts,
        owner=owner,
        applicant=lawyer,
    )


def no_phone() -> Dossier:
    return with_intake(normal(), applicant=replace(DAO, phone="", email=""), fees=())


def organisation() -> Dossier:
    company = Party(
        name="Công ty TNHH Một thành viên Thương mại và Dịch vụ Hưng Thịnh",
        subject=Subject.ENTERPRISE,
        tax_code="3901234567-001",
        phone="0276 3822 111",
        address="Lô A2, Khu công nghiệp Trảng Bàng, tỉnh Tây Ninh",
    )
    return with_intake(
        normal(),
        procedure_code="1.001612",
        procedure_name="Đăng ký thành lập hộ kinh doanh",
        owner=company,
        fees=(),
        return_by=ReturnBy.POST,
    )


def with_number(dossier: Dossier, number: str) -> Dossier:
    return replace(dossier, dossier_no=number)


def provisional() -> Dossier:
    return replace(with_number(normal(), "TAM-7K2M-261120-0003"), is_provisional=True)


def corrected() -> Dossier:
    return replace(normal(), version=2)


def other_agency() -> Dossier:
    dossier = with_intake(
        normal(),
        handling_agency="Sở Nông nghiệp và Môi trường tỉnh Tây Ninh",
        procedure_code="1.012753",
        procedure_name="Đăng ký biến động quyền sử dụng đất",
        limit_amount=10,
        limit_unit="working_day",
    )
    return replace(dossier, due=None)


REASON = (
    "Tờ khai chưa có chữ ký của người yêu cầu; giấy chứng sinh là bản photo, chưa được chứng thực."
)
ASKED = (
    "Tờ khai đăng ký khai sinh theo mẫu, có chữ ký của người yêu cầu",
    "Giấy chứng sinh (bản chính)",
)


def awaiting() -> Dossier:
    """Asked to be completed, once, with the reason and until when."""
    return replace(
        normal(),
        status=Status.AWAITING_SUPPLEMENT,
        asked_at=RECEIVED.replace(hour=16, minute=5),
        asked_for=ASKED,
        asked_reason=REASON,
        asked_by="Trần Thị Hồng Đào",
        answer_by=date(2026, 12, 7),
    )


def refused() -> Dossier:
    return replace(
        normal(),
        status=Status.REFUSED,
        received_at=None,
        due=None,
        closing_reason="Thủ tục này thuộc thẩm quyền của Sở Tư pháp tỉnh Tây Ninh.",
        closed_at=RECEIVED.replace(hour=16, minute=10),
        closed_by="Trần Thị Hồng Đào",
    )


def returned() -> Dossier:
    return replace(
        normal(),
        status=Status.RETURNED,
        result=Result("125/2026", date(2026, 11, 23), DUE, summary="Giấy khai sinh và trích lục"),
        handing=Handing(
            "Nguyễn Văn Đạo",
            DUE.replace(hour=9, minute=4),
            receiver_id="079203001234",
            given_by="Trần Thị Hồng Đào",
        ),
    )


HEAD = "Nguyễn Hữu Phước"
LONGER = DUE.replace(day=30)


def extended() -> Dossier:
    """Apologised for once, with a letter the day after receipt."""
    letter = Extension(
        "12/PXL",
        "Chờ kết quả xác minh của Ủy ban nhân dân xã Bình Thạnh",
        DUE,
        LONGER,
        RECEIVED.replace(day=21, hour=9, minute=10),
        HEAD,
    )
    return replace(normal(), due=due(LONGER), version=2, extensions=1, extension=letter)


def stopped() -> Dossier:
    return replace(
        normal(),
        status=Status.STOPPED,
        closing_reason="Người yêu cầu không hoàn thiện hồ sơ trong thời hạn đã thông báo.",
        closed_at=DUE.replace(hour=10, minute=20),
        closed_by="Trần Thị Hồng Đào",
        legal_ground="Khoản 5 Điều 19 Nghị định số 118/2025/NĐ-CP",
        closing_signed_by=HEAD,
    )


def certified() -> Dossier:
    """Copies of papers whose pages are counted."""
    parts = (
        PartReceived("Bằng tốt nghiệp đại học", certified_copies=5, pages=2),
        PartReceived("Sổ hộ khẩu gia đình", certified_copies=2, pages=16),
        PartReceived("Căn cước", originals=1, kind="present"),
    )
    return with_intake(
        normal(),
        procedure_name=CERTIFICATION,
        procedure_code="2.000815",
        sector="Chứng thực",
        parts=parts,
    )


def passages_of(count: int) -> tuple[Passage, ...]:
    """The folder to the officer and back, and again; the last is taken over by nobody."""
    desk = Holder(HolderKind.DESK)
    there = Passage(
        desk,
        OFFICER,
        RECEIVED.replace(hour=15, minute=50),
        "Trần Thị Hồng Đào",
        OFFICER.name,
        RECEIVED.replace(hour=15, minute=58),
        judged=Judged.EARLY,
    )
    back = Passage(
        OFFICER,
        desk,
        DUE.replace(hour=8),
        OFFICER.name,
        "Trần Thị Hồng Đào",
        DUE.replace(hour=8, minute=7),
        note="Kèm dự thảo kết quả",
    )
    made = [(there, back)[n % 2] for n in range(count)]
    if made:
        made[-1] = replace(made[-1], taker="", taken_at=None, judged=None)
    return tuple(made)


def of_the_same_person(count: int) -> tuple[Dossier, ...]:
    kinds = (certified(), normal(), corrected(), other_agency())
    return tuple(
        with_number(kinds[n % len(kinds)], f"H40.15.03-261120-{49 + n:04d}") for n in range(count)
    )


def at_its_worst(dossier: Dossier) -> Dossier:
    """The same stage, with 33 papers asked for and everything as long as it gets."""
    papers = tuple(part.name for part in long_names().intake.parts)
    worst = replace(dossier, intake=long_names().intake, version=2)
    if dossier.asked_at:
        worst = replace(worst, asked_for=papers, asked_reason=REASON * 6)
    if dossier.extension:
        long_letter = replace(dossier.extension, letter_no="7", reason=REASON * 12)
        worst = replace(worst, extension=long_letter)
    if dossier.legal_ground:
        worst = replace(worst, legal_ground=REASON * 3)
    if dossier.handing and dossier.result:
        by_post = replace(dossier.handing, way=ReturnBy.POST, tracking_no="EA123456789VN")
        no = Result(
            "1250/QĐ-UBND-TTPVHCC", date(2026, 11, 23), DUE, Outcome.REFUSED, summary=REASON * 3
        )
        worst = replace(worst, handing=by_post, result=no)
    return replace(worst, closing_reason=dossier.closing_reason and REASON * 12)


FORM_SAMPLES = {
    "supplement_request": {
        "normal": (awaiting(), 1),
        "undated": (replace(awaiting(), answer_by=None, received_at=None, due=None), 1),
        "long": (at_its_worst(awaiting()), 2),
    },
    "refusal": {"normal": (refused(), 1), "long": (at_its_worst(refused()), 2)},
    "result_receipt": {"normal": (returned(), 1), "long": (at_its_worst(returned()), 2)},
    "extension_letter": {
        "normal": (extended(), 1),
        "long": (at_its_worst(extended()), 2),
        "rules_of_2018": (replace(extended(), rule_set="2018"), 1),
    },
    "stop_notice": {
        "normal": (stopped(), 1),
        "long": (at_its_worst(stopped()), 2),
        "rules_of_2018": (replace(stopped(), rule_set="2018", legal_ground=""), 1),
    },
}
"""What each of the later forms is made of; forms not named here take SAMPLES."""


def manifest(count: int = 20, to: Holder = OFFICER) -> Manifest:
    """A pile of folders; every seventh has the longest name there is, every fifth no due date."""
    lines = tuple(
        replace(
            manifest_line(long_names() if n % 7 == 3 else normal()),
            dossier_no=f"H40.15.03-261120-{n:04d}",
            sets=1 + (n % 9 == 4),
            due_at=None if n % 5 == 4 else DUE,
            note="Hồ sơ gấp, lãnh đạo chờ" if n % 6 == 5 else "",
        )
        for n in range(1, count + 1)
    )
    return Manifest(
        "BG-7K2M-261120-0003",
        "Trung tâm Phục vụ hành chính công xã Mỹ Yên, Quầy 1",
        to,
        RECEIVED.replace(hour=16, minute=30),
        "Trần Thị Hồng Đào",
        lines,
    )


TRIAL = "TEST-7K2M4XB9"

SAMPLES = {
    "normal": (normal(), 1),
    "long": (long_names(), 1),
    "no_phone": (no_phone(), 1),
    "organisation": (organisation(), 1),
    "provisional": (provisional(), 1),
    "reprint": (corrected(), 3),
    "other_agency": (other_agency(), 1),
    "certified": (certified(), 1),
}


LABELS = {
    name: SAMPLES[name]
    for name in ("normal", "long", "organisation", "provisional", "other_agency", "certified")
}
"""The label says little: the other samples would look the same."""


def samples_of(form: str) -> dict[str, tuple[Dossier, int]]:
    """Dossiers a form can be printed of, with the copy it is."""
    return LABELS if form == "label" else FORM_SAMPLES.get(form, SAMPLES)


_BESIDE = {
    "control_slip": {
        "normal": Beside(passages_of(2)),
        "long": Beside(passages_of(21)),
        "other_agency": Beside(passages_of(1)),
    },
    "receipt_list": {
        "normal": Beside(others=of_the_same_person(4)),
        "long": Beside(others=of_the_same_person(12)),
        "certified": Beside(others=of_the_same_person(1)),
    },
}


def beside_of(form: str, name: str) -> Beside:
    """What a sample's form tells besides its dossier; most forms tell nothing."""
    return _BESIDE.get(form, {}).get(name, NOTHING_BESIDE)


def made_of(form: str, paper: str, name: str = "normal", unit: Unit = UNIT) -> bytes:
    """A sample as a PDF, in the words of its own rule set."""
    dossier, copy = samples_of(form)[name]
    words = words_for(dossier.rule_set)
    return render(form, paper, dossier, unit, words, copy, beside_of(form, name))
