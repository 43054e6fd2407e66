"""How a station becomes known: one-time codes, tokens, number grants."""

from __future__ import annotations

import hashlib
import re
import secrets
from datetime import datetime, timedelta

import msgspec
from sqlalchemy import Connection, func, insert, select, update

from desk_app.domain.codec import GENESIS
from desk_app.domain.moments import moment_text, parse_moment
from sync import wire
from sync.center import schema
from sync.center.core import Center
from sync.center.problems import Refusal
from sync.center.ranges import STATIONS, ranges_of
from sync.center.reading import clean
from sync.keys import fingerprint, is_signed

CODE_LIVES = timedelta(days=7)
AGENCY = re.compile(r"000(?:\.\d{2}){2}\.[GH]\d{2}|[GH]\d{2}(?:\.\d{2}){0,4}")


def digest(secret: str) -> str:
    """Secrets the centre gives out are stored as hashes alone."""
    return hashlib.sha256(secret.encode()).hexdigest()


def make_code(center: Center, agency_code: str | None = None) -> tuple[str, datetime]:
    """A new one-time code, to be read to the desk, and when it lapses.

    Its last letters tell the desk which centre it belongs to.  Raises Refusal (`bad_agency`).
    """
    agency = agency_code or center.home.agency
    if not AGENCY.fullmatch(agency):
        raise Refusal(400, "bad_agency", place="commune")
    secret = "".join(secrets.choice(wire.CODE_ALPHABET) for _ in range(wire.SECRET_LETTERS))
    code = secret + fingerprint(center.home.key.public)
    now = center.now()
    row = {
        "code_hash": digest(code),
        "agency_code": agency,
        "made_at": moment_text(now),
        "expires_at": moment_text(now + CODE_LIVES),
    }
    with center.database.writing() as connection:
        connection.execute(insert(schema.enroll_codes), row)
    shown = "-".join(code[n : n + 4] for n in range(0, len(code), 4))
    return shown, now + CODE_LIVES


def enroll(center: Center, request: wire.EnrollRequest) -> wire.EnrollReply:
    """Make a station known, or tell it again what it lost on the way.

    Raises Refusal: bad_request, bad_signature, bad_code, code_expired, station_taken,
    no_numbers_left.
    """
    if not wire.STATION_PATTERN.fullmatch(request.station):
        raise Refusal(400, wire.BAD_REQUEST)
    if not is_signed(request.public_key, request.signed(), request.proof):
        raise Refusal(400, wire.BAD_SIGNATURE)
    token = secrets.token_urlsafe(32)
    with center.database.writing() as connection:
        agency = _use_code(connection, request, center.now())
        _know_station(connection, request, agency, token, moment_text(center.now()))
        grants = _grants(connection, request.station, agency, moment_text(center.now()))
    home = center.home
    draft = wire.EnrollReply(
        request.station, token, home.center_id, home.name, home.key.public, grants, ""
    )
    signature = home.key.sign(draft.signed(request.public_key))
    return msgspec.structs.replace(draft, signature=signature)


def _use_code(connection: Connection, request: wire.EnrollRequest, now: datetime) -> str:
    """The agency code behind it; the code is bound to this station and key from now on."""
    table = schema.enroll_codes
    here = table.c.code_hash == digest(wire.plain_code(request.code))
    row = connection.execute(select(table).where(here)).one_or_none()
    if row is None:
        raise Refusal(403, wire.BAD_CODE)
    if row.public_key is None:
        if parse_moment(row.expires_at) < now:
            raise Refusal(403, wire.CODE_EXPIRED)
        bound = {"station": request.station, "public_key": request.public_key}
        connection.execute(update(table).where(here).values(**bound, used_at=moment_text(now)))
    elif (row.station, row.public_key) != (request.station, request.public_key):
        raise Refusal(403, wire.BAD_CODE)
    return str(row.agency_code)


def _know_station(
    connection: Connection, request: wire.EnrollRequest, agency: str, token: str, at: str
) -> None:
    table = schema.stations
    here = table.c.station == request.station
    known = connection.execute(select(table).where(here)).one_or_none()
    if known is None:
        row = {
            "station": request.station,
            "name": clean(request.station_name, 200),
            "public_key": request.public_key,
            "token_hash": digest(token),
            "agency_code": agency,
            "enrolled_at": at,
            "head_seq": 0,
            "head_hash": GENESIS,
        }
        connection.execute(insert(table), row)
        return
    if known.public_key != request.public_key:
        raise Refusal(409, wire.STATION_TAKEN)
    if known.revoked_at is not None:
        raise Refusal(403, wire.STATION_REVOKED)
    connection.execute(update(table).where(here).values(token_hash=digest(token)))


def _grants(connection: Connection, station: str, agency: str, at: str) -> tuple[wire.Grant, ...]:
    """The station's ranges under this agency code: those it has, else the next free slot."""
    table = schema.grants
    mine = (
        select(table)
        .where(table.c.station == station, table.c.agency_code == agency)
        .order_by(table.c.is_reserve)
    )
    if not connection.execute(mine).all():
        highest = select(func.max(table.c.slot)).where(table.c.agency_code == agency)
        last = connection.execute(highest).scalar()
        slot = 0 if last is None else last + 1
        if slot >= STATIONS:
            raise Refusal(409, wire.NO_NUMBERS_LEFT)
        rows = [
            {
                "grant_id": f"gr-{secrets.token_hex(5)}",
                "station": station,
                "agency_code": agency,
                "slot": slot,
                "first": one.first,
                "last": one.last,
                "width": one.width,
                "is_reserve": int(one.is_reserve),
                "granted_at": at,
            }
            for one in ranges_of(slot)
        ]
        connection.execute(insert(table), rows)
    return tuple(
        wire.Grant(r.grant_id, r.agency_code, r.first, r.last, r.width, bool(r.is_reserve))
        for r in connection.execute(mine)
    )


def station_of_token(center: Center, token: str) -> str:
    """Who shows this token. Raises Refusal (unknown_station, station_revoked)."""
    table = schema.stations
    with center.database.reading() as connection:
        query = select(table.c.station, table.c.revoked_at)
        row = connection.execute(query.where(table.c.token_hash == digest(token))).one_or_none()
    if row is None:
        raise Refusal(403, wire.UNKNOWN_STATION)
    if row.revoked_at is not None:
        raise Refusal(403, wire.STATION_REVOKED)
    return str(row.station)


def revoke(center: Center, station: str) -> None:
    """From now on the station is not listened to; its lines stay. Raises Refusal."""
    table = schema.stations
    with center.database.writing() as connection:
        here = table.c.station == station
        if connection.execute(select(table.c.station).where(here)).one_or_none() is None:
            raise Refusal(404, wire.UNKNOWN_STATION, place="station")
        connection.execute(update(table).where(here).values(revoked_at=moment_text(center.now())))
