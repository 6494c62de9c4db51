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
        words=fields.get("message", "").strip() or message.text.strip(),
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
    return found


def _labels(form: ContactForm) -> tuple[tuple[str, re.Pattern[str]], ...]:
    named = (("address", form.address_label), ("name", form.name_label), ("message", form.message_label))
    return tuple((kind, _pattern(label)) for kind, label in named if label)


def _pattern(label: str) -> re.Pattern[str]:
    words = r"\s{1,5}".join(re.escape(word).replace(r"\-", _HYPHENS) for word in label.rstrip(" :").split())
    return re.compile(rf"[\s*_>|•-]{{0,12}}{words}(?!\w){_MARKUP}(?P<sign>[:：=]?){_MARKUP}", re.IGNORECASE)


def _labelled(line: str, labels: tuple[tuple[str, re.Pattern[str]], ...]) -> tuple[str, str]:
    for kind, pattern in labels:
        match = pattern.match(line)
        if match and (match["sign"] or not _LONGER_LABEL.fullmatch(line, match.end())):
            return kind, line[match.end() :].strip()
    return "", ""
