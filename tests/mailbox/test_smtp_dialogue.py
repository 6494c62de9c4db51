"""The SMTP dialogue against a server that may do anything at any moment."""

from __future__ import annotations

import base64
import socket
import threading
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import replace

import pytest
from scripted_peer import AUTHORITY, Peer, ScriptedSmtp, served

from followupd.cli.demo.servers import Submission
from followupd.errors import ChannelError, DeliveryError, DeliveryInDoubt, SecretError
from followupd.mailbox.smtp import SmtpChannel, SmtpSettings

US = "info@lindenhof.example"
CUSTOMER = "anna@kunde.example"
RAW = b"From: info@lindenhof.example\r\nSubject: Hello\r\n\r\nDear Anna\r\n"


def settings(port: int, **changes: object) -> SmtpSettings:
    usual = SmtpSettings(
        host="localhost",
        port=port,
        security="none",
        user=US,
        password=lambda: "s3cret-Wörd",
        ca_file="",
        greeting_timeout=10,
        reply_timeout=10,
        final_timeout=10,
    )
    return replace(usual, **changes)  # type: ignore[arg-type]


@contextmanager
def opened(script: ScriptedSmtp, **changes: object) -> Iterator[SmtpChannel]:
    with served(script) as port:
        channel = SmtpChannel(settings(port, **changes))
        try:
            channel.open()
            yield channel
        finally:
            channel.close()


@contextmanager
def offered(script: ScriptedSmtp, **changes: object) -> Iterator[SmtpChannel]:
    with opened(script, **changes) as channel:
        channel.offer(US, (CUSTOMER,), RAW)
        yield channel


def send(channel: SmtpChannel, *recipients: str, raw: bytes = RAW) -> str:
    channel.offer(US, recipients or (CUSTOMER,), raw)
    return channel.dot()


def open_error(script: ScriptedSmtp, **changes: object) -> str:
    with pytest.raises(ChannelError) as caught, opened(script, **changes):
        pass
    return str(caught.value)


# --- a mail that arrives


def test_a_mail_arrives_as_it_is_and_the_servers_words_come_back() -> None:
    script = ScriptedSmtp()
    with offered(script) as channel:
        assert script.mails == []
        assert channel.dot() == "250 2.0.0 queued as 4711"
    assert script.mails == [RAW]


def test_several_mails_take_one_connection() -> None:
    script = ScriptedSmtp()
    with opened(script) as channel:
        for _ in range(3):
            assert channel.usable
            send(channel)
    assert (len(script.mails), script.connections) == (3, 1)


@pytest.mark.parametrize(
    ("raw", "on_the_wire"),
    [
        (b".hidden\r\n..two\r\n", b"..hidden\r\n...two\r\n"),
        (b"a\nb\rc\r\nd", b"a\r\nb\r\nc\r\nd\r\n"),
        (b"a\n.\nMAIL FROM:<x@y>\n", b"a\r\n..\r\nMAIL FROM:<x@y>\r\n"),
        (b"a\r.\r\n", b"a\r\n..\r\n"),
        (b"", b""),
    ],
)
def test_line_ends_and_dots_cannot_end_a_mail_early(raw: bytes, on_the_wire: bytes) -> None:
    script = ScriptedSmtp()
    with opened(script) as channel:
        send(channel, raw=raw)
    assert script.mails == [on_the_wire]


def test_a_real_server_takes_the_mail(submission: Submission) -> None:
    channel = SmtpChannel(
        SmtpSettings(
            host=submission.host,
            port=submission.port,
            security="none",
            user=US,
            password=lambda: submission.password_of(US),
        )
    )
    channel.open()
    assert channel.offer(US, (CUSTOMER, US), RAW + b".\r\n.dots\r\n" * 20000) == (CUSTOMER, US)
    channel.dot()
    channel.close()
    (mail,) = submission.accepted
    assert (mail.user, mail.recipients) == (US, (CUSTOMER, US))
    assert mail.raw.replace(b"\r\n", b"\n").endswith(b".\n.dots\n.\n.dots\n")


# --- the cuts


