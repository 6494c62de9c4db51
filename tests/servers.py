"""Real mail servers for the tests: Dovecot as the second opinion on IMAP, and accounts on either server."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

from followupd.cli.demo.servers import MailServer

TEMPLATE = Path(__file__).with_name("dovecot.conf")
PASSWORD = "pw"


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A fresh, empty mailbox on a running IMAP server."""

    host: str
    port: int
    user: str
    drafts: str
    sent: str
    password: str = PASSWORD
    #: True when the server marks its special folders (RFC 6154).
    special_use: bool = False
    #: The server itself; where only host, port and password are asked for, the account will do.
    server: MailServer | Dovecot = field(repr=False)

    def password_of(self, _user: str) -> str:
        return self.password


def why_not() -> str:
    """Why Dovecot cannot run here, or an empty string."""
    if not shutil.which("dovecot"):
        return "Dovecot is not installed (apt install dovecot-imapd)"
    return "" if os.geteuid() == 0 else "Dovecot's test configuration needs root"


class Dovecot:
    """An IMAP server on 127.0.0.1 in a folder of its own; any user name is welcome with the password "pw"."""

    def __init__(self) -> None:
        self.host = "127.0.0.1"
        self.port = 0
        self.folder = Path()
        self._process: subprocess.Popen[bytes] | None = None

    def password_of(self, _user: str) -> str:
        return PASSWORD

    def start(self) -> Self:
        # Not below pytest's own folder: Dovecot's workers are not root and must be able to enter it.
        self.folder = Path(tempfile.mkdtemp(prefix="followupd-dovecot-"))
        self.folder.chmod(0o755)
        mail = self.folder / "mail"
        mail.mkdir()
        shutil.chown(mail, "nobody", "nogroup")
        self.port = free_port()
        config = self.folder / "dovecot.conf"
        text = TEMPLATE.read_text(encoding="utf-8")
        config.write_text(text.replace("@DIR@", str(self.folder)).replace("@PORT@", str(self.port)), "utf-8")
        self._process = subprocess.Popen(["dovecot", "-F", "-c", str(config)])
        self._wait_until_it_greets()
        return self

    def stop(self) -> None:
        if self._process:
            self._process.terminate()
            self._process.wait(timeout=10)
            shutil.rmtree(self.folder, ignore_errors=True)
        self._process = None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _wait_until_it_greets(self) -> None:
        give_up = time.monotonic() + 15
        while not greets(self.host, self.port):
            assert self._process is not None
            if self._process.poll() is not None or time.monotonic() > give_up:
                log = self.folder / "log"
                text = log.read_text("utf-8", "replace") if log.exists() else "no log"
                self.stop()
                raise RuntimeError(f"Dovecot did not start: {text}")
            time.sleep(0.01)


def greets(host: str, port: int) -> bool:
    try:
        with socket.create_connection((host, port), timeout=5) as connection:
            return connection.recv(100).startswith(b"* OK")
    except OSError:
        return False


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def mails_trickle_in(put: Callable[[], object]) -> Iterator[None]:
    """Mails come until the block is left: pymap's IDLE is deaf to one that came just before it began."""
    enough = threading.Event()

    def trickle() -> None:
        while not enough.wait(0.2):
            put()

    thread = threading.Thread(target=trickle)
    thread.start()
    try:
        yield
    finally:
        enough.set()
        thread.join()
