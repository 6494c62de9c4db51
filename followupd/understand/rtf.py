"""Rich Text Format as Outlook packs it into a mail: unpacked, and as plain text.

It owns the compression of [MS-OXRTFCP] and as much of RTF 1.9 as is needed to find the words; it must not
know where the text stood. HTML that was packed into RTF ([MS-OXRTFEX]) is read by the same rules: its tags
stand in groups that a reader of RTF skips.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from followupd.understand.charsets import clean, decoded

#: No letter of a person comes near; hostile input could unpack to much more.
_LENGTH = 1_000_000
_HEAD = 16
_PACKED, _PLAIN = b"LZFu", b"MELA"
_WINDOW = 4_096
#: What the window holds at the beginning ([MS-OXRTFCP] §2.1.2.1).
_KNOWN = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript "
    rb"\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0"
    b"\r\n"
    rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)
_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?[0-9]{1,10})?\ ?|((?:\\'[0-9a-fA-F]{2})+)|\\([^a-zA-Z'])|([{}])"
    rb"|([^\\{}\r\n]+)|[\r\n]+|\\"
)
_NESTED = 200
#: Groups that hold no text of the letter.
_UNSEEN = frozenset(
    [b"fonttbl", b"colortbl", b"stylesheet", b"info", b"pict", b"object", b"header", b"footer", b"listtable"]
)
_SIGNS = {
    b"par": "\n", b"line": "\n", b"sect": "\n", b"page": "\n", b"row": "\n", b"cell": " ", b"tab": "\t",
    b"emdash": "—", b"endash": "–", b"bullet": "•", b"lquote": "‘", b"rquote": "’", b"ldblquote": "“",
    b"rdblquote": "”", b"emspace": " ", b"enspace": " ",
}  # fmt: skip
_SYMBOLS = {b"~": " ", b"_": "-", b"-": "", b"*": "", b"\n": "\n", b"\r": "\n"}


def decompressed(data: bytes) -> bytes:
    """The RTF behind a compressed body ([MS-OXRTFCP] §2.1), at most 1 MB; empty when it is none."""
    if data[8:12] == _PLAIN:
        return data[_HEAD : _HEAD + _LENGTH]
    return _unpacked(data) if data[8:12] == _PACKED else b""


def _unpacked(data: bytes) -> bytes:
    """Runs of eight, each with a byte that tells which are signs and which repeat what stood before."""
    out = bytearray(_KNOWN)
    position, shift = _HEAD, len(_KNOWN)
    while position < len(data) and len(out) < _LENGTH + shift:
        control, position = data[position], position + 1
        for bit in range(8):
            if position >= len(data):
                break
            if not control >> bit & 1:
                out.append(data[position])
                position += 1
                continue
            reference = int.from_bytes(data[position : position + 2], "big")
            position += 2
            if not _repeat(out, reference):
                return bytes(out[shift:])
    return bytes(out[shift:])


def _repeat(out: bytearray, reference: int) -> bool:
    """Write again what stands at a place of the window; False when that marks the end."""
    offset, length = reference >> 4, (reference & 15) + 2
    back = (len(out) - offset) % _WINDOW
    if back == 0 or back > len(out):
        return False
    for _ in range(length):
        out.append(out[-back])
    return True


@dataclass(frozen=True, slots=True)
class _State:
    """What a group inherits from the one around it."""

    is_seen: bool = True
    #: Words that stand again in the HTML that was packed in: only their line ends are wanted.
    is_copy: bool = False
    #: How many signs behind a \\u stand for those who cannot read it.
    substitutes: int = 1


def rtf_text(data: bytes) -> str:
    """The words of an RTF text, with "\\n" where a paragraph ends; empty when it is none."""
    if not data.lstrip().startswith(b"{\\rtf"):
        return ""
    return _Rtf().read(data[:_LENGTH])


class _Rtf:
    """Reads one text from left to right, each token once."""

    def __init__(self) -> None:
        self._out: list[str] = []
        self._state = _State()
        self._groups: list[_State] = []
        self._skip = 0
        self._charset = "cp1252"

    def read(self, data: bytes) -> str:
        for match in _TOKEN.finditer(data):
            word, number, hexes, symbol, brace, plain = match.groups()
            if brace:
                self._brace(brace)
            elif word:
                self._word(word, int(number) if number else None)
            elif hexes:
                self._bytes(bytes.fromhex(hexes.replace(b"\\'", b"").decode("ascii")))
            elif symbol == b"*":
                self._state = replace(self._state, is_seen=False)
            elif symbol:
                self._say(_SYMBOLS.get(symbol, symbol.decode("latin-1")))
            elif plain:
                self._bytes(plain)
        return clean("".join(self._out))

    def _brace(self, brace: bytes) -> None:
        self._skip = 0
        if brace == b"{":
            if len(self._groups) < _NESTED:
                self._groups.append(self._state)
        elif self._groups:
            self._state = self._groups.pop()

    def _word(self, word: bytes, number: int | None) -> None:
        if word == b"u" and number is not None:
            self._say(_sign(number))
            self._skip = self._state.substitutes
        elif word == b"uc":
            self._state = replace(self._state, substitutes=min(number or 0, 10))
        elif word == b"ansicpg" and number:
            self._charset = f"cp{number}"
        elif word == b"htmlrtf":
            self._state = replace(self._state, is_copy=number != 0)
        elif word in _UNSEEN:
            self._state = replace(self._state, is_seen=False)
        elif word in _SIGNS:
            self._say(_SIGNS[word])

    def _bytes(self, data: bytes) -> None:
        kept = data[self._skip :]
        self._skip = max(0, self._skip - len(data))
        if kept and self._state.is_seen and not self._state.is_copy:
            self._out.append(decoded(kept, self._charset))

    def _say(self, text: str) -> None:
        if self._state.is_seen:
            self._out.append(text)


def _sign(number: int) -> str:
    """The sign of a \\u, which counts from -32768; `clean` puts the halves of a pair together."""
    return chr(number % 65_536)
