"""What happens on each action in the star chart."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app_info import CHILDREN, GOAL
from logic import Chart, StarError
from marks import day_here
from storage import Storage

if TYPE_CHECKING:
    from main import App

IN_A_ROW = 10
TYPED = ("reason", "treat")


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chart = Chart(storage, CHILDREN, GOAL)

    def start(self) -> None:
        for name in TYPED:
            getattr(self.view, name).set(self.storage.setting(name, ""))
        self._show_rules()
        child = self.storage.setting("child", "")
        self.view.child.set(child if child in self.chart.children else self.chart.children[0])
        self.show()

    def keep(self) -> None:
        for name in (*TYPED, "child"):
            self.storage.set_setting(name, getattr(self.view, name).get())

    def give_for(self, reason: str) -> None:
        """A star for what is on a button."""
        was_full = self.chart.is_full(self.view.child.get())
        self.chart.give(self.view.child.get(), reason, date.today())
        self._after_star(was_full=was_full)

    def give_other(self) -> None:
        was_full = self.chart.is_full(self.view.child.get())
        try:
            self.chart.give(self.view.child.get(), self.view.reason.get(), date.today())
        except StarError as error:
            self._refuse(error)
            return
        self.view.reason.set("")
        self._after_star(was_full=was_full)

    def give_treat(self) -> None:
        try:
            self.chart.give_treat(self.view.child.get(), self.view.treat.get(), date.today())
        except StarError as error:
            self.show(str(error))
            return
        self.view.treat.set("")
        self.show("Enjoy it! The chart begins again.")

    def undo(self) -> None:
        self.show("It is as before." if self.chart.undo() else "There is nothing to undo.")

    def change(self) -> None:
        try:
            self.chart.change(self.view.child_names.get(), self.view.goal.get())
        except StarError as error:
            self._refuse(error)
            return
        self._show_rules()
        if self.view.child.get() not in self.chart.children:
            self.view.child.set(self.chart.children[0])
        self.show("Kept.")

    def show(self, message: str = "") -> None:
        view, chart = self.view, self.chart
        child = view.child.get()
        count = len(chart.stars(child))
        signs = ("★" * min(count, chart.goal)).ljust(chart.goal, "☆")
        view.stars.set("\n".join(signs[at : at + IN_A_ROW] for at in range(0, chart.goal, IN_A_ROW)))
        left = chart.goal - count
        if left > 0:
            view.counted.set(f"{child} has {count} of {chart.goal} stars. To go: {left}")
        else:
            view.counted.set(f"{child} has {count} stars and may choose a treat!")
        view.set_enabled(view.treat_button, left <= 0)
        view.latest.show(
            [(number, [day_here(day), sign, text]) for number, (day, sign, text) in enumerate(chart.latest(child))]
        )
        view.problem.set("")
        view.status.set(message or f"Treats so far: {len(chart.treats(child))}")

    def _after_star(self, *, was_full: bool) -> None:
        is_full = self.chart.is_full(self.view.child.get())
        if is_full and not was_full:
            self.view.bell()
        self.show("A star!")

    def _show_rules(self) -> None:
        self.view.set_choices(self.view.child_box, self.chart.children)
        self.view.child_names.set(", ".join(self.chart.children))
        self.view.goal.set(str(self.chart.goal))

    def _refuse(self, error: StarError) -> None:
        self.view.problem.set(str(error))
        self.view.point_at(getattr(self.view, f"{error.field}_entry"))
