from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followupd.model.address import Address
from followupd.model.message import Message
from followupd.understand.mime import files, parse
from followupd.understand.quoting import new_words

LETTER = b"""\
Return-Path: <anna@example.com>\r
From: Anna =?utf-8?q?M=C3=BCller?= <anna@example.com>\r
To: "Shop, Service" <info@shop.example>, lager@shop.example\r
Cc: Team: a@shop.example, B <b@shop.example>;\r
Reply-To: anna.private@example.com\r
Subject: =?iso-8859-1?q?Kaputte_Tasse?= =?utf-8?b?IOKYuQ==?=\r
Date: Mon, 2 Mar 2026 10:11:12 +0100\r
Message-ID: <one@example.com>\r
In-Reply-To: <zero@shop.example>\r
References: <first@shop.example>\r
\t<zero@shop.example>\r
MIME-Version: 1.0\r
Content-Type: text/plain; charset=utf-8\r
Content-Transfer-Encoding: quoted-printable\r
\r
Die Tasse ist kaputt. Sch=C3=B6ne Gr=C3=BC=C3=9Fe\r
"""


def mail(body: bytes | str, *headers: str, author: str = "anna@example.com") -> bytes:
    data = body if isinstance(body, bytes) else body.encode()
    return "\n".join([f"From: {author}", *headers, "", ""]).encode() + data


def mixed(*parts: str, kind: str = "mixed") -> bytes:
    body = "".join(f"--xx\n{part}\n" for part in parts) + "--xx--\n"
    return mail(body, f'Content-Type: multipart/{kind}; boundary="xx"')


def test_an_ordinary_mail_is_read_whole() -> None:
    message = parse(LETTER)
    assert message.author == Address(name="Anna Müller", address="anna@example.com")
    assert message.to == (
        Address(name="Shop, Service", address="info@shop.example"),
        Address(address="lager@shop.example"),
    )
    assert [address.key for address in message.cc] == ["a@shop.example", "b@shop.example"]
    assert [address.key for address in message.reply_to] == ["anna.private@example.com"]
    assert message.subject == "Kaputte Tasse ☹"
    assert message.date == datetime(2026, 3, 2, 9, 11, 12, tzinfo=UTC)
    assert message.message_id == "one@example.com"
    assert message.in_reply_to == ("zero@shop.example",)
    assert message.references == ("first@shop.example", "zero@shop.example")
    assert message.text.strip() == "Die Tasse ist kaputt. Schöne Grüße"
    assert message.header("return-path") == "<anna@example.com>"
    assert message.defects == ()


@pytest.mark.parametrize(
    ("value", "address"),
    [
        ("anna@example.com", "anna@example.com"),
        ("Anna (at home) <Anna@EXAMPLE.com>", "Anna@example.com"),
        ('"anna@trusted.example" <anna@example.com>', "anna@example.com"),
        ("Meyer, Anna <anna@example.com>", "anna@example.com"),
        ("anna@example.com <anna@example.com>", "anna@example.com"),
        ("anna@müller.example", "anna@xn--mller-kva.example"),
        ("anna@XN--MLLER-KVA.example", "anna@xn--mller-kva.example"),
        ("anna@straße.example", "anna@xn--strae-oqa.example"),
        ("<@relay.example:anna@example.com>", "anna@example.com"),
        ("alice@trusted.example)<bob@evil.example>", None),
        ("alice@trusted.example <bob@evil.example>", None),
        ("alice@trusted.example, bob@evil.example", None),
        ("<alice@trusted.example> <bob@evil.example>", None),
        ("<alice@trusted.example> bob@evil.example", None),
        ("alice@trusted.example@evil.example", None),
        ("Team: alice@trusted.example;", None),
        ("(alice@trusted.example <bob@evil.example>", None),
        ('"alice@trusted.example <bob@evil.example>', None),
        ("=?utf-8?q?alice=40trusted.example?=", None),
        ("Anna", None),
        ("", None),
    ],
)
def test_an_author_is_only_one_who_is_named_without_doubt(value: str, address: str | None) -> None:
    author = parse(mail("Hello", author=value)).author
    assert (author.address if author else None) == address


def test_two_from_fields_name_no_author() -> None:
    message = parse(mail("Hello", "From: bob@evil.example"))
    assert message.author is None
    assert any("exactly one author" in defect for defect in message.defects)


