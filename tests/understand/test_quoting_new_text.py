from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followupd.model.message import Message
from followupd.understand.quoting import new_text, new_words


@pytest.mark.parametrize(
    "introduction",
    [
        "On Mon, 2 Mar 2026 at 10:11, Shop <info@shop.example> wrote:",
        "On Mon, 2 Mar 2026 at 10:11, Shop Service Team\n<info@shop.example> wrote:",
        "On Mon, 2 Mar 2026 at 10:11, Shop Service Team <\ninfo@shop.example>\nwrote:",
        "Am 02.03.2026 um 10:11 schrieb Shop:",
        "Am Mo., 2. März 2026 um 10:11 Uhr schrieb Shop <info@shop.example>:",
        "Shop <info@shop.example> schrieb am Mo., 2. März 2026, 10:11:",
        "Le lun. 2 mars 2026 à 10:11, Shop <info@shop.example> a écrit :",
        "El lun, 2 mar 2026 a las 10:11, Shop (<info@shop.example>) escribió:",
        "Il giorno lun 2 mar 2026 alle ore 10:11 Shop <info@shop.example> ha scritto:",
        "Op ma 2 mrt 2026 om 10:11 schreef Shop <info@shop.example>:",
        "Em seg., 2 de mar. de 2026 às 10:11, Shop <info@shop.example> escreveu:",
        "2026-03-02 10:11 GMT+01:00 Shop <info@shop.example>:",
        "Shop wrote:",
        "---- Shop wrote ----",
        "Zitat von Shop <info@shop.example>:",
    ],
)
def test_quotes_and_the_lines_that_introduce_them_are_left_out(introduction: str) -> None:
    assert new_text(f"Still broken.\n\n{introduction}\n\n> Is it well?\n> 1 to 5\n") == "Still broken."


@pytest.mark.parametrize(
    "head",
    [
        "On Mon, 2 Mar 2026 at 10:11, Shop <info@shop.example> wrote:\n",
        "-----Original Message-----\n",
        "-------- Ursprüngliche Nachricht --------\n",
        "-----Message d'origine-----\n",
        "From: Shop <info@shop.example>\nSent: Monday, 2 March 2026 10:11\nTo: Anna\nSubject: Your cup\n",
        "Von: Shop\nGesendet: Montag, 2. März 2026 10:11\nAn: Anna\nBetreff: Ihre Tasse\n",
        "Gesendet: Montag, 2. März 2026\nVon: Shop <info@shop.example>\nAn: Anna\nBetreff: Tasse\n",
        "*De :* Shop\n*Envoyé :* lundi 2 mars 2026\n*À :* Anna\n*Objet :* Tasse\n",
        "Van: Shop\nVerzonden: maandag 2 maart 2026\nAan: Anna\nOnderwerp: Kop\n",
        "________________________________\nFrom: Shop <info@shop.example>\nSent: Monday\nSubject: Cup\n",
        "---------- Forwarded message ---------\nFrom: Shop\n",
        "Begin forwarded message:\n",
        "Anfang der weitergeleiteten Nachricht:\n",
    ],
)
def test_everything_below_a_quoted_head_is_left_out(head: str) -> None:
    assert new_text(f"Still broken.\n\n{head}\nHow was it?\n\nYour shop\n") == "Still broken."


def test_answers_between_quotes_stay_in_their_order() -> None:
    text = "Hello,\n\n> Which cup?\n\nThe blue one.\n\n> Since when?\n\nMonday.\n\n-- \nAnna\n"
    assert new_text(text) == "Hello,\n\nThe blue one.\n\nMonday."


def test_an_answer_below_the_quote_is_found() -> None:
    assert new_text("On 2 Mar 2026, at 10:11, Shop wrote:\n\n> Is it well?\n\nNo.") == "No."


@pytest.mark.parametrize(
    "text",
    [
        "On Monday you wrote that it comes on Friday.\nIt did not come.",
        "Am 3. Mai kam ein Paket: es war leer.\nBitte helfen Sie.",
        "I was told:\nwait two days. On 3 May I called.\nNothing.",
        "I called.\n\nOn 3 May 2026 your colleague wrote:\n\nWe pay it back.\n\nNothing came.",
        "From: Berlin\nTo: Hamburg\nDate: 3 May\nThe train never came.",
        "The order:\n- one cup\n- one plate\n\nTotal: 20",
        "Sent from my desk, this is easier than on the phone.",
        "Look here >>> https://shop.example <<<\nBroken link.",
        ">>> https://shop.example <<<\nBroken link.",
        "First I thanked you.\n\nThanks, but it broke again.",
    ],
)
def test_own_words_that_only_look_like_quotes_stay(text: str) -> None:
    assert new_text(text) == text


