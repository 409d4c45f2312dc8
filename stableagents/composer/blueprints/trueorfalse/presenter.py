"""What happens on each action in true or false."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from app_info import ROUND, STATEMENTS
from logic import OwnStatements, Round, Statement, StatementError
from storage import Storage

if TYPE_CHECKING:
    from main import App

SAID = ("True", "False")


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.own = OwnStatements(storage)
        self.chance = random.Random()
        self.round = self._new_round()

    def start(self) -> None:
        self.view.new_text.set(self.storage.setting("new_text", ""))
        self.view.only_own.set(self.storage.setting("only_own", "") == "yes" and bool(self.own.all()))
        self.new_round()
        self.show_own()

    def new_round(self) -> None:
        if self.view.only_own.get() and not self.own.all():
            self.view.only_own.set(False)
            self.view.verdict.set("Add a statement of your own first.")
        else:
            self.view.verdict.set("")
        self.round = self._new_round()
        self.show()

    def say_true(self) -> None:
        self._answer(is_true=True)

    def say_false(self) -> None:
        self._answer(is_true=False)

    def go_on(self) -> None:
        if not self.round.go_on():
            self.view.verdict.set("Answer this one first." if self.round.statement else "Press New round.")
            return
        self.view.verdict.set("")
        self.show()

    def _answer(self, *, is_true: bool) -> None:
        statement, is_right = self.round.statement, self.round.answer(is_true)
        if statement is None or is_right is None:
            self.view.verdict.set("Press Next." if statement else "Press New round.")
            return
        self.view.verdict.set(("Right. " if is_right else "Wrong. ") + self._truth(statement))
        self.show_score()

    def show(self) -> None:
        view, statement = self.view, self.round.statement
        if statement is None:
            self.show_end()
        else:
            view.progress.set(f"Statement {self.round.place + 1} of {self.round.count}")
            view.statement.set(statement.text)
            view.missed.show([])
        self.show_score()

    def show_end(self) -> None:
        percent = round(100 * self.round.points / self.round.count)
        is_best = self.own.note_result(percent)
        self.view.progress.set("The round is over")
        self.view.statement.set(f"{self.round.points} of {self.round.count} right ({percent} %)")
        self.view.verdict.set("That is your best result." if is_best else "")
        self.view.missed.show([(place, [one.text, self._said(one)]) for place, one in enumerate(self.round.missed)])

    def show_score(self) -> None:
        is_asked = self.round.statement is not None and not self.round.is_answered
        self.view.set_enabled(self.view.true_button, is_asked)
        self.view.set_enabled(self.view.false_button, is_asked)
        self.view.set_enabled(self.view.next_button, self.round.is_answered)
        self.view.score.set(f"Points: {self.round.points}")
        self.view.best.set(f"Best result: {self.own.best()} %")

    # The person's own statements.

    def add_statement(self) -> None:
        view = self.view
        try:
            self.own.add(view.new_text.get(), view.new_truth.get() == SAID[0])
        except StatementError as error:
            view.problem.set(str(error))
            view.point_at(view.new_text_entry)
            return
        view.new_text.set("")
        view.new_text_entry.focus_set()
        self.show_own("Kept. It is asked from the next round on.")

    def remove_statement(self) -> None:
        chosen = self.view.own.selected()
        if chosen is None:
            self.show_own("Choose a statement in the list first.")
            return
        self.own.remove(int(chosen))
        self.show_own("Removed. Undo brings it back.")

    def undo(self) -> None:
        is_undone = self.own.undo()
        self.show_own("It is as before." if is_undone else "There is nothing to undo.")

    def keep(self) -> None:
        self.storage.set_setting("new_text", self.view.new_text.get())
        self.storage.set_setting("only_own", "yes" if self.view.only_own.get() else "")

    def show_own(self, message: str = "") -> None:
        rows = [(one["id"], [one["text"], SAID[0] if one["is_true"] else SAID[1]]) for one in self.own.all()]
        self.view.own.show(rows)
        self.view.problem.set("")
        self.view.status.set(message)

    def _new_round(self) -> Round:
        own = self.own.statements()
        built_in = [Statement(text, is_true) for text, is_true in STATEMENTS]
        if self.view.only_own.get():
            return Round(own or built_in, ROUND, self.chance)
        chosen = own + self.chance.sample(built_in, min(len(built_in), max(0, ROUND - len(own))))
        return Round(chosen, ROUND, self.chance)

    def _truth(self, statement: Statement) -> str:
        return "It is true." if statement.is_true else "It is false."

    def _said(self, statement: Statement) -> str:
        return SAID[0] if statement.is_true else SAID[1]
