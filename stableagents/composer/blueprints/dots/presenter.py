"""What happens on each action in dots and boxes."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from app_info import SIZE
from logic import Edge, Game, beside, best_line, nearest
from shapes import Shape, circle, line, rectangle, words
from storage import Storage
from wins import Wins

if TYPE_CHECKING:
    from main import App

SHEET, EDGE = 480.0, 40.0
STEP = (SHEET - 2 * EDGE) / SIZE
COLORS, FAINT = ("#3f7ab3", "#d98b3a"), ("#bcd5ea", "#f4d9b8")


class Presenter:
    """Between the window and the rules. The person begins; the computer answers at once."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.chance = random.Random()
        self.game = Game(SIZE)
        self.cursor: Edge = ("h", 0, 0)
        self.wins = Wins(storage)

    def start(self) -> None:
        self.show()

    def new_game(self) -> None:
        self.game = Game(SIZE)
        self.wins.next_game()
        self.show()

    def reset_score(self) -> None:
        if any(self.wins.counts) and self.view.confirm("Set the score back to nothing?"):
            self.wins.reset()
            self.show()

    def press(self, x: float, y: float) -> None:
        self.cursor = nearest(self.game, (x - EDGE) / STEP, (y - EDGE) / STEP)
        self.draw_here()

    def draw_here(self) -> None:
        """Draw the line at the cursor, and let the computer answer."""
        if not self.game.draw(self.cursor):
            over = self.game.is_over()
            self.view.status.set("The game is over. Press New game." if over else "There is a line already.")
            return
        while self.plays_computer() and self.game.turn == 1 and not self.game.is_over():
            self.game.draw(best_line(self.game, self.chance, is_easy=self.view.opponent.get() == "Easy computer"))
        self.show()

    def go_left(self) -> None:
        self.move(0, -1)

    def go_right(self) -> None:
        self.move(0, 1)

    def go_up(self) -> None:
        self.move(-1, 0)

    def go_down(self) -> None:
        self.move(1, 0)

    def move(self, rows: int, columns: int) -> None:
        self.cursor = beside(self.game, self.cursor, rows, columns)
        self.show()

    def undo(self) -> None:
        if self.wins.is_counted:
            self.view.status.set("The game is over. Press New game.")
            return
        taken = self.game.undo(to=0 if self.plays_computer() else None)
        self.show("" if taken else "There is nothing to undo.")

    def show(self, message: str = "") -> None:
        if self.game.is_over():
            self.wins.count(self.game.winner())
        self.view.sheet.show(self.drawn())
        self.view.state_text.set(self.state())
        won, lost, drawn = self.wins.counts
        self.view.status.set(message or f"Blue {won}   orange {lost}   draws {drawn}")

    def drawn(self) -> list[Shape]:
        game, shapes = self.game, []
        for (row, column), owner in game.owners.items():
            left, top = EDGE + column * STEP, EDGE + row * STEP
            shapes.append(rectangle(left, top, left + STEP, top + STEP, fill=FAINT[owner]))
            shapes.append(words(left + STEP / 2, top + STEP / 2, "●○"[owner], size=STEP / 3, color=COLORS[owner]))
        for edge in game.edges():
            if edge in game.lines:
                shapes.append(line(*ends(edge), color="accent" if edge == game.last else "text", width=5))
        left, top, right, bottom = ends(self.cursor)
        shapes.append(circle((left + right) / 2, (top + bottom) / 2, 5, line="hint", width=2))
        dots = range(SIZE + 1)
        return shapes + [circle(EDGE + x * STEP, EDGE + y * STEP, 6, fill="text") for x in dots for y in dots]

    def state(self) -> str:
        first, second = self.game.score()
        score = f"Blue {first}, orange {second}."
        if self.game.is_over():
            winner = self.game.winner()
            told = "A draw." if winner is None else ("Blue wins.", "Orange wins.")[winner]
        else:
            told = ("Blue plays.", "Orange plays.")[self.game.turn]
        return f"{score} {told}"

    def plays_computer(self) -> bool:
        return self.view.opponent.get() != "Another person"


def ends(edge: Edge) -> tuple[float, float, float, float]:
    """Where a line begins and ends on the sheet."""
    kind, row, column = edge
    x, y = EDGE + column * STEP, EDGE + row * STEP
    return (x, y, x + STEP, y) if kind == "h" else (x, y, x, y + STEP)
