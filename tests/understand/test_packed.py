"""What is packed otherwise than MIME says: winmail.dat, RTF, S/MIME bodies, calendars, PGP in the text."""

from __future__ import annotations

import base64
import hashlib
import time

import packed_mails as packed
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followupd.model.message import Form, Message
from followupd.model.reading import Verdict
from followupd.understand import read
from followupd.understand.calendartext import calendar_text
from followupd.understand.cms import signed_content
from followupd.understand.forms import without_armour
from followupd.understand.mime import parse
from followupd.understand.rtf import decompressed, rtf_text
from followupd.understand.tnef import read_tnef

INNER = "Content-Type: text/plain; charset=utf-8\r\n\r\nDie Tasse ist kaputt. Grüße".encode()


def part(content: bytes, *headers: str) -> str:
    encoded = base64.encodebytes(content).decode("ascii")
    return "\n".join([*headers, "Content-Transfer-Encoding: base64", "", encoded])


def mail(*parts: str, kind: str = "mixed", more: str = "") -> bytes:
    body = "".join(f"--xx\n{one}\n" for one in parts) + "--xx--\n"
    return f"From: a@b.example\nContent-Type: multipart/{kind}; boundary=xx{more}\n\n{body}".encode()


def single(content: bytes, *headers: str) -> bytes:
    return ("From: a@b.example\n" + part(content, *headers)).encode()


def names(message: Message) -> list[str]:
    return [attachment.name for attachment in message.attachments]


# --- winmail.dat ([MS-OXTNEF])

PICTURE = packed.attached("FOTO~1.JPG", b"picture", packed.sized(0x3707, "Foto der Größe.jpg"))
STREAM = packed.tnef((packed.BODY, b"The cup is broken.\0"), *PICTURE)
WINMAIL = 'Content-Type: application/ms-tnef; name="winmail.dat"'


def test_the_files_in_a_winmail_dat_are_attachments_with_their_long_names() -> None:
    message = parse(mail("\nThe cup is broken.", part(STREAM, WINMAIL)))
    (picture,) = message.attachments
    assert (picture.name, picture.size) == ("Foto der Größe.jpg", 7)
    assert picture.sha256 == hashlib.sha256(b"picture").hexdigest()
    assert message.text == "The cup is broken."
    assert message.forms == (Form.TNEF,)


@pytest.mark.parametrize(
    "attributes",
    [
        [(packed.BODY, b"Gr\xfc\xdfe\0")],
        [(packed.CODEPAGE, b"\xe3\x04\0\0\0\0\0\0"), (packed.BODY, "Чашка".encode("cp1251"))],
        [(packed.MESSAGE_PROPERTIES, packed.property_list(packed.sized(0x1000, "Grüße")))],
        [(packed.MESSAGE_PROPERTIES, packed.property_list(
            packed.sized(0x8001, "other", named=packed.named_by_text("a name")),
            packed.number(0x3FDE, 65001), packed.sized(0x1013, "<p>Grüße</p>".encode())))],
        [(packed.MESSAGE_PROPERTIES, packed.property_list(
            packed.number(0x3FDE, 1252), packed.sized(0x1013, "<p>Grüße</p>".encode("cp1252"))))],
        [(packed.MESSAGE_PROPERTIES, packed.property_list(packed.sized(0x1009, packed.PACKED_RTF)))],
    ],
)  # fmt: skip
@pytest.mark.parametrize("header", [WINMAIL, "Content-Type: application/octet-stream; name=WINMAIL.DAT"])
def test_a_mail_that_is_only_a_winmail_dat_gives_its_text(
    attributes: list[tuple[int, bytes]], header: str
) -> None:
    text = parse(mail(part(packed.tnef(*attributes), header))).text
    assert text in {"Grüße", "Чашка", "hello world"}


def test_a_mail_that_was_attached_in_outlook_gives_its_own_files() -> None:
    inner = packed.tnef((packed.BODY, b"Earlier words"), *packed.attached("bill.pdf", b"pdf"))
    content = packed.sized(0x3701, b"\x07" * 16 + inner, kind=13)
    stream = packed.tnef(*packed.attached("Fwd", b"a note for old programs", content))
    message = parse(mail("\nSee below.", part(stream, WINMAIL)))
    assert (message.text, names(message)) == ("See below.", ["bill.pdf"])


