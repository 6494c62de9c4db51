"""Several instances on one PostgreSQL database: one is on duty for a mailbox, and the next takes over."""

from __future__ import annotations

import os
import select
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest
from mails import COMPLAINT, mail
from postgres import PostgresServer
from servers import PASSWORD, Account
from sqlalchemy import create_engine

from followupd import secrets
from followupd.cli.demo.servers import Parcel, Submission, deliver_all
from followupd.cli.demo.stage import Scene, Stage, config_text
from followupd.clock import system_clock
from followupd.config import load
from followupd.daemon import rounds
from followupd.daemon.loops import Loops
from followupd.daemon.wiring import Service
from followupd.errors import DutyLost, StoreError
from followupd.store.duty_session import key_of

ROOT = Path(__file__).parents[2]
#: So many times as fast run the instances that are processes; their lease lasts four seconds then.
FACTOR = 15.0


@pytest.fixture
def url(postgres_server: PostgresServer, postgres_template: str) -> Iterator[str]:
    found = postgres_server.new_database(postgres_template)
    yield found
    postgres_server.drop_database(found)


@pytest.fixture
def scene(account: Account, tmp_path: Path, url: str) -> Iterator[Scene]:
    """One shop with one mailbox, for any number of instances."""
    with Submission({account.user: PASSWORD}, server=account) as submission:
        folder = tmp_path / "first"
        folder.mkdir()
        yield Scene(
            server=account,
            submission=submission,
            user=account.user,
            folder=folder,
            database=url,
            mailbox_extra="poll_seconds = 5",
        )


@pytest.fixture
def stage(scene: Scene) -> Iterator[Stage]:
    with Stage(scene) as stage:
        yield stage


def another_folder(scene: Scene, name: str) -> Path:
    """What a second machine needs: the config, the password and the keys; gives the config."""
    folder = scene.folder.parent / name
    folder.mkdir()
    (folder / "password").touch(mode=0o600)
    (folder / "password").write_text(scene.server.password_of(scene.user), "utf-8")
    secrets.token_keys(scene.folder)
    shutil.copy(scene.folder / "token.key", folder / "token.key")
    config = folder / "config.toml"
    config.write_text(config_text(replace(scene, folder=folder)), "utf-8")
    return config


@pytest.fixture
def second(stage: Stage) -> Iterator[Service]:
    """Another instance, on another machine as it were."""
    with Service(load(another_folder(stage.scene, "second")), stage.clock) as service:
        yield service


def end_session_of_duty(url: str) -> None:
    """What the server does to an instance that stands still for too long."""
    engine = create_engine(url)
    with engine.connect() as connection:
        connection.exec_driver_sql(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_locks"
            " WHERE locktype = 'advisory' AND mode = 'ExclusiveLock'"
        )
    engine.dispose()


def answered(scene: Scene) -> list[str]:
    """To whom the services wrote by themselves."""
    return [one.recipients[0] for one in scene.submission.accepted if "kunde" in one.recipients[0]]


def complaint(sender: str = "anna@kunde.example") -> bytes:
    return mail(COMPLAINT, system_clock(), sender=sender)


# Within one process: each step by hand.


def test_the_second_stands_by_and_does_nothing(stage: Stage, second: Service) -> None:
    assert second.absent == ("shop",)
    assert second.posts == ()
    stage.post(complaint())
    assert rounds.once(second) == 0
    assert answered(stage.scene) == []
    stage.work()
    assert answered(stage.scene) == ["anna@kunde.example"]
    with pytest.raises(StoreError, match="at work on the mailbox “shop”"):
        second.must_be_everywhere()


def test_what_waits_is_left_to_the_one_that_is_on_duty(stage: Stage, second: Service) -> None:
    stage.post(complaint())
    rounds.sync(stage.service)
    assert rounds.take_in(second) == 0
    stage.work()
    due = stage.next_due()
    assert due is not None
    stage.clock.now = due
    assert rounds.ring(second) == 0
    rounds.sync(stage.service)
    assert rounds.ring(stage.service) == 1


