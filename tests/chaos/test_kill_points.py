"""The service is killed at each commit and each write to a mail server of a small story, and nothing is lost
or doubled.

One point is visited after each step that changes something outside the process: to die anywhere until the
next such step leaves the same world behind. `python -m bench failpoints` visits every point.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from postgres import why_not as why_no_postgres
from servers import why_not

from bench._failpoints_arena import Arena
from bench._failpoints_points import changes
from bench._failpoints_provider import Evidence
from bench._failpoints_trial import Outcome, Run, Troupe

pytestmark = [
    pytest.mark.dovecot,
    pytest.mark.timeout(900),
    pytest.mark.skipif(bool(why_not()), reason=why_not()),
]
at_length = pytest.mark.skipif(
    not os.environ.get("FOLLOWUPD_CHAOS"), reason="one of four shares is enough here: FOLLOWUPD_CHAOS=1"
)
#: So many tests share the points of one story, for the time-out and for a look at the progress.
SHARES = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsed:
    """Ready to play, with what the story passes when nobody dies."""

    troupe: Troupe
    trace: tuple[str, ...]

    def deaths_at(self, points: tuple[int, ...], *, hasty_staff: bool = False) -> list[Outcome]:
        return list(self.troupe.play([Run((point,), hasty_staff) for point in points]))


@pytest.fixture(scope="module")
def sqlite() -> Iterator[Rehearsed]:
    yield from rehearsed("sqlite", Evidence.SENT)


@pytest.fixture(scope="module")
def postgres() -> Iterator[Rehearsed]:
    if reason := why_no_postgres():
        pytest.skip(reason)
    yield from rehearsed("postgres", Evidence.SELF)


@pytest.fixture(scope="module")
def without_evidence() -> Iterator[Rehearsed]:
    yield from rehearsed("sqlite", Evidence.NONE)


def rehearsed(database: str, evidence: Evidence) -> Iterator[Rehearsed]:
    with Arena(database, evidence) as arena, Troupe(arena) as troupe:
        yield Rehearsed(troupe=troupe, trace=troupe.rehearse())


def share(points: tuple[int, ...], number: int) -> tuple[int, ...]:
    """Every fourth point, beginning at another one in each share."""
    return points[number::SHARES]


def complaints(outcomes: list[Outcome]) -> list[str]:
    return [
        f"killed at {' then '.join(outcome.deaths)}: {finding.words}"
        for outcome in outcomes
        for finding in outcome.findings
    ]


@pytest.mark.parametrize("number", range(SHARES))
def test_no_death_loses_or_doubles_anything_where_the_server_keeps_sent_copies(
    sqlite: Rehearsed, number: int
) -> None:
    outcomes = sqlite.deaths_at(share(changes(sqlite.trace), number))
    assert complaints(outcomes) == []
    assert sum(outcome.held for outcome in outcomes) == 0
    assert all(outcome.deaths for outcome in outcomes)


@pytest.mark.parametrize("number", [0, *(pytest.param(n, marks=at_length) for n in range(1, SHARES))])
def test_no_death_loses_or_doubles_anything_on_postgresql_where_our_own_copy_comes_back(
    postgres: Rehearsed, number: int
) -> None:
    outcomes = postgres.deaths_at(share(changes(postgres.trace), number))
    assert complaints(outcomes) == []
    assert sum(outcome.held for outcome in outcomes) == 0
    assert all(outcome.deaths for outcome in outcomes)


def test_without_evidence_only_a_death_between_marker_and_reply_leaves_a_letter_to_a_person(
    without_evidence: Rehearsed,
) -> None:
    trace = without_evidence.trace
    points = tuple(point for point in changes(trace) if is_near("final dot", trace, point))
    outcomes = without_evidence.deaths_at(points)
    assert complaints(outcomes) == []
    # It is rightly held somewhere: else the story would not have come near the doubt at all.
    assert sum(outcome.held for outcome in outcomes) > 0


def test_a_draft_that_staff_send_while_the_service_is_dead_is_not_filed_again(sqlite: Rehearsed) -> None:
    trace = sqlite.trace
    points = tuple(point for point in changes(trace) if is_near("IMAP APPEND", trace, point))
    outcomes = sqlite.deaths_at(points, hasty_staff=True)
    assert complaints(outcomes) == []
    assert all(outcome.deaths for outcome in outcomes)


def is_near(what: str, trace: tuple[str, ...], point: int) -> bool:
    """So few points away that everything belongs to it that is done for one mail."""
    around = range(max(0, point - 16), min(len(trace), point + 16))
    return any(what in trace[number] for number in around)


def test_the_story_passes_every_kind_of_point(sqlite: Rehearsed) -> None:
    passed = " ".join(sqlite.trace)
    for step in ("commit in pipeline/ledger.py keep", "SMTP DATA", "SMTP the final dot", "IMAP APPEND"):
        assert f"before {step}" in passed
        assert f"after {step}" in passed
