from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from cli_shop import DAY, SHOP, Shop, call, mail, write_config
from click.testing import Result
from servers import Account

from followupd.cli.demo.servers import MailProgram, Submission, deliver
from followupd.clock import system_clock

pytestmark = pytest.mark.timeout(120)


class Hand:
    """The stations, worked by hand on real servers."""

    def __init__(self, account: Account, submission: Submission, folder: Path) -> None:
        submission.add_user(account.user, account.password)
        self.account = account
        self.submission = submission
        self.config = write_config(
            folder, imap_port=account.port, smtp_port=submission.port, user=account.user, host=account.host
        )

    def __call__(self, *arguments: str) -> Result:
        return call("--config", str(self.config), *arguments)

    def complain(self) -> None:
        now = system_clock()
        deliver(self.account.server, self.account.user, mail(at=now), when=now)


@pytest.fixture
def hand(account: Account, submission: Submission, tmp_path: Path) -> Hand:
    return Hand(account, submission, tmp_path)


@pytest.mark.parametrize("station", ["intake", "tick", "dispatch"])
def test_without_once_it_says_that_the_service_does_it(tmp_path: Path, station: str) -> None:
    result = call("--config", str(write_config(tmp_path)), station)
    assert result.exit_code == 2
    assert f"followupd {station} --once" in result.stderr
    assert list((tmp_path / "data").iterdir()) == []


def test_each_station_works_by_hand(hand: Hand) -> None:
    assert hand("intake", "--once").stdout == "0 new mails found, 0 dealt with.\n"
    # The mail to ourselves, by which it learns what the server keeps.
    assert hand("dispatch", "--once").stdout.startswith("1 letter taken up.")
    hand.submission.forget()
    hand.complain()
    assert hand("intake", "--once").stdout == "1 new mail found, 1 dealt with.\n"
    assert hand("intake", "--once").stdout == "0 new mails found, 0 dealt with.\n"
    assert hand.submission.accepted == []
    result = hand("dispatch", "--once")
    assert (result.exit_code, result.stdout) == (0, "2 letters taken up. Nothing waits any more.\n")
    [acknowledgement] = hand.submission.accepted
    assert acknowledgement.recipients[0] == "mia.berg@mail.example"
    later = (system_clock() + 10 * DAY).isoformat()
    assert hand("tick", "--once").stdout.endswith("0 timers rang.\n")
    result = hand("tick", "--once", "--now", later)
    assert result.exit_code == 0
    assert result.stdout == "0 new mails found, 0 dealt with. 1 timer rang: 1 for first reply.\n"


def test_run_once_does_everything_there_is_to_do(hand: Hand) -> None:
    assert hand("run", "--once").exit_code == 0
    hand.submission.forget()
    hand.complain()
    result = hand("run", "--once")
    assert result.exit_code == 0
    assert len(hand.submission.accepted) == 1
    program = MailProgram(hand.account.server, hand.account.user, clock=system_clock)
    assert len(program.drafts()) == 1


def test_a_time_that_is_none_is_refused(tmp_path: Path) -> None:
    result = call("--config", str(write_config(tmp_path)), "tick", "--once", "--now", "tomorrow")
    assert result.exit_code == 2
    assert "2026-03-09T10:00" in result.stderr


def _wrong_password(hand: Hand, folder: Path) -> None:
    (folder / "password").write_text("wrong", encoding="utf-8")


def _unknown_host(hand: Hand, _folder: Path) -> None:
    text = hand.config.read_text("utf-8").replace('host = "127.0.0.1"', 'host = "mail.shop.invalid"')
    hand.config.write_text(text.replace('security = "none"', 'security = "tls"'), "utf-8")


def _refused_connection(hand: Hand, _folder: Path) -> None:
    text = hand.config.read_text("utf-8").replace(f"port = {hand.account.port}", "port = 1")
    hand.config.write_text(text, "utf-8")


def _no_tls_there(hand: Hand, _folder: Path) -> None:
    hand.config.write_text(
        hand.config.read_text("utf-8").replace('security = "none"', 'security = "tls"'), "utf-8"
    )


def _data_dir_is_a_file(hand: Hand, folder: Path) -> None:
    (folder / "data").rmdir()
    (folder / "data").write_text("in the way", encoding="utf-8")


def _data_dir_takes_no_files(hand: Hand, folder: Path) -> None:
    hand.config.write_text(hand.config.read_text("utf-8").replace(f"{folder}/data", "/proc/1/data"), "utf-8")


def _lock_cannot_be_written(hand: Hand, folder: Path) -> None:
    (folder / "data" / "followupd.running").mkdir()


def _password_others_can_read(hand: Hand, folder: Path) -> None:
    (folder / "password").chmod(0o644)


def _database_is_none(hand: Hand, folder: Path) -> None:
    (folder / "data" / "followupd.sqlite3").write_bytes(b"this is no database at all, but long enough" * 100)


@pytest.mark.parametrize(
    ("spoil", "status", "says"),
    [
        (_wrong_password, 1, "refused the user name or the password"),
        (_unknown_host, 1, "The host name mail.shop.invalid is not known"),
        (_refused_connection, 1, "takes no connections on port 1"),
        (_no_tls_there, 1, "TLS with 127.0.0.1"),
        (_data_dir_is_a_file, 2, "Check data_dir"),
        (_data_dir_takes_no_files, 2, "Check data_dir"),
        (_lock_cannot_be_written, 1, "followupd.running cannot be written"),
        (_password_others_can_read, 2, "chmod 600"),
        pytest.param(_database_is_none, 1, "database", marks=pytest.mark.sqlite_only),
    ],
)
@pytest.mark.parametrize("command", [("run", "--once"), ("intake", "--once")], ids=["run", "intake"])
def test_what_is_wrong_is_told_in_a_sentence(
    hand: Hand,
    tmp_path: Path,
    command: tuple[str, ...],
    spoil: Callable[[Hand, Path], None],
    status: int,
    says: str,
) -> None:
    spoil(hand, tmp_path)
    result = hand(*command)
    assert result.exit_code == status, result.stderr
    assert says in result.stderr
    assert "Traceback" not in result.output
    assert "defect" not in result.output


def test_a_letter_that_cannot_leave_waits_and_the_reason_is_told(hand: Hand, tmp_path: Path) -> None:
    hand("run", "--once")
    hand.complain()
    text = hand.config.read_text("utf-8")
    hand.config.write_text(text.replace(f"port = {hand.submission.port}", "port = 1"), "utf-8")
    result = hand("run", "--once")
    assert result.exit_code == 1
    assert "takes no connections on port 1" in result.stderr
    assert "acknowledgement" in hand("queue").stdout
    result = hand("dispatch", "--once")
    assert result.stdout.startswith("0 letters taken up. Left: 1 waits (followupd queue). The next is due")


def test_while_the_service_runs_a_round_by_hand_is_refused(hand: Hand) -> None:
    from followupd.config import load
    from followupd.daemon.wiring import Service

    with Service(load(hand.config), system_clock):
        result = hand("intake", "--once")
    assert result.exit_code == 1
    assert "Stop it first" in result.stderr


def test_timers_that_need_the_mail_wait_until_it_could_be_read(tmp_path: Path) -> None:
    shop = Shop(write_config(tmp_path))
    shop.arrive(mail())
    shop.staff_sends("apology", at=system_clock() - 30 * DAY + timedelta(hours=1))
    result = shop.call("tick", "--once")
    assert result.exit_code == 1
    assert "0 timers rang" in result.stdout
    assert "takes no connections" in result.stderr
    assert SHOP not in result.stderr
    assert shop.json("cases")[0]["state"] == "waiting"
