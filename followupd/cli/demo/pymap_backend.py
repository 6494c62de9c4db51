"""What pymap's in-memory backend needs to serve as an ordinary mailbox: keywords, quick log-in, folders.

Import it only where the extra `demo` is installed.
"""

from __future__ import annotations

import ssl
from argparse import Namespace
from collections.abc import Iterable

from pymap.backend.dict import Config, Login
from pymap.backend.dict.filter import FilterSet
from pymap.backend.dict.mailbox import MailboxData, MailboxSet
from pymap.concurrent import Subsystem
from pymap.imap import IMAPServer
from pymap.parsing.specials import ObjectId
from pymap.parsing.specials.flag import Flag, Wildcard
from pymap.user import UserMetadata
from pysasl.hashing import Cleartext


class KeywordMailbox(MailboxData):
    """A folder that keeps keywords too; pymap's own drops them without a word."""

    @property
    def permanent_flags(self) -> frozenset[Flag]:
        """The system flags, and whatever else a client sets."""
        return super().permanent_flags | {Wildcard}


class KeywordMailboxSet(MailboxSet):
    """One user's folders."""

    def __init__(self) -> None:
        super().__init__()
        self._inbox = KeywordMailbox(self._content_cache, self._thread_cache)

    async def add_mailbox(self, name: str) -> ObjectId:
        """Create a folder; `ValueError` when it is there already."""
        if name in self._set:
            raise ValueError(name)
        async with self._set_lock.write_lock():
            self._set[name] = folder = KeywordMailbox(self._content_cache, self._thread_cache)
            return folder.mailbox_id


class LocalConfig(Config):
    """Settings of a server for this machine alone."""

    @property
    def greeting(self) -> bytes:
        """The first line; pymap's own asks the name service and may wait for it."""
        return b"Server ready"


def local_config() -> LocalConfig:
    """No TLS, no demo data, no threads for hashing, nothing that waits on purpose."""
    return LocalConfig(
        Namespace(proxy_protocol=None),
        demo_data=False,
        demo_user="",
        demo_password="",
        host="127.0.0.1",
        port=0,
        tls_enabled=False,
        # The default loads every certificate of the machine.
        ssl_context=ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER),
        hash_context=Cleartext(),
        cpu_subsystem=Subsystem.for_asyncio(),
        invalid_user_sleep=0.0,
        reject_dnsbl=False,
        bad_command_limit=None,
    )


class LocalImap:
    """pymap's IMAP server over accounts that live in memory."""

    def __init__(self) -> None:
        self._config = local_config()
        self._login = Login(self._config)
        self.serve = IMAPServer(self._login, self._config)

    async def add_user(self, user: str, password: str, folders: Iterable[str]) -> None:
        """An account with an empty mailbox; the same name again starts afresh."""
        mailboxes = KeywordMailboxSet()
        for folder in folders:
            await mailboxes.add_mailbox(folder)
            await mailboxes.set_subscribed(folder, subscribed=True)
        self._config.set_cache[user] = (mailboxes, FilterSet())
        self._login.users_dict[user] = UserMetadata(self._config, user, password=password)
