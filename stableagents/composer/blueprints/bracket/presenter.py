"""What happens on each action in the tournament."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from app_info import FIRST_NAMES
from logic import BracketError, Match, Tournament, drawn, read_names
from shapes import Shape, line, rectangle, words
from storage import Storage

if TYPE_CHECKING:
    from main import App

WIDTH, HEIGHT = 960, 680
TALLEST = 44
GAP = 18


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.tournament = Tournament(storage, list(FIRST_NAMES))
        self.boxes: list[tuple[float, float, float, float, int, int, int]] = []

    def start(self) -> None:
        self.show()

    def begin(self) -> None:
        self._begin(by_chance=False)

    def draw_lots(self) -> None:
        self._begin(by_chance=True)

    def press(self, x: float, y: float) -> None:
        """Let the pressed name win its match."""
        for left, top, right, bottom, number, place, side in self.boxes:
            if left <= x <= right and top <= y <= bottom:
                if self.tournament.rounds()[number][place].winner == side:
                    return
                try:
                    self.tournament.win(number, place, side)
                except BracketError as error:
                    self.view.status.set(str(error))
                else:
                    self.show()
                return

    def enter(self) -> None:
        view = self.view
        chosen = view.matches.selected()
        if chosen is None:
            view.problem.set("Choose a match in the list first.")
            return
        number, place = divmod(int(chosen), 100)
        try:
            self.tournament.enter(number, place, view.first_points.get(), view.second_points.get())
        except BracketError as error:
            view.problem.set(str(error))
            view.point_at(getattr(view, f"{error.field}_entry"))
            return
        view.first_points.set("")
        view.second_points.set("")
        self.show()

    def undo(self) -> None:
        self.show("It is as before." if self.tournament.undo() else "There is nothing to undo.")

    def show(self, message: str = "") -> None:
        view, rounds = self.view, self.tournament.rounds()
        view.problem.set("")
        view.names.set_text("\n".join(self.tournament.names))
        view.matches.show(
            [
                (100 * number + place, [str(number + 1), match.first, match.second, match.result, match.won_by])
                for number, matches in enumerate(rounds)
                for place, match in enumerate(matches)
                if number or match.can_be_played
            ]
        )
        champion = self.tournament.champion()
        view.champion.set(f"{champion} has won the tournament." if champion else "")
        view.status.set(message)
        view.sheet.show(self._bracket(rounds))

    def _begin(self, *, by_chance: bool) -> None:
        view = self.view
        try:
            names = read_names(view.names.get_text())
        except BracketError as error:
            view.status.set(str(error))
            view.point_at(view.names)
            return
        self.tournament.begin(drawn(names, random.SystemRandom()) if by_chance else names)
        self.show("A new tournament. Undo brings the last one back.")

    def _bracket(self, rounds: list[list[Match]]) -> list[Shape]:
        """The shapes of the bracket; notes where each name stands."""
        shapes: list[Shape] = []
        self.boxes = []
        across = WIDTH / len(rounds)
        for number, matches in enumerate(rounds):
            room = HEIGHT / len(matches)
            height = min(TALLEST, room / 2 - 2)
            for place, match in enumerate(matches):
                left, middle = number * across + GAP / 2, room * (place + 0.5)
                right = left + across - GAP
                if not number and not match.can_be_played:
                    continue
                shapes += self._box(match, (left, middle, right, height), number, place)
                if number + 1 < len(rounds):
                    target = HEIGHT / len(rounds[number + 1]) * (place // 2 + 0.5)
                    shapes.append(line(right, middle, right + GAP / 2, middle, right + GAP / 2, target, color="line"))
        return shapes

    def _box(self, match: Match, box: tuple[float, float, float, float], number: int, place: int) -> list[Shape]:
        left, middle, right, height = box
        shapes = []
        for side, name in enumerate((match.first, match.second)):
            top = middle + (side - 1) * height
            has_won = match.winner == side
            shapes.append(rectangle(left, top, right, top + height, fill="accent" if has_won else "field", line="line"))
            size = min(16.0, height * 0.75)
            fitting = int((right - left) / (size * 0.62))
            shown = name if len(name) <= fitting else name[: fitting - 1] + "…"
            shapes.append(words((left + right) / 2, top + height / 2, shown, size, "back" if has_won else "text"))
            self.boxes.append((left, top, right, top + height, number, place, side))
        return shapes
