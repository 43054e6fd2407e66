"""Ed25519 keys, and the place where a station's two short secrets lie.

A private key is made where it is used and never leaves: it is not printed, logged or sent.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import secrets
from pathlib import Path
from typing import NamedTuple

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desk_app import signatures
from desk_app.files import put_in_place
from sync import wire


class SigningKey:
    """An Ed25519 private key that does not show itself."""

    __slots__ = ("_key", "public")

    def __init__(self, key: Ed25519PrivateKey) -> None:
        self._key = key
        self.public: str = key.public_key().public_bytes_raw().hex()

    def __repr__(self) -> str:
        return f"SigningKey(public={self.public})"

    @classmethod
    def generate(cls) -> SigningKey:
        return cls(Ed25519PrivateKey.generate())

    @classmethod
    def from_secret(cls, text: str) -> SigningKey:
        """Raises ValueError when the text is not 64 hex digits."""
        return cls(Ed25519PrivateKey.from_private_bytes(bytes.fromhex(text)))

    def secret(self) -> str:
        """For the secret store alone."""
        return self._key.private_bytes_raw().hex()

    def sign(self, message: bytes) -> str:
        return self._key.sign(message).hex()


def is_signed(public_key: str, message: bytes, signature: str) -> bool:
    """Whether `signature` over `message` was made with the private half of `public_key`."""
    if not wire.SIGNATURE_PATTERN.fullmatch(signature):
        return False
    return signatures.is_signed(public_key, message, bytes.fromhex(signature))


def new_station_id() -> str:
    """`st-` and ten random letters of base 32 (50 bits)."""
    return "st-" + "".join(secrets.choice("abcdefghijklmnopqrstuvwxyz234567") for _ in range(10))


def fingerprint(center_key: str) -> str:
    """The last letters of an enrolment code: they tie it to the centre that issued it."""
    number = int.from_bytes(hashlib.sha256(center_key.encode()).digest()[:8], "big")
    letters = []
    for _ in range(wire.FINGERPRINT_LETTERS):
        number, rest = divmod(number, 32)
        letters.append(wire.CODE_ALPHABET[rest])
    return "".join(letters)


class Secrets(NamedTuple):
    """What a station needs to speak to its centre. Its repr shows neither."""

    key: SigningKey
    token: str

    def __repr__(self) -> str:
        return f"Secrets(key={self.key!r}, token=…)"


class SecretStore:
    """Short secrets by name: in the system's key ring where there is a real one, else in files.

    The files are readable by their owner alone (0600) and written in one step.  `use_keyring` is
    False where nobody is signed in (the centre's server, tests).
    """

    def __init__(self, folder: Path, *, use_keyring: bool = True, service: str = "") -> None:
        self._folder = folder
        self._service = service or "commune-desk"
        self._has_keyring = use_keyring and _has_real_keyring()

    def load(self, name: str) -> str | None:
        if self._has_keyring:
            import keyring

            with contextlib.suppress(Exception):  # each key ring has errors of its own
                found = keyring.get_password(self._service, name)
                if found is not None:
                    return found
        path = self._path(name)
        return path.read_text("ascii").strip() if path.exists() else None

    def save(self, name: str, secret: str) -> None:
        """Raises OSError when the file cannot be written."""
        if self._has_keyring:
            import keyring

            with contextlib.suppress(Exception):
                keyring.set_password(self._service, name, secret)
                self._path(name).unlink(missing_ok=True)
                return
        write_secret_file(self._path(name), secret)

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}.secret"


def _has_real_keyring() -> bool:
    """A headless machine has only stand-ins; their priority is below 1."""
    import keyring
    from keyring.errors import KeyringError

    try:
        return float(keyring.get_keyring().priority) >= 1
    except (KeyringError, RuntimeError, OSError):
        return False


def write_secret_file(path: Path, secret: str) -> None:
    """Whole or not at all, and never readable by others, not even for a moment."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(secret + "\n")
        file.flush()
        os.fsync(file.fileno())
    put_in_place(draft, path)


def load_secrets(store: SecretStore, station: str) -> Secrets | None:
    """The station's key and token; None before it is enrolled."""
    key, token = store.load(f"{station}.key"), store.load(f"{station}.token")
    return Secrets(SigningKey.from_secret(key), token) if key and token else None


def station_key(store: SecretStore, station: str) -> SigningKey:
    """The station's key, made on first use."""
    found = store.load(f"{station}.key")
    if found is not None:
        return SigningKey.from_secret(found)
    key = SigningKey.generate()
    store.save(f"{station}.key", key.secret())
    return key


def save_token(store: SecretStore, station: str, token: str) -> None:
    store.save(f"{station}.token", token)
