"""What the encoder makes of a mail: how much its meaning, whatever the words, speaks for a complaint."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from followupd import encoder
from followupd.encoder import Encoder
from followupd.model.topic import Topic
from followupd.understand import weights
from followupd.understand.weights import Head

#: It has learnt from beginnings of about this length; time grows with it.
_LONGEST = 1_000
_SENTENCE = re.compile(r"(?<=[.!?…])\s+|\n+")
#: So many sentences are asked for which of them tells most.
_SENTENCES = 12
#: A shorter one is a greeting or a name.
_LEAST = 15


class Meant(NamedTuple):
    """What the meaning of a mail tells."""

    #: How much it speaks for a complaint.
    log_odds: float
    #: What it is about, if it is one.
    topic: Topic


class _Listener(NamedTuple):
    encoder: Encoder
    complaint: Head
    topics: Mapping[Topic, Head]


def meant(words: str) -> Meant | None:
    """What the meaning of the words tells; None without the extra `encoder`."""
    listener = _listener()
    if listener is None:
        return None
    vector = listener.encoder.encoded(words[:_LONGEST])
    topic = max(listener.topics, key=lambda topic: _weighed(vector, listener.topics[topic]))
    return Meant(_weighed(vector, listener.complaint), topic)


def telling_sentence(words: str) -> str:
    """The sentence that says most for a complaint; empty without the encoder."""
    listener = _listener()
    sentences = [sentence.strip() for sentence in _SENTENCE.split(words[:_LONGEST])]
    telling = [sentence for sentence in sentences if len(sentence) >= _LEAST][:_SENTENCES]
    if listener is None or not telling:
        return ""
    if len(telling) == 1:
        return telling[0]
    return max(telling, key=lambda sentence: _of(listener, sentence))


def is_loaded() -> bool:
    """Whether a mail needed it so far."""
    return _listener.cache_info().currsize > 0


def forget() -> None:
    """Give its memory back; the next mail that needs it loads it anew."""
    _listener.cache_clear()


@cache
def _listener() -> _Listener | None:
    """The encoder with its head, loaded when the first mail needs it."""
    if not encoder.is_installed():
        return None
    learnt = weights.meaning()
    found = encoder.loaded(learnt.tuned)
    return None if found is None else _Listener(found, learnt.complaint, learnt.topics)


def _of(listener: _Listener, sentence: str) -> float:
    return _weighed(listener.encoder.encoded(sentence), listener.complaint)


def _weighed(vector: tuple[float, ...], head: Head) -> float:
    return head.bias + sum(one * other for one, other in zip(vector, head.of, strict=True))
