from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followupd.understand.deadlines import deadlines

#: A Wednesday.
SENT = datetime(2025, 3, 12, 18, tzinfo=UTC)
FRIDAY, TEN_DAYS, TWO_WEEKS = date(2025, 3, 14), date(2025, 3, 22), date(2025, 3, 26)


@pytest.mark.parametrize(
    ("text", "words", "day"),
    [
        ("Please send it by Friday.", "by Friday", FRIDAY),
        ("I expect my money within 14 days.", "within 14 days", TWO_WEEKS),
        ("If I have not heard from you by the end of the week, I cancel.", "by the end of the week", FRIDAY),
        ("You have until 20 March to answer.", "until 20 March", date(2025, 3, 20)),
        ("Reply no later than 20/3 please", "no later than 20/3", date(2025, 3, 20)),
        ("Please refund me within five working days", "within five working days", date(2025, 3, 19)),
        ("Get back to me within 48 hours", "within 48 hours", FRIDAY),
        ("I want this solved within a week.", "within a week", date(2025, 3, 19)),
        ("Please reply by tomorrow", "by tomorrow", date(2025, 3, 13)),
        ("Ich erwarte Ihre Antwort innerhalb von 14 Tagen.", "innerhalb von 14 Tagen", TWO_WEEKS),
        ("Bitte bis Freitag.", "bis Freitag", FRIDAY),
        ("I will give you until Friday to answer.", "until Friday", FRIDAY),
        ("If I have nothing by 5pm tomorrow, I cancel.", "by 5pm tomorrow", date(2025, 3, 13)),
        ("Sollte bis Freitag nichts kommen, storniere ich.", "bis Freitag", FRIDAY),
        ("Vous avez 10 jours pour me répondre.", "Vous avez 10 jours", TEN_DAYS),
        ("Si en 10 días no sé nada, lo anulo.", "en 10 días", TEN_DAYS),
        ("Ik geef u tot vrijdag.", "tot vrijdag", FRIDAY),
        ("Vi do tempo fino a venerdì.", "fino a venerdì", FRIDAY),
        ("Dou-vos até sexta-feira.", "até sexta-feira", FRIDAY),
        ("Bitte erstatten Sie den Betrag bis zum 22.3.2025", "bis zum 22.3.2025", TEN_DAYS),
        ("Ich setze Ihnen eine Frist bis zum 22. März.", "setze Ihnen eine Frist bis zum 22. März", TEN_DAYS),
        ("Melden Sie sich spätestens morgen", "spätestens morgen", date(2025, 3, 13)),
        ("Bitte liefern Sie binnen 10 Tagen", "binnen 10 Tagen", TEN_DAYS),
        ("Sollte ich bis Ende der Woche nichts hören, storniere ich", "bis Ende der Woche", FRIDAY),
        ("Bitte bis Monatsende", "bis Monatsende", date(2025, 3, 31)),
        ("Merci de me répondre sous huit jours.", "sous huit jours", date(2025, 3, 20)),
        ("J'attends votre réponse d'ici vendredi", "d'ici vendredi", FRIDAY),
        ("Veuillez me rembourser dans les 10 jours", "dans les 10 jours", TEN_DAYS),
        ("Merci de livrer avant le 22 mars", "avant le 22 mars", TEN_DAYS),
        ("Je vous donne 48h", "vous donne 48h", FRIDAY),
        ("sous huitaine, faute de quoi", "sous huitaine", date(2025, 3, 20)),
        ("Exijo una respuesta en un plazo de 10 días.", "en un plazo de 10 días", TEN_DAYS),
        ("Espero el reembolso antes del viernes", "antes del viernes", FRIDAY),
        ("Solicito la devolución a más tardar el 22 de marzo", "a más tardar el 22 de marzo", TEN_DAYS),
        ("Tienen 10 días para solucionarlo", "Tienen 10 días", TEN_DAYS),
        ("Les doy 10 días", "Les doy 10 días", TEN_DAYS),
        ("Ik verwacht binnen 14 dagen een antwoord", "binnen 14 dagen", TWO_WEEKS),
        ("Graag uiterlijk vrijdag", "uiterlijk vrijdag", FRIDAY),
        ("Graag voor vrijdag een oplossing", "voor vrijdag", FRIDAY),
        ("Chiedo il rimborso entro 10 giorni", "entro 10 giorni", TEN_DAYS),
        ("Avete tempo fino al 22 marzo per rimborsarmi", "fino al 22 marzo", TEN_DAYS),
        ("Attendo risposta entro venerdì", "entro venerdì", FRIDAY),
        ("entro e non oltre il 22 marzo", "entro e non oltre il 22 marzo", TEN_DAYS),
        ("Aguardo resposta até sexta-feira", "até sexta-feira", FRIDAY),
        ("Exijo o reembolso no prazo de 10 dias", "no prazo de 10 dias", TEN_DAYS),
        ("Agradeço uma solução dentro de 10 dias", "dentro de 10 dias", TEN_DAYS),
    ],
)
def test_a_deadline_is_read_with_its_day(text: str, words: str, day: date) -> None:
    assert [(found.words, found.day) for found in deadlines(text, "", SENT)] == [(words, day)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Please reply by the end of next week.", date(2025, 3, 21)),
        ("I expect the money by the end of next month.", date(2025, 4, 30)),
        ("Please pay by the end of February.", date(2026, 2, 28)),
        ("Please pay by the end of April 2027.", date(2027, 4, 30)),
        ("Bitte bis Ende nächster Woche.", date(2025, 3, 21)),
        ("Ich erwarte das Geld bis Ende nächsten Monats.", date(2025, 4, 30)),
        ("Bitte bis Ende März.", date(2025, 3, 31)),
        ("Merci de rembourser d'ici fin mars.", date(2025, 3, 31)),
        ("J'attends votre réponse d'ici la fin de la semaine prochaine.", date(2025, 3, 21)),
        ("Quiero una solución antes de finales de marzo.", date(2025, 3, 31)),
        ("Graag voor eind maart.", date(2025, 3, 31)),
        ("Ik verwacht antwoord voor het einde van volgende week.", date(2025, 3, 21)),
        ("Attendo il rimborso entro fine marzo.", date(2025, 3, 31)),
        ("Aspetto risposta entro la fine della prossima settimana.", date(2025, 3, 21)),
        ("Aguardo o reembolso até ao fim de março.", date(2025, 3, 31)),
        ("Aguardo resposta até ao fim da próxima semana.", date(2025, 3, 21)),
    ],
)
def test_the_end_of_a_month_or_of_the_next_week_is_a_day(text: str, day: date) -> None:
    assert [found.day for found in deadlines(text, "", SENT)] == [day]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("I need it by the 20th.", date(2025, 3, 20)),
        ("Please answer by the 31st of this month", date(2025, 3, 31)),
        ("Please answer by the 5th", date(2025, 4, 5)),
        ("Bitte bis zum 20.", date(2025, 3, 20)),
        ("Bitte bis zum 20. dieses Monats", date(2025, 3, 20)),
        ("Répondez avant le 20.", date(2025, 3, 20)),
        ("Respondan antes del 20, por favor", date(2025, 3, 20)),
        ("Graag voor de 20e antwoord", date(2025, 3, 20)),
        ("Rispondete entro il 20.", date(2025, 3, 20)),
        ("Respondam até dia 20.", date(2025, 3, 20)),
    ],
)
def test_a_day_named_by_its_number_alone_is_the_next_of_that_number(text: str, day: date) -> None:
    assert [found.day for found in deadlines(text, "", SENT)] == [day]