@pytest.mark.parametrize(
    ("value", "subject"),
    [
        ("=?utf-8?q?J=C3?= =?utf-8?q?=BCrgen?=", "Jürgen"),
        ("=?UTF-8*de?Q?Gr=C3=BC=C3=9Fe?=", "Grüße"),
        ("a =?utf-8?b?w7w?= b", "a ü b"),
        ("=?x-unknown?q?Gr=FC=DFe?=", "Grüße"),
        ("=?gb2312?b?1tDOxA==?=", "中文"),
        ("=?utf-7?q?+2AA-?=", "\ufffd"),
        ("=?zlib?q?plain?=", "plain"),
        ("=?utf-8?q?broken", "=?utf-8?q?broken"),
        ("=?utf-8?q?a=00b=1B=5D0;c?=", "ab]0;c"),
    ],
)
def test_encoded_words_are_read(value: str, subject: str) -> None:
    assert parse(mail("x", f"Subject: {value}")).subject == subject


@pytest.mark.parametrize("charset", ["utf-8", "cp1252", "latin-1"])
def test_raw_headers_are_read_in_the_charset_they_are_in(charset: str) -> None:
    raw = "From: a@example.com\nSubject: Schöne Grüße aus Köln für Änne\n\nx".encode(charset)
    assert parse(raw).subject == "Schöne Grüße aus Köln für Änne"


@pytest.mark.parametrize(
    ("declared", "data", "text"),
    [
        ("utf-8", "Größe".encode(), "Größe"),
        ("iso-8859-1", b"10 \x80 f\xfcr", "10 € für"),
        ("us-ascii", "Größe".encode(), "Größe"),
        ("x-made-up", "Größe".encode(), "Größe"),
        ("ks_c_5601-1987", "한국".encode("cp949"), "한국"),
        ("shift_jis", "①円".encode("cp932"), "①円"),
        ("base64", b"plain", "plain"),
        ("unicode_escape", b"a\\ud800b", "a\\ud800b"),
        ("utf-8", "Grüße, schöne Grüße, Öl".encode() + b"\xc3", "Grüße, schöne Grüße, Öl\ufffd"),
        ("", b"a\x00b\x1b[31m\xa0c", None),
    ],
)  # fmt: skip
def test_a_body_is_read_in_the_charset_it_is_in(declared: str, data: bytes, text: str | None) -> None:
    message = parse(mail(data, f"Content-Type: text/plain; charset={declared}"))
    if text is not None:
        assert message.text == text
    assert not set(message.text) & {"\0", "\x1b", "\xa0"}


@pytest.mark.parametrize(
    ("value", "id_found"),
    [
        ("<a@b>", "a@b"),
        ("(x) <a@b> <c@d>", "a@b"),
        ("a@b", "a@b"),
        ("<[abc]@x>", "[abc]@x"),
        ("<>", ""),
        ("nonsense", ""),
        ("<a b@c>", ""),
    ],
)
def test_a_message_id_is_the_first_usable_one(value: str, id_found: str) -> None:
    assert parse(mail("x", f"Message-ID: {value}")).message_id == id_found


@pytest.mark.parametrize(
    ("value", "ids"),
    [
        ("=?utf-8?q?=3Cid=40host=3E?=", ("id@host",)),
        ("=?us-ascii?B?PGlkQGhvc3Q+IDxiQGhvc3Q+?=", ("id@host", "b@host")),
        # Cut into two words within the id, and folded between them.
        ("=?utf-8?q?=3Cid=40?=\n =?utf-8?q?host=3E?=", ("id@host",)),
        ("<a@x> =?utf-8?q?=3Cid=40host=3E?= <c@x>", ("a@x", "id@host", "c@x")),
        ("=?utf-8?q?id=40host?=", ("id@host",)),
        # Such ids are forbidden, but exist; an answer names them as they are.
        ("<=?utf-8?q?a?=@x>", ("=?utf-8?q?a?=@x",)),
        ("=?utf-8?q?nothing?=", ()),
        ("=?utf-8?q?=3Cid", ()),
    ],
)
@pytest.mark.parametrize("field", ["In-Reply-To", "References"])
def test_ids_in_encoded_words_are_read_though_rfc_2047_forbids_them_there(
    field: str, value: str, ids: tuple[str, ...]
) -> None:
    message = parse(mail("x", f"{field}: {value}"))
    assert (message.in_reply_to or message.references) == ids


