"""The cast of the demo is what it says, and a person's own mails are read from whatever holds them."""

from __future__ import annotations

import re
from collections import Counter
from datetime import UTC, datetime
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import default
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from followupd.cli.demo.cast import (
    AUTHSERV_ID,
    CAST,
    ORDER_PATTERN,
    SHOP,
    CastMail,
    Expected,
    answer,
    bad_rating,
    good_rating,
    later_thanks,
    raw_mails,
    read_folder_or_mbox,
)
from followupd.errors import FollowupdError

START = datetime(2026, 6, 1, 8, 0, tzinfo=UTC)
BY_KEY = {mail.key: mail for mail in CAST}


def parsed(raw: bytes) -> EmailMessage:
    return BytesParser(_class=EmailMessage, policy=default).parsebytes(raw)


def text_of(mail: EmailMessage) -> str:
    body = mail.get_body(("plain", "html"))
    return body.get_content() if body else ""


def check_in() -> EmailMessage:
    mail = EmailMessage()
    mail["From"], mail["To"] = f"Lindenhof Keramik <{SHOP}>", "Anna Whitfield <anna@brookmail.example>"
    mail["Subject"], mail["Message-ID"] = "Is all well?", "<check-1@lindenhof.example>"
    mail["References"] = "<late@brookmail.example>"
    mail["Date"] = START
    mail.set_content("Are you happy now? 1 is bad, 5 is good.")
    return mail


@pytest.mark.parametrize("mail", CAST, ids=lambda mail: mail.key)
class TestEachMail:
    def test_it_comes_from_its_sender_to_the_shop_at_its_time(self, mail: CastMail) -> None:
        message = parsed(mail.build(START))
        assert message["From"].addresses[0].addr_spec == mail.sender.address
        assert (message["To"], message["Date"].datetime) == (SHOP, START)
        assert message["Message-ID"]

    def test_the_shops_server_says_what_it_found(self, mail: CastMail) -> None:
        found = "pass" if mail.authenticated else "fail"
        stamp = f"{AUTHSERV_ID}; dmarc={found} header.from={mail.sender.domain}"
        assert parsed(mail.build(START))["Authentication-Results"] == stamp

    def test_it_is_the_same_for_the_same_moment(self, mail: CastMail) -> None:
        assert mail.build(START) == mail.build(START)


class TestCast:
    def test_every_kind_is_there(self) -> None:
        kinds = Counter(mail.expected for mail in CAST)
        assert kinds[Expected.COMPLAINT] >= 12
        assert kinds[Expected.MACHINE] == 3
        assert kinds[Expected.UNSURE] == 3
        assert kinds[Expected.OTHER] >= 7

    def test_keys_are_unique_and_mails_come_in_their_order(self) -> None:
        times = [when for _mail, when, _raw in raw_mails(START)]
        assert len(BY_KEY) == len(CAST)
        assert times == sorted(times)
        assert times[0] == START

    def test_a_second_copy_is_the_same_mail(self) -> None:
        raws = {mail.key: raw for mail, _when, raw in raw_mails(START)}
        copies = [mail for mail in CAST if mail.duplicate_of]
        assert [raws[mail.key] == raws[mail.duplicate_of] for mail in copies] == [True]

    def test_other_mails_share_no_message_id(self) -> None:
        ids = [parsed(raw)["Message-ID"] for mail, _when, raw in raw_mails(START) if not mail.duplicate_of]
        assert len(set(ids)) == len(ids)

    def test_exactly_one_sender_is_forged(self) -> None:
        assert [mail.key for mail in CAST if not mail.authenticated] == ["forged"]

    def test_the_odd_ones_are_as_odd_as_they_say(self) -> None:
        raws = {mail.key: mail.build(START) for mail in CAST}
        assert "enttäuscht".encode("latin-1") in raws["latin-1"]
        assert parsed(raws["html-only"]).get_content_type() == "text/html"
        assert parsed(raws["bounce"]).get_content_type() == "multipart/report"
        assert parsed(raws["out-of-office"])["Auto-Submitted"] == "auto-replied"
        assert parsed(raws["newsletter"])["List-Unsubscribe"]
        assert b"\r\n\r\n" not in raws["only-headers"]
        assert text_of(parsed(raws["empty"])).strip() == ""

    def test_order_numbers_are_written_as_the_shop_writes_them(self) -> None:
        assert re.findall(ORDER_PATTERN, text_of(parsed(BY_KEY["implicit"].build(START)))) == ["A-204711"]
        assert re.findall(ORDER_PATTERN, text_of(parsed(BY_KEY["html-only"].build(START)))) == ["A-204705"]


