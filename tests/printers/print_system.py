"""A print system of our own: a real cupsd with its own port and folders, and a printer at a port.

Its queues end at a port of this machine, as those of office printers do; what arrives there is the
PDF that would be printed.  (The backend of the package cups-pdf runs as root only and writes into
people's homes; this works for anybody.)  The machine's own CUPS is neither asked nor touched.
"""

from __future__ import annotations

import grp
import os
import pwd
import re
import shutil
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SECONDS = 30.0
_TOOLS = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"
_PPD = Path(__file__).with_name("pdf_printer.ppd")

_CUPSD = """
LogLevel debug
Listen 127.0.0.1:{port}
WebInterface No
Browsing Off
DefaultAuthType None
DefaultEncryption Never
<Location />
Order allow,deny
Allow all
</Location>
<Location /admin>
Order allow,deny
Allow all
</Location>
<Policy default>
JobPrivateAccess all
JobPrivateValues none
SubscriptionPrivateAccess all
SubscriptionPrivateValues none
<Limit All>
Order allow,deny
Allow all
</Limit>
</Policy>
"""

_FILES = """
User {user}
Group {group}
SystemGroup {system}
ServerRoot {folder}/etc
RequestRoot {folder}/spool
TempDir {folder}/spool/tmp
CacheDir {folder}/cache
StateDir {folder}/run
ServerKeychain {folder}/etc/ssl
AccessLog {folder}/access_log
ErrorLog {folder}/error_log
PageLog {folder}/page_log
Printcap
FatalErrors none
"""


class Device:
    """A printer at a port: takes what is sent while it is plugged in."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self.pages: list[bytes] = []
        self._thread = threading.Thread(target=self._listen, args=(self._socket,), daemon=True)
        self._thread.start()

    def _listen(self, door: socket.socket) -> None:
        while True:
            try:
                visitor, _ = door.accept()
            except OSError:
                return
            with visitor:
                parts = []
                while part := visitor.recv(1 << 16):
                    parts.append(part)
            if parts:
                self.pages.append(b"".join(parts))

    def unplug(self) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join()

    def plug_in(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", self.port))
        self._thread = threading.Thread(target=self._listen, args=(self._socket,), daemon=True)
        self._thread.start()

    def wait_for(self, count: int) -> list[bytes]:
        """The first `count` documents that were printed."""
        end = time.monotonic() + SECONDS
        while len(self.pages) < count:
            assert time.monotonic() < end, f"{len(self.pages)} of {count} documents arrived"
            time.sleep(0.02)
        return self.pages[:count]


class PrintSystem:
    """A running cupsd. `server` is what CUPS_SERVER must say to reach it."""

    def __init__(self, folder: Path, port: int) -> None:
        self._folder = folder
        self.server = f"127.0.0.1:{port}"

    def queue(
        self, name: str, device: Device, resolution: int = 600, first_filter: str = "-"
    ) -> None:
        """A queue of the printer at `device`; `first_filter` is a program the page goes through."""
        ppd = self._folder / f"{name}.ppd"
        text = _PPD.read_text(encoding="ascii")
        ppd.write_text(
            text.replace("@RESOLUTION@", str(resolution)).replace("@FILTER@", first_filter),
            encoding="ascii",
        )
        uri = f"socket://127.0.0.1:{device.port}/?waiteof=false&snmp=false"
        self.run("lpadmin", "-p", name, "-E", "-v", uri, "-P", str(ppd))

    def run(self, *command: str) -> None:
        """One of the tools of CUPS (`cupsdisable`, `cupsreject`, `lpadmin -x` …)."""
        done = subprocess.run(
            command,
            env={**os.environ, "PATH": _TOOLS, "CUPS_SERVER": self.server},
            capture_output=True,
            text=True,
            timeout=SECONDS,
            check=False,
        )
        assert done.returncode == 0, f"{command}: {done.stderr}{self._log()[-2000:]}"

    def options_of_jobs(self) -> list[str]:
        """The options each job's page was made with, as its filter got them."""
        return re.findall(r"argv\[5\]=\"(.*)\"\n", self._log())

    def _log(self) -> str:
        path = self._folder / "error_log"
        return path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""

    def filter_program(self, name: str, script: str) -> str:
        """A program that cupsd may run as a filter: its path."""
        path = self._folder / name
        path.write_text(f"#!/bin/sh\n{script}\n", encoding="ascii")
        path.chmod(0o755)
        return str(path)


@contextmanager
def print_system() -> Iterator[PrintSystem]:
    """A cupsd for as long as the block lasts."""
    folder = Path(tempfile.mkdtemp(prefix="cups-"))
    folder.chmod(0o755)  # as root, the filters run as another user
    cupsd = shutil.which("cupsd", path=_TOOLS)
    assert cupsd, "cupsd is missing: python3 installer/dev.py installs it"
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
    _configure(folder, port)
    etc = folder / "etc"
    command = [cupsd, "-f", "-c", str(etc / "cupsd.conf"), "-s", str(etc / "cups-files.conf")]
    with (folder / "output").open("wb") as output:
        process = subprocess.Popen(command, stdout=output, stderr=output)
    try:
        _wait_until_it_listens(process, port, folder)
        yield PrintSystem(folder, port)
    finally:
        process.terminate()
        process.wait(SECONDS)
        shutil.rmtree(folder)


def _configure(folder: Path, port: int) -> None:
    for name in ("etc/ppd", "etc/ssl", "spool/tmp", "cache", "run/certs"):
        (folder / name).mkdir(parents=True)
    uid, gid = os.getuid(), os.getgid()
    user, group = pwd.getpwuid(uid).pw_name, grp.getgrgid(gid).gr_name
    if uid == 0:  # filters never run as root
        user, group = "lp", "lp"
    system = next(one.gr_name for one in grp.getgrall() if one.gr_name not in (group, "root"))
    values = {"user": user, "group": group, "system": system, "folder": folder}
    (folder / "etc" / "cupsd.conf").write_text(_CUPSD.format(port=port), encoding="utf-8")
    (folder / "etc" / "cups-files.conf").write_text(_FILES.format(**values), encoding="utf-8")


def _wait_until_it_listens(process: subprocess.Popen[bytes], port: int, folder: Path) -> None:
    end = time.monotonic() + SECONDS
    while True:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        said = (folder / "output").read_text(errors="replace")
        assert process.poll() is None, f"cupsd ended: {said}"
        assert time.monotonic() < end, f"cupsd does not listen: {said}"
        time.sleep(0.05)
