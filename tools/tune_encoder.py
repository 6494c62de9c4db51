"""`python -m tools.tune_encoder`: teach the encoder complaints and topics, and write what it learnt.

Of each layer, or of each but the first ones, it learns the biases, the scales (BitFit, Ben Zaken et al. 2022)
and the one number that each block of 32 four-bit numbers is multiplied with (PEQA, Kim et al. 2023): so the
package's own model stays in use, and what ships is small. The fifth of the mails that is kept back is only
measured on.
Needs `uv pip install jax optax` and, on two cores, about an hour; what is learnt is written after each round.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
from array import array
from base64 import b64encode
from pathlib import Path
from typing import Any

import numpy as np

from bench._figures import area_under_curve, best_macro_f1
from followupd.understand.weights import meaning
from tools._complaint_mails import PARTS, Mail, mails, ordinary, some, told_elsewhere
from tools._encoder_file import ModelFile, read
from tools._encoder_school import FIXED, RATE, School

_ROOT = Path(__file__).resolve().parents[1]
_SHIPPED = _ROOT / "followupd" / "understand" / "encoder.json.gz"
#: So many texts from elsewhere, and every third mail of those kept back, for a look after each round.
_ELSEWHERE = 300
#: The largest step and its form in `array`: one byte for blocks, two for the others.
_FINE, _FINEST = (127, "b"), (32767, "h")
_LOOK = 3
#: So many older mails for each of the newest.
_OLDER = 4


def main() -> None:
    """Learn and write."""
    arguments = _arguments()
    found = mails(arguments.folder)
    known = [mail for mail in found if mail.part != arguments.kept]
    if arguments.newest:
        known = _newest(known, arguments.newest)
    known += ordinary(arguments.ordinary) if arguments.ordinary else []
    known += told_elsewhere(arguments.also, _ELSEWHERE) if arguments.also else []
    kept = [mail for mail in found if mail.part == arguments.kept][::_LOOK]
    file = read()
    school = School(file, known, meaning() if arguments.go_on else None, arguments.fixed)
    prepared = school.prepared(kept)
    lessons = school.taught(arguments.rounds, rate=arguments.rate, seed=arguments.seed)
    for number, (learnt, loss) in enumerate(lessons, 1):
        heads = learnt.pop("head")
        said = (school.meanings(learnt, *prepared) - school.middle) / school.spread
        print(f"round {number}: loss={loss:.3f} {_shown(said, heads, kept, school.topics)}", flush=True)
        _write(arguments.write, _shipped(learnt, heads, school, file))
        learnt["head"] = heads


def _newest(known: list[Mail], count: int) -> list[Mail]:
    """The newest of each language, and so many of the older ones that these are not forgotten."""
    languages = sorted({mail.language for mail in known})
    new = {mail.at for name in languages for mail in [m for m in known if m.language == name][-count:]}
    older = [mail for mail in known if mail.at not in new]
    return [mail for mail in known if mail.at in new] + some(older, _OLDER * len(new))


def _shown(said: Any, heads: Any, kept: list[Mail], topics: list[str]) -> str:
    odds, choices = (said @ heads[name]["of"] + heads[name]["bias"] for name in ("complaint", "topic"))
    scored = [(float(one[0]), mail.is_complaint) for one, mail in zip(odds, kept, strict=True)]
    right = [
        topics[one.argmax()] == mail.topic for one, mail in zip(choices, kept, strict=True) if mail.topic
    ]
    figures = {
        "auc": area_under_curve(scored),
        "macro_f1": best_macro_f1(scored),
        "topic": float(np.mean(right)),
    }
    return " ".join(f"{name}={figure:.3f}" for name, figure in figures.items())


def _shipped(learnt: dict[str, Any], heads: Any, school: School, file: ModelFile) -> dict[str, Any]:
    tuned = {
        name: _packed(np.asarray(tensor), *(_FINE if name in file.matrices else _FINEST))
        for name, tensor in sorted(learnt.items())
    }
    head = {name: _plain(heads[name], school) for name in ("complaint", "topic")}
    return {
        "complaint": {"bias": head["complaint"]["bias"][0], "of": head["complaint"]["of"][0]},
        "topics": {
            topic: {"bias": head["topic"]["bias"][place], "of": head["topic"]["of"][place]}
            for place, topic in enumerate(school.topics)
        },
        "numbers": {name: packed for name, packed in tuned.items() if name not in file.matrices},
        "blocks": {name: packed for name, packed in tuned.items() if name in file.matrices},
    }


def _plain(head: Any, school: School) -> dict[str, Any]:
    """The head for meanings as they leave the encoder, one row an answer."""
    of = np.asarray(head["of"]) / school.spread[:, None]
    bias = np.asarray(head["bias"]) - school.middle @ of
    return {
        "bias": [round(float(one), 5) for one in bias],
        "of": [[round(float(one), 4) for one in row] for row in of.T],
    }


def _packed(numbers: Any, most: int, form: str) -> dict[str, Any]:
    """Steps of one size, none larger than that."""
    size = float(np.abs(numbers).max()) / most or 1.0
    steps = array(form, np.rint(numbers / size).astype(int).reshape(-1).tolist())
    return {"size": size, "steps": b64encode(steps.tobytes()).decode()}


def _write(path: Path, shown: dict[str, Any]) -> None:
    path.write_bytes(gzip.compress(json.dumps(shown, separators=(",", ":")).encode(), 9, mtime=0))
    print(f"{path}: {path.stat().st_size} bytes", file=sys.stderr)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--folder", type=Path, default=_ROOT / "training", help="the mails (%(default)s)")
    parser.add_argument("--ordinary", type=Path, help="ordinary mails; one half is learnt from")
    parser.add_argument("--also", type=Path, help="a table `text,label`; some of its texts are learnt from")
    parser.add_argument(
        "--kept", type=int, choices=range(PARTS), default=PARTS - 1, help="the fifth kept back"
    )
    parser.add_argument("--go-on", action="store_true", help="begin with what ships")
    parser.add_argument(
        "--fixed", type=int, default=FIXED, help="so many of the first layers stay as they are (%(default)s)"
    )
    parser.add_argument("--rounds", type=int, default=3, help="how often each mail is seen (%(default)s)")
    parser.add_argument(
        "--newest", type=int, help="learn from so many of the newest of each language, and some older ones"
    )
    parser.add_argument("--rate", type=float, default=RATE, help="how fast it learns (%(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="in which order (%(default)s)")
    parser.add_argument("--write", type=Path, default=_SHIPPED, help="where to (%(default)s)")
    return parser.parse_args()


if __name__ == "__main__":
    main()
