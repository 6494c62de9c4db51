"""`python -m tools.train_complaints`: learn complaints from `training/` and write the weights that ship.

A fifth of the mails is kept back in blocks of ten neighbouring lines. Words are learnt from the others; on
the fifth the lines are drawn, and the readers put together. `python -m bench complaints` measures what
comes of it.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np

from followupd.understand import meaning
from followupd.understand.complaint import PLENTY_FROM
from followupd.understand.learnt import CLEARLY, is_asked, lines_alone
from followupd.understand.scoring import Weights, log_odds
from followupd.understand.weights import Learnt
from tools import overlap
from tools._complaint_figures import (
    CAUGHT,
    agreed_line,
    asked_from,
    figures,
    lines,
    lines_of_both,
    plain_from,
    verdict_figures,
)
from tools._complaint_mails import PARTS, Mail, mails, ordinary, some
from tools._complaint_models import common_words, linear, signals, together

_ROOT = Path(__file__).resolve().parents[1]
_SHIPPED = _ROOT / "followupd" / "understand" / "complaints.json.gz"
_CURVE = (500, 1000, 2000)


def main() -> None:
    """Train, print, and write the weights when asked to."""
    arguments = _arguments()
    found = mails(arguments.folder)
    others = ordinary(arguments.ordinary) if arguments.ordinary else []
    known = [mail for mail in found if mail.part != arguments.kept]
    kept = [mail for mail in found if mail.part == arguments.kept]
    print("\n".join(overlap.lines("kept", kept, known)), flush=True)
    for count in (*_CURVE, len(known)) if arguments.curve else ():
        said = _said(linear([*some(known, count), *others], arguments.most), kept)
        print(f"words from {count}: {_shown(said, kept)}", flush=True)
    weights = linear([*known, *others], arguments.most)
    learnt = _learnt(weights, known, kept)
    if arguments.write:
        _write(arguments.write, learnt)


def _learnt(weights: Weights, known: Sequence[Mail], kept: Sequence[Mail]) -> Learnt:
    """The lines of the linear reader and, where the encoder is installed, of both."""
    labels, said = _labels(kept), _said(weights, kept)
    print(f"words alone: {_shown(said, kept)}", flush=True)
    points = np.array([one["points"] for one in signals(kept)])
    plenty = points >= PLENTY_FROM
    of_words = _of_words(weights, common_words(known), said, labels, plenty)
    heard = list(zip(kept, points, said, strict=True))
    asked = np.array([is_asked(mail.words, score, odds, of_words) for mail, score, odds in heard])
    alone = [lines_alone(score, of_words) for score in points]
    flagged = ~asked & (said >= [one.unsure for one in alone])
    certain = ~asked & (said >= [one.complaint for one in alone])
    right = labels[certain].mean()
    print(f"sure={certain.mean():.3f} right={right:.3f} asked={asked.mean():.3f}", flush=True)
    shown = _heard_by_both(kept, said)
    both = together([one for one, is_one in zip(shown, asked, strict=True) if is_one], labels[asked])
    of_both = np.array([log_odds("", one, both) for one in shown])
    print(f"both: {_shown(of_both, kept)}")
    # What the words alone have lost already is not to be lost by the encoder as well.
    may_lose = int((1 - CAUGHT) * labels.sum()) - int((labels & ~asked & ~flagged).sum())
    of_most, agreed = lines_of_both(of_both[asked], labels[asked], plenty[asked], may_lose, labels[certain])
    unsure = np.where(plenty, agreed.unsure, of_most.unsure)
    # What the words call a complaint a person sees, unless the meaning clearly denies it.
    seen = (said >= [one.complaint for one in alone]) & (of_both >= unsure - CLEARLY)
    flagged |= asked & (seen | (of_both >= unsure))
    certain |= asked & (of_both >= np.where(plenty, agreed.complaint, of_most.complaint))
    print(f"both after the words: {_told(verdict_figures(labels, flagged, certain))}", flush=True)
    return replace(of_words, together=both, both=of_most, agreed_both=agreed)


def _of_words(weights: Weights, common: frozenset[str], said: Any, labels: Any, plenty: Any) -> Learnt:
    """All that can be told before the encoder is asked; `plenty` are the mails with phrases enough."""
    alone = lines(said, labels)
    return Learnt(
        linear=weights,
        common=common,
        asked_from=asked_from(said, labels),
        plain_from=plain_from(said[plenty], labels[plenty]),
        alone=alone,
        agreed_alone=agreed_line(said[plenty], labels[plenty]),
        together=weights,
        both=alone,
        agreed_both=alone,
    )


def _heard_by_both(kept: Sequence[Mail], said: Any) -> list[dict[str, float]]:
    """What each reader says of each mail, by its name."""
    return [
        {"linear": float(one), "meaning": _meant(mail).log_odds} for one, mail in zip(said, kept, strict=True)
    ]


def _meant(mail: Mail) -> meaning.Meant:
    found = meaning.meant(mail.words)
    if found is None:
        raise SystemExit("The extra `encoder` is missing, or does not load.")
    return found


def _said(weights: Weights, kept: Sequence[Mail]) -> Any:
    shown = signals(kept)
    return np.array([log_odds(mail.words, one, weights) for mail, one in zip(kept, shown, strict=True)])


def _labels(kept: Sequence[Mail]) -> Any:
    return np.array([mail.is_complaint for mail in kept])


def _shown(scores: Any, kept: Sequence[Mail]) -> str:
    labels = _labels(kept)
    return _told(figures(scores, labels, lines(scores, labels)))


def _told(found: Mapping[str, float]) -> str:
    return " ".join(f"{name}={value:.3f}" for name, value in found.items())


def _write(path: Path, learnt: Learnt) -> None:
    text = json.dumps(
        asdict(learnt), default=sorted, ensure_ascii=False, separators=(",", ":"), sort_keys=True
    )
    # Without a time of its own, so that the same mails give the same file.
    path.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
    print(f"{path}: {len(learnt.linear.of)} parts, {path.stat().st_size} bytes")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--folder", type=Path, default=_ROOT / "training", help="where the mails are (%(default)s)"
    )
    parser.add_argument(
        "--ordinary", type=Path, help="a folder of ordinary mails; one half is learnt from as no complaints"
    )
    parser.add_argument(
        "--kept",
        type=int,
        choices=range(PARTS),
        default=PARTS - 1,
        help="which fifth is kept back (%(default)s)",
    )
    parser.add_argument("--curve", action="store_true", help="also learn from fewer mails")
    parser.add_argument("--most", type=int, default=25_000, help="so many parts get a weight (%(default)s)")
    parser.add_argument(
        "--write", type=Path, nargs="?", const=_SHIPPED, help="write the weights (to %(const)s)"
    )
    return parser.parse_args()


if __name__ == "__main__":
    main()
