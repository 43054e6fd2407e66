"""Connections that another thread can cut, and that trust what this machine trusts."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from pathlib import Path
from typing import Any

from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool


class Sockets:
    """The open sockets of a session, so that another thread can cut them."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._open: list[socket.socket] = []
        self.is_shut = False

    def add(self, sock: socket.socket) -> None:
        with self._lock:
            self._open = [known for known in self._open if known.fileno() >= 0] + [sock]
            if self.is_shut:
                _cut(sock)

    def shut(self) -> None:
        with self._lock:
            self.is_shut = True
            for sock in self._open:
                _cut(sock)


def _cut(sock: socket.socket) -> None:
    with contextlib.suppress(OSError, ValueError):
        socket.socket.shutdown(sock, socket.SHUT_RDWR)


class Adapter(HTTPAdapter):
    """Connections that can be cut, and certificates judged by the machine's own store."""

    def __init__(self, sockets: Sockets, context: ssl.SSLContext | None) -> None:
        self._sockets = sockets
        self._context = context
        super().__init__(pool_connections=1, pool_maxsize=1)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        if self._context is not None:
            kwargs["ssl_context"] = self._context
        super().init_poolmanager(*args, **kwargs)
        sockets = self._sockets

        class Plain(HTTPConnection):
            def connect(self) -> None:
                super().connect()
                sockets.add(self.sock)

        class Secured(HTTPSConnection):
            def connect(self) -> None:
                super().connect()
                sockets.add(self.sock)

        class PlainPool(HTTPConnectionPool):
            ConnectionCls = Plain

        class SecuredPool(HTTPSConnectionPool):
            ConnectionCls = Secured

        self.poolmanager.pool_classes_by_scheme = {"http": PlainPool, "https": SecuredPool}

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        """The context given above judges; a bundle of certificates of our own adds nothing."""
        if url.lower().startswith("https"):
            conn.cert_reqs = "CERT_REQUIRED"


def tls_context(ca_file: Path | None) -> ssl.SSLContext:
    import truststore

    context: ssl.SSLContext = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if ca_file is not None:
        context.load_verify_locations(cafile=str(ca_file))
    return context
