from __future__ import annotations

from build import NOW
from sqlalchemy import insert
from store_values import any_row, put, save_case

from followupd.store import cases, tokens
from followupd.store.schema import MessageRow
from followupd.store.session import Database
from followupd.store.strangers import cases_written_to


def own_mail(database: Database, token: str, *answers: str, verdict: str = "own") -> None:
    """A mail of ours was read, with that token in it, which answers those mails."""
    threads = {"own": token, "tokens": [], "references": list(answers)}
    row = any_row(MessageRow.__table__)
    with database.write() as session:
        session.execute(insert(MessageRow), [{**row, "verdict": verdict, "reading": {"threads": threads}}])


def reported(database: Database, message_id: str) -> int:
    case_id = save_case(database)
    with database.write() as session:
        cases.remember_thread(session, case_id, (message_id,))
    return case_id


def adopt(database: Database, *found: str) -> None:
    with database.write() as session:
        tokens.adopt(session, "info", found, "found in the mailbox", NOW)


def written_to(database: Database) -> frozenset[int]:
    with database.read() as session:
        return cases_written_to(session)


def test_a_case_whose_mail_an_unknown_letter_answers_was_written_to(database: Database) -> None:
    first, second = reported(database, "first@mail.example"), reported(database, "second@mail.example")
    own_mail(database, "strange", "other@mail.example", "first@mail.example")
    assert written_to(database) == frozenset()
    adopt(database, "strange")
    assert written_to(database) == {first}
    own_mail(database, "stranger", "second@mail.example")
    adopt(database, "stranger")
    assert written_to(database) == {first, second}


def test_our_own_letters_say_nothing(database: Database) -> None:
    reported(database, "first@mail.example")
    item = put(database)
    own_mail(database, item.token, "first@mail.example")
    adopt(database, "strange")
    assert written_to(database) == frozenset()


def test_somebody_else_s_mail_that_names_a_token_says_nothing(database: Database) -> None:
    reported(database, "first@mail.example")
    own_mail(database, "strange", "first@mail.example", verdict="complaint")
    adopt(database, "strange")
    assert written_to(database) == frozenset()
