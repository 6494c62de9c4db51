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
from pathlib import Path

from rich.console import Console
from rich.progress import Progress

from bench import _floor
from bench._mails import SHOP, Complaint, complaints
from bench._servers import ImapServer, Sink, imap_server
from bench._shop import Unfinished, settings_in, timed
from followupd.cli.demo.servers import Parcel, deliver_all
from followupd.clock import system_clock
from followupd.daemon import rounds
from followupd.daemon.wiring import Service

#: The floor's own mailbox: the same mails lie in both.
_FLOOR_USER = "floor@lindenhof.example"


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
        settings = settings_in(folder, server, sink)
        with Service(settings, system_clock) as service:
            # The first start takes the mailbox as it is: nothing older is ever answered.
            rounds.once(service)
        _deliver(server, mails, progress)
        floor = _floor_seconds(server, sink, folder, progress, len(mails))
        sent = progress.add_task("ours: acknowledgements accepted", total=len(mails))
        try:
            ours = timed(settings, sink, mails, lambda count: progress.update(sent, completed=count))
        except Unfinished as error:
            print(error, file=sys.stderr)
            return 1
    print(f"mails={len(mails)}")
    print(f"acknowledged={ours.acknowledgements}")
    print(f"floor_s={floor:.2f}")
    print(f"ours_s={ours.acknowledged:.2f}")
    print(f"drafts_s={ours.drafted:.2f}")
    print(f"ratio={ours.acknowledged / floor:.2f}")
    return 0


def _deliver(server: ImapServer, mails: tuple[Complaint, ...], progress: Progress) -> None:
    delivered = progress.add_task("mails delivered", total=2 * len(mails))
    for user in (_FLOOR_USER, SHOP):
        for start in range(0, len(mails), 50):
            parcels = [Parcel(raw=mail.raw) for mail in mails[start : start + 50]]
            deliver_all(server, user, parcels)
            progress.advance(delivered, len(parcels))


def _floor_seconds(server: ImapServer, sink: Sink, folder: Path, progress: Progress, count: int) -> float:
    answered = progress.add_task("the floor: mails answered", total=count)
    # What our first start wrote to itself is no answer of the floor's.
    sink.news()
    started = time.monotonic()
    _floor.run(server, sink, _FLOOR_USER, folder / "floor.sqlite3", lambda: progress.advance(answered))
    return sink.wait_for(count)[-1].at - started
