from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followupd.model.address import Address
from followupd.model.knowledge import Knowledge, TokenKey
from followupd.model.message import Attachment, Message
from followupd.model.reading import Authentication, Command, Mood, Reading, Sender, Verdict
from followupd.understand import judge, parse, threads
from followupd.understand.gist import gist

KEY = TokenKey(id="a", secret=b"s" * 32)
KNOWLEDGE = Knowledge(
    own_addresses=frozenset({"info@shop.example"}),
    staff=frozenset({"tom@shop.example"}),
    authserv_id="mx.shop.example",
    keys=(KEY,),
    order_pattern=r"\b\d{4,6}\b",
)
ANNA = Address(name="Anna", address="anna@customer.example")
GRIEVANCE = "My order 4711 still has not arrived. Nobody answers my mails."
COMPLAINT = Message(
    message_id="1@customer.example",
    author=ANNA,
    to=(Address(address="info@shop.example"),),
    subject="Order 4711",
    text=GRIEVANCE,
    headers=(
        ("authentication-results", "mx.shop.example; dmarc=pass header.from=customer.example"),
        ("from", "Anna <anna@customer.example>"),
        ("message-id", "<1@customer.example>"),
    ),
)
OURS = threads.message_id("m", b"0123456789", KEY, "shop.example")


def judged(message: Message = COMPLAINT, **changes: object) -> Reading:
    changed = replace(message, **changes)  # type: ignore[arg-type]
    return judge(replace(changed, gist=gist(changed, with_meaning=True)), KNOWLEDGE)


def test_a_complaint_is_read_whole() -> None:
    reading = judged(in_reply_to=(OURS,))
    assert reading.verdict is Verdict.COMPLAINT
    assert reading.sender is Sender.HUMAN
    assert reading.evidence == ""
    assert reading.authentication is Authentication.PASSED
    assert reading.new_text == GRIEVANCE
    assert reading.language == "en"
    assert reading.topic == "delivery"
    assert reading.order_number == "4711"
    assert reading.threads.tokens
    assert reading.answer.mood is Mood.UNHAPPY
    assert reading.reasons


def test_a_german_complaint_is_read_too() -> None:
    reading = judged(subject="", text="Das Gerät ist nach zwei Tagen kaputt. Ich möchte mein Geld zurück.")
    assert (reading.verdict, reading.language, reading.topic) == (Verdict.COMPLAINT, "de", "product")


def test_an_order_is_other() -> None:
    assert judged(subject="Order", text="I would like to order two lamps, please.").verdict is Verdict.OTHER


def test_an_automatic_mail_is_never_a_complaint() -> None:
    reading = judged(headers=(*COMPLAINT.headers, ("auto-submitted", "auto-replied")))
    assert (reading.verdict, reading.sender) == (Verdict.OTHER, Sender.AUTOMATIC)
    assert reading.reasons == (reading.evidence,) != ("",)


def test_list_mail_is_never_a_complaint() -> None:
    reading = judged(headers=(*COMPLAINT.headers, ("list-id", "<talk.lists.example>")))
    assert (reading.verdict, reading.sender) == (Verdict.OTHER, Sender.LIST)


def test_a_bounce_tells_what_did_not_arrive() -> None:
    reading = judged(
        part_types=("multipart/report", "text/plain", "message/delivery-status"),
        content_type="multipart/report",
        bounced=("gone@customer.example",),
        bounce_permanent=True,
        returned_ids=(OURS,),
    )
    assert (reading.verdict, reading.sender) == (Verdict.OTHER, Sender.BOUNCE)
    assert reading.delivery is not None
    assert reading.delivery.recipients == ("gone@customer.example",)
    assert reading.delivery.permanent
    assert reading.threads.tokens


def test_a_machine_orders_nothing() -> None:
    reading = judged(text="#resolved", headers=(("auto-submitted", "auto-generated"),))
    assert (reading.command, reading.unknown_command) == (None, "")


def test_our_own_mail_coming_back_is_known_by_its_token() -> None:
    reading = judged(message_id=OURS)
    assert (reading.verdict, reading.sender) == (Verdict.OTHER, Sender.OWN)
    assert reading.threads.own
    assert reading.reasons == ("its Message-ID is one of our own",)


def test_a_contact_form_that_writes_from_our_address_is_left_to_a_person() -> None:
    reading = judged(author=Address(address="Info@Shop.example"))
    assert (reading.verdict, reading.sender) == (Verdict.UNSURE, Sender.OWN)
    assert any("not arrived" in reason for reason in reading.reasons)


