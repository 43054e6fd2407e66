"""Others who answer in the centre's place are not believed."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from sync import wire
from sync.batch import Batch
from sync.client import SyncState
from sync.keys import SigningKey
from sync.road import Road
from tests.sync.desk import Card, Desk
from tests.sync.test_runner import Watch, runner_for


@contextmanager
def false_center(
    status: int, headers: dict[str, str], content: bytes, times: int = 10**6
) -> Iterator[tuple[str, list[str]]]:
    """A server that gives one and the same answer; a list of what it was asked."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def answer(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length", "0")))
            asked.append(f"{self.command} {self.path}")
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_POST = answer

        def log_message(self, *_: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}", asked
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)


HTML = b"<!doctype html><title>Wi-Fi</title>"
JSON = {"Content-Type": "application/json"}


@pytest.mark.parametrize(
    ("status", "headers", "content", "state", "code"),
    [
        (200, {"Content-Type": "text/html"}, HTML, "not_the_center", "not_our_reply"),
        (200, {"Content-Type": wire.ACK_TYPE}, HTML, "not_the_center", "not_our_reply"),
        (200, {"Content-Type": wire.ACK_TYPE}, b"[" * 9999, "not_the_center", "not_our_reply"),
        (200, {"Content-Type": wire.ACK_TYPE}, b"x" * 300_000, "not_the_center", "reply_too_long"),
        (200, JSON, b'{"ok":true}', "not_the_center", "not_our_reply"),
        (204, {}, b"", "not_the_center", "not_our_reply"),
        (302, {"Location": "http://127.0.0.1:9/login"}, b"", "not_the_center", "not_our_reply"),
        (404, {"Content-Type": "text/html"}, HTML, "not_the_center", "not_our_reply"),
        (407, {"Content-Type": "text/html"}, HTML, "not_the_center", "not_our_reply"),
        (409, JSON, b'{"code":"gap","expected":99}', "refused", "gap"),
        (409, JSON, b'{"code":"gap","expected":1}', "refused", "gap"),
        (409, JSON, b'{"code":"gap"}', "refused", "gap"),
        (413, JSON, b'{"code":"too_large"}', "refused", "too_large"),
        (403, JSON, b'{"code":"unknown_station"}', "unknown_station", "unknown_station"),
        (500, {"Content-Type": "text/html"}, HTML, "not_the_center", "not_our_reply"),
        (502, {"Content-Type": "text/html"}, HTML, "busy", "busy"),
        (
            200,
            {"Content-Type": "text/html", "Content-Encoding": "gzip"},
            HTML,
            "no_line",
            "no_line",
        ),
    ],
)
def test_who_else_answers_is_not_believed(
    status: int, headers: dict[str, str], content: bytes, state: str, code: str
) -> None:
    desk = Desk()
    _pretend_enrolled(desk)
    for number in range(1, 4):
        desk.receive(number)
    with false_center(status, headers, content) as (url, asked):
        outcome = desk.push(url)
    assert (outcome.state, outcome.code, outcome.unsent) == (state, code, 3)
    assert 1 <= len(asked) <= 5


@pytest.mark.parametrize("status", [429, 503])
def test_retry_after_is_honoured(status: int) -> None:
    desk = Desk()
    _pretend_enrolled(desk)
    desk.receive(1)
    headers = {**JSON, "Retry-After": "77"}
    with false_center(status, headers, b'{"code":"busy"}') as (url, _):
        outcome = desk.push(url)
        assert (outcome.state, outcome.retry_after_s) == (SyncState.BUSY, 77.0)
        watch = Watch()
        runner = runner_for(desk, watch, url)
        runner.start()
        told = watch.until(lambda status: status.state is SyncState.BUSY)
        runner.stop()
    assert told.retry_at is not None
    assert (told.retry_at - desk.clock).total_seconds() >= 77


def test_a_slow_centre_gets_smaller_bundles() -> None:
    desk = Desk()
    _pretend_enrolled(desk)
    for number in range(1, 9):
        desk.receive(number)
    with (
        socket.create_server(("127.0.0.1", 0)) as silent,
        Road(f"http://127.0.0.1:{silent.getsockname()[1]}", patience=0.005) as road,
    ):
        batch = Batch(lines=8)
        outcome = desk.push(road=road, batch=batch)
    assert (outcome.state, outcome.code) == (SyncState.NO_LINE, "timeout")
    assert batch.lines == 2


def _pretend_enrolled(desk: Desk) -> None:
    desk.card = Card(desk.station, "ce-1", "http://127.0.0.1:9", SigningKey.generate().public)
    desk.token = "t"
