"""A database older than its mailbox, or a second one: nobody is answered before a person has looked."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from mails import COMPLAINT, mail

from followupd.cli.demo.stage import Stage
from followupd.config import load
from followupd.daemon import rounds
from followupd.daemon.wiring import Service
from followupd.pipeline import resuming
from followupd.pipeline.resuming import Standstill, TooEarly, check_ready
from followupd.store import backup, desk_outbox, halts
from followupd.store.restore import restore
from followupd.store.session import Database

StageMaker = Callable[..., Stage]

pytestmark = pytest.mark.sqlite_only

LIMITS = "[limits]\nper_hour = 1000\nper_day = 10000\nper_domain_hour = 1000\n"


@pytest.fixture
def stage(set_stage: StageMaker) -> Stage:
    """A stage that many customers may write to, with three of them answered."""
    stage = set_stage(extra=LIMITS)
    for number in range(3):
        complain(stage, number)
    passes(stage, minutes=30)
    return stage


def complain(stage: Stage, number: int) -> None:
    """A customer's complaint arrives and is dealt with."""
    sender = f"Bo <bo{number}@kunde{number}.example>"
    stage.arrive(mail(f"{COMPLAINT}\n{number}", stage.clock.now, sender=sender))


def passes(stage: Stage, **span: float) -> None:
    """Time passes; the service looks again and again, also while what is due may not leave."""
    step = timedelta(**span) / 8
    for _ in range(8):
        stage.clock.now += step
        stage.work()


def path_of(stage: Stage) -> Path:
    path = stage.service.database.path
    assert path is not None
    return path


def save(stage: Stage, folder: Path) -> Path:
    target = folder / "monday.backup"
    backup.save(path_of(stage), target, lambda *_: None)
    return target


def start(stage: Stage) -> None:
    stage.service = Service(load(stage.config), stage.clock)


def to_customers(stage: Stage) -> list[str]:
    """Who was written to by itself, as often as they were."""
    accepted = (mail.recipients[0] for mail in stage.scene.submission.accepted)
    return [address for address in accepted if address.startswith("bo")]


def halted(service: Service) -> list[str]:
    with service.database.read() as session:
        return [halt.name for halt in halts.standing(session)]


def resume(service: Service) -> Standstill:
    return resuming.resume(service.database, service.clock())


def waiting(service: Service) -> list[str]:
    """The customers to whom a mail waits."""
    with service.database.read() as session:
        items = desk_outbox.unsettled(session)
    return [
        item.recipients[0] for item in items if item.how == "send" and item.recipients[0].startswith("bo")
    ]


@pytest.mark.parametrize("age", [{"hours": 1}, {"days": 1}])
def test_a_restored_backup_answers_nobody_before_a_person_says_so(
    stage: Stage, tmp_path: Path, age: dict[str, float]
) -> None:
    file = save(stage, tmp_path)
    for number in (3, 4):
        complain(stage, number)
    passes(stage, **age)
    before, drafts = to_customers(stage), len(stage.staff.drafts())
    stage.service.close()
    restore(file, path_of(stage), stage.clock.now, lambda *_: None)
    start(stage)
    complain(stage, 5)
    passes(stage, days=20)
    assert to_customers(stage) == before
    assert len(stage.staff.drafts()) == drafts
    assert halted(stage.service) == ["brake"]
    # Every mail is known again: nothing that came in is lost.
    assert {case.customer.partition("@")[0] for case in stage.cases} == {f"bo{number}" for number in range(6)}


def test_after_that_who_has_had_no_answer_gets_one_and_nobody_gets_two(stage: Stage, tmp_path: Path) -> None:
    file = save(stage, tmp_path)
    complain(stage, 3)
    passes(stage, minutes=30)
    drafts = len(stage.staff.drafts())
    stage.service.close()
    restore(file, path_of(stage), stage.clock.now, lambda *_: None)
    start(stage)
    complain(stage, 4)
    passes(stage, minutes=30)
    found = resume(stage.service)
    assert {item.recipients for item in found.held} == {("bo3@kunde3.example",)}
    assert {item.recipients for item in found.leaves if item.case_id} == {("bo4@kunde4.example",)}
    passes(stage, hours=2)
    assert sorted(address[:3] for address in to_customers(stage)) == ["bo0", "bo1", "bo2", "bo3", "bo4"]
    assert len(stage.staff.drafts()) == drafts + 1