def test_a_call_that_waits_for_a_server_is_ended_when_the_duty_is_lost(scene: Scene, url: str) -> None:
    scene.submission.delay = 60.0
    first, other = (load(another_folder(scene, name)) for name in ("a", "b"))
    with ExitStack() as stack:
        service = stack.enter_context(Service(first, system_clock))
        second = stack.enter_context(Service(other, system_clock))
        loops = Loops(service)
        loops.start()
        stack.callback(loops.join)
        stack.callback(loops.stop)
        until(lambda: mailbox_was_read(url))
        write(scene, "anna@kunde.example")
        until(lambda: scene.submission.accepted)
        assert is_running("send shop")

        def taken_over() -> bool:
            end_session_of_duty(url)
            rounds.take_turns(second)
            return not second.absent

        until(taken_over)
        until(lambda: not is_running("send shop"))


def is_running(name: str) -> bool:
    return any(thread.name == name for thread in threading.enumerate())


def test_the_second_takes_over_when_the_first_has_stopped(scene: Scene) -> None:
    first = Service(load(another_folder(scene, "a")), system_clock)
    rounds.once(first)
    with Service(load(another_folder(scene, "b")), system_clock) as second:
        assert second.absent == ("shop",)
        first.close()
        write(scene, "anna@kunde.example")
        rounds.once(second)
        second.must_be_everywhere()
    assert answered(scene) == ["anna@kunde.example"]


def test_a_letter_that_the_first_had_taken_up_is_sent_by_the_second_alone(
    stage: Stage, second: Service, url: str
) -> None:
    stage.post(complaint())
    rounds.sync(stage.service)
    rounds.take_in(stage.service)
    [post] = stage.service.posts
    with stage.service.roster.working("shop"):
        post.dispatcher.prepare()
        item = post.dispatcher.claim()
        assert item is not None
        end_session_of_duty(url)
        rounds.once(second)
        # It wakes up in the middle of its work.
        with pytest.raises(DutyLost):
            post.dispatcher.carry(item)
    assert answered(stage.scene) == ["anna@kunde.example"]
    assert rounds.once(stage.service) == 0
    assert stage.service.absent == ("shop",)


def test_a_mail_that_the_first_was_taking_in_becomes_one_case(
    stage: Stage, second: Service, url: str
) -> None:
    stage.post(complaint())
    rounds.sync(stage.service)
    [sighting] = stage.service.intake.waiting()
    with stage.service.roster.working("shop"):
        end_session_of_duty(url)
        rounds.once(second)
        with pytest.raises(DutyLost):
            stage.service.intake.take_in(sighting, stage.clock())
    assert len(stage.cases) == 1


def test_no_dot_is_sent_by_one_that_is_no_more_on_duty(stage: Stage, second: Service, url: str) -> None:
    [post] = stage.service.posts
    with stage.service.roster.working("shop"):
        post.smtp.open()
        raw = complaint()
        post.smtp.offer(stage.scene.user, ("anna@kunde.example",), raw)
        end_session_of_duty(url)
        rounds.take_turns(second)
        # As after a freeze: by its own clock it may not be sure any more.
        assert stage.service.roster._session is not None  # type: ignore[attr-defined]
        stage.service.roster._session.until = 0.0  # type: ignore[attr-defined]
        with pytest.raises(DutyLost):
            post.smtp.dot()
    assert answered(stage.scene) == []


def test_no_draft_is_filed_by_one_that_is_no_more_on_duty(stage: Stage, second: Service, url: str) -> None:
    stage.post(complaint())
    rounds.sync(stage.service)
    rounds.take_in(stage.service)
    [post] = stage.service.posts
    with stage.service.roster.working("shop"):
        end_session_of_duty(url)
        rounds.take_turns(second)
        stage.service.roster._session.until = 0.0  # type: ignore[attr-defined]
        with pytest.raises(DutyLost):
            post.shelf.put("drafts", complaint(), stage.clock())  # type: ignore[arg-type]
    assert stage.staff.drafts() == []
    # The half-said command leaves no connection behind.
    rounds.once(second)
    assert len(stage.staff.drafts()) == 1


def test_two_instances_cannot_use_one_folder(stage: Stage) -> None:
    with pytest.raises(StoreError, match="Another followupd is running"):
        Service(load(stage.config), stage.clock)


def test_another_machine_needs_the_keys(stage: Stage) -> None:
    config = another_folder(stage.scene, "third")
    (config.parent / "token.key").unlink()
    with pytest.raises(StoreError, match=r"copy the file token\.key"):
        Service(load(config), stage.clock)
    # The refused one leaves nothing locked behind.
    shutil.copy(stage.scene.folder / "token.key", config.parent / "token.key")
    Service(load(config), stage.clock).close()


