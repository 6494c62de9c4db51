"""`python -m bench chaos_restore`: a database put back from a backup, and a second service on a copy of it.

In each round mails are answered, a backup is made, more mails are answered; then either `followupd restore`
puts the backup back, or a person copies it there, or a second service starts with it beside the first.
Nothing automatic may leave until `followupd resume`, and nobody may be answered twice after it.
"""

from __future__ import annotations

import argparse
import shutil
import signal
import sys
import tempfile
from pathlib import Path

from bench._chaos_report import figures_of, print_findings
from bench._chaos_restoring import mails_of, restoring
from bench._chaos_run import Wishes


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m bench chaos_restore", description=__doc__)
    parser.add_argument("--rounds", type=int, default=6, metavar="N")
    parser.add_argument("--seed", type=int, default=1, metavar="S")
    parser.add_argument("--evidence", choices=("sent", "self", "none"), default="self")
    parser.add_argument("--factor", type=float, default=60.0, metavar="F")
    options = parser.parse_args(argv)
    # Ended from outside, a run still ends what it has started.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    folder = Path(tempfile.mkdtemp(prefix="followupd-chaos-"))
    folder.chmod(0o755)
    wishes = Wishes(
        mails=mails_of(options.rounds), seed=options.seed, evidence=options.evidence, factor=options.factor
    )
    outcome = restoring(folder, options.rounds, wishes)
    findings = outcome.findings
    print_findings(findings)
    counts = figures_of(findings)
    wrong = [
        counts[name] for name in ("lost", "doubled", "drafts_doubled", "machine_acks", "hung", "trouble")
    ]
    if any(wrong) or outcome.sent_before_resume or outcome.braked != options.rounds:
        print(f"everything that was written down is in {folder}", file=sys.stderr)
    else:
        shutil.rmtree(folder, ignore_errors=True)
    print(f"seed={options.seed}\nfactor={options.factor:g}\nevidence={options.evidence}")
    print(
        f"rounds={options.rounds}\nbraked={outcome.braked}\nsent_before_resume={outcome.sent_before_resume}"
    )
    for name in (
        "lost",
        "doubled",
        "drafts_doubled",
        "sent_doubled",
        "held",
        "machine_acks",
        "hung",
        "trouble",
    ):
        print(f"{name}={counts[name]}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
