"""What a complaint can be about."""

from __future__ import annotations

from enum import StrEnum


class Topic(StrEnum):
    """The closed list: every template says each of them in its own words."""

    DELIVERY = "delivery"
    PRODUCT = "product"
    BILLING = "billing"
    SERVICE = "service"
    COMMUNICATION = "communication"
    CANCELLATION = "cancellation"
    SAFETY = "safety"
    PRIVACY = "privacy"
    OTHER = "other"