class TestAnswers:
    @pytest.mark.parametrize(
        ("write", "first_line", "subject"),
        [
            (bad_rating, "still broken, 1", "Re: Is all well?"),
            (good_rating, "5, danke!", "AW: Is all well?"),
            (later_thanks, "Thank you so much for the quick help, that is all I needed.", "Re: Is all well?"),
        ],
    )
    def test_the_customer_answers_on_top_of_our_mail(self, write, first_line: str, subject: str) -> None:
        message = parsed(write(check_in(), START))
        lines = text_of(message).splitlines()
        assert (lines[0], message["Subject"]) == (first_line, subject)
        assert "> Are you happy now? 1 is bad, 5 is good." in lines

    def test_it_stays_in_the_thread_and_goes_back_where_it_came_from(self) -> None:
        message = parsed(answer(check_in(), "Fine.", START))
        assert message["In-Reply-To"] == "<check-1@lindenhof.example>"
        assert message["References"] == "<late@brookmail.example> <check-1@lindenhof.example>"
        assert message["From"] == "Anna Whitfield <anna@brookmail.example>"
        assert message["To"].addresses[0].addr_spec == SHOP

    def test_a_reply_to_address_is_obeyed(self) -> None:
        mail = check_in()
        mail["Reply-To"] = "desk@lindenhof.example"
        assert parsed(answer(mail, "Fine.", START))["To"] == "desk@lindenhof.example"


def write(folder: Path, **contents: bytes) -> None:
    for name, content in contents.items():
        (folder / name.replace("_", ".")).write_bytes(content)


FROM_LINE = b"From a@b Mon Jun  1 08:00:00 2026\n"
MBOX = FROM_LINE + b"Subject: one\n\nx\n\n" + FROM_LINE + b"Subject: two\n\ny\n"


class TestOwnMails:
    def test_a_folder_is_read_with_all_folders_in_it_in_the_order_of_names(self, tmp_path: Path) -> None:
        (tmp_path / "archive").mkdir()
        write(tmp_path, b_eml=b"Subject: b\n\n", a_txt=b"Subject: a\n\n", plain=b"Subject: p\n\n")
        write(tmp_path / "archive", c_eml=b"Subject: c\n\n")
        names = [name for name, _raw in read_folder_or_mbox(tmp_path)]
        assert names == ["a.txt", "b.eml", "plain", "archive/c.eml"]

    def test_tables_notes_hidden_and_empty_files_are_no_mails(self, tmp_path: Path) -> None:
        write(tmp_path, README_md=b"x", LICENSE=b"x", a_json=b"{}", b_csv=b"x", _hidden=b"x", empty_eml=b"")
        assert list(read_folder_or_mbox(tmp_path)) == []

    def test_an_mbox_gives_each_of_its_mails(self, tmp_path: Path) -> None:
        write(tmp_path, Sent=MBOX)
        expected = [("Sent#1", b"Subject: one\n\nx\n"), ("Sent#2", b"Subject: two\n\ny\n")]
        assert list(read_folder_or_mbox(tmp_path / "Sent")) == expected
        assert list(read_folder_or_mbox(tmp_path)) == expected

    def test_a_single_mail_loses_the_line_that_belongs_to_the_mbox(self, tmp_path: Path) -> None:
        write(tmp_path, one_txt=FROM_LINE + b"Subject: one\n\nx\nFrom here on, y\n")
        assert list(read_folder_or_mbox(tmp_path)) == [("one.txt", b"Subject: one\n\nx\nFrom here on, y\n")]

    def test_what_is_not_there_is_said_to_be_missing(self, tmp_path: Path) -> None:
        with pytest.raises(FollowupdError, match="nowhere"):
            list(read_folder_or_mbox(tmp_path / "nowhere"))

    @settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(content=st.binary(max_size=300), start=st.sampled_from([b"", b"From ", b"From \n\nFrom "]))
    def test_no_content_makes_it_raise(self, tmp_path: Path, content: bytes, start: bytes) -> None:
        write(tmp_path, odd=start + content)
        assert all(isinstance(raw, bytes) for _name, raw in read_folder_or_mbox(tmp_path))
