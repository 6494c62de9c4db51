"""Is it a complaint? What was learnt from thousands of mails, beside the phrases that people wrote down.

The linear reader weighs every mail. What it is not sure of goes to the encoder, which knows what words
mean; where that is not installed, more is UNSURE.
"""

from __future__ import annotations

from dataclasses import replace

from followupd.model.gist import Lines
from followupd.model.reading import Verdict
from followupd.understand import complaint, meaning, scoring
from followupd.understand.complaint import COMPLAINT_FROM, MOST_POINTS, PLENTY_FROM, Weighing
from followupd.understand.meaning import Meant
from followupd.understand.weights import learnt

_MOST_REASONS = 3
#: A few words in a conversation are about what was said before: nothing can be learnt of them alone.
_FEW = 8
#: No odds are so high.
_NEVER = 1000.0
#: Log odds from which the words do not speak against what the phrases say.
_HALF_AGREED = 0.0
#: A longer text is a letter.
_LONG = 450
#: Of a sentence so much is quoted.
_QUOTED = 120


def weighed(words: str, *, in_conversation: bool = False, with_meaning: bool = True) -> Weighing:
    """The verdict on a mail's words (subject and new text), with reasons that quote them.

    Without meaning the words alone decide, as where the encoder is not installed.
    """
    phrases = complaint.weighed(words, in_conversation=in_conversation)
    if phrases.is_bare or (in_conversation and len(words.split()) < _FEW):
        return phrases
    known = learnt()
    odds = scoring.log_odds(words, {"points": phrases.points}, known.linear)
    alone = _with_phrases(known.alone, known.agreed_alone, phrases)
    is_asked = with_meaning and known.asked_from <= odds < alone.complaint
    if len(words) > _LONG and _half_agreed(phrases, odds):
        # A person looks at once: the encoder takes long for a long mail, and misjudges those that ramble.
        is_asked = False
    meant = meaning.meant(words) if is_asked else None
    return _both(phrases, words, odds, meant) if meant else _decided(phrases, words, odds, alone)


def _with_phrases(lines: Lines, agreed: float, phrases: Weighing) -> Lines:
    """Where phrases leave little doubt, what was learnt need only not speak against it.

    Words alone, without any phrase that supports them, call nothing a complaint.
    """
    if phrases.points >= PLENTY_FROM:
        return replace(lines, complaint=min(lines.complaint, agreed))
    return lines if phrases.points >= COMPLAINT_FROM else replace(lines, complaint=_NEVER)


def _half_agreed(phrases: Weighing, odds: float) -> bool:
    """Whether the phrases could not say more for a complaint, and the other words do not speak against it."""
    return phrases.points >= MOST_POINTS and odds >= _HALF_AGREED


def _both(phrases: Weighing, words: str, linear: float, meant: Meant) -> Weighing:
    known = learnt()
    shown = {"linear": linear, "meaning": meant.log_odds}
    together = scoring.log_odds("", shown, known.together)
    lines = known.agreed_both if phrases.points >= PLENTY_FROM else known.both
    decided = _decided(phrases, words, together, lines)
    return _with_sentence(replace(decided, is_by_meaning=True, topic=meant.topic), words)


def _with_sentence(found: Weighing, words: str) -> Weighing:
    """The sentence that says most for a complaint, where the phrases give too few reasons."""
    if found.verdict is Verdict.OTHER or len(found.reasons) >= _MOST_REASONS:
        return found
    sentence = meaning.telling_sentence(words)
    reasons = (*found.reasons, f"says “{_short(sentence)}”") if sentence else found.reasons
    return replace(found, reasons=reasons)


def _decided(phrases: Weighing, words: str, odds: float, lines: Lines) -> Weighing:
    verdict = lines.verdict(odds)
    return Weighing(
        verdict=verdict,
        odds=odds,
        lines=lines,
        score=round(scoring.probability(odds - lines.complaint), 4),
        reasons=complaint.reasons(verdict, phrases.clues)[:_MOST_REASONS] or _of_words(verdict, words),
    )


def _of_words(verdict: Verdict, words: str) -> tuple[str, ...]:
    """The words that weighed most, where no phrase did."""
    if verdict is Verdict.OTHER:
        return ()
    told = scoring.telling(words, learnt().linear, learnt().common, _MOST_REASONS)
    return tuple(f"says “{quote}”" for quote in told)


def _short(sentence: str) -> str:
    plain = " ".join(sentence.split())
    return plain if len(plain) <= _QUOTED else plain[: _QUOTED - 1].rstrip() + "…"
