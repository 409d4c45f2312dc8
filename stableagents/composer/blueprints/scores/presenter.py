"""What happens on each action while keeping score."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app_info import FIRST_GOAL, FIRST_MODE, FIRST_PLAYERS, MOST_AT_ONCE, RANKED, ROUNDS
from logic import Game, ScoreError
from storage import Storage

if TYPE_CHECKING:
    from main import App

MODES = ("Highest wins", "Lowest wins", "Count down")


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        first = {"players": list(FIRST_PLAYERS), "mode": FIRST_MODE, "goal": int(FIRST_GOAL or 0)}
        self.game = Game(storage, first, MOST_AT_ONCE, ROUNDS)

    def start(self) -> None:
        self.show()

    def enter(self) -> None:
        game, view = self.game, self.view
        who = game.players[game.next] if game.players else ""
        try:
            counts = game.enter(view.points.get())
        except ScoreError as error:
            self._refuse(error)
            return
        view.points.set("")
        self.show("" if counts else f"Too many: {who} stays where they were.")
        view.points_entry.focus_set()

    def select(self) -> None:
        chosen = self.view.players.selected()
        if chosen is not None and int(chosen) != self.game.next:
            self.game.choose(int(chosen))
            self.show()

    def add_player(self) -> None:
        try:
            self.game.add_player(self.view.player_name.get())
        except ScoreError as error:
            self._refuse(error)
            return
        self.view.player_name.set("")
        self.show()

    def remove_player(self) -> None:
        chosen = self.view.players.selected()
        if chosen is None:
            self.view.status.set("Choose a player in the list first.")
            return
        self.game.remove_player(int(chosen))
        self.show("Removed. Undo brings it back.")

    def change_rules(self) -> None:
        try:
            self.game.change_rules(MODES.index(self.view.mode.get()), self.view.goal.get())
        except ScoreError as error:
            self._refuse(error)
            return
        self.show()

    def new_game(self) -> None:
        self.game.new_game()
        self.show("A new game. Undo brings the last one back.")

    def undo(self) -> None:
        self.show("It is as before." if self.game.undo() else "There is nothing to undo.")

    def show(self, message: str = "") -> None:
        game, view = self.game, self.view
        view.problem.set("")
        view.mode.set(MODES[game.mode])
        view.goal.set(str(game.goal or ""))
        view.players.show(
            [(place, self._row(place)) for place in (game.ranking() if RANKED else range(len(game.players)))]
        )
        if game.players:
            view.players.select(game.next)
        numbered = list(enumerate(game.rounds()))[::-1]
        view.rounds.show([(n, [round_, name, points, total]) for n, (round_, name, points, total) in numbered])
        view.turn.set(self._turn())
        view.status.set(message or self._ahead())

    def _row(self, place: int) -> list[str]:
        game = self.game
        count, scored = game.count(place), game.scored(place)
        if ROUNDS:
            points = [str(one) for one in game.points(place)][:ROUNDS]
            return [game.players[place], str(game.total(place)), *points, *[""] * (ROUNDS - len(points))]
        return [game.players[place], str(game.total(place)), str(count), f"{scored / count:.1f}" if count else ""]

    def _turn(self) -> str:
        game = self.game
        winner = game.winner()
        if winner is not None:
            return f"{game.players[winner]} has won."
        if game.is_over:
            names = ", ".join(game.players[place] for place in game.ahead())
            return f"A draw: {names}"
        return f"Next: {game.players[game.next]}" if game.players else ""

    def _ahead(self) -> str:
        names = ", ".join(self.game.players[place] for place in self.game.ahead())
        return f"Ahead: {names}" if names else ""

    def _refuse(self, error: ScoreError) -> None:
        self.view.problem.set(str(error))
        self.view.point_at(getattr(self.view, f"{error.field}_entry"))
