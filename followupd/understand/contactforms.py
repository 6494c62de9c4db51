"""Mails that a contact form sent: the visitor's address and words, where the owner said how to find them.

A visitor can type in any address. So only forms that the owner described are read, by the labels given
there; nothing is guessed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from followupd.model.address import Address
from followupd.model.knowledge import ContactForm
from followupd.model.message import Message
from followupd.understand.addresses import read_addresses

_LINES = 2_000
_LINE = 400
_LONGEST_NAME = 200
#: Programs put any of these into "E-Mail", so that no line ends there.
_HYPHENS = "[-\u2010\u2011\u2012\u2013]"
#: What programs lay a table out with.
_RULES = " \t|"
#: Rules and emphasis around a label; an underscore right before a word may begin an address.
_MARKUP = r"(?:[\s*|]|_(?![^\W_])){0,8}"
#: Before a label: a list's signs, a number, or a line drawn to both sides of it.
_BEFORE = r"[\s*_>|•#–—-]{0,12}(?:\d{1,2}[.)]\s{1,3})?"
#: Behind a label: that the field must be filled, "(required)", and what leads to the value, "E-Mail.....: ".
_BEHIND = r"(?:\([^()\n]{1,30}\)(?=[\s*]{0,4}(?:[:：=]|$)))?[\s*]{0,4}(?:\.{2,60}|-{2,60})?"
#: A label's apostrophe is often turned into another one.
_APOSTROPHES = "['’‘ʼ´`]"
#: What is added below the message: from where it was sent, and when; a date alone may be the visitor's own.
_ADDED = re.compile(
    r"\s{0,9}(?:(?P<sure>(?:page|form|contact form|submission|referr?er|quell-?) ?url|user[ -]agent"
    r"|(?:remote |sender'?s? )?ip(?:[ -]address|-adresse)?"
    r"|adresse ip|dirección ip|indirizzo ip|endereço ip|ip-adres|powered by|browser"
    r"|sent by an? \w{1,10} visitor"
    r"|[^\n]{0,80}\bspam\b[^\n]{0,40}\b(?:submission|report|melden|signal\w{0,4}|inzending|denunci\w{1,2})\b"
    r"|[^\n]{0,80}\b(?:submission|einsendung|einreichung|soumission|envío|invio|inzending)\b[^\n]{0,40}\bspam\b"
    r"|(?:to edit|edit|change|manage) your (?:e-?mail|notification) (?:settings|preferences))"
    r"|(?:date|time|datum|uhrzeit|heure|fecha|hora|data|ora|tijd|submitted(?: (?:on|at))?) ?:"
    r"|[-_=]{2,20}\s{0,3}$)",
    re.IGNORECASE,
)
#: What makes "Message" the beginning of another label, "Message details:".
_LONGER_LABEL = re.compile(r"\w{1,20}(?: \w{1,20})?[ *_]{0,4}:[ *_]{0,4}\s{0,9}")
_LINKED = re.compile(r"\[?([^\s<>()\[\]]{3,250})\]?\s?[<(\[]\s?mailto:\1\s?[>)\]]", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """What a visitor put into a form."""

    form: ContactForm
    #: None when the mail does not name exactly one address at the place the owner told.
    visitor: Address | None
    #: The visitor's own words, or the whole text where no label tells them.
    words: str


def filled(message: Message, forms: tuple[ContactForm, ...]) -> Filled | None:
    """What a visitor put into the first form that the mail fits; None for any other mail."""
    form = next((form for form in forms if _is_of(message, form)), None)
    if form is None:
        return None
    fields = _fields(message.text, form)
    return Filled(
        form=form,
        visitor=_visitor(message, form, fields),
        words=_without_added(fields.get("message", "").strip()) or message.text.strip(),
    )


def as_of(form: Filled, message: Message) -> Message:
    """The mail as the form's visitor wrote it."""
    return replace(message, author=form.visitor, text=form.words)


