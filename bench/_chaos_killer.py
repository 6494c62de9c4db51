"""Kills at seeded moments: soon after a start, in the middle of work, just as a final dot passes by."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable, Sequence

from bench._chaos_clock import true_time
from bench._chaos_instances import Instance
from bench._chaos_plan import FAULTS, Plan
from bench._chaos_record import Tail

#: Nobody waits longer than so many seconds for a dot to pass by.
_DOT_SECONDS = 6.0
_LOOK_SECONDS = 0.005


class Killer:
    """Kills `plan.kills` times and starts again each time; a thread of the run calls `run`."""

    def __init__(
        self,
        plan: Plan,
        instances: Sequence[Instance],
        on_kill: Callable[[], object],
        restart: Callable[[], None] | None = None,
    ) -> None:
        self._plan, self._instances, self._on_kill, self._restart = plan, instances, on_kill, restart
        self._dice = random.Random(f"kills {plan.seed}")
        self._tail = Tail(plan.path(FAULTS))
        self.stop = threading.Event()

    def run(self) -> None:
        """Until all kills are done, or `stop` is set; everything lives then."""
        for _ in range(self._plan.kills):
            if self.stop.is_set():
                break
            for instance in self._instances:
                # As systemd does: one that ended by itself, for instance without a database, is started anew.
                instance.start()
            self._strike(self._dice.choice(self._instances))
            self._on_kill()
        for instance in self._instances:
            instance.thaw()
            instance.start()

    def _strike(self, instance: Instance) -> None:
        """One blow, of a kind that the dice choose."""
        blows = {
            self._while_it_starts: 15,
            self._at_a_dot: 30,
            self._at_any_time: 40,
            self._the_reader: 15,
            self._freeze: 60 if len(self._instances) > 1 else 0,
            self._the_database: 25 if self._restart else 0,
        }
        blow = self._dice.choices(tuple(blows), tuple(blows.values()))[0]
        if blow != self._while_it_starts:
            instance.await_serving()
        blow(instance)

    def _while_it_starts(self, instance: Instance) -> None:
        """It takes back what was left behind, reads the folders, looks for what is in doubt."""
        self.stop.wait(self._dice.uniform(0.0, 3.0))
        self._kill(instance)

    def _at_a_dot(self, instance: Instance) -> None:
        self.stop.wait(self._dice.uniform(0.0, 2.0))
        self._wait_for_dot()
        self._kill(instance)

    def _at_any_time(self, instance: Instance) -> None:
        self.stop.wait(self._dice.uniform(0.2, 4.0))
        self._kill(instance)

    def _the_reader(self, instance: Instance) -> None:
        self.stop.wait(self._dice.uniform(0.5, 2.0))
        instance.kill_reader()

    def _the_database(self, _instance: Instance) -> None:
        self.stop.wait(self._dice.uniform(1.0, 5.0))
        if self._restart:
            self._restart()

    def _kill(self, instance: Instance) -> None:
        instance.kill()
        if len(self._instances) > 1:
            self.stop.wait(self._dice.uniform(0.0, 3.0))
        instance.start()

    def _freeze(self, instance: Instance) -> None:
        """Stopped for one to twenty minutes of the run; some never wake up again."""
        if self._dice.random() < 0.5:
            self._wait_for_dot()
        instance.freeze()
        self.stop.wait(self._plan.seconds(60 * self._dice.uniform(1, 20)))
        if self._dice.random() < 0.2:
            self._kill(instance)
        instance.thaw()

    def _wait_for_dot(self) -> None:
        self._tail.skip()
        deadline = true_time() + _DOT_SECONDS
        while true_time() < deadline and not self.stop.wait(_LOOK_SECONDS):
            if any(line["what"] == "dot" for line in self._tail.news()):
                self.stop.wait(self._dice.choice((0.0, 0.0, 0.005, 0.02, 0.05)))
                return
