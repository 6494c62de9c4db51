"""The lines that end a mail: signature marks, addresses, footers of telephones, greetings.

It owns how such a line is recognised; the words stand in `words`. It must not know what stands above them.
"Head" is a line as `quotemarks.heads` makes it.
"""

from __future__ import annotations

import re
import unicodedata

from followupd.understand.quotemarks import any_of
from followupd.understand.words.mail_tongues import MAIL_TONGUES
from followupd.understand.words.mailwords import parts

#: RFC 3676 §4.3, and what programs make of it.
SIGNATURE_LINE = re.compile(r"(?:--|— ?|–– ?|-- {1,3})$")
DIVIDER_LINE = re.compile(r"\s{0,40}[-_=*~‐–—─━═][-_=*~‐–—─━═ ]{4,200}$|\|[ |]{0,20}\|$")
#: A line with nothing but a web address, a mail address or a telephone number, and perhaps a label.
CONTACT_LINE = re.compile(
    r"[^\n]{0,40}(?:https?://|www\.)\S{3,200}\s*$|[\w .:：|-]{0,30}[\w.+-]{1,64}@[\w.-]{3,100}\s*$"
    r"|[^\d\n]{0,20}\+?\(?\d[\d\s()/.-]{5,22}\d[^\d\n]{0,12}$"
)
#: A town behind its postal code, or a street and a house: they tell only in a line below a sign-off.
PLACE = re.compile(
    r"(?:^|[,|·•] ?)(?:[A-Z]{1,3}-)?\d{4,5}(?: ?[A-Z]{2})?,? [A-ZÀ-Þ]"
    r"|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$|, [A-Z]{2} \d{5}(?:-\d{4})?$"
    r"|^\d{1,5} [\w' ]{2,30} (?:Street|St|Road|Rd|Lane|Avenue|Ave|Drive|Close|Court|Way|Terrace|Gardens)\b"
    r"|(?i:(?:str\.|stra(?:ß|ss)e|weg|platz|allee|gasse|straat|laan|plein|gracht) \d{1,4}\b"
    r"|\b\d{1,4}(?: ?bis| ?ter)?,? (?:rue|avenue|av\.|boulevard|bd|place|chemin|impasse|allée)\b)"
    r"|\b(?:[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso|[Cc]alle|C/|[Aa]vda\.?|[Aa]venida|[Pp]laza|[Rr]ua|[Tt]ravessa|[Pp]raça)"
    r" [A-ZÀ-Þ][\w .'ºª]{0,30},? \d"
)
#: What a firm is registered as, and where: they tell only below a sign-off.
REGISTER = re.compile(
    r"(?i)(?<!\w)(?:hrb|hra|amtsgericht|registergericht|handelsregister|ust-?id|ust\.-id|steuernummer|mwst|uid"
    r"|vat|company (?:no|number)|siren|siret|rcs|ape|p\. ?iva|partita iva|c\.f|rea|nif|cif|nipc|nip|regon|krs"
    r"|ičo?|dič|kvk|btw|cvr|org\.? ?nr|y-tunnus|adószám|cui|инн|кпп|огрн|єдрпоу|vkn|mersis)(?!\w)"
    r"[^\n\d]{0,30}\d"
)
_DEVICES = (
    "iphone", "ipad", "ipod", "mac", "apple watch", "android", "samsung", "galaxy", "huawei", "xiaomi",
    "redmi", "pixel", "oneplus", "oppo", "nokia", "sony", "xperia", "motorola", "blackberry", "windows",
    "outlook", "gmail", "yahoo", "proton", "superhuman", "mail", "phone", "handy", "mobil", "tablet",
    "telefon", "puhelim", "sähköpost",
    "телефон", "почт", "пошт", "手机", "手機", "平板", "邮箱", "小米", "华为", "携帯", "スマートフォン",
    "スマホ",
    "휴대폰", "스마트폰", "갤럭시", "아이폰", "네이버", "메일", "נייד", "טלפון", "آيفون", "هاتف", "آیفون",
    "موبایل", "मोबाइल", "แอปเมล", "โทรศัพท์", "điện thoại",
)  # fmt: skip
#: Programs whose names are, or hide in, other words too.
_PROGRAMS = (
    "spark", "spike", "shortwave", "canary", "bluemail", "typeapp", "mailspring", "thunderbird",
    "k-9", "tuta",
)  # fmt: skip
#: A sentence that only begins so has a comma, or goes on behind a full stop.
_NAME = r"(?:[^\n,;:!?.。]|[.:!](?=\S)){1,60}?"
_EXCUSES = any_of(word for row in MAIL_TONGUES for word in parts(row.excuses))
#: What may follow: the rest of a telephone's long name, a link and the slogan behind it, an excuse for haste.
_REST = (
    r"(?:, (?:[^\s,]{1,20} ){0,4}(?:smartphone|phone|tablet|device))?"
    r"(?::?\s{0,2}[<(\[]?\s?https?://[^\s<>()\[\]]{1,300}\s?[>)\]]?(?:, [^\n]{1,60})?)?"
    rf"(?:\s?[,;.–—-]{{1,2}}\s[^\n]{{0,60}}(?:{_EXCUSES})[^\n]{{0,40}})?"
)


