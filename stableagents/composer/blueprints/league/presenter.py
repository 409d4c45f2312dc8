"""What happens on each action in the league."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app_info import FIRST_TEAMS, WIN_POINTS
from logic import League, LeagueError
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules. ``game`` is the one whose result is being entered."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.league = League(storage, WIN_POINTS)
        self.game: int | None = None
        if not storage.setting("was_opened", ""):
            storage.set_setting("was_opened", "yes")
            for name in FIRST_TEAMS:
                League(storage, WIN_POINTS).add_team(name)

    def start(self) -> None:
        self.view.win_points.set(str(self.league.win))
        self.view.draw_points.set(str(self.league.draw))
        self.refresh()

    def choose_team(self) -> None:
        names = {str(team["id"]): team["name"] for team in self.league.teams()}
        self.view.team_name.set(names.get(self.view.standings.selected() or "", ""))

    def add_team(self) -> None:
        try:
            self.league.add_team(self.view.team_name.get())
        except LeagueError as error:
            self.tell(error)
            return
        self.view.team_name.set("")
        self.view.standings.unselect()
        self.refresh()
        self.view.team_name_entry.focus_set()

    def rename_team(self) -> None:
        key = self.view.standings.selected()
        if key is None:
            self.view.status.set("Choose a team in the table first.")
            return
        try:
            self.league.rename_team(int(key), self.view.team_name.get())
        except LeagueError as error:
            self.tell(error)
            return
        self.refresh("Saved.")

    def remove_team(self) -> None:
        key = self.view.standings.selected()
        if key is None:
            self.view.status.set("Choose a team in the table first.")
            return
        self.league.remove_team(int(key))
        self.view.team_name.set("")
        self.refresh("Deleted with its games. Undo brings it back.")

    def change_points(self) -> None:
        try:
            self.league.set_points(self.view.win_points.get(), self.view.draw_points.get())
        except LeagueError as error:
            self.tell(error)
            return
        self.refresh("Saved.")

    def choose_game(self) -> None:
        """Show a game of the list in the fields."""
        key, names = self.view.games.selected(), self.names()
        game = next((one for one in self.league.games() if str(one["id"]) == key), None)
        if game is None or not all(team in names for team in game["teams"]):
            return
        self.game = game["id"]
        self.view.home.set(names[game["teams"][0]])
        self.view.away.set(names[game["teams"][1]])
        for field, goals in zip((self.view.home_goals, self.view.away_goals), game["goals"] or ["", ""], strict=True):
            field.set(str(goals))

    def leave_game(self) -> None:
        """Other teams are another game."""
        self.game = None
        self.view.games.unselect()

    def enter(self) -> None:
        view, numbers = self.view, {name: number for number, name in self.names().items()}
        home, away = numbers.get(view.home.get()), numbers.get(view.away.get())
        if home is None or away is None:
            self.tell_game("Add two teams first." if len(numbers) < 2 else "Choose two teams.")
            return
        try:
            self.league.enter(home, away, (view.home_goals.get(), view.away_goals.get()), self.game)
        except LeagueError as error:
            self.tell(error)
            return
        self.clear_game()
        self.refresh()
        self.tell_game("The result is entered.")
        view.home_goals_entry.focus_set()

    def remove_game(self) -> None:
        key = self.view.games.selected()
        if key is None:
            self.tell_game("Choose a game in the list first.")
            return
        self.league.remove_game(int(key))
        self.clear_game()
        self.refresh()
        self.tell_game("Deleted. Undo brings it back.")

    def make_fixtures(self) -> None:
        if len(self.names()) < 2:
            self.tell_game("Add two teams first.")
            return
        added = self.league.make_fixtures()
        self.refresh()
        self.tell_game(f"{added} games were added." if added else "Everybody meets everybody already.")

    def undo(self) -> None:
        is_back = self.league.undo()
        self.clear_game()
        self.refresh("It is as before." if is_back else "There is nothing to undo.")

    def copy_table(self) -> None:
        """Copy the standings, for a spreadsheet or a message."""
        self.view.copy("\n".join("\t".join(values) for _key, values in self.rows()))
        self.view.status.set("Copied.")

    def clear_game(self) -> None:
        self.leave_game()
        self.view.home_goals.set("")
        self.view.away_goals.set("")

    def refresh(self, message: str = "") -> None:
        view, names = self.view, self.names()
        view.team_problem.set("")
        view.problem.set("")
        view.games_status.set("")
        view.standings.show(self.rows())
        rows = []
        for game in self.league.games():
            home, away = (names.get(team, "") for team in game["teams"])
            result = ":".join(map(str, game["goals"])) or "– : –"
            rows.append((game["id"], [str(game["round"]), home, result, away]))
        view.games.show(rows)
        offered = sorted(names.values(), key=str.casefold)
        for box, field in ((view.home_box, view.home), (view.away_box, view.away)):
            view.set_choices(box, offered or [""])
            if field.get() not in offered:
                field.set("")
        view.status.set(message)

    def rows(self) -> list[tuple[int, list[str]]]:
        found = []
        for place, one in enumerate(self.league.standings(), start=1):
            counts = [one.played, one.won, one.drawn, one.lost]
            goals = f"{one.goals}:{one.against}"
            values = [str(place), one.name, *map(str, counts), goals, f"{one.difference:+d}", str(one.points)]
            found.append((one.team, values))
        return found

    def names(self) -> dict[int, str]:
        return {team["id"]: team["name"] for team in self.league.teams()}

    def tell_game(self, message: str) -> None:
        self.view.games_status.set(message)

    def tell(self, error: LeagueError) -> None:
        """Say what is wrong, at its field."""
        is_of_team = error.field == "team_name"
        (self.view.team_problem if is_of_team else self.view.problem).set(str(error))
        widgets = {
            "team_name": self.view.team_name_entry,
            "home_goals": self.view.home_goals_entry,
            "away_goals": self.view.away_goals_entry,
            "win_points": self.view.win_points_entry,
            "draw_points": self.view.draw_points_entry,
        }
        if error.field in widgets:
            self.view.point_at(widgets[error.field])
