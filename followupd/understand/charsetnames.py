"""Which codec a mail means by the name of a charset.

It owns the names and what they are mostly taken for; it must not know whether the bytes fit.
"""

from __future__ import annotations

import codecs
import re
from functools import lru_cache

#: Names of mails that Python's codecs do not know, or know as something narrower.
_ALIASES = {
    "7bit": "ascii", "ansi_x3.4-1968": "ascii",
    "ansi": "cp1252", "x-ansi": "cp1252", "l1": "cp1252", "latin-1": "cp1252", "latin-9": "iso8859-15",
    "utf8mb4": "utf-8", "utf8-mb4": "utf-8", "utf": "utf-8", "utf-8utf-8": "utf-8", "unicode-1-1": "utf-8",
    "unicode-1-1-utf-8": "utf-8", "x-unicode": "utf-16", "ucs-2": "utf-16", "iso-10646-ucs-2": "utf-16",
    "unicode-1-1-utf-7": "utf-7", "x-utf-7": "utf-7",
    "shift-jis": "cp932", "sjis": "cp932", "x-sjis": "cp932", "x-sjis-jp": "cp932", "ms_kanji": "cp932",
    "windows-31j": "cp932", "cswindows31j": "cp932", "x-euc-jp": "euc_jp", "x-euc": "euc_jp",
    "iso-2022-jp-ms": "iso2022_jp_ext", "cp50220": "iso2022_jp_ext", "cp50221": "iso2022_jp_ext",
    "gb_2312-80": "gb18030", "x-gbk": "gb18030", "cn-gb": "gb18030", "csgb2312": "gb18030",
    "gb18030-2022": "gb18030", "cn-big5": "big5hkscs", "x-x-big5": "big5hkscs", "big5-eten": "big5hkscs",
    "ks_c_5601": "cp949", "ks_c_5601-1989": "cp949", "ksc_5601": "cp949", "cseuckr": "cp949",
    "iso-ir-149": "cp949", "tis-620-2533": "cp874",
    "macintosh": "mac_roman", "mac": "mac_roman", "mac_ce": "mac_latin2",
}  # fmt: skip
#: Ways to write a family of charsets: "windows1251", "x-cp1251", "win-1251"; "iso88592", "iso_8859-1:1987",
#: "iso-8859-8-i"; "koi8r", "koi8-ru".
_FAMILIES = (
    (re.compile(r"(?:x-)?(?:windows|win|cp|ibm|dos)[-_]?(125[0-8]|437|720|737|775|8[567]\d|874|93[26]|9[45]\d)"
                r"(?![0-9]).*"), r"cp\1"),
    (re.compile(r"(?:x-)?(?:iso[-_]?)?8859[-_]?(1[013-6]|[1-9])(?![0-9]).*"), r"iso8859-\1"),
    (re.compile(r"(?:x-|cs)?koi8[-_]?r?"), "koi8_r"),
    (re.compile(r"(?:x-|cs)?koi8[-_]?r?u"), "koi8_u"),
    (re.compile(r"x-mac-?([a-z]+)"), r"mac_\1"),
)  # fmt: skip
#: Whoever names these mostly writes what is wider (WHATWG Encoding §4.2 reads the old names in that sense).
_WIDER = {
    "iso8859-1": "cp1252", "iso8859-9": "cp1254", "iso8859-11": "cp874", "tis-620": "cp874",
    "shift_jis": "cp932", "iso2022_jp": "iso2022_jp_ext", "iso2022_jp_1": "iso2022_jp_ext",
    "gb2312": "gb18030", "gbk": "gb18030", "big5": "big5hkscs", "cp950": "big5hkscs", "euc_kr": "cp949",
}  # fmt: skip
#: Codecs of Python that are no charset of a mail: slow on purpose-made input, or they make surrogates.
_REFUSED = frozenset({"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem"})
#: A language (RFC 2231 §5), or what a careless program left behind the name.
_BEHIND_NAME = re.compile(r"[*;,?\s\"']")
_NAME = re.compile(r"[a-z0-9][a-z0-9._:+-]{0,39}")


@lru_cache(maxsize=512)
def codec_name(charset: str) -> str:
    """The codec for a charset as a mail names it; empty when there is none."""
    name = _BEHIND_NAME.split(charset.strip(" \t\r\n\"'_").lower().removeprefix("charset="), maxsplit=1)[0]
    if not _NAME.fullmatch(name):
        return ""
    for pattern, codec in _FAMILIES:
        if family := pattern.fullmatch(name):
            name = family.expand(codec)
            break
    found = _python_codec(_ALIASES.get(name, name)) or _python_codec(name.removeprefix("x-"))
    return _WIDER.get(found, found)


def _python_codec(name: str) -> str:
    try:
        found = codecs.lookup(name).name
        b"a".decode(found, "replace")  # refuses the codecs that are no charset, such as base64
    except (LookupError, ValueError, TypeError):
        return ""
    return "" if found.replace("-", "_") in _REFUSED else found
