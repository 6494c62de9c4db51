"""Who takes which mailbox, and who gives one away."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followupd.decide.sharing import Standing, to_give, to_take

ALL = frozenset({1, 2, 3})


def standing(holders: Mapping[str, int], **ready: frozenset[int]) -> Standing:
    return Standing(holders=holders, ready=ready)


@pytest.mark.parametrize(
    ("holders", "ready", "me", "taken"),
    [
        ({}, {"a": ALL}, 1, ("a",)),
        ({}, {"a": ALL}, 2, ()),
        ({"a": 1}, {"a": ALL, "b": ALL}, 2, ("b",)),
        ({"a": 1}, {"a": ALL, "b": ALL}, 1, ()),
        ({"a": 1}, {"a": ALL}, 2, ()),
        ({}, {"a": frozenset({2})}, 1, ()),
        ({}, {"a": frozenset({2}), "b": ALL}, 1, ("b",)),
        ({}, {"a": ALL, "b": ALL, "c": ALL, "d": ALL}, 1, ("a", "d")),
    ],
)
def test_who_has_the_least_to_do_takes(
    holders: dict[str, int], ready: dict[str, frozenset[int]], me: int, taken: tuple[str, ...]
) -> None:
    assert to_take(standing(holders, **ready), me, ()) == taken


def test_what_is_left_lying_anybody_takes() -> None:
    assert to_take(standing({"a": 3}, a=ALL, b=ALL), 3, ()) == ()
    assert to_take(standing({"a": 3}, a=ALL, b=ALL), 3, ("b",)) == ("b",)
    assert to_take(standing({}, b=frozenset({1})), 3, ("b",)) == ()


@pytest.mark.parametrize(
    ("holders", "ready", "given"),
    [
        ({"a": 1}, {"a": ALL}, None),
        ({"a": 1, "b": 1}, {"a": ALL, "b": ALL}, "a"),
        ({"a": 1, "b": 1}, {"a": frozenset({1}), "b": ALL}, "b"),
        ({"a": 1, "b": 1, "c": 2, "d": 3}, {"a": ALL, "b": ALL, "c": ALL, "d": ALL}, None),
        ({"a": 2, "b": 2}, {"a": ALL, "b": ALL}, None),
        ({"a": 1, "b": 1}, {"a": ALL, "b": ALL, "c": ALL}, None),
    ],
)
def test_who_has_two_more_than_another_gives_one(
    holders: dict[str, int], ready: dict[str, frozenset[int]], given: str | None
) -> None:
    assert to_give(standing(holders, **ready), 1) == given


@given(st.integers(1, 6), st.integers(1, 5))
def test_it_ends_fair_and_complete(mailboxes: int, instances: int) -> None:
    names = [str(number) for number in range(mailboxes)]
    everybody = frozenset(range(instances))
    ready = dict.fromkeys(names, everybody)
    holders = dict.fromkeys(names, 0)
    for _ in range(3 * mailboxes):
        for me in everybody:
            now = Standing(holders=dict(holders), ready=ready)
            if name := to_give(now, me):
                del holders[name]
            for name in to_take(Standing(holders=dict(holders), ready=ready), me, ()):
                holders[name] = me
    counts = [list(holders.values()).count(instance) for instance in everybody]
    assert sum(counts) == mailboxes
    assert max(counts) - min(counts) <= 1
