"""Nights, weekends, public holidays and the weeks in which the clocks change."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from told import CUSTOMER, automatic, complain, drag, letter

from followupd.cli.demo.stage import Stage
from followupd.model.case import CaseState

BERLIN = ZoneInfo("Europe/Berlin")


def local(*moment: int) -> datetime:
    return datetime(*moment, tzinfo=BERLIN).astimezone(UTC)


def resolved_at(stage: Stage, moment: datetime) -> None:
    """A complaint came and was settled at that moment."""
    stage.clock.now = moment
    stage.work()
    complain(stage)
    drag(stage, "Followup/Resolved")


@pytest.mark.parametrize(
    ("settled", "asked"),
    [
        # Good Friday 3 April and Easter Monday 6 April are days off.
        (local(2026, 4, 1, 12), local(2026, 4, 8, 10)),
        # The clocks go forward on Sunday 29 March: ten o'clock is an hour earlier in UTC.
        (local(2026, 3, 26, 12), local(2026, 3, 31, 10)),
        # They go back on Sunday 25 October.
        (local(2026, 10, 22, 12), local(2026, 10, 27, 10)),
        # Friday night: the weekend does not count.
        (local(2026, 3, 6, 23), local(2026, 3, 11, 10)),
        # New Year's Day, seen from the year before.
        (local(2026, 12, 30, 12), local(2027, 1, 5, 10)),
    ],
)
def test_the_question_leaves_at_ten_local_time_of_a_working_day(
    stage: Stage, settled: datetime, asked: datetime
) -> None:
    resolved_at(stage, settled)
    left: list[datetime] = []

    def look() -> None:
        if len(automatic(stage)) == 2 and not left:
            left.append(stage.clock.now)

    stage.on_step = look
    stage.later(days=10)
    assert left == [asked]


def test_no_question_or_reminder_ever_leaves_outside_working_hours(stage: Stage) -> None:
    resolved_at(stage, local(2026, 3, 27, 18))
    stage.later(days=40)
    assert stage.case_of(CUSTOMER).state is CaseState.CLOSED
    for kind in ("check-in", "reminder"):
        left = letter(stage, kind).dot_at.astimezone(BERLIN)
        assert left.hour == 10
        assert left.weekday() < 5
        assert left.date() not in {date(2026, 4, 3), date(2026, 4, 6)}


def test_days_the_shop_is_closed_count_as_holidays(set_stage: Callable[..., Stage]) -> None:
    # A table of the mailbox itself: written after its own keys.
    stage = set_stage(mailbox_extra="[mailbox.hours]\nclosed_on = [2026-03-04, 2026-03-05]")
    drag_first(stage)
    stage.until(local(2026, 3, 9, 9, 59))
    assert len(automatic(stage)) == 1
    stage.until(local(2026, 3, 9, 10))
    assert len(automatic(stage)) == 2


def drag_first(stage: Stage) -> None:
    complain(stage)
    drag(stage, "Followup/Resolved")


def test_the_acknowledgement_promises_a_working_day(stage: Stage) -> None:
    stage.clock.now = local(2026, 4, 2, 16)
    stage.work()
    complain(stage)
    body = automatic(stage)[0].get_body(("plain",)).get_content()
    # Good Friday, the weekend and Easter Monday lie between.
    assert "Tuesday, 7 April" in body or "7 April" in body
