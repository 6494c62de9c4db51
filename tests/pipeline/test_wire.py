"""A message survives the parser's pipe unchanged, and a reading becomes plain data."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from followupd.model.address import Address
from followupd.model.facts import (
    Amount,
    Danger,
    DangerTold,
    Deadline,
    Facts,
    NamedDay,
    Number,
    NumberKind,
    Remedy,
    Threat,
    ThreatMade,
    Weight,
    WeightGiven,
    Wish,
)
from followupd.model.gist import Gist
from followupd.model.message import Attachment, Form, Message
from followupd.model.reading import Answer, Command, Delivery, Mood, Reading, Sender, ThreadKeys, Verdict
from followupd.model.topic import Topic
from followupd.pipeline.wire import message_from_json, message_to_json, reading_data
from followupd.understand import parse

#: Whatever a hostile mail can bring into a string: controls, halves of surrogate pairs, any script.
words = st.text(st.characters(exclude_categories=()), max_size=30)
many = st.lists(words, max_size=4).map(tuple)
addresses = st.builds(Address, name=words, address=words)
people = st.lists(addresses, max_size=3).map(tuple)
moments = st.datetimes(timezones=st.just(UTC) | st.just(timezone(timedelta(hours=-5, minutes=-30))))
days = st.none() | st.dates()
facts = st.builds(
    Facts,
    numbers=st.lists(st.builds(Number, kind=st.sampled_from(NumberKind), text=words), max_size=2).map(tuple),
    days=st.lists(st.builds(NamedDay, words=words, day=days), max_size=2).map(tuple),
    amounts=st.lists(
        st.builds(
            Amount, words=words, value=st.decimals(0, 10**9, allow_nan=False, places=2), currency=words
        ),
        max_size=2,
    ).map(tuple),
    products=many,
    telephones=many,
    wishes=st.lists(st.builds(Wish, remedy=st.sampled_from(Remedy), words=words), max_size=2).map(tuple),
    deadlines=st.lists(st.builds(Deadline, words=words, day=days), max_size=2).map(tuple),
    threats=st.lists(st.builds(ThreatMade, threat=st.sampled_from(Threat), words=words), max_size=2).map(
        tuple
    ),
    dangers=st.lists(st.builds(DangerTold, danger=st.sampled_from(Danger), words=words), max_size=2).map(
        tuple
    ),
    weights=st.lists(st.builds(WeightGiven, weight=st.sampled_from(Weight), words=words), max_size=2).map(
        tuple
    ),
)
gists = st.builds(
    Gist,
    new_text=words,
    verdict=st.sampled_from(Verdict),
    score=st.floats(0, 1),
    reasons=many,
    language=words,
    topic=st.sampled_from(Topic),
    facts=facts,
)
messages = st.builds(
    Message,
    gist=st.none() | gists,
    message_id=words,
    in_reply_to=many,
    references=many,
    subject=words,
    author=st.none() | addresses,
    reply_to=people,
    to=people,
    cc=people,
    date=st.none() | moments,
    text=words,
    headers=st.lists(st.tuples(words, words), max_size=4).map(tuple),
    content_type=words,
    part_types=many,
    attachments=st.lists(
        st.builds(
            Attachment,
            name=words,
            content_type=words,
            size=st.integers(0),
            sha256=words,
            inline=st.booleans(),
        ),
        max_size=2,
    ).map(tuple),
    forms=st.lists(st.sampled_from(Form), max_size=2).map(tuple),
    bounced=many,
    bounce_permanent=st.booleans(),
    delivery_actions=many,
    returned_ids=many,
    defects=many,
)


@given(messages)
@settings(max_examples=60)
def test_a_message_comes_out_as_it_went_in(message: Message) -> None:
    assert message_from_json(message_to_json(message)) == message


@given(messages)
@settings(max_examples=30)
def test_a_message_is_one_line_of_ascii(message: Message) -> None:
    line = message_to_json(message)
    assert line.isascii()
    assert b"\n" not in line


@given(st.binary(max_size=300))
@settings(max_examples=60)
def test_whatever_was_parsed_comes_through(raw: bytes) -> None:
    message = parse(raw)
    assert message_from_json(message_to_json(message)) == message


def test_every_field_of_a_message_is_carried() -> None:
    address = Address(name="Anna", address="anna@kunde.example")
    full = Message(
        message_id="a@b",
        in_reply_to=("c@d",),
        references=("e@f",),
        subject="Grüße",
        author=address,
        reply_to=(address,),
        to=(address,),
        cc=(address,),
        date=datetime(2026, 3, 2, tzinfo=UTC),
        text="Hello\n",
        headers=(("from", "Anna"),),
        content_type="text/html",
        part_types=("text/html",),
        attachments=(Attachment(name="a.pdf", content_type="application/pdf", size=3, sha256="0"),),
        forms=(Form.PGP_SIGNED,),
        bounced=("x@y.example",),
        bounce_permanent=True,
        delivery_actions=("failed",),
        returned_ids=("g@h",),
        defects=("odd",),
        gist=Gist(new_text="Hello", verdict=Verdict.COMPLAINT, reasons=("says “broken”",)),
    )
    carried = message_from_json(message_to_json(full))
    for name in Message.__dataclass_fields__:
        assert getattr(carried, name) == getattr(full, name) != getattr(Message(), name) or name == "defects"
    assert carried == full


def test_a_reading_becomes_plain_data_without_the_customers_words() -> None:
    reading = Reading(
        verdict=Verdict.COMPLAINT,
        reasons=("says “broken”",),
        sender=Sender.BOUNCE,
        new_text="It is broken.",
        threads=ThreadKeys(tokens=("abc",), references=("d@e",)),
        answer=Answer(rating=2, mood=Mood.UNHAPPY),
        delivery=Delivery(recipients=("x@y.example",)),
        command=Command.RESOLVED,
    )
    data = reading_data(reading)
    assert json.loads(json.dumps(data)) == data
    assert "new_text" not in data
    assert data["verdict"] == "complaint"
    assert data["threads"]["tokens"] == ["abc"]
    assert data["answer"]["rating"] == 2


def test_the_facts_of_a_reading_are_plain_data() -> None:
    told = Facts(
        amounts=(Amount(words="39,90 €", value=Decimal("39.90"), currency="EUR"),),
        deadlines=(Deadline(words="by Friday", day=date(2025, 3, 14)),),
    )
    data = reading_data(Reading(facts=told))["facts"]
    assert data["amounts"] == [{"words": "39,90 €", "value": "39.90", "currency": "EUR"}]
    assert data["deadlines"] == [{"words": "by Friday", "day": "2025-03-14"}]
