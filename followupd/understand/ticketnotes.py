"""Notes of ticket systems that no header names: "we have received your request, please do not reply".

Both must be said, in the mail's own words: a customer may complain about either. It must not know the other
signs of machines.
"""

from __future__ import annotations

import re

from followupd.model.message import Message
from followupd.understand import complaint
from followupd.understand.quoting import unquoted
from followupd.understand.words import matching

#: That a mail or a request of ours arrived, or became a ticket.
_ARRIVED = re.compile(
    r"\b(?:(?:we(?: have|'ve)? received|thank you for) your"
    r" (?:request|enquiry|inquiry|message|e-?mail|ticket)"
    r"|your (?:request|enquiry|inquiry|message|e-?mail|ticket) .{0,40}?(?:has been|was)"
    r" (?:received|created|opened|logged|registered)"
    r"|(?:a|new|support) ticket .{0,20}?has been (?:created|opened)"
    r"|(?:ihre|deine) (?:anfrage|nachricht|e-?mail) .{0,40}?(?:eingegangen|erhalten|registriert|empfangen)"
    r"|ticket .{0,40}?(?:wurde|ist) .{0,20}?(?:erstellt|eröffnet|angelegt)"
    r"|(?:votre (?:demande|message|courriel|e-?mail)|nous avons) .{0,30}?bien"
    r" (?:reçue?|été (?:reçue?|enregistrée?|prise? en compte))"
    r"|hemos recibido (?:su|tu) (?:solicitud|mensaje|consulta|correo)"
    r"|(?:su|tu) (?:solicitud|mensaje|consulta) ha sido (?:recibid[oa]|registrad[oa])"
    r"|abbiamo ricevuto la (?:sua|tua|vostra) (?:richiesta|e-?mail|segnalazione)"
    r"|la (?:sua|tua|vostra) richiesta è stata (?:ricevuta|registrata|presa in carico)"
    r"|(?:we hebben|wij hebben) uw (?:bericht|aanvraag|vraag|e-?mail|melding) .{0,20}?ontvangen"
    r"|uw (?:bericht|aanvraag|vraag|e-?mail|melding) is .{0,20}?ontvangen"
    r"|recebemos (?:o seu|a sua|seu|sua) (?:pedido|mensagem|solicitação|e-?mail|contacto))\b",
    re.IGNORECASE,
)
#: That a program wrote it, or that nobody reads the answers.
_BY_PROGRAM = re.compile(
    r"\b(?:this is an automat(?:ed|ic(?:ally generated)?)"
    r"|this (?:e-?mail|message) (?:was|is|has been) (?:sent |generated )?automatic"
    r"|do not (?:reply|respond) to this|automatisch (?:generierte|erstellte|erzeugte|versendete)"
    r"|diese (?:e-?mail|nachricht) wurde automatisch|antworten sie (?:bitte )?nicht auf diese"
    r"|(?:message|e-?mail|courriel) (?:généré |envoyé )?automatique(?:ment)?|merci de ne pas répondre"
    r"|(?:mensaje|correo|respuesta) (?:generad[oa] )?automátic[oa](?:mente)?|no respond(?:a|as|er) a este"
    r"|(?:messaggio|e-?mail|risposta) (?:generat[oa] )?automatic[oa](?:mente)?|non rispondere a quest"
    r"|automatisch (?:gegenereerde?|verzonden|bericht|aangemaakte?)"
    r"|niet (?:te )?(?:be)?antwoorden|niet op dit bericht"
    r"|(?:mensagem|e-?mail|resposta) (?:gerad[oa] )?automátic[oa](?:mente)?|não respond(?:a|er) a est)",
    re.IGNORECASE,
)
#: Programs say "we", or nothing; a person who repeats such a note tells of themselves.
_OF_ONESELF = re.compile(r"\b(?:I|I've|[Ii]ch|[Jj]e|[Jj]'ai|[Ii]k|[Yy]o)\b")
#: Such a note says little else; what answers or is passed on is a person's.
_LONGEST = 2_500
_PASSED_ON = re.compile(r"(?:fwd?|wg|tr|rv|i|enc|doorst)\s?:", re.IGNORECASE)


def is_ticket_note(message: Message) -> bool:
    """Whether a program confirms in words alone that something of ours arrived."""
    if _PASSED_ON.match(message.subject) or len(message.text) > 4 * _LONGEST or not _says_both(message.text):
        return False
    # What is quoted may say both; taking it out takes longer than a first look.
    words = unquoted(message.text)
    if len(words) > _LONGEST or not _says_both(words):
        return False
    others = _BY_PROGRAM.sub(" ", _ARRIVED.sub(" ", words))
    return not _OF_ONESELF.search(others) and not complaint.sentences_amiss(matching.read(others))


def _says_both(words: str) -> bool:
    return _ARRIVED.search(words) is not None and _BY_PROGRAM.search(words) is not None
