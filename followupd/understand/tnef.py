"""TNEF, the "winmail.dat" of Outlook: its text and its files, cut out of the bytes.

It owns the attributes of [MS-OXTNEF] and the property lists inside them; it must not know what becomes of
the text. Broken or cut streams give what was read up to there.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from followupd.understand.charsets import decoded
from followupd.understand.rtf import decompressed, rtf_text

_SIGNATURE = b"\x78\x9f\x3e\x22"
_HEAD = 6
_ATTRIBUTES = 20_000
#: Over all lists of a stream together.
_PROPERTIES = 20_000
_VALUES = 1_000
_FILES = 200

# [MS-OXTNEF] §2.1.3.2
_BODY, _MESSAGE_PROPERTIES, _CODEPAGE = 0x0002800C, 0x00069003, 0x00069007
_NEXT_FILE, _TITLE, _DATA = 0x00069002, 0x00018010, 0x0006800F
_TRANSPORT_NAME, _FILE_PROPERTIES = 0x00069001, 0x00069005

# [MS-OXPROPS]
_TEXT, _RTF, _HTML, _HTML_CODEPAGE = 0x1000, 0x1009, 0x1013, 0x3FDE
_LONG_NAME, _SHORT_NAME, _SHOWN_NAME, _MEDIA_TYPE = 0x3707, 0x3704, 0x3001, 0x370E
_CONTENT_ID, _CONTENT = 0x3712, 0x3701

# [MS-OXCDATA] §2.11.1: types of one size, and those with their length before them.
_FIXED = {2: 4, 3: 4, 4: 4, 5: 8, 6: 8, 7: 8, 10: 4, 11: 4, 20: 8, 64: 8, 72: 16}
_STRING, _UNICODE = 0x1E, 0x1F
_SIZED = frozenset({_STRING, _UNICODE, 0x102, 13})
_MANY = 0x1000


@dataclass(slots=True)
class TnefFile:
    """A file in the stream, as it names itself."""

    name: str = ""
    media_type: str = ""
    content_id: str = ""
    data: bytes = b""


@dataclass(slots=True)
class Tnef:
    """What a stream holds; text in at most one of the two forms."""

    text: str = ""
    html: str = ""
    files: list[TnefFile] = field(default_factory=list)


def is_tnef(data: bytes) -> bool:
    """Whether bytes are a TNEF stream ([MS-OXTNEF] §2.1.3)."""
    return data.startswith(_SIGNATURE)


def read_tnef(data: bytes) -> Tnef | None:
    """The text and the files of a TNEF stream; None when the bytes are none."""
    if not is_tnef(data):
        return None
    reader = _Reader()
    for kind, value in _attributes(data):
        reader.take(kind, value)
    return reader.result()


class _Reader:
    """Takes the attributes in their order: a file's follow the one that opens it."""

    def __init__(self) -> None:
        self._files: list[TnefFile] = []
        self._charset = "cp1252"
        self._body = b""
        self._properties: dict[int, bytes | str] = {}
        self._left = _PROPERTIES

    def take(self, kind: int, value: bytes) -> None:
        if kind == _CODEPAGE and len(value) >= 4:
            self._charset = f"cp{_number(value)}"
        elif kind == _BODY:
            self._body = value
        elif kind == _MESSAGE_PROPERTIES:
            self._properties = self._read_list(value)
        elif kind == _NEXT_FILE and len(self._files) < _FILES:
            self._files.append(TnefFile())
        elif self._files:
            self._take_of_file(self._files[-1], kind, value)

    def _read_list(self, value: bytes) -> dict[int, bytes | str]:
        most = min(self._left, _number(value[:4]))
        self._left -= most
        return dict(_properties(value, self._charset, most))

    def _take_of_file(self, file: TnefFile, kind: int, value: bytes) -> None:
        if kind in {_TITLE, _TRANSPORT_NAME}:
            file.name = file.name or _string(value, self._charset)
        elif kind == _DATA:
            file.data = value
        elif kind == _FILE_PROPERTIES:
            named = self._read_list(value)
            names = (named.get(key) for key in (_LONG_NAME, _SHORT_NAME, _SHOWN_NAME))
            file.name = next((name for name in names if isinstance(name, str) and name), file.name)
            file.media_type = str(named.get(_MEDIA_TYPE, ""))
            file.content_id = str(named.get(_CONTENT_ID, ""))
            content = named.get(_CONTENT, b"")
            # A mail inside stands here; what stands under _DATA is then a note for old programs.
            if isinstance(content, bytes) and (not file.data or is_tnef(content)):
                file.data = content

    def result(self) -> Tnef:
        found = Tnef(files=self._files)
        text, html, rtf = (self._properties.get(key, "") for key in (_TEXT, _HTML, _RTF))
        codepage = self._properties.get(_HTML_CODEPAGE)
        if isinstance(text, str) and text.strip():
            found.text = text
        elif self._body.strip(b"\0\r\n\t "):
            found.text = _string(self._body, self._charset)
        elif html:
            charset = f"cp{_number(codepage)}" if isinstance(codepage, bytes) else ""
            found.html = html if isinstance(html, str) else _string(html, charset)
        elif isinstance(rtf, bytes) and rtf:
            found.text = rtf_text(decompressed(rtf))
        return found


