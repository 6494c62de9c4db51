"""`python -m bench bytecuts`: every byte of a mail session is once the last one that gets through.

One complete SMTP and one complete IMAP session run through a relay, by the objects the service uses, against
real servers; for each byte of each direction the session is cut right before it, then a whole one follows.
Around the final dot and around APPEND the whole service is cut instead. With `--every N` only each N-th place
is tried, from a start drawn with the seed; each tenth cut is silent, as when a router forgets a connection.

`wrong` counts the states that must not be, and `hung` the sessions that did not end.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from rich.console import Console
from rich.progress import Progress

from bench._bytecuts_relay import Cut
from bench._bytecuts_service import ServiceSession
from bench._bytecuts_sessions import ImapSession, Session, SmtpSession
from bench._failpoints_arena import Arena
from bench._failpoints_provider import Evidence

_SILENT_ONE_IN = 10


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m bench bytecuts", description=__doc__)
    parser.add_argument("--every", type=int, default=1, metavar="N")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--evidence", choices=[kind.value for kind in Evidence], default="sent")
    options = parser.parse_args(argv)
    places = cuts = 0
    wrong: list[str] = []
    with (
        sessions(Evidence(options.evidence)) as tried,
        Progress(console=Console(stderr=True), transient=True, refresh_per_second=2) as progress,
    ):
        for session in tried:
            every = session.cuts()
            places += len(every)
            chosen = sample(every, options.every, options.seed, may_be_silent=not is_slow(session))
            for cut in progress.track(chosen, description=session.name):
                wrong += (f"{session.name} {cut}: {words}" for words in session.tried(cut))
                cuts += 1
    for words in wrong:
        print(words, file=sys.stderr)
    print(f"seed={options.seed}", f"places={places}", f"cuts={cuts}", sep="\n")
    print(f"wrong={sum('hung' not in words for words in wrong)}")
    print(f"hung={sum('hung' in words for words in wrong)}")
    return 0


@contextmanager
def sessions(evidence: Evidence) -> Iterator[tuple[Session, ...]]:
    """All four, on servers of their own."""
    with Arena("sqlite", evidence) as arena, arena.forge() as forge:
        yield (
            SmtpSession(arena.provider),
            ImapSession(arena.dovecot),
            ServiceSession(arena, forge, "smtp"),
            ServiceSession(arena, forge, "imap"),
        )


def is_slow(session: Session) -> bool:
    """A service waits for a silent server longer than a measurement does."""
    return isinstance(session, ServiceSession)


def sample(places: tuple[Cut, ...], every: int, seed: int, *, may_be_silent: bool) -> list[Cut]:
    """Each N-th place; of those, one in ten is silent."""
    start = random.Random(f"{seed} {len(places)}").randrange(every)
    chosen = list(places[start::every])
    if may_be_silent:
        for number in range(0, len(chosen), _SILENT_ONE_IN):
            chosen[number] = replace(chosen[number], silent=True)
    return chosen
