"""A TCP line that fails as lines do."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

# --- a line that fails -------------------------------------------------------------------------

FAULTS = ("none", "refuse", "cut_request", "cut_reply", "lose_reply", "double", "garble")


class Proxy:
    """A TCP line to the centre on which each connection meets one fault."""

    def __init__(self, target: str, fault: Callable[[], str]) -> None:
        host, port = target.removeprefix("http://").split(":")
        self._target = (host, int(port))
        self._fault = fault
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listening.getsockname()[1]}"
        self.met: list[str] = []
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._target = ("", 0)
        socket.create_connection(self._listening.getsockname()).close()
        self._thread.join(5)
        self._listening.close()

    def _serve(self) -> None:
        while True:
            client, _ = self._listening.accept()
            with client:
                if not self._target[1]:
                    return
                fault = self._fault()
                self.met.append(fault)
                try:
                    self._connection(client, fault)
                except OSError:
                    continue

    def _connection(self, client: socket.socket, fault: str) -> None:
        if fault == "refuse":
            return
        client.settimeout(5)
        request = _message(client)
        if fault == "cut_request":
            request = request[: len(request) * 2 // 3]
        for _ in range(2 if fault == "double" else 1):
            with socket.create_connection(self._target, timeout=5) as center:
                center.sendall(request)
                if fault == "cut_request":
                    center.shutdown(socket.SHUT_WR)
                reply = _message(center)
        if fault == "lose_reply":
            return
        if fault == "cut_reply":
            reply = reply[: len(reply) // 2]
        if fault == "garble":
            reply = reply[:-40] + b"x" * 40
        client.sendall(reply)


def _message(sock: socket.socket) -> bytes:
    """One HTTP message with a Content-Length."""
    data = b""
    while b"\r\n\r\n" not in data:
        part = sock.recv(65536)
        if not part:
            return data
        data += part
    head, _, body = data.partition(b"\r\n\r\n")
    sizes = [
        int(row.split(b":")[1])
        for row in head.split(b"\r\n")
        if row.lower().startswith(b"content-length:")
    ]
    while len(body) < (sizes[0] if sizes else 0):
        part = sock.recv(65536)
        if not part:
            break
        body += part
    return head + b"\r\n\r\n" + body


@contextmanager
def proxied(target: str, fault: Callable[[], str]) -> Iterator[Proxy]:
    proxy = Proxy(target, fault)
    try:
        yield proxy
    finally:
        proxy.close()
