"""The moves of backgammon and what they are worth to a computer.

A side is 26 counts: of the pieces that are off (0), on each point (1 to 24, seen by who moves towards 1) and on the
bar (25)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

OFF, BAR = 0, 25
HOME = 6  # points from which pieces may go off
PIECES = 15
Side = tuple[int, ...]
Step = tuple[int, int]  # from a point, with a die
FIRST: Side = tuple({24: 2, 13: 5, 8: 3, 6: 5}.get(point, 0) for point in range(26))


@dataclass(frozen=True)
class Position:
    """Seen by whose turn it is: ``own`` pieces and those of the ``other``, each from their own end."""

    own: Side = FIRST
    other: Side = FIRST

    def target(self, start: int, die: int) -> int | None:
        """Where a piece comes with a die, or ``None`` where it may not."""
        if not self.own[start] or start == OFF or (self.own[BAR] and start != BAR):
            return None
        target = start - die
        if target > OFF:
            return target if self.other[25 - target] < 2 else None
        if any(self.own[HOME + 1 :]):
            return None
        is_foremost = not any(self.own[start + 1 : HOME + 1])
        return OFF if target == OFF or is_foremost else None

    def after(self, step: Step) -> Position:
        """The position when a step is made, which must be possible; a single piece that is met goes to the bar."""
        target = self.target(*step)
        if target is None:
            raise ValueError(step)
        own, other = list(self.own), list(self.other)
        own[step[0]] -= 1
        own[target] += 1
        if target != OFF and other[25 - target]:
            other[25 - target] -= 1
            other[BAR] += 1
        return Position(tuple(own), tuple(other))

    def hits(self, step: Step) -> bool:
        target = self.target(*step)
        return bool(target) and target is not None and self.other[25 - target] > 0

    def turned(self) -> Position:
        """As the other one sees it."""
        return Position(self.other, self.own)

    @property
    def pips(self) -> int:
        """How far all own pieces still have to go."""
        return sum(point * count for point, count in enumerate(self.own))

    @property
    def is_won(self) -> bool:
        return self.own[OFF] == PIECES


def dice_of(first: int, second: int) -> list[int]:
    """What a throw gives to move: a double counts four times."""
    return [first] * 4 if first == second else [first, second]


def plays(position: Position, dice: Sequence[int]) -> list[tuple[Step, ...]]:
    """Every way to use the dice, one for each position that it leads to: as many of them as possible must be used, and
    the larger one where only one can be. None where nothing can move."""
    found: dict[Position, tuple[Step, ...]] = {}
    most = 0
    for steps, last in _walks(position, tuple(dice)):
        if len(steps) > most:
            most, found = len(steps), {}
        if len(steps) == most:
            found.setdefault(last, steps)
    ways = list(found.values()) if most else []
    if most == 1 and len(set(dice)) > 1:
        largest = max(way[0][1] for way in ways)
        ways = [way for way in ways if way[0][1] == largest]
    return ways


def first_steps(position: Position, dice: Sequence[int]) -> list[Step]:
    """The steps that may be made now."""
    walks = list(_walks(position, tuple(dice)))
    most = max((len(steps) for steps, _last in walks), default=0)
    firsts = list(dict.fromkeys(steps[0] for steps, _last in walks if steps and len(steps) == most))
    if most == 1 and len(set(dice)) > 1:
        largest = max(die for _start, die in firsts)
        firsts = [step for step in firsts if step[1] == largest]
    return firsts


def _walks(position: Position, dice: tuple[int, ...]) -> Iterator[tuple[tuple[Step, ...], Position]]:
    """All steps one after the other, with where they end; positions that were met on the way are not met again."""
    orders = {dice, dice[::-1]} if len(set(dice)) > 1 else {dice}
    for order in sorted(orders, reverse=True):
        ways: dict[Position, tuple[Step, ...]] = {position: ()}
        for die in order:
            further = {
                here.after((start, die)): (*steps, (start, die))
                for here, steps in ways.items()
                for start in range(1, 26)
                if here.target(start, die) is not None
            }
            if not further:
                break
            if len(order) == 2:
                yield from ((steps, here) for here, steps in further.items())
            ways = further
        yield from ((steps, here) for here, steps in ways.items())


def worth(position: Position) -> float:
    """What a position is worth to the one who has just moved, the own pieces: the more, the better."""
    own, other = position.own, position.other
    if position.is_won:
        return 1000.0
    value = float(position.turned().pips - position.pips) * 0.5 + own[OFF] * 2 + other[BAR] * 9
    made = [own[point] > 1 for point in range(26)]
    value += sum(4.0 if point in (4, 5, 7) else 2.5 for point in range(1, 9) if made[point])
    value += 3.0 * _longest(made[1:13]) + (3.0 if any(made[18:23]) else 0)
    for point in range(1, 25):
        if own[point] == 1:
            value -= _danger(point, other) * (4 + (25 - point) * 0.35)
        value -= max(0, own[point] - 4) * 0.8
    return value


def best_play(position: Position, dice: Sequence[int], looks: int) -> tuple[Step, ...]:
    """The computer's move, nothing where none is possible. ``looks`` of the best ones at first sight are tried against
    every throw that may answer them."""
    ends = {way: _end(position, way) for way in plays(position, dice)}
    if not ends:
        return ()
    by_worth = sorted(ends, key=lambda way: worth(ends[way]), reverse=True)
    if looks < 2:
        return by_worth[0]
    return max(by_worth[:looks], key=lambda way: _answered(ends[way]))


def _answered(position: Position) -> float:
    """What is left of a position when the other one has answered well, over all throws."""
    if position.is_won:
        return 1000.0
    total = 0.0
    for first in range(1, 7):
        for second in range(first, 7):
            answer = best_play(position.turned(), dice_of(first, second), 1)
            total += -worth(_end(position.turned(), answer)) * (1 if first == second else 2)
    return total / 36


def _end(position: Position, way: Sequence[Step]) -> Position:
    for step in way:
        position = position.after(step)
    return position


def _longest(made: Sequence[bool]) -> int:
    """The longest wall of points."""
    longest = run = 0
    for is_made in made:
        run = run + 1 if is_made else 0
        longest = max(longest, run)
    return longest


def _danger(point: int, other: Side) -> float:
    """How likely a single piece is hit: by how far the other one's pieces are before it."""
    here = 25 - point
    near = [start - here for start in range(here + 1, 26) if other[start]]
    direct = sum(0.3 for distance in near if distance <= 6)
    return min(0.9, direct + sum(0.1 for distance in near if 6 < distance <= 12))
