"""Is it a complaint? What was learnt from thousands of mails, beside the phrases that people wrote down.

The linear reader weighs every mail. What it is not sure of goes to the encoder, which knows what words
mean; where that is not installed, more is UNSURE.
"""

from __future__ import annotations

from dataclasses import replace

from followupd.model.gist import Lines
from followupd.model.reading import Verdict
from followupd.understand import complaint, meaning, scoring
from followupd.understand.complaint import COMPLAINT_FROM, PLENTY_FROM, Weighing
from followupd.understand.meaning import Meant
from followupd.understand.weights import Learnt, learnt

_MOST_REASONS = 3
#: A few words in a conversation are about what was said before: nothing can be learnt of them alone.
_FEW = 8
#: No odds are so high.
_NEVER = 1000.0
#: A longer text is a letter.
_LONG = 350
#: Log odds from which a letter whose phrases leave little doubt is plain enough.
_PLAIN_LETTER = 1.0
#: So many log odds below the line, both readers together clearly deny what the words alone call a complaint.
CLEARLY = 1.5
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
    meant = meaning.meant(words) if with_meaning and is_asked(words, phrases.points, odds, known) else None
    if meant:
        return _both(phrases, words, odds, meant)
    return _decided(phrases, words, odds, lines_alone(phrases.points, known))


def is_asked(words: str, points: float, odds: float, known: Learnt) -> bool:
    """Whether the encoder is to say what the words mean, of which phrases and words make so much.

    Before a short mail is answered by itself, a tenth of a second is well spent unless all is plain. A letter
    takes much longer, and there is more in it to tell by.
    """
    plain_from = known.plain_from if len(words) <= _LONG else _PLAIN_LETTER
    return known.asked_from <= odds < max(lines_alone(points, known).complaint, plain_from)


def lines_alone(points: float, known: Learnt) -> Lines:
    """What counts where nobody asks the encoder, by what the phrases make of the mail.

    Where they leave little doubt, the words need only not speak against it. Words alone, without any phrase
    that supports them, call nothing a complaint.
    """
    if points >= PLENTY_FROM:
        return replace(known.alone, complaint=min(known.alone.complaint, known.agreed_alone))
    return known.alone if points >= COMPLAINT_FROM else replace(known.alone, complaint=_NEVER)


def _both(phrases: Weighing, words: str, linear: float, meant: Meant) -> Weighing:
    known = learnt()
    shown = {"linear": linear, "meaning": meant.log_odds}
    together = scoring.log_odds("", shown, known.together)
    lines = known.agreed_both if phrases.points >= PLENTY_FROM else known.both
    by_words = lines_alone(phrases.points, known).verdict(linear)
    if by_words is Verdict.COMPLAINT and together >= lines.unsure - CLEARLY:
        # What the words call a complaint a person looks at, unless the meaning clearly denies it.
        together = max(together, lines.unsure)
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
