"""What happens on each action with the names."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

from app_info import BANDS, GIVEN, PLACES, SYLLABLES
from logic import Favourites, Names, WishError
from storage import Storage

if TYPE_CHECKING:
    from main import App

SORTS = ("Fantasy", "Elf", "Dwarf", "Star traveller", "Girl", "Boy", "Girl or boy", "Band", "Place")
LENGTHS = {"Any": 0, "Short": -1, "Long": 1}


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.names = Names(pools(), random.Random())
        self.favourites = Favourites(storage)
        self.made: list[str] = []

    def start(self) -> None:
        for name, value in json.loads(self.storage.setting("wishes", "{}")).items():
            getattr(self.view, name).set(value)
        self.show_favourites()
        self.generate()

    def keep_wishes(self) -> None:
        wishes = {name: getattr(self.view, name).get() for name in ("sort", "beginning", "length", "count")}
        self.storage.set_setting("wishes", json.dumps(wishes))

    def generate(self) -> None:
        """Make new names as it is wished, or say what is wrong."""
        view = self.view
        view.problem.set("")
        view.status.set("")
        sort = SORTS.index(view.sort.get()) if view.sort.get() in SORTS else 0
        length = LENGTHS.get(view.length.get(), 0)
        try:
            self.made = self.names.made(sort, view.count.get(), view.beginning.get(), length)
        except WishError as error:
            view.problem.set(str(error))
            view.point_at(view.count_entry if error.field == "count" else view.beginning_entry)
            return
        view.made.show([(name, [name]) for name in self.made])

    def keep(self) -> None:
        name = self.view.made.selected()
        if name is None:
            self.view.status.set("Choose a name in the list first.")
            return
        is_new = self.favourites.keep(name, self.view.sort.get())
        self.show_favourites()
        self.view.status.set("It is among the favourites." if is_new else "It is among the favourites already.")

    def remove(self) -> None:
        key = self.view.favourites.selected()
        if key is None or not self.favourites.remove(int(key)):
            self.view.status.set("Choose a favourite first.")
            return
        self.show_favourites()
        self.view.status.set("Deleted. Undo brings it back.")

    def undo(self) -> None:
        is_back = self.favourites.undo()
        self.show_favourites()
        self.view.status.set("It is as before." if is_back else "There is nothing to undo.")

    def copy_made(self) -> None:
        """Copy the chosen name, or all where none is chosen."""
        chosen = self.view.made.selected()
        self.view.copy(chosen or "\n".join(self.made))
        self.view.status.set("Copied.")

    def copy_kept(self) -> None:
        self.view.copy("\n".join(one["name"] for one in self.favourites.all()))
        self.view.status.set("Copied.")

    def show_favourites(self) -> None:
        self.view.favourites.show([(one["id"], [one["name"], one["sort"]]) for one in self.favourites.all()])


def pools() -> list[str | list[str]]:
    """What names of each of the sorts are made of."""
    girls, boys = whole(GIVEN)
    return [*map(whole, SYLLABLES), girls, boys, f"{girls} {boys}", whole(BANDS), whole(PLACES)]


def whole(parts: list[list[str]]) -> list[str]:
    """The texts that stand in several lines each."""
    return [" ".join(lines) for lines in parts]
