"""The centre's HTTP door: reads requests, calls the centre, writes replies. No rule lives here."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable
from datetime import date
from functools import partial
from typing import Any, TypeVar

import msgspec
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from sync import wire
from sync.center import days, paper_page
from sync.center.core import Center
from sync.center.enrollment import enroll, station_of_token
from sync.center.openapi import document
from sync.center.papers import paper
from sync.center.problems import Environment, Refusal
from sync.center.station_keys import key_list

log = logging.getLogger(__name__)
T = TypeVar("T")

MAX_AT_ONCE = 8  # bundles in hand; one is written at a time, the others are being unpacked
BUSY_S, ILL_S, ATTEMPTS_S = 2, 15, 60  # what Retry-After says
MAX_PAPERS = 1_200  # receipts looked at a minute, by everybody together
MAX_BAD_CODES = 20  # wrong enrolment codes a minute, from everybody together

Endpoint = Callable[[Request], Awaitable[Response]]


def make_app(center: Center, max_at_once: int = MAX_AT_ONCE) -> Starlette:
    """The application over an open centre."""
    door = Door(center, max_at_once)
    routes = [
        _route(wire.HEALTH_PATH, door.health),
        _route(wire.KEY_PATH, door.key),
        _route(wire.ENROLL_PATH, door.enroll, "POST"),
        _route(wire.BUNDLES_PATH, door.bundles, "POST"),
        _route(wire.HEAD_PATH, door.head),
        _route(wire.LINES_PATH, door.lines),
        _route(wire.DAY_PATH, door.day),
        _route(wire.KEYS_PATH, door.keys),
        _route(wire.PAPER_PATH, door.paper),
        *(_route(path.replace("{text}", "{text:path}"), door.page) for path in wire.PAGE_PATHS),
        _route("/openapi.json", door.openapi),
    ]
    return Starlette(routes=routes, exception_handlers={HTTPException: _http_error})


def _route(path: str, endpoint: Endpoint, method: str = "GET") -> Route:
    return Route(path, _answering(endpoint), methods=[method])


def _answering(endpoint: Endpoint) -> Endpoint:
    """Every refusal becomes a reply with its code; nothing else ever reaches a station."""

    async def answer(request: Request) -> Response:
        try:
            return await endpoint(request)
        except Refusal as refusal:
            known = {k: v for k, v in refusal.params.items() if k in ("expected", "seq", "limit")}
            retry = ATTEMPTS_S if refusal.status == 429 else BUSY_S
            reply = wire.ErrorReply(refusal.code, **known)  # type: ignore[arg-type]  # all whole numbers
            return _error(refusal.status, reply, retry)
        except Environment as ill:
            log.warning("cannot answer: %s", ill.code)
            code = wire.BUSY if ill.code == "busy" else wire.UNAVAILABLE
            return _error(503, wire.ErrorReply(code), BUSY_S if code == wire.BUSY else ILL_S)
        except ClientDisconnect:
            return Response(status_code=400)
        except Exception:
            log.exception("an error of ours")
            return _error(503, wire.ErrorReply(wire.UNAVAILABLE), ILL_S)

    return answer


def _error(status: int, reply: wire.ErrorReply, retry_s: int = 0) -> Response:
    headers = {"Retry-After": str(retry_s)} if status in (429, 503) else {}
    return Response(msgspec.json.encode(reply), status, headers, wire.JSON_TYPE)


async def _http_error(_request: Request, error: Exception) -> Response:
    status = getattr(error, "status_code", 404)
    code = wire.METHOD_NOT_ALLOWED if status == 405 else wire.NOT_FOUND
    response = _error(status, wire.ErrorReply(code))
    response.headers.update(getattr(error, "headers", None) or {})
    return response


def _reply(value: object, kind: str = wire.JSON_TYPE) -> Response:
    return Response(msgspec.json.encode(value), media_type=kind)


class Door:
    """The endpoints over one centre."""

    def __init__(self, center: Center, max_at_once: int) -> None:
        self._center = center
        self._at_once = max_at_once
        self._in_hand = 0
        self._bad_codes: deque[float] = deque(maxlen=MAX_BAD_CODES)
        self._papers: deque[float] = deque(maxlen=MAX_PAPERS)

    async def health(self, _request: Request) -> Response:
        def look() -> None:
            with self._center.database.reading() as connection:
                connection.exec_driver_sql("SELECT 1")

        await run_in_threadpool(look)
        return _reply(wire.Health(True, self._center.home.center_id))

    async def key(self, _request: Request) -> Response:
        home = self._center.home
        return _reply(wire.CenterKey(home.center_id, home.name, home.key.public))

    async def openapi(self, _request: Request) -> Response:
        return _reply(document())

    async def enroll(self, request: Request) -> Response:
        now = asyncio.get_running_loop().time()
        tried = self._bad_codes
        if len(tried) == MAX_BAD_CODES and now - tried[0] < ATTEMPTS_S:
            raise Refusal(429, wire.TOO_MANY)
        data = await _body(request, wire.MAX_MESSAGE_BYTES)
        asked = wire.decode(data, wire.EnrollRequest)
        if asked is None:
            raise Refusal(400, wire.BAD_REQUEST)
        try:
            return _reply(await self._aside(enroll, self._center, asked))
        except Refusal as refusal:
            if refusal.code == wire.BAD_CODE:
                tried.append(now)
            raise

    async def bundles(self, request: Request) -> Response:
        station = await self._station(request)
        data = await _body(request, wire.MAX_PACKED_BYTES)
        take = partial(self._center.take, data, "http", station)
        return _reply(await self._aside(take), wire.ACK_TYPE)

    async def head(self, request: Request) -> Response:
        station = await self._station(request)
        return _reply(await self._aside(self._center.head, station), wire.ACK_TYPE)

    async def lines(self, request: Request) -> Response:
        station = await self._station(request)
        text = request.query_params.get("after", "0")
        if not (text.isascii() and text.isdigit() and len(text) < 16):
            raise Refusal(400, wire.BAD_REQUEST)
        packed = await self._aside(self._center.lines_after, station, int(text))
        if packed is None:
            return Response(status_code=204)
        return Response(packed, media_type=wire.BUNDLE_TYPE)

    async def day(self, request: Request) -> Response:
        station = await self._station(request)
        text = request.path_params["day"]
        if not wire.DAY_PATTERN.fullmatch(text):
            raise Refusal(400, wire.BAD_REQUEST)
        try:
            day = date.fromisoformat(text)
        except ValueError:
            raise Refusal(400, wire.BAD_REQUEST) from None
        return _reply(await self._aside(days.answer, self._center, station, day), wire.DAY_TYPE)

    async def keys(self, request: Request) -> Response:
        await self._station(request)
        return _reply(await self._aside(key_list, self._center))

    async def paper(self, request: Request) -> Response:
        """For programs: what the centre says of a receipt. Anybody may ask."""
        text = request.query_params.get("text", "")
        if not text or len(text) > wire.MAX_PAPER_LETTERS:
            raise Refusal(400, wire.BAD_REQUEST)
        return _reply(await self._asked(text))

    async def page(self, request: Request) -> Response:
        """For people: the same as a page, also when nothing can be said now."""
        typed = request.query_params.get("ma", "")
        text = request.path_params["text"] or typed
        name, known, retry_s = self._center.home.name, paper_page.headers(), 0
        status, reply = 200, None
        try:
            reply = await self._asked(text) if text else None
        except (Refusal, Environment) as ill:
            status = ill.status if isinstance(ill, Refusal) else 503
            retry_s = ATTEMPTS_S if status == 429 else ILL_S
            reply = wire.PaperReply(paper_page.UNAVAILABLE)
        more = {"Retry-After": str(retry_s)} if retry_s else {}
        content = paper_page.page(name, reply, typed)
        return HTMLResponse(content, status, {**known, **more})

    async def _asked(self, text: str) -> wire.PaperReply:
        """Anybody may ask, but not all the time. Raises Refusal (429, 503), Environment."""
        now = asyncio.get_running_loop().time()
        asked = self._papers
        if len(asked) == MAX_PAPERS and now - asked[0] < ATTEMPTS_S:
            raise Refusal(429, wire.TOO_MANY)
        asked.append(now)
        return await self._aside(paper, self._center, text)

    async def _station(self, request: Request) -> str:
        """Who asks; where the path names a station, only that station may."""
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not token:
            raise Refusal(403, wire.UNKNOWN_STATION)
        station = await run_in_threadpool(station_of_token, self._center, token)
        if request.path_params.get("station", station) != station:
            raise Refusal(403, wire.UNKNOWN_STATION)
        return station

    async def _aside(self, work: Callable[..., T], *args: Any) -> T:
        """Off the event loop, and never more at once than the machine can bear."""
        if self._in_hand >= self._at_once:
            raise Refusal(503, wire.BUSY)
        self._in_hand += 1
        try:
            return await run_in_threadpool(work, *args)
        finally:
            self._in_hand -= 1


async def _body(request: Request, limit: int) -> bytes:
    """The request's body, read no further than `limit`."""
    said = request.headers.get("content-length", "0")
    if said.isascii() and said.isdigit() and int(said[:18]) > limit:
        raise Refusal(413, wire.TOO_LARGE, limit=limit)
    parts, size = [], 0
    async for part in request.stream():
        size += len(part)
        if size > limit:
            raise Refusal(413, wire.TOO_LARGE, limit=limit)
        parts.append(part)
    return b"".join(parts)
