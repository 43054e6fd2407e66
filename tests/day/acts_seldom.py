"""What honest clerks do now and then, and what must not be taken for a mishap."""

from __future__ import annotations

from dataclasses import replace

from desk_app.domain.paper import RESULT_RECEIPT
from desk_app.domain.quick import line_as_is
from desk_app.usecases.figures import today
from desk_app.usecases.finding import show
from desk_app.usecases.handing import hand_over
from desk_app.usecases.printing import PrintedPage, printed
from desk_app.usecases.quick import correct_line, quick_lines
from desk_app.usecases.receiving import receive
from desk_app.usecases.steps import record, void_number
from tests.day import acts
from tests.day.people import errand
from tests.day.world import AGENCY, TRAY, Stage, Station, World


def correct_a_certification(world: World, station: Station) -> None:
    """A quick entry has no receipt: its new version wants none."""
    lines = quick_lines(station.desk, station.clock.now().date())
    if lines:
        no = world.lot.choice(lines).dossier_no
        wrong = line_as_is(show(station.desk, no))
        correct_line(station.desk, no, replace(wrong, copies=wrong.copies + 1), "Gõ nhầm số bản")


def void_the_next_number(world: World, station: Station) -> None:
    """A receipt was spoilt in a neighbour's printer: its number is voided and no paper is left."""
    void_number(station.desk, today(station.desk).next_no, {"reason": "Giấy hỏng"})


def call_a_pile_back(world: World, station: Station) -> None:
    """The messenger is stopped at the door: what was handed over is scanned into the tray again."""
    for folder in station.honest(Stage.CARRIED)[:1]:
        hand_over(station.desk, [folder.no], TRAY)
        folder.at, folder.stage = TRAY, Stage.NEW


def stop(world: World, station: Station) -> None:
    """Form 05, and the citizen gets the papers again."""
    for folder in station.honest(Stage.WAITING)[:1]:
        given = {"reason": "Không bổ sung", "legal_ground": "Điều 19", "signed_by": "Chủ tịch"}
        dossier = record(station.desk, folder.no, "stopped", given)
        receiver = {"receiver": dossier.intake.applicant.name}
        record(station.desk, folder.no, "papers_given_back", receiver)
        folder.at, folder.stage = None, Stage.DONE


def take_in_for_another_agency(world: World, station: Station) -> None:
    """Its clock starts there: the receipt gets its date, as a second version, at taking over."""
    draft = replace(errand(world, station), handling_agency=AGENCY.name)
    dossier = receive(station.desk, draft)
    station.received += 1
    acts.print_receipt(station, dossier)
    folder = acts.put_in_tray(station, dossier)
    acts.send(station, [folder], AGENCY)
    acts.arrive(station, folder.manifest_no)
    acts.renew_receipt(station, folder)


def return_with_its_paper(world: World, station: Station) -> None:
    """The result's own receipt is printed, twice over: it is no receipt of an intake."""
    for folder in station.honest(Stage.SHELVED)[:1]:
        acts.hand_to_citizen(station, folder)
        dossier = show(station.desk, folder.no)
        for copy in (1, 2):
            page = (b"", copy, "", RESULT_RECEIPT, "a5", dossier.version, dossier.dossier_no)
            printed(station.desk, PrintedPage(*page))
