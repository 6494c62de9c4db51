"""`python -m bench failpoints`: the service is killed at every commit and every write to a mail server.

A small story (a complaint, a machine's mail, a draft that staff send, a question that falls due) is played
once to number its points: before and after each commit, before and after each write to the mail servers.
Then, for each point, a fresh service is killed with SIGKILL exactly there, started again, and played to the
end. With `--times N` each point is visited so often; from the second visit on the next life is killed too, at
a point drawn with the seed, and at every other visit staff send the draft while the service is dead.

No kill may lose or double anything. `held` counts letters that wait for a person at the end, which only a
death between the dot marker and the recorded reply excuses, and only where nothing proves acceptance
(`--evidence none`). To die anywhere between two steps that change something leaves the same world behind, so
`--changes` tries the same with fewer deaths.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import Counter
from collections.abc import Sequence

from rich.console import Console
from rich.progress import Progress

from bench._failpoints_arena import Arena
from bench._failpoints_judge import Fault
from bench._failpoints_points import changes
from bench._failpoints_provider import Evidence
from bench._failpoints_trial import Outcome, Run, Troupe

_DATABASES = ("sqlite", "postgres")


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m bench failpoints", description=__doc__)
    parser.add_argument("--times", type=int, default=1, metavar="N")
    parser.add_argument(
        "--changes",
        action="store_true",
        help="only the points right after a step that changes something outside the process",
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--database", choices=_DATABASES, default="sqlite")
    parser.add_argument("--evidence", choices=[kind.value for kind in Evidence], default="sent")
    options = parser.parse_args(argv)
    outcomes: list[Outcome] = []
    with (
        Arena(options.database, Evidence(options.evidence)) as arena,
        Troupe(arena) as troupe,
        Progress(console=Console(stderr=True), transient=True, refresh_per_second=2) as progress,
    ):
        trace = troupe.rehearse()
        points = changes(trace) if options.changes else tuple(range(1, len(trace) + 1))
        runs = plan(points, len(trace), options.times, options.seed)
        for outcome in progress.track(troupe.play(runs), total=len(runs), description="deaths"):
            outcomes.append(outcome)
    return _report(len(points), outcomes, options.seed)


def plan(points: Sequence[int], last: int, times: int, seed: int) -> list[Run]:
    """Every point once alone; then with a second death, and every other time with staff in a hurry."""
    dice = random.Random(seed)
    return [
        # Most second deaths come early: that is where the first one is mended.
        Run((point, round(last ** dice.random())), hasty_staff=bool(time % 2)) if time else Run((point,))
        for time in range(times)
        for point in points
    ]


def _report(points: int, outcomes: list[Outcome], seed: int) -> int:
    counts: Counter[Fault] = Counter()
    for outcome in outcomes:
        for finding in outcome.findings:
            counts[finding.fault] += 1
            print(f"{' then '.join(outcome.deaths)}: {finding.words}", file=sys.stderr)
    print(f"seed={seed}")
    print(f"points={points}")
    print(f"runs={len(outcomes)}")
    print(f"deaths={sum(len(outcome.deaths) for outcome in outcomes)}")
    print(f"held={sum(outcome.held for outcome in outcomes)}")
    for fault in Fault:
        print(f"{fault}={counts[fault]}")
    return 0
