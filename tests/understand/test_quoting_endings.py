"""What stands below an author's words is not the author's: what firms, scanners and lists add, and names."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followupd.understand.quoting import new_text

WORDS = "The lamp flickers."

LEGAL = {
    "en": (
        "This e-mail and any attachments are confidential and meant for the intended recipient "
        "only. If it came\n"
        "to you in error, please notify the sender and delete it."
    ),
    "de": (
        "Diese E-Mail enthält vertrauliche Informationen. Falls Sie nicht der richtige Adressat "
        "sind, geben Sie\n"
        "bitte dem Absender Bescheid und vernichten Sie diese Nachricht."
    ),
    "fr": (
        "Ce message et ses pièces jointes sont confidentiels. Si vous le recevez par erreur, "
        "merci de prévenir\n"
        "l'expéditeur et de le supprimer."
    ),
    "es": (
        "Este mensaje y sus adjuntos son confidenciales y van dirigidos solo a su destinatario. "
        "Si lo recibe por\n"
        "error, avise al remitente y elimine el correo."
    ),
    "nl": (
        "Dit bericht is vertrouwelijk en alleen bestemd voor de geadresseerde. Hebt u het ten "
        "onrechte gekregen,\n"
        "waarschuw dan de afzender en wis het bericht met de bijlagen."
    ),
    "it": (
        "Questo messaggio e gli allegati sono riservati. Se lo avete ricevuto per errore, vi "
        "preghiamo di\n"
        "avvisare il mittente e di cancellare il tutto, senza copiarlo."
    ),
    "pt": (
        "Esta mensagem e os seus anexos são confidenciais. Se a recebeu por engano, avise o "
        "remetente e queira\n"
        "apagar a mensagem de imediato."
    ),
    "pl": (
        "Ta wiadomość jest poufna i przeznaczona tylko dla adresata. Jeśli trafiła do Państwa "
        "omyłkowo, prosimy\n"
        "powiadomić nadawcę i usunąć ją razem z załączniki."
    ),
    "cs": (
        "Tato zpráva je důvěrná a je určena jen adresátovi. Pokud ji dostanete omylem, dejte "
        "prosím vědět a\n"
        "odstraňte ji i s tím, co má za přílohy."
    ),
    "sv": (
        "Detta meddelande är konfidentiellt. Har det nått er av misstag ber vi er meddela "
        "avsändaren och radera\n"
        "det tillsammans med alla bilagor."
    ),
    "fi": (
        "Tämä viesti on luottamuksellinen. Jos sait sen erehdyksessä, ilmoita siitä lähettäjälle "
        "ja poista viesti\n"
        "sekä sen liitteet heti."
    ),
    "hu": (
        "Ez az üzenet bizalmas. Ha tévedésből kapta meg, kérjük, értesítse a feladót, és törölje "
        "az üzenetet a\n"
        "mellékletekkel együtt mindenhonnan."
    ),
    "ru": (
        "Это сообщение содержит конфиденциальную информацию. Если оно попало к вам по ошибке, "
        "сообщите об этом и\n"
        "удалите письмо со всем, что к нему приложено."
    ),
    "tr": (
        "Bu e-posta gizlidir ve yalnız alıcısı içindir. Yanlışlıkla size ulaştıysa lütfen "
        "gönderene haber verin\n"
        "ve iletiyi ekleri ile birlikte silin."
    ),
    "ja": (
        "このメールには機密情報が含まれています。誤って受け取られた場合は、送信者に知らせ、削除してください。"
    ),
    "zh": (
        "本邮件含有保密信息，仅供收件人阅读。如您误收，请通知发件人并立即删除本邮件及其附件，不得外传给他人。"
    ),
    "ko": (
        "본 메일에는 기밀 내용이 들어 있습니다. 잘못 받으신 경우 발신자에게 알리고 첨"
        "부까지 모두 삭제해 주십시오."
    ),
    "ar": (
        "هذه الرسالة سرية ومخصصة لمن أرسلت إليه فقط، فإذا وصلتك عن طريق الخطأ فنرجو إبلاغ المرسل "
        "ثم حذفها مع كل المرفقات فورا."
    ),
    "he": (
        "הודעה זו מכילה מידע חסוי המיועד לנמען בלבד. אם הגיעה אליך בטעות, אנא הודע על כך לשולח "
        "וכן נא למחוק אותה יחד עם הקבצים."
    ),
}
ADDED = [
    "Please consider the environment before printing this e-mail.",
    "P Bitte denken Sie an die Umwelt, bevor Sie diese E-Mail ausdrucken",
    "Pensez à l'environnement avant d'imprimer ce message.",
    "Virus-free. www.avast.com",
    "Virenfrei. www.avast.com",
    "This mail was checked for viruses by Sophos.",
    "El software antivirus Avast no vio ningún virus en este correo.",
    "You received this message because you are subscribed to the group lamps.",
    "__________________\nLamps mailing list\nlamps@lists.example\nhttps://lists.example/mailman/listinfo/x",
    "CONFIDENTIALITY NOTICE:",
    "Haftungsausschluss",
]


@pytest.mark.parametrize("paragraph", LEGAL.values(), ids=LEGAL)
def test_what_lawyers_add_is_left_out(paragraph: str) -> None:
    assert new_text(f"{WORDS}\n\n{paragraph}\n") == WORDS
    assert new_text(f"{WORDS}\n\nKind regards,\nAnna\n\n{paragraph}\n\nSent from my iPhone") == WORDS


@pytest.mark.parametrize("paragraph", ADDED)
def test_what_programs_add_is_left_out(paragraph: str) -> None:
    assert new_text(f"{WORDS}\n\n{paragraph}\n") == WORDS
    assert new_text(f"{WORDS}\n\n{paragraph}\n\n{LEGAL['en']}") == WORDS


def test_what_a_list_writes_below_the_last_line_goes_alone() -> None:
    footer = next(paragraph for paragraph in ADDED if "mailman" in paragraph)
    assert new_text(f"{WORDS}\nIt is dark.\n{footer}") == f"{WORDS}\nIt is dark."
    assert new_text(f"{WORDS}\n\nIt is dark.\nhttps://lists.example/mailman/x") == f"{WORDS}\n\nIt is dark."


@pytest.mark.parametrize("paragraph", [*LEGAL.values(), *ADDED])
def test_it_stays_when_nothing_else_is_there(paragraph: str) -> None:
    assert new_text(paragraph) == paragraph


@pytest.mark.parametrize("paragraph", LEGAL.values(), ids=LEGAL)
def test_it_stays_above_own_words(paragraph: str) -> None:
    assert new_text(f"{paragraph}\n\n{WORDS}") == f"{paragraph}\n\n{WORDS}"


@pytest.mark.parametrize(
    "words",
    [
        "Please keep this confidential.",
        "You sent me this e-mail with the confidential data of another customer. It came in error, so\n"
        "I delete it now and ask you to tell the sender who is in charge of privacy at your place.",
        "Sie haben vertrauliche Informationen an den falschen Empfänger geschickt. Das geht gar nicht, und\n"
        "Sie müssen alles löschen, auch beim Absender.",
        "You sent my invoice to somebody else in error. I want you to delete my data, this is unauthorised.",
        "Der Virus kam von Ihrem USB-Stick, den ich bei Ihnen gekauft habe. Ich gehe zum Amtsgericht.",
        "Your scanner found no virus, yet the laptop is slow.",
        "I want to unsubscribe from your newsletter.",
        "The printer jams before printing this page.",
        "Sent by parcel on Monday, it never arrived.",
        "Bitte vertraulich behandeln, meine Nachbarn lesen mit.",
        "Antes de imprimir se queda parada la máquina.",
    ],
)
def test_own_words_that_only_sound_alike_stay(words: str) -> None:
    assert new_text(f"{WORDS}\n\n{words}") == f"{WORDS}\n\n{words}"


@pytest.mark.parametrize(
    "ending",
    [
        "Kind regards, Anna Vale",
        "Mit freundlichen Grüßen Anna Vale",
        "Bien cordialement, Anne",
        "S pozdravem Anna",
    ],
)
def test_a_sign_off_with_the_name_on_its_line_is_left_out(ending: str) -> None:
    assert new_text(f"{WORDS}\n\n{ending}") == WORDS


@pytest.mark.parametrize(
    "ending",
    [
        "Je vous prie d'agréer, Madame, Monsieur, l'expression de mes salutations distinguées.\n\nAnne Val",
        "Veuillez agréer, Madame, Monsieur, l'expression de mes sentiments\nles meilleurs.\n\nAnne Val",
        "Dans l'attente de votre réponse, je vous adresse mes meilleures salutations.\nAnne Val",
        "In Erwartung Ihrer Antwort verbleibe ich mit freundlichen Grüßen\nAnna Val",
        "Sin otro particular, le saluda atentamente,\nAna Val",
        "In attesa di un Vostro riscontro, porgo cordiali saluti.\nAnna Val",
        "Sem outro assunto, subscrevo-me com os melhores cumprimentos,\nAna Val",
        "In afwachting van uw reactie, met vriendelijke groet,\nAnna Val",
    ],
)
def test_a_formal_sentence_that_closes_the_letter_is_left_out(ending: str) -> None:
    assert new_text(f"{WORDS}\n\n{ending}") == WORDS


@pytest.mark.parametrize(
    "line",
    [
        "Danke und Gruß",
        "Vielen Dank im Voraus und liebe Grüße,",
        "Merci et bonne journée",
        "Grazie e cordiali saluti",
    ],
)
def test_thanks_and_a_sign_off_on_one_line_are_one(line: str) -> None:
    assert new_text(f"{WORDS}\n\n{line}\nAnna Val") == WORDS


@pytest.mark.parametrize(
    "place",
    [
        "Val GmbH | Hauptstr. 5 | 10115 Berlin",
        "Kerkstraat 12\n1017 GA Amsterdam",
        "12 bis rue des Lilas\n75011 Paris",
        "Via Roma 5, 20121 Milano",
        "D-80331 München",
        "12 Mill Lane\nYork YO1 7HH",
        "5 Oak Street\nSpringfield, IL 62704",
    ],
)
def test_where_the_author_lives_goes_with_the_name(place: str) -> None:
    assert new_text(f"{WORDS}\n\nBest regards\nAnna Val\n{place}\nTel. +49 30 123456") == WORDS


@pytest.mark.parametrize("line", ["Order 10234 please", "Bestellung 47110 vom Mai"])
def test_a_number_below_the_name_that_is_no_postal_code_stays(line: str) -> None:
    assert new_text(f"{WORDS}\n\nBest regards\nAnna Val\n{line}").endswith(line)


@pytest.mark.parametrize(
    "ending",
    [
        "Veuillez agréer ma demande.",
        "Recevez, je vous prie, mes affaires au plus vite.",
        "Reciba mis quejas y responda hoy.",
        "I wait, and remain unhappy.",
    ],
)
def test_a_sentence_that_only_begins_as_a_closing_stays(ending: str) -> None:
    assert new_text(f"{WORDS}\n\n{ending}") == f"{WORDS}\n\n{ending}"


@pytest.mark.parametrize(
    "ending", ["Kind regards to your nice colleague", "Best regards are not enough for me"]
)
def test_a_sentence_that_begins_as_a_sign_off_stays(ending: str) -> None:
    assert new_text(f"{WORDS}\n\n{ending}") == f"{WORDS}\n\n{ending}"


LINES = st.sampled_from([*LEGAL.values(), *ADDED, WORDS, "", "-- ", "Thanks,", "Anna", "> a", "Best regards"])


@settings(max_examples=150, deadline=None)
@given(st.lists(LINES | st.text(max_size=12), max_size=12))
def test_every_line_of_the_result_is_one_of_the_mail(lines: list[str]) -> None:
    text = "\n".join(lines)
    given_lines = {line.strip() for line in text.split("\n")}
    assert {line.strip() for line in new_text(text).split("\n")} <= given_lines | {""}
