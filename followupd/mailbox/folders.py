"""Which real folder serves which purpose: the config first, then SPECIAL-USE, then names that people use.

Pure: it knows names and flags, and speaks with no server.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from imapclient import imap_utf7

from followupd.errors import FolderMissing
from followupd.mailbox import folder_words

#: Signs that one program writes as a space and another as a hyphen or a line.
_JOINTS = re.compile(r"[\s_-]+")


def _plain(name: str) -> str:
    """The name as it is compared: without case, accents and the odd joints of "Sent-Mail" and "sent_mail"."""
    parts = unicodedata.normalize("NFKD", _decoded(name).replace("’", "'").casefold())
    bare = "".join(sign for sign in parts if not unicodedata.combining(sign))
    return _JOINTS.sub(" ", unicodedata.normalize("NFC", bare)).strip()


def _decoded(name: str) -> str:
    """The name out of modified UTF-7 (RFC 3501 §5.1.3), for servers and programs that encoded it twice."""
    if "&" not in name or not name.isascii():
        return name
    try:
        return str(imap_utf7.decode(name.encode("ascii")))
    except ValueError:  # "R&D" is no code, and binascii's own error is one of these
        return name


def _names(by_language: Mapping[str, str]) -> frozenset[str]:
    return frozenset(_plain(name) for names in by_language.values() for name in names.split(" / "))


#: Names of the Followup folders per language: cases, resolved, not a complaint, complaint.
FOLDER_NAMES = folder_words.OURS
#: What servers and mail programs call the special folders.
DRAFTS_NAMES = _names(folder_words.DRAFTS)
SENT_NAMES = _names(folder_words.SENT)
JUNK_NAMES = _names(folder_words.JUNK)
TRASH_NAMES = _names(folder_words.TRASH)

#: Folders that only group others on the servers of one large provider.
_GROUPING = frozenset({"[gmail]", "[google mail]"})
_UNUSABLE = frozenset({"\\noselect", "\\nonexistent"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Folder:
    """One line of LIST."""

    #: As people read it, no longer in modified UTF-7.
    name: str
    #: In lower case, such as "\\drafts".
    flags: tuple[str, ...] = ()
    #: What stands between the levels; empty on a server without levels.
    delimiter: str = "/"

    @property
    def usable(self) -> bool:
        """It holds mail, instead of only grouping other folders."""
        return not _UNUSABLE.intersection(self.flags)


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderNames:
    """What the config wishes; "/" stands for the delimiter, whatever the server uses."""

    inbox: str = "INBOX"
    #: Empty: find it.
    drafts: str = ""
    #: Empty: find it.
    sent: str = ""
    root: str = "Followup"
    cases: str = "Cases"
    resolved: str = "Resolved"
    not_a_complaint: str = "Not a complaint"
    complaint: str = "Complaint"


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderPlan:
    """The real full names on this server; the last four may have to be created."""

    inbox: str
    drafts: str
    sent: str
    cases: str
    resolved: str
    not_a_complaint: str
    complaint: str
    #: Where copies to ourselves may end up; empty when the mailbox has none.
    junk: str = ""
    #: Where mails go that staff delete; empty when the mailbox has none.
    trash: str = ""


def plan(folders: Sequence[Folder], prefix: str, wishes: FolderNames) -> FolderPlan:
    """The folder for each purpose on a server with those folders and that personal namespace.

    Raises FolderMissing with the config key to set when a folder is absent or several could be meant.
    """
    delimiter = next((folder.delimiter for folder in folders if folder.delimiter), "")
    shelf = _Shelf(
        folders=tuple(folder for folder in folders if folder.usable),
        delimiter=delimiter,
        prefix=prefix or _guessed_prefix(folders, delimiter),
    )
    return FolderPlan(
        inbox=shelf.named("inbox", wishes.inbox),
        drafts=shelf.special("drafts", wishes.drafts, DRAFTS_NAMES),
        sent=shelf.special("sent", wishes.sent, SENT_NAMES),
        cases=shelf.ours("cases", wishes.root, wishes.cases),
        resolved=shelf.ours("resolved", wishes.root, wishes.resolved),
        not_a_complaint=shelf.ours("not_a_complaint", wishes.root, wishes.not_a_complaint),
        complaint=shelf.ours("complaint", wishes.root, wishes.complaint),
        junk=shelf.perhaps("junk", JUNK_NAMES),
        trash=shelf.perhaps("trash", TRASH_NAMES),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shelf:
    """The usable folders of one mailbox, and how names are built there."""

    folders: tuple[Folder, ...]
    delimiter: str
    prefix: str

    def named(self, key: str, wish: str) -> str:
        """The folder the config names, in the spelling of the server."""
        for candidate in self._spellings(wish):
            for folder in self.folders:
                if _same(folder.name, candidate):
                    return folder.name
        raise FolderMissing(f'The folder "{wish}" is not in the mailbox. {self._advice(key, wish)}')

    def special(self, key: str, wish: str, names: frozenset[str]) -> str:
        """The config's folder, else the one flagged for the purpose (RFC 6154), else the one so named."""
        if wish:
            return self.named(key, wish)
        flagged = tuple(folder for folder in self.folders if f"\\{key}" in folder.flags)
        called = tuple(folder for folder in self.folders if self._leaf(folder.name) in names)
        both = tuple(folder for folder in flagged if folder in called)
        for candidates in (flagged, both) if flagged else (called,):
            if len(candidates) == 1:
                return candidates[0].name
        several = flagged or called
        if several:
            listed = _quoted(sorted(folder.name for folder in several))
            raise FolderMissing(
                f"Several folders could be the mailbox's {key} folder: {listed}. "
                f'Set {key} = "..." in [mailbox.folders] of config.toml to the right one.'
            )
        raise FolderMissing(f"The mailbox has no folder that looks like {key}. {self._advice(key, key)}")

    def perhaps(self, key: str, names: frozenset[str]) -> str:
        """The folder flagged for the purpose (RFC 6154), else the first one so named, else nothing."""
        flagged = (folder.name for folder in self.folders if f"\\{key}" in folder.flags)
        called = (folder.name for folder in self.folders if self._leaf(folder.name) in names)
        return next(iter((*flagged, *called)), "")

    def ours(self, key: str, root: str, leaf: str) -> str:
        """Where one of our own folders belongs; it need not exist yet."""
        if self.delimiter and self.delimiter in leaf:
            raise FolderMissing(
                f'The folder name "{leaf}" holds a "{self.delimiter}", which this mail server uses between '
                f"levels: choose another name for {key} in [mailbox.folders] of config.toml."
            )
        base = self._localised(root)
        if not base.casefold().startswith(self.prefix.casefold()):
            base = self.prefix + base
        return f"{base}{self.delimiter or '-'}{leaf}"

    def _localised(self, name: str) -> str:
        return name.replace("/", self.delimiter) if self.delimiter else name

    def _spellings(self, wish: str) -> tuple[str, ...]:
        return (wish, self._localised(wish), self.prefix + wish, self.prefix + self._localised(wish))

    def _leaf(self, name: str) -> str:
        """The name without namespace, INBOX or provider's group before it: "inbox.drafts" gives "drafts"."""
        bare = name[len(self.prefix) :] if name.casefold().startswith(self.prefix.casefold()) else name
        if self.delimiter:
            head, found, rest = bare.partition(self.delimiter)
            if found and (_plain(head) in _GROUPING or _plain(head) == "inbox"):
                bare = rest
        return _plain(bare)

    def _advice(self, key: str, wish: str) -> str:
        names = [folder.name for folder in self.folders]
        close = difflib.get_close_matches(wish.casefold(), [name.casefold() for name in names], n=1)
        meant = next((name for name in names if close and name.casefold() == close[0]), "")
        question = f'Did you mean "{meant}"? ' if meant else ""
        listed = _quoted(sorted(names)[:40])
        return (
            f'{question}Set {key} = "..." in [mailbox.folders] of config.toml to one of those there '
            f"are: {listed}."
        )


def _guessed_prefix(folders: Sequence[Folder], delimiter: str) -> str:
    """The prefix that all folders share, for servers without NAMESPACE (RFC 2342): "INBOX." or nothing."""
    others = [folder.name for folder in folders if not _same(folder.name, "INBOX")]
    under = f"INBOX{delimiter}"
    shared = delimiter and others and all(name.casefold().startswith(under.casefold()) for name in others)
    return under if shared else ""


def _same(one: str, other: str) -> bool:
    if one.casefold() == "inbox":  # RFC 3501 §5.1: INBOX in any case is the same folder
        return other.casefold() == "inbox"
    return unicodedata.normalize("NFC", one) == unicodedata.normalize("NFC", other)


def _quoted(names: Iterable[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)
