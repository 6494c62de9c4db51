"""Every mistake an owner can make, with its line, its key and the words that help."""

from __future__ import annotations

import pytest
from config_texts import RIGHT, SECOND_MAILBOX, after, instead, line_of, mistakes

TOP = 'mode = "draft"'
ZONE = 'time_zone = "Europe/Berlin"'
IMAP_HOST = 'host = "imap.shop.example"'
NAME = 'name = "shop"'
ADDRESS = 'address = "info@shop.example"'
SENDER = 'sender_name = "Mill Lane Shop"'
NOTIFY = 'notify = ["anna@shop.example"]'
SILENCE = 'silence = "5 working days"'
OPENS = 'opens = "09:00"'
PER_DAY = "per_day = 500"
IMAP_FILE = 'password_file = "imap-password"'


def test_the_right_config_has_no_mistakes() -> None:
    assert mistakes(RIGHT) == []
    assert mistakes(RIGHT + SECOND_MAILBOX) == []


#: What is put instead of (or, with "+", below) which line; the key that is told; words of the sentence.
SINGLE_MISTAKES = [
    # Words that are not among the known ones.
    (TOP, 'mode = "darft"', "mode", '"draft" or "live", got "darft". Did you mean "draft"?'),
    (TOP, 'mode = "Live"', "mode", 'Did you mean "live"?'),
    (TOP, "mode = 1", "mode", 'expected "shadow", "draft" or "live", got 1'),
    (TOP, '+acknowledge = "knwon"', "acknowledge", 'Did you mean "known"?'),
    (TOP, '+log_level = "loud"', "log_level", 'expected "debug", "info", "warning" or "error", got "loud"'),
    (IMAP_HOST, '+security = "ssl"', "mailbox.imap.security", 'Did you mean "tls"?'),
    (IMAP_HOST, '+security = "startls"', "mailbox.imap.security", 'Did you mean "starttls"?'),
    # Keys that do not exist, or not here.
    (TOP, '+langauge = "de"', "langauge", 'unknown key. Did you mean "language"?'),
    (ZONE, '+alias = ["a@b.example"]', "mailbox.alias", 'Did you mean "aliases"?'),
    (TOP, '+silence = "2 days"', "silence", "does not belong here but into [times]"),
    (ZONE, '+mode = "live"', "mailbox.mode", "at the top of the file, above the first [table]"),
    (ZONE, '+host = "x"', "mailbox.host", "into [mailbox.imap] or into [mailbox.smtp]"),
    (TOP, '+zzzzz = "x"', "zzzzz", 'unknown key; known here are "mode", "acknowledge"'),
    (PER_DAY, '+silense = "x"', "limits.silense", 'Did you mean "silence"? It belongs into [times]'),
    # Values of the wrong kind.
    (PER_DAY, 'per_day = "500"', "limits.per_day", 'expected a whole number without quotes, got "500"'),
    (PER_DAY, "per_day = 1.5", "limits.per_day", "expected a whole number"),
    (PER_DAY, "per_day = true", "limits.per_day", "expected a whole number without quotes, got true"),
    (PER_DAY, "per_day = -1", "limits.per_day", "expected a whole number from 0 to 1000000, got -1"),
    (ZONE, "+poll_seconds = 0", "mailbox.poll_seconds", "expected a whole number from 1 to 86400, got 0"),
    (ZONE, '+sent_copy = "no"', "mailbox.sent_copy", 'expected true or false without quotes, got "no"'),
    (ZONE, "+company = 7", "mailbox.company", "expected text in quotes, got 7"),
    (TOP, "+database = [1]", "database", "expected text in quotes, got a list"),
    (TOP, "+data_dir = 3", "data_dir", "expected a path in quotes, got 3"),
    (TOP, '+data_dir = ""', "data_dir", "must not be empty"),
    (ZONE, '+folders = "x"', "mailbox.folders", 'a table, written [mailbox.folders] on a line'),
    (NOTIFY, 'notify = "anna@shop.example"', "desk.notify", "a list in square brackets"),
    (NOTIFY, 'notify = ["anna@shop"]', "desk.notify", 'an e-mail address, such as'),
    (NOTIFY, "notify = [5]", "desk.notify", "expected text in quotes, got 5"),
    # Times.
    (SILENCE, "silence = 5", "times.silence", '"3 working days" or "24 hours", in quotes'),
    (SILENCE, 'silence = "5 workin dys"', "times.silence", 'Did you mean "working days"?'),
    (SILENCE, '+check_in_at = "25:00"', "times.check_in_at", 'from "00:00" to "23:59"'),
    (OPENS, 'opens = "nine"', "mailbox.hours.opens", 'a time of day in quotes, such as "10:00"'),
    (OPENS, '+closes = "09:00"', "mailbox.hours.closes", "expected a time after opens (09:00), got 09:00"),
    (OPENS, '+workdays = []', "mailbox.hours.workdays", "must not be empty"),
    (OPENS, '+workdays = ["mon", "tus"]', "mailbox.hours.workdays", 'Did you mean "tue"?'),
    (OPENS, '+closed_on = ["24.12."]', "mailbox.hours.closed_on", "such as 2026-12-24, got"),
    (OPENS, "+closed_on = [2026-12-24T10:00:00]", "mailbox.hours.closed_on", "a date without quotes"),
    # Places.
    (ZONE, 'time_zone = "Berlin"', "mailbox.time_zone", 'got "Berlin". Did you mean "Europe/Berlin"?'),
    (ZONE, 'time_zone = "Europa/Berlin"', "mailbox.time_zone", 'Did you mean "Europe/Berlin"?'),
    (ZONE, 'time_zone = "../../etc/passwd"', "mailbox.time_zone", "expected a time zone"),
    (ZONE, '+country = "Germany"', "mailbox.country", 'got "Germany". Did you mean "DE"?'),
    (ZONE, '+country = "Österreich"', "mailbox.country", 'Did you mean "AT"?'),
    (ZONE, '+country = "UK"', "mailbox.country", 'Did you mean "GB"?'),
    (ZONE, '+country = "XX"', "mailbox.country", "letters of a country whose public holidays are known"),
    (ZONE, '+subdivision = "BY"', "mailbox.subdivision", "set country too"),
    (ZONE, '+language = "german"', "mailbox.language", 'Did you mean "de"?'),
    (TOP, '+language = ""', "language", "must not be empty"),
    # Who and where.
    (ADDRESS, 'address = "info"', "mailbox.address", 'an e-mail address, such as'),
    (ADDRESS, 'address = "info@müller.de"', "mailbox.address", '"xn--mller-kva.de"'),
    (ADDRESS, 'address = "Shop <a@b.example>"', "mailbox.address", "an e-mail address"),
    (SENDER, r'sender_name = "a\r\nBcc: x"', "mailbox.sender_name", "text on one line"),
    (SENDER, 'sender_name = " "', "mailbox.sender_name", "must not be empty"),
    (ZONE, r'+signature = "a\u0007"', "mailbox.signature", "without control characters"),
    (IMAP_HOST, 'host = "imap.shop.example:993"', "mailbox.imap.host", "write the port into its own key"),
    (IMAP_HOST, 'host = "imaps://x"', "mailbox.imap.host", "expected a server's name alone"),
    (IMAP_HOST, 'host = ""', "mailbox.imap.host", "expected a server's name alone"),
    (IMAP_HOST, "+port = 0", "mailbox.imap.port", "expected a whole number from 1 to 65535, got 0"),
    (IMAP_HOST, "+port = 65536", "mailbox.imap.port", "expected a whole number from 1 to 65535, got 65536"),
    (IMAP_HOST, f"+port = 1{'0' * 30}", "mailbox.imap.port", "got a very large number"),
    ('user = "info@shop.example"', 'user = ""', "mailbox.imap.user", "must not be empty"),
    (IMAP_HOST, '+security = "none"', "mailbox.imap.security", "machine only (127.0.0.1, ::1 or localhost)"),
    # Order numbers.
    (ZONE, "+order_number = '['", "mailbox.order_number", "is no regular expression"),
    (ZONE, "+order_number = 'a{99999999999999999999}'", "mailbox.order_number", "is no regular expression"),
    (ZONE, '+order_number = "\\bA"', "mailbox.order_number", "write it in single quotes"),
    (ZONE, r"+order_number = '\d*'", "mailbox.order_number", "in every mail, even in an empty one"),
    (ZONE, r"+order_number = '(\d+)+x'", "mailbox.order_number", "can take for ever"),
    (ZONE, r"+order_number = '((?:A-\d+)-?){2,}x'", "mailbox.order_number", "can take for ever"),
    (ZONE, "+invoice_number = '['", "mailbox.invoice_number", "is no regular expression"),
    (ZONE, r"+booking_number = '(\d+)+x'", "mailbox.booking_number", "can take for ever"),
    (ZONE, '+products = "Oslo lamp"', "mailbox.products", "expected a list in square brackets"),
    (ZONE, '+products = [""]', "mailbox.products", "must not be empty"),
    # The database.
    (TOP, '+database = "mysql://x/y"', "database", "postgresql+psycopg://USER@HOST/NAME"),
    (TOP, '+database = "sqlite:///:memory:"', "database", "must be a file"),
    (TOP, '+database = "postgresql://[x"', "database", "cannot be read"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "new", "key", "words"), SINGLE_MISTAKES)
