"""Every input at every place where a case can stand: what becomes of it, and what must never happen."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product

import pytest
from build import (
    CUSTOMER,
    NOW,
    OWNER,
    STAFF,
    case,
    customer,
    customer_wrote,
    delivery_failed,
    mail_delivered,
    moved,
    ordered,
    policy,
    rang,
    staff_wrote,
    stranger_wrote,
    view,
)

from followupd.decide import decide, evolve
from followupd.decide.workhours import in_slot
from followupd.model import events as e
from followupd.model.case import Case, CaseState
from followupd.model.decision import INTERNAL, Decision, How, Kind, Letter
from followupd.model.inputs import CustomerWrote, Input, TimerKind
from followupd.model.policy import Mode, Policy
from followupd.model.reading import Command, Mood, Sender, Verdict

#: 02:00 in Berlin.
NIGHT = datetime(2025, 3, 11, 1, 0, tzinfo=UTC)
CUSTOMER_LETTERS = tuple(kind for kind in Kind if kind not in INTERNAL)
FOLLOW_UPS = (Kind.CHECK_IN, Kind.REMINDER)
BY_HAND = (Kind.APOLOGY, Kind.REOPENED)

#: Where a case can stand: no case, the states, and what matters inside of "resolved" and "closed".
PLACES: dict[str, Case | None] = {
    "-": None,
    "open": case(CaseState.OPEN),
    "waiting": case(CaseState.WAITING),
    "resolved": case(CaseState.RESOLVED),
    "asked": case(CaseState.RESOLVED, asked=True),
    "closed": case(CaseState.CLOSED),
    "past": case(CaseState.CLOSED, closed_at=NOW - timedelta(days=40)),
    "dismissed": case(CaseState.DISMISSED),
}

#: What a mail of the customer makes of the case, by its mood and its verdict; "new" is a case of its own.
BY_WORDS = """
                      -    open  waiting  resolved  asked     closed  past    dismissed
thanks    complaint   new  open  open     open      closed    open    new     open
thanks    unsure      -    open  waiting  resolved  closed    closed  closed  dismissed
thanks    other       -    open  waiting  resolved  closed    closed  closed  dismissed
content   complaint   new  open  open     open      closed    open    new     open
content   unsure      -    open  waiting  resolved  closed    closed  closed  dismissed
content   other       -    open  waiting  resolved  closed    closed  closed  dismissed
unclear   complaint   new  open  open     open      open      open    new     open
unclear   unsure      -    open  open     resolved  resolved  closed  closed  dismissed
unclear   other       -    open  open     resolved  resolved  closed  closed  dismissed
unhappy   complaint   new  open  open     open      open      open    new     open
unhappy   unsure      -    open  open     open      open      open    new     dismissed
unhappy   other       -    open  open     open      open      open    new     dismissed
"""
#: What a number makes of it, in a reply to our question or once it was asked: whatever the words say.
BY_NUMBER = """
   resolved  asked   closed  past
1  open      open    open    new
2  open      open    open    new
3  closed    closed  closed  closed
4  closed    closed  closed  closed
5  closed    closed  closed  closed
"""
#: What everything else makes of it.
BY_OTHERS = """
                        -    open       waiting    resolved   asked      closed     past       dismissed
