"""Words that mean danger, a threat or a wish elsewhere, and the same words where they do mean it."""

from __future__ import annotations

import pytest

from followupd.model.facts import Danger, Remedy, Threat
from followupd.understand.claims import claims

FIGURES = [
    ("en", "I nearly died laughing when I saw the colour."),
    ("en", "This lamp is fire!"),
    ("en", "You are playing with fire here."),
    ("en", "I was shocked when I saw the bill, and almost choked when I read it."),
    ("en", "It hurts to see such bad service."),
    ("en", "It was a rash decision to buy from you."),
    ("en", "The shirt shrank and the colours bled in the wash."),
    ("en", "I am bleeding money here, and it makes my blood boil."),
    ("en", "Your staff are toxic."),
    ("en", "Sales exploded, and the dress explodes with colour."),
    ("fr", "Je suis tombée des nues, les bras m'en tombent."),
    ("nl", "Ik sta in vuur en vlam voor deze lamp."),
    ("de", "Das Thema brennt uns unter den Nägeln."),
    ("de", "Da ist Feuer unterm Dach."),
    ("de", "Ich fühle mich von dem Ton verletzt, und Sie haben Ihre Pflichten verletzt."),
    ("de", "Die neue Farbe hat mir gut gefallen von außen."),
    ("de", "Ich laufe Gefahr, meinen Job zu verlieren."),
    ("fr", "Vous jouez avec le feu."),
    ("fr", "Elle est tombée en panne, et je suis tombée sur votre site."),
    ("fr", "C'est blessant."),
    ("es", "Están jugando con fuego."),
    ("es", "Se me cayó el móvil y se rompió la pantalla."),
    ("nl", "Ik word ziek van jullie smoesjes."),
    ("nl", "De kleur is bloedrood, en ik ben gevallen voor het model."),
    ("nl", "Zoals in alle gevallen van vertraging."),
    ("it", "Scherzate con il fuoco."),
    ("it", "È caduta la linea tre volte, il sito è caduto."),
    ("it", "Il vostro tono mi ha ferito."),
    ("pt", "Estão a brincar com o fogo."),
    ("pt", "Fiquei doente de tanto esperar, e o vosso tom magoou-me."),
]
ORDINARY_THINGS = [
    ("en", "The chocolate arrived completely melted."),
    ("en", "This toaster burns my toast."),
    ("de", "Das Eis war schon geschmolzen."),
    ("de", "Der Arm der Lampe ist gebrochen."),
    ("de", "Ich habe eine Gift Card gekauft."),
    ("de", "Der Fahrer hat das Paket dem Nachbarn übergeben und uns nichts gesagt."),
    ("fr", "La glace avait fondu à la livraison."),
    ("fr", "Je travaille à l'hôpital et je n'étais pas chez moi."),
    ("es", "El chocolate llegó derretido."),
    ("nl", "De chocolade was gesmolten."),
    ("it", "Il cioccolato è arrivato sciolto."),
    ("it", "La gamba del tavolo è rotta."),
    ("pt", "O chocolate chegou derretido."),
]


@pytest.mark.parametrize(("language", "text"), [*FIGURES, *ORDINARY_THINGS])
def test_a_figure_of_speech_or_an_ordinary_thing_is_no_danger(language: str, text: str) -> None:
    assert claims(text, language).dangers == ()


@pytest.mark.parametrize(
    ("language", "danger", "text"),
    [
        ("en", "hazard", "I nearly died when it fell on me."),
        ("en", "fire", "The plug melted, and my phone exploded."),
        ("en", "electric shock", "I was shocked when I touched the case."),
        ("en", "injury", "The oven burns my hands."),
        ("de", "fire", "Der Stecker ist geschmolzen."),
        ("de", "injury", "Meine rechte Hand ist verletzt."),
        ("de", "injury", "Mein Arm ist gebrochen, als der Stuhl brach."),
        ("de", "food poisoning", "Mein Nachbar musste sich übergeben."),
        ("de", "hazard", "Im Brot war ein Stück Glas."),
        ("fr", "injury", "Mon père est tombé dans l'escalier."),
        ("fr", "fire", "La prise a fondu."),
        ("es", "fire", "El enchufe está derretido."),
        ("nl", "injury", "De doos is op mijn voet gevallen."),
        ("nl", "food poisoning", "Wij waren allemaal ziek van het eten."),
        ("it", "injury", "Mio figlio è caduto e si è ferito."),
        ("pt", "injury", "A minha filha magoou-se."),
    ],
)
def test_the_same_words_are_a_danger_where_they_mean_one(language: str, danger: str, text: str) -> None:
    assert Danger(danger) in {told.danger for told in claims(text, language).dangers}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Tell me why the TV has no sound, or take the coffee press back."),
        ("en", "Your Google reviews are what made me buy it."),
        ("en", "The pressure regulator leaks."),
        ("de", "Der Fernseher ist kaputt, das Fernsehen geht nicht."),
        ("de", "Mein Gericht kam kalt."),
        ("de", "Laut Ihrer Anzeige kostet das weniger."),
        ("fr", "Ma télévision ne s'allume plus."),
        ("fr", "Je juge votre émission bonne."),
        ("fr", "Les avis sur Google étaient bons."),
        ("es", "Mi televisión no enciende, a mi juicio es un defecto."),
        ("es", "Vi sus opiniones en Google y por eso compré."),
        ("nl", "Aan de kassa zei men dat het kon, en mijn televisie doet het niet."),
        ("nl", "Ik had goede reviews gelezen op Google."),
        ("it", "La stampa sulla maglietta è sbiadita, e la televisione è rotta."),
        ("it", "Avevo letto ottime recensioni su Google."),
        ("pt", "A minha televisão não liga."),
        ("pt", "Li boas avaliações no Google."),
    ],
)
def test_a_product_a_place_or_a_review_that_was_read_is_no_threat(language: str, text: str) -> None:
    assert claims(text, language).threats == ()


