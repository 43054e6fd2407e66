"""Pictures of what the window says of a receipt that was scanned."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from desk_app.domain.seals import Seal
from desk_app.usecases.desk import Desk
from desk_app.usecases.finding import show
from desk_app.usecases.printing import page_for, printed
from desk_app.usecases.sealing import seal_for
from desk_app.usecases.steps import record
from sync.sealing import StationSealer
from ui.window import Window


def seal_of(desk: Desk, number: str) -> Seal:
    """The seal of the receipt as it would be printed now."""
    seal = seal_for(desk, show(desk, number), "receipt")
    assert seal is not None
    return seal


def _receipt(window: Window) -> tuple[Desk, Seal]:
    """A dossier whose receipt this desk has signed and printed."""
    desk: Desk = window.shell._tools.desk
    if desk.sealer is None:
        folder = Path(tempfile.gettempdir()) / "commune-desk-pictures"
        desk.sealer = StationSealer(folder, desk.station)
    number = window.actions.page_of("", 1, None)[0].dossier_no
    printed(desk, page_for(desk, number))
    return desk, seal_of(desk, number)


def paper_genuine(window: Window) -> None:
    window.shell.scan(_receipt(window)[1].text)


def paper_replaced(window: Window) -> None:
    desk, seal = _receipt(window)
    wrong = {
        "reason": "Gõ nhầm tên và thiếu giấy tờ",
        "applicant": {"name": "Lê Thị Diễm Hằng Nga", "phone": "0912345678"},
        "parts": [
            {"name": "Tờ khai theo mẫu", "originals": 1},
            {"name": "Giấy chứng sinh", "originals": 1, "photocopies": 2},
        ],
        "sets": 2,
        "note": "Gọi trước khi trả",
    }
    record(desk, seal.stamp.dossier_no, "corrected", wrong)
    printed(desk, page_for(desk, seal.stamp.dossier_no))
    window.shell.scan(seal.text)


def paper_altered(window: Window) -> None:
    _, seal = _receipt(window)
    due = seal.stamp.due_at
    assert due is not None
    forged = replace(seal.stamp, due_at=due.replace(month=11, day=20))
    window.shell.scan(Seal(forged, seal.signature).text)


def paper_of_unknown_station(window: Window) -> None:
    _, seal = _receipt(window)
    other = replace(seal.stamp, dossier_no="H40.15.03-261120-0801", station_tag="7K2B")
    window.shell.enter("return")
    window.shell.scan(Seal(other, seal.signature).text)


def paper_altered_at_return(window: Window) -> None:
    _, seal = _receipt(window)
    window.shell.enter("return")
    window.shell.scan(seal.text[:-1] + ("2" if seal.text[-1] != "2" else "3"))


SCENES: dict[str, Callable[[Window], None]] = {
    "paper_genuine": paper_genuine,
    "paper_replaced": paper_replaced,
    "paper_altered": paper_altered,
    "paper_of_unknown_station": paper_of_unknown_station,
    "paper_altered_at_return": paper_altered_at_return,
}
