"""IMAP servers that refuse, lie, stammer or go away."""

from __future__ import annotations

import base64
import socket
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from scripted_peer import AUTHORITY, Peer, ScriptedImap, served

from followupd.errors import LoginRefused, MailboxError, SecretError
from followupd.mailbox.imap import Imap, ImapSettings
from followupd.mailbox.imap_faults import Throttled
from followupd.mailbox.imap_fetch import PIECE, fetched_mail, header_values, reading_groups

Answers = Mapping[str, bytes | Sequence[bytes | None] | None]
GONE_QUIET = "connects again by itself"


def settings(port: int, **changes: object) -> ImapSettings:
    usual = ImapSettings(
        host="localhost",
        port=port,
        security="none",
        user="info",
        password=lambda: "s3cret",
        connect_timeout=10,
        read_timeout=10,
    )
    return replace(usual, **changes)  # type: ignore[arg-type]


@contextmanager
def connected(script: ScriptedImap, **changes: object) -> Iterator[Imap]:
    with served(script) as port:
        imap = Imap(settings(port, **changes))
        try:
            imap.connect()
            yield imap
        finally:
            imap.close()


def refused(script: ScriptedImap, **changes: object) -> MailboxError:
    with pytest.raises(MailboxError) as caught, connected(script, **changes):
        pass
    assert str(caught.value).endswith(".")
    return caught.value


# --- waiting


@pytest.mark.parametrize(
    "last_words", [b"+ idling\r\n", b"+ idling\r\n* BYE off\r\n", b"+ idling\r\n* 4 EXI"]
)
def test_a_link_that_dies_while_waiting_is_noticed(last_words: bytes) -> None:
    def script(peer: Peer) -> None:
        peer.say(b"* OK hello\r\n")
        while True:
            tag, _, command = peer.line().partition(b" ")
            if command == b"IDLE":
                peer.say(last_words)
                return
            extra = b"* CAPABILITY IMAP4rev1 IDLE\r\n" if command == b"CAPABILITY" else b""
            peer.say(extra + tag + b" OK done\r\n")

    with served(script) as port:
        imap = Imap(settings(port))
        imap.connect()
        with pytest.raises(MailboxError, match=GONE_QUIET):
            imap.idle(300, threading.Event())
        assert not imap.connected


def test_a_server_that_never_ends_the_wait_runs_into_the_time_out() -> None:
    script = ScriptedImap({"IDLE": b"+ idling\r\n* 4 EXISTS\r\n", "DONE": b""})
    with connected(script, read_timeout=0.2) as imap:
        with pytest.raises(MailboxError, match="stopped answering"):
            imap.idle(300, threading.Event())
        assert not imap.connected


@pytest.mark.timeout(20)
def test_a_silent_server_does_not_hold_up_the_stop_of_the_service() -> None:
    stop = threading.Event()
    stop.set()
    with connected(ScriptedImap({"DONE": b""}), read_timeout=100) as imap, pytest.raises(MailboxError):
        imap.idle(300, stop)


def test_half_a_line_of_news_is_news_and_no_lost_connection() -> None:
    def script(peer: Peer) -> None:
        peer.say(b"* OK hello\r\n")
        while True:
            tag, _, command = peer.line().partition(b" ")
            if command == b"IDLE":
                peer.say(b"+ idling\r\n* 4 EXI")
                assert peer.line() == b"DONE"
                peer.say(b"STS\r\n")
            extra = b"* CAPABILITY IMAP4rev1 IDLE\r\n" if command == b"CAPABILITY" else b""
            peer.say(extra + tag + b" OK done\r\n")

    with served(script) as port:
        imap = Imap(settings(port))
        imap.connect()
        assert imap.idle(300, threading.Event())
        assert imap.connected
        imap.close()


