"""What happens on each key and in each menu of the calculator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from logic import FUNCTIONS, CalculationError, History, Memory, as_text, calculate
from storage import Storage

if TYPE_CHECKING:
    from main import App

KEYS_OF_MEMORY = ("MC", "MR", "M+", "M-")
WRITTEN = {"x²": "^2", "x³": "^3", "n!": "!", "10^x": "10^", "1/x": "1÷"}  # keys that write something else


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.history = History(storage)
        self.memory = Memory(storage)
        self.is_result = False

    def start(self) -> None:
        self.show_history()
        self.show_memory()

    def press(self, key: str) -> None:
        """One key of the keypad."""
        if key == "=":
            self.equals()
        elif key == "C":
            self.clear()
        elif key == "⌫":
            self.erase()
        elif key == "±":
            self.change_sign()
        elif key in KEYS_OF_MEMORY:
            self.use_memory(key)
        else:
            self.write(WRITTEN.get(key, f"{key}(" if key in FUNCTIONS else key))

    def write(self, text: str) -> None:
        shown = self.view.display.get()
        starts_anew = self.is_result and text[:1] not in "+-×÷^%!"
        self.show("" if starts_anew else shown, text)

    def show(self, start: str, more: str = "") -> None:
        self.view.display.set(start + more)
        self.view.message.set("")
        self.view.problem.set("")
        self.view.put_cursor_at_end(self.view.display_entry)
        self.is_result = False

    def equals(self) -> None:
        expression = self.view.display.get().strip()
        if not expression:
            return
        try:
            result = as_text(calculate(expression, in_degrees=bool(self.view.in_degrees.get())))
        except CalculationError as error:
            self.view.message.set("")
            self.view.problem.set(str(error))
            return
        self.view.problem.set("")
        self.view.message.set(f"{expression} =")
        self.view.display.set(result)
        self.view.put_cursor_at_end(self.view.display_entry)
        self.is_result = True
        if result != expression:
            self.history.add(expression, result)
            self.show_history()

    def use_memory(self, key: str) -> None:
        """Add what is shown to the memory, subtract it, show the memory, or forget it."""
        if key == "MC":
            self.memory.clear()
        elif key == "MR":
            self.write(as_text(self.memory.value))
        else:
            try:
                number = calculate(self.view.display.get() or "0", in_degrees=bool(self.view.in_degrees.get()))
            except CalculationError as error:
                self.view.problem.set(str(error))
                return
            self.memory.add(number if key == "M+" else -number)
        self.show_memory()

    def show_memory(self) -> None:
        number = self.memory.value
        self.view.memory_text.set(f"M = {as_text(number)}" if number else "")

    def clear(self) -> None:
        self.show("")

    def erase(self) -> None:
        self.show(self.view.display.get()[:-1])

    def change_sign(self) -> None:
        shown = self.view.display.get()
        self.show(shown[2:-1] if shown.startswith("-(") and shown.endswith(")") else f"-({shown})" if shown else "")

    def copy_result(self) -> None:
        self.view.copy(self.view.display.get())
        self.view.message.set("Copied.")

    def show_history(self) -> None:
        rows = [(entry["id"], [entry["expression"], entry["result"]]) for entry in self.history.entries()]
        self.view.earlier.show(rows)

    def use_earlier(self) -> None:
        """Take an earlier result to go on with."""
        chosen = self.view.earlier.selected()
        for entry in self.history.entries():
            if str(entry["id"]) == chosen:
                self.show(entry["result"])

    def clear_history(self) -> None:
        if self.history.entries() and self.view.confirm("Forget all earlier calculations?"):
            self.history.clear()
            self.show_history()
