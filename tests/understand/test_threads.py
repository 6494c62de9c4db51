from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followupd.model.address import Address
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
    keys = threads.thread_keys(message, KEYS)
    assert keys == threads.ThreadKeys(quoted_tokens=(PART,))


KEPT = ["X-Google-Original-Message-ID", "X-Microsoft-Original-Message-ID", "X-Followupd-Id"]


@pytest.mark.parametrize("field", KEPT)
@pytest.mark.parametrize("value", [OURS, f"<{OURS}>", f" <{OURS.upper()}> ", OURS.partition("@")[0]])
def test_a_mail_whose_message_id_a_server_wrote_anew_is_still_ours(field: str, value: str) -> None:
    message = Message(message_id="rewritten@server.example", headers=((field.lower(), value),))
    assert threads.thread_keys(message, KEYS).own == PART


@pytest.mark.parametrize("field", KEPT)
def test_a_kept_id_counts_only_when_its_token_is_that_of_a_mail(field: str) -> None:
    for value in (DRAFT, OURS[:-30], "", "fu1.b.m.x.y"):
        message = Message(message_id="other@server.example", headers=((field.lower(), value),))
        assert threads.thread_keys(message, KEYS).own == ""


def test_the_message_id_itself_comes_before_a_kept_one() -> None:
    other = threads.message_id("m", b"0123456789", NEW, "shop.example")
    message = Message(message_id=OURS, headers=(("x-followupd-id", other),))
    assert threads.thread_keys(message, KEYS).own == PART


def test_our_loop_mark_is_one_for_all_keys_and_outlives_a_rotation() -> None:
    assert threads.instance((NEW, OLD)) == threads.instance((OLD,))
    assert threads.instance((NEW,)) != threads.instance((OLD,))
    assert re.fullmatch(r"[a-z2-7]{20}", threads.instance(KEYS))


@pytest.mark.parametrize(
    ("value", "looped"),
    [
        (threads.instance(KEYS), True),
        (threads.instance(KEYS).upper(), True),
        (threads.instance((NEW,)), True),
        (threads.instance((TokenKey(id="b", secret=b"x" * 32),)), False),
        ("", False),
        ("\u212a" * 20, False),
        (threads.instance(KEYS) + "a", False),
    ],
)
def test_only_our_own_loop_mark_is_ours(value: str, looped: bool) -> None:
    message = Message(headers=(("x-followupd-loop", value),))
    assert threads.thread_keys(message, KEYS).looped is looped


OWN = frozenset({"info@shop.example"})
TOKEN = threads.token("r", RANDOM, NEW)


def to(address: str) -> Message:
    return Message(to=(Address(address=address),))


@pytest.mark.parametrize(
    ("address", "found"),
    [
        (f"info+{TOKEN}@shop.example", (PART,)),
        (f"Info+{TOKEN.upper()}@shop.example", (PART,)),
        (f"info+{TOKEN}@other.example", ()),
        (f"sales+{TOKEN}@shop.example", ()),
        (f"info+x+{TOKEN}@shop.example", ()),
        (f"info-{TOKEN}@shop.example", ()),
        (f"{TOKEN}@shop.example", ()),
        (f"info+{TOKEN[:-1]}@shop.example", ()),
        ("info+@shop.example", ()),
        ("info", ()),
    ],
)
def test_a_token_behind_the_plus_of_our_address_leads_to_its_letter(
    address: str, found: tuple[str, ...]
) -> None:
    copied = Message(cc=(Address(address=address),))
    delivered = (Message(headers=((name, f"<{address}>"),)) for name in ("delivered-to", "x-original-to"))
    for message in (to(address), copied, *delivered):
        assert threads.thread_keys(message, KEYS, OWN).tokens == found
        assert threads.thread_keys(message, KEYS).tokens == ()


def test_the_ids_of_the_conversation_come_before_the_plus_part() -> None:
    message = Message(in_reply_to=(DRAFT,), to=(Address(address=f"info+{TOKEN}@shop.example"),))
    assert threads.thread_keys(message, KEYS, OWN).tokens == (threads.verified(DRAFT, KEYS), PART)


def test_what_a_text_repeats_of_our_letters_is_known_and_leads_nowhere() -> None:
    ids = f"> Message-ID: <{OURS}>\n> References: <{DRAFT}>, {OURS[:-25]}"
    text = f"{ids}\n> Ref. FU-7K3Q2M xFU-ABC235 FU-ABC2367 FU-OOPS00"
    keys = threads.thread_keys(Message(subject="Re: [FU-ABC234]", text=text), KEYS)
    assert keys.quoted_tokens == (PART, threads.verified(DRAFT, KEYS))
    assert keys.quoted_cases == ("FU-ABC234", "FU-7K3Q2M")
    assert (keys.tokens, keys.references, keys.own) == ((), (), "")


def test_a_text_full_of_false_tokens_is_read_to_its_end_in_no_time() -> None:
    false = "fu1.b.m." + "a" * 16 + "." + "b" * 20
    assert threads.thread_keys(Message(text=f"{false} " * 10_000), KEYS).quoted_tokens == ()
    assert threads.thread_keys(Message(text="fu1.b.m." * 60_000), KEYS).quoted_tokens == ()


@pytest.mark.parametrize(
    "subject",
    [
        "Late parcel",
        "Re: Late parcel",
        "AW: Re: FWD: Late  parcel",
        "[#4711] Late parcel",
        "[Ticket#2026110410000012] Re: [#4712] Late parcel",
        "Re: [Desk] Re: (Case 12) Late parcel",
        "Ticket 991: Re: Ticket 990: Late parcel",
        "Ticket#991 Late parcel",
        "LATE PARCEL!",
        "Late parcel #8",
        "Re:Late parcel",
        "Re：Late parcel",
        "*** SPAM *** Reenv: Late parcel",
        "Anfrage 2026-17: Late parcel {id:77}",
    ],
)
def test_a_subject_keeps_what_lasts_when_ticket_numbers_come_and_go(subject: str) -> None:
    assert threads.lasting_subject(subject) == "late parcel"


@pytest.mark.parametrize("subject", ["Late parcels", "Parcel late", "Late", "", "Re: [#1] 2 3"])
def test_another_subject_stays_another(subject: str) -> None:
    assert threads.lasting_subject(subject) != "late parcel"


@given(st.text(max_size=600))
def test_a_lasting_subject_lasts(subject: str) -> None:
    lasting = threads.lasting_subject(subject)
    nested = threads.lasting_subject(f"[#{len(subject)}] Re: {lasting}")
    assert nested == threads.lasting_subject(lasting)