@pytest.mark.parametrize(
    ("answers", "woken"),
    [
        ({"IDLE": b"+ idling\r\n* 4 EXISTS\r\n"}, True),
        ({"NOOP": b"* 4 EXISTS\r\nTAG OK done\r\n"}, True),
        ({"IDLE": b"+ idling\r\n* OK Still here\r\n"}, False),
    ],
)
def test_only_news_end_the_wait(answers: Answers, woken: bool) -> None:
    with connected(ScriptedImap(answers)) as imap:
        imap.select("INBOX")
        assert imap.idle(300 if woken else 0.3, threading.Event()) is woken


def test_a_server_without_idle_is_just_waited_for() -> None:
    script = ScriptedImap({"CAPABILITY": b"* CAPABILITY IMAP4rev1\r\nTAG OK done\r\n"})
    with connected(script) as imap:
        assert not imap.has_idle
        assert not imap.idle(0.01, threading.Event())
    assert script.count("IDLE") == 0


def test_a_goodbye_instead_of_news_is_a_lost_connection() -> None:
    with connected(ScriptedImap({"NOOP": b"* BYE shutting down\r\nTAG OK done\r\n"})) as imap:
        with pytest.raises(MailboxError, match=GONE_QUIET):
            imap.idle(300, threading.Event())
        assert not imap.connected


# --- fetching

SIZES = b"* 1 FETCH (UID 5 RFC822.SIZE 4)\r\n* 2 FETCH (UID 6 RFC822.SIZE 4)\r\nTAG OK done\r\n"
FIVE = b"* 1 FETCH (UID 5 RFC822.SIZE 4 BODY[] {4}\r\nfive)\r\nTAG OK done\r\n"


def fetched(answers: Answers) -> tuple[list[bytes], ScriptedImap]:
    script = ScriptedImap({"UID FETCH": b"TAG OK done\r\n", "UID FETCH 5,6 (RFC822.SIZE)": SIZES, **answers})
    with connected(script) as imap:
        imap.select("INBOX")
        return [mail.raw for mail in imap.fetch((5, 6))], script


def test_only_peek_is_ever_asked_for() -> None:
    _, script = fetched({"UID FETCH 5,6 (RFC822.SIZE INTERNALDATE": FIVE})
    fetches = [command for command in script.heard if command.startswith("UID FETCH")]
    assert fetches[1] == "UID FETCH 5,6 (RFC822.SIZE INTERNALDATE BODY.PEEK[])"
    assert script.count("EXAMINE") == 1
    assert script.count("SELECT") == 0


@pytest.mark.parametrize(
    "answer",
    [
        b"TAG NO some messages have gone\r\n",
        b"* 1 FETCH (UID 5 BODY[] {4}\r\nfive\r\nTAG OK done\r\n",
        b"* 1 FETCH (UID\r\nTAG OK done\r\n",
        b"* 1 FETCH (NIL NIL UID 5)\r\nTAG OK done\r\n",
        # The library reads brackets within brackets by calling itself.
        b"* 1 FETCH (UID 5 FLAGS " + b"(" * 5000 + b")" * 5000 + b")\r\nTAG OK done\r\n",
    ],
)
def test_one_odd_mail_does_not_hide_the_others(answer: bytes) -> None:
    mails, _ = fetched({"UID FETCH 5,6 (RFC822.SIZE INTERNALDATE": answer, "UID FETCH 5 ": FIVE})
    assert mails == [b"five"]


def test_a_refused_question_for_sizes_does_not_hide_the_mails() -> None:
    mails, _ = fetched({"UID FETCH 5,6 (RFC822.SIZE)": b"TAG NO gone\r\n", "UID FETCH 5 ": FIVE})
    assert mails == [b"five"]


def test_what_the_server_says_of_other_mails_is_not_mixed_in() -> None:
    other = b"* 9 FETCH (UID 99 BODY[] {3}\r\nbad)\r\n* 1 FETCH (FLAGS (\\Seen))\r\n" + FIVE
    mails, _ = fetched({"UID FETCH 5,6 (RFC822.SIZE INTERNALDATE": other})
    assert mails == [b"five"]


