"""Finding dossiers and people, and reading one dossier whole."""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.domain.dossier import Dossier, Party
from desk_app.domain.entries import Entry
from desk_app.domain.problems import Problem, Refused
from desk_app.store import numbers, queries
from desk_app.store.book import Look
from desk_app.store.queries import DossierRow
from desk_app.usecases.desk import Desk

__all__ = ["DossierRow"]


@dataclass(frozen=True, slots=True)
class Page:
    """A dossier with its timeline, in the order it was written."""

    dossier: Dossier
    history: tuple[Entry, ...]


def find(desk: Desk, text: str, limit: int = 50) -> tuple[DossierRow, ...]:
    """Dossiers in which every typed word occurs (accents do not matter), newest first."""
    with desk.book.look() as look:
        return queries.search(look, text, limit)


def newest(desk: Desk, limit: int, before: int | None = None) -> tuple[DossierRow, ...]:
    with desk.book.look() as look:
        return queries.newest(look, limit, before if before is not None else 2**62)


def page_of(desk: Desk, text: str, limit: int, before: int | None) -> tuple[DossierRow, ...]:
    """One page of the register: what was typed, from below row `before`."""
    with desk.book.look() as look:
        return queries.search(look, text, limit, before if before is not None else 2**62)


def show(desk: Desk, dossier_no: str) -> Dossier:
    """The dossier of a number, present or former. Raises Refused for one that has none."""
    with desk.book.look() as look:
        return dossier_of(look, dossier_no)


def show_page(desk: Desk, dossier_no: str) -> Page:
    with desk.book.look() as look:
        dossier = dossier_of(look, dossier_no)
        return Page(dossier, look.history(dossier.dossier_id))


def dossier_of(look: Look, dossier_no: str) -> Dossier:
    wanted = dossier_no.strip().upper()
    dossier_id = queries.dossier_id_of(look, wanted)
    dossier = look.dossier(dossier_id) if dossier_id else None
    if dossier is not None:
        return dossier
    state = numbers.number_state(look, wanted)
    if state is not None and state[0] == "voided":
        raise Refused(Problem("dossier_no", "number_voided", {"reason": state[1]}))
    raise Refused(Problem("dossier_no", "unknown_dossier", {"got": dossier_no[:60]}))


def known_people(desk: Desk, text: str, limit: int = 5) -> tuple[Party, ...]:
    """People met before, by number, phone or beginning of the name."""
    with desk.book.look() as look:
        return queries.known_people(look, text, limit)
