"""PINs are kept as Argon2id hashes. Some 100 to 200 ms on an old PC: never on the screen thread.

A PIN of a few digits is no secret against somebody who has the file and time; the hash keeps it
from a glance into the file, and the lock after wrong tries from guessing at the desk.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argon2 import PasswordHasher


@cache
def _hasher() -> PasswordHasher:
    from argon2 import PasswordHasher, Type  # late: only a desk with a roster needs it

    return PasswordHasher(time_cost=3, memory_cost=19 * 1024, parallelism=1, type=Type.ID)


def hash_pin(pin: str) -> str:
    """The text to store for a PIN, salted."""
    return _hasher().hash(pin)


def is_pin(stored: str, pin: str) -> bool:
    """Whether `pin` made the stored text. A text that is no hash fits no PIN."""
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return _hasher().verify(stored, pin)
    except (VerificationError, InvalidHashError):
        return False
