"""Values to try a template with, as each letter gets them; their names are the names a template may use."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from followupd.model.decision import Kind
from followupd.model.topic import Topic

#: What a notice to the desk can be about.
NOTICES = (
    "unsure", "serious",
    "overdue", "unhappy", "so-so", "reopened", "wrote-again", "stranger", "bounced", "refused",
    "held", "template", "trouble",
)  # fmt: skip

_WORDS = {
    "en": {
        "customer_name": "Anna Berg",
        "subject": "Parcel arrived broken",
        "company": "Kettle & Cup",
        "sender_name": "Maria Lindner",
        "signature": "Maria Lindner\nKettle & Cup",
        "quote": "Hello,\n\nthe teapot (A-104233) arrived broken. What now?\n\nAnna Berg",
        "detail": "A sentence with what else is known.",
        "reason": "says “arrived broken”",
    },
    "de": {
        "customer_name": "Anna Berg",
        "subject": "Paket kam beschädigt an",
        "company": "Kanne & Tasse",
        "sender_name": "Maria Lindner",
        "signature": "Maria Lindner\nKanne & Tasse",
        "quote": "Guten Tag,\n\ndie Teekanne (A-104233) kam zerbrochen an. Was nun?\n\nAnna Berg",
        "detail": "Hier steht, was sonst noch zu wissen ist.",
        "reason": "says “zerbrochen”",
    },
    "fr": {
        "customer_name": "Anna Berg",
        "subject": "Colis arrivé abîmé",
        "company": "Théière & Tasse",
        "sender_name": "Maria Lindner",
        "signature": "Maria Lindner\nThéière & Tasse",
        "quote": "Bonjour,\n\nla théière (A-104233) est arrivée cassée. Que faire\u00a0?\n\nAnna Berg",
        "detail": "Ici se trouve ce que l’on sait de plus.",
        "reason": "says “arrivée cassée”",
    },
    "es": {
        "customer_name": "Anna Berg",
        "subject": "Paquete dañado",
        "company": "Tetera y Taza",
        "sender_name": "Maria Lindner",
        "signature": "Maria Lindner\nTetera y Taza",
        "quote": "Buenos días:\n\nLa tetera (A-104233) llegó rota. ¿Y ahora?\n\nAnna Berg",
        "detail": "Aquí está lo demás que se sabe.",
        "reason": "says “llegó rota”",
    },
    "nl": {
        "customer_name": "Anna Berg",
        "subject": "Pakket kwam kapot aan",
        "company": "Ketel & Kop",
        "sender_name": "Maria Lindner",
        "signature": "Maria Lindner\nKetel & Kop",
        "quote": "Goedendag,\n\nde theepot (A-104233) kwam gebroken aan. Wat nu?\n\nAnna Berg",
        "detail": "Hier staat wat er verder bekend is.",
        "reason": "says “kwam gebroken aan”",
    },
    "it": {
        "customer_name": "Anna Berg",
        "subject": "Pacco arrivato rotto",
        "company": "Teiera & Tazza",
        "sender_name": "Maria Lindner",
        "signature": "Maria Lindner\nTeiera & Tazza",
        "quote": "Buongiorno,\n\nla teiera (A-104233) è arrivata rotta. E adesso?\n\nAnna Berg",
        "detail": "Qui si legge che cos’altro si sa.",
        "reason": "says “arrivata rotta”",
    },
    "pt": {
        "customer_name": "Anna Berg",
        "subject": "Encomenda danificada",
        "company": "Bule e Chávena",
        "sender_name": "Maria Lindner",
        "signature": "Maria Lindner\nBule e Chávena",
        "quote": "Bom dia,\n\nO bule (A-104233) chegou partido. E agora?\n\nAnna Berg",
        "detail": "Aqui está o que mais se sabe.",
        "reason": "says “chegou partido”",
    },
}


def sample_values(kind: str, language: str) -> dict[str, object]:
    """Everything a letter of that kind can be given, filled in; raises ValueError for an unknown kind."""
    words = _WORDS.get(language.lower().partition("-")[0], _WORDS["en"])
    zone = ZoneInfo("Europe/Berlin")
    if Kind(kind) is Kind.DESK_NOTICE:
        return _notice(words)
    values: dict[str, object] = {
        **{name: words[name] for name in ("customer_name", "subject", "company", "sender_name", "signature")},
        "reference": "FU-7K3Q2M",
        "topic": "delivery",
        "order_number": "A-104233",
        "authenticated": True,
        "answer_by": datetime(2026, 11, 23, 16, tzinfo=UTC).astimezone(zone),
    }
    if Kind(kind) in (Kind.APOLOGY, Kind.REOPENED):
        quoted_at = datetime(2026, 11, 20, 13, 4, tzinfo=UTC).astimezone(zone)
        values |= {"quote": words["quote"], "quoted_from": words["customer_name"], "quoted_at": quoted_at}
    if Kind(kind) in (Kind.CHECK_IN, Kind.REMINDER):
        values["resolved_at"] = datetime(2026, 11, 18, 9, tzinfo=UTC).astimezone(zone)
    return values


def _notice(words: dict[str, str]) -> dict[str, object]:
    return {
        "what": "unsure",
        "customer": "anna.berg@example.org",
        "customer_name": words["customer_name"],
        "reference": "FU-7K3Q2M",
        "subject": words["subject"],
        "excerpt": words["quote"],
        "reasons": (words["reason"], "mentions an order"),
        "detail": words["detail"],
        "resolved_folder": "Followup/Resolved",
        "not_a_complaint_folder": "Followup/Not a complaint",
        "complaint_folder": "Followup/Complaint",
    }


def variants(kind: str, language: str) -> Iterator[dict[str, object]]:
    """The values in every shape that should be tried: each topic or notice, with all and with least."""
    full = sample_values(kind, language)
    least = full | {name: nothing for name, nothing in _LEAST.items() if name in full}
    choice, choices = ("what", NOTICES) if "what" in full else ("topic", tuple(Topic))
    for one in choices:
        yield full | {choice: one}
        yield least | {choice: one}


_LEAST: dict[str, object] = {
    "customer_name": "", "subject": "", "order_number": "", "quote": "", "customer": "", "excerpt": "",
    "detail": "", "sender_name": "", "signature": "", "reasons": (), "answer_by": None,
    "authenticated": False,
}  # fmt: skip
