"""https: certificates are judged by the machine's own store, and one more authority if named."""

from __future__ import annotations

import ipaddress
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from sync import wire
from sync.road import NotTheCenter, Road, decoded

KEY_REPLY = b'{"center_id":"ce-1","center_name":"x","center_key":"00"}'


def certificate(folder: Path) -> Path:
    """A self-signed certificate for 127.0.0.1, with its key, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    here = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=30))
        .add_extension(here, critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = folder / "center.pem"
    path.write_bytes(
        made.public_bytes(serialization.Encoding.PEM)
        + key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return path


@contextmanager
def secured(pem: Path) -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", wire.JSON_TYPE)
            self.send_header("Content-Length", str(len(KEY_REPLY)))
            self.end_headers()
            self.wfile.write(KEY_REPLY)

        def log_message(self, *_: object) -> None:
            return

    class Quiet(ThreadingHTTPServer):
        def handle_error(self, *_: object) -> None:
            return  # a client that does not like the certificate hangs up

    server = Quiet(("127.0.0.1", 0), Handler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"https://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)


def test_a_certificate_nobody_vouches_for_is_not_the_centre(tmp_path: Path) -> None:
    with secured(certificate(tmp_path)) as url, Road(url) as road:
        with pytest.raises(NotTheCenter) as caught:
            road.ask("GET", wire.KEY_PATH)
        assert caught.value.code == "bad_certificate"


def test_an_authority_named_is_trusted_and_names_must_fit(tmp_path: Path) -> None:
    pem = certificate(tmp_path)
    with secured(pem) as url:
        with Road(url, ca_file=pem) as road:
            found = decoded(road.ask("GET", wire.KEY_PATH), wire.CenterKey)
            assert found.center_id == "ce-1"
        with (
            Road(url.replace("127.0.0.1", "localhost"), ca_file=pem) as road,
            pytest.raises(NotTheCenter),
        ):
            road.ask("GET", wire.KEY_PATH)


def test_an_address_is_one() -> None:
    for text in ("", "center.example", "ftp://center", "http://"):
        with pytest.raises(ValueError, match="address"):
            Road(text)
