"""Which mails had reason to be in doubt: something happened between the marker and the end of the reply."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime

from bench._chaos_plan import FAULTS, KILLS, Plan
from bench._chaos_record import lines

#: A break so shortly before the marker may not have been noticed yet.
_BEFORE = 0.5
#: So long after the reply has passed by, the service may not have written it down.
_AFTER = 2.0
_FOR_EVER = float("inf")


class Doubts:
    """What the proxy and the killer wrote down."""

    def __init__(self, plan: Plan) -> None:
        self._clock = plan.clock
        self._breaks: dict[str, list[float]] = defaultdict(list)
        self._replies: dict[str, list[float]] = defaultdict(list)
        for line in lines(plan.path(FAULTS)):
            if line["what"] in ("fault", "broken") and line.get("mid"):
                self._breaks[line["mid"]].append(line["t"])
            elif line["what"] == "replied":
                self._replies[line["mid"]].append(line["t"])
        self._absences = list(_absences(plan))

    def about(self, mid: str, dot_at: datetime | None) -> bool:
        """Whether that mail, whose marker was set then, had reason to be in doubt."""
        if dot_at is None:
            return False
        begin = self._clock.real(dot_at) - _BEFORE
        if any(moment >= begin for moment in self._breaks[mid]):
            return True
        replied = next((moment for moment in self._replies[mid] if moment >= begin), _FOR_EVER)
        return any(start <= replied + _AFTER and end >= begin for start, end in self._absences)


def _absences(plan: Plan) -> list[tuple[float, float]]:
    """From when to when a service or the database was dead or frozen."""
    found: list[tuple[float, float]] = []
    frozen: dict[int, float] = {}
    for line in lines(plan.path(KILLS)):
        number = line.get("instance", -1)
        match line["what"]:
            case "kill" | "database restart" | "found dead":
                found.append((line["t"], line["t"] + _AFTER))
            case "freeze":
                frozen[number] = line["t"]
            case "thaw":
                found.append((frozen.pop(number, line["t"]), line["t"]))
    return found
