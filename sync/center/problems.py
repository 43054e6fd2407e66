"""What can be wrong at the centre, as values with codes; nothing is told apart by its text.

CenterTrouble
├── Refusal        a station or a person asked for what cannot be done (answered over HTTP)
├── Environment    disk, database, port: nothing was done (exit status 3)
└── Integrity      what is stored does not hold (exit status 4)
"""

from __future__ import annotations


class CenterTrouble(Exception):
    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


class Refusal(CenterTrouble):
    """`status` is the HTTP one; `expected`, `seq`, `limit` go into the reply, `place` to people."""

    def __init__(self, status: int, code: str, **params: object) -> None:
        super().__init__(code, **params)
        self.status = status


class Environment(CenterTrouble):
    pass


class Integrity(CenterTrouble):
    pass
