"""The rules of a mind map: ideas below ideas, and where each stands around the first one."""

from __future__ import annotations

from typing import Any

from history import Snapshots
from storage import Storage

MAX_TEXT = 120
MAX_IDEAS = 300

Idea = dict[str, Any]
Box = tuple[float, float, float, float]  # left, top, right, bottom


class IdeaError(ValueError):
    """That can't be kept; the message says why."""


class MindMap:
    """Ideas with ``text``, ``parent`` (0 for the one in the middle) and ``place`` among those of the same parent. Every
    change is kept at once and can be undone."""

    def __init__(self, storage: Storage, first: str) -> None:
        self._storage = storage
        self._history = Snapshots(storage, "ideas")
        if not storage.all("ideas"):
            storage.add("ideas", {"text": first, "parent": 0, "place": 0})

    def ideas(self) -> list[Idea]:
        return self._storage.all("ideas")

    @property
    def middle(self) -> Idea:
        return next(idea for idea in self.ideas() if not idea["parent"])

    def get(self, number: int) -> Idea | None:
        return next((idea for idea in self.ideas() if idea["id"] == number), None)

    def below(self, number: int) -> list[Idea]:
        found = [idea for idea in self.ideas() if idea["parent"] == number]
        return sorted(found, key=lambda idea: (idea["place"], idea["id"]))

    def add_below(self, number: int, text: str) -> int:
        """A new idea below another one, or below the middle where that one is gone. Returns its id."""
        text = _checked(text)
        if len(self.ideas()) >= MAX_IDEAS:
            raise IdeaError(f"There are at most {MAX_IDEAS} ideas.")
        parent = number if self.get(number) else self.middle["id"]
        self._history.take()
        place = max((idea["place"] for idea in self.below(parent)), default=-1) + 1
        return self._storage.add("ideas", {"text": text, "parent": parent, "place": place})

    def add_beside(self, number: int, text: str) -> int:
        """A new idea below the same one; beside the middle is below it."""
        idea = self.get(number)
        return self.add_below(idea["parent"] if idea and idea["parent"] else number, text)

    def change(self, number: int, text: str) -> None:
        idea, text = self.get(number), _checked(text)
        if idea is not None:
            self._history.take()
            self._storage.change({**idea, "text": text})

    def remove(self, number: int) -> bool:
        """Take an idea out with all below it. Returns whether that was done: the middle stays."""
        idea = self.get(number)
        if idea is None or not idea["parent"]:
            return False
        self._history.take()
        left = [number]
        while left:
            gone = left.pop()
            left += [one["id"] for one in self.below(gone)]
            self._storage.remove(gone)
        return True

    def move(self, number: int, by: int) -> bool:
        """Change places with the idea above or below. Returns whether there is one."""
        idea = self.get(number)
        beside = self.below(idea["parent"]) if idea and idea["parent"] else []
        place = next((n for n, one in enumerate(beside) if one["id"] == number), -1)
        if place < 0 or not 0 <= place + by < len(beside):
            return False
        self._history.take()
        beside[place], beside[place + by] = beside[place + by], beside[place]
        for order, one in enumerate(beside):
            self._storage.change({**one, "place": order})
        return True

    def hang(self, number: int, parent: int) -> bool:
        """Hang an idea with all below it on another one, but for those below it. Returns whether that was done."""
        idea, at = self.get(number), self.get(parent)
        if idea is None or at is None or not idea["parent"] or parent == idea["parent"]:
            return False
        above: Idea | None = at
        while above is not None:
            if above["id"] == number:
                return False
            above = self.get(above["parent"])
        self._history.take()
        place = max((one["place"] for one in self.below(parent)), default=-1) + 1
        self._storage.change({**idea, "parent": parent, "place": place})
        return True

    def clear(self, first: str) -> None:
        """Begin with one idea."""
        self._history.take()
        for idea in self.ideas():
            self._storage.remove(idea["id"])
        self._storage.add("ideas", {"text": first, "parent": 0, "place": 0})

    def undo(self) -> bool:
        """Take the last change back. Returns whether there was one."""
        return self._history.undo()

    def as_outline(self) -> str:
        """All ideas, each in a line, as a list in Markdown."""
        lines = []
        stack = [(self.middle, 0)]
        while stack:
            idea, depth = stack.pop()
            lines.append(f"# {idea['text']}" if not depth else f"{'  ' * (depth - 1)}- {idea['text']}")
            stack += [(one, depth + 1) for one in reversed(self.below(idea["id"]))]
        return "\n".join(lines) + "\n"


