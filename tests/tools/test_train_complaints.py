"""The plain scorer says what scikit-learn says, and neighbours stay on one side."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import pytest
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from followupd.understand.scoring import Weights, log_odds, probability
from tools._complaint_mails import Mail, mails, some
from tools._complaint_models import counted_parts, signals, spread

FOLDER = Path(__file__).resolve().parents[2] / "training"


@pytest.fixture(scope="module")
def found() -> list[Mail]:
    return random.Random(3).sample(mails(FOLDER), 200)


def test_the_plain_scorer_gives_the_probability_of_scikit_learn(found: list[Mail]) -> None:
    rows, names = counted_parts(found)
    shown = signals(found)
    vectorizer = DictVectorizer()
    columns = hstack([spread(rows), csr_matrix(vectorizer.fit_transform(shown))]).tocsr()
    model = LogisticRegression(C=4, solver="liblinear").fit(columns, [mail.is_complaint for mail in found])
    learnt = model.coef_[0].tolist()
    weights = Weights(
        bias=float(model.intercept_[0]),
        of=dict(zip(names, learnt[: len(names)], strict=True)),
        signals=dict(zip(vectorizer.get_feature_names_out(), learnt[len(names) :], strict=True)),
    )
    ours = [
        probability(log_odds(mail.words, of_mail, weights))
        for mail, of_mail in zip(found, shown, strict=True)
    ]
    assert np.allclose(ours, model.predict_proba(columns)[:, 1], rtol=0, atol=5e-7)


def test_neighbours_are_kept_back_together() -> None:
    parts = [mail.part for mail in mails(FOLDER) if mail.language == "de"]
    assert all(len(set(parts[at : at + 10])) == 1 for at in range(0, len(parts), 10))
    assert set(parts) == set(range(5))


def test_some_mails_are_the_same_each_time_and_of_every_language() -> None:
    first, second = some(mails(FOLDER), 500), some(mails(FOLDER), 500)
    assert first == second
    assert len(first) == 500
    assert {mail.language for mail in first} == {"de", "en", "es", "fr", "it", "nl", "pt"}
