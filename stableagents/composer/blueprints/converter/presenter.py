"""What happens on each action in the converter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app_info import FIRST_UNITS
from logic import FAMILIES, ConversionError, as_text, convert, read_number
from marks import as_here
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage

    def start(self) -> None:
        family = self.storage.setting("family", self.view.family.get())
        units = [self.storage.setting(name, "") for name in ("source", "target")]
        number = self.storage.setting("number", "1")
        self.view.family.set(family if family in FAMILIES else next(iter(FAMILIES)))
        self.change_family()
        for name, unit in zip(("source", "target"), units if all(units) else FIRST_UNITS, strict=False):
            if unit in FAMILIES[self.view.family.get()]:
                getattr(self.view, name).set(unit)
        self.view.number.set(number)

    def change_family(self) -> None:
        units = list(FAMILIES[self.view.family.get()])
        self.view.set_choices(self.view.source_box, units)
        self.view.set_choices(self.view.target_box, units)
        self.view.source.set(units[0])
        self.view.target.set(units[1])
        self.convert()

    def swap(self) -> None:
        source, target = self.view.source.get(), self.view.target.get()
        self.view.source.set(target)
        self.view.target.set(source)
        self.convert()

    def convert(self) -> None:
        family, source, target = self.view.family.get(), self.view.source.get(), self.view.target.get()
        if not source or not target:
            return  # the window is being filled
        try:
            number = read_number(self.view.number.get())
            result = as_here(as_text(convert(number, family, source, target)))
            others = [(unit, as_here(as_text(convert(number, family, source, unit)))) for unit in FAMILIES[family]]
        except ConversionError as error:
            self.view.result.set("")
            self.view.message.set(str(error))
            return
        self.view.message.set("")
        self.view.result.set(f"{as_here(as_text(number))} {source} = {result} {target}")
        self.view.units.show([(unit, [unit, text]) for unit, text in others])
        for name in ("family", "source", "target", "number"):
            self.storage.set_setting(name, getattr(self.view, name).get())

    def take_unit(self) -> None:
        """Convert to the unit that was chosen in the table."""
        chosen = self.view.units.selected()
        if chosen is not None:
            self.view.target.set(chosen)
            self.convert()

    def copy_result(self) -> None:
        self.view.copy(self.view.result.get())
        self.view.message.set("Copied." if self.view.result.get() else "There is nothing to copy yet.")
