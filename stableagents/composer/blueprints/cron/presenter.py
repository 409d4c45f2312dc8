"""What happens on each action in the cron helper."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from logic import WEEKDAYS, CronError, explained, read
from storage import Storage

if TYPE_CHECKING:
    from main import App

FIRST = "*/15 9-17 * * 1-5"


class Presenter:
    """Between the window and the rules. The expression is kept."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage

    def start(self) -> None:
        self.view.expression.set(self.storage.setting("expression", FIRST))
        self.explain()

    def explain(self) -> None:
        """What the expression says, while it is typed."""
        view = self.view
        try:
            cron = read(view.expression.get())
        except CronError as error:
            view.problem.set(str(error))
            view.meanings.show([])
            view.runs.show([])
            return
        view.problem.set("")
        view.meanings.show([(place, list(row)) for place, row in enumerate(explained(cron))])
        times = cron.next_times(datetime.now())
        rows = [
            (place, [f"{time:%Y-%m-%d %H:%M}", WEEKDAYS[time.isoweekday() % 7]]) for place, time in enumerate(times)
        ]
        view.runs.show(rows, "That day never comes.")

    def take_example(self) -> None:
        self.view.expression.set(self.view.example.get())
        self.explain()

    def copy_expression(self) -> None:
        self.view.copy(self.view.expression.get())
        self.view.status.set("Copied.")

    def keep(self) -> None:
        self.storage.set_setting("expression", self.view.expression.get())
