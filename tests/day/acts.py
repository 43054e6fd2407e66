"""What honest clerks do all day: every act moves the record and the paper together."""

from __future__ import annotations

from desk_app.domain.dossier import Dossier, Holder, Status
from desk_app.domain.paper import RECEIPT
from desk_app.domain.quick import QuickDraft
from desk_app.domain.returning import ReturnDraft
from desk_app.usecases.finding import show
from desk_app.usecases.handing import hand_over, take_over
from desk_app.usecases.printing import PrintedPage, printed
from desk_app.usecases.quick import quick_entry
from desk_app.usecases.receiving import receive, refuse, request_supplement
from desk_app.usecases.returning import give_back
from desk_app.usecases.steps import record
from tests.day.people import NEIGHBOUR, errand, somebody
from tests.day.reading import code_on
from tests.day.world import AGENCY, OFFICERS, SHELVES, TRAY, Folder, Stage, Station, World

COPIES = "2.000815"
"""Chứng thực bản sao từ bản chính: done on the spot."""


def print_receipt(station: Station, dossier: Dossier) -> None:
    """The page goes out; what is on it is the printing's own tests' matter."""
    copy = dossier.copies_of("receipt") + 1
    no, version = dossier.dossier_no, dossier.version
    sealer = station.desk.sealer
    key = sealer.public_key if sealer else ""
    page = PrintedPage(b"", copy, "", RECEIPT, "a5", version, no, signed_with=key)
    printed(station.desk, page)


def put_in_tray(station: Station, dossier: Dossier) -> Folder:
    """A folder is begun: the receipt's office copy lies on top of it."""
    folder = Folder(dossier.dossier_no, code_on(station.desk, dossier), TRAY)
    station.folders.append(folder)
    return folder


def renew_receipt(station: Station, folder: Folder) -> None:
    """A new version is printed, and takes the place of the old one in the folder."""
    dossier = show(station.desk, folder.no)
    print_receipt(station, dossier)
    folder.code = code_on(station.desk, dossier)


# --- at the counter ----------------------------------------------------------------------------


def take_in(world: World, station: Station) -> Folder:
    dossier = receive(station.desk, errand(world, station))
    station.received += 1
    station.clock.pass_(seconds=20)
    print_receipt(station, dossier)
    return put_in_tray(station, dossier)


def certify(world: World, station: Station) -> None:
    """Quick entries; one person may well bring two papers of one kind, one after the other."""
    person = world.lot.choice([NEIGHBOUR, somebody(world)])
    for _ in range(world.lot.choice([1, 1, 2])):
        station.books += 1
        station.received += 1
        draft = QuickDraft(
            COPIES,
            person,
            copies=2,
            pages=1,
            book_no=f"{station.books:04d}/2026",
            fee=4_000,
            receipt_series=station.pad.series,
            receipt_no=station.pad.tear_off(),
        )
        quick_entry(station.desk, draft)
        station.clock.pass_(seconds=40)


def turn_away(world: World, station: Station) -> None:
    refuse(station.desk, errand(world, station), "Không thuộc thẩm quyền")


def send_for_papers(world: World, station: Station) -> None:
    """Incomplete: the citizen takes everything home again with Form 02; nothing stays here."""
    asked = request_supplement(station.desk, errand(world, station), ["Giấy chứng sinh"], "Thiếu")
    station.asked_at_intake.append(asked.dossier_no)


def take_in_completed(world: World, station: Station) -> None:
    if not station.asked_at_intake:
        return
    no = station.asked_at_intake.pop(0)
    record(station.desk, no, "supplemented", {})
    dossier = record(station.desk, no, "received", {})
    station.received += 1
    print_receipt(station, dossier)
    put_in_tray(station, dossier)


def ask_for_papers(world: World, station: Station) -> None:
    for folder in _some(world, station, 1, Stage.NEW):
        if show(station.desk, folder.no).supplement_requests:
            continue  # a second request needs the head
        given = {"papers": ["Giấy xác nhận"], "reason": "Bản chụp mờ"}
        record(station.desk, folder.no, "supplement_requested", given)
        folder.stage = Stage.WAITING


def ask_for_money(world: World, station: Station) -> None:
    for folder in _some(world, station, 1, Stage.NEW):
        given = {"fees": [{"name": "Lệ phí", "amount": 8000}]}
        record(station.desk, folder.no, "payment_requested", given)
        folder.stage = Stage.WAITING


