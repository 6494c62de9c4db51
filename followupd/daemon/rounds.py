"""One round of each station, as the threads, the commands by hand and the tests run it.

Holds the one guard of the service: an error nobody foresaw sets the item aside, with the reason, and the rest
goes on. Trouble with the database itself is no fault of an item and is passed on.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from functools import partial

from followupd.daemon.posts import Post
from followupd.daemon.wiring import Service
from followupd.errors import MailboxError, StoreError
from followupd.store import halts, health
from followupd.store.backlog import Sighting

log = logging.getLogger(__name__)


def guarded(what: str, work: Callable[[], object], set_aside: Callable[[str], object]) -> None:
    """Do the work; what nobody foresaw sets it aside with the reason. Raises StoreError and nothing else."""
    try:
        work()
    except StoreError:
        raise
    except Exception as error:
        log.exception("%s is set aside", what)
        set_aside(f"the program itself failed on it: {type(error).__name__}")


def _nothing() -> None:
    return


def take_in(service: Service, after_each: Callable[[], object] = _nothing) -> int:
    """Deal with every mail that waits, calling `after_each`; gives how many were dealt with."""
    done = 0
    while waiting := service.intake.waiting(mailboxes=service.on_duty_for):
        # Of a mail that lies in two places, the second is looked at anew: what is known of it has changed.
        batch = {sighting.message: sighting for sighting in reversed(waiting)}
        ordered = sorted(batch.values(), key=waiting.index)
        raws = [sighting.raw for sighting in ordered]
        for place, sighting in enumerate(ordered, start=1):
            _take_in_one(service, sighting, raws[place:])
            after_each()
        done += len(batch)
    if done:
        _tell_faults(service)
    return done


def _take_in_one(service: Service, sighting: Sighting, then: Sequence[bytes]) -> None:
    def set_aside(reason: str) -> None:
        service.intake.hold(sighting, reason)
        tell(reason)

    def tell(reason: str) -> None:
        if service.intake.is_own(sighting):
            # The notice would come back as well, and be set aside in its turn.
            return
        detail = f"A mail in {sighting.folder} was set aside ({reason}). Please read it there yourself."
        about = f"set aside {sighting.message}"
        service.alarm.tell(sighting.mailbox, "trouble", detail, about, service.clock())

    def work() -> None:
        if service.intake.take_in(sighting, service.clock(), then):
            tell("three attempts to read it ended the reader")

    with service.roster.working(sighting.mailbox):
        guarded(f"mail {sighting.message}", work, set_aside)


def ring(service: Service) -> int:
    """Ring every timer that is due; gives how many rang."""
    now = service.clock()
    if trouble := health.look_over(service.database, now):
        log.error("%s", trouble)
    due = service.tick.due(now, service.on_duty_for)
    for timer, mailbox in due:
        name = f"the {timer.kind} timer of case {timer.case_id}"
        ring_it, put_off = (
            partial(service.tick.ring, timer, mailbox, now),
            partial(service.tick.put_off, timer),
        )
        with service.roster.working(mailbox):
            guarded(name, ring_it, partial(put_off, now))
    if due:
        _tell_faults(service)
    return len(due)


def _always() -> bool:
    return True


def _never() -> bool:
    return False


def dispatch(service: Service) -> int:
    """Carry every mailbox's outbox; gives how many letters left."""
    return sum(dispatch_one(service, post) for post in service.posts)


def dispatch_one(
    service: Service,
    post: Post,
    go_on: Callable[[], bool] = _always,
    more_may_come: Callable[[], bool] = _never,
) -> int:
    """Carry one mailbox's outbox until nothing is due and `more_may_come` says no, or `go_on` says no.

    Gives how many letters left.
    """
    with service.roster.working(post.name):
        post.dispatcher.prepare()
        done = _carry_all(post, go_on, more_may_come)
        post.dispatcher.tidy()
        _tell_of_outbox(service, post)
    return done


def _carry_all(post: Post, go_on: Callable[[], bool], more_may_come: Callable[[], bool]) -> int:
    dispatcher = post.dispatcher
    done = 0
    while go_on():
        item = dispatcher.claim()
        if item is not None:
            guarded(f"letter {item.id}", partial(dispatcher.carry, item), partial(dispatcher.hold, item))
            done += 1
        elif not more_may_come():
            break
    return done


def _tell_of_outbox(service: Service, post: Post) -> None:
    _leave_notes(service, post)
    for held in post.dispatcher.newly_held():
        about = f"held {held.id}"
        detail = f"{held.kind} ({held.about}): {held.note}"
        service.alarm.tell(post.name, "held", detail, about, service.clock())


def take_turns(service: Service) -> None:
    """Share the mailboxes with the other instances on the same database, if there are any."""
    for post in service.share().ended:
        post.close()


def _leave_notes(service: Service, post: Post) -> None:
    """What the owner must know while no mail leaves goes into the inbox: once, a lasting trouble daily."""
    now = service.clock()
    with service.database.read() as session:
        standing = halts.standing(session)
    for halt in standing:
        about = f"halt {halt.name} {halt.at.isoformat()}"
        service.alarm.leave_note(post.name, halt.why, about, now)
    if trouble := post.dispatcher.blocked:
        detail = f"No mail could be sent from {post.name} for a while. {trouble}"
        about = f"sending {post.name} {now.date().isoformat()}"
        service.alarm.leave_note(post.name, detail, about, now)


def sync(service: Service) -> int:
    """Look through every mailbox once; gives how many new mails were kept.

    Raises the first MailboxError once the other mailboxes have been looked through.
    """
    kept, trouble = 0, None
    for post in service.posts:
        try:
            with service.roster.working(post.name):
                kept += post.watcher.sync()
        except MailboxError as error:
            post.watcher.close()
            trouble = trouble or error
    if trouble is not None:
        raise trouble
    return kept


def once(service: Service) -> int:
    """Everything, until nothing is left to do now; gives how much was done.

    Raises MailboxError when a mailbox could not be reached, after all the rest was done.
    """
    total = 0
    while True:
        take_turns(service)
        kept, trouble = try_sync(service)
        service.timekeeper.look()
        done = kept + take_in(service) + ring(service) + dispatch(service)
        total += done
        if not done:
            break
    if trouble is not None:
        raise trouble
    return total


def _tell_faults(service: Service) -> None:
    """A broken template stops nothing; the admin hears of it once."""
    while service.faults:
        try:
            fault = service.faults.popleft()
        except IndexError:
            # Another thread was faster.
            return
        first = service.settings.mailbox[0].name
        service.alarm.tell(first, "template", str(fault), f"template {fault}", service.clock())


def try_sync(service: Service) -> tuple[int, MailboxError | None]:
    """As `sync`, but the trouble is given, not raised."""
    try:
        return sync(service), None
    except MailboxError as error:
        return 0, error