def test_what_staff_write_is_at_best_unsure() -> None:
    assert judged(author=Address(address="tom@shop.example")).verdict is Verdict.UNSURE


def test_a_mail_without_one_author_is_at_best_unsure_and_unknown() -> None:
    reading = judged(author=None)
    assert (reading.verdict, reading.authentication) == (Verdict.UNSURE, Authentication.UNKNOWN)


def test_a_command_of_staff_is_no_mail_to_weigh() -> None:
    reading = judged(
        author=Address(address="tom@shop.example"), subject="Re: x", text="#resolved\n\n" + GRIEVANCE
    )
    assert (reading.verdict, reading.command) == (Verdict.OTHER, Command.RESOLVED)


def test_a_sign_in_a_customers_first_line_hides_no_complaint() -> None:
    reading = judged(text="#4711\n" + GRIEVANCE)
    assert (reading.verdict, reading.command) == (Verdict.COMPLAINT, None)
    assert reading.unknown_command == "#4711"


def test_the_subject_alone_can_complain() -> None:
    reading = judged(subject="Order 4711 still not here", text="")
    assert (reading.verdict, reading.order_number) == (Verdict.COMPLAINT, "4711")


@pytest.mark.parametrize("mark", ["Re: ", "AW: ", "Fwd: ", "WG: "])
def test_the_subject_of_a_reply_is_not_the_authors_words(mark: str) -> None:
    reading = judged(
        subject=mark + "Your complaint about the broken lamp", text="I am fine with Tuesday at ten."
    )
    assert reading.verdict is Verdict.OTHER


def test_quoted_words_are_not_the_authors() -> None:
    text = "Tuesday at ten suits me.\n\nOn Monday, Tom wrote:\n> My order has not arrived, I am very angry."
    assert judged(subject="Re: Order", text=text, in_reply_to=("0@x",)).verdict is Verdict.OTHER


def test_an_empty_mail_is_left_to_a_person() -> None:
    reading = judged(Message(author=ANNA))
    assert (reading.verdict, reading.reasons) == (Verdict.UNSURE, ("the mail is empty",))


def test_a_mail_of_attachments_alone_says_how_many() -> None:
    photo = Attachment(name="a.jpg", content_type="image/jpeg", size=1, sha256="")
    assert judged(Message(author=ANNA, attachments=(photo,))).reasons == ("no text; has 1 attachment",)
    assert judged(Message(author=ANNA, attachments=(photo, photo))).reasons == ("no text; has 2 attachments",)


def test_a_mail_of_quotes_alone_is_left_to_a_person() -> None:
    reading = judged(
        subject="Re: Order", text="> My order has not arrived, I am very angry.", in_reply_to=("0@x",)
    )
    assert (reading.verdict, reading.reasons) == (Verdict.UNSURE, ("no new words, only quoted ones",))


def test_a_mail_of_signs_alone_is_left_to_a_person() -> None:
    reading = judged(Message(author=ANNA, text="???"))
    assert (reading.verdict, reading.reasons) == (Verdict.UNSURE, ("no words, only “???”",))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Hej, jag har inte fått min beställning och det är ingen som svarar.", "is written in Swedish"),
        ("Мой заказ не пришёл, никто не отвечает.", "is written in letters"),
    ],
)
def test_a_language_that_the_rules_do_not_read_is_left_to_a_person(text: str, reason: str) -> None:
    reading = judged(subject="", text=text)
    assert reading.verdict is Verdict.UNSURE
    assert reading.reasons[0].startswith(reason)
    assert reading.language == ""


def test_an_answer_to_a_check_in_holds_its_rating() -> None:
    reading = judged(subject="Re: Is all well?", text="4, thanks", in_reply_to=(OURS,))
    assert reading.answer.rating == 4


@given(st.binary(max_size=2000))
def test_arbitrary_bytes_are_parsed_and_judged(raw: bytes) -> None:
    assert judge(parse(raw), KNOWLEDGE).verdict in Verdict


@given(st.text(), st.text())
def test_arbitrary_words_are_judged(subject: str, text: str) -> None:
    assert judged(subject=subject, text=text).verdict in Verdict


@pytest.mark.parametrize(
    ("text", "header", "code"),
    [
        ("4711", "de-DE", "de"),
        ("4711", "sv", ""),
        ("4711", "", ""),
        (GRIEVANCE, "de-DE", "en"),
        ("Hej, jag har fortfarande inte fått min beställning.", "de-DE", ""),
    ],
)
def test_the_words_tell_the_language_before_the_header_does(text: str, header: str, code: str) -> None:
    headers = (*COMPLAINT.headers, ("content-language", header))
    assert judged(text=text, subject="", headers=headers).language == code
