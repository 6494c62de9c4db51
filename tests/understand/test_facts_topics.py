"""What complaints in French, Spanish, Dutch, Italian and Portuguese are about."""

from __future__ import annotations

import pytest

from followupd.understand.facts import topic

SENTENCES: dict[str, dict[str, str]] = {
    "fr": {
        "delivery": """
            Mon colis n'est toujours pas arrivé.
            J'attends ma commande depuis trois semaines.
            Vous m'avez envoyé la mauvaise taille.
            Le livreur a déposé le paquet chez un voisin inconnu.
            Il manque deux articles dans le carton.
            Le suivi indique livré, mais je n'ai rien reçu.""",
        "product": """
            La cafetière ne fonctionne plus après une semaine.
            Le vase est arrivé cassé.
            Les coutures de la veste ont lâché au premier lavage.
            L'écran du téléphone est rayé.
            Ces chaussures sont d'une qualité lamentable.
            L'application plante depuis la dernière mise à jour.""",
        "billing": """
            Vous m'avez prélevé deux fois le même montant.
            La facture ne correspond pas au devis.
            Je n'ai toujours pas été remboursé.
            Des frais de dossier jamais annoncés figurent sur la facture.
            Le prix en caisse était différent de celui affiché.
            Ma caution n'a pas été rendue.""",
        "service": """
            Le serveur a été très impoli avec ma mère.
            La chambre était sale et la douche bouchée.
            Nous avons attendu une heure pour une table.
            Le plombier n'est jamais venu.
            Les plats étaient froids.
            Votre technicien a bâclé la réparation.""",
        "communication": """
            Personne ne répond au téléphone.
            Je n'ai reçu aucune réponse à mes trois courriels.
            On m'avait promis de me rappeler.
            Votre service client est injoignable.
            Quarante minutes en attente, puis on m'a raccroché au nez.
            Cela fait quatre messages sans nouvelles de vous.""",
        "cancellation": """
            J'ai résilié mon abonnement et il continue.
            Vous avez annulé mon rendez-vous la veille.
            Je souhaite annuler mon contrat.
            Mon cours a été annulé sans prévenir.
            Vous refusez ma rétractation.
            Notre réservation a été donnée à quelqu'un d'autre.""",
    },
    "es": {
        "delivery": """
            El paquete no ha llegado.
            Llevo tres semanas esperando mi pedido.
            Me enviaron la talla equivocada.
            El repartidor dejó el paquete en la calle.
            Faltan dos artículos en la caja.
            El seguimiento dice entregado, pero no he recibido nada.""",
        "product": """
            La cafetera dejó de funcionar a la semana.
            El jarrón llegó roto.
            Las costuras de la chaqueta se han descosido.
            La pantalla del móvil está rayada.
            Los zapatos son de muy mala calidad.
            La aplicación falla desde la última actualización.""",
        "billing": """
            Me han cobrado dos veces lo mismo.
            La factura no coincide con el presupuesto.
            Todavía no me han devuelto el dinero.
            Aparecen gastos de gestión que nadie mencionó.
            El precio en caja era distinto al que marcaba la etiqueta.
            No me devuelven la fianza.""",
        "service": """
            El camarero fue muy maleducado con mi madre.
            La habitación estaba sucia.
            Tuvimos que esperar una hora por una mesa.
            El fontanero nunca se presentó.
            La comida estaba fría.
            Su técnico hizo una chapuza.""",
        "communication": """
            Nadie contesta al teléfono.
            No he recibido respuesta a mis correos.
            Me prometieron llamar y nada.
            Es imposible contactar con ustedes.
            Estuve cuarenta minutos en espera y me colgaron.
            Llevo cuatro mensajes sin ninguna respuesta.""",
        "cancellation": """
            Me di de baja y la suscripción sigue.
            Cancelaron mi cita el día anterior.
            Quiero cancelar mi contrato.
            Anularon la clase sin avisar.
            No aceptan mi derecho de desistimiento.
            Nuestra reserva fue cancelada a última hora.""",
    },
    "nl": {
        "delivery": """
            Mijn pakket is nog niet aangekomen.
            Ik wacht al drie weken op mijn bestelling.
            Jullie hebben de verkeerde maat gestuurd.
            De bezorger heeft het pakket in de regen laten staan.
            Er ontbreken twee artikelen in de doos.
            Volgens track and trace is het bezorgd, maar ik heb niets ontvangen.""",
        "product": """
            Het koffiezetapparaat doet het niet meer.
            De vaas kwam gebroken aan.
            De naad van de jas is gescheurd.
            Er zit een kras op het scherm.
            De schoenen zijn van slechte kwaliteit.
            De app loopt vast sinds de laatste update.""",
        "billing": """
            Er is twee keer hetzelfde bedrag afgeschreven.
            De factuur klopt niet met de offerte.
            Ik heb mijn geld nog niet teruggekregen.
            Er staan extra kosten op de rekening.
            De prijs aan de kassa was hoger dan op het schap stond.
            Onze borg is niet teruggestort.""",
        "service": """
            De ober was erg onbeleefd tegen mijn moeder.
            De kamer was vies.
            We hebben een uur op een tafel gewacht.
            De loodgieter is niet komen opdagen.
            Het eten was koud.
            Uw monteur heeft knoeiwerk geleverd.""",
        "communication": """
            Niemand neemt de telefoon op.
            Ik krijg geen antwoord op mijn mails.
            Er was beloofd mij terug te bellen.
            Jullie zijn onbereikbaar.
            Ik stond veertig minuten in de wacht en toen werd er opgehangen.
            Al vier berichten en nog geen reactie.""",
        "cancellation": """
            Ik heb mijn abonnement opgezegd en het loopt gewoon door.
            Jullie hebben mijn afspraak een dag ervoor afgezegd.
            Ik wil mijn contract opzeggen.
            De les is zonder bericht geannuleerd.
            Mijn herroeping wordt geweigerd.
            Onze reservering bleek geannuleerd.""",
    },
    "it": {
        "delivery": """
            Il pacco non è ancora arrivato.
            Aspetto il mio ordine da tre settimane.
            Mi avete mandato la taglia sbagliata.
            Il corriere ha lasciato il pacco sotto la pioggia.
            Mancano due articoli nella scatola.
            Risulta consegnato, ma non ho ricevuto nulla.""",
        "product": """
            La macchina del caffè ha smesso di funzionare.
            Il vaso è arrivato rotto.
            Le cuciture della giacca si sono strappate.
            Lo schermo del telefono è graffiato.
            Le scarpe sono di pessima qualità.
            L'app si blocca dopo l'ultimo aggiornamento.""",
        "billing": """
            Mi avete addebitato due volte lo stesso importo.
            La fattura non corrisponde al preventivo.
            Non ho ancora ricevuto il rimborso.
            Ci sono spese aggiuntive mai comunicate.
            Il prezzo alla cassa era diverso da quello esposto.
            La cauzione non è stata restituita.""",
        "service": """
            Il cameriere è stato maleducato con mia madre.
            La camera era sporca.
            Abbiamo aspettato un'ora per un tavolo.
            L'idraulico non si è presentato.
            Il cibo era freddo.
            Il vostro tecnico ha fatto un lavoro pessimo.""",
        "communication": """
            Nessuno risponde al telefono.
            Non ho ricevuto risposta alle mie mail.
            Mi avevano promesso di richiamare.
            Siete irraggiungibili.
            Quaranta minuti in attesa al telefono e poi hanno riattaccato.
            Quattro messaggi e nessuna risposta.""",
        "cancellation": """
            Ho disdetto l'abbonamento ma continua.
            Avete annullato il mio appuntamento il giorno prima.
            Voglio disdire il contratto.
            La lezione è stata annullata senza preavviso.
            Non accettate il mio recesso.
            La nostra prenotazione è stata cancellata.""",
    },
    "pt": {
        "delivery": """
            A minha encomenda ainda não chegou.
            Estou há três semanas à espera do pedido.
            Enviaram o tamanho errado.
            O estafeta deixou a encomenda à chuva.
            Faltam dois artigos na caixa.
            O rastreio diz entregue, mas não recebi nada.""",
        "product": """
            A máquina de café deixou de funcionar.
            O vaso chegou partido.
            As costuras do casaco descoseram-se.
            O ecrã do telemóvel está riscado.
            Os sapatos são de péssima qualidade.
            A aplicação falha desde a última atualização.""",
        "billing": """
            Cobraram-me duas vezes o mesmo valor.
            A fatura não corresponde ao orçamento.
            Ainda não recebi o reembolso.
            Aparecem taxas adicionais na fatura.
            O preço na caixa era diferente do anunciado.
            A caução não foi devolvida.""",
        "service": """
            O empregado foi mal-educado com a minha mãe.
            O quarto estava sujo.
            Esperámos uma hora por uma mesa.
            O canalizador nunca apareceu.
            A comida estava fria.
            O vosso técnico fez um péssimo trabalho.""",
        "communication": """
            Ninguém atende o telefone.
            Não recebi resposta aos meus emails.
            Prometeram ligar e nada.
            É impossível contactar alguém.
            Fiquei quarenta minutos em espera e desligaram.
            Quatro mensagens e nenhuma resposta.""",
        "cancellation": """
            Cancelei a assinatura e continuam a cobrar.
            Desmarcaram a minha consulta na véspera.
            Quero rescindir o contrato.
            A aula foi cancelada sem aviso.
            Não aceitam a livre resolução.
            A nossa reserva foi anulada.""",
    },
}
CASES = [
    (language, name, sentence.strip())
    for language, topics in SENTENCES.items()
    for name, sentences in topics.items()
    for sentence in sentences.strip().splitlines()
]


