from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followupd.model.address import Address
from followupd.model.message import Message
from followupd.model.reading import Authentication
from followupd.understand.authentication import authentication, proposed_authserv_id
from followupd.understand.mime import parse

OURS = "mx.shop.example"
PASSED, FAILED, UNKNOWN = Authentication.PASSED, Authentication.FAILED, Authentication.UNKNOWN


def mail(*fields: str, author: str | None = "anna@customer.example") -> Message:
    return Message(
        author=Address(address=author) if author else None,
        headers=(("received", "from a by b"), *(("authentication-results", field) for field in fields)),
    )


@pytest.mark.parametrize(
    ("results", "expected"),
    [
        ("dmarc=pass", PASSED),
        ("dmarc=pass header.from=customer.example", PASSED),
        ("dmarc=pass (p=NONE sp=NONE) header.from=CUSTOMER.example", PASSED),
        ("dmarc = pass header.from = customer.example", PASSED),
        ("dmarc/1=pass", PASSED),
        ('dmarc=pass reason="all well; dmarc=fail"', PASSED),
        ("dmarc=pass header.from=other.example", UNKNOWN),
        ("dmarc=fail header.from=customer.example", FAILED),
        ("dmarc=fail; dkim=pass header.d=customer.example", FAILED),
        ("dmarc=pass; dmarc=fail", FAILED),
        ("dmarc=pass; dmarc=temperror", UNKNOWN),
        ("dmarc=temperror; dkim=pass header.d=customer.example", UNKNOWN),
        ("dkim=pass header.d=customer.example", PASSED),
        ("dkim=pass header.i=@customer.example header.s=s1", PASSED),
        ("dkim=pass header.d=mail.customer.example", PASSED),
        ("dmarc=none; dkim=pass header.d=customer.example", PASSED),
        ("dkim=fail; dkim=pass header.d=customer.example", PASSED),
        ("dkim=pass header.d=evil.example", UNKNOWN),
        ("dkim=pass header.d=notcustomer.example", UNKNOWN),
        ("dkim=pass header.d=evil.example header.i=@customer.example", UNKNOWN),
        ("dkim=pass header.d=evil.example header.d=customer.example", UNKNOWN),
        ("dkim=pass header.d=example", UNKNOWN),
        ("dkim=pass", UNKNOWN),
        ("dkim=fail header.d=customer.example", UNKNOWN),
        ("spf=pass smtp.mailfrom=bounces@customer.example", PASSED),
        ("spf=pass smtp.mailfrom=customer.example", PASSED),
        ("spf=pass smtp.mailfrom=anna@customer.example@evil.example", UNKNOWN),
        ("spf=pass smtp.mailfrom=evil.example", UNKNOWN),
        ("spf=pass smtp.helo=customer.example", UNKNOWN),
        ("spf=softfail smtp.mailfrom=customer.example", UNKNOWN),
        # Envelope senders of distributors and forwarders hold signs that separate elsewhere.
        ("dmarc=pass header.from=customer.example; spf=pass smtp.mailfrom=b+1=x@esp.example", PASSED),
        ("spf=pass smtp.mailfrom=SRS0=ab=cd=customer.example=anna@customer.example", PASSED),
        ("spf=pass smtp.mailfrom=dmarc=pass@evil.example", UNKNOWN),
        ("spf=pass smtp.mailfrom=x=pass;dmarc=pass@evil.example", UNKNOWN),
        ("none", UNKNOWN),
        ("", UNKNOWN),
        # What stands in a comment or a quoted string says nothing.
        ("spf=none (dmarc=pass)", UNKNOWN),
        ("spf=none (a (nested; dmarc=pass) one; dmarc=pass)", UNKNOWN),
        (r"spf=none (an escaped \) sign; dmarc=pass)", UNKNOWN),
        ('spf=none reason="; dmarc=pass"', UNKNOWN),
        (r'spf=none reason="an escaped \" sign; dmarc=pass"', UNKNOWN),
        ('"dmarc"=pass', UNKNOWN),
        # What cannot be read without guessing is no pass.
        ("dmarc=pass (never closed", UNKNOWN),
        ('dmarc=pass reason="never closed', UNKNOWN),
        ("dmarc=pass = fail", UNKNOWN),
        ("dmarc==pass", UNKNOWN),
        ("dmarc pass", UNKNOWN),
        ("spf=fail dmarc=pass", UNKNOWN),
        ("dmarc=passed", UNKNOWN),
    ],
)
def test_the_results_of_our_server_are_read(results: str, expected: Authentication) -> None:
    assert authentication(mail(f"{OURS}; {results}"), OURS) is expected


@pytest.mark.parametrize(
    "name",
    ["mx.shop.example", "MX.Shop.EXAMPLE", '"mx.shop.example"', "mx.shop.example 1", "(our)mx.shop.example"],
)
def test_our_server_is_known_by_its_name(name: str) -> None:
    assert authentication(mail(f"{name}; dmarc=pass"), OURS) is PASSED


