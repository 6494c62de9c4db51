"""A stage for each attack: the real service on servers of its own, as for the stories."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from servers import PASSWORD, Account

from followupd.cli.demo.servers import Submission
from followupd.cli.demo.stage import Scene, Stage

# The mails and the questions of the stories serve here too.
sys.path.insert(0, str(Path(__file__).parents[1] / "story"))

StageMaker = Callable[..., Stage]


@pytest.fixture
def set_stage(account: Account, tmp_path: Path) -> Iterator[StageMaker]:
    """Makes a stage on pymap; options are those of `Scene`."""
    with ExitStack() as stack:

        def make(account: Account = account, **options: str) -> Stage:
            submission = stack.enter_context(Submission({account.user: PASSWORD}))
            scene = Scene(
                server=account,
                submission=submission,
                user=account.user,
                folder=tmp_path,
                drafts=account.drafts,
                sent=account.sent,
                **options,
            )
            return stack.enter_context(Stage(scene))

        yield make


@pytest.fixture
def stage(set_stage: StageMaker) -> Stage:
    """A stage in live mode."""
    return set_stage()