@pytest.mark.parametrize("stage", ["MAIL", "RCPT", "DATA"])
def test_a_cut_before_the_dot_is_tried_again(stage: str) -> None:
    with opened(ScriptedSmtp({stage: None})) as channel:
        with pytest.raises(DeliveryError) as caught:
            channel.offer(US, (CUSTOMER,), RAW)
        assert not caught.value.permanent
        assert not isinstance(caught.value, (DeliveryInDoubt, ChannelError))
        assert not channel.usable


@pytest.mark.parametrize("stage", ["MAIL", "RCPT", "DATA"])
@pytest.mark.parametrize(
    "reply", [b"2", b"250", b"250 ok\n", b"oops\r\n", b"250-a\r\n251 b\r\n", b"150 x\r\n"]
)
def test_half_a_reply_before_the_dot_is_no_reply(stage: str, reply: bytes) -> None:
    with opened(ScriptedSmtp({stage: reply})) as channel:
        with pytest.raises(DeliveryError) as caught:
            channel.offer(US, (CUSTOMER,), RAW)
        assert not caught.value.permanent
        assert not isinstance(caught.value, DeliveryInDoubt)


def test_a_cut_inside_the_mail_is_no_doubt_even_when_noticed_only_at_the_dot() -> None:
    with opened(ScriptedSmtp(cut_in_data=True)) as channel, pytest.raises(DeliveryError) as caught:
        send(channel, raw=RAW * 100_000)
    assert not isinstance(caught.value, DeliveryInDoubt)


@pytest.mark.parametrize("last_words", [b"421 4.4.2 too slow\r\n", b""])
def test_a_server_that_gave_up_waiting_for_the_dot_did_not_take_the_mail(last_words: bytes) -> None:
    spoken = threading.Event()

    def script(peer: Peer) -> None:
        peer.say(b"220 hi\r\n")
        for reply in (b"250 hi\r\n", b"250 ok\r\n", b"250 ok\r\n", b"354 go\r\n"):
            peer.line()
            peer.say(reply)
        while peer.line() != b"Dear Anna":
            pass
        peer.say(last_words)
        peer.close()
        spoken.set()

    with served(script) as port:
        channel = SmtpChannel(settings(port, user=""))
        channel.open()
        channel.offer(US, (CUSTOMER,), RAW)
        assert spoken.wait(10)
        with pytest.raises(DeliveryError) as caught:
            channel.dot()
    assert not isinstance(caught.value, DeliveryInDoubt)
    assert not channel.usable


ACCEPTED = b"250 2.0.0 Ok: queued as 4711\r\n"
REFUSED = b"451 4.3.0 try later\r\n"
LONG = b"250-2.0.0 Ok\r\n250 queued\r\n"


@pytest.mark.parametrize(
    "reply",
    [part[:cut] for part in (ACCEPTED, REFUSED, LONG) for cut in range(len(part))],
)
def test_a_reply_to_the_dot_cut_anywhere_leaves_a_doubt(reply: bytes) -> None:
    with offered(ScriptedSmtp({"dot": reply})) as channel:
        with pytest.raises(DeliveryInDoubt):
            channel.dot()
        assert not channel.usable


@pytest.mark.parametrize(
    "reply",
    [
        None,
        b"250 ok\n",
        b"25 ok\r\n",
        b"2500 ok\r\n",
        b"ok\r\n",
        b"\r\n",
        b"250-a\r\n451 b\r\n",
        b"250_ok\r\n",
        b"354 go on\r\n",
        b"220 welcome\r\n",
        b"221 bye\r\n",
        b"150 hm\r\n",
        b"650 hm\r\n",
        "٢٥٠ ok\r\n".encode(),
        b"250 " + b"x" * 10_000 + b"\r\n",
        b"250-more\r\n" * 500 + b"250 end\r\n",
    ],
)
def test_anything_but_a_clear_reply_to_the_dot_leaves_a_doubt(reply: bytes | None) -> None:
    with offered(ScriptedSmtp({"dot": reply})) as channel:
        with pytest.raises(DeliveryInDoubt) as caught:
            channel.dot()
        assert not caught.value.permanent
        assert not channel.usable


