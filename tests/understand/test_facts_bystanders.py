"""What stands beside a claim and makes none: a neighbour who is a lawyer, a handle that falls."""

from __future__ import annotations

import pytest

from followupd.model.facts import Danger, Remedy, Threat
from followupd.understand.claims import claims


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "My lawyer neighbour recommended you, but the lamp is broken."),
        ("en", "I read good reviews on Google and bought from you."),
        ("de", "Mein Nachbar, der Anwalt ist, hat Sie mir empfohlen."),
        ("de", "Die Bewertung auf Google hat mich überzeugt, leider war es schlecht."),
        ("de", "Auf Google haben Sie gute Bewertungen."),
        ("de", "Ich habe Sie auf Instagram gefunden."),
        ("de", "Die Zeitung kam nass an."),
        ("de", "Bitte die Zeitung pünktlich bringen."),
        ("de", "Die Knoblauchpresse ist verbogen."),
        ("fr", "Mon voisin avocat m'a conseillé votre boutique."),
        ("fr", "L'avocat était trop mûr."),
        ("fr", "La salade d'avocat était brune."),
        ("fr", "La presse à agrumes ne fonctionne pas."),
        ("fr", "Je vous ai trouvés sur Facebook."),
        ("es", "Mi vecino abogado me recomendó su tienda."),
        ("es", "Os encontré en Facebook."),
        ("it", "Il mio vicino avvocato mi ha consigliato voi."),
        ("it", "Vi ho trovati su Facebook."),
        ("nl", "Mijn buurman is advocaat en raadde jullie aan."),
        ("nl", "De rechter schoen is kapot."),
        ("nl", "Ik heb de rechter lamp ontvangen, de linker niet."),
        ("nl", "De krant kwam nat aan."),
        ("nl", "Ik vond jullie op Facebook."),
        ("pt", "O meu vizinho advogado recomendou a vossa loja."),
        ("pt", "Encontrei-vos no Instagram."),
        ("pt", "A justiça seja feita, o empregado foi simpático."),
    ],
)
def test_who_or_what_is_only_mentioned_threatens_nobody(language: str, text: str) -> None:
    assert claims(text, language).threats == ()


@pytest.mark.parametrize(
    ("language", "threat", "text"),
    [
        ("en", "lawyer", "My lawyer recommends that I sue you."),
        ("de", "lawyer", "Mein Anwalt hat mir empfohlen, Sie zu verklagen."),
        ("de", "lawyer", "Ich habe Anzeige erstattet."),
        ("de", "press", "Ich gehe damit an die Presse."),
        ("de", "press", "Das landet in der Zeitung."),
        ("de", "press", "Ich schalte die Presse ein."),
        ("fr", "lawyer", "Mon avocat me conseille d'attaquer votre société."),
        ("es", "lawyer", "Mi abogado me recomendó demandar."),
        ("nl", "lawyer", "Ik stap naar de rechter."),
        ("nl", "lawyer", "Dan zien we elkaar voor de rechter."),
        ("nl", "lawyer", "De rechter zal beslissen."),
        ("nl", "press", "Ik stap naar de krant."),
    ],
)
def test_the_same_people_threaten_where_they_are_sent(language: str, threat: str, text: str) -> None:
    assert {made.threat for made in claims(text, language).threats} == {Threat(threat)}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The handle fell off after two days."),
        ("en", "The picture fell off the wall, but nobody was hurt."),
        ("en", "I was hurt by your tone."),
        ("en", "You hit the nail on the head, and the price hit me hard."),
        ("de", "Ihre Entscheidung hat mich hart getroffen."),
        ("en", "Is there an allergy-friendly pillow?"),
        ("de", "Der Griff ist abgefallen, und das Bild ist von der Wand gefallen."),
        ("de", "Ich bin verletzt von Ihrem Ton."),
        ("fr", "La poignée est tombée."),
        ("fr", "Le tableau est tombé du mur."),
        ("fr", "Votre ton m'a blessée."),
        ("es", "El asa se cayó y se rompió."),
        ("it", "Il quadro è caduto dal muro."),
        ("nl", "Het handvat is eraf gevallen."),
        ("pt", "O quadro caiu da parede e partiu-se."),
    ],
)
def test_a_thing_that_falls_and_a_hurt_feeling_are_no_danger(language: str, text: str) -> None:
    assert claims(text, language).dangers == ()


