"""`python -m bench ingest [--mails N]`: complaints that wait in the mailbox, until each is acknowledged.

Beside it, on the same server and the same mails, the floor: see `_floor`. Ours is the service as it runs in
production: its threads, its database, the real clock, live mode.
"""

from __future__ import annotations

import argparse
import logging
import shutil
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from rich.console import Console
from rich.progress import Progress
from sqlalchemy import func, select

from bench import _floor
from bench._mails import AUTHSERV_ID, SHOP, Complaint, complaints
from bench._servers import PASSWORD, Accepted, ImapServer, Sink, imap_server
from followupd.cli.demo.servers import Parcel, deliver_all
from followupd.clock import system_clock
from followupd.config import Settings, load
from followupd.daemon import rounds
from followupd.daemon.loops import Loops
from followupd.daemon.wiring import Service
from followupd.store import messages
from followupd.store.schema import OutboxRow

#: The floor's own mailbox: the same mails lie in both.
_FLOOR_USER = "floor@lindenhof.example"
#: When nothing is acknowledged for so many seconds, nothing will be.
_PATIENCE = 60.0
#: The share of mails that may be no clear complaint.
_MOST_UNCLEAR = 0.05
_MAILBOX = "shop"
_LOOK_SECONDS = 0.1


@dataclass(frozen=True, slots=True, kw_only=True)
class _Times:
    """How many were acknowledged, and the seconds from the start of the service to the last."""

    acknowledgements: int
    acknowledged: float
    drafted: float


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m bench ingest", description=__doc__)
    parser.add_argument("--mails", type=int, default=1000, metavar="N")
    options = parser.parse_args(argv)
    logging.disable(logging.WARNING)
    folder = Path(tempfile.mkdtemp(prefix="followupd-bench-"))
    try:
        return _measure(folder, complaints(options.mails, system_clock()))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _measure(folder: Path, mails: tuple[Complaint, ...]) -> int:
    with (
        imap_server(SHOP, _FLOOR_USER) as server,
        Sink() as sink,
        Progress(console=Console(stderr=True), transient=True, refresh_per_second=2) as progress,
    ):
        settings = load(_config(folder, server, sink))
        with Service(settings, system_clock) as service:
            # The first start takes the mailbox as it is: nothing older is ever answered.
            rounds.once(service)
        _deliver(server, mails, progress)
        floor = _floor_seconds(server, sink, folder, progress, len(mails))
        try:
            ours = _ours(settings, sink, mails, progress)
        except _Unfinished as error:
            print(error, file=sys.stderr)
            return 1
    print(f"mails={len(mails)}")
    print(f"acknowledged={ours.acknowledgements}")
    print(f"floor_s={floor:.2f}")
    print(f"ours_s={ours.acknowledged:.2f}")
    print(f"drafts_s={ours.drafted:.2f}")
    print(f"ratio={ours.acknowledged / floor:.2f}")
    return 0


def _config(folder: Path, server: ImapServer, sink: Sink) -> Path:
    password = folder / "password"
    password.touch(mode=0o600)
    password.write_text(PASSWORD, encoding="utf-8")
    config = folder / "config.toml"
    log_in = f'user = "{SHOP}"\nsecurity = "none"\npassword_file = "{password}"'
    config.write_text(
        f"""
mode = "live"
acknowledge = "authenticated"
data_dir = "{folder}"
[limits]
per_hour = 1000000
per_day = 1000000
[[mailbox]]
name = "{_MAILBOX}"
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
    return config


def _deliver(server: ImapServer, mails: tuple[Complaint, ...], progress: Progress) -> None:
    delivered = progress.add_task("mails delivered", total=2 * len(mails))
    for user in (_FLOOR_USER, SHOP):
        for start in range(0, len(mails), 50):
            parcels = [Parcel(raw=mail.raw) for mail in mails[start : start + 50]]
            deliver_all(server, user, parcels)
            progress.advance(delivered, len(parcels))


def _floor_seconds(server: ImapServer, sink: Sink, folder: Path, progress: Progress, count: int) -> float:
    answered = progress.add_task("the floor: mails answered", total=count)
    started = time.monotonic()
    _floor.run(server, sink, _FLOOR_USER, folder / "floor.sqlite3", lambda: progress.advance(answered))
    return sink.wait_for(count)[-1].at - started


def _ours(settings: Settings, sink: Sink, mails: tuple[Complaint, ...], progress: Progress) -> _Times:
    """The times; raises _Unfinished when a customer got two acknowledgements, or too many got none."""
    accepted: list[Accepted] = []
    sent = progress.add_task("ours: acknowledgements accepted", total=len(mails))
    began, started = system_clock(), time.monotonic()
    with Service(settings, system_clock) as service:
        loops = Loops(service)
        loops.start()
        while True:
            loops.wait(_LOOK_SECONDS)
            news = sink.news()
            accepted += news
            progress.update(sent, completed=len(accepted))
            # A look at the database takes time from the service: none while its time is taken.
            if not news and (accepted or time.monotonic() > started + _PATIENCE) and _is_done(service):
                break
        loops.stop()
        loops.join()
        filed, last = _drafts(service)
    _check(mails, accepted, filed)
    return _Times(
        acknowledgements=len(accepted),
        acknowledged=accepted[-1].at - started,
        drafted=(last - began).total_seconds(),
    )


def _is_done(service: Service) -> bool:
    """Whether every mail was dealt with and every letter has left."""
    waiting = select(OutboxRow.id).where(OutboxRow.state.in_(("queued", "sending", "dot", "appending")))
    with service.database.read() as session:
        return not messages.has_new(session, _MAILBOX) and session.scalar(waiting.limit(1)) is None


def _drafts(service: Service) -> tuple[int, datetime]:
    """How many drafts were filed, and when the last one was."""
    query = select(func.count(), func.max(OutboxRow.done_at)).where(OutboxRow.state == "drafted")
    with service.database.read() as session:
        count, last = session.execute(query).one()
    return count, last or service.clock()


def _check(mails: tuple[Complaint, ...], accepted: list[Accepted], filed: int) -> None:
    times = Counter(mail.recipient for mail in accepted)
    unanswered = sum(times[mail.customer] == 0 for mail in mails)
    twice = sum(times[mail.customer] > 1 for mail in mails)
    # What is no clear complaint by our word lists of the day is left to a person; that is no matter of time.
    if twice or unanswered > len(mails) * _MOST_UNCLEAR or filed != len(times):
        raise _Unfinished(
            f"{len(mails)} mails: {unanswered} customers were not acknowledged, {twice} twice,"
            f" {filed} drafts were filed"
        )


class _Unfinished(Exception):
    """Not every customer got exactly one acknowledgement and one draft: there is nothing to time."""
