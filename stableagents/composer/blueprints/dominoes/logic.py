"""The rules of dominoes for a person and a computer: tiles are put to both ends of a row."""

from __future__ import annotations

import json
import random

MOST = 6
DEALT = 7
GOAL = 100
LEFT, RIGHT = 0, 1
PERSON, COMPUTER = 0, 1

Tile = tuple[int, int]


class Game:
    """A round: ``hands`` of both, ``stock`` face down, ``row`` of tiles, each as it lies from left to right."""

    def __init__(self, chance: random.Random) -> None:
        tiles = [(low, high) for high in range(MOST + 1) for low in range(high + 1)]
        chance.shuffle(tiles)
        self.hands: list[list[Tile]] = [sorted(tiles[:DEALT]), sorted(tiles[DEALT : 2 * DEALT])]
        self.stock: list[Tile] = tiles[2 * DEALT :]
        self.row: list[Tile] = []
        self.turn = self._first()
        self.passed = 0  # how many in a row have passed

    def ends(self) -> tuple[int, int] | None:
        """The figures at both ends, or ``None`` before the first tile."""
        return (self.row[0][0], self.row[-1][1]) if self.row else None

    def fits(self, tile: Tile) -> list[int]:
        """At which ends a tile may be put."""
        ends = self.ends()
        if ends is None:
            return [RIGHT]
        return [end for end in (LEFT, RIGHT) if ends[end] in tile]

    def possible(self) -> list[tuple[Tile, int]]:
        """What may be played now."""
        return [] if self.is_over else [(tile, end) for tile in self.hands[self.turn] for end in self.fits(tile)]

    def play(self, tile: Tile, end: int) -> bool:
        """Put a tile to an end. Returns whether that is allowed."""
        if (tile, end) not in self.possible():
            return False
        self.hands[self.turn].remove(tile)
        ends = self.ends()
        if ends is None:
            self.row.append(tile)
        elif end == RIGHT:
            self.row.append(tile if tile[0] == ends[RIGHT] else tile[::-1])
        else:
            self.row.insert(0, tile if tile[1] == ends[LEFT] else tile[::-1])
        self.passed = 0
        self.turn = 1 - self.turn
        return True

    def draw(self) -> bool:
        """Take a tile where none fits. Returns whether one was taken."""
        if self.is_over or self.possible() or not self.stock:
            return False
        self.hands[self.turn] = sorted([*self.hands[self.turn], self.stock.pop()])
        return True

    def end_turn(self) -> bool:
        """Pass where nothing fits and no tile is left to take. Returns whether that is so."""
        if self.is_over or self.possible() or self.stock:
            return False
        self.passed += 1
        self.turn = 1 - self.turn
        return True

    @property
    def is_over(self) -> bool:
        """Whether one has no tile left, or nobody can go on."""
        return not all(self.hands) or self.passed > 1

    def winner(self) -> int | None:
        """Who has won a round that is over: who has no tile left, else fewer points in hand; ``None`` for nobody."""
        person, computer = map(pips, self.hands)
        if not self.is_over or person == computer:
            return None
        return PERSON if person < computer else COMPUTER

    def points(self) -> int:
        """What the winner gets: what the other has in hand, less what is left of one's own."""
        return abs(pips(self.hands[PERSON]) - pips(self.hands[COMPUTER]))

    def as_text(self) -> str:
        """The round, to be kept."""
        return json.dumps({name: getattr(self, name) for name in ("hands", "stock", "row", "turn", "passed")})

    def go_on(self, text: str) -> None:
        """Go on with a round that was kept."""
        kept = json.loads(text)
        self.hands = [list(map(_tile, hand)) for hand in kept["hands"]]
        self.stock, self.row = list(map(_tile, kept["stock"])), list(map(_tile, kept["row"]))
        self.turn, self.passed = kept["turn"], kept["passed"]

    def _first(self) -> int:
        """Who has the highest double begins, else who has the highest tile."""
        best = [max((tile[0] == tile[1], sum(tile), tile) for tile in hand) for hand in self.hands]
        return PERSON if best[PERSON] > best[COMPUTER] else COMPUTER


def pips(tiles: list[Tile]) -> int:
    return sum(map(sum, tiles))


def best_move(game: Game) -> tuple[Tile, int] | None:
    """What the computer plays: heavy tiles and doubles first, and an end that it can answer itself; ``None`` where
    nothing fits."""

    def worth(move: tuple[Tile, int]) -> tuple[int, int]:
        tile, end = move
        others = [one for one in game.hands[game.turn] if one != tile]
        ends = game.ends()
        shown = sum(tile) - ends[end] if ends else tile[1]
        answers = sum(shown in one for one in others)
        return (sum(tile) + 2 * (tile[0] == tile[1]) + 2 * answers, sum(tile))

    return max(game.possible(), key=worth, default=None)


def _tile(kept: list[int]) -> Tile:
    return (kept[0], kept[1])
