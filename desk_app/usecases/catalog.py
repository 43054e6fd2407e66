"""The procedures offered at this desk."""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.domain.procedures import Procedure
from desk_app.domain.search import Sought, rank_of, sought, tokens
from desk_app.store import queries
from desk_app.usecases.desk import Desk


@dataclass(frozen=True, slots=True)
class ProcedureHit:
    """One line of the list that opens while typing."""

    code: str
    name: str
    sector: str
    confidence: str
    is_limit_known: bool


def procedure(desk: Desk, code: str) -> Procedure | None:
    with desk.book.look() as look:
        return desk.rules.procedure(look, code)


def hit_of(found: Procedure) -> ProcedureHit:
    return ProcedureHit(
        found.code, found.name, found.sector, found.confidence.value, found.limit is not None
    )


_READY: dict[tuple[str, str, str], Sought] = {}


def _sought(one: Procedure) -> Sought:
    key = (one.code, one.name, one.sector)
    if key not in _READY:
        _READY[key] = sought(f"{one.name} {one.sector}", one.code)
    return _READY[key]


def _plain_name(one: Procedure) -> str:
    """Half of the catalogue begins every name with the word for procedure; it says nothing."""
    return one.name.removeprefix("Thủ tục ")


def best_matches(
    procedures: tuple[Procedure, ...], text: str, use: dict[str, int], limit: int
) -> tuple[ProcedureHit, ...]:
    """Procedures answering what was typed: best match first, then the most used."""
    asked = tokens(text)
    ranked = [
        ((place, -use.get(one.code, 0), len(_plain_name(one)), one.code), one)
        for one in procedures
        if not one.is_hidden and (place := rank_of(asked, _sought(one))) is not None
    ]
    ranked.sort(key=lambda pair: pair[0])
    return tuple(hit_of(one) for _, one in ranked[:limit])


def search_procedures(desk: Desk, text: str, limit: int = 20) -> tuple[ProcedureHit, ...]:
    with desk.book.look() as look:
        use = queries.procedure_use(look, max(0, look.head().seq - 5_000))
    return best_matches(_offered(desk), text, use, limit)


def _offered(desk: Desk) -> tuple[Procedure, ...]:
    return desk.rules.offered(desk.book)
