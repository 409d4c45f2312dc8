"""What happens on each action in the periodic table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from logic import FAMILIES, ROWS, SOLID, Element, all_elements, beside, matching
from shapes import Shape, line, rectangle, words
from storage import Storage

if TYPE_CHECKING:
    from main import App

CELL_WIDTH, CELL_HEIGHT = 40, 45
LEFT, TOP, GAP = 5, 5, 14  # the gap is above the lanthanides
STATES = ("Solid at room temperature", "Liquid at room temperature", "Gas at room temperature", "State not known")
INK, FAINT = "#1d2327", "#8a9099"
COLORS = (
    "#f4b6a6",
    "#f6d3a1",
    "#f3e7a2",
    "#c9dcc0",
    "#b5d8cf",
    "#bfe0f2",
    "#c7cdf2",
    "#dcc6ee",
    "#f2c9dd",
    "#e4c1c1",
)


class Presenter:
    """Between the window and the elements."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.elements = all_elements()
        kept = storage.setting("element", "1")
        self.chosen = self.elements[int(kept) - 1]

    def start(self) -> None:
        self.look()

    def keep(self) -> None:
        self.storage.set_setting("element", str(self.chosen.number))

    def look(self) -> None:
        """Show what is found; the first one is chosen where the one that was is not among them."""
        found = self.found()
        self.view.found.show([(one.number, [str(one.number), one.symbol, one.name, one.mass]) for one in found])
        if found and self.chosen not in found:
            self.chosen = found[0]
        self.view.status.set(f"{len(found)} of {len(self.elements)} elements")
        self.show()

    def found(self) -> list[Element]:
        sort = self.view.sort.get()
        return matching(self.view.search.get(), FAMILIES.index(sort) if sort in FAMILIES else None)

    def show_all(self) -> None:
        self.view.search.set("")
        self.view.sort.set("All elements")
        self.look()

    def choose(self) -> None:
        key = self.view.found.selected()
        if key is not None and int(key) != self.chosen.number:
            self.go_to(self.elements[int(key) - 1])

    def press(self, x: float, y: float) -> None:
        for one in self.elements:
            left, top = self.corner(one)
            if left <= x < left + CELL_WIDTH and top <= y < top + CELL_HEIGHT:
                self.go_to(one)

    def go_left(self) -> None:
        self.go_to(beside(self.chosen, 0, -1))

    def go_right(self) -> None:
        self.go_to(beside(self.chosen, 0, 1))

    def go_up(self) -> None:
        self.go_to(beside(self.chosen, -1, 0))

    def go_down(self) -> None:
        self.go_to(beside(self.chosen, 1, 0))

    def next_element(self) -> None:
        self.go_to(self.elements[self.chosen.number % len(self.elements)])

    def element_before(self) -> None:
        self.go_to(self.elements[self.chosen.number - 2])

    def go_to(self, element: Element) -> None:
        self.chosen = element
        self.show()

    def copy_element(self) -> None:
        """Copy what is known of the chosen element."""
        one, view = self.chosen, self.view
        lines = [f"{one.symbol}  {one.name}", f"{one.number}  {one.mass} u", view.place_text.get(), view.family.get()]
        view.copy("\n".join(lines))
        view.status.set("Copied.")

    def show(self) -> None:
        view, one = self.view, self.chosen
        view.symbol.set(one.symbol)
        view.element_name.set(one.name)
        view.number.set(str(one.number))
        view.mass.set(f"{one.mass} u")
        period = f"Period {one.period}"
        view.place_text.set(f"{period}, group {one.group}" if one.group else period)
        view.family.set(FAMILIES[one.family])
        view.state_text.set(STATES[one.state])
        found = self.found()
        view.sheet.show([shape for element in self.elements for shape in self.cell(element, element in found)])
        self.mark()
        if one in found:
            view.found.select(one.number)
        else:
            view.found.unselect()

    def cell(self, element: Element, is_found: bool) -> list[Shape]:
        left, top = self.corner(element)
        middle = left + CELL_WIDTH / 2
        fill, ink = (COLORS[element.family], INK) if is_found else ("field", FAINT)
        if is_found and element.state != SOLID:
            ink = ("", "#1f5fa8", "#a3262a", INK)[element.state]
        return [
            rectangle(left + 1, top + 1, left + CELL_WIDTH - 1, top + CELL_HEIGHT - 1, fill=fill),
            words(middle, top + 11, str(element.number), size=9, color=ink),
            words(middle, top + 28, element.symbol, size=16, color=ink),
        ]

    def mark(self) -> None:
        """A frame around the chosen element."""
        left, top = self.corner(self.chosen)
        right, bottom = left + CELL_WIDTH, top + CELL_HEIGHT
        self.view.sheet.add(line(left, top, right, top, right, bottom, left, bottom, left, top, color="text", width=3))

    def corner(self, element: Element) -> tuple[float, float]:
        below = GAP if element.row >= ROWS - 2 else 0
        return LEFT + element.column * CELL_WIDTH, TOP + element.row * CELL_HEIGHT + below