def test_a_mistake_is_told_once_with_its_line_and_key(line: str, new: str, key: str, words: str) -> None:
    text = after(line, new[1:]) if new.startswith("+") else instead(line, new)
    [(told_line, told_key, sentence)] = mistakes(text)
    assert (told_line, told_key) == (text.splitlines().index(new.removeprefix("+")) + 1, key)
    assert words in sentence


@pytest.mark.parametrize("text", [after(line, new.removeprefix("+")) for line, new, _, _ in SINGLE_MISTAKES])
def test_no_sentence_speaks_the_words_of_a_library(text: str) -> None:
    words = (
        "Input should",
        "Extra inputs",
        "not permitted",
        "pydantic",
        "Value error",
        "type=",
        "validation",
    )
    assert [word for _, _, sentence in mistakes(text) for word in words if word in sentence] == []


@pytest.mark.parametrize(
    ("line", "table", "key", "words"),
    [
        (NAME, "[[mailbox]]", "mailbox.name", "is missing; expected a short name"),
        (ADDRESS, "[[mailbox]]", "mailbox.address", 'such as address = "info@'),
        (SENDER, "[[mailbox]]", "mailbox.sender_name", "the name customers see"),
        (ZONE, "[[mailbox]]", "mailbox.time_zone", 'such as time_zone = "Europe/Berlin"'),
        (IMAP_HOST, "[mailbox.imap]", "mailbox.imap.host", "the name of the mail server"),
        (IMAP_FILE, "[mailbox.imap]", "mailbox.imap.password_file", "or password_env with the name"),
    ],
)  # fmt: skip
def test_a_missing_key_is_told_at_the_table_it_belongs_in(
    line: str, table: str, key: str, words: str
) -> None:
    text = instead(line, "")
    [(told_line, told_key, sentence)] = mistakes(text)
    assert (told_line, told_key) == (line_of(text, table), key)
    assert words in sentence


