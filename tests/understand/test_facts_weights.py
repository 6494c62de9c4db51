"""What makes a grievance weigh more, in seven languages."""

from __future__ import annotations

import pytest

from followupd.model.facts import Weight
from followupd.understand.claims import claims

GIVEN = [
    ("en", Weight.VULNERABLE, "My baby slept in the cold."),
    ("en", Weight.REPEAT, "This is the third time I write."),
    ("en", Weight.URGENT, "Please call me back urgently."),
    ("de", Weight.VULNERABLE, "Meine Oma sitzt im Rollstuhl."),
    ("de", Weight.REPEAT, "Das ist jetzt das dritte Mal."),
    ("de", Weight.URGENT, "Es ist dringend, wir sitzen im Kalten."),
    ("fr", Weight.VULNERABLE, "Ma femme est enceinte."),
    ("fr", Weight.REPEAT, "C'est la troisième fois que j'écris."),
    ("fr", Weight.URGENT, "C'est urgent, merci de rappeler."),
    ("es", Weight.VULNERABLE, "Mi abuela va en silla de ruedas."),
    ("es", Weight.REPEAT, "Es la tercera vez que escribo."),
    ("es", Weight.URGENT, "Llámenme cuanto antes."),
    ("nl", Weight.VULNERABLE, "Mijn vrouw is zwanger."),
    ("nl", Weight.REPEAT, "Dit is al de derde keer."),
    ("nl", Weight.URGENT, "Bel mij zo snel mogelijk terug."),
    ("it", Weight.VULNERABLE, "Mia nonna è in sedia a rotelle."),
    ("it", Weight.REPEAT, "È la terza volta che scrivo."),
    ("it", Weight.URGENT, "Richiamatemi al più presto."),
    ("pt", Weight.VULNERABLE, "A minha mulher está grávida."),
    ("pt", Weight.REPEAT, "É a terceira vez que escrevo."),
    ("pt", Weight.URGENT, "Liguem-me o mais rápido possível."),
]


@pytest.mark.parametrize(("language", "weight", "words"), GIVEN)
def test_whom_it_hit_how_often_and_how_it_presses_is_heard(language: str, weight: Weight, words: str) -> None:
    assert weight in {given.weight for given in claims(words, language).weights}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "It is not urgent at all."),
        ("de", "Es eilt nicht, es ist nicht dringend."),
        ("de", "Wir sind seit 25 Jahren Kunden."),
        ("fr", "Ce n'est pas urgent."),
        ("es", "No es urgente."),
        ("nl", "Het is niet dringend."),
        ("it", "Non è urgente."),
        ("pt", "Não é urgente."),
    ],
)
def test_what_is_denied_gives_no_weight(language: str, words: str) -> None:
    assert claims(words, language).weights == ()
