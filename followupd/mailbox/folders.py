"""Which real folder serves which purpose: the config first, then SPECIAL-USE, then names that people use.

Pure: it knows names and flags, and speaks with no server.
"""

from __future__ import annotations

import difflib
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from followupd.errors import FolderMissing

#: Names of the Followup folders per language: cases, resolved, not a complaint, complaint.
FOLDER_NAMES: Mapping[str, tuple[str, str, str, str]] = {
    "en": ("Cases", "Resolved", "Not a complaint", "Complaint"),
    "de": ("Fälle", "Erledigt", "Keine Beschwerde", "Beschwerde"),
}

#: What servers and mail programs call the Drafts folder.
DRAFTS_NAMES = frozenset(
    {
        *("drafts", "draft"),
        *("entwürfe", "entwurf"),
        *("brouillons", "brouillon"),
        *("borradores", "borrador"),
        *("bozze", "bozza"),
        *("rascunhos", "rascunho"),
        *("concepten", "klad"),
        *("kopie robocze", "wersje robocze", "szkice"),
        "utkast",
        *("kladder", "kladde"),
        "luonnokset",
        *("koncepty", "rozepsané", "rozepsaná"),
        "piszkozatok",
        "ciorne",
        "taslaklar",
        "черновики",
        "чернетки",
        "πρόχειρα",
        "下書き",
        *("草稿", "草稿箱", "草稿夹"),
    }
)

#: What servers and mail programs call the folder of sent mail.
SENT_NAMES = frozenset(
    {
        *("sent", "sent items", "sent messages", "sent mail", "sent-mail", "sentmail", "outgoing"),
        *("gesendet", "gesendete objekte", "gesendete elemente", "gesendete nachrichten", "gesendete mails"),
        *("postausgang gesendet", "versendet", "gesendete e-mails"),
        *("envoyés", "éléments envoyés", "messages envoyés", "envoyé", "objets envoyés"),
        *("enviados", "elementos enviados", "mensajes enviados", "correo enviado"),
        *("posta inviata", "inviata", "inviati", "elementi inviati"),
        *("itens enviados", "mensagens enviadas", "enviadas", "e-mails enviados"),
        *("verzonden", "verzonden items", "verzonden berichten"),
        *("wysłane", "elementy wysłane"),
        *("skickat", "skickade", "skickade objekt"),
        *("sendt", "sendte elementer", "sendt post", "sendt e-post"),
        *("lähetetyt", "lähetetyt kohteet"),
        *("odeslané", "odeslaná pošta", "odeslaná"),
        *("elküldött", "elküldött elemek"),
        *("trimise", "elemente trimise"),
        *("gönderilmiş öğeler", "gönderilenler", "gönderilmiş"),
        *("отправленные", "надіслані", "απεσταλμένα"),
        *("送信済み", "送信済みアイテム", "已发送", "已发送邮件", "寄件備份"),
    }
)

#: What servers and mail programs call the folder of unwanted mail.
JUNK_NAMES = frozenset(
    {
        *("junk", "spam", "junk e-mail", "junk email", "junk mail", "bulk mail", "unwanted"),
        *("spamverdacht", "unerwünscht", "junk-e-mail", "werbung", "spam-verdacht"),
        *("courrier indésirable", "indésirables", "pourriel", "correo no deseado", "posta indesiderata"),
        *("lixo eletrônico", "lixo eletrónico", "ongewenste e-mail", "wiadomości-śmieci", "skräppost"),
        *(
            "uønsket e-post",
            "søppelpost",
            "roskaposti",
            "nevyžádaná pošta",
            "levélszemét",
            "gereksiz e-posta",
        ),
        *("спам", "нежелательная почта", "ανεπιθύμητη αλληλογραφία", "迷惑メール", "垃圾邮件", "垃圾郵件"),
    }
)

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


def _plain(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold().strip()


def _same(one: str, other: str) -> bool:
    if one.casefold() == "inbox":  # RFC 3501 §5.1: INBOX in any case is the same folder
        return other.casefold() == "inbox"
    return unicodedata.normalize("NFC", one) == unicodedata.normalize("NFC", other)


def _quoted(names: Iterable[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)