def test_a_config_without_any_mailbox_is_told_what_one_needs() -> None:
    for text in ("", 'mode = "live"\n', "mailbox = []\n"):
        [(line, key, sentence)] = mistakes(text)
        assert (line, key) == (1, "mailbox")
        assert "[[mailbox]] with name, address, sender_name and time_zone" in sentence


def test_a_missing_table_is_told_as_one_mistake() -> None:
    text = RIGHT[: RIGHT.index("[mailbox.smtp]")]
    [(line, key, sentence)] = mistakes(text)
    assert (line, key) == (line_of(text, "[[mailbox]]"), "mailbox.smtp")
    assert "[mailbox.smtp] with host, user and password_file" in sentence


@pytest.mark.parametrize("wrong", ["[mailbox]", "[mailbxo]"])
def test_a_mailbox_table_with_one_pair_of_brackets_or_misspelt_is_one_mistake(wrong: str) -> None:
    text = RIGHT.replace("[[mailbox]]", wrong).replace("[mailbox.", f"{wrong[:-1]}.")
    [(line, key, sentence)] = mistakes(text)
    assert (line, key) == (line_of(text, wrong), wrong.strip("[]"))
    assert "[[mailbox]], in two pairs" in sentence or 'Did you mean "mailbox"?' in sentence


def test_a_misspelt_key_is_not_told_as_missing_too() -> None:
    [(_, key, sentence)] = mistakes(RIGHT.replace("address =", "adress ="))
    assert key == "mailbox.adress"
    assert 'Did you mean "address"?' in sentence


