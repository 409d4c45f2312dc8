"""What happens on each action of the fair teams."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from app_info import FIRST_PLAYERS, STRENGTHS
from logic import Players, Team, TeamError, fair_teams, gap, strength, team_count
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chance = random.Random()
        self.players = Players(storage)
        self.teams: list[Team] = []
        if not storage.setting("is_filled", ""):
            storage.set_setting("is_filled", "yes")
            for name in FIRST_PLAYERS:
                self.players.add(name, int(STRENGTHS[len(STRENGTHS) // 2]))

    def start(self) -> None:
        self.view.player_name.set(self.storage.setting("player_name", ""))
        self.view.count.set(self.storage.setting("count", self.view.count.get()))
        self.show()

    def keep(self) -> None:
        for name in ("player_name", "count"):
            self.storage.set_setting(name, getattr(self.view, name).get())

    def add(self) -> None:
        try:
            added = self.players.add(self.view.player_name.get(), int(self.view.skill.get()))
        except TeamError as error:
            self._refuse(error)
            return
        self.view.player_name.set("")
        self.show("Kept.")
        self.view.players.select(str(added))
        self.view.player_name_entry.focus_set()

    def come_or_go(self) -> None:
        if (number := self._chosen()) is not None:
            self.players.come_or_go(number)
            self.show()
            self.view.players.select(str(number))

    def remove(self) -> None:
        if (number := self._chosen()) is not None:
            self.players.remove(number)
            self.show("Removed. Undo brings it back.")

    def undo(self) -> None:
        self.show("It is as before." if self.players.undo() else "There is nothing to undo.")

    def make_teams(self) -> None:
        """Teams of those who are here; others than the ones shown, where there are others as fair."""
        here = self.players.here()
        try:
            count = team_count(self.view.count.get(), len(here))
        except TeamError as error:
            self._refuse(error)
            return
        self.teams = fair_teams(here, count, self.chance, self.teams)
        self.show()

    def copy_teams(self) -> None:
        lines = [f"{self._called(number)}: {_names(team)}" for number, team in enumerate(self.teams)]
        self.view.copy("\n".join(lines))
        self.view.status.set("Copied." if lines else "There is nothing to copy yet.")

    def show(self, message: str = "") -> None:
        view, players = self.view, self.players.all()
        view.players.show([(one["id"], [one["name"], one["strength"], "✓" * one["is_here"]]) for one in players])
        view.teams.show(
            [(number, [self._called(number), strength(team), _names(team)]) for number, team in enumerate(self.teams)]
        )
        view.difference.set(f"Difference: {gap(self.teams)}" if self.teams else "Press Make teams.")
        view.problem.set("")
        view.status.set(message or f"Players here: {len(self.players.here())} of {len(players)}")

    @staticmethod
    def _called(number: int) -> str:
        return f"Team {number + 1}"

    def _chosen(self) -> int | None:
        chosen = self.view.players.selected()
        if chosen is None:
            self.view.status.set("Choose a player in the list first.")
        return None if chosen is None else int(chosen)

    def _refuse(self, error: TeamError) -> None:
        self.view.problem.set(str(error))
        self.view.point_at(getattr(self.view, f"{error.field}_entry"))


def _names(team: Team) -> str:
    return ", ".join(player["name"] for player in team)
