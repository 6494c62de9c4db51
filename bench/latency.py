"""`python -m bench latency [--mails N]`: from a mail's delivery to its acknowledgement accepted, over IDLE.

One mail after the other reaches a mailbox that the service watches; each time is taken from before the
delivery begins until the submission server has answered the final dot.
"""

from __future__ import annotations

import argparse
import logging
import math
import random
import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import Progress

from bench._mails import SHOP, Complaint, complaints
from bench._servers import Sink, imap_server
from bench._shop import is_done, settings_in, to_customers
from followupd.cli.demo.servers import logged_in
from followupd.clock import system_clock
from followupd.daemon.loops import Loops
from followupd.daemon.wiring import Service
from tests.servers import why_not

#: A mail that was not acknowledged by then is no clear complaint, or a fault.
_LONGEST = 5.0
#: The service has read its folders and waits in IDLE by then.
_SETTLE = 2.0


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m bench latency", description=__doc__)
    parser.add_argument("--mails", type=int, default=100, metavar="N")
    options = parser.parse_args(argv)
    if reason := why_not():
        print(reason, file=sys.stderr)
        return 1
    logging.disable(logging.WARNING)
    folder = Path(tempfile.mkdtemp(prefix="followupd-bench-"))
    try:
        times = _measure(folder, complaints(options.mails, system_clock()))
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print(f"mails={options.mails}")
    print(f"acknowledged={len(times)}")
    print(f"p50_ms={_percentile(times, 50) * 1000:.0f}")
    print(f"p99_ms={_percentile(times, 99) * 1000:.0f}")
    return 0


def _measure(folder: Path, mails: tuple[Complaint, ...]) -> list[float]:
    """The seconds of each mail that was acknowledged."""
    with (
        imap_server(SHOP) as server,
        Sink() as sink,
        Service(settings_in(folder, server, sink), system_clock) as service,
        logged_in(server, SHOP) as client,
        Progress(console=Console(stderr=True), transient=True, refresh_per_second=2) as progress,
    ):
        loops = Loops(service)
        loops.start()
        _until_quiet(service, loops)
        dice, found = random.Random(len(mails)), []
        for mail in progress.track(mails, description="mails delivered"):
            # At any moment of the service's own rhythm.
            loops.wait(dice.uniform(0.0, 0.2))
            if (seconds := _one(client, sink, mail)) is not None:
                found.append(seconds)
        loops.stop()
        loops.join()
    return found


def _until_quiet(service: Service, loops: Loops) -> None:
    """Whatever the start brings is over: every folder was read, nothing waits to leave."""
    loops.wait(_SETTLE)
    deadline = time.monotonic() + 4 * _LONGEST
    while not is_done(service) and time.monotonic() < deadline:
        loops.wait(0.1)


def _one(client: Any, sink: Sink, mail: Complaint) -> float | None:
    """The seconds until the customer's acknowledgement was accepted; None when none came."""
    to_customers(sink)
    began = time.monotonic()
    client.append("INBOX", mail.raw, (), system_clock())
    while time.monotonic() < began + _LONGEST:
        for accepted in to_customers(sink):
            if accepted.recipient == mail.customer:
                return accepted.at - began
        time.sleep(0.005)
    return None


def _percentile(times: list[float], share: int) -> float:
    """The smallest time that so many percent do not exceed."""
    ordered = sorted(times) or [math.nan]
    return ordered[max(0, math.ceil(len(ordered) * share / 100) - 1)]
