"""The threads of the service: one watcher and one dispatcher a mailbox, one intake, the bell.

They never call each other; they meet in the database and only wake each other up.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from followupd.daemon import rounds
from followupd.daemon.notify import notify
from followupd.daemon.schedule import SECONDS, Bell
from followupd.daemon.wiring import Post, Service
from followupd.errors import MailboxError, StoreError

log = logging.getLogger(__name__)
#: Without a call, a thread looks by itself this often.
LOOK_SECONDS = 15.0
#: After trouble with the database, wait before the next try.
TROUBLE_SECONDS = 10.0
#: A stop lasts at most this long; what is under way then is taken up by the next start.
STOP_SECONDS = 6.0


@dataclass(slots=True)
class Beat:
    """A thread's sign of life."""

    at: float = field(default_factory=time.monotonic)
    #: The longest a healthy thread may be silent: a mail server may take ten minutes over a final dot.
    longest: float = 700.0


class Loops:
    """Runs the service's threads until told to stop."""

    def __init__(self, service: Service, bell_seconds: float = SECONDS) -> None:
        self._service = service
        self._stop = threading.Event()
        self._news = threading.Event()
        self._letters = {post.name: threading.Event() for post in service.posts}
        self._beats: dict[str, Beat] = {}
        self._bell = Bell(self._ring, service.clock, bell_seconds)
        self._threads: list[threading.Thread] = []

    def start(self) -> None:
        """Start every thread."""
        for post in self._service.posts:
            self._thread(f"watch {post.name}", partial(self._watch, post))
            self._thread(f"send {post.name}", partial(self._send, post))
        self._thread("intake", self._take_in)
        self._bell.start()

    def stop(self) -> None:
        """Ask every thread to end."""
        self._stop.set()
        self._news.set()
        for letters in self._letters.values():
            letters.set()

    def nudge(self) -> None:
        """Let every station look now: the clock was moved by hand."""
        self._news.set()
        self._wake(1)
        self._bell.look()

    def wait(self, seconds: float) -> bool:
        """Wait for a stop, meanwhile telling systemd that all are alive; True when it came."""
        stopped = self._stop.wait(seconds)
        self._bell.look()
        if all(time.monotonic() - beat.at < beat.longest for beat in self._beats.values()):
            notify("WATCHDOG=1")
        return stopped

    def join(self) -> bool:
        """Wait for the threads to end, a few seconds at most; False when one was still busy."""
        self._bell.stop()
        for post in self._service.posts:
            post.interrupt()
        deadline = time.monotonic() + STOP_SECONDS
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))
        return not any(thread.is_alive() for thread in self._threads)

    def _thread(self, name: str, work: Callable[[Beat], None]) -> None:
        beat = self._beats[name] = Beat()
        # A daemon thread: a server that never answers must not hold up the stop.
        thread = threading.Thread(target=work, args=(beat,), name=name, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _watch(self, post: Post, beat: Beat) -> None:
        def on_new(count: int) -> None:
            beat.at = time.monotonic()
            if count:
                log.info("mailbox %s: %d new", post.name, count)
                self._news.set()

        def on_trouble(error: MailboxError, pause: float) -> None:
            beat.at = time.monotonic()
            log.warning("mailbox %s: %s Next try in %.0f seconds.", post.name, error, pause)

        while not self._stop.is_set():
            try:
                post.watcher.run(self._stop, on_new, post.poll_seconds, on_trouble=on_trouble)
            except StoreError as error:
                self._trouble("mail is not taken in", error)

    def _take_in(self, beat: Beat) -> None:
        def after_each() -> None:
            beat.at = time.monotonic()
            self._wake(1)

        self._repeat(beat, self._news, lambda: rounds.take_in(self._service, after_each))

    def _send(self, post: Post, beat: Beat) -> None:
        post.dispatcher.try_way()
        self._repeat(beat, self._letters[post.name], lambda: rounds.dispatch_one(self._service, post))

    def _repeat(self, beat: Beat, call: threading.Event, work: Callable[[], object]) -> None:
        while not self._stop.is_set():
            call.clear()
            try:
                work()
            except StoreError as error:
                self._trouble("nothing is written meanwhile", error)
            beat.at = time.monotonic()
            call.wait(LOOK_SECONDS)

    def _ring(self) -> None:
        if self._stop.is_set():
            return
        try:
            self._wake(rounds.ring(self._service))
        except StoreError as error:
            self._trouble("timers wait", error)

    def _wake(self, done: int) -> None:
        if done:
            for letters in self._letters.values():
                letters.set()

    def _trouble(self, what: str, error: StoreError) -> None:
        log.error("%s: %s", what, error)
        self._stop.wait(TROUBLE_SECONDS)
