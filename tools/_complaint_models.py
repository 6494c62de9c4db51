"""The linear reader, and the one that listens to it and to the encoder, trained with scikit-learn."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix, diags_array, hstack
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from followupd.understand.complaint import weighed
from followupd.understand.scoring import FEWEST, Weights, parts
from followupd.understand.taught import words_of
from tools._complaint_mails import Mail

#: Rarer parts are somebody's name.
_FEWEST_MAILS = 3
#: How much the signals count beside the words, of which all together count 1 at most.
_SIGNALS = 0.2
_FIRMNESS = 4.0
#: The reader of readers has few mails to learn from and little to learn.
_TOGETHER_FIRMNESS = 0.3
#: In so large a share of a language's mails a word says nothing of any shop.
_COMMON = 0.02
#: So exact are the weights that are shipped.
_DIGITS = 3


def signals(mails: Sequence[Mail]) -> list[dict[str, float]]:
    """What the phrases weigh in each mail, all together.

    Group by group they would be unlearnt: in hard mails words of anger often are about somebody else.
    """
    return [{"points": weighed(mail.words).points} for mail in mails]


def common_words(mails: Sequence[Mail]) -> frozenset[str]:
    """The words that many mails of a language share."""
    of_language: dict[str, list[Mail]] = defaultdict(list)
    for mail in mails:
        of_language[mail.language].append(mail)
    return frozenset(chain.from_iterable(map(_common, of_language.values())))


def _common(mails: Sequence[Mail]) -> Iterator[str]:
    count = Counter(word for mail in mails for word in words_of(mail.words, frozenset()))
    return (word for word, mails_with in count.items() if mails_with >= _COMMON * len(mails))


def counted_parts(mails: Sequence[Mail]) -> tuple[csr_matrix, list[str]]:
    """One row a mail, one column a part that several mails have; and the parts."""
    lists = [set(parts(mail.words)) for mail in mails]
    count = Counter(part for of_mail in lists for part in of_mail)
    known = sorted(part for part, mails_with in count.items() if mails_with >= _FEWEST_MAILS)
    vectorizer = DictVectorizer().fit([dict.fromkeys(known, 1.0)])
    rows = vectorizer.transform([dict.fromkeys(of_mail, 1.0) for of_mail in lists])
    return rows, list(vectorizer.get_feature_names_out())


def spread(rows: csr_matrix) -> csr_matrix:
    """The parts of each mail as they are weighed: the more there are, the less each counts."""
    count = np.maximum(FEWEST, np.asarray(rows.sum(axis=1)).ravel())
    return csr_matrix(diags_array(1 / np.sqrt(count)) @ rows)


def linear(mails: Sequence[Mail], most: int) -> Weights:
    """The weights of the parts that say most, trained once more without the others."""
    labels = np.array([mail.is_complaint for mail in mails])
    rows, names = counted_parts(mails)
    vectorizer = DictVectorizer()
    shown = csr_matrix(vectorizer.fit_transform(signals(mails))) * _SIGNALS
    first = fitted(hstack([spread(rows), shown]).tocsr(), labels).coef_[0][: len(names)]
    kept = np.sort(np.argsort(-np.abs(first), kind="stable")[:most])
    second = fitted(hstack([spread(rows[:, kept]), shown]).tocsr(), labels)
    said = [*(names[place] for place in kept), *vectorizer.get_feature_names_out()]
    rounded = [round(float(weight), _DIGITS) for weight in second.coef_[0]]
    of_signals = [float(weight) * _SIGNALS for weight in second.coef_[0][len(kept) :]]
    return Weights(
        bias=float(second.intercept_[0]),
        of=dict(zip(said[: len(kept)], rounded[: len(kept)], strict=True)),
        signals=dict(zip(said[len(kept) :], of_signals, strict=True)),
    )


def together(shown: Sequence[dict[str, float]], labels: Any) -> Weights:
    """How much each reader's word counts."""
    vectorizer = DictVectorizer()
    rows = vectorizer.fit_transform(shown)
    model = LogisticRegression(C=_TOGETHER_FIRMNESS, max_iter=1000).fit(rows, labels)
    names = vectorizer.get_feature_names_out()
    weights = dict(zip(names, model.coef_[0].tolist(), strict=True))
    return Weights(bias=float(model.intercept_[0]), of={}, signals=weights)


def fitted(rows: Any, labels: Any) -> Any:
    """A logistic regression on sparse rows."""
    model = LogisticRegression(C=_FIRMNESS, max_iter=1000, solver="liblinear", random_state=1)
    return model.fit(rows, labels)
