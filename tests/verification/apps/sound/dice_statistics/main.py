"""Dice with statistics: a dictionary of actions, a chart drawn on a canvas, a match statement, type hints."""

from __future__ import annotations

import random
import tkinter as tk
from collections import Counter
from dataclasses import dataclass, field
from statistics import mean


@dataclass
class Throws:
    sides: int = 6
    results: list[int] = field(default_factory=list)

    def throw(self, count: int) -> list[int]:
        thrown = [random.randint(1, self.sides) for _ in range(count)]
        self.results.extend(thrown)
        return thrown

    def average(self) -> float | None:
        return mean(self.results) if self.results else None


class Window:
    def __init__(self, root: tk.Tk, throws: Throws) -> None:
        self.throws = throws
        root.title("Dice")
        self.sides = tk.Spinbox(root, values=(4, 6, 8, 20), command=self.change_sides)
        self.sides.pack(pady=5)
        self.result = tk.Label(root, text="Roll the dice", font=("", 18))
        self.result.pack(padx=30)
        actions = {"Roll one": lambda: self.roll(1), "Roll ten": lambda: self.roll(10), "Average": self.show_average}
        for text, action in actions.items():
            tk.Button(root, text=text, command=action).pack(fill="x", padx=20)
        self.canvas = tk.Canvas(root, width=320, height=140, background="ivory")
        self.canvas.pack(pady=10)
        root.bind("<Key>", self.on_key)

    def roll(self, count: int) -> None:
        thrown = self.throws.throw(count)
        self.result["text"] = f"Total {sum(thrown)}"
        self.draw()

    def show_average(self) -> None:
        average = self.throws.average()
        self.result["text"] = "No throws yet" if average is None else f"Average {average:.2f}"

    def change_sides(self) -> None:
        self.throws = Throws(sides=int(self.sides.get()))
        self.draw()

    def draw(self) -> None:
        self.canvas.delete("all")
        counts = Counter(self.throws.results)
        highest = max(counts.values(), default=1)
        width = 320 / self.throws.sides
        for side in range(1, self.throws.sides + 1):
            height = 120 * counts[side] / highest
            self.canvas.create_rectangle((side - 1) * width, 140 - height, side * width - 2, 140, fill="tomato")

    def on_key(self, event: tk.Event[tk.Misc]) -> None:
        match event.keysym:
            case "space" | "Return":
                self.roll(1)
            case "a":
                self.show_average()


if __name__ == "__main__":
    tk_root = tk.Tk()
    Window(tk_root, Throws())
    tk_root.mainloop()
