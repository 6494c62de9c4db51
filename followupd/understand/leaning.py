"""What becomes of a verdict on words once the shop is known: its leaning, its own people, its corrections.

The words were weighed for every shop alike; here the owner's settings and what the desk said of earlier
mails move the scales. They never move a mail that nothing could be read of.
"""

from __future__ import annotations

from dataclasses import replace

from followupd.model.gist import Gist, Lines
from followupd.model.knowledge import Knowledge, Lean
from followupd.model.lesson import Remembered
from followupd.model.reading import Verdict
from followupd.understand import taught
from followupd.understand.scoring import probability
from followupd.understand.weights import learnt

#: By how much the lines move, in log odds: unsure, complaint.
_MOVED = {Lean.BALANCED: (0.0, 0.0), Lean.ASK: (-1.0, 1.0), Lean.DECIDE: (0.7, -0.7)}
#: A smaller push needs no words.
_WORTH_TELLING = 0.3
_MOST_WORDS = 3
#: Of whom staff said so often, and never the contrary, that it was no complaint, is known for other mail.
_KNOWN = 2
#: The score of a complaint begins above it.
_BELOW = 0.4999


def settled(told: Gist, author: str, knowledge: Knowledge) -> Gist:
    """The verdict as this shop sees it, with the reasons for any difference; `author` is in lower case."""
    if named := _named(author, knowledge.never_from):
        reason = f"comes from {named}, which never complains, says config.toml"
        return replace(told, verdict=Verdict.OTHER, score=0.0, reasons=(reason,))
    if told.odds is None or told.lines is None:
        return told
    if knowledge.lean is Lean.BALANCED and not knowledge.taught.lessons:
        return told
    points, reasons = _pushed(told, author, knowledge)
    lines = _moved(told.lines, knowledge.lean)
    odds = told.odds + points
    verdict = _by_memory(lines.verdict(odds), _memory(author, knowledge))
    score = round(probability(odds - lines.complaint), 4)
    return replace(
        told,
        verdict=verdict,
        score=score if verdict is Verdict.COMPLAINT else min(score, _BELOW),
        reasons=(*told.reasons, *reasons),
    )


def _by_memory(verdict: Verdict, memory: Remembered | None) -> Verdict:
    """Of a known sender of other mail a person looks only at what else would be a complaint."""
    if memory is None or memory.others < _KNOWN or memory.complaints:
        return verdict
    return Verdict.UNSURE if verdict is Verdict.COMPLAINT else Verdict.OTHER


def _named(author: str, entries: frozenset[str]) -> str:
    candidates = (author, f"@{author.rpartition('@')[2]}") if author else ()
    return next((entry for entry in candidates if entry in entries), "")


def _moved(lines: Lines, lean: Lean) -> Lines:
    unsure, complaint = _MOVED[lean]
    lower = lines.unsure + unsure
    return Lines(unsure=lower, complaint=max(lower, lines.complaint + complaint))


def _pushed(told: Gist, author: str, knowledge: Knowledge) -> tuple[float, tuple[str, ...]]:
    """What the desk's corrections add, and in which words that is told."""
    words = taught.words_of(told.new_text, learnt().common)
    of_words = taught.points_of_words(words, knowledge.taught)
    of_sender = taught.points_of_sender(author, knowledge.taught, knowledge.public_domains)
    reasons = []
    memory = _memory(author, knowledge)
    if memory is not None and abs(of_sender) >= _WORTH_TELLING:
        reasons.append(_remembered(memory))
    if abs(of_words) >= _WORTH_TELLING:
        quotes = ", ".join(f"“{word}”" for word in taught.heaviest(words, knowledge.taught, _MOST_WORDS))
        reasons.append(f"{_side(of_words)} to staff, by {quotes}")
    return of_words + of_sender, tuple(reasons)


def _memory(author: str, knowledge: Knowledge) -> Remembered | None:
    """What staff said of the address; of its firm's domain where they said nothing of the address."""
    senders = knowledge.taught.senders
    return senders.get(author) or senders.get(f"@{author.rpartition('@')[2]}")


def _remembered(memory: Remembered) -> str:
    count = memory.complaints + memory.others
    mails = "a mail" if count == 1 else f"{count} mails"
    if not memory.complaints:
        return f"staff said that {mails} from there {'was' if count == 1 else 'were'} no complaint"
    if not memory.others:
        return f"staff said that {mails} from there {'was' if count == 1 else 'were'} a complaint"
    return f"staff called {memory.complaints} of {mails} from there a complaint"


def _side(points: float) -> str:
    return "sounds more like a complaint" if points > 0 else "sounds less like a complaint"
