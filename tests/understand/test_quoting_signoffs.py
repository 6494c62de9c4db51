"""Greetings, names, address blocks and footers go; sentences that only end or begin like them stay."""

from __future__ import annotations

import pytest

from followupd.understand.quoting import new_text

WORDS = "The lamp flickers."


@pytest.mark.parametrize(
    "ending",
    [
        "Sonnige Grüße\nAnna",
        "Liebe Grüße aus Köln\nAnna",
        "Mit sonnigen Grüßen aus dem Norden\nAnna Vale",
        "Warmest personal regards,\nAnna",
        "Zonnige groeten uit Zeeland,\nAnna",
        "Soliga hälsningar från Malmö\nAnna",
        "Słoneczne pozdrowienia z Gdańska\nAnna",
        "Aurinkoisin terveisin\nAnna Vale",
        "Muchos saludos desde Madrid\nAna",
    ],
)
def test_a_greeting_of_any_kind_above_a_name_is_left_out(ending: str) -> None:
    assert new_text(f"{WORDS}\n\n{ending}") == WORDS


@pytest.mark.parametrize(
    "ending",
    [
        "Viele Grüße 😊\nAnna",
        "Mit freundlichen Grüßen / Kind regards\n\nAnna Vale",
        "Mit freundlichen Grüßen | Best regards\nAnna Vale\nTeam Lead",
        "LG Anna",
        "Gruß Anna Vale",
        "Saludos Ana",
        "Mvh. Anna",
        "T: Anna",
        "- Anna",
        "\u2014 Anna Vale",
        "Thanks!\nAnna",
        "Thanks\nAnna Vale",
        "Schönes Wochenende!\nAnna Vale",
        "Beste Grüße\n\nProf. Dr. med. Anna Maria Vale-Nord",
        "Mit freundlichem Gruß\n\ni.V. Dr. Anna Vale\n\nVale GmbH & Co. KG",
    ],
)
def test_the_ways_to_sign_are_known(ending: str) -> None:
    assert new_text(f"{WORDS}\n\n{ending}") == WORDS


@pytest.mark.parametrize(
    "ending",
    [
        "Mit freundlichen Grüßen\n\nAnna Vale\nGeschäftsführerin\n\nVale GmbH\nHauptstr. 12\n70565 Stuttgart"
        "\n\nTel.: 0711 / 123 45 67\nFax: 0711 / 123 45 68\nE-Mail: a.vale@vale.example\nwww.vale.example\n\n"
        "Geschäftsführerin: Anna Vale\nAmtsgericht Stuttgart HRB 12345\nUSt-IdNr.: DE123456789",
        "Freundliche Grüße\n\nAnna Vale\n(Sekretariat)\n\nVale & Co. KG | Hauptstraße 5 | D-10115 Berlin\n"
        "Fon +49 30 123456-0 | Fax +49 30 123456-99\nmailto:anna@vale.example | http://www.vale.example",
        "Best,\n\nAnna Vale\nHead of Purchasing | Vale Ltd\nT: +44 20 7946 0000 | M: +44 7700 900000\n"
        "E: anna@vale.example | W: www.vale.example\n12 Mill Lane, York YO1 7HH",
        "Kind regards,\n\nAnna Vale\nVale Ltd\n+44 20 7946 0000\n\nFollow us: Facebook | Twitter | LinkedIn",
        "Cordialement,\n\nAnne Val\nResponsable achats\nVal SARL\n12 rue des Lilas - 75011 Paris\n"
        "Tél. : 01 23 45 67 89\nPort. : 06 12 34 56 78\nanne@val.example\nSIRET 123 456 789 00012",
        "Anna Vale\nT: +44 20 7946 0000 | M: +44 7700 900000\nE: anna@vale.example | W: www.vale.example",
        "| |\n张三\n|\n|\n邮箱：zs@mail.example\n|",
    ],
)
def test_the_address_block_of_a_firm_is_left_out(ending: str) -> None:
    assert new_text(f"{WORDS}\n\n{ending}") == WORDS


