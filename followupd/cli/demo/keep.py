"""`followupd demo --keep`: the servers and the service stay up, and a person plays staff and customer."""

from __future__ import annotations

import select
import signal
import sys
import tempfile
import threading
from datetime import datetime, timedelta
from pathlib import Path

from rich.console import Console

from followupd.cli.demo.cast import SHOP, raw_mails, read_folder_or_mbox
from followupd.cli.demo.servers import MailServer, Submission
from followupd.cli.demo.stage import Scene, Stage
from followupd.clock import system_clock
from followupd.daemon.loops import Loops

PASSWORD = "demo"
CUSTOMER = "anna@customer.example"
OWNER = "owner@lindenhof.example"


class ShiftedClock:
    """The real clock, set forward by what the person asked for."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def __call__(self) -> datetime:
        """The present moment of the story."""
        return system_clock() + self.ahead

    def steady(self) -> float:
        """The seconds that passed in the story: a jump lets time pass."""
        return self().timestamp()

    def jump(self, moment: datetime) -> None:
        """Be at that moment now; never back."""
        self.ahead += max(timedelta(), moment - self())


def play_along(mails: Path | None) -> None:
    """Run until Ctrl-C; Enter jumps to the next thing that falls due."""
    users = {SHOP: PASSWORD, CUSTOMER: PASSWORD, OWNER: PASSWORD}
    clock = ShiftedClock()
    with (
        tempfile.TemporaryDirectory(prefix="followupd-demo-") as folder,
        MailServer(users) as server,
        Submission(users, server=server, clock=clock, authserv_id="mx.lindenhof.example") as submission,
    ):
        scene = Scene(
            server=server,
            submission=submission,
            user=SHOP,
            folder=Path(folder),
            mailbox_extra="poll_seconds = 2",
            notify=OWNER,
        )
        with Stage(scene, clock) as stage:
            found = (
                read_folder_or_mbox(mails)
                if mails
                else ((mail.key, raw) for mail, _, raw in raw_mails(clock()))
            )
            stage.post(*(raw for _, raw in found))
            loops = Loops(stage.service, bell_seconds=2)
            loops.start()
            _tell(Console(), scene, stage)
            _wait(stage, clock, loops)
            loops.stop()
            loops.join()


def _tell(console: Console, scene: Scene, stage: Stage) -> None:
    console.print(
        f"""
[bold]The demo is running.[/] Connect any mail program (no encryption, it stays on this machine):

  IMAP   {scene.server.host}  port {scene.server.port}
  SMTP   {scene.submission.host}  port {scene.submission.port}   with log-in

  as the shop's staff   user {SHOP}   password {PASSWORD}
  as a customer         user {CUSTOMER}   password {PASSWORD}
  as the owner          user {OWNER}   password {PASSWORD}

Write a complaint as the customer to {SHOP}, look into the shop's Drafts, edit and send the reply,
move a mail to Followup/Resolved.
The service's own view:   {Path(sys.argv[0]).resolve()} --config {stage.config} cases

Press Enter to jump to the next moment at which something is due, Ctrl-C to end.
""",
        highlight=False,
    )


def _wait(stage: Stage, clock: ShiftedClock, loops: Loops) -> None:
    ended = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: ended.set())
    listening = True
    while not ended.is_set():
        loops.wait(0.0 if listening else 0.5)
        if not listening or not select.select([sys.stdin], [], [], 0.5)[0]:
            continue
        # At the end of the input nobody can press Enter: just stay up.
        listening = bool(sys.stdin.readline())
        if listening:
            _jump(stage, clock, loops)


def _jump(stage: Stage, clock: ShiftedClock, loops: Loops) -> None:
    due = stage.next_due()
    if due is None:
        print("Nothing is due. Write a complaint first.")  # noqa: T201
        return
    clock.jump(due)
    loops.nudge()
    print(f"It is now {clock():%A %d %B %Y, %H:%M} UTC.")  # noqa: T201