@pytest.mark.parametrize(
    "text",
    [
        "Please reply by the 2nd week.",
        "Bitte bis zum 12. Stock liefern",
        "Répondez avant le 30 euros",
        "Rispondete entro le 12.",
        "Please reply by the 0th.",
    ],
)
def test_a_number_that_counts_something_else_is_no_day(text: str) -> None:
    assert [found.day for found in deadlines(text, "", SENT) if found.day] == []


def test_on_a_saturday_the_next_week_is_the_one_that_begins() -> None:
    (found,) = deadlines("Please reply by the end of next week", "en", datetime(2025, 3, 15, tzinfo=UTC))
    assert found.day == date(2025, 3, 21)


@pytest.mark.parametrize(
    "text",
    [
        "You have until Friday.",
        "Sie haben bis Freitag.",
        "Vous avez jusqu'à vendredi.",
        "Tienen hasta el viernes.",
        "U heeft tot vrijdag.",
        "Avete tempo fino a venerdì.",
        "Têm até sexta-feira.",
    ],
)
def test_who_has_until_a_day_was_set_a_deadline(text: str) -> None:
    assert [found.day for found in deadlines(text, "", SENT)] == [FRIDAY]


@pytest.mark.parametrize(
    "text",
    [
        "You promised delivery by Friday.",
        "Please send it by March post.",
        "Sie haben bis Freitag geschlossen.",
        "The offer is valid until the end of March.",
        "It should have been here by Monday.",
        "The lamp broke within two days.",
        "I am on holiday until Friday, please note.",
        "Delivery was due by 3 March.",
        "Sie hatten die Lieferung bis Freitag zugesagt.",
        "Das Paket sollte bis Montag ankommen.",
        "Ich bin bis Freitag im Urlaub.",
        "Bitte: ich habe es vor drei Wochen bestellt",
        "Vous aviez promis la livraison sous trois jours.",
        "La livraison était prévue avant le 3 mars.",
        "Me dijeron que llegaría antes del viernes",
        "Tengo una reserva para el viernes.",
        "Het was beloofd voor vrijdag.",
        "La consegna doveva avvenire entro lunedì.",
        "Prometeram entregar até sexta-feira.",
        "Thanks, see you on Friday",
        "",
    ],
)
def test_a_day_that_nobody_is_asked_to_keep_is_no_deadline(text: str) -> None:
    assert deadlines(text, "", SENT) == ()


