"""Runs the application: in front (`desk-center serve`) or in a thread of another program."""

from __future__ import annotations

import socket
import sys
import threading
from collections.abc import Callable

import uvicorn
from starlette.applications import Starlette

from sync.center.problems import Environment

_START_S = 20


def bound(host: str, port: int) -> socket.socket:
    """A listening address; port 0 takes a free one.

    Raises Environment (`port_taken`, `no_such_host`).
    """
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
    except OSError as error:
        raise Environment("no_such_host", host=host) from error
    listening = socket.socket(family, socket.SOCK_STREAM)
    try:
        if sys.platform == "win32":  # there SO_REUSEADDR would let two servers share a port
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
    except OSError as error:
        listening.close()
        raise Environment("port_taken", host=host, port=port) from error
    return listening


def address(listening: socket.socket) -> str:
    host, port = listening.getsockname()[:2]
    shown = f"[{host}]" if ":" in host else host
    return f"http://{shown}:{port}"


class Server(uvicorn.Server):
    """uvicorn without a word on the terminal; says when it is ready."""

    def __init__(self, app: Starlette, when_ready: Callable[[], None]) -> None:
        config = uvicorn.Config(
            app,
            log_config=None,
            access_log=False,
            lifespan="off",
            server_header=False,
            timeout_graceful_shutdown=5,
            timeout_keep_alive=30,
        )
        super().__init__(config)
        self._when_ready = when_ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets=sockets)
        if self.started:
            self._when_ready()


class ServerThread:
    """A server beside the caller's own work."""

    def __init__(self, app: Starlette, host: str = "127.0.0.1", port: int = 0) -> None:
        self._socket = bound(host, port)
        self.url = address(self._socket)
        self._ready = threading.Event()
        self._server = Server(app, self._ready.set)
        self._thread = threading.Thread(target=self._run, name="center", daemon=True)

    def start(self) -> None:
        """Raises Environment (`not_started`)."""
        self._thread.start()
        if not self._ready.wait(_START_S):
            self.stop()
            raise Environment("not_started")

    def stop(self) -> None:
        self._server.should_exit = True
        self._thread.join(_START_S)
        self._socket.close()

    def _run(self) -> None:
        self._server.run(sockets=[self._socket])
