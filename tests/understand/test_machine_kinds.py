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
        ("<tom@gone.example>:\nSorry, no mailbox here by that name. (#5.1.1)", ("tom@gone.example",), True),
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


NOTES = [
    "Out of Office Re: Your order",
    "Réponse automatique d'absence du bureau",
    "Absent(e) du bureau : Commande",
    "Risposta automatica di fuori ufficio: Ordine",
    "Afwezigheidsmelding: Uw bestelling",
    "Frånvarande: Order",
    "Fraværsassistent: Ordre",
    "Ikke på kontoret: Ordre",
    "Poissaoloviesti: Tilaus",
    "Automaatvastus: Tellimus",
    "Automatická odpověď: Objednávka",
    "Automatická odpoveď: Objednávka",
    "Automatikus válasz: Rendelés",
    "Автоматический ответ: Заказ",
    "Автоматична відповідь: Замовлення",
    "Автоматичен отговор: Поръчка",
    "Αυτόματη απάντηση: Παραγγελία",
    "Otomatik yanıt: Sipariş",
    "Răspuns automat: Comanda",
    "Automatski odgovor: Narudžba",
    "Samodejni odgovor: Naročilo",
    "Automatinis atsakymas: Užsakymas",
    "Automātiska atbilde: Pasūtījums",
    "自動返信: 注文",
    "自动回复：订单",
    "자동 회신: 주문",
    "رد تلقائي: طلب",
    "תשובה אוטומטית: הזמנה",
    "Trả lời tự động: Đơn hàng",
    "Balasan otomatis: Pesanan",
]


@pytest.mark.parametrize("subject", NOTES)
def test_programs_of_many_languages_are_known_by_how_they_begin_their_subject(subject: str) -> None:
    assert machine(f"Subject: {subject}\n\n-\n") is Machine.REPLY


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Vacation: Re: Your order", "I am on vacation until 3 December. For urgent matters contact Jo."),
        ("Away until 3 December", "I am away until 3 December. In urgent cases please contact my colleague."),
        ("Maternity leave Re: Order", "I am on maternity leave until May. Please contact my colleague."),
        ("Urlaub Re: Bestellung", "Ich bin bis 3.12. im Urlaub. Meine Vertretung ist Frau Berg."),
        ("Abwesend bis 3.12.", "Ich bin bis 3.12. abwesend. In dringenden Fällen hilft Frau Berg."),
        ("Tom is out of the office.", "I will be out of the office and will not return until 03.12.2026."),
        ("Tom Berg ist außer Haus.", "Ich werde nicht im Büro sein. Ich kehre zurück am 03.12.2026."),
        ("Tom Berg est absent(e).", "Je serai absent(e) du 01/12/2026, de retour le 03/12/2026."),
        ("No longer with the company", "Tom has left the company. Please contact Jo instead."),
    ],
)
def test_a_subject_with_an_absence_in_it_is_a_notes_where_the_words_say_so_too(
    subject: str, text: str
) -> None:
    assert machine(f"Subject: {subject}\n\n{text}\n") is Machine.REPLY


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Away until 3 December", "I am away until 3 December, please deliver my parcel after that."),
        ("Nicht im Büro: Lieferung", "Ich bin am Montag nicht im Büro, bitte liefern Sie am Dienstag."),
        ("Auto: Stoßdämpfer defekt", "Die Stoßdämpfer sind kaputt. Bitte ersetzen."),
        ("Lamp not available", "I saw it is not available until 3 May. I take the red one instead."),
        ("Service nicht erreichbar", "Ihr Service ist seit Montag nicht erreichbar. Dringend!"),
        ("My lamp no longer works", "My lamp no longer works since Monday. It is urgent."),
        ("Re: I was away", "I was on holiday until 3 May. Please contact me."),
    ],
)
def test_who_is_away_and_wants_something_is_a_person(subject: str, text: str) -> None:
    assert machine(f"Subject: {subject}\n\n{text}\n") is None


TICKETS = [
    "Your ticket #1234 has been created. This is an automated message, please do not reply to this email.",
    "Ihre Anfrage ist bei uns eingegangen. Diese E-Mail wurde automatisch erstellt.",
    "Votre demande a bien été enregistrée. Ceci est un message automatique, merci de ne pas répondre.",
    "Hemos recibido su solicitud. Este es un mensaje automático, no responda a este correo.",
    "Abbiamo ricevuto la sua richiesta. Si prega di non rispondere a questa e-mail.",
    "Uw bericht is in goede orde ontvangen. Dit is een automatisch gegenereerde e-mail.",
    "Recebemos a sua mensagem. Esta é uma mensagem automática.",
]


@pytest.mark.parametrize("text", TICKETS)
def test_a_ticket_system_without_headers_is_known_by_its_words(text: str) -> None:
    assert machine(f"Subject: Ticket 1234\n\n{text}\n") is Machine.OTHER


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("No answer", f"I got this, and nothing since: {TICKETS[0]}"),
        ("Keine Antwort", f"Ich habe nur das bekommen: {TICKETS[1]}"),
        ("Fwd: Ticket", TICKETS[0]),
        (
            "Re: Ticket",
            f"Where is it?\n\nOn Mon, 23 Nov 2026 at 10:00 S <s@c.example> wrote:\n> {TICKETS[0]}",
        ),
        ("Ticket", "Your request has been received, they said. Nothing came."),
    ],
)
def test_who_tells_of_such_a_note_is_a_person(subject: str, text: str) -> None:
    assert machine(f"Subject: {subject}\n\n{text}\n") is None


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Re: Your order (verification)", "Click the link so I can receive your emails.\nhttps://x.example"),
        ("Re: Commande - Demande d'authentification", "Votre message est en attente. Cliquez sur le lien."),
    ],
)
def test_a_filter_that_wants_proof_in_its_own_words_is_a_challenge(subject: str, text: str) -> None:
    assert machine(f"Subject: {subject}\n\n{text}\n") is Machine.CHALLENGE


def test_a_question_about_a_verification_is_a_persons() -> None:
    assert machine("Subject: Verification required for my warranty?\n\nDo I need it?\n") is None


@pytest.mark.parametrize(
    "raw",
    [
        "From: d@isp.example\nSubject: Report Domain: shop.example Submitter: isp.example Report-ID: 1\n\nx",
        "Subject: TLS\nContent-Type: multipart/report; report-type=tlsrpt; boundary=b\n\n--b\n\nx\n--b--\n",
        "From: auto-notify@parcels.example\nSubject: Your parcel\n\nIt comes today.",
    ],
)
def test_a_report_of_servers_and_a_notice_from_an_automatic_address_are_machines(raw: str) -> None:
    assert machine(raw) is Machine.OTHER


@pytest.mark.parametrize(
    ("text", "permanent"),
    [
        ("Your message to: tom@gone.example\nwas blocked by our Spam Firewall.", True),
        ("Your message to: tom@gone.example\nwas blocked by our Spam Firewall. Try again later.", False),
    ],
)
def test_a_failure_in_a_dialect_is_for_good_unless_it_says_otherwise(text: str, permanent: bool) -> None:
    raw = RETURNED.format("**Message you sent blocked by our bulk email filter**", text)
    delivery = judge(parse(raw.encode()), Knowledge()).delivery
    assert delivery is not None
    assert (delivery.recipients, delivery.permanent) == (("tom@gone.example",), permanent)
