"""How people set a deadline in seven languages, as regular expressions; accents left out.

A day with "by" before it may be one that the shop promised, or one until which the author is away. So there are
words that ask, and words that tell of something else.
"""

from __future__ import annotations

from followupd.understand.words import matching

#: Before a day or a length of time they make it a deadline, unless the sentence tells of something else.
STRONG = r"""
    by|no later than|not later than|at the latest by|latest by|deadline(?: is| of|:)?|give you|giving you|allow you
    |spatestens(?: bis)?|spaetestens(?: bis)?|frist (?:von|bis)|frist:|(?:gebe|geben|setze|setzen) (?:ihnen|euch|dir)(?: eine frist)?(?: von| bis)?
    |bis spatestens|bis spaetestens
    |au plus tard|sous|d'ici|dernier delai|(?:vous|te) (?:donne|donnons|laisse|laissons)
    |a mas tardar|como tarde|como muy tarde|en (?:un|el) plazo (?:maximo )?de|plazo de|(?:les|le|os|te) (?:doy|damos)
    |uiterlijk(?: op| voor| binnen)?|ten laatste|(?:geef|geven) (?:u|jullie|je)(?: nog)?|termijn van
    |entro(?: e non oltre)?|non oltre|al piu tardi|(?:vi|le|ti) (?:do|diamo|concedo)|termine di
    |o mais tardar|no (?:prazo )?maximo(?: ate| de)?|no prazo (?:maximo )?de|prazo de|(?:dou|damos)-(?:lhes?|vos)
"""
#: These need a word that asks in the same sentence.
WEAK = r"""
    within|until|till|before|in the next|you have|sie haben|ihr habt|vous avez|tienen?|u heeft|u hebt|jullie hebben|avete|tem|voces tem
    |innerhalb(?: von)?|binnen|innert|bis|vor|in den (?:nachsten|naechsten|kommenden)
    |avant|jusqu'a|jusqu'au|dans|dans un delai de|dans le delai de|pour
    |antes de|antes del|dentro de|hasta|para|en
    |voor|tot|in de komende
    |prima di|nei prossimi|per|fino a|fino al
    |ate|ate a|ate ao|antes de|antes do|antes da|dentro de|em
"""
_ASKING = r"""
    please|kindly|expect|want|need|require|demand|must|await|awaiting|hear from you|otherwise|or else|or i|failing
    |give you|giving you|let me know|reply|respond|answer|confirm|refund me|look forward|insist|urgent\w{0,3}|can you|could you|get back to me
    |bitte\w{0,2}|erwarte\w{0,2}|fordere?\w{0,2}|verlange\w{0,2}|muss|mussen|muessen|mochte\w{0,2}|moechte\w{0,2}|will|wunsche|wuensche
    |brauche\w{0,2}|benotige\w{0,2}|benoetige\w{0,2}|sonst|ansonsten|andernfalls|frist\w{0,12}|melden sie|ersuche\w{0,2}|bestehe\w{0,2}
    |ruckmeldung|rueckmeldung|gebe|geben|setze|zeit|um zu
    |merci de|veuillez|attends|attendons|exige\w{0,3}|souhaite\w{0,3}|demande|demandons|veux|voulons|voudrais|doit|devez|doivent|prie
    |il (?:me|nous) (?:l[ea]s? )?faut|donne|donnons|laisse|laissons|pour (?:me|nous|repondre|rembourser|livrer)|faute de|sinon|a defaut|besoin|mets en demeure|confirme[rz]|rembourse[rz]|pourriez|pouvez
    |reponde[rz]|envoye[rz]|livre[rz]|repare[rz]|merci(?=\s{0,2}\Z)
    |respondan?|contesten?|devuelvan?|manden|reparen
    |antwoord|reageer|stuur|betaal|lever
    |rispond(?:ete|a)|rimborsate|spedite|mandate|consegnate
    |respondam?|devolvam?|enviem|reembolsem|entreguem
    |por favor|espero|esperamos|exijo|exigimos|solicito|quiero|queremos|necesito|pido|ruego|deben|debe|de lo contrario|requiero
    |(?:you have|you've got|sie haben|ihr habt|vous avez|tienen|teneis|u heeft|u hebt|jullie hebben|avete|avete tempo|tem)(?=\s{0,2}\Z)
    |doy|damos|para (?:devolver|respond|reembols|soluc|arregl|entreg)\w{0,9}|agradecer\w{0,3}|confirm\w{1,4}|envien\w{0,4}
    |graag|verwacht\w{0,2}|eis|eisen|verzoek\w{0,2}|wil|willen|wens|moet|moeten|anders|zo niet|sommeer|gelieve|nodig|alstublieft|aub
    |hoor|ontvangen|geef|geven|om te
    |attendo|aspetto|chiedo|chiediamo|esigo|pretendo|voglio|vogliamo|vorrei|prego|altrimenti|in caso contrario|gradirei|diffido
    |do|diamo|concedo|per (?:rispond|rimbors|consegn|risolv)\w{0,7}|devono|dovete|deve|necessito|bisogno|per favore|per cortesia
    |dou|damos|dou-\w{2,4}|para (?:me|nos)|aguardo|aguardamos|quero|queremos|preciso|peco|pedimos|caso contrario|senao|devem|agradeco|pretendo
"""
_CONDITION = r"""
    if (?:i|we|you|there|this|it|nothing|my|the)|unless|i will be forced|wenn|falls|sollte[n]? (?:ich|sie|ihr|wir|es|mein|meine)
    |si (?:je|vous|nous|rien|le|la|no|antes|en|para)|als (?:ik|u|het|er|mijn|dit)|se (?:non|entro|nao|ate|o|il|la)|caso nao
"""
#: A day that something else was arranged for.
_ARRANGED = r"""
    reserv\w{0,9}|booking|booked|appointments?|table|termin|gebucht|cita|mesa|tafel|afspraak|geboekt|rendez-vous|tavolo
    |prenot\w{0,9}|appuntamento|marcacao|marquei|rdv|pedi|commande|pedido|bestelling|ordine|encomenda
"""
_ELSEWISE = r"""
    promis(?:e|ed|ing)|promises|should have|should be here|(?:was|were|is|am|are) (?:supposed|due|meant|told|to be)|were to|said|guarantee[ds]?|advertised
    |claimed|claims|would|expected|estimated|arrived|broke|stopped|failed|died|fell|came|happened|website|terms
    |versprochen|zugesagt|zugesichert|angekundigt|angekuendigt|sollte|wollte\w{0,2}|hatte\w{0,2}|haette\w{0,2}|wurde\w{0,2}|kam|kamen
    |waren?|hiess|laut|garantier\w{1,2}|lieferzeit|ging|angeblich
    |promis\w{0,3}|promettez|promettiez|deviez|devait|devaient|aurait|auraient|annonc\w{1,4}|prevue?s?|garanti\w{0,3}|etait|etaient|avait|aviez|disait|selon|tombee?
    |cassee?
    |prometieron|prometido|prometen|debia\w{0,2}|deberia\w{0,2} haber|iban?|tenian? que|dijeron|anunciad[oa]|garantizan|previst[oa]|estaba|llego|rompio|segun
    |beloofd\w{0,1}|zou|zouden|had|hadden|werd|volgens|gezegd|aangekondigd|kapot
    |promess[oa]|promettete|doveva\w{0,2}|avrebbe\w{0,3}|garantit[oa]|avevate|avevano|detto|secondo|annunciat[oa]|rott[oa]
    |prometeram|prometid[oa]|devia|deveria\w{0,1} ter|deviam|disseram|garantid[oa]|estava|segundo|chegou|avariou|partiu
    |delivery time|garantie|garantia|garanzia|warranty|gewahrleistung
"""
#: The author, or a shop's door, is away or open until then.
_AWAY = r"""
    away|holidays?|vacation|abroad|out of|opened|open till|closed|valid|geschlossen|fermee?|cerrad[oa]|gesloten|chius[oa]|fechad[oa]|urlaub\w{0,4}|verreist|abwesend|geoffnet|gueltig|gultig|verfugbar
    |vacances|conges?|ouvert|valable|absente?|vacaciones|de viaje|abiert[oa]|valid[oa]|vakantie|afwezig|geldig|ferie|vacanza|apert[oa]
    |assente|ferias|abert[oa]|ausente
"""


