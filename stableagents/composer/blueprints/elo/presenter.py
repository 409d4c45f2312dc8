"""What happens on each action in the ratings."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app_info import FACTOR, FIRST_PLAYERS, FIRST_RATING
from logic import DRAWN, LOST, WON, Club, EloError
from marks import day_here
from storage import Storage

if TYPE_CHECKING:
    from main import App

RESULTS = ("1 : 0", "½ : ½", "0 : 1")
VALUES = (WON, DRAWN, LOST)


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.club = Club(storage, FACTOR, FIRST_RATING)
        if not storage.setting("was_opened", ""):
            storage.set_setting("was_opened", "yes")
            for name in FIRST_PLAYERS:
                Club(storage, FACTOR, FIRST_RATING).add_player(name, "")

    def start(self) -> None:
        self.view.factor.set(str(self.club.factor))
        self.refresh()

    def choose_player(self) -> None:
        """Show a player of the list in the fields."""
        key = self.view.ranking.selected()
        player = next((one for one in self.club.players() if str(one["id"]) == key), None)
        if player is not None:
            self.view.name.set(player["name"])
            self.view.rating.set(str(player["rating"]))

    def add_player(self) -> None:
        try:
            self.club.add_player(self.view.name.get(), self.view.rating.get())
        except EloError as error:
            self.tell(error)
            return
        self._clear()
        self.refresh()
        self.view.name_entry.focus_set()

    def change_player(self) -> None:
        key = self.view.ranking.selected()
        if key is None:
            self.view.status.set("Choose a player in the list first.")
            return
        try:
            self.club.change_player(int(key), self.view.name.get(), self.view.rating.get())
        except EloError as error:
            self.tell(error)
            return
        self.refresh("Saved.")

    def remove_player(self) -> None:
        key = self.view.ranking.selected()
        if key is None:
            self.view.status.set("Choose a player in the list first.")
            return
        self.club.remove_player(int(key))
        self._clear()
        self.refresh("Deleted with the games. Undo brings it back.")

    def set_factor(self) -> None:
        try:
            self.club.set_factor(self.view.factor.get())
        except EloError as error:
            self.tell(error)
            return
        self.refresh("Saved.")

    def show_chances(self) -> None:
        """Show what is to be expected of the two who are chosen."""
        numbers = self._numbers()
        first, second = numbers.get(self.view.first.get()), numbers.get(self.view.second.get())
        if first is None or second is None or first == second:
            self.view.chances.set("")
            return
        share = round(100 * self.club.expected(first, second))
        self.view.chances.set(f"Expected: {share} % for {self.view.first.get()}")

    def enter(self) -> None:
        view, numbers = self.view, self._numbers()
        first, second = numbers.get(view.first.get()), numbers.get(view.second.get())
        if first is None or second is None:
            view.games_status.set("Add two players first." if len(numbers) < 2 else "Choose two players.")
            return
        result = VALUES[RESULTS.index(view.result.get())] if view.result.get() in RESULTS else WON
        try:
            self.club.enter(first, second, result, view.day.get(), date.today())
        except EloError as error:
            self.tell(error)
            return
        self.refresh()
        view.games_status.set("The result is entered.")

    def remove_game(self) -> None:
        key = self.view.games.selected()
        if key is None:
            self.view.games_status.set("Choose a game in the list first.")
            return
        self.club.remove_game(int(key))
        self.refresh()
        self.view.games_status.set("Deleted. Undo brings it back.")

    def undo(self) -> None:
        is_back = self.club.undo()
        self.refresh("It is as before." if is_back else "There is nothing to undo.")

    def copy_ranking(self) -> None:
        """Copy the ranking, for a spreadsheet or a message."""
        self.view.copy("\n".join("\t".join(values) for _key, values in self._rows()))
        self.view.status.set("Copied.")

    def refresh(self, message: str = "") -> None:
        view = self.view
        for var in (view.problem, view.games_problem, view.games_status):
            var.set("")
        view.ranking.show(self._rows())
        names = {number: name for name, number in self._numbers().items()}
        changes, rows = self.club.changes(), []
        for game in reversed(self.club.games()):
            first, second = (names.get(player, "") for player in game["players"])
            change = round(changes.get(game["id"], 0))
            result = RESULTS[VALUES.index(game["result"])]
            rows.append((game["id"], [day_here(game["day"]), first, result, second, f"{change:+d}"]))
        view.games.show(rows)
        offered = sorted(names.values(), key=str.casefold)
        for box, field in ((view.first_box, view.first), (view.second_box, view.second)):
            view.set_choices(box, offered or [""])
            if field.get() not in offered:
                field.set("")
        self.show_chances()
        view.status.set(message)

    def tell(self, error: EloError) -> None:
        """Say what is wrong, at its field."""
        view = self.view
        is_of_game = error.field in ("day", "second")
        (view.games_problem if is_of_game else view.problem).set(str(error))
        if error.field != "second":
            view.point_at(getattr(view, f"{error.field}_entry"))

    def _rows(self) -> list[tuple[int, list[str]]]:
        found = []
        for place, line in enumerate(self.club.ranking(), start=1):
            counts = [line.played, line.won, line.drawn, line.lost]
            last = f"{round(line.last):+d}" if line.played else ""
            found.append((line.player, [str(place), line.name, str(round(line.rating)), last, *map(str, counts)]))
        return found

    def _numbers(self) -> dict[str, int]:
        return {player["name"]: player["id"] for player in self.club.players()}

    def _clear(self) -> None:
        self.view.name.set("")
        self.view.rating.set("")
        self.view.ranking.unselect()
