"""How much a new complaint weighs: facts, history and the clock, never the tone."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest
from build import NOW, case, customer_wrote, moved, policy, reading, view

from followupd.decide import decide
from followupd.decide.gravity import gravity
from followupd.model import events as e
from followupd.model.decision import Kind
from followupd.model.facts import (
    Amount,
    Danger,
    DangerTold,
    Deadline,
    Facts,
    Threat,
    ThreatMade,
    Weight,
    WeightGiven,
)
from followupd.model.gravity import Gravity, Severity, Urgency
from followupd.model.reading import Command
from followupd.model.view import Counters

FIRE = (DangerTold(danger=Danger.FIRE, words="caught fire"),)
TODAY = NOW.date()


def threat(kind: Threat) -> tuple[ThreatMade, ...]:
    return (ThreatMade(threat=kind, words="will tell"),)


def given(*weights: Weight) -> tuple[WeightGiven, ...]:
    return tuple(WeightGiven(weight=weight, words="…") for weight in weights)


def by(days: int | None) -> tuple[Deadline, ...]:
    return (Deadline(words="by then", day=None if days is None else TODAY + timedelta(days=days)),)


def costs(value: int, currency: str = "EUR") -> tuple[Amount, ...]:
    return (Amount(words=f"{value} {currency}", value=Decimal(value), currency=currency),)


@pytest.mark.parametrize(
    ("facts", "severity", "urgency"),
    [
        (Facts(), "usual", "usual"),
        (Facts(dangers=FIRE), "serious", "today"),
        (Facts(threats=threat(Threat.LAWYER)), "serious", "soon"),
        (Facts(threats=threat(Threat.AUTHORITY)), "serious", "soon"),
        (Facts(threats=threat(Threat.REVIEW)), "usual", "soon"),
        (Facts(threats=threat(Threat.REVIEW) + threat(Threat.PRESS)), "serious", "soon"),
        (Facts(weights=given(Weight.REPEAT)), "usual", "usual"),
        (Facts(weights=given(Weight.VULNERABLE)), "usual", "usual"),
        (Facts(weights=given(Weight.VULNERABLE, Weight.REPEAT)), "serious", "usual"),
        (Facts(weights=given(Weight.URGENT)), "usual", "soon"),
        (Facts(deadlines=by(0)), "usual", "today"),
        (Facts(deadlines=by(1)), "usual", "today"),
        (Facts(deadlines=by(7)), "usual", "soon"),
        (Facts(deadlines=by(8)), "usual", "usual"),
        (Facts(deadlines=by(None)), "usual", "soon"),
        (Facts(deadlines=by(-1)), "usual", "usual"),
        (Facts(amounts=costs(1000)), "serious", "usual"),
        (Facts(amounts=costs(999)), "usual", "usual"),
        (Facts(amounts=costs(400), weights=given(Weight.VULNERABLE)), "serious", "usual"),
        (Facts(amounts=costs(300), weights=given(Weight.VULNERABLE)), "usual", "usual"),
        (Facts(amounts=costs(50_000, "JPY")), "usual", "usual"),
    ],
)
def test_each_kind_of_fact_has_its_weight(facts: Facts, severity: str, urgency: str) -> None:
    found = gravity(facts, view(), policy(), NOW)
    assert (found.severity, found.urgency) == (severity, urgency)


def test_the_heaviest_reason_comes_first_in_the_mails_words() -> None:
    facts = Facts(dangers=FIRE, weights=given(Weight.REPEAT), threats=threat(Threat.REVIEW))
    assert gravity(facts, view(), policy(), NOW).reasons == (
        "danger, fire: “caught fire”",
        "threat, review: “will tell”",
        "not the first time: “…”",
    )


@pytest.mark.parametrize(("days", "severity"), [(89, Severity.SERIOUS), (91, Severity.USUAL)])
def test_earlier_cases_of_the_customer_weigh_for_ninety_days(days: int, severity: Severity) -> None:
    earlier = tuple(case(reference=f"FU-{n}", opened_at=NOW - timedelta(days=days)) for n in range(3))
    facts = Facts(weights=given(Weight.REPEAT))
    found = gravity(facts, view(siblings=earlier), policy(), NOW)
    assert found.severity is severity
    assert ("3 earlier cases of this customer in 90 days" in found.reasons) == (severity is Severity.SERIOUS)


def test_the_owner_says_what_a_large_sum_is() -> None:
    facts = Facts(amounts=costs(200))
    assert gravity(facts, view(), policy(large_amount=200), NOW).severity is Severity.SERIOUS
    assert gravity(facts, view(), policy(large_amount=700), NOW) == Gravity()


def test_the_desk_is_told_of_a_serious_complaint_at_once_and_once() -> None:
    decision = decide(view(), customer_wrote(facts=Facts(dangers=FIRE)), policy(), NOW)
    opened = decision.events[0]
    assert isinstance(opened, e.ComplaintOpened)
    assert (opened.severity, opened.urgency) == (Severity.SERIOUS, Urgency.TODAY)
    notices = [letter for letter in decision.letters if letter.kind is Kind.DESK_NOTICE]
    assert [dict(letter.values)["what"] for letter in notices] == ["serious"]
    assert dict(notices[0].values)["reasons"] == ("danger, fire: “caught fire”",)


def test_a_serious_complaint_on_the_day_the_fuse_blows_raises_one_notice_of_both() -> None:
    around = view(counters=Counters(day=500))
    decision = decide(around, customer_wrote(facts=Facts(dangers=FIRE)), policy(), NOW)
    assert decision.fuse
    notices = [letter for letter in decision.letters if letter.kind is Kind.DESK_NOTICE]
    assert [dict(letter.values)["what"] for letter in notices] == ["serious"]
    assert "500" in str(dict(notices[0].values)["detail"])


def test_of_what_staff_themselves_call_a_complaint_they_are_not_told() -> None:
    what = moved(Command.COMPLAINT, reading=reading(facts=Facts(dangers=FIRE)))
    decision = decide(view(), what, policy(), NOW)
    assert isinstance(decision.events[0], e.ComplaintOpened)
    assert decision.events[0].severity is Severity.SERIOUS
    assert Kind.DESK_NOTICE not in {letter.kind for letter in decision.letters}


def test_of_a_usual_complaint_nobody_is_told() -> None:
    decision = decide(view(), customer_wrote(facts=Facts(weights=given(Weight.REPEAT))), policy(), NOW)
    assert Kind.DESK_NOTICE not in {letter.kind for letter in decision.letters}