def alternatives(block: str) -> str:
    """The lines of a block, each begun by its "|", as the alternatives of one expression."""
    return "".join(line.strip() for line in block.splitlines())


ASKING = rf"(?<![a-z])(?:{alternatives(_ASKING)})(?![a-z])"
ELSEWISE = rf"(?<![a-z])(?:{alternatives(_ELSEWISE)})(?![a-z])"
CONDITION = (
    rf"(?<![a-z])(?:{alternatives(_CONDITION)})(?![a-z])"
    r"|\A\s{0,5}sollten?(?![a-z])|(?<![a-z])(?:if|wenn|falls|si|als|se|unless)\s{0,2}\Z"
)
ARRANGED = rf"(?<![a-z])(?:{alternatives(_ARRANGED)})(?![a-z])"
AWAY = rf"(?<![a-z])(?:{alternatives(_AWAY)})(?![a-z])"
#: Behind the day: it was the shop's word, not the author's.
PROMISED = r"(?<![a-z])(?:as promised|as agreed|promised|versprochen|zugesagt|wie vereinbart|comme promis|comme prevu|como prometid[oa]|beloofd|zoals afgesproken|come promesso|conforme prometido)(?![a-z])"

#: Behind these a length of time is no deadline: "vor drei Wochen", "para 3 noches".
POINTS = matching.word_set(
    "by until till before bis vor pour para voor tot per hasta fino prima ate avant jusqu'a jusqu'au antes"
)
#: They need the word that asks right before them.
FAINT = matching.word_set("pour para en voor per em vor dans tot")
#: Small words between "by" and the day.
_FILLERS = r"""
    \d{1,2}(?:[:.]\d\d)?\s?(?:am|pm|uhr|h|uur|noon|midnight)
    |(?:le|alle|las|as)\s(?:ore\s)?\d{1,2}(?:[:.h]\d\d)?h?(?=\s(?:di|del|de|da)(?![a-z])(?!\s(?:ce|mes|este)))|the|a|of|this|next|coming|upcoming|end|close of business|cob|eod|noon|at|on|period|another|latest|exactly|about|no more than
    |zum|den|dem|der|die|das|diesen|dieser|dieses|kommenden|kommender|nachsten|naechsten|nachster|naechster|am|von|maximal|max\.?
    |hochstens|hoechstens|langstens|laengstens|noch|weiteren|genau|ende
    |le|la|les|l'|ce|cette|un|une|delai|maximum|prochains|prochaines|au|du|de|des|plus tard|fin|maxi
    |el|los|las|este|esta|proximos|proximas|proximo|proxima|plazo|maximo|finales|final|una?
    |het|een|van|aanstaande|komende|volgende|deze|dit|eind|einde|maximaal|uiterlijk
    |il|lo|i|gli|di|della|del|dell'|questo|questa|prossimi|prossime|prossimo|prossima|al|fine|massimo|e non oltre|non oltre
    |o|os|as|ao|a|da|do|um|uma|esta|este|desta|deste|dessa|desse|proximos|proxima|proximo|prazo|fim|dia
"""
FILLERS = rf"(?:(?:{alternatives(_FILLERS)})(?:\s{{1,2}}|(?<=l'))){{0,4}}"
#: Behind a number that is a day of the month: "the 30th", "de 30e".
ORDINAL = (
    r"(?:st|nd|rd|th|ste|e)(?![a-z])"
    r"(?!\s(?:weeks?|days?|months?|times?|calls?|e-?mails?|floor|attempt|reminder|birthday|week|dag|maand|keer))"
)
_END_OF_CLAUSE = r"[,;:!?)\n]|\Z"
#: A number that is one without such an ending, as the words before it and nothing behind it to count show.
CARDINAL = (
    rf"(?<=zum )(?P<german>[0-3]?\d)\.(?=\s{{0,2}}(?:{_END_OF_CLAUSE}|dieses))"
    r"|(?:"
    + "|".join(
        f"(?<={words} )"
        for words in ("avant le", "ici le", "u'au", "antes del", "hasta el", "entro il", "dia")
    )
    + rf")(?P<cardinal>[0-3]?\d)(?=\s{{0,2}}(?:{_END_OF_CLAUSE}|\.(?!\d)|(?:de|del|di|du|este|deste|para|pour|per)(?![a-z])))"
)
#: Between the day of the week and its date: "Friday, the 20th", "Freitag, den 20.3.", "sexta-feira, dia 20".
BEFORE_DATE = r"[.,]{0,2}\s{1,2}(?:(?:the|den|dem|le|el|il|de|o|dia)\s){0,2}"
#: The number of a day with its weekday before it, and no hour: "vendredi 20", "Friday the 20th".
DAY_NUMBER = r"(?P<number>[0-3]?\d)(?:st|nd|rd|th|ste|e|\.)?(?![\w:]|[.,]\d|\s?(?:uhr|h|uur|o'clock|[ap]\.?m)(?![a-z]))"
#: What shows that "10.12" is an hour.
HOUR = r"\s?(?:uhr|h|uur)(?![a-z])"
WEEK = "week|woche|semaine|semana|settimana|weken"
MONTH = "month|monats?|mois|mes|maand|mese"
DAY = "day|tages|journee|dia|giornata|dag"
END = "end|ende|fin|finales|final|eind|einde|fine|fim"
#: Before or behind a week or a month: not this one but the one after it.
NEXT = (
    "next|coming|upcoming|n(?:a|ae)chste[nr]?|kommende[nr]?|volgende|komende|aanstaande"
    "|prochaine?|que viene|que vem|proxim[oa]|prossim[oa]"
)
