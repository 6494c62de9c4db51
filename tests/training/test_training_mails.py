"""The mails to learn from are well formed, balanced, and each its own."""

from __future__ import annotations

import json
from collections import Counter
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from tools._complaint_mails import PARTS
from tools._complaint_mails import mails as all_mails
from tools.overlap import of_language, runs, shares

FOLDER = Path(__file__).resolve().parents[2] / "training"
LANGUAGES = ("de", "en", "es", "fr", "it", "nl", "pt")
KEYS = ["language", "label", "kind", "trade", "category", "severity", "subject", "body"]
CATEGORIES = {
    "delivery", "product", "billing", "service", "communication", "cancellation", "safety", "privacy",
    "other",
}  # fmt: skip
#: So large a share of the shorter one's runs of three words may stand in another mail.
MOST_ALIKE = 0.5


def mails(language: str) -> list[dict[str, Any]]:
    lines = (FOLDER / f"{language}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_mail_says_what_it_is(language: str) -> None:
    for mail in mails(language):
        assert list(mail) == KEYS
        assert mail["language"] == language
        assert mail["body"].strip()
        assert mail["kind"]
        assert mail["trade"]
        if mail["label"] == 1:
            assert mail["category"] in CATEGORIES
            assert mail["severity"] in (1, 2, 3)
        else:
            assert (mail["label"], mail["category"], mail["severity"]) == (0, "", 0)


@pytest.mark.parametrize("language", LANGUAGES)
def test_complaints_and_others_are_about_as_many_and_of_many_trades(language: str) -> None:
    found = mails(language)
    assert len(found) >= 400
    assert 0.4 <= sum(mail["label"] for mail in found) / len(found) <= 0.6
    trades = Counter(mail["trade"] for mail in found)
    assert len(trades) >= 25
    assert trades.most_common(1)[0][1] <= len(found) / 8


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_mail_is_another_with_some_words_exchanged(language: str) -> None:
    of_mails = [runs(mail["body"]) for mail in mails(language)]
    holders: dict[tuple[str, ...], list[int]] = {}
    for number, of_mail in enumerate(of_mails):
        for run in of_mail:
            holders.setdefault(run, []).append(number)
    shared = Counter(pair for numbers in holders.values() for pair in combinations(numbers, 2))
    alike = [
        (mails(language)[one]["body"], mails(language)[other]["body"])
        for (one, other), count in shared.items()
        if count > MOST_ALIKE * min(len(of_mails[one]), len(of_mails[other]))
    ]
    assert alike == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_measured_on_hardly_stands_in_what_is_learnt_from(language: str) -> None:
    found = all_mails(FOLDER)
    learnt = of_language([mail for mail in found if mail.part != PARTS - 1], language)
    kept = [mail for mail in found if mail.part == PARTS - 1]
    for measured in (kept, all_mails(FOLDER / "unseen")):
        overlap = sorted(shares(of_language(measured, language), learnt))
        assert overlap[len(overlap) // 2] < 0.1
        assert overlap[-1] <= MOST_ALIKE


def test_the_overlap_is_the_largest_share_in_any_one_mail() -> None:
    learnt = ["one two three four five six seven eight nine ten eleven twelve", "x y z " * 5]
    other = "one two three four five six seven and nothing else of it here"
    short = "one two three four five"
    assert shares([learnt[0], other, short], learnt) == [1.0, 5 / 11, 0.0]
