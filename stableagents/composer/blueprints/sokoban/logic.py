"""The rules of pushing boxes, and the levels: # wall, . place for a box, $ box, * box in place, @ person."""

from __future__ import annotations

Place = tuple[int, int]
STEPS = {"up": (-1, 0), "down": (1, 0), "left": (0, -1), "right": (0, 1)}
# Each level with a way to solve it, which its test walks: u, d, l, r.
LEVELS: tuple[tuple[str, str], ...] = (
    (
        "#######\n#     #\n# @$. #\n#     #\n#######",
        "r",
    ),
    (
        "########\n#      #\n# .$@$.#\n#      #\n########",
        "lrr",
    ),
    (
        "########\n#   .  #\n#  #$  #\n# .$@  #\n#      #\n########",
        "udl",
    ),
    (
        "########\n#      #\n# $  . #\n# $@ . #\n#      #\n########",
        "dllurrrlllurrr",
    ),
    (
        "#########\n#   #   #\n# $ . $ #\n#   .   #\n#   @   #\n#########",
        "ulllurrdrruurdrdll",
    ),
    (
        "########\n#  ..  #\n#  ##  #\n# $@ $ #\n#      #\n########",
        "dluulurdddrrruurul",
    ),
    (
        "########\n#  #   #\n# $  . #\n#  #$ .#\n#  @   #\n########",
        "lulurrrrurdlddludlluurr",
    ),
    (
        "#########\n#  .#   #\n#  $  $ #\n## # #  #\n# @  .  #\n#########",
        "rruulrddlluulurdrrrurddrdl",
    ),
)


class Room:
    """One level that is being played."""

    def __init__(self, drawn: str) -> None:
        rows = drawn.split("\n")
        self.size = (len(rows), max(map(len, rows)))
        cells = {(row, n): mark for row, text in enumerate(rows) for n, mark in enumerate(text)}
        self.walls = {place for place, mark in cells.items() if mark == "#"}
        self.goals = {place for place, mark in cells.items() if mark in ".*"}
        self.boxes = {place for place, mark in cells.items() if mark in "$*"}
        self.person = next(place for place, mark in cells.items() if mark == "@")
        self._before: list[tuple[Place, frozenset[Place]]] = []

    @property
    def moves(self) -> int:
        return len(self._before)

    @property
    def is_solved(self) -> bool:
        return self.boxes == self.goals

    def walk(self, way: str) -> bool:
        """Go one cell, pushing a box where one is. Returns whether that was possible."""
        down, right = STEPS[way]
        target = (self.person[0] + down, self.person[1] + right)
        behind = (target[0] + down, target[1] + right)
        is_blocked = target in self.boxes and (behind in self.walls or behind in self.boxes)
        if self.is_solved or target in self.walls or is_blocked:
            return False
        self._before.append((self.person, frozenset(self.boxes)))
        if target in self.boxes:
            self.boxes = self.boxes - {target} | {behind}
        self.person = target
        return True

    def undo(self) -> bool:
        if not self._before:
            return False
        self.person, boxes = self._before.pop()
        self.boxes = set(boxes)
        return True
