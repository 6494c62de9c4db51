"""The judge of the stories with deaths in them sees each thing that can go wrong."""

from __future__ import annotations

from dataclasses import replace
from email.message import Message

import pytest

from bench._failpoints_judge import Fault, World, findings, in_doubt
from bench._failpoints_points import changes
from bench._failpoints_provider import Accepted, Evidence
from bench._failpoints_setting import (
    COMPLAINT_ID,
    CUSTOMER,
    DRAFTS,
    MACHINE,
    MACHINE_ID,
    SENT,
    Ending,
    Letter,
)


def letter(kind: str, state: str = "sent") -> Letter:
    return Letter(kind=kind, how="send", state=state, message_id=kind, note="")


def accepted(message_id: str, automatic: str = "", to: str = CUSTOMER) -> Accepted:
    head = f"Message-ID: <{message_id}>\n" + (f"Auto-Submitted: {automatic}\n" if automatic else "")
    return Accepted(user="shop", recipients=(to,), raw=head.encode() + b"\n")


def lying(message_id: str, to: str = CUSTOMER) -> Message:
    header = Message()
    header["Message-ID"], header["To"] = f"<{message_id}>", to
    return header


ACK = accepted("acknowledgement", "auto-replied")
ANSWER = accepted("answer")
QUESTION = accepted("check-in", "auto-generated")
GOOD = Ending(
    drafts_offered=1,
    case_states=("resolved",),
    stored=(COMPLAINT_ID.strip("<>"), MACHINE_ID.strip("<>")),
    unread=0,
    letters=(letter("acknowledgement"), letter("check-in")),
    intact=True,
)
WORLD = World(
    accepted=(ACK, ANSWER, QUESTION),
    folders={DRAFTS: (), SENT: tuple(map(lying, ("acknowledgement", "answer", "check-in")))},
)


def faults(
    ending: Ending, world: World = WORLD, evidence: Evidence = Evidence.SENT, *, doubtful: bool = False
) -> set[Fault]:
    return {finding.fault for finding in findings(ending, world, evidence, doubtful=doubtful)}


def test_nothing_is_wrong_when_everything_happened_once() -> None:
    assert faults(GOOD) == set()


@pytest.mark.parametrize(
    ("fields", "fault"),
    [
        ({"stored": GOOD.stored[:1]}, Fault.LOST),
        ({"stored": (*GOOD.stored, *GOOD.stored)}, Fault.DOUBLED),
        ({"unread": 1}, Fault.LOST),
        ({"case_states": ()}, Fault.LOST),
        ({"case_states": ("resolved", "open")}, Fault.DOUBLED),
        ({"drafts_offered": 0}, Fault.LOST),
        ({"drafts_offered": 2}, Fault.DRAFTS_DOUBLED),
        ({"letters": (letter("acknowledgement", "dot"),)}, Fault.UNFINISHED),
        ({"letters": (letter("apology", "appending"),)}, Fault.UNFINISHED),
        ({"letters": (letter("apology", "held"),)}, Fault.HELD_WITHOUT_DOUBT),
        ({"intact": False}, Fault.FAILED),
    ],
)
def test_what_is_wrong_in_the_database_is_seen(fields: dict[str, object], fault: Fault) -> None:
    assert faults(replace(GOOD, **fields)) == {fault}


@pytest.mark.parametrize(
    ("mails", "fault"),
    [
        ((ANSWER, QUESTION), Fault.LOST),
        ((ACK, ANSWER), Fault.LOST),
        ((ACK, ACK, ANSWER, QUESTION), Fault.DOUBLED),
        ((ACK, ANSWER, QUESTION, accepted("acknowledgement", "auto-generated", "owner@x")), Fault.DOUBLED),
        (
            (ACK, ANSWER, QUESTION, accepted("other", "auto-replied", MACHINE)),
            Fault.MACHINE_ACKS,
        ),
    ],
)
def test_what_is_wrong_with_the_customers_mail_is_seen(mails: tuple[Accepted, ...], fault: Fault) -> None:
    assert fault in faults(GOOD, replace(WORLD, accepted=mails))