# As processes: killed and frozen.


class Process:
    """An instance with a process of its own."""

    def __init__(self, config: Path) -> None:
        self._log = config.parent / "log"
        command = [
            sys.executable,
            str(Path(__file__).with_name("fast_instance.py")),
            str(config),
            str(FACTOR),
        ]
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                command,
                cwd=ROOT,
                env={**os.environ, "PYTHONPATH": str(ROOT)},
                stdin=subprocess.PIPE,
                stderr=log,
            )

    def says(self, words: str) -> bool:
        return words in self._log.read_text("utf-8")

    def send(self, what: signal.Signals) -> None:
        self._process.send_signal(what)

    def end(self) -> None:
        self._process.kill()
        self._process.communicate()


@pytest.fixture
def start(scene: Scene) -> Iterator[Callable[[str], Process]]:
    with ExitStack() as stack:

        def started(name: str) -> Process:
            process = Process(another_folder(scene, name))
            stack.callback(process.end)
            return process

        yield started


def until(what: Callable[[], object], seconds: float = 60.0) -> None:
    """Wait until it is so; how long that may take is the limit of the test, not a measure."""
    read, write = os.pipe()
    end = system_clock().timestamp() + seconds
    try:
        while not what():
            assert system_clock().timestamp() < end, "it never came to that"
            select.select([read], [], [], 0.05)
    finally:
        os.close(read)
        os.close(write)


def on_duty(url: str, mailbox: str = "shop") -> bool:
    key = key_of("duty", mailbox) % 2**64
    engine = create_engine(url)
    with engine.connect() as connection:
        found = connection.exec_driver_sql(
            "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND mode = 'ExclusiveLock'"
            f" AND classid = {key >> 32} AND objid = {key & (2**32 - 1)}"
        ).scalar_one()
    engine.dispose()
    return bool(found)


def mailbox_was_read(url: str) -> bool:
    """Everything was seen for the first time: what comes from now on is answered."""
    engine = create_engine(url)
    with engine.connect() as connection:
        found = connection.exec_driver_sql(
            "SELECT count(*) FROM folder WHERE synced_at IS NOT NULL"
        ).scalar_one()
    engine.dispose()
    return int(found) == 5


def write(scene: Scene, sender: str) -> None:
    raw = mail(COMPLAINT, system_clock(), sender=sender, to=scene.user)
    deliver_all(scene.server, scene.user, [Parcel(raw=raw, when=system_clock())])


ON_DUTY = "mailbox shop: on duty"


@pytest.fixture
def pair(start: Callable[[str], Process], url: str) -> tuple[Process, Process]:
    """Who is on duty, and who stands by."""
    first = start("a")
    until(lambda: first.says(ON_DUTY))
    second = start("b")
    until(lambda: mailbox_was_read(url))
    return first, second


def test_the_next_takes_over_from_one_that_was_killed(
    pair: tuple[Process, Process], scene: Scene, url: str
) -> None:
    first, second = pair
    write(scene, "anna@kunde.example")
    until(lambda: answered(scene))
    assert not second.says(ON_DUTY)
    first.end()
    write(scene, "bert@kunde.example")
    until(lambda: len(answered(scene)) == 2)
    assert second.says(ON_DUTY)
    assert answered(scene) == ["anna@kunde.example", "bert@kunde.example"]


def test_the_next_takes_over_from_one_that_is_frozen_which_then_stands_by(
    pair: tuple[Process, Process], scene: Scene
) -> None:
    first, second = pair
    # In the middle of sending: the server takes its time over the final dot.
    scene.submission.delay = 1.0
    write(scene, "anna@kunde.example")
    until(lambda: answered(scene))
    scene.submission.delay = 0.0
    first.send(signal.SIGSTOP)
    write(scene, "bert@kunde.example")
    until(lambda: "bert@kunde.example" in answered(scene))
    assert second.says(ON_DUTY)
    first.send(signal.SIGCONT)
    until(lambda: first.says("off duty"))
    write(scene, "cleo@kunde.example")
    until(lambda: "cleo@kunde.example" in answered(scene))
    assert answered(scene) == ["anna@kunde.example", "bert@kunde.example", "cleo@kunde.example"]
    # It lives, and takes over in its turn.
    second.end()
    write(scene, "dora@kunde.example")
    until(lambda: len(answered(scene)) == 4)
    assert answered(scene)[3] == "dora@kunde.example"
