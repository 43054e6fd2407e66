"""The page a citizen's telephone opens: what the centre says of a receipt, in Vietnamese.

No script, no picture, nothing from elsewhere; the address holds the seal, so it is told to nobody.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Mapping
from functools import cache
from html import escape
from pathlib import Path
from string import Template

import resources
from desk_app.domain.moments import parse_moment
from desk_app.words import sentence
from sync import wire
from sync.center.papers import NOT_HERE, NOT_READ

_LANGUAGE = "vi"
UNAVAILABLE = "unavailable"
_TONES = {
    "genuine": "good",
    "superseded": "look",
    "elsewhere": "good",
    "newer": "good",
    "unsigned": "look",
    NOT_HERE: "look",
    NOT_READ: "look",
    UNAVAILABLE: "look",
}
"""Everything else is told in red."""


@cache
def _template() -> Template:
    shipped = Path(resources.__file__).parent / "center" / "paper.html"
    return Template(shipped.read_text(encoding="utf-8"))


@cache
def headers() -> Mapping[str, str]:
    """What a browser may do with the page: show it, and send its one form back here."""
    style = re.search(r"<style>(.*?)</style>", _template().template, re.DOTALL)
    digest = hashlib.sha256((style[1] if style else "").encode()).digest()
    allowed = f"'sha256-{base64.b64encode(digest).decode()}'"
    return {
        "Content-Security-Policy": (
            f"default-src 'none'; style-src {allowed}; form-action 'self'; base-uri 'none'; "
            "frame-ancestors 'none'"
        ),
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        "X-Robots-Tag": "noindex",
        "Cache-Control": "no-store",
    }


def page(center_name: str, reply: wire.PaperReply | None, typed: str = "") -> str:
    """The whole page; without a reply only the question. `typed` stays in its field."""
    return _template().substitute(
        title=_said("title"),
        center=escape(center_name),
        answer=_answer(reply) if reply else "",
        ask=_said("ask"),
        look=_said("look"),
        typed=escape(typed[:60], quote=True),
        foot=_said("foot"),
    )


def _answer(reply: wire.PaperReply) -> str:
    params = {"version": reply.version or 1, "latest": reply.latest or 1}
    headline = escape(sentence("papers", reply.state, params, _LANGUAGE))
    advice = escape(sentence("paper_advice", reply.state, params, _LANGUAGE))
    rows = "".join(f"<div><dt>{name}</dt><dd>{value}</dd></div>" for name, value in _rows(reply))
    told = f"<dl>{rows}</dl>" if rows else ""
    tone = _TONES.get(reply.state, "bad")
    return (
        f'<section class="answer {tone}" role="status"><h2>{headline}</h2>'
        f"<p>{advice}</p>{told}</section>"
    )


def _rows(reply: wire.PaperReply) -> list[tuple[str, str]]:
    """What stands on the record; where a sealed paper says otherwise, that too."""
    if not reply.dossier_no:
        return []
    is_sealed = bool(reply.received_at)
    has_record = bool(reply.record_no)
    rows = [_row("dossier_no", reply.record_no, reply.dossier_no, has_record)]
    if reply.version is not None:
        rows.append((_said("version"), str(reply.version)))
    if reply.latest is not None and reply.latest != reply.version:
        rows.append((_said("latest"), str(reply.latest)))
    if reply.status:
        status = sentence("statuses", reply.status, {}, _LANGUAGE)
        rows.append((_said("status"), escape(status)))
    if has_record or is_sealed:
        record = _moment(reply.record_received_at), _due(reply.record_due_at)
        paper = (_moment(reply.received_at), _due(reply.due_at)) if is_sealed else ("", "")
        rows.append(_row("received_at", record[0], paper[0], has_record))
        rows.append(_row("due_at", record[1], paper[1], has_record))
    return [row for row in rows if row[1]]


def _row(name: str, record: str, paper: str, has_record: bool) -> tuple[str, str]:
    """The record's value, and the paper's below where it differs; without a record the paper's."""
    if not has_record:
        return _said(name), escape(paper)
    if not paper or paper == record:
        return _said(name), escape(record)
    differs = sentence("paper_page", "differs", {"value": paper}, _LANGUAGE)
    return _said(name), f"{escape(record)}<small>{escape(differs)}</small>"


def _moment(text: str) -> str:
    return f"{parse_moment(text):%H:%M, %d/%m/%Y}" if text else ""


def _due(text: str) -> str:
    return _moment(text) or _said("later")


def _said(code: str) -> str:
    return sentence("paper_page", code, {}, _LANGUAGE)
