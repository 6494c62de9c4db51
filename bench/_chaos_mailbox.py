"""The shop's mailbox, past every fault: mail is delivered, staff work on drafts, folders are read."""

from __future__ import annotations

import imaplib
import random
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from email.utils import parseaddr
from typing import Any

from bench._chaos_manifest import Delivered, Story, dated, digest
from bench._chaos_plan import STAFF, Plan
from bench._chaos_record import Record
from followupd.cli.demo.post import appended_uid, logged_in

_HEAD = "BODY.PEEK[HEADER.FIELDS (TO MESSAGE-ID)]"
_ANSWER = b"BODY[HEADER.FIELDS (TO MESSAGE-ID)]"
#: The share of drafts that staff throw away, send, and edit without sending.
_THROWN, _SENT, _EDITED = 0.12, 0.12, 0.06


class _Server:
    """What the mail program's functions ask of a server."""

    host = "127.0.0.1"

    def __init__(self, plan: Plan) -> None:
        self.port, self._password = plan.imap_port, plan.password

    def password_of(self, _user: str) -> str:
        return self._password


@contextmanager
def mailbox(plan: Plan) -> Iterator[Any]:
    """A connection to the shop's mailbox."""
    with logged_in(_Server(plan), plan.shop) as client:
        yield client


class Feeder:
    """Delivers the stories, some mails of a story later than others."""

    def __init__(self, plan: Plan, stories: tuple[Story, ...]) -> None:
        self._plan, self._dice = plan, random.Random(f"feed {plan.seed}")
        self._order = self._shuffled(stories)
        self._quota = threading.Semaphore(0)
        self._written: dict[str, tuple[bytes, ...]] = {}
        self.stop = threading.Event()
        self.delivered: list[Delivered] = []

    def _shuffled(self, stories: tuple[Story, ...]) -> list[tuple[Story, int]]:
        """In the order of the stories; a second mail comes a little later than the first."""
        turns = [
            (turn + number * self._dice.choice((0, 1, 5, 40)), number, story)
            for turn, story in enumerate(stories)
            for number in range(len(story.raws))
        ]
        turns.sort(key=lambda turn: turn[:2])
        return [(story, number) for _, number, story in turns]

    @property
    def count(self) -> int:
        """How many mails there are in all."""
        return len(self._order)

    def allow(self, mails: int) -> None:
        """So many more mails may be delivered."""
        if mails > 0:
            self._quota.release(mails)

    def run(self, on_mail: Callable[[], object]) -> None:
        """Deliver what is allowed, until all is or `stop` is set."""
        with mailbox(self._plan) as client:
            for story, number in self._order:
                while not self._quota.acquire(timeout=0.2):
                    if self.stop.is_set():
                        return
                self._deliver(client, story, number)
                on_mail()

    def _deliver(self, client: Any, story: Story, number: int) -> None:
        now = self._plan.clock()
        raws = self._written.setdefault(story.sender, dated(story, now))
        uid = appended_uid(client.append("INBOX", raws[number], (), now))
        self.delivered.append(Delivered(story=story, uid=uid, sha256=digest(raws[number])))


class Staff:
    """People who throw drafts away, send them and edit them, each draft once."""

    def __init__(self, plan: Plan) -> None:
        self._plan, self._dice = plan, random.Random(f"staff {plan.seed}")
        self._known: set[str] = set()
        self._last = 0
        self.stop = threading.Event()

    def run(self) -> None:
        """Look into Drafts again and again until `stop`."""
        with Record(self._plan.path(STAFF)) as record, mailbox(self._plan) as client:
            while not self.stop.wait(self._dice.uniform(0.1, 1.0)):
                client.select_folder(self._plan.drafts)
                for uid in sorted(uid for uid in client.search() if uid > self._last):
                    self._last = uid
                    self._work_on(client, uid, record)

    def _work_on(self, client: Any, uid: int, record: Record) -> None:
        found = client.fetch([uid], ["BODY.PEEK[]"])
        raw: bytes = found[uid][b"BODY[]"]
        to, mid = _who_and_what(raw.partition(b"\r\n\r\n")[0])
        roll = self._dice.random()
        if mid in self._known or roll > _THROWN + _SENT + _EDITED:
            return
        self._known.add(mid)
        what = "thrown away" if roll < _THROWN else "sent" if roll < _THROWN + _SENT else "edited"
        if what != "thrown away":
            folder = self._plan.sent if what == "sent" else self._plan.drafts
            changed = raw + b"\r\nWe will call you.\r\n" if b"multipart" not in raw[:4000] else raw
            client.append(folder, changed, (b"\\Seen",), self._plan.clock())
        client.delete_messages([uid])
        client.uid_expunge([uid])
        record.add(what, to=to, mid=mid)


def heads(plan: Plan, folder: str) -> Mapping[int, tuple[str, str]]:
    """By UID: the recipient (lower case) and the Message-ID of every mail in the folder."""
    with mailbox(plan) as client:
        try:
            client.select_folder(folder, readonly=True)
        except imaplib.IMAP4.error:
            return {}
        uids = client.search()
        answers = client.fetch(uids, [_HEAD]) if uids else {}
        return {uid: _who_and_what(answer[_ANSWER]) for uid, answer in answers.items()}


def _who_and_what(head: bytes) -> tuple[str, str]:
    """The address in To and the Message-ID."""
    fields = {}
    for line in head.replace(b"\r\n ", b" ").decode("utf-8", "replace").splitlines():
        name, _, value = line.partition(":")
        fields[name.lower()] = value.strip()
    return parseaddr(fields.get("to", ""))[1].lower(), fields.get("message-id", "").strip("<> ")