def test_silence_after_the_dot_leaves_a_doubt() -> None:
    script = ScriptedSmtp(hang_after_dot=True)
    with offered(script, final_timeout=0.2) as channel, pytest.raises(DeliveryInDoubt, match="in time"):
        channel.dot()


def test_dripping_bytes_do_not_stretch_the_time_for_a_reply() -> None:
    stop = threading.Event()

    def script(peer: Peer) -> None:
        while not stop.wait(0.02):
            peer.say(b"2")

    with served(script) as port:
        channel = SmtpChannel(settings(port, greeting_timeout=0.2))
        with pytest.raises(ChannelError, match="in time"):
            channel.open()
        stop.set()


def test_another_thread_can_end_the_wait_after_the_dot() -> None:
    script = ScriptedSmtp(hang_after_dot=True)
    with offered(script) as channel:
        threading.Timer(0.1, channel.interrupt).start()
        with pytest.raises(DeliveryInDoubt):
            channel.dot()


@pytest.mark.parametrize("reply", [LONG, ACCEPTED, b"250\r\n", b"251 will forward\r\n"])
def test_a_complete_positive_reply_to_the_dot_is_acceptance(reply: bytes) -> None:
    with offered(ScriptedSmtp({"dot": reply})) as channel:
        assert channel.dot().startswith("25")


# --- refusals


@pytest.mark.parametrize("stage", ["MAIL", "RCPT", "DATA", "dot"])
@pytest.mark.parametrize("code", [450, 451, 452, 454, 500, 501, 503, 550, 552, 553, 554])
def test_a_refusal_is_final_for_5xx_and_not_for_4xx_and_the_next_mail_goes_out(stage: str, code: int) -> None:
    script = ScriptedSmtp({stage: b"%d no\r\n" % code})
    with opened(script) as channel:
        with pytest.raises(DeliveryError) as caught:
            send(channel)
        assert caught.value.permanent is (code >= 500)
        assert not isinstance(caught.value, (ChannelError, DeliveryInDoubt))
        script.answers[stage] = ScriptedSmtp.USUAL[stage]
        send(channel)
    assert script.connections == 1
    assert bool(script.commands("RSET")) is (stage != "dot")


@pytest.mark.parametrize("stage", ["MAIL", "RCPT", "RCPT2", "DATA", "dot"])
@pytest.mark.parametrize(
    "reply",
    [
        "421 4.7.0 closing",
        "432 4.7.12 wait",
        "452 4.3.2 busy",
        "530 5.7.0 log in",
        "534 5.7.9 weak",
        "535 5.7.8 no",
        "550 5.7.30 Basic authentication is off",
    ],
)
def test_what_blocks_every_mail_is_told_apart_from_what_blocks_one(stage: str, reply: str) -> None:
    script = ScriptedSmtp({stage: reply.encode() + b"\r\n"})
    with opened(script) as channel, pytest.raises(ChannelError) as caught:
        send(channel, CUSTOMER, US)
    assert not caught.value.permanent
    assert reply in str(caught.value)


def test_a_refused_copy_to_ourselves_does_not_hold_up_the_customers_mail() -> None:
    script = ScriptedSmtp({"RCPT2": b"550 5.1.1 no such user\r\n"})
    with opened(script) as channel:
        assert channel.offer(US, (CUSTOMER, US), RAW) == (CUSTOMER,)
        channel.dot()
    assert len(script.mails) == 1


def test_a_refused_customer_stops_the_mail_even_when_the_copy_would_be_taken() -> None:
    script = ScriptedSmtp({"RCPT": b"550 5.1.1 no such user\r\n"})
    with opened(script) as channel, pytest.raises(DeliveryError, match="no such user") as caught:
        channel.offer(US, (CUSTOMER, US), RAW)
    assert caught.value.permanent
    assert script.commands("DATA") == []


def test_a_refusal_whose_reset_fails_leaves_no_usable_channel() -> None:
    script = ScriptedSmtp({"RCPT": b"550 no\r\n", "RSET": None})
    with opened(script) as channel:
        with pytest.raises(DeliveryError) as caught:
            channel.offer(US, (CUSTOMER,), RAW)
        assert caught.value.permanent
        assert not channel.usable


