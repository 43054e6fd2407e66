"""What a journal line does to the tables. The same code writes at the counter and at a replay.

Statements are built once; SQLAlchemy keeps their compiled form.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import bindparam, func, insert, literal_column, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from desk_app.domain.codec import canonical, plain
from desk_app.domain.dossier import Dossier, Party
from desk_app.domain.entries import (
    ClerkNamed,
    DayClosed,
    DeskOpened,
    Enrolled,
    Entry,
    Fact,
    HandedOver,
    LossAccepted,
    NumberGranted,
    NumberVoided,
    ReceiptPrinted,
    TakenOver,
)
from desk_app.domain.moments import local, moment_text
from desk_app.domain.numbering import parse_dossier_no
from desk_app.domain.paper import receipts_printed
from desk_app.domain.paper_facts import (
    FindingSettled,
    SlipSpoiled,
    SlipsPrinted,
    StationKeyed,
    StockTaken,
)
from desk_app.domain.search import fold
from desk_app.store import projected_counts as counts
from desk_app.store import projected_slips as slips
from desk_app.store import schema
from desk_app.store.prepared import Prepared

_FIXED = ("n", "dossier_id")
_NEW_DOSSIER = Prepared(insert(schema.dossiers))
# A dossier's row is named after the first line this station holds about it.
_FIRST_LINE = Prepared(
    select(func.min(schema.journal.c.seq)).where(schema.journal.c.dossier_id == bindparam("the_id"))
)
_CHANGED_DOSSIER = Prepared(
    update(schema.dossiers)
    .where(schema.dossiers.c.n == bindparam("the_n"))
    .values({c.name: bindparam(c.name) for c in schema.dossiers.columns if c.name not in _FIXED})
)
_words_row: dict[str, Any] = {"rowid": bindparam("rowid"), "words": bindparam("words")}
_NEW_WORDS = Prepared(insert(schema.search).values(_words_row))
# An index without content is told what to forget.
_OLD_WORDS = Prepared(
    insert(schema.search).values({**_words_row, "dossier_search": literal_column("'delete'")})
)
_NEW_PRINT = Prepared(insert(schema.prints))
_NEW_HANDOVER = Prepared(insert(schema.handovers))
_handover = schema.handovers.c
_open_handover = select(func.max(_handover.seq)).where(
    _handover.n == bindparam("the_n"), _handover.taken_seq.is_(None)
)
_TAKE_HANDOVER = Prepared(
    update(schema.handovers)
    .where(_handover.seq == _open_handover.scalar_subquery())
    .values(taken_seq=bindparam("the_seq"))
)


def _put(table: Any, *keys: str) -> Prepared:
    """Insert, or overwrite the row with the same key."""
    statement = upsert(table)
    rest = {c.name: statement.excluded[c.name] for c in table.columns if c.name not in keys}
    return Prepared(statement.on_conflict_do_update(index_elements=list(keys), set_=rest))


_PUT_SETTING = _put(schema.settings, "key")
_added = upsert(schema.settings)
_ADD_KEY = Prepared(  # every key this station has signed with, in their order
    _added.on_conflict_do_update(
        index_elements=["key"],
        set_={"value": schema.settings.c.value + " " + _added.excluded["value"]},
    )
)
_PUT_NUMBER = _put(schema.numbers, "dossier_no")
_KEEP_NUMBER = Prepared(insert(schema.numbers).prefix_with("OR IGNORE"))
_PUT_GRANT = _put(schema.grants, "grant_id")
_PUT_PERSON = _put(schema.people, "person_key")
_PUT_CLERK = _put(schema.clerks, "name")
_counted = upsert(schema.counters)
_COUNT_NUMBER = Prepared(
    _counted.on_conflict_do_update(
        index_elements=["grant_id", "day"],
        set_={"last": _counted.excluded["last"]},
        where=_counted.excluded["last"] > schema.counters.c.last,
    )
)
_NO_TALLY = {"received": 0, "returned": 0, "refused": 0, "printed": 0}


def _tally(column: str) -> Prepared:
    one_more = {column: schema.days.c[column] + 1}
    statement = upsert(schema.days).values({**_NO_TALLY, column: 1, "day": bindparam("day")})
    return Prepared(statement.on_conflict_do_update(index_elements=["day"], set_=one_more))


_closing = upsert(schema.days).values(
    {**_NO_TALLY, "day": bindparam("day"), "closed_seq": bindparam("closed_seq")}
)
_CLOSE_DAY = Prepared(
    _closing.on_conflict_do_update(
        index_elements=["day"], set_={"closed_seq": _closing.excluded["closed_seq"]}
    )
)
_TALLY = {
    "received": _tally("received"),
    "returned": _tally("returned"),
    "refused": _tally("refused"),
    "receipt_printed": _tally("printed"),
}


def project(cursor: Any, entry: Entry, before: Dossier | None, after: Dossier | None) -> None:
    """Write what follows from one entry; runs in the transaction of its journal line."""
    if after is not None:
        _project_dossier(cursor, entry, before, after)
        tally = _TALLY.get(entry.kind)
        if tally is not None:
            tally.run(cursor, day=entry.happened_at.date().isoformat())
    else:
        write = _DESK_FACTS.get(type(entry.fact))
        if write is not None:
            write(cursor, entry, entry.fact)


# --- dossiers ----------------------------------------------------------------------------------


def _project_dossier(cursor: Any, entry: Entry, before: Dossier | None, after: Dossier) -> None:
    row = _dossier_row(after)
    if before is None:
        n = entry.seq
        _NEW_DOSSIER.run_row(cursor, {**row, "n": n, "dossier_id": after.dossier_id})
    else:
        n = _FIRST_LINE.run(cursor, the_id=after.dossier_id).fetchone()[0]
        _CHANGED_DOSSIER.run_row(cursor, {**row, "the_n": n})
    if isinstance(entry.fact, ReceiptPrinted):
        _project_print(cursor, entry, entry.fact, n)
        return
    _project_handover(cursor, entry, n)
    if before is None or before.dossier_no != after.dossier_no:
        _use_number(cursor, after, n)
    words = _words(after)
    if before is None or words != _words(before):
        if before is not None:
            _OLD_WORDS.run(cursor, rowid=n, words=_words(before))
        _NEW_WORDS.run(cursor, rowid=n, words=words)
        for party in (
            after.intake.whose,
            after.intake.applicant,
        ):  # who stood here has the last word
            _remember(cursor, party, entry.seq)


def _dossier_row(dossier: Dossier) -> dict[str, object]:
    intake, whose = dossier.intake, dossier.intake.whose
    receipts = receipts_printed(dossier)
    return {
        "dossier_no": dossier.dossier_no,
        "status": dossier.status.value,
        "revision": dossier.revision,
        "version": dossier.version,
        "procedure_code": intake.procedure_code,
        "procedure_name": intake.procedure_name,
        "sector": intake.sector,
        "applicant": intake.applicant.name,
        "owner": whose.name,
        "whose_id": whose.personal_id or whose.tax_code,
        "channel": intake.channel.value,
        "clerk": dossier.received_by,
        "registered_at": moment_text(dossier.registered_at),
        "received_at": moment_text(dossier.received_at) if dossier.received_at else None,
        "due_on": dossier.due.due_on.isoformat() if dossier.due else None,
        "printed": receipts,
        "doubts": len(dossier.open_doubts),
        **_whereabouts(dossier),
        "answer_by": dossier.answer_by.isoformat() if dossier.answer_by else None,
        "phone": intake.applicant.phone,
    }


def _whereabouts(dossier: Dossier) -> dict[str, object]:
    """Who has the folder, to whom it is on its way, when it was ready and when it left."""
    to, result, handing = dossier.handed_to, dossier.result, dossier.handing
    return {
        "holder_kind": dossier.holder.kind.value,
        "holder_name": dossier.holder.name,
        "handed_kind": to.kind.value if to else "",
        "handed_name": to.name if to else "",
        "ready_at": moment_text(result.ready_at) if result else None,
        "returned_at": moment_text(handing.returned_at) if handing else None,
    }


def _words(dossier: Dossier) -> str:
    """What a search looks through, folded."""
    intake = dossier.intake
    people = (intake.applicant,) if intake.owner is None else (intake.applicant, intake.owner)
    numbers = [
        dossier.dossier_no,
        *dossier.former_nos,
        *([dossier.slip_no] * bool(dossier.slip_no)),
    ]
    said = [*numbers, intake.procedure_code, intake.procedure_name]
    for party in people:
        said += [party.name, party.personal_id, party.tax_code, party.phone]
    return fold(" ".join(said))


def _use_number(cursor: Any, dossier: Dossier, n: int) -> None:
    number = {"dossier_no": dossier.dossier_no, "state": "used", "n": n, "reason": ""}
    _PUT_NUMBER.run_row(cursor, number)
    for former in dossier.former_nos[-1:]:
        _PUT_NUMBER.run_row(cursor, {**number, "dossier_no": former, "state": "former"})
    if dossier.slip_no and not dossier.former_nos:  # a slip's number stands outside the counter
        slips.use_slip(cursor, dossier.slip_no, n, _day_of(dossier))
        return
    _count(cursor, dossier.dossier_no)


def _day_of(dossier: Dossier) -> str:
    """The day that stands in its number."""
    number = parse_dossier_no(dossier.dossier_no)
    day = number.day if number else local(dossier.registered_at).date()
    return day.isoformat()


def _count(cursor: Any, dossier_no: str) -> None:
    """Move the counter of the grant and day this number belongs to."""
    number = parse_dossier_no(dossier_no)
    if number is None:
        return
    row = {"day": number.day.isoformat(), "last": number.running}
    if number.is_provisional:
        _COUNT_NUMBER.run_row(cursor, {**row, "grant_id": ""})
        return
    found = _GRANT_OF.run(cursor, the_agency=number.agency_code, the_number=number.running)
    grant = found.fetchone()
    if grant is not None:
        _COUNT_NUMBER.run_row(cursor, {**row, "grant_id": grant[0]})


_GRANT_OF = Prepared(
    select(schema.grants.c.grant_id).where(
        schema.grants.c.agency_code == bindparam("the_agency"),
        schema.grants.c.first <= bindparam("the_number"),
        schema.grants.c.last >= bindparam("the_number"),
    )
)


def _remember(cursor: Any, party: Party, seq: int) -> None:
    key = party.personal_id or party.tax_code
    folded = fold(party.name)
    born = party.born_on.isoformat() if party.born_on else ""
    row = {
        "person_key": key or f"{folded}|{born}|{party.phone}",
        "last_seq": seq,
        "body": canonical(plain(party)),
    }
    _PUT_PERSON.run_row(cursor, row)


def _project_print(cursor: Any, entry: Entry, fact: ReceiptPrinted, n: int) -> None:
    row = {
        "seq": entry.seq,
        "n": n,
        "form": fact.form,
        "paper": fact.paper,
        "copy": fact.copy,
        "version": fact.version,
        "printed_at": moment_text(entry.recorded_at),
        "sha256": fact.sha256,
    }
    _NEW_PRINT.run_row(cursor, row)


def _project_handover(cursor: Any, entry: Entry, n: int) -> None:
    """A line of a manifest; taking over settles the latest line of that dossier still open."""
    fact = entry.fact
    if isinstance(fact, HandedOver) and fact.manifest_no:
        row = {"seq": entry.seq, "manifest_no": fact.manifest_no, "n": n, "taken_seq": None}
        _NEW_HANDOVER.run_row(cursor, row)
    elif isinstance(fact, TakenOver):
        _TAKE_HANDOVER.run(cursor, the_n=n, the_seq=entry.seq)


# --- the desk ----------------------------------------------------------------------------------


def _opened(cursor: Any, entry: Entry, fact: DeskOpened) -> None:
    _PUT_SETTING.run(cursor, key="unit", value=canonical(plain(fact.unit)))
    _PUT_SETTING.run(cursor, key="catalog_version", value=fact.catalog_version)


def _enrolled(cursor: Any, entry: Entry, fact: Enrolled) -> None:
    _PUT_SETTING.run(cursor, key="enrolled", value=canonical(plain(fact)))


def _granted(cursor: Any, entry: Entry, fact: NumberGranted) -> None:
    row = {c.name: getattr(fact, c.name) for c in schema.grants.columns}
    _PUT_GRANT.run_row(cursor, {**row, "is_reserve": int(fact.is_reserve)})


def _voided(cursor: Any, entry: Entry, fact: NumberVoided) -> None:
    row = {"dossier_no": fact.dossier_no, "state": "voided", "n": None, "reason": fact.reason}
    _PUT_NUMBER.run_row(cursor, row)


def _lost(cursor: Any, entry: Entry, fact: LossAccepted) -> None:
    for number in fact.numbers:
        row = {"dossier_no": number, "state": "lost", "n": None, "reason": fact.reason}
        _KEEP_NUMBER.run_row(cursor, row)
        read = parse_dossier_no(number)
        if read is not None and not slips.holds(cursor, read):  # those stand outside the counter
            _count(cursor, number)


def _closed(cursor: Any, entry: Entry, fact: DayClosed) -> None:
    _CLOSE_DAY.run(cursor, day=fact.day.isoformat(), closed_seq=entry.seq)


def _keyed(cursor: Any, entry: Entry, fact: StationKeyed) -> None:
    _ADD_KEY.run(cursor, key="station_keys", value=fact.public_key)


def _clerk_named(cursor: Any, entry: Entry, fact: ClerkNamed) -> None:
    row = {"name": fact.name, "role": fact.role.value, "is_active": int(fact.is_active)}
    _PUT_CLERK.run_row(cursor, row)


_DESK_FACTS: dict[type[Fact], Callable[[Any, Entry, Any], None]] = {
    DeskOpened: _opened,
    Enrolled: _enrolled,
    NumberGranted: _granted,
    NumberVoided: _voided,
    LossAccepted: _lost,
    DayClosed: _closed,
    ClerkNamed: _clerk_named,
    SlipsPrinted: slips.print_slips,
    SlipSpoiled: slips.spoil_slip,
    StationKeyed: _keyed,
    StockTaken: counts.take_stock,
    FindingSettled: counts.settle,
}
