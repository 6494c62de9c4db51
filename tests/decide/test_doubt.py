from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from build import NOW

from followupd.decide.copies import CopyStep, SentMail, copy_step
from followupd.decide.doubt import LOOKS, PATIENCE, SETTLE, Copies, Doubt, Step, learnt, step
from followupd.model.proof import Proof

LATER = NOW + SETTLE
MINUTE = timedelta(minutes=1)
DOUBT = Doubt(
    dot_at=NOW,
    looks=LOOKS,
    self_copy=True,
    proof=Proof.SELF,
    younger_kept=False,
    younger_back=True,
    probing=False,
)


@pytest.mark.parametrize(
    ("changes", "wanted"),
    [
        ({}, Step.AGAIN),
        ({"looks": LOOKS - 1}, Step.WAIT),
        ({"dot_at": NOW + MINUTE}, Step.WAIT),
        ({"younger_back": False}, Step.PROBE),
        ({"younger_back": False, "probing": True}, Step.WAIT),
        # Its own copy was refused: that another's came back says nothing.
        ({"self_copy": False}, Step.HOLD),
        ({"self_copy": None}, Step.HOLD),
        ({"self_copy": False, "younger_kept": True}, Step.AGAIN),
        ({"self_copy": None, "younger_kept": True, "proof": Proof.SERVER}, Step.AGAIN),
        ({"self_copy": None, "younger_back": False, "proof": Proof.SERVER}, Step.PROBE),
        # A copy to ourselves that came back says nothing of one that was never asked for.
        ({"self_copy": None, "proof": Proof.SERVER}, Step.PROBE),
        ({"proof": Proof.NONE, "younger_back": False}, Step.HOLD),
        ({"proof": None, "younger_back": False}, Step.PROBE),
        ({"proof": None, "younger_back": False, "dot_at": LATER - PATIENCE - MINUTE}, Step.HOLD),
    ],
)
def test_a_mail_in_doubt_is_sent_again_only_when_a_younger_copy_proves_that_it_never_left(
    changes: dict[str, object], wanted: Step
) -> None:
    assert step(replace(DOUBT, **changes), LATER) is wanted  # type: ignore[arg-type]


def copies(
    *, self_copy: bool | None = None, kept: bool = False, back: bool = False, looked: bool = True
) -> Copies:
    return Copies(accepted_at=NOW, self_copy=self_copy, kept=kept, back=back, looked=looked)


@pytest.mark.parametrize(
    ("latest", "known", "wanted"),
    [
        ((), None, None),
        ((), Proof.SELF, Proof.SELF),
        ((copies(kept=True, self_copy=True, back=True),), None, Proof.SERVER),
        ((copies(self_copy=True, back=True),), None, Proof.SELF),
        # The copy that the server keeps may be slower than the one to ourselves.
        ((copies(self_copy=True, back=True, looked=False),), None, None),
        ((copies(self_copy=True, back=True, looked=False),), Proof.SELF, Proof.SELF),
        ((copies(self_copy=False),), None, Proof.NONE),
        ((copies(self_copy=False, looked=False),), None, None),
        ((copies(looked=False), copies(kept=True)), None, Proof.SERVER),
        # It kept copies once and does so no more: the next mail asks for one to ourselves.
        ((copies(), copies(kept=True)), Proof.SERVER, None),
        ((copies(),), Proof.NONE, Proof.NONE),
    ],
)
def test_the_newest_mail_that_tells_something_says_what_proves_acceptance(
    latest: tuple[Copies, ...], known: Proof | None, wanted: Proof | None
) -> None:
    assert learnt(latest, known, NOW + 3 * MINUTE) is wanted


def test_a_copy_to_ourselves_that_never_comes_proves_nothing_after_a_while() -> None:
    waiting = (copies(self_copy=True),)
    assert learnt(waiting, None, LATER) is None
    assert learnt(waiting, None, LATER + MINUTE) is Proof.NONE


SENT = SentMail(accepted_at=NOW, self_copy=None, kept=False, back=False, proof=None)


@pytest.mark.parametrize(
    ("changes", "after", "wanted"),
    [
        ({"kept": True}, 0, CopyStep.NOTHING),
        ({"kept": True, "back": True}, 0, CopyStep.NOTHING),
        ({"proof": Proof.SERVER}, 60, CopyStep.NOTHING),
        ({"back": True}, 4, CopyStep.WAIT),
        ({"back": True}, 5, CopyStep.MOVE),
        ({"back": True, "proof": Proof.SELF}, 0, CopyStep.MOVE),
        ({"back": True, "proof": Proof.SERVER}, 9, CopyStep.NOTHING),
        ({}, 4, CopyStep.WAIT),
        ({}, 5, CopyStep.APPEND),
        ({"self_copy": False, "proof": Proof.NONE}, 5, CopyStep.APPEND),
        ({"self_copy": True}, 14, CopyStep.WAIT),
        ({"self_copy": True, "proof": Proof.SELF}, 14, CopyStep.WAIT),
        ({"self_copy": True}, 15, CopyStep.APPEND),
    ],
)
def test_a_copy_is_put_into_sent_once_and_only_where_none_will_come_by_itself(
    changes: dict[str, object], after: int, wanted: CopyStep
) -> None:
    mail = replace(SENT, **changes)  # type: ignore[arg-type]
    assert copy_step(mail, NOW + after * MINUTE) is wanted
