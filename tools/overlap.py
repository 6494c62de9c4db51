"""`python -m tools.overlap [FOLDER]`: how much of the mails measured on stands in those learnt from.

For each mail that is kept back, and each in `unseen/`, the largest share of its runs of three words that also
stands in one mail that is learnt from. Printed are the middle, the share that one mail in a hundred exceeds,
and the largest. Neighbours share words on purpose, but belong to the same fifth.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from tools._complaint_mails import PARTS, Mail, mails

_ROOT = Path(__file__).resolve().parents[1]
#: Shorter mails are alike by chance: "See you on Friday then."
FEWEST_WORDS = 12

Runs = frozenset[tuple[str, ...]]


def main() -> None:
    """Print the overlap of each language."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path, nargs="?", default=_ROOT / "training")
    folder = parser.parse_args().folder
    found = mails(folder)
    learnt = [mail for mail in found if mail.part != PARTS - 1]
    kept = [mail for mail in found if mail.part == PARTS - 1]
    print("\n".join(lines("kept", kept, learnt)))
    print("\n".join(lines("unseen", mails(folder / "unseen"), learnt)))


def lines(name: str, kept: Sequence[Mail], learnt: Sequence[Mail]) -> Iterator[str]:
    """The overlap of each language, a line each."""
    for language in sorted({mail.language for mail in kept}):
        figures = told(of_language(kept, language), of_language(learnt, language))
        yield f"{name} {language}: {figures}"


def of_language(some: Sequence[Mail], language: str) -> list[str]:
    """The words of the mails in that language."""
    return [mail.words for mail in some if mail.language == language]


def told(kept: Sequence[str], learnt: Sequence[str]) -> str:
    """The overlap as a line of figures."""
    found = sorted(shares(kept, learnt))
    middle, high = (found[min(len(found) - 1, int(part * len(found)))] for part in (0.5, 0.99))
    return f"n={len(kept)} overlap_middle={middle:.3f} overlap_p99={high:.3f} overlap_largest={found[-1]:.3f}"


def shares(kept: Iterable[str], learnt: Sequence[str]) -> list[float]:
    """For each kept mail the largest share of its runs that stands in one learnt mail; 0 for short mails."""
    holders: dict[tuple[str, ...], list[int]] = {}
    for number, text in enumerate(learnt):
        for run in runs(text):
            holders.setdefault(run, []).append(number)
    return [_largest(runs(text), holders) for text in kept]


def _largest(of_mail: Runs, holders: dict[tuple[str, ...], list[int]]) -> float:
    shared = Counter(number for run in of_mail for number in holders.get(run, ()))
    return max(shared.values(), default=0) / max(1, len(of_mail))


def runs(text: str) -> Runs:
    """All runs of three words of a text, none where it is too short to tell."""
    words = re.findall(r"\w+", text.lower())
    if len(words) < FEWEST_WORDS:
        return frozenset()
    return frozenset(zip(words, words[1:], words[2:], strict=False))


if __name__ == "__main__":
    main()
