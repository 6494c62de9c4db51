"""Watching a mailbox on real servers: what is taken in, what is not, and how it goes on after trouble."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

import pytest
from memory_ledger import MemoryLedger
from scripted_peer import ScriptedImap, served
from servers import Account, mails_trickle_in

from followupd.cli.demo.servers import Parcel, deliver_all, logged_in
from followupd.errors import FolderMissing, LoginRefused, MailboxError
from followupd.mailbox.folders import FolderNames
from followupd.mailbox.imap import ImapSettings
from followupd.mailbox.imap_faults import Throttled
from followupd.mailbox.watcher import Watcher, next_pause
from followupd.mailbox.watchledger import Comparison, Position
from followupd.model.sighting import Role

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def put(account: Account, *subjects: str, folder: str = "INBOX") -> tuple[int, ...]:
    parcels = [
        Parcel(raw=f"Subject: {subject}\r\n\r\nHi\r\n".encode(), folder=folder, when=NOON)
        for subject in subjects
    ]
    return deliver_all(account.server, account.user, parcels)


def watcher_of(account: Account, ledger: MemoryLedger, wishes: FolderNames | None = None) -> Watcher:
    settings = ImapSettings(
        host=account.host,
        port=account.port,
        security="none",
        user=account.user,
        password=lambda: account.password,
        read_timeout=20,
    )
    return Watcher(settings, wishes or FolderNames(), ledger)


@pytest.fixture
def ledger() -> MemoryLedger:
    return MemoryLedger()


@pytest.fixture
def watcher(imap_server: Account, ledger: MemoryLedger) -> Iterator[Watcher]:
    watching = watcher_of(imap_server, ledger)
    yield watching
    watching.close()


def test_the_first_pass_takes_nothing_that_was_there_before(
    imap_server: Account, ledger: MemoryLedger, watcher: Watcher
) -> None:
    old = put(imap_server, "old", "older")
    assert watcher.sync() == 0
    assert ledger.mails == []
    assert ("INBOX", Role.INBOX, old[-1] + 1, False) in ledger.begun
    put(imap_server, "new")
    assert watcher.sync() == 1
    assert ledger.subjects(Role.INBOX) == [b"Subject: new"]


def test_every_folder_has_its_role(imap_server: Account, ledger: MemoryLedger, watcher: Watcher) -> None:
    watcher.sync()
    folders = watcher.plan
    put(imap_server, "came")
    put(imap_server, "went", folder=imap_server.sent)
    put(imap_server, "done", folder=folders.resolved)
    put(imap_server, "praise", folder=folders.not_a_complaint)
    put(imap_server, "anger", folder=folders.complaint)
    assert watcher.sync() == 5
    assert [(role, mail.raw.split()[1]) for role, mail in ledger.mails] == [
        (Role.INBOX, b"came"),
        (Role.SENT, b"went"),
        (Role.RESOLVED, b"done"),
        (Role.NOT_A_COMPLAINT, b"praise"),
        (Role.COMPLAINT, b"anger"),
    ]


def test_special_folders_are_found_and_our_own_created(imap_server: Account, watcher: Watcher) -> None:
    watcher.open()
    assert (watcher.plan.drafts, watcher.plan.sent) == (imap_server.drafts, imap_server.sent)
    with logged_in(imap_server.server, imap_server.user) as client:
        names = [line[2] for line in client.list_folders()]
    assert {watcher.plan.resolved, watcher.plan.not_a_complaint, watcher.plan.complaint} <= set(names)


def test_a_mail_moved_into_our_folder_before_the_first_pass_counts(
    imap_server: Account, ledger: MemoryLedger, watcher: Watcher
) -> None:
    watcher.open()
    put(imap_server, "done", folder=watcher.plan.resolved)
    assert watcher.sync() == 1


def test_a_mail_in_a_folder_of_ours_that_was_there_before_us_does_not_count(
    imap_server: Account, ledger: MemoryLedger, watcher: Watcher
) -> None:
    watcher.open()
    put(imap_server, "done", folder=watcher.plan.resolved)
    second = watcher_of(imap_server, ledger)
    assert second.sync() == 0
    second.close()


def test_a_mail_is_kept_once_over_many_passes_and_restarts(
    imap_server: Account, ledger: MemoryLedger, watcher: Watcher
) -> None:
    watcher.sync()
    put(imap_server, "one", "two")
    assert watcher.sync() == 2
    assert watcher.sync() == 0
    watcher.close()
    restarted = watcher_of(imap_server, ledger)
    put(imap_server, "three")
    assert restarted.sync() == 1
    restarted.close()
    assert ledger.subjects(Role.INBOX) == [b"Subject: one", b"Subject: two", b"Subject: three"]


def test_a_mail_that_was_not_kept_is_taken_later_even_below_newer_ones(
    imap_server: Account, ledger: MemoryLedger, watcher: Watcher
) -> None:
    watcher.sync()
    late, _newer = put(imap_server, "late", "newer")
    watcher.sync()
    # As if the server had shown the first one late: it is unknown, below ones that are known.
    for uids in ledger.uids.values():
        uids.discard(late)
    ledger.mails.clear()
    put(imap_server, "newest")
    assert watcher.sync() == 2
    assert ledger.subjects(Role.INBOX) == [b"Subject: late", b"Subject: newest"]


def test_after_a_lost_connection_everything_is_compared_again(
    imap_server: Account, ledger: MemoryLedger, watcher: Watcher
) -> None:
    watcher.sync()
    put(imap_server, "one")
    watcher.sync()
    ledger.uids.clear()
    assert watcher.sync() == 0
    watcher.close()
    assert watcher.sync() == 1


def test_a_renumbered_folder_is_matched_anew(
    imap_server: Account, ledger: MemoryLedger, watcher: Watcher
) -> None:
    watcher.sync()
    folder = watcher.plan.resolved
    put(imap_server, "done", folder=folder)
    watcher.sync()
    ledger.positions[folder] = Position(uidvalidity=1, first_uid=1)
    ledger.begun.clear()
    ledger.uids.clear()
    ledger.since = NOON.date()
    put(imap_server, "again", folder=folder)
    assert watcher.sync() == 2
    uidnext = max(mail.uid for _, mail in ledger.mails) + 1
    assert ledger.begun == [(folder, Role.RESOLVED, uidnext, True)]


def test_a_deleted_folder_of_ours_comes_back_on_the_next_opening(
    imap_server: Account, ledger: MemoryLedger, watcher: Watcher
) -> None:
    watcher.sync()
    with logged_in(imap_server.server, imap_server.user) as client:
        client.delete_folder(watcher.plan.resolved)
    with pytest.raises(FolderMissing):
        watcher.sync()
    watcher.open()
    put(imap_server, "done", folder=watcher.plan.resolved)
    assert watcher.sync() == 1


def test_every_pass_reports_every_folder_complete(ledger: MemoryLedger, watcher: Watcher) -> None:
    watcher.sync()
    watcher.sync()
    folders = watcher.plan
    watched = [folders.inbox, folders.sent, folders.resolved, folders.not_a_complaint, folders.complaint]
    assert ledger.complete == watched * 2


def test_a_mail_ends_the_wait_also_when_it_came_before_the_wait(
    imap_server: Account, watcher: Watcher
) -> None:
    watcher.sync()
    put(imap_server, "one")
    assert watcher.wait(300, threading.Event())
    watcher.sync()
    assert not watcher.wait(0.05, threading.Event())
    with mails_trickle_in(lambda: put(imap_server, "two")):
        assert watcher.wait(300, threading.Event())


def test_folders_are_named_as_the_config_wishes(imap_server: Account, ledger: MemoryLedger) -> None:
    watching = watcher_of(imap_server, ledger, FolderNames(root="Nachfassen", resolved="Erledigt"))
    watching.open()
    delimiter = watching.plan.resolved.removeprefix("Nachfassen").removesuffix("Erledigt")
    assert delimiter in {"/", "."}
    watching.close()


def test_a_folder_the_config_names_wrongly_stops_the_opening(
    imap_server: Account, ledger: MemoryLedger
) -> None:
    watching = watcher_of(imap_server, ledger, FolderNames(sent="Gesendett"))
    with pytest.raises(FolderMissing, match="Gesendett"):
        watching.open()
    watching.close()


def test_it_runs_until_it_is_stopped(imap_server: Account, ledger: MemoryLedger, watcher: Watcher) -> None:
    stop, started, arrived = threading.Event(), threading.Event(), threading.Event()
    troubles: list[MailboxError] = []

    def on_new(count: int) -> None:
        started.set()
        if count:
            arrived.set()

    def on_trouble(error: MailboxError, _pause: float) -> None:
        troubles.append(error)

    thread = threading.Thread(
        target=watcher.run, args=(stop, on_new), kwargs={"poll_seconds": 60, "on_trouble": on_trouble}
    )
    thread.start()
    assert started.wait(20)
    with mails_trickle_in(lambda: put(imap_server, "one")):
        assert arrived.wait(20)
    stop.set()
    watcher.interrupt()
    thread.join(10)
    assert not thread.is_alive()
    assert troubles == []


# --- trouble


class Patience(threading.Event):
    """A stop event whose waits take no time, are written down, and end the run after so many."""

    def __init__(self, waits: int) -> None:
        super().__init__()
        self.waited: list[float | None] = []
        self._waits = waits

    def wait(self, timeout: float | None = None) -> bool:
        self.waited.append(timeout)
        if len(self.waited) >= self._waits:
            self.set()
        return self.is_set()


def run_on(
    script: ScriptedImap, waits: int, poll_seconds: float = 30
) -> tuple[list[float], list[MailboxError]]:
    troubles: list[tuple[MailboxError, float]] = []
    stop = Patience(waits)
    with served(script) as port:
        settings = ImapSettings(
            host="localhost", port=port, security="none", user="info", password=lambda: "pw", read_timeout=10
        )
        Watcher(settings, FolderNames(), MemoryLedger()).run(
            stop,
            lambda _count: None,
            poll_seconds,
            on_trouble=lambda error, pause: troubles.append((error, pause)),
        )
    assert stop.waited[: len(troubles)] == [pause for _, pause in troubles]
    return [pause for _, pause in troubles], [error for error, _ in troubles]


def test_it_comes_back_ever_more_slowly_to_a_server_in_trouble() -> None:
    pauses, _ = run_on(ScriptedImap({"LIST": None}), 11)
    assert pauses == [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]


def test_a_wrong_password_is_not_tried_again_within_a_minute() -> None:
    pauses, errors = run_on(ScriptedImap({"LOGIN": b"TAG NO bad password\r\n"}), 4)
    assert pauses == [60, 120, 240, 300]
    assert {type(error) for error in errors} == {LoginRefused}


def test_a_server_that_asks_for_a_pause_gets_it() -> None:
    words = b"TAG NO Request is throttled. Suggested Backoff Time: 299910 milliseconds\r\n"
    pauses, _ = run_on(ScriptedImap({"LIST": words}), 2)
    assert pauses == [299.91, 300]


NOTHING_NEW = {"UID SEARCH": b"* SEARCH 13\r\nTAG OK done\r\n"}


def test_a_good_pass_and_wait_forgets_the_trouble() -> None:
    lists, noops = ScriptedImap.USUAL["LIST"], b"* 9 EXISTS\r\nTAG OK done\r\n"
    script = ScriptedImap({**NOTHING_NEW, "LIST": [None, None, lists], "NOOP": [noops, None]})
    pauses, _ = run_on(script, 3)
    assert pauses == [1, 2, 1]


def test_a_server_that_never_survives_a_wait_is_polled_all_the_same() -> None:
    pauses, _ = run_on(ScriptedImap({**NOTHING_NEW, "IDLE": None}), 6, poll_seconds=5)
    assert pauses == [1, 2, 4, 5, 5, 5]


@pytest.mark.parametrize(
    ("pause", "error", "expected"),
    [
        (0, MailboxError(), 1),
        (1, MailboxError(), 2),
        (256, MailboxError(), 300),
        (300, MailboxError(), 300),
        (0, LoginRefused(), 60),
        (0, Throttled(seconds=1800), 1800),
        (8, Throttled(seconds=2), 16),
    ],
)
def test_pauses_grow_to_five_minutes(pause: float, error: MailboxError, expected: float) -> None:
    assert next_pause(pause, error) == expected


# --- servers that cannot give a mail

SIZES = b"* 1 FETCH (UID 12 RFC822.SIZE 4)\r\n* 2 FETCH (UID 13 RFC822.SIZE 4)\r\nTAG OK done\r\n"
TWELVE = b"* 1 FETCH (UID 12 RFC822.SIZE 4 BODY[] {4}\r\nwell)\r\nTAG OK done\r\n"


@contextmanager
def watching(script: ScriptedImap, ledger: MemoryLedger) -> Iterator[Watcher]:
    with served(script) as port:
        settings = ImapSettings(
            host="localhost", port=port, security="none", user="info", password=lambda: "pw"
        )
        watcher = Watcher(settings, FolderNames(), ledger)
        yield watcher
        watcher.close()


def synced_against(script: ScriptedImap, passes: int) -> MemoryLedger:
    ledger = MemoryLedger(positions={"INBOX": Position(uidvalidity=7, first_uid=12)})
    with watching(script, ledger) as watcher:
        for _ in range(passes):
            watcher.sync()
    return ledger


INBOX_ONLY = {
    "EXAMINE Sent": b"* 0 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT 1] x\r\nTAG OK done\r\n",
    'EXAMINE "Followup': b"* 0 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT 1] x\r\nTAG OK done\r\n",
    "EXAMINE Followup": b"* 0 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT 1] x\r\nTAG OK done\r\n",
    "UID SEARCH": b"* SEARCH\r\nTAG OK done\r\n",
    "UID SEARCH UID 12:*": b"* SEARCH 12 13\r\nTAG OK done\r\n",
    "UID FETCH 12,13 (RFC822.SIZE)": SIZES,
    "UID FETCH 12,13 (RFC822.SIZE INTERNALDATE": TWELVE,
}


def test_a_mail_that_vanished_before_it_could_be_read_is_reported() -> None:
    ledger = synced_against(
        ScriptedImap({**INBOX_ONLY, "UID SEARCH UID 13:*": b"* SEARCH 12\r\nTAG OK done\r\n"}), 1
    )
    assert [mail.raw for _, mail in ledger.mails] == [b"well"]
    assert [(role, trace.uid) for role, trace in ledger.vanished] == [(Role.INBOX, 13)]


THIRTEEN_IS_THERE = {
    **INBOX_ONLY,
    "UID SEARCH UID 13:*": b"* SEARCH 13\r\nTAG OK done\r\n",
    "UID FETCH 13 (RFC822.SIZE INTERNALDATE)": b"* 2 FETCH (UID 13 RFC822.SIZE 4)\r\nTAG OK done\r\n",
    "UID FETCH 13 (RFC822.SIZE)": b"* 2 FETCH (UID 13 RFC822.SIZE 4)\r\nTAG OK done\r\n",
    "UID FETCH 13 (ENVELOPE)": b"TAG NO [SERVERBUG] disk\r\n",
    "UID FETCH 13 (BODY.PEEK[]": b"TAG NO [SERVERBUG] disk\r\n",
}
BACK = b"* 2 FETCH (UID 13 BODY[]<0> {4}\r\nback)\r\nTAG OK done\r\n"


def test_a_mail_that_is_there_but_cannot_be_read_is_tried_again() -> None:
    no = b"TAG NO [SERVERBUG] disk\r\n"
    ledger = synced_against(ScriptedImap({**THIRTEEN_IS_THERE, "UID FETCH 13 (BODY.PEEK[]": [no, BACK]}), 3)
    assert [mail.raw for _, mail in ledger.mails] == [b"well", b"back"]
    assert (ledger.vanished, ledger.given_up) == ([], [])
    assert ledger.complete.count("INBOX") == 1


def test_a_mail_that_is_refused_again_and_again_is_told_to_people_and_holds_nothing_up() -> None:
    ledger = synced_against(ScriptedImap(THIRTEEN_IS_THERE), 7)
    assert [mail.raw for _, mail in ledger.mails] == [b"well"]
    assert [(role, trace.uid, trace.size) for role, trace in ledger.given_up] == [(Role.INBOX, 13, 4)]
    assert ledger.complete.count("INBOX") == 3


def test_a_mail_that_was_given_up_is_asked_for_again_when_everything_is_compared() -> None:
    no = b"TAG NO [SERVERBUG] disk\r\n"
    script = ScriptedImap({**THIRTEEN_IS_THERE, "UID FETCH 13 (BODY.PEEK[]": [no] * 4 + [BACK]})
    ledger = MemoryLedger(positions={"INBOX": Position(uidvalidity=7, first_uid=12)})
    with watching(script, ledger) as watcher:
        for _ in range(6):
            watcher.sync()
        assert [mail.raw for _, mail in ledger.mails] == [b"well"]
        ledger.wanted = Comparison(since=NOON.date(), audit=False)
        watcher.sync()
        watcher.sync()
    assert [mail.raw for _, mail in ledger.mails] == [b"well", b"back"]


@pytest.mark.parametrize("cut", [b"* 2 FETCH (UID 13 BODY[]<0> {4000000000}\r\nx", None])
def test_a_mail_on_which_the_connection_breaks_stops_no_other(cut: bytes | None) -> None:
    script = ScriptedImap(
        {
            **THIRTEEN_IS_THERE,
            "UID SEARCH UID 12:*": b"* SEARCH 12 13 14\r\nTAG OK done\r\n",
            "UID FETCH 12,13,14 (RFC822.SIZE)": SIZES,
            "UID FETCH 12,13 (RFC822.SIZE INTERNALDATE BODY": None,
            "UID FETCH 13 (BODY.PEEK[]": cut,
            "UID FETCH 12 (RFC822.SIZE INTERNALDATE)": b"* 1 FETCH (UID 12)\r\nTAG OK done\r\n",
            "UID FETCH 12 (BODY.PEEK[]": b"* 1 FETCH (UID 12 BODY[]<0> {4}\r\nwell)\r\nTAG OK done\r\n",
            "UID FETCH 14 (RFC822.SIZE": b"* 3 FETCH (UID 14 BODY[] {3}\r\nnew)\r\nTAG OK done\r\n",
        }
    )
    ledger = MemoryLedger(positions={"INBOX": Position(uidvalidity=7, first_uid=12)})
    troubles = 0
    with watching(script, ledger) as watcher:
        while not ledger.given_up:
            try:
                watcher.sync()
            except MailboxError:
                troubles += 1
                assert troubles < 20
    assert [mail.raw for _, mail in ledger.mails] == [b"well"]
    assert [trace.uid for _, trace in ledger.given_up] == [13]
    assert "INBOX" in ledger.complete


def test_an_idle_pass_searches_nothing() -> None:
    script = ScriptedImap({**INBOX_ONLY, "UID SEARCH UID 12:*": b"* SEARCH 11\r\nTAG OK done\r\n"})
    script.answers["STATUS"] = b"* STATUS x (UIDVALIDITY 7 UIDNEXT 1 MESSAGES 0)\r\nTAG OK done\r\n"
    synced_against(script, 5)
    assert script.count("UID SEARCH UID 12:*") == 1


def test_now_and_then_a_folder_is_looked_through_although_nothing_seems_to_have_changed() -> None:
    script = ScriptedImap({**INBOX_ONLY, "UID SEARCH UID 12:*": b"* SEARCH 11\r\nTAG OK done\r\n"})
    script.answers["STATUS"] = b"* STATUS x (UIDVALIDITY 7 UIDNEXT 1 MESSAGES 0)\r\nTAG OK done\r\n"
    synced_against(script, 25)
    assert script.count("UID SEARCH UID 12:*") == 2
