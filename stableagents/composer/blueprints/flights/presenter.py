"""What happens on each action in the flight booker."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from logic import BookingError, Bookings, as_text, read
from storage import Storage

if TYPE_CHECKING:
    from main import App

ONE_WAY, RETURN = "one-way flight", "return flight"


class Presenter:
    """Between the window and the rules. Both dates begin as today."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.bookings = Bookings(storage)

    def start(self) -> None:
        self.view.departure.set(as_text(date.today()))
        self.view.homeward.set(as_text(date.today()))
        self.check()
        self.show_booked()

    def check(self) -> None:
        """Mark what is wrong, and allow the return date and the button where they make sense."""
        view, is_return = self.view, self._is_return()
        view.set_enabled(view.homeward_entry, is_return)
        problem, wrong = "", tuple[str, ...]()
        try:
            read(view.departure.get(), view.homeward.get(), is_return=is_return, today=date.today())
        except BookingError as error:
            problem, wrong = str(error), error.fields
        view.problem.set(problem)
        view.set_enabled(view.book_button, not problem)
        view.mark_wrong(view.departure_entry, "departure" in wrong)
        view.mark_wrong(view.homeward_entry, "homeward" in wrong)

    def book(self) -> None:
        view = self.view
        try:
            booking = read(view.departure.get(), view.homeward.get(), is_return=self._is_return(), today=date.today())
        except BookingError:
            self.check()
            return
        self.bookings.keep(booking)
        self.show_booked()
        day = as_text(booking.first_day)
        if booking.last_day is None:
            said = f"You have booked a one-way flight on {day}."
        else:
            home = as_text(booking.last_day)
            said = f"You have booked a return flight from {day} to {home}."
        view.status.set(said)
        view.tell(said)

    def cancel_booking(self) -> None:
        chosen = self.view.booked.selected()
        if chosen is None or not self.bookings.cancel(int(chosen)):
            self.view.status.set("Choose a booking first.")
            return
        self.show_booked()
        self.view.status.set("Cancelled. Undo brings it back.")

    def undo(self) -> None:
        self.view.status.set("It is back." if self.bookings.undo() else "There is nothing to undo.")
        self.show_booked()

    def show_booked(self) -> None:
        rows = []
        for entry in self.bookings.all():
            days = [as_text(date.fromisoformat(day)) if day else "" for day in (entry["departure"], entry["homeward"])]
            rows.append((entry["id"], [RETURN if entry["homeward"] else ONE_WAY, *days]))
        self.view.booked.show(rows)

    def _is_return(self) -> bool:
        return self.view.way.get() == RETURN
