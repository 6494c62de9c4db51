"""`python -m bench complaints PATH [--kept]`: are complaints told from others?

PATH is a table with `text,label` (CSV), mails as `training/README.md` describes them (a file of JSON lines,
or a folder of such; with --kept only the fifth that nothing is learnt from), or a folder of ordinary mails:
none of them is a complaint, and only the half that nothing is learnt from is read.
"""

from __future__ import annotations

import math
import sys
import time
from collections import defaultdict
from pathlib import Path

from bench._complaint_texts import Text, texts
from bench._figures import area_under_curve, best_macro_f1
from followupd import encoder
from followupd.model.reading import Verdict
from followupd.understand import learnt
from followupd.understand.complaint import Weighing

_FLAGGED = frozenset({Verdict.COMPLAINT, Verdict.UNSURE})
_LEAST = 1e-9
#: A text with what was made of it.
Judged = tuple[Text, Weighing]


def main(argv: list[str]) -> int:
    paths = [argument for argument in argv if argument != "--kept"]
    if len(paths) != 1:
        print("usage: python -m bench complaints PATH [--kept]", file=sys.stderr)
        return 2
    found = texts(Path(paths[0]), kept="--kept" in argv)
    started = time.perf_counter()
    judged = [(text, learnt.weighed(text.words, in_conversation=text.in_conversation)) for text in found]
    milliseconds = (time.perf_counter() - started) * 1000 / max(1, len(found))
    _print_languages(judged)
    print(f"encoder={'installed' if encoder.is_installed() else 'missing'}")
    asked = [text for text, weighing in judged if weighing.is_by_meaning]
    print(f"to_encoder={len(asked) / max(1, len(judged)):.4f}")
    # By its headers nothing else of such mail is looked at, so the service does not ask.
    of_people = sum(not text.is_by_machine for text in asked)
    print(f"to_encoder_in_service={of_people / max(1, len(judged)):.4f}")
    flagged = sum(not text.is_by_machine and one.verdict in _FLAGGED for text, one in judged)
    print(f"flagged_in_service={flagged / max(1, len(judged)):.4f}")
    print(f"n={len(judged)}")
    for name, value in figures(judged).items():
        print(f"{name}={value:.4f}")
    print(f"ms_per_text={milliseconds:.3f}")
    return 0


def figures(judged: list[Judged]) -> dict[str, float]:
    """How many were found, how many wrongly, and how well the scores part them."""
    verdicts = [(weighing.verdict, text.is_complaint) for text, weighing in judged]
    # Which line a mail is held against depends on who was asked; how much speaks for a complaint does not.
    scored = [(_odds(weighing), text.is_complaint) for text, weighing in judged]
    sure = [label for verdict, label in verdicts if verdict is Verdict.COMPLAINT]
    return {
        "unsure": sum(verdict is Verdict.UNSURE for verdict, _ in verdicts) / max(1, len(verdicts)),
        "right_when_complaint": sum(sure) / max(1, len(sure)),
        "recall_flagged": _share(verdicts, True, _FLAGGED),
        "false_complaint": _share(verdicts, False, {Verdict.COMPLAINT}),
        "false_flagged": _share(verdicts, False, _FLAGGED),
        "macro_f1": best_macro_f1(scored),
        "auc": area_under_curve(scored),
    }


def _odds(weighing: Weighing) -> float:
    """How much speaks for a complaint; of a mail in which there is nothing to weigh, its score tells."""
    if weighing.odds is not None:
        return weighing.odds
    return math.log(max(_LEAST, weighing.score) / max(_LEAST, 1 - weighing.score))


def _print_languages(judged: list[Judged]) -> None:
    of_language: dict[str, list[Judged]] = defaultdict(list)
    for one in judged:
        of_language[one[0].language].append(one)
    if len(of_language) == 1:
        return
    for language, some in sorted(of_language.items()):
        shown = " ".join(f"{name}={value:.3f}" for name, value in figures(some).items())
        print(f"{language}: n={len(some)} {shown}")


def _share(
    verdicts: list[tuple[Verdict, bool]], label: bool, wanted: set[Verdict] | frozenset[Verdict]
) -> float:
    """How many of the texts with that label got one of the wanted verdicts."""
    of_label = [verdict for verdict, is_complaint in verdicts if is_complaint == label]
    return sum(verdict in wanted for verdict in of_label) / max(1, len(of_label))
