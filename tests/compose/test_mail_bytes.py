"""The final bytes of a mail: what every mail program reads in them, and that they are always the same."""

from __future__ import annotations

import email
import email.policy
import re
from dataclasses import replace
from datetime import UTC, datetime
from email.message import EmailMessage
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from followupd.compose.letter import Rendered
from followupd.compose.mail import Envelope, automatic_headers, build
from followupd.model.address import Address

LETTER = Rendered(subject="Re: Late parcel", text="Hello\n\nRegards\n", html="<p>Hello</p>\n")
ENVELOPE = Envelope(
    sender=Address(name="Kettle & Cup", address="info@shop.example"),
    to=(Address(name="Anna Berg", address="anna@mail.example"),),
    message_id="a1.b2@shop.example",
    date=datetime(2026, 11, 23, 16, 5, 6, tzinfo=UTC).astimezone(ZoneInfo("Europe/Berlin")),
)
#: What a header can hold: everything but line breaks, NUL and halves of characters.
line = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\n\0"), max_size=300)


def read(raw: bytes) -> EmailMessage:
    message = email.message_from_bytes(raw, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    return message


def contents(raw: bytes) -> list[str]:
    """What the two parts say, with line ends as newlines."""
    return [part.get_content().replace("\r\n", "\n") for part in read(raw).iter_parts()]


def field(raw: bytes, name: str) -> str:
    """The field's own line, unfolded lines only."""
    found = re.search(rf"^{name}: (.*)\r$", raw.decode("ascii"), re.MULTILINE)
    return found[1] if found else ""


def build_with(letter: Rendered = LETTER, **changes: object) -> bytes:
    return build(letter, replace(ENVELOPE, **changes))


def test_it_is_a_text_and_an_html_part_of_the_same_letter() -> None:
    message = read(build(LETTER, ENVELOPE))
    assert message.get_content_type() == "multipart/alternative"
    assert [part.get_content_type() for part in message.iter_parts()] == ["text/plain", "text/html"]
    assert contents(build(LETTER, ENVELOPE)) == [LETTER.text, LETTER.html]
    assert not message.defects


def test_its_head_says_who_when_and_what() -> None:
    message = read(build(LETTER, ENVELOPE))
    assert message["From"] == "Kettle & Cup <info@shop.example>"
    assert message["To"] == "Anna Berg <anna@mail.example>"
    assert message["Subject"] == "Re: Late parcel"
    assert message["Date"] == "Mon, 23 Nov 2026 17:05:06 +0100"
    assert message["Message-ID"] == "<a1.b2@shop.example>"
    assert "In-Reply-To" not in message
    assert "References" not in message
    assert "Bcc" not in message


def test_the_same_input_gives_the_same_bytes_and_another_id_other_boundaries() -> None:
    assert build(LETTER, ENVELOPE) == build(LETTER, ENVELOPE)
    boundaries = {read(build_with(message_id=f"{n}@shop.example")).get_boundary() for n in range(5)}
    assert len(boundaries) == 5


@settings(max_examples=150, deadline=None)
@given(subject=line, name=line)
@example(subject="=?utf-8?q?x?=", name="=?utf-8?q?x?=")
@example(subject="  two  spaces  ", name='Berg, "Anna" \\ <x@y>')
@example(subject="Grüße " * 40, name="見" * 100)
@example(subject="x" * 3_000, name="x" * 1_500)
@example(subject="a\x0bb\x85c\u2028d\te", name="a\x0bb\x85c\u2028d\te")
def test_any_subject_and_any_name_come_back_as_they_were(subject: str, name: str) -> None:
    letter = replace(LETTER, subject=subject)
    raw = build_with(letter, to=(Address(name=name, address="anna@mail.example"),))
    assert max(map(len, raw.split(b"\r\n"))) <= 998
    message = read(raw)
    assert message["Subject"] == subject
    [person] = message["To"].addresses
    assert person.addr_spec == "anna@mail.example"
    # This reader leaves a space between two encoded words of a name, against RFC 2047 §6.2.
    assert "".join(person.display_name.split()) == "".join(name.split())


def test_encoded_words_keep_to_the_length_of_the_standard() -> None:
    raw = build(replace(LETTER, subject="Grüße " * 60), ENVELOPE)
    assert all(len(word) <= 75 for word in re.findall(rb"=\?utf-8\?b\?[^?]*\?=", raw))


def test_an_answer_names_what_it_answers_on_one_plain_line_each() -> None:
    raw = build_with(in_reply_to="c@mail.example", references=("a@mail.example", "b@mail.example"))
    assert field(raw, "In-Reply-To") == "<c@mail.example>"
    assert field(raw, "References") == "<a@mail.example> <b@mail.example>"


@pytest.mark.parametrize(
    "odd",
    ["[abc]@x.example", "a" * 200 + "@x.example", "no-at-sign", "two words@x", "a=?utf-8?q?b?=@x", "äscii@x"],
)
def test_odd_ids_are_kept_as_they_are_or_left_out_and_never_encoded(odd: str) -> None:
    raw = build_with(in_reply_to=odd, references=("first@x.example", odd))
    assert field(raw, "In-Reply-To") == (f"<{odd}>" if odd.isascii() else "")
    assert field(raw, "References") == ("<first@x.example>" + (f" <{odd}>" if odd.isascii() else ""))


@pytest.mark.parametrize("length", [20, 80, 200, 900])
def test_thirty_references_stay_on_one_line_that_servers_take(length: int) -> None:
    ids = tuple(f"{number:02}".rjust(length - 10, "x") + "@x.example" for number in range(30))
    found = field(build_with(in_reply_to=ids[-1], references=ids), "References").split()
    assert found[0] == f"<{ids[0]}>"
    assert found[1:] == [f"<{one}>" for one in ids[len(ids) - len(found) + 1 :]]
    assert len(found) == {20: 30, 80: 11, 200: 4, 900: 1}[length]
    assert field(build_with(in_reply_to=ids[-1]), "In-Reply-To") == f"<{ids[-1]}>"


def test_an_id_no_line_can_hold_is_left_out() -> None:
    raw = build_with(in_reply_to="x" * 2_000, references=("y" * 2_000, "a@b.example"))
    assert (field(raw, "In-Reply-To"), field(raw, "References")) == ("", "<a@b.example>")


def test_brackets_around_an_id_make_no_difference() -> None:
    plain = build_with(in_reply_to="c@x", references=("a@x",))
    assert plain == build_with(message_id="<a1.b2@shop.example>", in_reply_to="<c@x>", references=("<a@x>",))


@pytest.mark.parametrize("break_", ["\r", "\n", "\r\nBcc: evil@x.example", "\0", "\ud800"])
def test_a_break_in_any_head_value_is_refused(break_: str) -> None:
    bad = f"a{break_}b"
    person = Address(name=bad, address="a@b.example")
    for changes in (
        {"sender": person},
        {"to": (person,)},
        {"to": (Address(address=f"a@b{break_}.example"),)},
        {"message_id": f"{bad}@x"},
        {"in_reply_to": bad},
        {"references": ("a@x", bad)},
        {"headers": (("X-A", bad),)},
        {"headers": ((bad, "x"),)},
    ):
        with pytest.raises(ValueError, match="a line break or an impossible character"):
            build_with(**changes)
    with pytest.raises(ValueError, match="a line break or an impossible character"):
        build(replace(LETTER, subject=bad), ENVELOPE)


@pytest.mark.parametrize(
    "address",
    ["", "anna", "@x.example", "anna@", "a b@x.example", "a@x.example, b@y.example",
     "a@x.example> <b@y.example",     "a@b@c", "änna@x.example", "a@x y", '"a"b"@x', "a@x.example\t"],
)  # fmt: skip
def test_an_address_that_could_be_read_as_another_is_refused(address: str) -> None:
    with pytest.raises(ValueError, match="no mail can go to this address"):
        build_with(to=(Address(address=address),))


@pytest.mark.parametrize(
    ("address", "written"),
    [
        ("o'neil+shop@x.example", "o'neil+shop@x.example"),
        ('"a b"@x.example', '"a b"@x.example'),
        ("anna@[192.0.2.1]", "anna@[192.0.2.1]"),
        ("anna@bücher.example", "anna@xn--bcher-kva.example"),
    ],
)
def test_an_unusual_address_is_kept(address: str, written: str) -> None:
    assert field(build_with(to=(Address(address=address),)), "To") == written


@pytest.mark.parametrize(
    "name", ["Anna Berg", "Käthe  Groß", "O'Neil, Pat", 'the "boss"', "a@b.example", "見見"]
)
def test_a_usual_name_comes_back_as_it_was(name: str) -> None:
    [person] = read(build_with(to=(Address(name=name, address="a@x.example"),)))["To"].addresses
    assert person.display_name == " ".join(name.split())


def test_several_recipients_are_all_there() -> None:
    people = tuple(Address(name=f"Person {n}", address=f"p{n}@x.example") for n in range(40))
    message = read(build_with(to=people))
    assert [one.addr_spec for one in message["To"].addresses] == [person.address for person in people]


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"to": ()}, "needs a recipient"),
        ({"date": datetime(2026, 1, 1)}, "needs a time zone"),  # noqa: DTZ001
        ({"message_id": ""}, "no message id"),
        ({"message_id": "no at sign"}, "no message id"),
        ({"message_id": "a@b> <c@d"}, "no message id"),
        ({"headers": (("Bcc", "a@b.example"),)}, "not a field to be added"),
        ({"headers": (("Subject", "x"),)}, "not a field to be added"),
        ({"headers": (("X Y", "x"),)}, "not a field to be added"),
    ],
)
def test_what_makes_no_mail_is_refused(changes: dict[str, object], reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        build_with(**changes)


@pytest.mark.parametrize(
    ("text", "transfer"),
    [
        ("plain\n", "7bit"),
        ("Grüße\n", "quoted-printable"),
        ("x" * 2_000 + "\n", "quoted-printable"),
        ("x" * 800 + "\n", "7bit"),
    ],
)
def test_the_body_travels_plain_when_it_can_and_quoted_printable_else(text: str, transfer: str) -> None:
    raw = build(replace(LETTER, text=text, html=text), ENVELOPE)
    parts = list(read(raw).iter_parts())
    assert [part["Content-Transfer-Encoding"] for part in parts] == [transfer, transfer]
    assert contents(raw) == [text, text]
    assert [part.get_content_charset() for part in parts] == ["utf-8", "utf-8"]
    assert max(map(len, raw.split(b"\r\n"))) <= 998


@settings(max_examples=60, deadline=None)
@given(text=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r")))
@example(text=".\n..\nFrom here\n--=_x\n> \n")
def test_any_text_comes_back_as_it_was(text: str) -> None:
    raw = build(replace(LETTER, text=text + "\n"), ENVELOPE)
    assert contents(raw)[0] == text + "\n"
    assert b"\n" not in raw.replace(b"\r\n", b"")


@pytest.mark.parametrize(
    ("kind", "submitted"),
    [
        ("acknowledgement", "auto-replied"),
        ("check-in", "auto-generated"),
        ("reminder", "auto-generated"),
        ("desk-notice", "auto-generated"),
        ("probe", "auto-generated"),
    ],
)
def test_automatic_mail_says_so_to_other_machines(kind: str, submitted: str) -> None:
    message = read(build_with(headers=automatic_headers(kind, "ours", "fu1.a.m.x.y")))
    assert message["X-Followupd-Loop"] == "ours"
    assert message["X-Followupd-Id"] == "fu1.a.m.x.y"
    assert message["Auto-Submitted"] == submitted
    assert message["X-Auto-Response-Suppress"] == "All"
    assert message["Precedence"] == "auto_reply"


@pytest.mark.parametrize("kind", ["apology", "reopened"])
def test_what_a_person_sends_is_not_called_automatic(kind: str) -> None:
    assert automatic_headers(kind, "ours", "fu1.a.m.x.y") == ()


def test_a_mark_without_a_value_is_left_out() -> None:
    assert [name for name, _ in automatic_headers("probe")] == [
        "Auto-Submitted", "X-Auto-Response-Suppress", "Precedence",
    ]  # fmt: skip
