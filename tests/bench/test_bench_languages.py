"""The count of mails whose language is told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bench import languages


def test_short_mails_are_counted_by_whether_their_language_was_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mails = [
        {"label": 0, "language": "en", "subject": "", "body": "Where is the parcel that you sent?"},
        {"label": 0, "language": "nl", "subject": "", "body": "Where is the other parcel that you sent?"},
        {"label": 0, "language": "de", "subject": "", "body": "4711"},
        {"label": 0, "language": "en", "subject": "", "body": "Where is it? " * 10},
    ]
    (tmp_path / "en.jsonl").write_text("\n".join(map(json.dumps, mails)), encoding="utf-8")
    assert languages.main([str(tmp_path), "--words", "10"]) == 0
    assert capsys.readouterr().out.split() == ["mails=3", "right=0.333", "wrong=0.333", "untold=0.333"]
