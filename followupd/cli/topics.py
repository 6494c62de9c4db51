"""What this shop calls the kinds of complaints, wherever people read them; JSON keeps those of `Topic`."""

from __future__ import annotations

from dataclasses import replace

from followupd.config import Settings
from followupd.model import events as e


def topic_name(topic: str, settings: Settings | None) -> str:
    """The shop's word for a topic; the topic itself where the shop has none."""
    name: str = getattr(settings.complaints.topics, topic, "") if settings is not None else ""
    return name or topic


def in_own_words(event: e.Event, settings: Settings | None) -> e.Event:
    """The event with the shop's word for what the complaint is about."""
    if isinstance(event, e.ComplaintOpened):
        return replace(event, topic=topic_name(event.topic, settings))
    return event