def test_a_reply_that_came_before_its_question_is_not_taken_for_the_answer() -> None:
    script = ScriptedSmtp({"MAIL": b"250 ok\r\n250 also for the next\r\n"})
    with opened(script) as channel:
        with pytest.raises(DeliveryError, match="out of turn"):
            channel.offer(US, (CUSTOMER,), RAW)
        assert not channel.usable


def test_a_channel_the_server_has_left_is_not_usable() -> None:
    left = threading.Event()

    def script(peer: Peer) -> None:
        peer.say(b"220 hi\r\n")
        peer.line()
        peer.say(b"250 hi\r\n")
        peer.close()
        left.set()

    with served(script) as port:
        channel = SmtpChannel(settings(port, user=""))
        channel.open()
        assert left.wait(10)
        assert not channel.usable
        with pytest.raises(ChannelError, match="no open connection"):
            channel.offer(US, (CUSTOMER,), RAW)


@pytest.mark.parametrize("answer", [None, b"250 stay\r\n", b"221", b"garbage\r\n", b"554 no\r\n"])
def test_a_bad_goodbye_changes_nothing(answer: bytes | None) -> None:
    script = ScriptedSmtp({"QUIT": answer})
    with offered(script) as channel:
        channel.dot()
        channel.close()
        assert not channel.usable
    assert len(script.mails) == 1


@pytest.mark.parametrize("how", ["abandon", "close"])
def test_a_mail_that_is_given_up_never_gets_its_dot(how: str) -> None:
    script = ScriptedSmtp()
    with offered(script) as channel:
        getattr(channel, how)()
        with pytest.raises(ChannelError):
            channel.dot()
    assert script.mails == []
    assert script.commands(".", "QUIT") == []


# --- what is said about the mail


def mail_command(script: ScriptedSmtp) -> bytes:
    return script.commands("MAIL")[0]


@pytest.mark.parametrize(
    ("raw", "command"),
    [
        (b"Subject: a\n\nb", b"MAIL FROM:<info@lindenhof.example> SIZE=17"),
        ("Subject: a\n\nü".encode(), b"MAIL FROM:<info@lindenhof.example> SIZE=18 BODY=8BITMIME"),
        (
            "Subject: ü\n\nb".encode(),
            b"MAIL FROM:<info@lindenhof.example> SIZE=18 BODY=8BITMIME SMTPUTF8",
        ),
    ],
)
def test_size_and_letters_are_declared(raw: bytes, command: bytes) -> None:
    script = ScriptedSmtp()
    with opened(script) as channel:
        send(channel, raw=raw)
    assert mail_command(script) == command


def test_nothing_is_declared_to_a_server_that_offers_nothing() -> None:
    script = ScriptedSmtp({"EHLO": b"250 test\r\n"})
    with opened(script, user="") as channel:
        channel.offer("", (CUSTOMER,), RAW)
    assert mail_command(script) == b"MAIL FROM:<>"


@pytest.mark.parametrize(
    ("recipient", "command"),
    [
        ("anna@müller.example", b"RCPT TO:<anna@xn--mller-kva.example>"),
        ("jürgen@kunde.example", "RCPT TO:<jürgen@kunde.example>".encode()),
        ('"a b"@kunde.example', b'RCPT TO:<"a b"@kunde.example>'),
    ],
)
def test_unusual_addresses_are_written_as_the_standard_says(recipient: str, command: bytes) -> None:
    script = ScriptedSmtp()
    with opened(script) as channel:
        channel.offer(US, (recipient,), RAW)
    assert script.commands("RCPT") == [command]
    assert (b"SMTPUTF8" in mail_command(script)) is recipient.startswith("jürgen")


