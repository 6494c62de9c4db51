"""Hostile names, subjects, addresses and ids: what of them reaches our mails and drafts."""

from __future__ import annotations

import pytest
from mails import COMPLAINT, mail, reply
from told import CUSTOMER, asked, automatic, complain, notices, words

from followupd.cli.demo.stage import Stage

BO_AT = "bo.falk@other.example"
BREAK = "=?utf-8?q?Anna=0D=0ABcc:_eve=40evil.example?="
TURNED = "=?utf-8?b?4oCuZ3JlQg==?="
#: Header fields a mail of ours, or a draft, may have.
KNOWN = {
    "From", "To", "Subject", "Date", "Message-ID", "In-Reply-To", "References", "MIME-Version",
    "Content-Type", "Auto-Submitted", "X-Auto-Response-Suppress", "Precedence", "X-Followupd-Loop",
    "X-Followupd-Id",
}  # fmt: skip
HOSTILE = {
    "a line break": BREAK,
    "a turned direction": TURNED,
    "markup": '"<script>alert(1)</script><img src=x>"',
    "a link": '"[click](https://evil.example)"',
    "template words": '"{{ 7777*7777 }}{% for x in y %}"',
    "endless": '"' + "N" * 10_240 + '"',
    "marks": '"\ue0000\ue001"',
}


def hostile(stage: Stage, value: str) -> None:
    """A complaint with that value as name, as subject and in its words."""
    raw = mail(
        f"{COMPLAINT}\n\nNAME", stage.clock.now, sender="NAME <anna.berg@kunde.example>", subject="SUBJECT"
    )
    raw = raw.replace(b"NAME", value.encode()).replace(b"SUBJECT", f"Broken: {value}".encode())
    stage.arrive(raw)


def leaving(stage: Stage) -> list:
    return [sent.message for sent in stage.scene.submission.accepted] + [
        mail for _, mail in stage.staff.drafts()
    ]


@pytest.mark.parametrize("value", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_value_adds_no_field_no_recipient_and_no_markup(stage: Stage, value: str) -> None:
    hostile(stage, value)
    found = leaving(stage)
    assert found
    for message in found:
        assert set(message.keys()) <= KNOWN
        assert str(message["To"]) in (CUSTOMER, stage.scene.notify)
        page = message.get_body(("html",)).get_content()
        assert not any(bad in page for bad in ("<script", "<img", "href=", "60481729"))


@pytest.mark.parametrize("value", [TURNED], ids=["a turned direction"])
def test_no_name_turns_the_direction_of_the_words_behind_it(stage: Stage, value: str) -> None:
    hostile(stage, value)
    for message in leaving(stage):
        assert "\u202e" not in str(message["Subject"]) + words(message)


def test_without_authentication_no_word_of_the_mail_goes_back(set_stage) -> None:
    stage = set_stage(extra='acknowledge = "everyone"')
    complain(stage, subject="Cheap watches", sender="Watches <anna.berg@kunde.example>", passed=False)
    [answer] = automatic(stage)
    everything = answer.as_string()
    assert not any(word in everything for word in ("Cheap", "Watches", "A-204711", "two weeks"))


ADDRESSES = [
    '"a b"@kunde.example', '"a@b"@kunde.example', '"\\"x"@kunde.example', "ännä@kunde.example",
    "a@kündä.example", "a" * 100 + "@kunde.example", "a@" + ".".join(["b" * 60] * 4) + ".example",
    "a@[127.0.0.1]", "-oX@kunde.example",
    "a'--@kunde.example", "a..b@kunde.example", '""@kunde.example', "a@localhost", "a%b@kunde.example",
]  # fmt: skip


@pytest.mark.parametrize("address", ADDRESSES, ids=range(len(ADDRESSES)))
def test_an_odd_address_is_answered_or_held_and_stops_nobody(stage: Stage, address: str) -> None:
    domain = address.rpartition("@")[2]
    raw = mail(COMPLAINT, stage.clock.now, sender="SENDER").decode()
    raw = raw.replace("header.from=SENDER", f"header.from={domain}").replace("SENDER", f"Anna <{address}>")
    stage.arrive(raw.encode(), mail(COMPLAINT, stage.clock.now, sender="Bo <bo.falk@other.example>"))
    assert len(automatic(stage, BO_AT)) == 1
    answered = [
        sent for sent in stage.scene.submission.accepted if sent.message["Auto-Submitted"] == "auto-replied"
    ]
    assert len(answered) == 2 or len(notices(stage)) == 2


def test_hostile_ids_leave_our_mails_threaded_and_their_lines_short(stage: Stage) -> None:
    ids = " ".join(f"<{number:03d}.{'x' * 45}@kunde.example>" for number in range(150))
    odd = "<ä@ö> <a\tb@c> <=?utf-8?q?a=0D=0ABcc:_eve@evil.example?=@x> <fu1.a.m.@x> <>"
    raw = mail(COMPLAINT, stage.clock.now, sender="Bo <bo.falk@other.example>", message_id="<MINE@x.example>")
    raw = raw.replace(b"Subject:", f"References: {ids} {odd}\r\nSubject:".encode())
    stage.arrive(raw, raw.replace(b"MINE", b"z" * 5_000).replace(b"bo.falk", b"bo.two"))
    assert len(stage.staff.drafts()) == len(stage.scene.submission.accepted) == 2
    for sent in stage.scene.submission.accepted:
        assert max(map(len, sent.raw.split(b"\r\n"))) <= 998
        assert set(sent.message.keys()) <= KNOWN
        assert sent.message["References"].split()[0].startswith("<fu1.")


def test_five_with_a_grievance_closes_the_case_and_is_shown_to_the_desk(stage: Stage) -> None:
    question = asked(stage)
    text = "5\n\nBut the new plate arrived broken and I want my money back!"
    stage.arrive(reply(question, text, stage.clock.now))
    case = stage.case_of(CUSTOMER)
    assert (case.state, case.rating) == ("closed", 5)
    assert len(notices(stage)) == 1


def test_a_five_that_stands_only_in_the_quotation_is_no_answer(stage: Stage) -> None:
    question = asked(stage)
    stage.arrive(reply(question, "> 5", stage.clock.now))
    assert stage.case_of(CUSTOMER).rating is None
    assert stage.case_of(CUSTOMER).state == "resolved"
