"""Which charset some bytes are really in, and text that every later station can keep.

It owns the order in which charsets are tried and the cleaning of text; it must not know what a header or a
part is.
"""

from __future__ import annotations

import codecs
from functools import lru_cache

from followupd.understand.charsetnames import codec_name

#: C0 controls but tab and the line ends, and DEL: in a mail they are damage or an attack on a terminal.
_CONTROLS = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 127])
_BOMS_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_JAPANESE_SHIFT, _KOREAN_SHIFT = b"\x1b$", b"\x1b$)C"
_WIDE_UNITS = ("utf-16", "utf-32")
#: So many bytes of UTF-8 behind the first of a sign do not come about by chance.
_NO_CHANCE = 8
_EVERY_BYTE = bytes(range(256))
_GUESS_BYTES = 20_000
#: In a few words no statistics hold; a text with these signs and no others is western.
_SHORT = 200
_WESTERN = frozenset("äöüßÄÖÜéèêëàâáçñóòôíìîïúùûœÉÈÀÇÑåæøÅÆØ€„“”‚‘’–—…°§´«»\xa0")


def clean(text: str) -> str:
    """`text` without control characters and lone surrogates; tab and line ends stay."""
    if text.isascii() and text.isprintable():
        return text
    text = text.translate(_CONTROLS)
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def decoded(data: bytes, declared: str = "", likely: str = "") -> str:
    """`data` as clean text: the declared charset, else strict UTF-8, else a guess, else cp1252.

    `likely` is a charset that stands near: it is tried before a guess. What is UTF-8 under the name of a
    charset with one byte a sign is read as UTF-8. Never fails; what cannot be read becomes U+FFFD.
    """
    if not declared and data.isascii() and _JAPANESE_SHIFT not in data:
        return clean(data.decode("ascii"))
    codec = _shifted(data) or codec_name(declared)
    for name in _in_order(data, codec, likely):
        text = _strictly(data, name)
        if text is not None:
            return clean(text.removeprefix("\ufeff"))
    text = _japanese_of_vendors(data) or _mostly(data, codec) or _mostly(data, "utf-8") or _guessed(data)
    return clean(data.decode("cp1252", "replace") if text is None else text)


def _shifted(data: bytes) -> str:
    """The codec of 7-bit data with the sequences that nothing but ISO-2022 has (RFC 1468, RFC 1557)."""
    if _JAPANESE_SHIFT not in data or not data.isascii():
        return ""
    return "iso2022_kr" if _KOREAN_SHIFT in data else "iso2022_jp_ext"


def _in_order(data: bytes, codec: str, likely: str) -> tuple[str, ...]:
    """The codecs in which `data` may be read if it can be read in them whole."""
    if data.startswith(_BOMS_UTF16):
        return "utf-16", codec
    if codec.startswith("iso2022") and data.isascii():
        return (codec,)  # as ASCII it could always be read, wrongly
    if codec.startswith(_WIDE_UNITS) and b"\0" not in data:  # line ends, blanks and ASCII would hold one
        return "utf-8", codec
    if not data.isascii() and _is_utf8_misnamed(data, codec):
        return ("utf-8",)
    return codec, "utf-8", codec_name(likely)


def _is_utf8_misnamed(data: bytes, codec: str) -> bool:
    """Whether bytes under another name are UTF-8 all the same.

    A charset with one byte a sign can read any bytes, so that it can proves nothing, and none of its words
    are UTF-8 by chance; a few words of East Asia are.
    """
    text = _strictly(data, "utf-8") if codec else None
    if text is None:
        return False
    return len(data) - len(text) >= (1 if _is_single_byte(codec) else _NO_CHANCE)


@lru_cache(maxsize=256)
def _is_single_byte(codec: str) -> bool:
    # Thai is left out: some of its words are UTF-8 by chance, too.
    return codec != "cp874" and len(_EVERY_BYTE.decode(codec, "replace")) == len(_EVERY_BYTE)


def _japanese_of_vendors(data: bytes) -> str | None:
    """ISO-2022-JP with the signs of JIS X 0213 row 13, such as a 1 in a circle, that its codec refuses."""
    if b"\x1b$B" not in data:
        return None
    return _strictly(data.replace(b"\x1b$B", b"\x1b$(Q"), "iso2022_jp_2004")


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