def test_only_the_last_hundred_references_count() -> None:
    many = " ".join(f"<{number}@x>" for number in range(150))
    references = parse(mail("x", f"References: {many}")).references
    assert (len(references), references[0], references[-1]) == (100, "50@x", "149@x")


@pytest.mark.parametrize(
    "value", ["", "yesterday", "2 Mar 1026 10:00:00 +0000", "1 Jan 9999 00:00 +0000",
    "1 Jan 2026 00:00:00 +9999"]
)  # fmt: skip
def test_an_unreadable_or_absurd_date_is_none(value: str) -> None:
    message = parse(mail("x", f"Date: {value}"))
    assert message.date is None
    assert "The date is missing or cannot be read." in message.defects


def test_a_date_without_zone_counts_as_utc() -> None:
    assert parse(mail("x", "Date: 2 Mar 2026 10:00:00")).date == datetime(2026, 3, 2, 10, tzinfo=UTC)


def test_a_field_that_a_gateway_wrote_again_names_further_ids() -> None:
    """RFC 5322 §3.6 allows one; whichever names our letter must count."""
    message = parse(mail("x", "In-Reply-To: <a@gate.example>", "In-Reply-To: <ours@shop.example>"))
    assert message.in_reply_to == ("a@gate.example", "ours@shop.example")


def test_the_plain_text_is_preferred() -> None:
    raw = mixed("\nplain words", "Content-Type: text/html\n\n<p>rich words</p>", kind="alternative")
    assert parse(raw).text == "plain words"


@pytest.mark.parametrize(
    "plain", ["  \n", "Your mail program shows no HTML: https://shop.example/view/of/this"]
)
def test_the_html_is_read_when_the_plain_text_is_only_a_hint(plain: str) -> None:
    rich = "<p>" + "The parcel came broken and nobody answers. " * 12 + "</p>"
    raw = mixed("\n" + plain, f"Content-Type: text/html\n\n{rich}", kind="alternative")
    assert parse(raw).text.startswith("The parcel came broken")


@pytest.mark.parametrize(
    "plain",
    [
        "This is an HTML-only message. To view it, activate HTML in your email application.",
        "Bitte verwenden Sie ein Mailprogramm, das HTML anzeigen kann.",
    ],
)
def test_a_hint_to_look_at_the_html_is_not_the_text_of_a_short_mail(plain: str) -> None:
    raw = mixed("\n" + plain, "Content-Type: text/html\n\n<p>The kettle leaks.</p>", kind="alternative")
    assert parse(raw).text == "The kettle leaks."


def test_who_writes_about_html_is_read_in_plain_text() -> None:
    rich = "Content-Type: text/html\n\n<p>Your HTML mails look broken.</p>"
    raw = mixed("\nYour HTML mails look  broken.", rich, kind="alternative")
    assert parse(raw).text == "Your HTML mails look  broken."


@pytest.mark.parametrize("kind", ["text/x-amp-html", "text/watch-html"])
def test_the_same_words_for_other_programs_are_no_file(kind: str) -> None:
    rich = "Content-Type: text/html\n\n<p>words</p>"
    message = parse(mixed("\nwords", f"Content-Type: {kind}\n\n<p>words</p>", rich, kind="alternative"))
    assert (message.text, message.attachments) == ("words", ())


def test_blanks_behind_the_sign_that_joins_two_lines_do_not_part_them() -> None:
    """RFC 2045 §6.7, rules 3 and 5: whatever carried the mail may have put them there."""
    raw = mail("Die Kanne tropft =  \r\nimmer=2E", "Content-Transfer-Encoding: quoted-printable")
    assert parse(raw).text == "Die Kanne tropft immer."


@pytest.mark.parametrize(
    "html",
    [
        "<dl><dt>Name</dt><dd>Mia</dd></dl>",
        "<center>Name</center><center>Mia</center>",
        "<section>Name</section><section>Mia</section>",
        "<form><fieldset><legend>Name</legend>Mia</fieldset></form>",
        "<details><summary>Name</summary>Mia</details>",
        "Name<hr>Mia",
    ],
)
def test_what_a_browser_puts_on_a_line_of_its_own_does_not_run_together(html: str) -> None:
    text = parse(mail(html, "Content-Type: text/html")).text
    assert text.split() == ["Name", "Mia"]