@pytest.mark.parametrize(("language", "expected", "sentence"), CASES)
def test_the_topic_of_a_sentence(language: str, expected: str, sentence: str) -> None:
    assert topic(sentence, language) == expected


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "Je ne suis pas content."),
        ("es", "No estoy contento."),
        ("nl", "Ik ben niet tevreden."),
        ("it", "Non sono contento."),
        ("pt", "Não estou satisfeito."),
    ],
)
def test_a_sentence_about_nothing_has_no_topic(language: str, sentence: str) -> None:
    assert topic(sentence, language) == "other"


def test_accents_may_be_left_out() -> None:
    assert topic("Personne ne repond au telephone, aucune reponse.", "fr") == "communication"


def test_a_mail_in_another_language_than_it_seems_is_read_all_the_same() -> None:
    assert topic("Das Paket ist nicht angekommen.", "it") == "delivery"


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("fr", "Je n'ai pas encore reçu le remboursement.", "billing"),
        ("es", "No he recibido el reembolso.", "billing"),
        ("nl", "De terugbetaling heb ik nog niet ontvangen.", "billing"),
        ("it", "Il rimborso non è mai arrivato.", "billing"),
        ("pt", "O reembolso nunca chegou.", "billing"),
        ("fr", "Je n'ai jamais reçu de réponse.", "communication"),
        ("es", "No recibí respuesta.", "communication"),
        ("nl", "Ik heb nooit een reactie gekregen.", "communication"),
        ("it", "Non ho mai avuto un riscontro.", "communication"),
        ("pt", "Nunca obtive resposta.", "communication"),
    ],
)
def test_what_did_not_come_need_not_be_a_parcel(language: str, sentence: str, expected: str) -> None:
    assert topic(sentence, language) == expected


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "Voilà trois semaines que j'essaie de joindre quelqu'un."),
        ("es", "Llevo tres semanas intentando hablar con alguien."),
        ("nl", "Al drie weken probeer ik jullie te bereiken."),
        ("it", "Da tre settimane cerco di contattarvi."),
        ("pt", "Há três semanas que tento falar com alguém."),
    ],
)
def test_weeks_of_waiting_are_no_matter_of_delivery_by_themselves(language: str, sentence: str) -> None:
    assert topic(sentence, language) == "communication"


@pytest.mark.parametrize("language", ["fr", "es", "nl", "it", "pt", ""])
def test_the_topic_is_told_too_where_the_language_is_not(language: str) -> None:
    assert topic("Le colis n'est pas arrivé, j'attends ma commande.", "") == "delivery"
    assert topic("", language) == "other"