@pytest.mark.parametrize(
    ("offers", "recipient", "raw"),
    [
        (b"250 test\r\n", "jürgen@kunde.example", RAW),
        (b"250 test\r\n", CUSTOMER, "Subject: a\n\nü".encode()),
        (b"250-test\r\n250 SIZE 20\r\n", CUSTOMER, RAW),
        (b"250 test\r\n", "a@b>\r\nDATA\r\n", RAW),
        (b"250 test\r\n", "a b@kunde.example", RAW),
        (b"250 test\r\n", "anna", RAW),
        (b"250-test\r\n250-8BITMIME\r\n250 SMTPUTF8\r\n", "\udcff@kunde.example", RAW),
        (b"250 test\r\n", "anna@" + "ü" * 80 + ".example", RAW),
    ],
)
def test_what_the_server_can_never_take_is_not_even_offered(
    offers: bytes, recipient: str, raw: bytes
) -> None:
    script = ScriptedSmtp({"EHLO": offers})
    with opened(script, user="") as channel:
        with pytest.raises(DeliveryError) as caught:
            channel.offer(US, (recipient,), raw)
        assert caught.value.permanent
        assert channel.usable
    assert script.commands("MAIL") == []


def test_a_mail_without_recipient_is_refused_for_good() -> None:
    with opened(ScriptedSmtp()) as channel, pytest.raises(DeliveryError) as caught:
        channel.offer(US, (), RAW)
    assert caught.value.permanent


# --- opening


@pytest.mark.parametrize("stage", ["greeting", "EHLO", "AUTH"])
@pytest.mark.parametrize(
    "reply", [None, b"2", b"nonsense\r\n", b"421 later\r\n", b"554 no\r\n", b"354 what\r\n"]
)
def test_an_opening_that_fails_blocks_the_channel_with_a_sentence(stage: str, reply: bytes | None) -> None:
    message = open_error(ScriptedSmtp({stage: reply}))
    assert "localhost" in message
    assert message.endswith(".")


@pytest.mark.parametrize(
    ("mechanisms", "first"),
    [
        ("AUTH PLAIN LOGIN", b"AUTH PLAIN " + base64.b64encode(f"\0{US}\0s3cret-Wörd".encode())),
        ("AUTH=PLAIN", b"AUTH PLAIN " + base64.b64encode(f"\0{US}\0s3cret-Wörd".encode())),
        ("AUTH LOGIN XOAUTH2", b"AUTH LOGIN"),
    ],
)
def test_it_logs_in_with_what_the_server_offers(mechanisms: str, first: bytes) -> None:
    answers: dict[str, bytes | None] = {"EHLO": f"250-test\r\n250 {mechanisms}\r\n".encode()}
    if first == b"AUTH LOGIN":
        answers["AUTH"] = b"334 VXNlcm5hbWU6\r\n"
    script = ScriptedSmtp(answers)
    with opened(script):
        pass
    assert script.commands("AUTH") == [first]
    if first == b"AUTH LOGIN":
        at = script.heard.index(first)
        told = [base64.b64decode(line).decode() for line in script.heard[at + 1 : at + 3]]
        assert told == [US, "s3cret-Wörd"]


def test_a_password_too_long_for_one_line_is_said_in_a_second_one() -> None:
    heard: list[bytes] = []

    def script(peer: Peer) -> None:
        peer.say(b"220 hi\r\n")
        for reply in (b"250-hi\r\n250 AUTH PLAIN\r\n", b"334 \r\n", b"235 ok\r\n"):
            heard.append(peer.line())
            peer.say(reply)
        peer.line()

    with served(script) as port:
        channel = SmtpChannel(settings(port, password=lambda: "x" * 600))
        channel.open()
        channel.close()
    assert heard[1] == b"AUTH PLAIN"
    assert base64.b64decode(heard[2]) == f"\0{US}\0".encode() + b"x" * 600


def test_a_wrong_password_is_a_sentence_without_the_password() -> None:
    message = open_error(ScriptedSmtp({"AUTH": b"535 5.7.8 bad credentials\r\n"}))
    assert "refused the user name or the password" in message
    assert "s3cret" not in message
    assert "s3cret" not in repr(settings(25))


def test_a_password_that_cannot_be_read_blocks_the_channel() -> None:
    def unreadable() -> str:
        raise SecretError("The file /etc/x is readable by others.")

    assert "readable by others" in open_error(ScriptedSmtp(), password=unreadable)


def test_a_server_without_password_log_in_is_named() -> None:
    assert "XOAUTH2" in open_error(ScriptedSmtp({"EHLO": b"250-test\r\n250 AUTH XOAUTH2\r\n"}))


