"""One run from the first server to the last comparison."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.progress import Progress

from bench._chaos_clock import true_time
from bench._chaos_database import Database, Unsettled
from bench._chaos_instances import Instance, instances
from bench._chaos_killer import Killer
from bench._chaos_mailbox import Feeder, Staff, mailbox
from bench._chaos_mails import stories
from bench._chaos_oracle import Findings, Oracle
from bench._chaos_plan import KILLS, Plan
from bench._chaos_postgres import ChaosPostgres
from bench._chaos_record import Record
from bench._chaos_servers import Servers
from bench._chaos_settling import settled
from bench._mails import SHOP
from followupd.clock import system_clock
from tests.servers import PASSWORD, Dovecot, why_not

_DRAFTS, _SENT, JUNK = "Entwürfe", "Gesendet", "Junk"
_START_SECONDS = 60.0
#: After the last kill the storm lasts at most so long, until so little is left to do.
_STORM_SECONDS = 60.0
_NEARLY_NOTHING = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What the run is to be like."""

    mails: int
    seed: int
    evidence: str
    factor: float
    kills: int = 0
    #: "sqlite" or "postgres".
    database: str = "sqlite"
    instances: int = 1
    #: The longest wait at the end, in true seconds.
    settle: float = 180.0


class NotPossible(Exception):
    """A server that the run needs is missing, or the service does not start."""


def run(wishes: Wishes, folder: Path) -> tuple[Plan, Findings]:
    """All of it; the records lie in the folder."""
    if reason := why_not():
        raise NotPossible(reason)
    with ExitStack() as stack:
        postgres = stack.enter_context(ChaosPostgres()) if wishes.database == "postgres" else None
        dovecot = stack.enter_context(Dovecot())
        plan = first_plan(wishes, folder, dovecot, postgres.url() if postgres else "")
        with mailbox(plan) as client:
            client.create_folder(JUNK)
        record = stack.enter_context(Record(plan.path(KILLS)))
        servers = stack.enter_context(Servers(plan))
        services = instances(plan, servers.ports, record)
        database = stack.enter_context(
            Database(plan.database or f"sqlite:///{services[0].data}/followupd.sqlite3")
        )
        restart = _restarter(postgres, record) if postgres else None
        act = _Act(plan, servers, services, database, restart)
        try:
            act.play(wishes.settle)
        finally:
            act.end()
        findings = Oracle(plan, database, act.feeder.delivered).examine()
        findings.hung += act.stuck
        findings.trouble += act.trouble
        database.dump(plan.path("tables.txt"))
        return plan, findings


def first_plan(wishes: Wishes, folder: Path, dovecot: Dovecot, database: str = "") -> Plan:
    """A plan that begins now, on that server."""
    return Plan(
        mails=wishes.mails,
        kills=wishes.kills,
        seed=wishes.seed,
        evidence=wishes.evidence,
        database=database,
        instances=wishes.instances,
        origin=system_clock().timestamp(),
        factor=wishes.factor,
        folder=str(folder),
        shop=SHOP,
        password=PASSWORD,
        imap_host=dovecot.host,
        imap_port=dovecot.port,
        drafts=_DRAFTS,
        sent=_SENT,
        junk=JUNK,
    )


def wait_until_ready(first: Instance, database: Database) -> None:
    """Start the service; the first start takes the mailbox as it is. Raises NotPossible."""
    first.start()
    deadline = true_time() + _START_SECONDS
    while not database.is_ready():
        if true_time() > deadline:
            raise NotPossible(f"the service does not start: {first.log.read_text()[-2000:]}")
        threading.Event().wait(0.2)


def _restarter(postgres: ChaosPostgres, record: Record) -> Callable[[], None]:
    def restart() -> None:
        record.add("database restart")
        postgres.crash()

    return restart


class _Act:
    """The part of the run in which the services live."""

    def __init__(
        self,
        plan: Plan,
        servers: Servers,
        services: Sequence[Instance],
        database: Database,
        restart: Callable[[], None] | None,
    ) -> None:
        self._plan, self._servers, self._services, self._database = plan, servers, services, database
        self.feeder = Feeder(plan, stories(plan.mails, plan.seed, plan.clock()))
        self._staff = Staff(plan)
        self._killer = Killer(plan, services, self._allow_more, restart)
        self._threads: list[threading.Thread] = []
        self.stuck: list[str] = []
        self.trouble: list[str] = []

    def play(self, settle: float) -> None:
        """Start, feed and kill, calm down, wait until nothing is left to do."""
        console = Console(stderr=True)
        with Progress(console=console, transient=True, refresh_per_second=2) as progress:
            self._start()
            fed = progress.add_task("mails delivered", total=self.feeder.count)
            self._servers.storm()
            feed = self._thread(lambda: self.feeder.run(lambda: progress.advance(fed)), threading.Event())
            with self._thread(self._staff.run, self._staff.stop):
                with feed as feeding:
                    self._allow_more()
                    self._killer.run()
                    self.feeder.allow(self.feeder.count)
                    feeding.join()
                uids = [mail.uid for mail in self.feeder.delivered]
                # The storm goes on until nearly everything has left.
                settled(self._database, uids, _STORM_SECONDS, lambda left: left.count <= _NEARLY_NOTHING)
                self._servers.calm()
                task = progress.add_task("left to do", total=None)
                self._settle(uids, settle, lambda left: progress.update(task, description=f"left: {left}"))

    def end(self) -> None:
        """Ask every service to end; one that does not is stuck."""
        self._killer.stop.set()
        self.feeder.stop.set()
        for service in self._services:
            service.thaw()
            service.await_serving()
            status = service.stop()
            if status != 0:
                self.stuck.append(f"instance {service.number} ended with {status}: see {service.log}")

    def _allow_more(self) -> None:
        """With each kill the same share of the mails arrives."""
        self.feeder.allow(-(-self.feeder.count // (self._plan.kills + 1)))

    def _start(self) -> None:
        """Several services share one key."""
        first, *others = self._services
        wait_until_ready(first, self._database)
        for other in others:
            shutil.copy2(first.data / "token.key", other.data / "token.key")
            other.start()

    @contextmanager
    def _thread(self, work: Callable[[], object], stop: threading.Event) -> Iterator[threading.Thread]:
        def guarded() -> None:
            try:
                work()
            except Exception as error:  # noqa: BLE001 - told, and the run goes on to its end
                self.trouble.append(f"the bench itself: {error!r}")

        thread = threading.Thread(target=guarded, daemon=True)
        thread.start()
        try:
            yield thread
        finally:
            stop.set()
            thread.join(30)

    def _settle(self, uids: Sequence[int], seconds: float, show: Callable[[Unsettled], object]) -> None:
        """Until nothing is left to do; what is held may still be proved."""
        patience = true_time() + seconds / 2

        def is_over(left: Unsettled) -> bool:
            show(left)
            may_improve = left.held and self._plan.evidence != "none" and true_time() < patience
            return not (left.count or may_improve)

        settled(self._database, uids, seconds, is_over)