def take_what_was_missing(world: World, station: Station) -> None:
    for folder in _some(world, station, 1, Stage.WAITING):
        if show(station.desk, folder.no).status is Status.AWAITING_PAYMENT:
            pad = station.pad
            paid = {"receipt_series": pad.series, "receipt_no": pad.tear_off()}
            fee = {"name": "Lệ phí", "amount": 8000, **paid}
            record(station.desk, folder.no, "paid", {"fees": [fee]})
        else:
            parts = [{"name": "Giấy xác nhận", "originals": 1}]
            record(station.desk, folder.no, "supplemented", {"parts": parts})
            renew_receipt(station, folder)
        folder.stage = Stage.NEW


def correct(world: World, station: Station) -> None:
    for folder in _some(world, station, 1, Stage.NEW, Stage.SOLVING):
        note = f"Đính chính lúc {station.clock.now():%H:%M:%S}"
        record(station.desk, folder.no, "corrected", {"reason": "Ghi thiếu", "note": note})
        renew_receipt(station, folder)


def extend(world: World, station: Station) -> None:
    for folder in _some(world, station, 1, Stage.SOLVING):
        if show(station.desk, folder.no).extensions:
            continue
        given = {"letter_no": "12/PXL", "reason": "Xác minh", "due_on": "2026-11-20"}
        record(station.desk, folder.no, "extended", given)
        renew_receipt(station, folder)


def withdraw(world: World, station: Station) -> None:
    for folder in _some(world, station, 1, Stage.NEW, Stage.WAITING):
        dossier = record(station.desk, folder.no, "withdrawn", {"reason": "Đổi ý"})
        given = {"receiver": dossier.intake.applicant.name}
        record(station.desk, folder.no, "papers_given_back", given)
        _gone(folder)


def return_result(world: World, station: Station) -> None:
    for folder in _some(world, station, 1, Stage.SHELVED):
        hand_to_citizen(station, folder)


def hand_to_citizen(station: Station, folder: Folder) -> None:
    receiver = show(station.desk, folder.no).intake.applicant.name
    give_back(station.desk, folder.no, ReturnDraft(receiver))
    _gone(folder)


def _gone(folder: Folder) -> None:
    folder.at, folder.stage = None, Stage.DONE


# --- the folder's way --------------------------------------------------------------------------


def send_pile(world: World, station: Station) -> None:
    pile = _some(world, station, world.lot.randint(1, 6), Stage.NEW)
    send(station, pile, world.lot.choice([*OFFICERS * 3, AGENCY]))


def send(station: Station, pile: list[Folder], to: Holder) -> None:
    if not pile:
        return
    made = hand_over(station.desk, [folder.no for folder in pile], to)
    for folder in pile:
        folder.at, folder.stage, folder.manifest_no = None, Stage.CARRIED, made.manifest_no


def take_over_pile(world: World, station: Station) -> None:
    for carried in _some(world, station, 1, Stage.CARRIED):
        arrive(station, carried.manifest_no)


def arrive(station: Station, manifest_no: str) -> None:
    """Whoever gets the pile scans it and puts it on his desk."""
    pile = [one for one in station.honest(Stage.CARRIED) if one.manifest_no == manifest_no]
    to = show(station.desk, pile[0].no).handed_to
    assert to is not None
    take_over(station.desk, manifest_no, [folder.no for folder in pile], to.name)
    for folder in pile:
        folder.at, folder.stage = to, Stage.SOLVING


def bring_back(world: World, station: Station) -> None:
    pile = _some(world, station, world.lot.randint(1, 5), Stage.SOLVING)
    if pile:
        hand_over(station.desk, [folder.no for folder in pile], TRAY)
    for folder in pile:
        folder.at, folder.stage = TRAY, Stage.BACK


def shelve(world: World, station: Station) -> None:
    """The result is recorded and the folder goes on the shelf, in one walk."""
    pile = _some(world, station, world.lot.randint(1, 4), Stage.BACK)
    if pile:
        put_on_shelf(station, pile, world.lot.choice(SHELVES))


def put_on_shelf(station: Station, pile: list[Folder], shelf: Holder) -> None:
    for folder in pile:
        record_result(station, folder)
        station.clock.pass_(seconds=20)  # its number and day are read off the paper
    hand_over(station.desk, [folder.no for folder in pile], shelf)
    for folder in pile:
        folder.at, folder.stage = shelf, Stage.SHELVED


def record_result(station: Station, folder: Folder) -> None:
    today = station.clock.now().date().isoformat()
    given = {"result_no": f"{folder.no[-4:]}/TLKH", "issued_on": today}
    record(station.desk, folder.no, "result_ready", given)


def _some(world: World, station: Station, most: int, *stages: Stage) -> list[Folder]:
    there = station.honest(*stages)
    return world.lot.sample(there, min(most, len(there)))
