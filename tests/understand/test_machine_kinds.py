"""What kind of machine wrote, whom a returned mail did not reach, and whether for good."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followupd.model.address import Address
from followupd.model.knowledge import Knowledge
from followupd.model.message import Message
from followupd.model.reading import Machine, Sender
from followupd.understand import judge, parse
from followupd.understand.bouncewords import told_in_words

ANNA = Address(address="anna@customer.example")
BESIDE = frozenset({"info@shop.example", "mailer-daemon@mx.example"})


def machine(raw: str) -> Machine | None:
    head = "From: Anna <anna@customer.example>\nTo: info@shop.example\nMessage-ID: <1@customer.example>\n"
    raw = raw if raw.startswith("From:") else head + raw
    return judge(parse(raw.encode()), Knowledge(own_addresses=frozenset({"info@shop.example"}))).machine


def report(kind: str, part: str, body: str = "Text") -> str:
    return (
        f"Subject: Report\nContent-Type: multipart/report; report-type={kind}; boundary=b\n\n--b\n\n{body}\n"
        f"--b\nContent-Type: {part}\n\nAction: {{action}}\nStatus: {{status}}\n"
        "Final-Recipient: rfc822; tom@gone.example\n--b--\n"
    )


DSN = "From: MAILER-DAEMON@mx.example\n" + report("delivery-status", "message/delivery-status")
RETURNED = "From: MAILER-DAEMON@mx.example\nSubject: {}\n\n{}\n"


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        (DSN.format(action="failed", status="5.1.1"), Machine.FAILURE),
        (DSN.format(action="delayed", status="4.4.1").replace("Report", "Delayed mail"), Machine.DELAY),
        (RETURNED.format("Warning: could not send message for past 4 hours", "Still trying."), Machine.DELAY),
        (RETURNED.format("Undelivered mail", "tom@gone.example: user unknown"), Machine.FAILURE),
        (report("disposition-notification", "message/disposition-notification"), Machine.RECEIPT),
        (report("feedback-report", "message/feedback-report"), Machine.FEEDBACK),
        ("Subject: Out of office: Your mail\nAuto-Submitted: auto-replied\n\nI am away.", Machine.REPLY),
        ("Subject: Abwesenheitsnotiz: Ihre Mail\n\nIch bin im Urlaub.", Machine.REPLY),
        ("Subject: Nightly\nAuto-Submitted: auto-generated\n\nDone.", Machine.OTHER),
        ("Subject: News\nList-Id: <news.example>\n\nHello", Machine.LIST),
        ("Subject: Verification required for message to Tom\n\nClick here.", Machine.CHALLENGE),
        ("Subject: Please confirm your message to tom@x.example\n\nClick.", Machine.CHALLENGE),
        ("Subject: Accepted: Visit\nContent-Type: text/calendar; method=REPLY\n\nBEGIN:X", Machine.CALENDAR),
    ],
)  # fmt: skip
def test_the_kind_of_machine_is_told(raw: str, kind: Machine) -> None:
    assert machine(raw) is kind


@pytest.mark.parametrize("action", ["relayed", "delivered", "expanded", "Relayed (to mx.example)"])
@pytest.mark.parametrize("subject", ["Report", "Delivery Status Notification (Relay)", "Undelivered mail"])
def test_a_report_by_rfc_3464_that_a_mail_arrived_is_no_bounce(action: str, subject: str) -> None:
    raw = DSN.format(action=action, status="2.0.0").replace("Report", subject, 1)
    reading = judge(parse(raw.encode()), Knowledge())
    assert (reading.sender, reading.machine) == (Sender.AUTOMATIC, Machine.ARRIVED)
    assert reading.delivery is None


@pytest.mark.parametrize(
    ("actions", "kind"),
    [
        (("relayed", "failed"), Machine.FAILURE),
        (("delivered", "delayed"), Machine.DELAY),
        (("delayed",), Machine.DELAY),
        (("delayed", "failed"), Machine.FAILURE),
        (("delivered", "relayed"), Machine.ARRIVED),
        (("",), Machine.FAILURE),
        (("gone astray",), Machine.FAILURE),
    ],
)
def test_a_report_about_several_recipients_tells_the_worst_by_rfc_3464(
    actions: tuple[str, ...], kind: Machine
) -> None:
    blocks = "\n".join(
        f"Final-Recipient: rfc822; t{number}@gone.example\nAction: {action}\nStatus: 5.1.1\n"
        for number, action in enumerate(actions)
    )
    raw = DSN.partition("Action:")[0] + f"Reporting-MTA: dns; mx.example\n\n{blocks}--b--\n"
    assert machine(raw) is kind


def invitation(subject: str, parameter: str, method: str) -> str:
    return (
        f"Subject: {subject}\nContent-Type: multipart/alternative; boundary=b\n\n--b\n\nSee the calendar.\n"
        f"--b\nContent-Type: text/calendar{parameter}\n\nBEGIN:VCALENDAR\r\nMETHOD:{method}\r\n--b--\n"
    )


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        (invitation("Aceptada: Visita", "; method=REPLY", "REPLY"), Machine.CALENDAR),
        (invitation("Zusage zum Termin", '; charset=utf-8; method="reply"', "REPLY"), Machine.CALENDAR),
        (invitation("Visita", "", "REPLY"), Machine.CALENDAR),
        (invitation("New Time Proposed: Visit", "; method=COUNTER", "COUNTER"), Machine.CALENDAR),
        (invitation("Visit", "; method=REQUEST", "REQUEST"), None),
        (invitation("Visit", "", "PUBLISH"), None),
    ],
)
def test_an_answer_to_an_invitation_is_told_by_its_method_in_any_language(
    raw: str, kind: Machine | None
) -> None:
    """RFC 5546 §3.2.3, RFC 6047 §2.4: the method stands in the parameter, or in the entry alone."""
    assert machine(raw) is kind


def test_what_microsoft_calls_junk_is_an_abuse_report() -> None:
    raw = (
        "From: staff@hotmail.com\nSubject: complaint about message from 192.0.2.1\n"
        "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: message/rfc822\n\nX: x\n--b--\n"
    )
    assert machine(raw) is Machine.FEEDBACK


@pytest.mark.parametrize(
    "subject",
    [
        "Remise retardée : Votre tasse",
        "Entrega retrasada: Su taza",
        "Recapito ritardato: La sua tazza",
        "Vertraagd: Uw mok",
        "Entrega atrasada: A sua chávena",
        "Zustellung verspätet: Ihre Tasse",
    ],
)
def test_a_delay_is_told_in_the_languages_of_our_letters(subject: str) -> None:
    raw = DSN.format(action="delayed", status="4.4.7").replace("Report", subject)
    assert machine(raw) is Machine.DELAY


@pytest.mark.parametrize(
    "subject",
    [
        "Re: I was out of the office",
        "Re: your verification of my warranty",
        "Please confirm my order",
        "Delayed parcel",
        "Can you verify my invoice?",
    ],
)
def test_a_person_is_no_machine(subject: str) -> None:
    mail = Message(author=ANNA, subject=subject, text="Hello, a question.")
    reading = judge(mail, Knowledge())
    assert (reading.sender, reading.machine) == (Sender.HUMAN, None)


@pytest.mark.parametrize(
    ("text", "recipients", "permanent"),
    [
        ("There was an error delivering your mail to <tom@gone.example>.\n\n550 no",
         ("tom@gone.example",), True),
        ("The following recipients failed:\n\n  tom@gone.example\n  ann@gone.example",
         ("tom@gone.example", "ann@gone.example"), True),
        ("RCPT TO: tom@gone.example\n452 4.2.2 mailbox full", ("tom@gone.example",), False),
        ("Die Nachricht konnte nicht zugestellt werden:\ntom@gone.example", ("tom@gone.example",), True),
        ("No se pudo entregar el mensaje a tom@gone.example.\n550 5.5.0 buzón no disponible",
         ("tom@gone.example",), True),
        ("Uw bericht kon niet worden bezorgd bij tom@gone.example", ("tom@gone.example",), True),
        ("Il messaggio non è stato recapitato a:\n\ntom@gone.example", ("tom@gone.example",), True),
        ("Impossibile recapitare il messaggio a tom@gone.example", ("tom@gone.example",), True),
        ("A sua mensagem para tom@gone.example não pôde ser entregue.", ("tom@gone.example",), True),
        ("Le message n'a pas pu être remis à tom@gone.example", ("tom@gone.example",), True),
        ("Your mail to tom@gone.example failed, we will try again later.", ("tom@gone.example",), False),
        ("User unknown: tom@gone.example\n--- Original message ---\nTo: other@x.example",
         ("tom@gone.example",), True),
        ("Delivery failed.\nMAIL FROM: boss@shop.example\nFrom: x@shop.example", (), False),
        ("Delivery failed for info@shop.example", (), False),
        ("Hello Tom, write to me at a@b.example", (), False),
    ],
)  # fmt: skip
def test_words_tell_whom_a_returned_mail_did_not_reach(
    text: str, recipients: tuple[str, ...], permanent: bool
) -> None:
    assert told_in_words(text, BESIDE) == (recipients, permanent)


@given(st.text(max_size=500))
def test_any_text_is_read_for_addresses_without_raising(text: str) -> None:
    recipients, permanent = told_in_words(text, frozenset())
    assert permanent is False or recipients


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Read: Your order", "Your message was read on Monday, 2 March 2026 10:14:03."),
        ("Not read: Your order", "Your message was deleted without being read on 2 March 2026."),
        ("Return receipt (displayed) - Your order", "This is a return receipt for the mail you sent."),
        ("Gelesen: Ihre Bestellung", "Ihre Nachricht wurde am Montag, 2. März 2026 10:14 gelesen."),
        ("Lu : Votre commande", "Votre message a été lu le lundi 2 mars 2026 à 10:14."),
        ("Leído: Su pedido", "Su mensaje fue leído el lunes 2 de marzo de 2026 a las 10:14."),
        ("Letto: Il Suo ordine", "Il messaggio è stato letto lunedì 2 marzo 2026 10:14."),
        ("Gelezen: Uw bestelling", "Uw bericht is gelezen op maandag 2 maart 2026 10:14."),
        ("Lida: A sua encomenda", "A sua mensagem foi lida em segunda-feira, 2 de março de 2026 10:14."),
    ],
)
def test_a_receipt_without_a_report_is_known_by_subject_and_words(subject: str, text: str) -> None:
    assert machine(f"Subject: {subject}\n\n{text}\n") is Machine.RECEIPT


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Read: the house rules", "I have put them up in the hall. The kettle is broken, by the way."),
        ("Gelesen: Ihre Preisliste", "Danke, die Vasen sind schön. Liefern Sie auch nach Wien?"),
        (
            "Empfangsbestätigung: Bestellung 4711",
            "Ich habe eine Empfangsbestätigung für 4711, aber keine Ware.",
        ),
        ("Read: your notice", "Your notice was read by all of us, and the heating is still cold."),
        ("My order", "Your message was read to me on the phone. Where is my order?"),
        (
            "Lu : votre offre",
            "Elle me va, je prends les deux vases. " + "Encore une remarque. " * 60 + "a été lu",
        ),
    ],
)
def test_a_person_who_writes_so_is_none(subject: str, text: str) -> None:
    assert machine(f"Subject: {subject}\n\n{text}\n") is None
