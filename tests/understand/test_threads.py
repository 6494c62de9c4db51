from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followupd.model.knowledge import TokenKey
from followupd.model.message import Message
from followupd.understand import threads

NEW = TokenKey(id="b", secret=b"n" * 32)
OLD = TokenKey(id="a", secret=b"o" * 32)
KEYS = (NEW, OLD)
RANDOM = bytes(range(10))
PART = "aaaqeayeaudaocaj"
OURS = threads.message_id("m", RANDOM, NEW, "shop.example")
DRAFT = threads.message_id("r", b"0123456789", OLD, "shop.example")


def test_a_token_has_five_parts_of_lower_case_base32() -> None:
    assert re.fullmatch(r"fu1\.b\.m\.[a-z2-7]{16}\.[a-z2-7]{20}", threads.token("m", RANDOM, NEW))


def test_a_message_id_verifies_to_its_random_part() -> None:
    assert threads.verified(OURS, KEYS) == PART


def test_a_token_without_a_domain_verifies_too() -> None:
    assert threads.verified(threads.token("r", RANDOM, OLD), KEYS) == PART


def test_an_old_key_still_verifies_after_a_rotation() -> None:
    token = threads.token("m", RANDOM, OLD)
    assert threads.verified(token, KEYS) == PART
    assert threads.verified(token, (NEW,)) is None


def test_the_same_key_id_with_another_secret_verifies_nothing() -> None:
    assert threads.verified(OURS, (TokenKey(id="b", secret=b"x" * 32),)) is None


def test_a_server_may_rewrite_the_domain_and_the_case() -> None:
    left = OURS.partition("@")[0]
    assert threads.verified(f"{left.upper()}@Elsewhere.example", KEYS) == PART


def test_the_kind_is_checked_when_asked_for() -> None:
    assert threads.verified(OURS, KEYS, "m") == PART
    assert threads.verified(OURS, KEYS, "r") is None


def test_the_kind_cannot_be_changed() -> None:
    assert threads.verified(OURS.replace(".m.", ".r."), KEYS) is None


def test_every_single_changed_sign_of_the_token_is_refused() -> None:
    token = threads.token("m", RANDOM, NEW)
    for place, sign in enumerate(token):
        for other in "abz27.":
            if other != sign:
                assert threads.verified(token[:place] + other + token[place + 1 :], KEYS) is None


@pytest.mark.parametrize(
    "value",
    [
        "",
        "fu1",
        "fu1....",
        "@",
        "fu1.b.m.." + "a" * 20,
        f"x{OURS}",
        OURS.partition("@")[0] + "a",
        f" {OURS}",
        f"<{OURS}>",
        OURS.replace("fu1", "fu2"),
        "fu1.b.m." + "a" * 100_000,
        # The Kelvin sign is a "k" in lower case, and must not pass for one.
        threads.token("m", RANDOM, TokenKey(id="k", secret=b"k")).replace(".k.", ".\u212a."),
    ],
)
def test_what_is_no_token_of_ours_is_refused(value: str) -> None:
    assert threads.verified(value, (*KEYS, TokenKey(id="k", secret=b"k"))) is None


@given(st.text(max_size=300))
def test_arbitrary_text_is_never_a_token(value: str) -> None:
    assert threads.verified(value, KEYS) is None
    assert threads.verified(f"fu1.b.m.{value}", KEYS) is None


@given(st.binary(min_size=10, max_size=10), st.sampled_from(["m", "r"]), st.sampled_from(KEYS))
def test_every_token_made_verifies(random: bytes, kind: str, key: TokenKey) -> None:
    first = threads.verified(threads.token(kind, random, key), KEYS, kind)
    assert first is not None
    assert len(first) == 16


def test_references_are_named_nearest_first_and_once() -> None:
    message = Message(in_reply_to=("c@x",), references=("a@x", "b@x", "c@x"))
    assert threads.thread_keys(message, KEYS).references == ("c@x", "b@x", "a@x")


def test_no_more_than_a_hundred_references_are_kept() -> None:
    message = Message(references=tuple(f"{number}@x" for number in range(1000)))
    references = threads.thread_keys(message, KEYS).references
    assert len(references) == 100
    assert references[0] == "999@x"


def test_tokens_come_from_in_reply_to_and_then_from_references() -> None:
    message = Message(in_reply_to=(OURS,), references=("first@x", DRAFT))
    assert threads.thread_keys(message, KEYS).tokens == (PART, threads.verified(DRAFT, KEYS))


def test_a_bounce_names_its_mail_by_what_it_returns() -> None:
    keys = threads.thread_keys(Message(returned_ids=(OURS,)), KEYS)
    assert keys.tokens == (PART,)
    assert keys.references == ()


def test_a_mail_with_our_token_as_its_message_id_is_ours() -> None:
    assert threads.thread_keys(Message(message_id=OURS), KEYS).own == PART


def test_a_draft_reference_as_message_id_makes_no_mail_ours() -> None:
    assert threads.thread_keys(Message(message_id=DRAFT), KEYS).own == ""


def test_a_token_in_subject_or_body_counts_for_nothing() -> None:
    message = Message(subject=f"Re: [{OURS}]", text=f"Message-ID: <{OURS}>\nReferences: <{OURS}>")
    assert threads.thread_keys(message, KEYS) == threads.ThreadKeys()
