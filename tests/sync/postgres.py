"""A PostgreSQL of our own for the tests: made in a temporary folder, thrown away afterwards."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SETTINGS = (
    "listen_addresses=''",
    "fsync=off",
    "synchronous_commit=off",
    "max_connections=60",
    "shared_buffers=64MB",
)


def programs() -> Path | None:
    """The folder with initdb and pg_ctl, or None."""
    named = os.environ.get("PGBIN")
    candidates = [Path(named)] if named else []
    on_path = shutil.which("initdb")
    if on_path:
        candidates.append(Path(on_path).resolve().parent)
    candidates += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    for folder in candidates:
        if all(shutil.which(name, path=str(folder)) for name in ("initdb", "pg_ctl")):
            return folder
    return None


@contextmanager
def running_postgres(folder: Path, bin_folder: Path) -> Iterator[str]:
    """Start a server in `folder`; its address (a socket there, no port is opened)."""
    data = folder / "data"
    data.mkdir(parents=True)
    user = _unprivileged(folder)
    run = {"check": True, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, **user}
    subprocess.run(
        [bin_folder / "initdb", "-D", data, "-U", "postgres", "-A", "trust", "--no-sync"],
        **run,  # type: ignore[call-overload]  # the same for every call below
    )
    with (data / "postgresql.conf").open("a") as file:
        file.write("\n".join([*SETTINGS, f"unix_socket_directories='{folder.as_posix()}'", ""]))
    control = [bin_folder / "pg_ctl", "-D", data, "-w", "-t", "60"]
    subprocess.run([*control, "-l", folder / "log", "start"], **run)  # type: ignore[call-overload]
    try:
        yield f"postgresql://postgres@/postgres?host={folder}"
    finally:
        subprocess.run([*control, "-m", "immediate", "stop"], **run)  # type: ignore[call-overload]


def _unprivileged(folder: Path) -> dict[str, object]:
    """PostgreSQL refuses to run as root: then as the user its package made."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return {}
    for path in (folder, folder / "data"):
        shutil.chown(path, "postgres")
    above = folder.parent
    while above != above.parent and above.stat().st_uid == 0 and not above.stat().st_mode & 0o001:
        above.chmod(above.stat().st_mode | 0o711)
        above = above.parent
    return {"user": "postgres", "cwd": folder}
