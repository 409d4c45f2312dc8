"""Computed fields: what follows from the other fields of a record, or from them and the day of today."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal, DecimalException, InvalidOperation
from typing import Any

from amounts import rounded
from days import minutes_between

Record = Mapping[str, Any]
Others = Callable[[str], Sequence[Record]]
MAX_DAYS = 36_500  # a hundred years
BEGIN, BY = "from ", "by "
TICKED = "yes"
MORNING = "06:00"


def computed(kind: str, steps: tuple[str, ...], record: Record, today: date) -> str:
    """The value of a computed field; ``steps`` are the keys of the fields that it follows from. It is empty while one
    of them is, and where there is no result."""
    return _KINDS[kind](steps, record, today)


def computed_in(kind: str, steps: tuple[str, ...], records: Sequence[Record], today: date) -> list[str]:
    """The values of a computed field in all records, of which one may follow from the records before it."""
    if kind in _ACROSS:
        return _ACROSS[kind](steps, records)
    return [computed(kind, steps, record, today) for record in records]


def linked_in(kind: str, steps: tuple[str, ...], records: Sequence[Record], others: Others) -> list[str]:
    """The values of a computed field that follows from records of other lists, which ``others`` gives by their name."""
    return _LINKED[kind](steps, records, others)


def as_number(kept: str) -> Decimal:
    """A kept figure; nothing, or words from when the field was one of text, count as 0."""
    try:
        return Decimal(kept)
    except InvalidOperation:
        return Decimal(0)


def _product(steps: tuple[str, ...], record: Record, today: date) -> str:
    first, second = (record.get(key, "") for key in steps)
    return str(rounded(as_number(first) * as_number(second))) if first and second else ""


def _hours(steps: tuple[str, ...], record: Record, today: date) -> str:
    """From one time to the other, without the minutes of the pause, where there is one."""
    start, end, *pause = (record.get(key, "") for key in steps)
    if not start or not end:
        return ""
    minutes = Decimal(minutes_between(start, end)) - sum(map(as_number, pause), Decimal(0))
    return _plain(minutes / 60)


def _hours_after(steps: tuple[str, ...], record: Record, today: date) -> str:
    """How many of the hours from one time to the other are later than a third one, and before the next morning."""
    start, end = (record.get(key, "") for key in steps[:2])
    if not start or not end:
        return ""
    begin = minutes_between("00:00", start)
    finish = begin + minutes_between(start, end)
    late = 0
    for day in (-1, 0, 1):
        first = day * 24 * 60 + minutes_between("00:00", steps[2])
        last = (day + 1) * 24 * 60 + minutes_between("00:00", MORNING)
        late += max(0, min(finish, last) - max(begin, first))
    return _plain(Decimal(late) / 60)


def _formula(steps: tuple[str, ...], record: Record, today: date) -> str:
    """What the steps give, as on a calculator with a stack: keys and numbers are put on it, a sign takes two off.

    In a sum or a difference what is empty does not count; times and divided by need both.
    """
    stack: list[Decimal | None] = []
    for step in steps:
        if step in _SIGNS:
            second, first = stack.pop(), stack.pop()
            stack.append(_joined(step, first, second))
        elif step in _ROUNDED:
            whole = stack.pop()
            stack.append(whole and whole.to_integral_value(_ROUNDED[step]))
        elif step in record:
            stack.append(figure_in(record[step]) if record[step] else None)
        elif "=" in step or "@" in step:
            stack.append(Decimal(holds(step, record)))
        else:
            stack.append(as_number(step))
    return "" if stack[0] is None else _plain(stack[0])


def holds(step: str, record: Record) -> bool:
    """Whether a record has a value, "shift=Night", or one of the days of the week from 0 for Monday, "date@56"."""
    if "=" in step:
        key, _, wanted = step.partition("=")
        return str(record.get(key, "")).replace(" ", "_") == wanted
    key, _, wanted = step.partition("@")
    day = _day(record.get(key, ""))
    return day is not None and str(day.weekday()) in wanted


def figure_in(kept: str) -> Decimal:
    """A kept figure, or the one in what was chosen, such as "Tea 1,50 €" or "10 lessons"."""
    if kept == TICKED:
        return Decimal(1)
    price = re.search(r"(\d+(?:[.,]\d+)?)\D*$", kept)
    return as_number(kept) or as_number(price[1].replace(",", ".") if price else "")


def _late_fee(steps: tuple[str, ...], record: Record, today: date) -> str:
    """So much for each day between the day on which it was due and that on which it came back, or today."""
    due, back = _day(record.get(steps[0], "")), _day(record.get(steps[1], "")) or today
    return str(rounded(max(0, (back - due).days) * Decimal(steps[2]))) if due else ""


def _left(steps: tuple[str, ...], record: Record, today: date) -> str:
    """What is left of a figure once that of another was used; as long as that is empty, all of it."""
    whole, used = (record.get(key, "") for key in steps)
    return _plain(figure_in(whole) - as_number(used)) if whole else ""


def _by_kind(steps: tuple[str, ...], record: Record, today: date) -> str:
    """What the formula of the kind that was chosen gives. The first step is the field of the kind, each other one a
    kind and the steps of its formula: "hourly:hours wage *"."""
    formulas = {kind.casefold(): formula.split() for kind, _, formula in (step.rpartition(":") for step in steps[1:])}
    formula = formulas.get(str(record.get(steps[0], "")).casefold())
    return _formula(tuple(formula), record, today) if formula else ""


def _joined(sign: str, first: Decimal | None, second: Decimal | None) -> Decimal | None:
    if sign in "+-" and (first is None) != (second is None):
        first, second = first or Decimal(0), second or Decimal(0)
    if first is None or second is None:
        return None
    try:
        return _SIGNS[sign](first, second)
    except DecimalException:
        return None


def _age(steps: tuple[str, ...], record: Record, today: date) -> str:
    """Whole years since a day; ``next`` behind its key is for those that it will be on the next birthday, ``days`` for
    the days since then."""
    day = _day(record.get(steps[0], ""))
    if day is None or day > today:
        return ""
    if "days" in steps:
        return str((today - day).days)
    if "next" in steps:  # how old on the next birthday
        years = (_in_year(day, today.year), _in_year(day, today.year + 1))
        return str(next(one for one in years if one >= today).year - day.year)
    return str(today.year - day.year - ((today.month, today.day) < (day.month, day.day)))


def _days_left(steps: tuple[str, ...], record: Record, today: date) -> str:
    """The days until a day; ``yearly`` behind its key is for one that comes every year, such as a birthday."""
    day = _day(record.get(steps[0], ""))
    if day is not None and "yearly" in steps:
        years = (_in_year(day, today.year), _in_year(day, today.year + 1))
        day = next(one for one in years if one >= today)
    return str((day - today).days) if day else ""


def _next_day(steps: tuple[str, ...], record: Record, today: date) -> str:
    """A day and so many days later; they are those of a field, or a figure. A third step tells months or years."""
    day, later = _day(record.get(steps[0], "")), record.get(steps[1], steps[1])
    if day is None or not later or not 0 <= as_number(later) <= MAX_DAYS:
        return ""
    if steps[2:]:
        return _months_after(day, int(as_number(later)) * (12 if steps[2] == "years" else 1)).isoformat()
    return (day + timedelta(days=int(as_number(later)))).isoformat()


def _arrival(steps: tuple[str, ...], record: Record, today: date) -> str:
    """The time of day at which a way is done that began at a time, of a distance and a speed an hour."""
    start, way, fast = (record.get(key, "") for key in steps)
    if not start or not way or as_number(fast) <= 0:
        return ""
    minutes = minutes_between("00:00", start) + int((as_number(way) / as_number(fast) * 60).to_integral_value())
    return f"{minutes // 60 % 24:02}:{minutes % 60:02}"


def _months_after(day: date, months: int) -> date:
    """The same day so many months later, or the last one of a month that is shorter."""
    years, month = divmod(day.month - 1 + months, 12)
    first = date(min(day.year + years, date.max.year - 1), month + 1, 1)
    following = first.replace(year=first.year + first.month // 12, month=first.month % 12 + 1)
    return min(first + timedelta(days=day.day - 1), following - timedelta(days=1))


def _days(steps: tuple[str, ...], record: Record, today: date) -> str:
    """How many days lie between two days."""
    start, end = (_day(record.get(key, "")) for key in steps)
    return str((end - start).days) if start and end else ""


def _difference(steps: tuple[str, ...], records: Sequence[Record]) -> list[str]:
    """What a figure has grown by since the record before; with a third key, since that of the same group."""
    figure, day, *group = steps
    found, last = [""] * len(records), dict[str, Decimal]()
    for place in _in_time(records, day):
        record = records[place]
        name = str(record.get(group[0], "")).casefold() if group else ""
        if record.get(figure):
            if name in last:
                found[place] = _plain(as_number(record[figure]) - last[name])
            last[name] = as_number(record[figure])
    return found


def _running(steps: tuple[str, ...], records: Sequence[Record]) -> list[str]:
    """The sum of a formula up to each record; the first key tells the day. The last steps may tell whose it is, "by
    account", and what there was before the first record: "from 500"."""
    day, *formula = steps
    begin = formula.pop().removeprefix(BEGIN) if formula[-1].startswith(BEGIN) else "0"
    whose = formula.pop().removeprefix(BY) if formula[-1].startswith(BY) else ""
    found, totals = [""] * len(records), dict[str, Decimal]()
    for place in _in_time(records, day):
        name = str(records[place].get(whose, "")).casefold()
        total = totals.get(name, as_number(begin)) + as_number(_formula(tuple(formula), records[place], date.min))
        totals[name] = total
        found[place] = str(rounded(total))
    return found


