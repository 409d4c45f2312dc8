"""What happens on each action at the high striker."""

from __future__ import annotations

import json
import random
from dataclasses import asdict
from typing import TYPE_CHECKING

from app_info import GOAL
from logic import LEVELS, Score, Tower, points_for
from shapes import Shape, circle, line, rectangle, words
from storage import Storage

if TYPE_CHECKING:
    from main import App

TICK_MS = 40
TOP, BOTTOM, MIDDLE = 70.0, 360.0, 160.0


class Presenter:
    """Between the window and the tower."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chance = random.Random()
        self.tower = Tower()
        self.score = Score()

    def start(self) -> None:
        self.score = Score(**json.loads(self.storage.setting("score", "{}")))
        self.show()
        self.view.every(TICK_MS, self.tick)

    def strike_at(self, x: float, y: float) -> None:
        self.strike()

    def strike(self) -> None:
        if self.tower.is_moving:
            self.view.status.set("The puck is still on its way.")
            return
        height = self.tower.strike(self.chance)
        before = self.score.points
        self.score.blows += 1
        self.score.rung += height >= 1
        self.score.points += points_for(height)
        self.storage.set_setting("score", json.dumps(asdict(self.score)))
        self.view.status.set("")
        self.view.state_text.set(f"Congratulations: {GOAL} points!" if before < GOAL <= self.score.points else "")
        self.show()

    def clear(self) -> None:
        self.score = Score()
        self.storage.set_setting("score", json.dumps(asdict(self.score)))
        self.view.state_text.set("")
        self.show()

    def tick(self) -> None:
        if not self.tower.is_moving and not self.tower.shaking:
            return
        if self.tower.tick():
            self.view.bell()
            self.view.status.set("The bell rings!")
        self._draw()

    def show(self) -> None:
        score = self.score
        self.view.score.set(f"Bell: {score.rung}   Blows: {score.blows}   Points: {score.points}")
        self._draw()

    def _draw(self) -> None:
        tower = self.tower
        swing = (-1) ** tower.shaking * 5 if tower.shaking else 0
        shapes: list[Shape] = [
            rectangle(MIDDLE - 30, TOP, MIDDLE + 30, BOTTOM, fill="field", line="line"),
            line(MIDDLE, TOP, MIDDLE, BOTTOM, color="hint", width=3),
            circle(MIDDLE + swing, TOP - 26, 24, fill="#d9a520", line="text"),
            circle(MIDDLE + swing, TOP - 4, 5, fill="text"),
            rectangle(MIDDLE - 70, BOTTOM + 12, MIDDLE + 70, BOTTOM + 24, fill="#8a5a2b"),
        ]
        for least, points in LEVELS:
            y = BOTTOM - least * (BOTTOM - TOP)
            shapes += [
                line(MIDDLE - 30, y, MIDDLE + 30, y, color="line"),
                words(MIDDLE + 48, y, str(points), 14, "hint"),
            ]
        shapes.append(circle(MIDDLE, BOTTOM - tower.place * (BOTTOM - TOP), 13, fill="accent", line="text"))
        self.view.sheet.show(shapes)
