"""One story with deaths or a cut in it, from the empty mailbox to the judgement."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass, replace
from queue import SimpleQueue
from types import TracebackType
from typing import Self

from bench._bytecuts_relay import Cut, Relay, Side, Talk
from bench._failpoints_arena import Arena
from bench._failpoints_forge import Forge, Life
from bench._failpoints_judge import Fault, Finding, findings, in_doubt
from bench._failpoints_setting import Ending, Setting


@dataclass(frozen=True, slots=True)
class Run:
    """How a story is to be disturbed."""

    #: Where the first life ends, where the second one does, and so on; the last one lives on.
    deadly: tuple[int, ...] = ()
    #: Staff send the draft, if there is one by then, before the service is started again.
    hasty_staff: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one story."""

    findings: tuple[Finding, ...]
    #: The last point of each life that ended at its deadly point.
    deaths: tuple[str, ...] = ()
    #: How many letters wait for a person at the end.
    held: int = 0
    #: What the first life passed.
    trace: tuple[str, ...] = ()


def with_deaths(arena: Arena, forge: Forge, run: Run) -> Outcome:
    """A story in which the service is killed and started again."""
    with arena.setting(hasty_staff=run.hasty_staff) as setting:
        traces: list[tuple[str, ...]] = []
        for number, point in enumerate((*run.deadly, 0), start=1):
            life = forge.live(setting, number, point)
            if not life.killed:
                break
            note = json.loads(setting.note(number).read_text("utf-8"))
            traces.append(tuple(note["trace"]))
            arena.wait_for_servers(set(note["ports"]))
        outcome = _judgement(arena, setting, life, doubtful=any(in_doubt(trace) for trace in traces))
        return replace(outcome, deaths=tuple(f"{len(trace)}: {trace[-1]}" for trace in traces))


def _behind(arena: Arena, way: str, port: int) -> AbstractContextManager[Setting]:
    return arena.setting(imap_port=port) if way == "imap" else arena.setting(smtp_port=port)


def with_cut(arena: Arena, forge: Forge, way: str, cut: Cut | None) -> tuple[Outcome, tuple[Talk, ...]]:
    """A story without deaths, but with a conversation that is cut; `way` is "imap" or "smtp"."""
    port = arena.dovecot.port if way == "imap" else arena.provider.port
    with Relay(port, cut) as relay, _behind(arena, way, relay.port) as setting:
        life = forge.live(setting, 1)
        relay.wait()
        # Once the server has asked for a mail, the client may have written all of it, dot included.
        doubtful = any(b"354 " in talk.said[Side.SERVER] for talk in relay.talks if talk.was_cut)
        return _judgement(arena, setting, life, doubtful=doubtful), tuple(relay.talks)


def _judgement(arena: Arena, setting: Setting, life: Life, *, doubtful: bool) -> Outcome:
    if life.code:
        fault = Fault.HUNG if life.hung else Fault.FAILED
        words = life.words or f"the process ended with {life.code}"
        return Outcome(findings=(Finding(fault=fault, words=words),))
    ending = Ending.read(setting)
    return Outcome(
        findings=findings(
            ending, arena.world(setting), arena.evidence, doubtful=doubtful, hasty=setting.hasty_staff
        ),
        held=sum(letter.state == "held" for letter in ending.letters),
        trace=tuple(json.loads(setting.note(1).read_text("utf-8"))["trace"]),
    )


class Troupe:
    """Some forges that play stories side by side; closed at the end of `with`."""

    def __init__(self, arena: Arena, forges: int = 2) -> None:
        self._arena = arena
        self._forges = forges
        self._idle: SimpleQueue[Forge] = SimpleQueue()

    def __enter__(self) -> Self:
        with ExitStack() as stack:
            for _ in range(self._forges):
                self._idle.put(stack.enter_context(self._arena.forge()))
            self._pool = stack.enter_context(ThreadPoolExecutor(self._forges))
            self._stack = stack.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stack.close()

    def play(self, runs: Iterable[Run]) -> Iterator[Outcome]:
        """The outcome of each run, in their order."""
        return self._pool.map(self._one, runs)

    def rehearse(self) -> tuple[str, ...]:
        """Play the story without any death; gives the points it passes."""
        outcome = self._one(Run())
        if outcome.findings:
            raise AssertionError(f"the story goes wrong without any death: {outcome.findings}")
        return outcome.trace

    def _one(self, run: Run) -> Outcome:
        forge = self._idle.get()
        try:
            return with_deaths(self._arena, forge, run)
        finally:
            self._idle.put(forge)
