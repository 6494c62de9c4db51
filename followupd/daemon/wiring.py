"""The only place that builds the objects of the service and hands them to each other."""

from __future__ import annotations

import fcntl
import logging
import os
from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from followupd import secrets
from followupd.clock import Clock
from followupd.config import Settings
from followupd.daemon import accounts as build
from followupd.errors import StoreError, TemplateFault
from followupd.mailbox.shelf import Shelf
from followupd.mailbox.smtp import SmtpChannel
from followupd.mailbox.watcher import Watcher
from followupd.model.knowledge import TokenKey
from followupd.pipeline.account import Account
from followupd.pipeline.alarm import Alarm
from followupd.pipeline.dispatch import Dispatcher
from followupd.pipeline.intake import Intake
from followupd.pipeline.ledger import MailboxLedger
from followupd.pipeline.parser import ChildParser
from followupd.pipeline.record import Recorder
from followupd.pipeline.tick import Tick
from followupd.store import migrate, reports
from followupd.store.session import Database

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """What serves one mailbox: who watches it and who carries its outbox."""

    name: str
    watcher: Watcher
    dispatcher: Dispatcher
    smtp: SmtpChannel
    shelf: Shelf
    poll_seconds: float

    def interrupt(self) -> None:
        """End every call that waits for a server; set the stop event before."""
        self.watcher.interrupt()
        self.smtp.interrupt()
        self.shelf.interrupt()

    def close(self) -> None:
        """Let go of the servers."""
        self.watcher.close()
        self.dispatcher.close()


class Service:
    """Everything that runs, built from the settings; `close` lets go of it."""

    def __init__(self, settings: Settings, clock: Clock) -> None:
        self.settings = settings
        self.clock = clock
        self.faults: deque[TemplateFault] = deque()
        for mailbox in settings.mailbox:
            mailbox.imap.read_password(f"the IMAP server of {mailbox.address}")
            mailbox.smtp.read_password(f"the SMTP server of {mailbox.address}")
        self.keys = secrets.token_keys(settings.data_dir)
        self._alone = _only_instance(settings.data_dir)
        try:
            self.database = Database(settings.database_url)
            migrate.upgrade(self.database, clock())
        except BaseException:
            os.close(self._alone)
            raise
        self.accounts = accounts(settings, self.keys, self.faults)
        self.recorder = Recorder(self.database, self.accounts)
        self.parser = ChildParser()
        self.intake = Intake(self.database, self.recorder, self.parser, self.accounts)
        self.tick = Tick(self.database, self.recorder)
        self.alarm = Alarm(self.database, self.accounts)
        self.posts = tuple(self._post(index) for index in range(len(settings.mailbox)))
        for post in self.posts:
            post.dispatcher.recover()
        self._warn_of_orphans()

    def _warn_of_orphans(self) -> None:
        with self.database.read() as session:
            orphaned = reports.mailboxes_in_use(session) - set(self.accounts)
        for name in sorted(orphaned):
            log.warning(
                "There are open cases of the mailbox “%s”, which config.toml does not name any more:"
                " nothing happens to them. Give the mailbox its old name again.",
                name,
            )

    def _post(self, index: int) -> Post:
        mailbox = self.settings.mailbox[index]
        imap, wishes = build.imap_settings(mailbox), build.folder_names(mailbox)
        smtp = SmtpChannel(build.smtp_settings(mailbox))
        shelf = Shelf(imap, wishes)
        ledger = MailboxLedger(self.database, mailbox.name, self.clock)
        return Post(
            name=mailbox.name,
            watcher=Watcher(imap, wishes, ledger),
            dispatcher=Dispatcher(self.database, self.recorder, mailbox.name, smtp, shelf, self.clock),
            smtp=smtp,
            shelf=shelf,
            poll_seconds=mailbox.poll_seconds,
        )

    def close(self) -> None:
        """Let go of servers, child and database."""
        for post in self.posts:
            post.close()
        self.parser.close()
        self.database.close()
        os.close(self._alone)

    def __enter__(self) -> Service:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def accounts(
    settings: Settings, keys: Iterable[TokenKey], faults: deque[TemplateFault]
) -> Mapping[str, Account]:
    """The accounts of all mailboxes, by name; broken templates are reported into `faults`."""
    signed = tuple(keys)
    return {
        mailbox.name: build.account(settings, mailbox, signed, faults.append) for mailbox in settings.mailbox
    }


def _only_instance(data_dir: Path) -> int:
    """Hold the lock of the one running service; raises StoreError when another one holds it."""
    path = data_dir / "followupd.running"
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise StoreError(
            f"The file {path} cannot be written ({error.strerror})."
            f" Give the folder to the user followupd runs as: chown -R followupd {data_dir}"
        ) from None
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(descriptor)
        raise StoreError(
            f"Another followupd is running with {data_dir}. Stop it first: systemctl stop followupd"
        ) from None
    return descriptor
