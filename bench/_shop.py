"""The shop whose mail is measured: its config, whether it is done, and its times."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import func, select

from bench._mails import AUTHSERV_ID, SHOP, Complaint
from bench._servers import PASSWORD, Accepted, ImapServer, Sink
from followupd.clock import system_clock
from followupd.config import Settings, load
from followupd.config.settings import LimitsTable
from followupd.daemon.loops import Loops
from followupd.daemon.wiring import Service
from followupd.store import backlog
from followupd.store.schema import OutboxRow

MAILBOX = "shop"
#: When nothing is acknowledged for so many seconds, nothing will be.
_PATIENCE = 60.0
#: The share of mails that may be no clear complaint.
_MOST_UNCLEAR = 0.05
_LOOK_SECONDS = 0.1
_PLENTY = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """How many were acknowledged, and the seconds from the start of the service to the last."""

    acknowledgements: int
    #: Until the database was checked and open.
    opened: float
    acknowledged: float
    drafted: float


class Unfinished(Exception):
    """Not every customer got exactly one acknowledgement and one draft: there is nothing to time."""


def settings_in(folder: Path, server: ImapServer, sink: Sink) -> Settings:
    """Live mode, in that folder, without limits."""
    password = folder / "password"
    password.touch(mode=0o600)
    password.write_text(PASSWORD, encoding="utf-8")
    config = folder / "config.toml"
    log_in = f'user = "{SHOP}"\nsecurity = "none"\npassword_file = "{password}"'
    limits = "\n".join(f"{name} = {_PLENTY}" for name in LimitsTable.model_fields)
    config.write_text(
        f"""
mode = "live"
acknowledge = "authenticated"
data_dir = "{folder}"
[limits]
{limits}
[[mailbox]]
name = "{MAILBOX}"
address = "{SHOP}"
sender_name = "Lena from Linden Pottery"
company = "Linden Pottery"
signature = "Lena Linde\\nLinden Pottery"
time_zone = "Europe/Berlin"
country = "DE"
authserv_id = "{AUTHSERV_ID}"
order_number = '\\bA-\\d{{6}}\\b'
[mailbox.imap]
host = "{server.host}"
port = {server.port}
{log_in}
[mailbox.smtp]
host = "{sink.host}"
port = {sink.port}
{log_in}
""",
        encoding="utf-8",
    )
    return load(config)


def to_customers(sink: Sink) -> list[Accepted]:
    """What was accepted since the last call, but for mails to ourselves."""
    return [mail for mail in sink.news() if mail.recipient != SHOP]


def timed(
    settings: Settings, sink: Sink, mails: tuple[Complaint, ...], on_news: Callable[[int], object]
) -> Times:
    """The service deals with mails that wait in the mailbox, as in production.

    Raises Unfinished when a customer got two acknowledgements, or too many got none.
    """
    accepted: list[Accepted] = []
    began, started = system_clock(), time.monotonic()
    with Service(settings, system_clock) as service:
        opened = time.monotonic() - started
        loops = Loops(service)
        loops.start()
        while True:
            loops.wait(_LOOK_SECONDS)
            news = to_customers(sink)
            accepted += news
            on_news(len(accepted))
            # A look at the database takes time from the service: none while its time is taken.
            if not news and (accepted or time.monotonic() > started + _PATIENCE) and is_done(service):
                break
        loops.stop()
        loops.join()
        filed, last = _drafts(service, began)
    _check(mails, accepted, filed)
    return Times(
        acknowledgements=len(accepted),
        opened=opened,
        acknowledged=accepted[-1].at - started,
        drafted=(last - began).total_seconds(),
    )


def is_done(service: Service) -> bool:
    """Whether every mail was dealt with and every letter has left."""
    waiting = select(OutboxRow.id).where(
        OutboxRow.mailbox == MAILBOX, OutboxRow.state.in_(("queued", "sending", "dot", "appending"))
    )
    with service.database.read() as session:
        return not backlog.has_new(session, MAILBOX) and session.scalar(waiting.limit(1)) is None


def _drafts(service: Service, since: datetime) -> tuple[int, datetime]:
    """How many drafts were filed, and when the last one was."""
    query = select(func.count(), func.max(OutboxRow.done_at)).where(
        OutboxRow.state == "drafted", OutboxRow.done_at >= since
    )
    with service.database.read() as session:
        count, last = session.execute(query).one()
    return count, last or service.clock()


def _check(mails: tuple[Complaint, ...], accepted: list[Accepted], filed: int) -> None:
    times = Counter(mail.recipient for mail in accepted)
    unanswered = sum(times[mail.customer] == 0 for mail in mails)
    twice = sum(times[mail.customer] > 1 for mail in mails)
    # What is no clear complaint by our word lists of the day is left to a person; that is no matter of time.
    if twice or unanswered > len(mails) * _MOST_UNCLEAR or filed != len(times):
        raise Unfinished(
            f"{len(mails)} mails: {unanswered} customers were not acknowledged, {twice} twice,"
            f" {filed} drafts were filed"
        )