def _footer_patterns() -> tuple[str, str]:
    """The footers that any name makes one, and those that only the name of a device does.

    "Sent by DHL" and "kargo gönderildi" are what customers write.
    """
    certain: list[str] = []
    loose: list[str] = []
    for row in MAIL_TONGUES:
        for footer in parts(row.footers):
            pieces = re.split("[~@]", footer)
            is_loose = "@" in footer or (len(pieces) > 1 and " " not in pieces[0].strip())
            (loose if is_loose else certain).append(_NAME.join(map(re.escape, pieces)))
    return "|".join(sorted(certain, key=len, reverse=True)), "|".join(sorted(loose, key=len, reverse=True))


_CERTAIN, _LOOSE = _footer_patterns()
_NAMED = rf"{any_of(_DEVICES)}|(?<!\w)(?:{any_of(_PROGRAMS)})(?!\w)"
_FOOTER = re.compile(
    rf"[\s*_<>\[(-]{{0,6}}(?:(?:{_CERTAIN})|(?=[^\n]{{0,80}}(?:{_NAMED}))(?:{_LOOSE}))"
    rf"{_REST}[\s*_.。\])>]{{0,4}}$"
)
_LONGEST_FOOTER = 200
#: What Outlook and Apple write in the place of a picture: "[cid:image001.png@01DA6ED1.12345678]".
_PICTURE = re.compile(r"\s{0,9}(?:\[cid:[^\s\[\]]{1,200}\]|<image\d{1,6}\.(?:png|jpe?g|gif)>)\s{0,9}$")
#: A link as Markdown writes it, "[Proton Mail](https://...)".
_LINK = re.compile(r"\[([^\[\]]{1,60})\]\([^()\s]{1,200}\)")
_SIGN_OFFS = frozenset(word for row in MAIL_TONGUES for word in parts(row.sign_offs))
_THANKS = frozenset(word for row in MAIL_TONGUES for word in parts(row.thanks))
#: Shorter ones are the end of other words too.
_LONG_ENDING = 8
_CLOSINGS = tuple(word for row in MAIL_TONGUES for word in parts(row.closings))
_ENDINGS = tuple(sorted(word for word in _SIGN_OFFS if len(word) >= _LONG_ENDING))
#: "Vielen Dank im Voraus und liebe Grüße".
_AND = re.compile(r" (?:and|und|en|et|y|e|i|a|och|og|ja|és|ve|și|и|і|та|й|και) ")
#: "Mit freundlichen Grüßen / Kind regards".
_TWO_TONGUES = re.compile(r" ?[/|] ?")
_SEVERAL_WORDS = tuple(word for word in _SIGN_OFFS if " " in word)
_SIGNS = " ,.!;*_。、，،！~-–—:)"
_ONE_WORD = frozenset(word.strip(_SIGNS) for word in _SIGN_OFFS if " " not in word)
_ONE_WORD_BUT_ENGLISH = frozenset(
    word.strip(_SIGNS) for row in MAIL_TONGUES if row.language != "en" for word in parts(row.sign_offs)
)
_GREETINGS = frozenset(word for row in MAIL_TONGUES for word in parts(row.greetings))
_GREETS_FROM = frozenset(word for row in MAIL_TONGUES for word in parts(row.greets_from))
_LONGEST_GREETING = 5


