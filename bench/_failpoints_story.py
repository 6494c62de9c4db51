"""A small story with everything the service promises about: a complaint, a machine's mail, a draft that staff
send, a question that falls due.

It is played by the real service, one station after the other in one thread, so that it takes the same course
each time.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import select, text

from bench._failpoints_points import Points
from bench._failpoints_setting import Ending, Letter, Progress, Setting
from bench._failpoints_world import World
from followupd.cli.demo.stage import MovingClock
from followupd.config import load
from followupd.daemon import rounds
from followupd.daemon.wiring import Service
from followupd.pipeline.intake import Intake
from followupd.pipeline.parser import DirectParser
from followupd.store.schema import CaseRow, MessageRow, OutboxRow, SightingRow

#: Between two looks while something is not settled; doubts need a quarter of an hour.
_BETWEEN_LOOKS = timedelta(minutes=6)
_MOST_LOOKS = 12
_UNSETTLED = ("queued", "sending", "dot", "appending")


def play(setting: Setting, life: int, points: Points) -> None:
    """Play the story on from where it was left, to its end or to the deadly point."""
    progress = Progress.read(setting)
    # To start again takes a moment.
    clock = MovingClock(progress.now + (life - 1) * timedelta(minutes=1))
    world = World(setting, clock, progress)
    if setting.hasty_staff and life > 1:
        with points.asleep():
            world.hurry()
    with Service(load(setting.folder / "config.toml"), clock) as service:
        # Reading a mail is no point to die at, and a process for it takes longer to start than the story.
        service.intake = Intake(service.database, service.recorder, DirectParser(), service.accounts)
        _Player(points, world, service).play()
        with points.asleep():
            _ending(service, world.progress.drafts_offered).write(setting)


@dataclass(slots=True)
class _Player:
    points: Points
    world: World
    service: Service

    def play(self) -> None:
        """Chapter by chapter, each until nothing is left to do in it."""
        for number in range(max(0, self.world.progress.chapter), len(self.world.chapters)):
            if number > self.world.progress.chapter:
                with self.points.asleep():
                    self.world.happen(number)
            self._settle()

    def _settle(self) -> None:
        """The service works until nothing is under way any more."""
        trouble = self._look()
        for _ in range(_MOST_LOOKS):
            if not trouble and not self._is_unsettled():
                break
            self.world.clock.now += _BETWEEN_LOOKS
            self.world.keep_time()
            trouble = self._look()

    def _look(self) -> bool:
        """Each station once, as the threads of the service would; True when a mailbox could not be read."""
        _, trouble = rounds.try_sync(self.service)
        rounds.take_in(self.service)
        rounds.ring(self.service)
        rounds.dispatch(self.service)
        return trouble is not None

    def _is_unsettled(self) -> bool:
        soon = self.world.clock.now + timedelta(hours=1)
        under_way = OutboxRow.state.in_(_UNSETTLED) & (OutboxRow.due_at <= soon)
        waiting = select(OutboxRow.id).where(under_way | OutboxRow.copy_due_at.is_not(None))
        unread = select(SightingRow.id).where(SightingRow.state == "new")
        with self.service.database.read() as session:
            return any(session.scalar(query.limit(1)) is not None for query in (waiting, unread))


def _ending(service: Service, drafts_offered: int) -> Ending:
    """What the database says."""
    rows = select(OutboxRow).order_by(OutboxRow.id)
    own = select(MessageRow.message_id).where(MessageRow.state != "copy")
    unread = select(MessageRow.id).where(MessageRow.state == "new")
    with service.database.read() as session:
        return Ending(
            drafts_offered=drafts_offered,
            case_states=tuple(session.scalars(select(CaseRow.state))),
            stored=tuple(session.scalars(own)),
            unread=len(session.scalars(unread).all()),
            letters=tuple(
                Letter(kind=row.kind, how=row.how, state=row.state, message_id=row.message_id, note=row.note)
                for row in session.scalars(rows)
            ),
            intact=not service.database.is_sqlite or session.scalar(text("PRAGMA quick_check")) == "ok",
        )
