"""Drafts as a clerk would enter them, as values and as the JSON a script sends."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from desk_app.domain.dossier import PartReceived, Party
from desk_app.domain.intake import IntakeDraft
from desk_app.domain.procedures import Channel

MARRIAGE = "1.000894"
"""Đăng ký kết hôn: one working day."""
MARRIAGE_ON_THE_SPOT = "1.000593"
"""Đăng ký kết hôn lưu động: five working days."""
PARENTHOOD = "1.001022"
"""Đăng ký nhận cha, mẹ, con: three working days."""
DEATH = "1.000656"
"""Đăng ký khai tử: the same day."""
LIMIT_UNKNOWN = "1.001731"
"""Hỗ trợ chi phí mai táng: the source gives no limit."""

HONG_DAO = Party(
    name="Trần Thị Hồng Đào",
    personal_id="080185012345",
    phone="0912345678",
    address="Ấp 1, xã Mỹ Yên, tỉnh Tây Ninh",
    born_on=date(1985, 3, 14),
)
VAN_UT = Party(name="Nguyễn Văn Út", personal_id="080079000321", phone="0977000111")
COMPANY = Party(name="Công ty TNHH Đất Lành", tax_code="0100109106")

PAPERS = (
    PartReceived("Tờ khai đăng ký kết hôn", originals=1),
    PartReceived("Giấy xác nhận tình trạng hôn nhân", originals=1, photocopies=1),
)


def draft(**changes: Any) -> IntakeDraft:
    """A whole draft; what is named is changed."""
    whole = IntakeDraft(
        procedure_code=MARRIAGE,
        applicant=HONG_DAO,
        channel=Channel.DIRECT,
        parts=PAPERS,
        note="Hẹn trả buổi sáng",
    )
    return replace(whole, **changes)


def draft_json(**changes: Any) -> dict[str, Any]:
    """The same as plain JSON; None takes a field away."""
    whole: dict[str, Any] = {
        "procedure_code": MARRIAGE,
        "applicant": {
            "name": "Trần Thị Hồng Đào",
            "personal_id": "080185012345",
            "phone": "0912 345 678",
            "address": "Ấp 1, xã Mỹ Yên, tỉnh Tây Ninh",
            "born_on": "14/03/1985",
        },
        "parts": [
            {"name": "Tờ khai đăng ký kết hôn", "originals": 1},
            {"name": "Giấy xác nhận tình trạng hôn nhân", "originals": 1, "photocopies": 1},
        ],
        "sets": 1,
        "channel": "direct",
        "return_by": "counter",
        "note": "Hẹn trả buổi sáng",
    }
    whole.update(changes)
    return {name: value for name, value in whole.items() if value is not None}
