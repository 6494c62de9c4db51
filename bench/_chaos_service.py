"""`python -m bench._chaos_service CONFIG --origin T --factor F`: the real service, there to be killed.

Its clock runs F times as fast as the world's; nothing else of it is different.
"""

from __future__ import annotations

import argparse
import logging
import os
import signal
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path

from bench._chaos_clock import FastClock
from followupd.cli import journal
from followupd.clock import Pace
from followupd.config import load
from followupd.daemon.loops import Loops
from followupd.daemon.wiring import Service
from followupd.errors import FollowupdError

log = logging.getLogger("followupd.chaos")
_STOP = frozenset({signal.SIGTERM, signal.SIGINT})
#: How the service ends when it could not start, when a thread of it died, and when a thread did not end.
REFUSED, DIED, STUCK = 3, 4, 5


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m bench._chaos_service", description=__doc__)
    parser.add_argument("config", type=Path)
    parser.add_argument("--origin", type=float, required=True, metavar="T")
    parser.add_argument("--factor", type=float, required=True, metavar="F")
    options = parser.parse_args(argv)
    signal.pthread_sigmask(signal.SIG_BLOCK, _STOP)
    journal.set_up("info")
    clock = FastClock(origin=datetime.fromtimestamp(options.origin, UTC), factor=options.factor)
    try:
        return _serve(options.config, clock)
    except FollowupdError as error:
        log.error("it did not start: %s", error)
        return REFUSED


def _serve(config: Path, clock: FastClock) -> int:
    dead: list[str] = []

    def died(what: threading.ExceptHookArgs) -> None:
        dead.append(what.thread.name if what.thread else "a thread")
        log.critical("the thread %s died", dead[-1], exc_info=what.exc_value)
        os.kill(os.getpid(), signal.SIGTERM)

    threading.excepthook = died
    pace = Pace(factor=clock.factor)
    with Service(load(config), clock, pace=pace) as service:
        loops = Loops(service)
        loops.start()
        log.info("serving")
        while not _is_told_to_stop(pace.patience(5.0) / 4):
            loops.wait(0)
        loops.stop()
        if not loops.join():
            log.critical("a thread does not end")
            logging.shutdown()
            os._exit(DIED if dead else STUCK)
    return DIED if dead else 0


def _is_told_to_stop(seconds: float) -> bool:
    """Wait so long for a signal; to a process that was frozen longer, Python tells of one that never came."""
    told = signal.sigtimedwait(_STOP, seconds)
    return told is not None and told.si_signo in _STOP


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
