"""What to tell about a scan beside what it opens: voided, lost, replaced, another unit's."""

from __future__ import annotations

from desk_app.domain.dossier import Dossier
from desk_app.domain.numbering import DossierNo, parse_dossier_no
from desk_app.domain.paper import receipts_printed
from desk_app.domain.problems import Problem
from desk_app.domain.scanning import Scan, ScanKind
from desk_app.store import numbers, queries
from desk_app.store.book import Look
from desk_app.usecases.desk import Desk


def explain(desk: Desk, scan: Scan) -> Problem | None:
    """Why a scan opens nothing here, or why its paper is not the newest; None: all is well.

    `number_replaced`, `receipt_superseded` and `receipt_version_unknown` tell of dossiers that are
    here all the same; every other answer means that there is none to open.
    """
    if scan.kind is not ScanKind.DOSSIER or scan.dossier_no is None:
        return next(iter(scan.problems), None) if scan.kind is ScanKind.UNKNOWN else None
    number = parse_dossier_no(scan.dossier_no)
    if number is None:
        return Problem("dossier_no", "not_a_date", {"value": scan.dossier_no})
    with desk.book.look() as look:
        state = numbers.number_state(look, number.text)
        if state is None:
            return _never_here(desk, look, number)
        return _known(look, number, *state, version=scan.version)


def _known(
    look: Look, number: DossierNo, state: str, reason: str, version: int | None
) -> Problem | None:
    if state == "voided":
        return Problem("dossier_no", "number_voided", {"reason": reason})
    dossier_id = queries.dossier_id_of(look, number.text)
    dossier = look.dossier(dossier_id) if dossier_id else None
    if dossier is None:
        params = {"number": number.text, "reason": reason}
        return Problem("dossier_no", "number_on_paper_only", params)
    if state == "former":
        params = {"number": number.text, "now": dossier.dossier_no}
        return Problem("dossier_no", "number_replaced", params)
    return _older_paper(dossier, version)


def _older_paper(dossier: Dossier, version: int | None) -> Problem | None:
    """Whether the paper in hand was replaced. Bars say no version: then only that there are two
    receipts about, once the newer one was printed.
    """
    if version is not None and version < dossier.version:
        params = {"version": dossier.version, "this": version}
        return Problem("dossier_no", "receipt_superseded", params)
    if version is None and dossier.version > 1 and receipts_printed(dossier):
        return Problem("dossier_no", "receipt_version_unknown", {"version": dossier.version})
    return None


def _never_here(desk: Desk, look: Look, number: DossierNo) -> Problem:
    """A well-built number this desk has never given or met."""
    text, agency = number.text, number.agency_code
    if number.is_provisional and number.station_tag == desk.station_tag:
        return Problem("dossier_no", "unknown_dossier", {"got": text})
    granted = [grant for grant in numbers.grants(look) if grant.agency_code == agency]
    if agency and agency != desk.unit.agency_code and not granted:
        params = {"number": text, "agency": agency}
        return Problem("dossier_no", "number_of_another_unit", params)
    if any(grant.first <= number.running <= grant.last for grant in granted):
        return Problem("dossier_no", "number_not_given", {"number": text})
    return Problem("dossier_no", "number_of_another_counter", {"number": text})