@pytest.mark.parametrize(
    ("folders", "fault"),
    [
        ({DRAFTS: (lying("apology"),)}, Fault.DRAFTS_DOUBLED),
        ({SENT: (*WORLD.folders[SENT], lying("answer"))}, Fault.COPIES_WRONG),
        ({SENT: WORLD.folders[SENT][1:]}, Fault.COPIES_WRONG),
    ],
)
def test_what_is_wrong_in_the_folders_is_seen(folders: dict[str, tuple[Message, ...]], fault: Fault) -> None:
    world = replace(WORLD, folders={**WORLD.folders, **folders})
    assert faults(GOOD, world) == {fault}


HELD = replace(GOOD, letters=(letter("acknowledgement", "held"), letter("check-in")))


@pytest.mark.parametrize("world", [WORLD, replace(WORLD, accepted=(ANSWER, QUESTION))])
def test_a_letter_may_be_held_only_in_doubt_and_without_evidence(world: World) -> None:
    world = replace(world, folders={**WORLD.folders, SENT: WORLD.folders[SENT][1:]})
    assert faults(HELD, world, Evidence.NONE, doubtful=True) == set()
    assert Fault.HELD_WITHOUT_DOUBT in faults(HELD, world, Evidence.NONE, doubtful=False)
    assert Fault.HELD_WITHOUT_DOUBT in faults(HELD, world, Evidence.SENT, doubtful=True)


def test_an_acknowledgement_in_doubt_may_be_overtaken_by_the_answer_of_a_person() -> None:
    ending = replace(GOOD, letters=(letter("acknowledgement", "cancelled"), letter("check-in")))
    world = World(accepted=(ANSWER, QUESTION), folders={**WORLD.folders, SENT: WORLD.folders[SENT][1:]})

    def found(
        world: World, ending: Ending = ending, *, doubtful: bool = True, hasty: bool = True
    ) -> set[Fault]:
        judged = findings(ending, world, Evidence.SENT, doubtful=doubtful, hasty=hasty)
        return {finding.fault for finding in judged}

    assert found(world) == set()
    assert Fault.LOST in found(world, doubtful=False)
    assert Fault.LOST in found(world, hasty=False)
    assert Fault.LOST in found(world, GOOD)
    assert Fault.LOST in found(replace(world, accepted=(QUESTION,)))


BODY = [
    "before SMTP DATA in x",
    "after SMTP DATA in x",
    "before SMTP more of DATA",
    "after SMTP more of DATA",
]
MARKED = [*BODY, "before commit in send", "after commit in send"]
DOT = [*MARKED, "before SMTP the final dot", "after SMTP the final dot"]


@pytest.mark.parametrize(
    ("trace", "doubt"),
    [
        ([], False),
        (BODY, False),
        (MARKED[:-1], False),
        (MARKED, True),
        (DOT, True),
        ([*DOT, "before commit in record"], True),
        ([*DOT, "before commit in record", "after commit in record"], False),
        ([*DOT, "before commit in record", "after commit in record", *BODY], False),
    ],
)
def test_doubt_lasts_from_the_marker_to_the_recorded_reply(trace: list[str], doubt: bool) -> None:
    assert in_doubt(trace) is doubt


def test_questions_to_a_server_change_nothing() -> None:
    trace = [
        "before commit in ledger",
        "after commit in ledger",
        "before IMAP UID SEARCH UID 1:*",
        "after IMAP UID SEARCH UID 1:*",
        "after IMAP more of SEARCH",
        "before IMAP APPEND Drafts",
        "after IMAP APPEND Drafts",
        "after IMAP more of APPEND",
        "after SMTP the final dot",
    ]
    assert changes(trace) == (2, 7, 8, 9)
