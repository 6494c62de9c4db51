"""The encoder once more, in JAX, so that some of its numbers can be learnt (BERT: 12 layers of 384)."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from tools._encoder_file import ModelFile, unpacked

LAYERS, WIDE, HEADS = 12, 384, 12
_ROW = WIDE // 32 * 18
_TINY = 1e-12
#: What may be learnt of the layers: biases and scales, and by which part more or less each block of a matrix
#: counts. The steps of the matrices stay as the package ships them.
Small = Mapping[str, Any]


def small(file: ModelFile) -> dict[str, Any]:
    """The biases and scales of all layers, and nothing more or less for the blocks."""
    plain = {name: jnp.asarray(t) for name, t in file.tensors.items() if name[0] == "l"}
    return plain | {name: jnp.zeros(one.sizes.shape) for name, one in file.matrices.items()}


def matrices(file: ModelFile) -> dict[str, Any]:
    """Steps and sizes of the matrices of all layers."""
    return {name: (jnp.asarray(one.steps), jnp.asarray(one.sizes)) for name, one in file.matrices.items()}


def layer_of(name: str) -> int:
    """The layer that a tensor such as "l11.q.b" belongs to."""
    return int(name[1:].partition(".")[0])


def embedded(file: ModelFile, texts: Sequence[Sequence[int]], length: int) -> Any:
    """What enters the first layer: the pieces of each text with their places, filled up with zeros."""
    words = file.tensors["emb.word"].reshape(-1, _ROW)
    places = file.tensors["emb.pos"].reshape(-1, WIDE)
    rows = np.zeros((len(texts), length, WIDE), np.float32)
    for row, pieces in zip(rows, texts, strict=True):
        found = unpacked(words[list(pieces)]).reshape(-1, WIDE)
        row[: len(pieces)] = found + places[: len(pieces)] + file.tensors["emb.type"][:WIDE]
    return np.asarray(_levelled(rows, file.tensors["emb.ln.w"], file.tensors["emb.ln.b"]))


def through(layers: range, rows: Any, lengths: Any, large: Mapping[str, Any], small: Small) -> Any:
    """What leaves those layers."""
    mask = jnp.where(_within(rows, lengths), 0.0, -1e9)[:, None, None, :]
    for number in layers:
        rows = _layer(rows, mask, _Layer(f"l{number}.", large, small))
    return rows


def meaning(rows: Any, lengths: Any) -> Any:
    """The mean over the pieces of each text, as a vector of length 1."""
    within = _within(rows, lengths)[..., None]
    mean = (rows * within).sum(1) / within.sum(1)
    return mean / jnp.linalg.norm(mean, axis=1, keepdims=True)


class _Layer:
    def __init__(self, prefix: str, large: Mapping[str, Any], small: Small) -> None:
        self._prefix, self._large, self._small = prefix, large, small

    def times(self, rows: Any, name: str) -> Any:
        packed, more = self._large[f"{self._prefix}{name}.w"], self._small[f"{self._prefix}{name}.w"]
        steps, sizes = packed
        matrix = (steps * (sizes * (1 + more))[..., None]).reshape(len(steps), -1)
        return rows @ matrix.T + self._small[f"{self._prefix}{name}.b"]

    def levelled(self, rows: Any, name: str) -> Any:
        return _levelled(rows, self._small[f"{self._prefix}{name}.w"], self._small[f"{self._prefix}{name}.b"])


def _layer(rows: Any, mask: Any, layer: _Layer) -> Any:
    asked, offered, told = (_by_head(layer.times(rows, name)) for name in "qkv")
    likeness = jnp.einsum("bhld,bhmd->bhlm", asked, offered) / math.sqrt(WIDE // HEADS) + mask
    heard = jnp.einsum("bhlm,bhmd->blhd", jax.nn.softmax(likeness), told).reshape(rows.shape)
    rows = layer.levelled(rows + layer.times(heard, "ao"), "aln")
    return layer.levelled(rows + layer.times(jax.nn.gelu(layer.times(rows, "fi")), "fo"), "oln")


def _by_head(rows: Any) -> Any:
    texts, length, _ = rows.shape
    return rows.reshape(texts, length, HEADS, WIDE // HEADS).transpose(0, 2, 1, 3)


def _levelled(rows: Any, scale: Any, bias: Any) -> Any:
    centred = rows - rows.mean(-1, keepdims=True)
    return centred / ((centred**2).mean(-1, keepdims=True) + _TINY) ** 0.5 * scale + bias


def _within(rows: Any, lengths: Any) -> Any:
    return jnp.arange(rows.shape[1])[None] < lengths[:, None]
