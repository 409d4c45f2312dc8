"""What happens on each action in a fight."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import TYPE_CHECKING

from logic import Fight, Fighter, FightError
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.fight = Fight(storage, random.Random())

    def start(self) -> None:
        self.refresh()

    def chosen(self) -> Fighter | None:
        key = self.view.fighters.selected()
        return self.fight.get(int(key)) if key is not None else None

    def choose(self) -> None:
        """Show who is chosen in the fields."""
        fighter = self.chosen()
        if fighter is not None:
            self.view.who.set(fighter["name"])
            self.view.initiative.set(str(fighter["initiative"]))
            self.view.hit_points.set("" if fighter["most"] is None else str(fighter["most"]))
        self.show_chosen()

    def add(self) -> None:
        view = self.view

        def act() -> None:
            self.fight.add(view.who.get(), view.initiative.get(), view.hit_points.get())
            for field in (view.who, view.initiative, view.hit_points):
                field.set("")
            view.fighters.unselect()

        if self.tried(act):
            view.who_entry.focus_set()

    def change(self) -> None:
        view = self.view
        self.with_chosen(
            lambda key: self.fight.change(key, view.who.get(), view.initiative.get(), view.hit_points.get())
        )

    def remove(self) -> None:
        if self.with_chosen(self.fight.remove):
            self.view.status.set("Deleted. Undo brings it back.")

    def hurt(self) -> None:
        if self.with_chosen(lambda key: self.fight.hurt(key, self.view.points.get())):
            self.view.points.set("")

    def heal(self) -> None:
        if self.with_chosen(lambda key: self.fight.hurt(key, self.view.points.get(), sign=1)):
            self.view.points.set("")

    def toggle_condition(self) -> None:
        view = self.view
        self.with_chosen(lambda key: self.fight.toggle(key, view.condition.get(), view.rounds_left.get()))

    def next_turn(self) -> None:
        gone: list[str] = []
        if self.tried(lambda: gone.extend(self.fight.next_turn())) and gone:
            self.view.status.set(f"No longer: {', '.join(gone)}.")

    def last_turn(self) -> None:
        self.tried(self.fight.last_turn)

    def roll_all(self) -> None:
        self.tried(self.fight.roll_all)

    def new_fight(self) -> None:
        if self.tried(self.fight.new_fight):
            self.view.status.set("Everybody has full hit points. Undo brings the fight back.")

    def undo(self) -> None:
        is_back = self.fight.undo()
        self.refresh()
        self.view.status.set("It is as before." if is_back else "There is nothing to undo.")

    def with_chosen(self, action: Callable[[int], None]) -> bool:
        """Do something with who is chosen. Returns whether it was done."""
        fighter = self.chosen()
        if fighter is None:
            self.view.status.set("Choose somebody in the list first.")
            return False
        return self.tried(lambda: action(fighter["key"]))

    def tried(self, action: Callable[[], None]) -> bool:
        """Do something, or say why not. Returns whether it was done."""
        try:
            action()
        except FightError as error:
            self.tell(error)
            return False
        self.refresh()
        return True

    def tell(self, error: FightError) -> None:
        is_above = error.field in ("who", "initiative", "hit_points")
        (self.view.problem if is_above else self.view.sheet_problem).set(str(error))
        self.view.point_at(getattr(self.view, f"{error.field}_entry"))

    def refresh(self) -> None:
        view, fight = self.view, self.fight
        for text in (view.problem, view.sheet_problem, view.status):
            text.set("")
        rows = []
        for one in fight.in_order():
            mark = "▶" if fight.round and one["key"] == fight.turn else ""
            points = "" if one["most"] is None else f"{one['points']} / {one['most']}"
            rows.append((one["key"], [mark, str(one["initiative"]), one["name"], points, conditions_of(one)]))
        view.fighters.show(rows)
        turn = fight.get(fight.turn)
        view.round_text.set(f"Round {fight.round}" if fight.round else "")
        view.turn_text.set(f"▶ {turn['name']}" if turn and fight.round else "Press Next turn to begin.")
        self.show_chosen()

    def show_chosen(self) -> None:
        fighter = self.chosen()
        if fighter is None:
            self.view.chosen_text.set("")
        elif fighter["points"] == 0 and fighter["most"]:
            self.view.chosen_text.set(f"{fighter['name']}: down")
        else:
            self.view.chosen_text.set(fighter["name"])


def conditions_of(fighter: Fighter) -> str:
    """The conditions of somebody, with the rounds that are left."""
    return ", ".join(f"{name} ({left})" if left else name for name, left in fighter["conditions"].items())
