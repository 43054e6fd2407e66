"""The environment's errors on their way to a person: already in words."""

from __future__ import annotations


class Trouble(Exception):
    """The disk, the file or the clock does not do what it should; `str()` is the sentence.

    Nothing was stored when it is raised.
    """
