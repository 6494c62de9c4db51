"""Mails that are not written as the standards say, and still mean something."""

from __future__ import annotations

import time

import pytest

from followupd.understand.mime import parse


def mixed(*parts: str) -> bytes:
    body = "".join(f"--xx\n{part}\n" for part in parts) + "--xx--\n"
    return f"From: a@b.example\nContent-Type: multipart/mixed; boundary=xx\n\n{body}".encode()


def test_a_part_may_call_its_own_parts_by_our_boundary_with_two_dashes() -> None:
    """RFC 2046 §5.1.1 ends the outer part there; what the inner one announces tells that it is meant."""
    raw = (
        b'Content-Type: multipart/mixed; boundary="a--"\n\n--a--\n'
        b'Content-Type: multipart/mixed; boundary="a----"\n\n--a----\n\nThe cup is broken\n--a------\n'
    )
    assert parse(raw).text == "The cup is broken"


def test_many_lines_that_look_like_an_end_are_read_in_time() -> None:
    inner = b'X: y\nContent-Type: multipart/mixed; boundary="a--"\n\n'
    head = b"Content-Type: multipart/mixed; boundary=a\n\n--a\n" + inner
    started = time.process_time()
    parse(head + b"--a--\n" * 1_000_000)
    assert time.process_time() - started < 4


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ('filename="C:\\TEMP\\bild.png"', "bild.png"),
        ('filename="C:\\\\TEMP\\\\bild.png"', "bild.png"),
        ("filename=C:\\TEMP\\bild.png", "bild.png"),
        ('filename="a \\"b\\".png"', "a _b_.png"),
        ("filename*=iso-8859-1'de'Gr%F6%DFe.png", "Größe.png"),
        ("filename*1*=%C3%9Fe.png; filename*0*=utf-8''Gr%C3%B6", "Größe.png"),
        ('filename=old.png; filename*=utf-8\'\'new.png', "new.png"),
        ('filename*=Gr%C3%B6%C3%9Fe.png', "Größe.png"),
        ('filename="=?utf-8?q?Gr=C3=B6=C3=9F?=\n =?utf-8?q?e.png?="', "Größe.png"),
        ("filename=Größe.png", "Größe.png"),
        ('name="bild.png"', "unnamed"),
    ],
)  # fmt: skip
def test_a_file_is_named_as_its_part_says(header: str, name: str) -> None:
    """RFC 2231 §3 and §4, RFC 2183 §2.3; a backslash is a separator where the name begins with a drive."""
    part = f"Content-Type: image/png\nContent-Disposition: attachment; {header}\n\nx"
    (attachment,) = parse(mixed("\nHello", part)).attachments
    assert attachment.name == name


@pytest.mark.parametrize(
    ("value", "subject"),
    [
        ("=?utf-8?Q?Where is it??=", "Where is it?"),
        ("=?utf-8?Q?Why?_Why??= =?utf-8?Q?!?=", "Why? Why?!"),
        ("=?utf-8?B?w7w=?==?utf-8?B?w7w=?=", "üü"),
        ("=?iso-2022-jp?B?GyRCJSshPCVJGyhC?=", "カード"),
        ("=?koi8-r?B?/sHby8E=?=", "Чашка"),
        ("=?UTF-8?Q?Gr=C3=BC=C3=9Fe aus K=C3=B6ln?=", "Grüße aus Köln"),
    ],
)
def test_encoded_words_that_break_the_rules_are_read(value: str, subject: str) -> None:
    """RFC 2047 §2 and §5 forbid blanks, question marks and words without a blank between them."""
    assert parse(f"Subject: {value}\n\nx".encode()).subject == subject


def test_the_many_question_marks_of_a_hostile_header_are_read_in_time() -> None:
    started = time.process_time()
    parse(b"Subject: " + b"=?a?q?" * 10_000 + b"\nFrom: " + b"=?a?q??" * 9_000 + b"\n\nx")
    assert time.process_time() - started < 4


def test_a_part_that_should_hold_others_and_holds_nothing_is_no_file() -> None:
    assert parse(mixed("\nHello", "Content-Type: multipart/alternative; boundary=yy\n\n")).attachments == ()


def test_of_a_returned_mail_only_the_explanation_is_read() -> None:
    """RFC 6522 §4: the third part may be no more than the header block of the returned mail."""
    raw = mixed("\nIt came back.", "Content-Type: text/rfc822-headers\n\nSubject: Offer\n")
    message = parse(raw.replace(b"multipart/mixed", b"multipart/report"))
    assert (message.text, message.attachments) == ("It came back.", ())


def test_words_beside_the_parts_are_read_when_there_are_no_others() -> None:
    """RFC 2046 §5.1.1 calls them of no interest; without them this mail would be empty."""
    assert "The cup is broken" in parse(mixed("Content-Type: text/plain\n\n") + b"The cup is broken").text


@pytest.mark.parametrize(
    ("value", "address"),
    [
        ("Team: a@b.example;", None),
        ("Undisclosed recipients:;", None),
        ("a@b.example, c@d.example", None),
        ("Anna <a@b.example>, Shop <shop@d.example>", None),
        ('"a@b.example" <c@d.example>', "c@d.example"),
        ("a@b.example (Anna)", "a@b.example"),
        ("Anna a@b.example", None),
        ("<a@b.example", None),
        ("Anna <a@b.example>>", None),
        ("=?koi8-r?B?/sHby8E=?= <a@b.example>", "a@b.example"),
        ("=?utf-8?q?a=40b.example=2C?= <c@d.example>", "c@d.example"),
    ],
)
def test_a_from_field_names_one_author_or_none(value: str, address: str | None) -> None:
    """RFC 5322 §3.6.2 and RFC 6854 allow more; whoever is trusted must be one, and named without doubt."""
    author = parse(f"From: {value}\n\nx".encode()).author
    assert (author.address if author else None) == address
