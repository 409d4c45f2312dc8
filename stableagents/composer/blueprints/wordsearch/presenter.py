"""What happens on each action in the word search."""

from __future__ import annotations

import random
from pathlib import Path
from typing import TYPE_CHECKING

from app_info import FIRST_WORDS, TITLE
from logic import Place, Puzzle, PuzzleError, directions, from_json, make, page, read_side, read_words
from storage import Storage

if TYPE_CHECKING:
    from main import App

WAYS = ("across", "down", "diagonal", "backwards")
SIDES = ("rows", "columns")


class Presenter:
    """Between the window and the rules. The puzzle and what makes it are kept."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chance = random.Random()
        self.puzzle: Puzzle | None = None
        self.first: Place | None = None
        self.is_solution = False

    def start(self) -> None:
        view, kept = self.view, self.storage.setting
        view.words.set_text(kept("words", "\n".join(FIRST_WORDS)))
        for name in SIDES:
            getattr(view, name).set(kept(name, getattr(view, name).get()))
        for name in WAYS:
            getattr(view, name).set(kept(name, "yes" if getattr(view, name).get() else "") == "yes")
        puzzle = kept("puzzle", "")
        if puzzle:
            self.puzzle = from_json(puzzle)
            self.show()
        else:
            self.new_puzzle()

    def new_puzzle(self) -> None:
        view = self.view
        try:
            words = read_words(view.words.get_text())
            rows, columns = (read_side(getattr(view, name).get(), name) for name in SIDES)
            steps = directions(**{name: bool(getattr(view, name).get()) for name in WAYS})
            self.puzzle = make(words, rows, columns, steps, self.chance)
        except PuzzleError as error:
            view.problem.set(str(error))
            if error.field in SIDES:
                view.point_at(getattr(view, f"{error.field}_entry"))
            return
        self.first, self.is_solution = None, False
        view.problem.set("")
        self.show("Press the first and the last letter of a word.")

    def press(self, row: int, column: int) -> None:
        """Mark the first or the last letter of a word."""
        if self.puzzle is None or self.puzzle.is_solved:
            return
        if self.first is None:
            self.first = (row, column)
            self.show("Now press its last letter.")
            return
        word = self.puzzle.mark(self.first, (row, column))
        self.first = None
        if self.puzzle.is_solved:
            self.show("All words are found.")
        else:
            self.show(f"Found: {word}" if word else "There is none of the words.")

    def show_solution(self) -> None:
        """Show where the words are, or hide it again."""
        self.is_solution = not self.is_solution
        self.show()

    def copy_puzzle(self) -> None:
        if self.puzzle is not None:
            grid = "\n".join(" ".join(letters) for letters in self.puzzle.rows)
            self.view.copy(f"{grid}\n\n{', '.join(self.puzzle.places)}")
            self.view.status.set("Copied.")

    def save_page(self) -> None:
        """A page for printing; with the solution while it is shown."""
        if self.puzzle is None:
            return
        path = self.view.ask_save_path("word-search.html")
        if not path:
            return
        try:
            Path(path).write_text(page(self.puzzle, TITLE, is_solved=self.is_solution), encoding="utf-8")
        except OSError as error:
            self.view.status.set(f"It could not be written: {error}")
        else:
            self.view.status.set(f"Written to {path}")

    def keep(self) -> None:
        self.storage.set_setting("words", self.view.words.get_text())
        for name in SIDES:
            self.storage.set_setting(name, getattr(self.view, name).get())
        for name in WAYS:
            self.storage.set_setting(name, "yes" if getattr(self.view, name).get() else "")

    def show(self, message: str = "") -> None:
        puzzle, view = self.puzzle, self.view
        if puzzle is None:
            return
        hidden = {place for places in puzzle.places.values() for place in places} if self.is_solution else set()
        found = {place for word in puzzle.found for place in puzzle.places[word]}
        view.board.show(
            [
                [(letter, self._look((row, column), found, hidden)) for column, letter in enumerate(letters)]
                for row, letters in enumerate(puzzle.rows)
            ]
        )
        left = [word for word in puzzle.places if word not in puzzle.found]
        view.left.set(", ".join(left))
        view.state_text.set(f"Found: {len(puzzle.found)} of {len(puzzle.places)}")
        view.solution_text.set("Hide solution" if self.is_solution else "Show solution")
        view.status.set(message)
        self.storage.set_setting("puzzle", puzzle.as_json())

    def _look(self, place: Place, found: set[Place], hidden: set[Place]) -> str:
        if place == self.first:
            return "warm"
        return "good" if place in found else "accent" if place in hidden else "plain"
