"""`followupd intake`, `tick`, `dispatch`: one round of one station by hand, while the service is stopped."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import click

from followupd.cli.options import Options, zone_of
from followupd.cli.printing import moment
from followupd.cli.states import letter_state
from followupd.clock import system_clock
from followupd.daemon import rounds
from followupd.daemon.wiring import Service
from followupd.errors import FollowupdError
from followupd.store import outbox
from followupd.store.outbox import Item

_ONCE = click.option("--once", is_flag=True, help="One round, now. The only way to call this by hand.")


@click.command()
@_ONCE
@click.pass_obj
def intake(options: Options, once: bool) -> None:
    """Read the mailboxes once, and deal with every new mail."""
    _only_once("intake", once)
    with Service(options.settings(), system_clock) as service:
        service.must_be_everywhere()
        _report(*_read_mail(service))


@click.command()
@_ONCE
@click.option("--now", metavar="TIME", help="As if it were then: 2026-03-09T10:00, in UTC unless it says so.")
@click.pass_obj
def tick(options: Options, once: bool, now: str | None) -> None:
    """Ring the timers that are due, once the mailboxes have been read.

    The mail comes first, because silence counts only when everything that came has been heard.
    """
    _only_once("tick", once)
    wanted = _wanted(now) if now else None
    clock = (lambda: wanted) if wanted else system_clock
    with Service(options.settings(), clock, trusting=wanted is not None) as service:
        service.must_be_everywhere()
        done, trouble = _read_mail(service)
        _report(f"{done} {_rung(service)}", " ".join(filter(None, (trouble, _held(service)))))


@click.command()
@_ONCE
@click.pass_obj
def dispatch(options: Options, once: bool) -> None:
    """Send the mails and file the drafts that are due."""
    _only_once("dispatch", once)
    with Service(options.settings(), system_clock) as service:
        service.must_be_everywhere()
        done = rounds.dispatch(service)
        with service.database.read() as session:
            left = _left(outbox.waiting(session), zone_of(service.settings, ""))
        _report(f"{_count(done, 'letter')} taken up. {left}", trouble_with_sending(service))


def trouble_with_sending(service: Service) -> str:
    """Why letters did not leave, as sentences; empty when nothing was in their way."""
    return "\n".join(post.dispatcher.trouble for post in service.posts if post.dispatcher.trouble)


def _only_once(name: str, once: bool) -> None:
    if not once:
        raise click.UsageError(
            f"The service does this all the time by itself (followupd run). To do one round by hand, stop the"
            f" service and write: followupd {name} --once"
        )


def _wanted(text: str) -> datetime:
    try:
        wanted = datetime.fromisoformat(text)
    except ValueError:
        raise click.BadParameter(
            f"{text} is no time; write it as 2026-03-09T10:00 or 2026-03-09T10:00+01:00.", param_hint="--now"
        ) from None
    return wanted.replace(tzinfo=UTC) if wanted.tzinfo is None else wanted.astimezone(UTC)


def _read_mail(service: Service) -> tuple[str, str]:
    """What was read and dealt with, and the trouble on the way, both as sentences."""
    kept, trouble = rounds.try_sync(service)
    dealt_with = rounds.take_in(service)
    return f"{_count(kept, 'new mail')} found, {dealt_with} dealt with.", str(trouble or "")


def _rung(service: Service) -> str:
    rung: Counter[str] = Counter()
    while timers := service.tick.due(service.clock()):
        rung.update(timer.kind.value for timer, _ in timers)
        rounds.ring(service)
    kinds = ", ".join(f"{count} for {kind}" for kind, count in rung.items())
    return f"{_count(rung.total(), 'timer')} rang{f': {kinds}' if kinds else ''}."


def _held(service: Service) -> str:
    why = service.steadiness.holds()
    return f"No timer may ring: {why}. If the time is right: followupd resume" if why else ""


def _left(items: tuple[Item, ...], zone: ZoneInfo) -> str:
    if not items:
        return "Nothing waits any more."
    states = ", ".join(f"{count} {state}" for state, count in Counter(map(letter_state, items)).items())
    due = min((item.due_at for item in items if item.state == "queued"), default=None)
    until = f" The next is due on {moment(due, zone)}." if due else ""
    return f"Left: {states} (followupd queue).{until}"


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _report(done: str, trouble: str) -> None:
    """Say what was done; trouble on the way ends the command with status 1."""
    click.echo(done)
    if trouble:
        raise FollowupdError(trouble)
