"""What happens on each action with the clocks."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfoNotFoundError

from app_info import FIRST_CITIES
from logic import Clocks, difference, is_day, time_in
from marks import day_here
from storage import Storage

if TYPE_CHECKING:
    from main import App

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class Presenter:
    """Between the window and the rules; shows the time anew each second."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.clocks = Clocks(storage, FIRST_CITIES)

    def start(self) -> None:
        self.tick()
        self.view.every(1000, self.tick)

    def tick(self) -> None:
        now = datetime.now().astimezone()
        self.view.here.set(now.strftime("%H:%M:%S"))
        try:
            rows = [(number, self._row(city, now)) for number, city in self.clocks.cities()]
        except ZoneInfoNotFoundError:
            self.view.status.set("This computer knows no time zones: pip install tzdata brings them.")
            return
        self.view.clocks.show(rows)

    def add(self) -> None:
        city = self.view.city.get()
        self.view.status.set("" if self.clocks.add(city) else f"{city} is there already.")
        self.tick()

    def remove(self) -> None:
        chosen = self.view.clocks.selected()
        if chosen is None:
            self.view.status.set("Choose one in the list first.")
            return
        self.clocks.remove(int(chosen))
        self.view.status.set("Removed. It can be added again.")
        self.tick()

    @staticmethod
    def _row(city: str, now: datetime) -> list[str]:
        there = time_in(city, now)
        sky = "Day" if is_day(there) else "Night"
        day = WEEKDAYS[there.weekday()]
        return [city, there.strftime("%H:%M:%S"), day, day_here(there.date().isoformat()), sky, difference(city, now)]
