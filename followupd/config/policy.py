"""From the settings to the values that the pure core decides with."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from followupd.config.public_domains import PUBLIC_DOMAINS
from followupd.config.settings import Mailbox, Settings
from followupd.model.policy import Limits, Times, WorkCalendar


def policy_times(settings: Settings) -> Times:
    """The spans and hours of a case."""
    return Times(**dict(settings.times))


def policy_limits(settings: Settings, public_domains: frozenset[str] = PUBLIC_DOMAINS) -> Limits:
    """How many automatic mails may leave; the limit per domain spares `public_domains`."""
    return Limits(**dict(settings.limits), public_domains=public_domains)


def work_calendar(mailbox: Mailbox, years: Iterable[int]) -> WorkCalendar:
    """When the business of this mailbox works in those years: hours, public holidays, its own days off."""
    hours = mailbox.hours
    return WorkCalendar(
        zone=mailbox.time_zone,
        opens=hours.opens,
        closes=hours.closes,
        weekdays=frozenset(hours.workdays),
        holidays=frozenset(hours.closed_on) | _public_holidays(mailbox.country, mailbox.subdivision, years),
    )


def _public_holidays(country: str, subdivision: str, years: Iterable[int]) -> frozenset[date]:
    if not country:
        return frozenset()
    from holidays import country_holidays

    return frozenset(country_holidays(country, subdiv=subdivision or None, years=list(years)))
