"""Disks that are full, broken or write-protected: what cannot be written down is not sent."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from mails import COMPLAINT, mail
from sqlalchemy import select

from followupd.cli.demo.stage import Stage
from followupd.config import load
from followupd.daemon import rounds
from followupd.daemon.wiring import Service
from followupd.errors import StoreError
from followupd.store import health
from followupd.store.schema import OutboxRow

StageMaker = Callable[..., Stage]

pytestmark = [pytest.mark.timeout(300), pytest.mark.sqlite_only]

#: Many complaints in a short time, each of another customer.
LIMITS = "[limits]\nper_hour = 1000\nper_day = 10000\nper_domain_hour = 1000\n"
#: The largest number of pages SQLite knows.
ENDLESS = 4_294_967_294
#: So many letters fill what is free in the pages that are there.
MANY = 40

#: The service in a process that can write no file beyond so many bytes; at the moment of the story.
CHILD = """
import resource, sys
from datetime import datetime
from pathlib import Path
from followupd.config import load
from followupd.daemon import rounds
from followupd.daemon.wiring import Service
from followupd.errors import StoreError

config, when, size = sys.argv[1], datetime.fromisoformat(sys.argv[2]), int(sys.argv[3])

class Clock:
    def __call__(self):
        return when
    def steady(self):
        return when.timestamp()

service = Service(load(Path(config)), Clock())
# On disk before the limit is set: what is read of a mail in the other process needs no room.
resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
try:
    rounds.once(service)
    print("went well")
except StoreError as error:
    print("told:", error)
"""


@pytest.fixture
def stage(set_stage: StageMaker) -> Stage:
    """A stage that many customers may write to."""
    return set_stage(extra=LIMITS)


def pragma(stage: Stage, setting: str) -> int:
    """Set or ask something of the connection that the service writes with."""
    pooled = stage.service.database.writer.raw_connection()
    with closing(pooled):
        assert isinstance(pooled.driver_connection, sqlite3.Connection)
        row = pooled.driver_connection.execute(f"PRAGMA {setting}").fetchone()
    return int(row[0]) if row else 0


def complain(stage: Stage, number: int) -> None:
    """A customer's complaint arrives; nobody looks yet."""
    sender = f"Bo <bo{number}@kunde{number}.example>"
    stage.post(mail(f"{COMPLAINT}\n{number}", stage.clock.now, sender=sender))


def tries(stage: Stage) -> str:
    """What the service says when it works now; empty when all went well."""
    try:
        rounds.once(stage.service)
    except StoreError as error:
        return str(error)
    return ""


def acknowledged(stage: Stage) -> Counter[str]:
    """How many acknowledgements each customer got."""
    return Counter(
        accepted.recipients[0]
        for accepted in stage.scene.submission.accepted
        if accepted.recipients[0].startswith("bo")
    )


def states(stage: Stage) -> dict[str, str]:
    """Where each letter stands, by its Message-ID."""
    with stage.service.database.read() as session:
        return {row[0]: row[1] for row in session.execute(select(OutboxRow.message_id, OutboxRow.state))}


def nothing_left_without_its_marker(stage: Stage) -> bool:
    """Of every mail that a server took it is written down that it may have taken it."""
    found = states(stage)
    accepted = [mail.message["Message-ID"].strip("<>") for mail in stage.scene.submission.accepted]
    return all(found[message_id] in ("dot", "sent") for message_id in accepted if message_id in found)


def settles(stage: Stage, customers: int) -> None:
    """There is room again: after a while everybody has one acknowledgement, and one draft lies there."""
    for _ in range(6):
        stage.later(minutes=10)
    got = acknowledged(stage)
    assert (len(got), set(got.values())) == (customers, {1})
    assert Counter(states(stage).values())["dot"] == 0
    assert len(stage.staff.drafts()) == customers
    assert len(stage.cases) == customers
    assert health.damage(stage.service.database) == ""


