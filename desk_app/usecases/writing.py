"""A file for people: whole or not at all."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from desk_app.files import check_replaceable, put_in_place
from desk_app.store.faults import StoreFault


def write_whole(path: Path, content: bytes) -> None:
    """Raises StoreFault when the place cannot be written (on Windows: while the file is open in
    another program).
    """
    partial = path.with_name(f"{path.name}.partial")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        check_replaceable(path)
        partial.write_bytes(content)
        put_in_place(partial, path)
    except OSError as error:
        detail = error.strerror or ""
        raise StoreFault("cannot_write_file", file=str(path), detail=detail) from error
    finally:
        with suppress(OSError):
            partial.unlink()
