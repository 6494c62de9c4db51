"""`followupd quarantine`: what was set aside, and what a person can do about it."""

from __future__ import annotations

from pathlib import Path

import pytest
from cli_shop import NOW, Shop, mail, write_config

from followupd.mailbox.imap import Trace
from followupd.model.sighting import Role
from followupd.pipeline.ledger import MailboxLedger
from followupd.store import backlog, messages, reports, sightings, standings

HOSTILE = (
    b"From: Eve <Eve@evil.example>\r\nSubject: =?utf-8?q?L=C3=A4mp=1b[2Jchen?=\r\n"
    b"X-Odd: \x1b]0;title\x07 and more\r\n\r\nsecret body\r\n"
)


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    return Shop(write_config(tmp_path))


def set_aside(shop: Shop, raw: bytes = HOSTILE) -> int:
    """The mail came, and its reader did not survive it."""
    place = standings.Place(mailbox="shop", folder="INBOX", role=Role.INBOX, uidvalidity=1)
    with shop.database.write() as session:
        sightings.keep(session, place, [sightings.Raw(uid=77, raw=raw, received_at=NOW)], NOW)
        [sighting] = backlog.new_sightings(session)
        messages.hold(session, sighting.message, "three attempts ended the reader")
        return sighting.message


def note(shop: Shop, kind: str) -> int:
    ledger = MailboxLedger(shop.database, "shop", lambda: NOW)
    trace = Trace(uid=9, received_at=NOW, size=31_400_000, author="anna@kunde.example", subject="Lamp")
    {"gone": ledger.gone, "refused": ledger.refused}[kind]("INBOX", Role.INBOX, 1, [trace])
    with shop.database.read() as session:
        return reports.mails(session)[-1].id


def told(shop: Shop, *arguments: str) -> list[str]:
    """The lines of an answer, with single spaces."""
    result = shop.call("quarantine", *arguments)
    assert result.exit_code == 0, result.output
    return [" ".join(line.split()) for line in result.stdout.splitlines()]


def test_an_empty_list_says_so(shop: Shop) -> None:
    shop.arrive(mail())
    assert told(shop, "list") == ["No mail is set aside."]
    assert shop.json("quarantine", "list") == []


def test_every_kind_is_listed_with_who_what_and_why(shop: Shop) -> None:
    first, second, third = set_aside(shop), note(shop, "refused"), 0
    ledger = MailboxLedger(shop.database, "shop", lambda: NOW)
    ledger.gone("INBOX", Role.INBOX, 1, [Trace(uid=10)])
    third = second + 1
    head, *rows, advice = told(shop, "list")
    assert head == "id what received from subject size mailbox folder why"
    assert rows == [
        f"{first} could not be read Mon 02 Mar 2026, 10:00 eve@evil.example Lämp[2Jchen 1 kB shop INBOX"
        " three attempts ended the reader",
        f"{second} not handed over Mon 02 Mar 2026, 10:00 anna@kunde.example Lamp 31.4 MB shop INBOX"
        " the mail server does not hand it over; please read it in the mailbox",
        f"{third} vanished Mon 02 Mar 2026, 10:00 shop INBOX it was removed or moved before it could be read",
    ]
    assert "followupd quarantine show ID" in advice
    assert [entry["state"] for entry in shop.json("quarantine", "list")] == [
        "quarantined",
        "refused",
        "vanished",
    ]


def test_a_mail_is_shown_with_its_place_and_headers_but_not_its_body(shop: Shop) -> None:
    number = set_aside(shop)
    result = shop.call("quarantine", "show", str(number))
    assert "mailbox shop, folder INBOX, UID 77" in result.stdout
    assert "three attempts ended the reader" in result.stdout
    assert "from: Eve <Eve@evil.example>" in result.stdout
    assert "secret" not in result.stdout
    assert all(sign.isprintable() or sign == "\n" for sign in result.stdout)
    data = shop.json("quarantine", "show", str(number))
    assert (data["id"], data["uid"], data["author"]) == (number, 77, "eve@evil.example")
    assert [name for name, _ in data["headers"]] == ["from", "subject", "x-odd"]


def test_a_mail_that_is_retried_is_read_as_if_it_had_just_come(shop: Shop) -> None:
    number = set_aside(shop, mail())
    [line] = told(shop, "retry", str(number))
    assert line == f"Mail {number} is read once more within a minute, while the service runs."
    assert told(shop, "list") == ["No mail is set aside."]
    shop.arrive(mail(subject="Another", sender="Bo <bo@other.example>"))
    assert {case["customer"] for case in shop.json("cases")} == {"mia.berg@mail.example", "bo@other.example"}
    with shop.database.read() as session:
        assert reports.unsure(session) == ()


def test_a_mail_that_was_not_handed_over_is_asked_for_again(shop: Shop) -> None:
    number = note(shop, "refused")
    [line] = told(shop, "retry", str(number))
    assert "asks the mail server for it again" in line
    ledger = MailboxLedger(shop.database, "shop", lambda: NOW)
    assert ledger.known("INBOX", 1, 1, kept=False) == frozenset()


def test_a_mail_that_has_gone_cannot_be_retried(shop: Shop) -> None:
    result = shop.call("quarantine", "retry", str(note(shop, "gone")))
    assert result.exit_code == 1
    assert "not on the mail server any more" in result.stderr


@pytest.mark.parametrize("command", ["show", "retry"])
def test_a_mail_that_is_not_set_aside_is_a_sentence(shop: Shop, command: str) -> None:
    shop.arrive(mail())
    for number in ("1", "999999"):
        result = shop.call("quarantine", command, number)
        assert result.exit_code == 1
        assert f"No mail {number} is set aside" in result.stderr
