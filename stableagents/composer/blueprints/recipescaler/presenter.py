"""What happens on each action with the recipe."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from logic import ServingsError, read_servings, scaled
from storage import Storage

if TYPE_CHECKING:
    from main import App

EXAMPLE = ("250 g flour", "2 eggs", "1/2 l milk", "1 pinch of salt", "1 1/2 spoons of sugar")
MAX_UNDO = 20


class Presenter:
    """Between the window and the rules. The result follows what is typed."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.earlier: list[str] = []

    def start(self) -> None:
        view, storage = self.view, self.storage
        view.recipe.set_text(storage.setting("recipe", ""))
        view.servings.set(storage.setting("servings", view.servings.get()))
        view.wanted.set(storage.setting("wanted", view.wanted.get()))
        self.follow()

    def follow(self) -> None:
        view = self.view
        try:
            servings = read_servings(view.servings.get(), "servings")
            wanted = read_servings(view.wanted.get(), "wanted")
        except ServingsError as error:
            view.problem.set(str(error))
            view.mark_wrong(view.servings_entry, error.field == "servings")
            view.mark_wrong(view.wanted_entry, error.field == "wanted")
            return
        view.problem.set("")
        view.mark_wrong(view.servings_entry, False)
        view.mark_wrong(view.wanted_entry, False)
        factor = wanted / servings
        view.factor.set(f"Times {float(factor):.4g}")
        view.scaled.set_text(scaled(view.recipe.get_text(), factor))

    def halve(self) -> None:
        self._times(Fraction(1, 2))

    def double(self) -> None:
        self._times(Fraction(2))

    def take_example(self) -> None:
        self.earlier = [*self.earlier, self.view.recipe.get_text()][-MAX_UNDO:]
        self.view.recipe.set_text("\n".join(EXAMPLE))
        self.follow()
        self.view.status.set("Undo brings your text back.")

    def undo(self) -> None:
        if not self.earlier:
            self.view.status.set("There is nothing to undo.")
            return
        self.view.recipe.set_text(self.earlier.pop())
        self.follow()
        self.view.status.set("It is as before.")

    def copy_result(self) -> None:
        self.view.copy(self.view.scaled.get_text())
        self.view.status.set("Copied.")

    def save_file(self) -> None:
        path = self.view.ask_save_path("recipe.txt")
        if not path:
            return
        try:
            Path(path).write_text(self.view.scaled.get_text() + "\n", encoding="utf-8")
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be written: {error}")
        else:
            self.view.status.set(f"Written to {path}")

    def keep(self) -> None:
        view = self.view
        self.storage.set_setting("recipe", view.recipe.get_text())
        self.storage.set_setting("servings", view.servings.get())
        self.storage.set_setting("wanted", view.wanted.get())

    def _times(self, factor: Fraction) -> None:
        """Take the recipe for so many times as many as it is for."""
        try:
            servings = read_servings(self.view.servings.get(), "servings")
        except ServingsError as error:
            self.view.problem.set(str(error))
            self.view.point_at(self.view.servings_entry)
            return
        self.view.wanted.set(f"{float(servings * factor):g}")
        self.follow()