@pytest.mark.parametrize(
    "ending",
    [
        "-- \nAnna Meyer\nTel. 0123 456789",
        "--\nAnna",
        "Sent from my iPhone",
        "Von meinem iPhone gesendet",
        "Gesendet mit der GMX Mail App",
        "Envoyé de mon iPhone",
        "Get Outlook for iOS",
        "Diese Nachricht wurde von meinem Android-Gerät gesendet.",
        "-- \nAnna\n\nSent from my iPhone",
        "____________________\nAnna Meyer\nwww.example.com",
        "Anna Meyer\nanna@example.com\n+49 123 456789\nwww.example.com",
        "Kind regards,\nAnna",
        "Mit freundlichen Grüßen\nAnna Meyer",
        "Thank you,\nAnna",
        "Bonne journée,\nAnne",
        "Merci d'avance,\nAnne",
        "Un cordial saludo,\nAna",
        "Muchas gracias,\nAna",
        "Hartelijke groet,\nAnna",
        "Alvast bedankt,\nAnna",
        "Cordialmente\nAnna",
        "Grazie mille,\nAnna",
        "Melhores cumprimentos,\nAna",
        "Muito obrigada,\nAna",
    ],
)
def test_a_signature_is_left_out(ending: str) -> None:
    assert new_text(f"The cup is broken.\n\n{ending}\n") == "The cup is broken."


def test_a_signature_above_the_quote_is_left_out() -> None:
    assert new_text("No.\n\nSent from my iPhone\n\n> On 2 Mar 2026, Shop wrote:\n> Well?") == "No."


@pytest.mark.parametrize(
    "text",
    [
        "> all of it\n> is quoted",
        "---------- Forwarded message ---------\nFrom: Anna <a@example.com>\nSubject: Cup\n\nBroken.",
        "-- \nAnna",
        "Sent from my iPhone",
    ],
)
def test_the_whole_text_stays_when_nothing_else_would(text: str) -> None:
    assert new_text(text) == text


def test_a_reply_of_nothing_but_quotes_has_no_new_words() -> None:
    text = "> Is it well? Answer 1 to 5."
    assert new_words(Message(text=text, in_reply_to=("ours@shop.example",))) == ""
    assert new_words(Message(text=text)) == text


def test_an_answer_below_an_unmarked_quote_is_not_lost() -> None:
    text = "On 2 Mar 2026, at 10:11, Shop <info@shop.example> wrote:\n\nIs it well?\n\nNo."
    assert new_words(Message(text=text, in_reply_to=("ours@shop.example",))) == "Is it well?\n\nNo."


def test_a_quoted_line_that_was_broken_off_is_left_out() -> None:
    assert new_text("No.\n\n> See (https://shop.example/view\nnumber=5)\n> for more\n") == "No."


@pytest.mark.parametrize(
    "line",
    [
        "x" * 1_000_000,
        "> " * 500_000,
        "On 1 wrote, " * 80_000,
        "-" * 1_000_000,
        "<" * 1_000_000,
        "\n" * 1_000_000,
    ],
)
def test_hostile_text_is_read_without_delay(line: str) -> None:
    assert isinstance(new_text(line), str)


LINES = st.sampled_from(
    ["> a", "On 2 Mar 2026, A wrote:", "words", "", "-- ", "From: a@b.example", "Subject: x",
    "Sent from my iPhone", "wrote:"]
)  # fmt: skip


@settings(max_examples=100, deadline=None)
@given(st.lists(LINES | st.text(max_size=8), max_size=12))
def test_nothing_is_ever_invented(lines: list[str]) -> None:
    text = "\n".join(lines)
    assert Counter(new_text(text).split()) <= Counter(text.split())


