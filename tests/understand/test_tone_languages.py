"""How people answer "is all well now?" in French, Spanish, Dutch, Italian and Portuguese."""

from __future__ import annotations

import pytest

from followupd.model.reading import Mood
from followupd.understand.tone import mood


@pytest.mark.parametrize(
    "text",
    [
        "Merci !",
        "Merci beaucoup pour votre aide rapide.",
        "Un grand merci à toute l'équipe",
        "¡Gracias!",
        "Muchas gracias por su ayuda.",
        "Mil gracias",
        "Bedankt!",
        "Hartelijk dank voor de snelle hulp.",
        "Dank u wel",
        "Grazie mille!",
        "Grazie per la vostra disponibilità.",
        "Obrigado!",
        "Muito obrigada pela ajuda.",
    ],
)
def test_nothing_but_thanks_is_thanks(text: str) -> None:
    assert mood(text) is Mood.THANKS


@pytest.mark.parametrize(
    "text",
    [
        "Oui",
        "Oui, tout va bien, merci.",
        "Tout est réglé, merci beaucoup.",
        "Ca marche parfaitement maintenant",
        "Aucun problème",
        "Plus de problème depuis votre passage.",
        "Rien à redire",
        "Pas mal du tout",
        "Je suis très satisfait",
        "Parfait !",
        "Oui c'est bon",
        "Ça ne fuit plus.",
        "D'accord",
        "Je n'ai pas à me plaindre",
        "Sí",
        "Si, todo perfecto",
        "Sí gracias, ya funciona.",
        "Todo bien, gracias",
        "Ya está solucionado.",
        "Sin problemas",
        "No hay ningún problema",
        "Ya no gotea",
        "Muy contenta con el resultado",
        "Por supuesto",
        "Perfecto!!",
        "Ninguna queja",
        "No me puedo quejar",
        "Ja, alles goed",
        "Ja hoor",
        "Alles is opgelost, bedankt.",
        "Het werkt weer prima.",
        "Geen klachten",
        "Geen problemen meer",
        "Niets te klagen",
        "Heel tevreden",
        "Het lekt niet meer.",
        "Prima!",
        "In orde",
        "Jazeker",
        "Sì",
        "Si, tutto a posto",
        "Sì grazie, ora funziona.",
        "Tutto bene, grazie",
        "Il problema è stato risolto.",
        "Nessun problema",
        "Non mi posso lamentare",
        "Sono molto soddisfatta",
        "Va benissimo",
        "Perfetto",
        "Certo",
        "Non perde più",
        "Sim",
        "Sim, está tudo bem, obrigada.",
        "Já está resolvido.",
        "Sem problemas",
        "Está tudo certo agora.",
        "Nada a apontar",
        "Muito satisfeita com a solução",
        "Claro que sim",
        "Ótimo!",
        "Não tenho razão de queixa, tudo ótimo",
        "Já não pinga",
    ],
)
def test_a_good_word_is_content(text: str) -> None:
    assert mood(text) is Mood.CONTENT


@pytest.mark.parametrize(
    "text",
    [
        "Non",
        "Non, toujours pas.",
        "Non, ça ne marche toujours pas.",
        "Toujours en panne",
        "Ce n'est pas réglé.",
        "Pas content du tout",
        "Je n'ai toujours rien reçu.",
        "Malheureusement non",
        "Rien n'a changé",
        "Personne ne m'a rappelé.",
        "Merci, mais c'est encore cassé.",
        "Je suis très déçue.",
        "Pas du tout",
        "Tout n'est pas réglé",
        "Pas vraiment",
        "J'attends toujours mon remboursement.",
        "No",
        "No, todavía no.",
        "No funciona",
        "Sigue sin funcionar.",
        "Sigue roto",
        "Todavía no he recibido nada.",
        "Nadie me ha llamado",
        "No está resuelto",
        "Nada ha cambiado",
        "Gracias, pero sigue goteando.",
        "Muy decepcionada",
        "No estoy contento",
        "Fatal",
        "Desgraciadamente no",
        "Para nada",
        "Nee",
        "Nee, nog steeds kapot.",
        "Nee, helaas niet",
        "Het werkt nog steeds niet.",
        "Nog niet opgelost",
        "Ik ben niet tevreden.",
        "Er is niets veranderd.",
        "Niemand heeft gebeld",
        "Bedankt, maar het lekt nog steeds.",
        "Ontevreden",
        "Helemaal niet",
        "Weer kapot",
        "Zeer teleurgesteld",
        "Ik wacht nog steeds op mijn geld.",
        "No, per niente",
        "No, è ancora rotto.",
        "Non funziona ancora",
        "Non è stato risolto.",
        "Non ho ricevuto nulla.",
        "Purtroppo no",
        "Nessuno mi ha chiamato.",
        "Non sono soddisfatta",
        "Grazie, ma perde ancora.",
        "Si è rotto di nuovo",
        "Sto ancora aspettando il rimborso.",
        "Pessimo",
        "Assolutamente no",
        "Delusa",
        "Não",
        "Não, ainda não.",
        "Ainda não funciona.",
        "Continua avariado",
        "Não está resolvido.",
        "Infelizmente não",
        "Ninguém me respondeu.",
        "Nada mudou",
        "Obrigado, mas ainda pinga.",
        "Não estou satisfeita",
        "Estou muito desiludida.",
        "Péssimo",
        "De modo nenhum",
        "Nao chegou",
    ],
)
def test_a_bad_word_is_unhappy(text: str) -> None:
    assert mood(text) is Mood.UNHAPPY


@pytest.mark.parametrize(
    "text",
    [
        "Bof",
        "Oui et non",
        "Je ne sais pas encore.",
        "Pas encore essayé",
        "Merci, quand arrivera-t-il ?",
        "Mon numéro de commande est 4711",
        "Non merci",
        "Más o menos",
        "Sí y no",
        "No lo sé",
        "Todavía no lo he probado",
        "Gracias, ¿cuándo llega?",
        "No, gracias",
        "Gaat wel",
        "Ja en nee",
        "Ik weet het niet",
        "Nog niet getest",
        "Bedankt, wanneer komt het?",
        "Nee, dank u",
        "Così così",
        "Sì e no",
        "Non lo so",
        "Non ho ancora provato",
        "Grazie, quando arriva?",
        "No, grazie",
        "Mais ou menos",
        "Sim e não",
        "Não sei",
        "Ainda não experimentei",
        "Obrigado, quando chega?",
        "Não, obrigada",
    ],
)
def test_what_does_not_tell_is_unclear(text: str) -> None:
    assert mood(text) is Mood.UNCLEAR


@pytest.mark.parametrize(
    "text",
    [
        "Bonjour, bonne journée",
        "Buenos días",
        "Met vriendelijke groet, Jan",
        "Buongiorno, buona giornata",
        "Bom dia, boa semana",
    ],
)
def test_a_greeting_says_nothing_of_the_matter(text: str) -> None:
    assert mood(text) is Mood.UNCLEAR


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("C'est réglé", "c’est regle"),
        ("Está solucionado", "esta solucionado"),
        ("Não está bem", "nao esta bem"),
        ("È risolto", "e' risolto"),
        ("Oké", "oke"),
    ],
)
def test_accents_and_apostrophes_do_not_count(text: str, same: str) -> None:
    assert mood(text) is mood(same) is not Mood.UNCLEAR
