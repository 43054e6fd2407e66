"""Ed25519 signatures, checked. Making them is for whoever holds the key (sync.keys)."""

from __future__ import annotations

import re

_KEY = re.compile("[0-9a-f]{64}")
_SIGNATURE_BYTES = 64


def prepare() -> None:
    """Load the library ahead, so that the first receipt scanned waits no longer than the next."""
    import cryptography.hazmat.primitives.asymmetric.ed25519  # noqa: F401  for its side effect


def is_signed(public_key: str, message: bytes, signature: bytes) -> bool:
    """Whether `signature` over `message` was made with the private half of `public_key`."""
    if not _KEY.fullmatch(public_key) or len(signature) != _SIGNATURE_BYTES:
        return False
    # Late: most commands check no signature, and the library costs them a tenth of a second.
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(public_key)).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True