@pytest.mark.parametrize(
    ("language", "threat", "text"),
    [
        ("en", "press", "I will take this to the press."),
        ("en", "press", "Next I go on TV with this."),
        ("en", "chargeback", "I'll get Visa to claw it back."),
        ("de", "lawyer", "Dann sehen wir uns vor Gericht."),
        ("de", "lawyer", "Ich erstatte Anzeige wegen Betrugs."),
        ("fr", "press", "Je vais prévenir la télévision."),
        ("es", "press", "Voy a llamar a la televisión."),
        ("nl", "press", "Ik stuur dit naar Kassa en Radar."),
        ("it", "press", "Mi rivolgerò alla stampa."),
        ("pt", "press", "Vou à televisão contar tudo."),
    ],
)
def test_the_same_words_are_a_threat_where_they_mean_one(language: str, threat: str, text: str) -> None:
    assert [made.threat for made in claims(text, language).threats] == [Threat(threat)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Your colleague asked me whether I wanted a refund or a replacement."),
        ("en", "The new one works great."),
        ("de", "Ihr Kollege fragte, ob ich eine Erstattung oder Ersatz möchte."),
        ("de", "Entschuldigung, aber das geht so nicht."),
        ("de", "Entschuldigen Sie bitte, das war mein Fehler."),
        ("fr", "Votre collègue m'a demandé si je voulais un remboursement ou un échange."),
        ("fr", "Le livreur a réparti les colis n'importe comment."),
        ("fr", "Je n'ai que faire de vos excuses."),
        ("es", "Su compañera vino a preguntar si quería un reembolso o un cambio."),
        ("es", "El repartidor de la empresa de reparto no llamó al timbre."),
        ("nl", "Uw collega vroeg of ik een terugbetaling of een vervanging wilde."),
        ("nl", "Excuses voor het storen."),
        ("it", "Il vostro collega mi ha chiesto se volevo un rimborso o un cambio."),
        ("it", "Il corriere è ripartito senza suonare."),
        ("pt", "O seu colega perguntou se eu queria um reembolso ou uma troca."),
        ("pt", "Reparei que a cor é outra."),
    ],
)
def test_a_question_of_others_or_another_word_is_no_wish(language: str, text: str) -> None:
    assert claims(text, language).wishes == ()


@pytest.mark.parametrize(
    ("language", "text", "remedies"),
    [
        ("en", "A replacement is no good to me, I want a refund.", {"refund"}),
        ("en", "I should not have to beg for my refund.", {"refund"}),
        ("de", "Einen Gutschein lehne ich ab, ich will mein Geld zurück.", {"refund"}),
        ("de", "Ich erwarte, dass Sie sich entschuldigen, und zwar bald.", {"apology"}),
        ("fr", "Je refuse un échange, je veux mon argent.", {"refund"}),
        ("fr", "Merci de me tenir informé.", {"information"}),
        ("fr", "Pourriez-vous faire un effort sur le prix ?", {"discount"}),
        ("es", "O me mandan otra o me devuelven el dinero.", {"replacement", "refund"}),
        ("es", "Quiero que reparen la lámpara.", {"repair"}),
        ("nl", "Ik wil mijn geld niet terug, ik wil dat de lamp gerepareerd wordt.", {"repair"}),
        ("nl", "Aan een tegoedbon heb ik niets, ik wil mijn geld terug.", {"refund"}),
        ("it", "Voglio che la lampada venga riparata.", {"repair"}),
        ("pt", "Ou me enviam outro ou me devolvem o dinheiro.", {"replacement", "refund"}),
    ],
)
def test_what_is_refused_is_told_apart_from_what_is_wanted(
    language: str, text: str, remedies: set[str]
) -> None:
    assert {wish.remedy for wish in claims(text, language).wishes} == {Remedy(one) for one in remedies}
