from __future__ import annotations

import pytest
from complaint_tongues import COMPLAINTS, OTHERS
from hypothesis import given
from hypothesis import strategies as st

from followupd.model.reading import Verdict
from followupd.understand.complaint import weighed
from followupd.understand.words import matching
from followupd.understand.words.speech import heard

TOLD = [(language, text) for language, texts in COMPLAINTS.items() for text in texts]
ORDINARY = [(language, text) for language, texts in OTHERS.items() for text in texts]


@pytest.mark.parametrize(("language", "text"), TOLD)
def test_a_complaint_in_five_more_languages_is_never_overlooked(language: str, text: str) -> None:
    assert weighed(text).verdict is not Verdict.OTHER


@pytest.mark.parametrize(("language", "text"), ORDINARY)
def test_ordinary_mail_in_five_more_languages_is_never_called_a_complaint(language: str, text: str) -> None:
    assert weighed(text).verdict is not Verdict.COMPLAINT


@pytest.mark.parametrize("language", COMPLAINTS)
def test_most_of_them_need_no_person(language: str) -> None:
    sure = [text for text in COMPLAINTS[language] if weighed(text).verdict is Verdict.COMPLAINT]
    quiet = [text for text in OTHERS[language] if weighed(text).verdict is Verdict.OTHER]
    assert len(sure) >= 0.75 * len(COMPLAINTS[language])
    assert len(quiet) >= 0.75 * len(OTHERS[language])


@pytest.mark.parametrize(("language", "text"), TOLD)
def test_a_sentence_or_two_tell_the_language(language: str, text: str) -> None:
    told = " ".join(COMPLAINTS[language])
    assert heard(matching.read(text)).speech is heard(matching.read(told)).speech


@pytest.mark.parametrize(
    ("written", "bare"),
    [
        ("Ma commande n'est toujours pas arrivée.", "Ma commande n est toujours pas arrivee."),
        ("La lámpara que me vendieron está rota.", "La lampara que me vendieron esta rota."),
        ("Il vostro tecnico non è mai venuto.", "Il vostro tecnico non e mai venuto."),
        ("A máquina que vos comprei não funciona.", "A maquina que vos comprei nao funciona."),
        ("De door u geïnstalleerde boiler lekt nu al.", "De door u geinstalleerde boiler lekt nu al."),
    ],
)
def test_accents_may_be_left_out(written: str, bare: str) -> None:
    assert weighed(written).verdict is weighed(bare).verdict is Verdict.COMPLAINT


@pytest.mark.parametrize(
    "text",
    [
        "Rien n'est cassé, tout est arrivé, merci.",
        "No tenemos ninguna queja, todo perfecto.",
        "Geen klachten, alles is goed aangekomen.",
        "Nessun reclamo, va tutto benissimo.",
        "Nenhuma reclamação, correu tudo bem.",
    ],
)
def test_what_is_denied_is_no_complaint_in_any_language(text: str) -> None:
    assert weighed(text).verdict is Verdict.OTHER


@pytest.mark.parametrize(
    ("told", "asked"),
    [
        ("Le colis est arrivé endommagé.", "Que faire si le colis est arrivé endommagé ?"),
        ("La caja llegó rota.", "¿Qué hago si la caja llegó rota?"),
        ("Het pakket is beschadigd aangekomen.", "Wat als het pakket beschadigd is aangekomen?"),
        ("Il pacco è arrivato rotto.", "Cosa faccio se il pacco è arrivato rotto?"),
        ("A caixa chegou partida.", "O que faço caso a caixa tenha chegado partida?"),
    ],
)
def test_a_problem_in_an_if_weighs_less_in_any_language(told: str, asked: str) -> None:
    assert weighed(asked).score < weighed(told).score


@pytest.mark.parametrize("text", ["Bonjour", "Buenos días", "Goedemorgen", "Buongiorno", "Olá, bom dia!"])
def test_a_mere_greeting_in_any_language_is_left_to_a_person(text: str) -> None:
    assert weighed(text).reasons[0].startswith("says only “")


def test_two_is_due_in_italian_and_due_is_no_number_in_english() -> None:
    assert weighed("Mi avete addebitato la quota due volte.").verdict is Verdict.COMPLAINT
    assert not matching.is_number("due")


def test_reasons_quote_the_accents_of_the_author() -> None:
    reasons = weighed("Ma commande n'est toujours pas arrivée, c'est très décevant.").reasons
    assert any("décevant" in reason for reason in reasons)


@pytest.mark.parametrize("start", ["de la que et ", "ik heb het niet ", "não é a ", "non è il ", "no es el "])
@given(rest=st.text())
def test_arbitrary_text_in_any_language_never_raises(start: str, rest: str) -> None:
    assert 0 <= weighed(start * 3 + rest).score <= 1
