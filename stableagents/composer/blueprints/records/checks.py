"""What must hold for a record beyond the types of its fields."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from computing import BEGIN, BY, as_number, computed_in, figure_in
from fields import Field, FieldError

Rule = tuple[str, str, str]  # the key of a field, what must hold, and a figure or other fields
Record = dict[str, Any]
_MINUTES = {"minutes": 1, "hours": 60}  # of the unit in which a booking tells how long it lasts


def check(record: Record, others: list[Record], fields: list[Field], rules: list[Rule]) -> None:
    """Raise ``FieldError`` for the first rule that a record breaks; ``others`` are the records beside it."""
    given = {key for key, rule, _other in rules if rule in ("today", "next")}
    if not any(record.get(field.key) for field in fields if field.type != "tick" and field.key not in given):
        raise FieldError("Fill in at least one field.", fields[0].key)
    labels = {field.key: field.label for field in fields}
    for key, rule, other in rules:
        if rule in _CHECKS and (record.get(key) or rule in ("required", "count_most")):
            problem = _CHECKS[rule](record, key, other, others, labels)
            if problem:
                raise FieldError(f"{labels[key]}: {problem}", key)


def _required(record: Record, key: str, other: str, others: list[Record], labels: dict[str, str]) -> str:
    return "" if record.get(key) else "this must be filled in."


def _positive(record: Record, key: str, other: str, others: list[Record], labels: dict[str, str]) -> str:
    return "" if as_number(record[key]) > 0 else "this must be more than 0."


def _least(record: Record, key: str, other: str, others: list[Record], labels: dict[str, str]) -> str:
    return "" if as_number(record[key]) >= Decimal(other) else f"at least {other}."


def _most(record: Record, key: str, other: str, others: list[Record], labels: dict[str, str]) -> str:
    return "" if as_number(record[key]) <= Decimal(other) else f"at most {other}."


def _sum_most(record: Record, key: str, other: str, others: list[Record], labels: dict[str, str]) -> str:
    """``other`` is the most that there may be; behind a colon, the fields whose same values are counted together."""
    most, _, named = other.partition(":")
    same = [one for one in others if all(one[name] == record[name] for name in named.split(",") if name)]
    whole = sum((as_number(one.get(key, "")) for one in [record, *same]), Decimal(0))
    return (
        "" if whole <= Decimal(most) else f"all together at most {most}; with this it would be {whole.normalize():f}."
    )


def _after(record: Record, key: str, other: str, others: list[Record], labels: dict[str, str]) -> str:
    is_after = not record.get(other) or record[key] > record[other]
    return "" if is_after else f"this must be after {labels[other]}."


def _not_before(record: Record, key: str, other: str, others: list[Record], labels: dict[str, str]) -> str:
    is_before = record.get(other) and record[key] < record[other]
    return f"this must not be before {labels[other]}." if is_before else ""


def _not_less(record: Record, key: str, other: str, others: list[Record], labels: dict[str, str]) -> str:
    is_less = record.get(other) and as_number(record[key]) < as_number(record[other])
    return f"this must not be less than {labels[other]}." if is_less else ""


def _not_over(record: Record, key: str, other: str, others: list[Record], labels: dict[str, str]) -> str:
    is_over = record.get(other) and as_number(record[key]) > figure_in(record[other])
    return f"this must not be more than {labels[other]}." if is_over else ""


def _not_past(record: Record, key: str, other: str, others: list[Record], labels: dict[str, str]) -> str:
    return "this day is over." if record[key] < date.today().isoformat() else ""


def _not_future(record: Record, key: str, other: str, others: list[Record], labels: dict[str, str]) -> str:
    return "this day is yet to come." if record[key] > date.today().isoformat() else ""


def _count_most(record: Record, key: str, other: str, others: list[Record], labels: dict[str, str]) -> str:
    """``other`` is how many there may be; behind a colon, of which value, or ``*`` for as many of each value; behind
    another the field that is filled in once one does not count any more."""
    figure, value, back = [*other.split(":"), "", ""][:3]
    value = record[key] if value == "*" else value
    if (value and record[key] != value) or (back and record[back]):
        return ""
    count = sum((not value or one[key] == value) and not (back and one[back]) for one in others)
    return f"there are {figure} already, and no more are wanted." if count >= int(figure) else ""


def _rising(record: Record, key: str, other: str, others: list[Record], labels: dict[str, str]) -> str:
    """A meter never goes back; ``other`` names the day and, where there are several meters, what they belong to."""
    day, *group = other.split(",")
    before = [
        one
        for one in others
        if one[key] and one[day] and one[day] < record[day] and all(one[name] == record[name] for name in group)
    ]
    last = max(before, key=lambda one: one[day], default=record)[key]
    return "" if as_number(record[key]) >= as_number(last) else f"the one before is {last}, and it never goes back."


def _not_out(record: Record, key: str, other: str, others: list[Record], labels: dict[str, str]) -> str:
    """``other`` is filled in once what ``key`` names is back; behind a colon, the field that tells how many there are
    of it, where there may be more than one."""
    back, _, many = other.partition(":")
    if record.get(back):
        return ""
    out = [one for one in others if not one[back] and str(one[key]).casefold() == str(record[key]).casefold()]
    there = as_number(record[many]) if many and record.get(many) else 1
    return "this is out and not back yet." if len(out) >= there else ""


def _unique(record: Record, key: str, other: str, others: list[Record], labels: dict[str, str]) -> str:
    is_taken = any(str(record[key]).casefold() == str(one[key]).casefold() for one in others)
    return "this is there already." if is_taken else ""


def _per_day(record: Record, key: str, other: str, others: list[Record], labels: dict[str, str]) -> str:
    """``other`` is how many there may be on a day; behind a colon, the field for whose values each as many."""
    most, _, group = other.partition(":")
    same = [one for one in others if one[key] == record[key] and (not group or one[group] == record[group])]
    return f"there are {most} on this day already." if len(same) >= int(most) else ""


def _per_week(record: Record, key: str, other: str, others: list[Record], labels: dict[str, str]) -> str:
    """``other`` is how many there may be in a week for each value of the field behind the colon."""
    most, _, group = other.partition(":")
    same = [one for one in others if _week(one[key]) == _week(record[key]) and _are_alike(one, record, group)]
    return f"there are {most} in this week already." if len(same) >= int(most) else ""


def _per_month(record: Record, key: str, other: str, others: list[Record], labels: dict[str, str]) -> str:
    """As ``_per_week``, in a month."""
    most, _, group = other.partition(":")
    same = [one for one in others if one[key][:7] == record[key][:7] and _are_alike(one, record, group)]
    return f"there are {most} in this month already." if len(same) >= int(most) else ""


def _allowance(record: Record, key: str, other: str, others: list[Record], labels: dict[str, str]) -> str:
    """``other`` tells how much there is, in which period, the field of the day, and whose it is, or nothing."""
    most, period, day, by = other.split(":")
    mine = _period_of(record.get(day, ""), period)
    same = [one for one in others if _period_of(one.get(day, ""), period) == mine and _are_alike(one, record, by)]
    whole = sum((as_number(one.get(key, "")) for one in [record, *same]), Decimal(0))
    return (
        "" if whole <= Decimal(most) else f"all together at most {most}; with this it would be {whole.normalize():f}."
    )


def _period_of(day: str, period: str) -> object:
    """The day, week, month or year in which a day lies; all days lie in no period."""
    length = {"day": 10, "month": 7, "year": 4, "": 0}
    return _week(day) if period == "week" else day[: length[period]]


def _week(day: str) -> tuple[int, int] | None:
    return date.fromisoformat(day).isocalendar()[:2] if day else None


def _are_alike(one: Record, other: Record, key: str) -> bool:
    return not key or str(one[key]).casefold() == str(other[key]).casefold()


def _not_taken(record: Record, key: str, other: str, others: list[Record], labels: dict[str, str]) -> str:
    """Two records with the same ``key`` may not overlap. ``other`` names the fields that tell when: ``day:date``,
    ``days:first,last``, ``nights:first,last``, ``at:date,time``, ``times:date,start,end`` or
    ``minutes:date,start,length``, also in hours. Where ``key`` is one of
    them there is only one thing to be taken."""
    how, _, named = other.partition(":")
    keys = named.split(",")
    for one in others:
        is_same = key in keys or str(one[key]).casefold() == str(record[key]).casefold()
        if is_same and _overlap(how, [record.get(name, "") for name in keys], [one[name] for name in keys]):
            return "this is taken at that time already."
    return ""


def _capacity(record: Record, key: str, other: str, others: list[Record], labels: dict[str, str]) -> str:
    """So many of a kind may be taken at a time. ``other`` tells how many, when, as in ``_not_taken``, the field that
    tells how many a record takes, or nothing, and the kind: "5:nights:arrival,departure::single". Without a kind all
    records count together."""
    most, how, named, count, kind = other.split(":", 4)
    if kind and record[key] != kind:
        return ""
    keys = named.split(",")
    mine = [record[name] for name in keys]
    taken = [
        (theirs, as_number(one[count]) if count and one[count] else Decimal(1))
        for one in others
        if (not kind or one[key] == kind) and _overlap(how, mine, theirs := [one[name] for name in keys])
    ]
    begins = [max(mine, theirs) for theirs, _number in taken]
    at_once = [
        sum((number for theirs, number in taken if _overlap(how, _moment(how, begin), theirs)), Decimal(0))
        for begin in (mine, *begins)
    ]
    own = as_number(record[count]) if count and record[count] else Decimal(1)
    left = Decimal(most) - max(at_once)
    if own <= left:
        return ""
    return f"of {most} there are {max(left, Decimal(0)).normalize():f} free at that time."


def _moment(how: str, begin: list[str]) -> list[str]:
    """The first moment of a booking, as one of its own."""
    if how == "times":
        return [*begin[:2], f"{begin[1]}+"]
    return [begin[0], ""] if how in ("days", "nights") else begin


def _floor(record: Record, key: str, other: str, others: list[Record], labels: dict[str, str]) -> str:
    """``other`` is the least that a running balance may be and, behind a colon, its steps. What is new and only adds
    to it is taken at any time."""
    least, _, named = other.partition(":")
    steps = tuple(named.split(","))
    own = tuple(step for step in steps if not step.startswith(BEGIN))
    if "id" not in record and as_number(computed_in("running", own, [record], date.today())[0]) >= 0:
        return ""
    whose = next((step.removeprefix(BY) for step in steps if step.startswith(BY)), "")
    theirs = [one for one in others if _are_alike(one, record, whose)]
    together = sorted([*theirs, record], key=lambda one: one.get("id", float("inf")))
    lowest = min(map(as_number, computed_in("running", steps, together, date.today())))
    is_under = lowest < Decimal(least)
    return f"with this there would be {lowest:f}, and there must be at least {least}." if is_under else ""


def _overlap(how: str, mine: list[str], theirs: list[str]) -> bool:
    """Whether two bookings meet; an end that is missing is the end of the day, or the first day."""
    if not mine[0] or not theirs[0]:
        return False
    if how == "days":
        return mine[0] <= (theirs[1] or theirs[0]) and theirs[0] <= (mine[1] or mine[0])
    if how == "nights":  # the next may come on the day of departure
        return mine[0] < (theirs[1] or f"{theirs[0]}+") and theirs[0] < (mine[1] or f"{mine[0]}+")
    if how == "times":
        return mine[0] == theirs[0] and mine[1] < (theirs[2] or "24") and theirs[1] < (mine[2] or "24")
    if how in _MINUTES:
        (begin, end), (other, other_end) = (_lasting(one, _MINUTES[how]) for one in (mine, theirs))
        return mine[0] == theirs[0] and bool(mine[1] and theirs[1]) and begin < other_end and other < end
    return mine == theirs


def _lasting(booking: list[str], unit: int) -> tuple[Decimal, Decimal]:
    """The minutes of a day from which and until which a booking lasts, at least one; ``booking`` is the day, the time
    and how long, in a unit of so many minutes."""
    hours, _, minutes = (booking[1] or "0:0").partition(":")
    begin = as_number(hours) * 60 + as_number(minutes)
    return begin, begin + max(as_number(booking[2]) * unit, Decimal(1))


_CHECKS: dict[str, Callable[[Record, str, str, list[Record], dict[str, str]], str]] = {
    "required": _required,
    "positive": _positive,
    "least": _least,
    "most": _most,
    "sum_most": _sum_most,
    "after": _after,
    "not_before": _not_before,
    "not_less": _not_less,
    "not_over": _not_over,
    "not_past": _not_past,
    "not_future": _not_future,
    "count_most": _count_most,
    "rising": _rising,
    "not_out": _not_out,
    "capacity": _capacity,
    "floor": _floor,
    "allowance": _allowance,
    "unique": _unique,
    "per_day": _per_day,
    "per_week": _per_week,
    "per_month": _per_month,
    "not_taken": _not_taken,
}
