"""The weights that ship, as `tools/train_complaints.py` and `tools/tune_encoder.py` wrote them.

They are read where they stand, like the word tables: they are the same for every shop and every mail.
"""

from __future__ import annotations

import gzip
import json
from array import array
from base64 import b64decode
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from followupd.encoder import Tuned
from followupd.model.gist import Lines
from followupd.model.topic import Topic
from followupd.understand.scoring import Weights

_LINEAR = "complaints.json.gz"
_MEANING = "encoder.json.gz"


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """How the encoder's vector is weighed for one answer."""

    bias: float
    of: tuple[float, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """What was learnt for the encoder: which of its numbers are exchanged, and how its vector is weighed."""

    tuned: Tuned
    complaint: Head
    topics: Mapping[Topic, Head]


@dataclass(frozen=True, slots=True, kw_only=True)
class Learnt:
    """All that was learnt."""

    linear: Weights
    #: Words that many mails of any shop share.
    common: frozenset[str]
    #: From which log odds of the linear reader on the encoder is asked, and from which on all is plain.
    asked_from: float
    plain_from: float
    #: What counts where there is no encoder to ask.
    alone: Lines
    #: From there on it is a complaint by the words alone where the phrases leave no doubt.
    agreed_alone: float
    #: How both readers are put together, what counts then, and what where the phrases leave no doubt.
    together: Weights
    both: Lines
    agreed_both: Lines


@cache
def learnt() -> Learnt:
    """What the linear reader needs; read with the first mail."""
    read = _read(_LINEAR)
    return Learnt(
        linear=Weights(**read["linear"]),
        common=frozenset(read["common"]),
        asked_from=read["asked_from"],
        plain_from=read["plain_from"],
        alone=Lines(**read["alone"]),
        agreed_alone=read["agreed_alone"],
        together=Weights(**read["together"]),
        both=Lines(**read["both"]),
        agreed_both=Lines(**read["agreed_both"]),
    )


def meaning() -> Meaning:
    """What the encoder needs; large, so whoever asks keeps what comes of it."""
    read = _read(_MEANING)
    return Meaning(
        tuned=Tuned(
            numbers={name: _numbers(packed, "h") for name, packed in read["numbers"].items()},
            blocks={name: _numbers(packed, "b") for name, packed in read["blocks"].items()},
        ),
        complaint=_head(read["complaint"]),
        topics={Topic(topic): _head(head) for topic, head in read["topics"].items()},
    )


def _head(read: Mapping[str, Any]) -> Head:
    return Head(bias=read["bias"], of=tuple(read["of"]))


def _numbers(packed: Mapping[str, Any], form: str) -> array[float]:
    """Numbers kept as steps of one size."""
    steps = array(form, b64decode(packed["steps"]))
    return array("f", (packed["size"] * step for step in steps))


def _read(name: str) -> dict[str, Any]:
    packed = resources.files("followupd.understand").joinpath(name).read_bytes()
    found: dict[str, Any] = json.loads(gzip.decompress(packed))
    return found
