"""What the database must be: there, whole, with room to grow, and at one with its own history."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta

from followupd.cli.doctor.finding import Finding, good, note, wrong
from followupd.cli.options import zone_of
from followupd.cli.states import halt_sentence
from followupd.config import Settings
from followupd.errors import StoreError
from followupd.store import alive, desk_outbox, halts, health, migrate, reports, server
from followupd.store.session import Database

#: Less room than that, and the service may stand still before anybody looks again.
_ROOM = 200_000_000
#: Clocks that differ by more than that are not believed by the service either.
APART = timedelta(seconds=120)


def of_database(database: Database) -> Iterator[Finding]:
    """Whether it can be used at all; the other looks make sense only then."""
    if database.path is not None and not database.path.exists():
        yield note("database", f"{database.path} is not there yet; the first start of the service makes it")
        return
    try:
        migrate.check(database)
        trouble = health.damage(database)
    except StoreError as error:
        yield wrong("database", str(error))
        return
    if trouble:
        yield wrong("database", trouble)
        return
    with database.read() as session:
        totals = reports.totals(session)
    cases = sum(count for name, count in totals.items() if name.startswith("cases "))
    mails = sum(count for name, count in totals.items() if name.startswith("mails "))
    kind = "read to the end, and whole" if database.is_sqlite else "reached, its tables are up to date"
    yield good("database", f"{database.name}: {kind} (cases: {cases}, mails: {mails})")


def of_disk(database: Database) -> Iterator[Finding]:
    """Whether there is room; of a database server, whether it keeps what it is given."""
    if database.path is None:
        try:
            server.check(database)
        except StoreError as error:
            yield wrong("server", str(error))
        else:
            yield good("server", "it waits for its disk at every commit, and keeps our sessions")
        return
    free = shutil.disk_usage(database.path.parent).free
    size = database.path.stat().st_size
    room = f"{free / 1e9:.1f} GB free, the database takes {size / 1e9:.3f} GB"
    if free < max(_ROOM, size):
        yield wrong(
            "disk", room, f"Make room on the disk of {database.path.parent}: without it, nothing is sent."
        )
    else:
        yield good("disk", room)


def of_history(database: Database) -> Iterator[Finding]:
    """Whether every case is what its events make of it."""
    with database.read() as session:
        cases, found = len(reports.case_ids(session)), health.mismatches(session)
    if not found:
        yield good("history", f"every case is what its history says ({cases})")
    for mismatch in found[:10]:
        yield wrong(
            "history",
            f"case {mismatch.reference} is not what its history says: {mismatch.what}",
            "Please report it. If somebody changed the database by hand, put a backup in its place.",
        )


def of_outbox(database: Database, settings: Settings) -> Iterator[Finding]:
    """What stands still until a person has looked."""
    with database.read() as session:
        standing, items = halts.standing(session), desk_outbox.unsettled(session)
        unread = reports.totals(session).get("mails quarantined", 0)
    for halt in standing:
        yield wrong(
            "sending", halt_sentence(halt, zone_of(settings, "")), "When you have looked: followupd resume"
        )
    stopped = Counter(item.state for item in items if item.state in (*desk_outbox.STOPPED, "dot"))
    if stopped:
        states = ", ".join(f"{count} {_SAYS[state]}" for state, count in sorted(stopped.items()))
        yield note("letters", states, "See which, and decide: followupd queue")
    elif not standing:
        yield good("letters", "none is held, expired or in doubt")
    if unread:
        yield note(
            "mails", f"{unread} could not be read and were set aside", "See which: followupd quarantine list"
        )


_SAYS = {"held": "held", "expired": "expired", "dot": "in doubt"}


def of_clock(database: Database, now: datetime) -> Iterator[Finding]:
    """Whether this machine's clock fits what the database knows of the time."""
    with database.read() as session:
        latest, told = health.latest_moment(session), alive.server_time(session)
    if told is not None and abs(told - now) > APART:
        yield wrong("clock", f"it differs from the database server's by {spoken(told - now)}", SET_IT)
    elif latest is not None and latest - now > APART:
        says = f"the last thing that happened is noted for {spoken(latest - now)} from now"
        yield wrong("clock", says, SET_IT)
    elif told is not None:
        yield good("clock", "it agrees with the database server's")


SET_IT = "Let the machine set its clock by itself: timedatectl set-ntp true"


def spoken(span: timedelta) -> str:
    """A difference of clocks, without its direction."""
    return f"{abs(span).total_seconds() / 60:.0f} minutes"
