"""The rules of a family tree: who descends from whom, generations, and where everybody stands."""

from __future__ import annotations

import re
from typing import Any

from history import Snapshots
from storage import Storage

MAX_NAME = 60
MAX_PEOPLE = 300

Person = dict[str, Any]


class FamilyError(ValueError):
    """That can't be kept; the message says why, ``field`` is the name of the field."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


class Family:
    """People with ``name``, ``born`` and ``died`` (years, 0 where not known), ``parents`` (ids, at most two) and
    ``partner`` (an id, 0 for none). Every change is kept at once and can be undone."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._history = Snapshots(storage, "people")

    def people(self) -> list[Person]:
        return sorted(self._storage.all("people"), key=lambda one: one["name"].casefold())

    def get(self, number: int | None) -> Person | None:
        return next((one for one in self._storage.all("people") if one["id"] == number), None)

    def save(self, number: int | None, name: str, years: tuple[str, str], parents: list[int], partner: int) -> int:
        """Keep somebody new, or what has changed of somebody. Returns the id. Raises ``FamilyError``."""
        person = {
            "name": self._checked(name, number),
            "born": _year(years[0], "born"),
            "died": _year(years[1], "died"),
            "parents": list(dict.fromkeys(parents)),
            "partner": partner,
        }
        if person["born"] and person["died"] and person["died"] < person["born"]:
            raise FamilyError("Nobody dies before being born.", "died")
        self._check_relations(number, person)
        if number is None and len(self.people()) >= MAX_PEOPLE:
            raise FamilyError(f"There are at most {MAX_PEOPLE} people.", "person_name")
        self._history.take()
        if number is None:
            number = self._storage.add("people", person)
        else:
            self._storage.change({**person, "id": number})
        self._pair(number, partner)
        return number

    def remove(self, number: int) -> None:
        """Take somebody out; parents and partners of others forget them."""
        self._history.take()
        self._storage.remove(number)
        for one in self._storage.all("people"):
            left = {"parents": [parent for parent in one["parents"] if parent != number]}
            self._storage.change({**one, **left, "partner": 0 if one["partner"] == number else one["partner"]})

    def undo(self) -> bool:
        """Take the last change back. Returns whether there was one."""
        return self._history.undo()

    def children(self, number: int) -> list[Person]:
        found = [one for one in self._storage.all("people") if number in one["parents"]]
        return sorted(found, key=lambda one: (one["born"] or 9999, one["id"]))

    def siblings(self, number: int) -> list[Person]:
        """Who shares a parent."""
        person = self.get(number)
        shared = set(person["parents"]) if person else set()
        found = [one for one in self._storage.all("people") if shared & set(one["parents"]) and one["id"] != number]
        return sorted(found, key=lambda one: (one["born"] or 9999, one["id"]))

    def descendants(self, number: int) -> set[int]:
        found: set[int] = set()
        left = [number]
        while left:
            for child in self.children(left.pop()):
                if child["id"] not in found:
                    found.add(child["id"])
                    left.append(child["id"])
        return found

    def _check_relations(self, number: int | None, person: Person) -> None:
        below = self.descendants(number) if number is not None else set()
        for parent, field in zip(person["parents"], ("first_parent", "second_parent"), strict=False):
            one = self.get(parent)
            if parent == number or parent in below:
                raise FamilyError("Nobody can descend from themselves.", field)
            if one and one["born"] and person["born"] and one["born"] >= person["born"]:
                raise FamilyError(f"{one['name']} was born later than that.", field)
        if person["partner"] and (person["partner"] in below or person["partner"] in (number, *person["parents"])):
            raise FamilyError("A partner is somebody else, and no parent or descendant.", "partner")

    def _pair(self, number: int, partner: int) -> None:
        """Partners are so for each other, and only for each other."""
        wanted = {number: partner, partner: number}
        for one in self._storage.all("people"):
            new = wanted.get(one["id"], 0 if one["partner"] in wanted else one["partner"])
            if new != one["partner"]:
                self._storage.change({**one, "partner": new})

    def _checked(self, name: str, but: int | None) -> str:
        name = " ".join(name.split())
        if not name:
            raise FamilyError("Write a name.", "person_name")
        if len(name) > MAX_NAME:
            raise FamilyError(f"At most {MAX_NAME} characters.", "person_name")
        if any(one["name"].casefold() == name.casefold() and one["id"] != but for one in self.people()):
            raise FamilyError("There is one of that name. Write more of the name, or a number.", "person_name")
        return name


def generations(people: list[Person]) -> dict[int, int]:
    """The row of everybody, from 0: below the parents, beside the partner."""
    rows = {one["id"]: 0 for one in people}
    for _ in people:
        before = dict(rows)
        for one in people:
            above = [rows[parent] + 1 for parent in one["parents"] if parent in rows]
            beside = [rows[one["partner"]]] if one["partner"] in rows else []
            rows[one["id"]] = max([rows[one["id"]], *above, *beside])
        if rows == before:
            break
    return rows


def places(people: list[Person]) -> dict[int, float]:
    """How far to the right everybody stands, in widths of a person: parents above the middle of their children."""
    tree = _Places({one["id"]: one for one in people})
    is_root = {one["id"]: not one["parents"] for one in people}
    for one in sorted(people, key=lambda one: (one["born"] or 9999, one["id"])):
        if is_root[one["id"]] and is_root.get(one["partner"], True):
            tree.place(one["id"])
    for one in people:
        tree.place(one["id"])
    return tree.found


class _Places:
    def __init__(self, people: dict[int, Person]) -> None:
        self._people = people
        self._right = 0.0  # where there is room
        self.found: dict[int, float] = {}

    def place(self, number: int) -> None:
        """Place somebody, with partner and descendants, right of all that stands already."""
        if number in self.found:
            return
        partner = self._people[number]["partner"]
        couple = [number, partner] if partner in self._people and partner not in self.found else [number]
        for one in couple:
            self.found[one] = -1.0  # is being placed
        left = self._right
        for child in self._children(couple):
            self.place(child)
        width = len(couple)
        if self._right - left < width:
            self._right = left + width
        first = (left + self._right - width) / 2
        for offset, one in enumerate(couple):
            self.found[one] = first + offset

    def _children(self, couple: list[int]) -> list[int]:
        found = [one for one in self._people.values() if set(couple) & set(one["parents"])]
        ordered = sorted(found, key=lambda one: (one["born"] or 9999, one["id"]))
        return [one["id"] for one in ordered if one["id"] not in self.found]


def _year(text: str, field: str) -> int:
    cleaned = text.strip()
    if not cleaned:
        return 0
    found = re.fullmatch(r"(?:[0-9]{1,2}[./-]){0,2}([0-9]{4})|([0-9]{4})-[0-9]{1,2}-[0-9]{1,2}", cleaned)
    if not found or not cleaned.isascii():
        raise FamilyError("Write a year such as 1950.", field)
    return int(found[1] or found[2])
