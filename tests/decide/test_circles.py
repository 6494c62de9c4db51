"""Machines that answer each other, and the fuse of the day."""

from __future__ import annotations

from datetime import timedelta

import pytest
from build import CUSTOMER, DAY, NOW, customer_wrote, policy, view

from followupd.decide import decide
from followupd.decide.circles import blown_fuse, other_desk
from followupd.model import events as e
from followupd.model.decision import Decision, Kind, Mute
from followupd.model.policy import Limits, Mode, Policy
from followupd.model.reading import Sender
from followupd.model.view import Counters, View

DESK = "ticket+7@desk.example"
SAME = "ticket+3@desk.example"
ELSEWHERE = "ticket@notdesk.example"
LIMITS = Limits(public_domains=frozenset({"mail.example"}))
RULES = policy(limits=LIMITS)


def _named(*addresses: str, **counters: int | bool) -> View:
    return view(named=addresses, counters=Counters(**counters))


def _wrote(around: View, rules: Policy = RULES, **fields: object) -> Decision:
    return decide(around, customer_wrote(**fields), rules, NOW)


def _acknowledged(decision: Decision) -> bool:
    return any(letter.kind is Kind.ACKNOWLEDGEMENT for letter in decision.letters)


def _withheld(decision: Decision) -> str:
    return "".join(ev.reason for ev in decision.events if isinstance(ev, e.AcknowledgementWithheld))


@pytest.mark.parametrize(
    ("address", "named", "muted"),
    [
        (DESK, (), None),
        (DESK, (SAME,), None),
        (DESK, (SAME, SAME), "desk.example"),
        (DESK, (SAME, DESK, "x@else.example"), "desk.example"),
        (DESK, (ELSEWHERE, ELSEWHERE), None),
        (DESK, (SAME, ELSEWHERE), None),
        (CUSTOMER, ("other@mail.example", "third@mail.example"), None),
        (CUSTOMER, (CUSTOMER, "other@mail.example"), None),
        (CUSTOMER, (CUSTOMER, CUSTOMER), CUSTOMER),
    ],
)
def test_who_collects_our_acknowledgements_is_another_desk(
    address: str, named: tuple[str, ...], muted: str | None
):
    found = other_desk(_named(*named), address, RULES, NOW)
    assert (found.name if found else None) == muted
    assert found is None or found.until == NOW + 7 * DAY


def test_another_desk_gets_no_acknowledgement_is_muted_and_is_told_of_once():
    decision = _wrote(_named(CUSTOMER, CUSTOMER))
    assert not _acknowledged(decision)
    assert isinstance(decision.mute, Mute)
    assert decision.mute.why == _withheld(decision)
    [notice] = [letter for letter in decision.letters if letter.kind is Kind.DESK_NOTICE]
    assert "a machine at mia.berg@mail.example" in str(dict(notice.values)["detail"]).lower()
    again = _wrote(_named(CUSTOMER, CUSTOMER, muted=True))
    assert not _acknowledged(again)
    assert again.mute is None
    assert [letter.kind for letter in again.letters] == [Kind.APOLOGY]


def test_its_mail_is_a_case_with_a_draft_all_the_same():
    decision = _wrote(_named(CUSTOMER, CUSTOMER))
    assert isinstance(decision.events[0], e.ComplaintOpened)
    assert Kind.APOLOGY in [letter.kind for letter in decision.letters]


def test_one_named_acknowledgement_makes_it_the_same_conversation():
    decision = _wrote(_named(CUSTOMER))
    assert _withheld(decision) == "this conversation was acknowledged before"
    assert decision.mute is None
    assert _acknowledged(_wrote(_named("somebody@mail.example")))


@pytest.mark.parametrize("sender", [Sender.AUTOMATIC, Sender.LIST])
def test_a_machine_that_says_so_mutes_nobody(sender: Sender):
    assert _wrote(_named(CUSTOMER, CUSTOMER), sender=sender).mute is None


@pytest.mark.parametrize(("day", "blown"), [(0, False), (499, False), (500, True), (501, True)])
def test_the_fuse_blows_when_the_day_is_full(day: int, blown: bool):
    decision = _wrote(_named(day=day))
    assert bool(decision.fuse) is blown
    assert _acknowledged(decision) is not blown
    assert bool(blown_fuse(_named(day=day), RULES)) is blown
    assert (Kind.DESK_NOTICE in [letter.kind for letter in decision.letters]) is blown


@pytest.mark.parametrize("mode", [Mode.LIVE, Mode.DRAFT])
def test_once_blown_nothing_more_is_said_of_it(mode: Mode):
    decision = _wrote(_named(day=500, fused=True), policy(mode))
    assert not _acknowledged(decision)
    assert decision.fuse == ""
    assert "until followupd resume" in _withheld(decision)
    assert Kind.DESK_NOTICE not in [letter.kind for letter in decision.letters]


def test_the_sentence_of_the_fuse_says_what_to_run():
    fuse = _wrote(_named(day=500)).fuse
    assert fuse.endswith("followupd resume")
    assert "500" in fuse


def test_decisions_joined_keep_mute_and_fuse():
    mute = Mute(name="x.example", until=NOW + timedelta(days=1), why="because")
    joined = Decision(reason="").plus(Decision(reason="", mute=mute, fuse="full"))
    assert (joined.mute, joined.fuse) == (mute, "full")
    assert joined.plus(Decision(reason="")) == joined
