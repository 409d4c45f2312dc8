"""A plan to pay debts back: each month the least of all, and what is left over goes to one of them."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from logic import Made, ToolError, Typed, number_in, plain, text_in
from marks import without_thousands

MOST = 30  # debts
MONTHS = 1200
CENT = Decimal("0.01")
SMALLEST = "Snowball: smallest debt first"


class Debt(NamedTuple):
    name: str
    owed: Decimal
    rate: Decimal  # percent a year
    least: Decimal  # to be paid each month


class Plan(NamedTuple):
    """``ends`` is the month in which each debt is paid, by its place; ``months`` is 0 where that never happens."""

    months: int
    interest: Decimal
    ends: dict[int, int]


def work_out(typed: Typed, changed: str) -> Made:
    debts = [_debt(line) for line in text_in(typed, "debts").splitlines() if line.strip()]
    if len(debts) > MOST:
        raise ToolError(f"At most {MOST} debts.", "debts")
    extra = number_in(typed, "extra", 0, 10**9)
    ways = {SMALLEST: _order(debts, by_rate=False), "Avalanche: highest interest first": _order(debts, by_rate=True)}
    plans = {way: _plan(debts, order, extra) for way, order in ways.items()}
    plan, order = plans[typed["way"]], ways[typed["way"]]
    if not plan.months:
        raise ToolError("This never ends: pay more each month than the interest.", "extra")
    rows = [
        ("Free of debt after", f"{plan.months} months"),
        ("Interest", plain(plan.interest, 2)),
        ("Paid altogether", plain(plan.interest + sum(debt.owed for debt in debts), 2)),
    ]
    other = next(way for way in plans if way != typed["way"])
    rows.append((other, f"{plans[other].months} months, {plain(plans[other].interest, 2)} interest"))
    alone = _plan(debts, order, None)
    rows.append(
        (
            "The least only",
            f"{alone.months} months, {plain(alone.interest, 2)} interest" if alone.months else "It never ends.",
        )
    )
    paid = sorted(order, key=lambda place: plan.ends[place])
    return Made(rows, "\n".join(f"Month {plan.ends[place]}: {debts[place].name} is paid." for place in paid))


def _debt(line: str) -> Debt:
    """A name and three numbers: what is owed, percent a year, the least each month. Raises ``ToolError``."""
    found = re.fullmatch(r"\s*(.*?)[\s,;:]+([\d.,']+)[\s;€$£]+([\d.,]+)\s*%?[\s;]+([\d.,']+)[\s€$£]*", line[:200])
    if found is None:
        raise ToolError("Write each debt as: name 2400 19.9% 60 (owed, interest a year, least each month).", "debts")
    owed, rate, least = (_number(found[number]) for number in (2, 3, 4))
    if not 0 < owed < 10**9 or rate > 1000 or least > 10**9:
        raise ToolError("Write each debt as: name 2400 19.9% 60 (owed, interest a year, least each month).", "debts")
    return Debt(found[1][:60] or "?", owed, rate, least)


def _number(text: str) -> Decimal:
    text = without_thousands(text.replace("'", "")).replace(",", ".")
    if not re.fullmatch(r"\d{1,10}(?:\.\d{0,6})?", text):
        raise ToolError("Write a number like 12.5.", "debts")
    return Decimal(text)


def _order(debts: list[Debt], *, by_rate: bool) -> list[int]:
    return sorted(range(len(debts)), key=lambda n: (-debts[n].rate, debts[n].owed) if by_rate else (debts[n].owed, 0))


def _plan(debts: list[Debt], order: list[int], extra: Decimal | None) -> Plan:
    """Month by month; without ``extra`` what a paid debt took goes to no other one."""
    left = {place: debts[place].owed for place in order}
    interest, ends = Decimal(0), dict[int, int]()
    budget = sum((debt.least for debt in debts), Decimal(0)) + (extra or 0)
    for month in range(1, MONTHS + 1):
        for place in left:
            added = (left[place] * debts[place].rate / 1200).quantize(CENT, ROUND_HALF_UP)
            left[place] += added
            interest += added
        rest = budget
        for place in order:
            if place in left:
                paid = min(left[place], debts[place].least)
                left[place] -= paid
                rest -= paid
        for place in order if extra is not None else ():
            if place in left:
                paid = min(left[place], rest)
                left[place] -= paid
                rest -= paid
        for place in [place for place, owed in left.items() if not owed]:
            ends[place] = month
            del left[place]
        if not left:
            return Plan(month, interest, ends)
        if sum(left.values()) > 10**12:
            break
    return Plan(0, interest, ends)