def test_a_pause_the_server_asks_for_is_told_in_seconds() -> None:
    words = b"TAG NO Request is throttled. Suggested Backoff Time: 299910 milliseconds\r\n"
    with connected(ScriptedImap({"EXAMINE": words})) as imap, pytest.raises(Throttled) as caught:
        imap.select("INBOX")
    assert caught.value.seconds == 299.91


def looked(script: ScriptedImap) -> None:
    with connected(script) as imap:
        imap.select("INBOX")
        list(imap.fetch((5, 6)))


@pytest.mark.parametrize(
    ("words", "seconds"),
    [
        (b"Request is throttled. Suggested Backoff Time: 92415 milliseconds", 92.415),
        (b"[UNAVAILABLE] Backend is being moved", 60),
        (b"[LIMIT] Rate limit hit", 60),
        (b"[INUSE] Mailbox is locked by a POP session", 60),
        (b"[THROTTLED] slow down", 60),
        (b"[ALERT] Too many simultaneous connections. (Failure)", 60),
        (b"Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10)", 60),
        (b"Account exceeded command or bandwidth limits. (Failure)", 60),
    ],
)
@pytest.mark.parametrize("when", ["greeting", "LOGIN", "EXAMINE", "EXAMINE and BYE", "UID FETCH"])
def test_a_server_that_has_had_enough_is_left_alone_for_a_while(
    words: bytes, seconds: float, when: str
) -> None:
    answers: Answers = {when: b"TAG NO " + words + b"\r\n"}
    if when == "greeting":
        answers = {when: b"* BYE " + words + b"\r\n"}
    if when == "EXAMINE and BYE":
        answers = {"EXAMINE": b"* BYE " + words + b"\r\n"}
    script = ScriptedImap(answers)
    with pytest.raises(Throttled) as caught:
        looked(script)
    assert caught.value.seconds == seconds
    # It is not asked the same for each mail.
    assert script.count("UID FETCH") <= 1


def test_a_refusal_of_one_mail_is_no_wish_for_a_pause() -> None:
    for words in (b"[SERVERBUG] disk", b"Message 5 not found", b"temporary failure, try again"):
        with connected(ScriptedImap({"UID FETCH": b"TAG NO " + words + b"\r\n"})) as imap:
            imap.select("INBOX")
            assert list(imap.fetch((5, 6))) == []


def test_a_literal_that_nobody_has_room_for_is_not_waited_for() -> None:
    giant = b"* 1 FETCH (UID 5 RFC822.SIZE 4 BODY[] {4000000000}\r\nfi\r\n"
    script = ScriptedImap({"UID FETCH 5 (RFC822.SIZE)": FIVE, "UID FETCH 5 (RFC822.SIZE INTERNALDATE": giant})
    with connected(script) as imap:
        imap.select("INBOX")
        with pytest.raises(MailboxError, match="more than anybody asked for"):
            list(imap.fetch((5,)))
        assert imap.in_flight == (5,)


def test_endless_talk_is_not_listened_to_forever() -> None:
    line = b"* OK " + b"x" * 900_000 + b"\r\n"
    with connected(ScriptedImap({"EXAMINE": line * 80})) as imap:
        with pytest.raises(MailboxError, match="more than anybody asked for"):
            imap.select("INBOX")
        assert not imap.connected


def test_a_cut_inside_a_mail_is_a_lost_connection() -> None:
    with pytest.raises(MailboxError, match=GONE_QUIET):
        fetched({"UID FETCH 5,6 (RFC822.SIZE INTERNALDATE": b"* 1 FETCH (UID 5 BODY[] {400}\r\nfi"})


def test_silence_runs_into_the_time_out() -> None:
    with connected(ScriptedImap({"EXAMINE": b""}), read_timeout=0.2) as imap:
        with pytest.raises(MailboxError, match="stopped answering"):
            imap.select("INBOX")
        assert not imap.connected


