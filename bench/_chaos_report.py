"""What a run says in the end: its figures, and where its records are when something went wrong."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Mapping

from bench._chaos_oracle import Findings
from bench._chaos_plan import ACCEPTED, FAULTS, KILLS, STAFF, Plan
from bench._chaos_record import lines

#: What must be none, whatever the evidence.
_NONE = (
    "lost",
    "doubled",
    "drafts_doubled",
    "sent_doubled",
    "machine_acks",
    "hung",
    "cases_wrong",
    "trouble",
    "sent_missing",
)
_SHOWN = 8


def is_good(plan: Plan, findings: Findings) -> bool:
    """Whether the promises were kept."""
    counts = figures_of(findings)
    held = "held_without_doubt" if plan.evidence == "none" else "held"
    return not any(counts[name] for name in (*_NONE, held))


def tell(plan: Plan, findings: Findings, seconds: float) -> None:
    """Findings in words on standard error, figures on standard output."""
    print_findings(findings)
    if not is_good(plan, findings):
        print(f"everything that was written down is in {plan.folder}", file=sys.stderr)
    for name, value in {**_circumstances(plan), "seconds": f"{seconds:.0f}", **figures_of(findings)}.items():
        print(f"{name}={value}")


def print_findings(findings: Findings) -> None:
    """The first of each kind, on standard error."""
    for name, found in findings.all():
        for what in found[:_SHOWN]:
            print(f"{name}: {what}", file=sys.stderr)
        if len(found) > _SHOWN:
            print(f"{name}: and {len(found) - _SHOWN} more", file=sys.stderr)


def figures_of(findings: Findings) -> Mapping[str, int]:
    """How many of each."""
    return {name: len(found) for name, found in findings.all()}


def _circumstances(plan: Plan) -> Mapping[str, object]:
    faults = [line for line in lines(plan.path(FAULTS)) if line["what"] == "open"]
    kills = Counter(line["what"] for line in lines(plan.path(KILLS)))
    database = plan.database.partition(":")[0].partition("+")[0] or "sqlite"
    return {
        "mails": plan.mails,
        "seed": plan.seed,
        "factor": f"{plan.factor:g}",
        "evidence": plan.evidence,
        "database": database,
        "instances": plan.instances,
        "kills": kills["kill"],
        "readers_killed": kills["kill reader"],
        "freezes": kills["freeze"],
        "database_restarts": kills["database restart"],
        "conversations": len(faults),
        "conversations_broken": sum(bool(line["fault"]) for line in faults),
        "accepted": sum(line["what"] == "accepted" for line in lines(plan.path(ACCEPTED))),
        "drafts_taken": sum(1 for _ in lines(plan.path(STAFF))),
    }