@pytest.mark.parametrize(
    "footer",
    [
        "Sent from my Verizon, Samsung Galaxy smartphone",
        "Sent via the Samsung Galaxy S21 5G, an AT&T 5G smartphone",
        "Sent from my iPad, please excuse typos",
        "Sent from my mobile. Please excuse any typos.",
        "Sent with Spark",
        "Get BlueMail for Android",
        "Sent from Mailspring (https://mailspring.example/), the best free email app for work",
        "Sent from my Mailbird [http://mailbird.example/?a=b]",
        "Von meinem Handy gesendet, bitte Tippfehler entschuldigen",
        "Mobil gesendet – Tippfehler bitte entschuldigen",
        "Vom iPhone gesendet",
        "Gesendet von unterwegs",
        "Envoyé depuis mon appareil Android avec Courriel K-9 Mail. Veuillez excuser ma brièveté.",
        "Pobierz aplikację Outlook dla systemu iOS",
        "Lähetetty Windows 10:n Sähköpostista",
        "Отправлено из мобильной Яндекс.Почты: http://ya.example/ymail",
        "Yahoo!メール for iPhoneから送信",
        "Outlook for Androidを入手",
        "获取Outlook for Android",
        "由我的iPad傳送",
        "[Message clipped]  View entire message",
    ],
)
def test_a_footer_with_a_long_name_a_link_or_an_excuse_is_left_out(footer: str) -> None:
    assert new_text(f"{WORDS}\n\n{footer}") == WORDS


@pytest.mark.parametrize(
    "text",
    [
        "The parcel was\nsent with DHL Mobile.",
        "Die Lampe wurde\nvon meinem Mann gesendet.",
        "Der Brief wurde\nvom Handy gesendet.",
        "Please call me:\n\nanna@mail.example\n+44 20 7946 0000",
        "It broke on Monday.\n\nMy data:\nanna@mail.example\n+44 20 7946 0000",
        "The page ends so:\n\n<br>\n</html>",
        "Two things are missing:\n\n- Lid",
        "The order is missing.\n\n- Lid\n- Cup",
        "When does he come?\n\n– Monday",
        "Hallo,\n\ndanke\nFunktioniert",
        "It works again.\n\nThanks Tim",
        "Ich mag Ihren Laden.\n\nLiebe Grüße an das Team",
        "Mein Gruß\nAnna\nhat nicht gefehlt, aber die Lampe schon.",
        "Ich bestellte:\nTasse\nTeller\nGabel\nMesser\nKanne\nSieb\n\nNichts davon kam an, bitte um Antwort.",
        "It broke.\n\nKind regards\nAnna\n\nOne more thing: the lid is missing, and the box was open.",
        "Rechnung an:\nVale GmbH\nHauptstr. 5\n10115 Berlin\nUSt-IdNr. DE123456789",
    ],
)
def test_own_words_that_look_like_an_ending_stay(text: str) -> None:
    assert new_text(text) == text


@pytest.mark.parametrize(
    "ending",
    [
        "LG",
        "Üdv, János",
        "Pozdrawiam, Jan Kowalski",
        "/Sven",
        "Mvh/Sven Svensson",
        "Děkuji a přeji hezký den\nJan Novák",
        "此致\n敬礼！\n\n王小明\n2026年3月5日",
        "Grüße\nAnna Vale\n\nVale GmbH\nHauptstr. 5, 10115 Berlin\nT +49 30 123456 M +49 170 1234567\n"
        "\n[cid:image001.png@01]",
        "<image001.png>",
        "Hinweise zum Datenschutz: https://www.vale.example/datenschutz",
        "<https://www.avast.example/sig-email?utm_medium=email>\nVirus-free.www.avast.example\n<#DAB4FAD8-2DD7>",
        "Anna reacted via Gmail <https://gmail.example/about/?a=b>",
    ],
)
def test_rarer_endings_are_left_out(ending: str) -> None:
    assert new_text(f"{WORDS}\n\n{ending}") == WORDS


def test_an_english_greeting_of_one_word_stays_with_its_name_on_the_line() -> None:
    assert new_text(f"{WORDS}\n\nRegards, Anna").endswith("Regards, Anna")


@pytest.mark.parametrize(
    "banner",
    [
        "CAUTION: This email originated from outside of the organization. Do not click unless you\n"
        "recognize the sender and know the content is safe.\n\n",
        "You don't often get email from anna@mail.example. Learn why this is important\n",
        "Sie erhalten nicht oft E-Mails von anna@mail.example. Erfahren Sie, warum dies wichtig ist\n\n",
        "[Vous ne recevez pas souvent de courriers de a@b.example. Découvrez pourquoi ceci est important]\n",
    ],
)
def test_the_warning_of_a_mail_server_is_not_the_authors(banner: str) -> None:
    assert new_text(banner + WORDS) == WORDS
    assert new_text(banner) == banner.strip()
    assert new_text(f"{WORDS}\n\n{banner}Why?").startswith(f"{WORDS}\n\n{banner[:20]}")


def test_the_rest_of_a_quoted_line_that_was_broken_is_no_answer() -> None:
    quote = "> We would like to know whether everything is well and\nthe lamp\n> shines again.\n"
    assert new_text(f"No.\n\n{quote}") == "No."
    assert (
        new_text("> Is it well, and does the lamp of the second order shine?\nyes\n> Since when?\n") == "yes"
    )
