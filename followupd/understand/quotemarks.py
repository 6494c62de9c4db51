"""What mail programs write around quoted text, in the languages they speak: data, and patterns made of it.

It owns the words; it must not know what is done with the lines they mark. All patterns look at a few hundred
characters at most.
"""

from __future__ import annotations

import re


def _any(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


#: "On ... wrote:", the word it begins with.
_BEGINNINGS = (
    "on", "am", "le", "el", "il", "op", "em", "no dia", "a", "w dniu", "dnia", "den", "på", "vào", "dne",
    "lørdag", "pe", "la", "il giorno", "el día", "el día", "em ter", "ma", "kl", "dana", "u", "у", "в",
    "tor", "o",
)  # fmt: skip
#: The verb in it; it may stand at the end or before the name.
_VERBS = (
    "wrote", "writes", "sent", "said", "has written", "schrieb", "schrieben", "hat geschrieben",
    "geschrieben", "a écrit", "écrit", "a ecrit", "escribió", "escribio", "ha escrito", "ha scritto",
    "scrisse", "schreef", "geschreven", "escreveu", "napisał", "napisała", "napisał(a)", "pisze", "skrev",
    "skrev følgende", "написал", "написала", "пишет", "đã viết", "kirjoitti", "napsal", "napsala",
    "napsal(a)", "írta", "yazdı", "şunu yazdı", "a scris", "je napisao",
    "写道", "寫道", "書きました", "のメール",
    "님이 작성",
)  # fmt: skip
_DAYS = (
    "mon", "tue", "wed", "thu", "fri", "sat", "sun", "montag", "dienstag", "mittwoch", "donnerstag",
    "freitag", "samstag", "sonntag", "mo.", "di.", "mi.", "do.", "fr.", "sa.", "so.", "lun", "mar", "mer",
    "jeu", "ven", "sam", "dim", "jan", "feb", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
)  # fmt: skip
_VERB = rf"(?:\b|(?<=\W))(?:{_any(_VERBS)})"

#: "On Mon, 2 Mar 2026", "2026-03-02 10:11", at the beginning of a line.
BEGINS_ATTRIBUTION = re.compile(
    rf"[\s*_-]{{0,12}}(?:(?:{_any(_BEGINNINGS)})\s[^\n]{{0,80}}?\d"
    r"|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b)",
    re.IGNORECASE,
)
#: The same behind words of the author, as when a mail program forgot the line end.
INLINE_ATTRIBUTION = re.compile(
    rf"(?:\s|-{{2,}}\s{{0,3}})-{{0,5}}(?:on|am|le|el|il|op)\s(?=(?:{_any(_DAYS)}|\d))", re.IGNORECASE
)
HAS_VERB = re.compile(_VERB, re.IGNORECASE)
ENDS_ATTRIBUTION = re.compile(r"[:：][\s*]{0,5}$")
#: "<anna@shop.example>:", which some programs write without a verb; the colon may be missing.
ENDS_WITH_ADDRESS = re.compile(r"<[^<>\s]{0,5}\s?[^<>\s]{1,200}@[^<>\s]{1,200}>\s{0,3}[:：]?[\s*]{0,5}$")
#: A time or an address: no person writes that in "On 3 May your colleague wrote:".
STRONG = re.compile(r"\d{1,2}:\d{2}|@")
_ENDS_WITH_VERB = re.compile(rf"{_VERB}\s{{0,3}}[:：]?\s{{0,3}}$", re.IGNORECASE)
QUOTING = re.compile(
    r"(?:quoting|zitat von|citando a|citation de|citazione di)\s[^\n]{1,200}:\s*$", re.IGNORECASE
)


def is_dashed_attribution(line: str) -> bool:
    """Whether a line is such as "---- Anna wrote ----"."""
    bare = line.strip()
    return (
        bare.startswith("--") and bare.endswith("--") and _ENDS_WITH_VERB.search(bare.strip("-")) is not None
    )


_ORIGINALS = (
    "original message", "reply message", "originalnachricht", "original-nachricht", "ursprüngliche nachricht",
    "urspruengliche nachricht", "antwort nachricht", "ursprüngliche mail", "message d'origine",
    "message d’origine", "message original", "mensaje original", "messaggio originale", "mensagem original",
    "oorspronkelijk bericht", "oprindelig meddelelse", "opprinnelig melding", "ursprungligt meddelande",
    "originalmeddelande", "alkuperäinen viesti", "wiadomość oryginalna", "oryginalna wiadomość",
    "původní zpráva", "eredeti üzenet", "исходное сообщение", "original email", "original e-mail", "原始邮件",
    "原始郵件", "original mail", "reply", "urspr. nachricht",
)  # fmt: skip
ORIGINAL_LINE = re.compile(
    rf"[\s*>]{{0,8}}[-_]{{2,60}}\s{{0,5}}(?:{_any(_ORIGINALS)})\s{{0,5}}:?\s{{0,5}}[-_]{{0,60}}[\s*]*$",
    re.IGNORECASE,
)
_FORWARDS = (
    "forwarded message", "forwarded mail", "weitergeleitete nachricht", "weitergeleitete mail",
    "message transféré", "message réexpédié", "mensaje reenviado", "messaggio inoltrato",
    "mensagem encaminhada", "doorgestuurd bericht", "videresendt meddelelse", "vidarebefordrat meddelande",
    "videresendt melding", "wiadomość przekazana dalej", "přeposlaná zpráva", "пересланное сообщение",
    "пересылаемое сообщение",
)  # fmt: skip
_FORWARD_BEGINNINGS = (
    "begin forwarded message", "anfang der weitergeleiteten nachricht", "anfang der weitergeleiteten e-mail",
    "début du message réexpédié", "début du message transféré", "inizio messaggio inoltrato",
    "inicio del mensaje reenviado", "begin doorgestuurd bericht", "início da mensagem reencaminhada",
    "início da mensagem encaminhada", "start på videresendt besked", "vidarebefordrat brev",
)  # fmt: skip
FORWARD_LINE = re.compile(
    rf"\s*(?:[-_]{{2,60}}\s{{0,5}}(?:{_any(_FORWARDS)})[^\n]{{0,60}}|(?:{_any(_FORWARD_BEGINNINGS)})\s{{0,3}}:)\s*$",
    re.IGNORECASE,
)

#: The labels of the header lines that Outlook and others put above the mail they quote.
_LABELS = {
    "from": (
        "from", "von", "de", "da", "van", "fra", "från", "od", "lähettäjä", "от", "od koho",
        "发件人", "寄件者", "差出人",
    ),
    "date": (
        "date", "sent", "gesendet", "datum", "envoyé", "envoye", "enviado", "enviado el", "fecha",
        "inviato", "data", "verzonden", "sendt", "dato", "skickat", "wysłano", "lähetetty", "дата",
        "отправлено", "enviada em", "enviada", "gesendet am", "envoyé le", "发送时间", "日期", "送信日時",
        "verzonden op", "sent on",
    ),
    "to": (
        "to", "an", "à", "a", "para", "aan", "til", "till", "do", "vastaanottaja", "кому", "komu", "收件人",
        "宛先",
    ),
    "subject": (
        "subject", "betreff", "objet", "asunto", "oggetto", "assunto", "onderwerp", "emne", "ämne", "temat",
        "aihe", "тема", "předmět", "主题", "主旨", "件名",
    ),
    "cc": ("cc", "kopie", "copie", "kopia", "kopi", "reply-to", "antwort an", "importance", "priorität"),
}  # fmt: skip
_KIND_OF_LABEL = {label: kind for kind, labels in _LABELS.items() for label in labels}
_LABEL_LINE = re.compile(
    r"[\s|*_]{0,12}([^\W\d_][\w .'’()-]{0,20}?)[\s ]?[:：]\*?(?:\s|$|[*_])", re.IGNORECASE
)


def label_kind(line: str) -> str:
    """Which header a line such as "Gesendet: ..." names: from, date, to, subject or cc; empty for none."""
    match = _LABEL_LINE.match(line)
    return _KIND_OF_LABEL.get(match[1].strip().lower(), "") if match else ""


_MOBILE = (
    r"(?:sent|typed|written) (?:from|via|with|using|on) [\w '’&()+/-]{2,60}",
    r"sent from (?:yahoo|outlook|mail)[\w .]{0,40}", r"get outlook for (?:ios|android)\S*.{0,40}",
    r"via mobile", r"(?:von|aus) (?:mein|unser)em? [\w '’-]{2,40} (?:gesendet|geschickt|verschickt)",
    r"gesendet (?:von|mit|über|aus|vom) [\w .'’&-]{2,60}",
    r"diese nachricht wurde von mein\w{1,3} [\w .'’-]{2,60} gesendet\.?",
    r"(?:diese|meine) e-?mail wurde (?:mit|von) [\w .'’-]{2,60} (?:gesendet|geschickt)\.?",
    r"holen sie sich outlook für \w{2,12}.{0,40}", r"outlook für (?:ios|android) beziehen.{0,40}",
    r"envoyé (?:de|depuis|à partir de) (?:mon|ma|mes)? ?[\w '’-]{2,50}",
    r"télécharger outlook pour \w{2,12}.{0,40}",
    r"enviado (?:desde|de|do|a partir d[eo]) (?:mi|meu|minha)? ?[\w '’-]{2,50}",
    r"obtener outlook para \w{2,12}.{0,40}", r"inviato (?:da|dal) (?:mio )?[\w '’-]{2,50}",
    r"(?:verzonden|verstuurd) (?:vanaf|vanuit|met|via) (?:mijn )?[\w '’-]{2,50}",
    r"skickat från min [\w '’-]{2,40}", r"sendt fra min [\w '’-]{2,40}", r"wysłane z [\w '’-]{2,40}",
    r"lähetetty [\w '’-]{2,40}", r"отправлено (?:с|из) [\w '’-]{2,40}",
)  # fmt: skip
#: A footer that a telephone or program added; a sentence that only begins so has a comma or goes on.
MOBILE_LINE = re.compile(rf"[\s*_<>-]{{0,6}}(?:{'|'.join(_MOBILE)})[\s*_.]{{0,4}}$", re.IGNORECASE)
SIGNATURE_LINE = re.compile(r"(?:--|— ?|–– ?|-- {1,3})$")
DIVIDER_LINE = re.compile(r"\s{0,40}[-_=*~][-_=*~ ]{4,200}$")
#: A line with nothing but a web address, a mail address or a telephone number, and perhaps a label.
CONTACT_LINE = re.compile(
    r"[^\n]{0,40}(?:https?://|www\.)\S{3,200}\s*$|[\w .:|-]{0,30}[\w.+-]{1,64}@[\w.-]{3,100}\s*$"
    r"|[^\d\n]{0,20}\+?\(?\d[\d\s()/.-]{5,22}\d[^\d\n]{0,12}$"
)
_SIGN_OFFS = (
    "best", "best regards", "best wishes", "kind regards", "kindest regards", "warm regards", "regards",
    "many thanks", "thanks", "thank you", "thanks and regards", "thanks in advance", "cheers", "sincerely",
    "yours sincerely", "yours faithfully", "yours truly", "all the best", "mit freundlichen grüßen",
    "mit freundlichen gruessen", "mit freundlichem gruß", "freundliche grüße", "freundlichen gruß",
    "viele grüße", "liebe grüße", "beste grüße", "schöne grüße", "herzliche grüße", "mit besten grüßen",
    "mfg", "vg", "lg", "gruß", "grüße", "vielen dank", "danke", "cordialement", "bien cordialement",
    "bien à vous", "salutations", "saludos", "un saludo", "saludos cordiales", "atentamente",
    "cordiali saluti", "distinti saluti", "saluti", "met vriendelijke groet", "met vriendelijke groeten",
    "groeten", "mvg", "atenciosamente", "cumprimentos", "com os melhores cumprimentos",
    "meilleures salutations", "sincères salutations", "cordialement vôtre", "très cordialement", "cdlt",
    "bonne journée", "belle journée", "bonne soirée", "merci", "merci beaucoup", "merci d'avance",
    "merci par avance", "un cordial saludo", "cordiales saludos", "un saludo cordial", "un abrazo",
    "reciba un cordial saludo", "muy atentamente", "gracias", "muchas gracias", "gracias de antemano",
    "vriendelijke groet", "vriendelijke groeten", "hartelijke groet", "hartelijke groeten",
    "met hartelijke groet", "hoogachtend", "groet", "bedankt", "alvast bedankt", "dank u wel",
    "un saluto", "un cordiale saluto", "cordialmente", "i migliori saluti", "buona giornata", "grazie",
    "grazie mille", "grazie in anticipo", "melhores cumprimentos", "os melhores cumprimentos",
    "com os meus cumprimentos", "cordialmente", "atentamente", "abraço", "obrigado", "obrigada",
    "muito obrigado", "muito obrigada", "desde já obrigado", "desde já obrigada",
)  # fmt: skip
#: Thanks are a sign-off only with the comma; the others also without.
SIGN_OFF_LINE = re.compile(rf"\s*(?:{_any(_SIGN_OFFS)})\s?(?P<comma>,|!|\.)?\s*$", re.IGNORECASE)
THANKS = re.compile(
    r"\s*(?:many thanks|thanks|thank you|vielen dank|danke|best|cheers|lg|vg|merci|(?:muchas )?gracias"
    r"|(?:alvast )?bedankt|dank u|grazie|(?:muito |desde já )?obrigad[oa])\b",
    re.IGNORECASE,
)
