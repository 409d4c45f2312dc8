"""What happens on each action in the prediction pool."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from app_info import EXACT_POINTS, FIRST_PEOPLE, WINNER_POINTS
from logic import Pool, TipError, as_score
from storage import Storage

if TYPE_CHECKING:
    from main import App


TYPED = ("home", "away", "result", "tip", "person_name")


class Presenter:
    """Between the window and the rules. ``match`` is the one that is shown in the fields."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.pool = Pool(storage, EXACT_POINTS, WINNER_POINTS)
        self.match: int | None = None
        if not storage.setting("was_opened", ""):
            storage.set_setting("was_opened", "yes")
            for name in FIRST_PEOPLE:
                Pool(storage, EXACT_POINTS, WINNER_POINTS).add_person(name)

    def start(self) -> None:
        self.view.exact_points.set(str(self.pool.exact))
        self.view.winner_points.set(str(self.pool.winner))
        self.refresh()
        for name, text in json.loads(self.storage.setting("typed", "{}")).items():
            getattr(self.view, name).set(text)

    def keep(self) -> None:
        """What is typed and not entered yet is there the next time."""
        self.storage.set_setting("typed", json.dumps({name: getattr(self.view, name).get() for name in TYPED}))

    def choose_match(self) -> None:
        """Show a match of the list in the fields."""
        key = self.view.matches.selected()
        match = next((one for one in self.pool.matches() if str(one["id"]) == key), None)
        if match is None:
            return
        self.match = match["id"]
        self.view.home.set(match["home"])
        self.view.away.set(match["away"])
        self.view.result.set(as_score(match["goals"]))
        self.show_tip()

    def show_tip(self) -> None:
        """The tip of who is chosen, for the match that is chosen."""
        person = self._people().get(self.view.person.get())
        known = self.pool.tip_of(person, self.match) if person is not None and self.match is not None else []
        self.view.tip.set(as_score(known))

    def new_match(self) -> None:
        self._leave()
        self.view.home_entry.focus_set()

    def save_match(self) -> None:
        view = self.view
        try:
            self.pool.save_match(view.home.get(), view.away.get(), view.result.get(), self.match)
        except TipError as error:
            self.tell(error)
            return
        self._leave()
        self.refresh("Saved.")

    def remove_match(self) -> None:
        if self.match is None:
            self.view.status.set("Choose a match in the list first.")
            return
        self.pool.remove_match(self.match)
        self._leave()
        self.refresh("Deleted. Undo brings it back.")

    def enter_tip(self) -> None:
        view, person = self.view, self._people().get(self.view.person.get())
        if person is None or self.match is None:
            view.problem.set(
                "Choose a match in the list first." if person is not None else "Add somebody who tips first."
            )
            return
        try:
            self.pool.enter_tip(person, self.match, view.tip.get())
        except TipError as error:
            self.tell(error)
            return
        self.refresh("The tip is entered.")
        names = list(self._people())
        view.person.set(names[(names.index(view.person.get()) + 1) % len(names)])
        self.show_tip()
        view.tip_entry.focus_set()

    def add_person(self) -> None:
        try:
            self.pool.add_person(self.view.person_name.get())
        except TipError as error:
            self.tell(error)
            return
        self.view.person_name.set("")
        self.refresh()

    def remove_person(self) -> None:
        key = self.view.ranking.selected()
        if key is None:
            self.view.status.set("Choose somebody in the ranking first.")
            return
        self.pool.remove_person(int(key))
        self.refresh("Deleted. Undo brings it back.")

    def change_points(self) -> None:
        try:
            self.pool.set_points(self.view.exact_points.get(), self.view.winner_points.get())
        except TipError as error:
            self.tell(error)
            return
        self.refresh("Saved.")

    def undo(self) -> None:
        is_back = self.pool.undo()
        self._leave()
        self.refresh("It is as before." if is_back else "There is nothing to undo.")

    def copy_ranking(self) -> None:
        lines = [f"{place}\t{one.name}\t{one.points}" for place, one in enumerate(self.pool.ranking(), start=1)]
        self.view.copy("\n".join(lines))
        self.view.status.set("Copied.")

    def refresh(self, message: str = "") -> None:
        view, people = self.view, self.pool.people()
        view.problem.set("")
        view.person_problem.set("")
        view.ranking.show(
            [
                (one.person, [place, one.name, one.points, one.exact, one.winner])
                for place, one in enumerate(self.pool.ranking(), start=1)
            ]
        )
        heads = [("Home team", 120, False), ("Result", 70, False), ("Away team", 120, False)]
        view.matches.set_columns([*heads, *((one["name"], 90, False) for one in people)])
        rows = []
        for match in self.pool.matches():
            tips = [self._shown(self.pool.tip_of(one["id"], match["id"]), match["goals"]) for one in people]
            rows.append((match["id"], [match["home"], as_score(match["goals"]) or "– : –", match["away"], *tips]))
        view.matches.show(rows)
        if self.match is not None:
            view.matches.select(self.match)
        names = [one["name"] for one in people]
        view.set_choices(view.person_box, names or [""])
        if view.person.get() not in names:
            view.person.set(names[0] if names else "")
        view.status.set(message)

    def tell(self, error: TipError) -> None:
        """Say what is wrong, at its field."""
        of_people = error.field in ("person_name", "exact_points", "winner_points")
        (self.view.person_problem if of_people else self.view.problem).set(str(error))
        view = self.view
        widgets = {
            "person_name": view.person_name_entry,
            "exact_points": view.exact_points_entry,
            "winner_points": view.winner_points_entry,
            "home": view.home_entry,
            "away": view.away_entry,
            "result": view.result_entry,
            "tip": view.tip_entry,
        }
        view.point_at(widgets[error.field])

    def _shown(self, tip: list[int], goals: list[int]) -> str:
        return f"{as_score(tip)} ({self.pool.points_for(tip, goals)})" if tip and goals else as_score(tip)

    def _people(self) -> dict[str, int]:
        return {one["name"]: one["id"] for one in self.pool.people()}

    def _leave(self) -> None:
        self.match = None
        self.view.matches.unselect()
        for field in (self.view.home, self.view.away, self.view.result, self.view.tip):
            field.set("")
