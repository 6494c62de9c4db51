"""Who gets into a case: every way to carry every kind of token, by everybody who could try.

The mails are read, looked up in a real database and routed as they are in the service. What must come of each
is said by one sentence, `may_join`, that knows nothing of how it is done.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

import pytest
from build import CUSTOMER, NOW, OWNER, SHOP, STAFF, STRANGER, address, customer_wrote, message, policy
from databases import url_of

import followupd
from followupd.compose.templates import Templates, shipped
from followupd.model.address import Address
from followupd.model.events import DeskTold, StrangerNoted
from followupd.model.inputs import StrangerWrote
from followupd.model.knowledge import Knowledge, TokenKey
from followupd.model.sighting import Role
from followupd.pipeline.account import Account
from followupd.pipeline.finding import conversation, understanding
from followupd.pipeline.record import Recorder, Task
from followupd.pipeline.routing import routed
from followupd.store import migrate, outbox
from followupd.store.backlog import Sighting
from followupd.store.session import Database
from followupd.understand import judge, parse, threads

KEY, RETIRED = TokenKey(id="b", secret=b"n" * 32), TokenKey(id="a", secret=b"o" * 32)
REMOVED, UNKNOWN = TokenKey(id="a", secret=b"r" * 32), TokenKey(id="z", secret=b"n" * 32)
KNOWLEDGE = Knowledge(
    own_addresses=frozenset({SHOP}),
    staff=frozenset({STAFF}),
    authserv_id="mx.lindenhof.example",
    keys=(KEY, RETIRED),
)
OTHER_CUSTOMER = "tom@else.example"


def _flipped(token: str, place: int) -> str:
    return token[:place] + ("a" if token[place] != "a" else "b") + token[place + 1 :]


def _signed(random: str, key: TokenKey, kind: str = "m") -> str:
    return threads.token(kind, base64.b32decode(random.upper()), key)


#: What becomes of a token of the case, given the random parts of its own and of another case's letter.
MUTATIONS: dict[str, Callable[[str, str], str]] = {
    "as it was": lambda own, _: _signed(own, KEY),
    "in capitals": lambda own, _: _signed(own, KEY).upper(),
    "signed by a retired key": lambda own, _: _signed(own, RETIRED),
    "signed by a removed key": lambda own, _: _signed(own, REMOVED),
    "signed by a key we never had": lambda own, _: _signed(own, UNKNOWN),
    "signature off by one sign": lambda own, _: _flipped(_signed(own, KEY), -1),
    "signature cut short": lambda own, _: _signed(own, KEY)[:-1],
    "no signature": lambda own, _: _signed(own, KEY).rpartition(".")[0] + ".",
    "another random part": lambda own, _: _flipped(_signed(own, KEY), len("fu1.b.m.")),
    "another kind, not signed anew": lambda own, _: _signed(own, KEY).replace(".m.", ".r."),
    "a kind that no letter has": lambda own, _: _signed(own, KEY, "x"),
    "one part more": lambda own, _: _signed(own, KEY).replace(".m.", ".m.m."),
    "letters that look alike": lambda own, _: _signed(own, KEY).replace("u", "\u03c5"),
    "of another case": lambda _, other: _signed(other, KEY),
}
GENUINE = {"as it was", "in capitals", "signed by a retired key"}

#: From and what the receiving server says of it.
SENDERS = {
    "the customer, vouched for": (CUSTOMER, "pass"),
    "the customer, nobody vouches": (CUSTOMER, "none"),
    "a forged customer": (CUSTOMER, "fail"),
    "a stranger, vouched for": (STRANGER, "pass"),
    "staff, vouched for": (STAFF, "pass"),
    "staff, nobody vouches": (STAFF, "none"),
    "customer and stranger in one From": (f"{CUSTOMER}, {STRANGER}", "pass"),
}
KNOWN = {"the customer, vouched for", "the customer, nobody vouches", "staff, vouched for"}

CARRIERS = ("References", "In-Reply-To", "plus", "subject", "body")
ALLOWED = {"References", "In-Reply-To", "plus"}


def may_join(mutation: str, sender: str, carrier: str) -> bool:
    """A genuine token of this very case, from somebody who belongs to it, where people do not type."""
    return mutation in GENUINE and sender in KNOWN and carrier in ALLOWED


def _mail(token: str, sender: str, carrier: str) -> bytes:
    author, result = SENDERS[sender]
    ours = SHOP.replace("@", f"+{token}@") if carrier == "plus" else SHOP
    to = f"{CUSTOMER}, {ours}" if author == STAFF else ours
    domain = author.rpartition("@")[2]
    lines = [
        f"Authentication-Results: mx.lindenhof.example; dmarc={result} header.from={domain}",
        f"From: {author}",
        f"To: {to}",
        f"Subject: Thanks {token if carrier == 'subject' else ''}",
        "Date: Mon, 10 Mar 2025 09:00:00 +0000",
        f"Message-ID: <{abs(hash((token, sender, carrier)))}@else.example>",
        "Content-Type: text/plain; charset=utf-8",
    ]
    if carrier in ("References", "In-Reply-To"):
        lines.append(f"{carrier}: <{token}@lindenhof.example>")
    body = f"Thank you for the answer.\r\n\r\n> Message-ID: <{token}@lindenhof.example>\r\n> Ref. FU-NEW234"
    plain = "Thank you for the answer."
    return "\r\n".join([*lines, "", body if carrier == "body" else plain, ""]).encode()


def _account() -> Account:
    return Account(
        name="info",
        address=Address(address=SHOP),
        company="Lindenhof",
        signature="Lindenhof",
        language="en",
        templates=Templates(shipped()),
        knowledge=KNOWLEDGE,
        policy=lambda _now: policy(),
    )


ACCOUNT = _account()


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    folder: Path = tmp_path_factory.mktemp("matrix")
    opened = Database(url_of(folder))
    migrate.upgrade(opened, NOW)
    yield opened
    opened.close()


def _case(database: Database, customer: str, message_id: str) -> tuple[int, str]:
    """A new case of that customer, and the random part of the token of its acknowledgement."""
    mail = message(author=address(customer), message_id=message_id)
    what = customer_wrote(message=mail)
    made: list[int] = []
    recorder = Recorder(database, {"info": ACCOUNT})
    task = Task(mailbox="info", what=what, customer=customer, about=message_id)
    recorder.carry_out(task, NOW, lambda _session, _decision, case_id: made.append(case_id or 0))
    with database.read() as session:
        letters = outbox.of_case(session, made[0])
    return made[0], next(letter.token for letter in letters if letter.kind == "acknowledgement")


@pytest.fixture(scope="module")
def cases(database: Database) -> tuple[tuple[int, str], tuple[int, str]]:
    """The case, and another customer's."""
    return _case(database, CUSTOMER, "first@mail.example"), _case(database, OTHER_CUSTOMER, "x@else.example")


