"""What happens on each action while practising."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING

from app_info import MIXED, ROUND, SECONDS
from logic import AnswerError, Practice, Sum, read, read_tables
from storage import Storage

if TYPE_CHECKING:
    from main import App

TICK_MS = 200


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chance = random.Random()
        self.tables = read_tables(view.tables.get())
        self.practice = self._new_practice()
        self.best = int(storage.setting("best", "0"))
        self.ends_at = 0.0  # begins with the first answer, where the time of a round is limited

    def start(self) -> None:
        self.show()
        if SECONDS:
            self.tick()
            self.view.every(TICK_MS, self.tick)

    def tick(self) -> None:
        """Show the time that is left, and end the round with it."""
        left = max(0.0, self.ends_at - time.monotonic()) if self.ends_at else float(SECONDS)
        self.view.time_left.set(f"{left:.0f} s")
        if self.ends_at and not left and not self.practice.is_over:
            self.practice.end()
            self.view.bell()
            self.show()

    def new_round(self) -> None:
        try:
            self.tables = read_tables(self.view.tables.get())
        except AnswerError as error:
            self.view.problem.set(str(error))
            self.view.point_at(self.view.tables_entry)
            return
        self.practice = self._new_practice()
        self.ends_at = 0.0
        self.view.said.set("")
        self.show()
        self.view.answer_entry.focus_set()

    def check(self) -> None:
        if self._is_over():
            return
        try:
            number = read(self.view.answer.get())
        except AnswerError as error:
            self.view.problem.set(str(error))
            self.view.point_at(self.view.answer_entry)
            return
        asked = self.practice.now
        self._begin()
        is_right = self.practice.answer(number)
        if is_right:
            self.view.bell()
        self.view.said.set("Right!" if is_right else f"Not right: {asked} = {asked.result}")
        self.show()

    def skip(self) -> None:
        if not self._is_over():
            asked = self.practice.now
            self._begin()
            self.practice.answer(None)
            self.view.said.set(f"{asked} = {asked.result}")
            self.show()

    def show(self) -> None:
        practice, view = self.practice, self.view
        view.answer.set("")
        view.problem.set("")
        view.question.set("" if practice.is_over else f"{practice.now} =")
        rows = []
        for entry in practice.wrong():
            missed = Sum(entry["first"], entry["sign"], entry["second"])
            rows.append((entry["id"], [str(missed), str(missed.result), str(entry["times"])]))
        view.wrong.show(rows)
        if practice.is_over:
            self._note_best()
            if practice.asked and practice.right == practice.asked:
                view.said.set("★ All of them right!")
            view.status.set(f"The round is over: {practice.right} of {practice.asked} right.   Best: {self.best}")
        else:
            view.status.set(f"Question {practice.asked + 1} of {practice.length}   Right: {practice.right}")

    def _begin(self) -> None:
        if SECONDS and not self.ends_at:
            self.ends_at = time.monotonic() + SECONDS

    def _note_best(self) -> None:
        if self.practice.right > self.best:
            self.best = self.practice.right
            self.storage.set_setting("best", str(self.best))

    def _new_practice(self) -> Practice:
        kind, largest = self.view.kind.get(), int(self.view.largest.get())
        return Practice(self.storage, self.chance, kind, largest, ROUND, MIXED, self.tables)

    def _is_over(self) -> bool:
        if self.practice.is_over:
            self.view.said.set("Press New round to go on.")
        return self.practice.is_over