def _banded(steps: tuple[str, ...], records: Sequence[Record]) -> list[str]:
    """What a quantity comes to where the first so many of a year have one rate, and all further ones another: "day, how
    many, rate, rate beyond", and the steps of the quantity."""
    day, most, rate, beyond, *formula = steps
    found, years = [""] * len(records), dict[str, Decimal]()
    for place in _in_time(records, day):
        record = records[place]
        quantity, year = _formula(tuple(formula), record, date.min), record.get(day, "")[:4]
        if quantity:
            left = max(Decimal(0), Decimal(most) - years.get(year, Decimal(0)))
            first = min(as_number(quantity), left)
            found[place] = str(rounded(first * Decimal(rate) + (as_number(quantity) - first) * Decimal(beyond)))
            years[year] = years.get(year, Decimal(0)) + as_number(quantity)
    return found


def _level(steps: tuple[str, ...], records: Sequence[Record]) -> list[str]:
    """As ``_running``, of what is no money."""
    return [_plain(as_number(one)) for one in _running(steps, records)]


def _looked_up(steps: tuple[str, ...], records: Sequence[Record], others: Others) -> list[str]:
    """What the record that each one belongs to has in a field: "link, list, field"."""
    link, listed, key = steps
    kept = {str(one["id"]): one.get(key, "") for one in others(listed)}
    return [kept.get(record.get(link, ""), "") for record in records]


