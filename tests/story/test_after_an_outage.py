"""After an outage everything is taken in, and nothing is blasted: what is late leaves one by one."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from mails import COMPLAINT, mail
from servers import PASSWORD
from told import automatic, drag

from followupd.cli.demo.servers import Parcel, deliver_all
from followupd.cli.demo.stage import Stage
from followupd.model.case import CaseState
from followupd.store import outbox
from followupd.store.outbox import Item
from followupd.store.schema import OutboxRow

BERLIN = ZoneInfo("Europe/Berlin")
HOUR = timedelta(hours=1)


def customer(number: int) -> str:
    return f"customer{number}@kunde{number}.example"


def complaint(number: int, when: datetime) -> Parcel:
    raw = mail(f"{COMPLAINT} {number}", when, sender=f"Customer {number} <{customer(number)}>")
    return Parcel(raw=raw, when=when)


def arrived(stage: Stage, count: int, first: datetime, last: datetime) -> None:
    """So many complaints came in between; nobody looked."""
    moments = (first + (last - first) * number / max(count - 1, 1) for number in range(count))
    parcels = [complaint(number, moment) for number, moment in enumerate(moments)]
    deliver_all(stage.scene.server, stage.scene.user, parcels)


def letters(stage: Stage, kind: str) -> list[Item]:
    with stage.service.database.read() as session:
        found = session.query(OutboxRow.id).where(OutboxRow.kind == kind).order_by(OutboxRow.id)
        items = [outbox.by_id(session, number) for (number,) in found]
    return [item for item in items if item is not None]


def left(stage: Stage, *kinds: str) -> list[datetime]:
    """When the mails of these kinds left, in order."""
    return sorted(item.dot_at for kind in kinds for item in letters(stage, kind) if item.dot_at is not None)


def most_within_an_hour(moments: list[datetime]) -> int:
    return max(sum(first <= moment < first + HOUR for moment in moments) for first in moments)


def is_at_work(moment: datetime, opens: int = 9) -> bool:
    local = moment.astimezone(BERLIN)
    return local.weekday() < 5 and time(opens) <= local.time() < time(17)


def test_three_days_of_mail_are_taken_in_at_once_and_answered_one_by_one(stage: Stage) -> None:
    down_since = stage.clock.now
    stage.clock.now += timedelta(days=3)
    arrived(stage, 102, down_since, stage.clock.now - 2 * HOUR)
    stage.work()
    # Everything is there before the first answer is on its way.
    assert len(stage.cases) == 102
    assert {case.state for case in stage.cases} == {CaseState.OPEN}
    assert len(stage.staff.drafts()) == 102
    assert len(left(stage, "acknowledgement")) == 1
    stage.later(hours=3)
    moments = left(stage, "acknowledgement")
    # What came more than a day before is not confirmed any more.
    young = sum(case.customer_wrote_at >= down_since + timedelta(days=2) for case in stage.cases)
    assert 30 < len(moments) == young < 36
    assert most_within_an_hour(moments) <= 30
    assert all(is_at_work(moment) for moment in moments)
    assert {len(automatic(stage, customer(number))) for number in range(102)} == {0, 1}


def test_a_fresh_mail_is_answered_at_once_while_late_ones_wait(stage: Stage) -> None:
    stage.clock.now += 6 * HOUR
    arrived(stage, 20, stage.clock.now - 5 * HOUR, stage.clock.now - 2 * HOUR)
    stage.work()
    fresh = complaint(99, stage.clock.now)
    stage.arrive(fresh.raw, at=fresh.when)
    assert len(automatic(stage, customer(99))) == 1
    assert len(left(stage, "acknowledgement")) == 2


def test_mail_that_came_in_the_night_is_answered_in_the_morning_after_an_outage(stage: Stage) -> None:
    evening = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)
    stage.clock.now = evening + 5 * HOUR
    arrived(stage, 3, evening, evening + HOUR)
    stage.work()
    assert left(stage, "acknowledgement") == []
    stage.later(hours=12)
    moments = left(stage, "acknowledgement")
    assert len(moments) == 3
    assert all(is_at_work(moment) for moment in moments)


def lock_out(stage: Stage) -> None:
    """The submission server does not take our password any more."""
    stage.scene.submission.add_user(stage.scene.user, "changed")
    stage.service.posts[0].smtp.close()


def let_in(stage: Stage) -> None:
    stage.scene.submission.add_user(stage.scene.user, PASSWORD)


def wait(stage: Stage, span: timedelta) -> None:
    """Time passes, and at its end the service looks: what fell due meanwhile was in vain."""
    stage.clock.now += span
    stage.work()


def test_what_a_submission_server_held_up_does_not_leave_all_at_once(stage: Stage) -> None:
    lock_out(stage)
    arrived(stage, 32, stage.clock.now, stage.clock.now)
    stage.work()
    wait(stage, 3 * HOUR)
    assert left(stage, "acknowledgement") == []
    let_in(stage)
    stage.later(hours=2)
    moments = left(stage, "acknowledgement")
    assert len(moments) == 32
    assert most_within_an_hour(moments) <= 30
    assert all(later - first >= timedelta(minutes=2) for first, later in itertools.pairwise(moments))


def test_a_short_trouble_with_the_submission_server_delays_nothing_further(stage: Stage) -> None:
    lock_out(stage)
    arrived(stage, 5, stage.clock.now, stage.clock.now)
    stage.work()
    wait(stage, HOUR / 2)
    let_in(stage)
    stage.later(minutes=5)
    assert len(left(stage, "acknowledgement")) == 5


def test_what_is_held_up_until_the_evening_leaves_in_the_morning(stage: Stage) -> None:
    lock_out(stage)
    stage.clock.now = datetime(2026, 3, 2, 14, 0, tzinfo=UTC)
    arrived(stage, 4, stage.clock.now, stage.clock.now)
    stage.work()
    wait(stage, 4 * HOUR)
    let_in(stage)
    stage.later(hours=1)
    assert left(stage, "acknowledgement") == []
    stage.later(hours=17)
    moments = left(stage, "acknowledgement")
    assert len(moments) == 4
    assert all(is_at_work(moment) for moment in moments)


def test_an_acknowledgement_expires_a_day_after_the_mail_and_stays_in_the_list(stage: Stage) -> None:
    stage.clock.now += 6 * HOUR
    lock_out(stage)
    arrived(stage, 1, stage.clock.now - 5 * HOUR, stage.clock.now)
    stage.work()
    # Twenty hours after it was written, but twenty-five after the mail.
    wait(stage, 20 * HOUR)
    let_in(stage)
    stage.later(hours=1)
    assert [item.state for item in letters(stage, "acknowledgement")] == ["expired"]
    assert left(stage, "acknowledgement") == []


@pytest.fixture
def settled(stage: Stage) -> Stage:
    """Thirty-three cases are settled at one moment; on Thursday at ten their customers will be asked."""
    arrived(stage, 33, stage.clock.now, stage.clock.now)
    stage.work()
    for uid, _ in stage.staff.inbox():
        stage.staff.move(uid, "INBOX", "Followup/Resolved")
    stage.work()
    assert {case.state for case in stage.cases} == {CaseState.RESOLVED}
    return stage


THURSDAY_TEN = datetime(2026, 3, 5, 9, 0, tzinfo=UTC)


def test_many_questions_that_are_due_at_once_leave_thirty_an_hour(settled: Stage) -> None:
    settled.until(THURSDAY_TEN + 3 * HOUR)
    moments = left(settled, "check-in")
    assert len(moments) == 33
    assert moments[0] == THURSDAY_TEN
    assert most_within_an_hour(moments) <= 30


@pytest.mark.parametrize("away", [timedelta(hours=3), timedelta(hours=14), timedelta(days=1, hours=15)])
def test_many_questions_missed_in_an_outage_leave_thirty_an_hour_at_their_hours(
    settled: Stage, away: timedelta
) -> None:
    settled.clock.now = THURSDAY_TEN + away
    settled.work()
    settled.until(datetime(2026, 3, 9, 15, 59, tzinfo=UTC))
    moments = left(settled, "check-in")
    assert len(moments) == 33
    assert most_within_an_hour(moments) <= 30
    assert all(is_at_work(moment, 10) for moment in moments)


def test_questions_missed_by_more_than_three_working_days_are_not_asked(settled: Stage) -> None:
    settled.clock.now = THURSDAY_TEN + timedelta(days=6)
    settled.work()
    settled.later(days=3)
    assert left(settled, "check-in") == []
    assert {case.state for case in settled.cases} == {CaseState.CLOSED}


def test_the_first_start_answers_no_mail_from_before_it(account, set_stage: Callable[..., Stage]) -> None:
    start = datetime(2026, 3, 2, 7, 59, tzinfo=UTC)
    deliver_all(account.server, account.user, [complaint(number, start) for number in range(110)])
    stage = set_stage(account)
    stage.later(days=2)
    assert stage.cases == ()
    assert stage.scene.submission.accepted == []
    fresh = complaint(500, stage.clock.now)
    stage.arrive(fresh.raw, at=fresh.when)
    assert len(stage.cases) == 1


def test_a_limit_of_the_owner_for_late_mail_is_kept(set_stage: Callable[..., Stage]) -> None:
    stage = set_stage(extra="[limits]\ncatch_up_per_hour = 4")
    stage.clock.now += 6 * HOUR
    arrived(stage, 9, stage.clock.now - 5 * HOUR, stage.clock.now - 2 * HOUR)
    stage.work()
    stage.later(hours=20)
    moments = left(stage, "acknowledgement")
    assert len(moments) == 9
    assert most_within_an_hour(moments) <= 4


def test_a_moved_mail_of_yesterday_is_answered_at_once(stage: Stage) -> None:
    stage.clock.now = datetime(2026, 3, 2, 19, 0, tzinfo=UTC)
    thanks = "Could you tell me whether the blue cups are still to be had?"
    when = stage.clock.now - 5 * HOUR
    stage.arrive(mail(thanks, when, sender=f"One <{customer(1)}>"), at=when)
    drag(stage, "Followup/Complaint")
    assert len(automatic(stage, customer(1))) == 1
