"""What happens on each action in the seat plan."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from amounts import as_money
from app_info import BY_TABLE, COLUMNS, COUNT, HAS_AISLE, PRICE, ROWS
from logic import Seat, SeatError, SeatPlan, initials, row_name, seat_name
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules. The board has the rows' names in its first column, and may have an aisle."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chance = Random()
        self.plan = SeatPlan(storage, ROWS, COLUMNS, PRICE, COUNT)

    def start(self) -> None:
        self.view.guest.set(self.storage.setting("guest", ""))
        self.view.rows.set(str(self.plan.rows))
        self.view.columns.set(str(self.plan.columns))
        self.view.price.set(as_money(self.plan.price))
        self.show()

    def press(self, row: int, column: int) -> None:
        """Book a free seat; ask before a booked one is freed."""
        place = self._columns()[column]
        if place is None or not self.plan.has((row, place)):
            return
        seat, name = (row, place), seat_name((row, place), by_table=BY_TABLE)
        if seat in self.plan.booked():
            if self.view.confirm(f"{name} is booked. Free it?"):
                self.plan.free(seat)
                self.show(f"{name} is free again. Undo books it back.")
            return
        self.plan.book(seat, self.view.guest.get())
        self.show(f"{name} is booked.")

    def free(self) -> None:
        chosen = self.view.booked.selected()
        if chosen is None:
            self.show("Choose a seat in the list first.")
            return
        row, column = map(int, chosen.split(" "))
        self.plan.free((row, column))
        name = seat_name((row, column), by_table=BY_TABLE)
        self.show(f"{name} is free again. Undo books it back.")

    def free_all(self) -> None:
        if not self.plan.booked():
            self.show("No seat is booked.")
            return
        self.plan.free()
        self.show("All seats are free. Undo books them back.")

    def shuffle(self) -> None:
        if len(self.plan.booked()) < 2:
            self.show("Give two people a seat first.")
            return
        self.plan.shuffle(self.chance)
        self.show("Shuffled. Undo brings everybody back.")

    def undo(self) -> None:
        is_undone = self.plan.undo()
        self.show("It is as before." if is_undone else "There is nothing to undo.")

    def change_room(self) -> None:
        view = self.view
        try:
            self.plan.change_room(view.rows.get(), view.columns.get(), view.price.get())
        except SeatError as error:
            view.room_text.set(str(error))
            view.point_at(getattr(view, f"{error.field}_entry"))
            return
        view.room_text.set("")
        self.show("The room is changed.")

    def copy_list(self) -> None:
        rows = [f"{seat_name(seat, by_table=BY_TABLE)}\t{name}" for seat, name in sorted(self.plan.booked().items())]
        self.view.copy("\n".join(rows))
        self.show("Copied.")

    def keep(self) -> None:
        """The name that is written, for the next start."""
        self.storage.set_setting("guest", self.view.guest.get())

    def show(self, message: str = "") -> None:
        view, plan, booked = self.view, self.plan, self.plan.booked()
        view.board.show([self._row(row, booked) for row in range(plan.rows)])
        price = as_money(plan.price) if plan.price else ""
        view.booked.show(
            [
                (f"{seat[0]} {seat[1]}", [seat_name(seat, by_table=BY_TABLE), name, price])
                for seat, name in sorted(booked.items())
            ]
        )
        sold = f"Booked: {len(booked)} of {plan.count}   Free: {plan.count - len(booked)}"
        takings = f"Takings: {as_money(plan.takings())}"
        view.state_text.set(f"{sold}   {takings}" if plan.price else sold)
        view.problem.set("")
        view.status.set(message)

    def _row(self, row: int, booked: dict[Seat, str]) -> list[tuple[str, str]]:
        cells = []
        for column, place in enumerate(self._columns()):
            if place is None or not self.plan.has((row, place)):
                cells.append((row_name(row, by_table=BY_TABLE) if column == 0 else "", "raised"))
            elif (row, place) in booked:
                cells.append((initials(booked[row, place]) or str(place + 1), "bad"))
            else:
                cells.append((str(place + 1), "plain"))
        return cells

    def _columns(self) -> list[int | None]:
        """The seat of each column of the board; ``None`` for a row's name and for the aisle."""
        seats: list[int | None] = list(range(self.plan.columns))
        if HAS_AISLE and self.plan.columns > 2:
            seats.insert((self.plan.columns + 1) // 2, None)
        return [None, *seats]
