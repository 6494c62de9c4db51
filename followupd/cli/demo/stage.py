"""The real service on servers of its own, with a clock that moves: for the demo and the story tests.

Nothing of the service is replaced: settings are read from a file, mail goes over IMAP and SMTP, the database
is a file. Only the clock is ours, so that days pass in a moment.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType

from followupd.cli.demo.servers import AccountSettings, ImapHost, MailProgram, Parcel, Submission, deliver_all
from followupd.clock import Clock
from followupd.config import load
from followupd.daemon import rounds
from followupd.daemon.wiring import Service
from followupd.model.case import Case
from followupd.model.proof import Proof
from followupd.store import facts, outbox, reports, timers

#: A Monday morning at work.
START = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
#: So that no answer of the stage can hang the story.
MOST_ROUNDS = 10_000


def _nothing() -> None:
    return


class MovingClock:
    """A clock that stands still until it is moved; moving it lets time pass, setting it does not."""

    def __init__(self, now: datetime = START) -> None:
        self.now = now
        self._set_by = timedelta()

    def __call__(self) -> datetime:
        """The present moment of the story."""
        return self.now

    def set(self, **span: float) -> None:
        """Somebody sets the clock: `set(hours=-1)`; no time passes."""
        self._set_by += timedelta(**span)
        self.now += timedelta(**span)

    def steady(self) -> float:
        """The seconds that really passed in the story."""
        return (self.now - self._set_by).timestamp()


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What the stage is set for."""

    server: ImapHost
    submission: Submission
    user: str
    folder: Path
    drafts: str = "Drafts"
    sent: str = "Sent"
    mode: str = "live"
    #: The address of a PostgreSQL database; empty for a file in `folder`.
    database: str = ""
    #: More lines of config.toml, before the mailbox tables.
    extra: str = ""
    #: More lines of the table [[mailbox]].
    mailbox_extra: str = ""
    notify: str = "owner@lindenhof.example"
    #: What was learnt to prove acceptance before the story begins; None when nothing was.
    proof: Proof | None = Proof.SELF


def config_text(scene: Scene) -> str:
    """config.toml for the scene."""
    password = scene.folder / "password"
    return f"""
mode = "{scene.mode}"
data_dir = "{scene.folder}"
database = "{scene.database}"
{scene.extra}
[desk]
notify = ["{scene.notify}"]
[[mailbox]]
name = "shop"
address = "{scene.user}"
sender_name = "Lena from Linden Pottery"
company = "Linden Pottery"
signature = "Lena Linde\\nLinden Pottery"
time_zone = "Europe/Berlin"
country = "DE"
authserv_id = "mx.lindenhof.example"
order_number = '\\bA-\\d{{6}}\\b'
{scene.mailbox_extra}
[mailbox.imap]
host = "{scene.server.host}"
port = {scene.server.port}
security = "none"
user = "{scene.user}"
password_file = "{password}"
[mailbox.smtp]
host = "{scene.submission.host}"
port = {scene.submission.port}
security = "none"
user = "{scene.user}"
password_file = "{password}"
"""


class Stage:
    """The service, played step by step."""

    def __init__(self, scene: Scene, clock: Clock | None = None) -> None:
        self.scene = scene
        self.clock = MovingClock()
        self._now = clock or self.clock
        scene.submission.clock = self._now
        #: Called whenever time has moved to the next thing that fell due.
        self.on_step: Callable[[], None] = _nothing
        secret = scene.folder / "password"
        secret.touch(mode=0o600)
        secret.write_text(scene.server.password_of(scene.user), encoding="utf-8")
        self.config = scene.folder / "config.toml"
        self.config.write_text(config_text(scene), encoding="utf-8")
        self.service = Service(load(self.config), self._now)
        self.staff = MailProgram(
            scene.server,
            scene.user,
            clock=self._now,
            submission=scene.submission,
            settings=AccountSettings(name="Lena Linde", drafts=scene.drafts, sent=scene.sent),
        )

    def __enter__(self) -> Stage:
        """Open the mailbox; a mail by which the service learns what its server keeps is forgotten."""
        self.recall_proof()
        rounds.once(self.service)
        self.scene.submission.forget()
        return self

    def recall_proof(self) -> None:
        """Every mailbox knows what the scene says was learnt before: as one that has run for a while."""
        if self.scene.proof is not None:
            with self.service.database.write() as session:
                for post in self.service.posts:
                    facts.learn(session, post.name, facts.PROOF, self.scene.proof.value, self._now())

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.service.close()

    def restart(self) -> None:
        """Stop the service and start it again on the same database."""
        self.service.close()
        self.service = Service(load(self.config), self._now)

    def arrive(self, *raws: bytes, at: datetime | None = None) -> None:
        """Mails arrive in the inbox, and the service does what there is to do."""
        self.post(*raws, at=at)
        rounds.once(self.service)

    def post(self, *raws: bytes, at: datetime | None = None) -> None:
        """Mails arrive in the inbox; nobody looks yet."""
        when = at or self._now()
        deliver_all(self.scene.server, self.scene.user, [Parcel(raw=raw, when=when) for raw in raws])

    def work(self) -> None:
        """Everything there is to do now."""
        rounds.once(self.service)

    def until(self, moment: datetime) -> None:
        """Let the time pass; what falls due on the way is done when it is due."""
        for _ in range(MOST_ROUNDS):
            due = self.next_due()
            if due is None or due > moment:
                break
            self.clock.now = max(self.clock.now, due)
            rounds.once(self.service)
            self.on_step()
        self.clock.now = max(self.clock.now, moment)
        rounds.once(self.service)

    def later(self, **span: float) -> None:
        """As `until`, from now on: `later(days=3)`."""
        self.until(self.clock.now + timedelta(**span))

    def next_due(self) -> datetime | None:
        """When the next timer rings or the next letter may leave."""
        with self.service.database.read() as session:
            found = [timers.next_due(session)]
            found += [outbox.next_due(session, post.name) for post in self.service.posts]
        moments = [moment for moment in found if moment is not None]
        return min(moments, default=None)

    @property
    def cases(self) -> tuple[Case, ...]:
        """All cases, oldest first."""
        with self.service.database.read() as session:
            return tuple(case for _, case in reversed(reports.cases(session)))

    def case_of(self, customer: str) -> Case:
        """The newest case of that customer."""
        return [case for case in self.cases if case.customer == customer.lower()][-1]
