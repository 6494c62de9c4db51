"""The demo as a person runs it: the story, a person's own mails, and playing along."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from followupd.cli.demo.cast import CAST, raw_mails
from followupd.cli.demo.command import demo
from followupd.cli.demo.servers import logged_in
from followupd.cli.demo.stage import START


def test_the_story_ends_with_every_mail_where_it_belongs() -> None:
    result = CliRunner().invoke(demo)
    assert result.exit_code == 0, result.output[-2000:]
    assert f"✓ {len(CAST)} mails are where they belong" in result.output
    assert "✗" not in result.output


def test_a_persons_own_mails_are_all_accounted_for(tmp_path: Path) -> None:
    odd = {
        "empty.eml": b"From: a@b.example\r\n\r\n",
        "noise.eml": bytes(range(256)) * 20,
        "headers.eml": b"From: a@b.example\r\nSubject: nothing else\r\n",
        "report.eml": (
            b"Return-Path: <>\r\nFrom: mailer-daemon@x.example\r\nSubject: Undelivered\r\n"
            b'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n--b--\r\n'
        ),
    }
    mails = {f"{mail.key}.eml": raw for mail, _, raw in raw_mails(START)[:8]}
    for name, raw in {**odd, **mails}.items():
        (tmp_path / name).write_bytes(raw)
    result = CliRunner().invoke(demo, ["--mails", str(tmp_path)])
    assert result.exit_code == 0, result.output[-2000:]
    assert f"✓ mails fed: {len(odd) + len(mails)}, every one accounted for" in result.output
    assert "none to a machine" in result.output


def test_a_folder_without_mails_is_said_to_be_one(tmp_path: Path) -> None:
    result = CliRunner().invoke(demo, ["--mails", str(tmp_path)])
    assert result.exit_code == 1
    assert "no mails" in result.output


class _Running:
    """The servers that `demo --keep` told us of, as a mail program sees them."""

    def __init__(self, port: int) -> None:
        self.host, self.port = "127.0.0.1", port

    def password_of(self, _user: str) -> str:
        return "demo"


@pytest.mark.timeout(60)
def test_the_kept_demo_lets_a_mail_program_in_and_stops_when_told() -> None:
    command = [sys.executable, "-u", "-m", "followupd.cli.main", "demo", "--keep"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        told = ""
        while "Press Enter" not in told:
            line = process.stdout.readline()
            assert line, told
            told += line
        port = re.search(r"IMAP +127\.0\.0\.1 +port (\d+)", told)
        assert port is not None
        with logged_in(_Running(int(port[1])), "info@lindenhof.example") as client:
            assert "Drafts" in {name for _, _, name in client.list_folders()}
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=15) == 0
