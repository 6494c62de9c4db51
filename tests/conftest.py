"""What tests of several rooms share: real mail servers, each test with a mailbox of its own."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from servers import PASSWORD, Account, Dovecot, why_not

from followupd.cli.demo.servers import MailServer, Submission

_numbers = itertools.count(1)


@pytest.fixture(scope="session")
def mail_server() -> Iterator[MailServer]:
    """pymap in this process; add users with `add_user`."""
    with MailServer({}) as server:
        yield server


@pytest.fixture(scope="session")
def _dovecot() -> Iterator[Dovecot]:
    if reason := why_not():
        pytest.skip(reason)
    with Dovecot() as server:
        yield server


def _fresh_user() -> str:
    return f"info{next(_numbers)}@lindenhof.example"


def pymap_account(server: MailServer) -> Account:
    user = _fresh_user()
    server.add_user(user, PASSWORD)
    return Account(host=server.host, port=server.port, user=user, drafts="Drafts", sent="Sent", server=server)


def dovecot_account(server: Dovecot) -> Account:
    return Account(
        host=server.host,
        port=server.port,
        user=_fresh_user(),
        drafts="Entwürfe",
        sent="Gesendet",
        special_use=True,
        server=server,
    )


@pytest.fixture
def account(mail_server: MailServer) -> Account:
    """A fresh mailbox on pymap."""
    return pymap_account(mail_server)


@pytest.fixture
def dovecot(_dovecot: Dovecot) -> Account:
    """A fresh mailbox on Dovecot; the test is skipped where there is none. Mark such a test `dovecot`."""
    return dovecot_account(_dovecot)


@pytest.fixture(params=["pymap", pytest.param("dovecot", marks=pytest.mark.dovecot)])
def imap_server(request: pytest.FixtureRequest) -> Account:
    """A fresh mailbox, once on pymap and once on Dovecot: for contract tests."""
    if request.param == "pymap":
        return pymap_account(request.getfixturevalue("mail_server"))
    return dovecot_account(request.getfixturevalue("_dovecot"))


@pytest.fixture
def submission() -> Iterator[Submission]:
    """An SMTP server of this test's own; info@lindenhof.example may log in, add others with `add_user`."""
    with Submission({"info@lindenhof.example": PASSWORD}) as server:
        yield server
