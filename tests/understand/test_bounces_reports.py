from __future__ import annotations

import pytest

from followupd.understand.mime import parse

REPORT = """\
From: Mail System <MAILER-DAEMON@mx.example>
To: info@shop.example
Subject: {subject}
Content-Type: multipart/report; report-type=delivery-status; boundary=xx

--xx

Your mail could not be delivered.
--xx
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example

Original-Recipient: rfc822;Anna@Example.com
Final-Recipient: rfc822; anna.meyer@inner.example
Action: {action}
Status: {status}
--xx
Content-Type: {returned}

From: info@shop.example
Message-ID: <ours@shop.example>
Subject: Your complaint

We are sorry for the broken cup.
--xx--
"""


def report(action: str = "failed", status: str = "5.1.1", returned: str = "message/rfc822") -> bytes:
    text = REPORT.format(subject="Undelivered Mail", action=action, status=status, returned=returned)
    return text.encode()


@pytest.mark.parametrize(
    ("action", "status", "bounced", "permanent"),
    [
        ("failed", "5.1.1", ("anna@example.com",), True),
        ("Failed (for good)", "5.1.1", ("anna@example.com",), True),
        ("error", "", ("anna@example.com",), True),
        ("failed", "4.4.7", ("anna@example.com",), False),
        ("delayed", "4.4.1", (), False),
        ("delivered", "2.0.0", (), False),
        ("relayed", "2.0.0", (), False),
    ],
)
def test_a_report_tells_whom_it_did_not_reach(
    action: str, status: str, bounced: tuple[str, ...], permanent: bool
) -> None:
    message = parse(report(action, status))
    assert (message.bounced, message.bounce_permanent) == (bounced, permanent)


@pytest.mark.parametrize("returned", ["message/rfc822", "text/rfc822-headers"])
def test_the_returned_mail_is_named_by_its_id(returned: str) -> None:
    assert parse(report(returned=returned)).returned_ids == ("ours@shop.example",)


def test_the_words_of_the_returned_mail_are_not_the_senders() -> None:
    assert parse(report()).text == "Your mail could not be delivered."


def test_the_final_recipient_counts_when_the_original_is_missing() -> None:
    raw = report().replace(b"Original-Recipient: rfc822;Anna@Example.com\n", b"")
    assert parse(raw).bounced == ("anna.meyer@inner.example",)


def test_failed_recipients_in_a_header_count() -> None:
    raw = b"From: x@mx.example\nX-Failed-Recipients: anna@example.com, Bob@example.com\n\nsorry"
    message = parse(raw)
    assert message.bounced == ("anna@example.com", "bob@example.com")
    assert message.bounce_permanent


QMAIL = b"""\
From: MAILER-DAEMON@mx.example
Subject: failure notice

Hi. This is the qmail-send program at mx.example.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<anna@example.com>:
Sorry, no mailbox here by that name. (#5.1.1)

--- Below this line is a copy of the message.

Return-Path: <info@shop.example>
Message-ID: <ours@shop.example>
Subject: Your complaint
"""


def test_the_dialect_of_a_server_without_reports_is_read() -> None:
    message = parse(QMAIL)
    assert (message.bounced, message.bounce_permanent) == (("anna@example.com",), True)
    assert message.returned_ids == ("ours@shop.example",)


def test_a_warning_that_nothing_is_lost_yet_names_nobody() -> None:
    raw = b"""\
From: Mail Delivery System <Mailer-Daemon@mx.example>
Subject: Warning: message 1abc-0 delayed 24 hours

This message was created automatically by mail delivery software.
A message that you sent has not yet been delivered to one or more of its
recipients after more than 24 hours on the queue on mx.example.

The address to which the message has not yet been delivered is:

  anna@example.com
    Delay reason: Connection timed out
"""
    assert parse(raw).bounced == ()


def test_a_customers_mail_that_tells_of_a_failed_address_is_no_bounce() -> None:
    raw = QMAIL.replace(b"MAILER-DAEMON@mx.example", b"anna@example.com").replace(
        b"failure notice", b"My order"
    )
    message = parse(raw)
    assert (message.bounced, message.returned_ids) == ((), ())
