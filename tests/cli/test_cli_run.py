"""The service as a process of its own, started and stopped as systemd does it."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import pytest
from cli_shop import call, mail, write_config
from servers import Account

from followupd.cli.demo.servers import Submission, deliver
from followupd.clock import system_clock

pytestmark = pytest.mark.timeout(120)
#: What a stop may take.
STOP_SECONDS = 10


class Process:
    """`followupd run` in a process, with systemd's ear."""

    def __init__(self, config: Path, ear: socket.socket) -> None:
        self._ear = ear
        self.process = subprocess.Popen(
            [sys.executable, "-m", "followupd.cli.main", "--config", str(config), "run"],
            stderr=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "NOTIFY_SOCKET": ear.getsockname()},
        )

    def wait_for(self, state: str) -> None:
        """Wait until it tells systemd this."""
        while self._ear.recv(1000).decode() != state:
            pass

    def wait_for_log(self, words: str) -> str:
        """Wait for a line of the log with these words."""
        return next(line for line in self._log if words in line)

    def stop(self, how: signal.Signals = signal.SIGTERM) -> tuple[int, str]:
        """Stop it, and give its exit status and the rest of its log."""
        self.process.send_signal(how)
        _, log = self.process.communicate(timeout=STOP_SECONDS)
        return self.process.returncode, log

    @property
    def _log(self) -> IO[str]:
        assert self.process.stderr is not None
        return self.process.stderr


@contextmanager
def running(config: Path, tmp_path: Path) -> Iterator[Process]:
    """The service, ready."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
        ear.bind(str(tmp_path / "ear"))
        ear.settimeout(60)
        service = Process(config, ear)
        try:
            service.wait_for("READY=1")
            yield service
        finally:
            service.process.kill()
            service.process.communicate()


@pytest.fixture
def config(account: Account, submission: Submission, tmp_path: Path) -> Path:
    submission.add_user(account.user, account.password)
    return write_config(tmp_path, imap_port=account.port, smtp_port=submission.port, user=account.user)


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_it_works_until_it_is_stopped_and_ends_well(
    how: signal.Signals, config: Path, account: Account, submission: Submission, tmp_path: Path
) -> None:
    # The first look at a mailbox only notes where to begin.
    assert call("--config", str(config), "run", "--once").exit_code == 0
    submission.forget()
    now = system_clock()
    with running(config, tmp_path) as service:
        deliver(account.server, account.user, mail(at=now), when=now)
        [acknowledgement] = submission.wait_for(1, timeout=60)
        status, log = service.stop(how)
        service.wait_for("STOPPING=1")
    assert status == 0
    assert acknowledgement.recipients[0] == "mia.berg@mail.example"
    assert "CustomerWrote: ComplaintOpened" in log
    assert "annoying" not in log
    assert log.splitlines()[-1].endswith(" stopped")
    assert "mia.berg@" not in log
    assert "Traceback" not in log


def test_it_stops_in_time_while_a_server_does_not_answer(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        config = write_config(tmp_path, imap_port=port, smtp_port=port)
        with running(config, tmp_path) as service, silent.accept()[0]:
            status, log = service.stop()
    assert status == 0
    assert "Traceback" not in log


def test_a_wrong_password_is_logged_and_tried_again_later(
    config: Path, account: Account, submission: Submission, tmp_path: Path
) -> None:
    (tmp_path / "password").write_text("wrong", encoding="utf-8")
    with running(config, tmp_path) as service:
        line = service.wait_for_log("Next try in 60 seconds")
        status, _ = service.stop()
    assert "refused the user name or the password" in line
    assert status == 0


def test_what_the_config_allows_but_hardly_means_is_logged(config: Path, tmp_path: Path) -> None:
    text = config.read_text("utf-8").replace('notify = ["owner@lindenhof.example"]', "notify = []")
    config.write_text(text, "utf-8")
    with running(config, tmp_path) as service:
        assert " WARNING " in service.wait_for_log("[desk] notify is empty")
        assert service.stop()[0] == 0


def test_after_a_kill_the_next_start_goes_on(config: Path, tmp_path: Path) -> None:
    with running(config, tmp_path) as service:
        service.process.kill()
        service.process.wait(timeout=STOP_SECONDS)
    (tmp_path / "ear").unlink()
    with running(config, tmp_path) as service:
        assert service.stop()[0] == 0


def test_a_second_service_on_the_same_data_is_refused(config: Path, tmp_path: Path) -> None:
    with running(config, tmp_path):
        result = call("--config", str(config), "run", "--once")
    assert result.exit_code == 1
    assert "Another followupd is running" in result.stderr


def test_questions_are_answered_while_it_runs(config: Path, tmp_path: Path) -> None:
    with running(config, tmp_path):
        assert call("--config", str(config), "cases").stdout == "There are no cases yet.\n"


DEAD_THREAD = """
import sys, threading
from pathlib import Path
from followupd import config
from followupd.cli import journal, run
from followupd.daemon.loops import Loops

class OneDies(Loops):
    def start(self):
        super().start()
        threading.Thread(target=lambda: 1 / 0, name="the unlucky one").start()

journal.set_up("info")
run.Loops = OneDies
run.serve(config.load(Path(sys.argv[1])))
"""


def test_when_a_thread_dies_the_service_ends_so_that_systemd_starts_it_anew(config: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", DEAD_THREAD, str(config)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 70
    assert "the thread the unlucky one died, so the service stops (ZeroDivisionError at " in done.stderr
    assert done.stderr.splitlines()[-1].endswith(" stopped")


def test_a_wrong_password_for_sending_is_known_before_the_first_letter(
    config: Path, account: Account, submission: Submission
) -> None:
    assert account.user
    submission.add_user(account.user, "another password")
    result = call("--config", str(config), "run", "--once")
    assert result.exit_code == 1
    assert "password" in result.stderr
