from __future__ import annotations

import pytest

from followupd.model.reading import Sender
from followupd.understand.automail import sender_kind
from followupd.understand.mime import parse

OWN = frozenset({"info@shop.example"})


def kind(*headers: str, author: str = "Anna <anna@example.com>", body: str = "Hello") -> Sender:
    raw = "\n".join([f"From: {author}", *headers, "", body]).encode()
    return sender_kind(parse(raw), OWN)[0]


@pytest.mark.parametrize(
    "headers",
    [
        ("Subject: My cup is broken",),
        ("Auto-Submitted: no",),
        ("Auto-Submitted: No (a person)",),
        ("Subject: Re: Out of office",),
        ("Subject: Out of office chairs arrived broken",),
        ("Subject: Automatic reply machine does not work",),
        ("Subject: Delivery failed again",),
        ("Subject: Delivery error, parcel lost",),
        ("Subject: Returned mail",),
        ("Subject: Abwesenheit der Lieferung",),
        ("X-Auto-Response-Suppress: OOF",),
        ("X-Autoreply: no",),
        ("Precedence: first-class",),
    ],
)
def test_a_person_is_taken_for_a_person(headers: tuple[str, ...]) -> None:
    assert kind(*headers) is Sender.HUMAN


@pytest.mark.parametrize(
    "headers",
    [
        ("Auto-Submitted: auto-replied",),
        ("Auto-Submitted: auto-generated; x=y",),
        ("X-Autoreply: yes",),
        ("X-Autorespond: Holiday",),
        ("Precedence: auto_reply",),
        ("X-Apple-Action: VACATION",),
        ("Return-Path: <>",),
        ("Subject: Automatic reply: Your cup",),
        ("Subject: Out of Office: Your cup",),
        ("Subject: Abwesenheitsnotiz",),
        ("Subject: Automatische Antwort: Ihre Tasse",),
        ("Subject: Réponse automatique : Votre tasse",),
        ("Subject: AutoReply: cup",),
        ("Subject: [Absence du bureau] Votre tasse",),
        ("Subject: Réponse d’absence : Votre tasse",),
        ("Subject: Ausente: Su taza",),
        ("Subject: Assente: La sua tazza",),
        ("Subject: Niet aanwezig: Uw mok",),
        ("Subject: Mensagem automática: A sua chávena",),
        ("Content-Type: multipart/report; report-type=disposition-notification; boundary=x",),
        ("Content-Type: message/feedback-report",),
        ("Content-Type: text/calendar; method=REPLY",),
        ("Content-Type: text/calendar", "Subject: Accepted: meeting"),
    ],
)
def test_a_machine_is_taken_for_a_machine(headers: tuple[str, ...]) -> None:
    assert kind(*headers) is Sender.AUTOMATIC


@pytest.mark.parametrize(
    "subject", ["Absence de réponse", "Ausencia de respuesta", "Assente da mesi", "Niet aanwezig geweest"]
)
def test_a_person_who_writes_of_absence_is_none(subject: str) -> None:
    assert kind(f"Subject: {subject}") is Sender.HUMAN


@pytest.mark.parametrize(
    ("local_part", "expected"),
    [
        ("noreply", Sender.AUTOMATIC),
        ("no-reply", Sender.AUTOMATIC),
        ("shop.no_reply", Sender.AUTOMATIC),
        ("donotreply+4711", Sender.AUTOMATIC),
        ("nicht-antworten", Sender.AUTOMATIC),
        ("no.reply", Sender.AUTOMATIC),
        ("nao-responder", Sender.AUTOMATIC),
        ("niet-beantwoorden", Sender.AUTOMATIC),
        ("MAILER-DAEMON", Sender.AUTOMATIC),
        ("postmaster", Sender.HUMAN),
        ("noreplyer", Sender.HUMAN),
        ("anna.reply", Sender.HUMAN),
    ],
)
def test_an_address_that_takes_no_replies_is_a_machine(local_part: str, expected: Sender) -> None:
    assert kind(author=f"{local_part}@example.com") is expected


@pytest.mark.parametrize(
    ("author", "headers"),
    [
        ("MAILER-DAEMON@mx.example", ("Subject: failure notice",)),
        ("MAILER-DAEMON <>", ("Subject: Mail delivery failed",)),
        ("postmaster@mx.example", ("Subject: Undeliverable: Your cup",)),
        (
            "Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@firm.example>",
            ("Subject: Onbestelbaar: Uw mok",),
        ),
        ("Anna <anna@example.com>", ("X-Failed-Recipients: bob@example.com",)),
        (
            "Anna <anna@example.com>",
            ("Content-Type: multipart/report; report-type=delivery-status; boundary=x",),
        ),
        ("system@mx.example", ("Return-Path: <>", "Subject: Undelivered Mail Returned to Sender")),
        ("system@mx.example", ("Return-Path: <>", "Subject: No se puede entregar: Su taza")),
        ("system@mx.example", ("Return-Path: <>", "Subject: Onbestelbaar: Uw mok")),
        ("system@mx.example", ("Return-Path: <>", "Subject: Mancato recapito: La sua tazza")),
        ("system@mx.example", ("Return-Path: <>", "Subject: Não foi possível entregar: A sua chávena")),
    ],
)
def test_mail_that_came_back_is_a_bounce(author: str, headers: tuple[str, ...]) -> None:
    assert kind(*headers, author=author) is Sender.BOUNCE


@pytest.mark.parametrize(
    "header",
    [
        "List-Id: <news.shop.example>",
        "List-Unsubscribe: <mailto:x@shop.example>",
        "List-Post: NO",
        "Precedence: bulk",
        "Precedence: list",
        "Mailing-List: list x@groups.example",
    ],
)
def test_list_mail_is_no_machine_and_no_person(header: str) -> None:
    assert kind(header) is Sender.LIST
    assert kind(header, author="noreply@example.com") is Sender.LIST


def test_an_absence_note_to_a_list_is_a_machine() -> None:
    assert kind("List-Id: <news.shop.example>", "Auto-Submitted: auto-replied") is Sender.AUTOMATIC


def test_our_own_mail_is_known_by_its_author_and_that_of_a_followupd_by_its_mark() -> None:
    assert kind(author="Shop <INFO@shop.example>") is Sender.OWN
    assert kind("X-Followupd-Loop: abc") is Sender.AUTOMATIC
    assert kind("X-Followupd-Id: abc") is Sender.AUTOMATIC


def test_the_sign_is_named_and_a_person_has_none() -> None:
    raw = b"From: a@example.com\nAuto-Submitted: auto-replied\n\nx"
    assert sender_kind(parse(raw), OWN)[1] == "Auto-Submitted: auto-replied"
    assert sender_kind(parse(b"From: a@example.com\n\nx"), OWN) == (Sender.HUMAN, "")
