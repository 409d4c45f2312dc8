"""The rules of shared costs: who paid for whom, balances to the cent, and the fewest payments that settle them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from amounts import read_number, rounded
from days import read_day
from storage import Storage

MAX_NAME = 40
MAX_TEXT = 200
MAX_PERSONS = 50
MAX_UNDO = 100
EXACT_UP_TO = 12  # with more people who are not level, the payments are few, but may not be the fewest
CENT = Decimal("0.01")

Cost = dict[str, Any]


class SplitError(ValueError):
    """That can't be kept; the message says why, ``field`` is the name of the field."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


class Group:
    """People with a ``name``, and costs with ``what``, ``amount``, ``day``, ``payer`` and ``sharers`` (names); every
    change is kept at once and can be taken back."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._before: list[tuple[str, int, dict[str, Any] | None]] = []

    def people(self) -> list[str]:
        return [one["name"] for one in self._storage.all("people")]

    def costs(self) -> list[Cost]:
        return self._storage.all("costs")

    def add_person(self, name: str) -> None:
        """Keep one more person. Raises ``SplitError``."""
        name = " ".join(name.split())
        if not name or "," in name or len(name) > MAX_NAME:
            raise SplitError(f"A name has 1 to {MAX_NAME} characters and no comma.", "person")
        if name.lower() in (known.lower() for known in self.people()):
            raise SplitError(f"{name} is there already.", "person")
        if len(self.people()) >= MAX_PERSONS:
            raise SplitError(f"There are at most {MAX_PERSONS} people.", "person")
        self._add("people", {"name": name})

    def rename_person(self, old: str, name: str) -> None:
        """Give a person another name, also in what was paid so far. Raises ``SplitError``."""
        name = " ".join(name.split())
        if not name or "," in name or len(name) > MAX_NAME:
            raise SplitError(f"A name has 1 to {MAX_NAME} characters and no comma.", "person")
        if name.lower() in (known.lower() for known in self.people() if known != old):
            raise SplitError(f"{name} is there already.", "person")
        for one in self._storage.all("people"):
            if one["name"] == old:
                self._storage.change({**one, "name": name})
        for cost in self.costs():
            sharers = [name if sharer == old else sharer for sharer in cost["sharers"]]
            payer = name if cost["payer"] == old else cost["payer"]
            self._storage.change({**cost, "payer": payer, "sharers": sharers})
        self._before = []  # earlier steps know the old name

    def remove_person(self, name: str) -> None:
        """Forget a person who has no part in any cost. Raises ``SplitError``."""
        if any(name == cost["payer"] or name in cost["sharers"] for cost in self.costs()):
            raise SplitError(f"{name} has a part in a cost; remove those first.", "person")
        for one in self._storage.all("people"):
            if one["name"] == name:
                self._remove("people", one)

    def add_cost(self, what: str, amount: str, payer: str, sharers: str, day: str, today: date) -> int:
        """Keep what somebody paid; ``sharers`` are names with commas, nothing for everybody. Raises ``SplitError``."""
        what = " ".join(what.split())
        if not what or len(what) > MAX_TEXT:
            raise SplitError(f"Write what it was for, in 1 to {MAX_TEXT} characters.", "what")
        try:
            paid = rounded(read_number(amount))
        except ValueError:
            raise SplitError("Write an amount like 12.50.", "amount") from None
        if paid <= 0:
            raise SplitError("An amount is more than 0.", "amount")
        if payer not in self.people():
            raise SplitError("Choose who paid.", "payer")
        try:
            kept_day = read_day(day, today) or today.isoformat()
        except ValueError as error:
            raise SplitError(str(error), "day") from None
        cost = {"what": what, "amount": str(paid), "payer": payer, "day": kept_day}
        return self._add("costs", {**cost, "sharers": self._sharers(sharers)})

    def remove_cost(self, number: int) -> None:
        for cost in self.costs():
            if cost["id"] == number:
                self._remove("costs", cost)

    def settle(self, payer: str, receiver: str, amount: Decimal, what: str, today: date) -> None:
        """Keep that somebody paid somebody back."""
        cost = {"what": what, "amount": str(amount), "payer": payer, "day": today.isoformat(), "sharers": [receiver]}
        self._add("costs", {**cost, "is_settling": True})

    def undo(self) -> bool:
        """Take the last change back. Returns whether there was one."""
        if not self._before:
            return False
        name, number, before = self._before.pop()
        self._storage.remove(number)
        if before is not None:
            self._storage.add(name, before)
        return True

    def total(self) -> Decimal:
        """What was spent; money that was paid back is not."""
        return sum((Decimal(one["amount"]) for one in self.costs() if not one.get("is_settling")), Decimal(0))

    def balances(self) -> dict[str, Decimal]:
        """What each person gets back, or owes (below 0); together they are 0."""
        result = dict.fromkeys(self.people(), Decimal(0))
        for cost in self.costs():
            amount = Decimal(cost["amount"])
            result[cost["payer"]] += amount
            for person, part in zip(cost["sharers"], parts(amount, len(cost["sharers"])), strict=True):
                result[person] -= part
        return result

    def _sharers(self, text: str) -> list[str]:
        known = {name.lower(): name for name in self.people()}
        wanted = list(dict.fromkeys(part.strip().lower() for part in text.split(",") if part.strip()))
        unknown = next((name for name in wanted if name not in known), None)
        if unknown is not None:
            raise SplitError(f"{unknown[:MAX_NAME]!r} is not one of the people.", "sharers")
        return [known[name] for name in wanted] or self.people()

    def _add(self, name: str, record: dict[str, Any]) -> int:
        number = self._storage.add(name, record)
        self._remember(name, number, None)
        return number

    def _remove(self, name: str, record: dict[str, Any]) -> None:
        self._remember(name, record["id"], record)
        self._storage.remove(record["id"])

    def _remember(self, name: str, number: int, before: dict[str, Any] | None) -> None:
        self._before = [*self._before[1 - MAX_UNDO :], (name, number, before)]


def parts(amount: Decimal, count: int) -> list[Decimal]:
    """An amount in so many parts that differ by a cent at most and add up to it."""
    cents = int(amount / CENT)
    least, more = divmod(cents, count)
    return [CENT * (least + (place < more)) for place in range(count)]


def payments(balances: dict[str, Decimal]) -> list[tuple[str, str, Decimal]]:
    """The fewest payments, as (who, to whom, how much), after which everybody is level: one less than people in each of
    as many circles as can settle among themselves."""
    open_ones = [(name, amount) for name, amount in balances.items() if amount]
    result = []
    for circle in _circles(open_ones) if len(open_ones) <= EXACT_UP_TO else [open_ones]:
        left = dict(circle)
        while any(left.values()):
            debtor = min(left, key=lambda name: left[name])
            creditor = max(left, key=lambda name: left[name])
            amount = min(-left[debtor], left[creditor])
            left[debtor] += amount
            left[creditor] -= amount
            result.append((debtor, creditor, amount))
    return result


def _circles(people: list[tuple[str, Decimal]]) -> list[list[tuple[str, Decimal]]]:
    """The people in as many circles as possible whose balances are 0 together: for each set of people (a number whose
    bits are its members) the most circles of it, from those of the sets with one member less."""
    count = len(people)
    sums = [Decimal(0)] * (1 << count)
    most = [0] * (1 << count)
    last = [0] * (1 << count)
    for members in range(1, 1 << count):
        inside = [place for place in range(count) if members >> place & 1]
        sums[members] = sums[members ^ (1 << inside[0])] + people[inside[0]][1]
        last[members] = max(inside, key=lambda place: most[members ^ (1 << place)])
        most[members] = most[members ^ (1 << last[members])] + (sums[members] == 0)
    circles: list[list[tuple[str, Decimal]]] = []
    members = (1 << count) - 1
    while members:
        if sums[members] == 0:
            circles.append([])
        circles[-1].append(people[last[members]])
        members ^= 1 << last[members]
    return circles