def is_footer(head: str) -> bool:
    """Whether a telephone or a mail program added the line: "Sent from my iPhone", the name of a logo."""
    if _PICTURE.match(head):
        return True
    return 0 < len(head) <= _LONGEST_FOOTER and _FOOTER.match(_LINK.sub(r"\1", head)) is not None


def is_sign_off(head: str) -> bool:
    """Whether a line is nothing but "Kind regards"."""
    if len(head) > 80:
        return False
    bare = _without_pictures(head)
    if bare in _SIGN_OFFS or _SIGN_OFFS.issuperset(_TWO_TONGUES.split(bare)):
        return True
    thanks, _, greeting = _AND.sub("\n", bare, count=1).partition("\n")
    return thanks in _THANKS and greeting in _SIGN_OFFS


def is_greeting(head: str) -> bool:
    """Whether a line ends as sign-offs do, with or without a place: "Sunny greetings from the sea"."""
    if len(head) > 80 or "?" in head or any(sign.isdigit() for sign in head):
        return False
    words = _without_pictures(head).split()
    place = next((at for at, word in enumerate(words) if word in _GREETS_FROM and at), len(words))
    return (
        0 < place <= _LONGEST_GREETING
        and len(words) - place <= _LONGEST_GREETING
        and words[place - 1] in _GREETINGS
    )


def _without_pictures(head: str) -> str:
    """The line without the signs, emoji among them, at its beginning and end."""
    start, end = 0, len(head)
    while end and _is_sign(head[end - 1]):
        end -= 1
    while start < end and _is_sign(head[start]):
        start += 1
    return head[start:end]


def _is_sign(sign: str) -> bool:
    # Not "<" and its like: "<br>" is no sign-off.
    kind = unicodedata.category(sign)
    return kind[0] in "PZ" or kind in {"So", "Sk", "Cf"} or sign == "\ufe0f"


def is_closing(head: str) -> bool:
    """Whether a line is a sentence that ends a letter: "Veuillez agréer ... mes salutations distinguées"."""
    bare = head.strip(_SIGNS)
    return len(bare) <= 220 and bare.startswith(_CLOSINGS) and bare.endswith(_ENDINGS)


def is_thanks(head: str) -> bool:
    """Whether a line is nothing but thanks, with the comma that makes them a sign-off."""
    return is_thanking(head) and head.rstrip().endswith((",", "，", "、", "،"))


def is_thanking(head: str) -> bool:
    """Whether a line is nothing but thanks, and could be all that somebody has to say."""
    return len(head) <= 80 and head.strip(_SIGNS) in _THANKS


def name_behind_short_sign_off(head: str) -> str:
    """The name in "LG Anna"; empty for any other line."""
    word, _, rest = head.strip(" *_").replace("/", " ", 1).partition(" ")
    bare = word.strip(_SIGNS)
    # A single letter is one only in "T: Anna". "Regards, Anna" stays: the collections of English mails that
    # replies are measured by count it among the words.
    known = _ONE_WORD_BUT_ENGLISH if "," in head else _ONE_WORD
    return rest.strip(_SIGNS) if bare in known and (len(bare) > 1 or bare != word) else ""


def name_behind_sign_off(head: str) -> str:
    """The name in "Kind regards, Anna"; empty for any other line."""
    bare = head.strip(" *_")
    if len(bare) > 80 or not bare.startswith(_SEVERAL_WORDS):
        return ""
    longest = max((word for word in _SEVERAL_WORDS if bare.startswith(word)), key=len)
    rest = bare[len(longest) :]
    return rest.strip(_SIGNS) if rest[:1] in {" ", ","} else ""
