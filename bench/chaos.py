"""`python -m bench chaos`: mails arrive while services are killed and connections are cut; all is counted.

Dovecot, a submission server of ours, a proxy before both that breaks three conversations in ten, services
that are killed and started again, staff who take drafts away. All waiting times are divided by `factor`.
What must be true in the end is known from the start.
"""

from __future__ import annotations

import argparse
import shutil
import signal
import sys
import tempfile
from pathlib import Path

from bench._chaos_clock import true_time
from bench._chaos_report import is_good, tell
from bench._chaos_run import Wishes, run


def main(argv: list[str]) -> int:
    options = _options(argv)
    # Ended from outside, a run still ends what it has started.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    folder = Path(tempfile.mkdtemp(prefix="followupd-chaos-"))
    folder.chmod(0o755)
    started = true_time()
    wishes = Wishes(
        mails=options.mails,
        kills=options.kills,
        seed=options.seed,
        evidence=options.evidence,
        database=options.database,
        instances=options.instances or (3 if options.database == "postgres" else 1),
        factor=options.factor,
        settle=options.settle,
    )
    plan, findings = run(wishes, folder)
    tell(plan, findings, true_time() - started)
    if is_good(plan, findings) and not options.keep:
        shutil.rmtree(folder, ignore_errors=True)
    return 0


def _options(argv: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench chaos", description=__doc__)
    parser.add_argument("--mails", type=int, default=500, metavar="N")
    parser.add_argument("--kills", type=int, default=25, metavar="K")
    parser.add_argument("--seed", type=int, default=1, metavar="S")
    parser.add_argument("--evidence", choices=("sent", "self", "none"), default="self")
    parser.add_argument("--database", choices=("sqlite", "postgres"), default="sqlite")
    parser.add_argument("--instances", type=int, default=0, metavar="N", help="default: 1, on postgres 3")
    parser.add_argument(
        "--factor", type=float, default=60.0, metavar="F", help="the clock runs F times as fast"
    )
    parser.add_argument(
        "--settle", type=float, default=180.0, metavar="SECONDS", help="longest wait at the end"
    )
    parser.add_argument("--keep", action="store_true", help="keep the records of a good run too")
    options = parser.parse_args(argv)
    if options.database == "sqlite" and options.instances > 1:
        parser.error("several instances share a database on postgres only")
    return options


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
