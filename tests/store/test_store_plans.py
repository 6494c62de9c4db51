"""What is asked for every mail or letter takes the same time in a small database and in a large one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import build
import pytest
from build import NOW
from sqlalchemy import event
from sqlalchemy.orm import Session
from store_values import understood

from followupd.store import (
    attachments,
    backlog,
    cases,
    claiming,
    customers,
    likeness,
    messages,
    migrate,
    outbox,
    proofs,
    shelving,
)
from followupd.store.session import Database

LOOKS: dict[str, Callable[[Session], object]] = {
    "the same mail": lambda session: messages.original(session, 1, understood()),
    "mail not read": lambda session: backlog.has_new(session, "info"),
    "the next mails": backlog.new_sightings,
    "the case of a thread": lambda session: cases.by_thread(session, ("first@mail.example",)),
    "the customer": lambda session: customers.by_address(session, build.CUSTOMER),
    "the customer's cases": lambda session: cases.of_customer(session, build.CUSTOMER),
    "the server's conversation": lambda session: likeness.reference_by_server(session, "info", "7", 1),
    "files": lambda session: attachments.of_case(session, 1),
    "the counters": lambda session: customers.counters(session, build.CUSTOMER, ("case 1",), NOW),
    "acknowledgements a mail names": lambda session: customers.acknowledged(session, ("a",), ("FU-1",)),
    "a decision": lambda session: outbox.is_decided(session, "case FU-1", "acknowledgement", 1),
    "letters by token": lambda session: outbox.by_tokens(session, ("token",)),
    "the next letter": lambda session: claiming.claim(session, "info", "ours", NOW),
    "copies": lambda session: shelving.copies_due(session, "info", NOW),
    "doubts": lambda session: proofs.in_doubt(session, "info"),
    "what is held": lambda session: outbox.held(session, "info"),
}


#: What is computed once and laid beside each row found.
_ONE_ROW = ("SCAN stopped",)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    path: Path = tmp_path_factory.mktemp("plans") / "plans.sqlite3"
    database = Database(f"sqlite:///{path}")
    migrate.upgrade(database, NOW)
    yield database
    database.close()


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS.keys())
def test_no_look_goes_through_all_rows_or_all_of_a_state(
    file: Database, look: Callable[[Session], object]
) -> None:
    asked: list[tuple[str, Any]] = []

    def note(_connection: Any, _cursor: Any, statement: str, values: Any, *_rest: Any) -> None:
        asked.append((statement, values))

    event.listen(file.writer, "before_cursor_execute", note)
    try:
        with file.write() as session:
            look(session)
    finally:
        event.remove(file.writer, "before_cursor_execute", note)
    statements = [one for one in asked if not one[0].startswith("BEGIN")]
    assert statements
    with file.write() as session:
        connection = session.connection()
        for statement, values in statements:
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values).all()
            steps = [row[3] for row in plan if row[3] != "SCAN CONSTANT ROW"]
            assert not [step for step in steps if step.startswith("SCAN") and step not in _ONE_ROW], steps
            assert not [step for step in steps if "ix_message_state" in step], steps
            assert not [step for step in steps if "outbox" in step and step.endswith("(mailbox=?)")], steps
