"""Working days and local hours; the only place of the core where local time exists."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from followupd.model.policy import Span, Unit, WorkCalendar

#: No clock change skips more than this; a wall time in such a gap is moved behind it.
_LONGEST_GAP = 180
_PLAIN = {
    Unit.MINUTES: timedelta(minutes=1),
    Unit.HOURS: timedelta(hours=1),
    Unit.DAYS: timedelta(days=1),
    Unit.WEEKS: timedelta(weeks=1),
}


def is_working_day(day: date, calendar: WorkCalendar) -> bool:
    """Whether the business works on that local date."""
    return day.weekday() in calendar.weekdays and day not in calendar.holidays


def local(moment: datetime, calendar: WorkCalendar) -> datetime:
    """The moment on the clock of the business."""
    return moment.astimezone(ZoneInfo(calendar.zone))


def at(day: date, clock_time: time, calendar: WorkCalendar) -> datetime:
    """That local wall time as aware UTC.

    A time that a clock change skips becomes the first one after the gap; of a time that comes twice,
    it is the first.
    """
    zone = ZoneInfo(calendar.zone)
    wall = datetime.combine(day, clock_time)
    for minutes in range(_LONGEST_GAP + 1):
        moment = (wall + timedelta(minutes=minutes)).replace(tzinfo=zone).astimezone(UTC)
        if moment.astimezone(zone).replace(tzinfo=None) == wall + timedelta(minutes=minutes):
            return moment
    return wall.replace(tzinfo=zone).astimezone(UTC)


def working_day_after(day: date, count: int, calendar: WorkCalendar) -> date:
    """The count-th working day after `day`; with 0, `day` itself or the next working day."""
    if not calendar.weekdays:
        return day + timedelta(days=count)
    if count == 0:
        return day if is_working_day(day, calendar) else working_day_after(day, 1, calendar)
    while count:
        day += timedelta(days=1)
        count -= is_working_day(day, calendar)
    return day


def due_at(span: Span, start: datetime, calendar: WorkCalendar) -> datetime:
    """When a span that began at `start` is over, as aware UTC.

    Working days end at closing time of the last of them; working hours run only while the business is open.
    """
    if span.unit in _PLAIN:
        return start + span.amount * _PLAIN[span.unit]
    if span.unit is Unit.WORKING_HOURS:
        return _after_open_time(start, timedelta(hours=span.amount), calendar)
    last = working_day_after(local(start, calendar).date(), span.amount, calendar)
    return at(last, calendar.closes, calendar)


def slot_after(span: Span, start: datetime, clock_time: time, calendar: WorkCalendar) -> datetime:
    """The local `clock_time` of the working day on which a span that began at `start` ends, as aware UTC."""
    begun = local(start, calendar).date()
    if span.unit is Unit.WORKING_DAYS:
        return at(working_day_after(begun, span.amount, calendar), clock_time, calendar)
    return next_slot(due_at(span, start, calendar), clock_time, calendar)


def next_slot(moment: datetime, clock_time: time, calendar: WorkCalendar) -> datetime:
    """The first working day's `clock_time` that is not before `moment`, as aware UTC."""
    day = working_day_after(local(moment, calendar).date(), 0, calendar)
    slot = at(day, clock_time, calendar)
    return slot if slot >= moment else at(working_day_after(day, 1, calendar), clock_time, calendar)


def in_slot(moment: datetime, clock_time: time, calendar: WorkCalendar) -> bool:
    """Whether a letter meant for `clock_time` may leave now: on a working day, from then to closing time.

    A business that closes before that hour still has one hour for it.
    """
    day = local(moment, calendar).date()
    begins, ends = _slot(day, clock_time, calendar)
    return is_working_day(day, calendar) and begins <= moment < ends


def slot_time_after(start: datetime, wait: timedelta, clock_time: time, calendar: WorkCalendar) -> datetime:
    """When `wait` is over, counting only the time in which a letter meant for `clock_time` may leave."""
    day = local(start, calendar).date()
    while True:
        day = working_day_after(day, 0, calendar)
        begins, ends = _slot(day, clock_time, calendar)
        begin = max(start, begins)
        if begin + wait < ends:
            return begin + wait
        wait -= max(ends - begin, timedelta())
        day += timedelta(days=1)


def _slot(day: date, clock_time: time, calendar: WorkCalendar) -> tuple[datetime, datetime]:
    begins = at(day, clock_time, calendar)
    return begins, max(at(day, calendar.closes, calendar), begins + timedelta(hours=1))


def _after_open_time(start: datetime, amount: timedelta, calendar: WorkCalendar) -> datetime:
    day = local(start, calendar).date()
    moment = start
    while True:
        day = working_day_after(day, 0, calendar)
        opens, closes = at(day, calendar.opens, calendar), at(day, calendar.closes, calendar)
        begin = max(moment, opens)
        left = closes - begin
        if amount <= left:
            return begin + amount
        amount -= max(left, timedelta())
        day += timedelta(days=1)
