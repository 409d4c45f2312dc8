"""What happens on each action in the time zone converter."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app_info import CITIES
from logic import TimeError, as_text, elsewhere, offset, read
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules. The result follows while you type."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage

    def start(self) -> None:
        for var in ("source", "target"):
            field = getattr(self.view, var)
            field.set(self.storage.setting(var, field.get()))
        self.take_now()

    def take_now(self) -> None:
        try:
            self.view.moment.set(as_text(elsewhere(datetime.now(UTC), CITIES[self.view.source.get()])))
        except TimeError as error:
            self.view.problem.set(str(error))
        self.convert()

    def convert(self) -> None:
        view = self.view
        view.problem.set("")
        source, target = view.source.get(), view.target.get()
        try:
            moment = read(view.moment.get(), CITIES[source], datetime.now(UTC))
            there = elsewhere(moment, CITIES[target])
        except TimeError as error:
            view.result.set("")
            view.everywhere.show([])
            view.problem.set(str(error))
            return
        view.result.set(f"{as_text(moment)} {source} = {as_text(there)} {target}")
        rows = []
        for city, zone in CITIES.items():
            other = elsewhere(moment, zone)
            rows.append((city, [city, as_text(other), offset(other)]))
        view.everywhere.show(rows)

    def swap(self) -> None:
        source = self.view.source.get()
        self.view.source.set(self.view.target.get())
        self.view.target.set(source)
        self.convert()

    def keep(self) -> None:
        for var in ("source", "target"):
            self.storage.set_setting(var, getattr(self.view, var).get())