def test_a_deadline_without_a_day_to_count_from_is_told_without_one() -> None:
    assert [found.day for found in deadlines("Please reply by Friday", "en", None)] == [None]
    assert [found.day for found in deadlines("Please reply by next week", "en", SENT)] == [None]


def test_a_deadline_that_is_set_again_in_other_words_is_told_once() -> None:
    found = deadlines("Please reply by Friday. Again: please reply by 14 March 2025!", "en", SENT)
    assert [(one.words, one.day) for one in found] == [("by Friday", date(2025, 3, 14))]
    text = "Please reply within 14 days. Please reply WITHIN 14 days, please refund me within a month."
    assert [one.words for one in deadlines(text, "en", None)] == ["within 14 days", "within a month"]


def test_the_next_day_of_that_name_is_meant() -> None:
    (found,) = deadlines("Bitte antworten Sie bis Mittwoch", "de", SENT)
    assert found.day == date(2025, 3, 19)
    (found,) = deadlines("Please reply by 3 January", "en", SENT)
    assert found.day == date(2026, 1, 3)


def test_a_day_beyond_the_calendar_is_none() -> None:
    last = datetime(9999, 12, 31, tzinfo=UTC)
    for words in ("999 weeks", "12 months", "99 working days", "48 hours", "2 days"):
        assert [found.day for found in deadlines(f"Please reply within {words}", "en", last)] == [None]


PIECES = (
    "by ",
    "within ",
    "please ",
    "bis ",
    "the ",
    "a ",
    "Friday",
    "14 ",
    "days",
    "12.3.",
    ". ",
    "\n",
    "été ",
)


