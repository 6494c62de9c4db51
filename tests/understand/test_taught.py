"""What corrections teach: the sender at once, words a little, nobody else much."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followupd.model.lesson import NOTHING_TAUGHT, Lesson
from followupd.understand.taught import heaviest, points_of_sender, points_of_words, taught, words_of

PUBLIC = frozenset({"gmail.com"})
BILL = ("amount", "friday", "invoice", "overdue")


def lesson(
    *words: str, author: str = "bills@supplier.example", odds: float = 3.0, is_complaint: bool = False
) -> Lesson:
    return Lesson(words=words or BILL, author=author, odds=odds, is_complaint=is_complaint)


def test_without_lessons_nothing_moves() -> None:
    assert taught([], PUBLIC) == NOTHING_TAUGHT
    assert points_of_words(BILL, NOTHING_TAUGHT) == 0
    assert points_of_sender("a@b.example", NOTHING_TAUGHT, PUBLIC) == 0


def test_one_correction_moves_its_sender_and_a_second_one_further() -> None:
    once = points_of_sender("bills@supplier.example", taught([lesson()], PUBLIC), PUBLIC)
    twice = points_of_sender("bills@supplier.example", taught([lesson()] * 2, PUBLIC), PUBLIC)
    assert -5 <= twice < once < -1


def test_a_colleague_at_the_same_firm_is_moved_less_and_a_stranger_not_at_all() -> None:
    known = taught([lesson()], PUBLIC)
    colleague = points_of_sender("anna@supplier.example", known, PUBLIC)
    assert points_of_sender("bills@supplier.example", known, PUBLIC) < colleague < 0
    assert points_of_sender("mia@customer.example", known, PUBLIC) == 0


def test_who_shares_only_a_mail_provider_is_a_stranger() -> None:
    known = taught([lesson(author="ben@gmail.com")], PUBLIC)
    assert points_of_sender("ben@gmail.com", known, PUBLIC) < -1
    assert points_of_sender("mia@gmail.com", known, PUBLIC) == 0


def test_both_directions_are_learnt() -> None:
    known = taught([lesson(author="mia@customer.example", odds=-3.0, is_complaint=True)], PUBLIC)
    assert points_of_sender("mia@customer.example", known, PUBLIC) > 1
    assert points_of_words(BILL, known) > 0


def test_what_was_right_already_teaches_little() -> None:
    wrong = points_of_words(BILL, taught([lesson(odds=3.0)], PUBLIC))
    right = points_of_words(BILL, taught([lesson(odds=-4.0)], PUBLIC))
    assert wrong < 5 * right < 0


def test_ten_odd_corrections_do_not_turn_a_sure_complaint() -> None:
    complaint = ("arrived", "broken", "parcel", "phone", "replacement", "third")
    odd = [lesson(*complaint, author=f"c{number}@x{number}.example", odds=5.0) for number in range(10)]
    moved = points_of_words(complaint, taught(odd, PUBLIC))
    assert moved >= -1.5


def test_the_order_of_the_lessons_does_not_matter() -> None:
    some = [
        lesson("lamp", author="a@a.example"),
        lesson("invoice", odds=1.0),
        lesson("rude", odds=-1, is_complaint=True),
    ]
    shuffled = list(some)
    random.Random(1).shuffle(shuffled)
    assert taught(some, PUBLIC) == taught(shuffled, PUBLIC)


def test_a_sender_is_remembered_with_what_staff_said() -> None:
    found = [lesson(), lesson(is_complaint=True), lesson(author="anna@supplier.example")]
    senders = taught(found, PUBLIC).senders
    assert (senders["bills@supplier.example"].complaints, senders["bills@supplier.example"].others) == (1, 1)
    assert (senders["@supplier.example"].complaints, senders["@supplier.example"].others) == (1, 2)


def test_words_are_taken_from_the_beginning_once_and_without_those_that_all_share() -> None:
    text = "The Invoice, the INVOICE of friday: 42 oz. " + "a" * 50 + " " + "1 " * 1500 + " later"
    assert words_of(text, frozenset({"friday"})) == ("invoice",)
    assert len(words_of(" ".join(f"word{'x' * number}" for number in range(900)), frozenset())) <= 150


def test_the_words_that_were_moved_most_come_first() -> None:
    known = taught([lesson("invoice"), lesson("invoice", "lamp", author="x@y.example")], PUBLIC)
    assert heaviest(("lamp", "invoice", "unknown"), known, 2) == ("invoice", "lamp")


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.builds(
            Lesson,
            words=st.lists(st.sampled_from(["one", "two", "three", "four"]), unique=True).map(tuple),
            author=st.sampled_from(["", "a@b.example", "c@b.example", "d@gmail.com", "@", "x"]),
            odds=st.floats(-50, 50),
            is_complaint=st.booleans(),
        ),
        max_size=12,
    )
)
def test_whatever_is_taught_moves_no_mail_beyond_its_bounds(lessons: list[Lesson]) -> None:
    known = taught(lessons, PUBLIC)
    assert abs(points_of_words(("one", "two"), known)) <= 1.5
    for author in ("", "a@b.example", "z@b.example", "@"):
        assert abs(points_of_sender(author, known, PUBLIC)) <= 5.0


@pytest.mark.parametrize("count", [1, 2, 5, 20])
def test_more_of_the_same_lesson_never_moves_a_mail_back(count: int) -> None:
    before = taught([lesson()] * count, PUBLIC)
    after = taught([lesson()] * (count + 1), PUBLIC)
    sender = "bills@supplier.example"
    assert points_of_sender(sender, after, PUBLIC) <= points_of_sender(sender, before, PUBLIC) + 1e-6