@pytest.mark.parametrize(
    ("language", "danger", "text"),
    [
        ("en", "injury", "My mother fell off the chair when it broke."),
        ("en", "injury", "The shelf fell on my foot."),
        ("en", "injury", "The lamp fell off the wall and hit my son on the head."),
        ("en", "injury", "He ended up in A&E."),
        ("de", "injury", "Das Regal hat meinen Sohn am Kopf getroffen."),
        ("de", "injury", "Er musste operiert werden."),
        ("fr", "injury", "L'étagère a heurté mon fils à la tête."),
        ("es", "injury", "La estantería golpeó a mi hijo en la cabeza."),
        ("it", "injury", "La mensola ha colpito mio figlio alla testa."),
        ("nl", "injury", "De plank raakte mijn zoon op zijn hoofd."),
        ("pt", "injury", "A prateleira bateu na cabeça do meu filho."),
        ("en", "injury", "I have back pain since sleeping on your mattress."),
        ("en", "food poisoning", "The smoked salmon was off."),
        ("de", "injury", "Meine Mutter ist vom Stuhl gefallen, als er brach."),
        ("de", "injury", "Das Regal ist mir auf den Fuß gefallen."),
        ("de", "fire", "Das Gerät fing an zu brennen."),
        ("de", "fire", "Die Feuerwehr musste kommen."),
        ("fr", "injury", "Ma mère est tombée de la chaise."),
        ("es", "injury", "Mi madre se cayó de la silla."),
        ("es", "food poisoning", "Me intoxiqué con el marisco."),
        ("it", "injury", "Mia madre è caduta dalla sedia."),
        ("nl", "injury", "Mijn moeder viel van de stoel."),
        ("nl", "gas or fumes", "Ik ruik gas in de keuken."),
        ("pt", "injury", "A minha mãe caiu da cadeira."),
    ],
)
def test_a_person_who_falls_or_is_hit_is_hurt(language: str, danger: str, text: str) -> None:
    assert Danger(danger) in {told.danger for told in claims(text, language).dangers}


@pytest.mark.parametrize(
    ("language", "text", "remedies"),
    [
        ("en", "I don't need another apology, just my money.", {"refund"}),
        ("en", "A voucher is no use to me, I want cash back.", {"refund"}),
        ("en", "I have never asked for a discount.", set()),
        ("en", "Please stop sending me apologies.", set()),
        ("en", "Please stop apologising and send the part.", {"replacement"}),
        ("en", "I do not accept your apology.", set()),
        ("en", "You offered me a discount of 10%, which I declined.", set()),
        ("en", "Please do not send a replacement, I need the money.", {"refund"}),
        ("de", "Eine Entschuldigung reicht mir nicht, ich will mein Geld zurück.", {"refund"}),
        ("de", "Ich nehme Ihre Entschuldigung an, will aber mein Geld zurück.", {"refund"}),
        ("de", "Ich habe nie einen Rabatt verlangt.", set()),
        ("de", "Ich will mein Geld oder einen Gutschein.", {"refund", "discount"}),
        ("de", "Ich habe Anzeige erstattet.", set()),
        ("fr", "Des excuses ne me suffisent pas.", set()),
        ("fr", "Je n'ai jamais demandé de réduction.", set()),
        ("es", "Nunca pedí un descuento.", set()),
        ("it", "Non ho mai chiesto uno sconto.", set()),
        ("it", "Scusate, dove trovo la fattura?", {"information"}),
        ("nl", "Ik heb nooit om korting gevraagd.", set()),
        ("nl", "Excuus, maar dit kan niet.", set()),
        ("pt", "Desculpas não chegam.", set()),
        ("pt", "Nunca pedi um desconto.", set()),
    ],
)
def test_what_was_never_asked_for_or_is_not_enough_is_no_wish(
    language: str, text: str, remedies: set[str]
) -> None:
    assert {wish.remedy for wish in claims(text, language).wishes} == {Remedy(one) for one in remedies}
