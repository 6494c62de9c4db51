"""Bodies that Outlook and S/MIME programs pack: built here as their specifications say."""

from __future__ import annotations

import struct

_HELLO = "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0"
#: The example of [MS-OXRTFCP] §4.1.1.
PACKED_RTF = bytes.fromhex(_HELLO)
UNPACKED_RTF = b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"

BODY, MESSAGE_PROPERTIES, CODEPAGE = 0x0002800C, 0x00069003, 0x00069007
NEXT_FILE, TITLE, DATA, FILE_PROPERTIES = 0x00069002, 0x00018010, 0x0006800F, 0x00069005


def tnef(*attributes: tuple[int, bytes]) -> bytes:
    """A TNEF stream ([MS-OXTNEF] §2.1.3.1)."""
    out = b"\x78\x9f\x3e\x22\x01\x00"
    for kind, value in attributes:
        out += b"\x01" + struct.pack("<II", kind, len(value)) + value + struct.pack("<H", sum(value) & 0xFFFF)
    return out


def attached(name: str, data: bytes, *properties: bytes) -> list[tuple[int, bytes]]:
    """The attributes of a file in such a stream."""
    listed = [(FILE_PROPERTIES, property_list(*properties))] if properties else []
    return [(NEXT_FILE, b"\0" * 14), (TITLE, name.encode("cp1252") + b"\0"), (DATA, data), *listed]


def property_list(*properties: bytes) -> bytes:
    return struct.pack("<I", len(properties)) + b"".join(properties)


def sized(key: int, value: str | bytes, *, kind: int | None = None, named: bytes = b"") -> bytes:
    """A property with its length before it: a string as UTF-16, or bytes."""
    data = (value + "\0").encode("utf-16-le") if isinstance(value, str) else value
    kind = kind or (0x1F if isinstance(value, str) else 0x102)
    head = struct.pack("<HH", kind, key) + named + struct.pack("<II", 1, len(data))
    return head + data + b"\0" * (-len(data) % 4)


def number(key: int, value: int) -> bytes:
    return struct.pack("<HHI", 3, key, value)


def named_by_text(text: str) -> bytes:
    data = (text + "\0").encode("utf-16-le")
    return b"\x01" * 16 + struct.pack("<II", 1, len(data)) + data + b"\0" * (-len(data) % 4)


def der(tag: int, content: bytes, *, is_open: bool = False) -> bytes:
    """An element of BER (X.690 §8.1), with its length or open to an end mark."""
    if is_open:
        return bytes([tag, 0x80]) + content + b"\0\0"
    size = len(content)
    length = bytes([size]) if size < 0x80 else b"\x84" + size.to_bytes(4, "big")
    return bytes([tag]) + length + content


SIGNED = bytes.fromhex("2a864886f70d010702")
ENVELOPED = bytes.fromhex("2a864886f70d010703")


def cms_signed(content: bytes, *, is_open: bool = False) -> bytes:
    """Signed data that wraps its content (RFC 5652 §5.1); open when it was written as a stream."""
    octets = (
        der(0x24, der(4, content[:5]) + der(4, content[5:]), is_open=True) if is_open else der(4, content)
    )
    inner = der(0x30, der(6, b"\x2a\x86") + der(0xA0, octets, is_open=is_open), is_open=is_open)
    signed = der(0x30, der(2, b"\x01") + der(0x31, b"") + inner, is_open=is_open)
    return der(0x30, der(6, SIGNED) + der(0xA0, signed, is_open=is_open), is_open=is_open)


def cms_enveloped(content: bytes) -> bytes:
    return der(0x30, der(6, ENVELOPED) + der(0xA0, der(4, content)))
