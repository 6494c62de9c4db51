"""What a letter should not say, in each language that has letters: advice for whoever writes a template."""

from __future__ import annotations

import re

_PROMISES = {
    "en": r"guarantee[sd]?|immediately|24/7|we promise"
    r"|within (?:\d{1,4}|an|one|two|three) (?:working |business )?(?:minute|hour|day)s?",
    "de": r"garantier\w{1,4}|sofort|umgehend|unverzüglich|versprechen"
    r"|(?:innerhalb|binnen) (?:von )?(?:\d{1,4}|einer|eines|zwei|drei)"
    r" (?:Minute|Stunde|(?:Werk|Arbeits)?tag)\w{0,2}",
    "fr": r"garanti\w{1,6}|immédiatement|dans les plus brefs délais|nous (?:vous )?promettons"
    r"|(?:dans les|en moins de|sous) (?:\d{1,4}|une|deux|trois) (?:minute|heure|jour)s?",
    "es": r"garantiz\w{1,6}|inmediatamente|de inmediato|(?:le )?prometemos"
    r"|en (?:menos de |un plazo de )?(?:\d{1,4}|una?|dos|tres) (?:minuto|hora|día)s?",
    "nl": r"garander\w{1,4}|gegarandeerd|onmiddellijk|meteen|per direct|(?:we|wij) beloven"
    r"|binnen (?:\d{1,4}|een|één|twee|drie) (?:minuten|minuut|uur|uren|(?:werk)?dag(?:en)?)",
    "it": r"garanti(?:amo|to|ta|sce)|immediatamente|subito|(?:Le )?promettiamo"
    r"|entro (?:\d{1,4}|un[ao]?|due|tre) (?:minut|or|giorn)[aeio]",
    "pt": r"garanti(?:mos|do|da)|imediatamente|de imediato|prometemos"
    r"|(?:em|dentro de|no prazo de) (?:\d{1,4}|uma?|dois|duas|três) (?:minuto|hora|dia)s?",
}
_DEFENCES = {
    "en": r"unfortunately,? you|our (?:policy|policies|terms) states?|but you|you failed|you claim"
    r"|you should have|as (?:already|previously) stated",
    "de": r"leider müssen wir|leider haben Sie|aber Sie|Sie behaupten|Sie haben (?:es )?versäumt|Sie hätten"
    r"|unsere (?:Richtlinien|AGB)|wie bereits (?:erwähnt|mitgeteilt)",
    "fr": r"malheureusement,? vous|mais vous|vous prétendez|vous auriez dû|vous avez omis"
    r"|nos conditions générales|comme (?:déjà )?(?:indiqué|précisé)",
    "es": r"(?:por desgracia|lamentablemente),? usted|pero usted|usted (?:afirma|alega)|debería haber leído"
    r"|nuestras condiciones generales|como ya (?:le )?(?:indicamos|dijimos|hemos indicado)",
    "nl": r"helaas (?:hebt|heeft|moeten|moet) (?:u|wij|we)|maar u|u beweert|u had (?:moeten|eerder)"
    r"|onze algemene voorwaarden|zoals (?:al|eerder|reeds) (?:gezegd|vermeld)",
    "it": r"purtroppo Lei|ma Lei|Lei sostiene|avrebbe dovuto (?:leggere|controllare|verificare|avvis\w{1,5})"
    r"|le nostre condizioni generali|come già (?:detto|indicato|comunicato)",
    "pt": r"infelizmente,? (?:o senhor|a senhora|você)|mas (?:o senhor|a senhora|você)|alega que"
    r"|(?:devia|deveria) ter (?:lido|verificado|avisado)"
    r"|as nossas condições gerais|como já (?:dito|indicado|referido)",
}


def _words(tables: dict[str, str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(tables.values())})\b", re.IGNORECASE)


#: A promise that nobody can keep for sure.
PROMISES = _words(_PROMISES)
#: A sentence that defends us instead of helping.
DEFENCES = _words(_DEFENCES)
