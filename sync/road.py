"""The line to the centre: one request at a time, every answer told apart by what it is.

RoadTrouble
├── NoLine          nothing came back: no network, no such host, cut off (`timeout` if slow)
├── NotTheCenter    something else answered: a captive portal, a proxy, a wrong key
├── Busy            the centre, or what stands before it, asks to come back later
└── Rejected        the centre's own refusal, with its code
"""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from urllib.parse import urlsplit

import requests
from requests.auth import AuthBase

from sync import wire
from sync.connections import Adapter, Sockets, tls_context

CONNECT_S = 5.0
PATIENCE_S = 20.0  # for the centre to think
SLOWEST_BYTES_S = 4 * wire.KIB  # the slowest line worth waiting for


class RoadTrouble(Exception):
    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class NoLine(RoadTrouble):
    pass


class NotTheCenter(RoadTrouble):
    pass


class Busy(RoadTrouble):
    def __init__(self, code: str, retry_after_s: float | None) -> None:
        super().__init__(code)
        self.retry_after_s = retry_after_s


class Rejected(RoadTrouble):
    def __init__(self, status: int, reply: wire.ErrorReply) -> None:
        super().__init__(reply.code)
        self.status = status
        self.reply = reply


@dataclass(frozen=True, slots=True)
class Answer:
    """A reply of status 200 or 204. `center_at` is the centre's clock, where it said so."""

    status: int
    kind: str
    content: bytes
    center_at: datetime | None


def patience_s(size: int) -> float:
    """How long to wait for an answer to `size` bytes, in seconds."""
    return PATIENCE_S + size / SLOWEST_BYTES_S


class Road:
    """A session with one centre. Used by one thread; `abort` may be called from any."""

    def __init__(
        self, url: str, token: str = "", *, ca_file: Path | None = None, patience: float = 1.0
    ) -> None:
        """`ca_file` names one more certificate authority to trust beside the machine's own.

        `patience` multiplies every time-out.  Raises ValueError when `url` is no http(s) address.
        """
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError("not an http(s) address")
        self._base = url.rstrip("/")
        self._patience = patience
        self._sockets = Sockets()
        self._session = requests.Session()
        self._session.auth = _Bearer(token)
        self._session.trust_env = not _is_this_machine(parts.hostname)
        self._session.headers["User-Agent"] = "commune-desk"
        context = tls_context(ca_file) if parts.scheme == "https" else None
        self._session.mount("http://", Adapter(self._sockets, None))
        self._session.mount("https://", Adapter(self._sockets, context))

    def close(self) -> None:
        self._session.close()

    def __enter__(self) -> Road:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def abort(self) -> None:
        """Cut the request that is under way; it ends with NoLine. No further one is made."""
        self._sockets.shut()

    def ask(
        self,
        method: str,
        path: str,
        *,
        content: bytes = b"",
        kind: str = "",
        want: str = wire.JSON_TYPE,
        limit: int = wire.MAX_REPLY_BYTES,
    ) -> Answer:
        """One request. Raises RoadTrouble. The reply, of type `want`, is read up to `limit`."""
        headers = {"Accept": f"{want}, {wire.JSON_TYPE}"} | ({"Content-Type": kind} if kind else {})
        try:
            with self._session.request(
                method,
                self._base + path,
                data=content or None,
                headers=headers,
                timeout=(CONNECT_S, patience_s(len(content)) * self._patience),
                allow_redirects=False,
                stream=True,
            ) as response:
                return _answer(response, _read(response, limit), want)
        except requests.Timeout:
            raise NoLine("timeout") from None
        except requests.exceptions.SSLError:
            raise NotTheCenter("bad_certificate") from None
        except (requests.RequestException, OSError, ValueError) as error:
            raise NoLine("aborted" if self._sockets.is_shut else "no_line") from error


def _read(response: requests.Response, limit: int) -> bytes:
    """The body, if it is all there and not longer than `limit`."""
    parts, size = [], 0
    for part in response.iter_content(64 * wire.KIB):
        parts.append(part)
        size += len(part)
        if size > limit:
            raise NotTheCenter("reply_too_long")
    return b"".join(parts)


def _answer(response: requests.Response, content: bytes, want: str) -> Answer:
    status = response.status_code
    kind = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if status == 204 or (status == 200 and kind == want):
        return Answer(status, kind, content, _moment(response.headers.get("Date")))
    reply = _error_reply(kind, content)
    if status in (429, 502, 503, 504):
        code = reply.code if reply else wire.BUSY
        raise Busy(code, retry_after_s(response.headers.get("Retry-After")))
    if reply is not None and 400 <= status < 500:
        raise Rejected(status, reply)
    raise NotTheCenter("not_our_reply")


def _error_reply(kind: str, content: bytes) -> wire.ErrorReply | None:
    return wire.decode(content, wire.ErrorReply) if kind == wire.JSON_TYPE else None


def decoded(answer: Answer, cls: type[wire.M]) -> wire.M:
    """The message in an answer. Raises NotTheCenter when it is another."""
    message = wire.decode(answer.content, cls)
    if message is None:
        raise NotTheCenter("not_our_reply")
    return message


def retry_after_s(text: str | None, now: datetime | None = None) -> float | None:
    """Seconds to wait, from either form the header may have; at most an hour."""
    if text is None:
        return None
    if text.strip().isascii() and text.strip().isdigit():
        return float(min(int(text.strip()[:9]), 3600))
    at = _moment(text)
    if at is None:
        return None
    return min(max((at - (now or datetime.now(UTC))).total_seconds(), 0.0), 3600.0)


def _moment(text: str | None) -> datetime | None:
    try:
        at = parsedate_to_datetime(text or "")
    except ValueError:
        return None
    return at if at.tzinfo else at.replace(tzinfo=UTC)


# --- underneath --------------------------------------------------------------------------------


class _Bearer(AuthBase):
    """An explicit authorisation, so that no .netrc of the machine replaces it."""

    def __init__(self, token: str) -> None:
        self._token = token

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        if self._token:
            request.headers["Authorization"] = f"Bearer {self._token}"
        return request


def _is_this_machine(host: str) -> bool:
    """No proxy leads to oneself."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
