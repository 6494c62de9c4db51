"""When two addresses are one customer's."""

from __future__ import annotations

import pytest

from followupd.model.address import identity


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("anna.berg@gmail.com", "annaberg@gmail.com"),
        ("anna+shop@gmail.com", "Anna@GoogleMail.com"),
        ("anna+shop@outlook.de", "anna@outlook.de"),
        ("anna+x@proton.me", "anna@protonmail.com"),
    ],
)
def test_addresses_that_lead_to_one_box_are_one_customer(one: str, other: str) -> None:
    assert identity(one) == identity(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("anna.berg@outlook.com", "annaberg@outlook.com"),
        ("anna+shop@firm.example", "anna@firm.example"),
        ("anna.berg@firm.example", "annaberg@firm.example"),
        ("anna@gmail.com", "anna@gmx.de"),
    ],
)
def test_where_the_provider_does_not_say_so_they_are_two(one: str, other: str) -> None:
    assert identity(one) != identity(other)


@pytest.mark.parametrize("odd", ["+@gmail.com", "...@gmail.com", "@gmail.com", "anna", ""])
def test_odd_addresses_stay_something(odd: str) -> None:
    assert identity(odd).rpartition("@")[2] == odd.rpartition("@")[2]
