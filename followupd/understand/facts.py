"""What a mail is about: its topic, the shop's own order number, and all else that it names and asks for.

Nothing but the first two ever goes back to a customer, so both are closed: a topic from a fixed list, an
order number only where the shop's own pattern finds one. The facts are for staff.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace

from followupd.model.facts import Facts, NumberKind
from followupd.model.knowledge import Knowledge
from followupd.model.message import Message
from followupd.model.topic import Topic
from followupd.understand import complaint
from followupd.understand.amounts import amounts
from followupd.understand.claims import claims
from followupd.understand.dates import named_days
from followupd.understand.deadlines import deadlines
from followupd.understand.numbers import introduced, numbers
from followupd.understand.products import products
from followupd.understand.telephones import telephones
from followupd.understand.words import matching
from followupd.understand.words.matching import Table, Text
from followupd.understand.words.topics import TOPICS

#: What a word weighs that stands where nothing is said to be amiss.
_ASIDE = 0.4
#: How much more the first topic must weigh than the second.
_CLEARLY = 1.1
_LONGEST_TEXT = 20_000
_LONGEST_NUMBER = 60
_TABLES = {language: matching.Table(lines) for language, lines in TOPICS.items()}
_EVERY = matching.Table(line for lines in TOPICS.values() for line in lines)


def topic(words: str, language: str) -> Topic:
    """A `Topic`: what the sentences that tell a grievance speak of most, "other" when of none.

    `language` picks the word list; all lists are used where there is none for it, or where it knows no word.
    """
    read = matching.read(words)
    text, amiss = matching.bared(read), complaint.sentences_amiss(read)
    scores = _scores(text, amiss, _TABLES.get(language, _EVERY))
    if language in _TABLES and not any(scores.values()):
        scores = _scores(text, amiss, _EVERY)
    first, second = sorted(scores, key=lambda name: -scores[name])[:2]
    # An acknowledgement says the topic back to the customer: a wrong one is worse than none.
    return first if scores[first] > 0 and scores[first] >= _CLEARLY * scores[second] else Topic.OTHER


def _scores(text: Text, amiss: frozenset[int], table: Table) -> dict[Topic, float]:
    scores = dict.fromkeys(Topic, 0.0)
    for match in table.matches(text):
        told = not amiss or text.words[match.at[0]].sentence in amiss
        scores[Topic(match.phrase.group)] += match.phrase.weight * (1.0 if told else _ASIDE)
    return scores


def order_number(words_and_subject: str, pattern: str) -> str:
    """The first thing that matches the shop's pattern, on one line; empty without a pattern or a match."""
    if not pattern:
        return ""
    try:
        found = re.search(pattern, words_and_subject[:_LONGEST_TEXT])
    except re.error:
        return ""
    number = " ".join(found.group().split()) if found else ""
    return number if len(number) <= _LONGEST_NUMBER else ""


def facts_of(message: Message, words: str, language: str) -> Facts:
    """What the author's `words` name and ask for, as far as that can be told without knowing the shop.

    Numbers are sought in every subject, the author's own or not: they are what a conversation is about.
    """
    text = unicodedata.normalize("NFC", words[:_LONGEST_TEXT])
    said = claims(text, language)
    return Facts(
        numbers=introduced(f"{message.subject}\n\n{text}"),
        days=named_days(text, language, message.date),
        amounts=amounts(text, language),
        telephones=telephones(words, message.text),
        wishes=said.wishes,
        deadlines=deadlines(text, language, message.date),
        threats=said.threats,
        dangers=said.dangers,
        weights=said.weights,
    )


def with_knowledge(facts: Facts, words_and_subject: str, knowledge: Knowledge) -> Facts:
    """The facts with the shop's products, and with its own patterns of numbers where it has some."""
    patterns = {
        NumberKind.ORDER: knowledge.order_pattern,
        NumberKind.INVOICE: knowledge.invoice_pattern,
        NumberKind.BOOKING: knowledge.booking_pattern,
    }
    named = products(words_and_subject, knowledge.products)
    if not any(patterns.values()):
        return replace(facts, products=named) if named else facts
    return replace(facts, products=named, numbers=numbers(words_and_subject, patterns, facts.numbers))
