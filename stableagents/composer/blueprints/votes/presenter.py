"""What happens on each action in the vote."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app_info import FIRST_OPTIONS, HEADS, POINTS
from logic import Vote, VoteError, as_csv, read_typed, winners
from storage import Storage

if TYPE_CHECKING:
    from main import App

NOBODY = "–"
CHART_SHOWN = 12


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.vote = Vote(storage, list(FIRST_OPTIONS), POINTS)
        self.places = [f"choice_{place}" for place in range(1, len(POINTS) + 1)]

    def start(self) -> None:
        typed = read_typed(self.storage.setting("typed", ""))
        self.view.voter.set(typed.get("voter", ""))
        self.show_options()
        for place in self.places:
            if typed.get(place) in self.vote.options:
                getattr(self.view, place).set(typed[place])
        if typed.get("options"):
            self.view.options.set_text(typed["options"])
        self.show()

    def cast(self) -> None:
        view = self.view
        try:
            was_there = self.vote.cast(view.voter.get(), [self._choice(place).get() for place in self.places])
        except VoteError as error:
            view.problem.set(str(error))
            view.point_at(view.voter_entry if error.field == "voter" else getattr(view, f"{error.field}_box"))
            return
        voter = view.voter.get().strip()
        view.voter.set("")
        for place in self.places:
            self._choice(place).set(NOBODY)
        self.show(f"{voter} has voted anew." if was_there else f"{voter} has voted.")
        view.voter_entry.focus_set()

    def take_options(self) -> None:
        view = self.view
        try:
            self.vote.set_options(view.options.get_text())
        except VoteError as error:
            view.status.set(str(error))
            view.point_at(view.options)
            return
        self.show_options()
        self.show("This is what is voted for now.")

    def remove(self) -> None:
        chosen = self.view.cast_votes.selected()
        if chosen is None:
            self.view.status.set("Choose a vote in the list first.")
            return
        self.vote.remove(int(chosen))
        self.show("Removed. Undo brings it back.")

    def begin_again(self) -> None:
        if self.vote.votes() and self.view.confirm("Forget all votes?"):
            self.vote.begin_again()
            self.show("No votes any more. Undo brings them back.")

    def undo(self) -> None:
        was_changed = self.vote.undo()
        if was_changed:
            self.show_options()
        self.show("It is as before." if was_changed else "There is nothing to undo.")

    def save_result(self) -> None:
        path = self.view.ask_save_path("votes.csv")
        if not path:
            return
        try:
            Path(path).write_text(as_csv(HEADS, self.vote.standings()), encoding="utf-8")
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be written: {error}")
        else:
            self.view.status.set(f"Written to {path}")

    def keep_typed(self) -> None:
        """Keep a vote that is not cast yet, and options that are not taken yet."""
        typed = {place: self._choice(place).get() for place in self.places}
        text = self.view.options.get_text()
        typed |= {"voter": self.view.voter.get(), "options": "" if text.split("\n") == self.vote.options else text}
        self.storage.set_setting("typed", json.dumps(typed))

    def show_options(self) -> None:
        view, options = self.view, self.vote.options
        view.options.set_text("\n".join(options))
        for place in self.places:
            view.set_choices(getattr(view, f"{place}_box"), [NOBODY, *options])
            if self._choice(place).get() not in options:
                self._choice(place).set(NOBODY)

    def show(self, message: str = "") -> None:
        view, standings, votes = self.view, self.vote.standings(), self.vote.votes()
        view.problem.set("")
        rows = [[str(one.place), one.name, str(one.points), str(one.firsts), str(one.votes)] for one in standings]
        view.standings.show(list(enumerate(rows)))
        view.chart.show([(one.name, one.points, str(one.points)) for one in standings if one.points][:CHART_SHOWN])
        view.cast_votes.show([(vote["id"], [vote["voter"], self._told(vote["choices"])]) for vote in votes])
        first = winners(standings)
        names = ", ".join(first)
        view.leader.set((f"Level in front: {names}" if len(first) > 1 else f"In front: {names}") if first else "")
        view.counted.set(f"Votes: {len(votes)}")
        view.status.set(message)

    def _told(self, choices: list[str]) -> str:
        given = zip(choices, POINTS, strict=False)
        return ", ".join(f"{choice} {points}" for choice, points in given if choice)

    def _choice(self, place: str) -> Any:
        return getattr(self.view, place)