staff-answer            -    waiting    waiting    resolved   resolved   closed     closed     dismissed
staff-apology           -    waiting    waiting    resolved   resolved   closed     closed     dismissed
staff-reopened          -    waiting    waiting    resolved   resolved   closed     closed     dismissed
staff-acknowledgement   -    open       waiting    resolved   resolved   closed     closed     dismissed
staff-check-in          -    open       waiting    resolved   resolved   closed     closed     dismissed
staff-reminder          -    open       waiting    resolved   resolved   closed     closed     dismissed
moved-resolved          -    resolved   resolved   resolved   resolved   closed     closed     dismissed
moved-not-a-complaint   -    dismissed  dismissed  dismissed  dismissed  dismissed  dismissed  dismissed
moved-complaint         new  open       waiting    resolved   resolved   closed     closed     open
mail-resolved           -    resolved   resolved   resolved   resolved   closed     closed     dismissed
mail-not-a-complaint    -    dismissed  dismissed  dismissed  dismissed  dismissed  dismissed  dismissed
mail-complaint          -    open       waiting    resolved   resolved   closed     closed     open
first-reply             -    open       waiting    resolved   resolved   closed     closed     dismissed
silence                 -    open       resolved   resolved   resolved   closed     closed     dismissed
check-in                -    open       waiting    resolved   resolved   closed     closed     dismissed
reminder                -    open       waiting    resolved   resolved   closed     closed     dismissed
close                   -    open       waiting    closed     closed     closed     closed     dismissed
stale-first-reply       -    open       waiting    resolved   resolved   closed     closed     dismissed
stale-silence           -    open       waiting    resolved   resolved   closed     closed     dismissed
stale-check-in          -    open       waiting    resolved   resolved   closed     closed     dismissed
stale-reminder          -    open       waiting    resolved   resolved   closed     closed     dismissed
stale-close             -    open       waiting    resolved   resolved   closed     closed     dismissed
delivered               -    open       waiting    resolved   resolved   closed     closed     dismissed
failed                  -    open       waiting    resolved   resolved   closed     closed     dismissed
stranger                -    open       waiting    resolved   resolved   closed     closed     dismissed
mail-unknown            -    open       waiting    resolved   resolved   closed     closed     dismissed
machine                 -    open       waiting    resolved   resolved   closed     closed     dismissed
"""


def _table(text: str, keys: int) -> dict[tuple[str, ...], str]:
    head, *rows = (line.split() for line in text.strip().splitlines())
    return {
        (*row[:keys], place): leads for row in rows for place, leads in zip(head, row[keys:], strict=True)
    }


TIMERS = {kind.replace(" ", "-"): kind for kind in TimerKind}
WORDS, NUMBER, OTHERS = _table(BY_WORDS, 2), _table(BY_NUMBER, 1), _table(BY_OTHERS, 1)


def _mails(mood: str, verdict: str) -> list[CustomerWrote]:
    """The mails of that mood and verdict: with and without a number, as a reply to the question or not."""
    return [
        customer_wrote(
            mood=Mood(mood), verdict=Verdict(verdict), rating=rating, replies_to=replies_to, opt_out=opt_out
        )
        for rating, replies_to, opt_out in product(
            (None, 1, 2, 3, 4, 5), ("", Kind.ACKNOWLEDGEMENT, Kind.CHECK_IN), (False, True)
        )
    ]


def _led_to(what: CustomerWrote, place: str) -> str:
    """The place in the tables; one who asks not to be asked is done with, unless something is wrong."""
    given = what.reading.answer
    answers = place == "asked" or (what.replies_to in FOLLOW_UPS and place in ("resolved", "closed", "past"))
    if answers and given.rating:
        return NUMBER[str(given.rating), place]
    row = "asked" if answers and place == "resolved" else place
    leads = WORDS[given.mood, what.reading.verdict, row]
    return "closed" if row == "asked" and given.opt_out and leads == "resolved" else leads


def _others(name: str, about: Case | None) -> list[Input]:
    """The inputs of that name, for a case at that place."""
    resolution = about.resolution if about else 0
    kind, _, rest = name.partition("-")
    if kind == "staff":
        return [staff_wrote("" if rest == "answer" else rest)]
    if name == "mail-unknown":
        return [ordered(None, how="mail #hello")]
    if kind in ("moved", "mail"):
        command = Command(rest.replace("-", " "))
        return [moved(command) if kind == "moved" else ordered(command)]
    if kind == "delivered":
        return [
            mail_delivered(letter, ordinal) for letter in Kind for ordinal in (resolution, resolution + 1)
        ]
    if kind == "failed":
        return [delivery_failed(letter, permanent=lasting) for letter in Kind for lasting in (True, False)]
    if kind == "stranger":
        return [stranger_wrote()]
    if kind == "machine":
        return _machines(about)
    if kind == "stale":
        return [rang(TIMERS[rest], resolution + 1)]
    return [rang(TIMERS[name], resolution)]


def _machines(about: Case | None) -> list[Input]:
    """Automatic mails; what no case claims is no complaint, for `judge` says so."""
    verdicts = (Verdict.OTHER,) if about is None else tuple(Verdict)
    return [
        customer_wrote(sender=sender, verdict=verdict, mood=Mood.UNHAPPY, replies_to=Kind.CHECK_IN)
        for sender in Sender
        for verdict in verdicts
        if sender is not Sender.HUMAN
    ]


def _recorded(about: Case | None, decision: Decision) -> Case | None:
    """The case after the decision; a complaint that opens makes a new case, whatever was there."""
    opens = bool(decision.events) and isinstance(decision.events[0], e.ComplaintOpened)
    after = None if opens else about
    for event in decision.events:
        after = evolve(after, event)
    return replace(after, version=after.version + 1) if after and decision.events else after


def _place_of(before: Case | None, after: Case | None) -> str:
    if after is None:
        return "-"
    return "new" if before is None or after.reference != before.reference else str(after.state)


def _check(about: Case | None, what: Input, expected: str) -> None:
    """Decides in every mode, by day and by night, and once more after that."""
    for mode, now in product(Mode, (NOW, NIGHT)):
        rules = policy(mode)
        decision = decide(view(about), what, rules, now)
        after = _recorded(about, decision)
        assert _place_of(about, after) == expected, (mode, now, what, decision.reason)
        assert decision.reason
        for letter in decision.letters:
            _check_letter(letter, after or about, rules, now)
        _check_whole(decision, about)
        _check_again(after, what, rules, now, decision)


def _check_letter(letter: Letter, after: Case | None, rules: Policy, now: datetime) -> None:
    assert letter.to == ((OWNER,) if letter.kind is Kind.DESK_NOTICE else (CUSTOMER,))
    if rules.mode is Mode.SHADOW:
        assert letter.how is How.SHOW
    if letter.kind in BY_HAND:
        assert letter.how is not How.SEND
    if rules.mode is Mode.DRAFT and letter.kind in CUSTOMER_LETTERS:
        assert letter.how is How.DRAFT
    if letter.kind in FOLLOW_UPS:
        assert after is not None
        assert after.state is CaseState.RESOLVED
        assert letter.valid_state is CaseState.RESOLVED
        assert letter.valid_resolution == letter.ordinal == after.resolution
        assert letter.valid_customer_wrote_at == after.customer_wrote_at
        assert in_slot(now, rules.times.check_in_at, rules.calendar)
    if letter.kind is Kind.ACKNOWLEDGEMENT:
        assert letter.valid_state is CaseState.OPEN


def _check_whole(decision: Decision, about: Case | None) -> None:
    """A decision does not contradict itself, and names nothing twice."""
    # The name of a notice counts on the case's version, which only events move on.
    assert decision.events or not decision.letters or about is None
    set_kinds = [timer.kind for timer in decision.set_timers]
    names = [(letter.kind, letter.ordinal) for letter in decision.letters]
    assert len(set(set_kinds)) == len(set_kinds)
    assert not set(set_kinds) & set(decision.cancel_timers)
    assert len(set(names)) == len(names)
    assert not {letter.kind for letter in decision.letters} & set(decision.cancel_letters)


def _check_again(after: Case | None, what: Input, rules: Policy, now: datetime, first: Decision) -> None:
    """The same input once more: legal, and no letter to the customer under a name of its own."""
    second = decide(view(after), what, rules, now)
    _recorded(after, second)
    names = {(letter.kind, letter.ordinal) for letter in first.letters}
    kinds = {letter.kind for letter in first.letters}
    for letter in second.letters:
        if letter.kind in kinds - {Kind.DESK_NOTICE}:
            assert (letter.kind, letter.ordinal) in names


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(("mood", "verdict"), sorted({key[:2] for key in WORDS}))
def test_a_mail_of_the_customer_leads_where_the_tables_say(mood: str, verdict: str, place: str):
    for what in _mails(mood, verdict):
        _check(PLACES[place], what, _led_to(what, place))


@pytest.mark.parametrize(("name", "place"), sorted(OTHERS))
def test_any_other_input_leads_where_the_table_says(name: str, place: str):
    for what in _others(name, PLACES[place]):
        _check(PLACES[place], what, OTHERS[name, place])


def test_the_tables_know_every_mood_verdict_and_place():
    assert {key[:2] for key in WORDS} == {(str(m), str(v)) for m, v in product(Mood, Verdict)}
    assert {key[-1] for key in (*WORDS, *OTHERS)} == set(PLACES)
    assert {place.state for place in PLACES.values() if place} == set(CaseState)


REPEATED = ["staff-answer", "moved-resolved", "silence", "reminder", "close", "moved-complaint"]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("name", REPEATED)
def test_what_was_done_once_is_not_done_to_the_customer_again(name: str, place: str):
    for what in _others(name, PLACES[place]):
        first = decide(view(PLACES[place]), what, policy(), NOW)
        second = decide(view(_recorded(PLACES[place], first)), what, policy(), NOW)
        assert [letter.kind for letter in second.letters if letter.kind is not Kind.DESK_NOTICE] == []


@pytest.mark.parametrize("who", [customer(opted_out=True), customer(unreachable=True)])
@pytest.mark.parametrize("name", ["check-in", "reminder", "silence", "moved-resolved", "mail-resolved"])
@pytest.mark.parametrize("mode", Mode)
def test_who_does_not_want_or_cannot_be_asked_gets_no_question_and_the_case_ends(who, name: str, mode: Mode):
    for place in ("waiting", "resolved", "asked"):
        about = PLACES[place]
        for what in _others(name, about):
            decision = decide(view(about, customer=who), what, policy(mode), NOW)
            after = _recorded(about, decision)
            assert not decision.letters
            assert after == about or (after is not None and after.state is CaseState.CLOSED)


@pytest.mark.parametrize("place", PLACES)
def test_without_an_address_to_tell_the_desk_nothing_is_written_to_it(place: str):
    for what in (
        customer_wrote(mood=Mood.UNHAPPY, verdict=Verdict.UNSURE),
        stranger_wrote(),
        delivery_failed(),
    ):
        decision = decide(view(PLACES[place]), what, policy(notify=()), NOW)
        assert not [letter for letter in decision.letters if letter.kind is Kind.DESK_NOTICE]
        assert not [event for event in decision.events if isinstance(event, e.DeskTold)]


def test_what_staff_did_is_recorded_with_their_name():
    for what in (staff_wrote(), ordered(Command.RESOLVED), ordered(Command.NOT_A_COMPLAINT)):
        decision = decide(view(PLACES["open"]), what, policy(), NOW)
        assert decision.events[0].by == STAFF
        assert decision.events[0].at == NOW