def test_what_is_no_tnef_stays_an_attachment() -> None:
    message = parse(mail("\nHello", part(b"something else", WINMAIL)))
    assert (names(message), message.forms) == (["winmail.dat"], ())


@pytest.mark.parametrize("cut", range(0, len(STREAM), 7))
def test_a_cut_stream_gives_what_was_read_up_to_there(cut: int) -> None:
    found = read_tnef(STREAM[:cut])
    assert found is None or len(found.files) <= 1


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=200), st.integers(0, len(STREAM)))
def test_no_tnef_bytes_raise_or_leave_surrogates(junk: bytes, cut: int) -> None:
    message = parse(mail(part(STREAM[:cut] + junk + STREAM[cut:], WINMAIL)))
    "".join([message.text, *names(message)]).encode()


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=300))
def test_no_properties_raise(junk: bytes) -> None:
    read_tnef(packed.tnef((packed.MESSAGE_PROPERTIES, junk), (packed.NEXT_FILE, b""), (0x69005, junk)))


# --- RTF ([MS-OXRTFCP], RTF 1.9)


def test_compressed_rtf_is_unpacked() -> None:
    assert decompressed(packed.PACKED_RTF) == packed.UNPACKED_RTF
    assert decompressed(b"\0" * 8 + b"MELA" + b"\0" * 4 + b"{\\rtf1 x}") == b"{\\rtf1 x}"
    assert decompressed(b"neither of them") == b""


@pytest.mark.parametrize(
    ("rtf", "text"),
    [
        (rb"{\rtf1\ansi hello\par world}", "hello\nworld"),
        (rb"{\rtf1{\fonttbl{\f0 Arial;}}{\colortbl;\red0;}x\tab y}", "x\ty"),
        (rb"{\rtf1\ansicpg1252 Gr\'fc\'dfe}", "Grüße"),
        (rb"{\rtf1\ansicpg936 \'d6\'d0\'ce\'c4}", "中文"),
        (rb"{\rtf1\uc1 \u26479?\u-3?}", "杯\ufffd"),
        (rb"{\rtf1\uc2 \u8364 EUx}", "€x"),
        (rb"{\rtf1 \u-10179?\u-8704?}", "😀"),
        (rb"{\rtf1 a\{b\}\\c\~d}", "a{b}\\c d"),
        (rb"{\rtf1{\*\generator Riched20;}{\pict 0a0b}seen}", "seen"),
        (rb"{\rtf1\fromhtml1{\*\htmltag64 <p>}\htmlrtf copy\par\htmlrtf0 words}", "\nwords"),
        (rb"{\rtf1 never closed", "never closed"),
        (b"no rtf", ""),
    ],
)
def test_rtf_gives_its_words(rtf: bytes, text: str) -> None:
    assert rtf_text(rtf) == text


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from([b"{", b"}", b"\\", b"\\u-10179", b"\\'fc", b"\\*", b"\\uc9", b"a"]), max_size=30
    )
)
def test_no_rtf_raises_or_leaves_surrogates(tokens: list[bytes]) -> None:
    rtf_text(b"{\\rtf1" + b"".join(tokens)).encode()


