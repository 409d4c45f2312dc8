"""What happens on each action with the knight."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from logic import Place, Walk, shortest, tour
from storage import Storage

if TYPE_CHECKING:
    from main import App

STEP_MS = 150
TOUR = "Tour"


class Presenter:
    """Between the window and the rules. ``ahead`` are the cells of a tour that is still to be shown."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.walk = Walk(8)
        self.ends: list[Place] = []
        self.ahead: list[Place] = []

    def start(self) -> None:
        kept = json.loads(self.storage.setting("walk", "null"))
        if kept:
            self.view.mode.set(kept["mode"])
            self.view.board_size.set(f"{kept['size']} × {kept['size']}")
            self.walk = Walk(kept["size"], [(row, column) for row, column in kept["way"]])
            self.show()
        else:
            self.new_game()
        self.view.every(STEP_MS, self.tick)

    def new_game(self) -> None:
        """An empty board of the size that is chosen."""
        self.walk = Walk(int(self.view.board_size.get().split(" ")[0]))
        self.ends, self.ahead = [], []
        self.show()

    def press(self, row: int, column: int) -> None:
        self.ahead = []
        if self.view.mode.get() != TOUR:
            self._press_end((row, column))
        elif self.walk.go((row, column)):
            self.show()
        else:
            self.show("No move of the knight leads there, or it was there already.")

    def hint(self) -> None:
        self.ahead = []
        if self.view.mode.get() != TOUR:
            self.show("Press where the way begins and where it ends.")
            return
        place = self.walk.hint()
        if place is None:
            self.show("It is done." if self.walk.is_done else "No tour was found from here. Take a move back.")
        else:
            self.walk.go(place)
            self.show()

    def undo(self) -> None:
        self.ahead = []
        self.show("" if self.walk.undo() else "There is nothing to undo.")

    def watch(self) -> None:
        """Show a tour from where the knight stands, a move at a time; or stop that."""
        if self.ahead:
            self.ahead = []
            self.show()
            return
        if self.view.mode.get() != TOUR or self.walk.is_done:
            self.view.mode.set(TOUR)
            self.new_game()
        begun = self.walk.way or [(0, 0)]
        found = tour(self.walk.size, begun)
        if found is None:
            self.show("No tour was found from here. Take a move back.")
            return
        self.ahead = found[len(self.walk.way) :]
        self.show()

    def tick(self) -> None:
        if self.ahead:
            self.walk.go(self.ahead.pop(0))
            self.show()

    def show(self, message: str = "") -> None:
        walk, view = self.walk, self.view
        is_tour = view.mode.get() == TOUR
        kept = {"mode": view.mode.get(), "size": walk.size, "way": walk.way}
        self.storage.set_setting("walk", json.dumps(kept))
        numbers = {place: number for number, place in enumerate(walk.way)}
        marked = set(walk.open_moves()) if is_tour else set()
        cells = [(row, column) for row in range(walk.size) for column in range(walk.size)]
        shown = [self._cell(place, numbers, marked) for place in cells]
        view.board.show([shown[at : at + walk.size] for at in range(0, len(shown), walk.size)])
        view.state_text.set(self._state() if is_tour else self._way_told())
        view.watch_text.set("Stop" if self.ahead else "Watch a tour")
        view.status.set(message)

    def _press_end(self, place: Place) -> None:
        self.ends = [place] if len(self.ends) != 1 else [*self.ends, place]
        self.walk.way = shortest(self.walk.size, *self.ends) if len(self.ends) == 2 else [place]
        self.show()

    def _way_told(self) -> str:
        if not self.walk.way:
            return "Press where the way begins."
        return f"Moves: {len(self.walk.way) - 1}" if len(self.ends) != 1 else "Press where the way ends."

    def _state(self) -> str:
        walk = self.walk
        if walk.is_closed:
            return "Done: every cell, and one more move comes back to the first."
        if walk.is_done:
            return "Done: the knight was on every cell."
        if walk.way and not walk.open_moves():
            return "The knight can't go on. Take moves back."
        return f"Cells: {len(walk.way)} of {walk.size * walk.size}"

    def _cell(self, place: Place, numbers: dict[Place, int], marked: set[Place]) -> tuple[str, str]:
        look = "raised" if sum(place) % 2 else "plain"
        if place not in numbers:
            return ("·", "accent") if place in marked else ("", look)
        is_here = place == self.walk.way[-1]
        return "♞" if is_here else f"{numbers[place] + 1}", "good" if is_here else "warm"
