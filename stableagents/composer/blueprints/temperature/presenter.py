"""What happens while a temperature is typed."""

from __future__ import annotations

import json
from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from logic import TemperatureError, as_text, read, to_celsius, to_fahrenheit
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules. What the app itself writes into a field is not followed back."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.is_writing = False

    def start(self) -> None:
        celsius, fahrenheit = json.loads(self.storage.setting("typed", '["", ""]'))
        self._write(self.view.celsius, celsius)
        self._write(self.view.fahrenheit, fahrenheit)

    def follow_celsius(self) -> None:
        self._follow(self.view.celsius, self.view.fahrenheit, to_fahrenheit)

    def follow_fahrenheit(self) -> None:
        self._follow(self.view.fahrenheit, self.view.celsius, to_celsius)

    def clear(self) -> None:
        self._write(self.view.celsius, "")
        self._write(self.view.fahrenheit, "")
        self.view.problem.set("")
        self.view.celsius_entry.focus_set()

    def keep_typed(self) -> None:
        self.storage.set_setting("typed", json.dumps([self.view.celsius.get(), self.view.fahrenheit.get()]))

    def _follow(self, source: Any, target: Any, convert: Callable[[Decimal], Decimal]) -> None:
        """Show in ``target`` what is typed in ``source``; what is no number leaves it as it is."""
        if self.is_writing:
            return
        self.view.problem.set("")
        if not source.get().strip():
            return
        try:
            self._write(target, as_text(convert(read(source.get()))))
        except TemperatureError as error:
            self.view.problem.set(str(error))

    def _write(self, field: Any, text: str) -> None:
        self.is_writing = True
        field.set(text)
        self.is_writing = False