def test_a_long_stretch_of_uids_is_searched_in_pieces() -> None:
    script = ScriptedImap(
        {
            "EXAMINE": b"* 3 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT 200101] x\r\nTAG OK done\r\n",
            "UID SEARCH UID 2:100001": b"* SEARCH 77\r\nTAG OK done\r\n",
            "UID SEARCH UID 100002:200001": b"* SEARCH\r\nTAG OK done\r\n",
            "UID SEARCH UID 200002:*": b"* SEARCH 200100\r\nTAG OK done\r\n",
        }
    )
    with connected(script) as imap:
        imap.select("INBOX")
        assert imap.uids_from(2) == (77, 200100)


def test_a_server_that_leaves_uidnext_out_is_asked_for_it() -> None:
    answers = {"EXAMINE": b"* 3 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\nTAG OK done\r\n"}
    with connected(ScriptedImap(answers)) as imap:
        assert imap.select("INBOX").uidnext == 14


def test_a_namespace_prefix_is_understood() -> None:
    answers = {
        "CAPABILITY": b"* CAPABILITY IMAP4rev1 NAMESPACE\r\nTAG OK done\r\n",
        "NAMESPACE": [
            b'* NAMESPACE (("INBOX." ".")) NIL (("Shared." "."))\r\nTAG OK done\r\n',
            b"* NAMESPACE NIL NIL NIL\r\nTAG OK done\r\n",
            b"* NAMESPACE what\r\nTAG OK done\r\n",
        ],
    }
    with connected(ScriptedImap(answers)) as imap:
        assert [imap.namespace_prefix() for _ in range(3)] == ["INBOX.", "", ""]


def test_a_filed_mail_without_uidplus_has_no_uid() -> None:
    answers = {"APPEND": b"+ go\r\nTAG OK done\r\n", "mail": b"", "": b""}
    with connected(ScriptedImap(answers)) as imap:
        assert imap.append("Drafts", b"mail") is None


def test_a_folder_that_can_be_neither_created_nor_found_is_the_servers_refusal() -> None:
    answers = {"CREATE": b"TAG NO [CANNOT] not here\r\n", "STATUS": b"TAG NO [NONEXISTENT] no\r\n"}
    with connected(ScriptedImap(answers)) as imap, pytest.raises(MailboxError, match="not here"):
        imap.ensure_folder("Followup")


@pytest.mark.parametrize(
    ("sizes", "groups"),
    [
        ({}, []),
        (dict.fromkeys(range(1, 102), 10), [50, 50, 1]),
        (dict.fromkeys(range(1, 10), PIECE), [8, 1]),
        ({1: 10, 2: PIECE + 1, 3: 10}, [1, 1, 1]),
    ],
)
def test_mails_are_read_together_up_to_a_count_and_a_weight(sizes: dict[int, int], groups: list[int]) -> None:
    assert [len(group) for group in reading_groups(sizes)] == groups


@pytest.mark.parametrize(
    ("answer", "raw"),
    [
        ({b"BODY[]": b""}, b""),
        ({b"BODY[]": None}, None),
        ({b"FLAGS": ()}, None),
        ({b"BODY[]": 4711}, b"4711"),
    ],
)
def test_an_empty_mail_is_a_mail_and_no_body_is_none(answer: dict[bytes, object], raw: bytes | None) -> None:
    mail = fetched_mail(1, answer)
    assert (mail.raw if mail else None) == raw


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (None, None),
        (datetime(2026, 3, 2, 12, 0), datetime(2026, 3, 2, 12, 0, tzinfo=UTC)),  # noqa: DTZ001
        (datetime(2026, 3, 2, 12, 0, tzinfo=UTC), datetime(2026, 3, 2, 12, 0, tzinfo=UTC)),
    ],
)
def test_the_servers_time_is_aware_or_unknown(told: datetime | None, expected: datetime | None) -> None:
    mail = fetched_mail(1, {b"BODY[]": b"x", b"INTERNALDATE": told})
    assert mail is not None
    assert mail.received_at == expected