@given(st.text() | st.lists(st.sampled_from(PIECES)).map("".join))
def test_any_text_has_few_deadlines(text: str) -> None:
    assert len(deadlines(text, "", SENT)) <= 10


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "Please reply by Friday 21 March.", date(2025, 3, 21)),
        ("en", "Please reply by Friday, March 21.", date(2025, 3, 21)),
        ("en", "Please reply by Friday the 21st.", date(2025, 3, 21)),
        ("de", "Bitte antworten Sie bis Freitag, den 21. März.", date(2025, 3, 21)),
        ("de", "Bitte antworten Sie bis spätestens Freitag, 21.3., 12 Uhr.", date(2025, 3, 21)),
        ("de", "Bitte bis zum Fr., 21.03.2025, zahlen.", date(2025, 3, 21)),
        ("fr", "Je souhaite une réponse avant vendredi 21 mars à midi.", date(2025, 3, 21)),
        ("fr", "Merci de répondre avant vendredi 21.", date(2025, 3, 21)),
        ("es", "Respondan antes del viernes 21 de marzo, por favor.", date(2025, 3, 21)),
        ("it", "Vorrei risposta entro venerdì 21 marzo.", date(2025, 3, 21)),
        ("nl", "Graag voor vr 21 maart antwoord.", date(2025, 3, 21)),
        ("pt", "Aguardo resposta até sexta-feira, dia 21.", date(2025, 3, 21)),
    ],
)
def test_a_date_behind_the_day_of_the_week_tells_which_one(language: str, text: str, day: date) -> None:
    assert [found.day for found in deadlines(text, language, SENT)] == [day]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Bitte bis Fr. 14.30 Uhr melden."),
        ("de", "Bitte bis Fr. 10.12 Uhr melden."),
        ("de", "Bitte bis Fr 12 Uhr."),
        ("fr", "Merci de répondre avant ven. 18h."),
        ("fr", "Merci de répondre avant vendredi 18h."),
        ("en", "Please have the chairs ready by Friday 13 were broken."),
        ("it", "Vorrei risposta entro le ore 18 di venerdì."),
        ("es", "Necesito respuesta antes de las 12 del viernes."),
        ("pt", "Quero resposta até às 18h de sexta-feira."),
    ],
)
def test_an_hour_or_a_count_beside_a_day_of_the_week_changes_nothing(language: str, text: str) -> None:
    assert [found.day for found in deadlines(text, language, SENT)] == [FRIDAY]


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("pt", "Preciso disto antes do dia 3 de maio.", date(2025, 5, 3)),
        ("pt", "Vocês têm até dia 20 para resolver.", date(2025, 3, 20)),
        ("pt", "Aguardo um retorno até o final desta semana.", FRIDAY),
        ("it", "Vi prego di rispondermi entro le 12 di domani.", date(2025, 3, 13)),
        ("es", "Espero una respuesta antes del 3 de mayo.", date(2025, 5, 3)),
        ("en", "Please let me know before 12 noon on Friday.", FRIDAY),
        ("en", "Refund me by the end of the day.", SENT.date()),
        ("fr", "Merci de répondre avant la fin de la journée.", SENT.date()),
        ("en", "Please reply by the day after tomorrow.", FRIDAY),
        ("de", "Bitte bis übermorgen melden.", FRIDAY),
        ("nl", "Graag voor overmorgen antwoord.", FRIDAY),
        ("fr", "Il me le faut pour vendredi.", FRIDAY),
    ],
)
def test_small_words_and_hours_may_stand_before_the_day(language: str, text: str, day: date) -> None:
    assert [found.day for found in deadlines(text, language, SENT)] == [day]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Espero para mi 2 pedido una respuesta."),
        ("de", "Bitte bis Mi melden."),
        ("en", "Please wait till so 3."),
    ],
)
def test_a_word_that_looks_like_a_shortened_day_is_none(language: str, text: str) -> None:
    assert deadlines(text, language, SENT) == ()
