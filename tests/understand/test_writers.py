"""Who stands behind a mail: contact forms, platforms, lists; and what is odd about an author."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followupd.model.address import Address
from followupd.model.knowledge import ContactForm, Knowledge
from followupd.model.message import Message
from followupd.model.reading import Authentication, Reading, Sender, Verdict
from followupd.understand import judge, parse
from followupd.understand import read as parsed
from followupd.understand.writers import written_by

SHOP = "info@shop.example"
SITE = Address(name="Mill Lane Shop", address="wordpress@shop.example")
MIA = Address(name="Mia Berg", address="mia@mail.example")
WORDS = "My parcel still has not arrived, and nobody answers. I want my money back."
PASSED = ("authentication-results", "mx.shop.example; dmarc=pass header.from=shop.example")
BY_REPLY_TO = ContactForm(name="Contact page", sender=SITE.address)
BY_BODY = ContactForm(
    name="Contact page",
    sender=SITE.address,
    subject="New message",
    address_label="Your e-mail:",
    name_label="Name",
    message_label="Message",
)
BODY = (
    f"Name: Mia Berg\nYour e-mail: mia@mail.example\nOrder: 4711\nMessage:\n{WORDS}\n\n-- \nSent by the form"
)


def knowing(*forms: ContactForm) -> Knowledge:
    return Knowledge(
        own_addresses=frozenset({SHOP, SITE.address}), authserv_id="mx.shop.example", forms=forms
    )


def form_mail(text: str = WORDS, **fields: object) -> Message:
    mail = Message(
        message_id="1@shop.example",
        author=SITE,
        to=(Address(address=SHOP),),
        subject="New message from your web site",
        text=text,
        headers=(PASSED, ("from", SITE.address)),
    )
    return replace(mail, **fields)  # type: ignore[arg-type]


def read(mail: Message, *forms: ContactForm) -> Reading:
    return judge(mail, knowing(*forms))


def test_a_described_form_is_read_as_its_visitors_mail_by_reply_to() -> None:
    mail = form_mail(reply_to=(MIA,))
    reading = read(mail, BY_REPLY_TO)
    assert (reading.verdict, reading.sender) == (Verdict.COMPLAINT, Sender.HUMAN)
    assert (reading.writer, reading.form) == (MIA, "Contact page")
    assert reading.authentication is Authentication.PASSED
    assert written_by(mail, reading).author == MIA


def test_a_described_form_is_read_by_its_labels() -> None:
    reading = read(form_mail(BODY), BY_BODY)
    assert reading.writer == MIA
    assert reading.new_text == WORDS
    assert reading.verdict is Verdict.COMPLAINT


@pytest.mark.parametrize(
    "body",
    [
        f"Name\nMia Berg\n\nYour e-mail\nmia@mail.example\n\nMessage\n{WORDS}",
        f"*Name:* Mia Berg\n*Your E-Mail:* mia@mail.example\n*Message:* {WORDS}",
        f"NAME = Mia Berg\nYOUR E-MAIL = mia@mail.example\nMESSAGE = {WORDS}",
        f"Name: Mia Berg\nYour e-mail: mia@mail.example<mailto:mia@mail.example>\nMessage: {WORDS}",
        f"Name: Mia Berg\nYour e-mail: [mia@mail.example](mailto:mia@mail.example)\nMessage: {WORDS}",
        f"Name: Mia Berg\nYour e-mail: mailto:mia@mail.example\nMessage: {WORDS}",
        f"Name: Mia Berg\nYour e\u2011mail: mia@mail.example\nMessage: {WORDS}",
        f"| Name: | Mia Berg |\n| Your e-mail: | mia@mail.example |\n| Message: |\n{WORDS}",
        f"_Name:_ Mia Berg\n_Your e-mail:_ mia@mail.example\n_Message:_ {WORDS}",
        f"Message: {WORDS}",
    ],
)
def test_labels_are_found_however_a_form_lays_them_out(body: str) -> None:
    reading = read(form_mail(body, reply_to=(MIA,)), BY_BODY)
    named = "mia" in body.lower()
    assert (reading.writer.address if reading.writer else None) == ("mia@mail.example" if named else None)
    assert reading.new_text == WORDS


@pytest.mark.parametrize("mark", [":", " =", ":_", ""])
def test_an_address_keeps_the_underscore_it_begins_with(mark: str) -> None:
    reading = read(form_mail(f"Your e-mail{mark} _mia_@mail.example\nMessage: {WORDS}"), BY_BODY)
    assert reading.writer
    assert reading.writer.address == "_mia_@mail.example"


def test_what_a_visitor_writes_below_the_message_label_is_no_label() -> None:
    body = f"Your e-mail: mia@mail.example\nMessage: {WORDS}\nYour e-mail: victim@other.example"
    reading = read(form_mail(body), BY_BODY)
    assert reading.writer
    assert reading.writer.address == "mia@mail.example"
    assert "victim@other.example" in reading.new_text


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "mia@mail.example, tom@other.example",
        "mia at mail",
        SHOP,
        SITE.address,
        "<script>",
        "mia@mail.example<mailto:tom@other.example>",
    ],
)
def test_a_form_that_names_no_single_outsider_answers_nobody(typed: str) -> None:
    reading = read(form_mail(BODY.replace("mia@mail.example", typed)), BY_BODY)
    assert reading.writer is None
    assert reading.form == "Contact page"
    assert reading.verdict is Verdict.UNSURE
    assert "the contact form “Contact page” names no customer" in reading.reasons
    assert written_by(form_mail(), reading).author is None


@pytest.mark.parametrize(
    "changes",
    [{"author": Address(address="wordpress@other.example")}, {"subject": "Invoice 12"}, {"author": None}],
)
def test_a_mail_that_does_not_fit_the_description_is_no_form(changes: dict[str, object]) -> None:
    assert read(form_mail(BODY, **changes), BY_BODY).form == ""


def test_a_form_counts_as_a_person_whatever_its_web_site_puts_into_the_headers() -> None:
    mail = form_mail(reply_to=(MIA,), headers=(PASSED, ("auto-submitted", "auto-generated")))
    assert (read(mail, BY_REPLY_TO).sender, read(mail, BY_REPLY_TO).verdict) == (
        Sender.HUMAN,
        Verdict.COMPLAINT,
    )
    stranger = replace(mail, author=Address(address="wordpress@other.example"), reply_to=())
    assert read(stranger, BY_REPLY_TO).sender is Sender.AUTOMATIC


@pytest.mark.parametrize("sender", [SITE.address, "no-reply@platform.example", "donotreply@market.example"])
def test_an_undescribed_form_or_platform_only_proposes_whom_it_names(sender: str) -> None:
    mail = form_mail(author=Address(address=sender), reply_to=(MIA,))
    reading = read(mail)
    assert (reading.verdict, reading.form) == (Verdict.UNSURE, "")
    assert reading.writer == MIA
    assert reading.authentication is Authentication.UNKNOWN
    assert any("mia@mail.example to reply to" in reason for reason in reading.reasons)


def test_a_group_that_puts_its_own_address_into_from_still_tells_its_author() -> None:
    rewritten = Address(name="Mia Berg via Info", address=SHOP)
    mail = form_mail(author=rewritten, headers=(("x-original-from", "Mia Berg <mia@mail.example>"),))
    assert read(mail).writer == MIA


def test_who_takes_no_replies_and_names_nobody_elsewhere_is_a_machine() -> None:
    sender = Address(address="no-reply@platform.example")
    same = (Address(address="support@platform.example"),)
    for reply_to in ((), same, (MIA, Address(address="b@c.example"))):
        assert read(form_mail(author=sender, reply_to=reply_to)).sender is Sender.AUTOMATIC


def test_an_ordinary_mail_has_no_other_writer() -> None:
    mail = form_mail(author=MIA, reply_to=(Address(address="mia@work.example"),))
    reading = read(mail)
    assert reading.writer is None
    assert written_by(mail, reading) is mail


@pytest.mark.parametrize(
    ("author", "doubt"),
    [
        (Address(name="service@bank.example", address="x@evil.example"), "shows the address"),
        (Address(name="service\uff20bank.example", address="x@evil.example"), "shows the address"),
        (Address(address="info@xn--pple-43d.example"), "mixes Latin and Cyrillic letters"),
        (Address(address="info@xn--80ak6aa92e.example"), "looks like apple.example"),
        (Address(address="boss@sh0p.example"), "looks like our own shop.example"),
        (Address(address="boss@shop.example.mail.test"), "looks like our own shop.example"),
        (Address(address="boss@xn--shp-ted.example"), "mixes Latin and Cyrillic"),
    ],
)
def test_an_author_who_may_pass_for_another_is_flagged(author: Address, doubt: str) -> None:
    reading = read(form_mail(author=author))
    assert any(doubt in told for told in reading.doubts), reading.doubts


@pytest.mark.parametrize(
    "author",
    [
        MIA,
        Address(name="Müller", address="info@xn--mller-kva.example"),
        Address(name="Анна", address="anna@xn--80aswg.example"),
        Address(address="tom@www.shop.example"),
    ],
)
def test_ordinary_authors_raise_no_doubt(author: Address) -> None:
    assert read(form_mail(author=author)).doubts == ()


MILL = Knowledge(
    own_addresses=frozenset(
        {"muehle@provider.example", "laden@xn--mhlenbcker-v5a6z.example", "jo@provider.example"}
    ),
    staff=frozenset({"lina.groß@provider.example", "анна@provider.example"}),
)


@pytest.mark.parametrize(
    ("address", "doubt"),
    [
        ("muhle@provider.example", "looks like our own muehle@provider.example"),
        ("Mühle@provider.example", "looks like our own muehle@provider.example"),
        ("muеhle@provider.example", "its name muеhle mixes Latin and Cyrillic letters"),
        ("boss+pаy@customer.example", "mixes Latin and Cyrillic letters"),
        ("lina.gross@provider.example", "looks like our own lina.groß@provider.example"),
        ("1ina.groß@provider.example", "looks like our own lina.groß@provider.example"),
        ("jо@provider.example", "mixes Latin and Cyrillic letters"),
        ("анnа@provider.example", "mixes Latin and Cyrillic letters"),
        ("info@xn--muhlenbcker-r8a.example", "looks like our own"),
        ("info@muehlenbaecker.example", "looks like our own xn--mhlenbcker-v5a6z.example"),
    ],
)
def test_an_address_of_rfc_6532_that_passes_for_another_is_flagged(address: str, doubt: str) -> None:
    told = judge(form_mail(author=Address(address=address)), MILL).doubts
    assert any(doubt in one and one.startswith("may be a fake: ") for one in told), told


@pytest.mark.parametrize(
    "address",
    [
        "muehle@provider.example",
        "anna@provider.example",
        "joe@provider.example",
        "muehle@customer.example",
        "mühle@customer.example",
        "иван@почта.example",
        "оса@provider.example",
        "info.почта@customer.example",
        "анна@provider.example",
        "søren.müller@customer.example",
        "田中tanaka@customer.example",
    ],
)
def test_an_address_in_one_script_that_passes_for_none_of_ours_raises_no_doubt(address: str) -> None:
    assert judge(form_mail(author=Address(address=address)), MILL).doubts == ()


def test_an_own_domain_that_looks_like_another_own_one_raises_no_doubt() -> None:
    ours = Knowledge(staff=frozenset({"boss@müller.example", "boss@mueller.example"}))
    assert judge(form_mail(author=Address(address="new@mueller.example")), ours).doubts == ()


def test_a_mail_on_behalf_of_somebody_and_a_wish_for_another_address_are_told() -> None:
    headers = (("sender", "office@agency.example"),)
    told = read(form_mail(author=MIA, headers=headers, reply_to=(Address(address="m@work.example"),))).doubts
    assert told == (
        "asks for replies at m@work.example, not at mia@mail.example",
        "was sent by office@agency.example on behalf of mia@mail.example",
    )


@given(st.text(max_size=300), st.text(min_size=1, max_size=20), st.text(max_size=20))
def test_whatever_a_form_sends_is_read_without_raising(body: str, label: str, subject: str) -> None:
    form = ContactForm(
        name="f", sender=SITE.address, address_label=label, message_label=label[::-1], subject=subject
    )
    reading = read(form_mail(body), form)
    assert reading.writer is None or reading.writer.address in body


#: A grievance that no phrase of the tables tells.
UNTOLD = "The third chair wobbles so that nobody dares to sit on it, and it is a week old."


def raw_form_mail(words: str) -> bytes:
    head = f"From: {SITE.address}\r\nTo: {SHOP}\r\nSubject: New message\r\nMessage-ID: <1@shop.example>\r\n"
    return f"{head}\r\nName: Mia Berg\r\nYour e-mail: mia@mail.example\r\nMessage:\r\n{words}\r\n".encode()


def test_what_a_forms_visitor_means_is_understood_as_in_their_own_mail() -> None:
    mail = parsed(raw_form_mail(UNTOLD), (BY_BODY,))
    own = parsed(f"From: mia@mail.example\r\nSubject: New message\r\n\r\n{UNTOLD}\r\n".encode())
    found, as_written = judge(mail, knowing(BY_BODY)), judge(own, knowing())
    assert (found.new_text, found.odds, found.reasons) == (UNTOLD, as_written.odds, as_written.reasons)
    assert found.verdict is not Verdict.OTHER


@pytest.mark.parametrize(("told", "known"), [((BY_BODY,), ()), ((), (BY_BODY,))])
def test_a_form_that_only_one_side_knows_is_read_as_the_mailbox_knows_it(
    told: tuple[ContactForm, ...], known: tuple[ContactForm, ...]
) -> None:
    raw = raw_form_mail(WORDS)
    assert judge(parsed(raw, told), knowing(*known)) == judge(parse(raw), knowing(*known))


@pytest.mark.parametrize(
    ("author", "others"),
    [
        (MIA, {"reply_to": (Address(address="mia+shop@mail.example"),)}),
        (Address(address="mia+shop@mail.example"), {"reply_to": (MIA,)}),
        (Address(name="mia@mail.example", address="mia+1@mail.example"), {}),
        (MIA, {"headers": (("sender", "bounce@mx.mail.example"),)}),
    ],
)
def test_another_address_of_the_same_mailbox_or_domain_raises_no_doubt(
    author: Address, others: dict[str, object]
) -> None:
    """RFC 5233 §2: what stands behind "+" is a detail of the mailbox."""
    assert read(form_mail(author=author, **others)).doubts == ()


def test_the_same_name_with_a_tag_at_another_domain_is_another_address() -> None:
    (doubt,) = read(form_mail(author=MIA, reply_to=(Address(address="mia+x@evil.example"),))).doubts
    assert doubt.startswith("asks for replies at mia+x@evil.example")


def test_a_longer_label_that_begins_like_ours_is_another() -> None:
    body = f"Message details:\n\n* Name Mia Berg\n* Your e-mail mia@mail.example\n* Message {WORDS}\n"
    reading = read(form_mail(body), BY_BODY)
    assert (reading.writer, reading.new_text) == (MIA, WORDS)


BUILDER_MAIL = f"You received a new message.\n\nName:\nMia Berg\n\nEmail:\nmia@mail.example\n\nBody:\n{WORDS}"


@pytest.mark.parametrize(
    "sender",
    [
        "mailer@builder.example",
        "form-submission@builder.example",
        "notifications@crm.builder.example",
        "www-data@host.example",
        "cgi-mailer@host.example",
        "wordpress@host.example",
    ],
)
def test_a_site_builders_mail_proposes_the_visitor_whom_it_names_twice(sender: str) -> None:
    reading = read(form_mail(BUILDER_MAIL, author=Address(address=sender), reply_to=(MIA,)))
    assert (reading.writer, reading.verdict) == (MIA, Verdict.UNSURE)
    assert reading.reasons[-1] == "comes from a web site's form, with mia@mail.example to reply to"


@pytest.mark.parametrize(
    ("author", "text", "reply_to"),
    [
        ("mailer@builder.example", WORDS, "mia@mail.example"),
        ("anna@firm.example", BUILDER_MAIL, "mia@mail.example"),
        ("mailer@builder.example", BUILDER_MAIL, "mia@builder.example"),
    ],
)
def test_one_sign_of_a_form_alone_proposes_nobody(author: str, text: str, reply_to: str) -> None:
    mail = form_mail(text, author=Address(address=author), reply_to=(Address(address=reply_to),))
    assert read(mail).writer is None


def test_an_address_that_takes_no_replies_is_nobody_to_reply_to() -> None:
    sender, other = Address(address="no-reply@platform.example"), Address(address="noreply@mailer.example")
    reading = read(form_mail(author=sender, reply_to=(other,)))
    assert (reading.writer, reading.sender) == (None, Sender.AUTOMATIC)


@pytest.mark.parametrize(
    "body",
    [
        f"--- Name ---\n\nMia Berg\n\n--- Your e-mail ---\n\nmia@mail.example\n\n--- Message ---\n\n{WORDS}",
        f"Name............: Mia Berg\nYour e-mail.....: mia@mail.example\nMessage.........: {WORDS}",
        f"Name (required): Mia Berg\nYour e-mail (required): mia@mail.example\nMessage (required): {WORDS}",
        f"Name (Pflichtfeld)\nMia Berg\nYour e-mail (Pflichtfeld)\nmia@mail.example\nMessage\n{WORDS}",
        f"1. Name *\nMia Berg\n\n2. Your e-mail *\nmia@mail.example\n\n3. Message *\n{WORDS}",
        f"Name: Mia Berg\nMessage: {WORDS}\nYour e-mail: mia@mail.example",
        f"Message: {WORDS}\n\nName:\nMia Berg\n\nYour e-mail:\nmia@mail.example",
    ],
)
def test_labels_are_found_however_a_site_builder_draws_them(body: str) -> None:
    reading = read(form_mail(body), BY_BODY)
    assert (reading.writer, reading.new_text) == (MIA, WORDS)


def test_a_form_that_names_the_visitor_below_the_message_is_not_misled_by_it() -> None:
    body = f"Message: {WORDS}\nYour e-mail: victim@other.example\nThanks.\nYour e-mail: mia@mail.example"
    reading = read(form_mail(body), BY_BODY)
    assert reading.writer
    assert reading.writer.address == "mia@mail.example"
    assert "victim@other.example" in reading.new_text


@pytest.mark.parametrize("label", ["What's your e-mail?", "What’s your e-mail?"])
@pytest.mark.parametrize("sign", "'’")
def test_a_label_is_the_same_with_either_apostrophe(label: str, sign: str) -> None:
    form = replace(BY_BODY, address_label=label)
    reading = read(form_mail(f"What{sign}s your e-mail?\nmia@mail.example\n\nMessage\n{WORDS}"), form)
    assert reading.writer
    assert reading.writer.address == "mia@mail.example"


@pytest.mark.parametrize(
    "added",
    [
        "---\n\nDate: March 11, 2026\nTime: 10:00 am\nPage URL: https://shop.example/contact/"
        "\nUser Agent: Mozilla/5.0\nRemote IP: 192.0.2.4\nPowered by: Elementor",
        "Time: March 11, 2026 at 10:00 am\nIP Address: 192.0.2.4\nContact Form URL: https://shop.example/\n\n"
        "Sent by an unverified visitor to your site.",
        "Does this submission look like spam? Report it here: https://forms.example/r",
        "If you think this submission is spam, report it as spam.\n\n"
        "To edit your email settings, go to your Inbox.",
    ],
)
def test_what_a_form_adds_below_the_message_is_not_the_visitors(added: str) -> None:
    reading = read(form_mail(f"Your e-mail: mia@mail.example\nMessage: {WORDS}\n\n{added}"), BY_BODY)
    assert reading.new_text == WORDS


def test_a_visitors_own_last_line_with_a_date_stays() -> None:
    words = f"{WORDS}\n\nDate: 3 March, bought in your shop"
    assert read(form_mail(f"Your e-mail: mia@mail.example\nMessage: {words}"), BY_BODY).new_text == words
