"""The chaos suite at a small size: the promises hold, with every kind of evidence and on both databases."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.postgres import why_not as why_no_postgres
from tests.servers import why_not

ROOT = Path(__file__).resolve().parents[2]
#: Whatever proves acceptance, and if anything does.
ALWAYS_NONE = (
    "lost", "doubled", "drafts_doubled", "sent_doubled", "sent_missing", "machine_acks", "hung",
    "cases_wrong", "trouble",
)  # fmt: skip

pytestmark = [
    pytest.mark.dovecot,
    pytest.mark.timeout(600),
    pytest.mark.alone,
    pytest.mark.skipif(bool(why_not()), reason=why_not() or "-"),
]


def figures(*arguments: str) -> dict[str, str]:
    """What the bench measured; what it found beside is shown when a test fails."""
    command = [sys.executable, "-m", "bench", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=580, check=False)
    print(done.stderr, file=sys.stderr)
    assert done.returncode == 0, done.stderr
    return dict(line.split("=") for line in done.stdout.splitlines())


def not_none(found: dict[str, str], names: tuple[str, ...]) -> dict[str, str]:
    return {name: found[name] for name in names if found[name] != "0"}


@pytest.mark.parametrize(
    ("evidence", "held"), [("sent", "held"), ("self", "held"), ("none", "held_without_doubt")]
)
def test_nothing_is_lost_or_doubled_when_the_service_is_killed_and_connections_break(
    evidence: str, held: str
) -> None:
    found = figures(
        "chaos", "--mails", "60", "--kills", "5", "--evidence", evidence, "--seed", "11", "--factor", "30"
    )
    assert not_none(found, (*ALWAYS_NONE, held)) == {}
    assert int(found["kills"]) + int(found["readers_killed"]) == 5
    assert int(found["conversations_broken"]) > 0
    assert int(found["accepted"]) > 20


@pytest.mark.skipif(bool(why_no_postgres()), reason=why_no_postgres() or "-")
def test_the_same_holds_for_three_instances_that_are_killed_and_frozen_and_whose_database_crashes() -> None:
    found = figures(
        "chaos", "--mails", "60", "--kills", "8", "--database", "postgres", "--seed", "12", "--factor", "30"
    )
    assert not_none(found, (*ALWAYS_NONE, "held")) == {}
    assert found["instances"] == "3"
    assert int(found["accepted"]) > 20


def test_a_database_put_back_from_a_backup_sends_nothing_before_a_person_has_looked() -> None:
    found = figures("chaos_restore", "--rounds", "1", "--seed", "13")
    assert found["braked"] == found["rounds"] == "1"
    wrong = ("sent_before_resume", "lost", "doubled", "drafts_doubled", "machine_acks", "hung", "trouble")
    assert not_none(found, wrong) == {}
