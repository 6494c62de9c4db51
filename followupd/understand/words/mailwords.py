"""What mail programs and people write around a mail's words, one row a language.

It owns the form of a row; it must not know what is done with the words. A row holds them in lower case, with
a plain apostrophe and parted by " / ". To teach the program a language, add one row to a table beside this
module and list it in `mail_tongues`; every field may stay empty.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class MailWords:
    """The words of one language that stand around what an author newly wrote."""

    #: ISO 639-1, with a script where one language has two.
    language: str
    #: What stands before the date in "On 2 March 2026 Anna wrote:".
    begins: str = ""
    #: The verb in it, at the end or before the name.
    wrote: str = ""
    #: What stands before the name in "Quoting Anna:".
    quoting: str = ""
    #: The labels of the header lines that Outlook and others put above the mail they quote.
    sender: str = ""
    sent: str = ""
    to: str = ""
    subject: str = ""
    copy: str = ""
    #: The label of who sent it for another, which may stand above the others.
    sent_by: str = ""
    #: What stands between dashes above a mail that is answered, and above one that is passed on.
    original: str = ""
    forwarded: str = ""
    #: A line with a colon above a mail that is passed on, as Apple writes it.
    begins_forward: str = ""
    #: How the subject of a mail that is passed on begins, without its colon.
    forward_subject: str = ""
    #: What a ticket system says in its line "Please type your reply above this line".
    reply_above: str = ""
    #: What telephones and programs add at the end; "~" is any name, "@" must name a device or a mail program.
    footers: str = ""
    #: What such a footer asks pardon for: "Sent from my iPad, please excuse typos".
    excuses: str = ""
    sign_offs: str = ""
    #: The word that ends a sign-off, whatever stands before it ("Sunny greetings"), and what may part it from a
    #: place ("from the sea"); a name must stand below.
    greetings: str = ""
    greets_from: str = ""
    #: How a sentence begins that ends with one of these: "Je vous prie d'agréer ... mes salutations distinguées".
    closings: str = ""
    #: These end a mail only with a comma: "Thanks" may be all that somebody has to say.
    thanks: str = ""
    #: What the lawyers' paragraph below a mail speaks of: secrets, the mail itself, and what not to do.
    legal: str = ""
    this_mail: str = ""
    #: A firm does not say "I" there; a customer who writes of secrets does.
    first_person: str = ""
    legal_besides: str = ""
    #: A last paragraph that holds one of these was added to the mail: printing, viruses, mailing lists.
    added: str = ""
    #: What a mail server says of a stranger's mail above its first line.
    banners: str = ""


def parts(words: str) -> tuple[str, ...]:
    """The single words or phrases of a field, in its order."""
    return tuple(part for part in " ".join(words.split()).split(" / ") if part)
