"""The demo's servers behave as real ones; what is said of IMAP is said of Dovecot in the same words."""

from __future__ import annotations

import smtplib
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from email.message import EmailMessage

import pytest
from freezegun import freeze_time
from imapclient.exceptions import LoginError
from servers import Account

from followupd.cli.demo.servers import (
    AccountSettings,
    MailProgram,
    MailServer,
    Parcel,
    Submission,
    deliver,
    deliver_all,
    logged_in,
)
from followupd.errors import MailboxError

WHEN = datetime(2026, 6, 1, 8, 30, tzinfo=UTC)
INFO = "info@lindenhof.example"
#: May log in to send, but has no mailbox on the IMAP server.
HOMELESS = "homeless@lindenhof.example"
ANNA = "anna@brookmail.example"


def clock() -> datetime:
    return WHEN


def raw_mail(subject: str = "Hello", text: str = "Is the shop open?\n", sender: str = ANNA) -> bytes:
    return (
        f"From: Anna <{sender}>\r\nTo: {INFO}\r\nSubject: {subject}\r\n"
        f"Message-ID: <{subject}@brookmail.example>\r\n\r\n{text}"
    ).encode()


def program(account: Account, submission: Submission | None = None, **settings: object) -> MailProgram:
    own = AccountSettings(drafts=account.drafts, sent=account.sent, **settings)  # type: ignore[arg-type]
    return MailProgram(account, account.user, clock=clock, submission=submission, settings=own)


def draft_of(account: Account) -> EmailMessage:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = account.user, ANNA, "Re: Late"
    mail["Message-ID"] = "<draft-1@lindenhof.example>"
    mail["In-Reply-To"] = "<late@brookmail.example>"
    mail["References"] = "<first@brookmail.example> <late@brookmail.example>"
    mail["X-Internal"] = "only for us"
    mail.set_content("We are sorry.")
    mail.add_alternative("<p>We are sorry.</p>", subtype="html")
    return mail


class TestImap:
    """The contract: the same on both servers."""

    def test_a_delivered_mail_keeps_its_date_and_its_bytes(self, imap_server: Account) -> None:
        uid = deliver(imap_server, imap_server.user, raw_mail(), when=WHEN)
        with logged_in(imap_server, imap_server.user) as client:
            client.select_folder("INBOX")
            found = client.fetch([uid], ["BODY.PEEK[]", "INTERNALDATE"])[uid]
        assert found[b"BODY[]"] == raw_mail().replace(b"open?\n", b"open?\r\n")
        assert found[b"INTERNALDATE"].astimezone(UTC).replace(tzinfo=UTC) == WHEN

    def test_many_mails_are_delivered_in_their_order(self, imap_server: Account) -> None:
        parcels = [Parcel(raw=raw_mail(f"mail-{number}")) for number in range(5)]
        uids = deliver_all(imap_server, imap_server.user, parcels)
        inbox = program(imap_server).inbox()
        assert [uid for uid, _mail in inbox] == list(uids)
        assert [mail["Subject"] for _uid, mail in inbox] == [f"mail-{number}" for number in range(5)]

    def test_no_user_sees_the_mail_of_another(self, imap_server: Account) -> None:
        other = f"other-{imap_server.user}"
        if isinstance(imap_server.server, MailServer):
            imap_server.server.add_user(other, imap_server.password)
        deliver(imap_server, imap_server.user, raw_mail())
        assert MailProgram(imap_server, other, clock=clock).inbox() == []

    def test_a_wrong_password_is_refused(self, imap_server: Account) -> None:
        wrong = replace(imap_server, password="wrong")
        with pytest.raises(LoginError), logged_in(wrong, wrong.user):
            pass

    def test_the_special_folders_are_there(self, imap_server: Account) -> None:
        assert {imap_server.drafts, imap_server.sent} <= set(program(imap_server).folders())

    def test_a_keyword_is_kept_and_found_and_moves_with_its_mail(self, imap_server: Account) -> None:
        uid = deliver(imap_server, imap_server.user, raw_mail(), flags=(b"\\Seen", b"$Handled"))
        program(imap_server).move(uid, "INBOX", imap_server.sent)
        with logged_in(imap_server, imap_server.user) as client:
            client.select_folder(imap_server.sent)
            (moved,) = client.search(["KEYWORD", "$Handled"])
            client.add_flags([moved], [b"$Later"])
            flags = client.get_flags([moved])[moved]
        assert {b"\\Seen", b"$Handled", b"$Later"} <= set(flags)

    def test_a_created_folder_with_an_umlaut_takes_mail(self, imap_server: Account) -> None:
        with logged_in(imap_server, imap_server.user) as client:
            client.create_folder("Erledigte Fälle")
        deliver(imap_server, imap_server.user, raw_mail(), "Erledigte Fälle")
        assert len(program(imap_server).read("Erledigte Fälle")) == 1

    def test_idle_tells_of_a_new_mail(self, imap_server: Account) -> None:
        with logged_in(imap_server, imap_server.user) as client:
            client.select_folder("INBOX")
            client.idle()
            deliver(imap_server, imap_server.user, raw_mail())
            told = client.idle_check(timeout=10)
            client.idle_done()
        assert (1, b"EXISTS") in told

    def test_a_mail_with_a_nul_byte_is_delivered_without_it(self, imap_server: Account) -> None:
        deliver(imap_server, imap_server.user, raw_mail(text="a\0b"))
        ((_uid, mail),) = program(imap_server).inbox()
        assert mail.get_content().strip() == "ab"