@pytest.mark.parametrize("key", ["password", "passwort", "pass", "imap_password", "Password"])
def test_a_password_in_clear_is_refused_without_repeating_it(key: str) -> None:
    [(line, told, sentence)] = mistakes(instead(IMAP_FILE, f'{key} = "hunter2"'))
    assert (line, told) == (line_of(RIGHT, IMAP_FILE), f"mailbox.imap.{key}")
    assert "chmod 600" in sentence
    assert "password_file =" in sentence
    assert "hunter2" not in sentence


def test_two_places_for_one_password_are_one_too_many() -> None:
    [(line, key, sentence)] = mistakes(after(IMAP_FILE, 'password_env = "X"'))
    assert (line, key) == (line_of(RIGHT, IMAP_FILE) + 1, "mailbox.imap.password_env")
    assert sentence == "set either password_file or password_env, not both"


@pytest.mark.parametrize("url", ["postgresql://a:hunter2@db/x", "postgresql+psycopg://db/x?password=hunter2"])
def test_a_password_in_the_database_address_is_refused_without_repeating_it(url: str) -> None:
    [(_, key, sentence)] = mistakes(after(TOP, f'database = "{url}"'))
    assert key == "database"
    assert "~/.pgpass" in sentence
    assert "hunter2" not in sentence


@pytest.mark.parametrize("host", ["127.0.0.1", "::1", "localhost", "LOCALHOST"])
def test_a_server_on_this_machine_needs_no_tls(host: str) -> None:
    assert mistakes(instead(IMAP_HOST, f'host = "{host}"\nsecurity = "none"')) == []


@pytest.mark.parametrize(
    ("new", "key", "words"),
    [
        ('name = "Shop"', "mailbox.name", 'mailbox 1 of this file has the name "Shop" too'),
        (
            'address = "INFO@shop.example"',
            "mailbox.address",
            '"info@shop.example" is already used as the address',
        ),
        ('aliases = ["info@shop.example"]', "mailbox.aliases", "is already used as the address of mailbox 1"),
    ],
)
def test_two_mailboxes_share_no_name_and_no_address(new: str, key: str, words: str) -> None:
    name = new.split(" =", maxsplit=1)[0]
    kept = [line for line in SECOND_MAILBOX.splitlines() if not line.startswith(f"{name} =")]
    text = RIGHT + "\n".join([kept[0], new, *kept[1:]]) + "\n"
    [(line, told, sentence)] = mistakes(text)
    assert (line, told) == (len(RIGHT.splitlines()) + 2, key)
    assert words in sentence


def test_a_mistake_in_the_second_mailbox_is_told_on_its_own_line() -> None:
    text = RIGHT + SECOND_MAILBOX.replace('"outlet@shop.example"\npassword_env', '""\npassword_env')
    lines = text.splitlines()
    empty = [number for number, line in enumerate(lines, 1) if line == 'user = ""']
    assert [(line, key) for line, key, _ in mistakes(text)] == [
        (empty[0], "mailbox.imap.user"),
        (empty[1], "mailbox.smtp.user"),
    ]


@pytest.mark.parametrize(
    ("country", "part", "words"),
    [("DE", "BX", 'expected "BB", "BE"'), ("DE", "by", 'Did you mean "BY"?'), ("DK", "X", "no parts of DK")],
)  # fmt: skip
def test_an_unknown_part_of_a_country_is_told_with_those_that_exist(
    country: str, part: str, words: str
) -> None:
    [(_, key, sentence)] = mistakes(after(ZONE, f'country = "{country}"\nsubdivision = "{part}"'))
    assert key == "mailbox.subdivision"
    assert words in sentence


def test_all_mistakes_of_a_file_are_told_at_once_in_the_order_of_its_lines() -> None:
    text = """\
mod = "live"
acknowledge = "knwon"
log_level = info
[times]
silence = "5 wroking days"
check_in_at = "25:00"
notify = ["x"]
[limits]
per_day = -1
[[mailbox]]
name = "shop"
address = "info@shop.example"
time_zone = "Berlin"
[mailbox.imap]
host = "imap.shop.example"
port = 99999
user = ""
password = "hunter2"
[mailbox.smtp]
host = "mail.shop.example"
security = "none"
user = "x"
password_file = "a"
password_env = "B"
"""
    assert [(line, key) for line, key, _ in mistakes(text)] == [
        (1, "mod"),
        (2, "acknowledge"),
        (3, "log_level"),
        (5, "times.silence"),
        (6, "times.check_in_at"),
        (7, "times.notify"),
        (9, "limits.per_day"),
        (10, "mailbox.sender_name"),
        (13, "mailbox.time_zone"),
        (16, "mailbox.imap.port"),
        (17, "mailbox.imap.user"),
        (18, "mailbox.imap.password"),
        (21, "mailbox.smtp.security"),
        (24, "mailbox.smtp.password_env"),
    ]


