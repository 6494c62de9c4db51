"""The threads of the service: one watcher and one dispatcher a mailbox, one intake, the bell.

They never call each other; they meet in the database and only wake each other up. Where several instances
share a database, those of a mailbox run while we are on duty for it, and one more sees who is.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial

from followupd.collector import look_seldom
from followupd.daemon import rounds
from followupd.daemon.bursts import Burst
from followupd.daemon.notify import notify
from followupd.daemon.posts import Post, Turn
from followupd.daemon.schedule import SECONDS, Bell
from followupd.daemon.wiring import Service
from followupd.errors import DutyLost, MailboxError, ParserMissing, StoreError

log = logging.getLogger(__name__)
#: Without a call, a thread looks by itself this often.
LOOK_SECONDS = 15.0
#: After trouble with the database, wait before the next try.
TROUBLE_SECONDS = 10.0
#: A stop lasts at most this long; what is under way then is taken up by the next start.
STOP_SECONDS = 6.0
#: After a mailbox was lost, a breath in real seconds: who is on duty for what is just being settled.
_BREATH = 0.2


@dataclass(slots=True)
class Beat:
    """A thread's sign of life."""

    at: float = field(default_factory=time.monotonic)
    #: The longest a healthy thread may be silent: a mail server may take ten minutes over a final dot.
    longest: float = 700.0


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Shift:
    """The time that we are on duty for a mailbox."""

    post: Post
    #: Set when it is over.
    off: threading.Event = field(default_factory=threading.Event)
    #: Set when letters may be due.
    letters: threading.Event = field(default_factory=threading.Event)

    def end(self) -> None:
        """Let its threads end after what they are doing."""
        self.off.set()
        self.letters.set()


class Loops:
    """Runs the service's threads until told to stop."""

    def __init__(self, service: Service, bell_seconds: float = SECONDS) -> None:
        self._service = service
        self._pace = service.pace
        self._stop = threading.Event()
        self._news = threading.Event()
        self._shifts: dict[str, Shift] = {}
        self._beats: dict[str, Beat] = {}
        self._bell = Bell(self._ring, service.pace.seconds(bell_seconds))
        self._threads: list[threading.Thread] = []

    def start(self) -> None:
        """Start every thread."""
        look_seldom()
        with suppress(ParserMissing):
            # Told when a mail needs it.
            self._service.parser.prepare()
        self._change_shifts(Turn(begun=self._service.posts))
        self._thread("intake", self._take_in)
        if self._service.roster.is_shared:
            self._thread("duty", self._share)
        self._bell.start()

    def stop(self) -> None:
        """Ask every thread to end."""
        self._stop.set()
        self._news.set()
        for shift in self._on_duty():
            shift.end()

    def nudge(self) -> None:
        """Let every station look now: the clock was moved by hand."""
        self._news.set()
        self._wake(1)
        self._bell.ring_now()

    def wait(self, seconds: float) -> bool:
        """Wait for a stop, meanwhile telling systemd that all are alive; True when it came."""
        stopped = self._stop.wait(seconds)
        self._bell.look()
        if all(time.monotonic() - beat.at < beat.longest for beat in tuple(self._beats.values())):
            notify("WATCHDOG=1")
        return stopped

    def join(self) -> bool:
        """Wait for the threads to end, a few seconds at most; False when one was still busy."""
        self._bell.stop()
        for shift in self._on_duty():
            shift.post.interrupt()
        deadline = time.monotonic() + STOP_SECONDS
        for thread in tuple(self._threads):
            thread.join(max(0.0, deadline - time.monotonic()))
        return not any(thread.is_alive() for thread in self._threads)

    def _thread(self, name: str, work: Callable[[Beat], None]) -> None:
        beat = Beat()

        def run() -> None:
            self._beats[name] = beat
            work(beat)
            # One that died stays: its silence must be noticed.
            if self._beats.get(name) is beat:
                del self._beats[name]

        # A daemon thread: a server that never answers must not hold up the stop.
        thread = threading.Thread(target=run, name=name, daemon=True)
        self._threads = [*(one for one in self._threads if one.is_alive()), thread]
        thread.start()

    def _on_duty(self) -> tuple[Shift, ...]:
        return tuple(self._shifts.values())

    def _share(self, beat: Beat) -> None:
        while not self._stop.is_set():
            self._change_shifts(self._service.share())
            beat.at = time.monotonic()
            self._service.roster.wait(self._stop)

    def _change_shifts(self, turn: Turn) -> None:
        for post in (*turn.ended, *turn.ending):
            if shift := self._shifts.get(post.name):
                shift.end()
        for post in turn.ended:
            post.interrupt()
            self._shifts.pop(post.name, None)
        for post in turn.begun:
            shift = self._shifts[post.name] = Shift(post=post)
            self._thread(f"watch {post.name}", partial(self._watch, shift))
            self._thread(f"send {post.name}", partial(self._send, shift))
        if turn.begun:
            self._news.set()

    def _watch(self, shift: Shift, beat: Beat) -> None:
        post = shift.post

        def on_new(count: int) -> None:
            beat.at = time.monotonic()
            if count:
                log.info("mailbox %s: %d new", post.name, count)
                self._news.set()

        def on_trouble(error: MailboxError, pause: float) -> None:
            beat.at = time.monotonic()
            log.warning("mailbox %s: %s Next try in %.0f seconds.", post.name, error, pause)

        while not shift.off.is_set():
            try:
                with self._service.roster.working(post.name):
                    post.watcher.run(shift.off, on_new, post.poll_seconds, on_trouble=on_trouble)
            except DutyLost as error:
                log.warning("%s", error)
                return
            except StoreError as error:
                self._trouble("mail is not taken in", error)

    def _take_in(self, beat: Beat) -> None:
        def after_each() -> None:
            beat.at = time.monotonic()
            self._wake(1)

        while not self._stop.is_set():
            self._repeat(beat, self._stop, self._news, lambda: rounds.take_in(self._service, after_each))
            # Of a mailbox that was lost nothing more is taken in; the mails of the others come next.
            self._stop.wait(_BREATH)

    def _send(self, shift: Shift, beat: Beat) -> None:
        post = shift.post

        def go_on() -> bool:
            beat.at = time.monotonic()
            return not shift.off.is_set()

        post.dispatcher.try_way()

        def work() -> None:
            burst = Burst(shift.letters, self._pace)
            rounds.dispatch_one(self._service, post, go_on, burst.goes_on)

        self._repeat(beat, shift.off, shift.letters, work)
        post.dispatcher.close()

    def _repeat(
        self, beat: Beat, end: threading.Event, call: threading.Event, work: Callable[[], object]
    ) -> None:
        """Do the work whenever called, until the end or until the duty is lost."""
        while not end.is_set():
            call.clear()
            try:
                work()
            except DutyLost as error:
                log.warning("%s", error)
                return
            except StoreError as error:
                self._trouble("nothing is written meanwhile", error)
            beat.at = time.monotonic()
            # Whoever ends it calls as well; but that call may have been cleared together with another.
            if not end.is_set():
                call.wait(self._pace.seconds(LOOK_SECONDS))

    def _ring(self) -> None:
        if self._stop.is_set():
            return
        try:
            self._service.timekeeper.look()
            self._wake(rounds.ring(self._service))
        except StoreError as error:
            self._trouble("timers wait", error)

    def _wake(self, done: int) -> None:
        if done:
            for shift in self._on_duty():
                shift.letters.set()

    def _trouble(self, what: str, error: StoreError) -> None:
        log.error("%s: %s", what, error)
        self._stop.wait(self._pace.seconds(TROUBLE_SECONDS))
