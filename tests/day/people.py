"""The people who come: no two with one number, many with one name."""

from __future__ import annotations

from datetime import date

from desk_app.domain.dossier import FeeLine, PartReceived, Party
from desk_app.domain.intake import IntakeDraft
from desk_app.domain.procedures import Channel
from tests.day.world import Station, World
from tests.support.drafts import MARRIAGE, MARRIAGE_ON_THE_SPOT, PARENTHOOD

NAMES = (
    "Nguyễn Văn Út",
    "Trần Thị Hồng Đào",
    "Vừ A Dính",
    "H'Hen Niê",
    "Công Tằng Tôn Nữ Nguyễn Thị Hoàng Phương Thảo Nguyên",
    "Y Ngông Niê Kdăm",
    "Đỗ Minh Ữ",
)
PROCEDURES = (MARRIAGE, MARRIAGE_ON_THE_SPOT, PARENTHOOD)
PARTS = (PartReceived("Tờ khai theo mẫu", originals=1),)
NEIGHBOUR = Party("Nguyễn Văn Út", personal_id="080079000321", phone="0977000111")
"""Goes to the office for half the hamlet."""


def somebody(world: World) -> Party:
    """A new person. One in eight has no number with them."""
    world.people += 1
    n, lot = world.people, world.lot
    number = f"0800{n % 60 + 30:02d}{n:06d}" if lot.random() > 0.125 else ""
    born = date(1900 + n % 60 + 30, 1 + n % 12, 1 + n % 28)
    return Party(lot.choice(NAMES), personal_id=number, phone=f"0912{n:06d}", born_on=born)


def errand(world: World, station: Station, procedure: str = "") -> IntakeDraft:
    """What one of them brings: now and then through a neighbour, by post, with a fee paid."""
    lot, person = world.lot, somebody(world)
    is_by_neighbour = lot.random() < 0.15
    fees: tuple[FeeLine, ...] = ()
    if lot.random() < 0.25:
        pad = station.pad
        fees = (FeeLine("Lệ phí hộ tịch", 8_000, "charge", pad.series, pad.tear_off()),)
    return IntakeDraft(
        procedure_code=procedure or lot.choice(PROCEDURES),
        applicant=NEIGHBOUR if is_by_neighbour else person,
        owner=person if is_by_neighbour else None,
        authority="Giấy ủy quyền" if is_by_neighbour else "",
        channel=lot.choice([Channel.DIRECT] * 8 + [Channel.POST, Channel.ONLINE]),
        parts=PARTS,
        fees=fees,
    )
