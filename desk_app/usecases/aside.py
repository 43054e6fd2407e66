"""A desk for another thread: the same unit, clock and rules over a book of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TypeVar

from desk_app.store.book import Book
from desk_app.usecases.desk import Desk

Answer = TypeVar("Answer")


@contextmanager
def aside(desk: Desk) -> Iterator[Desk]:
    """For long looks away from the screen; a book belongs to the thread that opened it."""
    with Book(desk.book.path) as book:
        yield replace(desk, book=book)


def asked_aside(desk: Desk, ask: Callable[[Desk], Answer]) -> Answer:
    """`ask` of a desk opened for this thread alone."""
    with aside(desk) as other:
        return ask(other)
