"""Dovecot made to forget its UIDs, as after a move to another server or a damaged index."""

from __future__ import annotations

from imapclient import imap_utf7
from servers import Account, Dovecot


def renumber(account: Account, folder: str = "INBOX") -> None:
    """The folder gets a new UIDVALIDITY and its mails new UIDs; no session may have it open."""
    assert isinstance(account.server, Dovecot)
    home = account.server.folder / "mail" / account.user
    if folder != "INBOX":
        home /= "." + imap_utf7.encode(folder).decode("ascii")
    for name in ("dovecot-uidlist", "dovecot.index", "dovecot.index.log", "dovecot.index.cache"):
        (home / name).unlink(missing_ok=True)
