"""Two instances decide at the same moment: together they keep the limits that one alone would keep."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from threading import Barrier, local

import pytest
from build import NOW, address, customer_wrote, message, policy
from sqlalchemy import select
from store_values import save_case

from followupd.compose.templates import Templates, shipped
from followupd.model.address import Address
from followupd.model.knowledge import Knowledge, TokenKey
from followupd.model.policy import Limits, Mode, Policy
from followupd.pipeline.account import Account
from followupd.pipeline.record import Recorder, Task
from followupd.store import halts
from followupd.store.schema import OutboxRow
from followupd.store.session import Database

OpenDatabase = Callable[[str], Database]
TEMPLATES = Templates(shipped())
ACKNOWLEDGEMENT = "acknowledgement"


class LookedAtTogether:
    """Rules asked for after the counters were read: whoever asks first waits until the other has read too."""

    def __init__(self, rules: Policy) -> None:
        self._rules = rules
        self._both_have_read = Barrier(2)
        self._waited = local()

    def __call__(self, _now: datetime) -> Policy:
        if not hasattr(self._waited, "once"):
            self._waited.once = True
            self._both_have_read.wait(timeout=60)
        return self._rules


def _account(rules: Policy) -> Account:
    return Account(
        name="info",
        address=Address(address="info@lindenhof.example"),
        company="Lindenhof",
        signature="Lindenhof",
        language="en",
        templates=TEMPLATES,
        knowledge=Knowledge(keys=(TokenKey(id="a", secret=b"k" * 32),)),
        policy=LookedAtTogether(rules),
    )


def _task(number: int, customer: str, subject: str, **fields: object) -> Task:
    mail = message(author=address(customer), subject=subject, message_id=f"{number}@mail.example")
    about = f"message {number}"
    what = customer_wrote(message=mail)
    return Task(mailbox="info", what=what, customer=customer, subject=subject, about=about, **fields)


def _at_once(database: Database, open_database: OpenDatabase, rules: Policy, *tasks: Task) -> None:
    """Each task is carried out by an instance of its own, and both have read before either writes."""
    second = open_database(database.url.render_as_string(hide_password=False))
    accounts = {"info": _account(rules)}
    instances = [Recorder(each, accounts) for each in (database, second)]

    def carry_out(instance: Recorder, task: Task) -> None:
        instance.carry_out(task, NOW, lambda *_: None)

    with ThreadPoolExecutor(2) as threads:
        list(threads.map(carry_out, instances, tasks))


def _letters(database: Database, kind: str) -> list[OutboxRow]:
    with database.read() as session:
        return list(
            session.scalars(select(OutboxRow).where(OutboxRow.kind == kind).order_by(OutboxRow.due_at))
        )


MIA, MAX, TOM = "mia@mail.example", "max@mail.example", "tom@else.example"


@pytest.mark.parametrize(
    ("limits", "first", "second"),
    [
        (Limits(), (MIA, "Lamp"), (MIA, "Late parcel")),
        (Limits(per_address_day=9, per_address_week=1), (MIA, "Lamp"), (MIA, "Late parcel")),
        (Limits(per_address_day=9), (MIA, "Lamp"), (MIA, "Re: [#7] Lamp")),
        (Limits(per_domain_hour=1), (MIA, "Lamp"), (MAX, "Late parcel")),
        (Limits(per_day=1), (MIA, "Lamp"), (TOM, "Late parcel")),
    ],
    ids=["address in a day", "address in a week", "conversation", "domain", "day"],
)
def test_a_limit_with_room_for_one_lets_one_of_two_pass(
    limits: Limits,
    first: tuple[str, str],
    second: tuple[str, str],
    database: Database,
    open_database: OpenDatabase,
) -> None:
    rules = policy(limits=limits)
    _at_once(database, open_database, rules, _task(1, *first), _task(2, *second))
    assert len(_letters(database, ACKNOWLEDGEMENT)) == 1
    assert len(_letters(database, "apology")) == 2
    with database.read() as session:
        blown = [halt.name for halt in halts.standing(session)]
    assert blown == ([halts.FUSE] if limits.per_day == 1 else [])


@pytest.mark.parametrize("mode", [Mode.LIVE, Mode.DRAFT])
def test_two_strangers_in_one_conversation_get_one_acknowledgement(
    mode: Mode, database: Database, open_database: OpenDatabase
) -> None:
    named = (save_case(database),)
    tasks = (_task(1, MIA, "Lamp", named_cases=named), _task(2, TOM, "Parcel", named_cases=named))
    _at_once(database, open_database, policy(mode), *tasks)
    assert len(_letters(database, ACKNOWLEDGEMENT)) == 1


def test_of_two_at_the_hourly_limit_one_waits(database: Database, open_database: OpenDatabase) -> None:
    rules = policy(limits=Limits(per_hour=1))
    _at_once(database, open_database, rules, _task(1, MIA, "Lamp"), _task(2, TOM, "Parcel"))
    at_once, later = _letters(database, ACKNOWLEDGEMENT)
    assert at_once.due_at == NOW < later.due_at


def test_with_room_for_both_both_pass(database: Database, open_database: OpenDatabase) -> None:
    _at_once(database, open_database, policy(), _task(1, MIA, "Lamp"), _task(2, TOM, "Parcel"))
    assert len(_letters(database, ACKNOWLEDGEMENT)) == 2
