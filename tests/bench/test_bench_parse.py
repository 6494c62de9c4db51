"""The measure of reading mails: the standard library's parser is measured by the rule our own is."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from bench.parse import main

PLAIN = b"From: Anna <anna@kunde.example>\nSubject: Tasse\n\nSie ist kaputt.\n"
UNKNOWN_CHARSET = (
    b"From: a@b.example\nSubject: x\nContent-Type: text/plain; charset=x-unknown\n\nkaputt \xfc\n"
)
#: The standard library takes everything for a preamble and finds no text.
WRONG_BOUNDARY = b"From: a@b.example\nContent-Type: multipart/mixed; boundary=xx\n\n--yy\n\nkaputt\n--yy--\n"
EMPTY = b"From: a@b.example\nSubject: x\n\n"


def figures(folder: Path, capsys: pytest.CaptureFixture[str], **mails: bytes) -> dict[str, str]:
    for name, raw in mails.items():
        (folder / f"{name}.eml").write_bytes(raw)
    assert main([str(folder)]) == 0
    return dict(re.findall(r"^(\w+)=(\S+)$", capsys.readouterr().out, re.MULTILINE))


def expected(subject: str, author: str, text: str) -> bytes:
    address = {"Address": {"List": [{"name": None, "address": author}]}}
    headers = [{"name": "subject", "value": {"Text": subject}}, {"name": "from", "value": address}]
    parts = [{"headers": headers, "body": {"Text": text}}]
    return json.dumps({"parts": parts, "text_body": [0], "html_body": [0]}).encode()


def test_a_mail_that_both_read_counts_for_neither(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = figures(tmp_path, capsys, plain=PLAIN, empty=EMPTY)
    assert (found["n"], found["stdlib_failed"], found["ours_failed"]) == ("2", "0", "0")


def test_raising_is_a_failure(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = figures(tmp_path, capsys, unknown=UNKNOWN_CHARSET)
    assert (found["stdlib_failed"], found["ours_failed"], found["escaped"]) == ("1", "0", "0")


def test_finding_no_text_is_a_failure_where_the_expected_parse_has_some(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "wrong.json").write_bytes(expected("", "a@b.example", "kaputt"))
    found = figures(tmp_path, capsys, wrong=WRONG_BOUNDARY)
    assert (found["stdlib_failed"], found["ours_failed"], found["empty_text"]) == ("1", "0", "0")


def test_subject_and_author_are_compared_with_the_expected_parse(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "one.json").write_bytes(expected("Tasse", "anna@kunde.example", "x"))
    (tmp_path / "two.json").write_bytes(expected("Teller", "bob@kunde.example", "x"))
    found = figures(tmp_path, capsys, one=PLAIN, two=PLAIN)
    assert (found["subject_ok"], found["from_ok"]) == ("0.500", "0.500")