def test_html_gives_what_a_reader_sees() -> None:
    html = (
        "<html><head><title>T</title><style>p{color:red}</style></head><body><script>x()</script>"
        '<div style="display: none">Preheader</div><p>Guten&nbsp;Tag,</p>'
        "<table><tr><td>Nr.</td><td>4711</td></tr></table><s style='color:red'>alt</s></body></html>"
    )
    text = parse(mail(html, "Content-Type: text/html; charset=utf-8")).text
    assert [line for line in text.split("\n") if line] == ["Guten Tag,", "Nr. 4711", "alt"]


def test_a_quote_in_html_is_marked_like_one_in_plain_text() -> None:
    html = (
        'Danke<blockquote type="cite"><p>Hallo</p><blockquote type="cite">alt</blockquote></blockquote>Ende'
    )
    lines = [
        line for line in parse(mail(html, "Content-Type: text/html")).text.split("\n") if line.strip("> ")
    ]
    assert lines == ["Danke", "> Hallo", ">> alt", "Ende"]


@pytest.mark.parametrize("html", ["<div>" * 30_000, "<b><i>" * 5_000, "<table><tr><td>" * 2_000])
def test_html_of_any_depth_still_gives_its_words(html: str) -> None:
    assert "broken" in parse(mail(html + "broken", "Content-Type: text/html")).text


def test_all_inline_texts_are_read_in_their_order() -> None:
    picture = "Content-Type: image/png; name=a.png\nContent-Disposition: inline\n\nx"
    message = parse(mixed("\nfirst", picture, "Content-Type: text/html\n\n<p>second</p>"))
    assert message.text == "first\n\nsecond"
    assert [attachment.name for attachment in message.attachments] == ["a.png"]
    assert message.part_types == ("multipart/mixed", "text/plain", "image/png", "text/html")


def test_a_forwarded_mail_is_text_below_a_line_that_says_so() -> None:
    inner = "Content-Type: message/rfc822\n\nFrom: Bob <bob@x.example>\nSubject: Tasse\n\nSie ist kaputt."
    assert parse(mixed("\nFYI", inner)).text == (
        "FYI\n\n---------- Forwarded message ----------\n"
        "From: Bob <bob@x.example>\nSubject: Tasse\n\nSie ist kaputt."
    )


INNER = "Content-Type: message/rfc822{}\n\nFrom: Bob <bob@x.example>\n{}\n\nSie ist kaputt."


@pytest.mark.parametrize(
    ("subject", "name"),
    [
        ("Subject: Tasse", "Tasse.eml"),
        ("Subject: Re: Tasse 1/2", "Re Tasse 1 2.eml"),
        ("Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=", "Grüße.eml"),
        ("Subject: =?utf-8?q?=E2=80=AEgpj=2Eexe?=", "gpj.exe.eml"),
        ("Subject: ../../etc/passwd", "etc passwd.eml"),
        ("Subject: =?utf-8?q?=E2=80=AE?=", "message.eml"),
        ("Subject:", "message.eml"),
        ("To: info@shop.example", "message.eml"),
        ("Subject: " + "x" * 300, "x" * 146 + ".eml"),
    ],
)
@pytest.mark.parametrize("disposition", ["", "\nContent-Disposition: attachment"])
def test_an_attached_mail_without_a_name_is_listed_under_its_subject(
    subject: str, name: str, disposition: str
) -> None:
    """RFC 2183 §2.3 asks for no name, and many programs give a mail none."""
    raw = mixed("\nFYI", INNER.format(disposition, subject))
    (file,) = parse(raw).attachments
    assert (file.name, file.content_type) == (name, "message/rfc822")
    ((same, content),) = files(raw)
    assert same == file
    assert content.startswith(b"From: Bob")


def test_a_file_in_an_attached_mail_is_listed_beside_the_mail() -> None:
    picture = "Content-Type: image/png; name=a.png\n\nx"
    inner = f"Content-Type: multipart/mixed; boundary=yy\n\n--yy\n\nhi\n--yy\n{picture}\n--yy--"
    raw = mixed("\nFYI", f"Content-Type: message/rfc822\n\nSubject: Cup\n{inner}")
    assert [file.name for file in parse(raw).attachments] == ["Cup.eml", "a.png"]


