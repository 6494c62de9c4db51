from __future__ import annotations

import base64
import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from followupd.understand.charsetnames import codec_name
from followupd.understand.charsets import decoded
from followupd.understand.mime import parse

#: One short subject in each charset: statistics hold nothing of a few words.
SUBJECTS = [
    ("koi8-r", "Сломанная чашка"),
    ("windows-1251", "Сломанная чашка"),
    ("gb2312", "杯子坏了，请退款"),
    ("big5", "杯子壞了"),
    ("iso-2022-jp", "カップが壊れました"),
    ("shift_jis", "カップが壊れました"),
    ("euc-kr", "컵이 깨졌어요"),
    ("iso-8859-2", "Zepsuty kubek, proszę o zwrot pieniędzy"),
    ("windows-1253", "Σπασμένο φλιτζάνι"),
    ("windows-1255", "כוס שבורה"),
    ("iso-8859-9", "Kırık fincan için şikayet"),
]


@pytest.mark.parametrize(
    ("name", "codec"),
    [
        ("UTF-8", "utf-8"),
        ("utf8mb4", "utf-8"),
        ("utf-8; format=flowed", "utf-8"),
        ("'iso-8859-1'", "cp1252"),
        ("iso_8859-1:1987", "cp1252"),
        ("8859-1", "cp1252"),
        ("iso88592", "iso8859-2"),
        ("iso-8859-8-i", "iso8859-8"),
        ("latin-9", "iso8859-15"),
        ("win-1251", "cp1251"),
        ("x-cp1250", "cp1250"),
        ("windows-1252http-equivcontent-type", "cp1252"),
        ("windows-12521", ""),
        ("koi8r", "koi8-r"),
        ("koi8-ru", "koi8-u"),
        ("euc-cn", "gb18030"),
        ("gb_2312-80", "gb18030"),
        ("ks_c_5601-1987", "cp949"),
        ("Windows-31J", "cp932"),
        ("cp950", "big5hkscs"),
        ("iso-2022-jp*ja", "iso2022_jp_ext"),
        ("x-mac-cyrillic", "mac-cyrillic"),
        ("tis-620", "cp874"),
        ("x-unknown", ""),
        ("8bit", ""),
        ("base64", ""),
        ("punycode", ""),
        ("../../etc/passwd", ""),
        ("", ""),
    ],
)
def test_a_charset_is_known_by_the_names_that_mails_give_it(name: str, codec: str) -> None:
    assert codec_name(name) == codec


@pytest.mark.parametrize(
    ("declared", "data", "text"),
    [
        # Declared, then UTF-8, then a guess, then windows-1252.
        ("koi8-r", "Чашка".encode("koi8-r"), "Чашка"),
        ("x-unknown", "Größe".encode(), "Größe"),
        ("us-ascii", "Größe".encode("cp1252"), "Größe"),
        ("", "Сломанная чашка, верните деньги".encode("cp1251"), "Сломанная чашка, верните деньги"),
        ("", b"\x80 10", "€ 10"),
        # A wide name is meant where the narrow one is written.
        ("iso-8859-1", b"\x8410 \x80\x93", "„10 €“"),
        ("gb2312", "镕".encode("gbk"), "镕"),
        # UTF-8 under another name.
        ("iso-8859-1", "Schöne Grüße".encode(), "Schöne Grüße"),
        ("windows-1251", "Чашка".encode(), "Чашка"),
        ("gb2312", "杯子坏了，请退款".encode(), "杯子坏了，请退款"),
        ("utf-16", b"only ASCII", "only ASCII"),
        # Words that are UTF-8 by chance.
        ("gb2312", "联通".encode("gbk"), "联通"),
        ("tis-620", "แดง".encode("tis-620"), "แดง"),
        # ISO-2022 shows itself (RFC 1468, RFC 1557).
        ("us-ascii", "カップ".encode("iso2022_jp"), "カップ"),
        ("utf-8", "한국".encode("iso2022_kr"), "한국"),
        ("iso-2022-jp", b"\x1b$B-!%+%C%W\x1b(B", "①カップ"),
        # A mark of the byte order is no text.
        ("", "\ufeffHello".encode(), "Hello"),
        ("us-ascii", "Größe".encode("utf-16"), "Größe"),
        ("utf-16be", "Größe".encode("utf-16-be"), "Größe"),
        # Lone surrogates can be kept by no later station.
        ("utf-7", b"+2AA-", "\ufffd"),
        ("utf-8", b"\xed\xa0\x80 words and words", None),
    ],
)
def test_bytes_are_read_in_the_charset_they_are_in(declared: str, data: bytes, text: str | None) -> None:
    read = decoded(data, declared)
    assert text is None or read == text
    read.encode()


@pytest.mark.parametrize(("charset", "subject"), SUBJECTS)
@pytest.mark.parametrize(
    "below",
    [
        "Content-Type: text/plain; charset={}\n\nx",
        "Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/html; charset={}\n\nx\n--x--",
        "Content-Type: text/html\n\n<meta http-equiv='Content-Type' content='text/html; charset={}'>x",
    ],
)
def test_a_raw_8_bit_header_is_read_in_the_charset_of_the_text_below(
    charset: str, subject: str, below: str
) -> None:
    """RFC 5322 §2.2 forbids such headers, RFC 6532 allows UTF-8; many programs write neither."""
    raw = subject.encode(charset)
    mail = b"From: " + raw + b" <a@b.example>\nSubject: " + raw + b"\n" + below.format(charset).encode()
    message = parse(mail)
    assert message.subject == subject
    assert message.author is not None
    assert message.author.name == subject


@pytest.mark.parametrize(("charset", "subject"), SUBJECTS)
@pytest.mark.parametrize("named", ["utf-8", "us-ascii", "x-unknown", "iso-8859-1"])
def test_utf_8_in_an_encoded_word_is_read_whatever_its_name(charset: str, subject: str, named: str) -> None:
    word = base64.b64encode(subject.encode()).decode()
    assert parse(f"Subject: =?{named}?B?{word}?=\n\nx".encode()).subject == subject


@pytest.mark.parametrize(("charset", "subject"), SUBJECTS)
def test_a_body_without_a_charset_is_read_as_utf_8(charset: str, subject: str) -> None:
    assert parse(f"From: a@b.example\n\n{subject}".encode()).text == subject


def test_html_is_read_in_the_charset_it_names_itself() -> None:
    """RFC 2854 §6: the parameter of the part goes first, then what the page says."""
    page = "<html><head><meta charset='koi8-r'></head><body>Сломанная чашка</body></html>".encode("koi8-r")
    assert parse(b"Content-Type: text/html\n\n" + page).text == "Сломанная чашка"


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=200), st.text(max_size=40), st.text(max_size=40))
@example(b"\x1b$)C\x0e", "iso-2022-kr", "utf-7")
@example(b"\xff\xfe\x00\xd8", "utf-16", "")
def test_any_bytes_under_any_name_give_text_that_can_be_kept(data: bytes, declared: str, likely: str) -> None:
    decoded(data, declared, likely).encode()


@pytest.mark.parametrize("declared", ["", "utf-8", "gb2312", "iso-2022-jp", "utf-7", "koi8-r", "hz", "big5"])
@pytest.mark.parametrize("piece", [b"\x1b$B!!", b"\xe4\xb8", b"+2AA-", b"\xff", b"~{", b"\xa4\xa4"])
def test_reading_takes_time_in_line_with_the_size(declared: str, piece: bytes) -> None:
    started = time.process_time()
    decoded(piece * (2_000_000 // len(piece)), declared)
    assert time.process_time() - started < 2
