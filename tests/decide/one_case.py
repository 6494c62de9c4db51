"""One customer's case in memory, recorded as the store records it, with a clock that tests turn."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from build import CUSTOMER, NOW, customer, policy, view

from followupd.decide import decide, evolve
from followupd.model import events as e
from followupd.model.case import Case
from followupd.model.customer import Customer
from followupd.model.decision import Decision, How, Kind, Letter, SetTimer
from followupd.model.inputs import Input, MailDelivered, TimerKind, TimerRang
from followupd.model.policy import Policy
from followupd.model.view import Counters


@dataclass(kw_only=True)
class OneCase:
    """Whatever happens goes through `take`; time passes with `pass_until`."""

    rules: Policy = field(default_factory=policy)
    now: datetime = NOW
    customer: Customer = field(default_factory=customer)
    case: Case | None = None
    timers: dict[TimerKind, SetTimer] = field(default_factory=dict)
    #: Letters in the outbox that have not left.
    waiting: list[Letter] = field(default_factory=list)
    #: Letters of shadow mode.
    shown: list[Letter] = field(default_factory=list)
    #: Letters that were sent by themselves, and when.
    left: list[tuple[datetime, Letter]] = field(default_factory=list)
    #: Every event, with the resolution of the case at that moment.
    history: list[tuple[int, e.Event]] = field(default_factory=list)
    #: The one decision: no letter of a name that was decided before gets into the outbox.
    names: set[tuple[str, Kind, int]] = field(default_factory=set)
    cases: int = 0

    def take(self, what: Input) -> Decision:
        """Decide and record."""
        around = view(
            self.case,
            customer=self.customer,
            new_reference=f"FU-CASE{self.cases + 1}",
            counters=Counters(thread=sum(letter.kind is Kind.ACKNOWLEDGEMENT for _, letter in self.left)),
        )
        decision = decide(around, what, self.rules, self.now)
        self._fold(decision.events)
        self.waiting = [letter for letter in self.waiting if letter.kind not in decision.cancel_letters]
        for letter in decision.letters:
            self._put(letter)
        for kind in decision.cancel_timers:
            self.timers.pop(kind, None)
        self.timers.update({timer.kind: timer for timer in decision.set_timers})
        return decision

    def _fold(self, events: tuple[e.Event, ...]) -> None:
        if events and isinstance(events[0], e.ComplaintOpened):
            self.case, self.timers, self.waiting = None, {}, []
            self.cases += 1
        for event in events:
            self.case = evolve(self.case, event)
            self.history.append((self.case.resolution, event))
            if isinstance(event, e.CustomerOptedOut):
                self.customer = replace(self.customer, opted_out=True)
            if isinstance(event, e.MailBounced) and event.permanent and event.recipient == CUSTOMER:
                self.customer = replace(self.customer, unreachable=True)
        if self.case and events:
            self.case = replace(self.case, version=self.case.version + 1)

    def _put(self, letter: Letter) -> None:
        name = (self.case.reference if self.case else "", letter.kind, letter.ordinal)
        if self.case is None or name not in self.names:
            self.names.add(name)
            (self.shown if letter.how is How.SHOW else self.waiting).append(letter)

    def dispatch(self) -> None:
        """Send what may leave by itself; what is out of date by now never leaves."""
        for letter in [letter for letter in self.waiting if letter.how is How.SEND]:
            if letter.not_before and letter.not_before > self.now:
                continue
            self.waiting.remove(letter)
            if self._still_wanted(letter):
                self.left.append((self.now, letter))
                if letter.kind is not Kind.DESK_NOTICE:
                    self.take(MailDelivered(letter=letter.kind, ordinal=letter.ordinal))

    def _still_wanted(self, letter: Letter) -> bool:
        if letter.valid_state is None:
            return True
        assert self.case is not None
        written = letter.valid_customer_wrote_at
        return (
            self.case.state is letter.valid_state
            and letter.valid_resolution in (None, self.case.resolution)
            and (written is None or self.case.customer_wrote_at <= written)
        )

    def ring(self, timer: SetTimer) -> Decision:
        """A timer comes due; it is gone, unless the decision sets it anew."""
        del self.timers[timer.kind]
        return self.take(TimerRang(kind=timer.kind, resolution=timer.resolution, due_at=timer.due_at))

    def pass_until(self, moment: datetime) -> None:
        """Let the time pass: every timer rings when it is due, and letters leave at once."""
        self.dispatch()
        while due := [timer for timer in self.timers.values() if timer.due_at <= moment]:
            first = min(due, key=lambda timer: timer.due_at)
            self.now = max(self.now, first.due_at)
            self.ring(first)
            self.dispatch()
        self.now = max(self.now, moment)

    def sleep_until(self, moment: datetime) -> None:
        """The time passes without us: what came due meanwhile rings only afterwards."""
        self.now = moment
        self.pass_until(moment)

    def pass_days(self, days: float) -> None:
        """Let so many days pass."""
        self.pass_until(self.now + timedelta(days=days))

    def sent(self, *kinds: Kind) -> list[Letter]:
        """What left by itself, of these kinds."""
        return [letter for _, letter in self.left if letter.kind in kinds]

    def happened(self, kind: type[e.Event]) -> int:
        """How often that happened."""
        return sum(isinstance(event, kind) for _, event in self.history)