class TestMailServer:
    def test_it_stops_while_clients_are_idle_and_frees_its_port(self) -> None:
        before = set(threading.enumerate())
        server = MailServer({INFO: "pw"}).start()
        with logged_in(server, INFO) as client:
            client.select_folder("INBOX")
            client.idle()
            server.stop()
        assert set(threading.enumerate()) == before
        with MailServer({INFO: "pw"}, port=server.port) as again:
            assert again.port == server.port

    def test_a_taken_port_is_named_in_the_error(self, mail_server: MailServer) -> None:
        with pytest.raises(MailboxError, match=str(mail_server.port)):
            MailServer({}, port=mail_server.port).start()

    def test_stopping_twice_does_no_harm(self) -> None:
        server = MailServer({}).start()
        server.stop()
        server.stop()

    def test_it_serves_while_the_clock_stands_still(self) -> None:
        with freeze_time(WHEN), MailServer({INFO: "pw"}) as server:
            assert deliver(server, INFO, raw_mail()) > 0

    def test_without_the_extra_it_says_what_to_install(self) -> None:
        # In a process of its own, because modules that are loaded stay loaded.
        program = (
            "import sys; sys.modules['pymap'] = None\n"
            "from followupd.cli.demo.servers import MailServer\n"
            "MailServer({}).start()"
        )
        run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
        assert "pip install '.[demo]'" in run.stderr.splitlines()[-1]


def send(submission: Submission, *recipients: str, password: str = "pw", raw: bytes = b"") -> None:
    with smtplib.SMTP(submission.host, submission.port, "localhost", timeout=10) as smtp:
        smtp.login(INFO, password)
        smtp.sendmail(INFO, recipients or (ANNA,), raw or raw_mail())


