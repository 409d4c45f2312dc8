"""The rules of Ludo. A field is a number from a player's own start: 0 to 39 is the way round, 40 to 43 is home; a piece
that has not begun is at -1."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence

from storage import Storage

WAY, HOME = 40, 4  # fields of the way round, and at home
PIECES = 4
BEGUN = 0
TRIES = 3  # throws of somebody who has no piece that could move
LAST = WAY + HOME - 1
Places = list[list[int]]


class Game:
    """``places`` are those of each player's four pieces; ``thrown`` waits to be moved, 0 before a throw. All is kept at
    once. ``seats`` says where on the board a player begins: 0 to 3."""

    def __init__(self, storage: Storage, names: Sequence[str], chance: random.Random) -> None:
        self._storage = storage
        self._chance = chance
        self.names = list(names)
        self.seats = [0, 2] if len(names) == 2 else list(range(len(names)))
        kept = json.loads(storage.setting("game", "{}"))
        is_same = kept.get("names") == self.names
        self.places: Places = kept["places"] if is_same else self._all_out()
        self.turn: int = kept["turn"] if is_same else 0
        self.thrown: int = kept["thrown"] if is_same else 0
        self.tries: int = kept["tries"] if is_same else 0

    @property
    def winner(self) -> int | None:
        return next((player for player, places in enumerate(self.places) if min(places) >= WAY), None)

    def roll(self) -> tuple[int, list[int]]:
        """Whose turn it is throws: what was thrown, and the pieces that may move. Where none may, the turn goes on; but
        somebody without a piece that could ever move has three throws for a six."""
        self.thrown = self._chance.randint(1, 6)
        thrown, movable = self.thrown, self.movable()
        if not movable:
            self.tries += 1
            can_try = thrown == 6 or (self._is_stuck() and self.tries < TRIES)
            self.thrown = 0
            if not can_try:
                self._pass_on()
        self._keep()
        return thrown, movable

    def movable(self) -> list[int]:
        """The pieces that may move by what was thrown. Who has a six and pieces outside brings one in first; the start
        is left first while others wait outside."""
        if not self.thrown or self.winner is not None:
            return []
        own = self.places[self.turn]
        possible = [piece for piece in range(PIECES) if self._target(piece) is not None]
        entering = [piece for piece in possible if own[piece] < BEGUN]
        leaving = [piece for piece in possible if own[piece] == BEGUN and min(own) < BEGUN]
        return entering or leaving or possible

    def move(self, piece: int) -> tuple[int, str]:
        """Move a piece by what was thrown; the field reached and who was sent out, or nothing."""
        target = self._target(piece)
        if piece not in self.movable() or target is None:
            raise ValueError(piece)
        self.places[self.turn][piece] = target
        hit = self._hit(target)
        was_six = self.thrown == 6
        self.thrown = 0
        self.tries = 0
        if not was_six and self.winner is None:
            self._pass_on()
        self._keep()
        return target, hit

    def best(self) -> int:
        """The piece that the computer moves: one that sends another out, goes home, enters or is in danger; else the
        foremost."""
        return max(self.movable(), key=self._worth)

    def new_game(self) -> None:
        self.places, self.turn, self.thrown, self.tries = self._all_out(), 0, 0, 0
        self._keep()

    def on_board(self, player: int, place: int) -> int:
        """The field of the way round, 0 to 39, that a place is for a player."""
        return (place + 10 * self.seats[player]) % WAY

    def _worth(self, piece: int) -> tuple[int, int]:
        own, target = self.places[self.turn][piece], self._target(piece)
        if target is None:
            return -1, 0
        hits = target < WAY and self._who_is_on(target) is not None
        rank = 4 if hits else 3 if target >= WAY > own else 2 if own < BEGUN else 1 if self._danger(own) else 0
        return rank, target

    def _danger(self, place: int) -> bool:
        """Whether another's piece is up to six fields behind."""
        if not BEGUN <= place < WAY:
            return False
        here = self.on_board(self.turn, place)
        others = [
            self.on_board(player, other)
            for player, places in enumerate(self.places)
            if player != self.turn
            for other in places
            if BEGUN <= other < WAY
        ]
        return any(0 < (here - other) % WAY <= 6 for other in others)

    def _target(self, piece: int) -> int | None:
        """Where a piece comes by what was thrown; ``None`` where that is not possible."""
        own = self.places[self.turn]
        place = own[piece]
        if place < BEGUN:
            target = BEGUN if self.thrown == 6 else None
        else:
            target = place + self.thrown if place + self.thrown <= LAST else None
        return None if target is None or target in own else target

    def _who_is_on(self, target: int) -> tuple[int, int] | None:
        """The player and the piece of another on a field."""
        here = self.on_board(self.turn, target)
        for player, places in enumerate(self.places):
            for piece, place in enumerate(places):
                is_there = BEGUN <= place < WAY and self.on_board(player, place) == here
                if player != self.turn and is_there:
                    return player, piece
        return None

    def _hit(self, target: int) -> str:
        met = self._who_is_on(target) if target < WAY else None
        if met is None:
            return ""
        self.places[met[0]][met[1]] = -1
        return self.names[met[0]]

    def _is_stuck(self) -> bool:
        """Whether no piece is on its way and those at home stand at the very end."""
        home = sorted(place for place in self.places[self.turn] if place >= BEGUN)
        return home == list(range(LAST + 1 - len(home), LAST + 1))

    def _pass_on(self) -> None:
        self.turn = (self.turn + 1) % len(self.names)
        self.tries = 0

    def _all_out(self) -> Places:
        return [[-1] * PIECES for _name in self.names]

    def _keep(self) -> None:
        kept = {"names": self.names, "places": self.places, "turn": self.turn}
        self._storage.set_setting("game", json.dumps({**kept, "thrown": self.thrown, "tries": self.tries}))


# Fields of the board, eleven by eleven, row and column from above left: the way round from the first player's start.
_LEGS = ((4, 0, 0, 1), (4, 4, -1, 0), (0, 4, 0, 1), (0, 6, 1, 0), (4, 6, 0, 1), (4, 10, 1, 0), (6, 10, 0, -1),
         (6, 6, 1, 0), (10, 6, 0, -1), (10, 4, -1, 0), (6, 4, 0, -1), (6, 0, -1, 0))  # fmt: skip
_STEPS = (4, 4, 2, 4, 4, 2, 4, 4, 2, 4, 4, 2)
ROUND = [
    (row + down * step, column + right * step)
    for (row, column, down, right), steps in zip(_LEGS, _STEPS, strict=True)
    for step in range(steps)
]
HOMES = [
    [(5, 1 + step) for step in range(HOME)],
    [(1 + step, 5) for step in range(HOME)],
    [(5, 9 - step) for step in range(HOME)],
    [(9 - step, 5) for step in range(HOME)],
]
OUTSIDE = [
    [(row + down, column + right) for down in (0, 1) for right in (0, 1)]
    for row, column in ((0, 0), (0, 9), (9, 9), (9, 0))
]


def where(seat: int, piece: int, place: int) -> tuple[int, int]:
    """Row and column of a piece on the board."""
    if place < BEGUN:
        return OUTSIDE[seat][piece]
    return HOMES[seat][place - WAY] if place >= WAY else ROUND[(place + 10 * seat) % WAY]