@pytest.mark.parametrize(
    "raw",
    [
        mixed(INNER.format("", "Subject: Tasse")),
        mixed(INNER.format("", "Subject: Tasse"), INNER.format("", "Subject: Teller")),
        mixed("\nSubject: One\n\nfirst", "\nSubject: Two\n\nsecond", kind="digest"),
        mixed("Content-Type: text/plain\n\nTwo mails", "\nSubject: Two\n\nsecond", kind="digest"),
        mail("\nSubject: Tasse\n\nSie ist kaputt.", "Content-Type: message/rfc822"),
        mixed(
            "\nYour mail came back.",
            "Content-Type: message/delivery-status\n\nAction: failed",
            INNER.format("", "Subject: Tasse"),
            kind="report; report-type=delivery-status",
        ),
    ],
)
def test_a_mail_that_is_all_there_is_or_part_of_a_digest_or_report_is_no_attachment(raw: bytes) -> None:
    assert parse(raw).attachments == ()


def test_flowed_lines_are_joined() -> None:
    raw = mail("one \ntwo\n> three \n> four\n-- \nAnna\n", "Content-Type: text/plain; format=flowed")
    assert parse(raw).text == "one two\n> three four\n-- \nAnna"


def test_the_only_text_is_read_although_it_is_called_an_attachment() -> None:
    raw = mail(
        "Alles kaputt", "Content-Type: text/plain", 'Content-Disposition: attachment; filename="mail.txt"'
    )
    assert parse(raw).text == "Alles kaputt"


@pytest.mark.parametrize(
    "headers",
    [
        "Content-Type: multipart/mixed",
        "Content-Type: multipart/mixed; boundary=other",
        "Content-Type: text",
        "Content-Type: text/plain; charset",
        "Content-Transfer-Encoding: made-up",
        "Content-Transfer-Encoding: base64",
    ],
)
def test_words_are_found_under_wrong_headers(headers: str) -> None:
    assert "Die Tasse ist kaputt!" in parse(mail("Die Tasse ist kaputt!", headers)).text


def test_parts_are_found_behind_a_wrong_boundary() -> None:
    raw = mail("--yy\n\nHello\n--yy--\n", "Content-Type: multipart/mixed; boundary=xx")
    assert parse(raw).text == "Hello"


def test_a_boundary_that_begins_another_does_not_end_its_part() -> None:
    inner = "Content-Type: multipart/alternative; boundary=xx-1\n\n--xx-1\n\nHello\n--xx-1--"
    assert parse(mixed(inner, "\nBye")).text == "Hello\n\nBye"


@pytest.mark.parametrize(
    ("given_name", "safe"),
    [
        ('filename="bild.png"', "bild.png"),
        ('filename="../../etc/passwd"', "passwd"),
        ('filename="C:\\\\Users\\\\bild.png"', "bild.png"),
        ("filename*=utf-8''Gr%C3%B6%C3%9Fe.pdf", "Größe.pdf"),
        ("filename*0*=utf-8''Gr%C3%B6; filename*1=sse.pdf", "Grösse.pdf"),
        ('filename="=?utf-8?q?Gr=C3=B6=C3=9Fe.pdf?="', "Größe.pdf"),
        ("filename*=utf-8''a%00b%0Ac%E2%80%AEtxt.exe", "abctxt.exe"),
        ('filename="' + "x" * 300 + '.pdf"', "x" * 146 + ".pdf"),
        ("filename=..", "unnamed"),
    ],
)
def test_the_name_of_an_attachment_is_safe(given_name: str, safe: str) -> None:
    part = f"Content-Type: application/pdf\nContent-Disposition: attachment; {given_name}\n\nabc"
    (attachment,) = parse(mixed("\nx", part)).attachments
    assert attachment.name == safe


def test_an_attachment_is_known_by_its_decoded_bytes() -> None:
    part = "Content-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64\n\nYWJj"
    (attachment,) = parse(mixed("\nx", part)).attachments
    assert (attachment.size, attachment.content_type) == (3, "application/pdf")
    assert attachment.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


def nested(depth: int) -> bytes:
    lines = ["From: a@example.com"]
    for level in range(depth):
        lines.append(f"Content-Type: multipart/mixed; boundary=b{level}\n\n--b{level}")
    return "\n".join([*lines, "", "innermost"]).encode()


BIG = 26 * 1024 * 1024


