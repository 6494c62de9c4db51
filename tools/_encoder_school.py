"""How the encoder learns: the mails in batches, what it is asked of each, and the steps it takes."""

from __future__ import annotations

import random
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax

from followupd.model.topic import Topic
from followupd.understand.weights import Head, Meaning
from tools import _encoder_model as model
from tools._complaint_mails import Mail
from tools._encoder_file import ModelFile

#: The first layers know letters and grammar: as long as they stay, what leaves them is reckoned once.
FIXED = 4
_PIECES = 254
_TOGETHER = 16
#: Lengths are rounded up to these, so that few shapes have to be translated.
_STEP = 32
#: Batches are sorted by length among so many, that is little is filled up and no length comes all at once.
_SORTED = 20
RATE = 1.5e-3
_WARMING = 60
_DROPPED = 0.1
_DECAY = 1e-3
#: What the kind and the topic count beside the label.
_OF_KIND, _OF_TOPIC = 0.25, 0.5
#: Rarer kinds teach nothing.
_KINDS = 40
_UNKNOWN = -1
#: So often it says how far it is, in batches.
_TOLD = 50


class School:
    """The mails as they leave the fixed layers, and the numbers that are learnt."""

    def __init__(
        self, file: ModelFile, known: Sequence[Mail], before: Meaning | None = None, fixed: int = FIXED
    ) -> None:
        self._file, self._large = file, model.matrices(file)
        self._layers = range(fixed), range(fixed, model.LAYERS)
        everything = model.small(file) | (_learnt_before(before, model.small(file)) if before else {})
        self._before = before
        self._fixed = {n: t for n, t in everything.items() if model.layer_of(n) < fixed}
        self._start = {n: t for n, t in everything.items() if model.layer_of(n) >= fixed}
        self.kinds = [kind for kind, _ in Counter(m.kind for m in known if m.kind).most_common(_KINDS)]
        self.topics = sorted({mail.topic for mail in known if mail.topic})
        self._answers = self._answered(known)
        self._pieces, self._rows = self.prepared(known)
        said = self.meanings(self._start, self._pieces[::8], self._rows[::8])
        self.middle, self.spread = said.mean(0), said.std(0)

    def taught(self, rounds: int, *, rate: float, seed: int) -> Iterator[tuple[dict[str, Any], float]]:
        """The numbers after each round over all mails, with the heads, and the loss of its last quarter."""
        learnt: dict[str, Any] = {**self._start, **self._heads()}
        total = rounds * (len(self._pieces) // _TOGETHER)
        teacher = _teacher(total, rate)
        memory, key = teacher.init(learnt), jax.random.key(seed)

        def step(learnt: Any, memory: Any, key: Any, rows: Any, lengths: Any, answers: Any) -> Any:
            key, drop = jax.random.split(key)
            loss, slopes = jax.value_and_grad(self._loss)(learnt, rows, lengths, answers, drop)
            changes, memory = teacher.update(slopes, memory)
            return optax.apply_updates(learnt, changes), memory, key, loss

        stepped = jax.jit(step)
        dice = random.Random(seed)
        for _ in range(rounds):
            losses: list[float] = []
            for some in self._batches(dice):
                rows, lengths = _packed([self._rows[place] for place in some])
                answers = [answer[some] for answer in self._answers]
                learnt, memory, key, loss = stepped(learnt, memory, key, rows, lengths, answers)
                losses.append(float(loss))
                if len(losses) % _TOLD == 0:
                    told = float(np.mean(losses[-_TOLD:]))
                    print(f"{len(losses)} of {total // rounds}: loss={told:.3f}", file=sys.stderr)
            yield learnt, float(np.mean(losses[-len(losses) // 4 :]))

    def prepared(self, mails: Sequence[Mail]) -> tuple[list[list[int]], list[Any]]:
        """The pieces of each mail, and what leaves the fixed layers."""
        pieces = [self._file.vocabulary.numbers(mail.words or ".", _PIECES) for mail in mails]
        fixed = jax.jit(self._through_fixed)
        rows: list[Any] = [None] * len(pieces)
        for some in _by_length(pieces):
            texts = [pieces[place] for place in some]
            lengths = np.array([len(text) for text in texts])
            found = np.asarray(fixed(model.embedded(self._file, texts, _length(texts)), lengths), np.float16)
            for place, row in zip(some, found, strict=False):
                rows[place] = row[: len(pieces[place])].copy()
        return pieces, rows

    def meanings(self, small: model.Small, pieces: Sequence[Sequence[int]], rows: Sequence[Any]) -> Any:
        """What each prepared mail means, by the numbers learnt so far."""
        reckoned: Callable[..., Any] = jax.jit(self._meaning)
        found = np.zeros((len(pieces), model.WIDE), np.float32)
        for some in _by_length(pieces):
            found[some] = np.asarray(reckoned(small, *_packed([rows[place] for place in some])))
        return found

    def _answered(self, known: Sequence[Mail]) -> tuple[Any, Any, Any, Any]:
        kinds = {kind: number for number, kind in enumerate(self.kinds)}
        topics = {topic: number for number, topic in enumerate(self.topics)}
        return (
            np.array([mail.is_complaint for mail in known], np.float32),
            np.array([kinds.get(mail.kind, _UNKNOWN) for mail in known]),
            np.array([topics.get(mail.topic, _UNKNOWN) for mail in known]),
            np.array([mail.weight for mail in known], np.float32),
        )

    def _heads(self) -> dict[str, Any]:
        counts = {"complaint": 1, "kind": len(self.kinds), "topic": len(self.topics)}
        heads = {
            name: {"of": jnp.zeros((model.WIDE, count)), "bias": jnp.zeros(count)}
            for name, count in counts.items()
        }
        if self._before is not None:
            heads["complaint"] = self._head(self._before.complaint)
            heads["topic"] = self._head(*(self._before.topics[Topic(topic)] for topic in self.topics))
        return {"head": heads}

    def _head(self, *before: Head) -> dict[str, Any]:
        """A head that was learnt before, as it stands behind the middle and the spread of today."""
        of = np.array([head.of for head in before]).T
        bias = np.array([head.bias for head in before]) + self.middle @ of
        return {"of": jnp.asarray(of * self.spread[:, None]), "bias": jnp.asarray(bias)}

    def _loss(self, learnt: Any, rows: Any, lengths: Any, answers: Any, drop: Any) -> Any:
        label, kind, topic, weight = answers
        small = {name: tensor for name, tensor in learnt.items() if name != "head"}
        seen = (self._meaning(small, rows, lengths) - self.middle) / self.spread
        seen = seen * jax.random.bernoulli(drop, 1 - _DROPPED, seen.shape) / (1 - _DROPPED)
        says = {name: seen @ head["of"] + head["bias"] for name, head in learnt["head"].items()}
        odds = says["complaint"][:, 0]
        of_label = (weight * (jnp.logaddexp(0, odds) - label * odds)).mean()
        beside = _OF_KIND * _missed(says["kind"], kind) + _OF_TOPIC * _missed(says["topic"], topic)
        heavy = sum((head["of"] ** 2).sum() for head in learnt["head"].values())
        return of_label + beside + _DECAY * heavy / 2

    def _meaning(self, small: Any, rows: Any, lengths: Any) -> Any:
        rows = rows.astype(jnp.float32)
        return model.meaning(model.through(self._layers[1], rows, lengths, self._large, small), lengths)

    def _through_fixed(self, rows: Any, lengths: Any) -> Any:
        return model.through(self._layers[0], rows, lengths, self._large, self._fixed)

    def _batches(self, dice: random.Random) -> Iterator[list[int]]:
        """All mails in batches of about one length, in any order; few left over wait for the next round."""
        order = list(range(len(self._pieces)))
        dice.shuffle(order)
        some = _TOGETHER * _SORTED
        batches = []
        for start in range(0, len(order), some):
            near = sorted(order[start : start + some], key=lambda place: len(self._pieces[place]))
            batches += [near[at : at + _TOGETHER] for at in range(0, len(near), _TOGETHER)]
        dice.shuffle(batches)
        return (batch for batch in batches if len(batch) == _TOGETHER)


def _learnt_before(before: Meaning, small: model.Small) -> dict[str, Any]:
    found = {**before.tuned.numbers, **before.tuned.blocks}
    return {name: jnp.asarray(np.array(kept).reshape(small[name].shape)) for name, kept in found.items()}


def _teacher(total: int, rate: float) -> optax.GradientTransformation:
    rising = optax.linear_schedule(0.0, rate, _WARMING)
    falling = optax.linear_schedule(rate, 0.0, total - _WARMING)
    rates = optax.join_schedules([rising, falling], [_WARMING])
    return optax.chain(optax.clip_by_global_norm(1.0), optax.adam(rates, b2=0.98))


def _missed(says: Any, answer: Any) -> Any:
    """How far a choice among several is missed, over the mails for which the answer is known."""
    chances = jax.nn.log_softmax(says)
    of_answer = jnp.take_along_axis(chances, jnp.maximum(answer, 0)[:, None], 1)[:, 0]
    return -jnp.where(answer >= 0, of_answer, 0.0).mean()


def _by_length(pieces: Sequence[Sequence[int]]) -> Iterator[list[int]]:
    order = sorted(range(len(pieces)), key=lambda place: len(pieces[place]))
    return (order[start : start + _TOGETHER] for start in range(0, len(order), _TOGETHER))


def _packed(rows: Sequence[Any]) -> tuple[Any, Any]:
    filled = np.zeros((len(rows), _length(rows), model.WIDE), np.float16)
    for place, row in zip(filled, rows, strict=True):
        place[: len(row)] = row
    return filled, np.array([len(row) for row in rows])


def _length(texts: Sequence[Any]) -> int:
    return -(-max(map(len, texts)) // _STEP) * _STEP
