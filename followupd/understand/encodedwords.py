"""Words of a header that are encoded, and the parameters behind a media type.

It owns RFC 2047 and RFC 2231; it must not know which header it reads.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator
from urllib.parse import unquote_to_bytes

from followupd.understand.charsetnames import codec_name
from followupd.understand.charsets import clean, decoded
from followupd.understand.transfer import decoded_base64

#: A "?" in the words should have been encoded; some programs leave it.
ENCODED_WORD = re.compile(r"=\?([^?\s]{1,75})\?([bBqQ])\?([^?]*(?:\?(?!=)[^?]*){0,5})\?=")
_PARAMETER = re.compile(r';\s*([^=;\s"]+)\s*=\s*("(?:[^"\\]|\\.)*"|[^;]*)')
_SEGMENT = re.compile(r"([^*]+)(?:\*([0-9]{1,3}))?(\*)?")
_WINDOWS_PATH = re.compile(r'"?[A-Za-z]:\\[^\\"]')
_MEDIA_TYPE = re.compile(r"[a-z0-9!#$&^_.+-]{1,80}/[a-z0-9!#$&^_.+-]{1,80}")
#: Longer values are cut: no honest media type with its parameters comes near.
_PARAMETERS_LENGTH = 4_096


def decoded_words(value: str) -> str:
    """A header value with its encoded words read (RFC 2047 §6), in one line.

    Neighbours in the same charset are joined before they are decoded: many programs cut inside a character.
    """
    if "=?" in value:
        value = "".join(_pieces(value))
    return " ".join(clean(value).split())


def _pieces(value: str) -> Iterator[str]:
    charset, pending, end = "", [b""], 0
    for match in ENCODED_WORD.finditer(value):
        between = value[end : match.start()]
        new_charset = match[1].lower()
        if between.strip() or new_charset != charset or end == 0:
            yield decoded(b"".join(pending), charset)
            pending = []
            if between.strip() or end == 0:
                yield between
        charset, end = new_charset, match.end()
        pending.append(_word_bytes(new_charset, match[2], match[3]))
    yield decoded(b"".join(pending), charset)
    yield value[end:]


def _word_bytes(charset: str, encoding: str, content: str) -> bytes:
    # Only damaged words hold anything but ASCII: characters that should have been encoded.
    codec = "ascii" if content.isascii() else codec_name(charset) or "utf-8"
    try:
        data = content.encode(codec)
    except UnicodeError:
        data = content.encode("utf-8", "replace")
    return decoded_base64(data) if encoding in "bB" else binascii.a2b_qp(data, header=True)


def media_type(value: str, default: str) -> str:
    """The media type of a Content-Type value, in lower case; `default` when it is none."""
    name = re.split(r"[;\s(]", value.strip()[:_PARAMETERS_LENGTH], maxsplit=1)[0].lower()
    return name if _MEDIA_TYPE.fullmatch(name) else default


def parameters(value: str) -> dict[str, str]:
    """The parameters of a Content-Type or Content-Disposition value, decoded (RFC 2231).

    Their names are in lower case.
    """
    plain: dict[str, str] = {}
    segments: dict[str, list[tuple[int, bool, str]]] = {}
    for match in _PARAMETER.finditer(value[:_PARAMETERS_LENGTH]):
        name, content = match[1].lower(), _unquoted(match[2])
        segment = _SEGMENT.fullmatch(name)
        if segment and "*" in name:
            order = int(segment[2] or 0)
            segments.setdefault(segment[1], []).append((order, bool(segment[3]), content))
        else:
            plain.setdefault(name, decoded_words(content))
    return plain | {name: _joined(parts) for name, parts in segments.items()}


def _unquoted(content: str) -> str:
    content = content.strip()
    if _WINDOWS_PATH.match(content):  # written without care for RFC 2045 §5.1, where "\\" only quotes
        return content.strip('"')
    if len(content) > 1 and content[0] == content[-1] == '"':
        return re.sub(r"\\(.)", r"\1", content[1:-1])
    return content.partition(" (")[0].strip(" \t\"'")


def _joined(parts: list[tuple[int, bool, str]]) -> str:
    charset, out = "", []
    for index, (_, encoded, given) in enumerate(sorted(parts, key=lambda part: part[0])):
        content = given
        if encoded and index == 0 and content.count("'") >= 2:
            charset, _, content = content.split("'", 2)
        out.append(unquote_to_bytes(content) if encoded else content.encode("utf-8", "replace"))
    return clean(decoded(b"".join(out), charset))