def test_a_person_says_so_only_after_the_mailbox_was_read(stage: Stage, tmp_path: Path) -> None:
    file = save(stage, tmp_path)
    stage.clock.now += timedelta(minutes=1)
    stage.service.close()
    restore(file, path_of(stage), stage.clock.now, lambda *_: None)
    start(stage)
    with stage.service.database.read() as session, pytest.raises(TooEarly, match="was not read since"):
        check_ready(session, ("shop",))
    stage.post(mail(COMPLAINT, stage.clock.now, sender="Bo <bo3@kunde3.example>"))
    rounds.sync(stage.service)
    with stage.service.database.read() as session, pytest.raises(TooEarly, match="still being read"):
        check_ready(session, ("shop",))
    stage.work()
    with stage.service.database.read() as session:
        check_ready(session, ("shop",))


def test_an_old_file_put_back_by_hand_stops_by_itself(stage: Stage, tmp_path: Path) -> None:
    stage.service.close()
    shutil.copyfile(path_of(stage), tmp_path / "old")
    start(stage)
    for number in (3, 4):
        complain(stage, number)
    passes(stage, minutes=30)
    before, drafts = to_customers(stage), len(stage.staff.drafts())
    assert len(before) == 5
    stage.service.close()
    shutil.copyfile(tmp_path / "old", path_of(stage))
    start(stage)
    stage.work()
    complain(stage, 5)
    passes(stage, hours=20)
    assert to_customers(stage) == before
    assert len(stage.staff.drafts()) == drafts
    assert halted(stage.service) == ["brake"]


def second(stage: Stage, folder: Path) -> Service:
    """A second service on a copy of the first one's folder, made now."""
    folder.mkdir()
    backup.save(path_of(stage), folder / "followupd.sqlite3", lambda *_: None)
    shutil.copyfile(stage.scene.folder / "token.key", folder / "token.key")
    (folder / "token.key").chmod(0o600)
    config = folder / "config.toml"
    text = stage.config.read_text("utf-8")
    own = f'data_dir = "{stage.scene.folder}"'
    config.write_text(text.replace(own, f'data_dir = "{folder}"'), "utf-8")
    return Service(load(config), stage.clock)


def test_a_second_service_on_a_copy_stops_when_it_meets_the_first_one_s_letters(
    stage: Stage, tmp_path: Path
) -> None:
    copy = second(stage, tmp_path / "second")
    complain(stage, 3)
    stage.clock.now += timedelta(minutes=30)
    stage.work()
    before, drafts = to_customers(stage), len(stage.staff.drafts())
    rounds.once(copy)
    assert halted(copy) == ["brake"]
    for number in (4, 5):
        sender = f"Bo <bo{number}@kunde{number}.example>"
        stage.post(mail(f"{COMPLAINT}\n{number}", stage.clock.now, sender=sender))
        rounds.once(copy)
        stage.clock.now += timedelta(minutes=1)
        rounds.once(copy)
    assert to_customers(stage) == before
    assert len(stage.staff.drafts()) == drafts
    # The second one is stopped; a person lets the first one go on, should it have met the other's notices.
    copy.close()
    passes(stage, minutes=10)
    resume(stage.service)
    passes(stage, minutes=30)
    assert len(to_customers(stage)) == len(set(to_customers(stage))) == 6


def test_the_brake_stays_through_restarts_until_it_is_lifted(stage: Stage, tmp_path: Path) -> None:
    file = save(stage, tmp_path)
    stage.service.close()
    restore(file, path_of(stage), stage.clock.now, lambda *_: None)
    start(stage)
    complain(stage, 3)
    stage.restart()
    passes(stage, minutes=30)
    assert [address[:3] for address in to_customers(stage)] == ["bo0", "bo1", "bo2"]
    resume(stage.service)
    passes(stage, minutes=30)
    assert [address[:3] for address in to_customers(stage)] == ["bo0", "bo1", "bo2", "bo3"]
    assert waiting(stage.service) == []


def test_a_backup_made_in_the_middle_of_sending_is_whole(stage: Stage, tmp_path: Path) -> None:
    stage.post(mail(COMPLAINT, stage.clock.now, sender="Bo <bo3@kunde3.example>"))
    rounds.sync(stage.service)
    rounds.take_in(stage.service)
    assert stage.service.posts[0].dispatcher.claim() is not None
    file = save(stage, tmp_path)
    with closing(Database(f"sqlite:///{file}")) as saved, saved.read() as session:
        assert {item.state for item in desk_outbox.unsettled(session)} >= {"sending"}
