"""What happens on each action while practising."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from app_info import ROUND
from logic import AnswerError, Practice, Sum, read
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chance = random.Random()
        self.practice = self._new_practice()

    def start(self) -> None:
        self.show()

    def new_round(self) -> None:
        self.practice = self._new_practice()
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
        is_right = self.practice.answer(number)
        self.view.said.set("Right!" if is_right else f"Not right: {asked} = {asked.result}")
        self.show()

    def skip(self) -> None:
        if not self._is_over():
            asked = self.practice.now
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
            view.status.set(f"The round is over: {practice.right} of {practice.length} right.")
        else:
            view.status.set(f"Question {practice.asked + 1} of {practice.length}   Right: {practice.right}")

    def _new_practice(self) -> Practice:
        return Practice(self.storage, self.chance, self.view.kind.get(), int(self.view.largest.get()), ROUND)

    def _is_over(self) -> bool:
        if self.practice.is_over:
            self.view.said.set("Press New round to go on.")
        return self.practice.is_over
