"""Content-Transfer-Encoding undone (RFC 2045 §6), however damaged the content is.

It owns base64, quoted-printable and uuencode; it must not know what the bytes mean.
"""

from __future__ import annotations

import binascii
import re

_BASE64 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="
_NOT_BASE64 = bytes(set(range(256)) - set(_BASE64))
_SPACE = b" \t\r\n"
#: Blanks behind the sign that joins two lines were put there on the way (RFC 2045 §6.7, rules 3 and 5).
_JOIN_AND_BLANKS = re.compile(rb"=[ \t]{1,80}(?=\r?\n)")
_UU_BEGIN = re.compile(rb"^begin [0-7]{3,4} [^\r\n]{1,300}\r?$", re.MULTILINE)


def decoded_content(data: bytes, encoding: str) -> bytes:
    """`data` with the transfer encoding undone; an unknown encoding leaves it as it is."""
    words = encoding.strip().lower().replace(";", " ").split()
    name = words[0].strip("\"'") if words else ""
    if name == "base64":
        return decoded_base64(data)
    if name == "quoted-printable":
        return binascii.a2b_qp(_JOIN_AND_BLANKS.sub(b"=", data))
    if name in {"x-uuencode", "uuencode", "x-uue", "uue"}:
        return _decoded_uu(data)
    return data


def decoded_base64(data: bytes) -> bytes:
    """The bytes behind base64, read leniently; plain text that only claims to be base64 stays as it is."""
    dense = data.translate(None, _SPACE)
    letters = dense.translate(None, _NOT_BASE64)
    # Base64 has no words: blanks stand in it at line ends at most.
    if len(letters) < 0.9 * len(dense) or data.strip().count(b" ") * 20 > len(dense):
        return data
    whole = letters.rstrip(b"=")
    if len(whole) % 4 == 1:
        whole = whole[:-1]
    try:
        return binascii.a2b_base64(whole + b"=" * (-len(whole) % 4))
    except binascii.Error:  # padding in the middle that leaves an impossible rest
        return binascii.a2b_base64(_first_block(whole))


def _first_block(letters: bytes) -> bytes:
    block = letters.partition(b"=")[0]
    block = block[: len(block) - (len(block) % 4 == 1)]
    return block + b"=" * (-len(block) % 4)


def _decoded_uu(data: bytes) -> bytes:
    begin = _UU_BEGIN.search(data)
    if begin is None:
        return data
    out = []
    for line in data[begin.end() + 1 :].splitlines():
        if line.strip() in {b"end", b"`"}:
            break
        try:
            out.append(binascii.a2b_uu(line))
        except binascii.Error:
            # Some encoders leave blanks behind the data; the first sign tells how much counts.
            wanted = (((line[0] - 32) & 63) * 4 + 5) // 3 if line else 0
            out.append(_uu_line(line[:wanted]))
    return b"".join(out)


def _uu_line(line: bytes) -> bytes:
    try:
        return binascii.a2b_uu(line)
    except binascii.Error:
        return b""
