"""The only place that builds the objects of the service and hands them to each other."""

from __future__ import annotations

import fcntl
import hashlib
import logging
import os
import threading
import time
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from types import TracebackType

from followupd import secrets
from followupd.clock import REAL_TIME, Clock, Pace, SteadyClock, steady_clock
from followupd.config import Settings
from followupd.daemon import accounts as build
from followupd.daemon.posts import CarefulSmtp, Post, Posts, Turn
from followupd.errors import StoreError, TemplateFault
from followupd.mailbox.shelf import Shelf
from followupd.mailbox.watcher import Watcher
from followupd.model.knowledge import TokenKey
from followupd.pipeline.account import Account
from followupd.pipeline.alarm import Alarm
from followupd.pipeline.dispatch import Dispatcher
from followupd.pipeline.intake import Intake
from followupd.pipeline.ledger import MailboxLedger
from followupd.pipeline.parser import ChildParser
from followupd.pipeline.record import Recorder
from followupd.pipeline.steadiness import Steadiness
from followupd.pipeline.tick import Tick
from followupd.pipeline.timekeeping import Timekeeper
from followupd.pipeline.ways import Exits
from followupd.store import health, migrate, reports, server
from followupd.store.duty import LEASE, SILENCE, Alone, Roster
from followupd.store.session import Database
from followupd.store.shared_duty import Shared

log = logging.getLogger(__name__)
#: A lease in real seconds is never shorter, however fast the clock: a loaded machine must keep it.
SHORTEST_LEASE = 4.0
_PULSE_SECONDS = 1.0


