"""What a mail names and asks for, as names and values for a person."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from followupd.model.facts import Amount, Deadline, Facts, NamedDay


def fact_rows(facts: Facts) -> tuple[tuple[str, str], ...]:
    """The facts that were found in a mail; those that were not have an empty value."""
    return (
        ("Names", ", ".join(f"{number.kind} {number.text}" for number in facts.numbers)),
        ("Products", ", ".join(facts.products)),
        ("Days", ", ".join(_named_day(day) for day in facts.days)),
        ("Amounts", ", ".join(_amount(amount) for amount in facts.amounts)),
        ("Telephone", ", ".join(facts.telephones)),
        ("Wants", _told((wish.remedy, wish.words) for wish in facts.wishes)),
        ("By when", ", ".join(_deadline(deadline) for deadline in facts.deadlines)),
        ("Threatens", _told((made.threat, made.words) for made in facts.threats)),
        ("Danger", _told((told.danger, told.words) for told in facts.dangers)),
        ("Weighs more", _told((given.weight, given.words) for given in facts.weights)),
    )


def _told(pairs: Iterable[tuple[str, str]]) -> str:
    """Each kind once, with all words that show it: "refund (“my money back”)"."""
    words_of: dict[str, list[str]] = {}
    for kind, words in pairs:
        words_of.setdefault(kind, []).append(f"“{words}”")
    return "\n".join(f"{kind} ({', '.join(words)})" for kind, words in words_of.items())


def _named_day(named: NamedDay) -> str:
    return f"{_day(named.day)} (“{named.words}”)" if named.day else f"“{named.words}”"


def _amount(amount: Amount) -> str:
    return f"{amount.value} {amount.currency}"


def _deadline(deadline: Deadline) -> str:
    return f"{_day(deadline.day)} (“{deadline.words}”)" if deadline.day else f"“{deadline.words}”"


def _day(day: date) -> str:
    return f"{day:%a %d %b %Y}"