@pytest.mark.parametrize(
    ("text", "line", "key", "words"),
    [
        (instead(TOP, "mode = live"), 1, "mode", 'column 8: a text or a time of day must stand in'),
        (instead(OPENS, "opens = 9:00"), 14, "mailbox.hours.opens", "must stand in quotes"),
        (instead(TOP, "mode ="), 1, "mode", "column 7: the value is missing"),
        (after(ZONE, "sent_copy = yes"), 13, "mailbox.sent_copy", "yes is written true"),
        (after(ZONE, "sent_copy = False"), 13, "mailbox.sent_copy", "no is written false"),
        (instead(NAME, 'name = "shop'), 9, "mailbox.name", "closing quotes are missing"),
        (instead(NAME, 'name = "shop" x'), 9, "mailbox.name", "something stands after the value"),
        (after(ZONE, r'order_number = "\d+"'), 13, "mailbox.order_number", "use single quotes"),
        (after(TOP, 'mode = "live"'), 2, "mode", "is set a second time; the first time is on line 1"),
        (after(IMAP_HOST, "port = 1\nport = 2"), 18, "mailbox.imap.port", "the first time is on line 17"),
        (instead("[times]", "[times"), 2, "", "must end with a closing bracket"),
        (instead(TOP, "just words"), 1, "", 'expected "=" and a value after the key'),
        (instead("[desk]", "[times]"), 6, "", "is written a second time"),
        (instead(TOP, "mode"), 1, "", 'expected "="'),
        ('[mailbox]\nname = "a"\n[mailbox]\n', 3, "", "every mailbox begins with [[mailbox]]"),
        (instead(NOTIFY, 'notify = ["anna@shop.example"'), 7, "", "the list begun here"),
        (after(ZONE, 'signature = """\nBest wishes'), 13, "", "a text begins here whose closing"),
        (f"mode = {'[' * 100_000}", 1, "", "nested too deeply"),
        (f"mode = {'1' * 5_000}", 1, "", "thousands of digits"),
        ("a = @\n" * 60, 40, "a", "must stand in quotes"),
    ],
)  # fmt: skip
def test_what_is_no_toml_is_told_with_line_and_sentence(text: str, line: int, key: str, words: str) -> None:
    *_, (told_line, told_key, sentence) = mistakes(text)
    assert (told_line, told_key) == (line, key)
    assert words in sentence


def test_a_line_that_is_no_toml_hides_no_other_mistake_and_makes_none() -> None:
    text = RIGHT.replace('host = "imap.shop.example"', "host = imap.shop.example")
    text = text.replace(IMAP_FILE, 'password_file = "imap-password')
    text = text.replace(PER_DAY, "per_day = -500")
    assert [(line, key) for line, key, _ in mistakes(text)] == [
        (line_of(text, "per_day"), "limits.per_day"),
        (line_of(text, "host = imap"), "mailbox.imap.host"),
        (line_of(text, 'password_file = "imap'), "mailbox.imap.password_file"),
    ]


@pytest.mark.parametrize(
    ("line", "key", "words"),
    [
        ('lean = "rather asc"', "complaints.lean", 'Did you mean "rather ask"?'),
        ("lean = 1", "complaints.lean", '"balanced", "rather ask" or "rather decide", got 1'),
        ('never_from = "x.example"', "complaints.never_from", "a list in square brackets"),
        ('never_from = ["firm"]', "complaints.never_from", "expected an address or a domain"),
        ('never_from = ["Gmail.com"]', "complaints.never_from", "your customers have addresses too"),
        ('never_from = ["@gmx.de"]', "complaints.never_from", "name the whole address"),
    ],
)
def test_who_never_complains_is_an_address_or_the_domain_of_one_firm(line: str, key: str, words: str) -> None:
    [(_, told_key, sentence)] = mistakes(f"{RIGHT}\n[complaints]\n{line}\n")
    assert told_key == key
    assert words in sentence