class TestSubmission:
    def test_an_accepted_mail_is_kept_with_its_envelope_and_its_bytes(self, submission: Submission) -> None:
        send(submission, ANNA, "tom@northgate.example", raw=b"Subject: x\r\n\r\n.dots\r\n..\r\nend\r\n")
        (mail,) = submission.accepted
        assert (mail.user, mail.sender, mail.recipients) == (INFO, INFO, (ANNA, "tom@northgate.example"))
        assert mail.raw == b"Subject: x\r\n\r\n.dots\r\n..\r\nend\r\n"

    def test_nobody_sends_without_a_log_in(self, submission: Submission) -> None:
        with (
            smtplib.SMTP(submission.host, submission.port, "localhost", timeout=10) as smtp,
            pytest.raises(smtplib.SMTPSenderRefused, match="Log in first"),
        ):
            smtp.sendmail(INFO, [ANNA], raw_mail())
        assert submission.accepted == []

    def test_a_wrong_password_is_refused(self, submission: Submission) -> None:
        with pytest.raises(smtplib.SMTPAuthenticationError):
            send(submission, password="wrong")

    @pytest.mark.parametrize("mechanism", ["PLAIN", "LOGIN"])
    def test_both_ways_to_log_in_work(self, submission: Submission, mechanism: str) -> None:
        with smtplib.SMTP(submission.host, submission.port, "localhost", timeout=10) as smtp:
            smtp.ehlo()
            smtp.user, smtp.password = INFO, "pw"  # type: ignore[attr-defined]
            code, _text = smtp.auth(mechanism, getattr(smtp, f"auth_{mechanism.lower()}"))
        assert code == 235

    def test_a_refused_address_is_refused_as_often_as_told(self, submission: Submission) -> None:
        submission.refuse(ANNA, 450, "4.2.0 Greylisted", times=1)
        with pytest.raises(smtplib.SMTPRecipientsRefused) as refused:
            send(submission)
        send(submission)
        assert refused.value.recipients[ANNA] == (450, b"4.2.0 Greylisted")
        assert len(submission.accepted) == 1

    def test_a_mail_refused_after_its_dot_is_not_taken(self, submission: Submission) -> None:
        submission.refuse_data(552, "5.3.4 Too big")
        with pytest.raises(smtplib.SMTPDataError):
            send(submission)
        assert submission.accepted == []

    def test_a_cut_after_the_dot_takes_the_mail_but_does_not_say_so(self, submission: Submission) -> None:
        submission.cut_after_dot()
        with pytest.raises(smtplib.SMTPServerDisconnected):
            send(submission)
        assert len(submission.wait_for(1)) == 1
        send(submission)

    def test_waiting_for_a_mail_that_does_not_come_ends(self, submission: Submission) -> None:
        with pytest.raises(TimeoutError, match="0 mails were accepted, not 1"):
            submission.wait_for(1, timeout=0.01)

    def test_it_stops_while_a_client_is_in_the_middle_of_a_mail(self) -> None:
        submission = Submission({INFO: "pw"}).start()
        smtp = smtplib.SMTP(submission.host, submission.port, "localhost", timeout=10)
        # Closed without a QUIT: nobody is left to answer it.
        with closing(smtp):
            smtp.login(INFO, "pw")
            smtp.mail(INFO)
            smtp.rcpt(ANNA)
            assert smtp.docmd("data")[0] == 354
            submission.stop()
        assert submission.accepted == []


class TestProvider:
    """IMAP and submission together, as a provider runs them."""

    @pytest.fixture
    def provider(self, account: Account) -> Iterator[Submission]:
        users = {account.user: "pw", INFO: "pw", HOMELESS: "pw"}
        own = Submission(users, server=account, clock=clock, authserv_id="mx.lindenhof.example")
        with own as submission:
            yield submission

    def test_mail_to_an_own_user_arrives_stamped(self, account: Account, provider: Submission) -> None:
        send(provider, account.user.upper(), ANNA)
        ((_uid, mail),) = program(account).inbox()
        stamp = "mx.lindenhof.example; dmarc=pass header.from=lindenhof.example"
        assert mail["Authentication-Results"] == stamp
        assert mail["Return-Path"] == f"<{INFO}>"
        assert len(provider.accepted) == 1

    def test_mail_to_strangers_stays_with_the_server(self, account: Account, provider: Submission) -> None:
        send(provider, ANNA)
        assert program(account).inbox() == []

    def test_a_mailbox_out_of_order_is_a_passing_failure(self, provider: Submission) -> None:
        with pytest.raises(smtplib.SMTPDataError) as refused:
            send(provider, HOMELESS)
        assert refused.value.smtp_code == 451
        assert provider.accepted == []

    def test_the_provider_stores_the_sent_copy_when_told_so(self, imap_server: Account) -> None:
        users = {imap_server.user: "pw"}
        with Submission(users, server=imap_server, clock=clock, keep_sent_copy=True) as submission:
            submission.sent_folder = imap_server.sent
            program(imap_server, submission, keeps_sent=False).write(ANNA, "Offer", "Six cups.")
        ((_uid, mail),) = program(imap_server).sent()
        assert mail["Subject"] == "Offer"


