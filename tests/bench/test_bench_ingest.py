"""The measure of how fast mails are taken in: it runs on few mails, and says what it measured."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from email import message_from_bytes
from email.policy import default
from pathlib import Path

from bench._mails import complaints

ROOT = Path(__file__).resolve().parents[2]
NOW = datetime(2026, 3, 2, 8, tzinfo=UTC)


def test_it_prints_the_floor_our_time_and_the_ratio_last() -> None:
    command = [sys.executable, "-m", "bench", "ingest", "--mails", "20"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=110, check=False)
    assert done.returncode == 0, done.stderr
    figures = dict(line.split("=") for line in done.stdout.splitlines())
    assert list(figures) == ["mails", "acknowledged", "floor_s", "ours_s", "drafts_s", "ratio"]
    assert figures["mails"] == "20"
    assert float(figures["ours_s"]) > 0
    assert float(figures["floor_s"]) > 0


def test_every_complaint_is_another_customers_of_another_domain_in_other_words() -> None:
    mails = complaints(50, NOW)
    assert len({mail.customer.rpartition("@")[2] for mail in mails}) == 50
    messages = [message_from_bytes(mail.raw, policy=default) for mail in mails]
    assert len({message.get_body(("plain",)).get_content() for message in messages}) == 50
    assert len({message["Message-ID"] for message in messages}) == 50


def test_the_same_count_gives_the_same_mails() -> None:
    assert [mail.customer for mail in complaints(5, NOW)] == [mail.customer for mail in complaints(5, NOW)]
