"""The rounds of `chaos_restore`: what is delivered when, what is put back how, and what left meanwhile."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.progress import Progress

from bench._chaos_database import Database
from bench._chaos_instances import Instance
from bench._chaos_mailbox import Feeder, mailbox
from bench._chaos_mails import stories
from bench._chaos_oracle import Findings, Oracle
from bench._chaos_plan import ACCEPTED, KILLS, Plan
from bench._chaos_record import Record, Tail
from bench._chaos_run import JUNK, Wishes, first_plan, wait_until_ready
from bench._chaos_servers import Servers
from bench._chaos_settling import settled
from tests.servers import Dovecot

#: Of each round: before the backup, after it, and while nobody is there to read them.
_BEFORE, _AFTER, _MEANWHILE = 6, 6, 4
_FILE = "followupd.sqlite3"
_SETTLE_SECONDS = 90.0
#: On the run's clock: so long nothing may leave although mails wait.
_WATCH_SECONDS = 600.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What the rounds showed."""

    findings: Findings
    #: In how many rounds everything stood still by itself.
    braked: int
    #: Mails to customers that left although the database was older than the mailbox.
    sent_before_resume: int


def mails_of(rounds: int) -> int:
    """How many mails so many rounds take."""
    return rounds * (_BEFORE + _AFTER + _MEANWHILE)


def restoring(folder: Path, rounds: int, wishes: Wishes) -> Outcome:
    """All rounds on one mailbox; the records lie in the folder."""
    with ExitStack() as stack:
        dovecot = stack.enter_context(Dovecot())
        plan = first_plan(wishes, folder, dovecot)
        with mailbox(plan) as client:
            client.create_folder(JUNK)
        record = stack.enter_context(Record(plan.path(KILLS)))
        servers = stack.enter_context(Servers(plan))
        service = Instance(plan, 0, servers.ports, record)
        database = stack.enter_context(Database(f"sqlite:///{service.data / _FILE}"))
        progress = stack.enter_context(Progress(console=Console(stderr=True), transient=True))
        task = progress.add_task("rounds", total=rounds)
        play = _Rounds(plan, service, database)
        feeding = stack.enter_context(play.feeding())
        try:
            wait_until_ready(service, database)
            for number in range(rounds):
                play.round(number, servers.ports, record)
                progress.advance(task)
            play.deliver(play.feeder.count)
            feeding.join(60)
            play.settle()
        finally:
            play.end()
        findings = Oracle(plan, database, play.feeder.delivered).examine()
        findings.trouble += play.trouble
        database.dump(plan.path("tables.txt"))
        return Outcome(findings=findings, braked=play.braked, sent_before_resume=len(play.strays))


class _Rounds:
    """One round after the other; the database of each is what the one before left."""

    def __init__(self, plan: Plan, service: Instance, database: Database) -> None:
        self._plan, self._service, self._database = plan, service, database
        self.feeder = Feeder(plan, stories(plan.mails, plan.seed, plan.clock()))
        self._accepted = Tail(plan.path(ACCEPTED))
        self.braked = 0
        self.strays: list[str] = []
        self.trouble: list[str] = []

    def feeding(self) -> _Feeding:
        """The thread that delivers, as long as the block lasts."""
        return _Feeding(self.feeder)

    def round(self, number: int, ports: tuple[int, int], record: Record) -> None:
        """A backup is made, the world goes on, the backup comes back."""
        self.deliver(_BEFORE)
        self.settle()
        backup = self._plan.path(f"backup-{number}")
        self._command("backup", str(backup))
        self.deliver(_AFTER)
        self.settle()
        ways: Sequence[Callable[[Path], None]] = (self._restore, self._copy_back)
        if number % 3 == 2:
            self._second(backup, Instance(self._plan, number, ports, record))
            return
        if number % 2:
            self._service.kill()
        else:
            self._service.stop()
        ways[number % 3](backup)
        self._accepted.skip()
        self.deliver(_MEANWHILE)
        self._service.start()
        self._watch(self._database, lambda _mid: True)
        self._command("resume", "--yes", "--json")
        self.settle()

    def deliver(self, mails: int) -> None:
        """So many more mails lie in the inbox when this returns."""
        wanted = min(len(self.feeder.delivered) + mails, self.feeder.count)
        self.feeder.allow(mails)
        while len(self.feeder.delivered) < wanted:
            threading.Event().wait(0.05)

    def settle(self) -> None:
        """Nothing is left to do when this returns."""
        uids = [mail.uid for mail in self.feeder.delivered]
        if not settled(self._database, uids, _SETTLE_SECONDS, lambda left: left.count == 0):
            self.trouble.append(f"not settled: {self._database.unsettled(uids)}")

    def end(self) -> None:
        """Stop the service."""
        self._service.await_serving()
        if status := self._service.stop():
            self.trouble.append(f"the service ended with {status}: see {self._service.log}")

    def _restore(self, backup: Path) -> None:
        self._command("restore", str(backup))

    def _copy_back(self, backup: Path) -> None:
        """As somebody does who knows files, but not us."""
        for name in (f"{_FILE}-wal", f"{_FILE}-shm"):
            (self._service.data / name).unlink(missing_ok=True)
        shutil.copyfile(backup, self._service.data / _FILE)

    def _second(self, backup: Path, twin: Instance) -> None:
        """A copy of the machine comes to life beside the first."""
        shutil.copyfile(backup, twin.data / _FILE)
        (twin.data / _FILE).chmod(0o600)
        shutil.copy2(self._service.data / "token.key", twin.data / "token.key")
        self._accepted.skip()
        twin.start()
        self.deliver(_MEANWHILE)
        try:
            with Database(f"sqlite:///{twin.data / _FILE}") as database:
                own = {letter.message_id for letter in self._database.letters()}
                self._watch(database, lambda mid: mid not in own | self._mids())
        finally:
            twin.kill()
        self.settle()

    def _mids(self) -> set[str]:
        return {letter.message_id for letter in self._database.letters()}

    def _watch(self, database: Database, is_stray: Callable[[str], bool]) -> None:
        """Every mail is read, and still nothing leaves."""
        uids = [mail.uid for mail in self.feeder.delivered]
        if not settled(database, uids, _SETTLE_SECONDS, lambda left: left.unseen + left.unread == 0):
            self.trouble.append(f"not read: {database.unsettled(uids)}")
        threading.Event().wait(self._plan.seconds(_WATCH_SECONDS))
        self.braked += any(halt.startswith("brake") for halt in database.halts())
        senders = {mail.story.sender for mail in self.feeder.delivered}
        for line in self._accepted.news():
            if (
                line["what"] == "accepted"
                and senders.intersection(line["recipients"])
                and is_stray(line["mid"])
            ):
                self.strays.append(line["mid"])

    def _command(self, *words: str) -> None:
        """A command of followupd by hand."""
        command = [sys.executable, "-m", "followupd.cli.main", "--config", str(self._service.config), *words]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
        if done.returncode:
            self.trouble.append(f"followupd {words[0]}: {done.stderr.strip()}")


class _Feeding:
    """A thread that delivers what is allowed."""

    def __init__(self, feeder: Feeder) -> None:
        self._feeder = feeder
        self._thread = threading.Thread(target=lambda: feeder.run(lambda: None), daemon=True)

    def __enter__(self) -> threading.Thread:
        self._thread.start()
        return self._thread

    def __exit__(self, *_: object) -> None:
        self._feeder.stop.set()
        self._thread.join(10)