@pytest.mark.parametrize(
    ("own", "attribution"),
    [
        ("ma commande n° 4711 du 3 novembre n'est pas arrivée.\n\nMarie",
         "Le lun. 16 nov. 2026 à 10:11, Shop a écrit :"),
        ("Am 3. März bestellt, bis heute nichts da.\n\nTom",
         "Am 16.11.2026 um 10:11 schrieb Shop <info@shop.example>:"),
        ("On 3 March I ordered two cups.\nBoth are broken.", "On Mon, 16 Nov 2026 at 10:11, Shop wrote:"),
        ("El 3 de marzo pedí dos tazas.\nLas dos rotas.",
         "El lun, 16 nov 2026 a las 10:11, Shop (<info@shop.example>) escribió:"),
        ("Op 3 maart besteld.\n\nNiets gekregen.",
         "Op ma 16 nov. 2026 om 10:11 schreef Shop <info@shop.example>:"),
    ],
)  # fmt: skip
def test_own_words_that_begin_as_an_attribution_does_are_kept(own: str, attribution: str) -> None:
    assert new_text(f"Bonjour,\n\n{own}\n\n{attribution}\n> Votre colis part demain.") == f"Bonjour,\n\n{own}"
    assert new_text(f"{own}\n\n{attribution}\n> Votre colis part demain.") == own


@pytest.mark.parametrize(
    "text",
    [
        "On Tuesday the driver wrote on the door:\nnobody home.\n\nBut I was at home all day.",
        "On 3 March 2026 at 10:15 the driver wrote:\n\nNobody home.\n\nBut I was at home.",
        "On Tuesday 3 March at 10:15 Tom from your team wrote:\n\nWe will call you.\n\nNobody called.",
        "Am 3. März schrieb Ihr Fahrer:\n\nNiemand da.\n\nIch war aber da.",
        "Le 3 mars votre livreur a écrit :\n\nAbsent.\n\nJ'étais là.",
        "El martes 3 de marzo su técnico escribió:\n\nNo estaba.\n\nYo sí estaba.",
        "Op 3 maart schreef uw bezorger:\n\nNiet thuis.\n\nIk was wel thuis.",
        "Il 3 marzo il vostro corriere ha scritto:\n\nAssente.\n\nIo ero a casa.",
        "Em 3 de março o vosso estafeta escreveu:\n\nAusente.\n\nEu estava em casa.",
    ],
)
def test_a_first_line_that_tells_who_wrote_what_is_the_authors(text: str) -> None:
    assert new_text(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "The lamp is broken.\n\n--\n\nAlso the invoice is wrong, and nobody answers my calls.",
        "The lamp is broken.\n--\nAlso the invoice is wrong: I paid 40 and not 50 euros.",
        "First problem: late.\n\n--\n\nSecond problem: broken.\n\n--\n\nThird problem: rude.",
        "Die Lampe ist kaputt.\n--\nAußerdem ist die Rechnung falsch, ich habe schon bezahlt.",
    ],
)
def test_two_dashes_between_own_paragraphs_end_nothing(text: str) -> None:
    assert new_text(text) == text


@pytest.mark.parametrize(
    "signature",
    [
        "--\nAnna Vale\nMill Lane 4\nTel. 01632 960001",
        "--\n\nAnna von der Mühle\nVale GmbH",
        "--\nVale GmbH, Mühlweg 4, 80331 München, Geschäftsführer: Tom Berg, HRB 1234",
        "--\nMit freundlichen Grüßen aus dem schönen Allgäu,\nAnna",
        "--\nSent from my phone, please excuse any typos.",
        "--\nvisit our shop at www.vale.example for the newest lamps!",
        "--\nDiese Nachricht wurde über das Kontaktformular auf https://shop.example gesendet.",
        "--\n\nmfg anna",
        "--",
        "-- \nSay it with lamps, they last longer than flowers do.",
    ],
)
def test_below_two_dashes_a_signature_is_left_out(signature: str) -> None:
    assert new_text(f"The lamp is broken.\n\n{signature}") == "The lamp is broken."


def test_a_signature_below_a_second_pair_of_dashes_is_left_out() -> None:
    words = "Late.\n\n--\n\nCustomer of yours since 1999 and still waiting."
    assert new_text(f"{words}\n\n--\nAnna Vale\n01632 960001") == words


@pytest.mark.parametrize(
    "ending",
    [
        "Gr. Anna", "Grtjs, Anna", "In afwachting van uw reactie,\nAnna", "Abs,\nAna", "Bjs\nAna",
        "Fico a aguardar.\nAna", "Obrigada desde já\nAna", "Slds.\nAna", "Bss\nAna",
        "En espera de su respuesta,\nAna", "Bàv,\nAnne", "Bien cdlt\nAnne", "HG Tom", "Tschüss\nAnna",
        "In Erwartung Ihrer Antwort\nAnna", "Resto in attesa di riscontro.\nAnna",
    ],
)  # fmt: skip
def test_short_ways_to_end_a_mail_are_known(ending: str) -> None:
    assert new_text(f"The lamp you sent is broken again.\n\n{ending}") == "The lamp you sent is broken again."
