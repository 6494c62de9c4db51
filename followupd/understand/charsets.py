"""Which charset some bytes are really in, and text that every later station can keep.

It owns the order in which charsets are tried and the cleaning of text; it must not know what a header or a
part is.
"""

from __future__ import annotations

import codecs
import re

#: What mails say and what they mean by it (WHATWG Encoding §4.2 reads the old names in the same wide sense).
_ALIASES = {
    "us-ascii": "ascii", "ansi_x3.4-1968": "ascii", "7bit": "ascii",
    "iso-8859-1": "cp1252", "iso8859-1": "cp1252", "latin1": "cp1252", "latin-1": "cp1252", "l1": "cp1252",
    "iso_8859-1": "cp1252", "iso-8859-1-windows": "cp1252", "ansi": "cp1252", "windows1252": "cp1252",
    "x-cp1252": "cp1252", "windows-1252http-equivcontent-type": "cp1252",
    "iso-8859-9": "cp1254", "iso-8859-8-i": "iso8859-8", "iso-8859-6-i": "iso8859-6", "iso-8859-11": "cp874",
    "windows-874": "cp874", "tis-620": "cp874",
    "utf8mb4": "utf-8", "utf": "utf-8", "unicode-1-1-utf-8": "utf-8", "x-unicode": "utf-16",
    "unicode-1-1-utf-7": "utf-7", "x-utf-7": "utf-7",
    "shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932", "x-sjis": "cp932", "ms_kanji": "cp932",
    "x-euc-jp": "euc_jp", "iso-2022-jp": "iso2022_jp_ext", "iso-2022-jp-ms": "iso2022_jp_ext",
    "cp50220": "iso2022_jp_ext", "gb2312": "gb18030", "gb_2312-80": "gb18030", "gbk": "gb18030",
    "x-gbk": "gb18030", "cp936": "gb18030", "cn-gb": "gb18030", "big5": "big5hkscs", "x-x-big5": "big5hkscs",
    "cn-big5": "big5hkscs", "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "ks_c_5601": "cp949",
    "ksc5601": "cp949", "ksc_5601": "cp949", "macintosh": "mac_roman", "x-mac-roman": "mac_roman",
    "x-mac-cyrillic": "mac_cyrillic", "koi8": "koi8_r", "cp-850": "cp850", "cp-1251": "cp1251",
}  # fmt: skip
#: Codecs of Python that are no charset of a mail: slow on purpose-made input, or they make surrogates.
_REFUSED = frozenset({"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem"})
_NAME = re.compile(r"[a-z0-9][a-z0-9._:+-]{0,39}")
#: C0 controls but tab and the line ends, and DEL: in a mail they are damage or an attack on a terminal.
_CONTROLS = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 127])
_GUESS_BYTES = 20_000
#: In a few words no statistics hold; a text with these signs and no others is western.
_SHORT = 200
_WESTERN = frozenset("äöüßÄÖÜéèêëàâáçñóòôíìîïúùûœÉÈÀÇÑåæøÅÆØ€„“”‚‘’–—…°§´«»\xa0")


def clean(text: str) -> str:
    """`text` without control characters and lone surrogates; tab and line ends stay."""
    text = text.translate(_CONTROLS)
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def codec_name(charset: str) -> str:
    """The codec for a charset as a mail names it; empty when there is none."""
    name = charset.strip(" \t\r\n\"'").lower().partition("*")[0]
    if not _NAME.fullmatch(name):
        return ""
    try:
        found = codecs.lookup(_ALIASES.get(name, name)).name
        b"a".decode(found, "replace")  # refuses the codecs that are no charset, such as base64
    except (LookupError, ValueError, TypeError):
        return ""
    return "" if found.replace("-", "_") in _REFUSED else found


def decoded(data: bytes, declared: str = "") -> str:
    """`data` as clean text: the declared charset, else strict UTF-8, else a guess, else cp1252.

    Never fails; what cannot be read becomes U+FFFD.
    """
    codec = codec_name(declared)
    if not codec and b"\x1b$" in data:
        codec = "iso2022_jp_ext"
    for name in (codec, "utf-8"):
        text = _strictly(data, name)
        if text is not None:
            return clean(text)
    text = _mostly(data, codec) or _mostly(data, "utf-8") or _guessed(data)
    return clean(data.decode("cp1252", "replace") if text is None else text)


def _strictly(data: bytes, codec: str) -> str | None:
    if not codec:
        return None
    try:
        return data.decode(codec)
    except ValueError:
        return None


def _mostly(data: bytes, codec: str) -> str | None:
    """`data` in `codec` when only a few characters are damaged, as in a text that was cut."""
    if not codec:
        return None
    try:
        text = data.decode(codec, "replace")
    except ValueError:
        return None
    damaged = text.count("\ufffd")
    foreign = sum(1 for sign in text if sign > "\x7f") - damaged
    return text if foreign > 4 * damaged else None


def _guessed(data: bytes) -> str | None:
    if len(data) < _SHORT:
        western = _strictly(data, "cp1252")
        if western is not None and all(sign < "\x80" or sign in _WESTERN for sign in western):
            return western
    import chardet

    guess = chardet.detect(data[:_GUESS_BYTES])["encoding"]
    return _strictly(data, codec_name(guess)) if guess else None