def _left_there(steps: tuple[str, ...], records: Sequence[Record], others: Others) -> list[str]:
    """How many of a thing are not given away: "how many there are, list, link, tick of being back"."""
    count, *of_list = steps
    out = [len(_out(record, of_list, others)) for record in records]
    return [
        _plain(as_number(record[count]) - gone) if record.get(count) else ""
        for record, gone in zip(records, out, strict=True)
    ]


def _is_with(steps: tuple[str, ...], records: Sequence[Record], others: Others) -> list[str]:
    """Who has a thing that was given away: "list, link, tick of being back, link to whom, their list, their name"."""
    *of_list, whom, listed, name = steps
    names = {str(one["id"]): one.get(name, "") for one in others(listed)}
    return [", ".join(names.get(one.get(whom, ""), "") for one in _out(record, of_list, others)) for record in records]


def _out(record: Record, of_list: Sequence[str], others: Others) -> list[Record]:
    """What was given away of a thing and is not back."""
    listed, link, back = of_list
    return [one for one in others(listed) if one.get(link) == str(record.get("id", "")) and not one.get(back)]


def _in_time(records: Sequence[Record], day: str) -> list[int]:
    """The places of the records, the earliest day first; those of a day as they were added, those without one last."""
    return sorted(range(len(records)), key=lambda place: (not records[place].get(day), records[place].get(day, "")))


def _plain(number: Decimal) -> str:
    """A result as a figure is kept, with at most two decimals; nothing where it has more digits than can be told."""
    try:
        text = f"{rounded(number):f}"
    except DecimalException:
        return ""
    return text.rstrip("0").rstrip(".")


def _in_year(day: date, year: int) -> date:
    """The same day in another year; 29 February is 1 March where there is none."""
    try:
        return day.replace(year=year)
    except ValueError:
        return date(year, 3, 1)


def _day(kept: str) -> date | None:
    try:
        return date.fromisoformat(kept)
    except ValueError:
        return None


_ROUNDED = {"up": ROUND_CEILING, "down": ROUND_FLOOR}
_SIGNS: dict[str, Callable[[Decimal, Decimal], Decimal]] = {
    "+": lambda first, second: first + second,
    "-": lambda first, second: first - second,
    "*": lambda first, second: first * second,
    "/": lambda first, second: first / second,
    "min": min,
    "max": max,
    ">": lambda first, second: Decimal(first > second),
}
_KINDS: dict[str, Callable[[tuple[str, ...], Record, date], str]] = {
    "product": _product,
    "hours": _hours,
    "hours_after": _hours_after,
    "formula": _formula,
    "amount": _formula,
    "age": _age,
    "days_left": _days_left,
    "next_day": _next_day,
    "arrival": _arrival,
    "days": _days,
    "late_fee": _late_fee,
    "left": _left,
    "money_left": _left,
    "by_kind": _by_kind,
    "by_choice": _by_kind,
    "pace": _formula,
}
_ACROSS: dict[str, Callable[[tuple[str, ...], Sequence[Record]], list[str]]] = {
    "difference": _difference,
    "running": _running,
    "level": _level,
    "banded": _banded,
}
_LINKED: dict[str, Callable[[tuple[str, ...], Sequence[Record], Others], list[str]]] = {
    "looked_up": _looked_up,
    "price_of": _looked_up,
    "left_there": _left_there,
    "is_with": _is_with,
}
