"""What people want, threaten with and were hurt by, in seven languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followupd.model.facts import Danger, Remedy, Threat
from followupd.understand.claims import claims

REMEDIES = [
    ("en", "refund", "I would like my money back."),
    ("en", "refund", "Please refund me."),
    ("en", "refund", "You have still not refunded me."),
    ("en", "refund", "If you do not refund me, that is it."),
    ("en", "replacement", "Could you send another one?"),
    ("en", "replacement", "I expect a replacement."),
    ("en", "repair", "Please have it repaired."),
    ("en", "repair", "Someone must come back and fix the tap."),
    ("en", "discount", "I think a discount is fair."),
    ("en", "discount", "What compensation do you offer?"),
    ("en", "apology", "The least I expect is an apology."),
    ("en", "information", "Please let me know what happened."),
    ("en", "information", "Where is my parcel?"),
    ("de", "refund", "Ich möchte mein Geld zurück."),
    ("de", "refund", "Bitte erstatten Sie mir den Betrag."),
    ("de", "refund", "Wenn ich das Geld nicht zurück bekomme, war es das."),
    ("de", "replacement", "Schicken Sie mir bitte Ersatz."),
    ("de", "replacement", "Ich bitte um Umtausch."),
    ("de", "repair", "Ich erwarte, dass Sie das reparieren."),
    ("de", "discount", "Ein Preisnachlass wäre angemessen."),
    ("de", "apology", "Ich erwarte eine Entschuldigung."),
    ("de", "information", "Teilen Sie mir mit, wie es weitergeht."),
    ("de", "information", "Wo bleibt meine Lieferung?"),
    ("fr", "refund", "Je souhaite être remboursé."),
    ("fr", "refund", "Si vous ne me remboursez pas, tant pis."),
    ("fr", "replacement", "Merci de remplacer la lampe."),
    ("fr", "repair", "Je demande une réparation."),
    ("fr", "discount", "J'attends un geste commercial."),
    ("fr", "apology", "J'attends des excuses."),
    ("fr", "information", "Où est mon colis ?"),
    ("fr", "information", "Je voudrais savoir quand elle arrive."),
    ("es", "refund", "Quiero que me devuelvan el dinero."),
    ("es", "refund", "Todavía no me han hecho el reembolso."),
    ("es", "replacement", "Mándenme otra taza."),
    ("es", "replacement", "Solicito el cambio del producto."),
    ("es", "repair", "Necesito que reparen la lavadora."),
    ("es", "discount", "Espero un descuento."),
    ("es", "apology", "Espero una disculpa."),
    ("es", "information", "¿Dónde está mi paquete?"),
    ("nl", "refund", "Ik wil mijn geld terug."),
    ("nl", "refund", "De terugbetaling heb ik nog niet ontvangen."),
    ("nl", "replacement", "Graag een vervangend exemplaar."),
    ("nl", "repair", "Kunt u de kast repareren?"),
    ("nl", "discount", "Ik vind een korting redelijk."),
    ("nl", "apology", "Ik verwacht excuses."),
    ("nl", "information", "Waar blijft mijn pakket?"),
    ("it", "refund", "Chiedo il rimborso."),
    ("it", "refund", "Rivoglio indietro i miei soldi."),
    ("it", "replacement", "Mandatemi un'altra tazza."),
    ("it", "replacement", "Vorrei la sostituzione del prodotto."),
    ("it", "repair", "Chiedo la riparazione."),
    ("it", "discount", "Mi aspetto uno sconto."),
    ("it", "apology", "Mi aspetto delle scuse."),
    ("it", "information", "Dov'è il mio pacco?"),
    ("pt", "refund", "Quero o reembolso."),
    ("pt", "refund", "Exijo o meu dinheiro de volta."),
    ("pt", "replacement", "Peço a troca do artigo."),
    ("pt", "repair", "Peço a reparação da máquina."),
    ("pt", "discount", "Espero um desconto."),
    ("pt", "apology", "Espero um pedido de desculpas."),
    ("pt", "information", "Gostava de saber quando chega."),
]


SUMS_AND_PARTS = [
    ("en", "refund", "I want my 40 euros back."),
    ("en", "refund", "Give me back what I paid."),
    ("de", "refund", "Ich will die 40 Euro wiederhaben."),
    ("fr", "refund", "Je veux récupérer mes 40 euros."),
    ("nl", "refund", "Ik wil die 40 euro terug."),
    ("pt", "refund", "Quero os meus 40 euros de volta."),
    ("en", "replacement", "Please send out the missing screws."),
    ("es", "replacement", "Mándenme los tornillos que faltan."),
    ("it", "replacement", "Speditemi le viti mancanti."),
    ("it", "replacement", "È rotto, me lo potete cambiare?"),
    ("pt", "replacement", "Enviem-me os parafusos em falta."),
]


@pytest.mark.parametrize(("language", "remedy", "text"), SUMS_AND_PARTS)
def test_a_sum_wanted_back_or_a_part_that_is_missing_is_a_remedy(
    language: str, remedy: str, text: str
) -> None:
    assert Remedy(remedy) in {wish.remedy for wish in claims(text, language).wishes}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I have paid 40 euros and sent it back."),
        ("de", "Ich habe die 40 Euro zurück bekommen."),
        ("it", "Se non vanno bene si può cambiare?"),
    ],
)
def test_a_sum_that_was_paid_or_came_back_is_no_wish(language: str, text: str) -> None:
    assert claims(text, language).wishes == ()


@pytest.mark.parametrize(("language", "remedy", "text"), REMEDIES)
def test_a_remedy_is_heard(language: str, remedy: str, text: str) -> None:
    assert Remedy(remedy) in {wish.remedy for wish in claims(text, language).wishes}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I do not want a refund."),
        ("en", "There is no need to apologise."),
        ("en", "A discount is not necessary."),
        ("en", "I am not asking for my money back."),
        ("en", "Thank you for the quick refund."),
        ("en", "I apologise for my late reply."),
        ("en", "I have read your refund policy."),
        ("en", "You do not have to refund me."),
        ("de", "Sie müssen mir den Betrag nicht erstatten."),
        ("de", "Die Reparatur hat gut geklappt."),
        ("fr", "Merci pour cet échange rapide."),
        ("es", "No hace falta que me devuelvan nada del dinero."),
        ("it", "Non serve che mi rimborsiate."),
        ("pt", "Não precisam de me reembolsar."),
        ("de", "Ich will keine Erstattung."),
        ("de", "Eine Entschuldigung ist nicht nötig."),
        ("de", "Einen Rabatt brauche ich nicht."),
        ("de", "Danke für die schnelle Erstattung."),
        ("de", "Danke für die Rückerstattung."),
        ("de", "Entschuldigen Sie die späte Antwort."),
        ("fr", "Je ne demande pas de remboursement."),
        ("fr", "Inutile de vous excuser."),
        ("fr", "Merci pour le remboursement."),
        ("es", "No quiero un reembolso."),
        ("es", "Un descuento no es necesario."),
        ("es", "Gracias por el reembolso."),
        ("nl", "Ik wil geen terugbetaling."),
        ("nl", "Excuses zijn niet nodig."),
        ("nl", "Bedankt voor de terugbetaling."),
        ("it", "Non voglio un rimborso."),
        ("it", "Le scuse non servono."),
        ("it", "Grazie per il rimborso."),
        ("pt", "Não quero reembolso."),
        ("pt", "Um desconto não é necessário."),
        ("pt", "Obrigada pelo reembolso."),
    ],
)
def test_what_is_not_wanted_or_came_already_is_no_wish(language: str, text: str) -> None:
    assert claims(text, language).wishes == ()


def test_what_is_wanted_instead_is_told_apart() -> None:
    for language, text in (
        ("en", "I do not want a refund but a replacement."),
        ("de", "Ich will keine Erstattung, sondern Ersatz."),
        ("fr", "Je ne veux pas de remboursement mais un échange."),
    ):
        assert [wish.remedy for wish in claims(text, language).wishes] == [Remedy.REPLACEMENT]


@pytest.mark.parametrize(
    ("language", "remedy", "text"),
    [
        ("en", "repair", "I don't want a refund, I want it repaired."),
        ("en", "repair", "I would rather have it repaired than refunded."),
        ("en", "refund", "I want my money, not your apologies."),
        ("de", "refund", "Ich will mein Geld und keine Ausreden."),
        ("en", "repair", "If you think I want a refund, you are wrong: I want it repaired."),
        ("en", "replacement", "If I wanted a refund I would have said so. Please replace it."),
        ("en", "refund", "Please do not send me a replacement, just refund me."),
        ("en", "refund", "Take it back and give me what I paid."),
        ("en", "replacement", "Could you send the right part?"),
        ("de", "repair", "Wenn ich eine Erstattung wollte, hätte ich es gesagt. Reparieren Sie es."),
        ("de", "refund", "Ich möchte keine Gutschrift, sondern mein Geld."),
        ("de", "refund", "Auf Ersatz verzichte ich, bitte Geld zurück."),
        ("de", "refund", "Ich bitte um Rücküberweisung."),
        ("fr", "replacement", "Plutôt qu'un remboursement, je préfère un échange."),
        ("es", "repair", "Si quisiera un reembolso, lo habría dicho. Repárenlo."),
        ("es", "replacement", "En lugar de un reembolso prefiero un cambio."),
        ("nl", "repair", "Als ik mijn geld terug wilde, had ik het gezegd. Repareer het."),
        ("it", "repair", "Se volessi un rimborso l'avrei detto. Riparatelo."),
        ("it", "replacement", "Invece del rimborso preferisco una sostituzione."),
        ("pt", "repair", "Se quisesse um reembolso, tinha dito. Reparem-no."),
        ("pt", "replacement", "Em vez do reembolso prefiro uma troca."),
    ],
)
def test_of_a_remedy_that_is_refused_and_one_that_is_wanted_only_the_second_counts(
    language: str, remedy: str, text: str
) -> None:
    assert {wish.remedy for wish in claims(text, language).wishes} == {Remedy(remedy)}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Keep your discount."),
        ("en", "Please don't just offer me a discount."),
        ("en", "I make no claim for compensation."),
        ("en", "Even if you refunded me I would not come back."),
        ("de", "Den Gutschein können Sie behalten."),
        ("de", "Ich will weder Rabatt noch Gutschein."),
        ("de", "Auch wenn Sie mir das Geld erstatten, komme ich nicht wieder."),
        ("fr", "Gardez vos excuses."),
        ("es", "Guárdense sus disculpas."),
        ("nl", "Houd uw excuses maar."),
        ("it", "Tenetevi le scuse."),
        ("pt", "Guardem as desculpas."),
    ],
)
def test_a_remedy_that_is_thrown_back_is_no_wish(language: str, text: str) -> None:
    assert claims(text, language).wishes == ()


def test_what_neither_came_nor_was_answered_is_wanted_still() -> None:
    (wish,) = claims("Das Geld haben Sie noch nicht erstattet.", "de").wishes
    assert wish.remedy is Remedy.REFUND


THREATS = [
    ("en", "lawyer", "Otherwise I will hand this to my solicitor."),
    ("en", "lawyer", "I shall take you to court."),
    ("en", "review", "I am going to leave a bad review."),
    ("en", "review", "Everyone will read about it on Trustpilot."),
    ("en", "chargeback", "I will dispute the payment with my bank."),
    ("en", "authority", "I will report you to Trading Standards."),
    ("en", "press", "I will go to the newspapers."),
    ("en", "lawyer", "I will not hesitate to call my solicitor."),
    ("en", "lawyer", "Don't make me call my lawyer."),
    ("en", "review", "I will leave a one star review."),
    ("en", "chargeback", "I have disputed the charge with my bank."),
    ("de", "lawyer", "Ich zögere nicht meinen Anwalt einzuschalten."),
    ("de", "lawyer", "Ich zeige Sie an."),
    ("de", "chargeback", "Ich buche den Betrag zurück."),
    ("fr", "lawyer", "Je n'hésiterai pas à saisir mon avocat."),
    ("es", "lawyer", "No dudaré en acudir a mi abogado."),
    ("es", "review", "No dudaré en poner una mala reseña."),
    ("nl", "lawyer", "Ik aarzel niet om mijn advocaat in te schakelen."),
    ("nl", "review", "Ik zal niet aarzelen een slechte review te schrijven."),
    ("it", "lawyer", "Non esiterò a rivolgermi al mio avvocato."),
    ("pt", "lawyer", "Não hesitarei em contactar o meu advogado."),
    ("pt", "authority", "Vou reclamar no Procon e no Reclame Aqui."),
    ("de", "lawyer", "Sonst gebe ich die Sache meinem Anwalt."),
    ("de", "review", "Ich werde eine negative Bewertung schreiben."),
    ("de", "chargeback", "Dann lasse ich die Lastschrift zurückgehen."),
    ("de", "authority", "Ich wende mich an die Verbraucherzentrale."),
    ("de", "press", "Ich werde mich an die Presse wenden."),
    ("fr", "lawyer", "Je contacterai mon avocat."),
    ("fr", "review", "Je laisserai un avis négatif."),
    ("fr", "chargeback", "Je ferai opposition auprès de ma banque."),
    ("fr", "authority", "Je saisirai le médiateur."),
    ("fr", "press", "Je vais alerter la presse."),
    ("es", "lawyer", "Hablaré con mi abogado."),
    ("es", "review", "Dejaré una reseña negativa."),
    ("es", "chargeback", "Voy a reclamar el cargo a mi banco."),
    ("es", "chargeback", "Abriré una disputa en PayPal."),
    ("es", "authority", "Pondré una hoja de reclamaciones."),
    ("es", "press", "Se lo contaré a la prensa."),
    ("nl", "lawyer", "Dan schakel ik mijn advocaat in."),
    ("nl", "review", "Ik ga een slechte review plaatsen."),
    ("nl", "chargeback", "Ik laat de betaling storneren."),
    ("nl", "authority", "Ik stap naar de geschillencommissie."),
    ("nl", "press", "Ik ga naar de krant."),
    ("it", "lawyer", "Mi rivolgerò al mio avvocato."),
    ("it", "review", "Lascerò una recensione negativa."),
    ("it", "chargeback", "Contesterò: apro una contestazione dell'addebito."),
    ("it", "authority", "Mi rivolgerò a un'associazione dei consumatori."),
    ("it", "press", "Ne parlerò con i giornalisti."),
    ("pt", "lawyer", "Vou falar com o meu advogado."),
    ("pt", "review", "Vou deixar uma avaliação negativa."),
    ("pt", "chargeback", "Vou contestar o pagamento no banco."),
    ("pt", "authority", "Vou escrever no livro de reclamações."),
    ("pt", "press", "Vou contar tudo aos jornalistas."),
]


@pytest.mark.parametrize(("language", "threat", "text"), THREATS)
def test_a_threat_is_heard(language: str, threat: str, text: str) -> None:
    assert Threat(threat) in {made.threat for made in claims(text, language).threats}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I will not go to a lawyer."),
        ("en", "I read the reviews before I bought it."),
        ("en", "I left a good review for you."),
        ("en", "I left a five star review for you."),
        ("en", "I press the button and nothing happens."),
        ("en", "I would rather talk to you than to anybody else."),
        ("de", "Ich werde keinen Anwalt einschalten."),
        ("de", "Die Anzeige auf dem Display blinkt."),
        ("de", "Das Gericht war kalt."),
        ("fr", "Je ne prendrai pas d'avocat."),
        ("fr", "À mon avis c'est une erreur."),
        ("es", "No voy a acudir a un abogado."),
        ("nl", "Ik ga niet naar een advocaat."),
        ("it", "Non andrò da un avvocato."),
        ("pt", "Não vou chamar um advogado."),
    ],
)
def test_what_is_not_threatened_is_no_threat(language: str, text: str) -> None:
    assert claims(text, language).threats == ()


DANGERS = [
    ("en", "injury", "The blade came loose and I cut my finger."),
    ("en", "fire", "Smoke was coming from the charger."),
    ("en", "electric shock", "My wife got an electric shock."),
    ("en", "allergy", "My son is allergic to nuts and had a reaction."),
    ("en", "choking", "Our toddler nearly choked on it."),
    ("en", "food poisoning", "We were vomiting all night."),
    ("en", "gas or fumes", "The kitchen smelled of gas."),
    ("en", "hazard", "This chair is dangerous."),
    ("de", "injury", "Ich habe mir die Hand verbrannt."),
    ("de", "fire", "Aus dem Gerät stieg Rauch."),
    ("de", "electric shock", "Ich habe einen Stromschlag bekommen."),
    ("de", "allergy", "Meine Tochter bekam einen allergischen Schock."),
    ("de", "choking", "Das Kind wäre fast erstickt."),
    ("de", "food poisoning", "Wir hatten alle eine Lebensmittelvergiftung."),
    ("de", "gas or fumes", "Es gab Gasgeruch."),
    ("de", "hazard", "Das ist lebensgefährlich."),
    ("fr", "injury", "Mon fils s'est blessé."),
    ("fr", "fire", "La prise a pris feu."),
    ("fr", "electric shock", "J'ai pris une décharge électrique."),
    ("fr", "allergy", "Elle a fait une réaction allergique."),
    ("fr", "choking", "Le bébé a failli s'étouffer."),
    ("fr", "food poisoning", "Nous avons été malades après le repas."),
    ("fr", "gas or fumes", "Il y a une fuite de gaz."),
    ("fr", "hazard", "C'est très dangereux."),
    ("es", "injury", "Mi hija se quemó la mano."),
    ("es", "fire", "El cargador empezó a echar humo."),
    ("es", "electric shock", "Me dio una descarga eléctrica."),
    ("es", "allergy", "Tuvo una reacción alérgica."),
    ("es", "choking", "El niño casi se atraganta."),
    ("es", "food poisoning", "Pasamos la noche vomitando."),
    ("es", "gas or fumes", "Huele a gas."),
    ("es", "hazard", "Es muy peligroso."),
    ("nl", "injury", "Mijn zoon is gewond geraakt."),
    ("nl", "fire", "De lader vloog in brand."),
    ("nl", "electric shock", "Ik kreeg een elektrische schok."),
    ("nl", "allergy", "Ze kreeg een allergische reactie."),
    ("nl", "choking", "De baby is bijna gestikt."),
    ("nl", "food poisoning", "Na het eten waren we allemaal ziek."),
    ("nl", "food poisoning", "We zijn ziek geworden van het eten."),
    ("nl", "gas or fumes", "Er hing een gaslucht."),
    ("nl", "hazard", "Dit is levensgevaarlijk."),
    ("it", "injury", "Mi sono tagliato un dito."),
    ("it", "fire", "Dalla presa usciva fumo."),
    ("it", "electric shock", "Ho preso la scossa."),
    ("it", "allergy", "Ha avuto una reazione allergica."),
    ("it", "choking", "Il bambino stava per soffocare."),
    ("it", "food poisoning", "Siamo stati male dopo la cena."),
    ("it", "gas or fumes", "C'è odore di gas."),
    ("it", "hazard", "È molto pericoloso."),
    ("pt", "injury", "O meu filho feriu-se."),
    ("pt", "fire", "A máquina pegou fogo."),
    ("pt", "electric shock", "Apanhei um choque elétrico."),
    ("pt", "allergy", "Teve uma reação alérgica."),
    ("pt", "choking", "O bebé ia-se engasgando com a tampa e engasgou."),
    ("pt", "food poisoning", "Ficámos doentes depois do jantar."),
    ("pt", "gas or fumes", "Cheira a gás na cozinha."),
    ("pt", "hazard", "Isto é um perigo."),
]


DANGERS_TOLD_OTHERWISE = [
    ("en", "hazard", "One brake failed on the hill."),
    ("en", "injury", "My tooth broke on a stone in the bread."),
    ("en", "injury", "I ended up in A&E because the ladder snapped."),
    ("de", "electric shock", "Ich habe an der Lampe eine gewischt bekommen."),
    ("de", "hazard", "Das Rad hat sich während der Fahrt gelöst."),
    ("de", "hazard", "Ich habe auf ein Stück Metall gebissen."),
    ("de", "choking", "Das Baby hatte das abgelöste Auge schon im Mund."),
    ("de", "food poisoning", "Uns war die ganze Nacht schlecht nach Ihrem Sushi."),
    ("fr", "fire", "Une fumée noire remplit la cuisine."),
    ("es", "hazard", "Mordí un trozo de metal."),
    ("nl", "allergy", "Haar gezicht zwol op na één hap."),
    ("it", "fire", "C'era puzza di bruciato."),
    ("it", "choking", "Il bambino aveva in bocca l'occhio del peluche."),
    ("pt", "choking", "O bebé tinha o olho do peluche na boca."),
]


@pytest.mark.parametrize(("language", "danger", "text"), DANGERS_TOLD_OTHERWISE)
def test_a_danger_is_heard_in_another_order_of_words(language: str, danger: str, text: str) -> None:
    assert Danger(danger) in {told.danger for told in claims(text, language).dangers}


@pytest.mark.parametrize("text", ["À feu doux, la sauce colle.", "Le feu d'artifice était raté."])
def test_a_fire_that_cooks_or_entertains_is_no_danger(text: str) -> None:
    assert claims(text, "fr").dangers == ()


@pytest.mark.parametrize(("language", "danger", "text"), DANGERS)
def test_a_danger_is_heard(language: str, danger: str, text: str) -> None:
    assert Danger(danger) in {told.danger for told in claims(text, language).dangers}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Luckily nobody was hurt."),
        ("en", "No injury happened."),
        ("en", "The waiter hurt my feelings."),
        ("en", "The fire alarm was tested during our stay."),
        ("de", "Zum Glück wurde niemand verletzt."),
        ("de", "Die Lampe brennt nicht mehr."),
        ("de", "Verletzt wurde niemand."),
        ("it", "Non ci sono stati feriti."),
        ("de", "Es besteht keine Gefahr."),
        ("fr", "Personne n'a été blessé."),
        ("fr", "C'est sans danger."),
        ("es", "Nadie resultó herido."),
        ("nl", "Gelukkig raakte niemand gewond."),
        ("it", "Nessuno è rimasto ferito."),
        ("pt", "Ninguém ficou ferido."),
    ],
)
def test_what_hurt_nobody_is_no_danger(language: str, text: str) -> None:
    assert claims(text, language).dangers == ()


def test_a_danger_that_could_not_be_ended_is_one() -> None:
    assert claims("We could not stop the bleeding.", "en").dangers != ()


def test_the_words_of_the_author_are_told_and_each_once() -> None:
    found = claims("I want my money back. My MONEY BACK! A full refund, or my money back.", "en").wishes
    assert [wish.words for wish in found] == ["want my money back", "full refund"]


@pytest.mark.parametrize(
    ("text", "language", "quotes"),
    [
        ("Geld zurück! Ich will mein Geld-Zurück.", "de", ["Geld zurück"]),
        ("A new one, please. Send me a new one!", "en", ["Send me a new one"]),
        ("Send me a new one. A new one!", "en", ["Send me a new one"]),
        ("Je veux être remboursé. Remboursez-moi ! remboursez moi", "fr", ["remboursé", "Remboursez"]),
    ],
)
def test_a_claim_that_is_made_again_in_fewer_words_is_told_once(
    text: str, language: str, quotes: list[str]
) -> None:
    assert [wish.words for wish in claims(text, language).wishes] == quotes


def test_a_fourth_claim_that_says_more_takes_the_place_of_the_shorter() -> None:
    text = "A replacement. A new one. An exchange. Please send me a new one."
    found = [wish.words for wish in claims(text, "en").wishes]
    assert found == ["replacement", "exchange", "send me a new one"]


def test_without_a_known_language_all_are_tried() -> None:
    assert {made.threat for made in claims("Anwalt! lawyer! avocat!", "").threats} == {Threat.LAWYER}
    assert claims("Mein Anwalt", "en").threats == ()


@given(st.text(), st.sampled_from(["", "en", "de", "fr", "es", "nl", "it", "pt", "sv"]))
def test_any_text_has_claims_of_its_own_words(text: str, language: str) -> None:
    found = claims(text, language)
    assert len(found.wishes) <= 3 * len(Remedy)
