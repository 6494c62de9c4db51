"""What a complaint is about: its topic and the shop's own order number.

Nothing but these two ever goes back to a customer, so both are closed: a topic from a fixed list, an order
number only where the shop's own pattern finds one.
"""

from __future__ import annotations

import re

from followupd.understand import complaint
from followupd.understand.words import matching
from followupd.understand.words.topics import TOPICS

TOPIC_NAMES = ("delivery", "product", "billing", "service", "communication", "cancellation", "other")

#: What a word weighs that stands where nothing is said to be amiss.
_ASIDE = 0.4
#: How much more the first topic must weigh than the second.
_CLEARLY = 1.1
_LONGEST_TEXT = 20_000
_LONGEST_NUMBER = 60
_TABLES = {language: matching.Table(lines) for language, lines in TOPICS.items()}
_EVERY = matching.Table(line for lines in TOPICS.values() for line in lines)


def topic(words: str, language: str) -> str:
    """One of `TOPIC_NAMES`: what the sentences that tell a grievance speak of most, "other" when of none.

    `language` picks the word list; all lists are used when there is none for it.
    """
    text = matching.read(words)
    amiss = complaint.sentences_amiss(text)
    scores = dict.fromkeys(TOPIC_NAMES, 0.0)
    for match in _TABLES.get(language, _EVERY).matches(text):
        told = not amiss or text.words[match.at[0]].sentence in amiss
        scores[match.phrase.group] += match.phrase.weight * (1.0 if told else _ASIDE)
    first, second = sorted(scores, key=lambda name: -scores[name])[:2]
    # An acknowledgement says the topic back to the customer: a wrong one is worse than none.
    return first if scores[first] > 0 and scores[first] >= _CLEARLY * scores[second] else "other"


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