class Service:
    """Everything that runs, built from the settings; `close` lets go of it.

    With `trusting`, the clock is a person's word and is believed, whatever it says.
    """

    def __init__(
        self, settings: Settings, clock: Clock, pace: Pace = REAL_TIME, *, trusting: bool = False
    ) -> None:
        self.settings = settings
        self.clock = clock
        self.pace = pace
        self.faults: deque[TemplateFault] = deque()
        for mailbox in settings.mailbox:
            mailbox.imap.read_password(f"the IMAP server of {mailbox.address}")
            mailbox.smtp.read_password(f"the SMTP server of {mailbox.address}")
        self.keys = secrets.token_keys(settings.data_dir)
        with ExitStack() as held:
            held.enter_context(only_instance(settings.data_dir))
            lease = pace.patience(LEASE, at_least=SHORTEST_LEASE)
            self.database = Database(settings.database_url, longest_pause=lease * SILENCE)
            held.callback(self.database.close)
            server.check(self.database)
            health.check_whole(self.database)
            migrate.upgrade(self.database, clock())
            self.roster = self._roster(lease)
            held.callback(self.roster.close)
            self.roster.open()
            held.enter_context(_pulse(self.roster))
            self._held = held.pop_all()
        self.steadiness = Steadiness(clock, _steady(clock, pace, trusting=trusting))
        self.timekeeper = Timekeeper(self.database, clock, self.steadiness)
        self.accounts = accounts(settings, self.keys, self.faults)
        self.recorder = Recorder(self.database, self.accounts)
        forms = [form for account in self.accounts.values() for form in account.knowledge.forms]
        self.parser = ChildParser(forms=tuple(dict.fromkeys(forms)))
        self.intake = Intake(self.database, self.recorder, self.parser, self.accounts)
        self.tick = Tick(self.database, self.recorder, self.steadiness.holds)
        self.alarm = Alarm(self.database, self.accounts)
        self._posts = Posts([mailbox.name for mailbox in settings.mailbox], self._post, self.roster)
        self._come_on_duty()
        if not trusting:
            self.timekeeper.begin()
        self._warn_of_orphans()

    @property
    def posts(self) -> tuple[Post, ...]:
        """What serves the mailboxes that we are on duty for, in the order of the config."""
        return tuple(self._posts)

    @property
    def on_duty_for(self) -> tuple[str, ...] | None:
        """The names of these mailboxes; None when nobody else can be on duty for any."""
        if not self.roster.is_shared:
            return None
        return tuple(post.name for post in self._posts if self.roster.on_duty(post.name))

    @property
    def absent(self) -> tuple[str, ...]:
        """The mailboxes of the config that another instance is on duty for."""
        return self._posts.absent

    def share(self) -> Turn:
        """Look who is on duty for which mailbox, and take over what is free."""
        return self._posts.share()

    def must_be_everywhere(self) -> None:
        """For work by hand; raises StoreError when another instance is on duty for one of the mailboxes."""
        if self.absent:
            names = ", ".join(f"“{name}”" for name in self.absent)
            raise StoreError(
                f"Another followupd that uses this database is at work on the mailbox {names}."
                " Stop it first, or do this there."
            )

    def _roster(self, lease: float) -> Roster:
        names = [mailbox.name for mailbox in self.settings.mailbox]
        if self.database.is_sqlite:
            return Alone(names)
        digest = hashlib.sha256()
        for key in self.keys:
            digest.update(key.id.encode() + b" " + key.secret)
        return Shared(self.database, names, digest.hexdigest(), self.clock, lease)

    def _come_on_duty(self) -> None:
        """Whoever was on duty until it was killed a moment ago is off duty in the next."""
        patient_until = time.monotonic() + 1.0
        self.share()
        while self.absent and time.monotonic() < patient_until:
            time.sleep(0.1)
            self.share()

    def _warn_of_orphans(self) -> None:
        with self.database.read() as session:
            orphaned = reports.mailboxes_in_use(session) - set(self.accounts)
        for name in sorted(orphaned):
            log.warning(
                "There are open cases of the mailbox “%s”, which config.toml does not name any more:"
                " nothing happens to them. Give the mailbox its old name again.",
                name,
            )

    def _post(self, name: str) -> Post:
        [mailbox] = [one for one in self.settings.mailbox if one.name == name]
        confirm = partial(self.roster.confirm, name)
        imap, wishes = build.imap_settings(mailbox, self.pace), build.folder_names(mailbox)
        smtp = CarefulSmtp(build.smtp_settings(mailbox, self.pace), confirm)
        shelf = Shelf(imap, wishes, confirm)
        exits = Exits(smtp=smtp, shelf=shelf, hold=self.steadiness.holds)
        ledger = MailboxLedger(self.database, mailbox.name, self.clock, self.steadiness.agrees)
        return Post(
            name=mailbox.name,
            watcher=Watcher(imap, wishes, ledger, self.pace),
            dispatcher=Dispatcher(self.database, self.recorder, mailbox.name, exits, self.clock),
            smtp=smtp,
            shelf=shelf,
            poll_seconds=mailbox.poll_seconds,
        )

    def close(self) -> None:
        """Let go of servers, child and database."""
        for post in self.posts:
            post.close()
        self.parser.close()
        self._held.close()

    def __enter__(self) -> Service:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


@contextmanager
def _pulse(roster: Roster) -> Iterator[None]:
    """Meanwhile the other instances see that this process lives."""
    stop = threading.Event()
    thread = threading.Thread(target=roster.keep_alive, args=(stop,), name="pulse", daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        # Perhaps it waits for a server that is gone.
        thread.join(_PULSE_SECONDS)


def _steady(clock: Clock, pace: Pace, *, trusting: bool) -> SteadyClock:
    """The clock to compare with: one that is moved by hand brings its own, named `steady`."""
    if trusting:
        return lambda: clock().timestamp()
    own: SteadyClock | None = getattr(clock, "steady", None)
    return own or (lambda: steady_clock() * pace.factor)


def accounts(
    settings: Settings, keys: Iterable[TokenKey], faults: deque[TemplateFault]
) -> Mapping[str, Account]:
    """The accounts of all mailboxes, by name; broken templates are reported into `faults`."""
    signed = tuple(keys)
    return {
        mailbox.name: build.account(settings, mailbox, signed, faults.append) for mailbox in settings.mailbox
    }


@contextmanager
def only_instance(data_dir: Path) -> Iterator[None]:
    """See that no service runs with that folder meanwhile; raises StoreError when one does."""
    descriptor = _locked(data_dir)
    try:
        yield
    finally:
        os.close(descriptor)


def _locked(data_dir: Path) -> int:
    """Hold the lock of the one running service, until it is closed."""
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
