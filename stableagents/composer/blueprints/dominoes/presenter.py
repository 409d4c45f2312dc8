"""What happens on each action in dominoes."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

from logic import COMPUTER, GOAL, LEFT, PERSON, RIGHT, Game, Tile, best_move
from shapes import Shape, circle, line, rectangle, words
from storage import Storage

if TYPE_CHECKING:
    from main import App

WIDTH = 660
SIDE, GAP = 32, 6  # of half a tile on the sheet
IN_ROW = 9  # tiles of the row beside each other
TOP, MIDDLE, BOTTOM = 10, 90, 300
IN_HAND = 17
PAPER, DOT, EDGE = "#faf7ee", "#22262b", "#8a8f98"
# Where the points of a half lie, in thirds of it.
DOTS = {
    0: (),
    1: ((1, 1),),
    2: ((0, 0), (2, 2)),
    3: ((0, 0), (1, 1), (2, 2)),
    4: ((0, 0), (0, 2), (2, 0), (2, 2)),
    5: ((0, 0), (0, 2), (1, 1), (2, 0), (2, 2)),
    6: ((0, 0), (0, 1), (0, 2), (2, 0), (2, 1), (2, 2)),
}


class Presenter:
    """Between the window and the rules. The computer answers at once; the round and the points are kept."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chance = random.SystemRandom()
        self.game = Game(self.chance)
        self.points: list[int] = json.loads(storage.setting("points", "[0, 0]"))
        self.is_counted = storage.setting("counted", "") == "yes"

    def start(self) -> None:
        kept = self.storage.setting("game", "")
        if kept:
            self.game.go_on(kept)
        self._answer("")

    def new_game(self) -> None:
        """The next round; a game begins anew once one has reached the goal."""
        if max(self.points) >= GOAL:
            self.points = [0, 0]
        self.game, self.is_counted = Game(self.chance), False
        self._answer("")

    def new_points(self) -> None:
        if self.view.confirm("Shall the points begin anew?"):
            self.points = [0, 0]
            self.new_game()

    def draw(self) -> None:
        """Take a tile, or pass where none is left; both only where nothing fits."""
        if self.game.is_over:
            self.show("The round is over. Press Next round.")
        elif self.game.possible():
            self.show("One of your tiles fits.")
        elif self.game.draw():
            self.show("" if self.game.possible() else "It does not fit. Draw again.")
        else:
            self.game.end_turn()
            self._answer("")

    def press(self, x: float, y: float) -> None:
        """Play the tile that was pressed; where both ends fit, to the one that was chosen."""
        tile = self._tile_at(x, y)
        if tile is None:
            return
        if self.game.is_over:
            self.show("The round is over. Press Next round.")
            return
        ends = self.game.fits(tile)
        if not ends:
            self.show("It fits at neither end.")
            return
        wanted = LEFT if self.view.end.get() == "Left" else RIGHT
        self.game.play(tile, wanted if wanted in ends else ends[0])
        self._answer("")

    def show(self, message: str = "") -> None:
        self._count()
        self.storage.set_setting("game", self.game.as_text())
        self.storage.set_setting("points", json.dumps(self.points))
        self.storage.set_setting("counted", "yes" if self.is_counted else "")
        self.view.sheet.show(self._shapes())
        self.view.state_text.set(self._state())
        person, computer = self.points
        self.view.score_text.set(f"You {person} : {computer} computer")
        self.view.status.set(message)

    def _answer(self, message: str) -> None:
        """What the computer does until it is the person's turn again; whoever can't do anything passes."""
        game = self.game
        while game.turn == COMPUTER and not game.is_over:
            move = best_move(game)
            if move is not None:
                game.play(*move)
            elif game.draw():
                message = "The computer draws."
            else:
                game.end_turn()
                message = "The computer passes."
        self.show(message)

    def _count(self) -> None:
        winner = self.game.winner()
        if self.game.is_over and not self.is_counted:
            self.is_counted = True
            if winner is not None:
                self.points[winner] += self.game.points()

    def _state(self) -> str:
        game = self.game
        if not game.is_over:
            left = len(game.stock)
            return f"Your turn. Tiles left to draw: {left}"
        winner, gained = game.winner(), game.points()
        if winner is None:
            return "Nobody wins the round."
        if self.points[winner] >= GOAL:
            return "You win the game!" if winner == PERSON else "The computer wins the game."
        return f"You win the round: {gained} points." if winner == PERSON else f"The computer gets {gained} points."

    def _shapes(self) -> list[Shape]:
        game = self.game
        shapes = []
        for place, tile in enumerate(game.hands[COMPUTER][:IN_HAND]):
            left = GAP + place * (SIDE + GAP)
            shapes += _standing(tile, left, TOP) if game.is_over else [_back(left, TOP)]
        for place, tile in enumerate(game.row):
            row, column = divmod(place, IN_ROW)
            shapes += _lying(tile, GAP + column * (2 * SIDE + GAP), MIDDLE + row * (SIDE + GAP))
        if not game.row:
            shapes.append(words(WIDTH / 2, MIDDLE + SIDE, "Put the first tile.", 16, "hint"))
        for tile, left, top in self._hand():
            shapes += _standing(tile, left, top)
        return shapes

    def _hand(self) -> list[tuple[Tile, float, float]]:
        """The person's tiles with their places, in two lines where they are many."""
        places = []
        for place, tile in enumerate(self.game.hands[PERSON]):
            row, column = divmod(place, IN_HAND)
            places.append((tile, GAP + column * (SIDE + GAP), BOTTOM + row * (2 * SIDE + GAP)))
        return places

    def _tile_at(self, x: float, y: float) -> Tile | None:
        found = [one for one, left, top in self._hand() if left <= x <= left + SIDE and top <= y <= top + 2 * SIDE]
        return found[0] if found else None


def _half(figure: int, left: float, top: float) -> list[Shape]:
    third = SIDE / 3
    return [circle(left + third * (x + 0.5), top + third * (y + 0.5), 3.4, fill=DOT) for x, y in DOTS[figure]]


def _standing(tile: Tile, left: float, top: float) -> list[Shape]:
    paper = rectangle(left, top, left + SIDE, top + 2 * SIDE, fill=PAPER, line=EDGE)
    middle = line(left + 3, top + SIDE, left + SIDE - 3, top + SIDE, color=EDGE)
    return [paper, middle, *_half(tile[0], left, top), *_half(tile[1], left, top + SIDE)]


def _lying(tile: Tile, left: float, top: float) -> list[Shape]:
    paper = rectangle(left, top, left + 2 * SIDE, top + SIDE, fill=PAPER, line=EDGE)
    middle = line(left + SIDE, top + 3, left + SIDE, top + SIDE - 3, color=EDGE)
    return [paper, middle, *_half(tile[0], left, top), *_half(tile[1], left + SIDE, top)]


def _back(left: float, top: float) -> Shape:
    return rectangle(left, top, left + SIDE, top + 2 * SIDE, fill="accent", line=EDGE)