def boxes(ideas: list[Idea], width: float, height: float) -> dict[int, Box]:
    """Where each idea stands: the first in the middle, half of what hangs on it to the right, half to the left."""
    children: dict[int, list[Idea]] = {}
    for idea in sorted(ideas, key=lambda one: (one["place"], one["id"])):
        children.setdefault(idea["parent"], []).append(idea)
    middle = children[0][0]
    sides = _halves(children.get(middle["id"], []), children)
    deepest = max((_depth(one["id"], children) for side in sides for one in side), default=1)
    across = width / (2 * deepest + 1)
    rows = max(1, *(sum(_leaves(one["id"], children) for one in side) for side in sides))
    high = min(54.0, (height - 16) / rows)
    found = {middle["id"]: _box(width / 2, height / 2, across, min(high, 44.0) * 1.2)}
    for way, side in zip((1, -1), sides, strict=True):
        top = height / 2 - high * sum(_leaves(one["id"], children) for one in side) / 2
        stack = [(one, 1) for one in reversed(side)]
        while stack:
            idea, depth = stack.pop()
            leaves = _leaves(idea["id"], children)
            offset = _above(idea, side, children)
            middle_y = top + high * (offset + leaves / 2)
            found[idea["id"]] = _box(width / 2 + way * depth * across, middle_y, across, high)
            stack += [(one, depth + 1) for one in reversed(children.get(idea["id"], []))]
    return found


def _above(wanted: Idea, side: list[Idea], children: dict[int, list[Idea]]) -> int:
    """How many rows of the side stand above an idea."""
    rows = 0
    level = side
    line = [wanted["id"]]
    parents = {one["id"]: one["parent"] for group in children.values() for one in group}
    while line[-1] not in [one["id"] for one in side]:
        line.append(parents[line[-1]])
    for number in reversed(line):
        for one in level:
            if one["id"] == number:
                break
            rows += _leaves(one["id"], children)
        level = children.get(number, [])
    return rows


def _halves(ideas: list[Idea], children: dict[int, list[Idea]]) -> tuple[list[Idea], list[Idea]]:
    """The first ones to the right until they have half of the rows, the others to the left."""
    total = sum(_leaves(one["id"], children) for one in ideas)
    right: list[Idea] = []
    for one in ideas:
        if right and sum(_leaves(each["id"], children) for each in right) * 2 >= total:
            break
        right.append(one)
    return right, ideas[len(right) :]


def _leaves(number: int, children: dict[int, list[Idea]]) -> int:
    count, stack = 0, [number]
    while stack:
        below = children.get(stack.pop(), [])
        count += not below
        stack += [one["id"] for one in below]
    return count


def _depth(number: int, children: dict[int, list[Idea]]) -> int:
    depth, level = 0, [number]
    while level:
        depth += 1
        level = [one["id"] for number in level for one in children.get(number, [])]
    return depth


def _box(x: float, y: float, across: float, high: float) -> Box:
    wide, tall = min(across * 0.84, 190.0), high * 0.74
    return x - wide / 2, y - tall / 2, x + wide / 2, y + tall / 2


def _checked(text: str) -> str:
    text = " ".join(text.split())
    if not text:
        raise IdeaError("Write an idea first.")
    if len(text) > MAX_TEXT:
        raise IdeaError(f"An idea has at most {MAX_TEXT} characters.")
    return text