@pytest.mark.parametrize(
    ("name", "said"), [("", b"EHLO [127.0.0.1]"), ("mail.lindenhof.example", b"EHLO mail.lindenhof.example")]
)
def test_it_says_who_it_is(name: str, said: bytes) -> None:
    script = ScriptedSmtp()
    with opened(script, local_name=name):
        pass
    assert script.commands("EHLO") == [said]


# --- TLS

STARTTLS_OFFERED = b"250-test\r\n250-STARTTLS\r\n250 AUTH PLAIN\r\n"


def test_starttls_is_done_before_the_password_and_the_offers_are_asked_for_again() -> None:
    script = ScriptedSmtp({"EHLO": STARTTLS_OFFERED})
    with offered(script, security="starttls", ca_file=AUTHORITY) as channel:
        channel.dot()
    words = [line.split(b" ")[0] for line in script.heard]
    assert words[:4] == [b"EHLO", b"STARTTLS", b"EHLO", b"AUTH"]
    assert len(script.mails) == 1


def test_tls_from_the_first_byte_works() -> None:
    script = ScriptedSmtp(tls=True)
    with offered(script, security="tls", ca_file=AUTHORITY) as channel:
        channel.dot()
        assert channel.usable
    assert len(script.mails) == 1


@pytest.mark.parametrize(
    "answers",
    [
        {"EHLO": b"250-test\r\n250 AUTH PLAIN\r\n"},
        {"EHLO": STARTTLS_OFFERED, "STARTTLS": b"454 4.7.0 not now\r\n"},
        {"EHLO": STARTTLS_OFFERED, "STARTTLS": b"500 what?\r\n"},
        {"EHLO": STARTTLS_OFFERED, "STARTTLS": b"220 go\r\n250 AUTH PLAIN\r\n"},
        {"EHLO": STARTTLS_OFFERED, "STARTTLS": b"220 go\r\nx"},
        {"EHLO": STARTTLS_OFFERED, "STARTTLS": None},
    ],
    ids=["stripped", "not now", "unknown", "reply injected", "bytes injected", "cut"],
)
def test_no_password_is_sent_when_starttls_is_tampered_with(answers: Mapping[str, bytes | None]) -> None:
    script = ScriptedSmtp(answers)
    open_error(script, security="starttls", ca_file=AUTHORITY)
    assert script.commands("AUTH") == []


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_certificate_nobody_vouches_for_is_refused(security: str) -> None:
    script = ScriptedSmtp({"EHLO": STARTTLS_OFFERED}, tls=security == "tls")
    message = open_error(script, security=security)
    assert "certificate of localhost was refused" in message
    assert "ca_file" in message
    assert script.commands("AUTH") == []


def test_a_certificate_for_another_name_is_refused() -> None:
    message = open_error(ScriptedSmtp(tls=True), security="tls", ca_file=AUTHORITY, host="127.0.0.1")
    assert "certificate of 127.0.0.1 was refused" in message


def test_tls_to_a_port_that_speaks_plain_text_is_a_sentence() -> None:
    assert "TLS with localhost" in open_error(ScriptedSmtp(), security="tls")


# --- no way there


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"security": "none", "host": "mail.lindenhof.example"}, "readable by anyone"),
        ({"security": "ssl"}, "is unknown"),
        ({"security": "tls", "ca_file": "/nowhere/ca.pem"}, "/nowhere/ca.pem cannot be used"),
        ({"security": "tls", "ca_file": __file__}, "not a PEM file"),
        ({"security": "tls", "host": "nowhere.invalid"}, "not known"),
        ({"security": "tls", "host": "bad..name"}, "not known"),
    ],
)
def test_what_stands_in_the_way_is_said_in_a_sentence(changes: dict[str, object], words: str) -> None:
    channel = SmtpChannel(settings(25, **changes))
    with pytest.raises(ChannelError, match=words):
        channel.open()


def test_a_port_nobody_listens_on_is_a_sentence() -> None:
    with ExitStack() as stack:
        probe = stack.enter_context(socket.socket())
        probe.bind(("127.0.0.1", 0))
        channel = SmtpChannel(settings(probe.getsockname()[1]))
        with pytest.raises(ChannelError, match="takes no connections on port"):
            channel.open()
