"""What the words of a mail tell: the part of `judge` that needs no knowledge of the shop.

It takes most of the time, so it is done where the mail is parsed: in the child process.
"""

from __future__ import annotations

from followupd.model.gist import Gist
from followupd.model.message import ENCRYPTED, Message
from followupd.model.reading import Verdict
from followupd.understand.complaint import Weighing
from followupd.understand.facts import facts_of, topic
from followupd.understand.language import NAMES, recognised
from followupd.understand.learnt import weighed
from followupd.understand.quoting import new_words

#: The languages whose complaints the rules can read.
_READABLE = frozenset({"en", "de", "fr", "es", "nl", "it", "pt"})
_LONGEST_SUBJECT = 300
#: The score of a complaint begins above it.
_BELOW = 0.4999
_REPLY_MARKS = (
    *("re:", "aw:", "antw:", "antwort:", "sv:", "vs:", "odp:", "r:", "rif:", "res:", "réf:", "ref:", "ynt:"),
    *("wg:", "fw:", "fwd:", "tr:", "rv:", "i:", "enc:", "doorst:", "vb:", "vl:"),
)


def gist(message: Message, *, with_meaning: bool) -> Gist:
    """What the author's own words tell, and why.

    To ask for their meaning takes a tenth of a second and much memory: only the reader's process does.
    """
    new_text = new_words(message)
    words = _with_subject(message, new_text)
    code = recognised(words)
    weighing = _weighed(message, words, code, with_meaning=with_meaning)
    return Gist(
        new_text=new_text,
        verdict=weighing.verdict,
        score=weighing.score,
        odds=weighing.odds,
        lines=weighing.lines,
        reasons=weighing.reasons,
        language=code,
        topic=weighing.topic or topic(words, code),
        facts=facts_of(message, words, code),
    )


def own_words(message: Message) -> str:
    """The subject, where the author wrote it, and the new text: what a verdict is on."""
    return _with_subject(message, new_words(message))


def _with_subject(message: Message, new_text: str) -> str:
    return f"{_own_subject(message)}\n\n{new_text}".strip()


def _own_subject(message: Message) -> str:
    """The subject when the author wrote it; that of a reply or a forward is somebody else's."""
    # A subject of many pages is there to hide the mail below it.
    subject = message.subject.strip()[:_LONGEST_SUBJECT]
    return "" if subject.lower().startswith(_REPLY_MARKS) else subject


def _weighed(message: Message, words: str, code: str, *, with_meaning: bool) -> Weighing:
    if not any(sign.isalnum() for sign in words):
        return Weighing(verdict=Verdict.UNSURE, score=0.0, reasons=(_emptiness(message, words),))
    in_conversation = bool(message.in_reply_to or message.references)
    weighing = weighed(words, in_conversation=in_conversation, with_meaning=with_meaning)
    if foreign := _foreign(words, code):
        return Weighing(verdict=Verdict.UNSURE, score=min(weighing.score, _BELOW), reasons=(foreign,))
    if weighing.verdict is Verdict.OTHER and (encryption := _encryption(message)):
        return Weighing(verdict=Verdict.UNSURE, score=weighing.score, reasons=(encryption,))
    return weighing


def _emptiness(message: Message, words: str) -> str:
    count = len(message.attachments)
    if encryption := _encryption(message):
        return encryption
    if count:
        return f"no text; has {count} attachment{'s' if count > 1 else ''}"
    if words:
        return f"no words, only “{' '.join(words[:20].split())}”"
    return "no new words, only quoted ones" if message.text.strip() else "the mail is empty"


def _encryption(message: Message) -> str:
    form = next((form for form in message.forms if form in ENCRYPTED), None)
    return f"is {form}, so its words cannot be read here" if form else ""


def _foreign(words: str, code: str) -> str:
    """Why the rules cannot read the words; empty when they can."""
    beginning = words[:2000]
    strange = 0 if beginning.isascii() else sum(sign.isalpha() and sign > "\u02ff" for sign in beginning)
    if strange and strange * 2 > sum(sign.isalpha() for sign in beginning):
        return "is written in letters that the rules do not read"
    return (
        f"is written in {NAMES[code]}, which the rules do not read" if code and code not in _READABLE else ""
    )
