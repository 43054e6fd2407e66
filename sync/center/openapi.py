"""The centre's interface as an OpenAPI 3.1 document, made from the very types of the wire."""

from __future__ import annotations

from functools import cache
from typing import Any

import msgspec

from sync import wire

Schema = dict[str, Any]

_REASONS = {
    400: "Not a message this path takes, or a bundle that cannot be relied on",
    403: "Unknown or revoked station, wrong or expired code",
    404: "Nothing here, or no closing of that day",
    405: "Another method",
    409: "A gap (`expected`), a fork (`seq`), or a station id that is taken",
    413: "Too large (`limit`)",
    429: "Too many attempts; see Retry-After",
    503: "Busy or not available; see Retry-After",
}


@cache
def document() -> Schema:
    types = (
        wire.EnrollRequest, wire.EnrollReply, wire.Ack, wire.DayAnswer,
        wire.KeyList, wire.PaperReply,
        wire.CenterKey, wire.Health, wire.ErrorReply,
    )  # fmt: skip
    _, schemas = msgspec.json.schema_components(types, ref_template="#/components/schemas/{name}")
    return {
        "openapi": "3.1.0",
        "info": {"title": "Quầy Một Cửa: the centre", "version": str(wire.VERSION)},
        "paths": {
            wire.HEALTH_PATH: {"get": _call("Whether the centre can work", "Health", 503)},
            wire.KEY_PATH: {"get": _call("Who this centre is", "CenterKey")},
            wire.ENROLL_PATH: {"post": _enroll()},
            wire.BUNDLES_PATH: {"post": _bundles()},
            wire.HEAD_PATH: {"get": _head()},
            wire.LINES_PATH: {"get": _lines()},
            wire.DAY_PATH: {"get": _day()},
            wire.KEYS_PATH: {"get": _keys()},
            wire.PAPER_PATH: {"get": _paper()},
            **{path: {"get": _page()} for path in wire.PAGE_PATHS},
        },
        "components": {
            "schemas": schemas,
            "securitySchemes": {"station": {"type": "http", "scheme": "bearer"}},
        },
    }


def _enroll() -> Schema:
    call = _call("A station asks to be known", "EnrollReply", 400, 403, 409, 413, 429, 503)
    return call | {"requestBody": _takes(wire.JSON_TYPE, _ref("EnrollRequest"))}


def _bundles() -> Schema:
    call = _call("Take lines of a station", "Ack", 400, 403, 409, 413, 503, kind=wire.ACK_TYPE)
    binary: Schema = {"type": "string", "format": "binary"}
    return _secured(call) | {"requestBody": _takes(wire.BUNDLE_TYPE, binary)}


def _head() -> Schema:
    call = _call("The last line held of a station", "Ack", 403, 503, kind=wire.ACK_TYPE)
    return _secured(call) | {"parameters": [_station()]}


def _lines() -> Schema:
    call = _call("A station's own lines behind `after`", None, 400, 403, 503)
    call["responses"]["200"]["content"] = {wire.BUNDLE_TYPE: {}}
    call["responses"]["204"] = {"description": "There are no more"}
    after = {
        "name": "after",
        "in": "query",
        "schema": {"type": "integer", "minimum": 0, "maximum": 10**15 - 1, "default": 0},
    }
    return _secured(call) | {"parameters": [_station(), after]}


def _day() -> Schema:
    summary = "What the centre counts of a closed day"
    call = _call(summary, "DayAnswer", 400, 403, 404, 503, kind=wire.DAY_TYPE)
    pattern = f"^{wire.DAY_PATTERN.pattern}$"
    schema = {"type": "string", "format": "date", "pattern": pattern}
    day = {"name": "day", "in": "path", "required": True, "schema": schema}
    return _secured(call) | {"parameters": [_station(), day]}


def _keys() -> Schema:
    return _secured(_call("The keys of this centre's stations, signed", "KeyList", 403, 503))


def _paper() -> Schema:
    call = _call("What is known of a receipt", "PaperReply", 400, 429, 503)
    schema = {"type": "string", "minLength": 1, "maxLength": wire.MAX_PAPER_LETTERS}
    text = {"name": "text", "in": "query", "required": True, "schema": schema}
    return call | {"parameters": [text]}


def _page() -> Schema:
    """The same for people: a page, whatever happens."""
    page: Schema = {"description": "A page in Vietnamese", "content": {"text/html": {}}}
    typed = {"name": "ma", "in": "query", "required": False, "schema": {"type": "string"}}
    text = {"name": "text", "in": "path", "required": True, "schema": {"type": "string"}}
    responses = dict.fromkeys(("200", "429", "503"), page)
    responses["404"] = {"description": "No path: a line break stands in it"}
    summary = "What is known of a receipt, as a page"
    return {"summary": summary, "responses": responses, "parameters": [text, typed]}


def _station() -> Schema:
    pattern = f"^{wire.STATION_PATTERN.pattern}$"
    schema = {"type": "string", "pattern": pattern}
    return {"name": "station", "in": "path", "required": True, "schema": schema}


def _secured(call: Schema) -> Schema:
    return call | {"security": [{"station": []}]}


def _takes(kind: str, schema: Schema) -> Schema:
    return {"required": True, "content": {kind: {"schema": schema}}}


def _ref(name: str) -> Schema:
    return {"$ref": f"#/components/schemas/{name}"}


def _call(summary: str, reply: str | None, *errors: int, kind: str = wire.JSON_TYPE) -> Schema:
    done: Schema = {"description": "Done"}
    if reply is not None:
        done["content"] = {kind: {"schema": _ref(reply)}}
    refusal = {wire.JSON_TYPE: {"schema": _ref("ErrorReply")}}
    responses: Schema = {"200": done}
    for status in errors:
        responses[str(status)] = {"description": _REASONS[status], "content": refusal}
    return {"summary": summary, "responses": responses}