def _task(database: Database, raw: bytes) -> Task | None:
    """What the mail is taken for; None when nothing follows from it."""
    mail = parse(raw)
    reading = judge(mail, KNOWLEDGE)
    seen = Sighting(
        id=1,
        message=0,
        mailbox="info",
        folder="INBOX",
        role=Role.INBOX,
        raw=raw,
        received_at=NOW,
        quiet=False,
        known=False,
    )
    with database.read() as session:
        found = conversation(session, 0, understanding(mail, reading), reading)
    return routed(mail, reading, seen, found, ACCOUNT).task


def _joined(database: Database, raw: bytes) -> int | None:
    """The case that the mail becomes part of; a stranger's words that are only noted are none."""
    task = _task(database, raw)
    return None if task is None or isinstance(task.what, StrangerWrote) else task.case_id


@pytest.mark.parametrize("carrier", CARRIERS)
@pytest.mark.parametrize("sender", SENDERS)
def test_a_mail_joins_a_case_only_with_a_genuine_token_in_its_place_and_from_somebody_known(
    sender: str, carrier: str, database: Database, cases: tuple[tuple[int, str], tuple[int, str]]
) -> None:
    (case, own), (_, other) = cases
    for mutation, mutate in MUTATIONS.items():
        joined = _joined(database, _mail(mutate(own, other), sender, carrier))
        expected = case if may_join(mutation, sender, carrier) else None
        assert joined == expected, mutation


def test_the_matrix_is_as_large_as_promised_and_lets_some_in() -> None:
    cells = list(product(MUTATIONS, SENDERS, CARRIERS))
    assert (len(MUTATIONS) >= 12, len(SENDERS) >= 6, len(CARRIERS)) == (True, True, 5)
    assert sum(may_join(*cell) for cell in cells) == 27


@pytest.mark.parametrize("sender", SENDERS)
def test_a_stored_message_id_in_references_leads_known_senders_alone_to_the_case(
    sender: str, database: Database, cases: tuple[tuple[int, str], tuple[int, str]]
) -> None:
    raw = _mail("no token", sender, "none").replace(
        b"Subject:", b"References: <first@mail.example>\r\nSubject:"
    )
    assert _joined(database, raw) == (cases[0][0] if sender in KNOWN else None)


@pytest.mark.parametrize("carrier", sorted(ALLOWED))
@pytest.mark.parametrize("sender", sorted(SENDERS.keys() - KNOWN))
def test_a_genuine_token_of_somebody_else_changes_nothing_and_answers_nobody(
    sender: str, carrier: str, database: Database, cases: tuple[tuple[int, str], tuple[int, str]]
) -> None:
    task = _task(database, _mail(_signed(cases[0][1], KEY), sender, carrier))
    if task is None:
        return
    decision, letters = Recorder(database, {"info": ACCOUNT}).preview(task, NOW)
    assert {type(event) for event in decision.events} <= {StrangerNoted, DeskTold}
    assert {to for letter in letters for to in letter.recipients} <= {OWNER}
    assert (decision.set_timers, decision.cancel_timers, decision.cancel_letters) == ((), (), ())


#: The shape of a token, and the tools to check one.
_TOOLS = re.compile(r"fu1|hmac|compare_digest|\bb32|_base32")
#: Keys are made and kept as base32 too, and the store keeps what the one place made of a token.
_ALLOWED_FILES = {"understand/threads.py", "secrets.py"}


def test_one_place_alone_makes_tokens_and_takes_them_apart() -> None:
    package = Path(followupd.__file__).parent
    found = {
        path.relative_to(package).as_posix()
        for path in package.rglob("*.py")
        if _TOOLS.search(path.read_text("utf-8"))
    }
    assert found == _ALLOWED_FILES