def _attributes(data: bytes) -> Iterator[tuple[int, bytes]]:
    """The attributes of a stream: level, id, length, value, checksum ([MS-OXTNEF] §2.1.3.1)."""
    position = _HEAD
    for _ in range(_ATTRIBUTES):
        if position + 9 > len(data):
            return
        kind, length = struct.unpack_from("<II", data, position + 1)
        position += 9
        yield kind, data[position : position + length]
        position += length + 2


def _properties(data: bytes, charset: str, most: int) -> Iterator[tuple[int, bytes | str]]:
    """The properties of a list that are strings or bytes ([MS-OXTNEF] §2.1.3.4); the first value of each."""
    position = 4
    for _ in range(most):
        if position + 4 > len(data):
            return
        kind, key = struct.unpack_from("<HH", data, position)
        position = _behind_name(data, position + 4) if key >= 0x8000 else position + 4
        values, position = _values(data, position, kind)
        if not values:
            return
        single = kind & ~_MANY
        if single in {_STRING, _UNICODE}:
            yield key, _string(values[0], "utf-16-le" if single == _UNICODE else charset)
        else:
            yield key, values[0][16:] if single == 13 else values[0]


def _behind_name(data: bytes, position: int) -> int:
    """Where the value of a property begins that is known by a GUID and a number or a string."""
    if _number(data[position + 16 : position + 20]) == 0:
        return position + 24
    return position + 24 + _padded(_number(data[position + 20 : position + 24]))


def _values(data: bytes, position: int, kind: int) -> tuple[list[bytes], int]:
    """The values that begin there, and where they end; none when the kind is not known."""
    single = kind & ~_MANY
    count = 1
    if kind & _MANY or single in _SIZED:
        count, position = _number(data[position : position + 4]), position + 4
    found = []
    for _ in range(min(count, _VALUES)):
        length = _FIXED.get(single, 0)
        if single in _SIZED:
            length, position = _number(data[position : position + 4]), position + 4
        if position + length > len(data) or (not length and single not in _SIZED):
            return [], position
        found.append(data[position : position + length])
        position += _padded(length)
    return found, position


def _padded(length: int) -> int:
    return length + -length % 4


def _number(data: bytes) -> int:
    return int.from_bytes(data[:4], "little")


def _string(data: bytes, charset: str) -> str:
    if charset != "utf-16-le":
        return decoded(data.rstrip(b"\0"), charset)
    return decoded(data, charset).rstrip("\0")