@pytest.mark.parametrize("token", [b"{", b"\\'fc", b"\\u-10179?", b"\\par ", b"{\\*", b"}", b"\\"])
def test_rtf_of_a_megabyte_is_read_in_time(token: bytes) -> None:
    started = time.process_time()
    rtf_text(b"{\\rtf1" + token * (1_000_000 // len(token)))
    assert time.process_time() - started < 4


def test_a_little_that_unpacks_to_very_much_is_cut() -> None:
    started = time.process_time()
    out = decompressed(b"\0" * 8 + b"LZFu" + b"\0" * 4 + (b"\xff" + b"\x00\x0f" * 8) * 40_000)
    assert len(out) < 1_001_000
    assert time.process_time() - started < 4


# --- S/MIME (RFC 8551)


@pytest.mark.parametrize("is_open", [False, True])
@pytest.mark.parametrize("kind", ["application/pkcs7-mime", "application/x-pkcs7-mime"])
def test_a_signature_that_wraps_the_mail_does_not_hide_it(kind: str, is_open: bool) -> None:
    """RFC 8551 §3.5.2: the whole content stands inside the signed data."""
    message = parse(
        single(packed.cms_signed(INNER, is_open=is_open), f"Content-Type: {kind}; name=smime.p7m")
    )
    assert message.text == "Die Tasse ist kaputt. Grüße"
    assert (message.forms, message.attachments) == ((Form.SMIME_SIGNED,), ())


def test_a_signature_that_a_gateway_calls_mere_bytes_is_told_by_its_name() -> None:
    """RFC 8551 §3.9."""
    signature = part(b"x", "Content-Type: application/octet-stream; name=smime.p7s")
    message = parse(mail("\nHello", signature))
    assert (message.forms, message.attachments) == ((Form.SMIME_SIGNED,), ())


@pytest.mark.parametrize(
    ("raw", "forms"),
    [
        (mail("\nHello", "Content-Type: application/pgp-signature\n\nx", kind="signed"), [Form.PGP_SIGNED]),
        (mail("\nHello", kind="signed", more='; protocol="application/pgp-signature"'), [Form.PGP_SIGNED]),
        (mail("\nHello", part(b"x", "Content-Type: application/x-pkcs7-signature; name=smime.p7s")),
         [Form.SMIME_SIGNED]),
        (mail("Content-Type: message/rfc822\n\nSubject: Cup\n\nHello",
              "Content-Type: application/pkcs7-signature\n\nx", kind="signed"), [Form.SMIME_SIGNED]),
        (mail("\nHello"), []),
    ],
)  # fmt: skip
def test_a_signed_mail_is_named_so_and_its_signature_is_no_file(raw: bytes, forms: list[Form]) -> None:
    message = parse(raw)
    assert (list(message.forms), message.attachments) == (forms, ())


def test_a_signature_within_an_attached_mail_signs_that_mail_alone() -> None:
    inner = (
        "Content-Type: multipart/signed; boundary=yy; protocol=application/pgp-signature\n\n--yy\n\nx\n--yy--"
    )
    message = parse(mail("\nx", f"Content-Type: message/rfc822\n\n{inner}"))
    assert message.forms == ()
    assert [file.content_type for file in message.attachments] == ["message/rfc822"]


ENCRYPTED = [
    (single(packed.cms_enveloped(b"secret"), "Content-Type: application/pkcs7-mime"), Form.SMIME_ENCRYPTED),
    (single(packed.cms_enveloped(b"x"), "Content-Type: application/octet-stream; name=smime.p7m"),
     Form.SMIME_ENCRYPTED),
    (single(b"?", "Content-Type: application/pkcs7-mime; smime-type=enveloped-data"), Form.SMIME_ENCRYPTED),
    (mail("Content-Type: application/pgp-encrypted\n\nVersion: 1",
          "Content-Type: application/octet-stream\n\n-----BEGIN PGP MESSAGE-----", kind="encrypted"),
     Form.PGP_ENCRYPTED),
    (b"From: a@b.example\n\n-----BEGIN PGP MESSAGE-----\n\nhQEMA8\n=abcd\n-----END PGP MESSAGE-----\n",
     Form.PGP_ENCRYPTED),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "form"), ENCRYPTED)
def test_an_encrypted_mail_is_named_so_and_left_to_a_person(raw: bytes, form: Form) -> None:
    message = read(raw)
    assert message.forms == (form,)
    assert message.text.strip() == ""
    assert "The mail is encrypted; what it says cannot be read here." in message.defects
    assert message.gist is not None
    assert message.gist.verdict is Verdict.UNSURE
    assert message.gist.reasons == (f"is {form}, so its words cannot be read here",)


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=40), st.integers(0, 60), st.booleans())
def test_no_broken_signature_raises(junk: bytes, cut: int, is_open: bool) -> None:
    whole = packed.cms_signed(INNER, is_open=is_open)
    signed_content(whole[:cut] + junk + whole[cut:])
    signed_content(junk)