@pytest.mark.parametrize(
    ("raw", "defect"),
    [
        (b"From: a@example.com\n\n" + b"x" * BIG, "larger than 25 MB"),
        (b"X: y\n" * 1_100 + b"\nbody", "header block is too long"),
        (b"X: " + b"y" * 60_000 + b"\n y" * 9_000 + b"\n\nbody", "header block is too long"),
        (b"Subject: " + b"y" * 40_000 + b"\n " + b"y" * 40_000 + b"\n\nbody", "header is too long"),
        (nested(31), "deeper than 30"),
        (nested(3_000), "deeper than 30"),
        (mixed(*["\npart"] * 600), "more than 500 parts"),
        (b"To: " + b"a@b.example, " * 300 + b"\n\nx", "more than 200 addresses"),
        (b"\n" + b"word " * 200_000, "text is too long"),
        (b"From: " + b"(" * 5_000 + b"\n\nx", "exactly one author"),
        (b"", "empty"),
    ],
)
def test_beyond_a_limit_the_rest_is_left_out_and_noted(raw: bytes, defect: str) -> None:
    message = parse(raw)
    assert any(defect in sentence for sentence in message.defects)
    assert len(message.text) <= 500_000
    assert len(message.to) <= 200
    assert len(message.part_types) <= 500
    assert len(message.headers) <= 1_000


def test_thirty_levels_are_read() -> None:
    assert parse(nested(30)).text == "innermost"


def test_the_body_is_found_behind_a_line_that_is_no_header() -> None:
    message = parse(b"From: a@example.com\n=== damaged ===\nSubject: Hi\n\nbody")
    assert (message.subject, message.text) == ("Hi", "body")
    assert "A line of the header block is no header." in message.defects


def strings(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, tuple):
        return [text for item in value for text in strings(item)]
    return (
        [text for field in fields(value) for text in strings(getattr(value, field.name))]
        if is_dataclass(value)
        else []
    )


def check_clean(message: Message) -> None:
    for text in strings(message):
        text.encode()
        assert "\0" not in text


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=400))
def test_no_bytes_raise_or_leave_surrogates(raw: bytes) -> None:
    check_clean(parse(raw))


PIECES = st.sampled_from(
    [
        b"\n", b"\r\n", b"\n\n", b"--xx\n", b"--xx--\n", b"Content-Type: multipart/mixed; boundary=xx\n\n",
        b"(", b"<", b'"',
        b"From: ", b"To: ", b"a@b.example", b"Content-Type: text/html; charset=utf-7\n\n",
        b"<p style='display:none'>",
        b"<div hidden>", b"<blockquote type=cite>", b"</p>", b"</div>", b"+2AA-", b"=?utf-7?q?+2AA-?=",
        b"=?", b"?=", b"\x00", b"\xed\xa0\x80",
        b"Content-Type: message/rfc822\n\n", b"Content-Type: message/delivery-status\n\n",
        b"Action: failed\n",
        b"Final-Recipient: rfc822; a@b.example\n", b"Content-Transfer-Encoding: base64\n",
        b"Return-Path: <>\n", b"Subject: ",
        b"Content-Disposition: attachment; filename*0*=x''%ff; filename*999=a\n",
        b"From: mailer-daemon@x.example\n",
        b"<html style='display:none'>", b"<body hidden>", b"Date: 31 Feb 2026 25:61:61 +9999\n",
        b"format=flowed\n", b"Message-ID: <",
    ]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES | st.binary(max_size=6), max_size=30), st.integers(0, len(LETTER)))
def test_no_mutated_mail_raises_or_leaves_surrogates(pieces: list[bytes], cut: int) -> None:
    check_clean(parse(LETTER[:cut] + b"".join(pieces) + LETTER[cut:]))
    check_clean(parse(b"".join(pieces)))


OUTLOOK_IN_A_TONGUE_NOBODY_KNOWS = """\
From: Anna <anna@customer.example>
In-Reply-To: <1@shop.example>
Content-Type: multipart/alternative; boundary=b

--b
Content-Type: text/plain; charset=utf-8

The second cup is broken too.

________________________________
Zendu: Shop <info@shop.example>
Datu: 3 March
Temu: Cups

We are sorry. Is all well now?
--b
Content-Type: text/html; charset=utf-8

<p>The second cup is broken too.</p><hr tabindex="-1"><div id="divRplyFwdMsg"><b>Zendu:</b> Shop
&lt;info@shop.example&gt;<br><b>Datu:</b> 3 March<br><b>Temu:</b> Cups</div>
<div>We are sorry. Is all well now?</div>
--b--
"""


def test_quotes_that_only_the_html_marks_are_seen_though_there_is_a_plain_part() -> None:
    message = parse(OUTLOOK_IN_A_TONGUE_NOBODY_KNOWS.encode())
    assert new_words(message) == "The second cup is broken too."
