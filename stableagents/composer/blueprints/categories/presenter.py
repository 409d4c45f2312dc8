"""What happens on each action in the letter game."""

from __future__ import annotations

import math
import random
from typing import TYPE_CHECKING

from app_info import ALL_CATEGORIES, FIRST_RULES
from logic import Clock, Game, GameError
from storage import Storage

if TYPE_CHECKING:
    from main import App

TICK_MS = 200


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.clock = Clock()
        self.game = Game(storage, dict(FIRST_RULES), random.Random())

    def start(self) -> None:
        self.show_rules()
        self.show()
        self.view.every(TICK_MS, self.tick)

    def tick(self) -> None:
        if not self.clock.is_running:
            return
        if self.clock.pass_time(TICK_MS / 1000):
            self.view.bell()
            self.view.status.set("The time is up: pens down!")
        self.show_time()

    def draw(self) -> None:
        try:
            self.game.draw()
        except GameError as error:
            self._refuse(error)
            return
        self.clock.begin(self.game.rules["seconds"])
        self.show()

    def stop(self) -> None:
        self.clock.stop()
        self.show_time()
        self.view.status.set("Stopped. Now enter the points.")

    def enter(self) -> None:
        view, game = self.view, self.game
        names = game.players
        chosen = view.player.get()
        try:
            game.enter(names.index(chosen) if chosen in names else 0, view.points.get())
        except GameError as error:
            self._refuse(error)
            return
        view.points.set("")
        self.show()
        view.points_entry.focus_set()

    def undo(self) -> None:
        is_undone = self.game.undo()
        self.show()
        self.view.status.set("It is as before." if is_undone else "There is nothing to undo.")

    def new_game(self) -> None:
        if self.game.rounds and not self.view.confirm("Begin again? The points are gone then."):
            return
        self.clock.stop()
        self.game.new_game()
        self.show()

    def change_rules(self) -> None:
        view = self.view
        texts = (view.player_names.get_text(), view.category_names.get_text(), view.without.get(), view.seconds.get())
        try:
            self.game.change_rules(*texts)
        except GameError as error:
            view.rules_problem.set(str(error))
            if error.field:
                view.point_at(getattr(view, f"{error.field}_entry"))
            return
        self.show_rules()
        self.show()
        view.rules_status.set("Kept.")

    def mix_categories(self) -> None:
        self.game.mix_categories(ALL_CATEGORIES)
        self.show_rules()
        self.show()

    def show_rules(self) -> None:
        view, rules = self.view, self.game.rules
        view.player_names.set_text("\n".join(rules["players"]))
        view.category_names.set_text("\n".join(rules["categories"]))
        view.without.set(" ".join(rules["without"]))
        view.seconds.set(str(rules["seconds"]))
        view.rules_problem.set("")
        view.rules_status.set("")

    def show(self) -> None:
        view, game = self.view, self.game
        names = game.players
        view.letter.set(game.letter or "–")
        view.categories.set(" · ".join(game.rules["categories"]))
        view.set_choices(view.player_box, names)
        waiting = game.waiting()
        view.player.set(names[waiting or 0])
        view.rounds.set_columns([("Letter", 80, False), *((name, 120, True) for name in names)])
        rows = [
            (n, [one["letter"], *(_points(one, place) for place in range(len(names)))])
            for n, one in enumerate(game.rounds)
        ]
        view.rounds.show(rows[::-1])
        view.totals.set("   ".join(f"{name}: {game.total(place)}" for place, name in enumerate(names)))
        ahead = ", ".join(game.ahead())
        view.leader.set(f"Ahead: {ahead}" if ahead else "")
        view.problem.set("")
        view.status.set(f"Letters left: {len(game.letters_left())}")
        self.show_time()

    def show_time(self) -> None:
        left = math.ceil(self.clock.left)
        self.view.time_text.set(f"{left // 60}:{left % 60:02}")

    def _refuse(self, error: GameError) -> None:
        self.view.problem.set(str(error))
        if error.field:
            self.view.point_at(getattr(self.view, f"{error.field}_entry"))


def _points(one: dict[str, dict[str, int]], place: int) -> str:
    return str(one["points"].get(str(place), ""))
