"""The content of an S/MIME mail whose signature wraps it (RFC 8551 §3.5.2), without checking the signature.

It owns as much of CMS (RFC 5652) and of BER as is needed to tell what a body is and to find the content; it
must not know what a part of a mail is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

_OID, _OCTETS, _SEQUENCE, _INNER = 0x06, 0x04, 0x30, 0xA0
_CONSTRUCTED = 0x20
_SIGNED = bytes.fromhex("2a864886f70d010702")  # RFC 5652 §5.1
_ENVELOPED = frozenset(
    [
        bytes.fromhex("2a864886f70d010703"),  # RFC 5652 §6.1
        bytes.fromhex("2a864886f70d0109100117"),  # RFC 5083 §2.1, authenticated
    ]
)
_CHUNKS = 100_000
_NESTED = 8


@dataclass(frozen=True, slots=True)
class _Element:
    tag: int
    start: int
    #: Where the content ends, or the data where the element does not say how long it is.
    end: int
    is_open: bool


def is_signed(data: bytes) -> bool:
    """Whether a CMS body is signed data, which anybody can read."""
    return _kind(data) == _SIGNED


def is_enveloped(data: bytes) -> bool:
    """Whether a CMS body is encrypted."""
    return _kind(data) in _ENVELOPED


def signed_content(data: bytes) -> bytes:
    """The mail inside a signed CMS body; empty when the body is something else or broken."""
    if not is_signed(data):
        return b""
    content_info = _element(data, 0, len(data))
    # ContentInfo: OID, [0] SignedData: version, digest algorithms, encapContentInfo: OID, [0] content.
    signed = _child(data, _child(data, content_info, 1), 0)
    inner = _child(data, _child(data, signed, 2), 1)
    if inner is None or inner.tag != _INNER:
        return b""
    return b"".join(_octets(data, _child(data, inner, 0), 0))


def _kind(data: bytes) -> bytes:
    top = _element(data, 0, len(data))
    oid = _child(data, top, 0) if top and top.tag == _SEQUENCE else None
    return data[oid.start : oid.end] if oid and oid.tag == _OID else b""


def _element(data: bytes, at: int, end: int) -> _Element | None:
    """The element that begins there (X.690 §8.1); None when there is none."""
    if at + 2 > end:
        return None
    tag, length, start = data[at], data[at + 1], at + 2
    if length == 0x80:
        return _Element(tag, start, end, True)
    if length > 0x80:
        count = length & 0x7F
        length, start = int.from_bytes(data[start : start + count], "big"), start + count
        if count > 8:
            return None
    return _Element(tag, start, min(end, start + length), False)


def _children(data: bytes, of: _Element) -> Iterator[_Element]:
    at = of.start
    for _ in range(_CHUNKS):
        child = _element(data, at, of.end)
        if child is None or (of.is_open and _is_end_mark(child)):
            return
        yield child
        at = _behind(data, child, 0)


def _is_end_mark(element: _Element) -> bool:
    return element.tag == 0 and element.start == element.end


def _behind(data: bytes, element: _Element, nested: int) -> int:
    """Where the next element begins: behind the end mark of one that does not say how long it is."""
    if not element.is_open or nested >= _NESTED:
        return element.end
    at = element.start
    for _ in range(_CHUNKS):
        child = _element(data, at, element.end)
        if child is None or _is_end_mark(child):
            return at + 2
        at = _behind(data, child, nested + 1)
    return element.end


def _child(data: bytes, of: _Element | None, index: int) -> _Element | None:
    if of is None or not of.tag & _CONSTRUCTED:
        return None
    return next((child for number, child in enumerate(_children(data, of)) if number == index), None)


def _octets(data: bytes, element: _Element | None, nested: int) -> Iterator[bytes]:
    """The bytes of an octet string, which may come in pieces."""
    if element is None or nested > _NESTED:
        return
    if not element.tag & _CONSTRUCTED:
        yield data[element.start : element.end]
        return
    for child in _children(data, element):
        yield from _octets(data, child, nested + 1)
