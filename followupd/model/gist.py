"""What the words of a mail tell, whoever wrote them and whichever shop reads them."""

from __future__ import annotations

from dataclasses import dataclass

from followupd.model.facts import NO_FACTS, Facts
from followupd.model.reading import Verdict
from followupd.model.topic import Topic


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """From which log odds on a mail is looked at by a person, and from which on it is a complaint."""

    unsure: float
    complaint: float

    def verdict(self, odds: float) -> Verdict:
        """On which side of the lines the odds lie."""
        if odds >= self.complaint:
            return Verdict.COMPLAINT
        return Verdict.UNSURE if odds >= self.unsure else Verdict.OTHER


@dataclass(frozen=True, slots=True, kw_only=True)
class Gist:
    """What can be said of a mail from its words alone; taken in the child process, where it costs nobody."""

    #: What the author newly wrote: no quotes, attributions or signature.
    new_text: str = ""
    verdict: Verdict = Verdict.OTHER
    #: 0 to 1; 0.5 and more is a complaint.
    score: float = 0.0
    #: What the verdict rests on: log odds, and the lines they are held against. None: it rests on no words.
    odds: float | None = None
    lines: Lines | None = None
    #: Why, each a short English phrase that quotes the mail's own words.
    reasons: tuple[str, ...] = ()
    #: The two-letter code of the language they are written in; empty when they do not tell.
    language: str = ""
    topic: Topic = Topic.OTHER
    #: The contact form whose visitor's words these are; empty when they are the author's.
    form: str = ""
    #: What it names and asks for, as far as that can be told without knowing the shop.
    facts: Facts = NO_FACTS
