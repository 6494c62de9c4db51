"""Absence notes that no header names, and people who write of their holidays."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followupd.model.address import Address
from followupd.model.knowledge import Knowledge
from followupd.model.message import Message
from followupd.model.reading import Machine, Sender
from followupd.understand import judge

ANNA = Address(address="anna@customer.example")


def mail(subject: str, text: str) -> Message:
    return Message(author=ANNA, subject=subject, text=text)


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Away", "I am out of the office until Monday 12 May. If urgent, please contact Tom."),
        ("Vacation", "I am on annual leave and will be back on 3 June. I will reply when I return."),
        ("Holiday!", "We are away from 3 to 10 August."),
        ("Absence", "I am not available this week. In my absence please contact the front desk."),
        ("Abwesend", "Ich bin bis zum 12.05. nicht im Büro. Dringend: wenden Sie sich bitte an Frau Berg."),
        ("Abwesend", "Bin bis Montag im Urlaub. In dringenden Fällen können Sie sich an Tom wenden."),
        ("Urlaub", "Danke für Ihre Nachricht. Ich bin vom 3. bis 17. August im Urlaub und nicht erreichbar."),
        ("Betriebsferien", "Wir haben Betriebsferien und sind ab dem 12. August wieder für Sie da."),
        ("[Absent]", "Je suis absente jusqu’au 12 mai inclus. En cas d’urgence, contactez ma collègue."),
        ("Congés", "Je suis en congés et de retour le 3 juin."),
        ("Ausente", "Estoy de vacaciones hasta el 12 de mayo. Si es urgente puede contactar con Ana."),
        ("Afwezig", "Ik ben afwezig tot en met 12 mei. Bij spoed kunt u contact opnemen met mijn collega."),
        ("Vakantie", "Ik ben op vakantie tot maandag."),
        ("Assente", "Sono in ferie fino al 12 maggio. Per urgenze potete contattare la mia collega."),
        ("Férias", "Estou de férias até 12 de maio. Em caso de urgência pode contactar o meu colega."),
        ("Absent", "Ich bin bis 12. Mai nicht im Haus."),
        ("Abwesend", "Ich bin bis Mai nicht im Haus.\n\nAm 3. Mai 2026 um 10:15 schrieb T <t@shop.example>:"
         "\n> Ist die Tasse da? Meine Bestellung 4711"),
    ],
)  # fmt: skip
def test_a_one_word_subject_and_words_of_an_absence_are_a_note_without_any_field_of_rfc_3834(
    subject: str, text: str
) -> None:
    reading = judge(mail(subject, text), Knowledge())
    assert (reading.sender, reading.machine) == (Sender.AUTOMATIC, Machine.REPLY)


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Abwesend", "Ich bin bis 12.5. im Urlaub. Wann kommt die Tasse?"),
        ("Abwesend", "Ich bin bis 12.5. im Urlaub, könnten Sie danach liefern."),
        ("Urlaub", "Ich bin bis 12.5. im Urlaub. Die Tasse ist leider kaputt."),
        ("Urlaub", "Ich war bis 3. Mai im Urlaub, und als ich zurückkam, lag das Paket im Regen."),
        ("Urlaub", "Unser Urlaub in Ihrem Hotel war eine Zumutung."),
        ("Absent", "The driver said I was absent until Monday, but I was at home all day."),
        ("Absent", "Le livreur dit que j’étais absent jusqu’au 12 mai. C’est faux."),
        ("Away", "I am on holiday until 12 May, deliver it after that please."),
        ("Away", "I was away from 3 to 5 May and found the parcel broken in front of my door."),
        ("Holiday", "Our holiday from 3 to 10 May was ruined by the noise next door."),
        ("Ausente", "Estoy de vacaciones hasta el 12 de mayo, quiero mi pedido después."),
        ("Afwezig", "Ik ben afwezig tot 12 mei, kunnen jullie daarna bezorgen"),
        ("Assente", "Sono in ferie fino al 12 maggio, vorrei il rimborso prima."),
        ("Férias", "Estou de férias até 12 de maio. Onde está a minha encomenda"),
        ("Abwesend", "Hallo"),
        ("Absent", ""),
        ("Auto", "Die Werkstatt hat es bis Montag nicht geschafft."),
        ("Auto - Reparatur mangelhaft", "Hallo"),
        ("Abwesend, und niemand geht ans Telefon", "Hallo"),
        ("My cup", "I am out of the office until 12 May."),
        ("Urlaub", "Ich bin bis 12.5. im Urlaub. " + "Es war einmal eine Tasse. " * 80),
    ],
)
def test_a_person_who_asks_or_tells_something_under_such_a_subject_is_a_person(
    subject: str, text: str
) -> None:
    assert judge(mail(subject, text), Knowledge()).sender is Sender.HUMAN


@pytest.mark.parametrize("subject", ["Abwesend: Ihre Tasse", "[Absent] Votre tasse", "Auto: Re: Your cup"])
def test_the_word_before_the_subject_of_the_mail_answered_is_enough(subject: str) -> None:
    assert judge(mail(subject, "Hello"), Knowledge()).machine is Machine.REPLY


@given(st.sampled_from(["Away", "Urlaub", "Absent"]), st.text())
def test_any_words_are_read_under_such_a_subject(subject: str, text: str) -> None:
    judge(mail(subject, text), Knowledge())


@pytest.mark.parametrize("piece", ["until ", "away ", "bis urlaub ", "jusqu'au x", "au", "?"])
def test_a_long_text_under_such_a_subject_is_read_in_time(piece: str) -> None:
    started = time.process_time()
    judge(mail("Absent", piece * 100_000), Knowledge())
    assert time.process_time() - started < 4
