"""Mail sessions are cut after any byte: what the objects say of them stays true, and the next one succeeds.

Each twentieth place of a complete session is tried, from a start that the seed draws; one cut in ten is
silent.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from servers import why_not

from bench._bytecuts_service import ServiceSession
from bench._bytecuts_sessions import ImapSession, Session, SmtpSession
from bench._failpoints_arena import Arena
from bench._failpoints_forge import Forge
from bench._failpoints_provider import Evidence
from bench.bytecuts import is_slow, sample

pytestmark = [
    pytest.mark.dovecot,
    pytest.mark.timeout(600),
    pytest.mark.skipif(bool(why_not()), reason=why_not()),
]
EVERY, SEED = 20, 3


@pytest.fixture(scope="module")
def arena() -> Iterator[Arena]:
    with Arena("sqlite", Evidence.SENT) as arena:
        yield arena


@pytest.fixture(scope="module")
def forge(arena: Arena) -> Iterator[Forge]:
    with arena.forge() as forge:
        yield forge


def wrong(session: Session) -> list[str]:
    cuts = sample(session.cuts(), EVERY, SEED, may_be_silent=not is_slow(session))
    assert cuts
    return [f"{cut}: {words}" for cut in cuts for words in session.tried(cut)]


def test_an_smtp_session_cut_anywhere_never_says_what_is_not_true(arena: Arena) -> None:
    assert wrong(SmtpSession(arena.provider)) == []


def test_an_imap_session_cut_anywhere_loses_no_mail_and_keeps_none_twice(arena: Arena) -> None:
    assert wrong(ImapSession(arena.dovecot)) == []


@pytest.mark.parametrize("way", ["smtp", "imap"])
def test_a_service_cut_around_dot_and_append_sends_once_and_files_once(
    arena: Arena, forge: Forge, way: str
) -> None:
    assert wrong(ServiceSession(arena, forge, way)) == []
