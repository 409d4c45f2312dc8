"""What happens on each action in the parking lot."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from amounts import as_money
from app_info import PLACES, RATES
from logic import Lot, ParkingError, Rates, as_length, minutes_between
from marks import day_here
from storage import Storage

if TYPE_CHECKING:
    from main import App

TICK_MS = 1000
COLUMNS = 10
TYPED = ("plate", "place")


class Presenter:
    """Between the window and the rules. What the cars owe follows the clock."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        hour, free, day = RATES
        self.lot = Lot(storage, PLACES, Rates(Decimal(hour), int(free), Decimal(day)))
        self.minute = ""

    def start(self) -> None:
        for name in TYPED:
            getattr(self.view, name).set(self.storage.setting(name, ""))
        self._show_rates()
        self.show()
        self.view.every(TICK_MS, self.tick)

    def keep(self) -> None:
        for name in TYPED:
            self.storage.set_setting(name, getattr(self.view, name).get())

    def tick(self) -> None:
        """Each minute the cars owe more."""
        if f"{datetime.now():%H:%M}" != self.minute:
            self.show(self.view.status.get())

    def enter(self) -> None:
        view = self.view
        try:
            place = self.lot.enter(view.plate.get(), view.place.get(), datetime.now())
        except ParkingError as error:
            self._refuse(error)
            return
        for name in TYPED:
            getattr(view, name).set("")
        view.plate_entry.focus_set()
        self.show(f"Place {place}")

    def leave(self) -> None:
        chosen = self.view.cars.selected()
        if chosen is None:
            self.show("Choose a car in the list, or press its place.")
            return
        left = self.lot.leave(int(chosen), datetime.now())
        if left:
            self.show(f"{left['plate']} pays {as_money(Decimal(left['fee']))}")

    def press(self, row: int, column: int) -> None:
        """A place: choose the car on it, or take it for the next one."""
        place = row * self._columns() + column + 1
        car = self.lot.car_at(place)
        if car:
            self.view.cars.select(car["id"])
            self.show(f"{car['plate']}: press Car leaves to work out what it pays.")
        elif place <= self.lot.places:
            self.view.place.set(str(place))
            self.view.plate_entry.focus_set()

    def change_rates(self) -> None:
        view = self.view
        try:
            self.lot.change(view.places.get(), view.hour.get(), view.free.get(), view.day.get())
        except ParkingError as error:
            view.rates_problem.set(str(error))
            view.point_at(getattr(view, f"{error.field}_entry"))
            return
        self._show_rates()
        self.show("Saved.")

    def undo(self) -> None:
        self.show("It is as before." if self.lot.undo() else "There is nothing to undo.")

    def show(self, message: str = "") -> None:
        view, lot, now = self.view, self.lot, datetime.now()
        self.minute = f"{now:%H:%M}"
        cars, free = lot.cars(), len(lot.free_places())
        view.cars.show([(car["id"], self._row(car, now)) for car in cars])
        taken = {car["place"] for car in cars}
        columns = self._columns()
        rows = -(-lot.places // columns)
        view.board.show([[self._cell(row * columns + at + 1, taken) for at in range(columns)] for row in range(rows)])
        view.left.show([(car["id"], self._gone(car)) for car in lot.left()[:500]])
        view.free_text.set(f"Free: {free} of {lot.places}")
        view.takings.set(f"Takings today: {as_money(lot.takings(now.date().isoformat()))}")
        view.problem.set("")
        view.rates_problem.set("")
        view.status.set(message)

    def _columns(self) -> int:
        return min(COLUMNS, self.lot.places)

    def _cell(self, place: int, taken: set[int]) -> tuple[str, str]:
        if place > self.lot.places:
            return "", "raised"
        return str(place), "bad" if place in taken else "good"

    def _row(self, car: dict[str, str], now: datetime) -> list[str]:
        minutes = minutes_between(car["since"], now)
        owed = as_money(self.lot.rates.fee(minutes))
        return [str(car["place"]), car["plate"], self._time(car["since"]), as_length(minutes), owed]

    def _gone(self, car: dict[str, str]) -> list[str]:
        length = as_length(minutes_between(car["since"], datetime.fromisoformat(car["until"])))
        return [self._time(car["until"]), car["plate"], str(car["place"]), length, as_money(Decimal(car["fee"]))]

    def _time(self, text: str) -> str:
        day, time = text.split("T")
        return f"{day_here(day)} {time}"

    def _show_rates(self) -> None:
        rates = self.lot.rates
        self.view.places.set(str(self.lot.places))
        self.view.free.set(str(rates.free))
        self.view.hour.set(as_money(rates.hour))
        self.view.day.set(as_money(rates.day) if rates.day else "")

    def _refuse(self, error: ParkingError) -> None:
        self.view.problem.set(str(error))
        if error.field:
            self.view.point_at(getattr(self.view, f"{error.field}_entry"))
