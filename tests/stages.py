"""Fixtures of the stories and the attacks: the real service on servers of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from databases import database_of
from servers import PASSWORD, Account

from followupd.cli.demo.servers import Submission
from followupd.cli.demo.stage import Scene, Stage
from followupd.pipeline.intake import Intake
from followupd.pipeline.parser import ChildParser

StageMaker = Callable[..., Stage]


@pytest.fixture(scope="session")
def reader() -> Iterator[ChildParser]:
    """One parser process for all stories: to start one takes longer than most of them."""
    parser = ChildParser()
    yield parser
    parser.close()


@pytest.fixture
def set_stage(account: Account, tmp_path: Path, reader: ChildParser) -> Iterator[StageMaker]:
    """Makes a stage on pymap; options are those of `Scene`."""
    with ExitStack() as stack:

        def make(on: Account = account, **options: str) -> Stage:
            submission = stack.enter_context(Submission({on.user: PASSWORD}, server=on))
            scene = Scene(
                server=on,
                submission=submission,
                user=on.user,
                folder=tmp_path,
                database=database_of(tmp_path),
                drafts=on.drafts,
                sent=on.sent,
                **options,
            )
            stage = Stage(scene)
            service = stage.service
            service.intake = Intake(service.database, service.recorder, reader, service.accounts)
            return stack.enter_context(stage)

        yield make


@pytest.fixture
def stage(set_stage: StageMaker) -> Stage:
    """A stage in live mode on pymap."""
    return set_stage()


@pytest.fixture
def any_stage(imap_server: Account, set_stage: StageMaker) -> Stage:
    """A stage in live mode, once on pymap and once on Dovecot."""
    return set_stage(imap_server)
