"""`followupd run`: the service, from the config to the last thread's end."""

from __future__ import annotations

import logging
import os
import signal
import sys
import threading

import click

from followupd import config
from followupd.cli import journal
from followupd.cli.options import Options
from followupd.cli.stations import trouble_with_sending
from followupd.clock import system_clock
from followupd.config import Settings
from followupd.daemon import rounds
from followupd.daemon.loops import Loops
from followupd.daemon.notify import notify
from followupd.daemon.wiring import Service
from followupd.errors import FollowupdError

log = logging.getLogger(__name__)

STOP_SIGNALS = frozenset({signal.SIGTERM, signal.SIGINT})
#: How often the threads are looked after; must be well below WatchdogSec of the unit.
LOOK_SECONDS = 5.0
_DEFECT = 70


@click.command()
@click.option("--once", is_flag=True, help="Do everything there is to do now, then end.")
@click.pass_obj
def run(options: Options, once: bool) -> None:
    """Watch the mailboxes and do everything, until stopped by Ctrl-C or SIGTERM.

    What happens is logged on standard error, one line an event.
    """
    settings = options.settings()
    journal.set_up("debug" if options.debug else settings.log_level)
    for warning in config.warnings(settings):
        log.warning("%s", warning)
    if once:
        _once(settings)
    else:
        serve(settings)


def _once(settings: Settings) -> None:
    with Service(settings, system_clock) as service:
        service.must_be_everywhere()
        rounds.once(service)
        for post in service.posts:
            post.dispatcher.try_way()
        if trouble := trouble_with_sending(service):
            raise FollowupdError(trouble)


def serve(settings: Settings) -> None:
    """Run the threads until a stop signal; a thread that dies ends the service with a status of its own."""
    # Blocked and waited for below: no handler interrupts what the main thread is doing. Threads inherit it.
    signal.pthread_sigmask(signal.SIG_BLOCK, STOP_SIGNALS)
    dead = _stop_when_a_thread_dies()
    with Service(settings, system_clock) as service:
        loops = Loops(service)
        loops.start()
        notify("READY=1")
        names = ", ".join(mailbox.name for mailbox in settings.mailbox)
        log.info("watching %s in %s mode", names, settings.mode)
        if service.absent:
            log.info("standing by for %s: another instance is on duty", ", ".join(service.absent))
        while signal.sigtimedwait(STOP_SIGNALS, LOOK_SECONDS) is None:
            loops.wait(0)
        notify("STOPPING=1")
        log.info("stopping")
        loops.stop()
        if not loops.join():
            _leave_at_once(dead)
    log.info("stopped")
    if dead:
        sys.exit(_DEFECT)


def _stop_when_a_thread_dies() -> list[str]:
    """A service with a thread missing would look alive and do half its work; gives who died, later."""
    dead: list[str] = []

    def died(what: threading.ExceptHookArgs) -> None:
        name = what.thread.name if what.thread else "a thread"
        error = what.exc_value or what.exc_type()
        log.critical("defect: the thread %s died, so the service stops", name, exc_info=error)
        dead.append(name)
        os.kill(os.getpid(), signal.SIGTERM)

    threading.excepthook = died
    return dead


def _leave_at_once(dead: list[str]) -> None:
    """A call that does not end must not hold up the stop: whatever it was, the next start takes it up."""
    log.warning("stopped in the middle of something; the next start takes it up")
    logging.shutdown()
    os._exit(_DEFECT if dead else 0)