def _is_of(message: Message, form: ContactForm) -> bool:
    if message.author is None or message.author.key != form.sender:
        return False
    return form.subject.casefold() in message.subject.casefold()


def _visitor(message: Message, form: ContactForm, fields: dict[str, str]) -> Address | None:
    if form.address_label:
        listed = read_addresses(_without_link(fields.get("address", "").strip()))
        people = listed.addresses if listed.sound else ()
    else:
        people = message.reply_to
    if len(people) != 1:
        return None
    name = " ".join(fields.get("name", "").strip(_RULES).split())[:_LONGEST_NAME] or people[0].name
    return Address(name=name, address=people[0].address)


def _without_link(written: str) -> str:
    """An address without its link, as programs write it out: "a@b.example<mailto:a@b.example>"."""
    bare = written.strip(_RULES).removeprefix("mailto:")
    match = _LINKED.fullmatch(bare)
    return match[1] if match else bare


def _fields(text: str, form: ContactForm) -> dict[str, str]:
    """What stands behind each label: on its line, else on the next lines; the message goes on to the end.

    The first line with a label counts: what a visitor writes below may look like one.
    """
    labels = _labels(form)
    found: dict[str, str] = {}
    current = ""
    for line in text.split("\n", _LINES)[:_LINES]:
        kind, value = _labelled(line[:_LINE], labels)
        if kind and kind not in found and current != "message":
            current = kind
            found[kind] = value
        elif current == "message":
            found[current] += f"\n{line}"
        elif current and line.strip() and not found[current]:
            found[current], current = line.strip(), ""
    if form.address_label and "address" not in found and "message" in found:
        _take_from_below(found, labels)
    return found


def _take_from_below(found: dict[str, str], labels: tuple[tuple[str, re.Pattern[str]], ...]) -> None:
    """Take the fields that a form names below the message: the last lines with their labels count.

    What a visitor wrote stands above those.
    """
    lines = found["message"].split("\n")
    end = len(lines)
    for at in range(len(lines) - 1, 0, -1):
        kind, value = _labelled(lines[at][:_LINE], labels)
        if kind and kind not in found:
            below = (line.strip() for line in lines[at + 1 : at + 3])
            found[kind], end = value or next(filter(None, below), ""), at
    found["message"] = "\n".join(lines[:end])


def _without_added(words: str) -> str:
    """The message without the lines below it that tell how it was sent."""
    lines = words.split("\n")
    end, is_sure = len(lines), False
    while end:
        added = _ADDED.match(lines[end - 1][:_LINE])
        if added is None and lines[end - 1].strip():
            break
        is_sure = is_sure or bool(added and added["sure"])
        end -= 1
    return "\n".join(lines[:end]).strip() if is_sure else words


def _labels(form: ContactForm) -> tuple[tuple[str, re.Pattern[str]], ...]:
    named = (("address", form.address_label), ("name", form.name_label), ("message", form.message_label))
    return tuple((kind, _pattern(label)) for kind, label in named if label)


def _pattern(label: str) -> re.Pattern[str]:
    words = r"\s{1,5}".join(map(_as_written, label.rstrip(" :").split()))
    return re.compile(
        rf"{_BEFORE}{words}(?!\w){_MARKUP}{_BEHIND}{_MARKUP}(?P<sign>[:：=]?){_MARKUP}", re.IGNORECASE
    )


def _as_written(word: str) -> str:
    """A pattern for a label's word, whichever hyphen and apostrophe a program puts into it."""
    plain = re.sub(_APOSTROPHES, "'", word)
    return re.escape(plain).replace(r"\-", _HYPHENS).replace("'", _APOSTROPHES)


def _labelled(line: str, labels: tuple[tuple[str, re.Pattern[str]], ...]) -> tuple[str, str]:
    for kind, pattern in labels:
        match = pattern.match(line)
        if match and (match["sign"] or not _LONGER_LABEL.fullmatch(line, match.end())):
            return kind, line[match.end() :].strip()
    return "", ""