def test_header_values_are_unfolded_and_all_of_them_count() -> None:
    block = b"X-Id: a\r\nx-id:\r\n\t b\r\nX-Idea: c\r\n\r\n"
    found = header_values({b"BODY[HEADER.FIELDS (X-ID X-NONE)]": block}, ("X-Id", "X-None"))
    assert found == {"X-Id": ("a", "b"), "X-None": ()}
    assert header_values({}, ("X-Id",)) == {"X-Id": ()}


# --- opening


@pytest.mark.parametrize(
    "greeting", [None, b"", b"garbage\r\n", b"* BYE full\r\n", b"220 smtp.example ESMTP\r\n", b"* O"]
)
def test_a_greeting_that_is_none_is_a_sentence(greeting: bytes | None) -> None:
    error = refused(ScriptedImap({"greeting": greeting}), connect_timeout=0.3)
    assert "localhost" in str(error)
    assert not isinstance(error, LoginRefused)


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (b"TAG NO [AUTHENTICATIONFAILED] bad\r\n", LoginRefused),
        (b"TAG NO LOGIN failed.\r\n", LoginRefused),
        (b"TAG NO [UNAVAILABLE] Temporary authentication failure\r\n", Throttled),
        (b"TAG NO [ALERT] Too many simultaneous connections. (Failure)\r\n", Throttled),
        (b"TAG NO Temporary system problem. Please try again later.\r\n", MailboxError),
        (b"TAG NO Request is throttled. Suggested Backoff Time: 1000 milliseconds\r\n", Throttled),
        (b"* BYE overloaded\r\nTAG NO x\r\n", MailboxError),
        (None, MailboxError),
    ],
)
@pytest.mark.parametrize("way", ["LOGIN", "AUTHENTICATE PLAIN"])
def test_a_wrong_password_is_told_apart_from_a_bad_moment(
    answer: bytes | None, kind: type[MailboxError], way: str
) -> None:
    plain = b"* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\nTAG OK done\r\n"
    answers: Answers = {way: answer} if way == "LOGIN" else {"CAPABILITY": plain, way: answer}
    assert type(refused(ScriptedImap(answers))) is kind


def test_a_password_beyond_ascii_that_the_server_cannot_take_is_a_sentence() -> None:
    error = refused(ScriptedImap(), password=lambda: "s3cret-Wörd")
    assert isinstance(error, LoginRefused)
    assert "umlauts" in str(error)
    assert "s3cret" not in repr(error.__cause__) + str(error)


def test_a_password_beyond_ascii_is_told_by_plain() -> None:
    heard: list[bytes] = []

    def script(peer: Peer) -> None:
        peer.say(b"* OK hello\r\n")
        while True:
            tag, _, command = peer.line().partition(b" ")
            if command == b"AUTHENTICATE PLAIN":
                peer.say(b"+ \r\n")
                heard.append(base64.b64decode(peer.line()))
            extra = b"* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n" if command == b"CAPABILITY" else b""
            peer.say(extra + tag + b" OK done\r\n")

    with served(script) as port:
        imap = Imap(settings(port, password=lambda: "s3cret-Wörd"))
        imap.connect()
        imap.close()
    assert heard == ["\0info\0s3cret-Wörd".encode()]


def test_a_user_name_with_a_space_is_quoted() -> None:
    script = ScriptedImap()
    with connected(script, user='the "shop'):
        pass
    assert script.count('LOGIN "the \\"shop" "s3cret"') == 1


def test_a_password_that_cannot_be_read_is_a_refused_log_in() -> None:
    def unreadable() -> str:
        raise SecretError("The file /etc/x is readable by others.")

    error = refused(ScriptedImap(), password=unreadable)
    assert isinstance(error, LoginRefused)
    assert "readable by others" in str(error)


