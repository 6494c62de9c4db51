"""`followupd demo`: see the whole thing work, without a mailbox of one's own and without set-up."""

from __future__ import annotations

import logging
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from followupd.cli.demo.cast import SHOP
from followupd.cli.demo.servers import MailServer, Submission
from followupd.cli.demo.stage import Scene, Stage

PASSWORD = "demo"


@click.command()
@click.option(
    "--keep", is_flag=True, help="Leave the servers and the service running, to play along by hand."
)
@click.option(
    "--mails",
    type=click.Path(exists=True, path_type=Path),
    help="Feed the mails of this folder or mbox instead of the cast.",
)
def demo(keep: bool, mails: Path | None) -> None:
    """Play a small shop's mail through the real service, on mail servers of its own."""
    # The story is told by the narrator; the service's own log would only repeat it.
    logging.getLogger("followupd").setLevel(logging.CRITICAL)
    if keep:
        from followupd.cli.demo.keep import play_along

        play_along(mails)
        return
    with (
        tempfile.TemporaryDirectory(prefix="followupd-demo-") as folder,
        _stage(Path(folder), mails) as stage,
    ):
        good = _own_mails(stage, mails) if mails else _cast(stage)
    sys.exit(0 if good else 1)


@contextmanager
def _stage(folder: Path, mails: Path | None) -> Iterator[Stage]:
    # A person's own mails carry no verdict of the demo's server: everybody who writes may be acknowledged.
    extra = 'acknowledge = "everyone"' if mails else ""
    with (
        MailServer({SHOP: PASSWORD}) as server,
        Submission({SHOP: PASSWORD}) as submission,
        Stage(Scene(server=server, submission=submission, user=SHOP, folder=folder, extra=extra)) as stage,
    ):
        yield stage


def _cast(stage: Stage) -> bool:
    from rich.console import Console

    from followupd.cli.demo import accounting
    from followupd.cli.demo.narrator import Narrator
    from followupd.cli.demo.story import Story

    console = Console()
    console.print(
        "[bold]Linden Pottery[/] has one mailbox, info@lindenhof.example. followupd watches it, in live mode."
    )
    Story(stage, Narrator(console, stage)).play()
    table, checks = accounting.mails_table(stage)
    console.print()
    console.print(table)
    console.print(accounting.cases_table(stage))
    return accounting.show(console, (*checks, *accounting.checks(stage)))


def _own_mails(stage: Stage, mails: Path) -> bool:
    from rich.console import Console

    from followupd.cli.demo.own_mails import feed

    return feed(Console(), stage, mails)
