"""What serves each mailbox while we are on duty for it; made anew each time we take it over."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass

from followupd.errors import DutyLost, StoreError
from followupd.mailbox.shelf import Shelf
from followupd.mailbox.smtp import SmtpChannel, SmtpSettings
from followupd.mailbox.watcher import Watcher
from followupd.pipeline.dispatch import Dispatcher
from followupd.store.duty import Roster

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Post:
    """What serves one mailbox: who watches it and who carries its outbox."""

    name: str
    watcher: Watcher
    dispatcher: Dispatcher
    smtp: SmtpChannel
    shelf: Shelf
    poll_seconds: float

    def interrupt(self) -> None:
        """End every call that waits for a server; set the stop event before."""
        self.watcher.interrupt()
        self.smtp.interrupt()
        self.shelf.interrupt()

    def close(self) -> None:
        """Let go of the servers."""
        self.watcher.close()
        self.dispatcher.close()


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """What changed in who is on duty."""

    begun: tuple[Post, ...] = ()
    #: Off duty already: what it does now comes to nothing, so it is best cut off.
    ended: tuple[Post, ...] = ()
    #: To end once what is under way has come to its end.
    ending: tuple[Post, ...] = ()


class Posts:
    """The posts of the mailboxes that we are on duty for; changed by one thread at a time, read by all.

    What `build` makes is fresh: what an earlier time on duty had found out may not be true any more.
    """

    def __init__(self, names: Sequence[str], build: Callable[[str], Post], roster: Roster) -> None:
        self._names = tuple(names)
        self._build = build
        self._roster = roster
        self._posts: dict[str, Post] = {}

    def __iter__(self) -> Iterator[Post]:
        posts = self._posts
        return iter([posts[name] for name in self._names if name in posts])

    @property
    def absent(self) -> tuple[str, ...]:
        """The mailboxes that another instance looks after."""
        return tuple(name for name in self._names if name not in self._posts)

    def share(self) -> Turn:
        """Look who is on duty, and take over what is free."""
        change = self._roster.look()
        posts = dict(self._posts)
        ended = tuple(posts.pop(name) for name in change.lost if name in posts)
        ending = tuple(posts[name] for name in change.leaving if name in posts)
        begun = []
        for name in change.taken:
            with suppress(StoreError):
                begun.append(self._taken_over(name))
        posts.update({post.name: post for post in begun})
        self._posts = posts
        return Turn(begun=tuple(begun), ended=ended, ending=ending)

    def _taken_over(self, name: str) -> Post:
        """A post whose mailbox was left in order. Raises StoreError when that could not be seen to."""
        post = self._build(name)
        try:
            with self._roster.working(name):
                post.dispatcher.recover()
        except StoreError as error:
            log.warning("mailbox %s cannot be taken over yet: %s", name, error)
            # So it is given back, and taken anew.
            with suppress(DutyLost), self._roster.working(name):
                raise DutyLost from error
            raise
        return post


class CarefulSmtp(SmtpChannel):
    """A way to send that makes sure, just before the final dot, that this mailbox is still ours."""

    def __init__(self, settings: SmtpSettings, confirm: Callable[[], None]) -> None:
        super().__init__(settings)
        self._confirm = confirm

    def dot(self) -> str:
        """As the plain one. Raises DutyLost, and has sent no dot, when another instance took over."""
        self._confirm()
        return super().dot()
