"""What happens on each action in the programmer's calculator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from logic import NumberError, Register, read
from storage import Storage

if TYPE_CHECKING:
    from main import App

FIELDS = {"decimal": 10, "hexadecimal": 16, "octal": 8, "binary": 2}
MAX_UNDO = 100


class Presenter:
    """Between the window and the rules. The field that is typed in stays as it is; the others follow."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.register = Register()
        self.earlier: list[int] = []
        self.is_writing = False  # what the app itself writes into a field is not read back

    def start(self) -> None:
        view, storage = self.view, self.storage
        view.bits.set(storage.setting("bits", view.bits.get()))
        view.has_sign.set(storage.setting("has_sign", "") == "yes")
        self.register = Register(int(view.bits.get()), has_sign=bool(view.has_sign.get()))
        self.register.put(int(storage.setting("value", "0")))
        self.show()

    def from_decimal(self) -> None:
        self._read("decimal")

    def from_hexadecimal(self) -> None:
        self._read("hexadecimal")

    def from_octal(self) -> None:
        self._read("octal")

    def from_binary(self) -> None:
        self._read("binary")

    def change_width(self) -> None:
        self.register.change(int(self.view.bits.get()), has_sign=bool(self.view.has_sign.get()))
        self.show()

    def press(self, row: int, column: int) -> None:
        self._remember()
        self.register.turn_over(row, column)
        self.show()

    def invert(self) -> None:
        self._remember()
        self.register.invert()
        self.show()

    def shift_left(self) -> None:
        self._shift(1)

    def shift_right(self) -> None:
        self._shift(-1)

    def turn_left(self) -> None:
        self._turn(1)

    def turn_right(self) -> None:
        self._turn(-1)

    def work_out(self) -> None:
        before = self.register.value
        try:
            self.register.work_out(self.view.operation.get(), self.view.other.get())
        except NumberError as error:
            self._refuse(error)
            return
        self.earlier = [*self.earlier[1 - MAX_UNDO :], before]
        self.show()

    def undo(self) -> None:
        if not self.earlier:
            self.view.status.set("There is nothing to undo.")
            return
        self.register.put(self.earlier.pop())
        self.show()

    def clear(self) -> None:
        self._remember()
        self.register.put(0)
        self.show()

    def keep(self) -> None:
        self.storage.set_setting("bits", str(self.register.bits))
        self.storage.set_setting("has_sign", "yes" if self.register.has_sign else "")
        self.storage.set_setting("value", str(self.register.value))

    def show(self, but: str = "") -> None:
        """Show the number everywhere but in the field that is being typed in."""
        view, register = self.view, self.register
        view.problem.set("")
        view.status.set("")
        self.is_writing = True
        for name, base in FIELDS.items():
            if name != but:
                getattr(view, name).set(register.shown(base))
        self.is_writing = False
        view.board.show([[(str(bit), "accent" if bit else "plain") for bit in line] for line in register.lines()])

    def _read(self, name: str) -> None:
        if self.is_writing:
            return
        try:
            number = read(getattr(self.view, name).get(), FIELDS[name], name)
        except NumberError as error:
            self.view.problem.set(str(error))
            return
        if number & self.register.mask != self.register.value:
            self._remember()
        self.register.put(number)
        self.show(but=name)

    def _shift(self, places: int) -> None:
        self._remember()
        self.register.shift(places)
        self.show()

    def _turn(self, places: int) -> None:
        self._remember()
        self.register.turn(places)
        self.show()

    def _remember(self) -> None:
        self.earlier = [*self.earlier[1 - MAX_UNDO :], self.register.value]

    def _refuse(self, error: NumberError) -> None:
        self.view.problem.set(str(error))
        self.view.point_at(getattr(self.view, f"{error.field}_entry"))
