"""The real service as a process of its own, with a clock that runs faster; to be killed and frozen.

`python fast_instance.py CONFIG FACTOR`; ends when its standard input does.
"""

from __future__ import annotations

import sys
from datetime import datetime, timedelta
from pathlib import Path

from followupd.cli import journal
from followupd.clock import Pace, system_clock
from followupd.config import load
from followupd.daemon.loops import Loops
from followupd.daemon.wiring import Service


def main(config: str, factor: float) -> None:
    began = system_clock()

    def clock() -> datetime:
        passed: timedelta = system_clock() - began
        return began + passed * factor

    journal.set_up("info")
    with Service(load(Path(config)), clock, Pace(factor=factor)) as service:
        loops = Loops(service, bell_seconds=15)
        loops.start()
        sys.stdin.read()
        loops.stop()
        loops.join()


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]))