@pytest.mark.parametrize(
    "piece", [b"\x24\x80", b"\x30\x80\x04\x01a", b"\x04\x00", b"\x24\x04\x04\x00\x04\x00"]
)
def test_a_hostile_signature_is_read_in_time(piece: bytes) -> None:
    content = packed.der(0x24, piece * 200_000, is_open=True)
    inner = packed.der(0x30, packed.der(6, b"\x2a") + packed.der(0xA0, content))
    signed = packed.der(0x30, packed.der(2, b"\x01") + packed.der(0x31, b"") + inner)
    started = time.process_time()
    signed_content(packed.der(0x30, packed.der(6, packed.SIGNED) + packed.der(0xA0, signed)))
    assert time.process_time() - started < 4


# --- PGP in the text (RFC 9580 §7)

CLEARTEXT = """Above.
-----BEGIN PGP SIGNED MESSAGE-----
Hash: SHA256

Hello,
- - a list
- -----
Bye
-----BEGIN PGP SIGNATURE-----

iQEzBAEB
=abcd
-----END PGP SIGNATURE-----
Below."""


def test_the_marks_of_a_signed_text_are_taken_off() -> None:
    text, marks = without_armour(CLEARTEXT)
    assert text == "Above.\nHello,\n- a list\n-----\nBye\nBelow."
    assert marks == {Form.PGP_SIGNED}


@pytest.mark.parametrize("mark", ["MESSAGE", "SIGNED MESSAGE"])
def test_a_mark_that_is_never_closed_hides_nothing(mark: str) -> None:
    text = f"-----BEGIN PGP {mark}-----\nThe cup is broken.\n-----BEGIN PGP SIGNATURE-----\nStill here."
    read_text, _ = without_armour(text)
    assert "The cup is broken." in read_text
    assert "Still here." in read_text


def test_quoted_marks_are_left_alone() -> None:
    quoted = "> -----BEGIN PGP MESSAGE-----\n> abc"
    assert without_armour(quoted) == (quoted, frozenset())


# --- Calendars (RFC 5545)

INVITATION = """BEGIN:VCALENDAR
METHOD:REQUEST
BEGIN:VTIMEZONE
DTSTART:19700101T000000
END:VTIMEZONE
BEGIN:VEVENT
DTSTART;TZID=Europe/Berlin:20260302T101500
SUMMARY;LANGUAGE=de:Abholung der Tasse\\, Lager 2
DESCRIPTION:Bitte kommen Sie\\npünktlich und bringen S
 ie den Beleg mit.
BEGIN:VALARM
DESCRIPTION:Reminder
END:VALARM
END:VEVENT
BEGIN:VEVENT
SUMMARY:Another
END:VEVENT
END:VCALENDAR
"""
INVITED = """Abholung der Tasse, Lager 2
2026-03-02 10:15
Bitte kommen Sie
pünktlich und bringen Sie den Beleg mit."""


def test_an_invitation_without_words_gives_its_first_entry() -> None:
    message = parse(mail("Content-Type: text/calendar; method=REQUEST; charset=utf-8\n\n" + INVITATION))
    assert message.text == INVITED
    assert (message.forms, message.attachments) == ((Form.INVITATION,), ())


def test_the_words_of_an_invitation_go_before_its_entry() -> None:
    calendar = "Content-Type: text/calendar\n\n" + INVITATION
    file = "Content-Type: application/ics; name=invite.ics\n\n" + INVITATION
    message = parse(mail("\nPlease come.", calendar, file, kind="alternative"))
    assert (message.text, names(message)) == ("Please come.", ["invite.ics"])


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(INVITATION.split("\n")) | st.text(max_size=10), max_size=30))
def test_no_calendar_raises(lines: list[str]) -> None:
    calendar_text("\n".join(lines)).encode("utf-8", "replace")


# --- Pictures among the words (RFC 2392)


def picture(name: str, header: str) -> str:
    return f"Content-Type: image/png; name={name}\n{header}\n\nx"


def test_a_picture_that_the_html_shows_is_no_attachment_of_its_own() -> None:
    message = parse(
        mail(
            "Content-Type: text/html\n\n<p>See <img src='cid:one%40x'></p>",
            picture("logo.png", "Content-ID: <one@x>\nContent-Disposition: inline"),
            picture("photo.png", "Content-ID: <two@x>\nContent-Disposition: inline"),
            picture("other.png", "Content-Disposition: attachment"),
            kind="related",
        )
    )
    shown = [(attachment.name, attachment.inline) for attachment in message.attachments]
    assert shown == [("logo.png", True), ("photo.png", False), ("other.png", False)]
