"""`python -m bench scale [--mails N --cases N]`: the same mails beside no stored case and beside many.

The time is that of `ingest`, from the open database to the last acknowledgement accepted; what the check of
the file takes before that is printed as `open_s`. Both are taken several times by turns, and the best of each
counts, for a machine is never quite alone.
"""

from __future__ import annotations

import argparse
import logging
import shutil
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from rich.console import Console
from rich.progress import Progress, TaskID

from bench._history import fill
from bench._mails import SHOP, Complaint, complaints
from bench._servers import Sink, imap_server
from bench._shop import Times, Unfinished, settings_in, timed
from followupd.cli.demo.servers import Parcel, deliver_all
from followupd.clock import system_clock
from followupd.daemon import rounds
from followupd.daemon.wiring import Service
from followupd.store import migrate
from followupd.store.session import Database

_FILE = "followupd.sqlite3"


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m bench scale", description=__doc__)
    parser.add_argument("--mails", type=int, default=500, metavar="N")
    parser.add_argument("--cases", type=int, default=100_000, metavar="N")
    parser.add_argument("--turns", type=int, default=3, metavar="N", help="how often each is timed")
    options = parser.parse_args(argv)
    logging.disable(logging.WARNING)
    folder = Path(tempfile.mkdtemp(prefix="followupd-bench-"))
    console = Console(stderr=True)
    times: dict[int, list[Times]] = {0: [], options.cases: []}
    try:
        with Progress(console=console, transient=True, refresh_per_second=2) as progress:
            models = {count: _model(folder, count, progress) for count in times}
            mails = complaints(options.mails, system_clock())
            for turn in range(options.turns):
                for count, model in models.items():
                    task = progress.add_task(f"turn {turn + 1}, {count} cases stored", total=len(mails))
                    show = partial(_show, progress, task)
                    times[count].append(_turn(model, folder / f"{turn} {count}", mails, show))
    except Unfinished as error:
        print(error, file=sys.stderr)
        return 1
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    empty, full = (min(one.acknowledged - one.opened for one in several) for several in times.values())
    print(f"mails={options.mails}")
    print(f"cases={options.cases}")
    print(f"empty_s={empty:.2f}")
    print(f"full_s={full:.2f}")
    print(f"open_s={min(one.opened for one in times[options.cases]):.2f}")
    print(f"slowdown={full / empty:.2f}")
    return 0


def _model(folder: Path, cases: int, progress: Progress) -> Path:
    """A database with so many cases."""
    path = folder / f"{cases}.sqlite3"
    database = Database(f"sqlite:///{path}")
    migrate.upgrade(database, system_clock())
    task = progress.add_task("cases stored", total=cases)
    fill(database, cases, system_clock(), partial(_show, progress, task))
    database.close()
    return path


def _show(progress: Progress, task: TaskID, count: int) -> None:
    progress.update(task, completed=count)


def _turn(model: Path, folder: Path, mails: tuple[Complaint, ...], show: Callable[[int], object]) -> Times:
    """What the mails take beside what is stored in the model."""
    folder.mkdir()
    shutil.copyfile(model, folder / _FILE)
    with imap_server(SHOP) as server, Sink() as sink:
        settings = settings_in(folder, server, sink)
        with Service(settings, system_clock) as service:
            rounds.once(service)
        for start in range(0, len(mails), 50):
            deliver_all(server, SHOP, [Parcel(raw=mail.raw) for mail in mails[start : start + 50]])
        times = timed(settings, sink, mails, show)
    shutil.rmtree(folder)
    return times