@pytest.fixture
def outgoing(imap_server: Account) -> Iterator[Submission]:
    with Submission({imap_server.user: "pw"}) as submission:
        yield submission


class TestMailProgram:
    """Staff's own mail program, on both servers."""

    def test_an_edited_draft_is_sent_kept_and_gone(self, imap_server: Account, outgoing: Submission) -> None:
        desk = program(imap_server, outgoing)
        mail = desk.edit_and_send(desk.save_draft(draft_of(imap_server)), "New bowls leave today.")
        ((_uid, stored),) = desk.sent()
        (accepted,) = outgoing.accepted
        assert desk.drafts() == []
        assert accepted.recipients == (ANNA,)
        assert accepted.message["Message-ID"] == stored["Message-ID"] == mail["Message-ID"]
        texts = {mail.get_content().strip() for mail in (stored, accepted.message)}
        assert texts == {"New bowls leave today."}

    def test_only_the_sent_draft_leaves_the_drafts_folder(self, imap_server: Account) -> None:
        desk = program(imap_server)
        first, second = (desk.save_draft(draft_of(imap_server)) for _time in range(2))
        with logged_in(imap_server, imap_server.user) as client:
            client.select_folder(imap_server.drafts)
            client.add_flags([second], [b"\\Deleted"])
        desk.edit_and_send(first)
        assert [uid for uid, _mail in desk.drafts()] == [second]

    @pytest.mark.parametrize("keep", [True, False])
    def test_the_thread_stays_and_unknown_fields_go(self, account: Account, keep: bool) -> None:
        desk = program(account)
        mail = desk.edit_and_send(desk.save_draft(draft_of(account)), keep_message_id=keep)
        assert mail["In-Reply-To"] == "<late@brookmail.example>"
        assert mail["References"] == "<first@brookmail.example> <late@brookmail.example>"
        assert mail["X-Internal"] is None
        assert (mail["Message-ID"] == "<draft-1@lindenhof.example>") is keep
        assert mail.get_content().strip() == "We are sorry."
        assert mail["Date"].datetime == WHEN

    def test_a_draft_is_marked_as_one(self, imap_server: Account) -> None:
        desk = program(imap_server)
        uid = desk.save_draft(draft_of(imap_server))
        assert b"\\Draft" in desk.flags(imap_server.drafts, uid)

    def test_a_reply_names_and_quotes_what_it_answers(self, account: Account) -> None:
        deliver(account, account.user, raw_mail("Late"))
        desk = program(account, name="Lindenhof Keramik")
        ((_uid, message),) = desk.inbox()
        mail = desk.reply(message, "Yes, until six.")
        assert (mail["To"], mail["Subject"]) == (ANNA, "Re: Late")
        assert mail["In-Reply-To"] == mail["References"] == "<Late@brookmail.example>"
        assert mail["From"] == f"Lindenhof Keramik <{account.user}>"
        assert mail.get_content().startswith("Yes, until six.\n\nOn ")
        assert "> Is the shop open?" in mail.get_content()

    def test_reading_leaves_a_mail_unread(self, imap_server: Account) -> None:
        uid = deliver(imap_server, imap_server.user, raw_mail())
        desk = program(imap_server)
        desk.inbox()
        assert b"\\Seen" not in desk.flags("INBOX", uid)

    def test_a_mail_to_oneself_names_its_thread_and_arrives(self, account: Account) -> None:
        deliver(account, account.user, raw_mail("Late"))
        with Submission({account.user: "pw"}, server=account, clock=clock) as submission:
            desk = program(account, submission)
            ((_uid, message),) = desk.inbox()
            desk.write_to_self("#resolved", in_reply_to=message)
        arrived = desk.inbox()[-1][1]
        assert arrived.get_content().strip() == "#resolved"
        assert arrived["References"] == "<Late@brookmail.example>"
        assert [mail["Message-ID"] for _uid, mail in desk.sent()] == [arrived["Message-ID"]]

    def test_a_moved_mail_is_in_the_other_folder_only(self, imap_server: Account) -> None:
        desk = program(imap_server)
        desk.move(deliver(imap_server, imap_server.user, raw_mail()), "INBOX", imap_server.sent)
        assert (len(desk.inbox()), len(desk.sent())) == (0, 1)