@pytest.mark.parametrize(
    "name",
    [
        "mx.evil.example",
        "mx.shop.example 1 2",
        "mx.shop.example=1",
        "mx.shop.example, mx.shop.example",
        "mx.evil.example (mx.shop.example)",
        "mx.shop.example\u200b",
        "mx.shop.exampl\u0435",
        "mx.shop.example.evil.example",
        "shop.example",
        "mx.shop.example evil",
        "(mx.shop.example) x",
        "",
    ],
)
def test_another_server_is_not_believed(name: str) -> None:
    assert authentication(mail(f"{name}; dmarc=pass"), OURS) is UNKNOWN


def test_only_the_topmost_field_counts() -> None:
    forged = f"{OURS}; dmarc=pass"
    assert authentication(mail("mx.other.example; dmarc=none", forged), OURS) is UNKNOWN
    assert authentication(mail(f"{OURS}; dmarc=fail", forged), OURS) is FAILED


def test_without_a_configured_server_nothing_is_believed() -> None:
    assert authentication(mail("; dmarc=pass"), "") is UNKNOWN
    assert authentication(mail(f"{OURS}; dmarc=pass"), " ") is UNKNOWN


def test_a_mail_without_the_field_is_unknown() -> None:
    assert authentication(mail(), OURS) is UNKNOWN


def test_a_mail_without_one_author_is_unknown() -> None:
    assert authentication(mail(f"{OURS}; dmarc=pass", author=None), OURS) is UNKNOWN


def test_an_international_domain_matches_its_ascii_form() -> None:
    field = f"{OURS}; dmarc=pass header.from=xn--mller-kva.example"
    assert authentication(mail(field, author="anna@müller.example"), OURS) is PASSED


def test_a_field_of_nothing_but_brackets_is_unknown() -> None:
    assert authentication(mail(OURS + "; " + "(" * 15_000), OURS) is UNKNOWN
    assert authentication(mail(OURS + "; dmarc=pass" + " " * 1_000_000), OURS) is UNKNOWN


@given(st.text(alphabet=st.sampled_from(list('();="\\ .@/abdmrcpsfil=1\nxü')), max_size=200))
def test_odd_fields_never_raise_nor_pass_without_the_word(value: str) -> None:
    found = authentication(mail(f"{OURS}; {value}"), OURS)
    assert found is not PASSED or "pass" in value.lower()


def test_results_that_a_relay_sealed_are_not_those_of_our_server() -> None:
    sealed = (
        ("arc-authentication-results", f"i=1; {OURS}; dmarc=pass"),
        ("x-original-authentication-results", OURS),
    )
    message = Message(author=Address(address="anna@customer.example"), headers=sealed)
    assert authentication(message, OURS) is UNKNOWN


@pytest.mark.parametrize(
    "sender",
    [
        "=?utf-8?q?a;_dmarc=3Dpass_header.from=3Dcustomer.example;_x=3Dy_z=3D?=@evil.example",
        "=?us-ascii?b?YTsgZG1hcmM9cGFzcyBoZWFkZXIuZnJvbT1jdXN0b21lci5leGFtcGxlOyB4PXkgej0=?=@evil.example",
    ],
)
def test_an_envelope_sender_that_looks_like_an_encoded_word_hides_no_result(sender: str) -> None:
    field = f"Authentication-Results: {OURS};\r\n spf=pass smtp.mailfrom={sender}\r\n"
    raw = f"{field}From: anna@customer.example\r\nSubject: Hello\r\n\r\nHello".encode()
    assert authentication(parse(raw), OURS) is UNKNOWN


@pytest.mark.parametrize(
    "fields",
    [
        "From: anna@customer.example\r\nFrom: eve@evil.example\r\n",
        "From: anna@customer.example, eve@evil.example\r\n",
        "From: anna@customer.example <eve@evil.example>\r\n",
        "From: anna@customer.example)<eve@evil.example>\r\n",
    ],
)
def test_a_mail_with_two_authors_in_from_never_passes(fields: str) -> None:
    results = f"Authentication-Results: {OURS}; dmarc=pass header.from=customer.example\r\n"
    assert authentication(parse(f"{results}{fields}\r\nHello".encode()), OURS) is not PASSED


MX = (f"{OURS}; dmarc=pass", "upstream.example; none")


@pytest.mark.parametrize(
    ("mails", "proposed"),
    [
        ([MX] * 3, OURS),
        ([MX, ("MX.Shop.Example 1; spf=none",), ("(a note) mx.shop.example;none",)], OURS),
        ([MX] * 2, ""),
        ([], ""),
        ([()] * 9, ""),
        ([*[MX] * 5, *[()] * 4], OURS),
        ([*[MX] * 5, *[()] * 5], ""),
        ([*[MX] * 9, ("other.example; none",)], ""),
        # Names nobody: a result where the name should be, or a comment that never ends.
        ([("spf=pass smtp.mailfrom=x.example; dkim=pass",)] * 5, ""),
        ([("(mx.shop.example; none",)] * 5, ""),
        ([("",)] * 5, ""),
    ],
)
def test_the_name_of_our_server_is_proposed_when_the_mails_agree(
    mails: list[tuple[str, ...]], proposed: str
) -> None:
    assert proposed_authserv_id(mails) == proposed
