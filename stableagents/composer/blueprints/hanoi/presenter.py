"""What happens on each action with the towers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app_info import FIRST_DISKS
from logic import MoveError, Towers
from shapes import Shape, rectangle, words
from storage import Storage

if TYPE_CHECKING:
    from main import App

WIDTH, HEIGHT, BASE = 640, 280, 250
COLORS = ("#3f7ab3", "#d98b3a", "#5a9a58", "#b5564e", "#a75a91", "#c9a23c", "#5aa3a3", "#8d7a5e")
TICK_MS = 400


class Presenter:
    """Between the window and the rules. ``held`` is the rod whose disk is to be moved."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.towers = Towers(FIRST_DISKS)
        self.held: int | None = None
        self.is_solving = False

    def start(self) -> None:
        self.view.disks.set(self.storage.setting("disks", str(FIRST_DISKS)))
        self.new_game()
        self.view.every(TICK_MS, self.tick)

    def new_game(self) -> None:
        self.towers = Towers(int(self.view.disks.get()))
        self.storage.set_setting("disks", self.view.disks.get())
        self.held, self.is_solving = None, False
        self.show("Press a rod, then the one to move to; or 1, 2, 3.")

    def press(self, x: float, _y: float) -> None:
        self._choose(min(2, max(0, int(x * 3 / WIDTH))))

    def first(self) -> None:
        self._choose(0)

    def second(self) -> None:
        self._choose(1)

    def third(self) -> None:
        self._choose(2)

    def undo(self) -> None:
        self.held, self.is_solving = None, False
        self.show("It is as before." if self.towers.undo() else "There is nothing to undo.")

    def hint(self) -> None:
        """Make the next move of the shortest way."""
        if not self.towers.is_solved:
            self.towers.move(*self.towers.next_move())
        self.held = None
        self.show("")

    def solve(self) -> None:
        """Show the shortest way, move by move, or stop."""
        self.is_solving = not self.is_solving and not self.towers.is_solved
        self.held = None
        self.show("")

    def tick(self) -> None:
        if self.is_solving:
            self.hint()
            self.is_solving = not self.towers.is_solved

    def show(self, message: str) -> None:
        view, towers = self.view, self.towers
        view.sheet.show(self._drawn())
        view.state_text.set(f"Moves: {towers.moves}   Fewest: {towers.fewest}")
        best = self.storage.setting(f"best {towers.disks}", "")
        view.status.set(f"Your best with {towers.disks} disks: {best}" if best else "")
        view.message.set(f"Solved in {towers.moves} moves!" if towers.is_solved else message)

    def _choose(self, rod: int) -> None:
        if self.is_solving:
            return
        if self.held is None:
            self.held = rod if self.towers.rods[rod] else None
            self.show("" if self.towers.rods[rod] else "There is no disk on that rod.")
            return
        start, self.held = self.held, None
        if start == rod:
            self.show("")
            return
        try:
            self.towers.move(start, rod)
        except MoveError as error:
            self.show(str(error))
            return
        self._note_best()
        self.show("")

    def _note_best(self) -> None:
        name, moves = f"best {self.towers.disks}", self.towers.moves
        if self.towers.is_solved and moves < int(self.storage.setting(name, "999999")):
            self.storage.set_setting(name, str(moves))

    def _drawn(self) -> list[Shape]:
        shapes = [rectangle(10, BASE, WIDTH - 10, BASE + 8, fill="hint")]
        high = min(24, 190 // self.towers.disks)
        for rod, disks in enumerate(self.towers.rods):
            middle = WIDTH * (2 * rod + 1) / 6
            shapes.append(rectangle(middle - 3, 40, middle + 3, BASE, fill="accent" if rod == self.held else "hint"))
            shapes.append(words(middle, BASE + 20, str(rod + 1), size=14))
            for place, disk in enumerate(disks):
                half = 16 + 80 * disk / self.towers.disks
                lifted = 12 if rod == self.held and place == len(disks) - 1 else 0
                top = BASE - (place + 1) * high - lifted
                shapes.append(
                    rectangle(middle - half, top, middle + half, top + high - 2, fill=COLORS[disk % len(COLORS)])
                )
        return shapes