def test_a_full_disk_sends_nothing_that_is_not_written_down_and_loses_nothing(stage: Stage) -> None:
    full = 0
    for number in range(16):
        complain(stage, number)
        # From no page more to some: each time another step of the way finds the disk full.
        pragma(stage, f"max_page_count = {pragma(stage, 'page_count') + number % 8}")
        told = tries(stage)
        full += "the disk is full. Make room on it" in told
        assert nothing_left_without_its_marker(stage)
        assert set(acknowledged(stage).values()) <= {1}
        pragma(stage, f"max_page_count = {ENDLESS}")
        stage.later(minutes=1)
    assert full >= 4
    settles(stage, 16)


def test_a_disk_that_fills_up_while_mails_leave_puts_one_of_them_in_doubt(stage: Stage) -> None:
    for number in range(MANY):
        complain(stage, number)
    rounds.sync(stage.service)
    rounds.take_in(stage.service)
    pragma(stage, f"max_page_count = {pragma(stage, 'page_count')}")
    with pytest.raises(StoreError, match="the disk is full"):
        rounds.dispatch(stage.service)
    assert nothing_left_without_its_marker(stage)
    stood = Counter(states(stage).values())
    assert (stood["dot"], stood["sending"], stood["appending"]) == (1, 0, 0)
    assert 0 < acknowledged(stage).total() < MANY
    pragma(stage, f"max_page_count = {ENDLESS}")
    settles(stage, MANY)


def test_a_service_that_is_started_anew_after_a_full_disk_goes_on(stage: Stage) -> None:
    for number in range(6):
        complain(stage, number)
    pragma(stage, f"max_page_count = {pragma(stage, 'page_count') + 3}")
    assert "the disk is full" in tries(stage)
    assert nothing_left_without_its_marker(stage)
    stage.restart()
    settles(stage, 6)


def test_a_write_protected_database_sends_nothing(stage: Stage) -> None:
    complain(stage, 1)
    rounds.sync(stage.service)
    rounds.take_in(stage.service)
    pragma(stage, "query_only = ON")
    with pytest.raises(StoreError, match="cannot be written"):
        rounds.dispatch(stage.service)
    assert acknowledged(stage) == {}
    assert "cannot be written" in tries(stage)
    pragma(stage, "query_only = OFF")
    settles(stage, 1)


@pytest.mark.skipif(os.geteuid() == 0, reason="root writes everywhere")
def test_a_database_that_was_made_read_only_starts_no_service(stage: Stage) -> None:
    complain(stage, 1)
    path = stage.service.database.path
    assert path is not None
    stage.service.close()
    path.chmod(0o400)
    with pytest.raises(StoreError, match="cannot be written"):
        Service(load(stage.config), stage.clock)
    path.chmod(0o600)
    stage.service = Service(load(stage.config), stage.clock)
    settles(stage, 1)


def limited(stage: Stage, size: int) -> str:
    """The service works in a process of its own whose files end at that size; what it says."""
    call = [sys.executable, "-c", CHILD, str(stage.config), stage.clock.now.isoformat(), str(size)]
    environment = {**os.environ, "PYTHONPATH": str(Path.cwd())}
    done = subprocess.run(call, capture_output=True, text=True, timeout=120, env=environment, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_a_log_that_cannot_grow_sends_nothing_that_is_not_written_down(stage: Stage) -> None:
    told = []
    for number, size in enumerate((8_192, 60_000, 150_000, 300_000)):
        complain(stage, number)
        stage.service.close()
        told.append(limited(stage, size))
        stage.service = Service(load(stage.config), stage.clock)
        assert nothing_left_without_its_marker(stage)
        assert set(acknowledged(stage).values()) <= {1}
        stage.clock.now += timedelta(minutes=1)
    assert sum("the disk does not read or write" in words for words in told) >= 2, told
    settles(stage, 4)
