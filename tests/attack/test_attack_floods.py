"""Many at once: what a flood of mails, or a desk that settles everything in one go, makes us send."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from mails import COMPLAINT, mail
from told import automatic, configure

from followupd.cli.demo.post import logged_in
from followupd.cli.demo.stage import Stage
from followupd.model.case import CaseState

PER_HOUR = 5


@pytest.fixture
def stage(set_stage) -> Stage:
    """A stage whose customers may get five automatic mails an hour."""
    stage: Stage = set_stage()
    configure(stage, "[desk]", f"[limits]\nper_hour = {PER_HOUR}\n[desk]")
    return stage


def flood(stage: Stage, count: int, sender: str) -> None:
    stage.arrive(
        *(
            mail(f"{COMPLAINT} {number}", stage.clock.now, sender=sender.format(number), subject=f"{number}")
            for number in range(count)
        )
    )


def follow(stage: Stage, hours: int) -> list[int]:
    """How many mails left in each of the next hours."""
    counts, before = [], 0
    for _ in range(hours):
        stage.until(stage.clock.now + timedelta(minutes=59))
        now = len(stage.scene.submission.accepted)
        counts.append(now - before)
        before = now
        stage.clock.now += timedelta(minutes=1)
    return counts


def test_those_who_wait_for_the_hourly_limit_do_not_all_leave_in_the_next_hour(stage: Stage) -> None:
    flood(stage, 17, "Eve <eve@d{}.example>")
    hours = follow(stage, 5)
    assert (sum(hours), max(hours), hours[-1]) == (17, 5, 0)
    assert len(stage.staff.drafts()) == 17


def test_a_flood_from_one_address_gets_one_answer(stage: Stage) -> None:
    flood(stage, 30, "Eve <eve@evil.example>")
    stage.later(days=1, hours=2)
    assert len(automatic(stage, "eve@evil.example")) == 1


def test_a_flood_from_one_domain_gets_twenty_answers(stage: Stage) -> None:
    flood(stage, 30, "Eve <eve{}@evil.example>")
    stage.until(stage.clock.now + timedelta(hours=6))
    customers = [sent for sent in stage.scene.submission.accepted if "evil.example" in sent.recipients[0]]
    assert len(customers) == 20


def test_many_cases_resolved_at_once_are_asked_about_in_portions(stage: Stage) -> None:
    flood(stage, 12, "Eve <eve@d{}.example>")
    stage.later(hours=3)
    with logged_in(stage.scene.server, stage.scene.user) as client:
        client.select_folder("INBOX")
        client.move(client.search(), "Followup/Resolved")
    stage.work()
    assert {case.state for case in stage.cases} == {CaseState.RESOLVED}
    stage.until(datetime(2026, 3, 5, 8, 59, tzinfo=stage.clock.now.tzinfo))
    acknowledged = len(stage.scene.submission.accepted)
    stage.clock.now += timedelta(minutes=1)
    hours = follow(stage, 4)
    asked = [hours[0] - acknowledged, *hours[1:]]
    assert (sum(asked), max(asked), asked[-1]) == (12, 5, 0)