def test_settings_never_show_the_password() -> None:
    assert "s3cret" not in repr(settings(143))


def test_a_server_that_takes_no_password_here_gets_none() -> None:
    script = ScriptedImap({"CAPABILITY": b"* CAPABILITY IMAP4rev1 LOGINDISABLED\r\nTAG OK done\r\n"})
    assert "starttls" in str(refused(script))
    assert script.count("LOGIN") == 0


# --- TLS

WITH_STARTTLS = b"* CAPABILITY IMAP4rev1 STARTTLS IDLE\r\nTAG OK done\r\n"


def test_tls_from_the_first_byte_works() -> None:
    with connected(ScriptedImap(tls=True), security="tls", ca_file=AUTHORITY) as imap:
        assert imap.select("INBOX").exists == 3
        assert not imap.idle(0.05, threading.Event())


def test_starttls_is_done_before_the_password() -> None:
    script = ScriptedImap({"CAPABILITY": WITH_STARTTLS, "STARTTLS": b"TAG OK go\r\n"})
    with connected(script, security="starttls", ca_file=AUTHORITY) as imap:
        assert imap.select("INBOX").exists == 3
    commands = [command.split(" ")[0] for command in script.heard]
    assert commands.index("STARTTLS") < commands.index("LOGIN")


@pytest.mark.parametrize(
    "answers",
    [
        {},
        {"greeting": b"* PREAUTH welcome\r\n"},
        {"CAPABILITY": WITH_STARTTLS, "STARTTLS": b"TAG NO not now\r\n"},
        {"CAPABILITY": WITH_STARTTLS, "STARTTLS": b"TAG BAD what\r\n"},
        {"CAPABILITY": WITH_STARTTLS, "STARTTLS": None},
    ],
    ids=["stripped", "preauth", "refused", "unknown", "cut"],
)
def test_no_password_is_sent_without_starttls(answers: Answers) -> None:
    script = ScriptedImap(answers)
    refused(script, security="starttls", ca_file=AUTHORITY)
    assert script.count("LOGIN") == 0


def test_a_server_that_lets_us_in_unasked_is_called_a_likely_impostor() -> None:
    for security in ("none", "starttls"):
        assert "impostor" in str(refused(ScriptedImap({"greeting": b"* PREAUTH hi\r\n"}), security=security))


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_certificate_nobody_vouches_for_is_refused(security: str) -> None:
    script = ScriptedImap({"CAPABILITY": WITH_STARTTLS, "STARTTLS": b"TAG OK go\r\n"}, tls=security == "tls")
    assert "certificate of localhost was refused" in str(refused(script, security=security))
    assert script.count("LOGIN") == 0


def test_a_certificate_for_another_name_is_refused() -> None:
    error = refused(ScriptedImap(tls=True), security="tls", ca_file=AUTHORITY, host="127.0.0.1")
    assert "certificate of 127.0.0.1 was refused" in str(error)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"host": "imap.lindenhof.example"}, "readable by anyone"),
        ({"security": "ssl"}, "is unknown"),
        ({"security": "tls", "ca_file": "/nowhere/ca.pem"}, "/nowhere/ca.pem cannot be used"),
        ({"security": "tls", "ca_file": __file__}, "not a PEM file"),
        ({"security": "tls", "host": "nowhere.invalid"}, "not known"),
        ({"security": "starttls", "host": "bad..name"}, "not known"),
    ],
)
def test_what_stands_in_the_way_is_said_in_a_sentence(changes: dict[str, object], words: str) -> None:
    with pytest.raises(MailboxError, match=words):
        Imap(settings(143, **changes)).connect()


def test_a_port_nobody_listens_on_is_a_sentence() -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        with pytest.raises(MailboxError, match="takes no connections on port"):
            Imap(settings(probe.getsockname()[1])).connect()
